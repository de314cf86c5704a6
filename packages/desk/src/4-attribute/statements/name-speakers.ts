import { limits } from "../../model/limits.js";
import type { ProposedStatement } from "../../model/statement.js";
import type { Merged } from "./merge-drafts.js";
import type { Named } from "./noun-group.js";
import { groupStartingAt, isPlainVerb } from "./noun-group.js";
import { formOf } from "./proposers/proposer.js";
import type { Draft } from "./proposers/proposer.js";
import type { Piece, Scene } from "./scene.js";
import { findMember, gatherCast, runsIn, wordsOf } from "./speakers/cast.js";
import { isFiniteFrench } from "../words/french-finite.js";
import { adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns } from "../words/small-words.js";
import { cueForms } from "./cues/cue-forms.js";
import { isHearsay } from "./hearsay.js";
import { polarityOf } from "./polarity.js";
import { Ways } from "./ways.js";
import type { Heard, Resolved } from "./speakers/resolve-speaker.js";
import { headOfSentence } from "./speakers/resolve-french.js";
import { resolveSpeaker } from "./speakers/resolve-speaker.js";
import { withRelative } from "./subjects-en.js";

/** Gives each proposal its speaker, in reading order, so that a pronoun finds who was heard before it. */
export function nameSpeakers(scene: Scene, merged: readonly Merged[]): ProposedStatement[] {
  const cast = gatherCast(scene);
  const heard: Heard[] = [];
  const resolved = new Map<Draft, Resolved>();
  const statements: ProposedStatement[] = [];
  const ordered = [...merged].sort((a, b) => speakerPlace(scene, a.draft) - speakerPlace(scene, b.draft));
  const ways = new Ways(scene, cast);
  let sentence = 0;
  for (const { draft, proposers } of ordered) {
    for (; sentence <= draft.speakerSentence; sentence++) noteSubjects(scene, sentence, { heard, cast });
    const pieces = scene.sentences[draft.speakerSentence]?.pieces ?? [];
    const who = draft.called !== undefined ? { name: draft.called, heard: null } : draft.speaker ? resolveSpeaker(pieces, draft.speaker, { scene, cast, heard: byPlace(heard) }) : resolvedOf(draft, resolved);
    resolved.set(draft, who);
    if (who.heard && draft.speaker) heard.push(who.heard);
    const made = statementOf(scene, { draft, proposers, who, via: draft.attitude === "intention" ? draft.via : ways.of(draft, who.name) });
    if (made) statements.push(made);
  }
  return throughOuter(statements.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Speech inside speech: 'Leo said the minister’s remark that … is a lie'. The outlet has the inner one through who speaks outside. */
function throughOuter(sorted: readonly ProposedStatement[]): ProposedStatement[] {
  return sorted.map((inner, i) => {
    const near = sorted.slice(Math.max(0, i - 4), i + 5);
    const outer = near.findLast((one) => one !== inner && one.start <= inner.start && inner.end <= one.end && one.end - one.start > inner.end - inner.start);
    const name = outer?.speaker ?? null;
    return name === null || name === inner.speaker || inner.via.includes(name) || inner.via.length >= 8 ? inner : { ...inner, via: [...inner.via, name] };
  });
}

/** Mostly they are in order as they come: the few that are not are moved back. */
function byPlace(heard: readonly Heard[]): Heard[] {
  const last = heard.slice(-60);
  last.forEach((one, i) => {
    let to = i;
    for (let before = last[to - 1]; before && before.at > one.at; before = last[to - 1]) last[to--] = before;
    last[to] = one;
  });
  return last;
}

function resolvedOf(draft: Draft, resolved: ReadonlyMap<Draft, Resolved>): Resolved {
  let as = draft.sameAs;
  for (let steps = 0; as && steps < 50; steps++) {
    const known = resolved.get(as);
    if (known) return known;
    as = as.sameAs;
  }
  return { name: null, heard: null };
}

function speakerPlace(scene: Scene, draft: Draft): number {
  const pieces = scene.sentences[draft.speakerSentence]?.pieces;
  const own = draft.speaker ? (pieces?.[draft.speaker.from]?.start ?? draft.start) : draft.start;
  return draft.sameAs && !draft.speaker ? Math.max(own, speakerPlace(scene, { ...draft.sameAs, sameAs: null }) + 1) : own;
}

/** 'Braun runs the firm. He has denied …': at the head of a sentence, right behind one about a person alone, the pronoun tells the gender. */
function learnGender(scene: Scene, index: number, { heard, cast }: { heard: Heard[]; cast: ReturnType<typeof gatherCast> }): void {
  const low = scene.sentences[index]?.pieces[0]?.low ?? "";
  const before = scene.sentences[index - 1];
  if (scene.language !== "en" || !/^(?:he|she)$/u.test(low) || !before) return;
  const persons = heard.filter((h) => h.at >= before.start && h.at < before.end && h.kind !== "body" && !h.plural);
  const [only] = persons.filter((h) => h.subject);
  if (only?.gender !== null || !persons.every((h) => h.name === only.name || (h.gender !== null && h.gender !== (low === "he" ? "m" : "f")))) return;
  const member = cast.find((m) => m.name === only.name && m.kind !== "body");
  if (member?.gender !== null) return;
  member.gender = low === "he" ? "m" : "f";
  heard.forEach((h, i) => { if (h.name === member.name) heard[i] = { ...h, gender: member.gender }; });
}

/** Who a sentence is about: a later 'he' or 'the group' may mean them though they have not spoken. */
function noteSubjects(scene: Scene, index: number, { heard, cast }: { heard: Heard[]; cast: ReturnType<typeof gatherCast> }): void {
  learnGender(scene, index, { heard, cast });
  const pieces = scene.sentences[index]?.pieces ?? [];
  for (const run of runsIn(pieces, scene)) {
    const member = findMember(cast, wordsOf(pieces, run.name, run.to));
    const alone = scene.language === "en" && !member && run.from === 0 && run.to === 1 && scene.names.has(pieces[0]?.text ?? "") && (pieces[1]?.text === "," || auxiliaries.en.has(pieces[1]?.low ?? "") || (pieces[1] !== undefined && isVerb(pieces[1], scene)));
    // 'Ostrava does not dispute it. It says …': a name of one word that the cast does not know.
    if (alone) heard.push({ name: pieces[0]?.text ?? "", kind: "unknown", gender: null, plural: false, at: pieces[0]?.start ?? 0, spoke: false, subject: true });
    const aged = scene.language === "fr" && member?.kind === "unknown" && pieces[run.to]?.text === "," && pieces[run.to + 2]?.low === "ans";
    const kind = aged ? "person" : member?.kind;
    if (member && kind) heard.push({ name: member.name, kind, gender: member.gender, plural: false, at: pieces[run.from]?.start ?? 0, spoke: false, subject: run.from === 0 || (kind === "person" && (isSubject(pieces, run, scene) || isBehindVerb(pieces, run, scene))) });
  }
  const lone = scene.language === "fr" ? loneName(pieces, scene) : null;
  if (lone && !findMember(cast, lone.text)) heard.push({ name: lone.text, kind: "unknown", gender: null, plural: false, at: lone.start, spoke: false, subject: true, bare: true });
  const turn = pieces[0]?.low === "quant" && /^(?:au|à|aux)$/u.test(pieces[1]?.low ?? "");
  const lead = turn ? 2 : pieces[0]?.is === "word" && /^(?:but|and|yet|mais|et|or)$/u.test(pieces[0].low) ? 1 : 0;
  const first = pieces.findIndex((p, i) => i >= lead && p.is === "word") - lead;
  // A longer group than a name: 'The mayor of Lynn'.
  const held = scene.language === "fr" && !turn && prepositions.fr.has(pieces[lead]?.low ?? "");
  const opens = first === 0 && !held && !(scene.language === "en" && (conjunctions.en.has(pieces[lead]?.low ?? "") || prepositions.en.has(pieces[lead]?.low ?? "") || participles.test(pieces[lead]?.low ?? "")));
  const met = scene.language === "en" ? whomWeMet(pieces) : null;
  if (met) {
    const who = resolveSpeaker(pieces, met, { scene, cast, heard: byPlace(heard) });
    if (who.heard) heard.push({ ...who.heard, spoke: false, subject: true });
  }
  const french = headOfSentence(pieces, scene);
  const told = opens && scene.language === "en" ? withRelative(pieces, lead) : null;
  const group = french ?? told ?? (opens ? clipAtVerb(pieces, groupStartingAt(pieces, lead, scene.language), scene) : null);
  if (isLonePlural(pieces, lead, scene)) heard.push({ name: pieces[lead]?.text ?? "", kind: "unknown", gender: null, plural: true, at: pieces[lead]?.start ?? 0, spoke: false, subject: true });
  if (!group || (group.to - group.from < 2 && !turn) || group.to - group.from > 12 || (!french && !told && !endsBeforeVerb(pieces, group.to, scene))) return;
  const who = resolveSpeaker(pieces, group, { scene, cast, heard: byPlace(heard) });
  if (!who.heard) return;
  // 'La Cellule d’appui a fait des mesures': a noun with a capital behind its article is a body's name.
  const body = scene.language === "fr" && who.heard.kind === "unknown" && !who.heard.plural && /^(?:le|la|l'|l’)$/u.test(pieces[group.from]?.low ?? "") && pieces[group.from + 1]?.capital === true;
  // 'who' tells a person.
  const kind = body ? "body" : told && who.heard.kind === "unknown" ? "person" : who.heard.kind;
  if (kind !== "unknown" || who.heard.plural || isActor(pieces, group)) heard.push({ ...who.heard, kind, spoke: false, subject: true });
}

const notNames = /^(?:combien|comment|pourquoi|sauf|reste|voilà|voici|personne|rien|quel|quelle|quels|quelles|quoi|bonjour|bonsoir|merci|place|exit|idem|résultat|bref|silence|seul|seule|autre|direct|urgent)$/u;

/** 'Ostrava maintient l’alerte.': one word with a capital that is no small word, before its verb. */
function loneName(pieces: readonly Piece[], scene: Scene): Piece | null {
  const [first, next] = [pieces[0], pieces[1]];
  const small = first === undefined || notNames.test(first.low) || [adverbs, conjunctions, determiners, prepositions, pronouns, auxiliaries].some((words) => words.fr.has(first.low));
  if (small || first.is !== "word" || !first.capital || next?.is !== "word" || first.text.length < 4 || /(?:ant|ment|er|ées?|és)$/u.test(first.low)) return null;
  return auxiliaries.fr.has(next.low) || isVerb(next, scene) || isFiniteFrench(next.low, first.low) || /^(?:ne|n')$/u.test(next.low) ? first : null;
}

/** 'According to the port, …', 'Following the raid, …': opens a phrase, and names nobody who acts. */
const participles = /^(?:according|following|regarding|concerning|including|citing|owing|thanks)$/u;

/** 'On this last point the mayor, Ida Marsh, is firm.': behind an opening phrase, and before its verb, stands the subject. */
function isSubject(pieces: readonly Piece[], run: { from: number; to: number }, scene: Scene): boolean {
  if (scene.language === "fr") return isFrenchSubject(pieces, run, scene);
  if (!prepositions.en.has(pieces[0]?.low ?? "") || run.from > 14) return false;
  const wrapped = pieces[run.from - 1]?.text === "," && pieces[run.to]?.text === ",";
  const before = pieces.slice(1, run.from);
  const clause = before.some((p) => p.is === "quote" || auxiliaries.en.has(p.low) || /^(?:that|who|which|whose|where|when|and|said|says)$/u.test(p.low));
  return !clause && auxiliaries.en.has(pieces[wrapped ? run.to + 1 : run.to]?.low ?? "");
}

/** 'Dans les prés, Luc Ferrand a rentré ses bêtes.': behind an opening phrase and its comma, before the verb. */
function isFrenchSubject(pieces: readonly Piece[], run: { from: number; to: number }, scene: Scene): boolean {
  const next = pieces[run.to];
  if (run.from < 2 || run.from > 12 || pieces[run.from - 1]?.text !== "," || !next) return false;
  const before = pieces.slice(1, run.from - 1);
  if (before.some((p) => p.is === "quote" || p.text === "," || /^(?:que|qu'|qui|dont|où)$/u.test(p.low))) return false;
  // 'L’avocate des pilotes, Me Lenoir, en tire argument.'
  if (next.text === ",") return /^(?:le|la|l'|l’|son|sa|leur)$/u.test(pieces[0]?.low ?? "") && !before.some((p, k) => auxiliaries.fr.has(p.low) || (k > 0 && isVerb(p, scene)));
  if (next.is !== "word" || !prepositions.fr.has(pieces[0]?.low ?? "")) return false;
  return /^(?:ne|n'|se|s'|en|y)$/u.test(next.low) || auxiliaries.fr.has(next.low) || isVerb(next, scene) || isFiniteFrench(next.low, pieces[run.to - 1]?.low ?? "");
}

/** 'I asked his widow.', 'We met the foreman at home.': whoever speaks next is mostly meant. */
function whomWeMet(pieces: readonly Piece[]): Named | null {
  if (!/^(?:i|we)$/u.test(pieces[0]?.low ?? "") || !/^(?:asked|called|met|phoned|interviewed|visited|found|reached|rang)$/u.test(pieces[1]?.low ?? "")) return null;
  const group = groupStartingAt(pieces, 2, "en");
  return group && group.to - group.from <= 6 ? { ...group, apposition: null } : null;
}

/** 'Ce n’est pas ce que raconte Luc Ferrand': the subject stands behind its verb. */
function isBehindVerb(pieces: readonly Piece[], run: { from: number }, scene: Scene): boolean {
  const verb = pieces[run.from - 1];
  return scene.language === "fr" && verb !== undefined && isVerb(verb, scene) && /^(?:que|qu'|comme|où)$/u.test(pieces[run.from - 2]?.low ?? "");
}

/** 'The coastguard' may be meant by a later 'it'; of a report, film or figure it is mostly the maker who is. */
function isActor(pieces: readonly Piece[], group: Named): boolean {
  if (pieces[group.from]?.low !== "the") return false;
  return !pieces.slice(group.from, group.to).some((p) => /^(?:reports?|stud(?:y|ies)|videos?|films?|footage|statements?|letters?|documents?|figures?|numbers?|images?|survey|poll)$/u.test(p.low));
}

/** 'Farmers blocked the road': many, of whom nothing more is said. */
function isLonePlural(pieces: readonly Piece[], at: number, scene: Scene): boolean {
  const [word, next] = [pieces[at], pieces[at + 1]];
  if (scene.language !== "en" || word?.is !== "word" || next?.is !== "word" || !/^\p{Lu}\p{Ll}{2,}[^s\P{L}]s$/u.test(word.text) || scene.names.has(word.text)) return false;
  return auxiliaries.en.has(next.low) || isVerb(next, scene) || isPast(pieces, at + 1, scene);
}

/** A group read from the left is whole only where a helping verb, a French pronoun or a comma stops it. */
function endsBeforeVerb(pieces: readonly Piece[], to: number, scene: Scene): boolean {
  const next = pieces[to];
  return next !== undefined && (next.text === "," || (next.text === "?" && scene.language === "fr" && to + 1 === pieces.length) || auxiliaries[scene.language].has(next.low) || isVerb(next, scene));
}

function isVerb(piece: Piece, scene: Scene): boolean {
  return piece.is === "word" && !piece.capital && (cueForms[scene.language].get(piece.low)?.some((form) => form.tense === "present" || form.tense === "past") ?? false);
}

/** 'A council ignored the warnings': a past form with an object or a phrase behind it, not 'the newly elected mayor'. */
function isPast(pieces: readonly Piece[], i: number, { language }: Scene): boolean {
  const next = pieces[i + 1]?.low ?? "";
  return language === "en" && /^\p{Ll}{2,}ed$/u.test(pieces[i]?.text ?? "") && (determiners.en.has(next) || prepositions.en.has(next) || next.endsWith("ed"));
}

function clipAtVerb(pieces: readonly Piece[], group: Named | null, scene: Scene): Named | null {
  if (!group) return null;
  for (let i = group.from + 2; i < group.to; i++) {
    const piece = pieces[i];
    const before = pieces[i - 1]?.low ?? "";
    if (piece && (isVerb(piece, scene) || isPast(pieces, i, scene) || (scene.language === "en" && isPlainVerb(pieces, i))) && !determiners[scene.language].has(before) && !prepositions[scene.language].has(before)) return { from: group.from, to: i, apposition: null };
  }
  return group;
}

function statementOf(scene: Scene, { draft, proposers, who, via }: { draft: Draft; proposers: readonly string[]; who: Resolved; via: readonly string[] }): ProposedStatement | null {
  const sentence = scene.sentences[draft.sentence];
  const { start } = draft;
  const end = Math.min(draft.end, start + limits.statementUnits);
  if (!sentence || end <= start) return null;
  const pieces = scene.sentences[draft.speakerSentence]?.pieces ?? [];
  const words = speakerWords(pieces, draft.speaker);
  const form = draft.form ?? formOf(sentence, { start, end });
  const polarity = polarityOf(scene.text, { ...draft, start, end, form }, scene.language);
  return {
    start, end, article: scene.index, form: draft.attitude === "intention" ? "narrated" : form, force: draft.force,
    ...(polarity === "affirmed" ? {} : { polarity }),
    ...(draft.attitude === undefined || draft.attitude === "speech" ? {} : { attitude: draft.attitude }),
    speaker: who.name, speakerText: words?.text ?? null, speakerSpan: words ? { start: words.start, end: words.end } : null,
    via: [...new Set(via)].filter((v) => v !== who.name).slice(0, 8), cue: draft.cue, cueSpan: draft.cueSpan,
    hearsay: isHearsay(scene, { start, end }, draft), proposers,
  };
}

function speakerWords(pieces: readonly Piece[], named: Named | null): { text: string; start: number; end: number } | null {
  if (!named) return null;
  const first = pieces[named.from];
  const last = pieces[named.to - 1];
  return first && last ? { text: wordsOf(pieces, named.from, named.to), start: first.start, end: last.end } : null;
}
