import type { Figure } from "../../model/statement.js";
import type { ArticleView } from "../text/article-view.js";

/** How often something is done, with the words that say so. */
export interface Frequency {
  readonly figure: Figure;
  /** 'a day', 'per week': in which time; empty where the text does not say. */
  readonly rate: string;
}

const often = new Map([["once", 1], ["twice", 2], ["thrice", 3]]);
const timesWords = new Set(["times", "fois", "reprises", "occasions"]);
/** 'three times larger', 'trois fois plus' compare sizes. */
const comparing = /^(?:more|less|higher|larger|bigger|greater|lower|faster|longer|as|over|the|plus|moins|superieur\w*|inferieur\w*|champion\w*|winner\w*|world|in)$/u;
/** After 'once' a verb or subject follows where it means 'as soon as' or 'formerly'. */
const closesOnce = /^(?:a|an|per|or|every|each|daily|weekly|monthly|in|on|during)$/u;
const units: Readonly<Record<string, string>> = {
  day: "day", daily: "day", jour: "day", jours: "day", days: "day", week: "week", weekly: "week", semaine: "week", month: "month", monthly: "month", mois: "month", year: "year", yearly: "year", an: "year", night: "night", nuit: "night", hour: "hour", hourly: "hour", heure: "hour",
};
const linking = new Set(["a", "an", "per", "par", "each", "every", "chaque"]);

function rateAfter(view: ArticleView, at: number, last: number): string {
  for (let i = at; i < Math.min(last, at + 4); i++) {
    const word = view.words[i]?.folded ?? "";
    const before = view.words[i - 1]?.folded ?? "";
    if (word.endsWith("ly") || linking.has(before)) {
      const unit = units[word];
      if (unit !== undefined) return unit;
    }
  }
  return "";
}

/** 'once or not at all', 'une fois ou pas du tout', 'at most twice'. */
function lowest(view: ArticleView, at: number, value: number): number {
  const after = view.words.slice(at, at + 4).map((word) => word.folded).join(" ");
  return /^(?:or (?:not|never|less)|ou (?:pas|jamais|moins))/u.test(after) ? 0 : value;
}

/** Every 'four times a day', 'twice', 'deux fois par semaine' of an article. */
export function frequenciesOf(view: ArticleView): readonly Frequency[] {
  const found: Frequency[] = [];
  view.sentences.forEach((sentence) => {
    if (!sentence.own) return;
    for (let at = sentence.first; at < sentence.last; at++) {
      const read = timesAt(view, at) ?? onceAt(view, at, sentence);
      if (!read) continue;
      const low = lowest(view, read.next, read.low ?? 0);
      const unnamed = rateAfter(view, read.next, sentence.last);
      found.push({ figure: { start: read.start, end: read.end, article: 0, low: read.low === null ? null : low, high: read.high, unit: null, counts: null, approx: null, age: false }, rate: unnamed });
    }
  });
  return found;
}

interface Read {
  readonly low: number | null;
  readonly high: number | null;
  readonly start: number;
  readonly end: number;
  /** The word after it. */
  readonly next: number;
}

function timesAt(view: ArticleView, at: number): Read | null {
  const word = view.words[at];
  if (!word || !timesWords.has(word.folded) || comparing.test(view.words[at + 1]?.folded ?? "")) return null;
  const before = view.figures.find((figure) => !figure.age && figure.unit === null && figure.start < word.start && figure.end >= (view.words[at - 1]?.end ?? Infinity) && figure.end <= word.end);
  if (before) return { low: before.low, high: before.high, start: before.start, end: word.end, next: at + 1 };
  const one = view.words[at - 1];
  return one?.folded === "une" ? { low: 1, high: 1, start: one.start, end: word.end, next: at + 1 } : null;
}

function onceAt(view: ArticleView, at: number, { first, last }: { readonly first: number; readonly last: number }): Read | null {
  const word = view.words[at];
  const value = often.get(word?.folded ?? "");
  if (!word || value === undefined || view.words[at - 1]?.folded === "at") return null;
  const next = view.words[at + 1];
  const ends = at + 1 >= last || next === undefined || /^[.,;:!?”"»)]/u.test(view.text.slice(word.end, next.start));
  if (word.folded === "once" && (at === first || !(ends || closesOnce.test(next.folded)))) return null;
  // 'once a teacher' is no frequency; 'once a day' is.
  if (!ends && /^an?$/u.test(next.folded) && rateAfter(view, at + 1, last) === "") return null;
  return { low: value, high: value, start: word.start, end: word.end, next: at + 1 };
}
