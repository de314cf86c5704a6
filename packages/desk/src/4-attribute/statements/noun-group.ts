import type { Language } from "../../model/reading.js";
import { adverbs, auxiliaries, conjunctions, days, determiners, months, prepositions, pronouns } from "../words/small-words.js";
import { opensCircumstance } from "./content/circumstance-fr.js";
import { cueForms } from "./cues/cue-forms.js";
import type { Piece } from "./scene.js";
import { behindPlace, isInsideRelative, joinsTrailing, opensOwnClause } from "./subjects-en.js";

/** Pieces [from, to) of a sentence that name somebody, with an apposition between commas. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly apposition: { readonly from: number; readonly to: number } | null;
}

const farthest = 26;
const relatives = new Set(["who", "that", "which", "whose", "qui", "dont"]);

/** Who stands before a verb that begins at `verb`: 'The mayor, Ida Marsh, said', 'Tom Veil, who leads the union, said'. */
export function subjectBefore(pieces: readonly Piece[], verb: number, language: Language): Named | null {
  let end = verb;
  for (let before = -1; before !== end;) {
    before = end;
    if (language === "en" && isWhen(pieces, end)) end -= 2;
    else while (end > 0 && isAdverb(pieces, end - 1, language) && !(language === "en" && isWhen(pieces, end))) end--;
  }
  const last = pieces[end - 1];
  if (!last) return null;
  if (/^(?:who|which|qui)$/u.test(last.low)) {
    const to = pieces[end - 2]?.text === "," ? end - 2 : end - 1;
    const group = nearest(pieces, groupEndingAt(pieces, to, language), language);
    // 'Ida Marsh, the pathologist who told the court that': the noun before 'who' tells more of the name.
    const name = group && language === "en" && last.low === "who" ? furtherName(pieces, group, to) : null;
    return name ?? plain(group ?? antecedent(pieces, to, language));
  }
  if (last.text === "," && language === "en") {
    const name = nameFarBefore(pieces, end - 1);
    if (name) return name;
  }
  if (last.text === ",") return acrossApposition(pieces, end - 1, language);
  if (language === "en" && /^[—–]$/u.test(last.text)) return acrossDashes(pieces, end - 1);
  if (last.is === "quote" || (last.is === "mark" && last.text !== ")")) return null;
  return plain(groupEndingAt(pieces, end, language));
}

/** 'who in 2010 said', 'the mayor on Monday told': what says when may stand between subject and verb. */
function isWhen(pieces: readonly Piece[], end: number): boolean {
  const [lead, when] = [pieces[end - 2], pieces[end - 1]];
  return end > 2 && /^(?:in|on|last|this)$/u.test(lead?.low ?? "") && pieces[end - 3]?.is === "word" && (days.has(when?.low ?? "") || months.has(when?.low ?? "") || /^(?:19|20)\d\d$/u.test(when?.text ?? "") || /^(?:week|month|year)$/u.test(when?.low ?? ""));
}

/** 'sent by Ida Marsh, who', 'angered the crews, who': who is meant begins after the verb and its preposition. */
function nearest(pieces: readonly Piece[], group: { from: number; to: number } | null, language: Language): { from: number; to: number } | null {
  if (group && language === "fr") return pastTold(pieces, group);
  if (!group || language !== "en") return group;
  for (let i = group.to - 1; i > group.from; i--) {
    const [piece, before] = [pieces[i], pieces[i - 1]];
    // 'a cut that angered residents and shopkeepers, who'
    if (/^(?:that|which)$/u.test(pieces[i - 2]?.low ?? "") && /^\p{Ll}{3,}ed$/u.test(before?.text ?? "")) return { from: i, to: group.to };
    if (/^(?:by|to|from|with|against)$/u.test(before?.low ?? "")) return { from: i, to: group.to };
    const opens = /^(?:the|an?|his|her|its|their)$/u.test(piece?.low ?? "");
    if (opens && before?.is === "word" && !prepositions.en.has(before.low) && !determiners.en.has(before.low) && before.low !== "and") return { from: i, to: group.to };
  }
  // 'is based on the accounts of thirty women, who': a participle at the head belongs to a verb before it.
  if (/^\p{Ll}{2,}ed$/u.test(pieces[group.from]?.text ?? "") && prepositions.en.has(pieces[group.from + 1]?.low ?? "")) return { from: group.from + 2, to: group.to };
  return group;
}

