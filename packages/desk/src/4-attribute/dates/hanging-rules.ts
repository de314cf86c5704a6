import { weekdays } from "./date-words.js";
import type { AnchorUnit, DateExpression } from "./date-expression.js";
import { dateRule, type Caught, type DateRule } from "./date-rule.js";
import { countOf } from "./relative-rules.js";

const units: ReadonlyMap<string, AnchorUnit> = new Map([
  ["day", "day"], ["night", "day"], ["evening", "day"], ["morning", "day"], ["jour", "day"], ["journee", "day"], ["nuit", "day"], ["week", "week"], ["semaine", "week"], ["fortnight", "week"], ["month", "month"], ["mois", "month"],
  ["year", "year"], ["an", "year"], ["annee", "year"], ["decade", "year"], ["decennie", "year"],
]);
/** 'A fortnight' is two weeks, 'a decade' ten years. */
const sizes: ReadonlyMap<string, number> = new Map([["fortnight", 2], ["decade", 10], ["decennie", 10]]);

function anchor(caught: Caught, sign: number): DateExpression | null {
  const word = caught("u") === "" ? "day" : caught("u");
  const many = caught("n") === "" ? 1 : countOf(caught("n"));
  const offset = sign * many * (sizes.get(word) ?? 1);
  // 'Quinze jours' are two weeks told by their first and last day; fourteen days lie between.
  const days = word === "jour" && caught("n") === "quinze" ? sign * 14 : offset;
  return { kind: "anchor", offset: days, unit: units.get(word) ?? "day", exact: caught("x") !== "", named: caught("event") !== "" };
}

const event = "(?<event> (?!(?:and|or|but|said|says|on|at|in) )[^,.;:!?()«»\"“”]{2,80})?";
const eventFr = "(?<event> (?:de |du |des |d')[^,.;:!?()«»“”]{2,80})?";
const sameDay = "(?<x>,? to the day,?|,? jour pour jour,?)?";
const english = "(?:the|{count:n}) (?<u>day|night|evening|morning|week|fortnight|month|year|decade)s?";
const french = "{count:n} (?<u>jour|nuit|semaine|mois|an|annee|decennie)s?";

