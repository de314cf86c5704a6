import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { NameSieve, noWords, withWord } from "#desk/4-attribute/places/name-sieve.js";

const word = fc.stringMatching(/^[a-zßþ]{1,12}$/u);
const parting = fc.constantFrom(" ", "'", "-", ". ");
const name = fc.array(fc.tuple(word, parting), { minLength: 1, maxLength: 6 });

const keyOf = (parts: readonly (readonly [string, string])[]): string => parts.map(([one, behind], at) => (at === parts.length - 1 ? one : one + behind)).join("");
const wordsOf = (parts: readonly (readonly [string, string])[]): number => parts.reduce((words, [one]) => withWord(words, one), noWords);

test("the sieve lets every name pass that it was told of, alone or in a table", () => {
  fc.assert(fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), (names) => {
    const [alone, table] = [new NameSieve(), new NameSieve()];
    for (const one of names) alone.note(keyOf(one));
    table.noteTable(names.map((one) => `${keyOf(one)}|FR|1.5|a bar|and more`).join("\n"));
    for (const one of names) assert.ok(alone.mayHold(wordsOf(one)) && table.mayHold(wordsOf(one)), keyOf(one));
  }));
});

test("the sieve holds back nearly all else: the same letters cut elsewhere, a word more, a word less", () => {
  const sieve = new NameSieve();
  for (let at = 0; at < 200_000; at++) sieve.note(`name ${at.toString(36).replaceAll(/\d/g, "q")}x hill`);
  let passed = 0;
  for (let at = 0; at < 2_000; at++) {
    const middle = `${at.toString(36).replaceAll(/\d/g, "q")}x`;
    for (const words of [["name", middle], ["name", middle, "hills"], [`name${middle}`, "hill"], [middle, "hill"]]) if (sieve.mayHold(words.reduce(withWord, noWords))) passed += 1;
  }
  assert.ok(passed < 1_000, `${String(passed)} of 8000`);
});
