import { counts, holidays, weekdays } from "./date-words.js";
import type { CalendarUnit, DateExpression, DayPart, Hint } from "./date-expression.js";
import { foldText } from "../figures/fold-text.js";
import { tenseAt } from "./tense.js";
import { countsSomething } from "./period-rules.js";
import { dateRule, type Caught, type DateRule, type MatchPlace } from "./date-rule.js";

export function countOf(text: string): number {
  return counts.get(text) ?? Number(text);
}

const units: ReadonlyMap<string, CalendarUnit> = new Map([
  ["day", "day"], ["jour", "day"], ["week", "week"], ["semaine", "week"], ["month", "month"], ["mois", "month"], ["year", "year"], ["an", "year"], ["annee", "year"],
  ["weekend", "weekend"], ["week-end", "weekend"], ["fortnight", "week"], ["decade", "year"], ["decennie", "year"],
]);
const unitOf = (text: string): CalendarUnit => units.get(text) ?? units.get(text.replace(/s$/, "")) ?? "day";

const offsetOf = (word: string): number => (/^(?:last|previous|dernier|derniere|passe|passee)$/.test(word) ? -1 : /^(?:next|prochain|prochaine)$/.test(word) ? 1 : 0);

function weekday(caught: Caught, place: MatchPlace): DateExpression | null {
  const name = caught("w");
  const at = place.at("w");
  if (name.endsWith("day") && !/\p{Lu}/u.test(place.original.charAt(at))) return null;
  const before = place.folded.slice(Math.max(0, place.start - 12), place.start);
  const behind = place.folded.slice(place.end, place.end + 12);
  if (/(?:every|each|chaque|black|good|bloody|cyber|ash|super|tous les) $/.test(before) || /^ (?:times|mail|telegraph|mirror|express|gras|saint|night live|noir)/.test(behind)) return null;
  if (/(?:^|[^\p{L}])(?:a|an|un|one|any|most|les|aux)\s$/iu.test(place.original.slice(Math.max(0, at - 6), at)) || /^ Night \p{Lu}/u.test(place.original.slice(place.end, place.end + 8))) return null;
  const titled = /(?:^|[^a-z])the $/.test(before) && /^ \p{Lu}/u.test(place.original.slice(place.end, place.end + 2));
  if (titled && caught("h") === "") return null;
  if (/(?:^|[^a-z])le $/.test(before) && caught("k") === "" && isHabit(name, place)) return null;
  const words = `${caught("h")} ${caught("k")}`;
  const ends = /(?:jusqu'au?|until|till|d'ici(?: a)?) $/.test(before) && !/(?<![a-z])(?:was|were|had|did|etait|etaient|avait|avaient|fut|furent)(?![a-z])/.test(place.folded.slice(Math.max(0, place.start - 90), place.start));
  if (ends && !/last|dernier/.test(words)) return { kind: "weekday", weekday: weekdays.get(name) ?? 1, hint: "next" };
  const hint: Hint = /last|past|previous|dernier|passe/.test(words) ? "last" : /next|following|coming|prochain/.test(words) ? "next" : /this|ce/.test(words) ? "this" : null;
  return { kind: "weekday", weekday: weekdays.get(name) ?? 1, hint };
}

/** As far as a verb is looked for: what a sentence of any length costs stays in proportion to it. */
const verbReach = 200;

/** 'Le mercredi, le marché ouvre à huit heures': told in no past tense, a weekday with its article is every one. */
function isHabit(name: string, place: MatchPlace): boolean {
  if (name.endsWith("day") || /^ \d/.test(place.folded.slice(place.end, place.end + 2))) return false;
  const from = Math.max(0, place.start - verbReach);
  return tenseAt(foldText(place.original.slice(from, place.end + verbReach).replaceAll(/[àÀ]/g, "~")), place.start - from) === null;
}

