import { copyOut } from "./bag/copy-out.js";
import type { CopiedOut, CopyOutJob } from "./bag/copy-out.js";
import { checkSignatures } from "./log/check-signatures.js";
import type { SignaturesJob } from "./log/check-signatures.js";
import { digestFile } from "./digest-file.js";
import type { DigestJob, FileDigests } from "./digest-file.js";
import { keepFiles } from "./keep-files.js";
import type { KeepJob, KeepResult } from "./keep-files.js";

/** Work that holds a processor core for long, as a thread can be asked for it. */
export type Work = CopyOutJob | DigestJob | KeepJob | SignaturesJob;

/** What each kind of work gives. */
export type WorkResult<W extends Work> = W extends DigestJob ? FileDigests | null
  : W extends KeepJob ? readonly KeepResult[]
    : W extends CopyOutJob ? readonly CopiedOut[]
      : Uint8Array;

/** Does the work in this thread, and blocks it. `progress` hears of bytes read. */
export function doWork<W extends Work>(work: W, progress?: (bytes: number) => void): WorkResult<W> {
  return resultOf(work, progress) as WorkResult<W>;
}

function resultOf(work: Work, progress?: (bytes: number) => void): WorkResult<Work> {
  switch (work.do) {
    case "copy-out": return copyOut(work);
    case "digest": return digestFile(work.path, work.algorithms, progress);
    case "keep": return keepFiles(work);
    case "signatures": return checkSignatures(work);
  }
}
