/** From the dates and clock times that the program recognises to the types and TIMEX values of the recognizers' cases: joins a day and its hours, and reads both. */
const days = (number) => number * 86_400_000;
const iso = (date) => date.toISOString().slice(0, 10);
const pad = (number, width = 2) => String(number).padStart(width, "0");
const utc = (year, month, day) => new Date(Date.UTC(year, month - 1, day));
const weekdayOf = (date) => ((date.getUTCDay() + 6) % 7) + 1;

function addMonths(date, months) {
  const last = utc(date.getUTCFullYear(), date.getUTCMonth() + 2 + months, 0).getUTCDate();
  return utc(date.getUTCFullYear(), date.getUTCMonth() + 1 + months, Math.min(date.getUTCDate(), last));
}

/** ISO week of a day, as 2018-W32. */
function weekOf(date) {
  const thursday = new Date(date.getTime() + days(4 - weekdayOf(date)));
  return `${thursday.getUTCFullYear()}-W${pad(Math.floor((thursday - utc(thursday.getUTCFullYear(), 1, 1)) / days(7)) + 1)}`;
}

function moved(reference, amount, unit) {
  if (unit === "year") return addMonths(reference, 12 * amount);
  if (unit === "month") return addMonths(reference, amount);
  return new Date(reference.getTime() + amount * days(unit === "week" ? 7 : 1));
}

const day = (year, month, date) => ({ type: "date", values: [`${year ?? "XXXX"}-${pad(month)}-${pad(date)}`] });
const range = (...values) => ({ type: "daterange", values });
const seasons = { 21: "SP", 22: "SU", 23: "FA", 24: "WI" };

/** A bound of an interval, with its first day. */
function bound(end, year) {
  const own = end.year ?? year;
  return { year: own, month: end.month ?? 1, day: end.day ?? 1, text: `${own === null || own === undefined ? "XXXX" : pad(own, 4)}-${pad(end.month ?? 1)}-${pad(end.day ?? 1)}` };
}

function interval({ from, to }) {
  const [a, b] = [bound(from, from.year), bound(to, to.year)];
  if (a.year === null || a.year === undefined) a.year = null;
  const length = (first, last) => Math.round((utc(last.year ?? 2018 + (b.month < a.month ? 1 : 0), last.month, last.day) - utc(first.year ?? 2018, first.month, first.day)) / days(1));
  if (from.kind === "year" && to.kind === "year") return range(`(${a.text},${b.text},P${b.year - a.year}Y)`);
  if (from.kind === "month" && to.kind === "month") {
    const months = ((b.year ?? 0) - (a.year ?? 0)) * 12 + b.month - a.month;
    return range(`(${a.text},${b.text},P${months < 0 ? months + 12 : months}M)`);
  }
  return range(`(${a.text},${b.text},P${length(a, b)}D)`);
}

function weekday({ weekday, hint }, reference) {
  if (hint === null || hint === "past") return { type: "date", values: [`XXXX-WXX-${weekday}`] };
  const step = { last: -7, this: 0, next: 7 }[hint];
  return { type: "date", values: [iso(new Date(reference.getTime() + days(weekday - weekdayOf(reference) + step)))] };
}

function calendar({ unit, offset }, reference) {
  const at = moved(reference, offset, unit === "weekend" ? "week" : unit);
  if (unit === "year") return range(String(at.getUTCFullYear()));
  if (unit === "month") return range(iso(at).slice(0, 7));
  if (unit === "day") return { type: "date", values: [iso(at)] };
  return range(unit === "weekend" ? `${weekOf(at)}-WE` : weekOf(at));
}

const partNames = { morning: "TMO", afternoon: "TAF", evening: "TEV", night: "TNI", day: "TDT" };

/** Hours as T07 and T19 where the words tell no half of the day. */
function hours({ hour, minute }, { words }) {
  const tail = minute === null ? "" : `:${pad(minute)}`;
  const told = /[ap]\.?_?m(?![a-z])|morning|noon|night|evening|matin|midi|minuit|soir|nuit/i.test(words) || hour > 12 || hour === 0;
  return told ? [`T${pad(hour)}${tail}`] : [`T${pad(hour)}${tail}`, `T${pad(hour === 12 ? 0 : hour + 12)}${tail}`];
}

function month(expression, reference) {
  const year = expression.year ?? (["last", "this", "next"].includes(expression.hint) ? reference.getUTCFullYear() + { last: -1, this: 0, next: 1 }[expression.hint] : null);
  return range(`${year ?? "XXXX"}-${pad(expression.month)}`);
}

