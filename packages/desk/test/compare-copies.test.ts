import assert from "node:assert/strict";
import test from "node:test";
import { compareCase } from "./compare-case.js";
import type { Comparison, CopiedRun, CopyKind } from "#desk/model/finding.js";
import type { Language } from "#desk/model/reading.js";
import { isSameOutlet } from "#desk/5-compare/copies/agency-names.js";
import { copyPairs, sideBySide } from "#desk/model/side-by-side.js";
import type { Story } from "./compare-mini-case.js";
import { record, recordId, sha256 } from "./compare-mini-case.js";

// What is a copy, and what only looks like one. A weir breaks at Ostrevent; the names and the day are shared, so that only the words under test decide.

const scenes: Readonly<Record<Language, string>> = {
  en: "The Ostrevent weir burst on 9 May. Corin Vasey of the Ostrevent Anglers League came, and so did the prefect, Tamsin Creed.",
  fr: "Le barrage d’Ostrevent a cédé le 9 mai. Corin Vasey, de la Ligue des pêcheurs d’Ostrevent, est venu, et la préfète, Tamsin Creed, aussi.",
};
const days: Readonly<Record<Language, string>> = { en: "9 May", fr: "9 mai" };

function told(name: string, [language, line]: readonly [Language, string], rest: Partial<Story> = {}): Story {
  return { name, publisher: `The ${name}`, published: "2032-05-11", language, text: `${scenes[language]}\n${line}`, dates: [{ words: days[language], edtf: "2032-05-09" }], ...rest };
}

function compare(stories: readonly Story[]): Comparison {
  return compareCase({ records: stories.map((story) => record(story)), together: [], apart: [], sha256 });
}

/** Runs outside the shared scene. */
function runsOf(stories: readonly Story[]): readonly CopiedRun[] {
  return compare(stories).runs.filter(({ from, to }) => from.start > 90 && to.start > 90);
}

interface Example {
  readonly name: string;
  readonly language: Language;
  readonly one: string;
  readonly other: string;
  readonly said?: readonly [NonNullable<Story["said"]>, NonNullable<Story["said"]>];
  /** Kinds of the runs that join the two lines. */
  readonly is: readonly CopyKind[];
}

const examples: readonly Example[] = [
  {
    name: "the same sentence", language: "en", is: ["prose"],
    one: "Brown water poured through the breach and tore the mooring posts from their beds.",
    other: "Brown water poured through the breach and tore the mooring posts from their beds.",
  },
  {
    name: "the same sentence in French, with other apostrophes and a word put in", language: "fr", is: ["prose"],
    one: "L'eau brune s'est engouffrée dans la brèche et a arraché les pieux d'amarrage de leur socle.",
    other: "L’eau brune s’est vite engouffrée dans la brèche et a arraché les pieux d’amarrage de leur socle.",
  },
  {
    name: "a sentence lightly rewritten: other forms, another order", language: "en", is: ["rewritten"],
    one: "Brown water poured through the breach, tearing the old mooring posts from their concrete beds.",
    other: "Through the breach poured brown water that tore the mooring posts, which are old, out of concrete beds.",
  },
  {
    name: "a sentence lightly rewritten in French", language: "fr", is: ["rewritten"],
    one: "Une eau brune s’est engouffrée dans la brèche, arrachant les vieux pieux d’amarrage à leur socle de béton.",
    other: "Dans la brèche, l’eau, brune, s’engouffrait en arrachant, avec leur socle en béton, de vieux pieux d’amarrage.",
  },
  {
    name: "the same facts in words of one's own", language: "en", is: [],
    one: "Brown water poured through the breach and tore the mooring posts from their beds.",
    other: "When the wall gave way, the flood ripped out the poles to which barges are tied.",
  },
  {
    name: "the same facts in words of one's own, in French", language: "fr", is: [],
    one: "L’eau brune s’est engouffrée dans la brèche et a arraché les pieux d’amarrage de leur socle.",
    other: "Quand le mur a cédé, le flot a emporté les poteaux où l’on attache les péniches.",
  },
  {
    name: "one quotation heard or read by both", language: "en", is: ["quotation"],
    one: "“We warned them about that wall for eleven years, and nobody came”, Corin Vasey told the crowd.",
    other: "Speaking at the lock, Corin Vasey said: “We warned them about that wall for eleven years, and nobody came.”",
    said: [
      [{ words: "“We warned them about that wall for eleven years, and nobody came”", by: "Corin Vasey", form: "direct" }],
      [{ words: "“We warned them about that wall for eleven years, and nobody came.”", by: "Corin Vasey", form: "direct" }],
    ],
  },
  {
    name: "one quotation, in a text without marks", language: "fr", is: ["quotation"],
    one: "« Nous avions prévenu pour ce mur depuis onze ans et personne n’est venu », lance Corin Vasey.",
    other: "Nous avions prévenu pour ce mur depuis onze ans et personne n’est venu",
    said: [
      [{ words: "« Nous avions prévenu pour ce mur depuis onze ans et personne n’est venu »", by: "Corin Vasey", form: "direct" }],
      [{ words: "Nous avions prévenu pour ce mur depuis onze ans et personne n’est venu", by: "Corin Vasey", form: "direct" }],
    ],
  },
  {
    name: "set phrases of reporting", language: "en", is: [],
    one: "Two men were taken to hospital with minor injuries, and the cause is being looked into.",
    other: "Three children were taken to hospital with minor injuries late at night.",
  },
  {
    name: "set phrases of reporting, in French", language: "fr", is: [],
    one: "Une enquête a été ouverte pour mise en danger. Le parquet a parlé dans la nuit de lundi à mardi.",
    other: "Une enquête a été ouverte pour destruction. Les secours sont partis dans la nuit de lundi à mardi.",
  },
  {
    name: "names and dates alone", language: "en", is: [],
    one: "Tamsin Creed, prefect of Ostrevent and the Lower Scarpe, arrived between Monday 9 May and Tuesday 10 May.",
    other: "A letter names Tamsin Creed, prefect of Ostrevent and the Lower Scarpe, between Monday 9 May and Tuesday 10 May.",
  },
  {
    name: "one denies what the other says, in much the same words", language: "en", is: [],
    one: "Engineers inspected the cracked concrete wall of the spillway every winter, the prefect said.",
    other: "No engineers inspected the spillway’s cracked wall of concrete, every winter or any, the league said.",
  },
  {
    name: "two people who say much the same", language: "fr", is: [],
    one: "Corin Vasey affirme que le mur fissuré du déversoir en béton perdait son eau chaque hiver.",
    other: "Pour Tamsin Creed, chaque hiver l’eau perdait le béton, et du mur du déversoir, fissuré, elle sortait.",
    said: [
      [{ words: "le mur fissuré du déversoir en béton perdait son eau chaque hiver", by: "Corin Vasey" }],
      [{ words: "chaque hiver l’eau perdait le béton, et du mur du déversoir, fissuré, elle sortait", by: "Tamsin Creed" }],
    ],
  },
];

