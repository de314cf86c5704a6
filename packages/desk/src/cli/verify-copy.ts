import { verifyCaseFolder, type Verification } from "../pipeline-verify.js";
import type { Progress } from "../pipeline-world.js";
import type { CaseFiles } from "../ports.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { plain, progressOn, terminalOf, type Terminal } from "./terminal.js";
import { timeCheckingOf } from "./time-options.js";

/** Checks a copy of a case as 'affiant verify' without options would. */
export async function verifyCopy(files: CaseFiles, progress: Progress): Promise<Verification> {
  const time = await timeCheckingOf({});
  return verifyCaseFolder(files, { crypto: nodeCrypto, time, pinned: null, progress: (at, of) => { progress("verify", at, of); } });
}

export interface CopyProgress {
  readonly terminal: Terminal;
  readonly progress: Progress;
  /** Bytes copied since the last call. */
  readonly more: (bytes: number) => void;
  readonly done: () => void;
}

export function progressOfCopy(): CopyProgress {
  const terminal = terminalOf(process);
  const { progress, done } = progressOn(terminal);
  let copied = 0;
  return { terminal, progress, done, more: (bytes) => { copied += bytes; progress("copy", Math.round(copied / 1e6), 0); } };
}

export function megabytes({ bytes }: { readonly bytes: number }): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Tells what is wrong with a copy, and gives how much that is. */
export function tellFaults(words: readonly string[], found: Verification): number {
  const faults = [...words, ...found.faults.map(({ what, where, message }) => `${where}: ${message} (${what})`)];
  for (const fault of faults) process.stderr.write(`FAULT ${plain(fault)}\n`);
  return faults.length;
}
