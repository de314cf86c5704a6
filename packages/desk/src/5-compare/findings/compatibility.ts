import type { Span } from "../../model/span.js";
import type { ArticleView } from "../text/article-view.js";
import type { Day } from "../text/days.js";
import { dayNumber, edtfOf, excludes, sameDay } from "../text/days.js";
import { spanWords } from "../lexicon/function-words.js";
import type { Related } from "../matters/related.js";
import { wordFrom } from "../text/word-at.js";
import type { Telling } from "../text/tellings.js";

/**
 * Days that a telling tells of: those named in it, else those of its sentence. Of a statement's sentence only a day right before it: when something was said is
 * not when it was.
 */
export function daysOf(telling: Telling): readonly Day[] {
  const days = telling.sentence.days.filter((day) => day.day !== null || !opensStretch(telling.view, day));
  const within = days.filter((day) => telling.start <= day.start && day.end <= telling.end);
  if (within.length > 0 || telling.statement === null) return within.length > 0 ? within : days;
  // 'He told the court yesterday: “…”': the day of the words, and not of what they tell.
  if (telling.statement.form === "direct") return [];
  return days.filter((day) => day.end <= telling.start && !/[\p{L}\p{N}]/u.test(telling.view.text.slice(day.end, telling.start)));
}

const openers: ReadonlySet<string> = new Set(["since", "depuis", "until", "jusqu"]);

/** 'Banned since 2021' is not told of 2021; 'since 16 October' tells of that day too. */
function opensStretch(view: ArticleView, day: Span): boolean {
  const at = wordFrom(view, day.start);
  return [view.words[at - 1], view.words[at - 2]].some((word) => word !== undefined && openers.has(word.folded));
}

/** Names in a stretch that some article of the case gives as places. */
export type PlacesOf = (view: ArticleView, span: Span) => ReadonlySet<string>;

export interface Places {
  readonly of: PlacesOf;
  readonly apart: (a: ReadonlySet<string>, b: ReadonlySet<string>) => boolean;
}

const placeWords = new Set(["at", "in", "near", "outside", "aux", "au", "la", "l", "de", "des", "du", "d", "of", "a"]);

/** Does a local name begin at a word? */
export function isPlaceAt(view: ArticleView, at: number): boolean {
  const word = view.words[at];
  const before = view.words[at - 1];
  return word !== undefined && before !== undefined && word.name && !word.quoted && placeWords.has(before.folded);
}

/**
 * Local names beside a word of place. Two sets that share nothing part two tellings only where some article names both: 'Old Quarry' and
 * 'Vieille-Carrière' may be one place in two languages.
 */
export function placeFinder(views: readonly ArticleView[]): Places {
  const holders = new Map<string, Set<number>>();
  const of: PlacesOf = (view, span) => {
    const found = new Set<string>();
    for (let i = wordFrom(view, span.start); i < view.words.length; i++) {
      const word = view.words[i];
      if (!word || word.end > span.end) break;
      if (!word.name || word.quoted) continue;
      const before = view.words[i - 1];
      const joined = before?.end === word.start - 1 && view.text.charAt(word.start - 1) === "-";
      if (before && (placeWords.has(before.folded) || joined)) found.add(word.folded);
    }
    return found;
  };
  for (const view of views) {
    for (const sentence of view.sentences) {
      for (const place of of(view, sentence)) {
        const set = holders.get(place) ?? new Set<number>();
        set.add(view.at);
        holders.set(place, set);
      }
    }
  }
  const known = new Map<string, boolean>();
  const together = (a: string, b: string) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    let both = known.get(key);
    if (both === undefined) {
      const [x, y] = [holders.get(a), holders.get(b)];
      both = x !== undefined && y !== undefined && [...x].some((at) => y.has(at));
      known.set(key, both);
    }
    return both;
  };
  const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    a.size > 0 && b.size > 0 && ![...a].some((place) => b.has(place)) && [...a].some((x) => [...b].some((y) => together(x, y)));
  return { of, apart };
}

export interface Compatible {
  (a: Telling, b: Telling): boolean;
  /** Asks only whether days and places exclude each other: for two tellings whose words show that they speak of one thing. */
  readonly loosely: (a: Telling, b: Telling) => boolean;
  /** Does one tell of another time than the matter's own, and the other name no time? 'In 2009, forty died' is no answer to who died now. */
  readonly otherTime: (a: Telling, b: Telling) => boolean;
  /** Tells it of a year before that of the matter? */
  readonly isEarlier: (telling: Telling) => boolean;
}

/** From so many days on it is another time. */
const anotherTime = 60;

