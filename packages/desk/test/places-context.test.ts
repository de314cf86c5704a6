import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findPlaces } from "#desk/4-attribute/places/find-places.js";
import type { Place } from "#desk/model/statement.js";
import type { Language } from "#desk/model/reading.js";
import { oneArticle } from "./attribute-one-article.js";

const places = (text: string, language: Language): readonly Place[] => findPlaces(oneArticle(text, { language })).filter(({ role }) => role === "place");
const names = (text: string, language: Language): readonly string[] => [...new Set(places(text, language).map(({ name }) => name))];

/** Names that no table has: what is said about them says that they are places. */
const shown: readonly (readonly [Language, string, ...string[]])[] = [
  ["fr", "Le maire de Brasseuil a écrit aux habitants de Lormont-Vieux.", "Brasseuil", "Lormont-Vieux"],
  ["fr", "Explosion de Brasseuil : deux morts. | Le maire de Brasseuil, Luc Ferrand, a réuni les familles.", "Brasseuil"],
  ["fr", "L’usine Morvane de Brasseuil ferme. L’atelier, situé à Vauclerc, aussi.", "Brasseuil", "Vauclerc"],
  ["fr", "À Tankoro, les familles ont fui. Elles venaient de loin.", "Tankoro"],
  ["fr", "Le camion est tombé à 12 km au sud de Tankoro.", "Tankoro"],
  ["fr", "Ils ont fui vers Tankoro et Bamako.", "Tankoro", "Bamako"],
  ["fr", "Un pont enjambe un bras de la Lorène à Bray-sur-Lorène.", "Lorène", "Bray-sur-Lorène"],
  ["fr", "Dans le Nord, à Lille, la N 25 et la route 116 sont fermées.", "Nord", "Lille", "N 25", "route 116"],
  ["fr", "Les maires de Brasseuil et de Vauclerc ont porté plainte.", "Brasseuil", "Vauclerc"],
  ["en", "The mayor of Harwell Fen met residents of Nether Coyle.", "Harwell Fen", "Nether Coyle"],
  ["en", "The wreck lies 12 miles north of Tanloka. It was born in storms, and he was born in Oltepo.", "Tanloka", "Oltepo"],
  ["en", "Lidale, a village of 170 houses, is gone. Near Tanloka a bridge fell.", "Lidale", "Tanloka"],
  ["en", "Fire spread to Queen’s Road in Brackley-on-Sea. It began on Tannery Lane.", "Queen’s Road", "Brackley-on-Sea", "Tannery Lane"],
  ["en", "DRY GULCH, Okla., July 20 (AP) - A man was found dead. He came to Dry Gulch in May.", "DRY GULCH"],
  ["en", "They fled to Tanloka, across the River Lorne.", "Tanloka", "Lorne"],
  ["en", "The boat, registered in Port-Galène, Morzanie, went down. She has been harbour master at Coldness for years.", "Port-Galène", "Morzanie", "Coldness"],
  ["en", "The Skelholm lifeboat was asked for late, well inside Vandmark waters.", "Skelholm", "Vandmark"],
  ["en", "She was last seen in Gull Sound, between the Isle of Garvay and Cape Merrow.", "Gull Sound", "Isle of Garvay", "Cape Merrow"],
  ["fr", "Le chalutier mouille dans la rade de Vauclerge.", "rade de Vauclerge"],
  ["en", "He sailed to Skelholm. From Skelholm there was no word.", "Skelholm"],
  ["en", "The minister spoke at Brannering on 15 March.", "Brannering"],
  ["en", "They were held at Brannering police station, and trawlers from Skelholm blocked it.", "Brannering", "Skelholm"],
  ["en", "BRANNERING, 12 March (QNA) - A boat sank in the night.", "BRANNERING"],
  ["fr", "Montrezel (Haute-Drive), 5 déc. 2024 (QE) - Un homme a été renversé.", "Montrezel", "Haute-Drive"],
  ["fr", "Il conduisait le camion, à Montrezel. Du côté de Vauclerge, on se tait.", "Montrezel", "Vauclerge"],
  ["fr", "Un marin est détenu en Vandmarie et à Skelholm.", "Vandmarie", "Skelholm"],
  ["fr", "Un toit s’est effondré à Vauclerc-l’Abbaye (Orne-et-Sarle).", "Vauclerc-l’Abbaye", "Orne-et-Sarle"],
  ["fr", "Le corps a été repêché dans la Sarlotte. Elle habite Vauclerge.", "Sarlotte", "Vauclerge"],
  ["fr", "Il est tombé du toit de l’école Jeanne-Marval, puis de l’ancienne filature Maltrain.", "école Jeanne-Marval", "filature Maltrain"],
  ["fr", "Les communes de Vauclerge, Montrezel et Brasseuil sont coupées du monde.", "Vauclerge", "Montrezel", "Brasseuil"],
  ["fr", "La circulation est coupée entre Vauclerge et Montrezel. Le car reliait Brasseuil à Lormel.", "Vauclerge", "Montrezel", "Brasseuil", "Lormel"],
  ["fr", "Douze familles sont parties à pied, vers Blandrecelle.", "Blandrecelle"],
  ["fr", "Le public était au stade Amadour de Port Lambi, samedi soir.", "stade Amadour", "Port Lambi"],
  ["en", "The crush happened in Port Lambi at night. Nobody in Upper Skelholm slept.", "Port Lambi", "Upper Skelholm"],
  ["en", "She keeps bees at Todrick, in the hills, and sold honey at the Brannering boat show.", "Todrick", "Brannering"],
  ["en", "Police were called to Elmgrove Road, Tanlowick, at 3am. It began in east Skelholm.", "Elmgrove Road", "Tanlowick", "Skelholm"],
  ["en", "The flight from Benzolo to Tarsheen was late, and a boat left for Skelholm.", "Benzolo", "Tarsheen", "Skelholm"],
  ["en", "Lambert, who keeps the Anchor Hotel on the North Quay, was up.", "Anchor Hotel"],
  ["en", "Rain fell over the Brackenfold area. He lives up by Enid.", "Brackenfold", "Enid"],
];

