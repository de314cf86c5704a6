import { alternatives, months, movable, ordinals, weekdays } from "./date-words.js";
import type { DateExpression } from "./date-expression.js";
import { dateRule, type Caught, type DateRule, type MatchPlace } from "./date-rule.js";

const weekdayOf = (name: string): number => weekdays.get(name) ?? 1;

/** English weekdays need their capital letter. */
function named(place: MatchPlace, slot: string): boolean {
  const at = place.at(slot);
  return !/^[a-z]{3,6}day/.test(place.folded.slice(at, at + 9)) || /\p{Lu}/u.test(place.original.charAt(at));
}

function twoWeekdays(caught: Caught, place: MatchPlace): DateExpression | null {
  return named(place, "w") && named(place, "v") ? { kind: "weekdays", from: weekdayOf(caught("w")), to: weekdayOf(caught("v")) } : null;
}

/** 'The week of 2 March', 'le week-end du 7 mars'. */
function aroundDay(caught: Caught): DateExpression | null {
  const month = months.get(caught("m") || caught("n")) ?? 0;
  const number = Number((caught("d") || caught("e")).replace(/^(?:1er|premier)$/, "1"));
  const year = caught("y") === "" ? null : Number(caught("y"));
  return number >= 1 && number <= 31 ? { kind: "around-day", unit: caught("u").endsWith("end") ? "weekend" : "week", day: { kind: "day", year, month, day: number, weekday: null } } : null;
}

function nthWeekday(caught: Caught, place: MatchPlace): DateExpression | null {
  if (!named(place, "w")) return null;
  const order = /^(?:last|dernier)$/.test(caught("o")) ? -1 : (orders.get(caught("o")) ?? 0) + 1;
  return { kind: "nth-weekday", order, weekday: weekdayOf(caught("w")), month: { kind: "month", year: caught("y") === "" ? null : Number(caught("y")), month: monthOf(caught), hint: null } };
}

const nearMonths: ReadonlyMap<string, number> = new Map([["last", -1], ["dernier", -1], ["passe", -1], ["next", 1], ["prochain", 1], ["this", 0]]);

function inMonth(caught: Caught): DateExpression {
  return { kind: "in-month", day: Number((caught("d") || caught("e")).replace(/^(?:1er|premier)$/, "1")), offset: nearMonths.get(caught("h") || caught("k")) ?? 0 };
}

function twoDays(caught: Caught): DateExpression | null {
  const [from, to] = [Number(caught("d")), Number(caught("e"))];
  return from !== to ? { kind: "days-of-month", from, to } : null;
}

/** From I to XXI. */
const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi"];

function century(caught: Caught): DateExpression | null {
  const number = ordinals.get(caught("o")) ?? (caught("n") === "" ? roman.indexOf(caught("r")) + 1 : Number(caught("n")));
  return number >= (caught("o") === "" ? 2 : 11) && number <= 21 ? { kind: "century", year: (number - 1) * 100 } : null;
}

/** 'The 90s', 'les années 80': the century that has just gone. */
function shortDecade(caught: Caught): DateExpression {
  const tens = Number(caught("y"));
  return { kind: "decade", year: (tens < 30 && tens !== 20 ? 2000 : 1900) + tens };
}

function monthOf(caught: Caught): number {
  return months.get(caught("m")) ?? 1;
}

function inYear(caught: Caught): DateExpression {
  const offset = /last|dernier|derniere|passee?|previous/.test(caught("l")) ? -1 : /next|prochain/.test(caught("l")) ? 1 : 0;
  return { kind: "in-year", month: monthOf(caught), day: caught("d") === "" ? null : Number(caught("d").replace(/^(?:1er|premier)$/, "1")), offset };
}

const orders: ReadonlyMap<string, number> = new Map([
  ["first", 0], ["premier", 0], ["1er", 0], ["1", 0], ["second", 1], ["deuxieme", 1], ["2e", 1], ["2", 1], ["third", 2], ["troisieme", 2], ["3e", 2], ["3", 2], ["fourth", 3], ["quatrieme", 3], ["4e", 3], ["4", 3], ["last", 3], ["dernier", 3],
]);

