import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findPlaces } from "#desk/4-attribute/places/find-places.js";
import type { Language } from "#desk/model/reading.js";
import { oneArticle } from "./attribute-one-article.js";

const told = (text: string, language: Language): string[] =>
  findPlaces(oneArticle(text, { language })).filter(({ role }) => role === "place").map(({ name, lat, lon, basis }) => (lat === null ? `${name} ${basis}` : `${name} ${Math.round(lat)} ${Math.round(lon ?? 999)}`));

const found: readonly (readonly [string, Language, string, ...string[]])[] = [
  ["counties and provinces by the word for what they are", "en", "Fires spread in Kern County, in Helmand province and in Zamfara State.", "Kern County 35 -119", "Helmand province 32 64", "Zamfara State 12 6"],
  ["regions named in French", "fr", "Des combats ont éclaté dans la province du Helmand et l’oblast de Kherson.", "Helmand 32 64", "Kherson 47 33"],
  ["a county among namesakes, by the state named", "en", "In California, Orange County closed its beaches.", "California 37 -120", "Orange County 34 -118"],
  ["unknown villages stand in the region said beside them, each time", "en", "At Little Marrow, Norfolk, floods rose. Little Marrow has no bridge.", "Little Marrow 53 1", "Norfolk 53 1", "Little Marrow 53 1"],
  ["the same in French", "fr", "Un mur est tombé à Villeneuve-sous-Bois (Essonne).", "Villeneuve-sous-Bois 49 2", "Essonne 49 2"],
  ["départements by number", "fr", "Dans le 93, les loyers montent.", "93 49 2"],
  ["arrondissements and quarters", "fr", "À Paris 18e, une école a fermé.", "Paris 49 2"],
  ["melted articles", "fr", "Le maire du Havre était au Mans puis aux Lilas.", "Havre 49 0", "Mans 48 0", "Lilas 49 2"],
  ["hospitals and universities by the town in their name", "fr", "Elle est soignée au CHU de Nantes après un choc près de Vannes.", "CHU de Nantes 47 -2", "Vannes 48 -3"],
  ["schools and hospitals about the town beside them", "en", "He died at Harrow Hill Hospital in Reno, Nevada.", "Harrow Hill Hospital 40 -120", "Reno 40 -120", "Nevada 39 -117"],
  ["roads about the town beside them", "fr", "Un camion a brûlé sur la RN 20 près d’Étampes.", "RN 20 48 2", "Étampes 48 2"],
  ["highways too", "en", "A truck burned on Interstate 44 near Joplin.", "Interstate 44 37 -95", "Joplin 37 -95"],
  ["camps, crossings and seats of power", "en", "The White House spoke of the Rafah crossing and of Moria camp.", "The White House 39 -77", "Rafah crossing 31 34", "Moria camp 39 27"],
  ["seas and rivers", "fr", "Le corps a été trouvé entre l’Euphrate et le golfe d’Aden.", "Euphrate 35 40", "golfe d’Aden 12 48"],
  ["towns under their names in other languages", "fr", "À Jénine, à Mossoul et à Marioupol, on attend.", "Jénine 32 35", "Mossoul 36 43", "Marioupol 47 38"],
  ["a town in capitals at the head of a text", "en", "NAIROBI The court heard on Monday that the road was closed.", "NAIROBI -1 37"],
];
const notFound: readonly (readonly [string, Language, string])[] = [
  ["surnames that are made to speak", "en", "Bratton told officers to wait. Hiller said no. The Gambino family agreed."],
  ["people with somebody said of them", "en", "Morgan Hill, his lawyer, agreed."],
  ["given names and brands", "en", "Adam drove a Cadillac. Dennis took the Ford."],
  ["common words with a capital", "en", "Born in spring, Earth Research won. Supreme Court rules, Driver Reserve and Outlook stand."],
  ["acronyms", "en", "The deal with ATI and NAS failed, they said."],
  ["sections and compass points", "en", "The State of the Union was strong in the West, and Central District slept."],
  ["what is counted", "fr", "Dans le 93 minutes du film, du 20 au 30, on rit."],
  ["streets of other towns", "fr", "Ils ont dormi rue de Paris."],
  ["people in French", "fr", "Valence a ajouté qu’elle ferait appel. Claire Valence, 34 ans, plaide."],
];

describe("lands, sites and what is none", () => {
  for (const [what, language, text, ...wanted] of found) it(`${what}: ${text}`, () => { assert.deepEqual(told(text, language), wanted); });
  for (const [what, language, text] of notFound) it(`not ${what}: ${text}`, () => { assert.deepEqual(told(text, language).filter((one) => /\d/.test(one)), []); });

  it("are left open among namesakes that nothing tells apart", () => {
    assert.deepEqual(told("It rained in Lincoln County.", "en").map((one) => one.replace(/.* /, "")), ["ambiguous"]);
  });
});
