import type { Figure } from "../../model/statement.js";
import { functionWords, numberWords, spanWords } from "../lexicon/function-words.js";
import type { ArticleView, TextWord } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { statementAt, tellingAt } from "../text/tellings.js";
import { paleActs } from "../lexicon/pale-acts.js";
import { arePresent, areTellers, isBySource, isSuperseded, presence } from "./counted-people.js";
import type { Noun } from "./counted-noun.js";
import { besideOf, findNoun, isContrasted, isNoun, namesOf } from "./counted-noun.js";
import type { Clause, Place, Range } from "./counted-place.js";
import { clauseOf, figuresFrom, placeOf } from "./counted-place.js";
import { fatesIn } from "./fates.js";
import { aroundFigure, besideFigure, sideOf } from "./figure-context.js";
import type { Frequency } from "./frequencies.js";
import { frequenciesOf } from "./frequencies.js";
import { baseUnit } from "./ranges.js";
import type { State } from "./states.js";
import { stateIn } from "./states.js";

/** A figure with what it counts and what is said of it. */
export interface Count {
  readonly figure: Figure;
  readonly telling: Telling;
  /** Concepts, meanings or lemma of the counted noun; the first names it. */
  readonly heads: readonly string[];
  /** Anybody may be meant: 'people', 'residents'. */
  readonly anybody: boolean;
  /** The counted word itself; null where its concept is known, or no noun was found. */
  readonly lemma: string | null;
  /** What is done to, or by, what is counted; empty where the text says nothing this stage understands. */
  readonly acts: ReadonlySet<string>;
  /** What became of them, if they are people. */
  readonly fates: ReadonlySet<string>;
  /** Everything else of content that its clause says. */
  readonly said: ReadonlySet<string>;
  /** What stands right beside the number: 'fell' of 'fell ten metres'. */
  readonly near: ReadonlySet<string>;
  /** What its sentence and the one before speak of, names too. */
  readonly around: ReadonlySet<string>;
  /** On which side of a line what is measured lies; 0 where the text names none. */
  readonly side: number;
  readonly state: State | null;
  /** Counted over a stretch of time, or as a habit, rather than at one event. */
  readonly period: boolean;
  /** 'ten a month': the unit of time, or empty. */
  readonly rate: string;
  /** The noun was taken from a neighbouring clause. */
  readonly borrowed: boolean;
  /** Of these the text counts a part ('including two', 'three more'): not all of them. */
  readonly part: boolean;
  /** '41 of 78': of how many. */
  readonly whole: number | null;
}

/** Acts that say something of what is counted; the rest say who told it or are too pale. */
const silent = new Set(["show", "see", "view", "promise", "warn", "discredit", "end", "film", "publish", "edit", "attempt"]);
const eventNouns = new Set(["evict", "arrest", "operation", "crowd"]);
const timeUnits = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);
const lasting = /^(?:last\w*|dur\w+|long|longs|longue|length|lang\w*)$/u;
/** The names of a counted frequency. */
const timesHead = "times";

function actsAmong(words: readonly TextWord[]): Set<string> {
  return new Set(words.flatMap((word) => word.concepts.flatMap((concept) => (concept.kind === "act" && !silent.has(concept.name) ? [concept.name === "remain" ? "live" : concept.name] : []))));
}

function wordsOf({ view }: Place, { first, last }: Range): readonly TextWord[] {
  return view.words.slice(first, last);
}

/** Of its own words and what follows; else of the clause before; else of the rest of the sentence. */
function findActs(place: Place, clause: Clause): ReadonlySet<string> {
  const own = actsAmong([...wordsOf(place, clause.own), ...wordsOf(place, clause.after)]);
  if (own.size > 0) return own;
  const before = actsAmong(wordsOf(place, clause.before));
  return before.size > 0 ? before : actsAmong(wordsOf(place, clause.rest));
}

/** The same order for what became of them. */
function findFates(place: Place, clause: Clause): ReadonlySet<string> {
  const among = (range: Range) => fatesIn(wordsOf(place, range).map((word) => ({ names: [...word.concepts, ...word.meanings].map(({ name }) => name) })));
  const own = among({ first: clause.own.first, last: clause.after.last });
  if (own.size > 0) return own;
  const before = among(clause.before);
  return before.size > 0 ? before : among(clause.rest);
}

function isContent(word: TextWord): boolean {
  return word.lemma !== null && !word.name && !functionWords.has(word.folded) && !numberWords.has(word.folded) && !/^\d/u.test(word.folded);
}

