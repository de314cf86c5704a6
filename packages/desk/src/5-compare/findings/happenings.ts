import type { ArticleView, Sentence } from "../text/article-view.js";
import type { Span } from "../../model/span.js";
import type { Day } from "../text/days.js";
import { dayNumber, edtfOf } from "../text/days.js";
import type { Telling } from "../text/tellings.js";
import { wordFrom } from "../text/word-at.js";
import { tellingAt } from "../text/tellings.js";
import type { Places } from "./compatibility.js";

/** A happening with its day. */
export interface Dated {
  readonly telling: Telling;
  readonly day: Day;
  readonly act: string;
  readonly places: ReadonlySet<string>;
  /** To come when it was told of: announced, not something that happened. */
  readonly planned: boolean;
}

/** Acts that are happenings of their own; an operation and the eviction it carries out are one. */
const happenings = new Map([
  ["evict", "operation"], ["operation", "operation"], ["film", "film"], ["see", "see"], ["march", "march"], ["arrest", "arrest"], ["kill", "kill"],
  ["shoot", "shoot"], ["burn", "burn"], ["explode", "explode"], ["collapse", "collapse"], ["flood", "flood"], ["strike", "strike"], ["search", "search"],
  ["hurt", "hurt"], ["beat", "beat"], ["leak", "leak"], ["crash", "crash"], ["raid", "operation"], ["expel", "expel"],
]);
const reach = 14;

/** 'since 3 March, when two died in a fire' begins no stretch of time: it tells of the fire. */
const whenItWas = /^,? (?:when|lorsqu|quand|o[uù] )/iu;
/** Characters between a verb of saying and its day: ' on ', ' ce '. */
const besideCue = 8;
const opensClause = /^[,\s]*(?:that |que |qu[’']|d[’']avoir|d[’']être|[«“":])/iu;
const toCome = new Set(["will", "shall", "scheduled", "due", "planned", "upcoming", "prevu", "prevue", "prevus", "prevues", "attendu", "attendue", "attendus", "aura", "auront", "sera", "seront", "devra", "devront"]);

const openers = new Set(["since", "depuis", "until", "jusqu"]);
/** Words that go with any act: they do not take the day from it. */
const attending = new Set(["show", "begin", "end", "deploy", "live", "lose", "remain", "order", "view", "hide", "settle", "return"]);

/** The kind of happening that a word tells of; null for an act that is none; undefined for any other word. */
type KindAt = (view: ArticleView, at: number) => string | null | undefined;

/** The act nearest to a day, whatever its kind: 'released on Sunday' is no happening, though a raid is in the sentence. */
function nearestAct(view: ArticleView, sentence: Sentence, near: { readonly from: number; readonly relative: boolean; readonly day: Span; readonly kindAt: KindAt }): { readonly kind: string | null; readonly at: number } | null {
  let best: { kind: string | null; at: number } | null = null;
  for (let at = Math.max(sentence.first, near.from - reach); at < Math.min(sentence.last, near.from + reach); at++) {
    const word = view.words[at];
    if (!word || (near.relative ? word.end > near.day.start : word.start < near.day.end && near.day.start < word.end)) continue;
    const kind = near.kindAt(view, at);
    if (kind !== undefined && (best === null || Math.abs(at - near.from) < Math.abs(best.at - near.from))) best = { kind, at };
  }
  return best;
}

/** The kind of happening that a word tells of, by the acts of the field. */
export const happeningAt: KindAt = (view, at) => {
  const acts = view.words[at]?.concepts.filter(({ kind, name }) => kind === "act" && !attending.has(name)) ?? [];
  return acts.length === 0 ? undefined : acts.flatMap(({ name }) => happenings.get(name) ?? [])[0] ?? null;
};

/** Right beside the verb of a statement that does not hold it. 'Announced on Sunday the opening of …' is no such: what is announced is of that day, too. */
function isOfSaying(view: ArticleView, day: Span): boolean {
  return view.statements.some(({ cueSpan, start, end }) => {
    if (cueSpan === null || (start < day.end && day.start < end)) return false;
    if (start >= day.end && !opensClause.test(view.text.slice(day.end, start + 10))) return false;
    return (cueSpan.end <= day.start && day.start - cueSpan.end <= besideCue) || (day.end <= cueSpan.start && cueSpan.start - day.end <= 1);
  });
}

/** A day that is written out with its year stands beside another year that was only worked out. */
function contradicts(view: ArticleView, other: Day & Span, day: Day): boolean {
  return other.year !== null && day.year !== null && other.year !== day.year && other.day !== null && /\d{4}/u.test(view.text.slice(other.start, other.end));
}

/** After the article was published, or told with words for what is to come. */
function isPlanned(view: ArticleView, { day, from, to }: { readonly day: Day; readonly from: number; readonly to: number }): boolean {
  const at = dayNumber(edtfOf(day));
  if (at !== null && view.published !== null && day.day !== null) return at > view.published;
  return view.words.slice(Math.max(0, from - 4), to + 3).some((word) => toCome.has(word.folded));
}

/** Happenings of one sentence with their days; a day may be no more than a month or a year. */
export function happeningsIn(view: ArticleView, sentence: Sentence, { places, kindAt = happeningAt }: { readonly places: Places; readonly kindAt?: KindAt }): readonly Dated[] {
  const found: Dated[] = [];
  for (const day of sentence.days) {
    if (day.year === null && day.day === null) continue;
    const from = wordFrom(view, day.start);
    // 'the day after the raid' names the raid, but is not its day.
    const relative = /\b(?:after|before|later|earlier|lendemain|veille|apr[èe]s|avant)\b/iu.test(view.text.slice(day.start, day.end));
    const words = view.text.slice(day.start, day.end);
    if (sentence.days.length > 1 && !/\d{4}/u.test(words) && sentence.days.some((other) => contradicts(view, other, day))) continue;
    // 'since 3 March' begins a stretch of time.
    const told = whenItWas.test(view.text.slice(day.end, day.end + 12));
    if (from < 0 || (!told && openers.has(view.words[from - 1]?.folded ?? "") || openers.has(view.words[from - 2]?.folded ?? ""))) continue;
    const best = nearestAct(view, sentence, { from, relative, day, kindAt });
    const act = best?.kind;
    if (!best || act == null) continue;
    const telling = tellingAt(view, { first: Math.min(from, best.at), last: Math.max(from, best.at) }, { start: day.start, end: day.end });
    // 'said on Sunday that two had died': the day is that of the saying.
    if (isOfSaying(view, day)) continue;
    const inside = telling !== null && (telling.statement === null || (telling.start <= day.start && day.end <= telling.end));
    if (inside) found.push({ telling, day, act, places: places.of(view, sentence), planned: isPlanned(view, { day, from: Math.min(from, best.at), to: Math.max(from, best.at) }) });
  }
  return found;
}

