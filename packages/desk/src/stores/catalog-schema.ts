/** The catalog's tables. Whole objects as JSON beside the columns that queries filter and sort by; no JSON in WHERE. */
export const catalogSchema = `
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS record (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, ordering TEXT NOT NULL, projection TEXT NOT NULL, comparison TEXT NOT NULL, unread TEXT,
  row TEXT NOT NULL, content TEXT NOT NULL, dates TEXT, orphans TEXT, sketch TEXT, sketch_text TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS record_order ON record (ordering, id);
CREATE TABLE IF NOT EXISTS statement (
  id TEXT PRIMARY KEY, record TEXT NOT NULL, start INTEGER NOT NULL, speaker TEXT, review TEXT NOT NULL, worth INTEGER NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS statement_record ON statement (record, start);
CREATE INDEX IF NOT EXISTS statement_worth ON statement (worth);
CREATE TABLE IF NOT EXISTS finding (
  id TEXT PRIMARY KEY, rank INTEGER NOT NULL, kind TEXT NOT NULL, about TEXT NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS finding_rank ON finding (rank);
CREATE TABLE IF NOT EXISTS member (finding TEXT NOT NULL, record TEXT NOT NULL, statement TEXT) STRICT;
CREATE INDEX IF NOT EXISTS member_statement ON member (statement);
CREATE INDEX IF NOT EXISTS member_record ON member (record, finding);
CREATE TABLE IF NOT EXISTS other (kind TEXT NOT NULL, rank INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (kind, rank)) STRICT;
CREATE TABLE IF NOT EXISTS file (rank INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS known_file (place BLOB PRIMARY KEY, stamp TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS block (id INTEGER PRIMARY KEY, record TEXT NOT NULL, start INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS block_record ON block (record);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, tokenize = "unicode61 remove_diacritics 2");
`;

/** Raised whenever the tables change: a catalog of another number is thrown away and made again. */
export const catalogSchemaVersion = 8;
