import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findPlaces } from "#desk/4-attribute/places/find-places.js";
import type { Language } from "#desk/model/reading.js";
import { oneArticle } from "./attribute-one-article.js";

const names = (text: string, language: Language = "en"): string[] => findPlaces(oneArticle(text, { language })).filter(({ role }) => role === "place").map((place) => place.name);
const near = (text: string, language: Language, where: readonly [string, number, number]): void => {
  const place = findPlaces(oneArticle(text, { language })).find((found) => found.name === where[0]);
  assert.ok(place?.lat != null && place.lon != null, `${where[0]} has a position`);
  assert.ok(Math.abs(place.lat - where[1]) < 0.3 && Math.abs(place.lon - where[2]) < 0.3, `${where[0]} at ${place.lat}, ${place.lon}`);
  assert.match(place.source ?? "", /^geonames:\d+$/);
};

const places: readonly (readonly [Language, string, ...string[]])[] = [
  ["en", "A ferry caught fire in Marseille on its way to Algeria.", "Marseille", "Algeria"],
  ["en", "The drought has reached Kenya, Somalia and Ethiopia.", "Kenya", "Somalia", "Ethiopia"],
  ["en", "Two men were held near Boulogne-sur-Mer.", "Boulogne-sur-Mer"],
  ["en", "GDANSK, Poland -- The cranes stood still.", "GDANSK", "Poland"],
  ["en", "People slept in the Larch Meadow camp and under the Old Tannery car park.", "Larch Meadow camp", "Old Tannery car park"],
  ["en", "The road to Heron Quay is closed.", "Heron Quay"],
  ["fr", "Un ferry a pris feu à Marseille avant de partir pour l’Algérie.", "Marseille", "Algérie"],
  ["fr", "On a défilé à Londres, Bruxelles et Genève.", "Londres", "Bruxelles", "Genève"],
  ["fr", "Ils dormaient au camp de la Tannerie, le long de la rocade des Ajoncs.", "camp de la Tannerie", "rocade des Ajoncs"],
  ["fr", "La préfecture des Landes-Maritimes dément.", "Landes-Maritimes"],
  ["fr", "Le feu a pris à Port-Sainte-Brune.", "Port-Sainte-Brune"],
  ["fr", "Des habitants d’Arras et du Mans ont écrit au préfet du Nord, en Seine-Saint-Denis et dans le Var.", "Arras", "Mans", "préfet du Nord", "Seine-Saint-Denis", "Var"],
  ["fr", "Les Bois-Noirs, un bidonville de l’est, ont brûlé ; un terrain surnommé « la Friche-aux-Loups » aussi.", "Friche-aux-Loups"],
  ["fr", "Ils ont pris l’A27 puis la D940.", "A27", "D940"],
  ["en", "The fire in the Old Rookery, a makeshift camp outside Nairobi, spread.", "Old Rookery", "Nairobi"],
  ["en", "Police in Miami, Fla., called officers in Raleigh, N.C., and Boise, Idaho.", "Miami", "Raleigh", "Boise", "Idaho"],
  ["en", "Dallas Police and Leicester Crown Court said so.", "Dallas", "Leicester"],
  ["en", "A London-based lawyer spoke of the Syria-Turkey border, near Northern Ireland and in Kent.", "London", "Syria", "Turkey", "Northern Ireland", "Kent"],
  ["en", "The ferry left Crete for the Aegean Sea and the Dodecanese.", "Crete", "Aegean Sea"],
];
const none: readonly (readonly [Language, string])[] = [
  ["en", "Police said that most of the law may hope for a nice reading."],
  ["en", "Ministers told May and Johnson that the Union would vote in Parliament in March."],
  ["en", "Radio France and the Bank of England declined to answer Air Canada."],
  ["en", "Mr Paris, a baker, thanked Mrs London."],
  ["en", "Paris Hilton and Jack London met Manchester United and staff of the University of Leeds."],
  ["en", "The French and the Germans watched Virginia Woolf. They paid $20 in US dollars."],
  ["en", "Kenya Airways, Virginia Tech, China Daily and the Mall of Asia grew."],
  ["fr", "Le Stade rennais affronte le Paris Saint-Germain, selon Ouest-France et Le Monde."],
  ["fr", "Des Français et une Italienne ont appelé la Croix-Rouge. Mars fut froid."],
  ["fr", "La Police de la République a saisi la Cour à la demande de Jean-Pierre Lenoir."],
  ["fr", "Me Lyon a répondu à la Une de France Info."],
];

