import { compactPattern } from "../../model/compact-pattern.js";
import { alternatives, months, seasons, weekdays } from "./date-words.js";
import type { DateExpression, DayExpression, Hint, MonthExpression, YearExpression } from "./date-expression.js";
import { dateRule, type Caught, type DateRule, type MatchPlace } from "./date-rule.js";

const dayOf = (caught: Caught, names: { y: string; m: string; d: string }): DayExpression | null =>
  day({ year: caught(names.y), month: months.get(caught(names.m)) ?? Number(caught(names.m)), day: caught(names.d), weekday: caught("w") });

function day(parts: { year: string; month: number; day: string; weekday: string }): DayExpression | null {
  const number = /^(?:1er|premier)$/.test(parts.day) ? 1 : Number(parts.day);
  const year = parts.year === "" ? null : Number(parts.year);
  const longest = parts.month === 2 ? 29 : [4, 6, 9, 11].includes(parts.month) ? 30 : 31;
  if (!(parts.month >= 1 && parts.month <= 12) || !(number >= 1 && number <= longest)) return null;
  return { kind: "day", year, month: parts.month, day: number, weekday: weekdays.get(parts.weekday) ?? null };
}

const month = (year: string, name: string, hint: Hint = null): MonthExpression => ({ kind: "month", year: year === "" ? null : Number(year), month: months.get(name) ?? 0, hint });
const year = (text: string): YearExpression => ({ kind: "year", year: Number(text) });

type Bound = DayExpression | MonthExpression | YearExpression;
function interval(from: Bound | null, to: Bound | null): DateExpression | null {
  return from && to ? { kind: "interval", from, to } : null;
}

/** 'from 3 May to 5 June 2020': a year told at the end holds for the beginning too. */
const inherit = (caught: Caught, one: string, other: string): string => (caught(one) === "" ? caught(other) : caught(one));

/** '2 and 9 May' are two days; '2 and 3 May', 'between 2 and 9 May' one stretch. */
function parted(caught: Caught, place: MatchPlace): boolean {
  const words = place.folded.slice(place.start, place.end);
  const [first, last] = [Number.parseInt(caught("d"), 10), Number.parseInt(caught("e"), 10)];
  if (/^(?:between|entre|from|du) /.test(words)) return false;
  const listed = /(?:^|\d),? (?:and|et)(?: le)? /.test(words.replace(/[a-z]{3,9}day,? |(?:lun|mar|mercre|jeu|vendre|same)di |dimanche /g, "").replace(/(?<=\d)(?:st|nd|rd|th|er)(?= )/g, ""));
  return listed && (last !== first + 1 || /\d, $/.test(place.folded.slice(Math.max(0, place.start - 3), place.start)));
}

/** Numbers as day/month/year: a part above 12, a stop between or two equal parts tell the order; else the writer's own decides. */
function numeric(caught: Caught): DateExpression | null {
  const [a, b] = [Number(caught("a")), Number(caught("b"))];
  if (a <= 12 && b <= 12 && a !== b && caught("s") !== ".") return a > 0 && b > 0 ? { kind: "open-order", year: Number(caught("y")), first: a, second: b } : null;
  const [d, m] = b <= 12 ? [caught("a"), b] : [caught("b"), a];
  return day({ year: caught("y"), month: m, day: d, weekday: "" });
}

