/**
 * `npm run bench [-- --articles N]`: how long the product takes from outside, each line next to a limit measured in the same run on
 * the same bytes. Single runs: read differences under one and a half times as equal.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { metadataCsv, syntheticArticles, type SyntheticArticle } from "./synthetic-articles.js";
import { tagAlone } from "./tag-alone.js";

const root = resolve(import.meta.dirname, "../..");
const affiant = join(root, "packages/desk/bin/affiant.js");
const idleLimitMegabytes = 300;

interface Bench {
  readonly articles: readonly SyntheticArticle[];
  readonly reports: string;
  readonly caseFolder: string;
  readonly scratch: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Milliseconds that the work took. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function run(bench: Bench, args: readonly string[]): void {
  const result = spawnSync(process.execPath, [affiant, ...args], { env: bench.env, encoding: "utf8", maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`affiant ${args[0] ?? ""} ended with code ${String(result.status)}\n${result.stderr}`);
}

/** Wall time of `openssl dgst` over these files, a thousand a call; null where there is no openssl. */
function opensslHashes(files: readonly string[]): number | null {
  const statuses: (number | null)[] = [];
  const time = timed(() => {
    for (let at = 0; at < files.length; at += 1000) {
      statuses.push(spawnSync("openssl", ["dgst", "-sha256", ...files.slice(at, at + 1000)], { stdio: ["ignore", "ignore", "inherit"] }).status);
    }
  });
  return statuses.every((status) => status === 0) ? time : null;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))).filter((path) => statSync(path).isFile());
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const limit = (what: string, milliseconds: number | null): string => (milliseconds === null ? `${what}: openssl is not there` : `${what} ${seconds(milliseconds)}`);

function line(name: string, value: string, beside: string): void {
  process.stdout.write(`${name.padEnd(44)} ${value.padStart(18)}   ${beside}\n`);
}

function benchAdd(bench: Bench): void {
  run(bench, ["init", bench.caseFolder]);
  const count = bench.articles.length;
  const took = timed(() => { run(bench, ["add", bench.caseFolder, bench.reports]); });
  const hashing = opensslHashes(filesUnder(bench.reports));
  const tagging = tagAlone(bench.articles.map((each) => each.text));
  line(`add ${count.toLocaleString("en")} articles end to end`, `${(count / took * 1000).toFixed(1)} articles/s`,
    `${seconds(took)}; ${limit("hashing the same bytes with openssl:", hashing)}; tagging the same text alone with wink-nlp: ${seconds(tagging)}`);
  const again = timed(() => { run(bench, ["add", bench.caseFolder, bench.reports]); });
  line("add the same folder again", seconds(again), "nothing changes");
}

function benchVerify(bench: Bench): void {
  const took = timed(() => { run(bench, ["verify", bench.caseFolder]); });
  line("verify that case", seconds(took), limit("hashing all its files with openssl:", opensslHashes(filesUnder(bench.caseFolder))));
}

function benchExport(bench: Bench): void {
  const file = join(bench.scratch, "export.json");
  const took = timed(() => { run(bench, ["export", bench.caseFolder, "--format", "json", "-o", file]); });
  const object: unknown = JSON.parse(readFileSync(file, "utf8"));
  const copy = timed(() => { writeFileSync(join(bench.scratch, "again.json"), JSON.stringify(object)); });
  line(`export it as JSON (${(statSync(file).size / 1e6).toFixed(1)} MB)`, seconds(took), `JSON.stringify of the same object to a file: ${seconds(copy)}`);
}

function benchRebuild(bench: Bench): void {
  line("rebuild it", seconds(timed(() => { run(bench, ["rebuild", bench.caseFolder]); })), "derived/ and the catalog thrown away and made again");
}

/** Resident memory of a desk that has answered nobody for three seconds. */
async function benchIdle(bench: Bench): Promise<void> {
  const desk = spawn(process.execPath, [affiant, "serve", bench.caseFolder, "--port", "0", "--no-open"], { env: bench.env, stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise((done) => desk.on("close", done));
  try {
    await new Promise<void>((done, failed) => {
      desk.stdout.on("data", (chunk: Buffer) => { if (chunk.includes("http://")) done(); });
      desk.on("exit", (code) => { failed(new Error(`affiant serve ended with code ${String(code)}`)); });
    });
    await new Promise((done) => setTimeout(done, 3000));
    const kilobytes = Number(spawnSync("ps", ["-o", "rss=", "-p", String(desk.pid)], { encoding: "utf8" }).stdout);
    line("idle desk on that case", `${(kilobytes / 1024).toFixed(0)} MB`, `limit: ${String(idleLimitMegabytes)} MB`);
  } finally {
    desk.kill();
    await ended;
  }
}

/** A step that fails is told in one line, and the others go on. */
async function told(step: (bench: Bench) => void | Promise<void>, bench: Bench): Promise<void> {
  try {
    await step(bench);
  } catch (error) {
    process.exitCode = 1;
    process.stdout.write(`failed: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

function articlesAsked(args: readonly string[]): number {
  const at = args.indexOf("--articles");
  const asked = at < 0 ? 1000 : Number(args[at + 1]);
  if (!Number.isInteger(asked) || asked < 1) throw new Error("usage: npm run bench [-- --articles N]");
  return asked;
}

const articles = [...syntheticArticles(articlesAsked(process.argv.slice(2)))];
const scratch = mkdtempSync(join(tmpdir(), "affiant-bench-"));
try {
  const reports = join(scratch, "reports");
  mkdirSync(reports);
  for (const each of articles) writeFileSync(join(reports, each.name), each.text);
  writeFileSync(join(reports, "metadata.csv"), metadataCsv(articles));
  const bench: Bench = {
    articles, reports, scratch, caseFolder: join(scratch, "case"),
    env: { ...process.env, AFFIANT_HOME: join(scratch, "home"), NO_COLOR: "1" },
  };
  for (const step of [benchAdd, benchVerify, benchExport, benchRebuild, benchIdle]) await told(step, bench);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
