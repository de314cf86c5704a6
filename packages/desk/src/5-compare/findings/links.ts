import type { Link } from "../../model/finding.js";
import type { Span } from "../../model/span.js";
import { contains, overlaps } from "../../model/span.js";
import type { Shared } from "../alignment/align.js";
import { plainWeight, sharedBy } from "../alignment/align.js";
import type { Signature } from "../alignment/signature.js";
import { signatureOf } from "../alignment/signature.js";
import type { Run } from "../copies/find-runs.js";
import { functionWords } from "../lexicon/function-words.js";
import { passageOf } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { foldedWords } from "../text/words.js";

/** Words a link names: enough to see why, and no more. */
const mostWords = 6;
/** Earlier members that a member is held against. */
const mostBefore = 8;

const signatures = new WeakMap<Telling, Signature>();

function signature(telling: Telling): Signature {
  const known = signatures.get(telling) ?? signatureOf(telling.view, telling);
  signatures.set(telling, known);
  return known;
}

/** A link that may be drawn, and how much it shows. */
interface Held {
  readonly link: Link;
  readonly weight: number;
}

/** Runs of words, by the place of the article that copies. */
export type RunsByCopy = ReadonlyMap<number, readonly Run[]>;

/** One run of words in both goes before single words. */
function copied(one: Telling, other: Telling, runs: RunsByCopy): Held | null {
  const run = (runs.get(one.view.at) ?? []).find((each) => each.source === other.view && overlaps(each.to, one) && overlaps(each.from, other));
  if (run) return { link: linkOf(one, other, [[run.to, run.from]]), weight: run.words };
  const back = (runs.get(other.view.at) ?? []).find((each) => each.source === one.view && overlaps(each.from, one) && overlaps(each.to, other));
  return back ? { link: linkOf(one, other, [[back.from, back.to]]), weight: back.words } : null;
}

function inCommon(one: Telling, other: Telling): Held {
  const shared = sharedBy(signature(one), signature(other), plainWeight).filter((each) => each.kind !== "negation" && !isSmall(each.one) && !isSmall(each.other));
  const words = shared.map((each) => [written(each.one), written(each.other)] as const);
  // 'Four men' says 'men' already.
  const whole = words.filter((pair) => !words.some((other) => other !== pair && isWithin(pair, other)));
  return { link: linkOf(one, other, whole.slice(0, mostWords).sort(([x], [y]) => x.start - y.start)), weight: shared.reduce((sum, { weight }) => sum + weight, 0) };
}

/** A first word of a phrase, 'at' of 'at least': shown alone it would say nothing. */
function isSmall({ words }: Shared["one"]): boolean {
  return foldedWords(words).every((word) => word.length < 2 || functionWords.has(word));
}

function isWithin([mine, theirs]: readonly [Span, Span], [one, other]: readonly [Span, Span]): boolean {
  return contains(one, mine) && contains(other, theirs);
}

function written({ at, words }: Shared["one"]): Span {
  return { start: at, end: at + words.length };
}

function linkOf(one: Telling, other: Telling, words: readonly (readonly [Span, Span])[]): Link {
  const span = ({ start, end }: Span): Span => ({ start, end });
  return { from: passageOf(one.view, one), to: passageOf(other.view, other), words: words.map(([mine, theirs]) => [span(mine), span(theirs)]) };
}

/** Of the earlier ones the one that shows most; of equals the first. */
function surest(later: Telling, earlier: readonly Telling[], runs: RunsByCopy): Held | null {
  let best: Held | null = null;
  for (const one of earlier.slice(0, mostBefore)) {
    const held = copied(one, later, runs) ?? inCommon(one, later);
    if (best === null || held.weight > best.weight) best = held;
  }
  return best;
}

/** What ties the members of a finding to each other, word by word: each to one before it on its side, and each side to one before it. */
export function linksOf(sides: readonly (readonly Telling[])[], runs: RunsByCopy): readonly Link[] {
  const within = sides.flatMap((side) => side.flatMap((later, at) => (at === 0 ? [] : (surest(later, side.slice(0, at), runs)?.link ?? []))));
  const across = sides.flatMap((side, at) => {
    const earlier = sides.slice(0, at).flat();
    const held = side.slice(0, mostBefore).flatMap((later) => surest(later, earlier, runs) ?? []);
    return held.sort((x, y) => y.weight - x.weight)[0]?.link ?? [];
  });
  return [...within, ...across];
}

export function runsByCopy(runs: readonly Run[]): RunsByCopy {
  const found = new Map<number, Run[]>();
  for (const run of runs) found.set(run.copy.at, [...(found.get(run.copy.at) ?? []), run]);
  return found;
}
