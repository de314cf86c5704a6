import type { Join, OriginKind, Step } from "../../model/finding.js";
import type { Language } from "../../model/reading.js";
import type { Passage } from "../../model/span.js";
import type { Run } from "../copies/find-runs.js";
import type { ArticleView, SaidStatement } from "../text/article-view.js";
import { passageOf } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { statementAt, tellingAt } from "../text/tellings.js";
import { wordFrom } from "../text/word-at.js";
import { foldedWords } from "../text/words.js";
import { contentConceptsAt, rolesIn } from "../lexicon/find-concepts.js";
import { describeSpeaker } from "./describe-speaker.js";
import type { FilmDescription } from "./films.js";
import { filmDescriptions } from "./films.js";
import type { Parties, Party } from "./parties.js";

/** Where a telling first comes from, with the way there. */
export interface Rest {
  readonly key: string;
  readonly own: Party["own"];
  readonly joins: Party["joins"];
  /** The key of whoever `name` names: of the body, where a person speaks for one. */
  readonly named: string;
  /** What to show for `name` where that is no name of its own: 'the prefect, X' for 'prefect'. */
  readonly shown?: string;
  readonly name: string;
  readonly kind: OriginKind;
  readonly counted: boolean;
  readonly person: string | null;
  /** Of the article that tells. */
  readonly language: Language;
  readonly steps: readonly Step[];
  readonly copiedFrom: Passage | null;
  /** Keys of those through whom it came: a report and those it quotes are not two. */
  readonly through: readonly string[];
}

export interface Resolver {
  (telling: Telling): Rest;
  /** Key of whoever put out the film of the matter, or null. */
  readonly maker: string | null;
  /** A body's name where `name` names none: 'the prefecture' is called what another article of the matter calls it. */
  readonly fullest: (rest: Rest) => Rest;
  /** Why a telling is taken to rest on the same as another: the reasons from the name it gives to the name the other gives. */
  readonly joins: (rest: Rest, other: Rest) => readonly Join[];
}

interface Ground {
  readonly parties: Parties;
  readonly runs: ReadonlyMap<number, readonly Run[]>;
  readonly films: ReadonlyMap<number, readonly FilmDescription[]>;
  /** Who put out the film of the matter, or null. */
  readonly maker: { readonly key: string; readonly name: string } | null;
}

/** The run that covers at least half of a telling in its own article, when it is known which of the two texts is the copy. */
function coveringRun(ground: Ground, telling: Telling): Run | null {
  const half = (telling.end - telling.start) / 2;
  return ground.runs.get(telling.view.at)?.find((run) =>
    run.direction === "known" && run.kind !== "quotation" && Math.min(run.to.end, telling.end) - Math.max(run.to.start, telling.start) >= half) ?? null;
}

function saidBy(ground: Ground, telling: Telling, party: Party): Rest {
  const { view, statement } = telling;
  const steps: Step[] = [{ how: party.counted ? "says" : "source-not-said", who: party.name, passage: statement?.speakerSpan ? passageOf(view, statement.speakerSpan) : null }];
  for (const via of statement?.via ?? []) steps.unshift({ how: "reports-through", who: via, passage: null });
  if (party.speaksFor) steps.push({ how: "speaks-for", who: party.speaksFor.name, passage: party.speaksFor.passage });
  const through = [...(statement?.via ?? []).map((via) => ground.parties.keyOf(view, via)), ...heardBy(ground, view, party)];
  return { key: party.key, own: party.own, joins: party.joins, named: party.speaksFor?.key ?? party.own, name: party.speaksFor?.name ?? party.name, kind: party.speaksFor ? "body" : party.kind, ...(party.speaksFor && !/\p{Lu}/u.test(party.speaksFor.name) && { shown: party.speaksFor.told }), counted: party.counted, person: party.person, language: view.article.language, steps, copiedFrom: null, through };
}

/** One who is known by a given name alone. */
const givenName = /^p:[^ ]+$/u;

