import type { Span } from "../../model/span.js";
import type { Figure } from "../../model/statement.js";
import { areRoles, classOf } from "../lexicon/counted-classes.js";
import { functionWords, numberWords } from "../lexicon/function-words.js";
import type { ArticleView, TextWord } from "../text/article-view.js";
import { wordFrom } from "../text/word-at.js";
import { foldedWords } from "../text/words.js";
import { arePeople, isBySource, isToll } from "./counted-people.js";
import type { Place } from "./counted-place.js";
import { clean, figuresFrom, placeOf } from "./counted-place.js";

/** What a figure counts. */
export interface Noun {
  /** Everything the counted word may stand for, in either language; the first names it. */
  readonly names: readonly string[];
  /** Taken from a neighbouring clause. */
  readonly borrowed: boolean;
  /** The word itself, where one was found. */
  readonly word: TextWord | null;
}

const loosening = new Set("bon bonne petit petite gros grosse good full mere whole some around about nearly almost least most fewer less many only just up roughly approximately environ pres moins plus jusqu quelque autres autre quarantaine trentaine vingtaine dizaine douzaine quinzaine cinquantaine soixantaine centaine centaines dozen dozens hundreds thousands million millions entre between several over under".split(" "));

/** Nouns that name what became of people: 'five deaths' are five people who died. */
const fateNouns = new Set(["kill", "hurt", "arrest", "charge", "convict"]);

/** Words that say how many, in either language, are nothing that is counted. */
const amounts = new Set("half third quarter percent per cent pct moitie tiers quart pour pourcent majority majorite number nombre total share part proportion hundred thousand million billion milliers millier milliard milliards average moyenne seventy eighty ninety score vingts cent cents mille septante octante nonante demi douzaine".split(" "));

/** Neither a number nor one of the small words around it. */
export function isNoun(word: TextWord): boolean {
  return !amounts.has(word.folded) && word.lemma !== null && !/^\d/u.test(word.folded) && !numberWords.has(word.folded) && !functionWords.has(word.folded) && !loosening.has(word.folded);
}

function isThing(word: TextWord): boolean {
  return word.concepts.some((concept) => concept.kind === "thing");
}

/** Concept first, then meanings, else the word's own lemma. */
export function namesOf(word: TextWord): readonly string[] {
  const things = word.concepts.filter((concept) => concept.kind === "thing").map(({ name }) => (name === "migrant" ? "person" : name));
  const acts = things.length > 0 ? [] : word.concepts.filter((concept) => concept.kind === "act").map(({ name }) => name);
  const people = acts.some((name) => fateNouns.has(name)) ? ["person"] : [];
  // 'Personnes' that are counted are somebody.
  const meanings = word.meanings.map(({ name }) => name).filter((name) => name !== "not-at-all" || things.length === 0);
  const meant = dead(meanings) ? ["person", ...meanings] : [...things, ...acts, ...people, ...meanings];
  const names = meant.length > 0 ? meant : word.lemma === null ? [] : [word.lemma];
  const kind = classOf(names, word.lemma);
  return [...new Set([...names, ...(areRoles(names) ? ["person"] : []), ...(kind === null ? [] : [kind])])];
}

/** Bodies that are counted, and a toll, are people who died. */
function dead(names: readonly string[]): boolean {
  return names.some((name) => name === "corpse" || name === "casualty-toll");
}

function nounIn(words: readonly TextWord[]): TextWord | null {
  return words.find((word) => isNoun(word) && isThing(word)) ?? words.find((word) => isNoun(word) && word.meanings.length > 0 && word.concepts.length === 0) ?? words.find(isNoun) ?? null;
}

function wordsWithin(view: ArticleView, span: Span): readonly TextWord[] {
  const from = wordFrom(view, span.start);
  let to = from;
  while ((view.words[to]?.end ?? Infinity) <= span.end) to++;
  return view.words.slice(from, to);
}

const wholes: ReadonlySet<string> = new Set(["number", "nombre", "total", "share", "proportion", "part", "taux"]);

/** 'the number of migrants', 'le nombre d'habitants', 'the crowd at'. */
function numberOf(words: readonly TextWord[]): TextWord | null {
  const at = words.findIndex((word) => wholes.has(word.folded));
  if (at >= 0) return words.slice(at + 1, at + 4).find((word) => isNoun(word) && isThing(word)) ?? lastNoun(words.slice(at + 1, at + 4));
  return words.find((word) => word.concepts.some((concept) => concept.name === "crowd")) ?? null;
}

/** 'the number of working fans at': English puts the noun after its adjective. */
function lastNoun(words: readonly TextWord[]): TextWord | null {
  const nouns: TextWord[] = [];
  for (const word of words.slice(words[0]?.folded === "of" ? 1 : 0)) {
    if (!isNoun(word)) {
      if (nouns.length > 0) break;
      continue;
    }
    nouns.push(word);
  }
  return nouns.at(-1) ?? null;
}

