/**
 * `npm run bench -- compare`: stage 5 over seeded events of 2 to 40 articles (synthetic-events.ts) at each size, one more record after all of
 * them, and the memory of each in a process of its own, beside a plain all-pairs TF-IDF at the sizes it can do; then cases on the disk, and one more
 * record into them. Prints a table of docs/reference/performance.md.
 */
import { spawnSync } from "node:child_process";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cpu, megabytes, seconds, tableOf, type Row } from "./ledger-row.js";

const usage = "usage: npm run bench -- compare [--sizes 1000,10000,100000] [--case 1000,10000] [--every N] [--json]";

/** From this size on, one matter in so many is compared, and the rest is worked out from it. */
const sampledFrom = 50_000;
/** Above this all pairs are not tried. */
const mostPairs = 10_000;
const memoryLimit = 1500;

interface Measured {
  readonly sketched: number;
  readonly indexed: number;
  readonly grouped: number;
  readonly compared: number;
  readonly matters: number;
  readonly done: number;
  readonly articles: number;
  readonly findings: number;
  readonly more: readonly { readonly seconds: number; readonly processor: number }[];
  readonly megabytes: number;
}

type Took = Measured["more"][number];

/** Of a case on the disk. */
interface MeasuredCase {
  readonly made: Took;
  readonly inside: readonly Took[];
  readonly decided: readonly Took[];
  readonly commands: readonly Took[];
  readonly preserved: Took;
  readonly listed: Took;
  readonly megabytes: number;
}

function asked(): { readonly sizes: readonly number[]; readonly cases: readonly number[]; readonly every: number; readonly json: boolean } {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((word) => word !== "compare" && word !== "--install"),
    options: { sizes: { type: "string", default: "1000,10000,100000" }, case: { type: "string", default: "1000,10000" }, every: { type: "string", default: "10" }, json: { type: "boolean", default: false } },
  });
  const numbers = (list: string): readonly number[] => (list === "" ? [] : list.split(",").map(Number));
  const [sizes, cases, every] = [numbers(values.sizes), numbers(values.case), Number(values.every)];
  if (![...sizes, ...cases, every].every((number) => Number.isSafeInteger(number) && number > 0)) throw new Error(usage);
  return { sizes, cases, every, json: values.json };
}

function child(name: string, args: readonly number[]): unknown {
  process.stderr.write(`measuring: ${name} ${args.join(" ")}\n`);
  const result = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.js`), ...args.map(String)], { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "inherit"] });
  if (result.status !== 0) throw new Error(`${name} ended with code ${String(result.status)}`);
  return JSON.parse(result.stdout);
}

const count = (number: number): string => number.toLocaleString("en");
const milliseconds = (value: number): string => `${(value * 1000).toFixed(2)} ms`;

function rowsOf(size: number, every: number, before: { readonly size: number; readonly each: number } | null): { readonly each: number; readonly rows: readonly Row[] } {
  const one = child("compare-child", [size, every]) as Measured;
  const finding = (one.sketched + one.indexed + one.grouped) / size;
  const each = finding + one.compared / one.articles;
  const peer = size <= mostPairs ? (child("compare-peer", [size]) as { readonly processor: number }).processor : null;
  const sampled = every > 1 ? `; ${count(one.done)} of ${count(one.matters)} matters compared` : `; ${count(one.matters)} matters`;
  const [middle, worst] = [one.more[one.more.length >> 1], one.more.at(-1)];
  const growth = before === null ? null : each / before.each;
  return {
    each,
    rows: [
      {
        what: `stage 5, ${count(size)} articles${sampled}`, figure: `${milliseconds(each)} an article (finding matters ${milliseconds(finding)})`,
        beside: growth === null || before === null ? "–" : `${growth.toFixed(2)} times that at ${count(before.size)}`, wanted: growth === null ? "–" : "no more than 1.2 times", met: growth === null ? null : growth <= 1.2,
      },
      {
        what: `finding the matters of ${count(size)}`, figure: cpu(finding * size),
        beside: peer === null ? "all pairs by TF-IDF: not tried" : `all pairs by TF-IDF: ${cpu(peer)} (${(peer / (finding * size)).toFixed(1)} times as long)`, wanted: "–", met: null,
      },
      {
        what: `one more record into ${count(size)}, its matter compared again (middle and worst of ten)`,
        figure: `${seconds(middle?.seconds ?? 0)}, ${seconds(worst?.seconds ?? 0)} (${cpu(middle?.processor ?? 0)}, ${cpu(worst?.processor ?? 0)})`, beside: "limit 1 s", wanted: "under 1 s", met: (worst?.seconds ?? 0) < 1,
      },
      { what: `memory of all that, ${count(size)} articles`, figure: `${megabytes(one.megabytes)} at most`, beside: `limit ${megabytes(memoryLimit)}`, wanted: "under 1.5 GB", met: one.megabytes < memoryLimit },
    ],
  };
}

const both = ({ seconds: clock, processor }: Took): string => `${seconds(clock)} (${cpu(processor)})`;
const middleOf = (list: readonly Took[]): Took => list[list.length >> 1] ?? { seconds: 0, processor: 0 };

function caseRowsOf(size: number, every: number): readonly Row[] {
  const one = child("compare-case-child", [size, every]) as MeasuredCase;
  const [worst, limit] = [one.inside.at(-1)?.seconds ?? 0, "limit 1 s"];
  return [
    {
      what: `one more record into an open case of ${count(size)}, from its file to the list of findings, reading not counted (middle and worst of nine)`,
      figure: `${both(middleOf(one.inside))}, ${seconds(worst)}`, beside: limit, wanted: "under 1 s", met: worst < 1,
    },
    { what: `one statement of that case accepted`, figure: both(middleOf(one.decided)), beside: limit, wanted: "–", met: null },
    { what: `\`affiant add\` of one record into it (middle of three), from start to end`, figure: both(middleOf(one.commands)), beside: `the same with \`--preserve-only\`: ${both(one.preserved)}`, wanted: "–", met: null },
    { what: `\`affiant findings --kind contradicted\` of it, after a record that was only preserved`, figure: both(one.listed), beside: "–", wanted: "–", met: null },
    { what: `memory of the process that made that case`, figure: `${megabytes(one.megabytes)} at most`, beside: `limit ${megabytes(memoryLimit)}`, wanted: "under 1.5 GB", met: one.megabytes < memoryLimit },
  ];
}

const { sizes, cases, every, json } = asked();
const rows: Row[] = [];
let before: { readonly size: number; readonly each: number } | null = null;
for (const size of sizes) {
  const measured = rowsOf(size, size >= sampledFrom ? every : 1, before);
  rows.push(...measured.rows);
  before = { size, each: measured.each };
}
for (const size of cases) rows.push(...caseRowsOf(size, size > 1000 ? every : 1));
const machine = `${String(availableParallelism())} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}. Times an article are of the processor.`;
process.stdout.write(json ? `${JSON.stringify({ machine, rows }, null, 2)}\n` : `${machine}\n\n${tableOf(rows)}\n`);
