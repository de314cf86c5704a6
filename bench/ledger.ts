/**
 * `npm run bench -- ledger`: adding, appending and verifying, each beside a peer or a limit measured in the same run. Prints the
 * table of docs/reference/performance.md. Single runs: read differences under one and a half times as equal.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchActs } from "./ledger-acts.js";
import { benchAdd, benchLargeFile } from "./ledger-add.js";
import { benchBag } from "./ledger-bag.js";
import { tableOf, type Row } from "./ledger-row.js";
import { versionOf, type Surroundings } from "./spend.js";

const root = resolve(import.meta.dirname, "../..");

export interface LedgerBench {
  readonly count: number;
  readonly bytes: number;
  readonly acts: number;
  readonly largeBytes: number;
  readonly surroundings: Surroundings;
  readonly affiant: (...args: readonly string[]) => readonly string[];
}

const parts: Readonly<Record<string, (bench: LedgerBench) => readonly Row[]>> = { add: benchAdd, large: benchLargeFile, bag: benchBag, acts: benchActs };

const usage = "usage: npm run bench -- ledger [--files N] [--bytes N] [--acts N] [--large-bytes N] [--only add,large,bag,acts] [--json] [--install]";

function asked(): { readonly bench: Omit<LedgerBench, "surroundings" | "affiant">; readonly only: readonly string[]; readonly json: boolean } {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((word) => word !== "ledger" && word !== "--install"),
    options: {
      files: { type: "string", default: "3000" }, bytes: { type: "string", default: "1000000000" }, acts: { type: "string", default: "1000000" },
      "large-bytes": { type: "string", default: "20000000000" }, only: { type: "string", default: Object.keys(parts).join(",") }, json: { type: "boolean", default: false },
    },
  });
  const [count = 0, bytes = 0, acts = 0, largeBytes = 0] = [values.files, values.bytes, values.acts, values["large-bytes"]].map(Number);
  const only = values.only.split(",");
  if (![count, bytes, acts, largeBytes].every((value) => Number.isSafeInteger(value) && value > 0) || !only.every((name) => name in parts)) throw new Error(usage);
  return { bench: { count, bytes, acts, largeBytes }, only, json: values.json };
}

/** A part that fails is told in a row, and the others go on. */
function rowsOf(name: string, bench: LedgerBench): readonly Row[] {
  process.stderr.write(`measuring: ${name}\n`);
  try {
    const rows = parts[name]?.(bench) ?? [];
    // A long run that is stopped has at least said this much.
    for (const { what, figure, beside } of rows) process.stderr.write(`  ${what}: ${figure} (${beside})\n`);
    return rows;
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`failed: ${error instanceof Error ? error.message : String(error)}\n`);
    return [{ what: name, figure: "failed", beside: "–", wanted: "–", met: false }];
  }
}

function machine(): string {
  const peers = [["borg", ["--version"]], ["restic", ["version"]], ["openssl", ["version"]]] as const;
  const versions = peers.map(([program, args]) => `${program} ${versionOf(program, args) ?? "not installed (\`--install\`)"}`);
  return `${String(availableParallelism())} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}; ${versions.join(", ")}. `
    + "Files read once before (warm), every write flushed; one run each.";
}

const { bench, only, json } = asked();
const scratch = mkdtempSync(join(tmpdir(), "affiant-ledger-"));
try {
  const surroundings: Surroundings = { scratch, env: { AFFIANT_HOME: join(scratch, "home"), NO_COLOR: "1" } };
  const affiant = (...args: readonly string[]): readonly string[] => [process.execPath, join(root, "packages/desk/bin/affiant.js"), ...args];
  const rows = only.flatMap((name) => rowsOf(name, { ...bench, surroundings, affiant }));
  process.stdout.write(json ? `${JSON.stringify({ machine: machine(), rows }, null, 2)}\n` : `${machine()}\n\n${tableOf(rows)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
