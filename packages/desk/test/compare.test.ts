import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { compareCase } from "./compare-case.js";
import type { Comparison, FindingKind, ProposedFinding } from "#desk/model/finding.js";
import type { ReadRecord } from "#desk/model/case-record.js";
import type { Passage } from "#desk/model/span.js";
import type { Story } from "./compare-mini-case.js";
import { record, recordId, sha256 } from "./compare-mini-case.js";

function compare(stories: readonly Story[]): Comparison {
  return compareCase({ records: stories.map((story) => record(story)), together: [], apart: [], sha256 });
}

/** Findings that hold both pieces of words, each in its own story. */
function joining(stories: readonly Story[], [one, other]: readonly [string, string], kinds?: readonly FindingKind[]): readonly ProposedFinding[] {
  const textOf = new Map(stories.map((story) => [recordId(story.name), story.text]));
  const holds = (passage: Passage, words: string) => (textOf.get(passage.record) ?? "").slice(passage.start, passage.end).includes(words);
  return compare(stories).findings.filter((finding) => {
    const passages = finding.sides.flatMap((side) => side.members.map((member) => member.passage));
    return passages.some((p) => holds(p, one)) && passages.some((p) => holds(p, other)) && (kinds === undefined || kinds.includes(finding.kind));
  });
}

/** A fire at a tannery in Norvale, told by two papers. Every story shares its names and its day, so that only the words under test decide. */
const scene = "Firefighters were called to the Halberd tannery in Norvale on 3 March. The mayor, Ottilie Granger, came at once with Corin Vasey of the Norvale Tanners League.";
const date = { words: "3 March", edtf: "2031-03-03" };

function story(name: string, line: string, rest: Partial<Story> = {}): Story {
  return { name, publisher: `The ${name}`, text: `${scene}\n${line}`, ...rest, dates: [date, ...(rest.dates ?? [])] };
}

test("one agency sentence in two papers is copied text, not two origins", () => {
  const line = "Dense yellow smoke drifted over the lower town while crews cut through a steel door to reach the vats.";
  const stories = [
    story("Wire", line, { published: "2031-03-04", author: null }),
    story("Courier", `${line} Schools stayed shut.`, { agencies: ["The Wire"], published: "2031-03-05" }),
  ];
  const [found] = joining(stories, ["Dense yellow smoke", "Dense yellow smoke"], ["copied-text"]);
  assert.equal(found?.origins, 1);
  const run = compare(stories).runs.find((one) => one.from.record === recordId("Wire") && one.words > 12);
  assert.equal(run?.direction, "known");
  assert.equal(run.kind, "agency");
});

test("two papers that quote one sentence share a source, and copy nothing", () => {
  const said = "“We had warned the owners about that valve for three winters in a row”";
  const stories = [
    story("Lantern", `${said}, said Corin Vasey.`, { said: [{ words: said, by: "Corin Vasey", form: "direct" }] }),
    story("Beacon", `Corin Vasey told reporters: ${said}.`, { said: [{ words: said, by: "Corin Vasey", form: "direct" }] }),
  ];
  assert.equal(joining(stories, ["that valve", "that valve"], ["copied-text"]).length, 0);
  assert.equal(joining(stories, ["that valve", "that valve"], ["same-statement"])[0]?.origins, 1);
  assert.ok(compare(stories).runs.some((run) => run.kind === "quotation"));
});

test("names and set phrases alone are no copy", () => {
  const stories = [
    story("North", "Rain fell. The Saint Aldous Harbour Tanners League of Greater Norvale met.", { text: "Rain fell. The Saint Aldous Harbour Tanners League of Greater Norvale met.", dates: [] }),
    story("South", "Snow came. The Saint Aldous Harbour Tanners League of Greater Norvale voted.", { text: "Snow came. The Saint Aldous Harbour Tanners League of Greater Norvale voted.", dates: [] }),
  ].map((one) => ({ ...one, dates: [] }));
  assert.equal(compare(stories).findings.filter((finding) => finding.kind === "copied-text").length, 0);
});