/** The same words around what is no place. */
const notShown: readonly (readonly [Language, string, ...string[]])[] = [
  ["fr", "Le groupe Morvane emploie 230 personnes. Les plaintes contre l’usine de Morvane s’accumulent.", "Morvane"],
  ["fr", "Paul Ferrand a parlé. Des proches ont pris la route de Ferrand.", "Ferrand"],
  ["fr", "Il a été arrêté à Noël. Le Nord de la France dort.", "Noël", "Nord"],
  ["fr", "La Sûreté du Québec enquête.", "Québec"],
  ["en", "Fiona Hill, who advised them, and a lawyer, Rosa Park, said no.", "Fiona Hill", "Rosa Park"],
  ["en", "Every street was lit. The A350 flew over the Kenyan village.", "Every street", "A350", "Kenyan village"],
  ["en", "She sang in “Fargo” and read USA Today.", "Fargo", "USA"],
  ["en", "She believes in Morvexa, and an analyst at Morvexa bought shares in Tandrell. In English, it is dear.", "Morvexa", "Tandrell", "English"],
  ["en", "The Belle Rose was lost. Nobody in the matter of the Belle Rose, he said, was to blame.", "Belle Rose"],
  ["en", "He put it on Telegram. In Section 4, the parties differ. More Animals Found in Danger", "Telegram", "Section", "Danger"],
  ["en", "He wore a black cape and Sound Engineer was his trade.", "Sound Engineer"],
  ["en", "He wrote to Kimball. Kimball said no.", "Kimball"],
  ["fr", "Elle a demandé à Farrand de sortir. Grâce à Colvane, il a payé. En Conseil, rien.", "Farrand", "Colvane", "Conseil"],
  ["fr", "Chez Colvane, on se tait. Il travaille à Colvane.", "Colvane"],
  ["fr", "Ils ont revu la Belle Rose, perdue en mer.", "Belle Rose"],
  ["en", "Anna Tanlok said no. He lives near Tanlok, she said.", "Tanlok"],
  ["en", "She put her trust in Tom Warrel. He was seen in Warrel Group papers, and in Bill Tandrick novels.", "Tom Warrel", "Warrel Group", "Bill Tandrick"],
  ["en", "He wrote for The Wrapper, left Kimball and said so. It came in Human Rights Watch reports.", "The Wrapper", "Kimball", "Human Rights"],
  ["en", "She holds a degree in Divinology. The National Institute on Sleep said so.", "Divinology", "National Institute"],
  ["fr", "L’incendie de l’entrepôt Marlane est éteint. Elle l’a lu dans La Croix et dans le Figaro.", "entrepôt Marlane", "Croix", "Figaro"],
  ["fr", "Tous les regards se tournent vers Farrand. Elle quitte Colvane.", "Colvane"],
  ["en", "Sierra Nevada Corporation and Kenya Power grew.", "Sierra Nevada", "Kenya"],
];

