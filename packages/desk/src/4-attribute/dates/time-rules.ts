import { months } from "./date-words.js";
import { dateRule, type Caught, type DateRule, type MatchPlace } from "./date-rule.js";
import { numberIn, numberWords } from "./number-in-words.js";
import type { DayPart } from "./date-expression.js";
import type { TimeExpression, TimeOfDay } from "./time-expression.js";

const parts: ReadonlyMap<string, DayPart> = new Map(Object.entries<DayPart>({
  morning: "morning", mornings: "morning", matin: "morning", matinee: "morning", afternoon: "afternoon", afternoons: "afternoon", "apres-midi": "afternoon", "apres midi": "afternoon",
  evening: "evening", evenings: "evening", soir: "evening", soiree: "evening", night: "night", nights: "night", nuit: "night", tonight: "night", tonite: "night", day: "day", jour: "day", journee: "day", daytime: "day",
}));
const partWords = "mornings?|afternoons?|evenings?|nights?|daytime|matin|matinee|apres[ -]midi|soir|soiree|nuit";

const zone = "(?: (?:gmt|utc|pst|est|cet|cest))?";
const half = "(?:_(?<x>[ap]\\.?_?m\\.?(?![a-z]))|(?<y>[ap](?![a-z]))|,? (?:in the |dans (?:la |le |l')|du |de l'|de la |ce |at )(?<t>morning|afternoon|evening|night|matin|matinee|soir|soiree|nuit|apres[ -]midi))?";
const hourWords = "zero|" + numberWords;

function numberOr(text: string): number | null {
  return text === "" ? null : text === "zero" ? 0 : numberIn(text);
}

/** The half of the day by 'pm' or 'in the evening'; without one, hours up to 12 leave it open. */
function time(caught: Caught): TimeOfDay | null {
  const told = numberOr(caught("h"));
  const minute = minuteOf(caught);
  if (told === null || Number.isNaN(told) || told > 24 || (minute !== null && !(minute >= -59 && minute < 60))) return null;
  const [x, t] = [caught("x") || caught("y"), caught("t")];
  if ((x !== "") && (told > 12 || told === 0)) return null;
  const late = x.startsWith("p") || /afternoon|evening|soir|apres/.test(t) || (/night|nuit/.test(t) && told > 5);
  const early = x.startsWith("a") || /morning|matin/.test(t);
  const hour = late && told < 12 ? told + 12 : early && told === 12 ? 0 : told;
  const back = minute !== null && minute < 0;
  return { kind: "time", hour: (back ? hour - 1 : hour) % 24, minute: back ? minute + 60 : minute, second: numberOr(caught("s")), half: late || early || told > 12 || told === 0 };
}

/** 'moins vingt', 'quarter to' count back from the hour. */
function minuteOf(caught: Caught): number | null {
  const word = caught("m");
  const many = /quarter|quart/.test(word) ? 15 : /half|demie?/.test(word) ? 30 : numberOr(word);
  return many !== null && /moins|to|before/.test(caught("b")) ? -many : many;
}

function bareHour(caught: Caught, place: MatchPlace): TimeExpression | null {
  if (/^(?:[/.,:%-]\d|_?%|st|nd|rd|th)/.test(place.folded.slice(place.end, place.end + 3))) return null;
  return time(caught);
}

