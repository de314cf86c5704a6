import { compactPattern } from "../../../model/compact-pattern.js";
import { adverbs, determiners, prepositions } from "../../words/small-words.js";
import type { Named } from "../noun-group.js";
import { sentenceAt } from "../scene.js";
import type { Piece, Scene } from "../scene.js";
import type { Member } from "./cast.js";
import { decadeOf, dock, wordsOf } from "./cast.js";
import { nameEnd } from "../content/adjuncts.js";
import { isPersonNoun, mayBePerson } from "./is-somebody.js";
import { canBeCalled, genderOfBody, genderOfNoun, isAnaphoric, isBodyAgain } from "./french-nouns.js";
import type { Heard, Hearing } from "./resolve-speaker.js";
import { oneOfAKind } from "./pointed-at.js";
import { bodies, roles } from "./role-words.js";

const near = 900;
const mostTried = 6;
const adjectives = /^(?:ancien|ancienne|ex|principal|principale|jeune|nouvel|nouveau|nouvelle|actuel|actuelle|vieil|vieux|vieille|grand|grande|petit|petite|célèbre|même|haut|haute|premier|première|simple|bon|bonne)$/u;
/** Of these there is one at a time: another than the last speaker may well be meant. */
const offices = /^(?:maire|ministre|préfet|préfète|président(?:e)?|procureure?|juge|directeur|directrice|premier-ministre|ambassadeur|ambassadrice|évêque|commissaire|porte-parole|secrétaire|colonel|capitaine|commandant|général|fondateur|fondatrice|délégué|déléguée|substitut)$/u;

/** What a French description says: its noun, its gender, and whether it can only take up somebody named before. */
interface Described {
  readonly noun: string;
  readonly gender: "m" | "f" | null;
  readonly pointing: boolean;
  /** Nothing behind the noun, or nothing that tells one from another: 'le dirigeant de 52 ans', 'la conseillère d’opposition'. */
  readonly bare: boolean;
  /** 'l’ancienne ministre', 'l’ex-préfet' */
  readonly former: boolean;
}

/** 'L’enseignante', 'cette retraitée de 72 ans', 'la compagnie': somebody heard of just before, or null where somebody new may be meant. */
export function takenUp(pieces: readonly Piece[], named: Named, hearing: Hearing): Heard | null {
  const described = describedBy(pieces, named);
  if (!described) return null;
  const lawyer = /^(?:conseil|avocate?|défenseure?)$/u.test(described.noun) && !described.bare;
  const at = pieces[named.from]?.start ?? 0;
  if (isBodyAgain(described.noun) && !roles.has(described.noun)) return bodyTakenUp(described, hearing, at);
  const aged = ofAge(described, hearing, at);
  if (aged) return aged;
  if (inTheDock.test(described.noun)) return defendant(described, hearing, at);
  if (described.former || lawyer) return personTakenUp(lawyer && described.noun === "conseil" ? { ...described, noun: "avocat", gender: null } : described, hearing, at);
  if (described.bare && !described.pointing && isAgain(described, hearing, at)) return personTakenUp(described, hearing, at);
  const person = described.pointing ? isAnaphoric(described.noun) || roles.has(described.noun) || mayBePerson(described.noun) || native.test(described.noun) : described.bare && isAnaphoric(described.noun) && !offices.test(described.noun);
  return person ? personTakenUp(described, hearing, at) : null;
}

/** '« … », déplore la pharmacienne': of a person just named, of whom nothing else was said; the gender tells. 'Le serveur' is mostly somebody new. */
function isAgain({ noun, gender }: Described, { cast, heard, scene }: Hearing, at: number): boolean {
  if (isAnaphoric(noun) || !mayBePerson(noun) || newcomers.test(noun)) return false;
  const last = heard.findLast((h) => h.at < at && (h.spoke || h.subject) && h.kind !== "body" && h.bare !== true);
  const member = last && cast.find((m) => m.name === last.name);
  if (!last || !member || member.kind === "body" || gender === null || member.gender !== gender || [...member.heads].some((h) => roles.has(h))) return false;
  const [here, there] = [scene.sentences[sentenceAt(scene, at)], scene.sentences[sentenceAt(scene, last.at)]];
  return here?.paragraph === there?.paragraph;
}

const native = compactPattern(/^\p{L}{3,}(?:ois|oise|ais|aise|ien|ienne|éen|éenne|ain|aine|ard|arde|at|ate|in|ine|eux|euse)$/u);

/** Who comes along anew: the neighbour, the waiter, one of the family. */
const newcomers = /^(?:voisine?|serveu(?:r|se)|caissi(?:er|ère)|vendeu(?:r|se)|clien(?:t|te)|passante?|père|mère|frère|sœur|fils|fille|mari|femme|épou(?:x|se)|ami|amie|collègue|confrère|consœur|touriste|automobiliste|cadre|proche|source|compagnon|compagne|copain|copine|témoin|conseil|enfant|famille)$/u;

