import type { RecordContent } from "../ports.js";
import { ByteScan } from "./byte-scan.js";
import { patternsOf, patternsOfDigest, type Pattern } from "./word-forms.js";

/** Words of a record that are looked for afterwards, at most. */
const passagesARecord = 60;
const passageUnits = 60;
/** Fewer bytes than this stand anywhere by chance. */
const shortestWord = 5;

/** What a scan looks for: nothing of it may be left. */
export interface WordsToScan {
  readonly forms: readonly (readonly Pattern[])[];
  /** Words that other records have as well, and that stay there. */
  readonly shared: number;
  /** Words too short to be told from chance. */
  readonly short: number;
}

/** What tells one record from all others: its id, digest, names, and passages of its text, without what others have too. */
export async function wordsOfRecords(gone: readonly RecordContent[], quotes: readonly string[], staying: Iterable<RecordContent>): Promise<WordsToScan> {
  const texts = [...new Set([...gone.flatMap(textsOfRecord), ...quotes].map(oneLine))];
  const { long, short } = byLength(texts);
  const forms = long.map((text) => patternsOf(text));
  const shared = await standingIn(forms, staying);
  const kept = forms.filter((_, at) => !shared.has(at));
  const ids = gone.map(({ record }) => patternsOf(record.id.slice(2)));
  const bytes = new Set([...staying].map(({ record }) => record.sha256));
  const digests = gone.flatMap(({ record }) => (bytes.has(record.sha256) ? [] : [patternsOfDigest(record.sha256)]));
  return { forms: [...ids, ...digests, ...kept], shared: shared.size, short };
}

/** A person's names in every form. */
export function wordsOfNames(names: readonly string[]): WordsToScan {
  const { long, short } = byLength([...new Set(names.map(oneLine))]);
  return { forms: long.map((name) => patternsOf(name)), shared: 0, short };
}

function byLength(texts: readonly string[]): { readonly long: readonly string[]; readonly short: number } {
  const long = texts.filter((text) => new TextEncoder().encode(text).length >= shortestWord);
  return { long, short: texts.length - long.length };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function textsOfRecord({ record, reading, statements }: RecordContent): readonly string[] {
  const { title, url } = record.description;
  const names = [record.name, title, url, ...(reading?.articles.map((article) => article.title) ?? [])].filter((text) => text !== null);
  const said = spread(statements.map(({ text }) => text.split("\n", 1)[0] ?? ""), passagesARecord);
  const lines = (reading?.text ?? "").split("\n").filter((line) => line.trim().length >= passageUnits / 2);
  return [...names, ...said, ...spread(lines, passagesARecord)].map((text) => text.trim().slice(0, passageUnits).trim());
}

/** Evenly over the whole. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)]).filter((one) => one !== undefined);
}

/** Which of the words other records have too. */
async function standingIn(forms: readonly (readonly Pattern[])[], staying: Iterable<RecordContent>): Promise<ReadonlySet<number>> {
  const scan = new ByteScan(forms);
  const shared = new Set<number>();
  for (const { record, reading } of staying) {
    const { title, url, publisher, author } = record.description;
    const own = reading?.articles.flatMap((article) => [article.title, article.publisher, article.author]) ?? [];
    const text = [record.name, title, url, publisher, author, ...own, oneLine(reading?.text ?? "")].join("\n");
    for (const [at, count] of (await scan.count([new TextEncoder().encode(text)])).entries()) if (count > 0) shared.add(at);
  }
  return shared;
}
