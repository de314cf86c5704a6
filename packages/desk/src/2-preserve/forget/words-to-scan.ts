import type { RecordContent } from "../../ports.js";
import { ByteScan } from "./byte-scan.js";
import { patternsOf, patternsOfDigest, type Pattern } from "./word-forms.js";

/** Passages of a record that are looked for afterwards, at most, and the length of each. */
const passagesARecord = 60;
const passageUnits = 60;
/** Fewer bytes than this stand anywhere by chance. */
const shortestWord = 5;

/**
 * One thing to look for. An `id` (or digest) may stand nowhere; a person's `name` only in records that stay and in what is
 * made of them; a `text` is not counted where an original that stays has it too.
 */
export interface WordToScan {
  readonly kind: "id" | "name" | "text";
  readonly forms: readonly Pattern[];
}

/** What a scan looks for after something was forgotten. */
export interface WordsToScan {
  readonly words: readonly WordToScan[];
  /** Words of what goes that other records have as well, and that stay there. */
  readonly shared: number;
  /** Words too short to be told from chance. */
  readonly short: number;
}

export interface WordsOf {
  readonly ids: readonly string[];
  /** SHA-256 in hex of originals that go. */
  readonly digests: readonly string[];
  readonly names: readonly string[];
  /** Records that go, and those that stay. */
  readonly gone: readonly RecordContent[];
  readonly staying: readonly RecordContent[];
  /** Words of what goes that decisions hold on to. */
  readonly quotes: readonly string[];
}

/** Everything that must not be found any more: ids, digests, names, and passages of the text that no other record has. */
export async function wordsToScan({ ids, digests, names, gone, staying, quotes }: WordsOf): Promise<WordsToScan> {
  const texts = byLength([...gone.flatMap(textsOfRecord), ...quotes.map(passage)]);
  const ofTexts = texts.long.map((text) => patternsOf(text));
  const shared = await standingIn(ofTexts, staying);
  const spelled = byLength(names);
  return {
    words: [
      ...ids.map((id) => ({ kind: "id" as const, forms: patternsOf(id.slice(2)) })),
      ...digests.map((digest) => ({ kind: "id" as const, forms: patternsOfDigest(digest) })),
      ...spelled.long.map((name) => ({ kind: "name" as const, forms: patternsOf(name) })),
      ...ofTexts.filter((_, at) => !shared.has(at)).map((forms) => ({ kind: "text" as const, forms })),
    ],
    shared: shared.size,
    short: texts.short + spelled.short,
  };
}

function byLength(texts: readonly string[]): { readonly long: readonly string[]; readonly short: number } {
  const distinct = [...new Set(texts.map(oneLine))].filter((text) => text !== "");
  const long = distinct.filter((text) => new TextEncoder().encode(text).length >= shortestWord);
  return { long, short: distinct.length - long.length };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function passage(text: string): string {
  return text.trim().split("\n", 1)[0]?.slice(0, passageUnits).toWellFormed().trim() ?? "";
}

function textsOfRecord({ record, reading, statements }: RecordContent): readonly string[] {
  const { title, url } = record.description;
  const names = [record.name, title, url, ...(reading?.articles.map((article) => article.title) ?? [])].filter((text) => text !== null);
  const lines = (reading?.text ?? "").split("\n").filter((line) => line.trim().length >= passageUnits / 2);
  return [...names, ...[...spread(statements.map(({ text }) => text)), ...spread(lines)].map(passage)];
}

/** A few, evenly over the whole. */
function spread(all: readonly string[]): readonly string[] {
  const step = Math.max(1, all.length / passagesARecord);
  return Array.from({ length: Math.min(passagesARecord, all.length) }, (_, at) => all[Math.floor(at * step)] ?? "");
}

/** Which of the words other records have too, as the desk reads them. */
async function standingIn(forms: readonly (readonly Pattern[])[], staying: readonly RecordContent[]): Promise<ReadonlySet<number>> {
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