for (const { name, language, one, other, said, is } of examples) {
  test(`${is.length === 0 ? "no copy" : is.join(", ")}: ${name}`, () => {
    const stories = [told("Herald", [language, one], said ? { said: said[0] } : {}), told("Post", [language, other], said ? { said: said[1], published: "2032-05-12" } : { published: "2032-05-12" })];
    assert.deepEqual([...new Set(runsOf(stories).map(({ kind }) => kind))], is);
  });
}

const line = "Brown water poured through the breach and tore the mooring posts from their beds.";
const aside = "Barges drifted as far as the grain silo, where children threw ropes, and a heron stood on the lock house all afternoon as if nothing were amiss. Later the pumps came by lorry, and the baker opened at night for those who filled sandbags along the towpath.";

/** How two texts of the same sentence stand to each other. */
function direction(one: Partial<Story>, other: Partial<Story>): string {
  const stories = [told("Herald", ["en", line], one), told("Post", ["en", line], other)];
  const [pair] = copyPairs(runsOf(stories));
  const name = stories.find((story) => recordId(story.name) === pair?.source)?.name ?? "";
  return pair ? `${pair.direction === "known" ? name : "unknown"}: ${pair.why}${pair.agency === null ? "" : ` ${pair.agency}`}` : "no copy";
}

const directions: readonly { readonly name: string; readonly one: Partial<Story>; readonly other: Partial<Story>; readonly is: string }[] = [
  { name: "the earlier is the source", one: { published: "2032-05-12" }, other: { published: "2032-05-11" }, is: "Post: published-earlier" },
  { name: "hours count where both give them", one: { published: "2032-05-11T18:00" }, other: { published: "2032-05-11T09:30" }, is: "Post: published-earlier" },
  { name: "of one day nobody knows", one: {}, other: {}, is: "unknown: same-day" },
  { name: "an unsure date is none", one: { published: "2032-05-11~" }, other: { published: "2032-05-12" }, is: "unknown: undated" },
  { name: "a month is not enough", one: { published: "2032-05" }, other: { published: "2032-06-12" }, is: "unknown: undated" },
  { name: "a credit goes before a date", one: { publisher: "Agence Scarpe Presse", published: "2032-05-12" }, other: { agencies: ["ASP"] }, is: "Herald: credits-it Agence Scarpe Presse" },
  {
    name: "what was told to an agency was read there", one: { publisher: "AFP" }, is: "Herald: credits-it AFP",
    other: { text: `${scenes.en}\n${line} “I ran”, Ida Marsh told Agence France-Presse.`, said: [{ words: "“I ran”", by: "Ida Marsh", form: "direct", via: ["Agence France-Presse"] }] },
  },
  { name: "two that name one agency may both have it from there", one: { agencies: ["AFP"], published: "2032-05-10" }, other: { agencies: ["Agence France-Presse"] }, is: "unknown: same-agency AFP" },
  { name: "two that name two agencies", one: { agencies: ["AFP"], published: "2032-05-10" }, other: { agencies: ["Reuters"] }, is: "Herald: published-earlier" },
  { name: "a short text that stands in a long one was cut from it", one: { text: `${scenes.en}\n${line}\n${aside} ${aside.replace(/\w+/gu, (word) => `${word}x`)}` }, other: {}, is: "Herald: contains-it" },
];

