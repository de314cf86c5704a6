/** A case as one encrypted file: a ZIP of its folder, nothing compressed, in an age file. Written and read as a stream. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join, resolve } from "node:path";
import { caseLayout } from "../../model/case-layout.js";
import { RefusedInput } from "../../model/errors.js";
import { loadLog } from "../log/act-log-load.js";
import type { AgeKey, AgeLock } from "../bag/age-envelope.js";
import { encryptStream, openAge } from "../bag/age-payload.js";
import { CaseFilesOnDisk, readWhole } from "./case-folder-files.js";
import { belongsInCopy, copyRank, originalDigest, type CaseSource, type CopyReport, type NotCopied } from "./case-copy.js";
import { originOf } from "../log/compare-with-guard.js";
import { HashedAlready } from "./hashed-already.js";
import type { KeysOnDisk } from "../keys/keys-on-disk.js";
import { fileAccess } from "../bag/random-access.js";
import { openZipBag } from "../bag/zip-bag.js";
import { zipSink } from "../bag/zip-sink.js";

/** The one folder in the ZIP. */
const inside = "case";

export interface SealedBackup {
  readonly copied: CopyReport;
  /** The case, to be checked: its originals were hashed while they were written. */
  readonly toVerify: HashedAlready;
}

/**
 * Writes the file, which appears whole. Nothing may write the case meanwhile, so its lock is held.
 * @throws Retry while another process writes; RefusedInput when the file is there, or the case is none.
 */
export async function writeSealedBackup(from: string, to: string, how: { readonly keys: KeysOnDisk; readonly lock: AgeLock; readonly progress: (bytes: number) => void }): Promise<SealedBackup> {
  const source = resolve(from);
  const held = how.keys.lock(await originOf(source));
  try {
    await loadLog(source, null);
    const report = { read: new Set<string>(), files: 0, bytes: 0, there: new Set<string>(), faults: [] as NotCopied[] };
    const due: string[] = [];
    for await (const { path, kind } of new CaseFilesOnDisk(source).list()) {
      if (!belongsInCopy(path)) continue;
      if (kind === "file") due.push(path);
      else report.faults.push({ path, why: "not-a-plain-file" });
    }
    const sink = await zipSink(to, { inside, wrap: (zip) => encryptStream(zip, how.lock) });
    try {
      for (const path of due.sort((a, b) => copyRank(a) - copyRank(b) || (a < b ? -1 : 1))) {
        report.bytes += await writeOne({ source, path }, sink, report);
        report.files += 1;
        how.progress(report.bytes);
      }
      await sink.finish();
    } catch (error) {
      await sink.abandon();
      throw error;
    }
    return { copied: report, toVerify: new HashedAlready(source, report.read) };
  } finally {
    held.release();
  }
}

/** An original is streamed and hashed on the way; anything else is small. A changed one is in the file as it is, and said. */
async function writeOne(from: { readonly source: string; readonly path: string }, sink: Awaited<ReturnType<typeof zipSink>>, report: { readonly read: Set<string>; readonly faults: NotCopied[] }): Promise<number> {
  const { path } = from;
  const place = join(from.source, path);
  const named = originalDigest(path);
  if (named === null) {
    const bytes = (await readWhole(place)) ?? new Uint8Array(0);
    await sink.write(path, one(bytes), bytes.length);
    return bytes.length;
  }
  const size = (await new CaseFilesOnDisk(from.source).size(path)) ?? 0;
  const hash = createHash("sha256");
  await sink.write(path, hashing(createReadStream(place, { highWaterMark: 1024 * 1024 }), hash), size);
  if (hash.digest("hex") === named) report.read.add(path);
  else report.faults.push({ path, why: "changed" });
  return size;
}

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  if (bytes.length > 0) yield await Promise.resolve(bytes);
}

async function* hashing(pieces: AsyncIterable<Uint8Array>, hash: { update(bytes: Uint8Array): unknown }): AsyncIterable<Uint8Array> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/** A case in such a file, to be restored. @throws RefusedInput when it does not open, or holds no case. */
export async function openSealedBackup(path: string, key: AgeKey): Promise<CaseSource & { close(): Promise<void> }> {
  const file = await fileAccess(path);
  try {
    const plain = await openAge(file, key);
    const zip = await openZipBag(plain);
    const paths = new Map<string, { readonly size: number; readonly kind: "file" | "other" }>();
    for await (const entry of zip.list()) {
      if (!entry.path.startsWith(`${inside}/`)) throw new RefusedInput("The file opens, and holds no case that 'affiant backup' wrote. Nothing was written.");
      paths.set(entry.path.slice(inside.length + 1), { size: entry.size, kind: entry.kind === "file" ? "file" : "other" });
    }
    if (!paths.has(caseLayout.manifest)) throw new RefusedInput("The file opens, and holds no case. Nothing was written.");
    return {
      // eslint-disable-next-line @typescript-eslint/require-await -- a port that may wait
      async *list() { for (const [name, entry] of paths) yield { path: name, ...entry }; },
      read: (name) => zip.read(`${inside}/${name}`),
      written: () => Promise.resolve(null),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}
