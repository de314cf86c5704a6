import { weekdays } from "./date-words.js";
import { dateRule, type Caught, type DateRule, type MatchPlace } from "./date-rule.js";
import { numberIn, numberWords } from "./number-in-words.js";
import type { LengthUnit, TimeExpression } from "./time-expression.js";

const units: ReadonlyMap<string, LengthUnit> = new Map(Object.entries<LengthUnit>({
  second: "second", sec: "second", seconde: "second", s: "second", minute: "minute", min: "minute", mn: "minute", hour: "hour", hr: "hour", h: "hour", heure: "hour",
  day: "day", jour: "day", journee: "day", night: "day", nuit: "day", d: "day", "business day": "business-day", "working day": "business-day", weekday: "business-day", "jour ouvrable": "business-day",
  week: "week", semaine: "week", wk: "week", month: "month", mois: "month", quarter: "quarter", trimestre: "quarter", year: "year", yr: "year", an: "year", annee: "year", decade: "decade", decennie: "decade",
}));
const unitWords = "business days?|working days?|weekdays?|jours? ouvrables?|seconde?s?|secs?|minutes?|mins?|mn|hours?|hrs?|heures?|days?|jours?|journees?|nights?|nuits?|weeks?|wks?|semaines?|months?|mois|quarters?|trimestres?|years?|yrs?|ans?|annees?|decades?|decennies?";

function unitOf(text: string): LengthUnit {
  const word = text.replaceAll(/ +/g, " ");
  return units.get(word) ?? units.get(word.replaceAll(/s(?= |$)/g, "")) ?? "day";
}

const vague = "(?:a |the )?(?:few|several|couple(?: of)?)|quelques|plusieurs|some|(?:une |la )?(?:paire|couple) de";
const count = `\\d{1,4}(?:[.,]\\d{1,4})?|½|half an?|an?|(?:une |la )?demi|toute? (?:le|la)|${numberWords}|${vague}`;

function amountOf(text: string): number {
  if (/^(?:½|half|(?:une |la )?demi)/.test(text)) return 0.5;
  if (/couple|paire/.test(text)) return 2;
  if (/few|several|quelques|plusieurs|some/.test(text)) return 3;
  if (/^(?:an?|toute?) ?/.test(text)) return 1;
  return numberIn(text);
}

function duration(caught: Caught, place: MatchPlace): TimeExpression | null {
  if (/^(?:sept)$/.test(caught("n")) && caught("u").startsWith("an")) return null;
  const fraction = /half|demie?/.test(caught("f")) ? 0.5 : /quarter|quart/.test(caught("f")) ? 0.25 : 0;
  if (/^ ?(?:ago|il y a|old)/.test(place.folded.slice(place.end, place.end + 6))) return null;
  const amount = amountOf(caught("n")) + fraction;
  return amount > 0 ? { kind: "duration", amount, unit: unitOf(caught("u")) } : null;
}

function rolling(caught: Caught): TimeExpression {
  const sign = /last|past|previous|derni|passe|preced/.test(caught("o")) ? -1 : 1;
  return { kind: "rolling", amount: caught("n") === "" ? 1 : amountOf(caught("n")), unit: unitOf(caught("u")), sign };
}

const adverbs: ReadonlyMap<string, readonly [number, LengthUnit]> = new Map(Object.entries<readonly [number, LengthUnit]>({
  daily: [1, "day"], everyday: [1, "day"], quotidien: [1, "day"], quotidienne: [1, "day"], quotidiennement: [1, "day"], journalier: [1, "day"], weekly: [1, "week"], hebdomadaire: [1, "week"], hebdomadairement: [1, "week"],
  biweekly: [2, "week"], fortnightly: [2, "week"], monthly: [1, "month"], mensuel: [1, "month"], mensuelle: [1, "month"], mensuellement: [1, "month"], quarterly: [1, "quarter"], trimestriel: [1, "quarter"], trimestrielle: [1, "quarter"],
  trimestriellement: [1, "quarter"], yearly: [1, "year"], annually: [1, "year"], annual: [1, "year"], annuel: [1, "year"], annuelle: [1, "year"], annuellement: [1, "year"],
}));

