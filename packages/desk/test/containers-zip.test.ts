/** What comes out of a ZIP: good ones, damaged ones, traps. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mailOf, named, takeApart, zipOf } from "./container-fixtures.js";

test("each file of a ZIP comes out with its path, its number and its own bytes", async () => {
  const taken = await takeApart(await zipOf({ "quay/report.txt": "The quay was shut.", "quay/été.html": "<p>Le quai</p>", "mail.eml": mailOf({ text: "hello" }) }), "zip");
  assert.equal(taken.end, "all");
  assert.deepEqual(taken.parts.map(({ name, place }) => [name, place.how, place.index, place.path]), [
    ["report.txt", "file", 1, "quay/report.txt"], ["été.html", "file", 2, "quay/été.html"], ["mail.eml", "file", 3, "mail.eml"],
  ]);
  assert.equal(named(taken, "report.txt").bytes.toString(), "The quay was shut.");
  assert.deepEqual(taken.unfinished, []);
});

test("folders are no parts; an empty file is one", async () => {
  const taken = await takeApart(await zipOf({ "a.txt": "words", "empty.txt": "" }), "zip");
  assert.deepEqual([taken.parts.length, taken.leftOut, taken.end], [2, 0, "all"]);
});

test("names that lead out of a folder are words, and lead nowhere", async () => {
  // An archiver would refuse such names: they are put in by hand, of equal length.
  const zip = await zipOf({ "aa/aa/evil-one.txt": "out", "C_/evil-two.txt": "drive" });
  const bytes = Buffer.from(zip.toString("latin1").replaceAll("aa/aa/evil-one.txt", "../../evil-one.txt").replaceAll("C_/evil-two.txt", "C:\\evil-two.txt"), "latin1");
  const taken = await takeApart(bytes, "zip");
  assert.deepEqual(taken.parts.map(({ name, place }) => [name, place.path]), [["evil-one.txt", "../../evil-one.txt"], ["evil-two.txt", "C:\\evil-two.txt"]]);
  assert.deepEqual(taken.unfinished, []);
});

test("control characters in a name are shown as what they are not", async () => {
  const taken = await takeApart(await zipOf({ "a\u001b[31m\u202egpj.txt": "words" }), "zip");
  assert.equal(taken.parts[0]?.name, "a\uFFFD[31m\uFFFDgpj.txt");
});

test("a locked file stays in, and the others come out", async () => {
  const zip = await zipOf({ "locked.txt": "secret words", "open.txt": "open words" });
  for (const signature of [0x04034b50, 0x02014b50]) {
    const at = zip.indexOf(Buffer.from(Uint32Array.of(signature).buffer));
    const flags = at + (signature === 0x04034b50 ? 6 : 8);
    zip.writeUInt16LE(zip.readUInt16LE(flags) | 1, flags);
  }
  const taken = await takeApart(zip, "zip");
  assert.deepEqual([taken.parts.map(({ name }) => name), taken.end], [["open.txt"], "locked"]);
});

test("a file whose bytes are damaged stays in, and the others come out", async () => {
  const zip = await zipOf({ "first.txt": "the first words ".repeat(50), "second.txt": "the second words" });
  const data = zip.indexOf("first.txt") + "first.txt".length;
  zip.fill(0xff, data, data + 12);
  const taken = await takeApart(zip, "zip");
  assert.deepEqual([taken.parts.map(({ name }) => name), taken.end], [["second.txt"], "damaged"]);
  assert.deepEqual(taken.unfinished, []);
});

test("what is no ZIP, and one that is cut, are damaged", async () => {
  assert.equal((await takeApart(Buffer.from("no archive at all"), "zip")).end, "damaged");
  const zip = await zipOf({ "a.txt": "words" });
  assert.equal((await takeApart(zip.subarray(0, zip.length - 40), "zip")).end, "damaged");
});

test("one that says it unpacks to far more than its size is not begun", async () => {
  const taken = await takeApart(await zipOf({ "small.txt": "words", "bomb.txt": Buffer.alloc(80 * 1024 * 1024) }), "zip");
  assert.deepEqual([taken.parts.length, taken.end], [0, "too-far"]);
});

test("one that unpacks to more than it says is stopped there", async () => {
  const bomb = Buffer.alloc(4 * 1024 * 1024);
  const zip = await zipOf({ "bomb.txt": bomb, "small.txt": "words" });
  const lies = Buffer.alloc(4);
  lies.writeUInt32LE(100);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bomb.length);
  for (let at = zip.indexOf(size); at >= 0; at = zip.indexOf(size)) lies.copy(zip, at);
  const taken = await takeApart(zip, "zip");
  assert.deepEqual([taken.parts.map(({ name }) => name), taken.end], [["small.txt"], "damaged"]);
});

test("a way of packing that is not known is told of", async () => {
  const zip = await zipOf({ "a.txt": "words words words words words", "b.txt": "other words" });
  for (const [signature, offset] of [[0x04034b50, 8], [0x02014b50, 10]] as const) zip.writeUInt16LE(99, zip.indexOf(Buffer.from(Uint32Array.of(signature).buffer)) + offset);
  const taken = await takeApart(zip, "zip");
  assert.deepEqual([taken.parts.map(({ name }) => name), taken.end], [["b.txt"], "damaged"]);
});