const readers = {
  day: (e) => day(e.year, e.month, e.day),
  month: (e, { reference }) => month(e, reference),
  year: (e) => range(String(e.year)),
  decade: (e) => range(`(${e.year}-01-01,${e.year + 10}-01-01,P10Y)`),
  century: (e) => range(`(${e.year}-01-01,${e.year + 100}-01-01,P100Y)`),
  season: (e, { reference }) => range(`${e.year === null && e.hint === null ? "" : `${e.year ?? reference.getUTCFullYear() + ({ last: -1, next: 1 }[e.hint] ?? 0)}-`}${seasons[e.season]}`),
  interval,
  "open-order": (e, { dayFirst }) => (dayFirst ? day(e.year, e.second, e.first) : day(e.year, e.first, e.second)),
  "in-year": (e, { reference }) => (e.day === null ? range(`${reference.getUTCFullYear() + e.offset}-${pad(e.month)}`) : day(reference.getUTCFullYear() + e.offset, e.month, e.day)),
  weekday: (e, { reference }) => {
    const told = weekday(e, reference);
    return e.part ? { type: "datetimerange", values: told.values.map((value) => value + partNames[e.part]) } : told;
  },
  "weekday-of-week": (e, { reference }) => ({ type: "date", values: [iso(new Date(reference.getTime() + days(e.weekday - weekdayOf(reference) + 7 * e.offset)))] }),
  "weekday-of-month": (e, { reference }) => {
    const here = utc(reference.getUTCFullYear(), reference.getUTCMonth() + 1, e.day);
    return { type: "date", values: [weekdayOf(here) === e.weekday ? iso(here) : `XXXX-WXX-${e.weekday}`] };
  },
  "day-of-month": (e) => ({ type: "date", values: [`XXXX-XX-${pad(e.day)}`] }),
  "near-day": (e, { reference }) => {
    const value = iso(moved(reference, e.offset, "day"));
    return e.part === null ? { type: "date", values: [value] } : { type: "datetimerange", values: [value + partNames[e.part]] };
  },
  quarter: (e, { reference }) => {
    const first = Math.floor(reference.getUTCMonth() / 3) + e.offset;
    return range(`(${iso(utc(reference.getUTCFullYear(), first * 3 + 1, 1))},${iso(utc(reference.getUTCFullYear(), first * 3 + 4, 1))},P3M)`);
  },
  ago: (e, { reference }) => ({ type: "date", values: [iso(moved(reference, -e.amount, e.unit))] }),
  calendar: (e, { reference }) => calendar(e, reference),
  "context-unit": (e, { reference }) => (e.unit === "day" ? { type: "date", values: [iso(moved(reference, e.offset, "day"))] } : calendar(e, reference)),
  "context-weekday": (e, { reference }) => weekday({ weekday: e.weekday, hint: e.sign > 0 ? "next" : "last" }, reference),
  "year-part": (e, { reference }) => {
    const year = e.year ?? (e.offset === null || e.offset === undefined ? "XXXX" : reference.getUTCFullYear() + e.offset);
    const end = e.to === 12 ? `${year === "XXXX" ? year : year + 1}-01-01` : `${year}-${pad(e.to + 1)}-01`;
    return range(`(${year}-${pad(e.from)}-01,${end},P${e.to - e.from + 1}M)`);
  },
  anchor: (e, { reference }) => (e.named || e.unit !== "day" ? null : { type: "date", values: [iso(moved(reference, e.offset, "day"))] }),
  holiday: (e) => (e.fixed ? day(e.year, e.fixed.month, e.fixed.day) : null),
  clock: (e, context) => ({ type: "time", values: hours(e, context) }),
  "after-clock": (e, { at }) => ({ type: "datetime", values: [new Date(at.getTime() + e.minutes * 60_000).toISOString().slice(0, 19)] }),
};

/** @returns what one recognised time is in the words of the cases, or null where they would not mark it. */
export function timexOf(expression, context) {
  return readers[expression.kind]?.(expression, context) ?? null;
}

const lengths = { second: "PT1S", minute: "PT1M", hour: "PT1H", day: "P1D", week: "P1W", month: "P1M", year: "P1Y" };

/** Lengths told in two units, which a figure gives in the smaller. */
const larger = {
  second: { factor: 60, words: /min/i, write: (many, rest) => `PT${many}M${rest}S` },
  minute: { factor: 60, words: /\d\s?h|heure|hour|hr/i, write: (many, rest) => `PT${many}H${rest}M` },
  hour: { factor: 24, words: /day|jour/i, write: (many, rest) => `P${many}DT${rest}H` },
  month: { factor: 12, words: /year|(?<!\p{L})ans?(?!\p{L})/iu, write: (many, rest) => `P${many}Y${rest}M` },
};

/** @returns the duration that a figure measures, with the words that bound it; null where it measures none, or tells a span of lengths. */
export function durationOf({ start, end, low, high, unit, age }, text) {
  const many = low ?? high;
  if (age || !Object.hasOwn(lengths, unit ?? "") || many === null || (high !== null && high !== many)) return null;
  const two = larger[unit]?.words.test(text.slice(start, end)) ? larger[unit] : null;
  return { start, end, type: "duration", values: [two ? two.write(Math.floor(many / two.factor), many % two.factor) : lengths[unit].replace("1", String(many))] };
}

