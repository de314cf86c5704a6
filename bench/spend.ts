/** What a program costs from outside: wall time, processor time of it and all its threads and children, peak memory. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Spent {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Megabytes resident at most; only of Node programs, else null. */
  readonly peakMegabytes: number | null;
}

export interface Surroundings {
  readonly scratch: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end; what it prints is thrown away. @throws Error with its last words when it fails. */
export function spend(command: readonly string[], { scratch, env = {} }: Surroundings): Spent {
  const memory = join(scratch, "peak-memory");
  const report = pathToFileURL(join(import.meta.dirname, "report-memory.js")).href;
  const isNode = command[0] === process.execPath;
  const words = isNode ? [process.execPath, `--import=${report}`, ...command.slice(1)] : command;
  const start = performance.now();
  // The shell's own 'times' gives the processor time of its children, to a hundredth of a second.
  const result = spawnSync("sh", ["-c", '"$@" >/dev/null; code=$?; times; exit $code', "sh", ...words], {
    cwd: scratch, env: { ...process.env, ...env, AFFIANT_BENCH_MEMORY: memory }, encoding: "utf8", maxBuffer: 1 << 26,
  });
  const wallSeconds = (performance.now() - start) / 1000;
  if (result.status !== 0) throw new Error(`${command.slice(0, 3).join(" ")} ended with code ${String(result.status)}\n${result.stderr.slice(-2000)}`);
  const peakMegabytes = isNode && existsSync(memory) ? Number(readFileSync(memory, "utf8")) / 1024 : null;
  rmSync(memory, { force: true });
  return { wallSeconds, cpuSeconds: childSeconds(result.stdout), peakMegabytes };
}

/** The second line of `times`: user and system time of the children. */
function childSeconds(times: string): number {
  const last = times.trim().split("\n").at(-1) ?? "";
  const parts = [...last.matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds));
  return parts.reduce((sum, part) => sum + part, 0);
}

/** Whether a program is there, and what it says of its version. */
export function versionOf(program: string, args: readonly string[] = ["--version"]): string | null {
  const result = spawnSync(program, args, { encoding: "utf8" });
  return result.status === 0 ? (/\d+(\.\d+)+\w*/.exec(result.stdout + result.stderr)?.[0] ?? "of no known version") : null;
}