/** 'Noel' is a name in English, as 'Toussaint' and 'Ascension' are without their article. */
function isFeast(name: string, place: MatchPlace): boolean {
  if (name === "noel") return /^no[ëË]/iu.test(place.original.slice(place.start, place.end).normalize("NFC"));
  return !/^(?:toussaint|ascension|assomption|pentecote)$/.test(name) || /(?:la |l')$/.test(place.folded.slice(Math.max(0, place.start - 3), place.start));
}

function yearPart(caught: Caught): DateExpression {
  const many = caught("n") === "" ? null : countOf(caught("n"));
  const order = { first: 0, premier: 0, "1er": 0, second: 1, deuxieme: 1, "2e": 1, third: 2, troisieme: 2, "3e": 2, fourth: 3, quatrieme: 3, "4e": 3 }[caught("o")] ?? 0;
  const length = /half|semestre/.test(caught("p")) ? 6 : 3;
  const year = caught("y") === "" ? null : Number(caught("y"));
  const [from, to] = many === null ? [order * length + 1, (order + 1) * length] : [1, many];
  return { kind: "year-part", from, to: Math.min(12, to), year, offset: /last|derniere?|passee/.test(caught("l")) ? -1 : 0 };
}

/** 'A fortnight' and 'quinze jours' are two weeks, 'huit jours' one. */
function ago(caught: Caught): DateExpression {
  const word = caught("u");
  const many = countOf(caught("n"));
  if (word === "jour" && (many === 15 || many === 8)) return { kind: "ago", amount: many - 1, unit: "day" };
  const told = { kind: "ago", amount: many * (word === "fortnight" ? 2 : word.startsWith("dec") ? 10 : 1), unit: unitOf(word) } as const;
  if (caught("x") !== "") return { ...told, exact: "day" };
  return caught("y") === "" ? told : { ...told, exact: "month" };
}

function ahead(caught: Caught): DateExpression {
  const told = ago(caught);
  return told.kind === "ago" ? { ...told, amount: -told.amount } : told;
}

const nearDays: readonly (readonly [string, number])[] = [
  ["today|aujourd'hui|(?:early |earlier |late |later )?this (?:morning|afternoon|evening)|tonight|ce (?:matin|soir|jour)(?!_-)|cet apres-midi", 0],
  ["yesterday(?: (?:morning|afternoon|evening|night))?|hier(?: (?:matin|soir|apres-midi))?|last night", -1],
  ["the day before yesterday|avant[ -]hier", -2],
  ["tomorrow(?: (?:morning|afternoon|evening|night))?|demain(?: (?:matin|soir))?", 1],
  ["the day after tomorrow|apres[ -]demain", 2],
];

function partOf(place: MatchPlace): DayPart | null {
  const words = place.folded.slice(place.start, place.end);
  if (/morning|matin/.test(words)) return "morning";
  if (/afternoon|apres-midi/.test(words)) return "afternoon";
  return /evening|soir/.test(words) ? "evening" : /night|nuit/.test(words) ? "night" : null;
}

/** 'Mardi soir', 'Tuesday morning'; not 'Friday Night Lights'. */
function weekdayPart(caught: Caught, place: MatchPlace): DateExpression | null {
  const told = weekday(caught, place);
  const part = partOf(place);
  return told?.kind === "weekday" && part !== null && !/\p{Lu}/u.test(place.original.charAt(place.at("t"))) ? { ...told, part } : null;
}

const partsOfDay = "morning|afternoon|evening|night|(?:au )?(?:matin|soir)|apres-midi|dans (?:la (?:matinee|soiree|nuit)|l'apres-midi|le matin)|en (?:fin|debut|milieu) (?:de (?:matinee|soiree)|d'apres-midi)";

/** Dates that hang on the article's own day or on an event. */
export const relativeRules: readonly DateRule[] = [
  dateRule({ name: "weekday", pattern: "(?:(?<h>last|next|this|past|previous|following|coming|ce|cette) )?{weekday:w}(?: (?<k>dernier|prochain|passe))?", build: weekday }),
  dateRule({ name: "weekday-part", pattern: `(?:(?<h>last|next|this|past|previous|following|coming|ce|cette) )?{weekday:w}(?: (?<k>dernier|prochain|passe))? (?<t>${partsOfDay})`, build: weekdayPart }),
  dateRule({ name: "weekday-of-week", needs: ["unit", "weekday"], pattern: "{weekday:w}(?: of| de la| la)? (?:(?<h>last|next|this) week|(?:semaine )(?<k>derniere|prochaine|passee))|(?<g>last|next|this|previous) week(?: on|,| -)? {weekday:v}", build: (c) => ({
    kind: "weekday-of-week", weekday: weekdays.get(c("w") || c("v")) ?? 1, offset: offsetOf(c("h") || c("k") || c("g")),
  }) }),
  dateRule({ name: "weekday-of-month", pattern: "{weekday:w},?(?: the| le)? {day:d}", build: (c, place) =>
    (/^(?: h| ?[:%€/.](?=.)| euros| people| personnes|-)/.test(place.folded.slice(place.end, place.end + 10)) || countsSomething(place) ? null : { kind: "weekday-of-month", weekday: weekdays.get(c("w")) ?? 1, day: Number(c("d")) }) }),
  dateRule({ name: "ahead", needs: ["unit", "ahead"], pattern: "dans {count:n} (?<u>jour|semaine|mois|an)s?|{count:m} (?<v>day|week|month|year)s? from now", build: (c) => ahead((slot) => (slot === "n" ? c("n") || c("m") : c("u") || c("v"))) }),
  ...nearDays.map(([pattern, offset]) => dateRule({ name: `near-day ${offset}`, needs: "near", pattern, build: (_, place): DateExpression => ({ kind: "near-day", offset, part: partOf(place) }) })),
  dateRule({ name: "ago", needs: ["unit", "ago"], pattern: "(?:(?:about|around|some|nearly|almost|exactly|just) )?{count:n} (?<u>day|week|fortnight|month|year|decade)s? ago(?:,? (?:(?<x>today|to the day)|this (?<y>month|week)))?", build: ago }),
  dateRule({ name: "il-y-a", needs: ["semaine", "since"], pattern: "(?:il y a|voici|voila) (?:(?:environ|pres de|presque|tout juste|a peine|exactement|deja) )?{count:n} (?<u>jour|semaine|mois|an|annee|decennie)s?(?:,? (?<x>jour pour jour|aujourd'hui))?", build: ago }),
  dateRule({ name: "calendar", needs: ["unit", "which"], pattern: "(?:earlier |later )?(?<h>last|this|next) (?<u>week|month|year|weekend)", build: (c) => ({ kind: "calendar", unit: unitOf(c("u")), offset: offsetOf(c("h")) }) }),
  dateRule({ name: "weekend-past", needs: "weekend", pattern: "(?:this )?past weekend", build: () => ({ kind: "calendar", unit: "weekend", offset: -1 }) }),
  dateRule({ name: "calendar-in", needs: ["weekOn", "laterOn"], pattern: "(?:earlier|later) in the (?<u>week|month|year)", build: (c) => (c("u") === "month" ? { kind: "context-month" } : { kind: "calendar", unit: unitOf(c("u")), offset: 0 }) }),
  dateRule({ name: "calendar-fr", needs: ["unit", "past"], pattern: "(?:la |le |l')?(?<u>semaine|mois|an|annee|week-end) (?<h>derniere?|prochaine?|passee?)", build: (c) => ({ kind: "calendar", unit: unitOf(c("u")), offset: offsetOf(c("h")) }) }),
  dateRule({ name: "calendar-now-fr", needs: ["semaine", "now"], pattern: "(?:cette|ce) (?<u>semaine|mois|annee|week-end)(?:-ci)?|(?:la |le |l')(?<v>semaine|mois|annee) en cours", build: (c) => ({ kind: "calendar", unit: unitOf(c("u") || c("v")), offset: 0 }) }),
  dateRule({ name: "first-months", needs: ["weekOn", "ordinal"], pattern: "(?:the )?first {count:n} months of (?:(?:this|the) year|(?<l>last year)|{year:y})", build: yearPart }),
  dateRule({ name: "premiers-mois", needs: ["unit", "firstOnes"], pattern: "(?:les |des |ces |aux )?{count:n} premiers mois (?:de (?:l'annee|cette annee)(?: (?:en cours|(?<l>derniere|passee)))?|de (?:l'annee )?{year:y})", build: yearPart }),
  dateRule({ name: "half", needs: "quarter", pattern: "(?:the )?(?<o>first|second|third|fourth) (?<p>half|quarter) of (?:(?:this|the) year|(?<l>last year)|{year:y})", build: yearPart }),
  dateRule({ name: "semestre", needs: "quarter", pattern: "(?<o>premier|deuxieme|second|troisieme|quatrieme|1er|2e|3e|4e) (?<p>semestre|trimestre)(?: de)? (?:l'annee|cette annee|{year:y})", build: yearPart }),
  dateRule({ name: "holiday", pattern: "{holiday:f}(?: {year:y})?", build: (c, place) =>
    holidays.has(c("f")) && isFeast(c("f"), place) && /\p{Lu}/u.test(place.original.charAt(place.start)) && !/^ (?!Monday|Sunday|Day|Eve|Week|Tuesday|Friday|Saturday)\p{Lu}\p{Ll}/u.test(place.original.slice(place.end, place.end + 10)) ? { kind: "holiday", name: c("f"), year: c("y") === "" ? null : Number(c("y")) } : null }),
];
