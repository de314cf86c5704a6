import type { Language } from "../../../model/reading.js";
import { adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns } from "../../words/small-words.js";
import type { CueHit } from "../cues/find-cues.js";
import { isFiniteFrench } from "../../words/french-finite.js";
import type { Piece } from "../scene.js";

const afterComma = {
  en: new Set("but while although though however whereas yet according nor meanwhile despite".split(" ")),
  fr: new Set("mais tandis alors toutefois cependant or selon pourtant d'après contrairement quand avant tout".split(" ")),
};

/** Where a content that begins at `from` ends: past its last piece. `object`: a noun group, which ends at its first comma unless a list. */
export function clauseEnd(pieces: readonly Piece[], from: number, { language, cues, object }: { language: Language; cues: readonly CueHit[]; object: boolean }): number {
  let end = pieces.length;
  let bracketed = false;
  for (let i = from + 1; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) break;
    if (piece.text === "(" || piece.text === ")") bracketed = piece.text === "(";
    if (bracketed) continue;
    if (piece.text === ";" || (piece.text === ":" && (object || isInsertBehind(pieces, i, cues)))) { end = i; break; }
    if (language === "en" && isDash(pieces, i)) {
      const closed = parenthesisEnd(pieces, i);
      if (closed < 0 && i - from >= 3) { end = i; break; }
      i = Math.max(i, closed);
      continue;
    }
    if (piece.text === "," && cutsAtComma(pieces, i, { language, cues, object })) { end = i; break; }
    if (/^(?:and|et|but|mais)$/u.test(piece.low) && goesOnElsewhere(pieces, i, cues)) { end = i; break; }
    if (language === "en" && piece.low === "when" && pieces[i + 1]?.low === "asked") { end = i; break; }
    if (language === "fr" && piece.low === "avant" && cues.some((c) => c.from === i)) { end = i; break; }
    if (piece.is === "quote" && endsInside(piece) && !/^[\p{Ll},]/u.test(pieces[i + 1]?.text ?? "")) { end = i + 1; break; }
  }
  return withoutTail(pieces, from, end);
}

/** ' — ', ' -- ', ' - ': what follows a dash is mostly the outlet's. */
function isDash(pieces: readonly Piece[], i: number): boolean {
  const [piece, next] = [pieces[i], pieces[i + 1]];
  if (/^[—–―]$/u.test(piece?.text ?? "")) return true;
  if (piece?.text !== "-") return false;
  return next?.text === "-" || (piece.start > (pieces[i - 1]?.end ?? 0) && (next?.start ?? 0) > piece.end);
}

/** ' — drafted in May — ': where a second dash closes it and a word in lower case goes on; -1 where none does. */
function parenthesisEnd(pieces: readonly Piece[], i: number): number {
  for (let k = i + 2; k < pieces.length && k - i < 25; k++) {
    if (!isDash(pieces, k)) continue;
    const end = pieces[k + 1]?.text === "-" ? k + 1 : k;
    return /^\p{Ll}/u.test(pieces[end + 1]?.text ?? "") ? end : -1;
  }
  return -1;
}

