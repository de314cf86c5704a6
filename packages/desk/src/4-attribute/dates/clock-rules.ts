import type { DateExpression } from "./date-expression.js";
import { dateRule, type Caught, type DateRule, type MatchPlace } from "./date-rule.js";
import { alternatives, counts, months, weekdays } from "./date-words.js";
import { countOf } from "./relative-rules.js";
import { numberIn } from "./year-word-rules.js";

const lead = "(?:(?<p>shortly after|shortly before|just after|just before|peu apres|peu avant|juste apres|juste avant|a partir de|il est|il etait|at|around|about|by|before|after|from|until|since|a|vers|des|avant|apres|jusqu'a|depuis|d'ici)_)?(?:around |about |environ )?";

/** 'before 7 a.m.' names no moment; it is still no figure. */
function clock(caught: Caught, hour: number): DateExpression | null {
  const minute = caught("m") === "" ? null : Number(caught("m"));
  if (!(hour >= 0 && hour <= 24) || Number.isNaN(minute)) return null;
  return { kind: "clock", hour: hour % 24, minute, bounded: /before|avant|^by$|until|jusqu|d'ici|^since$|depuis/.test(caught("p")) };
}

function twelve(caught: Caught): DateExpression | null {
  const hour = Number(caught("h")) % 12;
  return clock(caught, caught("x").startsWith("p") ? hour + 12 : hour);
}

/** '9h le 13 mars'. */
const beforeDay = new RegExp(`^ (?:le|ce) (?:${alternatives(weekdays)}|\\d{1,2} (?:${alternatives(months)}))(?![a-z])`);

/** 'Samedi 19 octobre, 15 heures,'. */
const behindDay = new RegExp(`(?:(?<![a-z])(?:${alternatives(weekdays)}|(?:\\d{1,2}|1er) (?:${alternatives(months)}))(?: \\d{4})?|20\\d\\d), $`);

/** 'à 15 heures' is a clock time, '15 heures de route' a length; minutes behind the hour settle it. */
function french(caught: Caught, place: MatchPlace, minutes = 0): DateExpression | null {
  const before = place.folded.slice(Math.max(0, place.start - 24), place.start);
  if (/(?:dure|duree de|durent|pendant|durant|en|total de|plus de|moins de) $/.test(before)) return null;
  const behind = place.folded.slice(place.end, place.end + 10);
  if (caught("m") === "" && caught("p") === "" && caught("t") === "" && !beforeDay.test(place.folded.slice(place.end, place.end + 24)) && !behindDay.test(before)) return null;
  if (caught("m") === "" && /^ (?:de |d')/.test(behind)) return null;
  if (caught("m") === "" && /^(?:des|apres|depuis)$/.test(caught("p")) && caught("t") === "" && /^\d/.test(caught("h")) && Number(caught("h")) < 4) return null;
  if (caught("m") !== "" && /^(?:apres)?$/.test(caught("p")) && caught("t") === "" && Number(caught("h")) < 10 && takesThing(place)) return null;
  const hour = countOf(caught("h"));
  const evening = /soir|apres-midi/.test(caught("t")) && hour < 12;
  const told = clock(caught, evening ? hour + 12 : hour);
  if (Number.isNaN(minutes)) return null;
  if (minutes === 0 || told?.kind !== "clock") return told;
  return { ...told, hour: (minutes < 0 ? told.hour + 23 : told.hour) % 24, minute: (minutes + 60) % 60 };
}

/** '2h30 de débat'; not '8h30 de Lyon', where the train leaves. */
function takesThing(place: MatchPlace): boolean {
  return /^ (?:de |d['’])(?!l['’]|la )\p{Ll}/u.test(place.original.slice(place.end, place.end + 8));
}

const quarters: ReadonlyMap<string, number> = new Map([["et demie", 30], ["et quart", 15], ["moins le quart", -15]]);
const ones = "une?|deux|trois|quatre|cinq|six|sept|huit|neuf";
const minuteWords = `(?:vingt|trente|quarante|cinquante)(?:(?:[ -]et)?[ -](?:${ones}))?|dix[ -](?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize|${ones}`;

/** 'À sept heures vingt', 'vers vingt et une heures moins le quart'; 'à sept heures dix personnes' counts people. */
function inWords(caught: Caught, place: MatchPlace): DateExpression | null {
  const quarter = quarters.get(caught("q"));
  if (quarter === undefined && caught("e") === "" && !/^(?:[,.;:)]|$)/.test(place.folded.slice(place.end, place.end + 1))) return null;
  const minutes = quarter ?? numberIn(caught("n"), "fr") * (caught("q").startsWith("moins") ? -1 : 1);
  const hour = caught("d") === "" ? String(numberIn(caught("h"), "fr")) : caught("d");
  return french((slot) => ({ h: hour, m: "", t: caught("t") || caught("q") }[slot] ?? caught(slot)), place, minutes);
}

/** 'de deux à quatre heures', 'from two to four hours': a length. */
function inRange(place: MatchPlace): boolean {
  return /(?:\d|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) $/.test(place.folded.slice(Math.max(0, place.start - 8), place.start));
}

/** 'four in the morning', 'six o’clock in the evening'; 'o’clock' alone leaves the half of the day open. */
function english(caught: Caught): DateExpression | null {
  const hour = caught("d") === "" ? countOf(caught("h")) : Number(caught("d"));
  if (!(hour >= 1 && hour <= 12)) return null;
  const half = caught("t");
  const late = half === "in the afternoon" || half === "in the evening" || (half === "at night" && hour > 5);
  const told = clock(caught, late ? (hour % 12) + 12 : hour % 12);
  return told?.kind === "clock" && !half.startsWith("in the") && half !== "at night" ? { ...told, half: "open" } : told;
}

/** 'A quarter past four', 'ten to two': by the hour it is counted from. */
function pastOrTo(caught: Caught): DateExpression | null {
  const minutes = caught("q") === "half" ? 30 : caught("q") === "quarter" ? 15 : countOf(caught("q"));
  const told = english((slot) => (slot === "t" ? caught("t").replace(/^this /, "in the ").replace("in the night", "at night") : caught(slot)));
  if (told?.kind !== "clock") return null;
  const at = told.hour * 60 + (caught("w") === "to" ? 720 - minutes : minutes);
  const hour = told.half === "open" ? Math.floor(at / 60) % 12 : (Math.floor(at / 60) + (caught("w") === "to" ? 12 : 0)) % 24;
  return { ...told, hour, minute: at % 60 };
}

/** 'At 0247', '1830 hrs', 'between 01:30 and 01:45': a clock of twenty-four hours. */
function military(caught: Caught, place: MatchPlace): DateExpression | null {
  if (inGame(place)) return null;
  return clock((slot) => (slot === "m" ? caught("m") || caught("n") : caught(slot)), Number(caught("h") || caught("g")));
}

/** 'It broke at 7:14 in the second period': the clock of a game. */
function inGame(place: MatchPlace): boolean {
  return /(?<![a-z])(?:scor(?:e|ed|es|ing)|goals?|touchdowns?|power play|penalty|quarter|period|halftime|inning|puck)(?![a-z])/.test(place.folded.slice(Math.max(0, place.start - 70), place.end + 40));
}

/** 'Listen at 12:45 weekdays': hours of every day. */
function habitual(place: MatchPlace): boolean {
  return /^(?:,? (?:and|or|to|et|ou|a) [^ ]{1,8}(?: h(?:eures)?)?)?,?(?: on)? (?:an? (?:weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|weekdays|weeknights|weekends|every|each|daily|nightly|(?:mon|tues|wednes|thurs|fri|satur|sun)days|chaque|tous les|toutes les|du lundi)(?![a-z])/.test(place.folded.slice(place.end, place.end + 40));
}

/** The middle of a day, or its first moment: 'just after midnight'; which midnight is meant by 'around midnight on Monday' stays open. */
function noonOrMidnight(caught: Caught): DateExpression | null {
  const noon = /^(?:noon|midday|midi)$/.test(caught("n"));
  return noon ? clock(caught, 12) : { kind: "clock", hour: 0, minute: null, bounded: !/after|apres/.test(caught("p")) };
}

const hourWords = `vingt[ -]et[ -]une?|vingt[ -](?:deux|trois)|${alternatives(counts)}`;

/** 'À vingt et une heures', 'vers huit heures du soir'. */
function fullHour(caught: Caught, place: MatchPlace): DateExpression | null {
  return french((slot) => (slot === "h" ? String(numberIn(caught("h"), "fr")) : caught(slot)), place);
}

const hourAndMore = "(?:[01]?\\d|2[0-4])_h(?:eures?)?(?:_[0-5]\\d)?";

/** The first of 'entre 17h et 19h', and the second, before which no other word leads in; 'de 2 h à 4 h de route' and 'l'attente passe de 2 h à 4 h' are lengths. */
function ofTwoHours(caught: Caught, place: MatchPlace): DateExpression | null {
  if (takesThing(place) || /(?:pass(?:e|ent|er|ait|ant)|attente|duree|peine|delai|temps) $/.test(place.folded.slice(Math.max(0, place.start - 10), place.start))) return null;
  return clock((slot) => (slot === "p" ? "" : caught(slot)), Number(caught("h")));
}

const part = "(?: (?<t>du matin|du soir|de l'apres-midi))?";

const habit = /(?<![a-z])(?:ouverte?s?|accueil|horaires?|permanence|standard|appel gratuit|joignables?|accessibles?|du lundi au|tous les (?:jours|matins|soirs)|chaque|7 ?j ?\/ ?7|open|opens|opening hours|daily|every|each|weekdays|(?:monday|mondays) (?:to|through))(?![a-z])/;

/** 'Ouvert de 9 heures à 18 heures': hours of every day, no moment of one. */
function openHours(caught: Caught, place: MatchPlace): DateExpression | null {
  const around = place.folded.slice(Math.max(0, place.start - 90), place.end + 60);
  return habit.test(around) ? { kind: "clock", hour: Number(caught("h")) % 24, minute: null, bounded: true } : null;
}

/** Times of day, and lengths that hang on one. */
const allClocks: readonly DateRule[] = [
  dateRule({ name: "open-hours", needs: "digits", pattern: "(?:de|entre)_(?<h>[01]?\\d|2[0-4])_h(?:eures?)?(?:_[0-5]\\d)?(?: a | et |_-_)(?:[01]?\\d|2[0-4])_h(?:eures?)?(?:_[0-5]\\d)?", build: openHours }),
  dateRule({ name: "open-hours-english", needs: "digits", pattern: "(?:from|between) (?<h>1[0-2]|0?[1-9])(?:[:.][0-5]\\d)?(?:_[ap]\\.?m\\.?)?(?: to | and | until |_-_)(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)?_[ap]\\.?m\\.?", build: openHours }),
  dateRule({ name: "twelve-hour", needs: ["digit", "half"], pattern: `${lead}(?<h>1[0-2]|0?[1-9])(?:[:.](?<m>[0-5]\\d)(?::[0-5]\\d)?)?_(?<x>[ap]\\.?m)\\.?`, build: twelve }),
  dateRule({ name: "twenty-four-hour", needs: "digits", pattern: "(?<p>at|around|about|by|from|until|before|after|a|vers) (?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)|(?<hh>[01]?\\d|2[0-3]):(?<mm>[0-5]\\d)(?= (?:gmt|utc|cet|cest|bst|local))", build: (c, place) =>
    (inGame(place) ? null : clock((slot) => (slot === "m" ? c("m") || c("mm") : c(slot)), Number(c("h") || c("hh")))) }),
  dateRule({ name: "noon", needs: "noon", pattern: "(?<p>shortly after|shortly before|just after|just before|soon after|peu apres|peu avant|juste apres|juste avant|at|around|about|by|before|after|until|since|a|vers|avant|apres|jusqu'a|des|depuis|d'ici)_(?:around |about )?(?<n>noon|midday|midi|midnight|minuit)", build: noonOrMidnight }),
  dateRule({ name: "heures", needs: ["digit", "heures"], pattern: `${lead}(?<h>[01]?\\d|2[0-4])_h(?:eures?)?(?:_(?<m>[0-5]\\d))?${part}`, build: french }),
  dateRule({ name: "first-of-two", needs: ["digits", "heures"], pattern: `(?:de|entre) (?<h>[01]?\\d|2[0-4])_h(?:eures?)?(?:_(?<m>[0-5]\\d))?(?= (?:a|et) ${hourAndMore}(?! (?:de |d')))`, build: ofTwoHours }),
  dateRule({ name: "second-of-two", needs: ["digits", "heures"], pattern: `(?<=entre ${hourAndMore} et )(?<h>[01]?\\d|2[0-4])_h(?:eures?)?(?:_(?<m>[0-5]\\d))?`, build: ofTwoHours }),
  dateRule({ name: "heures-et-minutes", needs: "heure", pattern: `(?<p>a|vers|des|avant|apres|peu apres|peu avant) (?:(?<h>${hourWords})|(?<d>[01]?\\d|2[0-3])) heures? (?<q>et demie|et quart|moins le quart|(?:(?:et|moins) )?(?<n>${minuteWords})(?<e> minutes?)?)${part}`, build: inWords }),
  dateRule({ name: "heures-in-words", needs: "heure", pattern: `(?<p>a|vers|des|avant|apres) (?<h>${hourWords}) heures?(?: (?<t>du matin|du soir|de l'apres-midi))`, build: fullHour }),
  dateRule({ name: "heures-in-words-alone", needs: "heure", pattern: `(?<p>a|vers) (?<h>${hourWords}) heures?(?<t>(?: precises)?)(?! (?:de|d'|du))`, build: (c, place) => (inRange(place) ? null : fullHour(c, place)) }),
  dateRule({ name: "clock-in-words", needs: "hour", pattern: "(?<p>shortly after|shortly before|just after|just before|at|around|about|by|before|after|from|until|since) (?:around |about )?(?:{count:h}|(?<d>1[0-2]|[1-9]))(?: o'clock)? (?<t>in the morning|in the afternoon|in the evening|at night|o'clock)", build: english }),
  dateRule({ name: "clock-o'clock", needs: "clock", pattern: "(?:{count:h}|(?<d>1[0-2]|[1-9])) o'clock", build: english }),
  dateRule({ name: "past-or-to", needs: "pastHour", pattern: "(?:(?<p>shortly after|shortly before|just after|just before|at|around|about|by|before|after|from|until|since|was|is) )?(?:around |about |roughly |nearly )?(?:(?:a )?(?<q>quarter|half) (?<w>past)) {count:h}(?: (?<t>in the morning|in the afternoon|in the evening|at night|this morning|this afternoon|this evening))?", build: pastOrTo }),
  dateRule({ name: "to-the-hour", needs: "hourWord", pattern: "(?<p>shortly after|shortly before|just after|just before|at|around|about|by|before|after|from|until|since) (?:around |about |roughly |nearly )?(?:(?:a )?(?<q>quarter|five|ten|twenty-five|twenty five|twenty) (?<w>past|to)) (?<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?<t>in the morning|in the afternoon|in the evening|at night|this morning|this afternoon|this evening))?", build: pastOrTo }),
  dateRule({ name: "military-stop", needs: "digits", pattern: "(?<p>as at|at|around|about|by|from|until|before|after|between|and) (?:about |around |approximately )?(?<h>[01]\\d|2[0-3])[.:](?<m>[0-5]\\d)_(?:hrs|hours)(?! (?:of|long|later|earlier|a day|per))", build: military }),
  dateRule({ name: "military", needs: "fourDigits", pattern: "(?<p>as at|at|around|about|by|from|until|before|after|between|and) (?<h>0\\d|1\\d|2[0-3])(?<m>[0-5]\\d)_(?:hrs|hours|h|z|gmt|utc)|at (?:about |around |approximately )?(?<g>0\\d)(?<n>[0-5]\\d)(?!_[a-z]*(?:euros|dollars|pounds))", build: military }),
  dateRule({ name: "of-two", needs: "digits", pattern: "between (?<h>[01]\\d|2[0-3]):(?<m>[0-5]\\d)(?= and \\d\\d:\\d\\d)|(?<=between \\d\\d:\\d\\d and )(?<g>[01]\\d|2[0-3]):(?<n>[0-5]\\d)", build: military }),
  dateRule({ name: "minutes-later", needs: ["hour", "laterOn"], pattern: `(?:{count:n}|(?<w>(?:vingt|trente|quarante|cinquante)-(?:et-une|${ones})|(?:twenty|thirty|forty|fifty)-(?:one|two|three|four|five|six|seven|eight|nine))) (?<u>minute|hour|heure)s? (?<d>later|plus tard|earlier|plus tot)`, build: (c) => {
    const minutes = (c("w") === "" ? countOf(c("n")) : numberIn(c("w"), /^(?:vingt|trente|quar|cinq)/.test(c("w")) ? "fr" : "en")) * (c("u") === "minute" ? 1 : 60);
    return { kind: "after-clock", minutes: /later|tard/.test(c("d")) ? minutes : -minutes };
  } }),
  dateRule({ name: "half-hour-later", needs: ["hour", "laterOn"], pattern: "(?:half an hour|une demi-heure) (?<d>later|plus tard|earlier|plus tot)", build: (c) => ({ kind: "after-clock", minutes: /later|tard/.test(c("d")) ? 30 : -30 }) }),
];

export const clockRules: readonly DateRule[] = allClocks.map((rule) => ({ ...rule, build: (caught, place) => {
  const told = rule.build(caught, place);
  return told?.kind === "clock" && !told.bounded && habitual(place) ? { ...told, bounded: true } : told;
} }));