test("one utterance is recognised from one language to another", () => {
  const english = "“The inspectors saw the tank and they closed their eyes for two years”";
  const french = "« Les inspecteurs ont vu la citerne et ils ont fermé les yeux pendant deux ans »";
  const stories = [
    story("Gazette", `${english}, said Corin Vasey.`, { said: [{ words: english, by: "Corin Vasey", form: "direct" }] }),
    {
      name: "Dépêche", publisher: "La Dépêche de Norvale", language: "fr" as const,
      text: `Un incendie a ravagé la tannerie Halberd de Norvale le 3 mars. Corin Vasey et Ottilie Granger étaient sur place avec la Norvale Tanners League.\n${french}, a déclaré Corin Vasey.`,
      said: [{ words: french, by: "Corin Vasey", form: "direct" as const }], dates: [{ words: "3 mars", edtf: "2031-03-03" }],
    },
  ];
  const [found] = joining(stories, ["The inspectors saw", "Les inspecteurs ont vu"]);
  assert.equal(found?.kind, "same-statement");
});

test("trap: the same words by two people are two utterances", () => {
  const said = "“Full light will be shed on this”";
  const stories = [
    story("Morning", `${said}, said Ottilie Granger.`, { said: [{ words: said, by: "Ottilie Granger", form: "direct", force: "promise" }] }),
    story("Evening", `${said}, said Corin Vasey.`, { said: [{ words: said, by: "Corin Vasey", form: "direct", force: "promise" }] }),
  ];
  assert.equal(joining(stories, ["Full light", "Full light"]).length, 0);
});

test("trap: two officials of one office make two utterances", () => {
  const stories = [
    story("Dawn", "The prefect, Alban Meres, said the gates stay shut until the fence is repaired.", { said: [{ words: "the gates stay shut until the fence is repaired", by: "Alban Meres" }] }),
    story("Dusk", "The prefect, Jonas Tell, said the gates stay shut until the fence is repaired.", { said: [{ words: "the gates stay shut until the fence is repaired", by: "Jonas Tell" }] }),
  ];
  assert.equal(joining(stories, ["the gates stay shut", "the gates stay shut"], ["same-statement"]).length, 0);
});

const hurt = (count: number, words: string) => ({ words, low: count, high: count, counts: "workers" });

test("equal counts by two bodies are corroborated, with the way to each origin", () => {
  const stories = [
    story("Herald", "The Norvale Tanners League said nine workers were hurt in the blaze.", { said: [{ words: "nine workers were hurt in the blaze", by: "Norvale Tanners League" }], figures: [hurt(9, "nine workers")] }),
    story("Post", "The town hall said nine workers were injured.", { said: [{ words: "nine workers were injured", by: "the town hall" }], figures: [hurt(9, "nine workers")] }),
  ];
  const [found] = joining(stories, ["nine workers were hurt", "nine workers were injured"], ["corroborated"]);
  assert.equal(found?.origins, 2);
  assert.ok(found.sides[0]?.origins.every((origin) => origin.paths.every((path) => path.steps.length > 0)));
});

test("equal counts that rest on one body in several papers are same-origin", () => {
  const line = (verb: string) => `The Norvale Tanners League ${verb} nine workers were hurt in the blaze.`;
  const told = { said: [{ words: "nine workers were hurt in the blaze", by: "Norvale Tanners League" }], figures: [hurt(9, "nine workers")] };
  const stories = [story("Herald", line("said"), told), story("Post", line("claimed"), told), story("Argus", line("reported"), told)];
  assert.equal(joining(stories, ["nine workers", "nine workers"], ["corroborated"]).length, 0);
  assert.ok(joining(stories, ["nine workers", "nine workers"], ["same-origin", "same-statement", "copied-text"]).every((finding) => finding.origins === 1));
});

test("a spokesman and the body he speaks for are one origin", () => {
  const stories = [
    story("Herald", "The Norvale Tanners League said nine workers were hurt in the blaze.", { said: [{ words: "nine workers were hurt in the blaze", by: "Norvale Tanners League" }], figures: [hurt(9, "nine workers")] }),
    story("Post", "Pia Lorne, a spokeswoman for the Norvale Tanners League, said nine workers were injured.", { said: [{ words: "nine workers were injured", by: "Pia Lorne" }], figures: [hurt(9, "nine workers")] }),
  ];
  assert.equal(joining(stories, ["nine workers", "nine workers"], ["corroborated"]).length, 0);
});

test("'X of Y' and a spokesman of nobody knows whom are no second origin", () => {
  const league = story("Herald", "The Norvale Tanners League said nine workers were hurt in the blaze.", { said: by("nine workers were hurt in the blaze", "Norvale Tanners League"), figures: [hurt(9, "nine workers")] });
  const member = story("Post", "According to Pia Lorne of the Norvale Tanners League, nine workers were injured.", { said: by("nine workers were injured", "Pia Lorne"), figures: [hurt(9, "nine workers")] });
  const voice = story("Argus", "Nine workers were injured, said Gil Amory, a spokesman.", { said: by("Nine workers were injured", "Gil Amory"), figures: [hurt(9, "Nine workers")] });
  assert.equal(joining([league, member], ["nine workers", "nine workers"], ["corroborated"]).length, 0);
  assert.equal(joining([league, voice], ["nine workers", "Nine workers"], ["corroborated"]).length, 0);
});

