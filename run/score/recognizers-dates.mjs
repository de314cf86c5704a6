/** The cases of the recognizers for dates and times: what the finder of dates recognises, before it settles it, and the lengths that the finder of figures measures, as types and TIMEX values. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run-program.mjs";
import { durationOf, joined, timexOf } from "./timex.mjs";

const files = ["English", "French"].map((language) => ({ language, path: `data/recognizers/DateTime/${language}/DateTimeModel.json` }));

export const recognizersDates = {
  name: "recognizers-dates",
  title: "cases of a package that recognises dates and times: all results of a case exact (half of the cases were looked at while the rules were written)",
  needs: files.map(({ path }) => path),
  lowerIsBetter: [],
  measure,
};

/** What the program reads of times in a text: the dates and moments of its finder of dates, and the lengths that its finder of figures measures. */
export async function recogniser() {
  const built = (path) => import(pathToFileURL(join(root, "packages/desk/dist/4-attribute", path)).href);
  const [{ recogniseDates }, { holidays }, { readSentence }, { readFigures }] = await Promise.all(["dates/recognise-dates.js", "dates/date-words.js", "figures/tokens.js", "figures/read-figures.js"].map(built));
  return (text, language) => {
    const sentence = readSentence(text, { start: 0, end: text.length }, language);
    return { times: recogniseDates(sentence).map((time) => withHoliday(time, holidays)), figures: readFigures(sentence) };
  };
}

async function measure({ shared }) {
  const recognise = await recogniser();
  const rows = [];
  let size = 0;
  for (const { language, path } of files) {
    const cases = JSON.parse(readFileSync(join(shared, path), "utf8").replace(/^\uFEFF/, "")).filter((one) => !/javascript/i.test(one.NotSupported ?? ""));
    size += cases.length;
    const right = cases.map((one) => isRight(one, found(one, language, recognise)));
    const seen = cases.map(({ Input }) => createHash("sha256").update(Input).digest().readUInt32BE(0) % 2 === 0);
    const rate = (wanted) => right.filter((ok, i) => ok && wanted(i)).length / Math.max(1, right.filter((_, i) => wanted(i)).length);
    const dates = cases.map(asksForDates);
    rows.push({ figure: `${language} exact`, value: rate(() => true) }, { figure: `${language} exact, unseen half`, value: rate((i) => !seen[i]) }, { figure: `${language} exact where only dates are asked for`, value: rate((i) => dates[i]) });
  }
  return { size: `${size} cases`, rows };
}

/** Lengths of time, repetitions and stretches of hours are no dates. */
const asksForDates = (one) => one.Results.every(({ TypeName }) => /^datetimeV2\.(?:date|daterange|datetime)$/.test(TypeName));

function withHoliday(time, holidays) {
  if (time.expression.kind !== "holiday") return time;
  const fixed = holidays.get(time.expression.name);
  return { ...time, expression: { ...time.expression, fixed: fixed && "month" in fixed ? fixed : null } };
}

const referenceOf = (one) => new Date(`${(one.Context?.ReferenceDateTime ?? "2016-11-07T00:00:00").slice(0, 19)}Z`);

/** Words before a date that make a stretch of it: all that lies before, after or since. */
const limits = /(?:^|[^\p{L}])((?:on or |any time |anytime )?(?:before|after|since|until|till|starting|starting on|starting from|later than|earlier than|no later than|avant|après|apres|depuis|jusqu['’]à|à partir d[eu]|a partir d[eu]|dès|by)(?: the| le| la)? )$/iu;
const ranged = { date: "daterange", daterange: "daterange", datetime: "datetimerange", time: "timerange" };

export function found(one, language, recognise) {
  const at = referenceOf(one);
  const context = { at, reference: new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate())), dayFirst: language === "French" };
  const read = recognise(one.Input, language === "French" ? "fr" : "en");
  const times = read.times.flatMap(({ start, end, expression }) => {
    const told = timexOf(expression, { ...context, words: one.Input.slice(start, end) });
    return told ? [{ ...trimmed(one.Input, { start, end }, told.type), ...told }] : [];
  });
  const lengths = read.figures.flatMap((figure) => durationOf(figure, one.Input) ?? []).filter(({ start, end }) => read.times.every((time) => time.end <= start || end <= time.start));
  return [...lengths, ...joined(times, one.Input).map((time) => {
    const limit = ranged[time.type] && limits.exec(one.Input.slice(0, time.start));
    return limit ? { ...time, start: time.start - limit[1].length, type: ranged[time.type] } : time;
  })].sort((a, b) => a.start - b.start);
}

/** The cases leave words that only lead in outside the span. */
function trimmed(text, span, type) {
  const lead = type === "time" ? /^(?:at|around|about|à|a|vers|il est|il était|d['’]ici)\s(?:around |about )?/iu : /^(?:the(?= (?:last|past|next|previous|following|coming|upcoming)(?!\p{L}))|le|on|in|en|du|au|during|des|(?:de|from)(?= \d{1,2} \p{L}+$))\s(?!(?:mois|week|an|moment)(?!\p{L}))/iu;
  const match = type === "daterange" || type === "time" || type === "date" ? lead.exec(text.slice(span.start, span.end)) : null;
  return { start: span.start + (match && !/^(?:le|la) (?:mois|week)/iu.test(text.slice(span.start)) ? match[0].length : 0), end: span.end };
}

export function isRight(one, got) {
  const key = (start, end, type, values) => `${start} ${end} ${type} ${[...new Set(values)].sort().join("|")}`;
  const wanted = one.Results.map((result) => {
    const start = result.Start ?? one.Input.toLowerCase().indexOf(result.Text.toLowerCase());
    return key(start, start + result.Text.length - 1, result.TypeName.slice("datetimeV2.".length), (result.Resolution?.values ?? []).map(({ timex }) => timex));
  });
  const ours = got.map(({ start, end, type, values }) => key(start, end - 1, type, values));
  return wanted.length === ours.length && wanted.every((value, i) => value === ours[i]);
}
