import type { Named } from "../noun-group.js";
import type { Language } from "../../../model/reading.js";
import { adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns } from "../../words/small-words.js";
import { isFiniteFrench } from "../../words/french-finite.js";
import type { CueHit } from "../cues/find-cues.js";
import { subjectBefore } from "../noun-group.js";
import type { Piece } from "../scene.js";

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Not 'before', 'so', 'that again': a content holds a word that stands for something, a number or a quotation. */
export function saysSomething(pieces: readonly Piece[], { from, to }: Range, language: Language): boolean {
  if (language === "fr" && to - from === 1 && /^(?:non|oui)$/u.test(pieces[from]?.low ?? "") && /^qu[e']$/u.test(pieces[from - 1]?.low ?? "")) return true;
  // 'nie tout en bloc'
  if (language === "fr" && pieces[from]?.low === "tout" && pieces[from + 1]?.low === "en" && pieces[from + 2]?.low === "bloc") return false;
  // 'announced on that day'
  if (language === "en" && to - from === 1 && pieces[from]?.is === "word" && !pieces[from].capital && !/^(?:yes|no)$/u.test(pieces[from].low)) return false;
  if (language === "en" && pieces[from]?.low === "no" && pieces[from + 1]?.low === "such") return false;
  return pieces.slice(from, to).some((piece) => {
    if (piece.is !== "word") return piece.is === "quote" || piece.is === "number";
    const small = [adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns].some((words) => words[language].has(piece.low));
    return !small && !/^(?:so|much|it|them|him|her|me|us|otherwise|y|en|ça|cela|ceci)$/u.test(piece.low);
  });
}

const unnamed = /^(?:(?:us|me|him|her|them|reporters|journalists|the \p{L}+) )?(?:not to (?:be|use|print|quote|name|identify|publish|give|reveal|disclose)|that (?:his|her|their) (?:full |real |last |sur)?names?|to be (?:named|identified|quoted)|to remain (?:anonymous|unnamed|nameless)|(?:for |on )?(?:condition of )?anonymity|(?:l'|à )?(?:garder |conserver )?(?:l')? ?anonymat|(?:à |de )?rester anonyme|(?:à |de )?garder l' anonymat|(?:que )?son (?:nom|prénom|identité) |to withhold|his (?:sur|last )?name|her (?:sur|last )?name|their (?:sur|last )?names? )/u;

/** 'declined to comment', 'refused to answer', 'offered no comment': nothing is said by it. */
export function saysNothing(pieces: readonly Piece[], from: number): boolean {
  return pieces[from]?.low === "to" && /^(?:comment|respond|answer|reply|elaborate|say|speak|talk|give|provide|discuss|identify|name|disclose|confirm|be)$/u.test(pieces[from + 1]?.low ?? "");
}

/** 'asked not to be named', 'a requis l’anonymat': what a source asks for itself is nothing it says about the matter. */
export function asksNotToBeNamed(pieces: readonly Piece[], from: number, hit: CueHit): boolean {
  if (!hit.groups.some((group) => group.force === "urge")) return false;
  return unnamed.test(`${pieces.slice(from, from + 6).map((piece) => piece.low).join(" ")} `);
}

/** 'The senator, who in 2012 said the dam was safe, has resigned': a relative clause between commas ends where the verb of the whole begins. */
function endOfAside(pieces: readonly Piece[], content: Range, hit: CueHit): number | null {
  const who = pieces.findLastIndex((p, i) => i < hit.from && hit.from - i < 5 && (p.low === "who" || p.low === "which"));
  // 'Dr Marsh, the welder who told …, has left': the comma may stand before the noun.
  const opened = pieces.slice(Math.max(0, who - 6), who).some((p) => p.text === ",");
  if (who < 1 || !opened) return null;
  const comma = pieces.findIndex((p, i) => i > content.from && i < content.to - 1 && p.text === "," && (auxiliaries.en.has(pieces[i + 1]?.low ?? "") || /^\p{Ll}{3,}ed$/u.test(pieces[i + 1]?.text ?? "")));
  return comma < 0 ? null : comma;
}

/**
 * 'Un skipper qui dit avoir vu la fusée | a été entendu', '…, qui affirme que tout était conforme, | attend': where the verb begins that has
 * the whole as its subject. Without a comma only an infinitive can be cut so: it has no verb of its own.
 */
function frenchRelativeEnd(pieces: readonly Piece[], content: Range, verb: number): number | null {
  const relative = pieces.findLastIndex((p, i) => i < verb && verb - i < 6 && p.low === "qui");
  if (relative < 1 || pieces.slice(relative, verb).some((p) => p.is === "mark")) return null;
  if (pieces[relative - 1]?.text === ",") {
    const comma = pieces.findIndex((p, i) => i > content.from && i < content.to && p.text === "," && isFiniteFrench(pieces[i + 1]?.low ?? "", ""));
    return comma > 0 ? comma : null;
  }
  const own = pieces.slice(content.from, content.to).findIndex((p) => /^(?:que|qu'|qui|où|dont)$/u.test(p.low));
  const end = own < 0 ? content.to : content.from + own;
  if (!/(?:er|ir|re|oir)$/u.test(pieces[content.from]?.low ?? "")) return null;
  const main = pieces.findIndex((p, i) => i > content.from + 1 && i < end && isFiniteFrench(p.low, pieces[i - 1]?.low ?? ""));
  return main > 0 ? main : null;
}

/** 'A man who said he had fled told …': what is said in a relative clause ends where the verb begins that has the whole as its subject. */
export function clippedToRelative(pieces: readonly Piece[], content: Range, { hit, cues, language }: { hit: CueHit; cues: readonly CueHit[]; language: Language }): number {
  if (content.from < hit.to) return content.to;
  const aside = language === "en" ? endOfAside(pieces, content, hit) : null;
  if (aside !== null) return aside;
  if (language === "fr") return frenchRelativeEnd(pieces, content, hit.from) ?? content.to;
  const relative = pieces.findLastIndex((p, i) => i < hit.from && hit.from - i < 6 && /^(?:who|qui)$/u.test(p.low));
  if (relative < 1 || pieces[relative - 1]?.is === "mark" || pieces.slice(relative, hit.from).some((p) => p.is === "mark")) return content.to;
  const main = cues.find((cue) => cue.from > content.from && cue.from < content.to && cue.mood === "finite" && (subjectBefore(pieces, cue.from, language)?.from ?? relative) < relative);
  return main ? main.from : content.to;
}

/** Not 'said little', 'said the same'. */
export function isWhoSays(pieces: readonly Piece[], { from, to }: Named): boolean {
  return !/^(?:little|nothing|so|much|more|less|as|no|otherwise|something|anything|things|words|yes|same|opposite|contrary|truth)$/u.test(pieces[to - 1]?.low ?? "") && pieces[from]?.low !== "little";
}
