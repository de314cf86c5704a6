import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fingerprint, fromBase64url } from "@affiant/proof";
import { preserveOriginals, type Receipt } from "#desk/2-preserve/preserve-originals.js";
import type { ActDraft } from "#desk/model/act.js";
import { RefusedInput } from "#desk/model/errors.js";
import type { RecordId } from "#desk/model/span.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { bytesOf, clock, marked, newCase, preserveOriginal, random, testFolder, type TestCase } from "./stores-test-case.js";

const plain: Omit<Receipt, "bytes"> = { name: "départ.txt", path: "inbox", who: "a monitor", device: "a laptop", clock: "unknown", tool: "affiant test", description: null };

function portsOf({ opened, append }: TestCase, known: (sha256: string) => RecordId | null = () => null) {
  return { originals: opened.originals, clock, random, append, known };
}

void test("a receipt is two acts that can be shown apart, and the exact moment stands in custody only", async (t) => {
  const made = await newCase(await testFolder(t));
  const description = { title: "Départ", publisher: "La Vigie", author: null, published: "2026-03-02", url: null, language: "fr" };
  const kept = await preserveOriginal({ ...plain, bytes: bytesOf("The ferry left."), description }, portsOf(made));
  const acts = made.opened.log.acts().map(({ act }) => act);
  const typed = (type: string) => acts.find((act) => act.type === type) ?? assert.fail(`no ${type}`);
  const [receive, custody, describe] = [typed("receive"), typed("custody"), typed("describe")] as const;
  assert.equal(acts.length, 4);
  const sha256 = createHash("sha256").update("The ferry left.").digest("hex");
  assert.deepEqual(receive.body, { record: kept.record, sha256, size: 15, day: "2026-03-14" });
  assert.equal(receive.at, "2026-03-14T00:00:00Z");
  assert.equal(describe.at, "2026-03-14T00:00:00Z");
  assert.equal(custody.at, "2026-03-14T09:26:53Z");
  assert.deepEqual(custody.body, {
    record: kept.record, who: "a monitor", device: "a laptop", clock: "unknown", at: "2026-03-14T09:26:53Z", tool: "affiant test",
    file: { name: "départ.txt", path: "inbox", bytes: false },
  });
  assert.deepEqual(describe.body, { record: kept.record, ...description });
  assert.match(kept.record, /^r-[a-z2-7]{16}$/);
  for (const act of [custody, describe]) assert.ok(!JSON.stringify(act).includes(sha256), "a digest confirms a guess");
  await made.opened.close();
});

void test("the same bytes again are no second record, and what is refused leaves no act", async (t) => {
  const made = await newCase(await testFolder(t));
  const first = await preserveOriginal({ ...plain, bytes: bytesOf("same") }, portsOf(made));
  const size = made.opened.log.acts().length;
  const again = await preserveOriginal({ ...plain, bytes: bytesOf("same") }, portsOf(made, (sha256) => (sha256 === first.sha256 ? first.record : null)));
  assert.deepEqual(again, { ...first, fresh: false });
  await assert.rejects(preserveOriginal({ ...plain, bytes: bytesOf("too long") }, { ...portsOf(made), limitBytes: 4 }), RefusedInput);
  assert.equal(made.opened.log.acts().length, size);
  await made.opened.close();
});

void test("of a batch each file has its own fate, the same bytes are one record, and acts keep the order of the files", async (t) => {
  const made = await newCase(await testFolder(t));
  const tooLong = { title: "x".repeat(2_001), publisher: null, author: null, published: null, url: null, language: null };
  const files: readonly Receipt[] = [
    { ...plain, bytes: bytesOf("one") }, { ...plain, bytes: bytesOf("over the limit") }, { ...plain, bytes: bytesOf("two"), description: tooLong },
    { ...plain, bytes: bytesOf("one") }, { ...plain, bytes: bytesOf("two") }, { ...plain, bytes: bytesOf("three") },
  ];
  const results = await preserveOriginals(files, { ...portsOf(made), limitBytes: 10 });
  const told = results.map((result) => (result instanceof RefusedInput ? "refused" : result.fresh ? "fresh" : "known"));
  assert.deepEqual(told, ["fresh", "refused", "refused", "known", "refused", "fresh"]);
  const records = made.opened.log.acts().flatMap(({ act }) => (act.type === "receive" ? [act.body["record"]] : []));
  assert.deepEqual(records, [results[0], results[5]].map((result) => (result instanceof RefusedInput ? null : result?.record)));
  await made.opened.close();
});

