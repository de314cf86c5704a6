import type { ArticleView, Sentence } from "../text/article-view.js";
import type { Span } from "../../model/span.js";
import type { Day } from "../text/days.js";
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
}

/** Acts that are happenings of their own; an operation and the eviction it carries out are one. */
const happenings = new Map([
  ["evict", "operation"], ["operation", "operation"], ["film", "film"], ["see", "see"], ["march", "march"], ["arrest", "arrest"], ["kill", "kill"],
  ["shoot", "shoot"], ["burn", "burn"], ["explode", "explode"], ["collapse", "collapse"], ["flood", "flood"], ["strike", "strike"], ["search", "search"],
  ["hurt", "hurt"], ["beat", "beat"], ["leak", "leak"], ["crash", "crash"], ["raid", "operation"], ["expel", "expel"],
]);
const reach = 14;

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

/** Happenings of one sentence with their days; a day may be no more than a month or a year. */
export function happeningsIn(view: ArticleView, sentence: Sentence, { places, kindAt = happeningAt }: { readonly places: Places; readonly kindAt?: KindAt }): readonly Dated[] {
  const found: Dated[] = [];
  for (const day of sentence.days) {
    if (day.year === null && day.day === null) continue;
    const from = wordFrom(view, day.start);
    // 'the day after the raid' names the raid, but is not its day.
    const relative = /\b(?:after|before|later|earlier|lendemain|veille|apr[èe]s|avant)\b/iu.test(view.text.slice(day.start, day.end));
    // 'since 3 March' begins a stretch of time.
    if (from < 0 || openers.has(view.words[from - 1]?.folded ?? "") || openers.has(view.words[from - 2]?.folded ?? "")) continue;
    const best = nearestAct(view, sentence, { from, relative, day, kindAt });
    const act = best?.kind;
    if (!best || act == null) continue;
    const telling = tellingAt(view, { first: Math.min(from, best.at), last: Math.max(from, best.at) }, { start: day.start, end: day.end });
    if (telling && (telling.statement === null || telling.end >= day.end)) found.push({ telling, day, act, places: places.of(view, sentence) });
  }
  return found;
}

