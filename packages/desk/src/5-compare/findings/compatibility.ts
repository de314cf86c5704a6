import type { Span } from "../../model/span.js";
import type { ArticleView } from "../text/article-view.js";
import type { Day } from "../text/days.js";
import { excludes, sameDay } from "../text/days.js";
import type { Matters } from "../matters/find-matters.js";
import { wordFrom } from "../text/word-at.js";
import type { Telling } from "../text/tellings.js";

/** Days named in a telling, else in its sentence. */
export function daysOf(telling: Telling): readonly Day[] {
  const within = telling.sentence.days.filter((day) => telling.start <= day.start && day.end <= telling.end);
  return within.length > 0 ? within : telling.sentence.days;
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

export type Compatible = (a: Telling, b: Telling) => boolean;

/** May two tellings be about one event? Not in unrelated articles, not on days or in places that exclude each other. */
export function compatibility(matters: Matters, places: Places): Compatible {
  const known = new WeakMap<Telling, { readonly days: readonly Day[]; readonly places: ReadonlySet<string> }>();
  const slotsOf = (telling: Telling) => {
    const slots = known.get(telling) ?? { days: daysOf(telling), places: places.of(telling.view, telling) };
    known.set(telling, slots);
    return slots;
  };
  return (a, b) => {
    if (!matters.related(a.view, b.view)) return false;
    const [mine, theirs] = [slotsOf(a), slotsOf(b)];
    if (mine.days.length > 0 && theirs.days.length > 0 && mine.days.every((day) => theirs.days.every((other) => excludes(day, other)))) return false;
    if (otherDay(a, b.view, theirs.days) || otherDay(b, a.view, mine.days)) return false;
    return !places.apart(mine.places, theirs.places);
  };
}

/** Both articles tell of another day than the one a telling names: an article that never names this one is not shown to tell of it. */
function otherDay(telling: Telling, view: ArticleView, own: readonly Day[]): boolean {
  const days = daysOf(telling);
  if (own.length > 0 || telling.sentence.period || days.length === 0 || !days.every((day) => day.day !== null && view.days.every((other) => excludes(day, other)))) return false;
  return view.days.some((day) => telling.view.days.some((other) => sameDay(day, other)));
}
