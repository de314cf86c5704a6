/** Adding files as a person does: what was added is not read again, what changed is; nothing is written to it; memory does not grow with it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { environmentOf, mustRun, program, runAffiant } from "#desk-test/run-affiant.js";

const noStrace = spawnSync("strace", ["-V"]).status === 0 ? false : "strace is not installed";

interface Outcome {
  readonly file: string;
  readonly state: string;
}

void describe("adding the same folder again", { skip: noStrace }, () => {
  const home = mkdtempSync(join(tmpdir(), "add-again-"));
  const reports = join(home, "reports");
  const names = ["kept.bin", "edited.bin", "touched.bin"];
  const env = environmentOf(join(home, "keys"));
  after(() => { rmSync(home, { recursive: true, force: true }); });

  /** Adds, and gives the state of each file and how the system was asked for it. */
  function add(...options: readonly string[]): { readonly states: Readonly<Record<string, string>>; readonly opened: readonly string[]; readonly calls: readonly string[] } {
    const trace = join(home, "trace");
    const traced = ["-f", "-qq", "-s", "400", "-e", "trace=file", "-o", trace, process.execPath, program, "add", join(home, "case"), reports, "--preserve-only", "--json", ...options];
    const { status, stdout, stderr } = spawnSync("strace", traced, { encoding: "utf8", env });
    assert.equal(status, 0, stderr);
    const calls = readFileSync(trace, "utf8").split("\n").filter((line) => line.includes(`${reports}/`));
    const opened = names.filter((name) => calls.some((call) => /open(at)?\(/.test(call) && call.includes(`/${name}"`)));
    return { states: Object.fromEntries((JSON.parse(stdout) as Outcome[]).map(({ file, state }) => [file, state])), opened, calls };
  }

  before(async () => {
    mkdirSync(reports);
    for (const name of names) writeFileSync(join(reports, name), `the bytes of ${name}`);
    mustRun({ home: join(home, "keys") }, "init", join(home, "case"));
    await new Promise((done) => setTimeout(done, 2_100)); // files that have just changed are read again in any case
  });

  void it("reads each file once, and never writes to it", () => {
    const { states, opened, calls } = add();
    assert.deepEqual(states, Object.fromEntries(names.map((name) => [name, "kept-unread"])));
    assert.deepEqual(opened, names);
    for (const call of calls) {
      assert.doesNotMatch(call, /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|unlink|rename|chmod|chown|utime|truncate|setxattr/, "originals are only read");
    }
  });

  void it("does not open what looks the same, and opens all when asked", () => {
    const again = add();
    assert.deepEqual([again.states, again.opened], [Object.fromEntries(names.map((name) => [name, "already-there"])), []]);
    const all = add("--rehash");
    assert.deepEqual([all.states, all.opened], [Object.fromEntries(names.map((name) => [name, "already-there"])), names]);
  });

  void it("finds a change that left size and time of the content as they were", () => {
    const path = join(reports, "edited.bin");
    const { atime, mtime } = statSync(path);
    writeFileSync(path, "THE bytes of edited.bin");
    utimesSync(path, atime, mtime);
    utimesSync(join(reports, "touched.bin"), atime, new Date(mtime.getTime() + 5_000));
    const { states, opened } = add();
    assert.deepEqual(states, { "kept.bin": "already-there", "edited.bin": "kept-unread", "touched.bin": "already-there" });
    assert.deepEqual(opened, ["edited.bin", "touched.bin"]);
  });

  void it("reads all again after the catalog was thrown away, or an original is gone", () => {
    for (const ending of ["", ".sha256"]) rmSync(join(home, "case", `catalog.sqlite${ending}`), { force: true });
    const { states, opened } = add();
    assert.deepEqual([states, opened], [Object.fromEntries(names.map((name) => [name, "already-there"])), names]);
    rmSync(join(home, "case", "originals"), { recursive: true });
    assert.deepEqual(add().opened, names);
    const { code, out } = runAffiant({ home: join(home, "keys") }, "verify", join(home, "case"), "--json");
    assert.equal(code, 1, "the first content of the file that was edited is gone with the originals");
    assert.deepEqual((JSON.parse(out) as { readonly faults: readonly { readonly what: string }[] }).faults.map(({ what }) => what), ["original-missing"]);
  });
});

void describe("a file that is larger than memory may be", () => {
  const home = mkdtempSync(join(tmpdir(), "add-large-"));
  const limitMegabytes = 300;
  after(() => { rmSync(home, { recursive: true, force: true }); });

  void it("is kept, unread, within 300 MB", () => {
    const env = environmentOf(join(home, "keys"));
    const report = join(home, "report-memory.mjs");
    const answer = join(home, "kilobytes");
    writeFileSync(report, `import { writeFileSync } from "node:fs"; import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => writeFileSync(${JSON.stringify(answer)}, String(process.resourceUsage().maxRSS)));`);
    const film = join(home, "film.txt");
    writeFileSync(film, "the first line\n");
    truncateSync(film, 700 * 1024 ** 2);
    mustRun({ home: join(home, "keys") }, "init", join(home, "case"));
    const run = (...args: readonly string[]): { readonly out: string; readonly megabytes: number } => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [`--import=${pathToFileURL(report).href}`, program, ...args], { encoding: "utf8", env });
      assert.equal(status, 0, stderr);
      return { out: stdout, megabytes: Number(readFileSync(answer, "utf8")) / 1024 };
    };
    const added = run("add", join(home, "case"), film, "--json");
    assert.deepEqual((JSON.parse(added.out) as (Outcome & { readonly reason: string })[]).map(({ state, reason }) => [state, reason]), [["kept-unread", "too-large"]]);
    const checked = run("verify", join(home, "case"));
    for (const { megabytes } of [added, checked]) assert.ok(megabytes < limitMegabytes, `${megabytes.toFixed(0)} MB`);
  });
});