const part = "(?:(?:early|late|mid|mid-|debut|fin|mi-|courant|(?:a )?la mi-|(?:the |at the )?(?:start|end|beginning|middle) of|(?:the )?month of|(?:au |du |le )?mois (?:de |d'))_)";
const any = `(?:(?:${alternatives(weekdays)}),? )?`;
const link = "(?: to | and | until | till | through | et le | et | au | a | jusqu'au | jusqu'a |_-_)";

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** Dates that name day, month or year themselves. */
export const explicitRules: readonly DateRule[] = [
  dateRule({ name: "days-between", needs: "months", pattern: `(?:du|from|between|entre le|le) ${any}{day:d} {month:m}(?:,? {year:y})?,?${link}${any}{day:e} {month:n}(?:,? {year:z})?`, build: (c) =>
    interval(dayOf((s) => (s === "y" ? inherit(c, "y", "z") : c(s)), { y: "y", m: "m", d: "d" }), dayOf(c, { y: "z", m: "n", d: "e" })) }),
  dateRule({ name: "days-between-us", needs: "months", pattern: `(?:from|between) {month:m} (?:the )?{day:d}(?:(?:,| of)? {year:y})?,?${link}{month:n} (?:the )?{day:e}(?:(?:,| of)? {year:z})?`, build: (c) =>
    interval(dayOf((s) => (s === "y" ? inherit(c, "y", "z") : c(s)), { y: "y", m: "m", d: "d" }), dayOf(c, { y: "z", m: "n", d: "e" })) }),
  dateRule({ name: "days-of-month", needs: ["month", "digits"], pattern: `(?:(?:du|from|between|entre le|les) )?${any}{day:d}${link}${any}{day:e} (?:of )?{month:m}(?:,? {year:y})?`, build: (c, place) =>
    (parted(c, place) ? null : interval(dayOf(c, { y: "y", m: "m", d: "d" }), dayOf(c, { y: "y", m: "m", d: "e" }))) }),
  dateRule({ name: "days-of-month-us", needs: ["month", "digits"], pattern: `(?:(?:from|between) )?{month:m} {day:d}${link}{day:e}(?:,? {year:y})?`, build: (c, place) =>
    (capital(place, "m") || !englishMonth.test(c("m"))) && !parted(c, place) ? interval(dayOf(c, { y: "y", m: "m", d: "d" }), dayOf(c, { y: "y", m: "m", d: "e" })) : null }),
  dateRule({ name: "day-month", needs: ["month", "digit"], pattern: "(?<!\\d:)(?:(?:last |this |next |ce |cette )?(?:{weekday:w}|(?:mon|tues?|wed|weds|thu|thurs?|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\\.?),? (?:the |le )?)?{day:d}(?:[ -]of[ -]|[ -]){month:m}(?:(?:_, |,? |-| of | in ){year:y})?", build: (c) => dayOf(c, { y: "y", m: "m", d: "d" }) }),
  dateRule({ name: "month-day", needs: ["month", "digit"], pattern: "(?:(?:last |this |next )?(?:{weekday:w}|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\\.?),? )?{month:m} {day:d}(?:(?:_,|,| of)? {year:y})?", build: (c, place) => (capital(place, "m") || (c("y") !== "" && !short(c("m")) && !englishMonth.test(c("m"))) ? dayOf(c, { y: "y", m: "m", d: "d" }) : null) }),
  dateRule({ name: "iso", needs: ["digits", "year"], pattern: "{year:y}-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?:t\\d\\d:\\d\\d(?::\\d\\d)?z?)?", build: (c) => dayOf(c, { y: "y", m: "m", d: "d" }) }),
  dateRule({ name: "year-first", needs: ["digits", "year"], pattern: "{year:y}[/.](?<m>0?[1-9]|1[0-2])[/.](?<d>3[01]|[12]\\d|0?[1-9])", build: (c) => dayOf(c, { y: "y", m: "m", d: "d" }) }),
  dateRule({ name: "numeric", needs: "digits", pattern: "(?<a>\\d{1,2})(?<s>[/.-])(?<b>\\d{1,2})[/.-]{year:y}", build: numeric }),
  dateRule({ name: "numeric-spaced", needs: ["digits", "year"], pattern: "(?<!\\d )(?=0|\\d\\d 0)(?<a>[0-3]\\d) (?<b>[0-3]\\d) {year:y}(?! \\d)", build: numeric }),
  dateRule({ name: "named-slashed", needs: ["digit", "month"], pattern: "{day:d}[/.]{month:m}[/.]{year:y}|{month:n}[/-]{day:e}[/-]{year:z}|(?<v>(?:19|20)\\d\\d)[/-]{month:o}[/-]{day:f}", build: (c) => {
    const one = (...slots: readonly string[]): string => slots.map(c).find((text) => text !== "") ?? "";
    return day({ year: one("y", "z", "v"), month: months.get(one("m", "n", "o")) ?? 0, day: one("d", "e", "f"), weekday: "" });
  } }),
  dateRule({ name: "numeric-short", needs: "digits", pattern: "(?:le|du|au) (?<d>3[01]|[12]\\d|0?[1-9])/(?<m>1[0-2]|0?[1-9])(?![/\\d])", build: (c) => dayOf(c, { y: "y", m: "m", d: "d" }) }),
  dateRule({ name: "months-between", needs: "months", pattern: `(?:de |d'|from |between |entre )(?:${part}_)?{month:m}(?: {year:y})?${link}(?:${part}_)?{month:n}(?: {year:z})?`, build: (c, place) =>
    named(place, "m") && named(place, "n") ? interval(month(inherit(c, "y", "z"), c("m")), month(c("z"), c("n"))) : null }),
  dateRule({ name: "months-to", needs: ["months", "year"], pattern: `{month:m}(?: to |_-_| a ){month:n} {year:z}`, build: (c) => interval(month(c("z"), c("m")), month(c("z"), c("n"))) }),
  dateRule({ name: "months-hyphen", needs: "months", from: "m", pattern: "(?:in|en|of|de) {month:m}_[-–/]_{month:n}", build: (c, place) => (named(place, "m") && named(place, "n") ? interval(month("", c("m")), month("", c("n"))) : null) }),
  dateRule({ name: "roman-month", needs: "digits", pattern: "{day:d}[./ -](?<r>i{1,3}|iv|vi{0,3}|ix|xi{0,2})[./ -]{year:y}", build: (c) => day({ year: c("y"), month: romans.indexOf(c("r")) + 1, day: c("d"), weekday: "" }) }),
  dateRule({ name: "years-between", needs: "years", pattern: `(?:de|from|between|entre) {year:y}${link}{year:z}`, build: (c) => interval(year(c("y")), year(c("z"))) }),
  dateRule({ name: "years-to", needs: "years", pattern: "{year:y}(?:_-_| through ){year:z}", build: (c) => (Number(c("y")) < Number(c("z")) ? interval(year(c("y")), year(c("z"))) : null) }),
  dateRule({ name: "years-short", pattern: "(?:(?:from|in|during|of|the|en|de|pour|saison|annee)_)(?<from>{year:y}[-/](?<z>\\d\\d))", from: "from", build: (c) => {
    const end = Math.floor(Number(c("y")) / 100) * 100 + Number(c("z"));
    return end > Number(c("y")) ? interval(year(c("y")), { kind: "year", year: end }) : null;
  } }),
  dateRule({ name: "year-listed", needs: "years", pattern: "(?<=(?:^|[^\\d])(?:1[5-9]|20)\\d\\d(?:,| and|, and| et| ou| or) ){year:y}", build: (c, place) => (/^ [a-z]{3,}s(?![a-z])/.test(place.folded.slice(place.end, place.end + 30)) ? null : year(c("y"))) }),
  dateRule({ name: "month-listed", needs: ["months", "year"], pattern: `{month:m}(?=(?:,? (?:and|et|or|ou)|,) (?:${alternatives(months)}),? {year:y})`, build: (c, place) => (named(place, "m") ? month(c("y"), c("m")) : null) }),
  dateRule({ name: "month-behind", needs: "months", pattern: `(?<=(?:${alternatives(months)}) (?:and|et|or|ou) ){month:m}`, build: (c, place) => (named(place, "m") && !(englishMonth.test(c("m")) && /^ \p{Lu}/u.test(place.original.slice(place.end, place.end + 2))) ? month("", c("m")) : null) }),
  dateRule({ name: "year-of-thing", from: "from", pattern: "(?:the|le|la|l'|les|this|de la|du|des|its|their) (?<from>{year:y}) (?<noun>[a-z][a-z-]{2,20})", head: "from", build: (c) => (countedNoun(c("noun")) ? null : year(c("y"))) }),
  dateRule({ name: "thing-of-year", from: "from", pattern: "(?:elections?|presidentielles?|legislatives?|municipales?|regionales|europeennes|edition|saison|rentree|campagne|session|exercice|recolte|budget|plan|rapport|mondial|euro|jo|olympics|cup|monde|tokyo|paris|cop) (?<from>{year:y})", build: (c) => year(c("y")) }),
  dateRule({ name: "year-subject", from: "from", head: "from", pattern: "(?<from>{year:y}) (?:was|is|will be|has been|saw|began|ended|a ete|est|sera|fut|a vu|restera|marque|avait ete)", build: (c, place) => (/(?:^|[,.:;] |that |qu'|que )$/.test(place.folded.slice(Math.max(0, place.start - 5), place.start)) ? year(c("y")) : null) }),
  dateRule({ name: "month-year", needs: ["month", "year"], pattern: `${part}?{month:m}(?:,? of |,? |-){year:y}`, build: (c, place) => (short(c("m")) && !capital(place, "m") ? null : month(c("y"), c("m"))) }),
  dateRule({ name: "part-of-month", needs: ["month", "edge"], pattern: `${part}{month:m}(?: (?<h>dernier|prochain))?`, build: (c, place) => (named(place, "m") ? month("", c("m"), hintOf(c("h"))) : null) }),
  dateRule({
    name: "month", from: "from",
    pattern: "(?:(?<p>in|since|by|until|from|before|after|during|of|throughout|as early as|as late as|as of|back in|as far back as|for|en|depuis|de|d'|avant|apres|des|jusqu'en|jusqu'a|pour|d'ici|a partir de)_)?(?<from>(?:(?<h>last|next|this|ce|cet|cette) )?{month:m}(?: (?<k>dernier|prochain))?)",
    build: bareMonth,
  }),
  dateRule({ name: "season-year", needs: ["season", "year"], pattern: "(?:(?:the|in the|au|a l'|l'|le|de l'|du|(?:in|since|until) (?:early|late|mid-?)) ?)?{season:s}(?: of| de)? {year:y}", build: (c) => ({ kind: "season", year: Number(c("y")), season: seasons.get(c("s")) ?? 21, hint: null }) }),
  dateRule({ name: "season", pattern: "(?:(?<h>last|next|this|in the|during the|since the|(?:in|since|until) (?:early|late|mid-?)|au|a l'|ce|cet|cette)_(?:past )?){season:s}(?: (?<g>dernier|prochain))?(?! (?:of |de )?(?:19|20)\\d\\d)|(?:le |l'){season:t} (?<k>dernier|prochain)|(?:(?:fin|debut|milieu) (?:du |de l')|(?:depuis|des|d'ici(?: a)?|jusqu'a|avant) (?:le |l')|mi-){season:u}(?: (?<l>dernier|prochain))?(?:(?: de)? {year:y})?", build: bareSeason }),
  dateRule({ name: "decade", needs: "decade", pattern: "(?:the |the early |the late |the mid-_|mid-)(?<y>(?:1[89]|20)\\d0)s|(?:les |des )?annees (?<z>(?:1[89]|20)\\d0)", build: (c) => ({ kind: "decade", year: Number(c("y") || c("z")) }) }),
  dateRule({
    name: "year", from: "from",
    pattern: "(?:(?:in|since|by|until|till|into|dat(?:e|es|ed|ing)(?: back)? to|remont(?:e|ent|ant|ait) a|from|during|before|after|early|late|mid|mid-|about|around|circa|ca?\\.|vers|autour de|aux alentours de|aux environs de|d'ici|d'ici a|d'ici fin|en|depuis|avant|apres|des|debut|fin|mi-|jusqu'en|l'annee|l'an|horizon|annee|the year|fiscal|courant|(?<whole>the whole of|all of|throughout|l'ensemble de|toute l'annee)|(?:end|start|beginning) of|than in|qu'en|of|de|[(])_)(?<from>{year:y})",
    build: bareYear,
  }),
];

function capital(place: MatchPlace, slot: string): boolean {
  const at = place.at(slot);
  return at >= 0 && /\p{Lu}/u.test(place.original.charAt(at));
}

const shortForms = /^(?:jan|janv|feb|fevr|fev|mar|apr|avr|jun|jul|juil|aug|sept|sep|oct|nov|dec)$/;
const short = (name: string): boolean => shortForms.test(name);
const englishMonth = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** An English month needs its capital letter; a short form alone is no month; a French one is written small, or begins the sentence. */
function named(place: MatchPlace, slot: string): boolean {
  const at = place.at(slot);
  const name = /^[a-z]+/.exec(place.folded.slice(at, at + 12))?.[0] ?? "";
  if (short(name)) return false;
  return !englishMonth.test(name) || capital(place, slot);
}

function hintOf(word: string): Hint {
  if (/^(?:last|dernier)$/.test(word)) return "last";
  if (/^(?:next|prochain)$/.test(word)) return "next";
  return /^(?:this|ce|cet|cette)$/.test(word) ? "this" : null;
}

/** 'The 2015 attacks' names a year, 'the 2000 residents' counts. */
function countedNoun(noun: string): boolean {
  const events = /^(?:attacks|elections|riots|protests|floods|fires|games|olympics|bombings|shootings|killings|talks|reforms|crisis|census|polls|results|figures|sanctions|demonstrations|raids|clashes|hearings|uprisings|wildfires|earthquakes|strikes|massacres|trials|murders)$/;
  return (/[sx]$/.test(noun) && !events.test(noun)) || /^(?:people|men|women|children|migrant|or|and|to|mark|strong|square|metre|km|meter|mile|hectare|acre|euro|dollar|pound)$/.test(noun);
}

function bareMonth(caught: Caught, place: MatchPlace): DateExpression | null {
  const name = caught("m");
  if (!named(place, "m")) return null;
  const preposition = caught("p");
  const hint = hintOf(caught("h")) ?? hintOf(caught("k"));
  const led = preposition !== "" || hint !== null;
  const surname = /^ \p{Lu}/u.test(place.original.slice(place.end, place.end + 2)) && englishMonth.test(name);
  if (!led && (surname || /^(?:may|march|august|mars|mai|april|june)$/.test(name))) return null;
  if (!led && !englishMonth.test(name) && capital(place, "m")) return null;
  if (/^(?:de|d'|of|pour|des|for)$/.test(preposition) && surname) return null;
  if (preposition === "for" && /^(?:may|march|mars|mai)$/.test(name)) return null;
  return month("", name, hint ?? (/^(?:since|depuis)$/.test(preposition) ? "past" : null));
}

function bareSeason(caught: Caught, place: MatchPlace): DateExpression | null {
  const name = caught("s") || caught("t") || caught("u");
  const word = caught("h");
  if (place.folded.slice(place.start, place.at("s")).endsWith(" past ")) return { kind: "season", year: null, season: seasons.get(name) ?? 21, hint: "past" };
  if (name === "fall" && !/^(?:last|this|next|in the)$/.test(word)) return null;
  if (/^ (?:of|de|d'|from|in|when)(?![a-z])/.test(place.folded.slice(place.end, place.end + 6))) return null;
  return { kind: "season", year: caught("y") === "" ? null : Number(caught("y")), season: seasons.get(name) ?? 21, hint: hintOf(word) ?? hintOf(caught("k") || caught("g") || caught("l")) ?? (/^(?:since|depuis)/.test(word || place.folded.slice(place.start, place.end)) ? "past" : null) };
}

/** 'Of 1909 Larch Drive'. */
const address = compactPattern(/^ (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'’-]{1,20} ){1,2}(?:Street|St|Avenue|Ave|Drive|Dr|Road|Rd|Lane|Ln|Court|Ct|Place|Pl|Boulevard|Blvd|Way|Circle|Terrace|Highway|Pike)(?!\p{L})/u);

/** 'A score of 2018', 'une note de 2041': what is measured, and no year. */
function isCount(place: MatchPlace, number: number): boolean {
  const before = place.folded.slice(Math.max(0, place.start - 24), place.start);
  const lead = place.folded.slice(place.start, place.at("y")).trim();
  return /^(?:of|de)$/.test(lead) && (number > 2060 || /(?<![a-z])(?:score|total|count|average|sum|record|maximum|minimum|height|altitude|capacity|price|value|rating|fine|salary|rate|speed|weight|note|somme|moyenne|hauteur|capacite|prix|valeur|amende|salaire|vitesse|poids) $/.test(before));
}

/** A bare year needs words that lead in, and must not be a count: 'de 2000 personnes'. */
function bareYear(caught: Caught, place: MatchPlace): DateExpression | null {
  if (isCount(place, Number(caught("y")))) return null;
  const lead = place.folded.slice(place.start, place.at("y")).trim();
  const behind = place.folded.slice(place.end, place.end + 24);
  if (/^ ?(?:%|euros?|€|\$)/.test(behind) || /^[/:-]\d/.test(behind)) return null;
  if (/^(?:of|de|from|in|at)$/.test(lead) && address.test(place.original.slice(place.end, place.end + 50))) return null;
  const noun = /^ ([\p{L}]{4,})/u.exec(behind)?.[1] ?? "";
  if (/^(?:of|de|before|after|from|by|until|about|around|vers|autour de)$/.test(lead) && /[sx]$/.test(noun) && !/^(?:dans|sous|apres|alors|sans|mais|plus|puis|depuis|this|was|has)$/.test(noun)) return null;
  if (/^(?:of|de|about|around|vers|autour de)$/.test(lead) && /^people|^personnes|^migrants/.test(noun)) return null;
  return { kind: "year", year: Number(caught("y")) };
}
