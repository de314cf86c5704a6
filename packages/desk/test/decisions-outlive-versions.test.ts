/** Every deriver's version is raised over a case of real size and its readings change: each decision is found again, or listed. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { newCase, wireCase } from "#desk/cli/wire-case.js";
import type { Reading } from "#desk/model/reading.js";
import type { Span } from "#desk/model/span.js";
import type { Attribution } from "#desk/model/statement.js";
import { openSession, type CaseSession } from "#desk/pipeline-session.js";
import type { ReadingQueue } from "#desk/ports.js";

const example = resolve(import.meta.dirname, "../../../../examples/port-saint-elme");
const silent = (): void => undefined;
const letters = (text: string): string => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** How a newer reader writes the same text: a new text, and where each unit of the old one stands in it. */
type Rewrite = (text: string) => { readonly text: string; readonly to: (place: number) => number };

/** Unit by unit, so that places are known. */
function rewriting(prefix: string, write: (unit: string, at: number, text: string) => string): Rewrite {
  return (text) => {
    let written = prefix;
    const places = [...text.split("").entries()].map(([at, unit]) => {
      const place = written.length;
      written += write(unit, at, text);
      return place;
    });
    return { text: written, to: (place) => places[place] ?? written.length };
  };
}

const readers: Readonly<Record<string, Rewrite>> = {
  "shifts everything": rewriting("A line that the newer reader keeps.\n\n", (unit) => unit),
  "joins wrapped lines and makes other spaces": rewriting("", (unit) => (unit === "\n" ? "  " : unit === " " ? "\u00a0" : unit)),
  "shifts, writes accents apart and other quotation marks": rewriting("New.\n", (unit) => unit.replace(/[“”«»]/, '"').replace(/[’‘]/, "'").normalize("NFD")),
};

/** The real reader behind, its text and all its places rewritten; everything is one article, and of what was proposed only every second statement is. */
function newer(queue: ReadingQueue, rewrite: Rewrite): ReadingQueue {
  return {
    derive: async (job) => {
      const { reading, attribution } = await queue.derive(job);
      const { text, to } = rewrite(reading.text);
      const moved = <T extends Span>(one: T): T => ({ ...one, start: to(one.start), end: to(one.end) });
      const [first] = reading.articles;
      const articles: Reading["articles"] = first ? [{ ...first, start: 0, end: text.length, blocks: [] }] : [];
      const statements = attribution.statements.filter((_, at) => at % 2 === 0).map((one) => ({ ...moved(one), article: 0, cueSpan: null, speakerSpan: null }));
      const changed: Attribution = { statements, figures: [], dates: [], places: [] };
      return { reading: { ...reading, text, articles, noise: [] }, attribution: changed };
    },
    leads: () => Promise.resolve([]),
    close: () => queue.close(),
  };
}

void describe("decisions over a case of real size", () => {
  let home = "";
  let folder = "";
  /** What was decided: the words, and what they became. Two records can hold the same words. */
  const decided: { readonly record: string; readonly words: string; readonly review: string }[] = [];
  let acts = 0;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), "outlive-"));
    process.env["AFFIANT_HOME"] = join(home, "keys");
    folder = join(home, "case");
    await newCase(folder);
    const session = await openSession(await wireCase(folder, "write"), silent);
    await session.add({ paths: [example], metadata: null, preserveOnly: false }, silent);
    const chosen = session.catalog.statements({ limit: 500 }).rows.filter(({ text }) => letters(text).length > 20).filter((_, at) => at % 4 === 0);
    for (const [at, { id, record, text }] of chosen.entries()) {
      if (at % 3 === 0) await session.review({ kind: "accept", id });
      else if (at % 3 === 1) await session.review({ kind: "reject", id });
      else await session.review({ kind: "correct", id, speaker: "somebody else" });
      decided.push({ record, words: letters(text), review: (["accepted", "rejected", "corrected"] as const)[at % 3] ?? "" });
    }
    const [one, other, third] = chosen;
    assert.ok(one && other && third && chosen.length > 20);
    await session.review({ kind: "link", id: one.id, other: other.id });
    await session.review({ kind: "unlink", id: one.id, other: third.id });
    const [finding] = session.catalog.findings({}).rows;
    assert.ok(finding);
    await session.review({ kind: "accept", id: finding.id });
    acts = chosen.length + 3;
    await session.close();
  });
  after(() => { rmSync(home, { recursive: true, force: true }); });

  let version = 1;
  async function openNewer(rewrite: Rewrite): Promise<CaseSession> {
    version += 1;
    const world = await wireCase(folder, "write");
    const derivers = { reader: `newer-reader-${version}`, comparer: `newer-comparer-${version}`, parts: "parts-1" };
    return openSession({ ...world, derivers, queue: newer(world.queue, rewrite) }, silent);
  }

  for (const [how, rewrite] of Object.entries(readers)) {
    void it(`all stand when a newer reader ${how}`, async () => {
      const session = await openNewer(rewrite);
      try {
        const now = session.catalog.statements({ limit: 500 }).rows.filter(({ review }) => review !== "proposed");
        const states = new Map(now.map(({ record, text, review }) => [`${record} ${letters(text)}`, review]));
        const { orphans } = session.catalog.case();
        const ofStatements = orphans.filter(({ type }) => type !== "link" && type !== "unlink");
        for (const { record, words, review } of decided) {
          assert.equal(states.get(`${record} ${words}`), review, `${how}: “${words.slice(0, 60)}”, ${JSON.stringify(ofStatements.map(({ quote }) => quote.slice(0, 40)))}`);
        }
        assert.deepEqual(orphans.filter(({ type }) => type === "link" || type === "unlink"), []);
      } finally {
        await session.close();
      }
    });
  }

  void it("are each listed as orphaned when their words are gone, and none is dropped", async () => {
    const session = await openNewer(() => ({ text: "Of all that stood here not one word was kept.", to: () => 0 }));
    const { orphans } = session.catalog.case();
    assert.equal(new Set(orphans.map(({ act }) => act)).size, acts);
    await session.close();
  });
});
