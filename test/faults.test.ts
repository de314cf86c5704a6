/** What is wrong with the input or the machine, through the door a person uses: every file's state is told, nothing else is lost. */
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { environmentOf, program, runAffiant, type Ran } from "#desk-test/run-affiant.js";

const run = (home: string, ...args: readonly string[]): Ran => runAffiant({ home: join(home, "keys") }, ...args);

interface Outcome {
  readonly file: string;
  readonly state: string;
  readonly reason: string | null;
}

void describe("a folder with everything that can be wrong in it", () => {
  let home = "";
  let reports = "";
  let outcomes = new Map<string, Outcome>();
  const server = createServer();

  before(async () => {
    home = mkdtempSync(join(tmpdir(), "faults-"));
    reports = join(home, "reports");
    mkdirSync(reports);
    writeFileSync(join(reports, "good.txt"), "The depot was searched on 3 May 2023. “Nobody was inside,” said Anouk Veldhuis, a neighbour.\n");
    for (const name of ["empty.txt", "empty too.pdf", "empty.zip"]) writeFileSync(join(reports, name), "");
    writeFileSync(join(reports, "broken-utf8.txt"), Buffer.concat([Buffer.from("Le maire a d"), Buffer.from([0xe9, 0x63]), Buffer.from("lar\u00e9 hier.", "latin1")]));
    writeFileSync(join(reports, "two\nlines.txt"), "A report under a name of two lines.\n");
    writeFileSync(join(reports, "deep.html"), `<html><body>${"<div>".repeat(100_000)}At the bottom stands a sentence.${"</div>".repeat(100_000)}</body></html>`);
    writeFileSync(join(reports, "tangled.html"), "<p><b><i>".repeat(20_000));
    writeFileSync(join(reports, "huge.txt"), "");
    truncateSync(join(reports, "huge.txt"), 65 * 1024 ** 2);
    symlinkSync(reports, join(reports, "loop"));
    symlinkSync("/etc/hostname", join(reports, "out.txt"));
    await new Promise<void>((listening) => server.listen(join(reports, "socket.txt"), listening));
    run(home, "init", join(home, "case"));
    const { code, out, err } = run(home, "add", join(home, "case"), reports, "--json");
    assert.equal(code, 0, err);
    outcomes = new Map((JSON.parse(out) as Outcome[]).map((one) => [one.file, one]));
  });
  after(() => {
    server.close();
    rmSync(home, { recursive: true, force: true });
  });

  const stateOf = (file: string): readonly [string | undefined, string | null | undefined] => [outcomes.get(file)?.state, outcomes.get(file)?.reason];

  void it("tells what was refused, and why", () => {
    assert.deepEqual(stateOf("huge.txt"), ["kept-unread", "too-large"]);
    assert.deepEqual(stateOf("loop"), ["refused", "link-loop"]);
    assert.deepEqual(stateOf("out.txt"), ["refused", "link-out"]);
    assert.deepEqual(stateOf("socket.txt"), ["refused", "not-a-file"]);
  });

  void it("receives everything else", () => {
    assert.deepEqual(stateOf("good.txt"), ["added", null]);
    assert.deepEqual(stateOf("broken-utf8.txt"), ["added", null]);
    assert.deepEqual(stateOf("two\uFFFDlines.txt"), ["added", null]);
    for (const page of ["deep.html", "tangled.html"]) assert.match(String(stateOf(page)[0]), /^(added|kept-unread)$/);
  });

  void it("keeps what has no bytes, and says of each such file that it is empty, whatever its name promises", () => {
    const states = ["empty too.pdf", "empty.txt", "empty.zip"].map(stateOf);
    assert.deepEqual(states, [["kept-unread", "empty"], ["already-there", "empty"], ["already-there", "empty"]]);
  });

  void it("leaves a case that verifies and holds the good record's statement", () => {
    assert.equal(run(home, "verify", join(home, "case")).code, 0);
    const { statements } = JSON.parse(run(home, "export", join(home, "case")).out) as { statements: { text: string; speaker: string | null }[] };
    assert.ok(statements.some(({ text }) => text.includes("Nobody was inside")));
  });
});

