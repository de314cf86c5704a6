/** An invented case for the tests of stage 8: three papers in two languages on a bridge that gave way. */
import { createHash } from "node:crypto";
import type { Finding, Member, Origin } from "#desk/model/finding.js";
import { statementId, type Passage, type RecordId } from "#desk/model/span.js";
import type { Statement } from "#desk/model/statement.js";
import type { RecordContent } from "#desk/ports.js";
import type { PublishInput } from "#desk/8-publish/publish-input.js";

export const ids = {
  heron: "r-aaaaaaaaaaaaaaaa",
  vigie: "r-bbbbbbbbbbbbbbbb",
  secret: "r-cccccccccccccccc",
  broken: "r-dddddddddddddddd",
} as const satisfies Record<string, RecordId>;

export const texts: Readonly<Record<RecordId, string>> = {
  [ids.heron]: "Footbridge gives way at Vell Lock\nKeeper Odd Marn said \"the rail went first\" on Tuesday. Some 12 people fell in, he said.\nThe county promised an inquiry by June.",
  [ids.vigie]: "La passerelle cède à l'écluse de Vell\nSelon le comté, « quatre promeneurs sont tombés ». Le garde Odd Marn affirme que le garde-corps a lâché d'abord.",
  [ids.secret]: "Letter of a witness\nI, Imke Sorrel, saw the rail break before anyone ran. They threatened me at Dyer's Row.",
  [ids.broken]: "",
};

export function sha256Hex(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The place of some words in a record; they stand in it once. */
export function place(record: RecordId, words: string): Passage {
  const text = texts[record] ?? "";
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) throw new Error(`not once in the text: ${words}`);
  return { record, start, end: start + words.length };
}

export function statement(passage: Passage, over: Partial<Statement> = {}): Statement {
  return {
    ...passage, id: statementId(passage), text: (texts[passage.record] ?? "").slice(passage.start, passage.end), article: 0,
    form: "indirect", force: "assert", speaker: null, speakerText: null, speakerSpan: null, via: [], cue: null, cueSpan: null,
    hearsay: false, proposers: ["cue"], review: "proposed", released: false, ...over,
  };
}

function record(id: RecordId, over: Partial<RecordContent["record"]>, parts: Partial<RecordContent>): RecordContent {
  const text = texts[id] ?? "";
  const language = id === ids.vigie ? "fr" : "en";
  const full = {
    id, name: `${id} original.txt`, sha256: sha256Hex(text), size: Buffer.byteLength(text), day: "2031-04-02", released: false, unread: null,
    description: { title: null, publisher: null, author: null, published: null, url: null, language: null }, ...over,
  };
  return {
    record: full,
    reading: {
      text, media: "text", noise: [], notes: [],
      articles: [{
        start: 0, end: text.length, title: text.split("\n")[0] ?? null, publisher: full.description.publisher, author: null,
        published: full.description.published, language, agencies: [], blocks: [],
      }],
    },
    statements: [], figures: [], dates: [], places: [], ...parts,
  };
}

export const says = {
  railHeron: statement(place(ids.heron, '"the rail went first"'), { form: "direct", speaker: "Odd Marn" }),
  fellHeron: statement(place(ids.heron, "Some 12 people fell in"), { speaker: "Odd Marn" }),
  fellVigie: statement(place(ids.vigie, "« quatre promeneurs sont tombés »"), { form: "direct", speaker: "le comté" }),
  railVigie: statement(place(ids.vigie, "le garde-corps a lâché d'abord"), { speaker: "Odd Marn" }),
  railSecret: statement(place(ids.secret, "saw the rail break before anyone ran"), { speaker: "Imke Sorrel" }),
  threat: statement(place(ids.secret, "They threatened me at Dyer's Row"), { speaker: "Imke Sorrel", force: "accuse" }),
};

function member(one: Statement, origin: string, over: Partial<Member> = {}): Member {
  return { passage: { record: one.record, start: one.start, end: one.end }, statement: one.id, focus: null, copiedFrom: null, denied: false, origin, ...over };
}

