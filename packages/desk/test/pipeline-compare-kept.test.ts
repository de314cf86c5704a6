/** What is kept from one command to the next is never wrong: cut short at any write, with a damaged or a missing index, in any order, a case is what a rebuild makes of it. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import Database from "better-sqlite3";
import fc from "fast-check";
import { newCase, wireCase } from "#desk/cli/wire-case.js";
import { openSession, type CaseSession } from "#desk/pipeline-session.js";
import type { CaseWorld } from "#desk/pipeline-world.js";
import type { ReadingQueue } from "#desk/ports.js";
import { record } from "./compare-mini-case.js";

const silent = (): void => undefined;

/** Four matters, told one after the other: who says what is the same in each. */
const told = [
  ["The ferry Maud sank off Larsac on 3 March.", "Off Larsac the ferry Maud sank with nine sailors on 3 March."],
  ["The mill at Brisane burned down on 8 May.", "On 8 May fire destroyed the mill at Brisane."],
  ["A tram hit the Corvin bridge on 2 June.", "On 2 June the Corvin bridge was hit by a tram."],
  ["The Dorval reservoir ran dry on 9 July.", "By 9 July nothing was left in the Dorval reservoir."],
].flatMap((ways, matter) => ways.flatMap((way, at) => [
  `${way} Corin Vasey ${matter} of the Larsac Pilots ${matter} said ${3 + at} people were missing.`,
  `${way} Corin Vasey ${matter} of the Larsac Pilots ${matter} said nobody was missing, and blamed the wind.`,
]));

const reader: ReadingQueue = {
  derive: ({ bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const words = /\w+ (?:people were|was) missing/u.exec(text)?.[0] ?? "";
    const by = /Corin Vasey \d of the Larsac Pilots \d/u.exec(text)?.[0] ?? null;
    const { reading, attribution } = record({ name: text, publisher: text.slice(0, 20), text, published: null, said: [{ words, by }], dates: [{ words: /\d (?:March|May|June|July)/u.exec(text)?.[0] ?? "", edtf: null }] });
    return Promise.resolve({ reading, attribution });
  },
  leads: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};

class CutShort extends Error {}

/** A world that stops at the write with this number, and writes nothing from then on. */
function stoppingAt(world: CaseWorld, stop: number): CaseWorld {
  let writes = 0;
  const stopping = <A extends readonly unknown[], R>(write: (...given: A) => R) => (...given: A): R => {
    if ((writes += 1) >= stop) throw new CutShort("cut short");
    return write(...given);
  };
  const { catalog, derived } = world;
  return {
    ...world, queue: reader,
    catalog: {
      ...catalog,
      putRecord: stopping((...given: Parameters<typeof catalog.putRecord>) => { catalog.putRecord(...given); }),
      removeRecord: stopping((id: string) => { catalog.removeRecord(id); }),
      putCase: stopping((...given: Parameters<typeof catalog.putCase>) => { catalog.putCase(...given); }),
      keep: stopping((...given: Parameters<typeof catalog.keep>) => { catalog.keep(...given); }),
      setMark: stopping((...given: Parameters<typeof catalog.setMark>) => { catalog.setMark(...given); }),
    },
    derived: {
      get: (...asked) => derived.get(...asked), clear: () => derived.clear(),
      put: stopping((...asked: Parameters<typeof derived.put>) => derived.put(...asked)),
      drop: stopping((...asked: Parameters<typeof derived.drop>) => derived.drop(...asked)),
      keepOnly: stopping((...asked: Parameters<typeof derived.keepOnly>) => derived.keepOnly(...asked)),
    },
  };
}

/** Changes one byte of the kept index, or takes it away. */
function damageIndex(folder: string, at: number | null): number {
  if (!existsSync(join(folder, "catalog.sqlite"))) return 0;
  const db = new Database(join(folder, "catalog.sqlite"));
  try {
    const row = db.prepare<[], { bytes: Buffer }>("SELECT bytes FROM kept WHERE name = 'matter-index' AND part = 1").get();
    if (!row) return 0;
    const { bytes } = row;
    if (at === null) return db.prepare("DELETE FROM kept").run().changes;
    const place = at % bytes.length;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    return db.prepare("UPDATE kept SET bytes = ? WHERE part = 1").run(bytes).changes;
  } finally {
    db.close();
    rmSync(join(folder, "catalog.sqlite.sha256"), { force: true }); // as after a crash: nothing else says that it was changed
  }
}

const derivedIn = (folder: string): readonly string[] => readdirSync(join(folder, "derived"), { recursive: true }).map(String).sort();

type Step =
  | { readonly kind: "add"; readonly stop: number }
  | { readonly kind: "damage"; readonly at: number | null }
  | { readonly kind: "reject" | "accept" | "unlink" | "merge" | "undo"; readonly pick: number; readonly stop: number };

const stop = fc.oneof({ weight: 2, arbitrary: fc.constant(Infinity) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 14 }) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("add" as const), stop }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("damage" as const), at: fc.option(fc.nat(100_000)) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("reject" as const, "accept" as const, "unlink" as const, "merge" as const, "undo" as const), pick: fc.nat(20), stop }) },
);

