import assert from "node:assert/strict";
import test from "node:test";
import { compareCase } from "./compare-case.js";
import type { CompareInput } from "./compare-case.js";
import type { ReadRecord } from "#desk/model/case-record.js";
import type { ProposedFinding } from "#desk/model/finding.js";
import type { Passage } from "#desk/model/span.js";
import { record, sha256 } from "./compare-mini-case.js";

// Who is one party and who is two, by what the texts say of them. Two papers give one figure, each from its own speaker.

interface Pair {
  readonly name: string;
  /** Told in both papers, before the figure. */
  readonly scene: string;
  readonly speakers: readonly [string, string];
  readonly count: 1 | 2;
  readonly french?: true;
}

function recordsOf({ scene, speakers, french }: Pick<Pair, "scene" | "speakers" | "french">): readonly ReadRecord[] {
  return speakers.map((by, at) => {
    const words = french ? `17 personnes ${at === 0 ? "ont été" : "sont"} blessées` : `17 people were ${at === 0 ? "injured" : "hurt"}`;
    // Not worded alike: nobody copied here.
    const told = at === 0 ? `${words}, ${french ? "selon" : "according to"} ${by}.` : `${by} ${french ? "dit que" : "said"} ${words}.`;
    const place = french ? "Une digue a cédé à Vauclair le 9 mai." : "A dyke gave way at Vauclair on 9 May.";
    const day = french ? "9 mai" : "9 May";
    return record({
      name: `${at} ${scene} ${by}`, publisher: at === 0 ? "The Herald" : "The Post", published: "2032-05-11", language: french ? "fr" : "en",
      text: `${place} ${scene}\n${told}`, said: [{ words, by }], dates: [{ words: day, edtf: "2032-05-09" }],
      figures: [{ words: french ? "17 personnes" : "17 people", low: 17, high: 17, counts: french ? "personnes" : "people" }],
    });
  });
}

function figureFindings(records: readonly ReadRecord[], speakers?: CompareInput["speakers"]): readonly ProposedFinding[] {
  const { findings } = compareCase({ records, together: [], apart: [], ...(speakers && { speakers }), sha256 });
  const said = new Set(records.map(({ record: { id }, attribution }) => `${id} ${attribution.statements[0]?.start}`));
  return findings.filter(({ sides }) => sides.flatMap((side) => side.members).filter(({ passage }) => said.has(`${passage.record} ${passage.start}`)).length === 2);
}

/** How many origins stand behind the figure at most. */
function counted(records: readonly ReadRecord[], speakers?: CompareInput["speakers"]): number {
  const findings = figureFindings(records, speakers);
  assert.ok(findings.length > 0, "the two papers give one figure");
  return Math.max(...findings.map(({ origins }) => origins ?? 1));
}

