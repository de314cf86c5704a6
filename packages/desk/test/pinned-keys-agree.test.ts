/** A key that a reader wrote down, and what became of it since: three verifiers decide the same (docs/formats/proof.md, 'A key from elsewhere'). */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { LogReader } from "@affiant/proof";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { bridgeCase } from "./publish-case.js";
import { writeSeal } from "./seal-case.js";
import { programSays, python, scriptSays, secondSays, type Said } from "./seal-mutations-agree.js";
import { MadeLog, keyFrom, logOfCase, sealInputOf } from "./seal-logs.js";
import { drawing } from "./seeded-numbers.js";

const work = mkdtempSync(join(tmpdir(), "pinned-keys-"));
after(() => { rmSync(work, { recursive: true }); });

/** The next key of the same person. */
const nextOf = (old: ReturnType<typeof keyFrom>, name: string): ReturnType<typeof keyFrom> => ({ ...keyFrom(name), person: old.person });

/** An act that a seal holds, by this author; `seen`: whether it names the head there is now. */
function describe(log: MadeLog, author: ReturnType<typeof keyFrom>, seen = true): MadeLog {
  const [first] = bridgeCase().records;
  if (seen) log.see();
  return log.act("describe", { record: first?.record.id ?? "", title: null, publisher: null, author: null, published: null, url: null, language: null }, { author });
}

let made = 0;
async function sealOf(log: MadeLog): Promise<string> {
  made += 1;
  const folder = join(work, String(made));
  await writeSeal(folder, sealInputOf(log));
  return folder;
}

/** What all of them say; they must not differ. */
async function saidOf(seal: string, pinned: string): Promise<Said> {
  const all = [await programSays(seal, pinned), scriptSays(seal, "-k", pinned), ...(python ? [secondSays(seal, "--key", pinned)] : [])];
  const words = all.map((said) => said.words).join("\n\n");
  assert.equal(new Set(all.map(({ good }) => good)).size, 1, words);
  return { good: all[0]?.good === true, words };
}

async function confirms(log: MadeLog, ...keys: readonly { readonly fingerprint: string }[]): Promise<void> {
  const seal = await sealOf(log);
  for (const { fingerprint } of keys) {
    const { good, words } = await saidOf(seal, fingerprint);
    assert.ok(good, words);
  }
}

async function refuses(log: MadeLog, named: RegExp, ...keys: readonly { readonly fingerprint: string }[]): Promise<void> {
  const seal = await sealOf(log);
  assert.ok((await programSays(seal)).good || named.source === "act", "but for the key nothing is wrong");
  for (const { fingerprint } of keys) {
    const { good, words } = await saidOf(seal, fingerprint);
    assert.ok(!good, words);
    assert.match(words, named);
  }
}

void test("a log's key that was replaced, once or twice, confirms what its successor signs, and that is said", async () => {
  const log = logOfCase("main");
  const [first, second, third] = [log.logKey, keyFrom("log two"), keyFrom("log three")];
  log.rotateKey("log", { key: second, old: first });
  await confirms(log, first, second);
  log.undo().rotateKey("log", { key: third, old: second }).undo();
  await confirms(log, first, second, third);
  const { words } = await saidOf(await sealOf(log), first.fingerprint);
  assert.equal(words.split(`replaced by ${second.fingerprint} at act`).length - 1 >= (python ? 3 : 2), true, words);
  assert.ok(words.includes(`in the end by ${third.fingerprint}`) && words.includes(`In the end, ${third.fingerprint}`), words);
});

void test("an author's key that was replaced confirms too, and so does the one in its place before it has signed anything", async () => {
  const log = logOfCase("main");
  const first = log.author;
  const [second, third] = [nextOf(first, "author two"), nextOf(first, "author three")];
  log.rotateKey("author", { key: second, old: first });
  await confirms(log, first, second);
  describe(log, second).rotateKey("author", { key: third, old: second }, { author: second });
  await confirms(log, first, second, third);
});

