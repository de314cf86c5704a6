import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foldActs } from "#desk/catalog/fold-acts.js";
import type { LoggedAct } from "#desk/ports.js";

const anchor = { record: "r-abcdefghijklmnop", layer: "0".repeat(64), start: 0, end: 4, quote: "Gate", before: "", after: "" };
const part = { kind: "compatible", origins: null, sides: [{ label: "A", members: [anchor] }] };

/** Acts in log order, named by their ids. */
function log(...acts: readonly (readonly [id: string, type: string, answers?: string])[]): LoggedAct[] {
  return acts.map(([id, type, answers], index) => ({
    index, bytes: new Uint8Array(), salt: new Uint8Array(),
    act: { v: 1, case: "c", id, type, author: "a", seq: index, prev: null, seen: { size: 0, root: "" }, at: "2030-01-01T00:00:00Z", body: answers === undefined ? { one: part, other: part } : { answers } },
  }));
}

const standing = (acts: readonly LoggedAct[]): readonly string[] => foldActs(acts).decisions.map((decision) => decision.act);

void describe("a merge", () => {
  void it("stands until it is parted or undone", () => {
    assert.deepEqual(standing(log(["m", "merge"])), ["m"]);
    assert.deepEqual(standing(log(["m", "merge"], ["p", "unmerge", "m"])), []);
    assert.deepEqual(standing(log(["m", "merge"], ["u", "undo", "m"])), []);
  });
  void it("stands again when its parting is undone, and no more when it is then undone itself", () => {
    const parted = [["m", "merge"], ["p", "unmerge", "m"], ["u", "undo", "p"]] as const;
    assert.deepEqual(standing(log(...parted)), ["m"]);
    assert.deepEqual(standing(log(...parted, ["v", "undo", "m"])), []);
  });
});

void describe("a log in which something was forgotten", () => {
  const holed = (...acts: readonly (readonly [type: string, body: object])[]): LoggedAct[] => acts.map(([type, body], at) => ({
    index: at * 2, bytes: new Uint8Array(), salt: new Uint8Array(),
    act: { v: 1, case: "c", id: `i${at}`, type, author: "a", seq: at, prev: null, seen: { size: 0, root: "" }, at: "2030-01-01T00:00:00Z", body: body as never },
  }));
  const description = ["describe", { record: "r-abcdefghijklmnop", title: "T", publisher: null, author: null, published: null, url: null, language: null }] as const;
  const tombstone = ["forget", { of: "person", acts: [1], reason: "other" }] as const;

  void it("may describe what it does not receive any more, and undo what is gone", () => {
    const state = foldActs(holed(description, ["undo", { answers: "gone" }], ["unmerge", { answers: "gone" }], tombstone));
    assert.equal(state.records.size, 0);
    assert.deepEqual(state.decisions, []);
  });
  void it("is otherwise no excuse", () => { assert.throws(() => foldActs(holed(description)), /never received/); });
});
