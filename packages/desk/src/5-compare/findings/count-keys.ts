import type { Span } from "../../model/span.js";
import type { Figure } from "../../model/statement.js";
import { lemma } from "../lexicon/find-concepts.js";
import { functionWords, numberWords, spanWords } from "../lexicon/function-words.js";
import type { ArticleView, Sentence, TextWord } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { tellingAt } from "../text/tellings.js";
import { wordFrom } from "../text/word-at.js";
import { foldedWords } from "../text/words.js";

/** A figure with what it counts and what happened to it. */
export interface Count {
  readonly figure: Figure;
  readonly telling: Telling;
  /** Concept or lemma of the counted noun. */
  readonly head: string;
  /** What is done to, or by, what is counted; empty where the text says nothing this stage understands. */
  readonly acts: ReadonlySet<string>;
  /** Counted over a stretch of time, or as a habit, rather than at one event. */
  readonly period: boolean;
  /** The noun was taken from a neighbouring clause. */
  readonly borrowed: boolean;
}

/** Acts that say something of what is counted; the rest say who told it or are too pale. */
const silent = new Set(["show", "see", "view", "promise", "warn", "discredit", "end", "film", "publish", "edit", "attempt"]);
const wide = new Set(["operation"]);
const timeUnits = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);
const lasting = /^(?:last\w*|dur\w+|long|longs|longue|length|lang\w*)$/u;

interface Place {
  readonly view: ArticleView;
  readonly sentence: Sentence;
  /** Word range of the figure itself. */
  readonly first: number;
  readonly last: number;
}

function placeOf(view: ArticleView, figure: Figure): Place | null {
  const from = wordFrom(view, figure.start);
  const first = (view.words[from - 1]?.end ?? 0) > figure.start ? from - 1 : from;
  const sentence = view.sentences[view.sentenceOf[first] ?? -1];
  if (!sentence?.own) return null;
  let last = first;
  while (last + 1 < sentence.last && (view.words[last + 1]?.start ?? Infinity) < figure.end) last++;
  return { view, sentence, first, last };
}

function headOf(word: TextWord): string | null {
  const thing = word.concepts.find((concept) => concept.kind === "thing");
  if (thing) return thing.name === "migrant" ? "person" : thing.name;
  const act = word.concepts.find((concept) => concept.kind === "act");
  return act ? act.name : word.lemma;
}

/** Neither a number nor one of the small words around it. */
function isNoun(word: TextWord): boolean {
  return word.lemma !== null && !/^\d/u.test(word.folded) && !numberWords.has(word.folded) && !functionWords.has(word.folded) && !loosening.has(word.folded);
}

const loosening = new Set("some around about nearly almost least most fewer less many only just up roughly approximately environ pres moins plus jusqu quelque autres autre quarantaine trentaine vingtaine dizaine douzaine quinzaine cinquantaine soixantaine centaine centaines dozen dozens hundreds thousands million millions entre between several over under".split(" "));

function nounIn(words: readonly TextWord[]): TextWord | null {
  return words.find((word) => isNoun(word) && word.concepts.some((concept) => concept.kind === "thing")) ?? words.find(isNoun) ?? null;
}

function wordsWithin(view: ArticleView, span: Span): readonly TextWord[] {
  const from = wordFrom(view, span.start);
  let to = from;
  while ((view.words[to]?.end ?? Infinity) <= span.end) to++;
  return view.words.slice(from, to);
}

/** The counted noun: in the figure's own words, right after it, or 'the number of X … at N' before it. */
function findHead(place: Place, figure: Figure): { readonly head: string; readonly borrowed: boolean } | null {
  const { view, sentence, first, last } = place;
  const own = nounIn(wordsWithin(view, figure));
  if (own) return { head: headOf(own) ?? "", borrowed: false };
  const counted = figure.counts === null ? [] : foldedWords(figure.counts);
  const after = view.words.slice(last + 1, Math.min(sentence.last, last + 4));
  const written = after.find((word) => counted.includes(word.folded) && isNoun(word));
  if (written) return { head: headOf(written) ?? "", borrowed: false };
  const next = after[0];
  if (next && isNoun(next) && next.concepts.some((concept) => concept.kind === "thing") && clean(view, last, last + 1)) return { head: headOf(next) ?? "", borrowed: false };
  const number = numberOf(view.words.slice(sentence.first, sentence.last));
  if (number) return { head: headOf(number) ?? "", borrowed: false };
  const before = [...view.words.slice(Math.max(sentence.first, first - 8), first)].reverse();
  const near = before.find((word) => isNoun(word) && word.concepts.some((concept) => concept.kind === "thing"));
  if (near) return { head: headOf(near) ?? "", borrowed: true };
  const earlier = view.figures.filter((other) => other.end <= figure.start && other.unit === figure.unit && !other.age).at(-1);
  const previous = earlier && figure.start - earlier.end < 240 ? placeOf(view, earlier) : null;
  if (!earlier || !previous) return null;
  const head = findNear(previous, earlier);
  return head === null ? null : { head, borrowed: true };
}

