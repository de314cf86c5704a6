/** GeoWebNews: what stands where in 200 news articles from all over the world. Half the articles were looked at while rules were written, the other half never. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const file = "data/places/GWN.xml";
const near = 161;

export const placesGwn = {
  name: "places-gwn",
  title: "names with a position in 200 English news articles (GeoWebNews); only the half 'seen' was looked at while rules were written",
  needs: [file],
  measure: async ({ shared }) => {
    const { readRecord } = await import("../../packages/desk/dist/3-read/read-record.js");
    const { findPlaces } = await import("../../packages/desk/dist/4-attribute/places/find-places.js");
    const articles = articlesOf(readFileSync(join(shared, file), "utf8"));
    const halves = { seen: [], unseen: [] };
    for (const article of articles) halves[half(article)].push(judge(article, proposed(article, { readRecord, findPlaces })));
    const rows = Object.entries(halves).flatMap(([name, judged]) => rowsOf(name, judged));
    return { size: `${articles.length} articles, ${articles.reduce((sum, { gold }) => sum + gold.filter(({ lat }) => lat !== null).length, 0)} names`, rows };
  },
};

/** By the text, so that it falls the same way wherever this runs. */
function half({ text }) {
  return createHash("sha256").update(text).digest()[0] % 2 === 0 ? "seen" : "unseen";
}

export function articlesOf(xml) {
  return xml.split("<article ").slice(1).map((part) => {
    const field = (of, name) => unescaped(new RegExp(`<${name}>([^<]*)</${name}>`).exec(of)?.[1] ?? "");
    const gold = [...part.matchAll(/<toponym>(.*?)<\/toponym>/gs)].map(([, one]) => ({
      name: field(one, "extractedName"), start: Number(field(one, "start")), end: Number(field(one, "end")), type: field(one, "type"),
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
export function proposed({ text, title, link }, { readRecord, findPlaces }) {
  const description = { title, publisher: null, author: null, published: null, url: link, language: null };
  const reading = readRecord(new TextEncoder().encode(text), "text", description);
  return findPlaces(reading);
}

export function judge({ gold }, places) {
  const positioned = gold.filter(({ lat }) => lat !== null);
  const met = positioned.map((one) => ({ gold: one, place: places.find((place) => place.start < one.end && one.start < place.end) ?? null }));
  const right = (one) => one.place !== null && one.place.lat !== null && kilometres(one.gold, one.place) <= near;
  const standing = places.filter(({ lat }) => lat !== null);
  return {
    names: met.length, right: met.filter(right).length,
    standing: met.filter(({ place }) => place !== null && place.lat !== null).length,
    found: met.filter(({ place }) => place !== null).length,
    proposed: standing.length,
    good: standing.filter((place) => positioned.some((one) => place.start < one.end && one.start < place.end && kilometres(one, place) <= near)).length,
    met, right1: right, standingPlaces: standing, positioned,
  };
}

function rowsOf(name, judged) {
  const sum = (key) => judged.reduce((total, one) => total + one[key], 0);
  return [
    { figure: `${name}: within ${near} km, of all names`, value: sum("right") / sum("names") },
    { figure: `${name}: within ${near} km, of names given a position`, value: sum("right") / sum("standing") },
    { figure: `${name}: left open, of names found`, value: 1 - sum("standing") / sum("found") },
    { figure: `${name}: precision of positions proposed`, value: sum("good") / sum("proposed") },
  ];
}

export function kilometres(a, b) {
  const rad = Math.PI / 180;
  const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
