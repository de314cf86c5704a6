/** The style guide (CONTRIBUTING.md) as a test. What a linter can see is the linter's; the rest is here. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const skippedFolders = new Set(["node_modules", "dist", "dist-types", ".git", ".cache"]);

interface SourceFile {
  /** Path from the repository, with `/`. */
  readonly path: string;
  readonly lines: readonly string[];
}

function filesUnder(folder: string, wanted: RegExp): readonly SourceFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry): readonly SourceFile[] => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesUnder(path, wanted);
    if (!entry.isFile() || !wanted.test(entry.name)) return [];
    return [{ path, lines: readFileSync(join(root, path), "utf8").split("\n") }];
  });
}

const code = filesUnder(".", /\.(ts|tsx|mjs|js|css|sh)$/);
const shipped = code.filter((file) => /^packages\/[^/]+\/src\//.test(file.path));
const prose = filesUnder(".", /\.md$/);
/** This file spells out what it looks for. */
const others = (files: readonly SourceFile[]): readonly SourceFile[] => files.filter((file) => file.path !== "test/tidy.test.ts");

/** Each line that matches, as `path:line`. */
function linesWith(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap((file) => file.lines.flatMap((line, at) => (pattern.test(line) ? [`${file.path}:${at + 1}: ${line.trim().slice(0, 80)}`] : [])));
}

test("there is something to look at", () => {
  assert.ok(shipped.length > 20);
  assert.ok(prose.length > 5);
});

test("no file has more than 400 lines, but for the script of a seal, which must stand alone, and the vocabulary, which is a list", () => {
  const long = code.filter((file) => file.lines.length > 401 && basename(file.path) !== "verify.sh" && !file.path.includes("/vocabulary/")).map((file) => `${file.path}: ${file.lines.length}`);
  assert.deepEqual(long, []);
});

test("nothing is left for later in a comment", () => {
  assert.deepEqual(linesWith(others(code), /\b(TODO|FIXME|XXX|HACK)\b/), []);
});

test("no folder is a drawer", () => {
  const drawers = /(^|\/)(utils?|helpers?|common|shared|services?|managers?|misc)\//;
  assert.deepEqual(code.filter((file) => drawers.test(file.path)).map((file) => file.path), []);
});

test("a file is named in kebab-case", () => {
  const named = code.filter((file) => /^(packages|test|bench|run)\//.test(file.path));
  const odd = named.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(slow\.)?test|\.config|\.d)?\.(ts|tsx|mjs|js|css|sh)$/.test(basename(file.path)));
  assert.deepEqual(odd.map((file) => file.path), []);
});

test("ARCHITECTURE.md names every stage and every room of the desk", () => {
  const architecture = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const rooms = readdirSync(join(root, "packages/desk/src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.ok(rooms.length > 0);
  for (const room of rooms) assert.ok(architecture.includes(`${room.name}/`), `${room.name}/ is not in ARCHITECTURE.md`);
});

test("only the command line and the scripts print", () => {
  const silent = shipped.filter((file) => !file.path.startsWith("packages/desk/src/cli/"));
  assert.deepEqual(linesWith(silent, /\bconsole\.|\bprocess\.(stdout|stderr)\b/), []);
});

test("time and chance come through ports", () => {
  const given = shipped.filter((file) => !/^packages\/(desk\/src\/(stores|cli|tools)|web\/src)\//.test(file.path));
  assert.deepEqual(linesWith(given, /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\brandomBytes\b|\brandomUUID\b/), []);
  assert.deepEqual(linesWith(shipped, /\bMath\.random\b/), []);
});

test("only append-act.ts gives acts to the log", () => {
  const elsewhere = shipped.filter((file) => file.path.startsWith("packages/desk/src/") && !/\/(2-preserve\/append-act|stores\/[^/]*)\.ts$/.test(file.path));
  assert.deepEqual(linesWith(elsewhere, /\b(log|actLog|acts)\.append\(/i), []);
});

test("a suppression says why", () => {
  const bare = others(code).flatMap((file) => file.lines.flatMap((line, at) => {
    const found = /(eslint-disable(-next-line|-line)?|@ts-expect-error|@ts-ignore|@ts-nocheck|oxlint-disable)(.*)/.exec(line);
    if (found === null) return [];
    const reason = (found[1] ?? "").startsWith("@ts") ? found[3] ?? "" : (found[3] ?? "").split(" -- ")[1] ?? "";
    return reason.replace(/\*\/.*/, "").trim().length >= 10 ? [] : [`${file.path}:${at + 1}`];
  }));
  assert.deepEqual(bare, []);
});

test("the compiler is muted nowhere", () => {
  assert.deepEqual(linesWith(others(code), /@ts-(ignore|nocheck)\b/), []);
});

test("no path of one machine is in the project", () => {
  const texts = [...others(code), ...prose, ...filesUnder(".", /\.(json|yml|yaml)$|^run$/).filter((file) => file.path !== "package-lock.json")];
  assert.deepEqual(linesWith(texts, /(^|[\s"'`(=])\/(work|root|home\/[a-z]+)\//), []);
});

test("every package has the same version, and CHANGELOG.md has a heading for it", () => {
  const manifests = ["package.json", ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/package.json`)].filter((path) => existsSync(join(root, path)));
  const versions = new Set(manifests.map((path) => (JSON.parse(readFileSync(join(root, path), "utf8")) as { version: string }).version));
  assert.equal(versions.size, 1, [...versions].join(", "));
  const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  for (const version of versions) assert.match(changelog, new RegExp(`^## ${version.replaceAll(".", "\\.")}( |$)`, "m"));
});

test("the version that the program tells is that of its package", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const told = shipped.flatMap((file) => file.lines.flatMap((line) => /version.{0,12}"(\d+\.\d+\.\d+)"/i.exec(line)?.[1] ?? []));
  assert.notEqual(told.length, 0);
  assert.deepEqual([...new Set(told)], [version]);
});

test("a stage that derives has a version", () => {
  for (const name of ["readVersion", "attributeVersion", "compareVersion", "accountVersion"]) {
    const holders = shipped.filter((file) => file.lines.some((line) => line.startsWith(`export const ${name} =`)));
    assert.equal(holders.length, 1, `${name}: ${holders.map((file) => relative(root, file.path)).join(", ")}`);
  }
});

test("what is installed is under a licence that Apache-2.0 allows", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, { license?: string; link?: boolean }> };
  const allowed = /^\(?(MIT|MIT-0|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|Python-2\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|Zlib|MPL-2\.0)\b/;
  const unlike = Object.entries(lock.packages).filter(([path, entry]) => path.includes("node_modules/") && entry.link !== true && !allowed.test(entry.license ?? ""));
  assert.deepEqual(unlike.map(([path, entry]) => `${path}: ${entry.license ?? "none given"}`), []);
});
