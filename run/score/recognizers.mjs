/**
 * Unit cases for numbers, percentages and money, English and French (../shared/data/recognizers): how many are exact.
 *
 * How it is counted. A case is exact when all its results and no others are found: the same words, at the place the case
 * gives, of the same value (to the fifteen digits the cases are written with), and for money in the same unit. Places are
 * not asked for where a case's own do not hold its words: some French cases end one too late. A result without a value (the
 * word 'dollar' alone) must be found too, and never is. Units are compared by the table below, which puts the names the
 * cases give into ISO 4217 codes, or the word where no code is certain.
 *
 * `supported` leaves out what the npm package says of itself that it does not support, as its own tests do. `first` and
 * `second` are halves of all cases by a hash of their text: failures were looked at in the first only.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognisers } from "./recognise-text.mjs";

const folder = "data/recognizers";
const models = [
  { name: "number", file: "Number/LANGUAGE/NumberModel.json" },
  { name: "percent", file: "Number/LANGUAGE/PercentModel.json" },
  { name: "money", file: "NumberWithUnit/LANGUAGE/CurrencyModel.json" },
];
const languages = [{ code: "en", name: "English" }, { code: "fr", name: "French" }];

export const recognizersSet = {
  name: "recognizers",
  title: "unit cases for numbers, percentages and money (failures looked at in the first half only)",
  needs: [`${folder}/Number`, `${folder}/NumberWithUnit`],
  measure: async ({ shared }) => {
    const recognise = await recognisers();
    const judged = models.flatMap((model) => languages.map((language) => {
      const cases = casesOf(shared, model, language);
      return { key: `${model.name}-${language.code}`, cases: cases.map((one) => ({ one, exact: isExact(one, recognise[model.name](one.Input, language.code)) })) };
    }));
    const rows = judged.flatMap(({ key, cases }) => Object.entries(groups).map(([group, test]) => {
      const some = cases.filter(({ one }) => test(one));
      return { figure: `${key} ${group}`, value: some.filter(({ exact }) => exact).length / some.length };
    }));
    const all = judged.flatMap(({ cases }) => cases);
    return { size: `${all.length} cases, ${all.filter(({ one }) => isSupported(one)).length} supported`, rows };
  },
};

const groups = { all: () => true, supported: isSupported, first: (one) => halfOf(one) === 0, second: (one) => halfOf(one) === 1 };

function isSupported(one) {
  return !/javascript/i.test(`${one.NotSupported ?? ""} ${one.NotSupportedByDesign ?? ""}`);
}

export function halfOf(one) {
  return createHash("sha256").update(one.Input).digest()[0] % 2;
}

export function casesOf(shared, model, language) {
  return JSON.parse(readFileSync(join(shared, folder, model.file.replace("LANGUAGE", language.name)), "utf8").replace(/^\uFEFF/, ""));
}

export function isExact({ Input: text, Results: wanted }, found) {
  return wanted.length === found.length && wanted.every((result, i) => isSame(text, result, found[i]));
}

function isSame(text, wanted, found) {
  const resolution = wanted.Resolution ?? {};
  const [start, end] = [wanted.Start ?? resolution.Start, (wanted.End ?? resolution.End) + 1].map(Number);
  const words = text.slice(found.start, found.end).toLowerCase();
  if (words !== wanted.Text.toLowerCase()) return false;
  if (text.slice(start, end).toLowerCase() === words && start !== found.start) return false;
  const value = Number(String(resolution.value ?? "none").replace("%", "").replace(",", "."));
  return Math.abs(value - found.value) <= 1e-12 * Math.abs(value) && (found.unit === undefined || found.unit === unitOf(resolution));
}

function unitOf({ unit, isoCurrency }) {
  return isoCurrency ?? named.get(unit?.toLowerCase()) ?? unit?.toLowerCase();
}

/** The cases' names of units, where they do not give the code, and what they are called here. */
const named = new Map(Object.entries({
  "united states dollar": "USD", "dollar états-unis": "USD", "canadian dollar": "CAD", "dollar canadien": "CAD", "hong kong dollar": "HKD", "dollar de hong kong": "HKD",
  "australian dollar": "AUD", "dollar australien": "AUD", "japanese yen": "JPY", "yen japonais": "JPY", "chinese yuan": "CNY", "yuan chinois": "CNY", euro: "EUR",
  "swiss franc": "CHF", "franc suisse": "CHF", "finnish markka": "FIM", "mark finlandais": "FIM", "netherlands guilder": "NLG", "florins néerlandais": "NLG",
  peseta: "ESP", "british pound": "GBP", "turkish lira": "TRY", "mexican peso": "MXN", bitcoin: "BTC", livre: "pound", centimes: "centime",
}));