/** Times of day, their parts, and now. */
export const timeRules: readonly DateRule<TimeExpression>[] = [
  dateRule({ name: "digits", pattern: `(?<h>[01]?\\d|2[0-4])[:h](?<m>[0-5]\\d)(?:[:m](?<s>[0-5]\\d))?${half}${zone}`, build: time }),
  dateRule({ name: "hour-with-half", pattern: `(?<h>1[0-2]|0?[1-9]|${hourWords})(?:[.:](?<m>[0-5]\\d))?(?:_(?:oclock|o'clock))?(?:_(?<x>[ap]\\.?_?m\\.?(?![a-z]))|(?<y>[ap](?![a-z'.])))${zone}`, build: time }),
  dateRule({ name: "heures", pattern: `(?<h>[01]?\\d|2[0-4]|${hourWords})_h(?:eures?|rs?)?(?:_(?:(?<b>moins|et) (?:le )?)?(?<m>[0-5]?\\d(?!\\d)|quart|demie?|${numberWords})(?:_(?:minutes?|mn|min))?)?${half}`, build: heures }),
  dateRule({ name: "o'clock", pattern: `(?<h>1[0-2]|0?[1-9]|${hourWords}) (?:oclock|o'clock)${half}`, build: time }),
  dateRule({ name: "past-to", pattern: `(?<m>quarter|half|[0-5]?\\d|${numberWords})(?: (?:minutes?|mins?))? (?<b>past|to|before|after) (?<h>1[0-2]|0?[1-9]|${hourWords})(?: o'clock)?${half}`, build: (c, place) => (/^(?:past|after)$/.test(c("b")) || /quarter|half|min/.test(place.folded.slice(place.start, place.end)) ? time(c) : null) }),
  dateRule({ name: "at-hour", from: "h", pattern: `(?:at|around|vers|a)_ (?<h>[01]?\\d|2[0-4])${half}`, build: bareHour }),
  dateRule({ name: "word-hour-part", pattern: `(?<h>${hourWords})(?: (?<m>thirty|fifteen|forty-five|trente|quinze))? (?:in the |du |dans la |dans le )(?<t>morning|afternoon|evening|matin|soir|soiree|matinee)`, build: time }),
  dateRule({ name: "part-then-hour", pattern: `(?:(?:in the |dans (?:le |la |l')|le |ce )?(?<t>morning|afternoon|evening|matin|matinee|apres[ -]midi|soir|soiree),? (?:at|a|around|vers) )(?<h>[01]?\\d|2[0-4])(?:[:h](?<m>[0-5]\\d)?| heures?)?`, build: time }),
  dateRule({ name: "noon", pattern: "(?<n>noon|midday|midi|midnight|minuit|mid-day)", build: (c) => ({ kind: "time", hour: /midn|minu/.test(c("n")) ? 0 : 12, minute: null, second: null, half: true }) }),
  dateRule({ name: "part", pattern: `(?:(?:in|during) the |dans (?:la |le |l')|(?:pendant |durant )(?:la |le |l'))(?:early |late )?(?<t>${partWords})|(?:early|late|later) (?:in the )?(?<v>${partWords})`, build: (c) => part(c("t") || c("v"), false) }),
  dateRule({ name: "part-bare", pattern: `(?:early |late |a |au |dans )?(?:the |la |le |l')?(?<t>${partWords})`, build: (c) => part(c("t"), true) }),
  dateRule({ name: "range", pattern: `(?:(?<p>from|between|de|entre)_ )?(?<g>[01]?\\d|2[0-4]|${hourWords})(?:(?::|_h_?)(?<i>[0-5]\\d))?(?<w>_h(?:eures?)?|_[ap]\\.?m\\.?)?(?:_-_| to | a | and | et | until | till | jusqu'a )(?<h>[01]?\\d|2[0-4]|${hourWords})(?:(?::|_h_?)(?<m>[0-5]\\d))?(?<v>_h(?:eures?)?(?![a-z]))?(?: o'?clock)?${half}${zone}`, build: range }),
  dateRule({ name: "now", pattern: "(?:right )?now|at (?:present|the present time|the moment)|asap|as soon as possible|maintenant|des que possible|actuellement|en ce moment", build: () => ({ kind: "now" }) }),
  dateRule({ name: "spaced", pattern: "(?<d>3[01]|[12]\\d|0?[1-9]) (?<m>1[0-2]|0?[1-9]) (?<y>(?:19|20)\\d\\d|[7-9]\\d)(?! ?\\d)", build: (c) => calendarDay(c("y"), Number(c("m")), Number(c("d"))) }),
  dateRule({ name: "run-together", pattern: "(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])", build: (c) => calendarDay(c("y"), Number(c("m")), Number(c("d"))) }),
  dateRule({ name: "month-in-words", pattern: `{month:m} (?:the )?(?<n>${numberWords})`, build: (c) => calendarDay("", months.get(c("m")) ?? 0, numberIn(c("n"))) }),
  dateRule({ name: "month-slash-day", pattern: "{month:m}[/-](?<d>3[01]|[12]\\d|0?[1-9])(?!\\d)", build: (c) => calendarDay("", months.get(c("m")) ?? 0, Number(c("d"))) }),
  dateRule({ name: "short-order", pattern: "(?<a>3[01]|[12]\\d|0?[1-9])[/.](?<b>3[01]|[12]\\d|0?[1-9])(?![/\\d.]\\d?)", build: shortOrder }),
];

function heures(caught: Caught, place: MatchPlace): TimeExpression | null {
  const before = place.folded.slice(Math.max(0, place.start - 14), place.start);
  if (/(?:pour|pendant|durant|dure|for|en|de plus de|moins de|plus de|reserver|il y a) $/.test(before) && caught("m") === "" && caught("t") === "") return null;
  return time(caught);
}

/** 'From 5 to 7' is a time only beside a day; hours, minutes or a half of the day make one of it alone. The end's half holds for the beginning. */
function range(caught: Caught, place: MatchPlace): TimeExpression | null {
  if (/^(?:[/.,:%-]\d|_?%|st|nd|rd|th)/.test(place.folded.slice(place.end, place.end + 3)) || /[\d/.,-]$/.test(place.folded.slice(0, place.start).slice(-1))) return null;
  const to = time(caught);
  const own = /[ap]/.exec(caught("w").replace(/^_?h.*/, ""))?.[0] ?? "";
  const from = time((slot) => ({ h: caught("g"), m: caught("i"), y: own }[slot] ?? ""));
  if (!from || !to) return null;
  const told = caught("i") + caught("w") + caught("m") + caught("v") + caught("x") + caught("y") + caught("t");
  return { kind: "time-range", from: beforeEnd(from, to), to, bare: told === "" };
}

function beforeEnd(from: TimeOfDay, to: TimeOfDay): TimeOfDay {
  if (from.half || !to.half) return from;
  const late = to.hour >= 12 && from.hour < 12 && (from.hour + 12) * 60 + (from.minute ?? 0) <= to.hour * 60 + (to.minute ?? 0);
  return { ...from, hour: late ? from.hour + 12 : from.hour, half: true };
}

function part(word: string, bare: boolean): TimeExpression | null {
  const named = parts.get(word.replace(" ", "-")) ?? parts.get(word);
  return named === undefined ? null : { kind: "day-part", part: named, bare };
}

function calendarDay(year: string, month: number, day: number): TimeExpression | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return { kind: "day", year: year === "" ? null : Number(year) + (year.length === 2 ? 1900 : 0), month, day, weekday: null };
}

/** '30/4.85' and '6.45 percent' are no days. */
function shortOrder(caught: Caught, place: MatchPlace): TimeExpression | null {
  const [first, second] = [Number(caught("a")), Number(caught("b"))];
  const stop = place.folded.slice(place.start, place.end).includes(".");
  if ((first > 12 && second > 12) || /^ ?(?:%|percent|pour cent|h|[ap]\.?m|mil)/.test(place.folded.slice(place.end, place.end + 9))) return null;
  return stop && !/(?:on|le|next|day) $/.test(place.folded.slice(Math.max(0, place.start - 5), place.start)) ? null : { kind: "short-order", first, second };
}

