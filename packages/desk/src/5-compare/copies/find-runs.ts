import type { CopiedRun } from "../../model/finding.js";
import type { ArticleView, TextWord } from "../text/article-view.js";
import { passageOf } from "../text/article-view.js";
import { fold } from "../text/words.js";
import { fingerprints, gram } from "./fingerprints.js";

/** A fingerprint in more articles than this is a set phrase of the case, not a trace of copying. */
const mostArticles = 24;

/** A run with the articles it joins. `from` is the earlier one where that is known. */
export interface Run extends CopiedRun {
  readonly source: ArticleView;
  readonly copy: ArticleView;
}

interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

type Postings = ReadonlyMap<number, readonly { readonly view: ArticleView; readonly at: number }[]>;

function post(views: readonly ArticleView[]): Postings {
  const postings = new Map<number, { view: ArticleView; at: number }[]>();
  for (const view of views) {
    for (const print of fingerprints(view.words.map((word) => word.folded))) {
      const list = postings.get(print.hash) ?? [];
      list.push({ view, at: print.at });
      postings.set(print.hash, list);
    }
  }
  return postings;
}

function grow(one: ArticleView, other: ArticleView, seed: { readonly a: number; readonly b: number }): Match {
  const same = (a: number, b: number) => {
    const word = one.words[a];
    return word !== undefined && word.folded === other.words[b]?.folded;
  };
  let { a, b } = seed;
  if (!same(a, b)) return { a, b, length: 0 };
  while (a > 0 && b > 0 && same(a - 1, b - 1)) {
    a--;
    b--;
  }
  let length = seed.a - a;
  while (same(a + length, b + length)) length++;
  return { a, b, length };
}

/** Cuts a match where a sentence ends in either text, and puts together what lies in the same two sentences: a run with its edits. */
function bySentences(one: ArticleView, other: ArticleView, matches: readonly Match[]): readonly (readonly Match[])[] {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    for (let i = 0; i < match.length; ) {
      const key = `${one.sentenceOf[match.a + i] ?? -1} ${other.sentenceOf[match.b + i] ?? -1}`;
      let length = 1;
      while (i + length < match.length && `${one.sentenceOf[match.a + i + length] ?? -1} ${other.sentenceOf[match.b + i + length] ?? -1}` === key) length++;
      const group = groups.get(key) ?? [];
      group.push({ a: match.a + i, b: match.b + i, length });
      groups.set(key, group);
      i += length;
    }
  }
  return [...groups.values()].map(inOrder).filter((group) => group.reduce((words, match) => words + match.length, 0) >= gram);
}

/** Longest first, so that a repeated phrase does not take the place of the run it lies in; then in the order of the text. */
function inOrder(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    const clashes = kept.some((other) => !(match.a + match.length <= other.a && match.b + match.length <= other.b) && !(other.a + other.length <= match.a && other.b + other.length <= match.b));
    if (!clashes) kept.push(match);
  }
  return kept.sort((x, y) => x.a - y.a);
}

/** Rare words carry a copy; names, quotations and function words do not. */
function tellingWords(words: readonly TextWord[]): number {
  return words.filter((word) => word.lemma !== null && !word.name && !word.quoted).length;
}

function isCredited(source: ArticleView, copy: ArticleView): boolean {
  const publisher = fold(source.article.publisher ?? "");
  return publisher !== "" && copy.article.agencies.some((agency) => fold(agency) === publisher);
}

function runOf(one: ArticleView, other: ArticleView, matches: readonly Match[]): Run | null {
  const first = matches[0];
  const last = matches.at(-1);
  if (!first || !last) return null;
  const mine = one.words.slice(first.a, last.a + last.length);
  const shared = matches.flatMap((match) => one.words.slice(match.a, match.a + match.length));
  const quoted = mine.filter((word) => word.quoted).length > mine.length / 2;
  const rare = tellingWords(shared);
  if (!quoted && rare < 4 && !(shared.length >= 8 && rare >= 3)) return null;
  const theirs = other.words.slice(first.b, last.b + last.length);
  const span = (words: readonly TextWord[]) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
  const days = [one.published, other.published] as const;
  const credit = isCredited(one, other) ? 1 : isCredited(other, one) ? -1 : 0;
  const earlier = days[0] !== null && days[1] !== null ? Math.sign(days[1] - days[0]) : 0;
  const forward = credit !== 0 ? credit : earlier;
  const [source, copy, from, to] = forward < 0 ? [other, one, theirs, mine] as const : [one, other, mine, theirs] as const;
  return {
    source, copy, from: passageOf(source, span(from)), to: passageOf(copy, span(to)), words: shared.length,
    direction: forward === 0 ? "unknown" : "known",
    kind: quoted ? "quotation" : credit !== 0 ? "agency" : "prose",
  };
}

/** Runs of the same words in two articles, quotations told apart from prose. Candidates come from shared fingerprints, never from all pairs. */
export function findRuns(views: readonly ArticleView[]): readonly Run[] {
  const pairs = new Map<string, { one: ArticleView; other: ArticleView; matches: Map<string, Match> }>();
  for (const list of post(views).values()) {
    if (list.length < 2 || new Set(list.map((entry) => entry.view.at)).size > mostArticles) continue;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const [x, y] = [list[i], list[j]];
        if (!x || !y || x.view.at === y.view.at) continue;
        const [p, q] = x.view.at < y.view.at ? [x, y] : [y, x];
        const key = `${p.view.at} ${q.view.at}`;
        const pair = pairs.get(key) ?? { one: p.view, other: q.view, matches: new Map<string, Match>() };
        pairs.set(key, pair);
        const match = grow(p.view, q.view, { a: p.at, b: q.at });
        if (match.length >= gram) pair.matches.set(`${match.a} ${match.b}`, match);
      }
    }
  }
  const runs = [...pairs.values()].flatMap(({ one, other, matches }) =>
    bySentences(one, other, [...matches.values()]).flatMap((joined) => runOf(one, other, joined) ?? []));
  return runs.sort((x, y) => x.source.at - y.source.at || x.from.start - y.from.start || x.copy.at - y.copy.at || x.to.start - y.to.start);
}
