import type Database from "better-sqlite3";
import type { RecordContent, SettledDates } from "../ports.js";

interface Row {
  readonly articles: string;
  readonly dates: string;
}

type Dates = RecordContent["dates"];

/** The dates of a record as its matters settled them; null where none did. A record whose articles are of several matters has its dates from each. */
export function settledDates(db: Database.Database): (record: string, own: () => Dates) => Dates | null {
  const find = db.prepare<[string], Row>("SELECT articles, dates FROM settled WHERE record = ?");
  return (record, own) => {
    const rows = find.all(record);
    if (rows.length === 0) return null;
    let dates = own();
    for (const row of rows) {
      const articles = JSON.parse(row.articles) as SettledDates["articles"]; // our own projection
      dates = [...dates.filter(({ article }) => !articles.includes(article)), ...(JSON.parse(row.dates) as Dates)];
    }
    return [...dates].sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** The dates of all such records. */
export function* settledRecords(db: Database.Database): Iterable<Dates> {
  const settled = settledDates(db);
  const content = db.prepare<[string], { content: string }>("SELECT content FROM record WHERE id = ?");
  for (const { record } of db.prepare<[], { record: string }>("SELECT DISTINCT record FROM settled ORDER BY record").all()) {
    const row = content.get(record);
    const dates = row ? settled(record, () => (JSON.parse(row.content) as RecordContent).dates) : null;
    if (dates) yield dates;
  }
}
