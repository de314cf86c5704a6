import type { CopiedRun, Finding, FindingKind, Member, Origin, Side } from "#desk/model/finding.js";
import type { Passage } from "#desk/model/span.js";
import type { Statement } from "#desk/model/statement.js";
import type { CaseContent, RecordContent } from "#desk/ports.js";
import { contentOf, drafts, record, type Keys } from "./invented-records.js";

export interface InventedCase {
  readonly contents: readonly RecordContent[];
  readonly content: CaseContent;
  readonly keys: Keys;
}

export function inventedCase(): InventedCase {
  const made = drafts.map(contentOf);
  const keys: Keys = Object.assign({}, ...made.map((each) => each.keys)) as Keys;
  const on = maker(keys);
  const copied = placeOf(keys["b1"]!);
  const findings: readonly Finding[] = [
    finding("a", "contradicted", { about: "dragged from the ferry Halcyon", sides: [
      on.side("A", "about thirty people", { members: [on.member("b1", "circle", "about thirty"), { ...on.member("c1", "circle", "une trentaine"), copiedFrom: copied }], origins: ["circle"] }),
      on.side("B", "Nineteen passengers", { members: [on.member("a1", "office", "Nineteen"), on.member("b3", "office", "Nineteen")], origins: ["office"] }),
    ] }),
    finding("b", "disputed", { about: "No steward used force", sides: [
      on.side("A", "pulled my father by his coat", { members: [on.member("b2", "varn"), on.member("d2", "adeyo")], origins: ["varn", "adeyo"] }),
      on.side("B", "No steward used force", { members: [on.member("a2", "office"), on.member("c2", "lamberty")], origins: ["office", "lamberty"] }),
    ] }),
    finding("c", "corroborated", { about: "people cross the ramp", sides: [on.side("A", "Twenty-nine", { members: [on.member("d1", "film"), on.member("c3", "desk")], origins: ["film", "desk"] })], origins: 2 }),
    finding("d", "same-origin", { about: "a full account within forty days", sides: [on.side("A", "within forty days", { members: [on.member("a3", "office"), on.member("d3", "office")], origins: ["office"] })], origins: 1 }),
    finding("e", "copied-text", { about: "dragged from the ferry", sides: [on.side("A", "about thirty people", { members: [on.member("b1", "circle"), { ...on.member("c1", "circle"), copiedFrom: copied }], origins: ["circle"] })], origins: 1 }),
  ];
  const run: CopiedRun = { from: copied, to: placeOf(keys["c1"]!), words: 12, direction: "known", kind: "agency", why: "credits-it", agency: "NWA", same: [] };
  // 'Nineteen passengers left' and 'by the stern ramp' in both, 'the ferry Halcyon' in one alone.
  const [longer, shorter] = [placeOf(keys["a1"]!), placeOf(keys["b3"]!)];
  const stretch = (place: Passage, at: number, length: number) => ({ start: place.start + at, end: place.start + at + length });
  const told: CopiedRun = {
    from: longer, to: shorter, words: 7, direction: "unknown", kind: "prose", why: "same-day", agency: null,
    same: [
      { from: stretch(longer, 0, 24), to: stretch(shorter, 0, 24) },
      { from: stretch(longer, longer.end - longer.start - 17, 17), to: stretch(shorter, shorter.end - shorter.start - 17, 17) },
    ],
  };
  return {
    contents: made.map((each) => each.content), keys,
    content: {
      findings, runs: [run, told], orphans: [],
      incidents: [{ id: "i-1", title: "Passengers leave the Halcyon", date: "2031-03-03", place: "Valdmarsh", records: drafts.map((draft) => draft.id), passages: [], findings: findings.map((each) => each.id), stands: "main", because: [] }],
      inquiries: [{
        id: "q-1", body: "Harbour Office of Valdmarsh", incident: "i-1", status: "promised", promised: "2031-03-04", opened: null, due: "2031-04-13", closed: null,
        outcome: null, lastHeard: null, statements: [keys["a3"]!.id], passages: [placeOf(keys["a3"]!)], because: [],
      }],
    },
  };
}

function finding(letter: string, kind: FindingKind, { about, sides, origins = null }: Pick<Finding, "about" | "sides"> & { readonly origins?: number | null }): Finding {
  return { id: `k-${letter.repeat(16)}`, kind, about, sides, origins, because: ["invented"], links: [], review: "proposed", released: false };
}

function maker(keys: Keys) {
  const member = (key: string, origin: string, focus?: string): Member => {
    const said = keys[key]!;
    const at = focus === undefined ? -1 : said.text.indexOf(focus);
    return {
      passage: placeOf(said), statement: said.id, copiedFrom: null, denied: false, origin,
      focus: focus === undefined || at < 0 ? null : { record: said.record, start: said.start + at, end: said.start + at + focus.length },
    };
  };
  const names: Readonly<Record<string, Omit<Origin, "paths">>> = {
    circle: { key: "circle", name: "Passengers' Circle", kind: "body", counted: true, why: { rule: "counts", beside: null } },
    office: { key: "office", name: "Harbour Office of Valdmarsh", kind: "body", counted: true, why: { rule: "counts", beside: null } },
    varn: { key: "varn", name: "Ilse Varn", kind: "person", counted: true, why: { rule: "counts", beside: null } },
    adeyo: { key: "adeyo", name: "Ruth Adeyo", kind: "person", counted: true, why: { rule: "counts", beside: null } },
    lamberty: { key: "lamberty", name: "Hugo Lamberty", kind: "person", counted: true, why: { rule: "counts", beside: null } },
    film: { key: "film", name: "ramp camera", kind: "film", counted: true, why: { rule: "counts", beside: null } },
    desk: { key: "desk", name: "Le Phare du Delta", kind: "reporter", counted: true, why: { rule: "counts", beside: null } },
  };
  const side = (label: string, says: string, { members, origins }: { readonly members: readonly Member[]; readonly origins: readonly string[] }): Side => ({
    label, says, members,
    origins: origins.map((key): Origin => ({
      ...names[key]!,
      paths: members.filter((each) => each.origin === key).map((each) => ({
        from: each.passage,
        joins: [],
        steps: [
          ...(each.copiedFrom === null ? [] : [{ how: "copies" as const, who: "NWA", passage: each.copiedFrom }]),
          { how: "says" as const, who: names[key]!.name, passage: each.copiedFrom ?? each.passage },
        ],
      })),
    })),
  });
  return { member, side };
}

function placeOf(said: Statement): Passage {
  return { record: said.record, start: said.start, end: said.end };
}

export const unreadRecord: RecordContent = {
  record: {
    id: record("e"), name: "deck-log.pdf", sha256: "e".repeat(64), size: 10, day: "2031-03-10", released: false, unread: "unknown-format",
    description: { title: null, publisher: null, author: null, published: null, url: null, language: null },
  },
  reading: null, statements: [], figures: [], dates: [], places: [],
};