function origin(name: string, from: readonly Statement[], over: Partial<Origin> = {}): Origin {
  return { key: name, name, kind: "person", counted: true, why: { rule: "counts", beside: null }, paths: from.map((one) => ({ from: one, steps: [{ how: "says", who: name, passage: null }], joins: [] })), ...over };
}

export const rail: Finding = {
  id: "k-railrailrailrail", kind: "corroborated", about: "the rail went first", origins: 2, because: ["same-words"], links: [],
  sides: [{
    label: "A", says: '"the rail went first"',
    members: [member(says.railHeron, "Odd Marn"), member(says.railVigie, "Odd Marn"), member(says.railSecret, "Imke Sorrel")],
    origins: [origin("Odd Marn", [says.railHeron, says.railVigie]), origin("Imke Sorrel", [says.railSecret])],
  }],
  review: "accepted", released: false,
};

export const fell: Finding = {
  id: "k-fellfellfellfell", kind: "contradicted", about: "Some 12 people fell in", origins: null, because: ["figures"], links: [],
  sides: [
    { label: "A", says: "Some 12 people fell in", members: [member(says.fellHeron, "Odd Marn", { focus: place(ids.heron, "12") })], origins: [origin("Odd Marn", [says.fellHeron])] },
    { label: "B", says: "« quatre promeneurs sont tombés »", members: [member(says.fellVigie, "le comté")], origins: [origin("le comté", [says.fellVigie], { kind: "body" })] },
  ],
  review: "proposed", released: false,
};

export interface Released {
  readonly records?: readonly RecordId[];
  readonly statements?: readonly string[];
  readonly findings?: readonly string[];
}

/** The case, with what is let out. */
export function bridgeCase(out: Released = {}): PublishInput {
  const let_ = (list: readonly string[] | undefined, id: string) => list?.includes(id) ?? false;
  const statements = (record: RecordId) =>
    Object.values(says).filter((one) => one.record === record).map((one) => ({ ...one, released: let_(out.statements, one.id) }));
  const described = (title: string, publisher: string, more: { published: string; url: string | null }) =>
    ({ title, publisher, author: null, language: null, ...more });
  return {
    records: [
      record(ids.vigie, {
        released: let_(out.records, ids.vigie),
        description: described("La passerelle cède à l'écluse de Vell", "La Vigie", { published: "2031-04-03", url: "https://vigie.example/a?b=1&c=<2>" }),
      }, { statements: statements(ids.vigie) }),
      record(ids.heron, {
        released: let_(out.records, ids.heron),
        description: described("Footbridge gives way at Vell Lock", "The Heron & Lock", { published: "2031-04-02", url: "javascript:alert(1)" }),
      }, {
        statements: statements(ids.heron),
        figures: [{ ...place(ids.heron, "12 people"), article: 0, low: 12, high: 12, unit: null, counts: "people", approx: "Some", age: false }],
        dates: [{ ...place(ids.heron, "Tuesday"), article: 0, edtf: "2031-04-01", basis: "weekday-from-article" }],
        places: [{ ...place(ids.heron, "Vell Lock"), article: 0, name: "Vell Lock", lat: null, lon: null, radius: null, source: null, basis: "text-only", body: false, role: "place" }],
      }),
      record(ids.secret, { description: described("Letter of a witness", "private letter", { published: "2031-04-05", url: null }) }, { statements: statements(ids.secret) }),
      record(ids.broken, { unread: "read-failed" }, { reading: null }),
    ],
    content: {
      findings: [{ ...rail, released: let_(out.findings, rail.id) }, { ...fell, released: let_(out.findings, fell.id) }],
      runs: [],
      incidents: [{
        id: "i-1", title: "Footbridge gives way at Vell Lock", date: "2031-04-01T07:30", place: "Vell Lock", records: [ids.vigie, ids.heron, ids.secret],
        passages: [], findings: [rail.id, fell.id], stands: "main", because: [],
      }],
      inquiries: [{
        id: "q-1", body: "the county", incident: "i-1", status: "promised", promised: "2031-04-02", opened: null, due: "2031-06", closed: null,
        outcome: null, lastHeard: null, statements: [says.fellHeron.id], passages: [place(ids.heron, "The county promised an inquiry by June.")], because: [],
      }],
      orphans: [],
    },
  };
}
