import { auxiliaries, conjunctions, days, determiners, months, prepositions, pronouns } from "../words/small-words.js";
import type { Named } from "./noun-group.js";
import type { Piece } from "./scene.js";
import { cueForms } from "./cues/cue-forms.js";
import type { CueHit } from "./cues/find-cues.js";
import { titles } from "./speakers/role-words.js";

/** 'A clerk who was named to it says', 'The girl who filmed it told': the pronoun belongs to the relative clause, and is not who speaks. */
export function isInsideRelative(pieces: readonly Piece[], pronoun: number): boolean {
  if (pieces[pronoun]?.low !== "it") return false;
  for (let i = pronoun - 1; i > 0 && pronoun - i < 8; i--) {
    const low = pieces[i]?.low ?? "";
    if (low === "who") return i < pronoun - 1;
    if (pieces[i]?.is !== "word" || conjunctions.en.has(low)) return false;
  }
  return false;
}

/** 'the court that on Sunday men …', 'the crews that the port …': a clause of its own begins behind 'that'. */
export function opensOwnClause(next: Piece | undefined): boolean {
  const low = next?.low ?? "";
  return low !== "that" && (determiners.en.has(low) || prepositions.en.has(low) || /^(?:he|she|they|we|i|it)$/u.test(low));
}

