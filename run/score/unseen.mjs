/**
 * Eight invented events whose texts and gold readings were finished before the program read them. They lie in packages/desk/test/unseen;
 * only the scorer is in ../shared. Of each event one half of the records may be read by whoever writes rules, the other not.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { outputOf, root } from "../run-program.mjs";
import { exportOf } from "./corpora.mjs";
import { goldOf, placeGold } from "./place-gold.mjs";

const events = [
  { name: "prison", title: "deaths in a prison, invented, English (only the half `read` may be looked at while rules are written)" },
  { name: "fire", title: "a fire in a warehouse, invented, French and one report in English (only the half `read` may be looked at)" },
  { name: "crush", title: "a crush at a stadium gate, invented, English and one report in French (only the half `read` may be looked at)" },
  { name: "eviction", title: "the eviction of a squatted school, invented, French and one report in English (only the half `read` may be looked at)" },
  { name: "boat", title: "a fishing boat sunk off a border island, invented, English and two reports in French (only the half `read` may be looked at)" },
  { name: "picket", title: "a striker run over at a warehouse gate, invented, French and one report in English (only the half `read` may be looked at)" },
  { name: "landgrab", title: "a reporter beaten at a protest over land, invented, English and one report in French (only the half `read` may be looked at)" },
  { name: "spill", title: "a chemical spill in a river, invented, French and one report in English (only the half `read` may be looked at)" },
];

/** What a half can be judged by, and what only the whole event can. */
const ofHalves = {
  articles: ["titles", "noiseRemoved"],
  statements: ["precision", "recall", "f1", "speakerAccuracy", "attributedF1", "formAccuracy", "viaRecall"],
  figures: ["precision", "recall", "f1", "attributed"],
  dates: ["precision", "recall", "f1"],
  places: ["precision", "recall", "f1"],
};
const ofWholes = {
  findings: ["recall", "originsRight", "overclaimed", "trapsSprung"],
  incidents: ["bcubedF1", "datesFound"],
  inquiries: ["precision", "recall", "f1"],
};

export const unseenSets = events.map((event) => ({
  name: `unseen-${event.name}`,
  title: event.title,
  needs: ["gold/score.mjs"],
  lowerIsBetter: ["whole-findings overclaimed", "whole-findings trapsSprung"],
  measure: (place) => measure(event, place),
}));

/** @returns {size, rows}; null where the program failed. */
async function measure({ name }, place) {
  const folder = join(root, "packages", "desk", "test", "unseen", name);
  const exported = await exportOf(name, join(folder, "records"), place);
  if (exported === null) return null;
  const gold = await placedGold(folder);
  const rows = [];
  for (const [half, figures, part] of [["read", ofHalves, goldOf(gold, gold.halves.read)], ["unread", ofHalves, goldOf(gold, gold.halves.unread)], ["whole", ofWholes, gold]]) {
    const path = join(place.folder, `${name}-${half}.json`);
    mkdirSync(place.folder, { recursive: true });
    writeFileSync(path, JSON.stringify(part));
    const { code, output } = await outputOf(process.execPath, [join(place.shared, "gold", "score.mjs"), path, exported, "--json"]);
    if (code !== 0) return null;
    rows.push(...asRows(half, figures, JSON.parse(output)));
  }
  return { size: `${gold.halves.read.length} and ${gold.halves.unread.length} records, ${gold.statements.length} statements`, rows };
}

/** Gold with positions in the texts as this checkout reads them. */
async function placedGold(folder) {
  const built = async (file) => import(pathToFileURL(join(root, "packages", "desk", "dist", file)).href);
  const [{ readText }, { noDescription }] = [await built("3-read/read-text.js"), await built("model/reading.js")];
  const textOf = (record) => readText(readFileSync(join(folder, "records", record)), record.endsWith(".html") ? "html" : "text", noDescription).text;
  const { gold, lost } = placeGold(JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")), textOf);
  for (const what of lost) console.error(`Not in the text that was read: ${what}`);
  return gold;
}

function asRows(half, figures, result) {
  return Object.entries(figures).flatMap(([part, names]) =>
    names.map((name) => ({ figure: `${half}-${part} ${name}`, value: result[part]?.[name] ?? null })).filter(({ value }) => value !== null));
}
