/** Short answers of which it is known whether they were copied: told apart by the share that stage 5 takes two texts for source and copy by. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run-program.mjs";

const folder = "data/reuse/clough-stevenson-short-answers";
const list = "all-plagiarised-files.txt";

export const reuseSet = {
  name: "reuse",
  title: "short answers, copied from one page in four degrees or not; in two halves by a hash of their names (thresholds were set on the first; which measure to take was chosen on both)",
  needs: [folder],
  measure: ({ shared }) => measure(join(shared, folder)),
};

async function measure(place) {
  const built = (file) => import(pathToFileURL(join(root, "packages", "desk", "dist", file)).href);
  const { readText } = await built("3-read/read-text.js");
  const { noDescription } = await built("model/reading.js");
  const { viewArticle } = await built("5-compare/text/article-view.js");
  const { proseOf } = await built("5-compare/copies/prose-of.js");
  const { contained, rarityIn } = await built("5-compare/copies/contained.js");
  const { findRuns } = await built("5-compare/copies/find-runs.js");
  const rows = readFileSync(join(place, list), "utf8").trim().split(/\r?\n/u).map((line) => line.split(","));
  const views = new Map();
  const viewOf = (name) => {
    const reading = readText(readFileSync(join(place, name)), "text", { ...noDescription, language: "en" });
    return viewArticle({ record: { id: `r-${name}` }, reading, attribution: { statements: [], figures: [], dates: [], places: [] } }, 0, views.size);
  };
  for (const name of new Set(rows.flatMap(([source, answer]) => [source, answer]))) views.set(name, viewOf(name));
  // One task is one matter: rarity is counted among its answers.
  const rarityOf = new Map();
  for (const source of new Set(rows.map(([name]) => name))) {
    const names = [source, ...rows.filter(([name]) => name === source).map(([, answer]) => answer)];
    rarityOf.set(source, rarityIn(names.map((name) => proseOf(views.get(name)))));
  }
  const judged = rows.map(([source, answer, degree]) => ({
    copied: degree !== "non", first: createHash("sha256").update(answer).digest()[0] % 2 === 0,
    share: contained(proseOf(views.get(answer)), proseOf(views.get(source)), rarityOf.get(source)),
    joined: findRuns([views.get(source), views.get(answer)]).some(({ kind }) => kind !== "quotation"),
  }));
  const [first, second] = [judged.filter((one) => one.first), judged.filter((one) => !one.first)];
  return {
    size: `${judged.length} answers`,
    rows: [
      { figure: "whole auc", value: auc(judged) },
      { figure: "first-half auc", value: auc(first) },
      { figure: "second-half auc", value: auc(second) },
      ...runRows(second),
    ],
  };
}

/** Of what is joined by a run that is no quotation, and of what was copied, in the second half. */
function runRows(judged) {
  const [joined, copied] = [judged.filter((one) => one.joined), judged.filter((one) => one.copied)];
  const both = judged.filter((one) => one.joined && one.copied).length;
  return [{ figure: "second-half-runs precision", value: both / joined.length }, { figure: "second-half-runs recall", value: both / copied.length }];
}

/** How often a copied answer has the higher share of two, one copied and one not. */
function auc(judged) {
  const [copied, own] = [judged.filter((one) => one.copied), judged.filter((one) => !one.copied)];
  const won = copied.reduce((sum, { share }) => sum + own.reduce((wins, other) => wins + (share > other.share ? 1 : share === other.share ? 0.5 : 0), 0), 0);
  return won / (copied.length * own.length);
}