/** Meanings and lemmas of the clause, those too common to tell two things apart left out. */
function findSaid(words: readonly TextWord[], heads: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(words.filter(isContent).flatMap((word) => {
    const meant = [...word.concepts, ...word.meanings];
    const names = meant.length === 0 ? [word.lemma ?? ""] : meant.filter(({ general, name }) => !general && !paleActs.has(name)).map(({ name }) => name);
    return names.filter((name) => name !== "" && !heads.has(name));
  }));
}

function isPeriodic(place: Place): boolean {
  return place.sentence.period || wordsOf(place, place.sentence).some((word) => spanWords.has(word.folded));
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
function durationHeads(place: Place): readonly string[] | null {
  const { view, sentence, first, last } = place;
  const next = view.words[last + 1];
  const own = view.words.slice(first, last + 1).map((word) => view.text.slice(word.start, word.end)).join(" ");
  const hyphen = view.text.slice(view.words[first]?.start ?? 0, view.words[last]?.end ?? 0).includes("-") || view.text.charAt(view.words[last]?.start ?? 0) === "-" || own === "";
  if (hyphen && next) return namesOf(next);
  const before = view.words.slice(Math.max(sentence.first, first - 12), first);
  if (!before.some((word) => lasting.test(word.folded))) return null;
  const thing = view.words.slice(sentence.first, first).find((word) => word.concepts.some((concept) => concept.kind === "thing" && !timeUnits.has(concept.name)));
  return thing ? namesOf(thing) : null;
}

const partBefore = new Set(["including", "dont", "among", "parmi", "notamment", "another", "autres", "autre", "further", "additional"]);
const partAfter = new Set(["more", "others", "other", "autres", "supplementaires", "additional", "further"]);

/** 'including two', 'dont trois', 'three more', 'two of them', 'two of the men'. */
function isPart({ view, sentence, first, last }: Place, noun: Noun | null): boolean {
  const before = view.words.slice(Math.max(sentence.first, first - 3), first).map((word) => word.folded);
  const own = view.words.slice(first, last + 1).map((word) => word.folded);
  const after = view.words.slice(last + 1, Math.min(sentence.last, last + 4)).map((word) => word.folded);
  if (before.some((word) => partBefore.has(word)) || own.some((word, at) => partBefore.has(word) || (partAfter.has(word) && own[at + 1] !== "than" && own[at + 1] !== "de"))) return true;
  if (partAfter.has(after[0] ?? "") && after[1] !== "than" && after[1] !== "de") return true;
  if (noun?.word && partAfter.has(view.words[view.words.indexOf(noun.word) + 1]?.folded ?? "")) return true;
  const joined = [...own, ...after].join(" ");
  return /\b(?:of|d) (?:them|those|these|whom|which|the|entre)\b/u.test(joined) || (/^(?:of|parmi|de) (?:whom|which|them|lesquels|lesquelles)$/u.test(before.slice(-2).join(" ")));
}

/** So many letters stand between the two numbers of '41 out of their 78', or less. */
const besides = 40;

/** '41 of 78', '37 out of 78', '12 des 30', '12 sur 30': the whole. */
function wholeOf({ view }: Place, figure: Figure): number | null {
  const next = figuresFrom(view, figure.end, figure.end + besides).find((other) => !other.age);
  if (next?.unit !== null || figure.unit !== null || next.low === null || next.low !== next.high || next.approx !== null) return null;
  return /^\s*(?:out of|of|sur|des|parmi)\s+(?:the\s+|les\s+|its\s+|ses\s+|their\s+|leurs\s+)?$/u.test(view.text.slice(figure.end, next.start)) && figure.low !== null && figure.low <= next.low ? next.low : null;
}

/** The second number of '41 of 78' counts everything, whatever is said of the 41. */
function isWhole({ view }: Place, figure: Figure): boolean {
  return figuresFrom(view, figure.start - besides, figure.start).some((other) => other.end <= figure.start && other.unit === null && figure.unit === null && /^\s*(?:out of|of|sur|des|parmi)\s+(?:the\s+|les\s+|its\s+|ses\s+|their\s+|leurs\s+)?$/u.test(view.text.slice(other.end, figure.start)));
}

/** The clause of a figure with what it says; `heads` name what is counted and are no part of that. */
function saidAt(place: Place, figure: Pick<Figure, "start" | "end">, heads: readonly string[]): Pick<Count, "acts" | "fates" | "said" | "near" | "state"> {
  const clause = clauseOf(place, figure);
  const whole = { first: clause.before.first, last: Math.max(clause.after.last, clause.rest.last) };
  const near = { first: clause.before.first, last: clause.after.last };
  return {
    acts: findActs(place, clause), fates: findFates(place, clause), said: findSaid(wordsOf(place, whole), new Set(heads)), near: besideFigure(place, new Set(heads)),
    state: stateIn(place.view, { first: clause.own.first, last: clause.after.last }) ?? stateIn(place.view, near) ?? stateIn(place.view, clause.rest),
  };
}

/** Two numbers that one sentence sets against each other count one thing, whatever is said of each. */
function against(place: Place, figure: Figure): readonly string[] {
  const before = besideOf(place, figure);
  if (before && figure.counts === null && isContrasted(place, before)) return [`@${before.start}`];
  const after = figuresFrom(place.view, figure.end, place.sentence.end).find((other) => other.unit === figure.unit && !other.age);
  const next = after?.counts === null ? placeOf(place.view, after) : null;
  return after && next && isContrasted(next, besideOf(next, after)) ? [`@${figure.start}`] : [];
}

const shots: ReadonlySet<string> = new Set(["§shot", "§volley"]);
const firing: ReadonlySet<string> = new Set("fire fired used use utilise utilisé utilisees utilisés tire tires tiree tirees discharged launched lance lances lancees expended heard hear entendu entendus counted compte shot went lobbed hurled".split(" "));

/** Of a shot, a canister, a round: to be used, fired, discharged or heard is one thing. */
function isFiring({ folded, meanings }: TextWord): boolean {
  return firing.has(folded) || meanings.some(({ name }) => name === "shoot");
}

function sentenceOf({ sentence: { first, last } }: Place): Range {
  return { first, last };
}

const leastSaid = 2;
/** Words before a number that may say where those counted were. */
const near = 12;

/** Its own part of the sentence: 'seven were on board; six were saved'. */
function besideOthers({ view, sentence, first }: Place): Range {
  const apart = (at: number) => view.text.slice(view.words[at]?.end ?? 0, view.words[at + 1]?.start ?? 0).includes(";");
  let from = Math.max(sentence.first, first - near);
  for (let at = from; at < first; at++) if (apart(at)) from = at + 1;
  let last = first + 1;
  while (last < sentence.last && !apart(last - 1)) last++;
  return { first: from, last };
}

/** 'Ice four times a day? Try once.': the thing is in the sentence before, of the same speaker. */
function spokenBefore({ view, sentence, statement }: Telling): readonly TextWord[] {
  const before = statement === null ? undefined : view.sentences[(view.sentenceOf[sentence.first] ?? 0) - 1];
  const last = before && view.words[before.last - 1];
  return before && last && statementAt(view, last) === statement ? view.words.slice(before.first, before.last) : [];
}

function frequencyCount(view: ArticleView, { figure, rate }: Frequency): Count | null {
  const place = placeOf(view, figure);
  const telling = place && tellingAt(view, place, { start: figure.start, end: figure.end });
  if (!place || !telling) return null;
  const { sentence } = place;
  const heads = [timesHead, "time", "occasion"];
  const own = findSaid(wordsOf(place, sentence), new Set(heads));
  const before = own.size < leastSaid ? spokenBefore(telling) : [];
  const said = new Set([...own, ...findSaid(before, new Set(heads))]);
  const days = [...before, ...wordsOf(place, sentence)].some(({ folded }) => folded === "days" || folded === "day" || folded === "jours" || folded === "jour");
  return {
    figure, telling, heads, anybody: false, lemma: null, acts: actsAmong(wordsOf(place, sentence)), fates: new Set(), said, near: new Set(), around: said, side: 0, state: null, period: false,
    rate: rate !== "" ? rate : days ? "day" : "", borrowed: false, part: false, whole: null,
  };
}

/** Words for people of whom nothing else is said; 'occupants' of a place are all who are in it. */
const generalPeople = new Set(["person", "man", "~person", "not-at-all", "resident-local", "victim", "corpse", "body", "casualty-toll", "occupant", "inhabitant"]);

/** 'The dead', 'the injured': people of whom only that is said. */
const fateWords: ReadonlySet<string> = new Set(["kill", "hurt"]);

function isAnybody({ word, names }: Noun): boolean {
  return names.includes("person") && (word === null || word.concepts.some(({ name }) => fateWords.has(name)) || word.meanings.every(({ name, general }) => general || generalPeople.has(name)));
}

const known = new WeakMap<ArticleView, readonly Count[]>();

/** What each figure counts, and how often what is done, for those of which the text says enough; read once, since several rules ask. */
export function countsOf(view: ArticleView): readonly Count[] {
  const counts = known.get(view) ?? readCounts(view);
  known.set(view, counts);
  return counts;
}

function readCounts(view: ArticleView): readonly Count[] {
  const frequencies = frequenciesOf(view);
  const taken = new Set(frequencies.map(({ figure }) => figure.start));
  const counts = view.figures.flatMap((figure) => (figure.age || (figure.low === null && figure.high === null) || taken.has(figure.start) ? [] : (countAt(view, figure) ?? [])));
  // A question asserts no number.
  return [...counts, ...frequencies.flatMap((one) => frequencyCount(view, one) ?? [])].filter(({ telling }) => !view.text.slice(telling.sentence.start, telling.sentence.end).trimEnd().endsWith("?"));
}

/** Every number of an article, those too of which the text does not say what they count: these have no heads. */
export function figuresOf(view: ArticleView): readonly Count[] {
  const counted = countsOf(view);
  const taken = new Set(counted.map(({ figure }) => figure.start));
  const others = view.figures.flatMap((figure): readonly Count[] => {
    const place = figure.age || figure.low === null && figure.high === null || taken.has(figure.start) ? null : placeOf(view, figure);
    const telling = place && tellingAt(view, place, { start: figure.start, end: figure.end });
    return !place || !telling ? [] : [{
      figure, telling, around: aroundFigure(place, figure), side: 0, anybody: false, lemma: null, period: isPeriodic(place), rate: rateOf(place), borrowed: false, part: false, whole: null,
      ...saidAt(place, figure, []), heads: [],
    }];
  });
  return [...counted, ...others];
}

function countAt(view: ArticleView, figure: Figure): Count | null {
  const place = placeOf(view, figure);
  const telling = place && tellingAt(view, place, { start: figure.start, end: figure.end });
  if (!place || !telling || isWhole(place, figure) || isSuperseded(place)) return null;
  const { unit } = figure;
  const plain = { figure, telling, around: aroundFigure(place, figure), side: unit === null ? 0 : sideOf(place), anybody: false, lemma: null, period: false, rate: "", borrowed: false, part: false, whole: null, fates: new Set<string>(), state: null };
  if (unit !== null && timeUnits.has(unit)) {
    const heads = durationHeads(place);
    return heads === null || heads.length === 0 ? measured(place, figure, plain) : { ...plain, heads, acts: new Set(["last"]), said: new Set(), near: new Set() };
  }
  if (unit !== null && unit !== "percent") return measured(place, figure, plain);
  const noun = findNoun(place, figure);
  // '59 - year - old' is an age, whatever its marks; a stretch of time is measured, not counted.
  if (!noun || noun.names.length === 0 || noun.names.some((name) => timeUnits.has(name)) || (unit === "percent" && noun.borrowed && !isContrasted(place, besideOf(place, figure)))) return null;
  const beside = (noun.borrowed && isBySource(place)) || (figure.counts === null && isContrasted(place, besideOf(place, figure))) ? besideOf(place, figure) : null;
  const besides = beside && placeOf(view, beside);
  const said = saidAt(besides ?? place, besides ? beside : figure, noun.names);
  const whole = wholeOf(place, figure);
  const dead = noun.names.some((name) => name === "corpse" || name === "casualty-toll");
  const people = noun.names.includes("person");
  const acts = people && areTellers(place) ? new Set(["testify"]) : new Set([
    ...said.acts, ...(noun.names.some((name) => eventNouns.has(name)) ? ["count"] : []), ...(dead ? ["kill"] : []),
    ...(noun.names.some((name) => shots.has(name)) && wordsOf(place, sentenceOf(place)).some(isFiring) ? ["shoot"] : []),
    ...against(place, figure),
    ...(people && said.fates.size === 0 && arePresent(place, besideOthers(place)) ? [presence] : []),
  ]);
  return {
    ...plain, ...said, acts, fates: dead ? new Set(["kill"]) : said.fates, heads: noun.names, anybody: isAnybody(noun), lemma: noun.word?.concepts.every(({ kind }) => kind !== "thing") === true ? noun.word.lemma : null, period: isPeriodic(place), rate: rateOf(place), borrowed: noun.borrowed,
    part: unit === null && whole === null && isPart(place, noun), whole,
  };
}

/** Money, weights, distances, degrees: what is measured is what the clause speaks of. */
function measured(place: Place, figure: Figure, plain: Omit<Count, "heads" | "acts" | "said" | "near">): Count {
  const { view, sentence, last } = place;
  const of = view.words.slice(last + 1, Math.min(sentence.last, last + 4));
  const noun = of[0]?.folded === "of" || of[0]?.folded === "de" || of[0]?.folded === "d" ? of.slice(1).find(isNoun) : undefined;
  const heads = noun ? namesOf(noun) : [];
  const said = saidAt(place, figure, heads);
  return { ...plain, ...said, heads: [`~${baseUnit(figure) ?? ""}`, ...heads], said: new Set([...said.said, ...heads]), period: isPeriodic(place), rate: rateOf(place), part: isPart(place, null) };
}