/** Whom people without a full name told: a body that gives out what they say may be giving out what its own people say. */
function heardBy(ground: Ground, view: ArticleView, party: Party): readonly string[] {
  const unnamed = party.kind === "unnamed" || givenName.test(party.key);
  const issuer = unnamed && ground.parties.publisherOf(view);
  return issuer ? [issuer.key] : [];
}

const counting = /^(?:count(?:ed|s)?|estimate[ds]?|put|puts|compte|comptait|a|ont|denombr\w*|recens\w*|estime|estimait|evalu\w*)$/u;

/** 'police counted 110': an office that counts vouches for its count, though nobody is said to speak. */
function countingOffice(view: ArticleView, telling: Telling): string | null {
  const from = wordFrom(view, telling.start);
  for (let at = from; at < Math.min(from + 5, view.words.length); at++) {
    const word = view.words[at];
    if (!word || word.end > telling.end) return null;
    if (!counting.test(word.folded) || at === from) continue;
    const before = view.words.slice(from, at);
    const office = rolesIn(before.map((one) => one.folded)).some((role) => role.kind === "office");
    const figure = view.figures.some((one) => one.start >= word.end && one.end <= telling.end);
    return office && figure ? view.text.slice(before[0]?.start ?? 0, before.at(-1)?.end ?? 0) : null;
  }
  return null;
}

/** Words of the outlet itself: what a film shows, a body's own communiqué, or nobody's. */
function narrated(ground: Ground, telling: Telling): Rest {
  const { view } = telling;
  const film = ground.films.get(view.at)?.find((range) => (view.words[range.first]?.start ?? 0) <= telling.end && (view.words[range.last - 1]?.end ?? 0) >= telling.end);
  const passage = passageOf(view, telling);
  if (film) {
    const { maker } = ground;
    const name = maker?.name ?? view.text.slice(view.words[film.film]?.start ?? 0, view.words[film.film]?.end ?? 0);
    const steps: Step[] = [{ how: "describes", who: view.article.publisher ?? "", passage }, { how: "shows", who: name, passage: null }];
    const key = maker?.key ?? "a:film";
    return { key, own: key, named: key, joins: [], name, kind: "film", counted: true, person: null, language: view.article.language, steps, copiedFrom: null, through: [] };
  }
  const counter = countingOffice(view, telling);
  const office = counter === null ? "" : ground.parties.keyOf(view, counter);
  if (counter !== null) return saidBy(ground, telling, { key: office, own: office, joins: [], name: counter, kind: "body", counted: true, person: null, offices: [], speaksFor: null });
  const publisher = ground.parties.publisherOf(view);
  if (publisher) return saidBy(ground, telling, publisher);
  return {
    key: "unknown", own: "unknown", named: "unknown", joins: [], name: view.article.publisher ?? "", kind: "unknown", counted: false, person: null, language: view.article.language,
    steps: [{ how: "source-not-said", who: view.article.publisher ?? "", passage }], copiedFrom: null, through: [],
  };
}

const farthestInQuotation = 120;

