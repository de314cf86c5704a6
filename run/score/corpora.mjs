/** Corpora with a gold reading: each is added to a case, the case exported, and the export compared. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { outputOf, runProgram } from "../run-program.mjs";

/** `unjudged`: parts in which the gold reading is not exhaustive, so that only recall means something. */
const corpora = [
  { name: "calais", title: "five English press reports of one event (development set)", unjudged: ["dates", "places"] },
  { name: "port-saint-elme", title: "the example case: eight invented reports, French and English (development set)", unjudged: [] },
];

/** What is kept watch over, by part of the scorer's answer. */
const watched = {
  articles: ["titles", "noiseRemoved"],
  statements: ["precision", "recall", "f1", "speakerAccuracy", "attributedF1", "formAccuracy", "viaRecall"],
  figures: ["precision", "recall", "f1", "attributed"],
  dates: ["precision", "recall", "f1"],
  places: ["precision", "recall", "f1"],
  findings: ["recall", "originsRight", "overclaimed", "trapsSprung"],
  incidents: ["bcubedF1", "datesFound"],
  inquiries: ["precision", "recall", "f1"],
};

export const corpusSets = corpora.map((corpus) => ({
  name: corpus.name,
  title: corpus.title,
  needs: [`gold/${corpus.name}.json`, `corpus/${corpus.name}`],
  lowerIsBetter: ["findings overclaimed", "findings trapsSprung"],
  measure: (place) => measure(corpus, place),
}));

/** @returns {size, rows}; null where the program failed. */
async function measure(corpus, place) {
  const exported = await exportOf(corpus.name, join(place.shared, "corpus", corpus.name), place);
  if (exported === null) return null;
  const gold = join(place.shared, "gold", `${corpus.name}.json`);
  const { code, output } = await outputOf(process.execPath, [join(place.shared, "gold", "score.mjs"), gold, exported, "--json"]);
  return code === 0 ? asRows(corpus, JSON.parse(output), JSON.parse(readFileSync(gold, "utf8"))) : null;
}

/** Adds a folder to a new case and exports that. @returns the export's path; null where the program failed, which has said why. */
export async function exportOf(name, records, { folder, affiant }) {
  const caseFolder = join(folder, name);
  const exported = join(folder, `${name}.json`);
  const env = { ...process.env, AFFIANT_HOME: join(folder, "home"), NO_COLOR: "1" };
  for (const args of [["init", caseFolder], ["add", caseFolder, records], ["export", caseFolder, "--format", "json", "-o", exported]]) {
    const code = await runProgram(process.execPath, [affiant, ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
    if (code === 0) continue;
    console.error(`affiant ${args[0]} ended with code ${code} on ${name}.`);
    return null;
  }
  return exported;
}

function asRows(corpus, result, gold) {
  const records = new Set(gold.articles.map((article) => article.record)).size;
  const rows = Object.entries(watched).flatMap(([part, figures]) =>
    figures
      .filter((figure) => !corpus.unjudged.includes(part) || figure === "recall")
      .map((figure) => ({ figure: `${part} ${figure}`, value: result[part]?.[figure] ?? null }))
      .filter(({ value }) => value !== null));
  return { size: `${records} records, ${gold.statements.length} statements`, rows };
}
