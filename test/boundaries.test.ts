/**
 * A boundary rule that matches nothing looks exactly like one that holds. So each forbidden import is planted in a copy of
 * the tree, and must be caught: by the dependency check for the rooms, by the compiler for the purity of `proof`.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const desk = "packages/desk/src";

/** A file that breaks exactly the rule it is listed under. `lines` are its whole text. */
interface Plant {
  readonly rule: string;
  readonly file: string;
  readonly lines: string;
}

const plants: readonly Plant[] = [
  { rule: "stage-never-imports-a-stage", file: `${desk}/3-read/planted-value.ts`, lines: 'import { attributeReading } from "../4-attribute/attribute-reading.js";\nexport const x = attributeReading;' },
  { rule: "stage-never-imports-a-stage", file: `${desk}/3-read/planted-type.ts`, lines: 'import type { Decided } from "../5-compare/compare-matter.js";\nexport type X = Decided;' },
  { rule: "stage-never-imports-a-stage", file: `${desk}/4-attribute/dates/planted-deep.ts`, lines: 'import { readVersion } from "../../3-read/read-record.js";\nexport const x = readVersion;' },
  { rule: "stage-imports-words-and-ports", file: `${desk}/5-compare/planted-store.ts`, lines: 'import { planted } from "../stores/planted.js";\nexport const x = planted;' },
  { rule: "stage-imports-words-and-ports", file: `${desk}/5-compare/planted-pipeline.ts`, lines: 'import { planted } from "../pipeline-planted.js";\nexport const x = planted;' },
  { rule: "stage-is-pure", file: `${desk}/7-account/planted-fs.ts`, lines: 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;' },
  { rule: "stage-is-pure", file: `${desk}/7-account/planted-crypto.ts`, lines: 'import { randomBytes } from "crypto";\nexport const x = randomBytes;' },
  { rule: "proof-imports-nothing", file: "packages/proof/src/planted-desk.ts", lines: 'import type { Reading } from "../../desk/src/model/reading.js";\nexport type X = Reading;' },
  { rule: "proof-imports-nothing", file: "packages/proof/src/planted-package.ts", lines: 'import { z } from "zod";\nexport const x = z;' },
  { rule: "proof-imports-nothing", file: "packages/proof/src/planted-node.ts", lines: 'import { createHash } from "node:crypto";\nexport const x = createHash;' },
  { rule: "model-imports-proof-and-zod", file: `${desk}/model/planted-stage.ts`, lines: 'import { readVersion } from "../3-read/read-record.js";\nexport const x = readVersion;' },
  { rule: "model-imports-proof-and-zod", file: `${desk}/model/planted-package.ts`, lines: 'import { Hono } from "hono";\nexport const x = Hono;' },
  { rule: "model-imports-proof-and-zod", file: `${desk}/model/planted-node.ts`, lines: 'import { join } from "node:path";\nexport const x = join;' },
  { rule: "catalog-imports-words-and-ports", file: `${desk}/catalog/planted-store.ts`, lines: 'import { planted } from "../stores/planted.js";\nexport const x = planted;' },
  { rule: "catalog-imports-words-and-ports", file: `${desk}/catalog/planted-stage.ts`, lines: 'import { readVersion } from "../3-read/read-record.js";\nexport const x = readVersion;' },
  { rule: "catalog-is-pure", file: `${desk}/catalog/planted-node.ts`, lines: 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;' },
  { rule: "store-imports-words-and-ports", file: `${desk}/stores/planted-stage.ts`, lines: 'import { readVersion } from "../3-read/read-record.js";\nexport const x = readVersion;' },
  { rule: "store-imports-words-and-ports", file: `${desk}/stores/planted-pipeline.ts`, lines: 'import { planted } from "../pipeline-planted.js";\nexport const x = planted;' },
  { rule: "tool-imports-words-and-ports", file: `${desk}/tools/planted-store.ts`, lines: 'import { planted } from "../stores/planted.js";\nexport const x = planted;' },
  { rule: "pipeline-imports-stages", file: `${desk}/pipeline-planted-store.ts`, lines: 'import { planted } from "./stores/planted.js";\nexport const x = planted;' },
  { rule: "http-imports-pipeline-and-stores", file: `${desk}/http/planted-stage.ts`, lines: 'import { readVersion } from "../3-read/read-record.js";\nexport const x = readVersion;' },
  { rule: "http-imports-pipeline-and-stores", file: `${desk}/http/planted-cli.ts`, lines: 'import { planted } from "../cli/planted.js";\nexport const x = planted;' },
  { rule: "cli-imports-pipeline-and-stores", file: `${desk}/cli/planted-stage.ts`, lines: 'import { readVersion } from "../3-read/read-record.js";\nexport const x = readVersion;' },
  { rule: "web-imports-proof", file: "packages/web/src/planted-model.ts", lines: 'import type { Reading } from "../../desk/src/model/reading.js";\nexport type X = Reading;' },
  { rule: "web-imports-types-of-the-api", file: "packages/web/src/planted-value.ts", lines: 'import { planted } from "../../desk/src/http/api-types.js";\nexport const x = planted;' },
  { rule: "web-runs-in-a-browser", file: "packages/web/src/planted-node.ts", lines: 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;' },
  { rule: "source-imports-no-test", file: `${desk}/cli/planted-test.ts`, lines: 'import { planted } from "../../test/planted.js";\nexport const x = planted;' },
  { rule: "run-is-plain-node", file: "run/planted-package.mjs", lines: 'import ts from "typescript";\nexport const x = ts;' },
  { rule: "run-is-plain-node", file: "run/planted-desk.mjs", lines: 'import { planted } from "../packages/desk/src/cli/planted.js";\nexport const x = planted;' },
  { rule: "npm-package-is-declared", file: `${desk}/stores/planted-package.ts`, lines: 'import ajv from "ajv";\nexport const x = ajv;' },
  { rule: "npm-package-is-shipped", file: `${desk}/stores/planted-development.ts`, lines: 'import { planted } from "planted-development";\nexport const x = planted;' },
  { rule: "import-resolves", file: `${desk}/stores/planted-nowhere.ts`, lines: 'import { x } from "./not-there.js";\nexport const y = x;' },
  { rule: "no-cycle", file: `${desk}/model/planted-ring-a.ts`, lines: 'import { b } from "./planted-ring-b.js";\nexport const a = (): unknown => b;' },
  { rule: "no-orphan", file: `${desk}/tools/planted-orphan.ts`, lines: "export const x = 1;" },
  { rule: "no-dead-file", file: `${desk}/tools/planted-dead.ts`, lines: 'import { limits } from "../model/limits.js";\nexport const x = limits;' },
  { rule: "no-drawers", file: "packages/desk/src/model/planted-drawer.ts", lines: 'import { x } from "./utils/planted-string.js";\nexport const y = x;' },
];

/** What the plants lean on, so that each breaks its own rule and nothing fails for being absent. */
const props: Readonly<Record<string, string>> = {
  [`${desk}/stores/planted.ts`]: "export const planted = 1;",
  [`${desk}/cli/planted.ts`]: "export const planted = 1;",
  [`${desk}/pipeline-planted.ts`]: "export const planted = 1;",
  "packages/desk/test/planted.ts": "export const planted = 1;",
  [`${desk}/model/planted-ring-b.ts`]: 'import { a } from "./planted-ring-a.js";\nexport const b = (): unknown => a;',
  [`${desk}/model/utils/planted-string.ts`]: "export const x = 1;",
  "node_modules/planted-development/package.json": '{"name":"planted-development","version":"1.0.0","type":"module","main":"index.js"}',
  "node_modules/planted-development/index.js": "export const planted = 1;",
};

/** Files that rules name, and that the tree may not have yet. */
const doors = [`${desk}/http/api-types.ts`, `${desk}/cli/main.ts`];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let copy = "";
let violations: readonly Violation[] = [];

before(() => {
  copy = mkdtempSync(join(tmpdir(), "affiant-boundaries-"));
  copyTree(copy);
  for (const plant of plants) plantFile(plant.file, plant.lines);
  for (const [file, lines] of Object.entries(props)) plantFile(file, lines);
  for (const file of doors) if (!existsSync(join(copy, file))) plantFile(file, 'export type { Reading } from "../model/reading.js";');
  declareDevelopmentPackage();
  violations = cruise();
});

after(() => {
  rmSync(copy, { recursive: true, force: true });
});

for (const plant of plants) {
  test(`${plant.rule} catches ${plant.file}`, () => {
    const caught = violations.filter((each) => each.rule.name === plant.rule && (each.from === plant.file));
    assert.notEqual(caught.length, 0, `not caught; what was: ${JSON.stringify(violations.filter((each) => each.from === plant.file))}`);
  });
}

test("every rule of the dependency check has a planted fault", async () => {
  const config = (await import(join(root, ".dependency-cruiser.mjs"))) as { default: { forbidden: readonly { name: string }[] } };
  const planted = new Set(plants.map((plant) => plant.rule));
  const bare = config.default.forbidden.map((rule) => rule.name).filter((name) => !planted.has(name));
  assert.deepEqual(bare, ["ports-import-words"], "ports.ts is one file: the test below plants its fault");
});

test("ports-import-words catches a store imported by ports.ts", () => {
  const ports = join(copy, desk, "ports.ts");
  const whole = readFileSync(ports, "utf8");
  writeFileSync(ports, `import { planted } from "./stores/planted.js";\nexport const x = planted;\n${whole}`);
  const caught = cruise().filter((each) => each.rule.name === "ports-import-words");
  writeFileSync(ports, whole);
  assert.deepEqual(caught.map((each) => each.from), [`${desk}/ports.ts`]);
});

/** Each line alone in a file of `proof`; the compiler must refuse it with this code. */
const impure: readonly { readonly name: string; readonly line: string; readonly code: string }[] = [
  { name: "node-module", line: 'export { readFileSync } from "node:fs";', code: "TS2307" },
  { name: "process", line: "export const x = process.env;", code: "TS2591" },
  { name: "buffer", line: "export const x = Buffer.from([]);", code: "TS2591" },
  { name: "fetch", line: 'export const x = fetch("https://example.org");', code: "TS2304" },
  { name: "timer", line: "export const x = setTimeout(() => undefined, 1);", code: "TS2304" },
  { name: "document", line: "export const x = document.title;", code: "TS2584" },
];

test("the compiler refuses whatever touches the world in proof", () => {
  for (const { name, line } of impure) plantFile(`packages/proof/src/impure-${name}.ts`, line);
  const output = compile("packages/proof", impure.map(({ name }) => `src/impure-${name}.ts`));
  for (const { name, code } of impure) assert.match(output, new RegExp(`impure-${name}\\.ts.*error ${code}`));
});

test("the compiler refuses to reach into proof past its public door", () => {
  assert.ok(existsSync(join(root, "packages/proof/dist/act.js")), "the file that the import below names is there");
  plantFile(`${desk}/planted-past-the-door.ts`, 'export type { Act } from "@affiant/proof/dist/act.js";');
  assert.match(compile("packages/desk", ["src/planted-past-the-door.ts"]), /error TS2307/);
});

test("the compiler refuses projects that reference each other in a ring", () => {
  const path = join(copy, "packages/proof/tsconfig.json");
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(whole) as object), references: [{ path: "../desk" }] }));
  const run = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-b", "packages/desk", "--dry"], { cwd: copy, encoding: "utf8" });
  writeFileSync(path, whole);
  assert.match(run.stdout, /error TS6202/);
});

