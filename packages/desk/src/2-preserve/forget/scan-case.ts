import { caseLayout } from "../../model/case-layout.js";
import type { CaseFiles } from "../../ports.js";
import { ByteScan } from "./byte-scan.js";
import type { WordsToScan } from "./words-to-scan.js";

/** A file in which something still stands. */
export interface LeftWords {
  readonly path: string;
  readonly count: number;
  /** Whether that is as the plan said: a name in a record that stays, or in what is made of it. */
  readonly expected: boolean;
}

/** What a scan of the whole case folder found. Never the words themselves. */
export interface ScanReport {
  readonly words: number;
  readonly shared: number;
  readonly short: number;
  readonly files: number;
  readonly bytes: number;
  readonly left: readonly LeftWords[];
}

/** Whether a person's name may still stand in a file. */
export type NameMayStay = (path: string) => boolean;

/** Files made of the records that stay, and those records themselves. */
export function holdsRecords(path: string): boolean {
  const folders = ["originals", caseLayout.layers, caseLayout.observations, caseLayout.derived];
  return folders.some((folder) => path.startsWith(`${folder}/`)) || path.startsWith(caseLayout.catalog);
}

/** Reads every byte of a case folder, and the names of its files, for the words in every form. */
export async function scanCase(files: CaseFiles, looked: WordsToScan, nameMayStay: NameMayStay): Promise<ScanReport> {
  const { words, shared, short } = looked;
  const scan = new ByteScan(words.map(({ forms }) => forms));
  const found: { readonly path: string; readonly counts: readonly number[] }[] = [];
  let [count, size] = [0, 0];
  for await (const file of files.list()) {
    const inName = await scan.count([new TextEncoder().encode(file.path)]);
    const inFile = file.kind === "file" ? await scan.count(files.pieces(file.path)) : [];
    const counts = inName.map((times, at) => times + (inFile[at] ?? 0));
    if (counts.some((times) => times > 0)) found.push({ path: file.path, counts });
    count += 1;
    size += file.size;
  }
  const elsewhere = new Set(found.flatMap(({ path, counts }) =>
    (path.startsWith("originals/") ? counts.flatMap((times, at) => (times > 0 && words[at]?.kind === "text" ? [at] : [])) : [])));
  const left = found.flatMap(({ path, counts }): LeftWords[] => {
    const own = counts.map((times, at) => (elsewhere.has(at) ? 0 : times));
    const times = own.reduce((sum, one) => sum + one, 0);
    const expected = own.every((one, at) => one === 0 || (words[at]?.kind === "name" && nameMayStay(path)));
    return times > 0 ? [{ path, count: times, expected }] : [];
  });
  return { words: words.length - elsewhere.size, shared: shared + elsewhere.size, short, files: count, bytes: size, left };
}