/** 'Q3 2020', 'T3 2020', 'S1 2021'; alone, the last one that has begun. */
function quarter(caught: Caught): DateExpression {
  const length = /^(?:h|s|half|semestre)$/.test(caught("p")) ? 6 : 3;
  const order = Math.min(orders.get(caught("o")) ?? 0, 12 / length - 1);
  const year = caught("y") || caught("z");
  return { kind: "year-part", from: order * length + 1, to: (order + 1) * length, year: year === "" ? null : Number(year), offset: null };
}

/** A number that is a day only by the company of others: '2' in 'on 2, 5 and 9 March'. */
function listedDay(caught: Caught): DateExpression | null {
  const year = caught("y");
  return { kind: "day", year: year === "" ? null : Number(year), month: monthOf(caught), day: Number(caught("d")), weekday: null };
}

/** A number at the end of its group: nothing follows that it could count. */
function dayAlone(caught: Caught, place: MatchPlace): DateExpression | null {
  const english = /(?:st|nd|rd|th)$/.test(caught("d"));
  if (caught("t") === "" && !/^(?:[,;)]|[.!?](?: |$)|$| (?:ou|et) le \d)/.test(place.folded.slice(place.end, place.end + 8)) && !(english && /^ (?:he|she|it|they|we|i)(?![a-z])/.test(place.folded.slice(place.end, place.end + 6)))) return null;
  if (/(?:\d|page|article|numero|no|route|ligne|bus|chaine|quai|appartement|number|position|place|rank) $/.test(place.folded.slice(Math.max(0, place.start - 12), place.start))) return null;
  return { kind: "day-of-month", day: Number.parseInt(caught("d"), 10) };
}

/** The third quarter of a game is none of a year. */
const ofGame = /(?<![a-z])(?:points?|touchdowns?|yards?|halftime|scor(?:e|ed|ing)|goals?|rebounds|quarterback|game|baskets?)(?![a-z])/;

const lead = "(?:overnight |overnight from |from |between |de |entre )";
const night = "(?:(?:dans |pendant |durant )?la nuit (?:du |de )|(?:on |during )?the night (?:of |from ))";
const ordinalFr = "premier|deuxieme|second|troisieme|quatrieme|dernier|1er|2e|3e|4e";

