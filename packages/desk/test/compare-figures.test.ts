import assert from "node:assert/strict";
import test from "node:test";
import { compareCase } from "./compare-case.js";
import type { FindingKind } from "#desk/model/finding.js";
import type { Story } from "./compare-mini-case.js";
import { record, recordId, sha256 } from "./compare-mini-case.js";

const english = "The ferry Marigold ran aground off Tarn Head on 9 June. Skipper Ines Harrow and Dorrit Kemble of the Tarn Dockers Guild were on the quay.";
const french = "Le ferry Marigold s'est échoué devant Tarn Head le 9 juin. La capitaine Ines Harrow et Dorrit Kemble, de la Tarn Dockers Guild, étaient sur le quai.";

type Figures = NonNullable<Story["figures"]>;
interface Line {
  readonly by?: string;
  readonly figures?: Figures;
  readonly published?: string;
}

function en(name: string, line: string, { by, figures, published }: Line): Story {
  return {
    name, publisher: `The ${name}`, text: `${english}\n${line}`, published: published ?? "2031-06-10",
    dates: [{ words: "9 June", edtf: "2031-06-09" }], ...(figures ? { figures } : {}), ...(by === undefined ? {} : { said: [{ words: line, by }] }),
  };
}

function fr(name: string, line: string, given: Line): Story {
  return { ...en(name, line, given), text: `${french}\n${line}`, language: "fr", dates: [{ words: "9 juin", edtf: "2031-06-09" }] };
}

const exactly = (words: string, n: number, counts: string | null) => ({ words, low: n, high: n, counts });

/** Kinds of the findings that hold words of both stories. */
function kinds(one: Story, other: Story, words: readonly [string, string]): readonly FindingKind[] {
  const stories = [one, other];
  const textOf = new Map(stories.map((story) => [recordId(story.name), story.text]));
  const { findings } = compareCase({ records: stories.map((story) => record(story)), together: [], apart: [], sha256 });
  const holds = (finding: (typeof findings)[number], part: string) => finding.sides.some((side) => side.members.some(({ passage }) => (textOf.get(passage.record) ?? "").slice(passage.start, passage.end).includes(part)));
  return findings.filter((finding) => words.every((part) => holds(finding, part))).map(({ kind }) => kind);
}

test("a noun and a clause outside the list of acts are compared by what they mean", () => {
  const found = kinds(
    en("Herald", "Twelve lifebelts had been chewed by rats in the lower store.", { by: "Dorrit Kemble", figures: [exactly("Twelve lifebelts", 12, "lifebelts")] }),
    en("Post", "In the lower store rats chewed forty lifebelts.", { by: "Ines Harrow", figures: [exactly("forty lifebelts", 40, "lifebelts")] }),
    ["Twelve lifebelts", "forty lifebelts"],
  );
  assert.ok(found.includes("contradicted"));
});

test("the same noun in clauses that say other things is no dispute", () => {
  const found = kinds(
    en("Herald", "Twelve lifebelts had been chewed by rats in the lower store.", { by: "Dorrit Kemble", figures: [exactly("Twelve lifebelts", 12, "lifebelts")] }),
    en("Post", "Swimmers brought forty lifebelts to the beach.", { by: "Ines Harrow", figures: [exactly("forty lifebelts", 40, "lifebelts")] }),
    ["Twelve lifebelts", "forty lifebelts"],
  );
  assert.deepEqual(found, []);
});

test("a share and the rest of a number speak of one thing", () => {
  const found = kinds(
    en("Herald", "Ninety percent of pumps were in working order.", { by: "Ines Harrow", figures: [{ ...exactly("Ninety percent of pumps", 90, "pumps"), unit: "percent" }] }),
    en("Post", "The number of inoperable pumps stood at 22 of 40.", { by: "Dorrit Kemble", figures: [exactly("22", 22, null), exactly("40", 40, null)] }),
    ["Ninety percent", "22 of 40"],
  );
  assert.deepEqual(found, ["contradicted"]);
});