describe("places", () => {
  for (const [language, text, ...found] of places) {
    it(`${language}: ${text}`, () => { for (const name of found) assert.ok(names(text, language).includes(name), `${name} in ${names(text, language).join(", ")}`); });
  }
  for (const [language, text] of none) it(`none: ${text}`, () => { assert.deepEqual(names(text, language), []); });

  it("stand where the gazetteer has them, the larger of two namesakes first", () => {
    near("Trains stopped in Birmingham, Britain said.", "en", ["Birmingham", 52.48, -1.9]);
    near("Les trains se sont arrêtés à Londres.", "fr", ["Londres", 51.5, -0.1]);
  });
  it("are those of the countries that the article speaks of", () => {
    near("Voters in Alabama and across the United States heard it. | It was said in Birmingham, Alabama.", "en", ["Birmingham", 33.52, -86.8]);
  });
  it("have what stands beside them for their namesakes, mention by mention", () => {
    const found = findPlaces(oneArticle("Two died in Springfield, Illinois, and one in Springfield, Massachusetts.")).filter(({ name }) => name === "Springfield");
    assert.deepEqual(found.map(({ lat, basis }) => [Math.round(lat ?? 0), basis]), [[40, "said-beside"], [42, "said-beside"]]);
    near("Une maison a brûlé à Saint-Denis (La Réunion).", "fr", ["Saint-Denis", -20.88, 55.45]);
  });
  it("are countries or states by the company they are in", () => {
    const lon = (text: string): number | null | undefined => findPlaces(oneArticle(text)).find(({ name }) => name === "Georgia")?.lon;
    assert.equal(lon("Georgian police in Georgia went to Tbilisi."), 43);
    assert.ok((lon("In Alabama and in Georgia, United States officials met.") ?? 0) < -80);
  });
  it("that are regions stand among their towns, and say how far they reach", () => {
    for (const [text, language, lat, lon] of [["On protestait dans le Pas-de-Calais.", "fr", 50.5, 2.3], ["It rained in Bavaria.", "en", 49, 11.4], ["It rained in Surrey.", "en", 51.3, -0.4]] as const) {
      const [place] = findPlaces(oneArticle(text, { language }));
      assert.ok(place?.lat != null && place.lon != null && Math.abs(place.lat - lat) < 0.5 && Math.abs(place.lon - lon) < 0.6, `${text}: ${place?.lat}, ${place?.lon}`);
      assert.ok((place.radius ?? 0) > 20 && (place.radius ?? 0) < 400, String(place.radius));
    }
  });
  it("that are camps, streets and buildings stand about the town beside them", () => {
    const [site] = findPlaces(oneArticle("People were moved from Larch Meadow camp in Rotterdam."));
    assert.deepEqual([site?.name, site?.basis, Math.round(site?.lat ?? 0)], ["Larch Meadow camp", "near-town", 52]);
    assert.ok((site?.radius ?? 0) >= 15);
    const open = findPlaces(oneArticle("People were moved from Larch Meadow camp to Rotterdam. | At Heron Bridge nobody came. | In Utrecht it rained.")).find(({ name }) => name === "Heron Bridge");
    assert.deepEqual([open?.lat, open?.basis], [null, "text-only"]);
  });
  it("that are made to speak are marked as those who govern there", () => {
    const bodies = (text: string, language: Language): boolean[] => findPlaces(oneArticle(text, { language })).map(({ body }) => body);
    assert.deepEqual(bodies("Washington said it would not go. It rained in Washington.", "en"), [true, false]);
    assert.deepEqual(bodies("Londres a dénoncé l’accord. Il pleut à Londres.", "fr"), [true, false]);
  });
  it("mean what the case's own gazetteer says, by any of their names", () => {
    const told = [{ names: ["la Tannerie", "Old Rookery"], lat: 50.9, lon: 1.9, radius: 0.5, country: "FR" }, { names: ["Paris"], lat: null, lon: null, radius: null, country: "" }];
    const found = findPlaces(oneArticle("Ils dormaient au camp de la Tannerie. La Tannerie a brûlé. Paris aussi.", { language: "fr" }), told);
    assert.deepEqual(found.map(({ name, lat, radius, basis }) => [name, lat, radius, basis]), [
      ["camp de la Tannerie", 50.9, 0.5, "case"], ["camp de la Tannerie", 50.9, 0.5, "case"], ["Paris", null, null, "case"],
    ]);
    assert.deepEqual(findPlaces(oneArticle("The Old Rookery is empty."), told).map(({ lat }) => lat), [50.9]);
  });
  it("that only the text knows have a name and no position", () => {
    const [place] = findPlaces(oneArticle("Le feu a pris à Port-Sainte-Brune.", { language: "fr" }));
    assert.deepEqual([place?.lat, place?.lon, place?.source], [null, null, null]);
  });
  it("are told at every mention, by the name of the first", () => {
    const found = findPlaces(oneArticle("Fog lay over the United States. | In the US ships waited; Rotterdam was silent. | Near Rotterdam they still wait."));
    assert.deepEqual(found.map((place) => place.name), ["United States", "United States", "Rotterdam", "Rotterdam"]);
  });
  it("are told under one name, however long it is written", () => {
    assert.equal(new Set(names("Au camp de la Tannerie, la nuit fut calme. | À la Tannerie, personne ne dort.", "fr")).size, 1);
  });
  it("lie inside the text, in order, whatever it holds", () => {
    const pieces = fc.constantFrom("Paris", "Saint-", "-", "in", "à", "la", "camp", "de", "Le", "PORT-SAINT", "UK", "US", "us", "of", "New", "York", ",", ".", "’", "d’", "Quay", "A12", "highway", "\u0000", "😀", "Mont-", "(AFP)");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom<Language>("en", "fr"), (words, language) => {
      const text = words.join(" ");
      let end = 0;
      for (const place of findPlaces(oneArticle(text, { language }))) {
        assert.ok(place.start >= 0 && place.end > place.start && place.end <= text.length);
        assert.ok(place.start >= end || place.lat === null);
        end = Math.max(end, place.end);
      }
    }));
  });
  it("a wall of capitals and hyphens ends", () => {
    const text = "Saint-".repeat(20_000) + " " + "A ".repeat(20_000) + " " + "Camp de la ".repeat(5000);
    assert.ok(findPlaces(oneArticle(text, { language: "fr" })).length >= 0);
  });
});
