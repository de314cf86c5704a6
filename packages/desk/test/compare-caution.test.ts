import assert from "node:assert/strict";
import test from "node:test";
import { compareCase } from "#desk/5-compare/compare-case.js";
import type { Comparison, FindingKind, ProposedFinding } from "#desk/model/finding.js";
import type { Passage } from "#desk/model/span.js";
import type { Story } from "./compare-mini-case.js";
import { record, recordId, sha256 } from "./compare-mini-case.js";

// What the other side's lawyer would attack: a count that the drawing does not bear out, names that are none, disputes about nothing.

function compare(stories: readonly Story[]): Comparison {
  return compareCase({ records: stories.map((story) => record(story)), together: [], apart: [], sha256 });
}

function joining(stories: readonly Story[], [one, other]: readonly [string, string], kinds: readonly FindingKind[]): readonly ProposedFinding[] {
  const textOf = new Map(stories.map((story) => [recordId(story.name), story.text]));
  const holds = (passage: Passage, words: string) => (textOf.get(passage.record) ?? "").slice(passage.start, passage.end).includes(words);
  return compare(stories).findings.filter((finding) => {
    const passages = finding.sides.flatMap((side) => side.members.map((member) => member.passage));
    return kinds.includes(finding.kind) && passages.some((p) => holds(p, one)) && passages.some((p) => holds(p, other));
  });
}

/** A gate of a lock breaks at Osterby, told by several papers. The names and the day are shared, so that only the words under test decide. */
const scene = "A gate of the Osterby lock gave way on 9 May. The harbour master, Juno Halvard, came with Tamsin Creed of the Osterby Bargemen League.";
const day = { words: "9 May", edtf: "2032-05-09" };

function story(name: string, line: string, rest: Partial<Story> = {}): Story {
  return { name, publisher: `The ${name}`, published: "2032-05-11", text: `${scene}\n${line}`, ...rest, dates: [day, ...(rest.dates ?? [])] };
}

function by(words: string, speaker: string, rest: Partial<NonNullable<Story["said"]>[number]> = {}): NonNullable<Story["said"]> {
  return [{ words, by: speaker, ...rest }];
}

const hurt = (words: string, low: number) => [{ words, low, high: low, counts: "people" }];

test("as many origins are drawn as counted as the finding says", () => {
  const said = "18 people were injured";
  const stories = [
    story("Herald", `${said}, a resident said.`, { said: by(said, "a resident"), figures: hurt("18 people", 18) }),
    story("Post", `${said}, residents said.`, { said: by(said, "residents"), figures: hurt("18 people", 18) }),
    story("Echo", `${said}, said Juno Halvard.`, { said: by(said, "Juno Halvard"), figures: hurt("18 people", 18) }),
    story("Globe", `${said}, according to the lock's firm.`, { said: by(said, "the lock's firm"), figures: hurt("18 people", 18) }),
  ];
  const findings = compare(stories).findings.filter((finding) => finding.origins !== null);
  assert.ok(findings.some((finding) => finding.kind === "corroborated" && finding.sides[0]?.origins.some((origin) => !origin.counted)));
  for (const finding of findings) {
    const drawn = new Set(finding.sides.flatMap((side) => side.origins.filter((origin) => origin.counted).map((origin) => origin.key)));
    assert.ok(drawn.size === finding.origins || (drawn.size === 0 && finding.origins === 1), `${finding.kind} says ${finding.origins}, draws ${drawn.size}`);
  }
});

test("an incident is titled by a telling that agrees with its day, the earliest published first", () => {
  const stories = [
    story("Herald", "Police evicted the boat people at Osterby on 9 May."),
    story("Post", "Officers evicted the boat people at Osterby lock on 9 May, at dawn.", { published: "2032-05-10" }),
    story("Echo", "On 10 May police evicted the boat people at the lock in Osterby.", { published: "2032-05-10", text: "On 10 May police evicted the boat people at the lock in Osterby. Juno Halvard and Tamsin Creed of the Osterby Bargemen League saw it.", dates: [{ words: "10 May", edtf: "2032-05-10" }] }),
  ];
  const incident = compare(stories).incidents.find((one) => one.date === "2032-05-09");
  assert.ok(incident?.title.startsWith("Officers evicted"), incident?.title);
});

test("one agency text in many papers is one run a copied sentence, and one finding", () => {
  const text = "Divers searched the flooded barge for six hours while cranes pumped muddy water out of the broken basin.";
  const papers = ["Herald", "Post", "Echo", "Globe", "Star"].map((name, i) => story(name, text, { published: `2032-05-1${i + 1}`, agencies: ["Canal Wire"] }));
  const { runs, findings } = compare([story("Wire", text, { publisher: "Canal Wire", published: "2032-05-11" }), ...papers]);
  const copied = runs.filter((run) => run.words >= 15 && run.kind === "agency");
  assert.equal(new Set(copied.map((run) => run.from.record)).size, 1);
  assert.equal(copied.length, 5);
  const about = findings.filter((finding) => finding.kind === "copied-text" && finding.about.includes("Divers"));
  assert.deepEqual(about.map((finding) => finding.sides[0]?.members.length), [6]);
});

test("copies of which nobody knows which was first are told once each", () => {
  const text = "Divers searched the flooded barge for six hours while cranes pumped muddy water out of the broken basin.";
  const { runs } = compare(["Herald", "Post", "Echo", "Globe", "Star"].map((name) => story(name, text)));
  assert.equal(new Set(runs.map((run) => `${run.to.record} ${run.to.start}`)).size, runs.length);
});

test("trap: counts of two days, weeks apart, do not contradict each other", () => {
  const told = (line: string, speaker: string, rest: Partial<Story>) => story(line.slice(0, 2), `${line} were injured, ${speaker} said.`, { said: by(`${line} were injured`, speaker), ...rest });
  const later = [
    told("18 people", "Juno Halvard", { figures: hurt("18 people", 18) }),
    told("46 people", "Tamsin Creed", { figures: hurt("46 people", 46), published: "2032-06-10" }),
  ];
  assert.equal(joining(later, ["18 people were", "46 people were"], ["contradicted"]).length, 0);
  const soon = [later[0] ?? told("", "", {}), told("46 people", "Tamsin Creed", { figures: hurt("46 people", 46), published: "2032-05-13" })];
  assert.equal(joining(soon, ["18 people were", "46 people were"], ["contradicted"]).length, 1);
});

test("a denial disputes what it points at, and not whatever was said nearby", () => {
  const cries = "They herded us like cattle";
  const said = [{ words: cries, by: "Tamsin Creed", form: "direct" as const }, { words: "any radio set was taken", by: "Juno Halvard", force: "deny" as const }];
  const told = (line: string) => [story("Herald", `“${cries},” said Tamsin Creed.\n${line}`, { said })];
  const disputes = (line: string) => compare(told(line)).findings.filter((finding) => finding.kind === "disputed").length;
  assert.equal(disputes("Juno Halvard denied on that occasion that any radio set was taken."), 0);
  assert.equal(disputes("Juno Halvard denied, in her account of the day, that any radio set was taken."), 0);
  assert.equal(disputes("Juno Halvard rejects that. She doubts that any radio set was taken."), 1);
  assert.equal(disputes("Juno Halvard disputes the version of Tamsin Creed, and that any radio set was taken."), 1);
});