/** The head of an earlier figure, without looking further back. */
function findNear(place: Place, figure: Figure): string | null {
  const own = nounIn(wordsWithin(place.view, figure));
  if (own) return headOf(own);
  const next = place.view.words[place.last + 1];
  if (next && isNoun(next) && next.concepts.some((concept) => concept.kind === "thing")) return headOf(next);
  const number = numberOf(place.view.words.slice(place.sentence.first, place.sentence.last));
  return number ? headOf(number) : null;
}

/** 'the number of migrants', 'le nombre d'habitants', 'the crowd at'. */
function numberOf(words: readonly TextWord[]): TextWord | null {
  const at = words.findIndex((word) => word.folded === "number" || word.folded === "nombre" || word.folded === "total");
  if (at >= 0) return nounIn(words.slice(at + 1, at + 4));
  return words.find((word) => word.concepts.some((concept) => concept.name === "crowd")) ?? null;
}

function clean(view: ArticleView, left: number, right: number): boolean {
  return !/[,;:.()]/u.test(view.text.slice(view.words[left]?.end ?? 0, view.words[right]?.start ?? 0));
}

function actsAmong(words: readonly TextWord[]): Set<string> {
  return new Set(words.flatMap((word) => word.concepts.flatMap((concept) => (concept.kind === "act" && !silent.has(concept.name) ? [concept.name === "remain" ? "live" : concept.name] : []))));
}

/** Another count, or a clause of its own: 'nine were hurt and two killed when the roof fell'. */
function opensAnother(word: TextWord | undefined): boolean {
  return word !== undefined && (subordinate.has(word.folded) || (/^\d/u.test(word.folded) || (numberWords.has(word.folded) && word.folded !== "one")));
}

/** Begin a circumstance: those counted were there 'when the roof fell', 'lors de l'incendie'; it is not what became of them. */
const circumstance = new Set(["when", "while", "during", "lorsque", "lorsqu", "lors", "quand", "pendant", "durant"]);
const joining = new Set(["and", "but", "et", "mais"]);
/** After 'and', a subject of its own: 'and none was hurt', 'et que personne n'est mort'. */
const newSubject = new Set("that nobody none no he she it they que qu aucun aucune nul nulle personne il elle ils elles on".split(" "));

/** Does a clause with its own subject begin at a word: '; …', ', and …', 'and that …'? */
function opensClause(view: ArticleView, at: number): boolean {
  const gap = view.text.slice(view.words[at - 1]?.end ?? 0, view.words[at]?.start ?? 0);
  if (gap.includes(";")) return true;
  if (!joining.has(view.words[at]?.folded ?? "")) return false;
  return gap.includes(",") || newSubject.has(view.words[at + 1]?.folded ?? "");
}

const subordinate = new Set([...circumstance, "after", "as", "who", "apres", "alors", "whose", "dont"]);

/** Up to the next figure or the end of the clause; else the clause before; else the rest of the sentence, as far as nobody else becomes its subject. */
function findActs(place: Place, figure: Figure): ReadonlySet<string> {
  const { view, sentence, first, last } = place;
  const own = actsAmong(wordsWithin(view, figure));
  const others = view.figures.filter((other) => other !== figure && !other.age && other.start >= sentence.start && other.end <= sentence.end);
  const limit = Math.min(...others.filter((other) => other.start >= figure.end).map((other) => other.start), sentence.end);
  let end = last;
  while (end + 1 < sentence.last && clean(view, end, end + 1) && (view.words[end + 1]?.start ?? Infinity) < limit && !opensAnother(view.words[end + 1]) && !opensClause(view, end + 1)) end++;
  const after = actsAmong(view.words.slice(last + 1, end + 1));
  for (const act of own) after.add(act);
  if (after.size > 0) return after;
  const floor = Math.max(...others.filter((other) => other.end <= figure.start).map((other) => other.end), sentence.start);
  let begin = first;
  while (begin - 1 >= sentence.first && clean(view, begin - 1, begin) && (view.words[begin - 1]?.start ?? 0) >= floor && !opensClause(view, begin)) begin--;
  const before = actsAmong(view.words.slice(begin, first));
  if (before.size > 0) return before;
  let far = end + 1;
  while (far < sentence.last && (view.words[far]?.start ?? Infinity) < figure.end + 120 && !opensClause(view, far) && !circumstance.has(view.words[far]?.folded ?? "")) far++;
  return actsAmong(view.words.slice(end + 1, far));
}

