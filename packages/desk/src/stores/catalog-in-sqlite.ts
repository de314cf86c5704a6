import Database from "better-sqlite3";
import type { FileReason } from "../model/case-record.js";
import { worthALook } from "../model/worth-a-look.js";
import type { CaseChange, Catalog, RecordContent, RecordRow, RecordStamp } from "../ports.js";
import { keptBytesInSqlite } from "./kept-bytes-in-sqlite.js";
import { knownFilesInSqlite } from "./known-files-in-sqlite.js";
import { catalogSchema, catalogSchemaVersion } from "./catalog-schema.js";
import { caseQueries } from "./catalog-in-sqlite-case.js";
import { settledDates } from "./catalog-in-sqlite-dates.js";
import { matterWriter } from "./catalog-in-sqlite-matters.js";

/** The embedded catalog: SQLite in WAL mode. Everything in it can be made again, so a damaged file is simply deleted. */
export function catalogInSqlite(path: string): Catalog {
  const db = new Database(path);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL"); // may be lost: nothing here is acknowledged
  const version = db.pragma("user_version", { simple: true });
  if (version !== 0 && version !== catalogSchemaVersion) dropAll(db);
  db.exec(catalogSchema);
  db.pragma(`user_version = ${catalogSchemaVersion}`);
  const put = recordWriter(db);
  const putMatters = matterWriter(db);
  const stamps = stampsHeld(db);
  const putRecord = db.transaction(put);
  const removeRecord = db.transaction((id: string) => {
    forgetRecord(db, id);
    dropMeta(db, "case-stamp");
  });
  return {
    putRecord: (content, stamp, orphans) => {
      putRecord(content, stamp, orphans);
      stamps.set(content.record.id, stamp);
    },
    stamps: () => stamps.all(),
    unread: () => {
      const rows = db.prepare<[], { id: string; unread: FileReason }>("SELECT id, unread FROM record WHERE unread IS NOT NULL").all();
      return new Map(rows.map(({ id, unread }) => [id, unread]));
    },
    removeRecord: (id) => {
      removeRecord(id);
      stamps.drop(id);
    },
    putCase: db.transaction((change: CaseChange) => {
      putMatters(change);
      if (change.rest) setMeta(db, "case-stamp", change.rest.stamp);
      else dropMeta(db, "case-stamp");
    }),
    matters: () => {
      const rows = db.prepare<[], { name: string; decided: string }>("SELECT name, decided FROM matter").all();
      return new Map(rows.map(({ name, decided }) => [name, decided]));
    },
    knownFiles: knownFilesInSqlite(db),
    ...keptBytesInSqlite(db),
    mark: () => getMeta(db, "mark"),
    setMark: (mark) => {
      if (mark === null) dropMeta(db, "mark");
      else setMeta(db, "mark", mark);
    },
    caseStamp: () => getMeta(db, "case-stamp"),
    clear: () => {
      stamps.clear();
      dropAll(db);
      db.exec(catalogSchema);
    },
    ...recordQueries(db),
    ...caseQueries(db),
    close: () => {
      leaveOneFile(db);
      db.close();
    },
  };
}

/** So that its digest can be kept beside it. While another process has the catalog open there is no one file to leave. */
function leaveOneFile(db: Database.Database): void {
  try {
    db.pragma("wal_checkpoint(TRUNCATE)");
    db.pragma("journal_mode = DELETE");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "SQLITE_BUSY")) throw error;
  }
}

function dropAll(db: Database.Database): void {
  for (const table of ["meta", "record", "statement", "matter", "finding", "member", "other", "settled", "kept", "file", "known_file", "block", "words"]) db.exec(`DROP TABLE IF EXISTS ${table}`);
}

function getMeta(db: Database.Database, name: string): string | null {
  return db.prepare<[string], { value: string }>("SELECT value FROM meta WHERE name = ?").get(name)?.value ?? null;
}

function setMeta(db: Database.Database, name: string, value: string): void {
  db.prepare("INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value").run(name, value);
}

function dropMeta(db: Database.Database, name: string): void {
  db.prepare("DELETE FROM meta WHERE name = ?").run(name);
}

/** Held in memory once asked for, until another connection writes: of a large case they take a while to read. */
function stampsHeld(db: Database.Database): { all(): ReadonlyMap<string, RecordStamp>; set(id: string, stamp: RecordStamp): void; drop(id: string): void; clear(): void } {
  let held: Map<string, RecordStamp> | null = null;
  let version: unknown = null;
  return {
    all: () => {
      const now = db.pragma("data_version", { simple: true });
      if (!held || version !== now) held = stampsOf(db);
      version = now;
      return held;
    },
    set: (id, { projection, comparison, sketch }) => { held?.set(id, { projection, comparison, sketch }); },
    drop: (id) => { held?.delete(id); },
    clear: () => { held = null; },
  };
}

function stampsOf(db: Database.Database): Map<string, RecordStamp> {
  const rows = db.prepare<[], { id: string } & RecordStamp>("SELECT id, projection, comparison, sketch FROM record INDEXED BY record_stamps").all();
  return new Map(rows.map(({ id, projection, comparison, sketch }) => [id, { projection, comparison, sketch }]));
}