const pairs: readonly Pair[] = [
  { name: "a company and its spokeswoman, 'company spokeswoman X'", scene: "Corvex Freight Ltd runs the dyke. The company spokeswoman Thea Marlow came.", speakers: ["Corvex Freight Ltd", "Thea Marlow"], count: 1 },
  { name: "a company and its shortened name", scene: "Corvex Freight Ltd runs the dyke. Later Corvex sent pumps.", speakers: ["Corvex Freight Ltd", "Corvex"], count: 1 },
  { name: "two companies", scene: "Corvex Freight Ltd runs the dyke, and Dunmore Shipping Ltd the lock.", speakers: ["Corvex Freight Ltd", "Dunmore Shipping Ltd"], count: 2 },
  { name: "a body and its report", scene: "The Vauclair Bargemen League met.", speakers: ["Vauclair Bargemen League", "an audit by the Vauclair Bargemen League"], count: 1 },
  { name: "'X's director, Y'", scene: "Corvex Freight Ltd runs the dyke. Corvex’s director, Thea Marlow, came.", speakers: ["Corvex Freight Ltd", "Thea Marlow"], count: 1 },
  { name: "the director of another body", scene: "Corvex Freight Ltd runs the dyke. Thea Marlow, director of the Saint Ivy School, came.", speakers: ["Corvex Freight Ltd", "Thea Marlow"], count: 2 },
  { name: "'its spokesman' after a body told of, and not heard", scene: "The Vauclair Bargemen League is furious. Its spokesman, Odo Larch, came.", speakers: ["Vauclair Bargemen League", "Odo Larch"], count: 1 },
  { name: "part of a union's name", scene: "The Tanners Union Local 12 met. Odo Larch of Local 12 came.", speakers: ["Tanners Union Local 12", "Odo Larch"], count: 1 },
  { name: "a police union's delegate is not the police", scene: "The police came. Odo Larch, delegate of the UNDP police union, came.", speakers: ["the police", "Odo Larch"], count: 2 },
  { name: "the fire chief and the firefighters", scene: "The fire chief, Odo Larch, came.", speakers: ["the firefighters", "Odo Larch"], count: 1 },
  { name: "a company under its trade", scene: "Corvex Events ran the fair. Later Corvex paid.", speakers: ["Corvex Events", "Corvex"], count: 1 },
  { name: "'X, of the League'", scene: "The Vauclair Bargemen League met. Odo Larch, of the Vauclair Bargemen League, came.", speakers: ["Vauclair Bargemen League", "Odo Larch"], count: 1 },
  { name: "'X, of a town', and a league told of after", scene: "Odo Larch, of Upton, met the Vauclair Bargemen League.", speakers: ["Vauclair Bargemen League", "Odo Larch"], count: 2 },
  { name: "who works in a hospital department is no minister", scene: "The Interior Minister, Ivy Marsh, came. Odo Larch of the burns department came.", speakers: ["Ivy Marsh", "Odo Larch"], count: 2 },
  { name: "whom the police point to is no policeman", scene: "The police pointed to Odo Larch.", speakers: ["the police", "Odo Larch"], count: 2 },
  { name: "a given name and the full name", scene: "Ivy Marsh came.", speakers: ["Ivy Marsh", "Ivy"], count: 1 },
  { name: "a given name that two bear", scene: "Ivy Marsh and Ivy Thorne came.", speakers: ["Ivy Thorne", "Ivy"], count: 1 },
  { name: "a nurse who works at a hospital is not the hospital", scene: "Saint Ivy Hospital is open.", speakers: ["Saint Ivy Hospital", "a nurse who works at Saint Ivy Hospital"], count: 1 },
  { name: "a nurse and a league", scene: "The Vauclair Bargemen League met.", speakers: ["Vauclair Bargemen League", "a nurse who was there"], count: 2 },
  { name: "a person under a title", scene: "Ivy Marsh came.", speakers: ["Ivy Marsh", "CEO Ivy Marsh"], count: 1 },
  { name: "an initial", scene: "Ivy Marsh came.", speakers: ["Ivy Marsh", "I. Marsh"], count: 1 },
  { name: "a middle name", scene: "Ivy Marsh came.", speakers: ["Ivy Marsh", "Ivy Rose Marsh"], count: 1 },
  { name: "another given name", scene: "Ivy Marsh and Odo Marsh came.", speakers: ["Ivy Marsh", "Odo Marsh"], count: 2 },
  { name: "'X's sister' is not X, and has no name to count", scene: "Ivy Marsh came.", speakers: ["Ivy Marsh", "Marsh’s sister"], count: 1 },
  { name: "two ministers of two ministries", scene: "The Transport Minister, Ivy Marsh, and the Security Minister, Odo Larch, came.", speakers: ["Ivy Marsh", "Odo Larch"], count: 2 },
  { name: "a woman from a town is nobody by name", scene: "Ivy Marsh came.", speakers: ["Ivy Marsh", "a woman from Upton"], count: 1 },
  { name: "'the regional authority' may be the prefecture", scene: "The prefecture sent pumps.", speakers: ["the prefecture", "the regional authority"], count: 1 },
  { name: "'officials' may be the town hall's", scene: "The town hall sent pumps.", speakers: ["the town hall", "officials"], count: 1 },
  { name: "police sources may be the police", scene: "The police came.", speakers: ["the police", "police sources"], count: 1 },
  { name: "police sources and the town hall", scene: "The police came.", speakers: ["the town hall", "police sources"], count: 2 },
  { name: "witnesses and the prefecture", scene: "The prefecture sent pumps.", speakers: ["the prefecture", "witnesses"], count: 2 },
  { name: "fr: la direction d’une société", scene: "La société Corvex gère la digue.", speakers: ["Corvex", "la direction de Corvex"], count: 1, french: true },
  { name: "fr: l’exploitant", scene: "La société Corvex, exploitant de la digue, est venue.", speakers: ["Corvex", "l’exploitant"], count: 1, french: true },
  { name: "fr: sa porte-parole", scene: "Le collectif de riverains Digue Claire proteste. Sa porte-parole, Maud Sorel, est venue.", speakers: ["Digue Claire", "Maud Sorel"], count: 1, french: true },
  { name: "fr: le nom complet d’un collectif", scene: "Le collectif de riverains Digue Claire proteste.", speakers: ["Digue Claire", "le collectif de riverains Digue Claire"], count: 1, french: true },
  { name: "fr: la directrice d’une école et la préfecture", scene: "La préfecture a fermé la route. Maud Sorel, directrice de l’école des Saules, est venue.", speakers: ["la préfecture", "Maud Sorel"], count: 2, french: true },
  { name: "fr: un ministre et son ministère", scene: "Le ministre de la Transition, Hugo Lenoir, est venu.", speakers: ["le ministère de la Transition", "Hugo Lenoir"], count: 1, french: true },
  { name: "fr: le patron d’un groupe", scene: "Le groupe Corvex gère la digue.", speakers: ["Corvex", "le patron de Corvex"], count: 1, french: true },
  { name: "fr: deux syndicats", scene: "Le syndicat FTD et le syndicat UNDP sont venus.", speakers: ["le syndicat FTD", "le syndicat UNDP"], count: 2, french: true },
  { name: "fr: l’avocate d’une personne n’est pas le syndicat nommé avant", scene: "Le syndicat FTD proteste. Son avocate, Maud Sorel, est venue.", speakers: ["le syndicat FTD", "Maud Sorel"], count: 2, french: true },
];