/** Sources, settings and the built verifier; packages by links to the installed ones, our own by links into the copy. */
function copyTree(target: string): void {
  for (const file of [".dependency-cruiser.mjs", "package.json", "tsconfig.base.json", "run"]) cpSync(join(root, file), join(target, file), { recursive: true });
  for (const name of ["proof", "desk", "web"]) {
    for (const part of ["package.json", "tsconfig.json", "src"]) {
      const from = join(root, "packages", name, part);
      if (existsSync(from)) cpSync(from, join(target, "packages", name, part), { recursive: true });
    }
    mkdirSync(join(target, "packages", name, "src"), { recursive: true });
  }
  cpSync(join(root, "packages/proof/dist"), join(target, "packages/proof/dist"), { recursive: true });
  mkdirSync(join(target, "node_modules/@affiant"), { recursive: true });
  for (const name of ["proof", "desk", "web"]) symlinkSync(`../../packages/${name}`, join(target, "node_modules/@affiant", name));
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name !== "@affiant" && !name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(target, "node_modules", name));
  }
}

function plantFile(file: string, lines: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  if (existsSync(join(copy, file))) assert.fail(`${file} is a file of the tree: name the plant otherwise`);
  writeFileSync(join(copy, file), `${lines}\n`);
}

function declareDevelopmentPackage(): void {
  const path = join(copy, "packages/desk/package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { devDependencies?: Record<string, string> };
  writeFileSync(path, JSON.stringify({ ...manifest, devDependencies: { ...manifest.devDependencies, "planted-development": "1.0.0" } }));
}

function cruise(): readonly Violation[] {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = ["packages/proof/src", "packages/desk/src", "packages/web/src", "run", "--config", ".dependency-cruiser.mjs", "--output-type", "json"];
  const run = spawnSync(process.execPath, [program, ...args], { cwd: copy, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  assert.notEqual(run.stdout, "", run.stderr);
  return (JSON.parse(run.stdout) as { summary: { violations: readonly Violation[] } }).summary.violations;
}

/** What the compiler says of these files under the package's own settings. */
function compile(folder: string, files: readonly string[]): string {
  const settings = JSON.parse(readFileSync(join(copy, folder, "tsconfig.json"), "utf8")) as { compilerOptions: object };
  const config = {
    ...settings, files, include: ["src/**/*.d.ts"], references: [],
    compilerOptions: { ...settings.compilerOptions, composite: false, declaration: false, declarationMap: false, noEmit: true },
  };
  writeFileSync(join(copy, folder, "tsconfig.planted.json"), JSON.stringify(config));
  const run = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(folder, "tsconfig.planted.json")], { cwd: copy, encoding: "utf8" });
  assert.notEqual(run.status, 0, "the planted files compile");
  return run.stdout;
}