void describe("what is kept of a comparison", () => {
  let home = "";
  let cases = 0;

  before(() => {
    home = mkdtempSync(join(tmpdir(), "kept-"));
    process.env["AFFIANT_HOME"] = join(home, "keys");
    mkdirSync(join(home, "reports"));
    told.forEach((text, at) => { writeFileSync(join(home, "reports", `${at}.txt`), text); });
  });
  after(() => { rmSync(home, { recursive: true, force: true }); });

  /** Gives whether it was cut short. */
  async function carryOut(folder: string, work: { readonly stop: number; readonly act: (session: CaseSession) => Promise<unknown> }, said: string[] = []): Promise<boolean> {
    const world = stoppingAt(await wireCase(folder, "write"), work.stop);
    const close = async (): Promise<void> => {
      await world.parts.close();
      await world.log.close();
      world.catalog.close();
    };
    try {
      const session = await openSession(world, (stage) => { said.push(stage); });
      await work.act(session);
      return false;
    } catch (error) {
      if (!(error instanceof CutShort)) throw error;
      return true;
    } finally {
      await close();
    }
  }

  async function decide(session: CaseSession, kind: Exclude<Step["kind"], "add" | "damage">, pick: number): Promise<unknown> {
    const { findings } = session.catalog.case();
    const statements = session.catalog.statements({ limit: 500 }).rows;
    const [one, other] = [findings[pick % findings.length], findings[(pick + 1) % findings.length]];
    const [said, answered] = [statements[pick % statements.length], statements[(pick + 1) % statements.length]];
    if (kind === "undo") return session.undo();
    if (kind === "unlink" && said && answered && said !== answered) return session.review({ kind, id: said.id, other: answered.id });
    if (kind === "merge" && one && other && one !== other) return session.review({ kind, id: one.id, other: other.id });
    if (kind === "reject" && one) return session.review({ kind, id: one.id });
    if (kind === "accept" && said) return session.review({ kind, id: said.id });
    return null;
  }

  void it("is, after any steps, what a rebuild gives, in the catalog and in derived/", async () => {
    const seen = { cut: 0, damaged: 0, findings: 0, decisions: 0 };
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(told.map((_, at) => at), { minLength: 8 }), fc.array(step, { minLength: 8, maxLength: 14 }), async (order, steps) => {
      const folder = join(home, `case-${(cases += 1)}`);
      await newCase(folder);
      const waiting = order.map((at) => join(home, "reports", `${at}.txt`));
      for (const one of steps) {
        if (one.kind === "damage") seen.damaged += damageIndex(folder, one.at);
        else {
          const { kind } = one;
          const path = kind === "add" ? waiting.pop() : undefined;
          const act = (session: CaseSession): Promise<unknown> => (kind === "add" ? session.add({ paths: path ? [path] : [], metadata: null, preserveOnly: false }, silent) : decide(session, kind, one.pick).then((made) => { if (made) seen.decisions++; }));
          if (await carryOut(folder, { stop: one.stop, act })) seen.cut++;
        }
      }
      let [kept, rebuilt]: string[][] = [[], []];
      await carryOut(folder, { stop: Infinity, act: async (session) => {
        kept = [...session.catalog.dump(), ...derivedIn(folder)];
        seen.findings += session.catalog.case().findings.length;
        await session.rebuild(silent);
        rebuilt = [...session.catalog.dump(), ...derivedIn(folder)];
      } });
      assert.deepEqual(kept, rebuilt);
    }), { numRuns: 16 });
    assert.ok(seen.cut > 5 && seen.damaged > 5 && seen.findings > 20 && seen.decisions > 5, JSON.stringify(seen));
  });

  void it("says plainly when the index of matters has to be made again, and not otherwise", async () => {
    const folder = join(home, "said");
    await newCase(folder);
    const said = async (at: number): Promise<boolean> => {
      const stages: string[] = [];
      await carryOut(folder, { stop: Infinity, act: (session) => session.add({ paths: [join(home, "reports", `${at}.txt`)], metadata: null, preserveOnly: false }, (stage) => { stages.push(stage); }) });
      return stages.includes("index");
    };
    assert.equal(await said(0), false);
    assert.equal(await said(1), false);
    assert.equal(damageIndex(folder, 5_000), 1);
    assert.equal(await said(2), true);
    assert.equal(await said(3), false);
  });
});
