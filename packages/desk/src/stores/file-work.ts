import { checkSignatures } from "./log/check-signatures.js";
import type { SignaturesJob } from "./log/check-signatures.js";
import { digestFile } from "./digest-file.js";
import type { DigestJob, FileDigests } from "./digest-file.js";
import { keepFiles } from "./keep-files.js";
import type { KeepJob, KeepResult } from "./keep-files.js";

/** Work that holds a processor core for long, as a thread can be asked for it. */
export type Work = DigestJob | KeepJob | SignaturesJob;

/** What each kind of work gives. */
export type WorkResult<W extends Work> = W extends DigestJob ? FileDigests | null : W extends KeepJob ? readonly KeepResult[] : Uint8Array;

/** Does the work in this thread, and blocks it. `progress` hears of bytes read. */
export function doWork<W extends Work>(work: W, progress?: (bytes: number) => void): WorkResult<W> {
  return resultOf(work, progress) as WorkResult<W>;
}

function resultOf(work: Work, progress?: (bytes: number) => void): FileDigests | null | readonly KeepResult[] | Uint8Array {
  switch (work.do) {
    case "digest": return digestFile(work.path, work.algorithms, progress);
    case "keep": return keepFiles(work);
    case "signatures": return checkSignatures(work);
  }
}