test("papers that name nobody add no origin", () => {
  const stories = [
    story("Herald", "Nine workers were hurt in the blaze.", { figures: [hurt(9, "Nine workers")] }),
    story("Post", "In all nine workers were injured.", { figures: [hurt(9, "nine workers")] }),
  ];
  const found = joining(stories, ["ine workers", "nine workers"], ["corroborated", "same-origin"]);
  assert.deepEqual(found.map((finding) => [finding.kind, finding.origins]), [["same-origin", 1]]);
});

test("ranges that do not meet contradict, each side with its own speaker", () => {
  const stories = [
    story("Herald", "The Norvale Tanners League said at least thirty workers were hurt.", { said: [{ words: "at least thirty workers were hurt", by: "Norvale Tanners League" }], figures: [{ words: "at least thirty workers", low: 30, high: null, counts: "workers" }] }),
    { ...story("Dépêche", ""), language: "fr" as const, text: `Un incendie a touché la tannerie Halberd de Norvale le 3 mars, devant Ottilie Granger et Corin Vasey, de la Norvale Tanners League.\nSelon la mairie, quatre ouvriers ont été blessés.`, said: [{ words: "quatre ouvriers ont été blessés", by: "la mairie" }], figures: [{ words: "quatre ouvriers", low: 4, high: 4, counts: "ouvriers" }], dates: [{ words: "3 mars", edtf: "2031-03-03" }] },
  ];
  const [found] = joining(stories, ["thirty workers", "quatre ouvriers"], ["contradicted"]);
  assert.equal(found?.sides.length, 2);
  assert.equal(found.origins, null);
});

test("ranges that meet are compatible", () => {
  const stories = [
    story("Herald", "The Norvale Tanners League said between 30 and 40 workers were hurt.", { said: [{ words: "between 30 and 40 workers were hurt", by: "Norvale Tanners League" }], figures: [{ words: "between 30 and 40 workers", low: 30, high: 40, counts: "workers" }] }),
    story("Post", "The town hall said 34 workers were injured.", { said: [{ words: "34 workers were injured", by: "the town hall" }], figures: [hurt(34, "34 workers")] }),
  ];
  assert.equal(joining(stories, ["between 30 and 40", "34 workers"], ["compatible"]).length, 1);
  assert.equal(joining(stories, ["between 30 and 40", "34 workers"], ["contradicted"]).length, 0);
});

const counted = (words: string, low: number, counts: string) => ({ words, low, high: low, counts });
const by = (words: string, who: string) => [{ words, by: who }];

test("trap: the same number of other things", () => {
  const stories = [
    story("Herald", "The Norvale Tanners League said 40 vats were removed.", { said: by("40 vats were removed", "Norvale Tanners League"), figures: [counted("40 vats", 40, "vats")] }),
    story("Post", "The town hall said 40 seasonal workers were removed.", { said: by("40 seasonal workers were removed", "the town hall"), figures: [counted("40 seasonal workers", 40, "seasonal workers")] }),
  ];
  assert.equal(joining(stories, ["40 vats", "40 seasonal"]).length, 0);
});

test("trap: the same thing at another time", () => {
  const stories = [
    story("Herald", "On 3 March itself, nine workers were hurt, the Norvale Tanners League said.", { said: by("nine workers were hurt", "Norvale Tanners League"), figures: [hurt(9, "nine workers")] }),
    story("Post", "Back on 12 June 2029, thirty workers were hurt, the town hall said.", { said: by("thirty workers were hurt", "the town hall"), figures: [hurt(30, "thirty workers")], dates: [{ words: "12 June 2029", edtf: "2029-06-12" }] }),
  ];
  assert.equal(joining(stories, ["nine workers", "thirty workers"]).length, 0);
});