describe("places that no table has", () => {
  for (const [language, text, ...found] of shown) {
    it(`${language}: ${text}`, () => { for (const name of found) assert.ok(names(text, language).includes(name), `${name} in ${names(text, language).join(", ")}`); });
  }
  for (const [language, text, ...wrong] of notShown) {
    it(`not in ${language}: ${text}`, () => { for (const name of wrong) assert.ok(!names(text, language).includes(name), `${name} in ${names(text, language).join(", ")}`); });
  }
  it("are met wherever their name stands alone", () => {
    assert.deepEqual(names("Brasseuil sous le choc. | « On a peur », dit un habitant de Brasseuil.", "fr"), ["Brasseuil"]);
    assert.equal(places("Brasseuil sous le choc. | « On a peur », dit un habitant de Brasseuil.", "fr").length, 2);
  });
  it("are met in capitals, and not in the name of who wrote", () => {
    assert.equal(places("NOTICE No. 4: INCIDENT AT SKELDON STADIUM | A gate of the Skeldon Stadium fell. It is shut.", "en").length, 2);
  });
  it("leave what is beside them without a position", () => {
    const near = "Lille is far away. Lille was quiet. | A school on Tannery Lane in Port Lambi was shut.";
    assert.equal(places(near, "en").find(({ name }) => name === "Tannery Lane")?.lat, null);
  });
  it("have one name, short or long", () => {
    assert.deepEqual(names("He died at the Marlow Creek Correctional Facility. | Marlow Creek holds 900 men.", "en"), ["Marlow Creek Correctional Facility"]);
    assert.deepEqual(names("Incendie de Brévent : trois blessés. | Le maire de Brévent-sur-Ombre est venu.", "fr"), ["Brévent"]);
  });
  it("may be told in a byline", () => {
    const text = "Ann Field in Tanloka";
    const reading = oneArticle(text, { language: "en" });
    const article = reading.articles[0];
    assert.ok(article);
    const written = { ...reading, articles: [{ ...article, blocks: article.blocks.map((block) => ({ ...block, kind: "byline" as const })) }] };
    assert.deepEqual(findPlaces(written).map(({ name }) => name), ["Tanloka"]);
  });
});

describe("which of several", () => {
  const at = (text: string, language: Language, name: string): readonly [number, number] => {
    const place = places(text, language).find((found) => found.name === name);
    assert.ok(place?.lat != null && place.lon != null, `${name} has a position`);
    return [Math.round(place.lat), Math.round(place.lon)];
  };
  it("a state among states", () => { assert.deepEqual(at("It is legal in Colorado, Washington, Alaska and Oregon.", "en", "Washington"), [47, -121]); });
  it("a city that is called like its state", () => { assert.deepEqual(at("He went to Washington.", "en", "Washington"), [39, -77]); });
  it("a county says its state", () => { assert.deepEqual(at("Deputies of Bartholomew County helped the Columbus Police.", "en", "Columbus"), [39, -86]); });
  it("the shorter name of a town", () => { assert.deepEqual(at("Il vit à Viry-Châtillon. Le maire de Viry est venu.", "fr", "Viry"), [49, 2]); });
  it("a site is where its name says", () => { assert.deepEqual(at("À Nice, on parle du port de Sète.", "fr", "port de Sète"), [43, 4]); });
  it("a small town abroad is left open in a French text that speaks of no such country", () => {
    assert.equal(places("La nappe a atteint Bellerive. À Bellerive, on a peur.", "fr").find(({ name }) => name === "Bellerive")?.lat ?? null, null);
  });
});
