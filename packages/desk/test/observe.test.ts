import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { newCase, wireCase } from "#desk/cli/wire-case.js";
import { BrokenInvariant, RefusedInput } from "#desk/model/errors.js";
import type { RecordId } from "#desk/model/span.js";
import { keepObservation, observationsOf } from "#desk/pipeline-observe.js";
import { openSession, type CaseSession } from "#desk/pipeline-session.js";
import type { CaseWorld } from "#desk/pipeline-world.js";
import { faultsOf } from "./stores-test-case.js";

const silent = (): void => undefined;
const spoken = Buffer.from("00:00:01 Nobody opened the sluice.\n");
const digest = createHash("sha256").update("affiant/observation/v1\0").update(spoken).digest("hex");
const path = `acts/observations/${digest.slice(0, 2)}/${digest}`;

void describe("an observation", () => {
  let home = "";
  let folder = "";
  let record: RecordId = "r-";
  let world: CaseWorld;
  let session: CaseSession;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), "observe-"));
    process.env["AFFIANT_HOME"] = join(home, "keys");
    folder = join(home, "case");
    mkdirSync(join(home, "reports"));
    writeFileSync(join(home, "reports", "sluice.txt"), "“Nobody opened the sluice,” said Ulla Marek, the keeper.\n");
    await newCase(folder);
    world = await wireCase(folder, "write");
    session = await openSession(world, silent);
    await session.add({ paths: [join(home, "reports")], metadata: null, preserveOnly: false }, silent);
    record = session.catalog.records({}).rows[0]?.id ?? record;
  });
  after(async () => {
    await session.close();
    rmSync(home, { recursive: true, force: true });
  });

  void it("is kept under a labelled digest, with the tool that made it, and can be reached from its act", async () => {
    const kept = await keepObservation(world, spoken, { record, kind: "transcript", tool: "listener", version: "2", settings: "language en" });
    assert.equal(kept.digest, digest);
    assert.ok(existsSync(join(folder, path)));
    assert.deepEqual(observationsOf(world, record), [kept]);
    assert.deepEqual(await world.observations.read(kept.digest), spoken);
    assert.equal(session.status().observations, 1);
    assert.ok(session.papers(record).acts.some(({ type }) => type === "observe"));
    assert.deepEqual(await faultsOf(folder), []);
  });

  void it("of the whole case names no record, and the same bytes are kept once", async () => {
    await keepObservation(world, spoken, { record: null, kind: "other", tool: "somebody", version: "today", settings: "" });
    assert.equal(observationsOf(world).length, 2);
    assert.equal(observationsOf(world, record).length, 1);
  });

  void it("is refused where it says nothing, or is about a record nobody has", async () => {
    const origin = { record: null, kind: "other", tool: "a", version: "1", settings: "" } as const;
    const before = world.log.acts().length;
    await assert.rejects(keepObservation(world, Buffer.alloc(0), origin), RefusedInput);
    await assert.rejects(keepObservation(world, spoken, { ...origin, tool: " " }), RefusedInput);
    await assert.rejects(keepObservation(world, spoken, { ...origin, record: "r-aaaaaaaaaaaaaaaa" }), RefusedInput);
    assert.equal(world.log.acts().length, before);
  });

  void it("that is missing, changed or of no act is told by verify", async () => {
    await world.log.sequence();
    const copy = (name: string): string => {
      cpSync(folder, join(home, name), { recursive: true });
      return join(home, name);
    };
    const missing = copy("missing");
    rmSync(join(missing, path));
    assert.ok((await faultsOf(missing)).includes(`observation-missing ${path}`));
    const changed = copy("changed");
    writeFileSync(join(changed, path), "Somebody opened the sluice.");
    assert.ok((await faultsOf(changed)).includes(`observation-changed ${path}`));
    const unknown = copy("unknown");
    writeFileSync(join(unknown, "acts/observations/aa"), "a file where folders are");
    assert.ok((await faultsOf(unknown)).includes("unknown-file acts/observations/aa"));
    const loose = copy("loose");
    const other = createHash("sha256").update("affiant/observation/v1\0loose").digest("hex");
    mkdirSync(join(loose, "acts/observations", other.slice(0, 2)), { recursive: true });
    writeFileSync(join(loose, "acts/observations", other.slice(0, 2), other), "loose");
    assert.deepEqual((await faultsOf(loose)).filter((fault) => !fault.includes("catalog")), []);
  });

  void it("that was changed is not handed out", async () => {
    writeFileSync(join(folder, path), "other words");
    await assert.rejects(world.observations.read(digest), BrokenInvariant);
    writeFileSync(join(folder, path), spoken);
  });
});