test("trap: the same thing in another place", () => {
  const both = "The works at Norvale and the works at Culmore belong to one owner.";
  const stories = [
    story("Herald", `${both}\nNine workers were hurt at Culmore, the Norvale Tanners League said.`, { said: by("Nine workers were hurt at Culmore", "Norvale Tanners League"), figures: [hurt(9, "Nine workers")] }),
    story("Post", "Thirty workers were hurt in Norvale, the town hall said.", { said: by("Thirty workers were hurt in Norvale", "the town hall"), figures: [hurt(30, "Thirty workers")] }),
  ];
  assert.equal(joining(stories, ["at Culmore, the", "Thirty workers"]).length, 0);
  assert.equal(joining(stories, ["Nine workers were hurt at Culmore", "Thirty workers"]).length, 0);
});

test("trap: a total over a stretch of time and a count of one day", () => {
  const stories = [
    story("Herald", "Since January 300 workers were hurt, the Norvale Tanners League said.", { said: by("Since January 300 workers were hurt", "Norvale Tanners League"), figures: [hurt(300, "300 workers")] }),
    story("Post", "The town hall said nine workers were hurt.", { said: by("nine workers were hurt", "the town hall"), figures: [hurt(9, "nine workers")] }),
  ];
  assert.equal(joining(stories, ["300 workers", "nine workers"]).length, 0);
});

test("trap: prices of different things", () => {
  const price = (words: string) => ({ words, low: 8000, high: 8000, unit: "EUR" });
  const stories = [
    story("Herald", "Sweeping the square cost 8,000 euros, the town hall said.", { said: by("Sweeping the square cost 8,000 euros", "the town hall"), figures: [price("8,000 euros")] }),
    story("Post", "The burnt hides cost 8,000 euros, the Norvale Tanners League said.", { said: by("The burnt hides cost 8,000 euros", "Norvale Tanners League"), figures: [price("8,000 euros")] }),
  ];
  assert.equal(joining(stories, ["Sweeping", "burnt hides"]).length, 0);
});

test("trap: articles about unrelated matters are never compared", () => {
  const stories = [
    story("Herald", "The Norvale Tanners League said nine workers were hurt.", { said: by("nine workers were hurt", "Norvale Tanners League"), figures: [hurt(9, "nine workers")] }),
    {
      name: "Quay", publisher: "The Quay", published: "2030-08-20", text: "A crane fell at Port Ellis on 18 August.\nThe harbour office said two workers were hurt.",
      said: by("two workers were hurt", "the harbour office"), figures: [hurt(2, "two workers")], dates: [{ words: "18 August", edtf: "2030-08-18" }],
    },
  ];
  assert.equal(joining(stories, ["nine workers", "two workers"]).length, 0);
});

test("a denial of the same act disputes it", () => {
  const stories = [
    story("Herald", "A guard wiped the memory card of a visitor, the Norvale Tanners League said.", { said: [{ words: "A guard wiped the memory card of a visitor", by: "Norvale Tanners League", force: "accuse" }] }),
    { ...story("Dépêche", ""), language: "fr" as const, text: "Un incendie a touché la tannerie Halberd de Norvale le 3 mars, devant Ottilie Granger et Corin Vasey, de la Norvale Tanners League.\nLa préfecture dément : aucun appareil photo n’a été saisi ni effacé.", said: [{ words: "aucun appareil photo n’a été saisi ni effacé", by: "La préfecture", force: "deny" as const, polarity: "negated" as const }], dates: [{ words: "3 mars", edtf: "2031-03-03" }] },
  ];
  const [found] = joining(stories, ["wiped the memory card", "aucun appareil photo"], ["disputed"]);
  assert.equal(found?.sides.length, 2);
});

test("who leaves an act open, or denies that it did not happen, disputes nothing and agrees to nothing unsaid", () => {
  const told = story("Herald", "A guard wiped the memory card of a visitor, the Norvale Tanners League said.", { said: [{ words: "A guard wiped the memory card of a visitor", by: "Norvale Tanners League" }] });
  const other = (text: string, said: Story["said"]): readonly Story[] => [told, story("Post", text, said ? { said } : {})];
  const of = (stories: readonly Story[]): readonly string[] => joining(stories, ["A guard wiped", "memory card was"]).map(({ kind }) => kind);
  const open = other("A visitor’s memory card was perhaps wiped by a guard, Bram Oster said.", [{ words: "memory card was perhaps wiped by a guard", by: "Bram Oster", polarity: "open" }]);
  const twice = other("Bram Oster denied that no memory card was wiped by a guard.", [{ words: "no memory card was wiped by a guard", by: "Bram Oster", force: "deny" }]);
  const once = other("Bram Oster ruled out that a memory card was wiped by a guard.", [{ words: "a memory card was wiped by a guard", by: "Bram Oster", polarity: "negated" }]);
  assert.deepEqual(of(open), []);
  assert.ok(!of(twice).includes("disputed"));
  assert.deepEqual(of(once), ["disputed"]);
});