function found(word: TextWord, borrowed: boolean): Noun {
  return { names: namesOf(word), borrowed, word };
}

/** In the figure's own words, right after it, or 'the number of X … at N' before it. */
function findNear(place: Place, figure: Figure): TextWord | null {
  const { view, sentence, last } = place;
  const own = nounIn(wordsWithin(view, figure));
  if (own) return own;
  const counted = figure.counts === null ? [] : foldedWords(figure.counts);
  const after = view.words.slice(last + 1, Math.min(sentence.last, last + 4));
  const written = after.filter((word) => counted.includes(word.folded) && isNoun(word));
  const noun = written.find(isThing) ?? (view.article.language === "en" ? written.at(-1) : written[0]);
  if (noun) return noun;
  const next = after[0];
  if (next && isNoun(next) && isThing(next) && clean(view, last, last + 1)) return next;
  return numberOf(view.words.slice(sentence.first, sentence.last)) ?? tollBefore(place) ?? ofWhich(place);
}

/** 'Put the toll at 17', 'le bilan s'élève à 23'. */
function tollBefore({ view, sentence, first }: Place): TextWord | null {
  return view.words.slice(Math.max(sentence.first, first - tollReach), first).find(isToll) ?? null;
}

const tollReach = 10;
const nearby = 6;
const ofWords = new Set(["of", "sur", "des", "de", "d"]);

/** '41 of the 78 fans', '41 of 78 fans', '12 des 30 salariés': the noun stands behind the whole. */
function ofWhich({ view, sentence, last }: Place): TextWord | null {
  const at = view.words[last + 1]?.folded === "out" ? last + 2 : last + 1;
  if (!ofWords.has(view.words[at]?.folded ?? "") || !clean(view, last, at)) return null;
  const whole = figuresFrom(view, view.words[at]?.end ?? 0, (view.words[at]?.end ?? 0) + nearby).find((other) => !other.age && other.unit === null);
  const place = whole === undefined ? null : placeOf(view, whole);
  const noun = whole && place ? nounIn(wordsWithin(view, whole)) ?? view.words.slice(place.last + 1, Math.min(sentence.last, place.last + 3)).find((word) => whole.counts !== null && foldedWords(whole.counts).includes(word.folded) && isNoun(word)) : null;
  return noun ?? null;
}

const farBack = 240;
const mostBack = 3;

/** 'More than half of the fans (41 of 78)': the bracket says it again. */
function inBracket({ view, sentence, first }: Place): TextWord | null {
  if (!/\(\s*$/u.test(view.text.slice(view.words[first - 1]?.end ?? 0, view.words[first]?.start ?? 0))) return null;
  const said = figuresFrom(view, sentence.start, view.words[first - 1]?.end ?? 0).filter((other) => !other.age).at(-1);
  const place = said ? placeOf(view, said) : null;
  return said && place && (said.unit === null || said.unit === "percent") ? findNear(place, said) : null;
}

/** The figure of the same sentence that one given 'according to' another counts with. */
export function besideOf({ view, sentence }: Place, figure: Figure): Figure | null {
  return figuresFrom(view, sentence.start, figure.start).filter((other) => other.end <= figure.start && other.unit === figure.unit && !other.age).at(-1) ?? null;
}

const contrasting = /^[^.;?!]*\b(?:while|whereas|when|against|but|quand|tandis|alors|contre|mais)\b[^.;?!]*$/iu;

/** '18 percent by the management, while the unions claim 70': the second number counts what the first does. */
export function isContrasted({ view, first }: Place, before: Figure | null): boolean {
  return before !== null && contrasting.test(view.text.slice(before.end, view.words[first]?.start ?? before.end));
}

/** The counted noun: near its figure, in the words before, or that of the figure before. */
export function findNoun(place: Place, figure: Figure): Noun | null {
  const near = findNear(place, figure) ?? inBracket(place);
  if (near) return found(near, false);
  if (arePeople(place)) return { names: ["person"], borrowed: false, word: null };
  const { view, sentence, first } = place;
  const beside = isBySource(place) || isContrasted(place, besideOf(place, figure)) ? besideOf(place, figure) : null;
  const besides = beside && placeOf(view, beside);
  const shared = beside && besides ? findNear(besides, beside) : null;
  if (shared) return found(shared, true);
  const before = [...view.words.slice(Math.max(sentence.first, first - 8), first)].reverse();
  const thing = before.find((word) => isNoun(word) && isThing(word));
  if (thing) return found(thing, true);
  const earlier = figuresFrom(view, figure.start - farBack, figure.start).filter((other) => other.end <= figure.start && other.unit === figure.unit && !other.age).slice(-mostBack).reverse();
  for (const one of earlier) {
    const previous = placeOf(view, one);
    const word = previous && findNear(previous, one);
    if (word) return found(word, true);
  }
  return null;
}
