import { adverbs, auxiliaries, conjunctions, determiners, media, prepositions, pronouns } from "../../words/small-words.js";
import { nameEnd } from "./adjuncts.js";
import type { Piece } from "../scene.js";
import { bodyNames, femaleNames, maleNames, roles, titles } from "../speakers/role-words.js";

/** 'told supporters outside the hall that …', '… outside the hall: “…”': a phrase between the hearer and what was said. */
export function pastPhrase(pieces: readonly Piece[], at: number): number {
  if (!prepositions.en.has(pieces[at]?.low ?? "") && !/^(?:outside|inside)$/u.test(pieces[at]?.low ?? "")) return at;
  const that = pieces.slice(at, at + 9).findIndex((p) => p.low === "that" || p.is !== "word");
  const end = pieces[at + that];
  const speech = end?.low === "that" || ((end?.text === ":" || end?.text === ",") && pieces[at + that + 1]?.is === "quote");
  return speech ? at + that : at;
}

export function hearerEnd(pieces: readonly Piece[], at: number): number {
  if (/^(?:him|her|them|us|me|you|it)$/u.test(pieces[at]?.low ?? "")) return at + 1;
  let noun = false;
  let i = at;
  for (; i < pieces.length && i - at < 14; i++) {
    const piece = pieces[i];
    if (piece?.is !== "word") break;
    if (/^(?:that|to|not|never)$/u.test(piece.low) || /^(?:in|on|during|at|by|outside|inside|after|before|near|via|through)$/u.test(piece.low) || days.has(piece.low)) break;
    if (piece.capital) {
      const end = nameEnd(pieces, i);
      // 'told the BBC’s Focus on Africa that'
      return /^['’]s?$/u.test(pieces[end]?.text ?? "") && pieces[end + 1]?.is === "word" ? pastNouns(pieces, pieces[end + 1]?.capital ? pastProgramme(pieces, end + 1) : end + 1) : pastNouns(pieces, end);
    }
    if (noun && (determiners.en.has(piece.low) || pronouns.en.has(piece.low))) break;
    if (!determiners.en.has(piece.low)) noun = true;
  }
  return i;
}

/** 'Focus on Africa', 'Newsnight': the name of a programme may hold a small word. */
function pastProgramme(pieces: readonly Piece[], from: number): number {
  const end = nameEnd(pieces, from);
  return /^(?:on|at|in)$/u.test(pieces[end]?.low ?? "") && pieces[end + 1]?.capital && !days.has(pieces[end + 1]?.low ?? "") && (pieces[end + 2]?.low === "that" || pieces[end + 2]?.is !== "word") ? nameEnd(pieces, end + 1) : end;
}

/** MPs, courts and single persons hear much and pass nothing on. */
const noWay = /^(?:mps|meps|msps|congress|parliament|senate|house|assembly|court|council|committee|commission|lords|commons|cabinet|knesset|bundestag|duma|jury|americans|britons|allies)$/u;

function isWay(words: readonly Piece[]): boolean {
  const first = words[0]?.low.split("-")[0] ?? "";
  if (words.some((w) => noWay.test(w.low))) return false;
  return !roles.has(words[0]?.low ?? "") && !titles.has(words[0]?.low ?? "") && !((maleNames.has(first) || femaleNames.has(first)) && words.length <= 3 && !words.slice(1).some((w) => bodyNames.has(w.low)));
}

/** 'a Senate committee on July 30 that', 'the Lynn council members that': nouns in lower case behind a name, where what was said comes after them. */
function pastNouns(pieces: readonly Piece[], end: number): number {
  let i = end;
  // 'told Echo reporter Ida Marsh that'
  if (roles.has(pieces[end]?.low ?? "") && pieces[end + 1]?.capital && !days.has(pieces[end + 1]?.low ?? "")) return nameEnd(pieces, end + 1);
  while (i - end < 3 && pieces[i]?.is === "word" && /^\p{Ll}{3,}$/u.test(pieces[i]?.text ?? "") && !isSmall(pieces[i]?.low ?? "")) i++;
  const next = pieces[i];
  // 'told Danish officials they would', 'told local media this month that': the last noun is people who listen.
  const heard = i > end && isHearer(pieces[i - 1]?.low ?? "") && (determiners.en.has(next?.low ?? "") || pronouns.en.has(next?.low ?? "") || /^(?:last|earlier)$/u.test(next?.low ?? ""));
  return heard || i > end && (next?.low === "that" || next?.is === "quote" || next?.text === ":" || (prepositions.en.has(next?.low ?? "") && !/^(?:of|to)$/u.test(next?.low ?? ""))) ? i : end;
}

function isHearer(low: string): boolean {
  return listeners.has(low) || roles.has(low) || (low.endsWith("s") && roles.has(low.slice(0, -1)));
}

const listeners = new Set("media reporters journalists officials lawmakers diplomats investigators police prosecutors authorities troops soldiers workers families".split(" "));

function isSmall(low: string): boolean {
  return determiners.en.has(low) || prepositions.en.has(low) || pronouns.en.has(low) || auxiliaries.en.has(low) || adverbs.en.has(low) || conjunctions.en.has(low);
}

/** 'the Lynn Press news agency', 'the Echo newspaper': what it is, in lower case behind the name, is no part of the name. */
function withoutKind(pieces: readonly Piece[], from: number, end: number): number {
  let to = end;
  while (to > from + 1 && !pieces[to - 1]?.capital && outletKinds.has(pieces[to - 1]?.low ?? "")) to--;
  return to;
}

const outletKinds = new Set("news press wire agency newspaper paper daily weekly magazine journal website site broadcaster radio television tv station channel network programme program podcast service".split(" "));
const days = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

export function hearerName(pieces: readonly Piece[], from: number, to: number): string | null {
  const capital = pieces.slice(from, to).findIndex((p) => p.capital);
  const words = (a: number, b: number): string => pieces.slice(a, b).map((p, k) => (k > 0 && pieces[a + k - 1]?.end !== p.start ? " " : "") + p.text).join("");
  if (capital >= 0) {
    const genitive = pieces.findIndex((p, i) => i > from + capital && i < to && /^['’]s?$/u.test(p.text));
    const end = genitive > 0 ? genitive : to;
    const last = pieces[to - 1];
    if (genitive < 0 && last && !last.capital && isHearer(last.low)) return last.low === "media" ? words(from + capital, to) : null;
    return isWay(pieces.slice(from + capital, end)) ? words(from + capital, withoutKind(pieces, from + capital, end)) : null;
  }
  const last = pieces[to - 1]?.low ?? "";
  return to - from >= 2 && (media.has(last) || outletKinds.has(last)) && !/^(?:reporters|journalists|reporter|parliament|committee|court|audience|hearing|meeting|conference|police|site)$/u.test(last) ? words(from, to) : null;
}