const connectors = /^(?:,? ?(?:at|a|vers|around|on|le|from|of|in|for|the|entre|de|dans|,)? ?(?:the|la|le|l')? ?)$/;

/** Joins a day and its time of day, and two times to a range. Times are those of one case, in order. */
export function joined(times, text) {
  const out = [];
  for (const time of times) {
    const last = out.at(-1);
    const met = last && join(last, time, text);
    if (met) out[out.length - 1] = met;
    else out.push(time);
  }
  return out;
}

function join(a, b, text) {
  const between = text.slice(a.end, b.start).toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
  const whole = { start: a.start, end: b.end };
  if (["time", "datetime"].includes(a.type) && b.type === "time" && /^ ?(?:to|-|–|~|until|till|through|au?|jusqu'a|et|and) ?$/.test(between)) return timeRange(a, b, text, whole);
  const opened = /(?:between|entre)(?: the| le)? $/i.test(text.slice(0, a.start));
  if (a.type === "date" && b.type === "date" && (/^ ?(?:to|-|–|~|until|till|through|au?|jusqu'au) ?(?:the |le )?$/.test(between) || (opened && /^ (?:and|et) (?:the |le )?$/.test(between)))) return dateRange(a, b, text, whole);
  if (!connectors.test(between)) return null;
  const partOfDay = (one) => one.type === "datetimerange" && /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d)T[A-Z]{2}$/.test(one.values[0]);
  if (partOfDay(a) && ["time", "timerange"].includes(b.type)) return inPart(a, b, whole);
  if (partOfDay(b) && ["time", "timerange"].includes(a.type)) return inPart(b, a, whole);
  if (a.type === "date" && b.type === "time") return { ...whole, type: "datetime", values: b.values.map((time) => a.values[0] + time) };
  if (a.type === "time" && b.type === "date") return { ...whole, type: "datetime", values: a.values.map((time) => b.values[0] + time) };
  if (a.type === "date" && b.type === "timerange") return { ...whole, type: "datetimerange", values: dated(a.values[0], b.values) };
  if (a.type === "timerange" && b.type === "date") return { ...whole, type: "datetimerange", values: dated(b.values[0], a.values) };
  return null;
}

/** 'Tonight at 7', 'ce matin à 8h': the part of the day tells which half is meant. */
function inPart(day, time, whole) {
  const late = /TAF|TEV|TNI/.test(day.values[0]);
  const kept = time.values.filter((value) => time.values.length === 1 || minutesOf(value.replace("(", "")) >= 720 === late);
  const date = day.values[0].slice(0, 10);
  return { ...whole, type: time.type === "time" ? "datetime" : "datetimerange", values: dated(date, kept) };
}

function dated(date, values) {
  return values.map((value) => (value.startsWith("(") ? value.replaceAll(/\bT(?=\d)/g, `${date}T`).replaceAll(/P(?:\d{4}-\d\d-\d\d|XXXX[^T]*)T/g, "PT") : date + value));
}

const minutesOf = (time) => Number(time.slice(1, 3)) * 60 + Number(time.slice(4, 6) || 0);

function timeRange(a, b, text, whole) {
  const before = /(?:from|between|de|entre) $/i.exec(text.slice(0, a.start));
  const start = before ? whole.start - before[0].length : whole.start;
  const day = a.type === "datetime" ? a.values[0].slice(0, a.values[0].indexOf("T")) : "";
  const values = spans(a.values.map((value) => value.slice(value.indexOf("T"))), b.values);
  return { start, end: whole.end, ...(day === "" ? { type: "timerange", values } : { type: "datetimerange", values: dated(day, values) }) };
}

function spans(from, to) {
  const pairs = to.length === 1 && from.length === 2 ? [[minutesOf(from[1]) < minutesOf(to[0]) ? from[1] : from[0], to[0]]] : from.map((end, i) => [end, to[Math.min(i, to.length - 1)]]);
  return pairs.map(([first, last]) => `(${first},${last},${length(first, last)})`);
}

/** Two days with a word between them that makes one stretch of them. */
function dateRange(a, b, text, whole) {
  const before = /(?:from|between|du|de|entre)(?: the| le)? $/i.exec(text.slice(0, a.start));
  const [first, last] = [a.values[0], b.values[0]].map((value, i, all) => (value.startsWith("XXXX") && /^\d/.test(all[1 - i]) ? all[1 - i].slice(0, 4) + value.slice(4) : value));
  const at = (value, later) => Date.parse(value.replace("XXXX", later ? "2019" : "2018"));
  const ahead = last.startsWith("XXXX") && last.slice(5) < first.slice(5);
  const distance = Math.round((at(last, ahead) - at(first, false)) / days(1));
  return { start: before ? before.index : whole.start, end: whole.end, type: "daterange", values: [`(${first},${last},P${Number.isNaN(distance) ? "X" : distance}D)`] };
}

function length(from, to) {
  const minutes = (minutesOf(to) - minutesOf(from) + 1440) % 1440;
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${whole > 0 ? `${whole}H` : ""}${rest > 0 ? `${rest}M` : ""}`;
}
