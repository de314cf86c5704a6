import { existsSync } from "node:fs";
import { join } from "node:path";

/** Whether a folder is a case: by its file, or, where that was taken away, by its log and its originals. */
export function isCaseAt(path: string): boolean {
  return existsSync(join(path, "affiant.json")) || (existsSync(join(path, "log", "checkpoint")) && existsSync(join(path, "originals")));
}