test("'rejects that' answers what was said just before", () => {
  const text = `${scene}\n“They locked the doors on purpose”, said Corin Vasey.\nThe owners' union rejects that. Bram Oster, its spokesman, said the doors were checked daily.`;
  const stories: Story[] = [{
    name: "Herald", publisher: "The Herald", text, dates: [date],
    said: [{ words: "“They locked the doors on purpose”", by: "Corin Vasey", force: "accuse" }, { words: "the doors were checked daily", by: "Bram Oster" }],
  }];
  assert.equal(joining(stories, ["locked the doors", "checked daily"], ["disputed"]).length, 1);
});

test("a person's decision to put together or keep apart goes before every rule", () => {
  const stories = [
    story("Herald", "The Norvale Tanners League said nine workers were hurt.", { said: by("nine workers were hurt", "Norvale Tanners League"), figures: [hurt(9, "nine workers")] }),
    story("Post", "The town hall said nine workers were injured and the roof is gone.", { said: by("nine workers were injured and the roof is gone", "the town hall"), figures: [hurt(9, "nine workers")] }),
  ];
  const records = stories.map((one) => record(one));
  const passages = records.map((one): Passage => {
    const statement = one.attribution.statements[0]!;
    return { record: one.record.id, start: statement.start, end: statement.end };
  });
  const pair = [passages[0]!, passages[1]!] as const;
  const apart = compareCase({ records, together: [], apart: [pair], sha256 });
  assert.ok(!apart.findings.some((finding) => finding.sides.flatMap((side) => side.members).length > 1 && ["corroborated", "same-origin"].includes(finding.kind)
    && passages.every((p) => finding.sides.some((side) => side.members.some((m) => m.passage.record === p.record && m.passage.start === p.start)))));
  const other = [story("Herald", "Corin Vasey praised the crews.", { said: by("praised the crews", "Corin Vasey") }), story("Post", "The town hall spoke of a storm.", { said: by("a storm", "the town hall") })].map((one) => record(one));
  const link = other.map((one): Passage => ({ record: one.record.id, start: one.attribution.statements[0]!.start, end: one.attribution.statements[0]!.end }));
  const linked = compareCase({ records: other, together: [[link[0]!, link[1]!]], apart: [], sha256 });
  assert.ok(linked.findings.some((finding) => finding.because.includes("a person put them together") && finding.sides[0]?.members.length === 2));
});

test("an incident holds the records that tell of one happening, and not another town's", () => {
  const stories = [
    story("Herald", "Police evicted the squatters at Halberd on 3 March."),
    story("Post", "On 3 March police cleared the yard at Halberd."),
    { name: "Quay", publisher: "The Quay", published: "2030-08-20", text: "A crane collapsed at Port Ellis on 18 August.", dates: [{ words: "18 August", edtf: "2030-08-18" }] },
  ];
  const { incidents } = compare(stories);
  const fire = incidents.find((incident) => incident.records.includes(recordId("Herald")));
  assert.equal(fire?.date, "2031-03-03");
  assert.deepEqual([...fire.records].sort(), [recordId("Herald"), recordId("Post")].sort());
});

test("an earlier happening told in passing is an incident of its own", () => {
  const stories = [
    story("Herald", "Police evicted the squatters at Halberd on 3 March."),
    story("Post", "On 3 March police cleared the yard at Halberd. In June 2027 a warehouse burned at Larsac.", { dates: [{ words: "In June 2027", edtf: "2027-06" }] }),
    { name: "Echo", publisher: "The Echo", published: "2031-03-06", text: "Ottilie Granger and Corin Vasey met the families.\nA warehouse burned at Larsac in June 2027, killing two.", dates: [{ words: "in June 2027", edtf: "2027-06" }] },
  ];
  const { incidents } = compare(stories);
  const main = incidents.find((incident) => incident.date === "2031-03-03");
  assert.ok(main && !main.records.includes(recordId("Echo")));
  assert.deepEqual([...(incidents.find((incident) => incident.date === "2027-06")?.records ?? [])].sort(), [recordId("Post"), recordId("Echo")].sort());
});

