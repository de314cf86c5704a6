import { randomBytes } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actAppender } from "#desk/2-preserve/append-act.js";
import type { AppendActs } from "#desk/2-preserve/append-act.js";
import { makeBranchAct, makeGenesis } from "#desk/2-preserve/make-genesis.js";
import { mergeBranch, type MergedBranch } from "#desk/2-preserve/merge-branch.js";
import { preserveOriginals, recordsByDigest, type PreservePorts, type Preserved, type Receipt } from "#desk/2-preserve/preserve-originals.js";
import { verifyCase } from "#desk/2-preserve/verify/verify-case.js";
import { RefusedInput } from "#desk/model/errors.js";
import type { ActDraft } from "#desk/model/act.js";
import type { Clock, Random } from "#desk/ports.js";
import { startBranch } from "#desk/stores/case/case-branch.js";
import { CaseFilesOnDisk } from "#desk/stores/case/case-folder-files.js";
import { createCase, openCase } from "#desk/stores/case/case-folder.js";
import type { OpenCase } from "#desk/stores/case/case-folder.js";
import type { DiskWatcher } from "#desk/stores/case/case-folder-disk.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { KeysOnDisk } from "#desk/stores/keys/keys-on-disk.js";

export const clock: Clock = { now: () => Date.UTC(2026, 2, 14, 9, 26, 53) };
export const random: Random = { bytes: (count) => randomBytes(count) };

/** A folder of its own for a test, removed when it is done. */
export async function testFolder(test: { after: (work: () => Promise<void>) => void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "affiant-test-"));
  test.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestCase {
  readonly opened: OpenCase;
  readonly append: AppendActs;
}

export async function newCase(root: string): Promise<TestCase> {
  const keys = new KeysOnDisk(join(root, "home"));
  const identity = await keys.identity(random);
  const opened = await createCase(join(root, "case"), {
    keys, identity, random,
    genesis: (input) => makeGenesis(input, { clock, random, crypto: nodeCrypto }),
  });
  return { opened, append: actAppender({ log: opened.log, signer: identity.signer, clock, random, crypto: nodeCrypto }) };
}

export async function reopen(root: string, options: { readonly mode?: "read" | "write"; readonly watcher?: DiskWatcher; readonly home?: string; readonly folder?: string } = {}): Promise<TestCase> {
  const keys = new KeysOnDisk(join(root, options.home ?? "home"), options.watcher);
  const identity = await keys.identity(random);
  const opened = await openCase(join(root, options.folder ?? "case"), {
    keys, mode: options.mode ?? "write", ...(options.watcher && { watcher: options.watcher }),
  });
  return { opened, append: actAppender({ log: opened.log, signer: identity.signer, clock, random, crypto: nodeCrypto }) };
}

/** An act whose place in the log a test can find again. */
export function marked(number: number): ActDraft {
  return { type: "undo", body: { answers: `mark ${number}` } };
}

/** A new case with these marks, closed. */
export async function closedCase(root: string, ...numbers: readonly number[]): Promise<void> {
  const { opened, append } = await newCase(root);
  await append(numbers.map(marked));
  await opened.close();
}

/** Opens a case, appends these marks, and closes it. */
export async function appendMarks(root: string, ...numbers: readonly number[]): Promise<void> {
  const { opened, append } = await reopen(root);
  await append(numbers.map(marked));
  await opened.close();
}

/** The numbers of the marked acts, in log order. */
export function marks(opened: OpenCase): number[] {
  return opened.log.acts().flatMap(({ act }) => (act.type === "undo" ? [Number(String(act.body["answers"]).slice(5))] : []));
}

export async function* bytesOf(...chunks: readonly string[]): AsyncIterable<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
}

/** A batch of one; what is refused is thrown. */
export async function preserveOriginal(receipt: Receipt, ports: PreservePorts): Promise<Preserved> {
  const [result] = await preserveOriginals([receipt], ports);
  if (!result || result instanceof RefusedInput) throw result ?? new Error("no result");
  return result;
}

/** Starts a branch in a folder, as the device whose home is `home`. */
export async function branchIn(root: string, at: { readonly folder: string; readonly home: string; readonly watcher?: DiskWatcher }): ReturnType<typeof startBranch> {
  const keys = new KeysOnDisk(join(root, at.home), at.watcher);
  const identity = await keys.identity(random);
  const ports = { clock, random, crypto: nodeCrypto };
  return startBranch(join(root, at.folder), {
    keys, identity, random, ...(at.watcher && { watcher: at.watcher }),
    genesis: (input) => makeGenesis(input, ports),
    note: ({ genesis, head, gap }) => makeBranchAct({ reason: "apart", gap }, { author: identity.signer, genesis, head }, ports),
  });
}

/** Merges a branch's folder into a case that is open. */
export async function mergeInto({ opened, append }: TestCase, branch: string): Promise<MergedBranch> {
  const files = new CaseFilesOnDisk(branch);
  const receiving = { log: opened.log, append, originals: opened.originals, textLayers: opened.layers, observations: opened.observations };
  return mergeBranch(receiving, {
    files,
    open: async () => {
      const { log, layers, observations } = await openCase(branch, { keys: new KeysOnDisk(join(branch, "../nobody")), mode: "read" });
      return { log, textLayers: layers, observations, original: (sha256) => files.pieces(`originals/sha256/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`) };
    },
  }, { crypto: nodeCrypto, progress: () => undefined });
}

/** What `verify` finds wrong, as `what where`. */
export async function faultsOf(folder: string): Promise<string[]> {
  return (await verifyCase(new CaseFilesOnDisk(folder), { crypto: nodeCrypto })).faults.map(({ what, where }) => `${what} ${where}`);
}

/** Receives a file of these words. */
export async function receive({ opened, append }: TestCase, words: string): Promise<Preserved> {
  const known = recordsByDigest(opened.log.acts());
  return preserveOriginal(
    { bytes: bytesOf(words), name: "words.txt", path: "", who: "somebody", device: "a laptop", clock: "unknown", tool: "affiant test", description: null },
    { originals: opened.originals, clock, random, append, known: (sha256) => known.get(sha256) ?? null },
  );
}

/** Paths and contents of all files of a folder, to look for words in. */
export async function everythingIn(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return (await Promise.all(files.map(async (path) => `${path}\n${await readFile(path, "latin1")}`))).join("\n");
}

/** Copies of a folder, one after another, beside it. */
export function copiesOf(folder: string): () => Promise<string> {
  let made = 0;
  return async () => {
    made += 1;
    await cp(folder, `${folder}-${made}`, { recursive: true, preserveTimestamps: true });
    return `${folder}-${made}`;
  };
}
