/** `npm start` as a newcomer meets it: the example opens, the checkout stays as it was, arguments go to the program. */
import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test, type TestContext } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const start = join(root, "run/start.mjs");

/** A person's machine with nothing of ours on it, and no screen. */
function freshHome(t: TestContext): NodeJS.ProcessEnv & { readonly AFFIANT_HOME: string } {
  const home = mkdtempSync(join(tmpdir(), "affiant-start-"));
  t.after(() => { rmSync(home, { recursive: true, force: true }); });
  return { ...process.env, AFFIANT_HOME: home, DISPLAY: "", WAYLAND_DISPLAY: "", NO_COLOR: "1" };
}

/** Runs until the desk's address is printed, or the program ends; gives everything printed so far. */
async function untilAddress(child: ChildProcess): Promise<string> {
  let printed = "";
  await new Promise<void>((done) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString("utf8");
      if (/^http:\/\/\S+$/m.test(printed)) done();
    });
    child.on("close", () => { done(); });
  });
  return printed;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.on("close", done));
  child.kill("SIGTERM");
  await ended;
}

async function startAndStop(env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [start], { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    return await untilAddress(child);
  } finally {
    await stop(child);
  }
}

function digestOfFolder(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(`${name}\0${String(statSync(join(folder, name)).size)}\0`).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

test("without arguments it opens a copy of the example, and a second start goes on with the same one", async (t) => {
  const env = freshHome(t);
  const example = join(root, "examples/port-saint-elme");
  const before = digestOfFolder(example);
  const first = await startAndStop(env);
  assert.match(first, /^http:\/\/127\.0\.0\.1:\d+\/\S*$/m, "the address stands on a line of its own");
  assert.match(first, /\b8 records\b/);
  assert.ok(first.trim().split("\n").length <= 11, `ten lines and the address:\n${first}`);
  const copy = join(env.AFFIANT_HOME, "examples/port-saint-elme");
  assert.equal(digestOfFolder(copy), before);
  assert.equal(digestOfFolder(example), before, "the checkout stays clean");

  writeFileSync(join(copy, "added-by-hand.txt"), "Odile Vasseuil said the lock gate had been open since Monday.\n");
  const second = await startAndStop(env);
  assert.match(second, /\b9 records\b/);
  assert.equal(readdirSync(join(env.AFFIANT_HOME, "cases")).length, 1);
});

test("arguments go to the program, from where the person is", (t) => {
  const env = freshHome(t);
  const elsewhere = join(env.AFFIANT_HOME, "elsewhere");
  const run = (...args: readonly string[]) => spawnSync(process.execPath, [start, ...args], { cwd: root, env: { ...env, INIT_CWD: env.AFFIANT_HOME }, encoding: "utf8" });
  assert.equal(run("init", "./elsewhere").status, 0);
  assert.ok(existsSync(join(elsewhere, "affiant.json")), "a relative path is the person's, not the checkout's");
  assert.equal(run("status", "./not-there").status, 2, "the program's exit code is the script's");
});

test("after npm ci, npx finds the program", () => {
  const run = spawnSync("npx", ["--no-install", "affiant", "--version"], { cwd: root, encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  assert.equal(run.stdout.trim(), (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version);
});
