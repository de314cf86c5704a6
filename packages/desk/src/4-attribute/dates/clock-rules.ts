import type { DateExpression } from "./date-expression.js";
import { dateRule, type Caught, type DateRule, type MatchPlace } from "./date-rule.js";
import { countOf } from "./relative-rules.js";

const lead = "(?:(?<p>shortly after|shortly before|just after|just before|peu apres|peu avant|il est|il etait|at|around|about|by|before|after|from|until|since|a|vers|des|avant|apres|jusqu'a|depuis|d'ici)_)?(?:around |about |environ )?";

/** 'before 7 a.m.' names no moment; it is still no figure. */
function clock(caught: Caught, hour: number): DateExpression | null {
  const minute = caught("m") === "" ? null : Number(caught("m"));
  if (!(hour >= 0 && hour <= 24)) return null;
  return { kind: "clock", hour: hour % 24, minute, bounded: /before|avant|^by$|until|jusqu|d'ici|^since$|depuis/.test(caught("p")) };
}

function twelve(caught: Caught): DateExpression | null {
  const hour = Number(caught("h")) % 12;
  return clock(caught, caught("x").startsWith("p") ? hour + 12 : hour);
}

/** 'à 15 heures' is a clock time, '15 heures de route' a length; minutes behind the hour settle it. */
function french(caught: Caught, place: MatchPlace): DateExpression | null {
  const before = place.folded.slice(Math.max(0, place.start - 16), place.start);
  if (/(?:dure|duree de|durent|pendant|durant|en|total de|plus de|moins de) $/.test(before)) return null;
  const behind = place.folded.slice(place.end, place.end + 10);
  if (caught("m") === "" && (caught("p") === "" && caught("t") === "")) return null;
  if (caught("m") === "" && /^ (?:de |d')/.test(behind)) return null;
  if (caught("m") === "" && /^(?:des|apres|depuis)$/.test(caught("p")) && caught("t") === "" && /^\d/.test(caught("h")) && Number(caught("h")) < 4) return null;
  const hour = countOf(caught("h"));
  const evening = /soir|apres-midi/.test(caught("t")) && hour < 12;
  return clock(caught, evening ? hour + 12 : hour);
}

/** 'de deux à quatre heures', 'from two to four hours': a length. */
function inRange(place: MatchPlace): boolean {
  return /(?:\d|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) $/.test(place.folded.slice(Math.max(0, place.start - 8), place.start));
}

/** 'four in the morning', 'six o’clock in the evening'; 'o’clock' alone names no half of the day, and so no moment. */
function english(caught: Caught): DateExpression | null {
  const hour = caught("d") === "" ? countOf(caught("h")) : Number(caught("d"));
  if (!(hour >= 1 && hour <= 12)) return null;
  const half = caught("t");
  const late = half === "in the afternoon" || half === "in the evening" || (half === "at night" && hour > 5);
  const told = clock(caught, late ? (hour % 12) + 12 : hour % 12);
  return told?.kind === "clock" && !half.startsWith("in the") && half !== "at night" ? { ...told, bounded: true } : told;
}

const part = "(?: (?<t>du matin|du soir|de l'apres-midi))?";

/** Times of day, and lengths that hang on one. */
export const clockRules: readonly DateRule[] = [
  dateRule({ name: "twelve-hour", needs: ["digit", "half"], pattern: `${lead}(?<h>1[0-2]|0?[1-9])(?:[:.](?<m>[0-5]\\d))?_(?<x>[ap]\\.?m)\\.?`, build: twelve }),
  dateRule({ name: "twenty-four-hour", needs: "digit", pattern: "(?<p>at|around|about|by|from|until|before|after|a|vers) (?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)|(?<hh>[01]?\\d|2[0-3]):(?<mm>[0-5]\\d)(?= (?:gmt|utc|cet|cest|bst|local))", build: (c) =>
    clock((slot) => (slot === "m" ? c("m") || c("mm") : c(slot)), Number(c("h") || c("hh"))) }),
  dateRule({ name: "heures", needs: ["digit", "heures"], pattern: `${lead}(?<h>[01]?\\d|2[0-4])_h(?:eures?)?(?:_(?<m>[0-5]\\d))?${part}`, build: french }),
  dateRule({ name: "heures-in-words", needs: "hour", pattern: `(?<p>a|vers|des|avant|apres) {count:h} heures?(?: (?<t>du matin|du soir|de l'apres-midi))`, build: french }),
  dateRule({ name: "heures-in-words-alone", needs: "hour", pattern: "(?<p>a|vers) {count:h} heures?(?<t>(?: precises)?)(?! (?:de|d'|du))", build: (c, place) => (inRange(place) ? null : french(c, place)) }),
  dateRule({ name: "clock-in-words", needs: "hour", pattern: "(?<p>shortly after|shortly before|just after|just before|at|around|about|by|before|after|from|until|since) (?:around |about )?(?:{count:h}|(?<d>1[0-2]|[1-9]))(?: o'clock)? (?<t>in the morning|in the afternoon|in the evening|at night|o'clock)", build: english }),
  dateRule({ name: "clock-o'clock", needs: "hour", pattern: "(?:{count:h}|(?<d>1[0-2]|[1-9])) o'clock", build: english }),
  dateRule({ name: "minutes-later", needs: "hour", pattern: "{count:n} (?<u>minute|hour|heure)s? (?<d>later|plus tard|earlier|plus tot)", build: (c) => {
    const minutes = countOf(c("n")) * (c("u") === "minute" ? 1 : 60);
    return { kind: "after-clock", minutes: /later|tard/.test(c("d")) ? minutes : -minutes };
  } }),
  dateRule({ name: "half-hour-later", needs: "hour", pattern: "(?:half an hour|une demi-heure) (?<d>later|plus tard|earlier|plus tot)", build: (c) => ({ kind: "after-clock", minutes: /later|tard/.test(c("d")) ? 30 : -30 }) }),
];