test("en français : une part et le reste d'un nombre", () => {
  const found = kinds(
    fr("Dépêche", "Neuf pompes sur dix fonctionnent.", { by: "Ines Harrow", figures: [{ words: "Neuf pompes sur dix", low: 90, high: 90, counts: "pompes", unit: "percent" }] }),
    fr("Courrier", "22 des 40 pompes sont en panne.", { by: "Dorrit Kemble", figures: [exactly("22", 22, null), exactly("40 pompes", 40, "pompes")] }),
    ["Neuf pompes", "22 des 40"],
  );
  assert.deepEqual(found, ["contradicted"]);
});

test("a share of one thing that works and as large a share that works agree", () => {
  const found = kinds(
    en("Herald", "More than half of the pumps were out of order.", { by: "Ines Harrow", figures: [{ words: "More than half of the pumps", low: 50, high: null, counts: "pumps", unit: "percent" }] }),
    en("Post", "The number of working pumps stood at 12 of 40.", { by: "Dorrit Kemble", figures: [exactly("12", 12, null), exactly("40", 40, null)] }),
    ["More than half", "12 of 40"],
  );
  assert.ok(found.includes("compatible") && !found.includes("contradicted"));
});

test("how often: once or not at all, and four times a day", () => {
  const found = kinds(
    en("Herald", "Blankets are handed out four times a day.", { by: "Ines Harrow", figures: [exactly("four", 4, null)] }),
    en("Post", "On most days blankets were handed out once or not at all.", { by: "Dorrit Kemble", figures: [] }),
    ["four times", "once or not"],
  );
  assert.ok(found.includes("contradicted") && !found.includes("corroborated"));
});

test("combien de fois : deux fois par jour, et une fois par jour", () => {
  const found = kinds(
    fr("Dépêche", "Les couvertures sont distribuées trois fois par jour.", { by: "Ines Harrow", figures: [exactly("trois", 3, null)] }),
    fr("Courrier", "Les couvertures étaient distribuées une fois par jour.", { by: "Dorrit Kemble", figures: [] }),
    ["trois fois", "une fois"],
  );
  assert.deepEqual(found, ["contradicted"]);
});

test("trap: how often another thing is done, 'once' as a conjunction, and sizes", () => {
  const daily = en("Herald", "Blankets are handed out four times a day.", { by: "Ines Harrow", figures: [exactly("four", 4, null)] });
  assert.deepEqual(kinds(daily, en("Post", "The siren is tested once a day.", { by: "Dorrit Kemble" }), ["four times", "once a day"]), []);
  assert.deepEqual(kinds(daily, en("Post", "Once blankets are handed out, the day begins.", { by: "Dorrit Kemble" }), ["four times", "Once blankets"]).filter((kind) => kind === "contradicted"), []);
  assert.deepEqual(kinds(daily, en("Post", "Blankets handed out were three times larger that day.", { by: "Dorrit Kemble", figures: [exactly("three", 3, null)] }), ["four times", "three times"]).filter((kind) => kind === "contradicted"), []);
});

test("those in hospital are among those treated: fewer is compatible, in both languages", () => {
  const four = en("Herald", "Four people were hospitalised.", { by: "Ines Harrow", figures: [exactly("Four people", 4, "people")] });
  assert.deepEqual(kinds(four, en("Post", "Six people were treated by medics.", { by: "Dorrit Kemble", figures: [exactly("Six people", 6, "people")] }), ["Four people", "Six people"]), ["compatible"]);
  assert.deepEqual(kinds(four, fr("Courrier", "Six personnes ont été blessées.", { by: "Dorrit Kemble", figures: [exactly("Six personnes", 6, "personnes")] }), ["Four people", "Six personnes"]), ["compatible"]);
});

test("more in hospital than were hurt at all contradict", () => {
  const found = kinds(
    en("Herald", "Nine people were hospitalised.", { by: "Ines Harrow", figures: [exactly("Nine people", 9, "people")] }),
    fr("Courrier", "Deux personnes ont été blessées.", { by: "Dorrit Kemble", figures: [exactly("Deux personnes", 2, "personnes")] }),
    ["Nine people", "Deux personnes"],
  );
  assert.deepEqual(found, ["contradicted"]);
});

test("a part is not against the whole", () => {
  const found = kinds(
    en("Herald", "Seven people were hurt, including two dockers.", { by: "Ines Harrow", figures: [exactly("Seven people", 7, "people"), exactly("two dockers", 2, "dockers")] }),
    en("Post", "Three more people were hurt.", { by: "Dorrit Kemble", figures: [exactly("Three more people", 3, "people")] }),
    ["Seven people", "Three more"],
  );
  assert.ok(!found.includes("contradicted"));
});

