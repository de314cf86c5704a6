import { RefusedInput } from "#desk/model/errors.js";
import type { FileOutcome } from "#desk/model/case-record.js";
import type { Decision } from "#desk/model/decision.js";
import type { ReviewState, Statement } from "#desk/model/statement.js";
import type { RecordContent, RecordRow } from "#desk/ports.js";
import type { DeskSession, ReadCatalog } from "#desk/http/desk-session.js";
import { inventedCase, unreadRecord } from "./invented-case.js";

/** An open case in memory: the door is tested, not what stands behind it. */
export interface InventedSession extends DeskSession {
  readonly decisions: readonly Decision[];
  readonly added: readonly (readonly string[])[];
}

export function inventedSession(overrides: Partial<DeskSession> = {}, more = 0): InventedSession {
  const made = inventedCase();
  const reviews = new Map<string, ReviewState>();
  const decisions: Decision[] = [];
  const added: (readonly string[])[] = [];
  const contents = [...made.contents, unreadRecord];
  const failures: FileOutcome[] = [{ file: "deck-log.pdf", state: "kept-unread", reason: "unknown-format", record: unreadRecord.record.id }];
  return {
    folder: "/nowhere/halcyon", readOnly: null, decisions, added, logSeen: () => ({ acts: 9, unseen: 4 }),
    catalog: catalogOf(contents, made, { reviews, failures, more }),
    review: (decision) => {
      if (!("id" in decision) || !known(contents, decision.id)) throw new RefusedInput("Nothing is known under this name.");
      decisions.push(decision);
      reviews.set(decision.id, decision.kind === "accept" ? "accepted" : decision.kind === "reject" ? "rejected" : "corrected");
      return Promise.resolve({ act: `act-${decisions.length}` });
    },
    undo: () => {
      const last = decisions.pop();
      if (last === undefined) return Promise.resolve(null);
      if ("id" in last) reviews.delete(last.id);
      return Promise.resolve({ act: "act-undo", answers: `act-${decisions.length + 1}` });
    },
    release: () => Promise.resolve({ act: "act-release" }),
    add: (paths) => {
      added.push(paths);
      return Promise.resolve({ files: [{ file: "note.txt", state: "added", reason: null, record: null }] });
    },
    findingsTable: (ids) => ["id", ...ids].join("\r\n"),
    papers: () => ({ acts: [{ id: "act-0", type: "receive", at: "2031-03-10T09:00:00Z", index: 1 }], head: { size: 9, root: "f".repeat(64) } }),
    papersPdf: () => Promise.resolve(new TextEncoder().encode("%PDF-1.7")),
    original: () => Promise.resolve(new TextEncoder().encode("<script>alert(1)</script>")),
    ...overrides,
  };
}

function known(contents: readonly RecordContent[], id: string): boolean {
  return id.startsWith("k-") || contents.some((content) => content.statements.some((said) => said.id === id));
}

interface Extras {
  readonly reviews: ReadonlyMap<string, ReviewState>;
  readonly failures: readonly FileOutcome[];
  /** Rows of records made up on the spot, to try long lists. */
  readonly more: number;
}

function catalogOf(contents: readonly RecordContent[], made: ReturnType<typeof inventedCase>, extras: Extras): ReadCatalog {
  const reviewed = (said: Statement): Statement => ({ ...said, review: extras.reviews.get(said.id) ?? said.review });
  const findings = () => made.content.findings.map((each) => ({ ...each, review: extras.reviews.get(each.id) ?? each.review }));
  const live = (content: RecordContent): RecordContent => ({ ...content, statements: content.statements.map(reviewed) });
  const page = <T>(rows: readonly T[], { offset = 0, limit = 100 }: { readonly offset?: number; readonly limit?: number }) =>
    ({ total: rows.length, rows: rows.slice(offset, offset + limit) });
  const matches = (find: string | undefined, text: string): boolean => text.toLowerCase().includes((find ?? "").toLowerCase());
  return {
    records: (query) => {
      const rows = [...contents.map(rowOf), ...Array.from({ length: extras.more }, (_, index) => fillerRow(index))];
      return page(rows.filter((row) => matches(query.find, `${row.name} ${row.description.title ?? ""}`)), query);
    },
    record: (id) => { const content = contents.find((each) => each.record.id === id); return content ? live(content) : null; },
    statements: (query) => page(contents.flatMap((each) => live(each).statements).filter((said) =>
      (query.review === undefined || said.review === query.review) && (query.record === undefined || said.record === query.record)), query),
    statement: (id) => contents.flatMap((each) => live(each).statements).find((said) => said.id === id) ?? null,
    findings: (query) => page(findings().filter((each) => (query.kind === undefined || each.kind === query.kind) && matches(query.find, each.about)), query),
    finding: (id) => findings().find((each) => each.id === id) ?? null,
    findingsOfStatement: (id) => made.content.findings.filter((each) => each.sides.some((side) => side.members.some((member) => member.statement === id)))
      .map(({ id: of, kind }) => ({ id: of, kind })),
    runsOf: () => made.content.runs,
    case: () => made.content,
    files: () => extras.failures,
    search: (words, limit) => contents.flatMap((content) => {
      const at = content.reading?.text.indexOf(words) ?? -1;
      return at < 0 ? [] : [{ passage: { record: content.record.id, start: at, end: at + words.length }, snippet: words }];
    }).slice(0, limit),
  };
}

function rowOf(content: RecordContent): RecordRow {
  const unreviewed = content.statements.filter((said) => said.review === "proposed").length;
  return {
    ...content.record, language: content.record.description.language, articles: content.reading?.articles.length ?? 0,
    statements: content.statements.length, unreviewed, findings: 2,
  };
}

function fillerRow(index: number): RecordRow {
  return {
    ...rowOf(unreadRecord), id: `r-${index.toString(26).replace(/\d/gu, (digit) => "qrstuvwxyz"[Number(digit)] ?? "q").padStart(16, "a")}`, unread: null, name: `page-${index}.txt`,
    description: { ...unreadRecord.record.description, title: `Page ${index} of the log`, publisher: "Deck log", published: "2031-03-01", language: "en" },
  };
}
