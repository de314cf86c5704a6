/** The catalog's tables. Whole objects as JSON beside the columns that queries filter and sort by; no JSON in WHERE. */
export const catalogSchema = `
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS record (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, ordering TEXT NOT NULL, projection TEXT NOT NULL, comparison TEXT NOT NULL, unread TEXT,
  row TEXT NOT NULL, content TEXT NOT NULL, orphans TEXT, sketch TEXT, sketch_text TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS record_order ON record (ordering, id);
CREATE INDEX IF NOT EXISTS record_stamps ON record (id, projection, comparison, sketch);
CREATE INDEX IF NOT EXISTS record_unread ON record (id, unread) WHERE unread IS NOT NULL;
CREATE TABLE IF NOT EXISTS statement (
  id TEXT PRIMARY KEY, record TEXT NOT NULL, start INTEGER NOT NULL, speaker TEXT, review TEXT NOT NULL, worth INTEGER NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS statement_record ON statement (record, start);
CREATE INDEX IF NOT EXISTS statement_worth ON statement (worth);
CREATE TABLE IF NOT EXISTS matter (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, place TEXT NOT NULL, decided TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS matter_place ON matter (place, id);
CREATE TABLE IF NOT EXISTS finding (
  id TEXT PRIMARY KEY, matter INTEGER NOT NULL, rejected INTEGER NOT NULL, kind INTEGER NOT NULL, members INTEGER NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS finding_order ON finding (rejected, kind, members DESC, id);
CREATE INDEX IF NOT EXISTS finding_matter ON finding (matter);
CREATE TABLE IF NOT EXISTS member (finding TEXT NOT NULL, record TEXT NOT NULL, statement TEXT) STRICT;
CREATE INDEX IF NOT EXISTS member_statement ON member (statement);
CREATE INDEX IF NOT EXISTS member_record ON member (record, finding);
CREATE INDEX IF NOT EXISTS member_finding ON member (finding);
CREATE TABLE IF NOT EXISTS other (matter INTEGER NOT NULL, kind TEXT NOT NULL, rank INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (matter, kind, rank)) STRICT;
CREATE TABLE IF NOT EXISTS settled (record TEXT NOT NULL, matter INTEGER NOT NULL, articles TEXT NOT NULL, dates TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS settled_record ON settled (record);
CREATE INDEX IF NOT EXISTS settled_matter ON settled (matter);
CREATE TABLE IF NOT EXISTS kept (name TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (name, part)) STRICT;
CREATE TABLE IF NOT EXISTS file (rank INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS known_file (place BLOB PRIMARY KEY, stamp TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS block (id INTEGER PRIMARY KEY, record TEXT NOT NULL, start INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS block_record ON block (record);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, tokenize = "unicode61 remove_diacritics 2");
`;

/** Raised whenever the tables change: a catalog of another number is thrown away and made again. */
export const catalogSchemaVersion = 9;
