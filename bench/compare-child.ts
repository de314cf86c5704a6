/** `node compare-child.js COUNT EVERY`: stage 5 over so many articles; of its matters every so many are compared. Prints what it took as JSON. */
import { createHash } from "node:crypto";
import { compareMatter } from "#desk/5-compare/compare-matter.js";
import { MatterIndex } from "#desk/5-compare/matters/matter-index.js";
import { sketchRecord, type Sketch } from "#desk/5-compare/matters/sketch.js";
import { syntheticRecord } from "./synthetic-events.js";

const [count = 1000, every = 1] = process.argv.slice(2).map(Number);
const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash("sha256").update(bytes).digest());
const decided = { together: [], apart: [], sha256 };
const spent = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** Processor seconds of each part. */
const took = { made: 0, sketched: 0, indexed: 0, grouped: 0, compared: 0 };
function timed<T>(part: keyof typeof took, work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  took[part] += spent(start);
  return result;
}

const numberOf = new Map<string, number>();
const make = (at: number): ReturnType<typeof syntheticRecord> => timed("made", () => syntheticRecord(at));

// A warm engine: what a few hundred articles of other events cost is not counted.
const warm = new MatterIndex();
const warmers = Array.from({ length: 300 }, (_, at) => syntheticRecord(10_000_000 + at));
warm.add(warmers.flatMap(sketchRecord));
for (const matter of warm.matters([])) compareMatter(matter, (record) => warmers.find((one) => one.record.id === record), decided);

const index = new MatterIndex();
function* sketches(): Generator<Sketch> {
  for (let at = 0; at < count; at++) {
    const read = make(at);
    numberOf.set(read.record.id, at);
    yield* timed("sketched", () => sketchRecord(read));
  }
}
timed("indexed", () => { index.add(sketches()); });
took.indexed -= took.made + took.sketched;
const matters = timed("grouped", () => index.matters([]));
let [findings, articles, done] = [0, 0, 0];
const compareOf = (matter: (typeof matters)[number], part: keyof typeof took): void => {
  const records = new Map(matter.articles.map(({ record }) => [record, make(numberOf.get(record) ?? 0)]));
  const start = process.cpuUsage();
  findings += compareMatter(matter, (record) => records.get(record as typeof matter.articles[number]["record"]), decided).findings.length;
  took[part] += spent(start);
};
matters.forEach((matter, at) => {
  if (at % every !== 0) return;
  compareOf(matter, "compared");
  articles += matter.articles.length;
  done++;
});

/** One more record, ten times, until its matter is compared again: seconds, and processor seconds. */
const more: { readonly seconds: number; readonly processor: number }[] = [];
for (let at = 0; at < 10; at++) {
  const read = syntheticRecord(count + at * 3);
  numberOf.set(read.record.id, count + at * 3);
  const [start, used] = [performance.now(), process.cpuUsage()];
  index.add(sketchRecord(read));
  const mine = index.matters([]).find((matter) => matter.articles.some(({ record }) => record === read.record.id));
  if (mine) compareOf(mine, "made");
  more.push({ seconds: (performance.now() - start) / 1000, processor: spent(used) });
}
more.sort((a, b) => a.seconds - b.seconds);
process.stdout.write(JSON.stringify({ ...took, matters: matters.length, done, articles, findings, more, megabytes: process.resourceUsage().maxRSS / 1024 }));