test("a count stops at the next count and at a clause of its own", () => {
  const said = "at least 26 workers were injured and three killed when the roof fell";
  const stories = [
    story("Herald", `The hospital director, Petra Lisle, said ${said}.`, { said: by(said, "Petra Lisle"), figures: [{ words: "at least 26 workers", low: 26, high: null, counts: "workers" }] }),
    story("Post", "Three workers were killed, the coast guard said.", { said: by("Three workers were killed", "the coast guard"), figures: [counted("Three workers", 3, "workers")] }),
  ];
  assert.equal(joining(stories, ["at least 26", "Three workers"], ["contradicted"]).length, 0);
});

/** What a comparison says, with record ids replaced by the records' names and ids of findings left out. */
function meaning(comparison: Comparison, names: ReadonlyMap<string, string>): unknown {
  const drop = (key: string, value: unknown): unknown => (key === "id" || key === "findings" ? undefined : typeof value === "string" ? renamed(value, names) : value);
  return JSON.parse(JSON.stringify({ list: comparison.findings, runs: comparison.runs, incidents: comparison.incidents }, drop)) as unknown;
}

function renamed(value: string, names: ReadonlyMap<string, string>): string {
  const statement = /^s-([a-z2-7]{16})-/u.exec(value);
  return names.get(value) ?? (statement ? value.replace(statement[1] ?? "", names.get(`r-${statement[1] ?? ""}`) ?? "?") : value);
}

test("findings do not depend on the order of records or on the ids they drew", () => {
  const stories = [
    story("Wire", "The Norvale Tanners League said nine workers were hurt in the blaze. Dense yellow smoke drifted over the lower town while crews cut a door.", { said: by("nine workers were hurt in the blaze", "Norvale Tanners League"), figures: [hurt(9, "nine workers")], published: "2031-03-04" }),
    story("Courier", "Dense yellow smoke drifted over the lower town while crews cut a door. The town hall said four workers were hurt.", { said: by("four workers were hurt", "the town hall"), figures: [hurt(4, "four workers")] }),
    story("Post", "Nine workers were injured, the coast guard said.", { said: by("Nine workers were injured", "the coast guard"), figures: [hurt(9, "Nine workers")] }),
    story("Argus", "Police evicted the squatters at Halberd on 3 March, and a guard wiped a memory card, Corin Vasey said.", { said: by("a guard wiped a memory card", "Corin Vasey") }),
  ];
  const namesOf = (records: readonly ReadRecord[]) => new Map(records.map((one) => [one.record.id as string, one.record.name]));
  const plain = stories.map((one) => record(one));
  const expected = meaning(compareCase({ records: plain, together: [], apart: [], sha256 }), namesOf(plain));
  fc.assert(fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.string({ minLength: 1 }), (order, salt) => {
    const records = order.map((at) => record(stories[at]!, recordId(`${salt} ${at}`)));
    assert.deepEqual(meaning(compareCase({ records, together: [], apart: [], sha256 }), namesOf(records)), expected);
  }), { numRuns: 30 });
});

test("hostile text ends, and invents nothing", () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (one, other) => {
    const stories = [{ name: "one", publisher: null, text: `x ${one}` }, { name: "other", publisher: null, text: `y ${other}` }];
    const { findings } = compare(stories);
    for (const finding of findings) for (const side of finding.sides) assert.ok(stories.some((story) => story.text.includes(side.says)));
  }), { numRuns: 60 });
});

test("a happening named by a noun with its day is an incident, before what one paper tells in passing", () => {
  const names = "Odile Marchetti of the Brisane Port Guild spoke.";
  for (const [noun, nom] of [["A fire", "l'incendie"], ["A collision", "l'accident"], ["A blast", "l'explosion"]]) {
    const english = `${noun ?? ""} at a depot injured four packers on Tuesday, the Brisane Port Guild said. ${names} Many people marched on Wednesday.`;
    const french = `Trente personnes étaient là lors de ${nom ?? ""} du 6 mai, selon la Brisane Port Guild. Odile Marchetti dément.`;
    const { incidents } = compare([
      { name: "Herald", publisher: "The Herald", published: "2031-05-08", text: english, dates: [{ words: "Tuesday", edtf: "2031-05-06" }, { words: "Wednesday", edtf: "2031-05-07" }] },
      { name: "Dépêche", publisher: "La Dépêche", language: "fr", published: "2031-05-08", text: french, dates: [{ words: "6 mai", edtf: "2031-05-06" }] },
    ]);
    const told = incidents.find((incident) => incident.date === "2031-05-06");
    assert.deepEqual([...(told?.records ?? [])].sort(), [recordId("Herald"), recordId("Dépêche")].sort(), noun);
  }
});
