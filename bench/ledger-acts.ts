/** Signing, appending, proving and checking acts, each in a process of its own (ledger-acts-child.ts). */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LedgerBench } from "./ledger.js";
import type { Appended, Interactive, Proven, TreeChecked } from "./ledger-acts-child.js";
import { cpu, megabytes, rate, seconds, type Row } from "./ledger-row.js";
import { spend } from "./spend.js";

export function benchActs(bench: LedgerBench): readonly Row[] {
  const { acts, surroundings } = bench;
  const folder = join(surroundings.scratch, "acts-case");
  const built = child(bench, "append", folder, String(acts)) as Appended;
  const sealed = child(bench, "entries", join(surroundings.scratch, "entries"), String(Math.min(acts, 100_000))) as Appended;
  const single = child(bench, "interactive", join(surroundings.scratch, "single-case")) as Interactive;
  const tree = child(bench, "tree", folder) as TreeChecked;
  const proof = child(bench, "prove", folder) as Proven;
  const signatures = child(bench, "signatures", folder) as Appended;
  const whole = verifyWhole(bench, folder);
  const many = acts.toLocaleString("en");
  return [
    {
      what: `sign and append ${many} acts, 1,000 at a time`, figure: `${rate(built.perSecond)}, ${rate(built.perCpuSecond)} of processor`,
      beside: `signing alone ${rate(built.limitPerSecond)}`, wanted: "10,000/s", met: built.perSecond >= 10_000,
    },
    {
      what: "entries into the tree without signatures: leaves, tiles and bundles flushed, 1,000 at a time", figure: `${rate(sealed.perSecond)}, ${rate(sealed.perCpuSecond)} of processor`,
      beside: `writing and flushing the same bytes to one file, 1,000 at a time: ${rate(sealed.limitPerSecond)}`, wanted: "40,000/s", met: sealed.perSecond >= 40_000,
    },
    {
      what: "one act, acknowledged", figure: `${seconds(single.medianMilliseconds / 1000)}, ${single.cpuMilliseconds.toFixed(1)} ms of processor, ${String(single.flushes)} flush`,
      beside: `one write and flush of as many bytes ${seconds(single.flushMilliseconds / 1000)}`, wanted: "one flush, 5 ms of processor", met: single.flushes === 1 && single.cpuMilliseconds <= 5,
    },
    { what: "that act in the signed head, after", figure: seconds(single.inHeadSeconds), beside: "limit 1 s, its writing included", wanted: "within 1 s", met: single.inHeadSeconds <= 1 },
    {
      what: `inclusion proof out of ${many} acts, from the files`, figure: `${proof.milliseconds.toFixed(2)} ms, ${proof.worst.toFixed(2)} ms at worst`, beside: "limit 2 ms",
      wanted: "2 ms", met: proof.milliseconds <= 2,
    },
    {
      what: `the tree of ${many} leaves, from bundles to the signed root`, figure: `${rate(tree.perCpuSecond)} of processor`, beside: "limit 250,000/s",
      wanted: "250,000 per CPU-s", met: tree.perCpuSecond >= 250_000,
    },
    {
      what: `signatures of ${many} acts, on all cores`, figure: `${rate(signatures.perCpuSecond)} of processor, ${rate(signatures.perSecond)}`,
      beside: `checking alone, one core ${rate(signatures.limitPerSecond)}`, wanted: "6,000 per CPU-s", met: signatures.perCpuSecond >= 6_000,
    },
    { what: `\`affiant verify\` of that case, whole`, figure: whole, beside: "–", wanted: "–", met: null },
  ];
}

/** What the rows before have measured stands, whatever becomes of this. */
function verifyWhole({ affiant, surroundings }: LedgerBench, folder: string): string {
  try {
    const { wallSeconds, cpuSeconds, peakMegabytes } = spend(affiant("verify", folder), surroundings);
    return `${seconds(wallSeconds)}, ${cpu(cpuSeconds)}, ${megabytes(peakMegabytes)}`;
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`failed: ${error instanceof Error ? error.message : String(error)}\n`);
    return "failed";
  }
}

function child({ surroundings }: LedgerBench, ...args: readonly string[]): unknown {
  const answer = join(surroundings.scratch, "answer.json");
  const result = spawnSync(process.execPath, ["--max-old-space-size=8192", join(import.meta.dirname, "ledger-acts-child.js"), answer, ...args], {
    env: { ...process.env, ...surroundings.env }, encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`${args[0] ?? ""} ended with code ${String(result.status)}\n${result.stderr.slice(-2000)}`);
  return JSON.parse(readFileSync(answer, "utf8"));
}