void test("a revoked key confirms no head that came after, whatever the reason, and neither do those before it in its line", async () => {
  for (const reason of ["stolen", "retired"]) {
    const log = describe(logOfCase("main").addKey("author", keyFrom("two")), keyFrom("two"));
    await confirms(log, keyFrom("two"));
    await refuses(log.act("key-revoke", { key: keyFrom("two").fingerprint, reason }), new RegExp(`revoked at act ${log.size - 1} \\(${reason}\\)`), keyFrom("two"));
    await confirms(log, log.author, log.logKey);
  }
  const line = describe(logOfCase("line").addKey("author", keyFrom("two")), keyFrom("two"));
  line.rotateKey("author", { key: nextOf(keyFrom("two"), "three"), old: keyFrom("two") }, { author: keyFrom("two") }).undo({ author: keyFrom("three") });
  await refuses(line.act("key-revoke", { key: keyFrom("three").fingerprint, reason: "stolen" }), /revoked at act/, keyFrom("two"), keyFrom("three"));
  const founder = logOfCase("founder").addKey("author", keyFrom("two")).see();
  founder.act("key-revoke", { key: founder.author.fingerprint, reason: "left" }, { author: keyFrom("two") });
  await refuses(founder, /revoked at act/, founder.author);
  await confirms(founder, founder.logKey, keyFrom("two"));
});

void test("a key that a stranger named as an author's confirms nothing until it has signed what belongs to that log", async () => {
  const [stranger, victim] = [keyFrom("stranger"), keyFrom("victim")];
  const log = new MadeLog("strange", null, { author: stranger, keys: [
    { role: "author", key: stranger.publicKey, person: stranger.person }, { role: "author", key: victim.publicKey, person: victim.person },
    { role: "log", key: keyFrom("log strange").publicKey, person: null },
  ] });
  for (const { record } of bridgeCase().records) log.act("receive", { record: record.id, sha256: record.sha256, size: record.size, day: record.day });
  await refuses(log, /bound to this log/, victim);
  // Consent names case and origin alone, and an act from before the first head nothing but the case: both can be copied.
  describe(log, victim, false).rotateKey("author", { key: nextOf(victim, "victim two"), old: victim }).addKey("author", keyFrom("other"));
  await refuses(log, /bound to this log/, victim, keyFrom("victim two"), keyFrom("other"));
  await confirms(describe(log, nextOf(victim, "victim two")), victim, keyFrom("victim two"), stranger);
  await refuses(log, /not one of this log's/, keyFrom("foreign"));
  await refuses(logOfCase("slipped in").addKey("author", victim, { author: victim }), /act/, victim);
  await refuses(logOfCase("no consent").addKey("author", victim, { consent: stranger }), /act/, victim);
  const taken = logOfCase("taken");
  taken.rotateKey("log", { key: stranger, old: taken.logKey }, { released: stranger });
  await refuses(taken, /act/, keyFrom("log taken"), stranger);
});

void test("keys for publications, and those of logs that this one holds, do not confirm its head", async () => {
  const log = logOfCase("main").see();
  const branch = logOfCase("branch", { log, size: log.size }).see().undo();
  log.addKey("publication", keyFrom("site")).merge(branch);
  await refuses(log, /not one of this log's/, keyFrom("site"), branch.author, branch.logKey);
  await refuses(branch, /not one of this log's/, log.author, log.logKey);
});

void test("keys that come and go at random: all verifiers decide the same of each", async () => {
  const draw = drawing(20);
  for (let round = 0; round < 2; round += 1) {
    const log = logOfCase(`random ${round}`);
    const pinned = [log.author, log.logKey, keyFrom("nobody")];
    let authors = [log.author];
    for (let step = 0; step < 8; step += 1) {
      const [author = log.author, other = log.author] = [authors[draw(authors.length)], authors[draw(authors.length)]];
      const kind = draw(6);
      const key = kind === 1 ? nextOf(other, `random ${round} ${step}`) : keyFrom(`random ${round} ${step}`);
      if (kind === 0) log.rotateKey("log", { key, old: log.logKey }, { author });
      else if (kind === 1) log.rotateKey("author", { key, old: other }, { author });
      else if (kind === 2) log.addKey("author", key, { author });
      else if (kind === 3 && authors.length > 1 && other !== author) log.act("key-revoke", { key: other.fingerprint, reason: "stolen" }, { author });
      else if (kind === 4) log.see();
      else describe(log, author, draw(2) === 0);
      if (kind < 3) pinned.push(key);
      if (kind === 2) authors.push(key);
      if (kind === 1) authors = authors.map((one) => (one === other ? key : one));
      if (kind === 3 && other !== author) authors = authors.filter((one) => one !== other);
    }
    const seal = await sealOf(log);
    const reader = new LogReader(nodeCrypto);
    for (const [index, { bytes, leaf }] of log.leaves.entries()) if (bytes) reader.read({ index, bytes, leaf });
    assert.deepEqual(reader.end(), []);
    for (const { fingerprint } of pinned) await saidOf(seal, fingerprint);
  }
});
