import assert from "node:assert/strict";
import test from "node:test";
import { compareCase } from "./compare-case.js";
import type { ProposedFinding } from "#desk/model/finding.js";
import type { Language } from "#desk/model/reading.js";
import type { Story } from "./compare-mini-case.js";
import { record, sha256 } from "./compare-mini-case.js";

const scene = { en: "A ferry shed collapsed at Norvale docks on 3 March 2031.", fr: "Un hangar du port de Norvale s'est effondré le 3 mars 2031." };

interface Line {
  readonly words: string;
  readonly by?: string;
  readonly language?: Language;
  readonly figures?: Story["figures"];
}

function article(name: string, { words, by, language = "en", figures }: Line): Story {
  const date = language === "en" ? "3 March 2031" : "3 mars 2031";
  const told = by === undefined ? `${words}.` : language === "en" ? `${by} said that ${words}.` : `${by} a dit que ${words}.`;
  return {
    name, publisher: name, published: "2031-03-05", language, text: `${scene[language]}\n${told}`, dates: [{ words: date, edtf: "2031-03-03" }],
    ...(by === undefined ? {} : { said: [{ words, by }] }), ...(figures ? { figures } : {}),
  };
}

function findings(one: Line, other: Line): readonly ProposedFinding[] {
  return compareCase({ records: [record(article("Herald", one)), record(article("Post", other))], together: [], apart: [], sha256 }).findings;
}

function contradicts(one: Line, other: Line, because: RegExp): boolean {
  return findings(one, other).some(({ kind, because: reasons }) => kind === "contradicted" && because.test(reasons.join()));
}

const league = "Norvale Tanners League";
const owner = "Harbour Freight Company";

test("which of two things came first is told in one order or the other, in either language", () => {
  const other = /came first/u;
  assert.ok(contradicts({ words: "the siren rang before the roof fell", by: league }, { words: "the siren rang after the roof fell", by: owner }, other));
  assert.ok(contradicts({ words: "the siren rang before the roof fell", by: league }, { words: "no siren rang until the roof had fallen", by: owner }, other));
  assert.ok(contradicts({ words: "la sirène a sonné avant la chute du toit", by: league, language: "fr" }, { words: "la sirène a sonné après la chute du toit", by: owner, language: "fr" }, other));
  assert.ok(contradicts({ words: "the siren rang before the roof fell", by: league }, { words: "la sirène a sonné après la chute du toit", by: owner, language: "fr" }, other));
});

test("the same order, another thing, or what is asked for, is no contradiction", () => {
  const other = /came first/u;
  assert.ok(!contradicts({ words: "the siren rang before the roof fell", by: league }, { words: "the roof fell after the siren rang", by: owner }, other));
  assert.ok(!contradicts({ words: "the siren rang before the roof fell", by: league }, { words: "the bakery closed after the roof fell", by: owner }, other));
  assert.ok(!contradicts({ words: "the siren rang before the roof fell", by: league }, { words: "the siren rang for an hour", by: owner }, other));
});

test("'nobody did it until' says when it was done, and denies nothing", () => {
  const kinds = findings({ words: "guards fired flares at the quay", by: league }, { words: "no guard fired flares until the quay was empty", by: owner }).map(({ kind }) => kind);
  assert.ok(!kinds.includes("disputed"), kinds.join());
});

test("hours of one act exclude each other beyond what two clocks may differ by", () => {
  const at = (words: string, by: string): Line => ({ words, by });
  const hours = /hours that exclude/u;
  assert.ok(contradicts(at("the crane struck the ferry shed at 21:41", owner), at("the crane struck the ferry shed at 21:12", league), hours));
  assert.ok(!contradicts(at("the crane struck the ferry shed at 21:41", owner), at("the crane struck the ferry shed at 9.42 p.m.", league), hours));
  assert.ok(!contradicts(at("the crane struck the ferry shed at 21:41", owner), at("the crane struck the ferry shed around 9.30 p.m.", league), hours));
  assert.ok(!contradicts(at("the crane struck the ferry shed at 21:41", owner), at("the crane was greased at 14:05", league), hours));
  assert.ok(!contradicts(at("the crane struck the ferry shed at 21:41", owner), at("the crane struck the ferry shed before 22:30", league), hours));
});

test("two ages for one person of one name; not for two of one family", () => {
  const aged = (name: string, age: number): Line => {
    const words = `A beam hit ${name}, ${age}, on the quay`;
    return { words, figures: [{ words: String(age), low: age, high: age, unit: "year", age: true }] };
  };
  const ages = /two ages/u;
  assert.ok(contradicts(aged("Ines Harrow", 34), aged("Ines Harrow", 43), ages));
  assert.ok(!contradicts(aged("Ines Harrow", 34), aged("Ines Harrow", 34), ages));
  assert.ok(!contradicts(aged("Ines Harrow", 34), aged("Otto Harrow", 43), ages));
});

test("a toll that no noun follows counts the dead; who tells of it is not counted among them", () => {
  const seven: Line = { words: "the toll stood at 7", by: league, figures: [{ words: "7", low: 7, high: 7 }] };
  const twelve: Line = { words: "12 dockers had been killed", by: owner, figures: [{ words: "12 dockers", low: 12, high: 12, counts: "dockers" }] };
  const people: Line = { words: "12 people had been killed", by: owner, figures: [{ words: "12 people", low: 12, high: 12, counts: "people" }] };
  assert.ok(contradicts(seven, people, /same count/u));
  assert.ok(!contradicts(seven, twelve, /same count/u));
  const inside: Line = { words: "40 people were inside the shed", by: owner, figures: [{ words: "40 people", low: 40, high: 40, counts: "people" }] };
  const live: Line = { words: "ils étaient plus de 90 dans le bâtiment", by: league, language: "fr", figures: [{ words: "plus de 90", low: 90, high: null }] };
  assert.ok(contradicts(inside, live, /same count/u));
  const witnesses: Line = { words: "3 people told the League that they were inside the shed", by: league, figures: [{ words: "3 people", low: 3, high: 3, counts: "people" }] };
  assert.ok(!contradicts(inside, witnesses, /same count/u));
});

test("what two speakers say of themselves is not one count", () => {
  const sold = (by: string, n: number): Line => ({ words: `it had sold ${n} tickets`, by, figures: [{ words: `${n} tickets`, low: n, high: n, counts: "tickets" }] });
  assert.ok(!contradicts(sold(league, 400), sold(owner, 900), /same count/u));
});

test("what somebody went without turns no order round", () => {
  const held = "the welder was held in the shed before the doctor came";
  assert.ok(!contradicts({ words: "the welder was held in the shed without water before the doctor came", by: league }, { words: held, by: owner }, /what came first/u));
  assert.ok(contradicts({ words: held, by: league }, { words: "the doctor came before the welder was held in the shed", by: owner }, /what came first/u));
});