test("a toll of the first day grows; the same numbers on one day oppose", () => {
  const first = (published: string) => en("Herald", "Three people were killed.", { by: "Ines Harrow", figures: [exactly("Three people", 3, "people")], published });
  const later = (published: string) => en("Post", "Seven people were killed.", { by: "Dorrit Kemble", figures: [exactly("Seven people", 7, "people")], published });
  assert.deepEqual(kinds(first("2031-06-09"), later("2031-06-12"), ["Three people", "Seven people"]), ["compatible"]);
  assert.deepEqual(kinds(first("2031-06-10"), later("2031-06-10"), ["Three people", "Seven people"]), ["contradicted"]);
});

test("a question asserts no number", () => {
  const found = kinds(
    en("Herald", "Were three people killed?", { by: "Ines Harrow", figures: [exactly("three people", 3, "people")] }),
    en("Post", "Seven people were killed.", { by: "Dorrit Kemble", figures: [exactly("Seven people", 7, "people")] }),
    ["three people", "Seven people"],
  );
  assert.ok(!found.includes("contradicted"));
});

test("trap: those sent and those hurt are two counts of one kind of people", () => {
  const found = kinds(
    en("Herald", "Forty sailors were sent to the rocks.", { by: "Ines Harrow", figures: [exactly("Forty sailors", 40, "sailors")] }),
    en("Post", "Three sailors were hurt on the rocks.", { by: "Dorrit Kemble", figures: [exactly("Three sailors", 3, "sailors")] }),
    ["Forty sailors", "Three sailors"],
  );
  assert.ok(!found.includes("contradicted"));
});

test("trap: one sum for two purposes", () => {
  const sum = (words: string) => ({ ...exactly(words, 3_000_000, null), unit: "EUR" });
  const found = kinds(
    en("Herald", "The guild set aside 3 million euros for a new slipway.", { by: "Dorrit Kemble", figures: [sum("3 million euros")] }),
    fr("Courrier", "La région verse trois millions d'euros aux pêcheurs.", { by: "Ines Harrow", figures: [sum("trois millions d'euros")] }),
    ["3 million", "trois millions"],
  );
  assert.deepEqual(found, []);
});

test("trap: whoever gives both numbers means two things by them", () => {
  const found = kinds(
    en("Herald", "Nine dockers were hurt. Two dockers were hurt.", { by: "Dorrit Kemble", figures: [exactly("Nine dockers", 9, "dockers"), exactly("Two dockers", 2, "dockers")] }),
    en("Post", "Two dockers were hurt that day.", { by: "Ines Harrow", figures: [exactly("Two dockers", 2, "dockers")] }),
    ["Nine dockers", "that day"],
  );
  assert.ok(!found.includes("contradicted"));
});

test("filmed in one day, or one scene on another day", () => {
  const days = [{ words: "9 June", edtf: "2031-06-09" }, { words: "2 May", edtf: "2031-05-02" }];
  const whole = en("Herald", "The video was filmed in a single morning.", { by: "Dorrit Kemble" });
  const scene = { ...en("Post", "One scene was filmed on 2 May. The rest was filmed on 9 June.", {}), dates: days };
  assert.deepEqual(kinds(whole, scene, ["single morning", "2 May"]), ["contradicted"]);
  const other = { ...en("Post", "Another crew visited on 2 May. The video was filmed on 9 June.", {}), dates: days };
  assert.ok(!kinds(whole, other, ["single morning", "2 May"]).includes("contradicted"));
});

test("tourné en une seule journée, ou non", () => {
  const whole = fr("Dépêche", "La vidéo a été filmée en une seule journée.", { by: "Dorrit Kemble" });
  const scene = { ...fr("Courrier", "Une séquence a été filmée le 2 mai. Le reste a été filmé le 9 juin.", {}), dates: [{ words: "9 juin", edtf: "2031-06-09" }, { words: "2 mai", edtf: "2031-05-02" }] };
  assert.deepEqual(kinds(whole, scene, ["une seule journée", "2 mai"]), ["contradicted"]);
});
