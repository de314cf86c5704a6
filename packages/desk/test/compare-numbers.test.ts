import assert from "node:assert/strict";
import test from "node:test";
import type { FindingKind } from "#desk/model/finding.js";
import { compareCase } from "./compare-case.js";
import type { Story } from "./compare-mini-case.js";
import { record, recordId, sha256 } from "./compare-mini-case.js";

const english = "The ferry Marigold ran aground off Tarn Head on 9 June. Skipper Ines Harrow and Dorrit Kemble of the Tarn Dockers Guild were on the quay.";
const french = "Le ferry Marigold s'est échoué devant Tarn Head le 9 juin. La capitaine Ines Harrow et Dorrit Kemble, de la Tarn Dockers Guild, étaient sur le quai.";

type Figure = NonNullable<Story["figures"]>[number];
interface Told {
  readonly line: string;
  readonly by?: string;
  readonly figures?: readonly Figure[];
  readonly dates?: Story["dates"];
}

function en(name: string, { line, by, figures = [], dates = [] }: Told): Story {
  return {
    name, publisher: `The ${name}`, text: `${english}\n${line}`, published: "2031-06-10", figures,
    dates: [{ words: "9 June", edtf: "2031-06-09" }, ...dates], ...(by === undefined ? {} : { said: [{ words: line, by }] }),
  };
}

function fr(name: string, told: Told): Story {
  return { ...en(name, told), text: `${french}\n${told.line}`, language: "fr", dates: [{ words: "9 juin", edtf: "2031-06-09" }, ...(told.dates ?? [])] };
}

const number = (words: string, low: number, counts: string | null = null): Figure => ({ words, low, high: low, counts });
const measure = (words: string, low: number, unit: string): Figure => ({ words, low, high: low, unit });

/** Kinds of the findings that hold words of both stories on their sides. */
function kinds(one: Story, other: Story, words: readonly [string, string]): readonly FindingKind[] {
  const stories = [one, other];
  const textOf = new Map(stories.map((story) => [recordId(story.name), story.text]));
  const { findings } = compareCase({ records: stories.map((story) => record(story)), together: [], apart: [], sha256 });
  const holds = (finding: (typeof findings)[number], part: string) => finding.sides.some((side) => side.members.some(({ passage }) => (textOf.get(passage.record) ?? "").slice(passage.start, passage.end).includes(part)));
  return findings.filter((finding) => words.every((part) => holds(finding, part))).map(({ kind }) => kind);
}

const by = { harrow: "Ines Harrow", kemble: "Dorrit Kemble" } as const;

test("an uncommon number of one thing is one number told twice, in two languages", () => {
  const found = kinds(
    en("Herald", { line: "The harbour log holds 163 complaints about the pilot boat.", by: by.harrow, figures: [number("163 complaints", 163, "complaints")] }),
    fr("Courrier", { line: "Les dockers ont déposé 163 plaintes.", by: by.kemble, figures: [number("163 plaintes", 163, "plaintes")] }),
    ["163 complaints", "163 plaintes"],
  );
  assert.ok(found.includes("corroborated"));
});

test("trap: an uncommon number of two things, and a common one in two clauses that have nothing in common", () => {
  assert.deepEqual(kinds(
    en("Herald", { line: "The harbour log holds 163 complaints.", by: by.harrow, figures: [number("163 complaints", 163, "complaints")] }),
    en("Post", { line: "A crew of divers brought up 163 bottles.", by: by.kemble, figures: [number("163 bottles", 163, "bottles")] }),
    ["163 complaints", "163 bottles"],
  ), []);
  assert.deepEqual(kinds(
    en("Herald", { line: "Three cranes were painted in spring.", by: by.harrow, figures: [number("Three cranes", 3, "cranes")] }),
    en("Post", { line: "A gale bent three masts.", by: by.kemble, figures: [number("three masts", 3, "masts")] }),
    ["Three cranes", "three masts"],
  ), []);
});

test("how long one thing took: two lengths that both cannot be", () => {
  const found = kinds(
    en("Herald", { line: "The launch sank in four minutes.", by: by.harrow, figures: [measure("four minutes", 4, "minute")] }),
    en("Post", { line: "The launch sank in eleven hours.", by: by.kemble, figures: [measure("eleven hours", 11, "hour")] }),
    ["four minutes", "eleven hours"],
  );
  assert.ok(found.includes("contradicted"));
});