function set(caught: Caught): TimeExpression {
  const [amount, unit] = adverbs.get(caught("a")) ?? [caught("n") === "" ? 1 : amountOf(caught("n")), caught("u") === "" ? "week" : unitOf(caught("u"))];
  const weekday = weekdays.get(caught("w").replace(/s$/, "")) ?? null;
  return { kind: "set", amount: /^other|autre/.test(caught("o")) && weekday === null ? 2 : amount, unit, weekday };
}

const dayNames = [...weekdays.keys()].join("|");

/** What comes again: no date, though it may hold a weekday. */
export const setRules: readonly DateRule<TimeExpression>[] = [
  dateRule({ name: "every-weekday", needs: "weekday", pattern: `(?:every|each|chaque|tous les|toutes les)(?: (?<o>other|deuxieme))? (?<w>(?:${dayNames})s?)`, build: set }),
  dateRule({ name: "on-weekdays", needs: "weekday", pattern: `(?<w>${[...weekdays.keys()].filter((name) => name.endsWith("day")).map((name) => `${name}s`).join("|")})|(?<=(?:^|[^a-z])les )(?<v>(?:${dayNames.split("|").filter((name) => !name.endsWith("day")).join("|")})s)`, build: (c) => set((slot) => (slot === "w" ? c("w") || c("v") : c(slot))) }),
  dateRule({ name: "weekdays-to", needs: "weekday", pattern: `(?:du )?(?<w>${dayNames})(?:_-_| to | through | au )(?:${dayNames})(?! \\d)`, build: set }),
  dateRule({ name: "every", needs: ["unit", "each"], pattern: `(?:every|each|any|chaque|tou(?:te)?s les|une fois par|once an?|one an?|once every)(?: (?<o>other|autre))?(?: (?<n>\\d{1,3}|${numberWords}))? (?<u>${unitWords})`, build: set }),
  dateRule({ name: "adverb", needs: "adverb", pattern: `(?<a>${[...adverbs.keys()].join("|")})`, build: set }),
];

/** Lengths of time, and stretches counted from now. */
export const lengthRules: readonly DateRule<TimeExpression>[] = [
  dateRule({ name: "duration", pattern: `(?<n>${count})_(?:-_)?(?<u>${unitWords})(?<f>,? (?:and|et) (?:a |an |one |une? )?(?:half|quarter|demie?|quart))?`, build: duration }),
  dateRule({ name: "duration-glued", pattern: "(?<n>\\d{1,4}(?:[.,]\\d{1,4})?)(?<u>d|s|h(?=$|[^\\d ]| (?!\\d)))", build: (c, place) => (c("u") === "h" && !c("n").includes(".") ? null : duration(c, place)) }),
  dateRule({ name: "half-and", pattern: "(?<n>an?|one|une?) (?:and )?(?:a )?(?<f>half|quarter)_-?_(?<u>hours?|years?|days?|weeks?|months?)", build: duration }),
  dateRule({ name: "rolling", pattern: `(?:the )?(?<o>last|past|next|previous|following|coming|upcoming)(?: (?<n>\\d{1,4}|${numberWords}|${vague}))(?: of)? (?<u>${unitWords})`, build: rolling }),
  dateRule({ name: "rolling-fr", pattern: `(?:(?<n>\\d{1,4}|${numberWords}|quelques) )(?<o>dernier|derniere|prochain|prochaine|precedent|precedente)s? (?<u>${unitWords})|(?<m>\\d{1,4}|${numberWords}) (?<v>${unitWords}) (?<p>a venir|precedente?s?|suivante?s?|passee?s)`, build: (c) =>
    rolling((slot) => c(slot) || c({ n: "m", u: "v", o: "p" }[slot] ?? slot)) }),
];
