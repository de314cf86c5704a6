import type { Language } from "../../../model/reading.js";
import { determiners } from "../../words/small-words.js";
import type { Named } from "../noun-group.js";
import { sentenceAt } from "../scene.js";
import type { Piece, Scene } from "../scene.js";
import type { Member } from "./cast.js";
import { dock, findMember, runsIn, wordsOf } from "./cast.js";
import { titleGender } from "./gender-of.js";
import type { Gender } from "./role-words.js";
import { describe, mostWords, trimmedName } from "./describe-speaker.js";
import { genderOfBody, isBodyAgain } from "./french-nouns.js";
import { isPersonNoun } from "./is-somebody.js";
import { ownVoice } from "./own-voice.js";
import { isThing, onlyOneJustBefore, opensSentence, sameAgain } from "./resolve-english.js";
import { lastNamed, takenUp } from "./resolve-french.js";
import { namesWhoSaw } from "./seen-by.js";
import { isOtherOffice } from "./other-office.js";
import { oneOfAKind, pointedAt } from "./pointed-at.js";
import { bodies, roleIn, roles, roleSynonyms } from "./role-words.js";

/** Somebody who has spoken, or stood as a subject, earlier in the article. */
export interface Heard {
  readonly name: string;
  readonly kind: "person" | "body" | "unknown";
  readonly gender: Gender;
  readonly plural: boolean;
  readonly at: number;
  readonly spoke: boolean;
  /** Stood at the head of a sentence. */
  readonly subject: boolean;
  /** One word that may name a body, of which nothing else is known: a noun may take it up, a pronoun does not. */
  readonly bare?: boolean;
}

export interface Resolved {
  readonly name: string | null;
  readonly heard: Heard | null;
}

/** What is known when a speaker is looked up: the article's cast, and who was heard before. */
export interface Hearing {
  readonly scene: Scene;
  readonly cast: readonly Member[];
  readonly heard: readonly Heard[];
}

