import type Database from "better-sqlite3";
import type { FileOutcome } from "../model/case-record.js";
import { findingKinds, type Finding } from "../model/finding.js";
import type { FindingId, RecordId } from "../model/span.js";
import type { Statement } from "../model/statement.js";
import type { CaseContent, Catalog, Page } from "../ports.js";
import { canonicalLines } from "../model/canonical-json.js";
import { matterLists, noMatter } from "./catalog-in-sqlite-matters.js";
import { settledRecords } from "./catalog-in-sqlite-dates.js";

/** What is against each other before what agrees; wider findings before narrow ones. */
const mostPressingFirst = "finding.rejected, finding.kind, finding.members DESC, finding.id";

type CaseQueries = Pick<
  Catalog,
  "statements" | "statement" | "findings" | "finding" | "findingsOfStatement" | "runsOf" | "case" | "files" | "putFiles" | "search" | "dump"
>;

export function caseQueries(db: Database.Database): CaseQueries {
  return {
    ...statementQueries(db),
    ...findingQueries(db),
    case: () => ({
      findings: all(db, `SELECT content FROM finding ORDER BY ${mostPressingFirst}`) as Finding[],
      runs: listOf(db, "run"),
      incidents: listOf(db, "incident"),
      inquiries: listOf(db, "inquiry"),
      orphans: [...recordOrphans(db), ...caseOrphans(db)],
      lessons: listOf(db, "lesson"),
    }),
    files: () => all(db, "SELECT content FROM file ORDER BY rank") as FileOutcome[],
    putFiles: db.transaction((files: readonly FileOutcome[]) => {
      db.exec("DELETE FROM file");
      const insert = db.prepare("INSERT INTO file (rank, content) VALUES (?, ?)");
      files.forEach((file, rank) => insert.run(rank, JSON.stringify(file)));
    }),
    search: (words, limit) => search(db, words, limit),
    *dump() {
      yield* canonicalLines("record", all(db, "SELECT content FROM record ORDER BY id"));
      yield* canonicalLines("orphan", recordOrphans(db));
      yield* canonicalLines("dates", settledRecords(db));
      yield* canonicalLines("finding", all(db, "SELECT content FROM finding ORDER BY id"));
      for (const kind of matterLists) yield* canonicalLines(kind, listOf(db, kind));
      yield* canonicalLines("orphan", caseOrphans(db));
      yield* canonicalLines("lesson", listOf(db, "lesson"));
    },
  };
}

function all(db: Database.Database, sql: string): unknown[] {
  return db.prepare<[], { content: string }>(sql).all().map(({ content }): unknown => JSON.parse(content));
}

interface Others {
  readonly run: CaseContent["runs"][number];
  readonly incident: CaseContent["incidents"][number];
  readonly inquiry: CaseContent["inquiries"][number];
  readonly orphan: CaseContent["orphans"][number];
  readonly "finding-orphan": CaseContent["orphans"][number];
  readonly lesson: NonNullable<CaseContent["lessons"]>[number];
}

/** Those of the case itself, then those of matters in the order these stand in. */
function listOf<K extends keyof Others>(db: Database.Database, kind: K): Others[K][] {
  const own = db.prepare<[number, string], { content: string }>("SELECT content FROM other WHERE matter = ? AND kind = ? ORDER BY rank").all(noMatter, kind);
  const rows = db.prepare<[string], { content: string }>("SELECT other.content FROM matter CROSS JOIN other ON other.matter = matter.id AND other.kind = ? ORDER BY matter.place, matter.id, other.rank").all(kind);
  return [...own, ...rows].map(({ content }) => JSON.parse(content) as Others[K]); // our own projection
}

function caseOrphans(db: Database.Database): readonly CaseContent["orphans"][number][] {
  return [...listOf(db, "orphan"), ...listOf(db, "finding-orphan")];
}

function recordOrphans(db: Database.Database): readonly CaseContent["orphans"][number][] {
  return (all(db, "SELECT orphans AS content FROM record WHERE orphans IS NOT NULL ORDER BY id") as CaseContent["orphans"][]).flat();
}

/** A WHERE clause out of the conditions that were asked for, with its values. */
function where(conditions: readonly (readonly [sql: string, value: string | undefined])[]): { readonly sql: string; readonly values: readonly string[] } {
  const asked = conditions.filter((condition): condition is readonly [string, string] => condition[1] !== undefined && condition[1] !== "");
  return { sql: asked.length === 0 ? "" : `WHERE ${asked.map(([sql]) => sql).join(" AND ")}`, values: asked.map(([, value]) => value) };
}

