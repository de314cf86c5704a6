/**
 * `node compare-case-child.js COUNT EVERY`: a case of so many records on the disk, read by what made them, and then records more: into the open case,
 * and with a command. Of its matters one in EVERY is compared; the others are given what the one before gave, so that the case is as full.
 * Prints what it took as JSON.
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { newCase, wireCase } from "#desk/cli/wire-case.js";
import { openSession, type CaseSession } from "#desk/pipeline-session.js";
import type { CaseWorld } from "#desk/pipeline-world.js";
import type { Derived } from "#desk/ports.js";
import { spend, type Spent } from "./spend.js";
import { syntheticRecord } from "./synthetic-events.js";

const [count = 1000, every = 1] = process.argv.slice(2).map(Number);
const home = mkdtempSync(join(tmpdir(), "affiant-bench-case-"));
const [folder, reports] = [join(home, "case"), join(home, "reports")];
process.env["AFFIANT_HOME"] = join(home, "keys");
const silent = (): void => undefined;
const times = 9;

const textOf = (at: number): string => `${String(at)}\n\n${syntheticRecord(at).reading.text}`;

function filesOf(name: string, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const inside = join(reports, name, String(Math.floor(at / 1000)));
    if (at === from || at % 1000 === 0) mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${String(at)}.txt`), textOf(at));
  }
  return join(reports, name);
}

const reader: CaseWorld["queue"] = {
  derive: ({ bytes }) => {
    const { reading, attribution } = syntheticRecord(Number(new TextDecoder().decode(bytes).split("\n", 1)[0]));
    return Promise.resolve({ reading, attribution });
  },
  leads: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};

/** Ids of findings have to differ from matter to matter. */
function renamed(kept: Uint8Array, name: string): Uint8Array {
  const newId = (id: string): string => `k-${createHash("sha256").update(id + name).digest("hex").slice(0, 16).replace(/[0189]/g, "a")}`;
  return Buffer.from(Buffer.from(kept).toString("utf8").replace(/k-[a-z2-7]{10,}/g, newId));
}

/** Hands out a result before it is asked for, where a matter is not compared. */
function sampled(derived: Derived, comparer: string): Derived {
  let [asked, last]: [number, Uint8Array | null] = [0, null];
  return {
    put: async (deriver, name, result) => {
      if (deriver === comparer) last = result;
      await derived.put(deriver, name, result);
    },
    get: async (deriver, name) => {
      const kept = await derived.get(deriver, name);
      if (kept || deriver !== comparer || !last || (asked += 1) % every === 0) return kept;
      const result = renamed(last, name);
      await derived.put(deriver, name, result);
      return result;
    },
    drop: (...given) => derived.drop(...given), keepOnly: (names) => derived.keepOnly(names), clear: () => derived.clear(),
  };
}

interface Took { readonly seconds: number; readonly processor: number }

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

async function open(how: (world: CaseWorld) => Partial<CaseWorld>): Promise<CaseSession> {
  const world = await wireCase(folder, "write");
  return openSession({ ...world, queue: reader, ...how(world) }, silent, { refresh: false });
}

const add = (session: CaseSession, path: string): Promise<unknown> => session.add({ paths: [path], metadata: null, preserveOnly: false }, silent);
const sorted = (list: readonly Took[]): readonly Took[] => [...list].sort((a, b) => a.seconds - b.seconds);
const asTook = ({ wallSeconds, cpuSeconds }: Spent): Took => ({ seconds: wallSeconds, processor: cpuSeconds });

/** Records more of events that the case has, each a file of its own. */
const more = (number: number): string => join(filesOf(`more-${String(number)}`, count + number * 3, count + number * 3 + 1));

try {
  await newCase(folder);
  const making = await open((world) => ({ derived: sampled(world.derived, world.derivers.comparer) }));
  const made = await timed(() => add(making, filesOf("first", 0, count)));
  await making.close();
  process.stderr.write(`  a case of ${String(count)}: ${made.processor.toFixed(0)} CPU-s\n`);

  const session = await open(() => ({}));
  const opened = await timed(() => add(session, more(0)));
  const inside: Took[] = [];
  for (let number = 1; number <= times; number++) {
    const path = more(number);
    inside.push(await timed(() => add(session, path)));
  }
  const decided: Took[] = [];
  for (const { id } of session.catalog.statements({ limit: times, review: "proposed" }).rows) decided.push(await timed(() => session.review({ kind: "accept", id })));
  const findings = session.catalog.findings({ limit: 1 }).total;
  await session.close();

  const affiant = (...words: readonly string[]): Took => asTook(spend([process.execPath, resolve(import.meta.dirname, "../../packages/desk/bin/affiant.js"), ...words], { scratch: home }));
  const commands = Array.from({ length: 3 }, (_, at) => affiant("add", folder, more(20 + at)));
  const preserved = affiant("add", folder, more(30), "--preserve-only");
  const listed = affiant("findings", folder, "--kind", "contradicted");
  process.stdout.write(JSON.stringify({
    made, opened, inside: sorted(inside), decided: sorted(decided), commands: sorted(commands), preserved, listed, findings,
    catalog: statSync(join(folder, "catalog.sqlite")).size / 1e6, megabytes: process.resourceUsage().maxRSS / 1024,
  }));
} finally {
  rmSync(home, { recursive: true, force: true });
}