void test("a name that is not valid Unicode in NFC is kept byte for byte, with a flag", async (t) => {
  const made = await newCase(await testFolder(t));
  const names: (string | Uint8Array)[] = [Uint8Array.of(0x61, 0xff, 0x62), Buffer.from("e\u0301.txt"), "line\nfeed.txt"];
  for (const [at, name] of names.entries()) await preserveOriginal({ ...plain, name, bytes: bytesOf(String(at)) }, portsOf(made));
  const files = made.opened.log.acts().flatMap(({ act }) => (act.type === "custody" ? [act.body["file"] as { name: string; path: string; bytes: boolean }] : []));
  assert.deepEqual(files.map(({ bytes }) => bytes), [true, true, false]);
  assert.deepEqual(Buffer.from(fromBase64url(files[0]?.name ?? "") ?? []), Buffer.from([0x61, 0xff, 0x62]));
  assert.equal(Buffer.from(fromBase64url(files[1]?.name ?? "") ?? []).toString(), "e\u0301.txt");
  assert.equal(Buffer.from(fromBase64url(files[1]?.path ?? "") ?? []).toString(), "inbox");
  assert.equal(files[2]?.name, "line\nfeed.txt");
  await made.opened.close();
});

void test("acts follow each other, name the head their author had, and are signed by the author of the genesis act", async (t) => {
  const made = await newCase(await testFolder(t));
  await Promise.all([made.append([marked(1), marked(2)]), made.append([marked(3)])]);
  await made.opened.log.sequence();
  await made.append([marked(4)]);
  const acts = made.opened.log.acts().map(({ act }) => act);
  assert.deepEqual(acts.map(({ seq }) => seq), [0, 1, 2, 3, 4]);
  assert.deepEqual(acts.map(({ prev }) => prev), [null, ...acts.slice(0, -1).map(({ id }) => id)]);
  assert.deepEqual(acts.map(({ seen }) => seen.size), [0, 1, 1, 1, 4]);
  assert.equal(new Set(acts.map(({ id }) => id)).size, 5);
  assert.equal(new Set(made.opened.log.acts().map(({ salt }) => Buffer.from(salt).toString("hex"))).size, 5);
  const keys = acts[0]?.body["keys"] as { role: string; key: string }[];
  const author = keys.find(({ role }) => role === "author");
  assert.equal(acts[4]?.author, fingerprint(fromBase64url(author?.key ?? "") ?? new Uint8Array(0), nodeCrypto));
  await made.opened.close();
});

void test("a body that is not as its type must be is refused by name and field, never by content, and nothing is appended", async (t) => {
  const made = await newCase(await testFolder(t));
  const record = "r-aaaaaaaaaaaaaaaa" as const;
  const wrong: readonly unknown[] = [
    { type: "receive", body: { record, sha256: "SECRET", size: 1, day: "2026-03-14" } },
    { type: "describe", body: { record, title: "SECRET".repeat(1_000), publisher: null, author: null, published: null, url: null, language: null } },
    { type: "release", body: { subject: "record", record, more: "SECRET" } },
  ];
  for (const draft of wrong) {
    await assert.rejects(made.append([marked(1), draft as ActDraft]), (error: Error) => error instanceof RefusedInput && !error.message.includes("SECRET"));
  }
  assert.equal(made.opened.log.acts().length, 1);
  const anchor = { record, layer: "0".repeat(64), start: 0, end: 1, quote: "x".repeat(300), before: "", after: "" };
  const sides = Array.from({ length: 6 }, () => ({ label: "A", members: Array.from({ length: 24 }, () => anchor) }));
  await assert.rejects(made.append([{ type: "accept", body: { subject: "finding", decided: { kind: "disputed", origins: null, sides } } }]), /32768 bytes/);
  await made.append([marked(1)]);
  await made.opened.close();
});

void test("texts of an act are brought into the one form NFC", async (t) => {
  const made = await newCase(await testFolder(t));
  const [act] = await made.append([{ type: "describe", body: { record: "r-aaaaaaaaaaaaaaaa", title: "Cafe\u0301", publisher: null, author: null, published: null, url: null, language: null } }]);
  assert.equal(act?.act.body["title"], "Café");
  await made.opened.close();
});
