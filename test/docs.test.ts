/** The documents as a tested product: what they name exists, and what exists is named. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const affiant = join(root, "packages/desk/bin/affiant.js");
const skippedFolders = new Set(["node_modules", "dist", "dist-types", ".git", ".cache"]);

const read = (path: string): string => readFileSync(join(root, path), "utf8");

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry): readonly string[] => {
    const path = normalize(join(folder, entry.name));
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesUnder(path, ending);
    return entry.isFile() && entry.name.endsWith(ending) ? [path] : [];
  });
}

const pages = filesUnder(".", ".md");

/** A page without what stands between fences. */
function prose(page: string): string {
  return read(page).split(/^```.*$/m).filter((_, at) => at % 2 === 0).join("\n");
}

/** Lines of a page's fenced blocks. */
function fenced(page: string): readonly string[] {
  return read(page).split(/^```.*$/m).filter((_, at) => at % 2 === 1).flatMap((block) => block.split("\n"));
}

/** Anchors as the common hosts make them from headings. */
function anchors(page: string): ReadonlySet<string> {
  const headings = prose(page).split("\n").filter((line) => /^#{1,6} /.test(line));
  return new Set(headings.map((line) => line.replace(/^#+ /, "").toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").trim().replaceAll(" ", "-")));
}

interface Help {
  readonly code: number | null;
  readonly text: string;
}

function help(...args: readonly string[]): Help {
  const run = spawnSync(process.execPath, [affiant, ...args, "--help"], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  return { code: run.status, text: run.stdout };
}

const commands = [...help().text.matchAll(/^ {2}([a-z][a-z-]*)\b/gm)].map((match) => match[1] ?? "").filter((name) => name !== "help");

/** The page of commands, cut at its headings. */
function commandSections(): ReadonlyMap<string, string> {
  const parts = read("docs/reference/commands.md").split(/^## affiant /m).slice(1);
  return new Map(parts.map((part) => [/^[a-z-]+/.exec(part)?.[0] ?? "", part]));
}

test("the command line has the commands that others build on", () => {
  const promised = ["open", "init", "add", "status", "findings", "review", "undo", "release", "export", "verify", "seal", "rebuild", "publish", "serve"];
  assert.deepEqual(promised.filter((name) => !commands.includes(name)), []);
});

test("every command is described, and every description is of a command", () => {
  assert.deepEqual([...commandSections().keys()].sort(), [...commands].sort());
});

for (const command of commands) {
  test(`affiant ${command} --help has an example, and its options are described`, () => {
    const { code, text } = help(command);
    assert.equal(code, 0);
    assert.match(text, new RegExp(`Example[^]*affiant ${command}\\b`));
    const section = commandSections().get(command) ?? "";
    for (const [, short, long] of text.matchAll(/^ {2}(?:(-\w), )?(--[a-z-]+)/gm)) {
      const described = long === "--help" || section.includes(long ?? "") || (short !== undefined && section.includes(`${short} `));
      assert.ok(described, `${long ?? ""} is not in the section of ${command}`);
    }
    assert.match(section, new RegExp(`^affiant ${command}\\b`, "m"), "the section has an example of its own");
  });
}

test("a command called wrongly exits with 2, and shows no stack", () => {
  for (const args of [["no-such-command"], ["status"], ["status", join(root, "no-such-case")], ["export", "--format", "no-such-format"]]) {
    const run = spawnSync(process.execPath, [affiant, ...args], { encoding: "utf8" });
    assert.equal(run.status, 2, args.join(" "));
    assert.doesNotMatch(run.stderr, /\n\s+at /, args.join(" "));
    assert.notEqual(run.stderr.trim(), "", args.join(" "));
  }
});

test("every kind of act has a heading in docs/formats/act.md", async () => {
  const module = pathToFileURL(join(root, "packages/desk/dist/model/act.js")).href;
  const { actBodies } = (await import(module)) as { actBodies: Record<string, unknown> };
  const headings = prose("docs/formats/act.md").split("\n").filter((line) => line.startsWith("#")).join("\n");
  const missing = Object.keys(actBodies).filter((type) => !new RegExp(`(^|[\\s\`,])${type}([\\s\`,:]|$)`, "m").test(headings));
  assert.deepEqual(missing, []);
});

test("every setting that the program reads is described, and no other", () => {
  const page = read("docs/reference/settings.md");
  const sources = [...filesUnder("packages/desk/src", ".ts"), ...filesUnder("packages/proof/src", ".ts")];
  const used = new Set(sources.flatMap((path) => [...read(path).matchAll(/\benv(?:ironment)?(?:\.|\[["'])([A-Z][A-Z0-9_]+)/g)].map((match) => match[1] ?? "")));
  assert.ok(used.has("AFFIANT_HOME"));
  for (const name of used) assert.ok(page.includes(`\`${name}\``), `${name} is not in docs/reference/settings.md`);
  for (const [, name] of page.matchAll(/^\| `(AFFIANT_[A-Z_]+)`/gm)) assert.ok(used.has(name ?? ""), `${name ?? ""} is described and not read`);
});

test("commands in the documents exist", () => {
  const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts);
  for (const page of pages) {
    for (const line of fenced(page)) {
      const affiantCommand = /^\s*(?:\$ )?(?:npx )?affiant ([a-z][a-z-]*)/.exec(line)?.[1];
      if (affiantCommand !== undefined) assert.ok(commands.includes(affiantCommand), `${page}: ${line}`);
      const script = /^\s*(?:\$ )?npm (?:run )?(start|test|[a-z]+(?::[a-z]+)?)/.exec(line)?.[1];
      if (script !== undefined && !["ci", "install"].includes(script)) assert.ok(scripts.includes(script), `${page}: ${line}`);
    }
  }
});

test("relative links in the documents lead somewhere", () => {
  const broken = pages.flatMap((page) => [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : normalize(join(dirname(page), decodeURI(path)));
    if (!existsSync(join(root, file))) return [`${page}: ${target}`];
    return anchor === undefined || !file.endsWith(".md") || anchors(file).has(anchor) ? [] : [`${page}: ${target} (no such heading)`];
  }));
  assert.deepEqual(broken, []);
});

test("files that the documents name in backticks exist", () => {
  const named = pages.flatMap((page) => [...prose(page).matchAll(/`((?:packages|run|test|bench|docs|examples|vectors)\/[^`\s*…<>]+)`/g)].map((match) => ({ page, path: match[1] ?? "" })));
  assert.ok(named.length > 20);
  assert.deepEqual(named.filter(({ path }) => !existsSync(join(root, path))).map(({ page, path }) => `${page}: ${path}`), []);
});

test("the life of a record names functions that exist where it says", () => {
  const page = "docs/design/life-of-a-record.md";
  const named = [...prose(page).matchAll(/`(packages\/[^`]+\.ts)`\s+\(((?:`[^`]+`(?:,\s+)?)+)\)/g)];
  assert.ok(named.length >= 15, `${String(named.length)} places named`);
  const missing = named.flatMap(([, path = "", functions = ""]) => {
    if (!existsSync(join(root, path))) return [path];
    const source = read(path);
    return [...functions.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "").filter((name) => !declares(source, name)).map((name) => `${path}: ${name}`);
  });
  assert.deepEqual(missing, []);
});

/** A function or constant of this name, exported or at the top of the file. */
function declares(source: string, name: string): boolean {
  return new RegExp(`^(export )?(async )?(function\\*?|const|class|interface) ${name}\\b`, "m").test(source);
}