const before = /^(?:previous|preceding|prior|precedente?|d'avant|before)$/;
const signOf = (word: string): number => (before.test(word) ? -1 : 1);

function contextUnit(caught: Caught): DateExpression {
  const word = caught("o");
  return { kind: "context-unit", unit: units.get(caught("u")) ?? "day", offset: word === "" || word === "same" || word === "meme" ? 0 : signOf(word) };
}

/** Dates that hang on an event, or on the day last told. */
export const hangingRules: readonly DateRule[] = [
  dateRule({ name: "before", needs: ["unit", "sooner"], head: "head", pattern: `(?<head>${english}${sameDay} (?:before|earlier|previously|prior)|the previous day|on the eve of)${event}`, build: (c) => anchor(c, -1) }),
  dateRule({ name: "after", needs: ["unit", "later"], head: "head", pattern: `(?<head>${english}${sameDay} (?:after|later|following|on from)|the (?:next|following|very next) (?:day|morning|afternoon|evening|night))${event}`, build: (c) => anchor(c, 1) }),
  dateRule({ name: "day-of", needs: "unit", head: "head", pattern: "(?<head>(?:on )?the (?:very )?(?:day|night|morning|evening|afternoon)) of(?<event> (?:the|his|her|its|their) (?!(?:week|month|year)(?![a-z]))[a-z][^,.;:!?()«»“”]{2,60})", build: (c) => anchor(c, 0) }),
  dateRule({ name: "jour-de", needs: "unit", head: "head", pattern: "(?<head>le (?:jour|soir|matin)(?: meme)?|la nuit(?: meme)?|ce (?:jour|soir|matin)-la)(?<event> (?:de la |du |de l'|des |de son |de sa )(?!(?:semaine|mois|annee|an|jour|nuit|\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![a-z]))[^,.;:!?()«»“”]{2,60})", build: (c) => anchor(c, 0) }),
  dateRule({ name: "veille", needs: "eve", head: "head", pattern: `(?<head>(?:a )?la veille)(?: au soir)?${eventFr}`, build: (c) => anchor(c, -1) }),
  dateRule({ name: "lendemain", needs: "eve", head: "head", pattern: `(?<head>(?:au |le |des le )?lendemain)(?: matin| soir)?${eventFr}`, build: (c) => anchor(c, 1) }),
  dateRule({ name: "avant-veille", needs: "eve", head: "head", pattern: `(?<head>(?:a )?l'avant-veille)${eventFr}`, build: () => ({ kind: "anchor", offset: -2, unit: "day", exact: false, named: false }) }),
  dateRule({ name: "surlendemain", needs: "eve", head: "head", pattern: `(?<head>(?:au |le |des le )?surlendemain)${eventFr}`, build: (c) => ({ kind: "anchor", offset: 2, unit: "day", exact: false, named: c("event") !== "" }) }),
  dateRule({ name: "avant", needs: ["unit", "french"], head: "head", pattern: `(?<head>${french}${sameDay} (?:avant|plus tot|auparavant))${event}`, build: (c) => anchor(c, -1) }),
  dateRule({ name: "apres", needs: ["unit", "french"], head: "head", pattern: `(?<head>${french}${sameDay} (?:apres|plus tard))${event}`, build: (c) => anchor(c, 1) }),
  dateRule({ name: "jour-suivant", needs: ["semaine", "article"], pattern: "(?:la |le |des le |des la )(?:jour|nuit|matin|soir|journee|soiree) (?<o>suivante?|precedente?|d'apres|d'avant)", build: (c) => ({ kind: "anchor", offset: signOf(c("o")), unit: "day", exact: false, named: false }) }),
  dateRule({ name: "following-unit", needs: "weekOn", pattern: "(?:the|that) (?<o>next|following|previous|preceding|same) (?<u>week|month|year)", build: contextUnit }),
  dateRule({ name: "that-unit", needs: "weekOn", pattern: "that (?<u>week|month|year)", build: contextUnit }),
  dateRule({ name: "unit-suivante", needs: ["semaine", "article"], pattern: "(?:la |le |l')(?:(?<o>meme) )?(?<u>semaine|mois|annee|an)(?: (?<q>suivante?|precedente?|d'apres|d'avant))?", build: (c) =>
    (c("o") === "" && c("q") === "" ? null : contextUnit((slot) => (slot === "o" ? c("o") || c("q") : c(slot)))) }),
  dateRule({ name: "cette-unit-la", needs: ["semaine", "now"], pattern: "(?:cette|ce) (?<u>semaine|mois|annee)-la", build: contextUnit }),
  dateRule({ name: "following-weekday", needs: "weekday", pattern: "the (?<o>following|next|previous|preceding) {weekday:w}|the {weekday:v} (?<p>before|after|previous|following)(?=[,.;]|$)", build: contextWeekday }),
  dateRule({ name: "weekday-suivant", pattern: "(?:le |du |au )?{weekday:w} (?<o>suivant|precedent|d'apres|d'avant)", build: contextWeekday }),
  dateRule({ name: "that-day", needs: "unit", pattern: "that (?:same )?(?:day|morning|afternoon|evening|night)|(?:the|on the) same (?:day|morning|evening|night)|c(?:e|ette) (?:jour|matin|soir|nuit|matinee|journee|apres-midi)-la|le (?:meme (?:jour|matin|soir)|(?:jour|matin|soir) meme)|(?:earlier|later) in the day|(?:plus tot|plus tard) dans la (?:journee|matinee|soiree)", build: () => ({ kind: "context-day" }) }),
];

function contextWeekday(caught: Caught): DateExpression {
  return { kind: "context-weekday", weekday: weekdays.get(caught("w") || caught("v")) ?? 1, sign: signOf(caught("o") || caught("p")) };
}
