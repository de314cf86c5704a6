import { fork } from "node:child_process";
import { BrokenInvariant } from "../model/errors.js";
import type { SetPages } from "./papers-pdf-process.js";

/** Sections of papers, ready to be set. Holds no control or direction characters. */
export interface PapersToSet {
  readonly language: string;
  readonly title: string;
  readonly record: string;
  readonly top: readonly (readonly [string, string])[];
  readonly limits: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly rows: readonly (readonly [string, string])[]; readonly lines: readonly string[] }[];
}

const setMilliseconds = 60_000;

/**
 * Papers as PDF/A-2b: the same bytes for the same papers and fonts. `archival` is false where no font of this machine has
 * some of the letters: it is a plain PDF then, with boxes in their place.
 * @throws BrokenInvariant when the pages cannot be set; papers as text and JSON need none of this.
 */
export async function papersPdf(papers: PapersToSet): Promise<SetPages> {
  const module = new URL("papers-pdf-process.js", import.meta.url);
  const child = fork(module, { stdio: "ignore", serialization: "advanced", timeout: setMilliseconds, killSignal: "SIGKILL" });
  const set = await new Promise<SetPages | null>((done, failed) => {
    child.on("error", failed);
    child.on("message", (message) => { done(message as SetPages); });
    child.on("exit", () => { done(null); });
    child.send(JSON.stringify(papers));
  });
  if (set) return set;
  throw new BrokenInvariant("The pages could not be set. The same papers are there as text and as JSON.");
}
