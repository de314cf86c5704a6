/** The program as a person runs it: a process of its own, with keys of its own. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

export const program = resolve(import.meta.dirname, "../../bin/affiant.js");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `home` holds the keys. */
export const environmentOf = (home: string): NodeJS.ProcessEnv => ({ ...process.env, AFFIANT_HOME: home, NO_COLOR: "1" });

export function runAffiant({ home, cwd }: { readonly home: string; readonly cwd?: string }, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", cwd, env: environmentOf(home), maxBuffer: 256 * 1024 * 1024 });
  return { code: status, out: stdout, err: stderr };
}

/** Runs it where it must succeed; gives what it said. */
export function mustRun(where: { readonly home: string; readonly cwd?: string }, ...args: readonly string[]): string {
  const { code, out, err } = runAffiant(where, ...args);
  assert.equal(code, 0, `affiant ${args.join(" ")}\n${err}\n${out}`);
  return out;
}
