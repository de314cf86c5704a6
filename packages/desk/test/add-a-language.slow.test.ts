import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import ts from "typescript";

const desk = resolve(import.meta.dirname, "..", "..");
const guide = readFileSync(resolve(desk, "..", "..", "docs", "guides", "add-a-language.md"), "utf8");
const language = join(desk, "src", "model", "reading.ts");
const two = 'export type Language = "en" | "fr";';

/** Files that the compiler refuses when a third language is only named: each holds a table with a place for it. */
function refused(): string[] {
  const { config } = ts.readConfigFile(join(desk, "tsconfig.json"), (file) => ts.sys.readFile(file)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, desk);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => (resolve(file) === language ? readFile(file)?.replace(two, 'export type Language = "en" | "fr" | "xx";') : readFile(file));
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version);
  };
  const stages = fileNames.filter((file) => /src\/(?:3-read|4-attribute|model)\//u.test(file));
  const program = ts.createProgram(stages, { ...options, noEmit: true, incremental: false, composite: false }, host);
  const found = program.getSemanticDiagnostics().map((d) => d.file?.fileName ?? "").filter((file) => file.includes("/src/"));
  return [...new Set(found.map((file) => file.slice(file.indexOf("/src/") + 5)))].sort();
}

describe("a third language", () => {
  it("is asked for where the guide says, and nowhere else", () => {
    assert.ok(readFileSync(language, "utf8").includes(two), "the type of languages is written as the guide says");
    const named = [...guide.matchAll(/^\| `((?:3-read|4-attribute)\/[^`]+)` \|/gmu)].map((match) => match[1] ?? "");
    const files = refused();
    assert.deepEqual(files.filter((file) => !named.some((path) => file.startsWith(path))), [], "refused, and not in the guide");
    assert.deepEqual(named.filter((path) => !files.some((file) => file.startsWith(path))), [], "in the guide, and not refused");
  });
});
