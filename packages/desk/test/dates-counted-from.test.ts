import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findDates } from "#desk/4-attribute/dates/find-dates.js";
import type { Language } from "#desk/model/reading.js";
import { oneArticle } from "./attribute-one-article.js";

/** `words < words`: a date and the mention it was counted from. Those counted from nothing are left out. */
function counted(text: string, language: Language): string[] {
  const reading = oneArticle(text, { published: "2020-03-12", language });
  const words = ({ start, end }: { start: number; end: number }): string => reading.text.slice(start, end);
  return findDates(reading).flatMap((date) => (date.from ? [`${words(date)} < ${words(date.from)}`] : []));
}

const rows: readonly (readonly [language: Language, text: string, ...found: string[]])[] = [
  ["en", "The dam broke on 9 March. | At 6.30am the siren was silent.", "At 6.30am < 9 March"],
  ["en", "The dam broke on 9 March 1999. | Two days later the mill closed.", "Two days later < 9 March 1999"],
  ["en", "The dam broke on 3 May 2015. | The following year the mill closed.", "The following year < 3 May 2015"],
  ["fr", "Le barrage a cédé le 9 mars.\nL’ingénieure les avait prévenus la veille de la rupture.", "la veille < 9 mars"],
  ["fr", "Le barrage a cédé le 9 mars. | À 6 h 30, la sirène était muette.", "À 6 h 30 < 9 mars"],
  ["fr", "Le barrage a cédé le 9 mars 1999. | Deux jours plus tard, le moulin fermait.", "Deux jours plus tard < 9 mars 1999"],
  // The article's own date, a date written in full, and what stays open are counted from no mention.
  ["en", "The dam broke on Monday, and the mill closed yesterday."],
  ["en", "The dam broke on 9 March 1999."],
  ["en", "Two days later the mill closed."],
  ["fr", "Le barrage a cédé lundi, et le moulin a fermé hier."],
  ["fr", "Deux jours plus tard, le moulin fermait."],
];

describe("a date says which mention it was counted from", () => {
  for (const [language, text, ...found] of rows) {
    it(text.replaceAll("\n", " / "), () => {
      assert.deepEqual(counted(text, language), found);
    });
  }
  it("which is another mention of the same text, and never of an open date", () => {
    const pieces = fc.constantFrom("on 5 May 2015", "lundi", "two days later", "la veille", "at 6.30am", "ten minutes later", "that day", "the following year", "the day before the vote", ".", ",", "the vote");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 20 }), fc.constantFrom<Language>("en", "fr"), (words, language) => {
      const reading = oneArticle(words.join(" ") || "x", { published: "2020-03-12", language });
      const dates = findDates(reading);
      for (const { from, edtf, start, end } of dates) {
        if (!from) continue;
        assert.notEqual(edtf, null);
        assert.ok(from.start !== start || from.end !== end);
        assert.ok(from.start >= 0 && from.start < from.end && from.end <= reading.text.length);
      }
    }));
  });
});