const thirdPerson = /^-?(?:t-)?(?:he|she|it|they|who|him|her|them|his|its|their|il|elle|ils|elles|on|lui|eux|l'|qui|-t-il|-t-elle|-il|-elle|-ils|-elles)$/u;

/** The fullest name for a group of words, by sieves: the surest first. Null when nothing but a pronoun without a past is there. */
export function resolveSpeaker(pieces: readonly Piece[], group: Named, hearing: Hearing): Resolved {
  const named = namesWhoSaw(pieces, group) ? { ...group, apposition: null } : group;
  const at = pieces[named.from]?.start ?? 0;
  const { language } = hearing.scene;
  const text = wordsOf(pieces, named.from, named.to);
  const low = text.toLowerCase().replace(/’/gu, "'");
  if (named.to - named.from === 1 && thirdPerson.test(low)) return byPronoun(low, hearing, { at, from: pieces[0]?.start ?? 0, inserted: named.from > 0 && pieces[named.from - 1]?.text === ",", asked: isAsked(pieces, named.from) });
  const own = ownVoice(low, hearing.scene, hearing.cast);
  if (own !== undefined) return { name: own, heard: null };
  const last = /^(?:ce dernier|celui-ci)$/u.test(low) ? "il" : /^(?:cette dernière|celle-ci)$/u.test(low) ? "elle" : low === "the latter" ? "anybody" : null;
  if (last !== null) return (language === "fr" ? byLastNamed(last === "elle" ? "f" : "m", hearing, at) : null) ?? latest(last, hearing, at);
  if (/^(?:celui|celle)(?: (?:qui|dont|que) .*)?$/u.test(low)) return latest(low.startsWith("celle") ? "elle" : "il", { ...hearing, heard: hearing.heard.filter((h) => h.spoke && h.kind !== "body") }, at);
  const pointed = pointedAt(pieces, named, low);
  const same = language === "en" ? sameAgain(low) : null;
  if (same !== null) return byPronoun(same, hearing, { at, from: at });
  if (pointed === "same") return latest("anybody", { ...hearing, heard: hearing.heard.filter((h) => h.kind !== "body") }, at);
  const spoken = memberIn(pieces, { ...named, apposed: false }, hearing);
  if (pointed === "ordinal" && !spoken) return { name: null, heard: null };
  const relative = named.apposition && (/^(?:who|whose|which|where|including|like|such|among|unlike|qui|dont|que|où|notamment)$/u.test(pieces[named.apposition.from]?.low ?? "") || (language === "fr" && tellsWhatWasDone(pieces[named.apposition.from])));
  const other = named.apposition && relative !== true && (spoken === null || spoken.kind === "body") ? memberIn(pieces, { ...named.apposition, apposed: true }, hearing) : null;
  const apposed = other && other.kind !== "body" && roles.has(headOf(pieces, named, language) ?? "") ? other : null;
  const member = apposed ?? spoken ?? other;
  if (member && isLoneWord(member) && member === spoken && named.to - named.from >= 3) {
    const name = trimmedName(pieces, named, language);
    return { name, heard: { ...(known(member, at).heard ?? describe(name, { pieces, named, at, head: null })), name } };
  }
  if (member) return known(member, at);
  if (/^(?:the same|la même|le même|cette même|ce même) (?:source|group|organi[sz]ation|agency|association|official)$|^cette source$/u.test(low)) return byPronoun("l'", hearing, { at, from: at });
  if (/^(?:the )?\p{N}{1,3}-year-old(?: \p{L}+){0,2}$|^l[ea] (?:trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|octogénaire)$/u.test(low)) return again(pieces, named, hearing) ?? byPronoun("person", hearing, { at, from: at });
  const head = headOf(pieces, named, language);
  const called = nameInApposition(pieces, named) ?? (language === "fr" ? bodyInApposition(pieces, named, hearing.scene) : null);
  if (called !== null) return { name: called, heard: { ...describe(called, { pieces, named, at, head }), name: called, kind: bodies.has(head ?? "") || isBodyAgain(head ?? "") ? "body" : "person" } };
  if (head !== null && isBodyAgain(head) && !hearing.cast.some((m) => m.kind === "body" && (m.heads.has(head) || ` ${m.name.toLowerCase()} `.includes(` ${head} `)))) {
    const body = again(pieces, named, hearing);
    if (body) return body;
  }
  const byHead = head === null ? null : byHeadNoun(head, { hearing, at, named, pieces });
  if (byHead) return byHead;
  const before = again(pieces, named, hearing);
  if (before) return before;
  const name = trimmedName(pieces, named, language);
  return { name, heard: describe(name, { pieces, named, at, head }) };
}

function again(pieces: readonly Piece[], named: Named, hearing: Hearing): Resolved | null {
  const heard = hearing.scene.language === "fr" ? takenUp(pieces, named, hearing) : null;
  return heard && { name: heard.name, heard };
}

/** ', interpellé par la députée Ida Lenoir,': who is named there is not the one it tells of. */
function tellsWhatWasDone(first: Piece | undefined): boolean {
  return first?.is === "word" && !first.capital && !roles.has(first.low) && /(?:[^r]é|ée|és|ées|i|ie|is|u|ue|us|ues|oint|ointe)$/u.test(first.low) && first.low.length > 3;
}

/** 'ce dernier', 'celle-ci' in French. */
function byLastNamed(gender: "m" | "f", hearing: Hearing, at: number): Resolved | null {
  const found = lastNamed(gender, hearing, at);
  return found ? { name: found.name, heard: { name: found.name, kind: found.kind, gender, plural: false, at, spoke: true, subject: false } } : null;
}

/** 'Her brother-in-law, Paulo,': a name that the cast does not know. */
function nameInApposition(pieces: readonly Piece[], { apposition }: Named): string | null {
  if (!apposition || apposition.to - apposition.from > 3) return null;
  return pieces.slice(apposition.from, apposition.to).every((p) => p.is === "word" && p.capital) ? wordsOf(pieces, apposition.from, apposition.to) : null;
}

/** 'Le promoteur, la société Armor Énergies,', 'Leur association, les Amis du quai,': the name behind an article and a noun. */
function bodyInApposition(pieces: readonly Piece[], { from, to, apposition }: Named, scene: Scene): string | null {
  if (!apposition || !/^(?:le|la|l'|les)$/u.test(pieces[apposition.from]?.low ?? "") || pieces.slice(from + 1, to).some((p) => p.capital)) return null;
  const words = pieces.slice(apposition.from, apposition.to);
  const [run] = runsIn(words, scene);
  if (run?.to !== words.length || !words.slice(1, run.from).every((p) => bodies.has(p.low) || isBodyAgain(p.low) || /^(?:agence|start-up|cabinet|bureau|groupement|mutuelle|banque|géant)$/u.test(p.low) || /(?:ien|ienne|ais|aise|ois|oise|ain|aine|and|ande|ique|ière?|el|elle)$/u.test(p.low))) return null;
  return wordsOf(words, run.from, run.to);
}

/** 'Rives' of 'l’association Rives solidaires': the words around it belong to the name. */
function isLoneWord(member: Member): boolean {
  return member.kind === "body" && member.acronym === null && /^\p{Lu}\p{Ll}+$/u.test(member.name);
}

function known(member: Member, at: number): Resolved {
  const name = member.name.split(" ").slice(0, mostWords).join(" ");
  // 'l’agence', 'le collectif': what a body was called tells how it is taken up.
  const gender = member.gender ?? (member.kind === "body" ? ([...member.heads].map((head) => genderOfBody(head)).find((g) => g !== null) ?? null) : null);
  return { name, heard: { name, kind: member.kind, gender, plural: false, at, spoke: true, subject: false } };
}

/** Somebody of the cast who is named in these words. The head of the group counts, not a name in its tail ('police in Lynn'). */
function memberIn(pieces: readonly Piece[], { from, to, apposed }: { from: number; to: number; apposed: boolean }, { scene, cast }: Hearing): Member | null {
  const { language } = scene;
  const group = pieces.slice(from, to);
  let body: Member | null = null;
  for (const run of runsIn(group, scene)) {
    if (/^['’]s?$/u.test(group[run.to]?.text ?? "") || (language === "en" && run.to + 2 < group.length && group[run.to]?.capital === false && /^['’]s?$/u.test(group[run.to + 1]?.text ?? ""))) continue;
    const before = group.slice(0, run.from);
    if (before.some((p, k) => /^(?:of|in|at|from|for|by|with|near|on|against|de|du|des|d'|à|au|aux|sur|dans|par|avec|chez)$/u.test(p.low) && k > 0) && !before.some((p) => p.low === "of" && before.length < 2)) {
      const end = run.to === group.length ? findMember(cast, wordsOf(group, run.name, run.to)) : null;
      if (end?.kind === "person" && before.some((p) => roles.has(roleIn(p.low)))) return end;
      break;
    }
    const title = titleGender(group[run.name - 1]?.low ?? "");
    const member = findMember(cast, wordsOf(group, run.name, run.to), title) ?? findMember(cast, wordsOf(group, run.to - 1, run.to), title);
    if (!member || (group[run.from - 1]?.text === "(" && body === null && run.from > 2)) continue;
    // 'Port Harwick firefighters': those of the place that is named.
    if (language === "en" && member.kind === "unknown" && run.to === group.length - 1 && isPlainNoun(group[run.to])) break;
    if (language === "en" && member.kind === "unknown" && opensTitle(group, run)) {
      body ??= member;
      continue;
    }
    if (member.kind !== "body") return member;
    if (!apposed || run.from <= 1) body ??= member;
  }
  return body;
}

function isPlainNoun(piece: Piece | undefined): boolean {
  return piece?.is === "word" && !piece.capital && (piece.low === "police" || /^(?:officials|authorities|residents|firefighters|prosecutors|investigators|protesters|villagers|officers|workers|lawmakers|leaders|fans|families|students|teachers|doctors)$/u.test(piece.low));
}

/** 'Harwick Rovers striker Tom Veil': the first name tells whose striker he is. */
function opensTitle(group: readonly Piece[], run: { readonly to: number }): boolean {
  const next = group[run.to];
  const name = group.findIndex((p, i) => i > run.to && p.capital);
  return next?.is === "word" && !next.capital && name > 0 && name - run.to <= 3 && group.slice(run.to, name).every((p) => p.is === "word" && !/^(?:and|or|of|in|at|from|for|with|to|who|the)$/u.test(p.low)) && group.length - name <= 4 && group.slice(name).every((p) => p.capital);
}

/** Behind a noun these are adjectives: 'un recours collectif', 'une source policière'. */
const alsoAdjectives = /^(?:collectif|responsable|militante?|élue?|candidate?|interne|membre|policière?|ouvrière?|étudiante?|scientifique|syndicaliste|agricole|retraitée?|industrielle?|juge)$/u;

const beforeNouns = /^(?:premi(?:er|ère)|dernier|dernière|nouveau|nouvelle|nouvel|ancien|ancienne|second|seconde|récent|récente|autre|même|petite?|grande?|jeune|vieux|vieille)$/u;

/** The noun that says what the speaker is: the last word before a preposition, or the first after the determiner. */
function headOf(pieces: readonly Piece[], { from, to }: Named, language: Language): string | null {
  const nouns = pieces.slice(from, to);
  const cut = nouns.findIndex((p, k) => k > 0 && /^(?:of|in|at|from|for|by|with|who|whose|that|which|interviewed|familiar|close|par|avec|de|du|des|d'|à|au|aux|sur|qui|que|dans)$/u.test(p.low));
  const core = (cut > 0 ? nouns.slice(0, cut) : nouns).filter((p) => p.is === "word" && !determiners[language].has(p.low));
  if (language === "en") return core.findLast((p) => !p.capital || bodies.has(p.low) || roles.has(p.low))?.low ?? core.at(-1)?.low ?? null;
  return roleIn(core.slice(0, 3).find((p, k) => (roles.has(roleIn(p.low)) || bodies.has(p.low)) && p.low !== "premier" && (k === 0 || !alsoAdjectives.test(p.low)))?.low ?? core.find((p, k) => k + 1 === core.length || !beforeNouns.test(p.low))?.low ?? "") || null;
}

interface Headed {
  readonly hearing: Hearing;
  readonly at: number;
  readonly named: Named;
  readonly pieces: readonly Piece[];
}

/** 'the minister' needs a person of that role, 'the group' a body of that kind; both named before. 'A witness' is new. */
function byHeadNoun(head: string, { hearing, at, named, pieces }: Headed): Resolved | null {
  const first = pieces[named.from]?.low ?? "";
  if (/^(?:a|an|un|une|des|some|several|many|plusieurs|deux|two|three|one|no|another|d'autres|certains|les|most|other)$/u.test(first) || pieces[named.from]?.is === "number") return null;
  if (pieces.slice(named.from + 1, named.to).some((p) => p.capital) && !bodies.has(head)) {
    if (!roles.has(head) || hearing.scene.language === "en" && pieces[named.to - 1]?.capital) return null;
  }
  const before = (m: Member): boolean => m.at.some((place) => place < at);
  const later = (m: Member): number => lastBefore(m.at, at);
  if (roles.has(head)) {
    const wanted = [head, ...(roleSynonyms[head] ?? [])];
    const other: Gender = hearing.scene.language === "en" ? null : /^(?:la|cette)$/u.test(first) ? "m" : /^(?:le|ce)$/u.test(first) ? "f" : null;
    const persons = hearing.cast.filter((m) => m.kind === "person" && (other === null || m.gender !== other) && wanted.some((w) => m.heads.has(w)));
    const found = best(persons.filter(before), later) ?? (persons.length === 1 ? persons[0] : undefined);
    if (found && hearing.scene.language === "fr" && isOtherOffice(pieces, named, { head, hearing, places: found.at })) return null;
    const same = hearing.heard.findLast((h) => h.spoke && h.at < at && h.kind !== "body" && ` ${h.name.toLowerCase()} `.includes(` ${head} `));
    if (same && (!found || same.at > later(found))) return { name: same.name, heard: { ...same, at, spoke: true } };
    return found ? known(found, at) : lastUntold(head, { hearing, at, named, start: pieces[0]?.start ?? 0 });
  }
  const kind = bodies.get(head);
  if (kind === undefined) return null;
  const longer = hearing.heard.findLast((h) => h.kind !== "person" && h.name.split(" ").length > named.to - named.from && ` ${h.name.toLowerCase()} `.includes(` ${head} `));
  const anew = longer ? hearing.cast.some((m) => m.kind === "body" && m.at.some((place) => place > longer.at && place < at)) : false;
  if (longer && !anew && named.to - named.from <= 3) return { name: longer.name, heard: { ...longer, at, spoke: true } };
  if (named.to - named.from > 3 || pieces.slice(named.from, named.to).some((p) => p.capital && p.low !== head && !determiners[hearing.scene.language].has(p.low))) return null;
  const members = hearing.cast.filter((m) => m.kind === "body" && before(m) && (classesOf(m).includes(kind) || (kind === "group" && classesOf(m).length === 0)));
  const sameHead = members.filter((m) => m.heads.has(head) || ` ${m.name.toLowerCase()} `.includes(` ${head} `));
  // 'the group' may be any that is a group; 'the regional authority' must have been called one.
  const generic = !oneOfAKind.test(head) && named.to - named.from <= 2 || /^(?:cette|cet|ce|this|that)$/u.test(first);
  // 'The charity' is the one that was called a charity, whoever was named since.
  const called = hearing.scene.language === "en" && /^(?:charity|nonprofit|foundation|ngo|watchdog|network|committee|coalition|campaigners|observatory)$/u.test(head) ? best(sameHead, later) : undefined;
  const found = called ?? (kind === "group" && generic) ? (called ?? best(members, later)) : (best(sameHead, later) ?? (generic ? best(members, later) : undefined));
  if (found) return known(found, at);
  if ((kind !== "group" && kind !== "institution") || !generic) return null;
  const lastBody = hearing.heard.findLast((h) => h.kind === "body" && h.at < at && !isOtherNoun(h.name, kind));
  return lastBody ? { name: lastBody.name, heard: { ...lastBody, at, spoke: true } } : null;
}

/** 'La mairie' is not what 'l’association' means: a body that only a noun of another kind tells of. */
function isOtherNoun(name: string, kind: string): boolean {
  const [article, noun, ...more] = name.toLowerCase().replace(/^(l['’])/u, "$1 ").split(" ");
  return more.length === 0 && /^(?:le|la|les|the|l['’])$/u.test(article ?? "") && bodies.has(noun ?? "") && bodies.get(noun ?? "") !== kind;
}

/** The last of some places, which are in order, that stands before `at`; -1 for none. By halves: a name may be met a hundred thousand times. */
function lastBefore(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

/** Words in the names of firms. */
const firms = new Set("holdings holding group corporation corp inc ltd limited plc llc gmbh industries airlines airways motors systems technologies energy bank partners foods pharmaceuticals logistics shipping enterprises stores textiles oil gas electric steel mining railways brothers laboratories electronics semiconductor entertainment pictures".split(" "));

const classes = new WeakMap<Member, { readonly name: string; readonly heads: number; readonly are: readonly string[] }>();

/** The kinds of body that a member's name and what was said of it make it. Worked out again only when more was said. */
function classesOf(member: Member): readonly string[] {
  const known = classes.get(member);
  if (known?.name === member.name && known.heads === member.heads.size) return known.are;
  const words = member.name.toLowerCase().split(" ");
  const are = [...member.heads, ...words].flatMap((head) => bodies.get(head) ?? []);
  if (member.kind !== "person" && words.length > 1 && words.some((word) => firms.has(word))) are.push("company");
  classes.set(member, { name: member.name, heads: member.heads.size, are });
  return are;
}

/** 'La militante' of whom nobody said what she is: the last person who spoke, if the gender fits and no role is known. */
function lastUntold(head: string, { hearing, at, named, start }: { hearing: Hearing; at: number; named: Named; start: number }): Resolved | null {
  if (named.to - named.from !== 2 || offices.test(head)) return null;
  const gender = roles.get(head) ?? null;
  const spoke = hearing.heard.findLast((h) => h.spoke && h.at < at);
  const last = (hearing.scene.language === "fr" ? hearing.heard.findLast((h) => h.subject && h.kind === "person" && h.at < at && h.at > (spoke?.at ?? -1)) : undefined) ?? spoke;
  // 'Fox said the captain had told her': somebody else, in one sentence.
  if (hearing.scene.language === "en" && last && last.at >= start) return null;
  const member = last && at - last.at < 600 ? hearing.cast.find((m) => m.name === last.name) : undefined;
  if (!member || member.kind === "body" || [...member.heads].some((h) => roles.has(h) || bodies.has(h) || h === dock)) return null;
  return gender !== null && member.gender !== null && gender !== member.gender ? null : known(member, at);
}

/** Of these there is one at a time: 'le maire' is not the farmer who spoke last. */
const offices = /^(?:maire|ministre|préfet|préfète|président(?:e)?|procureure?|juge|directeur|directrice|mayor|minister|prefect|president|prosecutor|governor|judge|director|premier|chancellor|bishop|ambassador|commissaire|commissioner)$/u;

function best(members: readonly Member[], value: (m: Member) => number): Member | undefined {
  let found: Member | undefined;
  for (const member of members) if (!found || value(member) > value(found)) found = member;
  return found;
}

/** 'celle-ci', 'the latter': whoever was named last, whether they spoke or not. */
function latest(as: string, { heard }: Hearing, at: number): Resolved {
  const against: Gender | undefined = as === "elle" ? "m" : as === "il" ? "f" : undefined;
  const found = heard.findLast((h) => h.at < at && !h.plural && h.gender !== against && (h.gender !== null || h.kind !== "body") && (h.spoke || h.kind !== "unknown"));
  return found ? { name: found.name, heard: { ...found, at, spoke: true } } : { name: null, heard: null };
}

/** 'The judge asked whether he …': not who asks. */
function isAsked(pieces: readonly Piece[], at: number): boolean {
  return /^(?:whether|if|why|how|asked|asks)$/u.test(pieces[at - 1]?.low ?? "") && pieces.slice(Math.max(0, at - 3), at).some((p) => /^asks?(?:ed)?$/u.test(p.low));
}

/** 'They' who speak are people: not the albums or the figures that were named last. */
function arePeople(name: string): boolean {
  const head = name.toLowerCase().split(/\s(?:of|in|at|from|who|with|on|for)\s/u)[0]?.split(" ").at(-1) ?? "";
  return /(?:men|women|people|police|ers|ors|ists|ians|ants|ents|ees|als|ics|ies|es)$/u.test(head) || roles.has(head.replace(/s$/u, "")) || bodies.has(head.replace(/s$/u, "")) || isPersonNoun(head.replace(/s$/u, "")) || /^\p{Lu}/u.test(name.split(" ").at(-1) ?? "");
}

const possessives = new Map([["his", "he"], ["its", "it"], ["their", "they"]]);

/** Pronouns: the last who spoke before others, by gender and number; 'it' a body, 'he' a person. */
function byPronoun(low: string, { heard, scene }: Hearing, { at, from, inserted = false, asked = false }: { at: number; from: number; inserted?: boolean; asked?: boolean }): Resolved {
  const word = possessives.get(low) ?? low.replace(/^-(?:t-)?/u, "");
  const fits = (h: Heard): boolean => {
    if (h.at >= at || h.bare === true || (asked && h.at >= from)) return false;
    // 'The repair would cost much, she said'
    if (scene.language === "en" && /^(?:he|she|him|her)$/u.test(word) && h.kind === "unknown" && h.gender === null && !h.spoke && !isNamed(h.name)) return false;
    if (scene.language === "en" && /^(?:he|she|him|her)$/u.test(word) && (isThing(h) || (inserted && opensSentence(h, from)))) return false;
    // 'The average benefit, it says, would be …': not what the sentence begins with.
    if (inserted && word === "it" && h.at >= from && h.kind !== "body") return false;
    switch (word) {
      case "he": case "him": return h.kind !== "body" && !h.plural && h.gender !== "f";
      case "she": case "her": return h.kind !== "body" && !h.plural && h.gender !== "m";
      case "it": return h.kind !== "person" && !h.plural;
      case "they": case "them": case "ils": case "eux": case "elles": return h.plural;
      case "il": case "lui": return !h.plural && h.gender !== "f" && (scene.language === "fr" || h.kind === "person");
      case "elle": return !h.plural && h.gender !== "m";
      case "person": return h.kind !== "body" && !h.plural;
      default: return true;
    }
  };
  const wide = /^(?:they|them)$/u.test(word) ? heard.findLast((h) => h.at < at && h.spoke) : undefined;
  const they = /^(?:they|them)$/u.test(word);
  const answers = asked && heard.some((h) => h.spoke && fits(h));
  const near = heard.filter((h) => fits(h) && (!answers || h.spoke) && (!they || h.spoke || arePeople(h.name)) && (scene.language === "en" || h.spoke || h.plural || h.kind !== "unknown" || isNamed(h.name)));
  const sure = (h: Heard): boolean => ((/^(?:they|ils|elles)$/u.test(word) && h.plural && h.subject) || (word === "it" && (h.subject || h.spoke)) || h.gender !== null || h.kind !== "unknown" || (h.spoke && isNamed(h.name))) && at - h.at < 900;
  const alone = scene.language === "fr" ? (/^(?:il|elle)$/u.test(word) ? onlyOneBefore(near, scene, at) : undefined) : /^(?:he|she)$/u.test(word) && !asked ? onlyOneJustBefore(near, { scene, word }, at) : undefined;
  const sameParagraph = alone ?? (scene.language === "fr" && /^(?:il|elle|lui)$/u.test(word) ? lastOfParagraph(near, scene, at) : undefined);
  const inSentence = sameParagraph ?? (word === "it" ? near.findLast((h) => h.kind === "body" && h.at >= from) : undefined);
  // '…, précisent-ils': who has spoken, before many of whom something is told.
  const many = /^-(?:ils|elles)$/u.test(low) ? near.findLast((h) => h.spoke && at - h.at < 900) : undefined;
  const found = inSentence ?? many ?? near.findLast((h) => (h.spoke || h.subject) && sure(h)) ?? near.findLast(sure) ?? near.findLast((h) => h.spoke) ?? near.at(-1) ?? wide;
  if (word === "on") return { name: null, heard: null };
  // 'She', behind 'the minister' of whom nothing tells a woman: the woman who spoke before.
  const told = found?.gender === null && /^the /iu.test(found.name) && /^(?:he|she)$/u.test(word) ? near.findLast((h) => h.spoke && h.gender !== null && isNamed(h.name)) : undefined;
  if (told) return { name: told.name, heard: { ...told, at, spoke: true } };
  return found ? { name: found.name, heard: { ...found, at, spoke: true } } : { name: null, heard: null };
}

/** 'Un recours est préparé par Me Lenoir. « … », dit-elle': the one person whom the sentence before names, where nobody speaks in it. */
function onlyOneBefore(near: readonly Heard[], scene: Scene, at: number): Heard | undefined {
  const index = sentenceAt(scene, at);
  const [here, before] = [scene.sentences[index], scene.sentences[index - 1]];
  if (!here || before?.paragraph !== here.paragraph || near.some((h) => h.at >= here.start)) return undefined;
  const inside = near.filter((h) => h.at >= before.start && h.at < before.end);
  const [first] = inside;
  if (before.pieces.some((p) => /^-?(?:t-)?(?:il|elle)$/u.test(p.low))) return undefined;
  return first?.kind === "person" && inside.every((h) => h.name === first.name) ? first : undefined;
}

/** 'L’état-major a nié … Dans un communiqué, il a affirmé …': who spoke or stood at the head of a sentence last in this paragraph, whatever its gender. */
function lastOfParagraph(near: readonly Heard[], scene: Scene, at: number): Heard | undefined {
  const index = sentenceAt(scene, at);
  let opening = index;
  while (opening > 0 && index - opening < 40 && scene.sentences[opening - 1]?.paragraph === scene.sentences[index]?.paragraph) opening--;
  const first = scene.sentences[opening]?.start ?? at;
  const last = near.findLast((h) => h.at >= first && (h.spoke || h.subject));
  return last?.spoke === true && last.gender === null && last.kind === "unknown" ? last : undefined;
}

/** A name, not a description: begins with a capital that is no determiner's. */
function isNamed(name: string): boolean {
  return /^(?!(?:The|A|An|One|Le|La|Les|Un|Une|Des|Ce|Cette)\s|L['’])\p{Lu}/u.test(name);
}
