import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { partedAtHinges } from "#desk/5-compare/matters/hinges.js";
import type { Incident } from "#desk/model/finding.js";
import { compareCase } from "./compare-case.js";
import type { Story } from "./compare-mini-case.js";
import { record, sha256 } from "./compare-mini-case.js";

function incidentsOf(stories: readonly Story[]): readonly Incident[] {
  return compareCase({ records: stories.map((story) => record(story)), together: [], apart: [], sha256 }).incidents;
}

function paper(name: string, text: string, dates: readonly (readonly [string, string])[]): Story {
  return { name, publisher: `The ${name}`, published: "2031-03-05", text, dates: dates.map(([words, edtf]) => ({ words, edtf })) };
}

const fire = "A fire broke out at the Vorne mill on Monday.";
const monday = ["Monday", "2031-03-03"] as const;

test("what is announced for a day after the article is no incident; told afterwards, it is one", () => {
  const announced = [
    paper("Herald", `${fire} On 20 March people will march through Vorne.`, [monday, ["20 March", "2031-03-20"]]),
    { ...paper("Courrier", "Un incendie s’est déclaré lundi à Vorne. Une marche aura lieu le 20 mars à Vorne.", [["lundi", "2031-03-03"], ["20 mars", "2031-03-20"]]), language: "fr" as const },
  ];
  const days = (stories: readonly Story[]) => stories.flatMap((story) => incidentsOf([story]).map(({ date }) => date));
  assert.deepEqual(days(announced), ["2031-03-03", "2031-03-03"]);
  const held = { ...paper("Echo", "On 20 March people marched through Vorne.", [["20 March", "2031-03-20"]]), published: "2031-03-21" };
  assert.deepEqual(days([held]), ["2031-03-20"]);
});

test("'since' before a day begins a stretch of time, unless the day is told of", () => {
  const told = paper("Herald", `${fire} It was the worst since 7 April 2029, when nine people died in a fire in Tarle.`, [monday, ["7 April 2029", "2029-04-07"]]);
  assert.ok(incidentsOf([told]).some(({ date, stands }) => date === "2029-04-07" && stands === "before"));
  const stretch = paper("Herald", `${fire} Since 7 April 2029 people have protested in Tarle.`, [monday, ["7 April 2029", "2029-04-07"]]);
  assert.deepEqual(incidentsOf([stretch]).map(({ date }) => date), ["2031-03-03"]);
});

test("a time of day names no day", () => {
  const [found, ...others] = incidentsOf([paper("Herald", `${fire} The fire reached the roof at 21:40.`, [monday, ["21:40", "2031-03-05T21:40"]])]);
  assert.deepEqual([found?.date, others.length], ["2031-03-03", 0]);
});

test("a time of day names no day with any kind of space in it, and a month before its day is no time", () => {
  const hours = ["vers 21\u00a0h\u00a040", "à 21\u202fh"].map((words) => ({ ...paper("Courrier", `Un incendie s’est déclaré ${words} au moulin de Vorne.`, [[words, "2031-03-05T21"]]), language: "fr" as const }));
  assert.deepEqual(hours.flatMap((story) => incidentsOf([story])), []);
  const month = paper("Herald", "A fire broke out on March 3 at the Vorne mill.", [["March 3", "2031-03-03"]]);
  assert.deepEqual(incidentsOf([month]).map(({ date }) => date), ["2031-03-03"]);
});

test("each incident tells what put its places together", () => {
  const [found] = incidentsOf([paper("Herald", `${fire} Firefighters said the blaze had burned on Monday until noon in Vorne.`, [monday])]);
  assert.deepEqual(found?.because, ["one day and kind of happening: burn"]);
});

test("the day of a saying is not that of what is said", () => {
  const dates = [["Sunday", "2031-03-02"]] as const;
  const told = paper("Herald", "The minister said on Sunday that a fire had broken out at the Vorne mill.", dates);
  const [reading, words] = [record(told), "said"];
  const at = told.text.indexOf(words);
  const content = told.text.indexOf("a fire");
  const said = { start: content, end: told.text.length - 1, article: 0, form: "indirect", force: "assert", speaker: "The minister", speakerText: "The minister", speakerSpan: null, via: [], cue: words, cueSpan: { start: at, end: at + words.length }, hearsay: false, proposers: ["test"] } as const;
  const compared = (statements: typeof reading.attribution.statements) => compareCase({ records: [{ ...reading, attribution: { ...reading.attribution, statements } }], together: [], apart: [], sha256 }).incidents;
  assert.deepEqual(compared([said]), []);
});

/** Everybody tied to everybody. */
function knit(members: readonly number[]): (readonly [number, number])[] {
  return members.flatMap((a, at) => members.slice(at + 1).map((b) => [a, b] as const));
}

function tiesOf(count: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const ties: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of pairs) {
    ties[a]?.push(b);
    ties[b]?.push(a);
  }
  return ties.map((list) => [...new Set(list)].sort((a, b) => a - b));
}

function sorted(pairs: readonly (readonly [number, number])[]): string[] {
  return pairs.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`).sort();
}

const [left, right] = [[0, 1, 2, 3, 4], [6, 7, 8, 9, 10]];

test("two groups that one article alone holds together are parted, and it stays where it has most ties", () => {
  const ties = tiesOf(11, [...knit(left), ...knit(right), [5, 0], [5, 1], [5, 6], [5, 7], [5, 8]]);
  assert.deepEqual(sorted(partedAtHinges(ties)), ["0 5", "1 5"]);
});

test("groups that two articles hold together, and a few that hang on to one, stay", () => {
  assert.deepEqual(partedAtHinges(tiesOf(11, [...knit(left), ...knit(right), [5, 0], [5, 6], [4, 10]])), []);
  assert.deepEqual(partedAtHinges(tiesOf(11, [...knit([0, 1, 2, 3, 4, 5, 6, 7]), [7, 8], [8, 9], [9, 10]])), []);
});

test("what is parted does not depend on how members are numbered", () => {
  const pairs = [...knit(left), ...knit(right), [5, 0], [5, 1], [5, 6], [5, 7], [5, 8]] as const;
  fc.assert(fc.property(fc.shuffledSubarray(Array.from({ length: 11 }, (_, at) => at), { minLength: 11 }), (places) => {
    const moved = pairs.map(([a, b]) => [places[a] ?? 0, places[b] ?? 0] as const);
    const expected = ([[0, 5], [1, 5]] as const).map(([a, b]) => [places[a] ?? 0, places[b] ?? 0] as const);
    assert.deepEqual(sorted(partedAtHinges(tiesOf(11, moved))), sorted(expected));
  }));
});

test("a very long chain is walked without recursion", () => {
  const count = 50_000;
  const chain = tiesOf(count, Array.from({ length: count - 1 }, (_, at) => [at, at + 1] as const));
  assert.ok(partedAtHinges(chain).length > 0);
});
