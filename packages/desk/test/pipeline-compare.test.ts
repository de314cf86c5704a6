/** Only matters that a new record or a decision touches are compared again, with the result of comparing all from scratch. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { newCase, wireCase } from "#desk/cli/wire-case.js";
import { openSession, type CaseSession } from "#desk/pipeline-session.js";
import type { ReadingQueue } from "#desk/ports.js";
import { record } from "./compare-mini-case.js";

const silent = (): void => undefined;

const ferry = [
  "The ferry Maud sank off Larsac on 3 March. Corin Vasey of the Larsac Pilots said nine sailors were missing.",
  "Nine sailors were missing after the ferry Maud sank off Larsac, Corin Vasey of the Larsac Pilots said on 3 March.",
  "Off Larsac the ferry Maud sank with nine sailors, and Corin Vasey of the Larsac Pilots blamed the wind.",
];
const bread = [
  "Le prix du pain augmente à Brisane, selon Odile Marchetti du Syndicat des fournils, qui craint des émeutes.",
  "À Brisane, Odile Marchetti du Syndicat des fournils craint des émeutes : le prix du pain augmente encore.",
];

const reader: ReadingQueue = {
  derive: ({ bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const words = text.startsWith("The ferry") ? "nine sailors were missing" : text.startsWith("Nine") ? "Nine sailors were missing" : null;
    const { reading, attribution } = record({ name: text.slice(0, 9), publisher: text.slice(0, 12), text, language: text.includes("ferry") ? "en" : "fr", said: words ? [{ words, by: "Corin Vasey of the Larsac Pilots" }] : [] });
    return Promise.resolve({ reading, attribution });
  },
  leads: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};

void describe("comparing matter by matter", () => {
  let home = "";
  /** Names that matters were kept under since the last look. */
  let compared: string[] = [];

  async function open(folder: string): Promise<CaseSession> {
    const world = await wireCase(folder, "write");
    const { derived } = world;
    const put: typeof derived.put = (deriver, name, bytes) => {
      if (deriver === world.derivers.comparer) compared.push(name);
      return derived.put(deriver, name, bytes);
    };
    return openSession({ ...world, queue: reader, derived: { get: (...asked) => derived.get(...asked), put, keepOnly: (names) => derived.keepOnly(names), drop: (...asked) => derived.drop(...asked), clear: () => derived.clear() } }, silent);
  }

  async function add(session: CaseSession, name: string, text: string): Promise<number> {
    compared = [];
    const path = join(home, `${name}.txt`);
    writeFileSync(path, text);
    await session.add({ paths: [path], metadata: null, preserveOnly: false }, silent);
    return compared.length;
  }

  before(async () => {
    home = mkdtempSync(join(tmpdir(), "compare-"));
    process.env["AFFIANT_HOME"] = join(home, "keys");
    mkdirSync(join(home, "reports"));
    await newCase(join(home, "case"));
  });
  after(() => { rmSync(home, { recursive: true, force: true }); });

  void it("compares a record's own matter, and leaves the others as they are kept", async () => {
    const session = await open(join(home, "case"));
    assert.equal(await add(session, "ferry-1", ferry[0] ?? ""), 1);
    assert.equal(await add(session, "bread-1", bread[0] ?? ""), 1);
    assert.equal(await add(session, "ferry-2", ferry[1] ?? ""), 1);
    assert.ok(session.catalog.case().findings.length > 0, "two papers on one ferry make a finding");
    assert.equal(await add(session, "bread-2", bread[1] ?? ""), 1);
    assert.equal(await add(session, "ferry-3", ferry[2] ?? ""), 1);
    await session.close();
  });

  void it("gives, record by record, what a rebuild gives", async () => {
    const session = await open(join(home, "case"));
    const dump = [...session.catalog.dump()];
    compared = [];
    await session.rebuild(silent);
    assert.equal(compared.length, 2);
    assert.deepEqual([...session.catalog.dump()], dump);
    await session.close();
  });

  void it("compares again what a decision is about, and nothing else; undone, it is as before", async () => {
    const session = await open(join(home, "case"));
    const dump = [...session.catalog.dump()];
    const [first, second] = session.catalog.statements({}).rows;
    assert.ok(first && second);
    compared = [];
    await session.review({ kind: "unlink", id: first.id, other: second.id });
    assert.equal(compared.length, 1);
    await session.undo();
    assert.deepEqual([...session.catalog.dump()], dump);
    await session.close();
  });
});