void describe("a command called wrong", () => {
  const home = mkdtempSync(join(tmpdir(), "wrong-"));
  after(() => { rmSync(home, { recursive: true, force: true }); });
  const calls: readonly (readonly string[])[] = [
    ["nonsense"], ["status", join(home, "nowhere")], ["add"], ["open", join(home, "nowhere")], ["verify", home],
    ["review", home, "s-x", "perhaps"], ["export", home, "--format", "docx"],
  ];
  for (const call of calls) {
    void it(`${call[0] ?? ""} exits 2 with a word and no stack trace`, () => {
      const { code, err } = run(home, ...call);
      assert.equal(code, 2);
      assert.notEqual(err.trim(), "");
      assert.doesNotMatch(err, /^\s+at .+:\d+:\d+/m);
    });
  }
});

void describe("a machine that loses power", () => {
  let home = "";
  before(() => {
    home = mkdtempSync(join(tmpdir(), "power-"));
    mkdirSync(join(home, "reports"));
    for (let at = 0; at < 120; at += 1) writeFileSync(join(home, "reports", `${at}.txt`), `Report ${at}. “Gate ${at} was shut,” said Imre Halasz, the keeper.\n`);
    run(home, "init", join(home, "case"));
  });
  after(() => { rmSync(home, { recursive: true, force: true }); });

  void it("loses nothing it acknowledged, and the next command goes on", async () => {
    let acknowledged = 0;
    for (const milliseconds of [250, 320, 390, 460, 540, 640]) {
      await killedAfter(milliseconds, home);
      const { code, out, err } = run(home, "status", join(home, "case"), "--json");
      assert.equal(code, 0, err);
      const { records } = JSON.parse(out) as { records: number };
      assert.ok(records >= acknowledged, "a record that was there is gone");
      acknowledged = records;
    }
    const { code, err } = run(home, "add", join(home, "case"), join(home, "reports"));
    assert.equal(code, 0, err);
    assert.equal((JSON.parse(run(home, "status", join(home, "case"), "--json").out) as { records: number }).records, 120);
    const verified = run(home, "verify", join(home, "case"));
    assert.equal(verified.code, 0, verified.out);
  });
});

/** Starts adding and kills it without warning. */
async function killedAfter(milliseconds: number, home: string): Promise<void> {
  const child = spawn(process.execPath, [program, "add", join(home, "case"), join(home, "reports")], { env: environmentOf(join(home, "keys")), stdio: "ignore" });
  const ended = new Promise<void>((end) => child.once("exit", () => { end(); }));
  await new Promise((later) => setTimeout(later, milliseconds));
  child.kill("SIGKILL");
  await ended;
}

void describe("a case in which one byte was changed", () => {
  let home = "";
  before(() => {
    home = mkdtempSync(join(tmpdir(), "byte-"));
    mkdirSync(join(home, "reports"));
    writeFileSync(join(home, "reports", "a.txt"), "“The bridge was closed,” said Piet Oudejans, the lock keeper, on 4 June 2022.\n");
    run(home, "init", join(home, "case"));
    run(home, "add", join(home, "case"), join(home, "reports"));
    const { statements } = JSON.parse(run(home, "export", join(home, "case")).out) as { statements: { id: string }[] };
    if (statements[0]) run(home, "review", join(home, "case"), statements[0].id, "accept"); // so that a text layer is kept
  });
  after(() => { rmSync(home, { recursive: true, force: true }); });

  void it("is found out, and the file is named, whichever file it is", () => {
    const files = execFileSync("find", [join(home, "case"), "-type", "f", "-size", "+0"], { encoding: "utf8" }).trim().split("\n");
    assert.ok(files.length >= 8);
    for (const [turn, file] of files.entries()) {
      const whole = readFileSync(file);
      // The first, a middle or the last byte in turn; verify-case.test.ts changes more of each file, without the command.
      const at = [0, Math.floor(whole.length / 2), whole.length - 1][turn % 3] ?? 0;
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      writeFileSync(file, changed);
      const { code, out } = run(home, "verify", join(home, "case"));
      const name = file.slice(join(home, "case").length + 1);
      assert.equal(code, 1, `byte ${at} of ${name} was changed and nothing was found`);
      assert.ok(out.includes(name), `byte ${at} of ${name} was changed, and this was said:\n${out}`);
      writeFileSync(file, whole);
    }
    assert.equal(run(home, "verify", join(home, "case")).code, 0);
  });
});
