/** What goes when a record or a person is forgotten, worked out over made-up acts. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { planForgetting, tombstones, type ToForget } from "#desk/2-preserve/forget/plan-forgetting.js";
import { foldName, names, spellingOf } from "#desk/2-preserve/forget/name-spelling.js";
import type { RecordId } from "#desk/model/span.js";
import type { LoggedAct } from "#desk/ports.js";

const one: RecordId = "r-abcdefghijklmnop";
const other: RecordId = "r-qrstuvwxyz234567";
const digestOf = (word: string): string => createHash("sha256").update(word).digest("hex");
const layer = digestOf("layer");
const otherLayer = digestOf("other layer");

const anchor = (record: RecordId, quote: string, on = layer): object => ({ record, layer: on, start: 0, end: quote.length, quote, before: "", after: "" });
const finding = (...members: readonly object[]): object => ({ kind: "compatible", origins: null, sides: [{ label: "A", members }] });
const described = (record: RecordId, over: object = {}): object => ({ record, title: null, publisher: null, author: null, published: null, url: null, language: null, ...over });
const custody = (record: RecordId, name: string, path = "/reports"): object => ({ record, who: "w", device: "d", clock: "unknown", at: "2030-01-01T00:00:00Z", tool: "t", file: { name, path, bytes: false } });

function log(...acts: readonly (readonly [type: string, body: object])[]): LoggedAct[] {
  return acts.map(([type, body], at) => ({
    index: at + 1, bytes: new Uint8Array(), salt: new Uint8Array(),
    act: { v: 1, case: "c", id: `a${at}`, type, author: "a", seq: at, prev: null, seen: { size: 0, root: "" }, at: "2030-01-02T00:00:00Z", body: body as never },
  }));
}

const theRecord: ToForget = { of: "record", records: [one], naming: [], names: [] };
const person = (...given: readonly string[]): ToForget => ({ of: "person", records: [], naming: [], names: given });
const places = (acts: readonly LoggedAct[], toForget: ToForget): readonly number[] => planForgetting(acts, toForget).acts.map(({ index }) => index);

const receipts = [
  ["receive", { record: one, sha256: digestOf("one"), size: 3, day: "2030-01-01" }], ["custody", custody(one, "one.txt")],
  ["receive", { record: other, sha256: digestOf("other"), size: 5, day: "2030-01-01" }], ["custody", custody(other, "other.txt")],
] as const;

void describe("the closure of a record", () => {
  const acts = log(
    ...receipts, // 1 to 4
    ["describe", described(one, { title: "A title" })], // 5
    ["accept", { subject: "statement", anchor: anchor(one, "words") }], // 6
    ["accept", { subject: "statement", anchor: anchor(other, "words", otherLayer) }], // 7
    ["link", { one: anchor(other, "words", otherLayer), other: anchor(one, "words") }], // 8
    ["merge", { one: finding(anchor(other, "a", otherLayer)), other: finding(anchor(other, "b", otherLayer), anchor(one, "c")) }], // 9
    ["undo", { answers: "a5" }], // 10
    ["release", { subject: "record", record: one }], // 11
    ["observe", { record: one, kind: "transcript", digest: digestOf("spoken"), size: 1, tool: "t", version: "1", settings: "" }], // 12
    ["observe", { record: null, kind: "other", digest: digestOf("kept"), size: 1, tool: "t", version: "1", settings: `of s-${one.slice(2)}-0-5` }], // 13
    ["seal", { records: [other, one], count: 2 }], // 14
    ["fixity", { chosen: "all", of: 2, checked: 2, faults: [one] }], // 15
    ["observe", { record: null, kind: "other", digest: digestOf("third"), size: 1, tool: "t", version: "1", settings: digestOf("one").toUpperCase() }], // 16
    ["observe", { record: null, kind: "other", digest: digestOf("fourth"), size: 1, tool: "t", version: "1", settings: Buffer.from(digestOf("one"), "hex").toString("base64url") }], // 17
    ["receive", { record: "r-2222222222222222", sha256: digestOf("third"), size: 1, day: "2030-01-01" }], // 18
  );

  void it("is every act that holds its id or its original's digest anywhere, and no other", () => {
    assert.deepEqual(places(acts, theRecord), [1, 2, 5, 6, 8, 9, 11, 12, 13, 14, 15, 16, 17]);
  });

  void it("takes the bytes that no other act keeps", () => {
    const plan = planForgetting(acts, theRecord);
    assert.deepEqual(plan.originals, [{ digest: digestOf("one"), stays: null }]);
    assert.deepEqual(plan.layers, [{ digest: layer, stays: null }, { digest: otherLayer, stays: "1" }]);
    assert.deepEqual(plan.observations.map(({ stays }) => stays), [null, null, null, null]);
  });

  void it("leaves an original that another record has as well", () => {
    const twice = log(...receipts, ["receive", { record: other, sha256: digestOf("one"), size: 3, day: "2030-01-01" }]);
    const plan = planForgetting(twice, theRecord);
    assert.deepEqual(plan.originals, [{ digest: digestOf("one"), stays: other }]);
    assert.deepEqual(plan.acts.map(({ index }) => index), [1, 2]);
  });

  void it("lists what has left the house: sites after a release, seals after the receipt", () => {
    const left = log(
      ["publish", { manifest: layer, files: 3 }], ["seal", { records: null, count: 0 }], ...receipts, // 1, 2, 3 to 6
      ["publish", { manifest: layer, files: 4 }], ["release", { subject: "statement", anchor: anchor(one, "w") }], // 7, 8
      ["publish", { manifest: layer, files: 5 }], ["seal", { records: null, count: 2 }], ["seal", { records: [other], count: 1 }], // 9, 10, 11
    );
    assert.deepEqual(planForgetting(left, theRecord).outOfReach.map(({ type, index, count, day }) => [type, index, count, day]), [
      ["publish", 9, 5, "2030-01-02"], ["seal", 10, 2, "2030-01-02"],
    ]);
  });
});

void describe("the closure of a person", () => {
  const decided = (speaker: string): object => ({ form: "direct", force: "assert", speaker, via: [], hearsay: false });
  const acts = log(
    ["genesis", {}], ...receipts, // 1, 2 to 5
    ["correct", { subject: "statement", anchor: anchor(one, "said"), to: anchor(one, "said"), decided: decided("Edda Lindqvist") }], // 6
    ["accept", { subject: "statement", anchor: anchor(one, "the words of EDDA   LINDQVIST, a nurse") }], // 7
    ["accept", { subject: "statement", anchor: anchor(one, "Eddalindqvists Mole") }], // 8
    ["describe", described(other, { author: "Lindqvist, Edda" })], // 9
    ["custody", custody(other, "edda_lindqvist.txt")], // 10
    ["custody", custody(other, "talk with EddaLindqvist.txt")], // 11
    ["custody", custody(other, "x.txt", Buffer.from("/home/Edda Lindqvist").toString("base64url"))], // 12
    ["handover", { to: "Edda Lindqvist" }], // 13
    ["describe", described(other, { author: "Lindqvist" })], // 14
  );

  void it("is every act with the name in whatever case, accents, order and marks; a longer word is another name", () => {
    assert.deepEqual(places(acts, person("Édda Lindqvist")), [6, 7, 9, 10, 11]);
    assert.deepEqual(places(acts, person("Edda Lindqvist", "Lindqvist")), [6, 7, 9, 10, 11, 14]);
    assert.deepEqual(places(acts, person("Edda Lind")), []);
  });

  void it("reads names that are kept as bytes", () => {
    const [first, ...rest] = acts;
    const encoded = { ...custody(other, Buffer.from("v\xe9ra.txt", "latin1").toString("base64url")), file: { name: Buffer.from("V\xe9ra K.txt", "latin1").toString("base64url"), path: "", bytes: true } };
    assert.ok(first && rest.length > 0);
    assert.deepEqual(places(log(["custody", encoded]), person("Véra K")), [1]);
  });

  void it("cannot take acts about the log, and says so", () => {
    assert.deepEqual(planForgetting(acts, person("Edda Lindqvist")).fixed.map(({ index, type }) => [index, type]), [[13, "handover"]]);
  });

  void it("leaves originals, unless the records go as well", () => {
    assert.deepEqual(planForgetting(acts, person("Edda Lindqvist")).originals, []);
    const all = planForgetting(acts, { ...person("Edda Lindqvist"), records: [other] });
    assert.deepEqual(all.originals, [{ digest: digestOf("other"), stays: null }]);
  });
});

void describe("a tombstone", () => {
  void it("names at most 3,000 places, ascending; more stand in further ones", () => {
    const drafts = tombstones(Array.from({ length: 7_000 }, (_, at) => 9_000 - at), { of: "record", reason: "mistake" });
    assert.deepEqual(drafts.map((draft) => (draft.type === "forget" ? draft.body.acts.length : 0)), [3_000, 3_000, 1_000]);
    const named = drafts.flatMap((draft) => (draft.type === "forget" ? draft.body.acts : []));
    assert.deepEqual(named, [...named].sort((a, b) => a - b));
    assert.deepEqual(tombstones([], { of: "record", reason: "mistake" }), []);
  });
});

void describe("a name", () => {
  const isIn = (text: string, name: string): boolean => {
    const spelling = spellingOf(name);
    return spelling !== null && names(text, [spelling]);
  };
  void it("is found however it is written", () => {
    assert.equal(foldName("  Łukasz ØSTBY-Weiß  "), "lukasz ostby weiss");
    for (const text of ["Zoe\u0308 Mu\u0308ller", "ZOË MÜLLER", "zoe-muller.html", "says Müller, Zoë:", "Zoë\u00a0\n Müller’s"]) assert.ok(isIn(text, "Zoë Müller"), text);
    for (const text of ["Zoë Müllerin", "Zoë and Müller", "Hazoe Muller"]) assert.ok(!isIn(text, "Zoë Müller"), text);
  });
  void it("may touch other words in scripts that do so", () => {
    assert.ok(isIn("然後李明說了", "李明"));
    assert.ok(isIn("وأحمد قال", "أحمد"));
  });
  void it("without a letter is none", () => { assert.equal(spellingOf(" ?! "), null); });
});
