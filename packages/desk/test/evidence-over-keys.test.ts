/** Two histories of a log whose key was replaced in one of them: evidence that stands alone (docs/formats/witness.md, 'Evidence'). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromUtf8, utf8, type LogKey } from "@affiant/proof";
import { verifyHeads } from "#desk/2-preserve/witness/verify-heads.js";
import { verifyEvidence } from "#desk/pipeline-verify-item.js";
import { nodeCrypto as crypto } from "#desk/stores/crypto-in-node.js";
import { keyFrom, logOfCase, sealInputOf, type MadeLog } from "./seal-logs.js";

const second = keyFrom("log two");
const third = keyFrom("log three");

/** The one history, its key replaced twice; the other, which never heard of that. Each has so many acts more. */
function histories(more: { readonly replaced: number; readonly other: number }): { readonly replaced: MadeLog; readonly other: MadeLog } {
  const [replaced, other] = [logOfCase("main"), logOfCase("main")];
  replaced.rotateKey("log", { key: second, old: replaced.logKey }).rotateKey("log", { key: third, old: second });
  other.addKey("author", keyFrom("someone")).undo();
  for (let at = 0; at < more.replaced; at += 1) replaced.undo();
  for (let at = 0; at < more.other; at += 1) other.undo();
  return { replaced, other };
}

async function evidenceOf(log: MadeLog, known: string, keys: readonly LogKey[] = log.reader().streams[0]?.keys ?? []): Promise<string | null> {
  const { files } = sealInputOf(log).log;
  const found = await verifyHeads({
    checkpoint: utf8(log.note()), witnessed: null, keys, held: () => null, crypto, logKeyAt: (size) => log.reader().logKeyAt(size),
    readTile: (path) => Promise.resolve(files.get(`log/${path}`) ?? null),
  }, { policy: null, knownHead: utf8(known), witnesses: [] });
  assert.deepEqual(found?.faults.map(({ what }) => what), ["diverged"]);
  return found.evidence ? fromUtf8(found.evidence) : null;
}

const check = (text: string, pinned: string | null = null): ReturnType<typeof verifyEvidence> => verifyEvidence(utf8(text), { crypto, pinned });

void test("two heads of one size, by the old key and by the newest, are evidence, and so are heads of two sizes", async () => {
  for (const more of [{ replaced: 0, other: 0 }, { replaced: 3, other: 0 }]) {
    const { replaced, other } = histories(more);
    const text = await evidenceOf(replaced, other.note()) ?? "";
    const { fault, shown } = check(text);
    assert.equal(fault, null, text);
    assert.deepEqual(shown?.keys, [other.logKey, second, third].map(({ fingerprint }) => fingerprint));
    assert.deepEqual([shown.older, shown.newer], [other.size, replaced.size]);
    for (const key of [other.logKey, second, third]) assert.equal(check(text, key.fingerprint).shown?.confirmed, true);
    assert.equal(check(text, keyFrom("stranger").fingerprint).fault?.what, "wrong-signer");
  }
});

void test("each line counts: another statement, a step left out, heads that no key there signed", async () => {
  const { replaced, other } = histories({ replaced: 0, other: 0 });
  const text = await evidenceOf(replaced, other.note()) ?? "";
  const [one = "", two = ""] = text.split("\n").filter((line) => line.startsWith("next "));
  const spoiled = (from: string, to: string): string | undefined => {
    assert.ok(text.includes(from));
    return check(text.replace(from, to)).fault?.what;
  };
  const signature = one.split(" ").at(-1) ?? "";
  assert.equal(spoiled(`${one}\n`, ""), "bad-evidence");
  assert.equal(spoiled(`${two}\n`, ""), "bad-signature");
  assert.equal(spoiled(`${one}\n${two}\n`, `${two}\n${one}\n`), "bad-evidence");
  assert.equal(spoiled(signature, two.split(" ").at(-1) ?? ""), "bad-evidence");
  assert.equal(spoiled(one, one.replace(/^next \S+/, `next ${"a".repeat(26)}`)), "bad-evidence");
  assert.equal(spoiled(one, `${one} `), "bad-evidence");
  assert.equal(spoiled("key ", "next "), "bad-evidence");
});

void test("a head by a key that the log never had is no evidence", async () => {
  const { replaced, other } = histories({ replaced: 0, other: 0 });
  assert.equal(await evidenceOf(replaced, other.note(other.size, { key: keyFrom("stranger") })), null);
  const keys = replaced.reader().streams[0]?.keys ?? [];
  assert.equal(await evidenceOf(replaced, other.note(), keys.map((key) => ({ ...key, release: null }))), null);
});
