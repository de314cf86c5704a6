import { limits } from "../model/limits.js";
import type { Description, Reading } from "../model/reading.js";
import type { FileOutcome, FileReason, FileState } from "../model/case-record.js";
import type { FoundFile, Inbox } from "../ports.js";
import { fileName, mediaOf, shownName, type FileName } from "./file-name.js";
import type { Metadata } from "./metadata.js";

/** A file that can be preserved, with what is said of it. */
export interface Candidate {
  readonly found: FoundFile;
  readonly shown: string;
  readonly file: FileName;
  /** Null: kept, and not read. */
  readonly media: Reading["media"] | null;
  /** Null when nobody described it. */
  readonly description: Description | null;
}

export interface ReceivePlan {
  readonly candidates: readonly Candidate[];
  /** What will not be received, with reasons. */
  readonly outcomes: readonly FileOutcome[];
}

/**
 * Stage 1: what is under the paths a person named. Reads metadata files and nothing else; every file found is either
 * a candidate or an outcome with its reason.
 */
export async function receive(
  paths: readonly string[],
  options: { readonly metadata: string | null },
  inbox: Inbox,
): Promise<ReceivePlan> {
  const found: FoundFile[] = [];
  for (const path of paths) for await (const file of inbox.walk(path)) found.push(file);
  const outcomes: FileOutcome[] = [];
  const descriptions = new Descriptions();
  const given = options.metadata === null ? [] : await collect(inbox.walk(options.metadata));
  for (const file of given) await takeMetadata(file, { everywhere: true }, { inbox, descriptions, outcomes });
  const plain: FoundFile[] = [];
  for (const file of found) {
    if (isMetadata(file)) await takeMetadata(file, { everywhere: false }, { inbox, descriptions, outcomes });
    else if (file.refused) outcomes.push(outcome(shownName(file.path), "refused", file.refused));
    else plain.push(file);
  }
  const candidates = distinct(plain).map((file) => candidate(file, descriptions));
  for (const name of descriptions.unused()) outcomes.push(outcome(name, "refused", "metadata-without-file"));
  return { candidates, outcomes };
}

/** What metadata files say, by folder, and which rows found their file. */
class Descriptions {
  readonly #rows: { readonly folder: string | null; readonly file: string; readonly description: Description }[] = [];
  readonly #used = new Set<number>();
  readonly #byKey = new Map<string, number>();

  add(folder: string | null, metadata: Metadata): void {
    for (const [file, description] of metadata.byFile) {
      this.#byKey.set(key(folder, file), this.#rows.length);
      this.#rows.push({ folder, file, description });
    }
  }

  of(file: FileName): Description | null {
    // What stands beside the file counts before what is said of such a name everywhere; both have found their file.
    const [at, ...others] = [key(file.path, file.name), key(null, file.name)].flatMap((name) => this.#byKey.get(name) ?? []);
    if (at === undefined) return null;
    for (const used of [at, ...others]) this.#used.add(used);
    return this.#rows[at]?.description ?? null;
  }

  unused(): readonly string[] {
    return this.#rows.filter((_, at) => !this.#used.has(at)).map((row) => row.file);
  }
}

function key(folder: string | null, file: string): string {
  return `${folder ?? ""}\0${file}`;
}

interface MetadataSink {
  readonly inbox: Inbox;
  readonly descriptions: Descriptions;
  readonly outcomes: FileOutcome[];
}

async function takeMetadata(file: FoundFile, scope: { readonly everywhere: boolean }, sink: MetadataSink): Promise<void> {
  const shown = shownName(file.path);
  const { name, path } = fileName(file.path);
  const text = file.refused ? null : await smallText(file, sink.inbox);
  // Few folders hold such a file, and its reader is loaded for those alone.
  const metadata = text === null ? null : (await import("./metadata.js")).readMetadata(text, /\.jsonl?$/i.test(name) ? "jsonl" : "csv");
  if (!metadata) {
    sink.outcomes.push(outcome(shown, "refused", file.refused ?? "metadata-unreadable"));
    return;
  }
  sink.descriptions.add(scope.everywhere ? null : path, metadata);
  sink.outcomes.push(outcome(shown, "used-as-metadata", null));
  for (const row of metadata.ignoredFields) sink.outcomes.push(outcome(row, "used-as-metadata", "metadata-field-ignored"));
}

function isMetadata(file: FoundFile): boolean {
  return fileName(file.path).name.toLowerCase() === "metadata.csv";
}

function candidate(found: FoundFile, descriptions: Descriptions): Candidate {
  const file = fileName(found.path);
  return {
    found, file,
    shown: shownName(found.path),
    media: file.bytes ? mediaOf(shownName(found.path)) : mediaOf(file.name),
    description: descriptions.of(file),
  };
}

/** The same path named twice is one file. */
function distinct(files: readonly FoundFile[]): readonly FoundFile[] {
  const byPath = new Map(files.map((file) => [pathKey(file.path), file]));
  return [...byPath.values()];
}

/** One letter a byte: names need not be UTF-8, and different bytes are different letters. */
const lettersOfBytes = new TextDecoder("latin1");

function pathKey(path: Uint8Array): string {
  return lettersOfBytes.decode(path);
}

async function smallText(file: FoundFile, inbox: Inbox): Promise<string | null> {
  if (file.size > limits.metadataBytes) return null;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  try {
    for await (const chunk of inbox.open(file.path)) text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  } catch {
    return null; // not UTF-8, or it could not be read to its end: listed as metadata-unreadable
  }
}

function outcome(file: string, state: FileState, reason: FileReason | null): FileOutcome {
  return { file, state, reason, record: null };
}

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