/** Stretches of time, and days told by a number alone. */
export const periodRules: readonly DateRule[] = [
  dateRule({ name: "weekdays", needs: "weekdays", pattern: `(?:${night}|${lead}){weekday:w}(?: night| evening| soir)?(?: to | into | until | through | till | and | a | au | et | jusqu'a )(?:the |le )?{weekday:v}(?: morning| matin)?`, build: twoWeekdays }),
  dateRule({ name: "overnight", needs: "weekdays", pattern: "overnight (?:on |from )?{weekday:w}(?:/| into | to | and )(?:the early hours of )?{weekday:v}|(?:late |on )?{weekday:a}(?: night)? into (?:the early hours of )?{weekday:b}", build: (c, place) =>
    twoWeekdays((slot) => c(slot) || c(slot === "w" ? "a" : "b"), { ...place, at: (slot) => (place.at(slot) >= 0 ? place.at(slot) : place.at(slot === "w" ? "a" : "b")) }) }),
  dateRule({ name: "numbers-from-to", needs: "digits", pattern: "(?:du {day:d} au {day:e}|from the (?<f>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)) to the (?<g>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)))", build: (c, place) =>
    (/^(?:[,;)]|[.!?](?: |$)|$| (?:et|and|inclus))/.test(place.folded.slice(place.end, place.end + 8)) ? twoDays((slot) => (slot === "d" ? c("d") || c("f") : c("e") || c("g")).replace(/[a-z]+$/, "")) : null) }),
  dateRule({ name: "night-of-numbers", needs: ["digit", "dark"], pattern: `${night}{day:d}(?: au | to | et | and |_-_){day:e}(?! (?:${alternatives(months)}))`, build: twoDays }),
  dateRule({ name: "day-au-soir", needs: ["digit", "semaine"], pattern: "(?:le |du |au |des le ){day:d} (?<t>au (?:soir|matin)|dans (?:la (?:nuit|matinee|soiree|journee)|l'apres-midi))", build: dayAlone }),
  dateRule({ name: "day-alone", needs: "nth", pattern: "(?:le |on the |by the |until the |since the )(?<d>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|1er)", build: dayAlone }),
  dateRule({ name: "day-alone-fr", needs: ["digit", "led"], pattern: "(?:jusqu'au|depuis le|avant le|des le|a partir du|et le|puis le|le) {day:d}", build: (c, place) => (/[a-z]/.test(c("d")) || Number(c("d")) < 1 ? null : dayAlone(c, place)) }),
  dateRule({ name: "listed-day", pattern: "{day:d}(?=(?:, \\d{1,2}(?:st|nd|rd|th|er)?){0,8},? (?:and|et|or|ou|&) \\d{1,2}(?:st|nd|rd|th|er)? {month:m}(?:,? {year:y})?)", build: listedDay }),
  dateRule({ name: "day-listed-us", needs: "month", pattern: "(?<=(?<m>january|february|march|april|may|june|july|august|september|october|november|december) \\d{1,2}(?:, \\d{1,2}){0,6},? and ){day:d}(?:,? {year:y})?", build: listedDay }),
  dateRule({ name: "century", needs: "century", pattern: "(?:the |le |du |au )?(?:(?:early |late |mid-)_)?(?:(?<n>1\\d|2[01]|[2-9])_(?:th|st|nd|rd|e|eme)|{ordinal:o}|(?<r>[xvi]{1,6})_e) (?:century|siecle)", build: century }),
  dateRule({ name: "short-decade", needs: "tens", pattern: "(?:the |the early |the late |the mid-)(?:'|nineteen )?(?<y>[2-9]0)_'?s", build: shortDecade }),
  dateRule({ name: "annees", needs: "tens", pattern: "(?:les |des |aux )?annees (?<y>[2-9]0)", build: shortDecade }),
  dateRule({ name: "month-last-year", needs: ["month", "unit"], pattern: "(?:{day:d} )?{month:m}(?: of|,)? (?<l>last|this|next) year|(?:{day:e} )?{month:n} (?:de l'an(?:nee)? (?<k>derniere?|passee?|prochaine?)|de cette annee)", build: (c) =>
    inYear((slot) => c(slot) || c({ d: "e", m: "n", l: "k" }[slot] ?? slot)) }),
  dateRule({ name: "around-day", needs: "month", pattern: "(?:the |la |le |au )?(?<u>week|weekend|week-end|semaine)(?: of| beginning| starting| commencing| du| from)(?: on)?(?: the)? (?:{weekday:w} )?(?:{day:d}(?: of)? {month:m}|{month:n} {day:e})(?:,? {year:y})?", build: aroundDay }),
  dateRule({ name: "nth-weekday", needs: ["month", "weekday"], pattern: `(?:the |le |du |au )?(?<o>first|second|third|fourth|last|${ordinalFr}) {weekday:w} (?:of|in|de|d')_{month:m}(?: {year:y})?`, build: nthWeekday }),
  dateRule({ name: "in-month", needs: ["unit", "digit"], pattern: "(?:the |on the |le |du |au ){day:d} (?:of|du) (?:(?<h>last|next|this) month|mois (?<k>dernier|prochain|passe))", build: inMonth }),
  dateRule({ name: "ordinal-day", needs: ["month", "ordinal"], pattern: "(?:{weekday:w},? )?(?:the )?{ordinal:o} (?:day )?of {month:m}(?:,? {year:y})?|{month:n} (?:the )?{ordinal:p}(?! (?:century|time|day))(?:,? {year:z})?", build: (c) => ({
    kind: "day", year: (c("y") || c("z")) === "" ? null : Number(c("y") || c("z")), month: months.get(c("m") || c("n")) ?? 1, day: ordinals.get((c("o") || c("p")).replace(" ", "-")) ?? 1, weekday: null,
  }) }),
  dateRule({ name: "weekday-ordinal", pattern: "{weekday:w},? the {ordinal:o}", build: (c, place) => (named(place, "w") && !countsSomething(place) ? { kind: "weekday-of-month", weekday: weekdayOf(c("w")), day: ordinals.get(c("o").replace(" ", "-")) ?? 1 } : null) }),
  dateRule({ name: "quarter-near", needs: "quarter", pattern: "(?:the )?(?<h>last|this|next|previous|current|coming|following) quarter|(?:le |ce |au )trimestre (?<k>dernier|passe|prochain|en cours)", build: (c) => ({ kind: "quarter", offset: /last|prev|dernier|passe/.test(c("h") + c("k")) ? -1 : /next|coming|following|prochain/.test(c("h") + c("k")) ? 1 : 0 }) }),
  dateRule({ name: "quarter-short", needs: "quarterSign", pattern: "(?<p>[qtsh])(?<o>[1-4])(?: |_-_|/)(?:of |de )?{year:y}|{year:z} q(?<k>[1-4])", build: (c) => quarter((slot) => (slot === "o" ? c("o") || c("k") : c(slot))) }),
  dateRule({ name: "quarter-alone", needs: "quarter", pattern: "(?:in |for |during |over |since )the (?<o>first|second|third|fourth|last) (?<p>quarter)(?! of)", build: (c, place) => (ofGame.test(place.folded.slice(Math.max(0, place.start - 90), place.end + 60)) ? null : quarter(c)) }),
  dateRule({ name: "trimestre-alone", needs: "quarter", pattern: `(?:au |le |du |sur le )(?<o>${ordinalFr}) (?<p>trimestre|semestre)(?: {year:y})?(?! de| d')`, build: quarter }),
  dateRule({ name: "part-of-calendar", needs: ["weekOn", "edge"], pattern: "(?:(?:the )?(?:start|beginning|end|middle) of (?:the|this)|early this|late this|mid-?(?= ?week)|later in the) ?(?<u>week|month|year)", build: part }),
  dateRule({ name: "debut-du-mois", needs: ["semaine", "edge"], pattern: "(?:(?:au|le|en|a la|la|du|de|de la) )?(?:debut|fin|milieu|courant)(?: du | de la | de l'| d'| de | de cette | de ce )(?<u>semaine|mois|annee|week-end)(?! \\d| derniere?| prochaine?| passee?| suivante?| precedente?)", build: part }),
  dateRule({ name: "weekend", needs: "weekend", pattern: "(?:over|at|during) the week_-?_end", build: () => ({ kind: "calendar", unit: "weekend", offset: 0 }) }),
  dateRule({ name: "movable-feast", needs: "feast", pattern: `(?:${[...movable].sort((a, b) => b.length - a.length).join("|")})(?: {year:y})?`, build: (_, place) => (/\p{Lu}/u.test(place.original.charAt(place.start)) || place.folded.slice(place.start).startsWith("ramadan") ? { kind: "open" } : null) }),
];

/** 'On Friday, the fourth person to die': the number counts what follows it, and is no day. */
export function countsSomething(place: MatchPlace): boolean {
  if (!place.folded.slice(place.start, place.end).includes(", the ")) return false;
  const word = /^ ([a-z]+)/.exec(place.folded.slice(place.end, place.end + 24))?.[1];
  return word !== undefined && !/^(?:of|in|at|on|to|and|or|from|until|when|while|where|after|before|for|with|by|is|was|will|has|had|he|she|it|they|we|i|the|a|an|this|that|during|around|about|through)$/.test(word);
}

function part(caught: Caught): DateExpression {
  const unit = caught("u").startsWith("week-end") ? "weekend" : /^(?:week|semaine)$/.test(caught("u")) ? "week" : caught("u").startsWith("mo") ? "month" : "year";
  return { kind: "calendar", unit, offset: 0 };
}
