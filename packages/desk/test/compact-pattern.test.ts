import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compactPattern } from "#desk/model/compact-pattern.js";

const kinds = [/\p{L}/u, /\p{Lu}/u, /\p{Ll}/u, /\p{N}/u];

test("letters and numbers of the alphabets from Latin to Arabic are the same as the engine's own", () => {
  for (const kind of kinds) {
    const compact = compactPattern(kind);
    for (let unit = 0; unit <= 0x6ff; unit++) assert.equal(compact.test(String.fromCharCode(unit)), kind.test(String.fromCharCode(unit)), `${kind.source} ${unit.toString(16)}`);
    for (let unit = 0x1e00; unit <= 0x1fff; unit++) assert.equal(compact.test(String.fromCharCode(unit)), kind.test(String.fromCharCode(unit)), `${kind.source} ${unit.toString(16)}`);
  }
});

test("common letters of other scripts are letters, and marks, spaces and signs are none", () => {
  const letter = compactPattern(/^\p{L}$/u);
  for (const one of "कसกขგऄ한글漢字あアሀក") assert.ok(letter.test(one), one);
  for (const one of "“”«»’–—…€ \u00a0\u202f\u200b·•→■。、,.7") assert.ok(!letter.test(one), one);
});

test("a pattern keeps what it found, with classes inside brackets, escapes, slots and flags", () => {
  const patterns = [/(?<![\p{L}-])(?<slot>\p{Lu}[\p{L}'’-]{2,8})(?!\p{L})/gu, /[^\p{L}\p{N}]+/gu, /\\\p{Ll}+\]|[\]\p{N}]/gu, /\p{Lu}\.(?=\p{Lu})/giu, /(\p{L})\1/gu];
  const text = fc.string({ unit: fc.constantFrom(..."a b Z É é œ ß ’ ' - – “ . ] \\ 7 Я я أ".split(" "), " "), maxLength: 60 });
  for (const pattern of patterns) {
    const compact = compactPattern(pattern);
    assert.equal(compact.flags, pattern.flags);
    assert.ok(!/\\p\{L[lu]?\}/.test(compact.source));
    fc.assert(fc.property(text, (written) => {
      assert.deepEqual([...written.matchAll(compact)].map((match) => [match.index, ...match]), [...written.matchAll(pattern)].map((match) => [match.index, ...match]));
    }));
  }
});
