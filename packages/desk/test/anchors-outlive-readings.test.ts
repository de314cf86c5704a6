/** An anchor is found again in whatever a newer reader makes of the same original: shifted, wrapped otherwise, marked otherwise. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { makeAnchor } from "#desk/6-review/anchor.js";
import { findAnchor } from "#desk/6-review/find-anchor.js";
import type { Span } from "#desk/model/span.js";

const record = "r-abcdefghijklmnop";
const digest = "0".repeat(64);
/** Few words, so that the same ones come again and again. */
const vocabulary = ["the", "gate", "was", "locked", "said", "Élodie", "naïve", "café", "at", "noon", "12", "“Nobody", "told", "us,”", "she", "—", "李明", "Łódź"];

interface Written {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Words one after another, each with the gap that follows it. */
function write(words: readonly string[], gaps: readonly string[], prefix: string): Written {
  let text = prefix;
  const spans = words.map((word, at) => {
    const start = text.length;
    text += word;
    const span = { start, end: text.length };
    text += gaps[at % gaps.length] ?? " ";
    return span;
  });
  return { text, spans };
}

const lettersOf = (text: string): string => text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const lastOf = (text: string, count: number): string => text.slice(text.length - count);
const placeOf = ({ spans }: Written, from: number, to: number): Span => ({ start: spans[from]?.start ?? 0, end: spans[to]?.end ?? 0 });

const changes = {
  "kept as it is": (word: string) => word,
  "with its accents apart": (word: string) => word.normalize("NFD"),
  "without accents": (word: string) => word.normalize("NFKD").replace(/\p{M}/gu, ""),
  "with plain marks": (word: string) => word.replace(/[“”]/g, '"').replace("—", "-"),
  "in capital letters": (word: string) => word.toUpperCase(),
  "with hyphens at the ends of lines": (word: string) => (word.length > 4 ? `${word.slice(0, 3)}\u00ad${word.slice(3)}` : word),
} as const;
const gapsKnown = [[" "], ["\n"], [" ", "\n", "  "], ["\u00a0"], [" \n\n "]] as const;

void describe("an anchor", () => {
  for (const [how, change] of Object.entries(changes)) {
    void it(`is found in a newer reading ${how}, wherever that has moved`, () => {
      fc.assert(fc.property(
        fc.array(fc.constantFrom(...vocabulary), { minLength: 12, maxLength: 80 }),
        fc.nat(), fc.integer({ min: 1, max: 60 }), fc.constantFrom(...gapsKnown), fc.constantFrom("", "A line more.\n", "Much that is new stands here now, and it is long.\n\n".repeat(3)),
        (...given) => {
          const [words, first, count, gaps, prefix] = given;
          const from = first % words.length;
          const to = Math.min(words.length - 1, from + count - 1);
          const before = write(words, [" "], "");
          const anchor = makeAnchor({ record, ...placeOf(before, from, to) }, { text: before.text, digest });
          const now = write(words.map(change), gaps, prefix);
          const found = findAnchor(anchor, now.text);
          const wanted = lettersOf(words.slice(from, to + 1).join(""));
          const [ahead, behind] = [lettersOf(anchor.before).length, lettersOf(anchor.after).length];
          // The fewest letters that make a place stand in the words, or around them; nobody decides about a mark alone.
          if (wanted === "" || wanted.length + ahead + behind < 40) return;
          assert.ok(found, `“${anchor.quote}” in ${now.text}`);
          if (anchor.quote.length < 300) assert.equal(lettersOf(now.text.slice(found.start, found.end)), wanted);
          const due = placeOf(now, from, to);
          const around = ({ start, end }: Span): string => `${lastOf(lettersOf(now.text.slice(0, start)), Math.min(12, ahead))} ${lettersOf(now.text.slice(end)).slice(0, Math.min(12, behind))}`;
          // Where it lies elsewhere, it is because the same words stand in the same surroundings there.
          const near = Math.abs(found.start - due.start) <= 2;
          assert.ok(near || around(found) === around(due), `found at ${found.start}, due at ${due.start}: ${now.text}`);
        },
      ), { numRuns: 400 });
    });
  }

  void it("is found where a little of it was changed between the same surroundings, and not where most was", () => {
    const text = "At dawn the keeper came down. The pumps were switched off before the water rose, he told the inquiry. Nobody wrote it down.";
    const start = text.indexOf("The pumps");
    const anchor = makeAnchor({ record, start, end: text.indexOf(", he told") }, { text, digest });
    const noted = text.replace("switched off", "switched off[1]").replace("water", "waters");
    const found = findAnchor(anchor, `Page 3\n${noted}`);
    assert.equal(found && `Page 3\n${noted}`.slice(found.start, found.end), "The pumps were switched off[1] before the waters rose");
    assert.equal(findAnchor(anchor, text.replace("The pumps were switched off before the water rose", "Somebody fed the geese and went home to bed early")), null);
  });

  void it("goes to the occurrence whose surroundings agree, though the same words stand nearer or at the old place", () => {
    const text = "First: it was nothing. Second, said Ines Okoro: it was nothing. Third: it was nothing at all.";
    const at = text.indexOf("it was nothing", text.indexOf("Okoro"));
    const anchor = makeAnchor({ record, start: at, end: at + 14 }, { text, digest });
    const moved = text.slice(text.indexOf("it was"), text.indexOf(" Second")) + text.slice(0, text.indexOf("it was nothing")) + text.slice(text.indexOf(" Second"));
    const found = findAnchor(anchor, moved);
    assert.equal(found?.start, moved.indexOf("it was nothing", moved.indexOf("Okoro")));
    const wrapped = text.replace("Okoro: it was nothing", "Okoro: it was\nnothing");
    assert.equal(findAnchor(anchor, wrapped)?.start, wrapped.indexOf("it was\nnothing"));
  });

  void it("of a passage longer than its words ends where what followed it begins", () => {
    const long = Array.from({ length: 80 }, (_, at) => `word${at}`).join(" ");
    const text = `Before it. ${long} After it came the rain.`;
    const anchor = makeAnchor({ record, start: 11, end: 11 + long.length }, { text, digest });
    const now = `Something more.\n${text.replace("word70 ", "word70 and a word that was lost ")}`;
    const found = findAnchor(anchor, now);
    assert.equal(found && now.slice(found.start, found.end).trim().endsWith("word79"), true);
  });

  void it("of a few letters needs its surroundings", () => {
    const text = "He was asked whether the gate was shut. No. Then he left the room.";
    const start = text.indexOf("No.");
    const anchor = makeAnchor({ record, start, end: start + 3 }, { text, digest });
    assert.equal(findAnchor(anchor, `New. ${text}`)?.start, start + 5);
    assert.equal(findAnchor(anchor, "No. That is another text, in which nobody asks."), null);
  });
});
