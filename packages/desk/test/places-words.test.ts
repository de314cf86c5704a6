import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findPlaces } from "#desk/4-attribute/places/find-places.js";
import type { Language } from "#desk/model/reading.js";
import { oneArticle } from "./attribute-one-article.js";

/** Words that say which land is spoken of, and are no place: `word role latitude longitude`, the last two in whole degrees. */
const words = (text: string, language: Language): string[] =>
  findPlaces(oneArticle(text, { language })).filter(({ role }) => role !== "place").map(({ name, role, lat, lon }) => `${name} ${role} ${Math.round(lat ?? 999)} ${Math.round(lon ?? 999)}`);
const places = (text: string, language: Language): string[] => findPlaces(oneArticle(text, { language })).filter(({ role }) => role === "place").map(({ name }) => name);

const found: readonly (readonly [Language, string, ...string[]])[] = [
  ["en", "Kenyan police met the Norwegians.", "Kenyan adjective 1 38", "Norwegians adjective 62 10"],
  ["en", "A Texan oil firm hired South African miners.", "Texan adjective 31 -99", "South African adjective -29 25"],
  ["en", "Shares of Air Canada and the Bank of Malta fell.", "Canada in-name 60 -114", "Malta in-name 36 14"],
  ["en", "The Chicago Tribune quoted the University of Leeds.", "Chicago in-name 42 -88", "Leeds in-name 54 -2"],
  ["en", "The Dallas Cowboys lost again.", "Dallas in-name 33 -97"],
  ["en", "A key EU directive lapsed.", "EU in-name 50 9"],
  ["fr", "Des soldats maliens et une touriste suédoise ont été blessés.", "maliens adjective 18 -2", "suédoise adjective 62 15"],
  ["fr", "Les Tunisiens et des Sud-Africains ont manifesté.", "Tunisiens adjective 34 10", "Sud-Africains adjective -29 25"],
  ["fr", "La compagnie Air Algérie et Radio France se taisent.", "Algérie in-name 28 3", "France in-name 46 2"],
  ["fr", "Un pêcheur breton a raconté la scène.", "breton adjective 48 -3"],
];
const notFound: readonly (readonly [Language, string])[] = [
  ["en", "She teaches French, speaks German and answered in English."],
  ["en", "A comic, Dawn French, polished a roast; the pole was short."],
  ["en", "Mr Holland met Anatole France and Ireland Baldwin."],
  ["en", "Jack London and Paris Jackson laughed with Virginia Woolf."],
  ["fr", "Elle parle polonais. Il a répondu en anglais."],
  ["fr", "Thierry Breton a vu M. Normand."],
];

describe("place words", () => {
  for (const [language, text, ...wanted] of found) it(`${language}: ${text}`, () => { assert.deepEqual(words(text, language), wanted); });
  for (const [language, text] of notFound) it(`none: ${text}`, () => { assert.deepEqual(words(text, language), []); });
  for (const [language, text] of found) it(`no place: ${text}`, () => { assert.deepEqual(places(text, language), []); });

  it("are told where a place of that name stands too", () => {
    const text = "The Leeds Herald says that rain fell in Leeds.";
    assert.deepEqual([places(text, "en"), words(text, "en")], [["Leeds"], ["Leeds in-name 54 -2"]]);
  });
  it("say little about where a namesake is: a great city stays itself", () => {
    const [london] = findPlaces(oneArticle("Air Canada flies from London.")).filter(({ name }) => name === "London");
    assert.deepEqual([Math.round(london?.lat ?? 0), london?.role], [52, "place"]);
  });
});
