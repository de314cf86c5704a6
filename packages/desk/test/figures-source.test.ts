import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { attributeReading } from "#desk/4-attribute/attribute-reading.js";
import { findFigures } from "#desk/4-attribute/figures/find-figures.js";
import type { Language } from "#desk/model/reading.js";
import { oneArticle } from "./attribute-one-article.js";

/** What each figure of a sentence says of its own source: `low: source`. */
function sources(text: string, language: Language): string[] {
  return attributeReading(oneArticle(text, { language })).figures.map((figure) => `${String(figure.low)}: ${figure.source ?? "-"}`);
}

type Row = readonly [sentence: string, ...found: string[]];

/** Two who count the same crowd are never mixed up, whatever statement holds both numbers. */
const english: readonly Row[] = [
  ["The parade drew 8,000 people according to the unions, 2,500 according to police.", "8000: the unions", "2500: police"],
  ["Between 700 (police) and 1,900 (organisers) took part.", "700: police", "1900: organisers"],
  ["Stewards stayed away; police counted 640, the organisers 2,100.", "640: police", "2100: the organisers"],
  ["The hospital treated 14 swimmers.", "14: The hospital"],
];

const french: readonly Row[] = [
  ["Le défilé a réuni 8 000 personnes selon les syndicats, 2 500 selon la police.", "8000: les syndicats", "2500: la police"],
  ["Entre 700 (police) et 1 900 nageurs (selon les organisateurs) ont pris part.", "700: police", "1900: les organisateurs"],
  ["La police a compté 640 nageurs, les organisateurs 2 100.", "640: La police", "2100: les organisateurs"],
  ["Six nageurs, dont deux enfants, ont été soignés, d’après l’hôpital.", "6: l’hôpital", "2: -"],
];

const nobody: readonly (readonly [Language, string])[] = [
  ["en", "The fee is 40 euros, according to age and weight."],
  ["en", "Police stopped 40 cars."],
  ["en", "According to the council the pool is closed. It has 40 lanes."],
  ["fr", "Le tarif va de 12 à 40 euros selon la taille."],
  ["fr", "Le jour d’après, 40 nageurs sont venus."],
  ["fr", "La police a arrêté 40 personnes."],
];

describe("who gives a figure", () => {
  for (const [sentence, ...found] of english) it(`en: ${sentence}`, () => { assert.deepEqual(sources(sentence, "en"), found); });
  for (const [sentence, ...found] of french) it(`fr: ${sentence}`, () => { assert.deepEqual(sources(sentence, "fr"), found); });
  for (const [language, sentence] of nobody) it(`nobody: ${sentence}`, () => {
    assert.ok(findFigures(oneArticle(sentence, { language })).every(({ source }) => source === undefined));
  });
  it("is left to the statement that holds it, unless it stands right beside", () => {
    const text = "“We lost 30 boats,” the harbour master said, according to the mayor.";
    assert.deepEqual(sources(text, "en"), ["30: -"]);
  });
  it("takes time that grows with the text, not with its square", () => {
    const asked = (times: number): number => {
      let reads = 0;
      const reading = oneArticle("Il y a 12 chats, ".repeat(times));
      const statements = Array.from({ length: times }, (_, i) => ({ start: i * 17, get end() { reads += 1; return i * 17 + 15; }, article: 0, speaker: "A", speakerText: "a" }));
      findFigures(reading, statements as never);
      return reads;
    };
    assert.ok(asked(400) <= asked(200) * 3);
  });
});
