import { functionWords } from "../lexicon/function-words.js";
import type { ArticleView } from "../text/article-view.js";
import { isRefusing } from "../text/refusing.js";
import { foldedWords } from "../text/words.js";
import type { Match } from "./matches.js";
import type { Rarity } from "./contained.js";
import type { Prose } from "./prose-of.js";
import type { Window } from "./content-words.js";

/** How much of the shorter of two sentences must stand in the other, by weight, and in how many words of content: more where little else of the texts is shared. */
const needed = {
  between: { share: 0.75, words: 6 },
  within: { share: 0.6, words: 5 },
} as const;
/** From here on a text is taken for one that was made from the other. */
export const madeFrom = 0.25;
/** Where one sentence was put into a longer one, this much of the longer. */
const leastOfLonger = 0.25;

interface Joined {
  /** Places of content words of the one, each with its place in the other. */
  readonly places: Map<number, number>;
  readonly taken: Set<number>;
}

/** Content words that stand together in both texts, by the two sentences they stand in. */
function joinedSentences(one: Prose, other: Prose, windows: readonly { readonly a: Window; readonly b: Window }[]): ReadonlyMap<string, Joined> {
  const groups = new Map<string, Joined>();
  const inOrder = (prose: Prose, { places }: Window) => [...places].sort((x, y) => compare(prose.words[x]?.stem ?? "", prose.words[y]?.stem ?? "") || x - y);
  for (const { a, b } of windows) {
    const theirs = inOrder(other, b);
    inOrder(one, a).forEach((place, i) => {
      const match = theirs[i] ?? -1;
      if (one.words[place]?.stem !== other.words[match]?.stem) return;
      const key = `${sentenceOf(one, place)} ${sentenceOf(other, match)}`;
      const group = groups.get(key) ?? { places: new Map<number, number>(), taken: new Set<number>() };
      groups.set(key, group);
      if (group.places.has(place) || group.taken.has(match)) return;
      group.places.set(place, match);
      group.taken.add(match);
    });
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sentenceOf(prose: Prose, place: number): number {
  return prose.view.sentenceOf[prose.words[place]?.at ?? -1] ?? -1;
}

/** What the prose of each sentence weighs. */
function weights(prose: Prose, rarity: Rarity): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  prose.words.forEach(({ stem }, place) => {
    const sentence = sentenceOf(prose, place);
    sums.set(sentence, (sums.get(sentence) ?? 0) + rarity(stem));
  });
  return sums;
}

function denies({ view }: Prose, at: number): boolean {
  const sentence = view.sentences[at];
  if (!sentence) return false;
  if (view.statements.some(({ start, end, force, polarity }) => start < sentence.end && sentence.start < end && (force === "deny" || polarity === "negated"))) return true;
  for (let word = sentence.first; word < sentence.last; word++) if (isRefusing(view.words, word)) return true;
  return false;
}

/** Names of whoever says most of the shared words, folded; null where the outlet tells them itself. */
function speakerOf({ view, words }: Prose, places: readonly number[]): ReadonlySet<string> | null {
  const spans = places.map((place) => view.words[words[place]?.at ?? -1]);
  const held = (said: ArticleView["statements"][number]) => spans.filter((word) => word !== undefined && said.start <= word.start && word.end <= said.end).length;
  const statement = view.statements.find((said) => said.speaker !== null && held(said) * 2 > spans.length);
  return statement?.speaker === undefined || statement.speaker === null ? null : new Set(foldedWords(statement.speaker).filter((word) => !functionWords.has(word)));
}

/** Two people who say the same were each heard; and who denies a thing has not copied who asserts it. */
function isToldOtherwise(one: Prose, other: Prose, { first, second, places }: { readonly first: number; readonly second: number; readonly places: ReadonlyMap<number, number> }): boolean {
  if (denies(one, first) !== denies(other, second)) return true;
  const [mine, theirs] = [speakerOf(one, [...places.keys()]), speakerOf(other, [...places.values()])];
  return mine !== null && theirs !== null && ![...mine].some((name) => theirs.has(name));
}

/** What two texts have in common, and how much of one stands in the other. */
export interface Common {
  readonly windows: readonly { readonly a: Window; readonly b: Window }[];
  readonly rarity: Rarity;
  readonly inside: number;
}

/**
 * Sentences of one text that are told again in the other with the same words of content, in other forms or another order. By the two sentences, as
 * stretches of the same words.
 */
export function rewritten(one: Prose, other: Prose, { windows, rarity, inside }: Common): ReadonlyMap<string, readonly Match[]> {
  const least = inside >= madeFrom ? needed.within : needed.between;
  const [mine, theirs] = [weights(one, rarity), weights(other, rarity)];
  const found = new Map<string, readonly Match[]>();
  for (const [key, { places }] of joinedSentences(one, other, windows)) {
    if (places.size < least.words) continue;
    const [first = -1, second = -1] = key.split(" ").map(Number);
    if (first < 0 || second < 0) continue;
    const shared = [...places.keys()].reduce((sum, place) => sum + rarity(one.words[place]?.stem ?? ""), 0);
    const shares = [shared / (mine.get(first) ?? Infinity), shared / (theirs.get(second) ?? Infinity)];
    if (Math.max(...shares) < least.share || Math.min(...shares) < leastOfLonger) continue;
    if (!isToldOtherwise(one, other, { first, second, places })) found.set(key, stretches(one, other, places));
  }
  return found;
}

/** The words in common with those after them that are the same too. */
function stretches(one: Prose, other: Prose, places: ReadonlyMap<number, number>): readonly Match[] {
  const found: Match[] = [];
  for (const [place, match] of [...places].sort(([x], [y]) => x - y)) {
    const [a, b] = [one.words[place]?.at ?? -1, other.words[match]?.at ?? -1];
    const last = found.at(-1);
    if (last && a < last.a + last.length) continue;
    found.push({ a, b, length: sameFrom(one.view, other.view, { a, b }) });
  }
  return found;
}

/** How many words from two places on are the same, in their sentences. The first may be another form of the word. */
function sameFrom(one: ArticleView, other: ArticleView, { a, b }: { readonly a: number; readonly b: number }): number {
  let length = 1;
  const same = (i: number) => one.words[a + i]?.folded === other.words[b + i]?.folded && one.sentenceOf[a + i] === one.sentenceOf[a] && other.sentenceOf[b + i] === other.sentenceOf[b];
  while (a + length < one.words.length && same(length)) length++;
  return length;
}