for (const pair of pairs) {
  test(`${pair.count === 1 ? "one party" : "two parties"}: ${pair.name}`, () => {
    assert.equal(counted(recordsOf(pair)), pair.count);
  });
}

function placesOf(records: readonly ReadRecord[]): readonly [Passage, Passage] {
  const [one, other] = records.map(({ record: { id }, attribution }): Passage => ({ record: id, start: attribution.statements[0]?.start ?? 0, end: attribution.statements[0]?.end ?? 0 }));
  assert.ok(one && other);
  return [one, other];
}

test("a person links two speakers, and undoing it parts them again", () => {
  const records = recordsOf({ scene: "Corvex Freight Ltd runs the dyke, and Dunmore Shipping Ltd the lock.", speakers: ["Corvex Freight Ltd", "Dunmore Shipping Ltd"] });
  const pair = placesOf(records);
  assert.equal(counted(records, { together: [pair], apart: [] }), 1);
  assert.equal(counted(records, { together: [], apart: [] }), 2);
});

test("a person cuts two speakers whom one name joined, in either order of the pair", () => {
  const records = recordsOf({ scene: "Ivy Marsh came.", speakers: ["Ivy Marsh", "Ivy Rose Marsh"] });
  const [one, other] = placesOf(records);
  assert.equal(counted(records), 1);
  assert.equal(counted(records, { together: [], apart: [[one, other]] }), 2);
  assert.equal(counted([...records].reverse(), { together: [], apart: [[other, one]] }), 2);
});

test("words of one quotation are one speaker's, where the reading found only its beginning", () => {
  const line = "“Nobody came. 17 people were injured,” said Ivy Marsh.";
  const [first] = recordsOf({ scene: "Ivy Marsh came.", speakers: ["Ivy Marsh", "Ivy Marsh"] });
  const second = record({
    name: "quotation", publisher: "The Post", published: "2032-05-11", text: `A dyke gave way at Vauclair on 9 May. Ivy Marsh came.\n${line}`, said: [{ words: "“Nobody came.", by: "Ivy Marsh", form: "direct" }],
    dates: [{ words: "9 May", edtf: "2032-05-09" }], figures: [{ words: "17 people", low: 17, high: 17, counts: "people" }],
  });
  assert.ok(first);
  const { findings } = compareCase({ records: [first, second], together: [], apart: [], sha256 });
  const origins = findings.flatMap(({ sides }) => sides.flatMap((side) => side.members.filter(({ passage }) => passage.record === second.record.id && passage.start > second.reading.text.indexOf("Nobody")).map(({ origin }) => origin)));
  assert.ok(origins.length > 0);
  assert.ok(origins.every((origin) => origin === "p:ivy marsh"), origins.join(", "));
});