function isPeriodic(place: Place): boolean {
  const { view, sentence } = place;
  return sentence.period || view.words.slice(sentence.first, sentence.last).some((word) => spanWords.has(word.folded));
}

/** 'ten a month', 'dix par mois': the unit of time, or nothing. */
function rateOf(place: Place): string {
  const after = place.view.words.slice(place.last + 1, Math.min(place.sentence.last, place.last + 4)).map((word) => word.folded);
  const at = after.findIndex((word) => word === "a" || word === "per" || word === "par" || word === "chaque" || word === "each" || word === "every");
  const unit = at < 0 ? "" : timeUnit(after[at + 1] ?? "");
  return timeUnits.has(unit) ? unit : "";
}

function timeUnit(word: string): string {
  const known: Readonly<Record<string, string>> = { mois: "month", jour: "day", jours: "day", semaine: "week", an: "year", days: "day", months: "month", weeks: "week", years: "year" };
  return known[word] ?? word;
}

/** A duration is only comparable as the length of a thing: 'the three-minute film', 'la vidéo dure trois minutes'. */
function durationHead(place: Place): string | null {
  const { view, sentence, first, last } = place;
  const next = view.words[last + 1];
  const own = view.words.slice(first, last + 1).map((word) => view.text.slice(word.start, word.end)).join(" ");
  const hyphen = view.text.slice(view.words[first]?.start ?? 0, view.words[last]?.end ?? 0).includes("-") || view.text.charAt(view.words[last]?.start ?? 0) === "-" || own === "";
  if (hyphen && next) return headOf(next);
  const before = view.words.slice(Math.max(sentence.first, first - 12), first);
  if (!before.some((word) => lasting.test(word.folded))) return null;
  const thing = view.words.slice(sentence.first, first).find((word) => word.concepts.some((concept) => concept.kind === "thing" && !timeUnits.has(concept.name)));
  return thing ? headOf(thing) : null;
}

/** Money is only comparable as the price of one and the same thing. */
function priceHead(place: Place): string | null {
  const words = place.view.words.slice(Math.max(place.sentence.first, place.first - 10), Math.min(place.sentence.last, place.last + 8));
  const things = words.filter((word) => word.concepts.length === 0 && word.lemma !== null && !/^\d/u.test(word.folded) && !word.name);
  return things.length === 0 ? null : things.map((word) => lemma(word.folded)).sort().join("+");
}

/** What each figure counts, for those of which the text says enough. */
export function countsOf(view: ArticleView): readonly Count[] {
  return view.figures.flatMap((figure) => {
    const place = figure.age || (figure.low === null && figure.high === null) ? null : placeOf(view, figure);
    if (!place) return [];
    const telling = tellingAt(view, { first: place.first, last: place.last }, { start: figure.start, end: figure.end });
    if (!telling) return [];
    const period = isPeriodic(place);
    if (figure.unit !== null && timeUnits.has(figure.unit)) {
      const head = durationHead(place);
      return head === null ? [] : [{ figure, telling, head, acts: new Set(["last"]), period: false, borrowed: false }];
    }
    if (figure.unit !== null && /^[A-Z]{3}$/u.test(figure.unit)) {
      const head = priceHead(place);
      return head === null ? [] : [{ figure, telling, head, acts: new Set(["cost"]), period, borrowed: false }];
    }
    const found = findHead(place, figure);
    if (!found || found.head === "" || (figure.unit === "percent" && (found.borrowed || found.head === "percen"))) return [];
    const acts = findActs(place, figure);
    const isEvent = found.head === "evict" || found.head === "arrest" || wide.has(found.head) || found.head === "crowd";
    const rate = rateOf(place);
    const head = rate === "" ? found.head : `${found.head} a ${rate}`;
    return [{ figure, telling, head, acts: isEvent ? new Set([...acts, "count"]) : acts, period, borrowed: found.borrowed }];
  });
}