/** '« … », tonne la procureure, qui …': the word right behind the quotation is its verb, whatever verb it is. */
function pastTold(pieces: readonly Piece[], group: { from: number; to: number }): { from: number; to: number } {
  const [first, next] = [pieces[group.from], pieces[group.from + 1]];
  const behind = pieces[group.from - 1]?.text === "," ? pieces[group.from - 2] : pieces[group.from - 1];
  const verb = behind?.is === "quote" && first?.is === "word" && !first.capital && !determiners.fr.has(first.low) && !prepositions.fr.has(first.low);
  return verb && next !== undefined && (next.capital || determiners.fr.has(next.low)) ? { from: group.from + 1, to: group.to } : group;
}

/** 'dismissed by the port, which said': the noun group after the last preposition that is no 'of'. */
function antecedent(pieces: readonly Piece[], to: number, language: Language): { from: number; to: number } | null {
  for (let i = to - 2; i >= 0 && to - i < 12; i--) {
    const piece = pieces[i];
    if (piece?.is !== "word" && piece?.is !== "number") return null;
    if (prepositions[language].has(piece.low) && !/^(?:of|de|d'|du|des|in|en)$/u.test(piece.low)) return { from: i + 1, to };
  }
  return null;
}

function plain(group: { from: number; to: number } | null): Named | null {
  return group ? { ...group, apposition: null } : null;
}

/** '“It holds,” Ida Marsh, an engineer at the yard in Lynn, Norway, and co-author of the study, said': the name right behind the quotation. */
function nameFarBefore(pieces: readonly Piece[], comma: number): Named | null {
  const open = pieces.findLastIndex((p, i) => i < comma && p.is === "quote") + 1;
  let to = open;
  while (pieces[to]?.is === "word" && pieces[to]?.capital) to++;
  if (open === 0 || to - open < 2 || to - open > 4 || pieces[to]?.text !== "," || to >= comma || comma - to > 40) return null;
  const told = pieces.slice(to + 1, comma);
  const clause = told.some((p, k) => p.text === ";" || p.text === ":" || (auxiliaries.en.has(p.low) && !insideRelative(pieces, to + 1 + k)) || isVerbOfSpeech(p, "en"));
  return clause ? null : { from: open, to, apposition: { from: to + 1, to: comma } };
}

/** The comma at `comma` closes an apposition or a relative clause: the subject stands before the comma that opens it. */
function acrossApposition(pieces: readonly Piece[], comma: number, language: Language): Named | null {
  for (let k = comma - 1; k > 0 && comma - k < farthest; k--) {
    if (pieces[k]?.is === "quote" && (language === "en" || pieces[k]?.text.split(/\s+/u, 7).length === 7)) return null;
    if (pieces[k]?.text !== "," || relatives.has(pieces[k + 1]?.low ?? "") && k + 2 >= comma) continue;
    const group = groupEndingAt(pieces, k, language);
    // ', whose husband was the first to die,': what stands behind its own verb, or begins the clause, is not who speaks.
    if (language === "en" && group && (auxiliaries.en.has(pieces[group.from - 1]?.low ?? "") || /^(?:whose|whom|which|where)$/u.test(pieces[group.from]?.low ?? ""))) continue;
    if (group && !relatives.has(pieces[group.from - 1]?.low ?? "") && isNominal(pieces, group, language)) return (language === "fr" ? nameBefore(pieces, group) : furtherName(pieces, group, comma)) ?? { ...group, apposition: { from: k + 1, to: comma } };
  }
  return null;
}

/** 'The families — eleven of them, from Lynn — have asked': the subject stands before the first dash. */
function acrossDashes(pieces: readonly Piece[], close: number): Named | null {
  const open = pieces.findLastIndex((p, i) => i < close - 1 && close - i < 40 && /^[—–]$/u.test(p.text));
  const group = open > 0 ? groupEndingAt(pieces, open, "en") : null;
  return group && isNominal(pieces, group, "en") ? { ...group, apposition: { from: open + 1, to: close } } : null;
}

/** 'Ida Marsh, a lawyer at the port, who knows the crews, said': before what is told of a name, between commas, stands the name. */
function furtherName(pieces: readonly Piece[], group: { from: number; to: number }, comma: number): Named | null {
  let found: { from: number; to: number } | null = null;
  for (let turns = 0, at = group; turns < 3 && tellsMore(pieces, at); turns++) {
    const before = nearest(pieces, groupEndingAt(pieces, at.from - 1, "en"), "en");
    if (!before) break;
    if (isWholeName(pieces, before, /^an?$/u.test(pieces[at.from]?.low ?? ""))) found = before;
    at = before;
  }
  return found ? { ...found, apposition: { from: found.to + 1, to: comma } } : null;
}

/** ', a lawyer at the port,', ', head of the union,', '(41),': not ', the mayor, Ida Marsh,', whom the next words name. */
function tellsMore(pieces: readonly Piece[], { from, to }: { from: number; to: number }): boolean {
  const [first, next] = [pieces[from], pieces[to + 1]];
  if (pieces[from - 1]?.text !== "," || !first) return false;
  if (first.is === "number") return to - from === 1;
  if (first.capital || pronouns.en.has(first.low)) return false;
  return /^an?$/u.test(first.low) || !determiners.en.has(first.low) || !(next?.capital ?? false);
}

/** A name at the beginning of a clause, with its titles; before 'a member of …' also 'the union'. */
function isWholeName(pieces: readonly Piece[], { from, to }: { from: number; to: number }, orNoun: boolean): boolean {
  const [first, before, last] = [pieces[from], pieces[from - 1], pieces[to - 1]];
  const opens = before?.is !== "word" || conjunctions.en.has(before.low) || /^(?:by|from|to|with)$/u.test(before.low);
  if (!opens || !first || !(first.capital || determiners.en.has(first.low)) || adverbs.en.has(first.low) || days.has(first.low)) return false;
  if (orNoun && /^(?:the|an?|one)$/u.test(first.low)) return true;
  return ((last?.capital ?? false) || last?.text === ")") && pieces.slice(from, to).some((p) => p.capital && !determiners.en.has(p.low));
}

/** 'Anna Weiss, climatologue à Liège, coautrice de l’étude, …': a noun without its article tells more of the name before it. */
function nameBefore(pieces: readonly Piece[], group: { from: number; to: number }): Named | null {
  const first = pieces[group.from];
  if (pieces[group.from - 1]?.text !== "," || !first || first.capital || determiners.fr.has(first.low) || pronouns.fr.has(first.low)) return null;
  const name = groupEndingAt(pieces, group.from - 1, "fr");
  return name && pieces[name.to - 1]?.capital ? { ...name, apposition: group } : null;
}

function isAdverb(pieces: readonly Piece[], i: number, language: Language): boolean {
  const piece = pieces[i];
  if (piece?.is !== "word" || pronouns[language].has(piece.low)) return false;
  if (adverbs[language].has(piece.low) || days.has(piece.low)) return true;
  // 'le gouvernement', 'the family': after a determiner it is a noun.
  if (piece.capital || determiners[language].has(pieces[i - 1]?.low ?? "") || pieces[i - 1]?.capital) return false;
  return language === "en" ? /^\p{L}{3,}ly$/u.test(piece.low) : /^\p{L}{3,}ment$/u.test(piece.low) && !determiners.fr.has(pieces[i - 2]?.low ?? "");
}

function isNominal(pieces: readonly Piece[], group: { from: number; to: number }, language: Language): boolean {
  const first = pieces[group.from];
  if (!first || prepositions[language].has(first.low)) return false;
  return group.to - group.from >= 2 || (first.capital && !adverbs[language].has(first.low) && !days.has(first.low)) || pronouns[language].has(first.low);
}

/** The noun group that ends before `to`, walking left to a comma, a conjunction, another verb or the sentence's beginning. */
function groupEndingAt(pieces: readonly Piece[], to: number, language: Language): { from: number; to: number } | null {
  const last = pieces[to - 1];
  if (!last) return null;
  if (isPronoun(pieces, to - 1, language) && !(language === "en" && isInsideRelative(pieces, to - 1))) return { from: to - 1, to };
  let from = to;
  for (let i = to - 1; i >= 0 && to - i <= farthest; i--) {
    if (stopsAt(pieces, i, { to, language })) break;
    from = i;
    if (pieces[i]?.text === ")") {
      const open = openingBracket(pieces, i);
      if (open === null) break;
      i = open;
      from = open;
    }
  }
  return trimGroup(pieces, { from, to }, language);
}

/** 'Both the army and the rebels denied', 'The UN and the African Union said': nothing but a noun group since the sentence began. */
function joinsSubjects(pieces: readonly Piece[], and: number): boolean {
  const opens = (p: Piece | undefined): boolean => p !== undefined && (determiners.en.has(p.low) || p.low === "both" || p.capital) && !adverbs.en.has(p.low);
  if (and < 1 || and > 6 || !opens(pieces[0]) || !opens(pieces[and + 1])) return false;
  return pieces.slice(0, and).every((p, k) => p.is === "word" && !auxiliaries.en.has(p.low) && !prepositions.en.has(p.low) && !conjunctions.en.has(p.low) && !(pronouns.en.has(p.low) && p.low !== "both") && (k === 0 || p.capital || !isVerbOfSpeech(p, "en") && !/(?:ed|ing)$/u.test(p.low)));
}

function isPronoun(pieces: readonly Piece[], i: number, language: Language): boolean {
  const low = pieces[i]?.low ?? "";
  if (!pronouns[language].has(low)) return false;
  const before = pieces[i - 1]?.low ?? "";
  if (/^(?:lui|eux|elles?|him|her|them)$/u.test(low) && prepositions[language].has(before)) return false;
  return !(determiners[language].has(before) || before === "of" || before === "d'" || before === "de") || /^(?:he|she|it|they|we|i|il|elle|ils|elles)$/u.test(low);
}

function openingBracket(pieces: readonly Piece[], close: number): number | null {
  for (let i = close - 1; i >= 0 && close - i < 10; i--) if (pieces[i]?.text === "(") return i;
  return null;
}

function stopsAt(pieces: readonly Piece[], i: number, at: { to: number; language: Language }): boolean {
  const piece = pieces[i];
  if (!piece) return true;
  const { language } = at;
  if (piece.is === "quote") return piece.end - piece.start > 24 || /[.,!?…]\s?["”»’“']$/u.test(piece.text) || !/\p{L}/u.test(pieces[i + 1]?.text ?? "");
  // 'LYNN, May 3, 2023 - The port said': a dash with room around it.
  if (piece.text === "-" && language === "en" && piece.start > (pieces[i - 1]?.end ?? piece.start) && (pieces[i + 1]?.start ?? piece.end) > piece.end) return true;
  if (piece.is === "mark") return !/^[)&/’'-]$/u.test(piece.text);
  if (piece.is === "number") return false;
  if (/^-(?:t-)?(?:il|elle|on|ils|elles|je|nous)$/u.test(piece.low)) return true;
  const next = pieces[i + 1]?.low ?? "";
  if (language === "en" && piece.low === "and" && (joinsSubjects(pieces, i) || joinsTrailing(pieces, i, at.to))) return false;
  if (piece.low === "and" || piece.low === "et") return determiners[language].has(next) || pronouns[language].has(next) || i === 0 || at.to - i < 2;
  if (relatives.has(piece.low)) return !isRelative(pieces, i, at);
  // 'the miners trapped since 3 August': before a date it is a preposition.
  const dated = pieces[i + 1]?.is === "number" || days.has(next) || months.has(next);
  if (conjunctions[language].has(piece.low)) return !(dated && /^(?:since|after|before|until)$/u.test(piece.low) && at.to - i > 4);
  if (auxiliaries[language].has(piece.low)) return !insideRelative(pieces, i);
  if ((language === "en" ? /^(?:he|she|they|we|i)$/u : /^(?:il|elle|ils|elles|on|je|nous)$/u).test(piece.low)) return !insideRelative(pieces, i) && at.to - i > 1;
  if (/^(?:savoir|valoir|remarquer|entendre)$/u.test(piece.low) && /^(?:fait|font|laisse|laissent|faisait)$/u.test(pieces[i - 1]?.low ?? "")) return true;
  if (i === at.to - 1) return false;
  if (language === "en" && isReducedClause(pieces, i)) return false;
  return (isVerbOfSpeech(piece, language) || (language === "en" && isPlainVerb(pieces, i))) && !insideRelative(pieces, i);
}

/** 'the group that filmed the raid says': a relative clause that holds a verb of its own belongs to the group. */
function isRelative(pieces: readonly Piece[], i: number, { to, language }: { to: number; language: Language }): boolean {
  const before = pieces[i - 1];
  if (language === "en" && pieces[i]?.low === "that" && opensOwnClause(pieces[i + 1])) return false;
  // 'a blast that the mayor described': whoever stands there is the subject, and the relative its object.
  if (language === "en" && pieces[i]?.low !== "who" && !pieces.slice(i + 1, to).some((p) => auxiliaries.en.has(p.low) || /^\p{Ll}{2,}(?:ed|s|ew|ught|ook|ame|ave|ent)$/u.test(p.text))) return false;
  const short = language === "en" && to - i === 2 && /^\p{Ll}{3,}ed$/u.test(pieces[i + 1]?.text ?? "");
  return (to - i >= 3 || short) && before?.is === "word" && !isVerbOfSpeech(before, language) && !prepositions[language].has(before.low) && !/^(?:it|he|she|they|we)$/u.test(before.low);
}

function insideRelative(pieces: readonly Piece[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 5; k--) {
    if (relatives.has(pieces[k]?.low ?? "")) return true;
    if (pieces[k]?.is !== "word") return false;
  }
  return false;
}

function isVerbOfSpeech(piece: Piece, language: Language): boolean {
  return piece.is === "word" && !piece.capital && (cueForms[language].get(piece.low)?.some((form) => form.words.length === 1 && !form.noun && (form.tense === "past" || form.tense === "present")) ?? false);
}

/** 'a man found dead in jail', 'residents told of the plan', 'guards accused of theft': a participle that belongs to the noun. */
function isReducedClause(pieces: readonly Piece[], i: number): boolean {
  const [before, piece, next] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  if (before?.is !== "word" || auxiliaries.en.has(before.low) || before.capital) return false;
  const participle = cueForms.en.get(piece?.low ?? "")?.some((form) => form.words.length === 1 && form.tense === "participle") ?? false;
  return participle && /^(?:dead|guilty|alive|unconscious|unresponsive|hanged|of|by)$/u.test(next?.low ?? "");
}

/** 'Prosecutors say the men planned': a plain form that is no noun, behind many. */
export function isPlainVerb(pieces: readonly Piece[], i: number): boolean {
  const [piece, before] = [pieces[i], pieces[i - 1]];
  if (piece?.is !== "word" || piece.capital || !/^(?:\p{L}+s|police|people|they|we|many|some|others|both|most|several|women|men|children)$/u.test(before?.low ?? "")) return false;
  return cueForms.en.get(piece.low)?.some((form) => form.words.length === 1 && !form.noun && form.tense === "plain") ?? false;
}

/** Without what stands before the name: conjunctions, adverbs, 'On Monday', 'Last week'. */
function trimGroup(pieces: readonly Piece[], group: { from: number; to: number }, language: Language): { from: number; to: number } | null {
  let { from, to } = group;
  // 'La mairie y voit, elle, …': the small words before a verb belong to it.
  while (language === "fr" && to - from > 1 && /^(?:y|ne|n'|se|s')$/u.test(pieces[to - 1]?.low ?? "")) to--;
  for (let moved = true; moved && from < to;) {
    moved = false;
    const piece = pieces[from];
    if (!piece) break;
    if ((piece.low === "given" && pieces[from + 1]?.low === "that") || (piece.low === "d'" && pieces[from + 1]?.low === "après") || (piece.low === "according" && pieces[from + 1]?.low === "to")) {
      from += 2;
      moved = true;
      continue;
    }
    if (piece.is === "mark" || conjunctions[language].has(piece.low) || isAdverb(pieces, from, language)) moved = true;
    else if (prepositions[language].has(piece.low) && piece.low !== "de" && piece.low !== "des" && piece.low !== "d'") {
      const time = pieces.slice(from, Math.min(to, from + 6)).findLastIndex((p) => days.has(p.low) || /^(?:statement|communiqué|interview|week|month|year|semaine|mois)$/u.test(p.low) || p.is === "number");
      const behind = time < 0 && language === "en" ? behindPlace(pieces, from, to) : -1;
      if (behind > 0) return { from: behind, to };
      if (time < 0) return null;
      from += time;
      moved = true;
    }
    if (moved) from++;
  }
  return from < to ? { from, to } : null;
}

const groupStops = new Set(("in on during after before when while because as since if although though but and or that which where amid saying adding " +
  "dans sur lors pendant après avant quand lorsque parce car mais et ou où comme alors ce cette qui que qu' puis sans tandis dont y n' ne s' se").split(" "));

/** The noun group that begins at `from`: 'said Ida Marsh, mayor of Lynn', 'selon les associations'. */
export function groupStartingAt(pieces: readonly Piece[], from: number, language: Language): Named | null {
  const first = pieces[from];
  if (first?.is !== "word" && first?.is !== "number") return null;
  const opens = first.capital || first.is === "number" || determiners[language].has(first.low) || pronouns[language].has(first.low);
  if (!opens) {
    // 'according to residents', 'selon plusieurs témoins'
    if (prepositions[language].has(first.low) || auxiliaries[language].has(first.low) || adverbs[language].has(first.low)) return null;
  }
  if (/^(?:he|she|they|it|we|i|him|her|them|lui|elle|eux|elles|il|ils)$/u.test(first.low) && !/^(?:her|it)$/u.test(first.low)) return { from, to: from + 1, apposition: null };
  let to = from;
  for (let i = from; i < pieces.length && i - from < 16; i++) {
    const piece = pieces[i];
    if (!piece || piece.is === "quote") break;
    if (piece.text === "(") {
      const close = pieces.slice(i, i + 8).findIndex((p) => p.text === ")");
      if (close < 0) break;
      i += close;
      to = i + 1;
      continue;
    }
    if (piece.is === "mark" && !/^[&/’'-]$/u.test(piece.text)) break;
    if (i > from && !piece.capital && groupStops.has(piece.low) && !joinsNames(pieces, i)) break;
    if (i > from && /^(?:à|au|aux|auprès)$/u.test(piece.low) && isOutlet(pieces, i + 1)) break;
    if (i > from && language === "fr" && (/^(?:s'|se|n'|ne)$/u.test(piece.low) || opensCircumstance(pieces, i))) break;
    if (i > from && (auxiliaries[language].has(piece.low) || days.has(piece.low))) break;
    to = i + 1;
  }
  if (to === from) return null;
  return { from, to, apposition: appositionAfter(pieces, to) };
}

/** 'une source à nos confrères', 'le maire à l’AFP': whom it was told to. */
function isOutlet(pieces: readonly Piece[], at: number): boolean {
  const low = pieces[at]?.low ?? "";
  if (/^(?:nos|notre)$/u.test(low)) return true;
  const name = /^(?:l'|la|le)$/u.test(low) ? pieces[at + 1] : pieces[at];
  return /^\p{Lu}{2,6}$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$|^(?:Radio|Télé|Dépêche|Courrier|Parisien|Monde|Figaro|Libération|Gazette|Tribune|Voix|Progrès|Dauphiné|Télégramme|Messager|Journal|Quotidien|Presse)$/u.test(name?.text ?? "");
}

/** 'Ministry of Health and Safety': an 'and' between capitals goes on. */
function joinsNames(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  return (piece?.low === "and" || piece?.low === "et") && (pieces[i - 1]?.capital ?? false) && (pieces[i + 1]?.capital ?? false);
}

/** ', Ida Marsh' or ', mayor of Lynn' up to the next mark. */
function appositionAfter(pieces: readonly Piece[], to: number): { from: number; to: number } | null {
  // 'The key, says Ida Marsh, is the harbour.'
  if (pieces[to]?.text !== "," || auxiliaries.en.has(pieces[to + 1]?.low ?? "")) return null;
  let end = to + 1;
  while (end < pieces.length && end - to < 14 && (pieces[end]?.is === "word" || pieces[end]?.is === "number" || pieces[end]?.text === "-")) end++;
  return end > to + 1 ? { from: to + 1, to: end } : null;
}