function describedBy(pieces: readonly Piece[], { from, to }: Named): Described | null {
  const article = pieces[from]?.low ?? "";
  if (!/^(?:le|la|l'|ce|cet|cette|du|au)$/u.test(article)) return null;
  let i = from + 1;
  while (i < to - 1 && adjectives.test(pieces[i]?.low ?? "")) i++;
  const word = pieces[i];
  // 'cette Lilloise de 58 ans'
  if (word?.is !== "word" || (word.capital && !(article.startsWith("c") && native.test(word.low)))) return null;
  const prefect = /^représentante?$/u.test(word.low) && pieces[i + 1]?.low === "de" && pieces[i + 3]?.low === "état";
  if (prefect) return { noun: word.low === "représentant" ? "préfet" : "préfète", gender: word.low === "représentant" ? "m" : "f", pointing: true, bare: true, former: false };
  const noun = word.low.replace(/^(?:ex|vice|co|sous)-/u, "");
  const tail = pieces.slice(i + 1, to);
  const end = tail.findIndex((p) => /^(?:qui|que|qu'|dont)$/u.test(p.low));
  const rest = end < 0 ? tail : tail.slice(0, end);
  if (rest.some((p) => p.capital || p.is === "quote")) return null;
  const former = /^(?:ancien|ancienne|ex)$/u.test(pieces[i - 1]?.low ?? "") || word.low.startsWith("ex-");
  const gender = /^(?:la|cette)$/u.test(article) ? "f" : /^(?:le|ce|du|au)$/u.test(article) ? "m" : genderOfNoun(noun);
  return { noun, gender, pointing: article.startsWith("c"), bare: former || isBare(rest), former };
}

/** Behind the noun stands nothing, an age, adjectives, or 'd’opposition'. */
function isBare(rest: readonly Piece[]): boolean {
  const words = rest.map((p) => p.low).join(" ");
  if (words === "" || /^(?:âgée? )?de \p{N}+ ans$/u.test(words)) return true;
  const first = rest[0]?.low ?? "";
  if (rest.some((p) => roles.has(p.low))) return false;
  if (!prepositions.fr.has(first)) return rest.length <= 2 && rest.every((p) => p.is === "word" && !prepositions.fr.has(p.low)) || /^\p{L}+ d' opposition$/u.test(words);
  return /^(?:d' |de l' )opposition$/u.test(words);
}

function personTakenUp({ noun, gender, pointing, former }: Described, { cast, heard }: Hearing, at: number): Heard | null {
  let tried = 0;
  for (let i = heard.length - 1; i >= 0 && tried < mostTried; i--) {
    const one = heard[i];
    if (!one || one.at >= at || one.plural || one.kind === "body") continue;
    if (at - one.at > near) return null;
    const member = cast.find((m) => m.name === one.name);
    if (!member && (former || one.kind !== "person" || !one.spoke)) continue;
    if (!one.spoke && !one.subject && !pointing) continue;
    tried++;
    if (gender !== null && one.gender !== null && gender !== one.gender) continue;
    // Of somebody without a name the gender must be told.
    if (!member && (gender === null || one.gender === null)) continue;
    if (member?.kind === "body" || !canBeCalled(member?.heads ?? new Set(one.name.toLowerCase().split(/[ '’]/u)), noun)) continue;
    if (member && (roles.has(noun) || isAnaphoric(noun))) member.heads.add(noun);
    return { ...one, gender: one.gender ?? gender, kind: "person", at, spoke: true };
  }
  return null;
}

const decades: Readonly<Record<string, number>> = { trentenaire: 30, quadragénaire: 40, quinquagénaire: 50, sexagénaire: 60, septuagénaire: 70, octogénaire: 80, nonagénaire: 90 };

/** 'la quinquagénaire': the last person of the article whose age is told and fits. */
function ofAge({ noun, gender }: Described, { cast }: Hearing, at: number): Heard | null {
  const decade = decades[noun];
  if (decade === undefined) return null;
  const place = (m: Member): number => Math.max(...m.at.filter((p) => p < at), -1);
  const fitting = cast.filter((m) => m.heads.has(decadeOf(decade)) && (gender === null || m.gender === null || m.gender === gender) && place(m) >= 0);
  const [first, ...others] = fitting;
  if (!first) return null;
  const last = others.reduce((a, b) => (place(b) > place(a) ? b : a), first);
  return { name: last.name, kind: "person", gender: last.gender ?? gender, plural: false, at, spoke: true, subject: false };
}

const inTheDock = /^(?:prévenue?|accusée?|suspecte?|mise?|intéressée?|concernée?)$/u;

/** 'le prévenu', 'l’intéressée': whom the article says to be before a court or under suspicion; else whoever was just named. */
function defendant(described: Described, hearing: Hearing, at: number): Heard | null {
  const fits = (m: Member): boolean => m.kind !== "body" && (described.gender === null || m.gender === null || m.gender === described.gender);
  const charged = hearing.cast.filter((m) => m.heads.has(dock) && fits(m) && m.at.some((place) => place < at));
  const [only] = charged;
  const again = /^(?:intéressé|concerné)/u.test(described.noun);
  const last = again ? personTakenUp(described, hearing, at) : null;
  if (!only || (charged.length > 1 && !again) || last) return last;
  return { name: only.name, kind: "person", gender: only.gender ?? described.gender, plural: false, at, spoke: true, subject: false };
}

function bodyTakenUp({ noun, gender, bare, pointing }: Described, { cast, heard, scene }: Hearing, at: number): Heard | null {
  if (!bare && !pointing) return null;
  const called = sameNoun(scene, noun, at);
  if (called !== null) return { name: called, kind: "body", gender, plural: false, at, spoke: true, subject: false };
  // A lone word is mostly a town: only where the sentence just before begins with it.
  const here = sentenceAt(scene, at);
  const beside = (h: Heard): boolean => h.bare !== true || (sentenceAt(scene, h.at) === here - 1 && scene.sentences[here]?.paragraph === scene.sentences[here - 1]?.paragraph);
  return lastBody(heard.filter(beside), { noun, gender, cast, at });
}

function lastBody(heard: readonly Heard[], { noun, gender, cast, at }: { noun: string; gender: "m" | "f" | null; cast: readonly Member[]; at: number }): Heard | null {
  if (oneOfAKind.test(noun)) return null;
  const wanted = classOf(noun);
  for (let i = heard.length - 1; i >= 0; i--) {
    const one = heard[i];
    if (!one || one.at >= at || one.plural || one.kind === "person") continue;
    if (at - one.at > near) return null;
    const member = cast.find((m) => m.name === one.name);
    if (!one.spoke && !one.subject) continue;
    const called = /^(?:l[ae] |les |l['’])/u.test(one.name);
    if (one.kind === "unknown" && (!/^(?:l[ae] |les |l['’])?\p{Lu}/u.test(one.name) || (!called && one.gender !== null) || member?.kind === "person")) continue;
    const classes = member ? classesOf(member) : one.name.toLowerCase().split(/[ '’]/u).flatMap((w) => bodies.get(w) ?? []);
    if (classes.length > 0 && !classes.some((c) => c === wanted || (loose.has(c) && loose.has(wanted)))) continue;
    if (classes.length === 0 && member === undefined && gender !== null && genderOfBody(one.name.toLowerCase()) === (gender === "f" ? "m" : "f")) continue;
    member?.heads.add(noun);
    return { ...one, kind: "body", at, spoke: true, bare: false };
  }
  return null;
}

/** 'le laboratoire indépendant Analytex … Le laboratoire': the name that stood behind the noun, in this paragraph or the two before it. */
function sameNoun(scene: Scene, noun: string, at: number): string | null {
  const here = sentenceAt(scene, at);
  for (let s = here; s >= 0 && here - s < 8; s--) {
    const pieces = scene.sentences[s]?.pieces ?? [];
    for (let i = pieces.length - 1; i >= 0; i--) {
      const piece = pieces[i];
      if (piece?.low !== noun || piece.start >= at) continue;
      const name = [1, 2].map((k) => i + k).find((k) => pieces[k]?.capital && pieces.slice(i + 1, k).every((p) => p.is === "word" && !prepositions.fr.has(p.low)));
      if (name !== undefined) return wordsOf(pieces, name, nameEnd(pieces, name));
    }
  }
  return null;
}

const loose = new Set(["group", "union", "institution"]);

function classOf(noun: string): string {
  return bodies.get(noun) ?? (/^(?:parti|formation|mouvement)$/u.test(noun) ? "party" : /^(?:organisme|structure|fondation|centrale)$/u.test(noun) ? "group" : "company");
}

function classesOf(member: Member): string[] {
  return [...member.heads, ...member.name.toLowerCase().split(/[ '’]/u)].flatMap((h) => bodies.get(h) ?? []);
}

/** 'cette dernière', 'celui-ci': the last person or body of that gender that the text named, whether or not it has spoken. */
export function lastNamed(gender: "m" | "f", { scene, cast }: Hearing, at: number): { name: string; kind: "person" | "body" } | null {
  const index = sentenceAt(scene, at);
  for (let s = index; s >= 0 && index - s < 2; s--) {
    const pieces = (scene.sentences[s]?.pieces ?? []).filter((p) => p.end <= at);
    for (let i = pieces.length - 1; i >= 0; i--) {
      const found = mentionAt(pieces, i, { gender, cast });
      if (found) return found;
    }
  }
  return null;
}

function mentionAt(pieces: readonly Piece[], i: number, { gender, cast }: { gender: "m" | "f"; cast: readonly Member[] }): { name: string; kind: "person" | "body" } | null {
  const piece = pieces[i];
  if (piece?.is !== "word") return null;
  const member = piece.capital ? cast.find((m) => m.at.some((place) => place <= piece.start && piece.end <= place + m.name.length + 24) && m.name.includes(piece.text)) : undefined;
  if (member) {
    const own = member.gender ?? [...member.heads].map((h) => genderOfBody(h)).find((g) => g !== null) ?? null;
    return own === gender ? { name: member.name, kind: member.kind === "body" ? "body" : "person" } : null;
  }
  const before = pieces[i - 1]?.low ?? "";
  const article = /^(?:la|une|cette|sa)$/u.test(before) ? "f" : /^(?:le|un|ce|du|au)$/u.test(before) ? "m" : /^(?:l'|cet|son)$/u.test(before) ? (genderOfBody(piece.low) ?? roles.get(piece.low) ?? genderOfNoun(piece.low)) : null;
  if (piece.capital || article !== gender || !(bodies.has(piece.low) || roles.has(piece.low) || genderOfBody(piece.low) !== null)) return null;
  return { name: describedName(pieces, i, cast), kind: roles.has(piece.low) ? "person" : "body" };
}

/** 'la préfecture' with its tail 'de Haute-Sambrie'; the name it has in the cast, where one body of the kind is known. */
function describedName(pieces: readonly Piece[], i: number, cast: readonly Member[]): string {
  const noun = pieces[i]?.low ?? "";
  const known = cast.filter((m) => m.heads.has(noun) || ` ${m.name.toLowerCase()} `.includes(` ${noun} `));
  if (known.length === 1 && known[0]) return known[0].name;
  const contracted = /^(?:du|au)$/u.test(pieces[i - 1]?.low ?? "");
  const article = contracted ? "le " : `${pieces[i - 1]?.text ?? ""}${/['’]$/u.test(pieces[i - 1]?.text ?? "") ? "" : " "}`;
  return `${article}${pieces[i]?.text ?? ""}`;
}

/** 'La caissière, elle, a jeté …', 'Sa femme berce …', 'la veuve de la victime a pris …': who a sentence begins with, before a verb that no list knows. */
export function headOfSentence(pieces: readonly Piece[], scene: Pick<Scene, "language">): Named | null {
  // 'Contactée, la direction …', 'À Lille, le parquet …'
  const comma = pieces.findIndex((p) => p.text === ",");
  const at = comma > 0 && comma < 6 && (comma === 1 || prepositions.fr.has(pieces[0]?.low ?? "")) ? comma + 1 : 0;
  if (scene.language !== "fr" || !/^(?:le|la|l'|ce|cet|cette|son|sa|leur|une?)$/u.test(pieces[at]?.low ?? "")) return null;
  let i = at + 1;
  while (adjectives.test(pieces[i]?.low ?? "")) i++;
  const noun = pieces[i];
  const next = pieces[i + 1];
  if (noun?.is !== "word" || noun.capital || !(isAnaphoric(noun.low) || roles.has(noun.low) || isBodyAgain(noun.low) || isPersonNoun(noun.low) || bodies.has(noun.low))) return null;
  if (/^(?:de|du|d')$/u.test(next?.low ?? "") && pieces[i + 2]?.capital) return { from: at, to: nameEnd(pieces, i + 2), apposition: null };
  const to = pastTail(pieces, i + 1);
  return endsSubject(pieces[to]) ? { from: at, to, apposition: null } : null;
}

/** 'de la victime', 'des pompiers': what the noun is of. */
function pastTail(pieces: readonly Piece[], at: number): number {
  if (!/^(?:de|du|d'|des)$/u.test(pieces[at]?.low ?? "")) return at;
  const noun = /^(?:la|l'|cette|ce)$/u.test(pieces[at + 1]?.low ?? "") ? at + 2 : at + 1;
  return pieces[noun]?.is === "word" && !pieces[noun].capital && !determiners.fr.has(pieces[noun].low) ? noun + 1 : at;
}

function endsSubject(next: Piece | undefined): boolean {
  return next === undefined || next.text === "," || (next.is === "word" && !next.capital && !prepositions.fr.has(next.low) && !determiners.fr.has(next.low) && !adverbs.fr.has(next.low));
}
