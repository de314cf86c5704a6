import { verifyCaseFolder, type Verification } from "../pipeline-verify.js";
import type { Progress } from "../pipeline-world.js";
import type { CaseFiles } from "../ports.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { timeCheckingOf } from "./time-options.js";

/** Checks a copy of a case as 'affiant verify' without options would. */
export async function verifyCopy(files: CaseFiles, progress: Progress): Promise<Verification> {
  const time = await timeCheckingOf({});
  return verifyCaseFolder(files, { crypto: nodeCrypto, time, pinned: null, progress: (at, of) => { progress("verify", at, of); } });
}
