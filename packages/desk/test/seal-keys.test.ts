/** Seals of logs that hold other logs, and whose keys come and go: the script and the program say the same. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { verifyBagIn } from "#desk/cli/open-bag.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { verifyScriptPath, writeSeal } from "./seal-case.js";
import { MadeLog, keyFrom, logOfCase, sealInputOf } from "./seal-logs.js";

const work = mkdtempSync(join(tmpdir(), "seal-keys-"));
after(() => { rmSync(work, { recursive: true }); });

let made = 0;
async function check(log: MadeLog, note?: string): Promise<{ readonly script: readonly string[]; readonly program: readonly string[] }> {
  made += 1;
  const folder = join(work, String(made));
  await writeSeal(folder, sealInputOf(log, note === undefined ? {} : { note }));
  const run = spawnSync("sh", [verifyScriptPath, folder], { encoding: "utf8" });
  assert.equal(run.stderr, "");
  const found = await verifyBagIn(folder, { crypto: nodeCrypto, pinned: null, progress: () => undefined });
  return {
    script: run.stdout.split("\n").filter((line) => line.startsWith("FAILED")),
    program: found.faults.map(({ what, where, message }) => `${what} ${where} ${message}`),
  };
}
const good = async (log: MadeLog): Promise<void> => { assert.deepEqual(await check(log), { script: [], program: [] }); };

/** Both find it, and name the act. */
async function bad(log: MadeLog, named: RegExp, note?: string): Promise<void> {
  const { script, program } = await check(log, note);
  assert.match(script.join("\n"), named);
  assert.match(program.join("\n"), named);
}

void test("keys are added, rotated and revoked", async () => {
  const log = logOfCase("main");
  const [second, third] = [keyFrom("second"), keyFrom("third")];
  log.addKey("author", second).undo({ author: second }).rotateKey("author", { key: third, old: second }, { author: second }).undo({ author: third });
  await good(log);
  log.rotateKey("log", { key: keyFrom("new log"), old: log.logKey }).undo();
  await good(log);
  await bad(log, /log\/checkpoint/, log.note(log.size, { key: keyFrom("log main") }));
  log.act("key-revoke", { key: third.fingerprint, reason: "lost" });
  await good(log);
});

void test("an act of a key that was revoked, replaced or never there is named", async () => {
  const other = keyFrom("other");
  const revoked = logOfCase("revoked").addKey("author", other).act("key-revoke", { key: other.fingerprint, reason: "stolen" });
  await bad(revoked.addKey("publication", keyFrom("later"), { author: other }), new RegExp(`act ${revoked.size - 1}: `));
  const replaced = logOfCase("replaced");
  const old = replaced.author;
  replaced.rotateKey("author", { key: other, old }).addKey("author", keyFrom("more"), { author: old });
  await bad(replaced, new RegExp(`act ${replaced.size - 1}: `));
  const never = logOfCase("never").addKey("author", keyFrom("more"), { author: other });
  await bad(never, new RegExp(`act ${never.size - 1}: `));
});

void test("a key that did not consent, or was not let go, is named", async () => {
  const log = logOfCase("consent").addKey("author", keyFrom("x"), { consent: keyFrom("y") });
  await bad(log, new RegExp(`act ${log.size - 1}: `));
  const rotated = logOfCase("release");
  rotated.rotateKey("author", { key: keyFrom("x"), old: rotated.author }, { released: keyFrom("y") });
  await bad(rotated, new RegExp(`act ${rotated.size - 1}: `));
});

void test("a branch stands on its parent, and is merged into it, twice", async () => {
  const main = logOfCase("main").see();
  const branch = logOfCase("branch", { log: main, size: main.size }).see().addKey("author", keyFrom("field"));
  await good(branch);
  main.addKey("author", keyFrom("desk")).merge(branch).addKey("author", keyFrom("after"));
  await good(main);
  branch.rotateKey("log", { key: keyFrom("branch log 2"), old: branch.logKey }).addKey("author", keyFrom("field 2"), { author: keyFrom("field") });
  main.merge(branch).addKey("author", keyFrom("last"));
  await good(main);
  // A key of the branch signs nothing in the log that merged it.
  await bad(main.addKey("author", keyFrom("wrong"), { author: keyFrom("field") }), new RegExp(`act ${main.size - 1}: `));
});

void test("branches on branches, merged both ways round", async () => {
  const main = logOfCase("main");
  const b = logOfCase("b", { log: main, size: 2 }).addKey("author", keyFrom("b1"));
  const c = logOfCase("c", { log: b, size: b.size }).addKey("author", keyFrom("c1"));
  main.merge(b);
  main.merge(c, c.size).addKey("author", keyFrom("m1"));
  await good(main);
  b.merge(c).addKey("author", keyFrom("b2"));
  main.merge(b).addKey("author", keyFrom("m2"));
  await good(main);
  c.addKey("author", keyFrom("c2"));
  main.merge(c);
  b.merge(main).addKey("author", keyFrom("b3"));
  main.merge(b).addKey("author", keyFrom("m3"));
  await good(main);
});

/** Another root, whatever it is of. */
const otherRoot = Uint8Array.from({ length: 32 }, (_, at) => at);

void test("a branch that states another root than its parent had is named", async () => {
  const main = logOfCase("main");
  const parent = { origin: main.origin, size: main.size, root: otherRoot };
  const branch = new MadeLog("branch", { log: main, size: main.size }, { parent }).addKey("author", keyFrom("field"));
  await bad(branch, /act 0: /);
  // The same once it is merged: its first act stands behind the merge.
  main.addKey("author", keyFrom("desk"));
  const at = main.size + 1;
  await bad(main.merge(branch), new RegExp(`act ${at}: `));
});

void test("a merge that names another root, or a head that the branch's key did not sign, is named", async () => {
  const lost = { bytes: null, salt: otherRoot, leaf: otherRoot };
  const others = (branch: MadeLog): readonly MadeLog["leaves"][number][] => [...branch.leaves.slice(0, -1), lost];
  const notes: readonly ((branch: MadeLog) => string)[] = [
    (branch) => branch.note(branch.size, { leaves: others(branch) }),
    (branch) => branch.note(branch.size, { key: keyFrom("somebody else") }),
    (branch) => branch.note().replace(/(— \S+ .{20})(.)/, (_, before: string, letter: string) => `${before}${letter === "A" ? "B" : "A"}`),
  ];
  for (const note of notes) {
    const main = logOfCase("main");
    const branch = logOfCase("branch", { log: main, size: main.size }).addKey("author", keyFrom("field"));
    const at = main.addKey("author", keyFrom("desk")).size;
    await bad(main.merge(branch, branch.size, { note: note(branch) }), new RegExp(`act ${at}: `));
  }
});

void test("roots over many leaves, of logs whose leaves stand apart, are worked out by both", async () => {
  const main = logOfCase("main");
  for (let at = 0; at < 270; at += 1) main.undo();
  const branch = logOfCase("branch", { log: main, size: main.size });
  for (let at = 0; at < 40; at += 1) branch.undo();
  main.undo().merge(branch, 290).undo();
  branch.undo();
  await good(main.merge(branch).rotateKey("log", { key: keyFrom("main 2"), old: main.logKey }).undo());
  const second = logOfCase("second", { log: main, size: main.size }).merge(branch.undo()).undo();
  await good(main.merge(second));
});

void test("a place that was forgotten is a gap and no fault", async () => {
  const log = logOfCase("main").undo().undo();
  log.forget([log.size - 1]).addKey("author", keyFrom("after"));
  await good(log);
});
