/** Decisions must outlive rules: every deriver's version is raised, readings change, and all decisions are found again. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { newCase, wireCase } from "#desk/cli/wire-case.js";
import { openSession, type CaseSession } from "#desk/pipeline-session.js";
import type { CaseWorld } from "#desk/pipeline-world.js";
import type { ReadingQueue } from "#desk/ports.js";
import type { ProposedStatement } from "#desk/model/statement.js";

const silent = (): void => undefined;
const words = "“The pumps were switched off at dawn,” said Edda Lindqvist, the plant's manager. She said the valley was warned in time.";
const quotation = "“The pumps were switched off at dawn,”";
const indirect = "the valley was warned in time";

function proposal(text: string, content: string, form: "direct" | "indirect"): ProposedStatement {
  const start = text.indexOf(content);
  return {
    start, end: start + content.length, article: 0, form, force: "assert", speaker: "Edda Lindqvist", speakerText: "She",
    speakerSpan: null, via: [], cue: "said", cueSpan: null, hearsay: false, proposers: ["test"],
  };
}

/** A reader of some version: what text it makes of the original, and what it proposes there. */
function reader(prefix: string, contents: readonly (readonly [string, "direct" | "indirect"])[]): ReadingQueue {
  return {
    derive: ({ bytes }) => {
      const text = prefix + new TextDecoder().decode(bytes);
      const article = { start: 0, end: text.length, title: null, publisher: null, author: null, published: null, language: "en" as const, agencies: [], blocks: [] };
      const statements = contents.map(([content, form]) => proposal(text, content, form));
      return Promise.resolve({
        reading: { text, media: "text" as const, articles: [article], noise: [], notes: [] },
        attribution: { statements, figures: [], dates: [], places: [] },
      });
    },
    leads: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

async function openWith(folder: string, version: number, queue: ReadingQueue): Promise<CaseSession> {
  const world: CaseWorld = await wireCase(folder, "write");
  const derivers = { reader: `test-reader-${version}`, comparer: `test-comparer-${version}`, parts: "parts-1" };
  return openSession({ ...world, queue, derivers }, silent);
}

const both = [[quotation, "direct"], [indirect, "indirect"]] as const;

void describe("decisions about statements", () => {
  let home = "";
  let folder = "";
  before(() => {
    home = mkdtempSync(join(tmpdir(), "decisions-"));
    process.env["AFFIANT_HOME"] = join(home, "keys");
    folder = join(home, "case");
    mkdirSync(join(home, "reports"));
    writeFileSync(join(home, "reports", "dam.txt"), words);
  });
  after(() => { rmSync(home, { recursive: true, force: true }); });

  void it("are made on one reading", async () => {
    await newCase(folder);
    const session = await openWith(folder, 1, reader("", both));
    await session.add({ paths: [join(home, "reports")], metadata: null, preserveOnly: false }, silent);
    const [first, second] = session.catalog.statements({}).rows;
    assert.ok(first && second);
    await session.review({ kind: "accept", id: first.id });
    await session.review({ kind: "correct", id: second.id, speaker: "the plant's manager", force: "deny" });
    await session.release([first.id]);
    await session.review({ kind: "unlink", id: first.id, other: session.catalog.statements({}).rows[1]?.id ?? first.id });
    assert.deepEqual(session.catalog.statements({}).rows.map((one) => [one.review, one.released]), [["accepted", true], ["corrected", false]]);
    await session.close();
  });

  void it("are found again when a newer reader shifts the text and proposes less", async () => {
    const session = await openWith(folder, 2, reader("A line that the newer reader keeps.\n\n", [both[0]]));
    const rows = session.catalog.statements({}).rows;
    assert.deepEqual(rows.map((one) => [one.text, one.speaker, one.force, one.review, one.released]), [
      [quotation, "Edda Lindqvist", "assert", "accepted", true],
      [indirect, "the plant's manager", "deny", "corrected", false],
    ]);
    assert.deepEqual(session.catalog.case().orphans, []);
    await session.close();
  });

  void it("are listed as orphaned when their words are gone, and come back with them", async () => {
    const gone: ReadingQueue = {
      derive: async (job) => {
        const made = await reader("", []).derive(job);
        return { ...made, reading: { ...made.reading, text: "Nothing of it was kept by this reader, not a word." } };
      },
      leads: () => Promise.resolve([]),
      close: () => Promise.resolve(),
    };
    const lost = await openWith(folder, 3, gone);
    assert.deepEqual(lost.catalog.case().orphans.map((one) => one.type), ["accept", "correct", "release", "unlink"]);
    await lost.close();
    const again = await openWith(folder, 4, reader("", both));
    assert.deepEqual(again.catalog.case().orphans, []);
    assert.deepEqual(again.catalog.statements({}).rows.map((one) => one.review), ["accepted", "corrected"]);
    await again.close();
  });

  void it("survive a rebuild to the same catalog, line for line", async () => {
    const session = await openWith(folder, 4, reader("", both));
    const dump = [...session.catalog.dump()];
    await session.rebuild(silent);
    assert.deepEqual([...session.catalog.dump()], dump);
    await session.close();
  });

  void it("are undone one by one, the last first", async () => {
    const session = await openWith(folder, 4, reader("", both));
    const undone = [];
    for (let times = 0; times < 5; times += 1) undone.push(await session.undo());
    assert.deepEqual(undone.map((one) => one?.type), ["unlink", "release", "correct", "accept", undefined]);
    assert.deepEqual(session.catalog.statements({}).rows.map((one) => [one.review, one.released]), [["proposed", false], ["proposed", false]]);
    await session.close();
  });
});
