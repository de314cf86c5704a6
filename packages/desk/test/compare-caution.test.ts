import assert from "node:assert/strict";
import test from "node:test";
import { compareCase } from "./compare-case.js";
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
  const came = "The harbour master, Juno Halvard, came to Osterby with Tamsin Creed of the Osterby Bargemen League.";
  const told = (name: string, line: string, published: string): Story => story(name, line, { published, text: `${line}\n${came}` });
  const stories = [
    told("Herald", "Police evicted the boat people at Osterby on 9 May.", "2032-05-11"),
    told("Post", "Officers evicted the boat people at Osterby lock on 9 May, at dawn.", "2032-05-10"),
    { ...told("Echo", "On 10 May police evicted the boat people at the lock in Osterby.", "2032-05-10"), dates: [{ words: "10 May", edtf: "2032-05-10" }] },
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

function origins(stories: readonly Story[]): readonly (readonly [string, string])[] {
  return compare(stories).findings.flatMap((finding) => finding.sides.flatMap((side) => side.origins.map((origin) => [origin.name, origin.kind] as const)));
}

test("a police spokesman is the police, and 'its spokesman' is not whoever spoke before another body", () => {
  const said = "18 people were injured";
  const police = [
    story("Herald", `Police say that ${said}.`, { said: by(said, "Police"), figures: hurt("18 people", 18) }),
    story("Post", `A police spokesman, Anton Reyle, said that ${said}.`, { said: by(said, "Anton Reyle"), figures: hurt("18 people", 18) }),
  ];
  assert.equal(joining(police, ["Police say", "Anton"], ["corroborated"]).length + joining(police, [said, said], ["corroborated"]).length, 0);
  const counted = "12 people were injured";
  const guards = [
    story("Herald", `The charity Lantern said that ${said}.\nThe coast guard denied it. “${counted},” said Anton Reyle, its spokesman.`, {
      said: [{ words: said, by: "The charity Lantern" }, { words: counted, by: "Anton Reyle", form: "direct" }], figures: [...hurt("18 people", 18), ...hurt("12 people", 12)],
    }),
    story("Post", `“${counted},” Anton Reyle said.`, { said: by(counted, "Anton Reyle", { form: "direct" }), figures: hurt("12 people", 12) }),
  ];
  const behind = joining(guards, [counted, counted], ["same-statement", "same-origin", "corroborated"]).flatMap(({ sides }) => sides.flatMap(({ members }) => members.map(({ origin }) => origin)));
  assert.ok(behind.length > 0);
  for (const origin of behind) assert.doesNotMatch(origin, /lantern/u);
});

test("an office told of by its kind is called by the name that another article of the matter gives it", () => {
  const told = (name: string, said: string) => story(name, `The prefecture said that ${said}.`, { said: by(said, "The prefecture"), figures: hurt("18 people", 18) });
  const both = [told("Herald", "18 people were injured"), told("Post", "it counted 18 people with injuries")];
  const elsewhere = story("Courier", "The Harbour Dunes prefecture said that the water was high.", { said: by("the water was high", "The Harbour Dunes prefecture") });
  const offices = (stories: readonly Story[]) => [...new Set(origins(stories).flatMap(([name, kind]) => (kind === "body" ? [name] : [])))];
  assert.deepEqual(offices(both), ["The prefecture"]);
  assert.deepEqual(offices([...both, elsewhere]), ["The Harbour Dunes prefecture"]);
});

test("the authorities of a place are no body beside an office", () => {
  const told = (name: string, speaker: string, said: string) => story(name, `${speaker} said that ${said}.`, { said: by(said, speaker), figures: hurt("18 people", 18) });
  const both = (speaker: string) => origins([told("Herald", speaker, "18 people were injured"), told("Post", "The prefecture", "it counted 18 people with injuries")]);
  for (const speaker of ["The authorities in Osterby", "Osterby authorities", "Les autorités d’Osterby"]) {
    const kinds = both(speaker).filter(([name]) => name === speaker).map(([, kind]) => kind);
    assert.ok(kinds.length > 0 && kinds.every((kind) => kind === "unnamed"), speaker);
  }
  assert.ok(both("The Osterby Port Authority").some(([name, kind]) => name === "The Osterby Port Authority" && kind === "body"));
});

test("a superintendent is of the police", () => {
  const corroborated = (title: string) => compare([
    story("Herald", "Police said that 18 people were injured.", { said: by("18 people were injured", "Police"), figures: hurt("18 people", 18) }),
    story("Post", `${title} Anton Reyle, a tall man, said that 18 people were injured.`, { said: by("18 people were injured", "Anton Reyle"), figures: hurt("18 people", 18) }),
  ]).findings.some(({ kind }) => kind === "corroborated");
  assert.ok(!corroborated("Superintendent"));
  assert.ok(corroborated("The welder"));
});

test("what one demands is not what another tells of as done", () => {
  const demanded = "shelter for the 18 people of the second barge";
  const stories = (force: "urge" | "assert") => [
    story("Herald", `Juno Halvard spoke of ${demanded}.`, { said: by(demanded, "Juno Halvard", { force }), figures: hurt("18 people", 18) }),
    story("Post", "After dark, 18 people found shelter away from the barge.", { figures: hurt("18 people", 18) }),
  ];
  assert.equal(joining(stories("urge"), ["shelter for the 18", "18 people found shelter"], ["corroborated", "same-origin", "same-statement"]).length, 0);
  assert.ok(joining(stories("assert"), ["shelter for the 18", "18 people found shelter"], ["corroborated", "same-origin", "same-statement"]).length > 0);
});

test("the head of a sentence, a number or a capital abbreviation is no person", () => {
  const said = "18 people were injured";
  const told = (name: string, speaker: string) => story(name, `${speaker} said that ${said}.`, { said: by(said, speaker), figures: hurt("18 people", 18) });
  for (const speaker of ["Two of them", "Local", "412 people", "OBL"]) {
    const stories = [told("Herald", speaker), told("Post", "Juno Halvard")];
    assert.ok(!origins(stories).some(([name, kind]) => name.includes(speaker) && kind === "person"), speaker);
    if (speaker !== "OBL") assert.ok(!compare(stories).findings.some((finding) => finding.kind === "corroborated"), speaker);
  }
});

test("a body named with its kind is the body", () => {
  const said = "18 people were injured";
  const told = (name: string, speaker: string) => story(name, `${speaker} said that ${said}.`, { said: by(said, speaker), figures: hurt("18 people", 18) });
  assert.equal(compare([told("Herald", "The charity Quiet Water"), told("Post", "Quiet Water")]).findings.filter((finding) => finding.kind === "corroborated").length, 0);
});

test("copied words never count beside what they copy, whoever the copy says they are from", () => {
  const said = "18 people were injured when the second gate broke under the weight of the water";
  const stories = [
    story("Herald", `Tamsin Creed said that ${said}.`, { published: "2032-05-10", said: by(said, "Tamsin Creed"), figures: hurt("18 people", 18) }),
    story("Post", `Juno Halvard said that ${said}.`, { said: by(said, "Juno Halvard"), figures: hurt("18 people", 18) }),
  ];
  assert.equal(compare(stories).findings.filter((finding) => finding.kind === "corroborated").length, 0);
});

test("trap: an earlier happening of the same kind is not the one that everybody tells of", () => {
  const stories = [
    story("Herald", "On 2 May a crew was injured at the lock, the harbour office said. On 9 May the gate broke.", {
      said: by("On 2 May a crew was injured at the lock", "the harbour office"), dates: [{ words: "2 May", edtf: "2032-05-02" }],
    }),
    story("Post", "A crew was injured at the lock, Juno Halvard said.", { said: by("A crew was injured at the lock", "Juno Halvard") }),
  ];
  assert.equal(joining(stories, ["On 2 May a crew", "A crew was injured at"], ["same-origin", "corroborated"]).length, 0);
});

test("a minister and the ministry are one", () => {
  const said = "18 people were injured";
  const stories = [
    story("Herald", `The waterways minister, Odile Farrant, said that ${said}.`, { said: by(said, "Odile Farrant"), figures: hurt("18 people", 18) }),
    story("Post", `The Ministry of Waterways said that ${said}.`, { said: by(said, "The Ministry of Waterways"), figures: hurt("18 people", 18) }),
  ];
  const found = joining(stories, [said, said], ["same-origin", "same-statement", "corroborated"]);
  assert.ok(found.length > 0);
  assert.ok(found.every((finding) => finding.origins === 1));
});

test("an office that did something is not the person whom the clause after it quotes", () => {
  const said = "18 people were injured";
  const stories = [
    story("Herald", `Police arrested three men, according to Tamsin Creed. ${said}, she said.`, { said: by(said, "Tamsin Creed"), figures: hurt("18 people", 18) }),
    story("Post", `Police said that ${said}.`, { said: by(said, "Police"), figures: hurt("18 people", 18) }),
  ];
  assert.ok(joining(stories, [said, "18 people"], ["corroborated"]).length > 0);
});

test("trap: killed and hurt in one collapse are two counts", () => {
  const stories = [
    story("Herald", "Nine people were killed in the collapse, Juno Halvard said.", { said: by("Nine people were killed in the collapse", "Juno Halvard"), figures: hurt("Nine people", 9) }),
    story("Post", "In all 14 people were injured in the collapse, Tamsin Creed said.", { said: by("14 people were injured in the collapse", "Tamsin Creed"), figures: hurt("14 people", 14) }),
  ];
  assert.equal(joining(stories, ["Nine people", "14 people"], ["contradicted", "compatible"]).length, 0);
});

test("trap: two utterances of one office about two days are no one utterance", () => {
  const lines = ["On 2 April 2031 about 140 people were evicted from a barge", "On 9 May about 140 people were evicted from another barge"] as const;
  const stories = [
    story("Herald", `${lines[0]}, the prefecture said.`, { said: by(lines[0], "the prefecture"), dates: [{ words: "2 April 2031", edtf: "2031-04-02" }] }),
    story("Post", `${lines[1]}, the prefecture said.`, { said: by(lines[1], "the prefecture") }),
  ];
  assert.equal(joining(stories, ["140 people were evicted from a barge", "140 people were evicted from another"], ["same-statement", "same-origin", "corroborated"]).length, 0);
});

test("a film has a film's name, and dates nothing", () => {
  const stories = [
    story("Herald", "A video shows officers beating a bargeman with batons during the eviction at Osterby on 9 May."),
    story("Post", "Officers evicted the bargemen at Osterby on 9 May, said Juno Halvard.", { said: by("Officers evicted the bargemen at Osterby on 9 May", "Juno Halvard") }),
  ];
  assert.ok(!compare(stories).findings.some((finding) => finding.kind === "corroborated"));
  assert.ok(!origins(stories).some(([name]) => name === "shows"));
});

test("eight and nine are not ranges that meet; 'about 40' and 42 are", () => {
  const told = (low: number, approx: string | null) => (name: string, speaker: string) => {
    const words = `${approx === null ? "" : `${approx} `}${low} people`;
    return story(name, `${words} were injured, ${speaker} said.`, { said: by(`${words} were injured`, speaker), figures: [{ words, low, high: low, counts: "people", approx }] });
  };
  const kinds = (stories: readonly Story[]) => compare(stories).findings.map((finding) => finding.kind);
  assert.ok(!kinds([told(8, null)("Herald", "Juno Halvard"), told(9, null)("Post", "Tamsin Creed")]).includes("compatible"));
  assert.ok(kinds([told(40, "about")("Herald", "Juno Halvard"), told(42, null)("Post", "Tamsin Creed")]).includes("compatible"));
});

test("an origin is named by the body, not by the paper or the spokesman it came through", () => {
  const said = "18 people were injured";
  const told = (name: string, speaker: string) => story(name, `${speaker} said that ${said}.`, { said: by(said, speaker), figures: hurt("18 people", 18) });
  const names = new Set(origins([told("Herald", "a March report from Quiet Water"), told("Post", "Quiet Water"), told("Echo", "a spokesman for the prefecture")]).map(([name]) => name));
  assert.ok(names.has("Quiet Water"));
  assert.ok(![...names].some((name) => /report|spokesman/u.test(name)), [...names].join(", "));
});

test("trap: last year's equal figure is not this year's", () => {
  const said = "18 people were injured";
  const stories = [
    story("Herald", `Last year ${said} at another lock, the coast guard said.`, { said: by(`${said} at another lock`, "the coast guard"), figures: hurt("18 people", 18), dates: [{ words: "Last year", edtf: "2031" }] }),
    story("Post", `${said}, Juno Halvard said.`, { said: by(said, "Juno Halvard"), figures: hurt("18 people", 18) }),
  ];
  assert.equal(joining(stories, ["at another lock", "18 people were injured, Juno"], ["same-origin", "corroborated"]).length, 0);
  assert.ok(!compare(stories).findings.some((finding) => finding.kind === "corroborated"));
});

test("a day in common is no dispute: what was published that day and what was not are two things", () => {
  const stories = [
    story("Courier", "The harbour office published the tide tables on 9 May, Juno Halvard said.", { said: by("The harbour office published the tide tables on 9 May", "Juno Halvard") }),
    story("Beacon", "No letter was published on 9 May, Tamsin Creed said.", { said: by("No letter was published on 9 May", "Tamsin Creed", { force: "deny" }) }),
  ];
  assert.deepEqual(joining(stories, ["tide tables", "No letter"], ["disputed"]), []);
});

test("those who were there are not counted as hurt, though the next clause speaks of harm", () => {
  const injured = "at least five dockers";
  const there = (name: string, line: string, words: string): Story => story(name, line, { language: "fr", figures: [{ words, low: 30, high: 30, counts: "dockers" }] });
  const stories = [
    story("Herald", `The blast on the quay injured ${injured}, the league said.`, { figures: [{ words: injured, low: 5, high: null, counts: "dockers" }], said: by(`The blast on the quay injured ${injured}`, "the league") }),
    there("Dépêche", "Trente dockers étaient sur le quai lors de l'explosion, et aucun n'a été blessé.", "Trente dockers"),
    there("Gazette", "Le directeur assure que trente dockers travaillaient là et que personne n'a été blessé.", "trente dockers"),
    story("Post", "The firm says 30 dockers were on the quay and that nobody was hurt.", { figures: [{ words: "30 dockers", low: 30, high: 30, counts: "dockers" }] }),
  ];
  for (const line of ["Trente dockers étaient", "trente dockers travaillaient", "30 dockers were"]) {
    assert.deepEqual(joining(stories, [injured, line], ["compatible", "contradicted", "disputed", "corroborated", "same-statement"]), []);
  }
  const hurtToo = story("Echo", "30 dockers were hurt in the blast, and the quay was closed.", { figures: [{ words: "30 dockers", low: 30, high: 30, counts: "dockers" }] });
  assert.equal(joining([...stories.slice(0, 1), hurtToo], [injured, "30 dockers were"], ["compatible"]).length, 1);
});