/** May two tellings be about one event? Not in unrelated articles, not on days or in places that exclude each other. */
export function compatibility(views: readonly ArticleView[], related: Related, places: Places): Compatible {
  const day = mainDay(views);
  const known = new WeakMap<Telling, { readonly days: readonly Day[]; readonly places: ReadonlySet<string> }>();
  const slotsOf = (telling: Telling) => {
    const own = daysOf(telling);
    const slots = known.get(telling) ?? { days: own.length > 0 ? own : earlierDays(telling, day), places: places.of(telling.view, telling) };
    known.set(telling, slots);
    return slots;
  };
  const loosely = (a: Telling, b: Telling) => {
    if (!related(a.view, b.view)) return false;
    const [mine, theirs] = [slotsOf(a), slotsOf(b)];
    const otherDays = mine.days.length > 0 && theirs.days.length > 0 && mine.days.every((one) => theirs.days.every((other) => excludes(one, other)));
    return !otherDays && !places.apart(mine.places, theirs.places);
  };
  const compatible = (a: Telling, b: Telling) => {
    const [mine, theirs] = [slotsOf(a), slotsOf(b)];
    return loosely(a, b) && !(theirs.days.length === 0 && otherDay(a, b.view, day)) && !(mine.days.length === 0 && otherDay(b, a.view, day));
  };
  const main = day === null ? null : dayNumber(edtfOf(day));
  const far = (days: readonly Day[]) => main !== null && days.length > 0 && days.every((one) => distance(one, main) > anotherTime);
  const otherTime = (a: Telling, b: Telling) => {
    const [mine, theirs] = [daysOf(a), daysOf(b)];
    return (far(mine) && theirs.length === 0) || (far(theirs) && mine.length === 0);
  };
  const isEarlier = (telling: Telling) => {
    const slots = slotsOf(telling);
    const days = slots.days.length > 0 ? slots.days : telling.sentence.days.filter((one) => telling.statement !== null && telling.statement.start <= one.start && one.end <= telling.statement.end);
    return day?.year != null && days.length > 0 && days.every((one) => one.year !== null && one.year < (day.year ?? 0));
  };
  return Object.assign(compatible, { loosely, otherTime, isEarlier });
}

/** How many days lie between a day, a month or a year and another day; none where it may be in it. */
function distance({ year, month, day }: Day, main: number): number {
  if (year === null) return 0;
  const number = (m: number, d: number) => Math.round(Date.UTC(year, m, d) / 86_400_000);
  const [first, last] = month === null ? [number(0, 1), number(11, 31)] : day === null ? [number(month - 1, 1), number(month - 1, 28)] : [number(month - 1, day), number(month - 1, day)];
  return Math.max(0, first - main, main - last);
}

/** 'On 13 April 2009 forty-one people died. An inquiry found …': what a paragraph goes on to tell of an earlier year is of that year. */
function earlierDays({ view, sentence }: Telling, main: Day | null): readonly Day[] {
  if (main?.year == null) return [];
  const at = view.sentenceOf[sentence.first] ?? -1;
  for (let i = at - 1; i >= 0; i--) {
    const before = view.sentences[i];
    if (before?.block !== sentence.block) return [];
    if (before.days.length > 0) return before.days.every((one) => one.year !== null && one.year < (main.year ?? 0)) ? before.days : [];
  }
  return [];
}

/** The day that most articles of the matter name, if two do. */
function mainDay(views: readonly ArticleView[]): Day | null {
  const days = new Map<string, { readonly day: Day; readonly views: Set<number> }>();
  for (const view of views) {
    for (const day of view.days) {
      if (day.day === null || day.month === null) continue;
      const key = `${day.month}-${day.day}`;
      const known = days.get(key);
      // Where one article names the year, it is the year of all of them.
      days.set(key, { day: known?.day.year == null ? day : known.day, views: (known?.views ?? new Set<number>()).add(view.at) });
    }
  }
  const [most] = [...days].sort(([a, x], [b, y]) => y.views.size - x.views.size || (a < b ? -1 : 1));
  return most && most[1].views.size > 1 ? most[1].day : null;
}

const later: ReadonlySet<string> = new Set(["publish", "film", "view", "inquire", "complain"]);

/** Its article tells of another day too, which the other article names or most of the matter do: one that never names this day is not shown to tell of it. */
function otherDay(telling: Telling, view: ArticleView, main: Day | null): boolean {
  const days = daysOf(telling);
  const { sentence } = telling;
  // 'since January' counts a stretch of time; 'a film released on Thursday' shows another day's act.
  const long = sentence.period || telling.view.words.slice(sentence.first, sentence.last).some((word) => spanWords.has(word.folded) || word.concepts.some(({ name }) => later.has(name)));
  if (long || days.length === 0 || !days.every((day) => view.days.every((other) => excludes(day, other)))) return false;
  // 'Last year', 'in June 2027': another time than the matter's own needs no more showing.
  if (days.every((day) => day.day === null)) return main !== null && days.every((day) => excludes(day, main));
  return days.every((day) => day.day !== null) && telling.view.days.some((day) => (main !== null && sameDay(day, main) && days.every((own) => excludes(own, main))) || view.days.some((other) => sameDay(day, other)));
}
