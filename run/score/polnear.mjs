/**
 * Attributions in articles of the United States press: speech, belief and intention. The articles are parted in two halves by
 * their names; the misses of the first half are read while rules are written, those of the second are not.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { outputOf } from "../run-program.mjs";

const data = join("data", "attribution", "polnear-dev");
const built = "../../packages/desk/dist";
const parts = [{ name: "read-half", number: 0 }, { name: "other-half", number: 1 }, { name: "all", number: null }];
const quotation = /["“”]/u;

export const polnearSets = [{
  name: "polnear",
  title: "attributions in 83 articles of the United States press, in two halves: misses of one were read while rules were written",
  needs: [data, "gold/score.mjs"],
  measure,
}];

/** 0: its misses may be read; 1: they may not. */
export function halfOf(name) {
  return createHash("sha256").update(name).digest()[0] % 2;
}

/** The articles' statements, in the form in which a case is exported. */
export async function exportedFrom(folder, gold) {
  // Only now: the program may have been built after this file was loaded.
  const { findStatements } = await import(`${built}/4-attribute/statements/find-statements.js`);
  const { readText } = await import(`${built}/3-read/read-text.js`);
  const { noDescription } = await import(`${built}/model/reading.js`);
  const records = gold.articles.map((article) => ({ id: article.record, name: article.record }));
  const statements = records.flatMap(({ id }) => {
    const reading = readText(readFileSync(join(folder, "text", id)), "text", { ...noDescription, language: "en" });
    // What is meant to be done is told as narrated; this gold counts it with the rest.
    return findStatements(reading).map((statement) => ({ ...statement, form: statement.attitude === "intention" ? "indirect" : statement.form, record: id, text: reading.text.slice(statement.start, statement.end) }));
  });
  return { records, statements };
}

/**
 * The gold has one attribution where the words around 'he said' are one content; the program has a statement for each side. Joined are
 * a quotation and the one that goes on from it, with no verb of speech of its own, where no other sentence stands between them.
 */
export function joined(statements, textOf) {
  const whole = [];
  for (const statement of statements) {
    const last = whole.at(-1);
    if (last && goesOn(last, statement, textOf(statement.record))) whole[whole.length - 1] = { ...last, end: statement.end };
    else whole.push({ ...statement });
  }
  return whole;
}

const attribution = /^[^.!?\n"“”]{0,300}[,.]?[ \t]*$/u;

function goesOn(last, next, text) {
  if (last.record !== next.record || next.start < last.end || last.speaker !== next.speaker || next.form !== "direct" || last.form === "indirect" || next.cue !== null) return false;
  return /["”]$|''$/u.test(text.slice(last.start, last.end)) && attribution.test(text.slice(last.end, next.start).replace(/\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sens|Reps|Gen|St)\.|\([^()]{0,40}\)/gu, "")) && /\p{L}/u.test(text.slice(last.end, next.start));
}

async function measure({ shared, folder }) {
  const gold = JSON.parse(readFileSync(join(shared, data, "gold.json"), "utf8"));
  const texts = new Map(gold.articles.map(({ record }) => [record, readFileSync(join(shared, data, "text", record), "utf8")]));
  const exported = await exportedFrom(join(shared, data), gold);
  const whole = { ...exported, statements: joined(exported.statements, (record) => texts.get(record)) };
  const score = (wanted, found) => scored(join(shared, "gold", "score.mjs"), { wanted, found }, folder);
  const rows = [];
  for (const part of parts) {
    const inPart = ({ record }) => part.number === null || halfOf(record) === part.number;
    const wanted = only(gold, inPart);
    const quoted = only(gold, (one) => inPart(one) && (one.text === undefined || quotation.test(texts.get(one.record).slice(one.start, one.end))));
    const [all, ofQuoted, unjoined] = [await score(wanted, whole), await score({ ...quoted, articles: wanted.articles }, whole), await score(wanted, exported)];
    if (all === null || ofQuoted === null || unjoined === null) return null;
    for (const figure of ["precision", "recall", "f1", "speakerAccuracy", "attributedF1"]) rows.push({ figure: `${part.name} ${figure}`, value: all[figure] });
    rows.push({ figure: `${part.name} recallOfQuoted`, value: ofQuoted.recall }, { figure: `${part.name} f1Unjoined`, value: unjoined.f1 });
  }
  return { size: `${gold.articles.length} articles, ${gold.statements.length} attributions`, rows };
}

function only(gold, keep) {
  return { ...gold, articles: gold.articles.filter(keep), statements: gold.statements.filter(keep) };
}

async function scored(scorer, { wanted, found }, folder) {
  const [goldPath, exportPath] = ["polnear-gold.json", "polnear-export.json"].map((name) => join(folder, name));
  writeFileSync(goldPath, JSON.stringify(wanted));
  writeFileSync(exportPath, JSON.stringify(found));
  const { code, output } = await outputOf(process.execPath, [scorer, goldPath, exportPath, "--json"]);
  return code === 0 ? JSON.parse(output).statements : null;
}
