import { compactPattern } from "../../../model/compact-pattern.js";
import type { Language } from "../../../model/reading.js";
import { adverbs, auxiliaries, conjunctions, days, determiners, months, prepositions, pronouns } from "../../words/small-words.js";
import { cueForms } from "../cues/cue-forms.js";
import type { Piece, Scene } from "../scene.js";
import { articleGenders, feminineName, genderOf, titleGender } from "./gender-of.js";
import type { Gender } from "./role-words.js";
import { bodies, bodyNames, femaleNames, maleNames, roleIn, roles, titles } from "./role-words.js";

/** A person or a body that an article names. */
export interface Member {
  /** The fullest name the article gives. */
  name: string;
  /** `unknown`: a name that nothing around it tells apart. */
  readonly kind: "person" | "body" | "unknown";
  gender: Gender;
  /** Lower-case nouns that were said of it: 'prosecutor', 'group'. */
  readonly heads: Set<string>;
  acronym: string | null;
  /** Places in the text where it is named. */
  readonly at: number[];
}

/** A run of capitalised words, with the roles and titles that stand in it before the name. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Where the name itself begins. */
  readonly name: number;
}

const mostMembers = 400;

/** Everybody whom an article names, in the order they appear. */
export function gatherCast(scene: Scene): readonly Member[] {
  const known = gathered.get(scene);
  if (known) return known;
  const cast: Member[] = [];
  for (const { pieces } of scene.sentences) {
    for (const run of runsIn(pieces, scene)) if (!isTurn(pieces, run) && cast.length < mostMembers) noteRun(cast, pieces, { ...run, language: scene.language });
    noteAcronyms(cast, pieces);
  }
  gathered.set(scene, cast);
  return cast;
}

/** The rules ask for it, and then what only a case's own decisions can speak for. */
const gathered = new WeakMap<Scene, readonly Member[]>();

/** 'MARSH: …' at the head of a turn in a transcript: a short form of a name told elsewhere, no name of its own. */
function isTurn(pieces: readonly Piece[], run: Run): boolean {
  const word = pieces[run.from];
  return run.from === 0 && run.to === 1 && pieces[1]?.text === ":" && word !== undefined && word.text.length > 3 && word.text === word.text.toUpperCase();
}

const inside = new Set("de du des d' la le les l' of the van von der den bin ben al el for y".split(" "));

/** Runs of capitalised words in a sentence; a capital at its beginning counts only if it is no small word. */
export function runsIn(pieces: readonly Piece[], { language, names }: Pick<Scene, "language" | "names">): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < pieces.length; i++) {
    if (!startsName(pieces, i, language) || isMereBeginning(pieces, i, names)) continue;
    let to = i + 1;
    for (let k = i + 1; k < pieces.length && k - i < 9; k++) {
      const piece = pieces[k];
      // 'the Lynn Teachers' Federation'
      if (language === "en" && joinsName(pieces, k)) continue;
      if (/^['’]s?$/u.test(piece?.text ?? "") && bodyNames.has(pieces[k + 1]?.low ?? "") && pieces[k + 1]?.capital) continue;
      if (piece?.is !== "word" || days.has(piece.low) || (months.has(piece.low) && piece.low !== "may")) break;
      if (piece.capital) to = k + 1;
      else if (!inside.has(piece.low) || (language === "en" && /^(?:of|the|for)$/u.test(piece.low) && !holdsBody(pieces, i, k))) break;
    }
    if (language === "fr") to = frenchTail(pieces, i, to);
    if (to - i > 1 && pieces[to]?.is === "number" && numbered.test(pieces[to - 1]?.low ?? "")) to++;
    runs.push({ from: i, to, name: nameStart(pieces, i, to) });
    i = to - 1;
  }
  return runs;
}

/** 'Dockers Local 12', 'Fire District 9': the number belongs to the name. */
const numbered = /^(?:local|lodge|chapter|district|branch|division|station|section|unité)$/u;

/** 'Hart & Bell', 'Working Group on Arbitrary Detention', 'Committee to Protect Journalists'. */
function joinsName(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!next?.capital || !before?.capital || days.has(next.low) || months.has(next.low)) return false;
  if (piece?.text === "&") return true;
  return /^(?:on|against|to)$/u.test(piece?.low ?? "") && /^(?:committee|commission|group|panel|council|rapporteur|conference|coalition|campaign|alliance|centre|center|institute|office)$/u.test(before.low);
}

