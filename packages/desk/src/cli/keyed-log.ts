import type { KeyedLog } from "../pipeline-keys.js";
import type { OpenCase } from "../stores/case/case-folder.js";

/** An open case as acts about keys need it. */
export function keyedLog(opened: OpenCase): KeyedLog {
  return { case: opened.id, origin: opened.log.origin, signers: opened.log.reader.signers() };
}
