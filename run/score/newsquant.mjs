/**
 * NewsQuant, the half of it that lies in ../shared: quantities of news sentences, with how each is bounded or changes.
 *
 * How it is counted. Each sentence is read alone. A figure is right when its value equals one of the sentence's own to one
 * part in 100,000, and each of those can be met once; `change` also asks for the same mark: `=`, `~` (about), `<`, `>`,
 * `up`, `down`. F1 is over all figures of all sentences. The scorer that was published with the set counts a value as often
 * as it is met, and takes a figure away only once its unit is right too; here it is one to one, which never gives more.
 *
 * Conventions that differ are put into those of the set before comparing, never the other way round: a share ('half',
 * 'two-thirds') is a percentage of two decimals here and a fraction there (equal to one part in 10,000), and an order of magnitude ('dozens', 'hundreds of') is 20 to 99 here and there
 * one dozen, or 100 to 1,000. An interval counts as one value, as it does there, and so do the two ends of a change ('rose from 10 to 15').
 *
 * The sentences are in two halves, by a hash of their text. Failures were looked at in the first only.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run-program.mjs";

const file = "data/quantities/newsquant-a.json";

export const newsquantSet = {
  name: "newsquant",
  title: "quantities in news sentences, English (failures looked at in the first half only)",
  needs: [file],
  measure: async ({ shared }) => {
    const sentences = JSON.parse(readFileSync(join(shared, file), "utf8"));
    const find = await finder();
    const judged = sentences.map((sentence) => ({ half: halfOf(sentence.text), ...compare(sentence, find) }));
    const rows = [["all", judged], ["first", judged.filter(({ half }) => half === 0)], ["second", judged.filter(({ half }) => half === 1)]].flatMap(([name, results]) => {
      const total = (field) => results.reduce((sum, result) => sum + result[field], 0);
      return ["value", "change"].map((field) => ({ figure: `${name} ${field}`, value: (2 * total(field)) / (total("gold") + total("found")) }));
    });
    return { size: `${sentences.length} sentences`, rows };
  },
};

export function halfOf(text) {
  return createHash("sha256").update(text).digest()[0] % 2;
}

/** @returns a function of a sentence that gives its figures as the set writes them. */
export async function finder() {
  const { findFigures } = await import(pathToFileURL(join(root, "packages/desk/dist/4-attribute/figures/find-figures.js")).href);
  return (text) => joinFromTo(text, findFigures(readingOf(text))).map((figure) => asTheirs(figure, text.slice(figure.start, figure.end)));
}

/** 'Rose from 10 to 15 percent' is two figures here, what was and what became of it, and one interval there. */
function joinFromTo(text, figures) {
  const joined = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    const isTo = last && last.unit === figure.unit && last.low < figure.high && /^ to $/i.test(text.slice(last.end, figure.start)) && /\bfrom $/i.test(text.slice(0, last.start));
    if (isTo) joined[joined.length - 1] = { ...last, high: figure.high, end: figure.end };
    else joined.push(figure);
  }
  return joined;
}

function readingOf(text) {
  const span = { start: 0, end: text.length };
  const article = { ...span, title: null, publisher: null, author: null, published: null, language: "en", agencies: [], blocks: [{ kind: "paragraph", ...span, sentences: [span] }] };
  return { text, media: "text", noise: [], notes: [], articles: [article] };
}

function asTheirs(figure, text) {
  const { low, high } = figure;
  const bound = low === null ? "<" : high === null ? ">" : null;
  const change = figure.change ?? bound ?? (figure.approx === null || isCollective(text) || orders.test(figure.approx) ? "=" : "~");
  if (low !== null && high !== null && low < high) {
    if (!orders.test(figure.approx ?? "")) return { values: [low, high], change, text };
    return { values: /^dozens$/i.test(figure.approx) ? [12] : [low / 2, high + 1], change, text };
  }
  const value = low ?? high;
  const isShare = figure.unit === "percent" && !/%|per ?cent|pc\b|pct\b/i.test(text);
  return { values: [isShare ? Math.round(value * 1e4) / 1e6 : value], isShare, change, text };
}

/** Words of an order of magnitude, which are here what loosens the figure. */
const orders = /^(?:dozens|scores|tens|hundreds|thousands|millions|billions)\b/i;

/** 'a dozen' is loose here and plain there. */
function isCollective(text) {
  return /\b(?:dozen|score)\b/i.test(text) && !/\b(?:about|around|some|nearly|almost|roughly)\b/i.test(text);
}

function valuesOf(text) {
  const range = /^(-?[\d.]+)-([\d.]+)$/.exec(text);
  return range ? [Number(range[1]), Number(range[2])] : [Number(text)];
}

const near = (a, b, part) => Math.abs(a - b) <= 1e-8 + part * Math.abs(b);

/** @returns how many of the set's and of the program's figures there are, and how many pairs agree; `missed`, `extra` for reading. */
export function compare({ text, quantities }, find) {
  const found = find(text);
  const gold = quantities.map((quantity) => ({ values: valuesOf(quantity.value), change: quantity.change, quantity }));
  const same = (a, b) => a.values.length === b.values.length && a.values.every((value, i) => near(value, b.values[i], a.isShare ? 1e-4 : 1e-5));
  const free = new Set(found);
  const left = [];
  const pair = (wanted, test) => {
    const met = [...free].find((figure) => test(figure, wanted));
    if (met) free.delete(met);
    return met !== undefined;
  };
  let change = 0;
  for (const wanted of gold) if (pair(wanted, (a, b) => same(a, b) && a.change === b.change)) change += 1; else left.push(wanted);
  const changes = [];
  const missed = left.filter((wanted) => !pair(wanted, (a, b) => same(a, b) && changes.push([b.quantity, a]) > 0));
  return { gold: gold.length, found: found.length, value: gold.length - missed.length, change, missed, extra: [...free], changes };
}