function cutsAtComma(pieces: readonly Piece[], i: number, { language, cues, object }: { language: Language; cues: readonly CueHit[]; object: boolean }): boolean {
  const next = pieces[i + 1];
  if (!next) return true;
  if (afterComma[language].has(next.low)) return next.low !== "d'" || pieces[i + 2]?.low === "après";
  // '…, ce que dément la mairie'
  if (language === "fr" && next.low === "ce" && /^(?:que|qu')$/u.test(pieces[i + 2]?.low ?? "") && cues.some((c) => c.from === i + 3)) return true;
  // 'a panel, which she said would sit in May': what is told of the panel has a verb of speech of its own.
  if (language === "en" && /^(?:which|who)$/u.test(next.low) && cues.some((c) => c.from > i + 2 && c.from < i + 6 && auxiliaries.en.has(pieces[c.to]?.low ?? ""))) return true;
  if (next.is === "quote") return pieces[i - 1]?.is === "quote";
  const cue = cues.find((c) => c.from === i + 1);
  if (cue) return true;
  if ((next.low === "and" || next.low === "et") && goesOnElsewhere(pieces, i + 1, cues)) return true;
  if (language === "fr" && next.low === "en" && cues.some((c) => c.from === i + 1 || c.at === i + 2)) return true;
  return object && !isList(pieces, i, language);
}

/** ', the return of …, and …': what follows the comma is of the same kind, and an 'and' comes later. */
function isList(pieces: readonly Piece[], i: number, language: Language): boolean {
  const next = pieces[i + 1];
  if (next?.low === "and" || next?.low === "et") return !hasOwnVerb(pieces, i + 2, language);
  if (!next || !determiners[language].has(next.low)) return false;
  return pieces.slice(i + 2, i + 20).some((p) => p.low === "and" || p.low === "et");
}

/** ', et le maire en prend acte', ', and the port has agreed': a subject and its verb. */
function hasOwnVerb(pieces: readonly Piece[], at: number, language: Language): boolean {
  if (!determiners[language].has(pieces[at]?.low ?? "") && !pieces[at]?.capital) return false;
  return pieces.slice(at + 1, at + 6).some((p, k) => auxiliaries[language].has(p.low) || (language === "fr" && isFiniteFrench(p.low, pieces[at + k]?.low ?? "")));
}

/** 'she had seen it differently: the gate was down, she said, …': behind the colon the insert has a content of its own. */
function isInsertBehind(pieces: readonly Piece[], colon: number, cues: readonly CueHit[]): boolean {
  return cues.some((c) => c.from > colon + 3 && c.from - colon < 20 && c.mood === "finite" && pieces[c.from - 2]?.text === "," && pieces[c.to]?.text === "," && pronouns.en.has(pieces[c.from - 1]?.low ?? ""));
}

/** 'and questioned …', 'and it was …': another verb of speech or another subject begins. */
function goesOnElsewhere(pieces: readonly Piece[], i: number, cues: readonly CueHit[]): boolean {
  const next = pieces[i + 1];
  if (!next) return false;
  const verb = adverbs.en.has(next.low) ? i + 2 : i + 1;
  if (cues.some((c) => c.from === verb && (c.mood === "finite" || pieces[c.at]?.low.endsWith("ant")) && c.lemma !== "put")) return true;
  if (/^(?:nous|il|elle|ils|elles|on|je)$/u.test(next.low) && cues.some((c) => c.from === i + 2 && c.mood === "finite")) return true;
  if (/^(?:declined|refused)$/u.test(next.low)) return true;
  return pieces[i - 1]?.text === "," && pronouns.en.has(next.low) && cues.some((c) => c.from === i + 2 && !auxiliaries.en.has(pieces[i + 2]?.low ?? ""));
}

/**
 * 'While the mayor said …, the port …', 'Noting that …, she …': a clause that hangs on the one behind it ends at the comma after
 * which a new subject stands. Where the content would end otherwise when there is none.
 */
export function subordinateEnd(pieces: readonly Piece[], content: { readonly from: number; readonly to: number }, cues: readonly CueHit[]): number {
  for (let i = content.from; i < content.to - 2; i++) {
    const next = pieces[i + 1];
    if (pieces[i]?.is === "quote" && /,["”’']$/u.test(pieces[i]?.text ?? "") && next?.is === "word") return i + 1;
    if (i < content.from + 2) continue;
    // ', former prisoners describe …'
    if (pieces[i]?.text === "," && next?.is === "word" && cues.some((c) => c.mood === "finite" && c.from > i + 1 && c.from <= i + 4) && pieces.slice(i + 1, i + 3).every((p) => p.is === "word" && !conjunctions.en.has(p.low) && !prepositions.en.has(p.low))) return i;
    if (pieces[i]?.text === "," && next && (next.capital || determiners.en.has(next.low) || pronouns.en.has(next.low)) && !/^(?:and|or|which|who|that)$/u.test(next.low)) return i;
  }
  return content.to;
}

/** A full stop inside the closing mark. */
export function endsInside(quote: Piece): boolean {
  if (/[.!?…]\s?["”»’“']?$/u.test(quote.text)) return true;
  return /,["”»’“']?$/u.test(quote.text) && quote.text.split(/\s+/u, 5).length >= 4;
}

function withoutTail(pieces: readonly Piece[], from: number, end: number): number {
  let to = end;
  while (to > from + 1 && pieces[to - 1]?.is === "mark" && /^[.,:;!…–—-]$/u.test(pieces[to - 1]?.text ?? "")) to--;
  return to;
}