test("en français : deux hauteurs pour une chute ; mais non la durée de deux choses", () => {
  const fall = fr("Dépêche", { line: "Le matelot a fait une chute de cinq mètres.", by: by.harrow, figures: [measure("cinq mètres", 5, "metre")] });
  assert.ok(kinds(fall, fr("Courrier", { line: "Le matelot a chuté de douze mètres.", by: by.kemble, figures: [measure("douze mètres", 12, "metre")] }), ["cinq mètres", "douze mètres"]).includes("contradicted"));
  assert.deepEqual(kinds(
    fr("Dépêche", { line: "La grue a tourné vingt minutes.", by: by.harrow, figures: [measure("vingt minutes", 20, "minute")] }),
    fr("Courrier", { line: "Le procès a duré trois heures.", by: by.kemble, figures: [measure("trois heures", 3, "hour")] }),
    ["vingt minutes", "trois heures"],
  ), []);
});

test("miles inside a line and kilometres outside it exclude each other; miles inside it and as many kilometres' worth do not", () => {
  const inside = en("Herald", { line: "The trawler lay two miles inside the harbour limits.", by: by.harrow, figures: [measure("two miles", 2, "mile")] });
  assert.ok(kinds(inside, en("Post", { line: "The trawler lay one kilometre outside the harbour limits.", by: by.kemble, figures: [measure("one kilometre", 1, "kilometre")] }), ["two miles", "one kilometre"]).includes("contradicted"));
  assert.ok(!kinds(inside, en("Post", { line: "The trawler lay three kilometres inside the harbour limits.", by: by.kemble, figures: [{ ...measure("three kilometres", 3, "kilometre"), approx: "about" }] }), ["two miles", "three kilometres"]).includes("contradicted"));
});

test("a number that one text calls wrong stands against the text that gives it", () => {
  const corrected = en("Herald", { line: "The raft carried 21 sailors, and not 15.", figures: [number("21 sailors", 21, "sailors"), number("15", 15)] });
  assert.ok(kinds(corrected, en("Post", { line: "The raft carried 15 sailors.", figures: [number("15 sailors", 15, "sailors")] }), ["not 15", "15 sailors"]).includes("contradicted"));
  assert.ok(!kinds(corrected, en("Post", { line: "The raft carried 15 barrels.", figures: [number("15 barrels", 15, "barrels")] }), ["not 15", "15 barrels"]).includes("contradicted"));
  const french = fr("Dépêche", { line: "Le radeau portait 21 marins, et non 15.", figures: [number("21 marins", 21, "marins"), number("15", 15)] });
  assert.ok(kinds(french, en("Post", { line: "The raft carried 15 sailors.", figures: [number("15 sailors", 15, "sailors")] }), ["et non 15", "15 sailors"]).includes("contradicted"));
});

test("one hour of one act, in digits, in words and in the way of ships", () => {
  const at = (line: string, who: string) => en(who, { line, by: who === "Herald" ? by.harrow : by.kemble });
  assert.ok(kinds(at("The siren on the lighthouse sounded at 02:47.", "Herald"), at("At 0247 the lighthouse siren sounded.", "Post"), ["02:47", "0247"]).length > 0);
  assert.deepEqual(kinds(at("The siren on the lighthouse sounded at 02:47.", "Herald"), at("At 0247 a baker lit his oven.", "Post"), ["02:47", "0247"]), []);
});

test("who died in another year is no answer to who died now", () => {
  const now = en("Herald", { line: "Nine people died in the grounding.", by: by.harrow, figures: [number("Nine people", 9, "people")] });
  const then = en("Post", { line: "In 2012 thirty people died in a grounding there.", by: by.kemble, figures: [number("thirty people", 30, "people")], dates: [{ words: "In 2012", edtf: "2012" }] });
  assert.deepEqual(kinds(now, then, ["Nine people", "thirty people"]).filter((kind) => kind === "contradicted" || kind === "compatible"), []);
});
