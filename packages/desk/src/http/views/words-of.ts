import type { Passage, RecordId } from "../../model/span.js";
import type { RecordContent } from "../../ports.js";
import type { Outlet, Words } from "../api-types.js";
import type { ReadCatalog } from "../desk-session.js";

/** Longest run of a record's words sent for one place; the reader shows the rest. */
const wordsUnits = 1_200;

/** Answers about places of records, each record fetched once a request. */
export interface WordReader {
  content(id: RecordId): RecordContent | null;
  outlet(id: RecordId): Outlet;
  text(passage: Passage): string;
  words(passage: Passage): Words;
}

export function wordReader(catalog: ReadCatalog): WordReader {
  const seen = new Map<RecordId, RecordContent | null>();
  const content = (id: RecordId): RecordContent | null => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const found = catalog.record(id);
    seen.set(id, found);
    return found;
  };
  const text = (passage: Passage): string => {
    const end = Math.min(passage.end, passage.start + wordsUnits);
    return content(passage.record)?.reading?.text.slice(passage.start, end) ?? "";
  };
  const outlet = (id: RecordId): Outlet => outletOf(id, content(id));
  return { content, outlet, text, words: (passage) => ({ passage, text: text(passage), source: outlet(passage.record) }) };
}

/** What a person said of a record goes before what its text says; the file's name is the last resort. */
export function outletOf(id: RecordId, content: RecordContent | null): Outlet {
  const description = content?.record.description;
  const article = content?.reading?.articles[0];
  const name = content?.record.name ?? id;
  const title = description?.title ?? article?.title ?? name;
  return {
    record: id,
    outlet: description?.publisher ?? article?.publisher ?? name,
    title,
    published: description?.published ?? article?.published ?? null,
    language: description?.language ?? article?.language ?? null,
  };
}