/** The statement in whose quotation the words of a telling stand, though it does not cover them: one quotation is one speaker's. */
function quotedWith(telling: Telling): SaidStatement | null {
  const { view } = telling;
  const from = wordFrom(view, telling.start);
  const to = wordFrom(view, telling.end);
  const quoted = view.words.slice(from, to).filter((word) => word.quoted).length;
  if (to <= from || quoted * 2 < to - from) return null;
  const first = view.words.findIndex((word, at) => at >= from && word.quoted);
  for (const step of [-1, 1]) {
    for (let at = first; Math.abs(at - first) < farthestInQuotation; at += step) {
      const [word, next] = [view.words[at], view.words[at + step]];
      if (!word?.quoted) break;
      const statement = statementAt(view, word);
      if (statement) return statement;
      if (!next || /["“”«»]/u.test(view.text.slice(Math.min(word.end, next.end), Math.max(word.start, next.start)))) break;
    }
  }
  return null;
}

function direct(ground: Ground, telling: Telling): Rest {
  const statement = telling.statement ?? quotedWith(telling);
  if (!statement) return narrated(ground, telling);
  const party = ground.parties.of(telling.view, statement);
  const { maker } = ground;
  const rest = saidBy(ground, { ...telling, statement }, party);
  // 'The activists who put the film out' are whoever put it out.
  return party.kind === "unnamed" && maker && isMaker(party.name, telling.view.article.language) ? { ...rest, key: maker.key, own: maker.key, named: maker.key, kind: "body" } : rest;
}

function isMaker(name: string, language: Language): boolean {
  const folded = foldedWords(name);
  const concepts = folded.flatMap((_, at) => contentConceptsAt(folded, at, language).concepts.map((concept) => concept.name));
  return concepts.includes("film") && (concepts.includes("publish") || folded.includes("filmed"));
}

/** What a copy copies, at the same place. */
function source(run: Run): Telling | null {
  const middle = wordFrom(run.source, (run.from.start + run.from.end) / 2);
  return middle >= run.source.words.length ? null : tellingAt(run.source, { first: middle, last: middle });
}

function resolve(ground: Ground, telling: Telling): Rest {
  const own = direct(ground, telling);
  const run = coveringRun(ground, telling);
  const copied = run ? source(run) : null;
  if (!run || !copied) return own;
  const first = direct(ground, copied);
  const step: Step = { how: "copies", who: run.source.article.publisher ?? "", passage: run.from };
  // A copied passage rests on what it copies; a speaker it names itself is the same speaker, heard by the first outlet.
  const rest = telling.statement && own.kind !== "unnamed" ? own : first;
  // Words that are copied never count beside those they copy, whomever the copy says they are from.
  const through = first.counted && first.key !== rest.key ? [...rest.through, first.key] : rest.through;
  return { ...rest, through, steps: [step, ...rest.steps], copiedFrom: run.from };
}

/** Who put the film of a matter out: a body named beside 'released', 'mis en ligne' and a word for film. */
function findMaker(views: readonly ArticleView[], parties: Parties): Ground["maker"] {
  const heard = new Set(views.flatMap((view) => view.statements.flatMap(({ speaker }) => (speaker !== null && describeSpeaker(speaker).names.length > 0 ? [speaker] : []))));
  const speakers = [...heard].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const view of views) {
    for (const sentence of view.sentences) {
      const words = view.words.slice(sentence.first, sentence.last);
      const has = (name: string) => words.some((word) => word.concepts.some((concept) => concept.name === name));
      if (!sentence.own || !has("film") || !has("publish")) continue;
      const text = view.text.slice(sentence.start, sentence.end);
      const name = speakers.find((speaker) => text.includes(speaker));
      if (name !== undefined) return { key: parties.keyOf(view, name), name };
    }
  }
  return null;
}

/** Follows speaker, conduit, copy and film to the end (GUIDELINES of origins: docs/design/why-findings.md). */
export function originResolver(views: readonly ArticleView[], found: { readonly runs: readonly Run[]; readonly parties: Parties }): Resolver {
  const runs = new Map<number, Run[]>();
  for (const run of found.runs) {
    const list = runs.get(run.copy.at) ?? [];
    list.push(run);
    runs.set(run.copy.at, list);
  }
  const ground: Ground = {
    parties: found.parties, runs,
    films: new Map(views.map((view) => [view.at, filmDescriptions(view)])),
    maker: findMaker(views, found.parties),
  };
  const known = new Map<string, Rest>();
  const follow = (telling: Telling): Rest => {
    const key = `${telling.view.at} ${telling.start} ${telling.end}`;
    const rest = known.get(key) ?? resolve(ground, telling);
    known.set(key, rest);
    return rest;
  };
  const joins = (rest: Rest, other: Rest): readonly Join[] => [...rest.joins, ...ground.parties.why(rest.own, other.named)];
  const fullest = (rest: Rest): Rest => {
    const full = rest.kind === "body" && rest.shown === undefined ? ground.parties.fullest(rest.key) : null;
    return full && describeSpeaker(full.name).names.length > 0 && describeSpeaker(rest.name).names.length === 0 ? { ...rest, name: full.name, named: full.own } : rest;
  };
  return Object.assign(follow, { maker: ground.maker?.key ?? null, fullest, joins });
}