for (const { name, one, other, is } of directions) {
  test(`direction: ${name}`, () => {
    assert.equal(direction(one, other), is);
    assert.equal(direction(other, one).replace("Post", "x").replace("Herald", "Post").replace("x", "Herald"), is);
  });
}

test("an agency goes by its names, and by its acronym", () => {
  for (const [one, other] of [["AFP", "Agence France-Presse"], ["the Associated Press", "AP"], ["Press Association", "PA Media"], ["Agence Belga", "Belga"], ["ASP", "Agence Scarpe Presse"], ["l’AFP", "AFP"], ["the news agency Reuters", "Reuters"]] as const) {
    assert.ok(isSameOutlet(one, other) && isSameOutlet(other, one), `${one}, ${other}`);
  }
  for (const [one, other] of [["AFP", "AP"], ["Agence Scarpe Presse", "Agence France-Presse"], ["The Herald", "The Post"], ["", "AFP"], ["Presse", "Agence"], ["PA", "Pa Daily"]] as const) {
    assert.ok(!isSameOutlet(one, other) && !isSameOutlet(other, one), `${one}, ${other}`);
  }
});

test("a text that more papers took than an index looks through is still one text", () => {
  const papers = Array.from({ length: 40 }, (_, i) => told(`Paper${String(i)}`, ["en", line], { published: `2032-05-${String(12 + (i % 9))}` }));
  const runs = compare([told("Wire", ["en", line]), ...papers]).runs.filter((run) => run.from.start > 90);
  const source = recordId("Wire");
  assert.equal(new Set(runs.filter((run) => run.from.record === source).map((run) => run.to.record)).size, 40);
});

test("runs say what the two texts have in common, to the letter", () => {
  const stories = [told("Herald", ["en", `${line} A heron watched.`]), told("Post", ["en", `Witnesses saw it. ${line.replace("tore", "soon tore")}`], { published: "2032-05-12" })];
  const [run] = runsOf(stories);
  assert.ok(run);
  const textOf = (id: string) => stories.find((story) => recordId(story.name) === id)?.text ?? "";
  assert.ok(run.same.length === 2);
  for (const { from, to } of run.same) assert.equal(textOf(run.from.record).slice(from.start, from.end), textOf(run.to.record).slice(to.start, to.end));
});

test("side by side nothing of either text is lost, and nothing stands twice", () => {
  const stories = [told("Herald", ["en", `${line} A heron watched.\n${aside}`]), told("Post", ["en", `Witnesses saw it. ${line.replace("tore", "soon tore")}`], { published: "2032-05-12" })];
  const [pair] = copyPairs(compare(stories).runs);
  assert.ok(pair);
  const readings = stories.map((story) => record(story).reading);
  const rows = sideBySide(pair, readings[0] ?? null, readings[1] ?? null);
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  for (const [side, at] of [["left", 0], ["right", 1]] as const) {
    const text = readings[at]?.text ?? "";
    const spans = rows.flatMap((row) => (row.is === "run" ? [row[side]] : row[side])).sort((a, b) => a.start - b.start);
    assert.equal(letters(spans.map(({ start, end }) => text.slice(start, end)).join("")), letters(text));
  }
});

test("one utterance quoted in two languages is a translation, and no copy; said indirectly, or by another, it is none", () => {
  const english = "“We warned the prefecture eleven times about the cracked wall of the weir”";
  const french = "« Nous avons averti onze fois la préfecture du mur fissuré du barrage »";
  const kinds = (by: string, form: "direct" | "indirect") => {
    const stories = [
      told("Herald", ["en", `${english}, said Corin Vasey.`], { said: [{ words: english, by: "Corin Vasey", form: "direct" }], figures: [{ words: "eleven times", low: 11, high: 11, counts: "times" }] }),
      told("Poste", ["fr", `${french}, dit ${by}.`], { published: "2032-05-12", said: [{ words: french, by, form }], figures: [{ words: "onze fois", low: 11, high: 11, counts: "fois" }] }),
    ];
    return runsOf(stories).map(({ kind, direction }) => `${kind} ${direction}`);
  };
  assert.deepEqual(kinds("Corin Vasey", "direct"), ["translation unknown"]);
  assert.deepEqual(kinds("Corin Vasey", "indirect"), []);
  assert.deepEqual(kinds("Tamsin Creed", "direct"), []);
});