function contains(words: string | undefined): string | undefined {
  return words ? `%${words.replace(/[%_\\]/g, "\\$&")}%` : undefined;
}

interface Paged {
  readonly table: string;
  readonly order: string;
  readonly filter: ReturnType<typeof where>;
  readonly offset: number | undefined;
  readonly limit: number | undefined;
}

function page(db: Database.Database, { table, order, filter, offset = 0, limit = 100 }: Paged): { total: number; rows: unknown[] } {
  const total = db.prepare<unknown[], { n: number }>(`SELECT count(*) AS n FROM ${table} ${filter.sql}`).get(...filter.values)?.n ?? 0;
  const rows = db
    .prepare<unknown[], { content: string }>(`SELECT content FROM ${table} ${filter.sql} ORDER BY ${order} LIMIT ? OFFSET ?`)
    .all(...filter.values, limit, offset);
  return { total, rows: rows.map(({ content }): unknown => JSON.parse(content)) };
}

const placeInList = "(SELECT record.ordering FROM record WHERE record.id = statement.record)";

function statementQueries(db: Database.Database): Pick<Catalog, "statements" | "statement"> {
  const one = db.prepare<[string], { content: string }>("SELECT content FROM statement WHERE id = ?");
  return {
    statements: ({ record, speaker, review, find, order, offset, limit }) =>
      page(db, {
        table: "statement", order: order === "review" ? `worth DESC, ${placeInList}, record, start, id` : "record, start, id", offset, limit,
        filter: where([["record = ?", record], ["speaker = ?", speaker], ["review = ?", review], ["content LIKE ? ESCAPE '\\'", contains(find)]]),
      }) as Page<Statement>,
    statement: (id) => {
      const row = one.get(id);
      return row ? (JSON.parse(row.content) as Statement) : null;
    },
  };
}

function findingQueries(db: Database.Database): Pick<Catalog, "findings" | "finding" | "findingsOfStatement" | "runsOf"> {
  const one = db.prepare<[string], { content: string }>("SELECT content FROM finding WHERE id = ?");
  const ofStatement = db.prepare<[string], { id: FindingId; kind: number }>(
    `SELECT DISTINCT finding.id AS id, finding.kind AS kind FROM member JOIN finding ON finding.id = member.finding WHERE member.statement = ? ORDER BY ${mostPressingFirst}`,
  );
  const runs = db.prepare<[string], { content: string }>(
    `SELECT content FROM other WHERE kind = 'run' AND matter IN
      (SELECT finding.matter FROM member JOIN finding ON finding.id = member.finding WHERE member.record IN (SELECT record FROM member WHERE finding = ?)) ORDER BY matter, rank`,
  );
  return {
    runsOf: (id) => runs.all(id).map(({ content }) => JSON.parse(content) as Others["run"]), // our own projection
    findings: ({ kind, record, find, offset, limit }) =>
      page(db, {
        table: "finding", order: mostPressingFirst, offset, limit,
        filter: where([
          ["kind = CAST(? AS INTEGER)", kind === undefined ? undefined : String(findingKinds.indexOf(kind))],
          ["id IN (SELECT finding FROM member WHERE record = ?)", record],
          ["content LIKE ? ESCAPE '\\'", contains(find)],
        ]),
      }) as Page<Finding>,
    finding: (id) => {
      const row = one.get(id);
      return row ? (JSON.parse(row.content) as Finding) : null;
    },
    findingsOfStatement: (id) => ofStatement.all(id).flatMap(({ id: finding, kind }) => {
      const named = findingKinds[kind];
      return named ? [{ id: finding, kind: named }] : [];
    }),
  };
}

function search(db: Database.Database, words: string, limit: number): ReturnType<Catalog["search"]> {
  const terms = words.match(/[\p{L}\p{N}]+/gu)?.slice(0, 12) ?? [];
  if (terms.length === 0) return [];
  const query = terms.map((term) => `"${term}"`).join(" ") + "*";
  const rows = db
    .prepare<[string, number], { record: string; start: number; text: string; snippet: string }>(
      "SELECT block.record, block.start, text, snippet(words, 0, '', '', ' … ', 16) AS snippet FROM words JOIN block ON block.id = words.rowid WHERE words MATCH ? ORDER BY rank LIMIT ?",
    )
    .all(query, limit);
  return rows.map(({ record, start, text, snippet }) => ({
    passage: { record: record as RecordId, start, end: start + text.length },
    snippet,
  }));
}
