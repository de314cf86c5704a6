/**
 * GeoWebNews: what stands where in 200 news articles from all over the world. Half the articles were looked at while rules were written, the other half never.
 * `names of places` leaves out adjectives ('French') and names inside those of bodies and events, which are no places here. Rows that say
 * `with place words` count those too, as the program gives them (`role`); all others count only what it says is a place.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run-program.mjs";

const file = "data/places/GWN.xml";
const near = 161;

export const placesGwn = {
  name: "places-gwn",
  title: "names with a position in 200 English news articles (GeoWebNews); only the half 'seen' was looked at while rules were written",
  needs: [file],
  lowerIsBetter: ["seen: left open, of names found", "unseen: left open, of names found"],
  measure: async ({ shared }) => {
    const built = (path) => import(pathToFileURL(join(root, "packages/desk/dist", path)).href);
    const [{ readText }, { findPlaces }] = [await built("3-read/read-text.js"), await built("4-attribute/places/find-places.js")];
    const articles = articlesOf(readFileSync(join(shared, file), "utf8"));
    const halves = { seen: [], unseen: [] };
    for (const article of articles) halves[half(article)].push(judge(article, proposed(article, { readText, findPlaces })));
    const rows = Object.entries(halves).flatMap(([name, judged]) => rowsOf(name, judged));
    return { size: `${articles.length} articles, ${articles.reduce((sum, { gold }) => sum + gold.filter(({ lat }) => lat !== null).length, 0)} names`, rows };
  },
};

/** By the text, so that it falls the same way wherever this runs. */
function half({ text }) {
  return createHash("sha256").update(text).digest()[0] % 2 === 0 ? "seen" : "unseen";
}

function articlesOf(xml) {
  return xml.split("<article ").slice(1).map((part) => {
    const field = (of, name) => unescaped(new RegExp(`<${name}>([^<]*)</${name}>`).exec(of)?.[1] ?? "");
    const gold = [...part.matchAll(/<toponym>(.*?)<\/toponym>/gs)].map(([, one]) => ({
      name: field(one, "extractedName"), start: Number(field(one, "start")), end: Number(field(one, "end")), people: field(one, "modifierType") === "Adjective" || /^(?:Embedded|Coercion)/.test(field(one, "type")),
      lat: field(one, "latitude") === "" ? null : Number(field(one, "latitude")), lon: field(one, "longitude") === "" ? null : Number(field(one, "longitude")),
    }));
    return { text: field(part, "text"), title: field(part, "title"), link: field(part, "link"), gold };
  });
}

function unescaped(text) {
  const marks = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => marks[name]);
}

/** As a plain text that is added to a case, with its title and address said of it. */
function proposed({ text, title, link }, { readText, findPlaces }) {
  const description = { title, publisher: null, author: null, published: null, url: link, language: null };
  const reading = readText(new TextEncoder().encode(text), "text", description);
  return findPlaces(reading);
}

/** A name is met by the first place proposed that touches it. */
function judge({ gold }, places) {
  const positioned = gold.filter(({ lat }) => lat !== null);
  const metBy = (some) => positioned.map((one) => ({ ...one, place: some.find((place) => touch(place, one)) ?? null }));
  const good = (some) => some.filter((place) => positioned.some((one) => touch(place, one) && kilometres(one, place) <= near)).length;
  const own = places.filter(({ role }) => role === "place");
  const met = metBy(own);
  const withWords = metBy(places);
  const standing = own.filter(({ lat }) => lat !== null);
  const allStanding = places.filter(({ lat }) => lat !== null);
  const proper = met.filter(({ people }) => !people);
  return {
    names: met.length, right: met.filter(isRight).length, proper: proper.length, properRight: proper.filter(isRight).length,
    found: met.filter(({ place }) => place !== null).length, standing: met.filter(({ place }) => place !== null && place.lat !== null).length,
    proposed: standing.length, good: good(standing),
    rightWithWords: withWords.filter(isRight).length, proposedWithWords: allStanding.length, goodWithWords: good(allStanding),
  };
}

const touch = (a, b) => a.start < b.end && b.start < a.end;
const isRight = (one) => one.place !== null && one.place.lat !== null && kilometres(one, one.place) <= near;

function rowsOf(name, judged) {
  const sum = (key) => judged.reduce((total, one) => total + one[key], 0);
  return [
    { figure: `${name}: within ${near} km, of names given a position`, value: sum("right") / sum("standing") },
    { figure: `${name}: within ${near} km, of names of places`, value: sum("properRight") / sum("proper") },
    { figure: `${name}: within ${near} km, of all names`, value: sum("right") / sum("names") },
    { figure: `${name}: within ${near} km, of all names, with place words`, value: sum("rightWithWords") / sum("names") },
    { figure: `${name}: precision of positions, with place words`, value: sum("goodWithWords") / sum("proposedWithWords") },
    { figure: `${name}: precision of positions`, value: sum("good") / sum("proposed") },
    { figure: `${name}: left open, of names found`, value: Math.ceil((1 - sum("standing") / sum("found")) * 1000) / 1000 },
  ];
}

/** Over a round earth. */
function kilometres(a, b) {
  const rad = Math.PI / 180;
  const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