function forgetRecord(db: Database.Database, id: string): void {
  for (const statement of [
    "DELETE FROM record WHERE id = ?",
    "DELETE FROM statement WHERE record = ?",
    "DELETE FROM words WHERE rowid IN (SELECT id FROM block WHERE record = ?)",
    "DELETE FROM block WHERE record = ?",
  ]) db.prepare(statement).run(id);
}

function recordWriter(db: Database.Database): Catalog["putRecord"] {
  const insertRecord = db.prepare(
    "INSERT INTO record (id, name, ordering, projection, comparison, unread, row, content, orphans, sketch, sketch_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const insertStatement = db.prepare("INSERT INTO statement (id, record, start, speaker, review, worth, content) VALUES (?, ?, ?, ?, ?, ?, ?)");
  const findSame = db.prepare("SELECT 1 FROM record WHERE id = ? AND comparison = ? AND sketch IS ?");
  const insertWords = db.prepare("INSERT INTO words (rowid, text) VALUES (?, ?)");
  const insertBlock = db.prepare("INSERT INTO block (record, start) VALUES (?, ?)");
  return (content, stamp, orphans) => {
    const { record, reading, statements } = content;
    const { projection, comparison, sketch, sketchText } = stamp;
    if (!findSame.get(record.id, comparison, sketch)) dropMeta(db, "case-stamp");
    forgetRecord(db, record.id);
    insertRecord.run(
      record.id, record.name, ordering(content), projection, comparison, record.unread, JSON.stringify(rowOf(content)), JSON.stringify(content),
      orphans.length > 0 ? JSON.stringify(orphans) : null, sketch, sketchText,
    );
    for (const one of statements) insertStatement.run(one.id, one.record, one.start, one.speaker, one.review, worthALook(one), JSON.stringify(one));
    for (const block of reading?.articles.flatMap((article) => article.blocks) ?? [])
      insertWords.run(insertBlock.run(record.id, block.start).lastInsertRowid, reading?.text.slice(block.start, block.end) ?? "");
  };
}

/** By day of publication, undated records last. */
function ordering({ record, reading }: RecordContent): string {
  return record.description.published ?? reading?.articles[0]?.published ?? "9999";
}

function rowOf({ record, reading, statements }: RecordContent): RecordRow {
  const article = reading?.articles[0];
  const { description } = record;
  return {
    ...record,
    description: {
      ...description,
      title: description.title ?? article?.title ?? null,
      publisher: description.publisher ?? article?.publisher ?? null,
      author: description.author ?? article?.author ?? null,
      published: description.published ?? article?.published ?? null,
    },
    language: article?.language ?? null,
    articles: reading?.articles.length ?? 0,
    statements: statements.filter((one) => one.review !== "rejected").length,
    unreviewed: statements.filter((one) => one.review === "proposed").length,
    findings: 0,
  };
}

function recordQueries(db: Database.Database): Pick<Catalog, "records" | "record" | "recordAlone" | "sketch" | "contents" | "contentsAlone"> {
  const findingsOf = db.prepare<[string], { n: number }>("SELECT count(DISTINCT finding) AS n FROM member WHERE record = ?");
  const one = db.prepare<[string], Stored>("SELECT content FROM record WHERE id = ?");
  const dates = settledDates(db);
  const settled = (row: Stored): RecordContent => {
    const content = alone(row);
    const other = dates(content.record.id, () => content.dates);
    return other ? { ...content, dates: other } : content;
  };
  const sketch = db.prepare<[string], { sketch_text: string | null }>("SELECT sketch_text FROM record WHERE id = ?");
  const ordered = (): readonly { id: string }[] => db.prepare<[], { id: string }>("SELECT id FROM record ORDER BY ordering, id").all();
  return {
    records: ({ offset = 0, limit = 100, find = "" }) => {
      const like = `%${find.replace(/[%_\\]/g, "\\$&")}%`;
      const [where, values] = find === "" ? ["", []] : ["WHERE (name LIKE ? ESCAPE '\\' OR row LIKE ? ESCAPE '\\')", [like, like]];
      const total = db.prepare<unknown[], { n: number }>(`SELECT count(*) AS n FROM record ${where}`).get(...values)?.n ?? 0;
      const rows = db
        .prepare<unknown[], { row: string }>(`SELECT row FROM record ${where} ORDER BY ordering, id LIMIT ? OFFSET ?`)
        .all(...values, limit, offset)
        .map(({ row }) => JSON.parse(row) as RecordRow)
        .map((row) => ({ ...row, findings: findingsOf.get(row.id)?.n ?? 0 }));
      return { total, rows };
    },
    record: (id) => {
      const row = one.get(id);
      return row ? settled(row) : null;
    },
    recordAlone: (id) => {
      const row = one.get(id);
      return row ? alone(row) : null;
    },
    sketch: (id) => sketch.get(id)?.sketch_text ?? null,
    *contents() {
      for (const { id } of ordered()) {
        const row = one.get(id);
        if (row) yield settled(row);
      }
    },
    *contentsAlone() {
      for (const { id } of ordered()) {
        const row = one.get(id);
        if (row) yield alone(row);
      }
    },
  };
}

interface Stored {
  readonly content: string;
}

function alone({ content }: Stored): RecordContent {
  return JSON.parse(content) as RecordContent; // our own projection
}
