/** What people's decisions in one case teach about proposals in it: how often those of each rule were kept, and what the kept ones look like. */
import type { Language } from "../../model/reading.js";
import type { Tally } from "../../model/statement.js";
import { scoreOf, train, type Example, type Weights } from "./perceptron.js";

/** One decision, and the proposal that it was about. */
export interface Taught extends Example {
  readonly act: string;
  readonly language: Language;
  /** Names of all that proposed it, joined. */
  readonly by: string;
  /** Proposed by no rule. */
  readonly guess: boolean;
}

export interface LanguageLessons extends Tally {
  /** Decisions about proposals of each proposer, or of several together. */
  readonly rules: Readonly<Record<string, Tally>>;
  /** Null: too few decisions to tell by looks. */
  readonly tagger: Tagger | null;
}

/** What tells proposals apart by their looks. Scores in `bands` and `least` come from decisions that the weights had not seen. */
export interface Tagger {
  readonly steps: number;
  readonly weights: readonly (readonly [string, number])[];
  /** Decided proposals of rules by score, lowest first; `from` is null in the lowest. */
  readonly bands: readonly (Tally & { readonly from: number | null })[];
  /** The score from which something that no rule proposes is shown; null: nothing is, since too little of it was kept. */
  readonly least: number | null;
  /** What became of those that were decided, from that score on. */
  readonly guesses: Tally;
}

export interface Lessons {
  /** Ids of the acts that taught this, in log order. */
  readonly acts: readonly string[];
  readonly languages: Readonly<Partial<Record<Language, LanguageLessons>>>;
}

/** Decisions in a language before looks are learnt: with half as many they told right from wrong no better than chance (docs/reference/quality.md). */
export const leastDecided = 100;
/** And so many of either kind, kept and rejected: there is nothing to tell apart otherwise. */
export const leastOfEither = 8;
/** Decisions like a proposal before anything is said of it. */
export const leastAlike = 10;
const folds = 5;
const bandSize = 25;
const mostBands = 4;

/** Pure: the same decisions in the same order give the same lessons. */
export function learn(taught: readonly Taught[]): Lessons {
  const languages = [...new Set(taught.map(({ language }) => language))].sort();
  return {
    acts: taught.map(({ act }) => act),
    languages: Object.fromEntries(languages.map((language) => [language, learnLanguage(taught.filter((one) => one.language === language))])),
  };
}

function learnLanguage(taught: readonly Taught[]): LanguageLessons {
  const names = [...new Set(taught.map(({ by }) => by))].sort();
  const rules = names.map((name) => [name, tally(taught.filter(({ by }) => by === name))] as const).filter(([, { of }]) => of >= leastAlike);
  return { ...tally(taught), rules: Object.fromEntries(rules), tagger: isEnough(taught) ? tagger(taught) : null };
}

function isEnough(taught: readonly Taught[]): boolean {
  const { kept, of } = tally(taught);
  return of >= leastDecided && Math.min(kept, of - kept) >= leastOfEither;
}

function tally(taught: readonly Example[]): Tally {
  return { kept: taught.filter(({ kept }) => kept).length, of: taught.length };
}

interface Scored extends Taught {
  readonly score: number;
  /** The same as if nobody had ever seen its verb, as it is with most that no rule proposes. */
  readonly withoutVerb: number;
}

function tagger(taught: readonly Taught[]): Tagger {
  const unseen = outOfFold(taught);
  const { steps, of } = train(taught);
  const guesses = unseen.filter(({ guess }) => guess);
  const least = leastScore(unseen, guesses);
  return {
    steps, weights: [...of], bands: bandsOf(unseen.filter(({ guess }) => !guess)), least,
    guesses: tally(guesses.filter(({ score }) => least !== null && score >= least)),
  };
}

/** Each decision as scored by weights that learnt from the others only. */
function outOfFold(taught: readonly Taught[]): readonly Scored[] {
  const models: Weights[] = Array.from({ length: folds }, (_, fold) => train(taught.filter((__, at) => at % folds !== fold)));
  return taught.map((one, at) => {
    const model = models[at % folds];
    const others = one.looks.filter((look) => !/^verb(?:-form|-end)?:/u.test(look));
    return { ...one, score: model ? scoreOf(model, one.looks) : 0, withoutVerb: model ? scoreOf(model, others) : 0 };
  });
}

function bandsOf(scored: readonly Scored[]): Tagger["bands"] {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const count = Math.max(1, Math.min(mostBands, Math.floor(sorted.length / bandSize)));
  return Array.from({ length: count }, (_, band) => {
    const inside = sorted.slice(Math.floor((band * sorted.length) / count), Math.floor(((band + 1) * sorted.length) / count));
    return { from: band === 0 ? null : (inside[0]?.score ?? 0), ...tally(inside) };
  });
}

/** The lowest score from which at least half of what no rule proposed was kept. While few such were decided: what looks no worse than most that was kept. */
function leastScore(scored: readonly Scored[], guesses: readonly Scored[]): number | null {
  const kept = scored.filter((one) => one.kept).map(({ withoutVerb }) => withoutVerb).sort((a, b) => a - b);
  const usual = Math.max(0, kept[Math.floor(kept.length / 4)] ?? 0);
  if (guesses.length < leastAlike) return usual;
  const sorted = [...guesses].sort((a, b) => b.score - a.score);
  let [right, least]: [number, number | null] = [0, null];
  for (const [at, one] of sorted.entries()) {
    if (one.kept) right += 1;
    if (at + 1 >= leastAlike && 2 * right >= at + 1) least = one.score;
  }
  return least;
}

/** Lessons as they are used: weights by look. */
export interface Judge {
  readonly lessons: LanguageLessons;
  readonly weights: Weights | null;
}

export function judgeOf(lessons: LanguageLessons): Judge {
  const { tagger: told } = lessons;
  return { lessons, weights: told && { steps: told.steps, of: new Map(told.weights) } };
}

/** What became of proposals like one; null: not known. */
export function confidenceOf({ lessons, weights }: Judge, one: { readonly looks: readonly string[]; readonly by: string; readonly guess: boolean }): Tally | null {
  if (weights && lessons.tagger && one.guess) return lessons.tagger.guesses.of >= leastAlike ? lessons.tagger.guesses : null;
  if (!weights || !lessons.tagger) return lessons.rules[one.by] ?? null;
  const score = scoreOf(weights, one.looks);
  const band = lessons.tagger.bands.findLast(({ from }) => from === null || score >= from);
  return band && band.of >= leastAlike ? { kept: band.kept, of: band.of } : null;
}

/** Whether something that no rule proposes looks enough like what was kept. */
export function isWorthShowing({ lessons, weights }: Judge, looks: readonly string[]): boolean {
  const least = lessons.tagger?.least ?? null;
  return weights !== null && least !== null && scoreOf(weights, looks) >= least;
}