function startsName(pieces: readonly Piece[], i: number, language: Scene["language"]): boolean {
  const piece = pieces[i];
  if (piece?.is !== "word" || !piece.capital || days.has(piece.low) || isMonth(pieces, i) || piece.low === "i" || /^(?:ONG|NGO)s?$/u.test(piece.text)) return false;
  if (piece.text.length > 2 && piece.text === piece.text.toUpperCase()) return true;
  return ![determiners, prepositions, conjunctions, adverbs, pronouns].some((words) => words[language].has(piece.low));
}

/** 'Jan Marsh', 'April Veil' are people: a month stands before a number, after a preposition, or alone. */
function isMonth(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (!piece || !months.has(piece.low)) return false;
  const given = /^(?:jan|april|may|june|august|avril|mai)$/u.test(piece.low) && pieces[i + 1]?.is === "word" && (pieces[i + 1]?.capital ?? false);
  return !given || prepositions.en.has(pieces[i - 1]?.low ?? "") || prepositions.fr.has(pieces[i - 1]?.low ?? "") || pieces[i - 1]?.is === "number" || /^(?:last|this|next|early|late|mid)$/u.test(pieces[i - 1]?.low ?? "");
}

/** 'Ligue des droits de l’homme', 'collectif Terres vivantes': what goes on in lower case after a body's name. */
function frenchTail(pieces: readonly Piece[], from: number, end: number): number {
  let to = end;
  const first = pieces[from];
  if (to - from === 1 && first?.low.endsWith("s") && bodies.has(pieces[from - 1]?.low ?? "") && /^\p{Ll}{4,}s$/u.test(pieces[to]?.text ?? "")) return to + 1;
  if (!pieces.slice(from, to).some((p) => bodyNames.has(p.low) || bodies.has(p.low))) return to;
  while (to - from < 9 && /^(?:de|du|des|d')$/u.test(pieces[to]?.low ?? "")) {
    const noun = /^(?:la|l'|les)$/u.test(pieces[to + 1]?.low ?? "") ? to + 2 : to + 1;
    if (pieces[noun]?.is !== "word" || determiners.fr.has(pieces[noun].low)) break;
    to = noun + 1;
  }
  return to;
}

/** 'Ministry of Health', not 'Ida Marsh of Lynn'. */
function holdsBody(pieces: readonly Piece[], from: number, to: number): boolean {
  return pieces.slice(from, to).some((p) => bodyNames.has(p.low) || bodies.has(p.low) || /^(?:of|for)$/u.test(p.low));
}

/** A capital that only begins a sentence: not a name elsewhere, and no name follows it. */
function isMereBeginning(pieces: readonly Piece[], i: number, names: ReadonlySet<string>): boolean {
  const piece = pieces[i];
  if (!piece || pieces[i - 1]?.is === "word" || pieces[i - 1]?.text === "," || names.has(piece.text)) return false;
  if (isFirstName(piece.text) || /\p{Lu}.*\p{Lu}/u.test(piece.text)) return false;
  return !pieces[i + 1]?.capital || /(?:ing|ed)$/u.test(piece.low);
}

/** Past 'Interior Minister', 'Prosecutor', 'Me': after the last role or title of the run, unless nothing would be left. */
function nameStart(pieces: readonly Piece[], from: number, to: number): number {
  const behind = landEnd(pieces, from, to);
  if (behind > from) return behind;
  for (let i = to - 2; i >= from; i--) {
    const low = pieces[i]?.low ?? "";
    const given = i > from && isFirstName(pieces[i]?.text) && !isFirstName(pieces[i - 1]?.text) && !bodyNames.has(pieces[i - 1]?.low ?? "") && !/^(?:san|santa|são|sao|saint|st|los|las|el|fort|port)$/u.test(pieces[i - 1]?.low ?? "");
    if (given && !pieces.slice(from, to).some((p) => bodyNames.has(p.low))) return i;
    if ((roles.has(low) || domains.has(low) || titles.has(low) || /-(?:based|born|led|backed|owned|funded|run)$/u.test(low)) && pieces[i + 1]?.capital) return i + 2 === to && pieces[i + 1]?.low === "general" ? from : i + 1;
  }
  return from;
}

/** 'envoy to Norway Tom Veil', 'ambassador to the United States Ida Marsh': past the land that an envoy is sent to. */
function landEnd(pieces: readonly Piece[], from: number, to: number): number {
  const lead = pieces[from - 1]?.low === "the" ? from - 2 : from - 1;
  const sent = pieces[lead]?.low === "to" && /^(?:ambassador|envoy|emissary|representative|adviser|advisor|minister|consul|delegate)$/u.test(pieces[lead - 1]?.low ?? "");
  if (!sent) return from;
  const words = /^(?:united|european|saudi|new|south|north|hong|sri|costa|el|sierra|burkina|ivory|cape)$/u.test(pieces[from]?.low ?? "") ? 2 : 1;
  return to - from >= words + 2 && !pieces.slice(from + words, to).some((p) => bodyNames.has(p.low)) ? from + words : from;
}

export function wordsOf(pieces: readonly Piece[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (!piece) break;
    if (i > from && piece.start > (pieces[i - 1]?.end ?? piece.start)) text += " ";
    text += piece.text;
  }
  return text;
}

function noteRun(cast: Member[], pieces: readonly Piece[], run: Run & { readonly language: Language }): void {
  const name = wordsOf(pieces, run.name, run.to);
  const words = name.split(" ");
  const heads = headsAround(pieces, run);
  const known = findMember(cast, name, titleGender(pieces[run.name - 1]?.low ?? ""));
  const courtesy = run.name > run.from && titles.has(pieces[run.name - 1]?.low ?? "");
  const kind = known?.kind ?? (courtesy && !words.some((w) => bodyNames.has(w.toLowerCase())) ? "person" : kindOf(words, heads, run.name > run.from));
  if (!known && kind === null) return;
  // 'the Lynn Echo': no person's name has 'the' right before it.
  const thing = kind === "unknown" && run.name === run.from && pieces[run.from - 1]?.low === "the" && !(pieces[run.to]?.is === "word" && (pieces[run.to + 1]?.capital ?? false));
  const member = known ?? { name, kind: thing ? "body" : (kind ?? "body"), gender: null, heads: new Set<string>(), acronym: null, at: [] };
  if (!known) cast.push(member);
  if (name.length > member.name.length && words.length <= 6) member.name = name;
  member.at.push(pieces[run.from]?.start ?? 0);
  for (const head of heads) member.heads.add(head);
  const age = pieces[run.to]?.text === "," && pieces[run.to + 2]?.low === "ans" ? Number(pieces[run.to + 1]?.text) : Number.NaN;
  if (age >= 20) member.heads.add(decadeOf(age));
  const title = pieces[run.name - 1]?.low ?? "";
  member.gender ??= genderOf(words[0] ?? "", member.heads, title) ?? (run.language === "fr" && member.kind !== "body" && words.length > 1 && feminineName.test(words[0] ?? "") ? "f" : null);
  if (run.language === "fr" && member.kind === "person" && roles.has(roleIn(title))) member.gender ??= articleGenders.get(pieces[run.name - 2]?.low ?? "") ?? null;
  if (/^(?:me\.?|maître)$/u.test(title)) for (const head of member.gender === "f" ? ["avocate", "maître"] : member.gender === "m" ? ["avocat", "maître"] : ["maître"]) member.heads.add(head);
  if (member.kind !== "body" && isCharged(pieces, run)) member.heads.add(dock);
}

/** ', 58 ans,': by which a later 'la quinquagénaire' is found. */
export function decadeOf(age: number): string {
  return `(${String(Math.floor(age / 10) * 10)})`;
}

/** Said of a person whom a sentence shows before a court or under suspicion. */
export const dock = "(dock)";
const charged = /^(?:compara(?:ît|issait|issaient|îtra|issent)|poursuivie?|jugée?|condamnée?|écrouée?|interpellée?|incarcérée?|soupçonnée?|accusée?|renvoyée?|inculpée?|visée?|mise?|prévenue?|placée?)$/u;

/** 'Ida Lenoir, 58 ans, comparaissait', 'poursuivi pour vol, Luc Ferrand', 'mis en examen', 'placé en garde à vue': near a name that no preposition holds. */
function isCharged(pieces: readonly Piece[], run: Run): boolean {
  if (tellsOf(pieces, run)) return true;
  if (/^(?:par|de|d'|à|au|avec|contre)$/u.test(pieces[run.from - 1]?.low ?? "")) return false;
  for (let i = Math.max(0, run.from - 9); i < Math.min(pieces.length, run.to + 9); i++) {
    const low = pieces[i]?.low ?? "";
    if (!charged.test(low)) continue;
    if (/^mise?$/u.test(low) && !/^(?:en|hors)$/u.test(pieces[i + 1]?.low ?? "") || /^placée?$/u.test(low) && !pieces.slice(i, i + 5).some((p) => /^(?:garde|détention)$/u.test(p.low))) continue;
    if (!pieces.slice(Math.min(i, run.to), Math.max(i, run.from)).some((p) => /^(?:par|contre|devant|avec)$/u.test(p.low))) return true;
  }
  return false;
}

/** 'le procès de Luc Ferrand', 'de Luc Ferrand, 47 ans, jugé pour …': right beside the name, whatever stands before it. */
function tellsOf(pieces: readonly Piece[], { from, to }: Run): boolean {
  if (pieces[from - 2]?.low === "procès" && /^(?:de|d')$/u.test(pieces[from - 1]?.low ?? "")) return true;
  let at = to;
  if (pieces[at]?.text === "," && pieces[at + 1]?.is === "number" && pieces[at + 2]?.low === "ans") at += 3;
  return pieces[at]?.text === "," && /^(?:jugée?|poursuivie?|accusée?|soupçonnée?|écrouée?|inculpée?)$/u.test(pieces[at + 1]?.low ?? "");
}

function kindOf(words: readonly string[], heads: readonly string[], titled: boolean): Member["kind"] | null {
  if (words.some((w) => bodyNames.has(w.toLowerCase()))) return "body";
  if (words.every((w) => notNames.test(w))) return null;
  if (isFirstName(words[0])) return "person";
  if (heads.some((h) => bodies.has(h)) && !heads.some((h) => roles.has(h))) return "body";
  // 'déléguée CGT': letters are no person's name.
  if (words.length === 1 && !titled && /^\p{Lu}{3,6}$/u.test(words[0] ?? "")) return "body";
  if (titled || heads.some((h) => roles.has(h))) return "person";
  if (words.length === 1) return /^\p{Lu}{2,6}$/u.test(words[0] ?? "") ? "body" : null;
  // 'NHTS Harwick': letters of a body's name, where the rest is not in capitals too.
  if (/^\p{Lu}{3,6}$/u.test(words[0] ?? "") && !words.every((w) => w === w.toUpperCase())) return "body";
  if (words.some((w) => geography.test(w))) return null;
  return words.length <= 4 ? "unknown" : "body";
}

const notNames = compactPattern(/^(?:UK|US|EU|U\.S\.?|U\.K\.?|USA|\p{Lu}\p{Ll}+(?:ish|ese|ench|utch|ian|ean))$/u);
const geography = /^(?:East|West|North|South|Channel|Kingdom|States|Tunnel|River|Sea|Ocean|Street|Avenue|City|Islands?|Republic|Mountains?|Valley|Bay|Coast|Road|Square|Bridge|Airport|Port|County|Park|Beach|Middle|Act|War|Day|Rue|Boulevard|Place|Quai|Mer|Nord|Sud|Est|Ouest|Unis|Europe|Afrique|Africa|Asia|America|York)$/u;

/** What a minister is of: in 'le ministre de l’Intérieur Luc Ferrand' the name begins after it. */
const domains = new Set("intérieur justice santé défense éducation économie finances travail transports agriculture culture écologie étrangères outre-mer logement".split(" "));

function isFirstName(word: string | undefined): boolean {
  const low = (word ?? "").toLowerCase().split("-")[0] ?? "";
  return maleNames.has(low) || femaleNames.has(low);
}

/** 'the president told Lynn Radio': across a verb nothing is said of the name. */
const partsNouns = /^(?:told|said|says|tells|asked|asks|urged|urges|warned|warns|met|called|calls|accused|accuses|is|was|are|were|has|had|have|will|would|and|but)$/u;

/** Roles and kinds of body right before the name, in its run, or in the apposition after or before it. */
function headsAround(pieces: readonly Piece[], run: Run & { readonly language: Language }): string[] {
  const heads: string[] = [];
  const note = (piece: Piece | undefined): void => {
    const low = roleIn(piece?.low ?? "");
    if (run.language === "fr" && low === "son") return;
    // 'l’avocate générale' speaks for the prosecution.
    if (piece && /^avocate?$/u.test(low) && /^générale?$/u.test(pieces[pieces.indexOf(piece) + 1]?.low ?? "")) {
      heads.push(low === "avocat" ? "magistrat" : "magistrate");
      return;
    }
    if (piece?.is === "word" && (roles.has(low) || bodies.has(low)) && !(low === "firm" && pieces[pieces.indexOf(piece) - 1]?.low === "law")) heads.push(low);
  };
  // ', the ministry said': who speaks is not what the name before the comma is.
  const speaks = (i: number): boolean => partsNouns.test(pieces[i + 1]?.low ?? "") || (cueForms[run.language].get(pieces[i + 1]?.low ?? "")?.some((form) => (form.tense === "past" || (run.language === "fr" && form.tense === "present")) && !form.noun) ?? false);
  for (let i = run.from; i < run.name; i++) note(pieces[i]);
  for (let i = run.from - 1; i >= 0 && run.from - i <= 3 && pieces[i]?.is === "word" && !inside.has(pieces[i]?.low ?? "") && !/^(?:à|au|aux|en|dans|sur|pour|chez|avec|par|contre|selon)$/u.test(pieces[i]?.low ?? "") && !partsNouns.test(pieces[i]?.low ?? "") && !prepositions.en.has(pieces[i]?.low ?? ""); i--) note(pieces[i]);
  const lone = run.to - run.name === 1 && !isFirstName(pieces[run.name]?.text) && !/^\p{Lu}{3,}$/u.test(pieces[run.name]?.text ?? "");
  // 'The company, Ostrava, …', 'Ostrava, the company, …': alone between its commas, the noun says what the name is.
  const beside = lone ? [alone(pieces, run.from - 3, run.from - 1), alone(pieces, run.to + 1, run.to), run.language === "en" ? calledSo(pieces, run) : undefined] : [];
  for (const piece of beside) note(piece);
  if (lone) return heads;
  if (pieces[run.from - 1]?.text === "," && !closesAnother(pieces, run.from - 2)) for (let i = run.from - 2; i >= 0 && run.from - i < 12 && (pieces[i]?.is === "word" || /^[()]$/u.test(pieces[i]?.text ?? "")); i--) note(pieces[i]);
  if (pieces[run.from - 1]?.text === "(") for (let i = run.from - 2; i >= 0 && run.from - i < 8 && pieces[i]?.is === "word"; i--) note(pieces[i]);
  // 'Harbour Board spokesman Tom Veil': the role is that of the name behind it.
  if (!(roles.has(roleIn(pieces[run.to]?.low ?? "")) && pieces[run.to + 1]?.capital)) note(pieces[run.to]);
  if (pieces[run.to]?.text === ")") note(pieces[run.to + 1]);
  // 'Selon le Courrier, le directeur a …': no apposition, where no comma closes it.
  const open = pieces[run.to]?.text === "," && /^(?:le|la|l'|les)$/u.test(pieces[run.to + 1]?.low ?? "") && run.to + 12 < pieces.length + 12;
  if (open && !/^[,.;:»)]$/u.test(pieces.slice(run.to + 1, run.to + 12).find((p) => p.is !== "word")?.text ?? "")) return heads;
  if (open && pieces.slice(run.to + 1, run.to + 12).find((p) => p.is !== "word")?.text === "." && run.from <= 4 && /^(?:selon|pour|d')$/u.test(pieces[0]?.low ?? "")) return heads;
  // 'Jan Marsh, who heads the union': what a relative clause names is not the one it tells of.
  if (/^(?:who|whose|qui|dont)$/u.test(pieces[run.to + 1]?.low ?? "") && pieces[run.to]?.text === ",") return heads;
  // 'Ida Marsh, a lawyer with the Harbour Institute': what stands behind the preposition is not what she is.
  let tail = false;
  if (/^[,(]$/u.test(pieces[run.to]?.text ?? "")) for (let i = run.to + 1; i < pieces.length && i - run.to < 9 && pieces[i]?.is === "word" && !(run.language === "fr" && goesOn(pieces[i]?.low ?? "")); i++) if (!speaks(i) && !((tail ||= /^(?:with|at|from|for|of|to|in)$/u.test(pieces[i]?.low ?? "")) && bodies.has(pieces[i]?.low ?? "")) && !(pieces[i - 1]?.capital && i - 1 > run.to && !pieces[i]?.capital && /^(?:ouvrière|publique|interne|responsable|libre|élue?)$/u.test(pieces[i]?.low ?? ""))) note(pieces[i]);
  return heads;
}

/** 'I. Marsh (chair), T. Veil (guest)': what stands in brackets behind one name is not said of the next. */
function closesAnother(pieces: readonly Piece[], close: number): boolean {
  if (pieces[close]?.text !== ")") return false;
  for (let i = close - 1; i > 0 && close - i < 10; i--) if (pieces[i]?.text === "(") return pieces[i - 1]?.capital === true;
  return false;
}

/** ', la maire, Ida Lenoir, est venue défendre son adjointe': behind its comma the verb of the sentence stands, and no apposition. */
function goesOn(low: string): boolean {
  return auxiliaries.fr.has(low) || /^(?:ne|n'|se|s')$/u.test(low);
}

/** The noun of 'the company' at `from`, with a comma at `comma` and nothing else on its other side. */
function alone(pieces: readonly Piece[], from: number, comma: number): Piece | undefined {
  const [article, noun] = [pieces[from], pieces[from + 1]];
  const bounded = pieces[from > comma ? from + 2 : from - 1]?.is !== "word";
  const definite = /^(?:the|its|le|la|l'|son|sa)$/u.test(article?.low ?? "");
  return pieces[comma]?.text === "," && definite && bounded ? noun : undefined;
}

/** 'a young welder, Ida, who …', 'the girls’ mother, Ida, sat …': what the one word between the commas is. */
function calledSo(pieces: readonly Piece[], { from, to }: Run): Piece | undefined {
  const noun = pieces[from - 2];
  if (pieces[from - 1]?.text !== "," || pieces[to]?.text !== "," || noun?.is !== "word" || noun.capital || !roles.has(noun.low)) return undefined;
  const before = pieces.slice(Math.max(0, from - 7), from - 2);
  return before.some((p) => determiners.en.has(p.low) || /^['’]s?$/u.test(p.text)) ? noun : undefined;
}

/** Same name, or one is the other's surname or first part. */
export function findMember(cast: readonly Member[], name: string, title: Gender = null): Member | null {
  const low = name.toLowerCase();
  const exact = cast.find((m) => lowered(m).low === low || m.acronym?.toLowerCase() === low);
  if (exact) return exact;
  const spelled = /^\p{Lu}{3,6}$/u.test(name) ? cast.find((m) => m.acronym === null && m.kind !== "person" && (lowered(m).initials.startsWith(name) || lowered(m).allInitials === name)) : undefined;
  if (spelled) return spelled;
  const words = low.split(" ");
  const fits = (m: Member): boolean => {
    if (title !== null && m.gender !== null && m.gender !== title) return false;
    const { low: its, words: other } = lowered(m);
    if (words.length === 1 && other.length > 1) return m.kind !== "body" && (other.at(-1) === low || other[0] === low);
    if (other.length === 1 && words.length > 1) return m.kind !== "body" && (words.at(-1) === other[0] || words[0] === other[0]);
    return words.length > 1 && words.at(-1) === other.at(-1) && (low.endsWith(` ${its}`) || its.endsWith(` ${low}`));
  };
  let found: Member | null = null;
  // Of several with one surname, whoever the title fits, then whoever is named most often; of these, the last.
  const rank = (m: Member): number => m.at.length + (title !== null && m.gender === title ? 1e6 : 0);
  for (const member of cast) if (fits(member) && (words.length > 1 || !found || rank(member) >= rank(found))) found = member;
  return found;
}

interface Lowered {
  readonly name: string;
  readonly low: string;
  readonly words: readonly string[];
  readonly initials: string;
  readonly allInitials: string;
}

const lowerNames = new WeakMap<Member, Lowered>();

/** A member's name in lower case, its words and initials, worked out once for each name it has. */
function lowered(member: Member): Lowered {
  const known = lowerNames.get(member);
  if (known?.name === member.name) return known;
  const low = member.name.toLowerCase();
  const made = { name: member.name, low, words: low.split(" "), initials: initialsOf(member.name), allInitials: allInitialsOf(member.name) };
  lowerNames.set(member, made);
  return made;
}

/** 'ACLUO' of 'American Civil Liberties Union of Ohio'. */
function initialsOf(name: string): string {
  return name.split(" ").map((word) => word.charAt(0)).filter((letter) => /\p{Lu}/u.test(letter)).join("");
}

/** 'MDF' of 'Médecins du Fleuve'. */
function allInitialsOf(name: string): string {
  return name.split(/[ '’-]/u).map((word) => word.charAt(0).toUpperCase()).join("");
}

/** 'Human Rights Watch (HRW)', 'l’Inspection générale de la police nationale (IGPN)'. */
function noteAcronyms(cast: Member[], pieces: readonly Piece[]): void {
  for (let i = 1; i + 2 < pieces.length; i++) {
    const short = pieces[i + 1];
    if (pieces[i]?.text !== "(" || pieces[i + 2]?.text !== ")" || !short || !/^\p{Lu}[\p{L}-]{1,9}$/u.test(short.text) || !/\p{Lu}{2}/u.test(short.text)) continue;
    let from = -1;
    for (let k = i - 1; k >= 0 && i - k < 12 && pieces[k]?.is === "word"; k--) if (pieces[k]?.capital && pieces[k]?.text.charAt(0) === short.text.charAt(0) && !(from >= 0 && /^(?:the|a|an|le|la|les)$/u.test(pieces[k]?.low ?? ""))) from = k;
    if (from < 0) {
      noteForeign(cast, pieces, { bracket: i, short: short.text });
      continue;
    }
    const name = wordsOf(pieces, from, i);
    const start = pieces[from]?.start ?? 0;
    const known = cast.find((m) => m.name === name || m.acronym === short.text || (m.kind === "body" && name.startsWith(m.name)));
    if (known) {
      known.acronym = short.text;
      if (name.length > known.name.length) known.name = name;
      continue;
    }
    if (cast.length >= mostMembers) continue;
    const heads = new Set(pieces.slice(from, i).map((p) => p.low).filter((low) => bodies.has(low)));
    cast.push({ name, kind: "body", gender: null, heads, acronym: short.text, at: [start] });
  }
}

/** 'Doctors Without Borders (MSF)': letters of another language's name; only right behind the name of a body of several words. */
function noteForeign(cast: readonly Member[], pieces: readonly Piece[], { bracket, short }: { bracket: number; short: string }): void {
  let from = bracket;
  while (from > 0 && bracket - from < 7 && pieces[from - 1]?.capital) from--;
  const known = bracket - from >= 2 && /^\p{Lu}{2,6}$/u.test(short) ? cast.find((m) => m.kind !== "person" && wordsOf(pieces, from, bracket).endsWith(m.name) && m.name.includes(" ")) : undefined;
  if (known) known.acronym ??= short;
}
