import { join } from "node:path";
import { preserveOriginals } from "#desk/2-preserve/preserve-originals.js";
import { backUpCase } from "#desk/stores/case/case-backup.js";
import { bytesOf, clock, marked, newCase, random, type TestCase } from "./stores-test-case.js";

export const progress = (): void => undefined;

export async function receive({ opened, append }: TestCase, ...texts: readonly string[]): Promise<void> {
  const receipts = texts.map((text, at) => ({
    bytes: bytesOf(text), name: Buffer.from(`${at}.txt`), path: Buffer.from("/reports"), who: "a".repeat(26), device: "b".repeat(26), clock: "unknown" as const, tool: "affiant 0.1.0", description: null,
  }));
  const results = await preserveOriginals(receipts, { originals: opened.originals, append, clock, random, known: () => null });
  for (const result of results) if (result instanceof Error) throw result;
}

/** A case with two originals and a few acts, closed. */
export async function caseIn(root: string): Promise<void> {
  const made = await newCase(root);
  await receive(made, "one report", "another report");
  await made.append([marked(1)]);
  await made.opened.close();
}

export async function backUp(root: string): ReturnType<typeof backUpCase> {
  return backUpCase(join(root, "case"), join(root, "backup"), { progress });
}
