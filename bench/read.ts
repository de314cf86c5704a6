/**
 * `npm run bench -- read`: text to statements, pages, a long PDF, and the worker that reads them, each beside a peer or a limit of the
 * same run. Prints a table of docs/reference/performance.md. Each part runs in a process of its own (read-child.ts).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tableOf, type Row } from "./ledger-row.js";

const parts = ["text", "pages", "start", "pdf", "memory"] as const;
type Part = (typeof parts)[number];
const isPart = (name: string): name is Part => parts.some((part) => part === name);

const usage = `usage: npm run bench -- read [--bytes N] [--only ${parts.join(",")}] [--json]`;

function asked(): { readonly bytes: number; readonly only: readonly Part[]; readonly json: boolean } {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((word) => word !== "read" && word !== "--install"),
    options: { bytes: { type: "string", default: "1000000" }, only: { type: "string", default: parts.join(",") }, json: { type: "boolean", default: false } },
  });
  const bytes = Number(values.bytes);
  const only = values.only.split(",").filter(isPart);
  if (!Number.isSafeInteger(bytes) || bytes <= 0 || only.join(",") !== values.only) throw new Error(usage);
  return { bytes, only, json: values.json };
}

/** A part that fails is told in a row, and the others go on. */
function rowsOf(part: Part, bytes: number, scratch: string): readonly Row[] {
  process.stderr.write(`measuring: ${part}\n`);
  const result = spawnSync(process.execPath, [join(import.meta.dirname, "read-child.js"), part, String(bytes), scratch], { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "inherit"] });
  if (result.status === 0) return JSON.parse(result.stdout) as readonly Row[];
  process.exitCode = 1;
  return [{ what: part, figure: "failed", beside: "–", wanted: "–", met: false }];
}

function machine(): string {
  return `${String(availableParallelism())} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}. Rates are per second of processor time.`;
}

const { bytes, only, json } = asked();
const scratch = mkdtempSync(join(tmpdir(), "affiant-read-"));
try {
  const rows = only.flatMap((part) => rowsOf(part, bytes, scratch));
  process.stdout.write(json ? `${JSON.stringify({ machine: machine(), rows }, null, 2)}\n` : `${machine()}\n\n${tableOf(rows)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