/** '…, his family and a clinic said.': behind a comma stand two noun groups and nothing else, and the verb closes the sentence. */
export function joinsTrailing(pieces: readonly Piece[], and: number, verb: number): boolean {
  const comma = pieces.findLastIndex((p, i) => i < and && p.is !== "word" && !/^['’]s?$/u.test(p.text));
  const before = pieces[comma];
  if (!before || !(before.text === "," || before.is === "quote") || and - comma < 2 || and - comma > 6) return false;
  const closes = pieces[verb + 1] === undefined || /^[.!;]$/u.test(pieces[verb + 1]?.text ?? "") || /^(?:on|in|at|yesterday|today|late|early)$/u.test(pieces[verb + 1]?.low ?? "");
  const first = pieces[comma + 1];
  if (!closes || !first || !(determiners.en.has(first.low) || first.capital)) return false;
  return pieces.slice(comma + 1, and).every((p) => p.is === "word" && !auxiliaries.en.has(p.low) && !prepositions.en.has(p.low) && !conjunctions.en.has(p.low) && !pronouns.en.has(p.low) && !/^\p{Ll}+(?:ed|ing)$/u.test(p.text));
}

/** '…, says Dr Ida Marsh; …', '…, says Supt Tom Veil, “…”': where a name with a title, or of two words, ends right behind the verb; -1 for none. */
export function nameBehind(pieces: readonly Piece[], verbEnd: number): number {
  let to = verbEnd;
  while (to - verbEnd < 5 && pieces[to]?.is === "word" && pieces[to]?.capital) to++;
  const titled = titles.has(pieces[verbEnd]?.low.replace(/\.$/u, "") ?? "") || titles.has(pieces[verbEnd]?.low ?? "");
  const next = pieces[to];
  const bounded = next === undefined || (next.is === "mark" && /^[,.;:—–]$/u.test(next.text));
  return bounded && to - verbEnd >= 2 && (titled || to - verbEnd >= 2) ? to : -1;
}

/** 'It took months to find what every child had told it': of a whole clause only the pronoun it begins with may be who speaks. */
export function withoutClause(pieces: readonly Piece[], named: Named | null): Named | null {
  const clause = named !== null && named.to - named.from > 3 && /^(?:he|she|it|they|we|i)$/u.test(pieces[named.from]?.low ?? "");
  return clause ? { from: named.from, to: named.from + 1, apposition: null } : named;
}

/** 'A man who lives by the quay disagreed': a person with all that a relative clause without commas tells of them, up to the verb of the sentence. */
export function withRelative(pieces: readonly Piece[], at: number): Named | null {
  const who = pieces.findIndex((p, i) => i > at + 1 && i < at + 5 && p.low === "who");
  if (who < 0 || !determiners.en.has(pieces[at]?.low ?? "") || pieces.slice(at, who).some((p) => p.is !== "word" || isVerb(p))) return null;
  for (let i = who + 3; i < pieces.length && i - at < 12; i++) {
    const piece = pieces[i];
    if (piece?.is !== "word" && piece?.is !== "number") return null;
    if (isVerb(piece) && !(auxiliaries.en.has(pieces[i - 1]?.low ?? "") || pieces[i - 1]?.low === "who" || conjunctions.en.has(pieces[i - 1]?.low ?? ""))) return { from: at, to: i, apposition: null };
  }
  return null;
}

function isVerb(piece: Piece): boolean {
  return piece.is === "word" && !piece.capital && (auxiliaries.en.has(piece.low) || /^\p{Ll}{2,}ed$/u.test(piece.low) || (cueForms.en.get(piece.low)?.some((form) => form.tense === "past" && !form.noun) ?? false));
}

/** 'more than the police have said', 'Did he know that …?', 'is hearing how …', 'officer posts: 268': a verb of speech by which nobody tells anything. */
export function tellsNothing(pieces: readonly Piece[], before: Named, { at, to, lemma }: Pick<CueHit, "at" | "to" | "lemma">): boolean {
  if (pieces.slice(before.from, before.to).some((p) => p.low === "than")) return true;
  if (lemma === "hear" && pieces[at]?.low === "hearing") return true;
  if (pieces[to]?.text === ":" && pieces[to + 1]?.is === "number") return true;
  const [helper, opening] = [pieces[before.from - 1], pieces[before.from - 2]];
  const asks = auxiliaries.en.has(helper?.low ?? "") && opening?.is !== "word" && helper?.capital === (opening === undefined);
  return asks && pieces.findLast((p) => p.is === "mark")?.text === "?";
}

/** 'a panel which she said would sit in May', 'the men, who police said were armed': where the content begins with the verb of the relative clause; -1 elsewhere. */
export function relativeContent(pieces: readonly Piece[], before: Named, { to }: Pick<CueHit, "to">): number {
  return /^(?:who|which)$/u.test(pieces[before.from - 1]?.low ?? "") && pieces[before.from - 2]?.is !== undefined && auxiliaries.en.has(pieces[to]?.low ?? "") ? to : -1;
}

/** 'would not say on what charge, only that they had been fed': what is told after all; -1 where nothing is. */
export function onlyThat(pieces: readonly Piece[], { to }: Pick<CueHit, "to">): number {
  const only = pieces.findIndex((p, i) => i >= to && i < to + 20 && p.low === "only" && pieces[i + 1]?.low === "that");
  return only > 0 && (only === to || pieces[only - 1]?.text === ",") ? only + 2 : -1;
}

const parts = /^(?:a\.m|p\.m|am|pm|noon|midnight|dawn|dusk|the|a|an|same|day|night|morning|evening|afternoon|week|month|year|last|next|later|earlier|statement|interview|letter|post|tweet|breath|speech|\.|:)$/u;

/** 'came out and at 9.15 p.m. told …': back over when or in what it was said, to the 'and'; `at` itself where nothing of that stands there. */
export function beforeWhen(pieces: readonly Piece[], at: number): number {
  for (let i = at; i > 0 && at - i < 7; i--) {
    const piece = pieces[i];
    const when = piece?.is === "number" || parts.test(piece?.low ?? "") || days.has(piece?.low ?? "") || months.has(piece?.low ?? "") || /^[ap]\.m\.$/u.test(piece?.low ?? "");
    if (/^(?:at|on|in|by|after|before)$/u.test(piece?.low ?? "")) return i < at && /^(?:and|but)$/u.test(pieces[i - 1]?.low ?? "") ? i - 1 : at;
    if (!when) return at;
  }
  return at;
}

/** 'It will examine, she said, the use of …', 'The talks end because, he said, …': the clause before the insert wants what stands behind it. */
export function hangsOpen(pieces: readonly Piece[], verb: number): boolean {
  const comma = pieces.findLastIndex((p, i) => i < verb && p.text === ",");
  const last = pieces[comma - 1];
  if (comma < 1 || verb - comma > 6 || last?.is !== "word") return false;
  if (/^(?:because|that|if|when|while|although|though|unless|until|whether|whereas|which|who|and|but|or|as|than|to|of|in|on|at|for|from|with|by|about|into|over|the|a|an|its|his|her|their)$/u.test(last.low)) return true;
  return comma === 3 && pronouns.en.has(pieces[0]?.low ?? "") && /^(?:will|would|must|should|can|could|may|might)$/u.test(pieces[1]?.low ?? "") && /^\p{Ll}+$/u.test(last.text) && determiners.en.has(behindInsert(pieces, verb)?.low ?? "");
}

/** The first word behind the comma that closes the insert. */
function behindInsert(pieces: readonly Piece[], verb: number): Piece | undefined {
  const comma = pieces.findIndex((p, i) => i > verb && i < verb + 8 && p.text === ",");
  return comma < 0 ? undefined : pieces[comma + 1];
}

/** 'At the gate the guards told', 'In one village a farmer said': where the subject begins behind a phrase of place without its comma; -1 for none. */
export function behindPlace(pieces: readonly Piece[], from: number, to: number): number {
  if (pieces[from - 1]?.is === "word" || !/^(?:at|in|on|outside|inside|near|across|behind)$/u.test(pieces[from]?.low ?? "")) return -1;
  const opens = (p: Piece | undefined): boolean => /^(?:the|an?|his|her|its|their|one|two|three|several|many|some)$/u.test(p?.low ?? "");
  const at = pieces.findIndex((p, i) => i > from + 2 && i < to - 1 && opens(p) && pieces[i - 1]?.is === "word" && !opens(pieces[i - 1]) && !prepositions.en.has(pieces[i - 1]?.low ?? "") && pieces[i - 1]?.low !== "and");
  return opens(pieces[from + 1]) ? at : -1;
}
