import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { readCasePlaces } from "#desk/4-attribute/places/read-case-places.js";
import { newCase, wireCase } from "#desk/cli/wire-case.js";
import { RefusedInput } from "#desk/model/errors.js";
import { limits } from "#desk/model/limits.js";
import type { Place } from "#desk/model/statement.js";
import { keepPlace } from "#desk/pipeline-gazetteer.js";
import { keepObservation } from "#desk/pipeline-observe.js";
import { refreshCase } from "#desk/pipeline.js";
import { openSession, type CaseSession } from "#desk/pipeline-session.js";
import type { CaseWorld } from "#desk/pipeline-world.js";
import { faultsOf } from "./stores-test-case.js";

const silent = (): void => undefined;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const by = { person: "Ulla Marek", day: "2031-04-02" };

describe("a case's own gazetteer", () => {
  let home = "";
  let folder = "";
  let world: CaseWorld;
  let session: CaseSession;
  const placesNow = async (): Promise<readonly Place[]> => {
    await refreshCase(world, silent);
    return [...world.catalog.contentsAlone()].flatMap(({ places }) => places);
  };

  before(async () => {
    home = mkdtempSync(join(tmpdir(), "gazetteer-"));
    process.env["AFFIANT_HOME"] = join(home, "keys");
    folder = join(home, "case");
    mkdirSync(join(home, "reports"));
    writeFileSync(join(home, "reports", "camp.txt"), "A fire at the camp\n\nThe fire began in the Larch Meadow camp. Nobody was hurt.\n");
    await newCase(folder);
    world = await wireCase(folder, "write");
    session = await openSession(world, silent);
    await session.add({ paths: [join(home, "reports")], metadata: null, preserveOnly: false }, silent);
  });
  after(async () => {
    await session.close();
    rmSync(home, { recursive: true, force: true });
  });

  it("says where a place is that only the texts know, and the last word counts", async () => {
    assert.deepEqual((await placesNow()).map(({ name, basis }) => [name, basis]), [["Larch Meadow camp", "text-only"]]);
    await keepPlace(world, { name: "Larch Meadow", aliases: [], at: { lat: "50.5", lon: "1.5" }, radius: null }, by);
    assert.deepEqual((await placesNow()).map(({ lat, lon, radius, basis }) => [lat, lon, radius, basis]), [[50.5, 1.5, 1, "case"]]);
    await keepObservation(world, bytes("name,lat,lon,radius\nLarch Meadow,51,2,3\n"), { record: null, kind: "gazetteer", tool: "t", version: "1", settings: "" });
    assert.deepEqual((await placesNow()).map(({ lat, lon, radius }) => [lat, lon, radius]), [[51, 2, 3]]);
    assert.deepEqual(await faultsOf(folder), []);
  });

  it("comes out the same when everything is made again", async () => {
    const places = await placesNow();
    await session.rebuild(silent);
    assert.deepEqual(await placesNow(), places);
  });

  it("takes no place without a name or with half a position, and keeps nothing then", async () => {
    const size = world.log.head.size;
    for (const told of [{ name: "", at: null }, { name: "Quay", at: { lat: "91", lon: "2" } }, { name: "Quay", at: { lat: "", lon: "2" } }, { name: "Quay", at: { lat: "north", lon: "2" } }]) {
      await assert.rejects(keepPlace(world, { ...told, aliases: [], radius: null }, by), RefusedInput);
    }
    assert.equal(world.log.head.size, size);
  });

  it("is read from a table, row by row, and what is no table is none", () => {
    const read = readCasePlaces(bytes('name,aliases,lat,lon,radius,country\n"Quay, the",Kai|Le Quai,50,1,2,FR\nBad,,91,1,,\n,,1,1,,\nSomewhere,,,,,\n'));
    assert.equal(read?.unusable, 2);
    assert.deepEqual(read.places, [
      { names: ["Quay, the", "Kai", "Le Quai"], lat: 50, lon: 1, radius: 2, country: "FR" },
      { names: ["Somewhere"], lat: null, lon: null, radius: null, country: "" },
    ]);
    for (const text of ["title,lat\nQuay,1\n", 'name\n"broken\nrow', "\u0000\u0001"]) assert.equal(readCasePlaces(bytes(text))?.places.length ?? 0, 0);
    assert.equal(readCasePlaces(new Uint8Array(limits.gazetteerBytes + 1)), null);
  });
});
