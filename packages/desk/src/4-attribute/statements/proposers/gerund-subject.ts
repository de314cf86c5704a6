import type { Language } from "../../../model/reading.js";
import { isFiniteFrench } from "../../words/french-finite.js";
import { adverbs, auxiliaries, conjunctions, determiners, media, prepositions, pronouns } from "../../words/small-words.js";
import { cueForms } from "../cues/cue-forms.js";
import type { CueHit } from "../cues/find-cues.js";
import { groupStartingAt, subjectBefore } from "../noun-group.js";
import type { Named } from "../noun-group.js";
import type { Piece } from "../scene.js";
import { isSomebody } from "../speakers/is-somebody.js";
import type { Place } from "./propose-cues.js";
import type { Draft } from "./proposer.js";

/** 'adding that …': whoever spoke before, or the subject of the sentence; 'a report accusing …': the word before. */
export function gerundSubject({ sentence, language }: Place, hit: CueHit, last: Draft | null): Named | null {
  const { pieces } = sentence;
  const near = language === "en" ? clauseSubject(pieces, hit, last) : null;
  if (near) return near;
  // '…, naming them and suggesting that': whoever the sentence is about.
  if (language === "en" && pieces[hit.from - 1]?.low === "and") return last?.speaker ?? firstGroup(pieces, language);
  if (pieces[hit.from - 1]?.text !== "," && hit.from > 0 && pieces[hit.from - 1]?.is === "word" && language === "en") {
    const noun = pieces[hit.from - 1];
    // 'began by saying', 'in announcing it': whoever the sentence is about.
    if (/^(?:by|in|after|before|while|when)$/u.test(noun?.low ?? "")) return last?.speaker ?? (hit.from === 1 ? groupAfterFirstComma(pieces, hit, language) : null) ?? firstGroup(pieces, language);
    if (noun && /^(?:report|study|letter|statement|video|article|document|book|text|poster|banner|lawsuit|complaint)$/u.test(noun.low)) return firstGroup(pieces, language) ?? { from: hit.from - 1, to: hit.from, apposition: null };
    const before = subjectBefore(pieces, hit.from, language);
    const posted = before && /^an?$/u.test(pieces[before.from]?.low ?? "") && pieces.slice(before.from + 1, before.from + 3).some((p) => media.has(p.low) || /^(?:note|tweet|leaflet|article|complaint|lawsuit|thread)$/u.test(p.low));
    // 'The singer put a note on Kettle accusing the label of theft'
    return before && !posted ? before : (posted || noun?.capital ? (firstGroup(pieces, language) ?? before) : null);
  }
  // 'un tract dénonçant …', '…, le préfet ajoutant que …': the word before.
  const own = language === "fr" && pieces[hit.from - 1]?.is === "word" ? subjectBefore(pieces, hit.from, language) : null;
  if (own && isSomebody(pieces, own)) return own;
  if (own && !last) return firstGroup(pieces, language) ?? own;
  if (last) return language === "en" && last.speaker && last.speakerSentence === last.sentence ? last.speaker : null;
  return hit.from === 0 || (language === "en" && hit.from === 1 && prepositions.en.has(pieces[0]?.low ?? "")) ? groupAfterFirstComma(pieces, hit, language) : firstGroup(pieces, language);
}

/** 'The fleet left the port, but the union ended the talks, citing …': the subject of the clause that the words close, not of the first. */
function clauseSubject(pieces: readonly Piece[], hit: CueHit, last: Draft | null): Named | null {
  if (pieces[hit.from - 1]?.text !== ",") return null;
  for (let i = hit.from - 3; i > 0 && hit.from - i < 30; i--) {
    const low = pieces[i]?.low ?? "";
    if (pieces[i]?.is === "quote" || (last && (pieces[i]?.start ?? 0) < last.end)) return null;
    const opens = /^(?:when|until|;)$/u.test(low) || (/^(?:but|and)$/u.test(low) && pieces[i - 1]?.text === ",");
    const group = opens ? groupStartingAt(pieces, i + 1, "en") : null;
    const first = pieces[i + 1];
    if (!group || !first || !(first.capital || pronouns.en.has(first.low) || /^(?:the|its|his|her|their)$/u.test(first.low))) continue;
    const verb = pieces.findIndex((p, k) => k > i + 1 && k <= Math.max(group.to, i + 8) && (auxiliaries.en.has(p.low) || /^\p{Ll}{2,}(?:ed|ew|ook|ame|ave|ent|eft)$/u.test(p.text)));
    if (verb > i + 1 && !pieces.slice(i + 1, verb).some((p) => p.is !== "word")) return { from: i + 1, to: verb, apposition: null };
  }
  return null;
}

export function firstGroup(pieces: readonly Piece[], language: Language): Named | null {
  for (let i = 0; i < Math.min(pieces.length, 30); i++) {
    if (i > 0 && pieces[i - 1]?.text !== ",") continue;
    const named = groupStartingAt(pieces, i, language);
    const low = pieces[i]?.low ?? "";
    if ((language === "fr" ? /^(?:je|j'|nous|on|il|elle|ils|elles)$/u : /^(?:he|she|they|we)$/u).test(low)) return { from: i, to: i + 1, apposition: null };
    const small = prepositions[language].has(low) || adverbs[language].has(low) || conjunctions[language].has(low) || /^(?:last|this|next|\p{L}+ing)$/u.test(low);
    if (!named || small || !(determiners[language].has(low) || pieces.slice(named.from, named.to).some((p) => p.capital))) continue;
    return clipAtVerb(pieces, named, language);
  }
  return null;
}

/** A group read from the left may run into the verb: keep what stands before it. */
function clipAtVerb(pieces: readonly Piece[], named: Named, language: Language): Named {
  for (let i = named.from + 1; i < named.to; i++) {
    const word = pieces[i];
    if (word && language === "fr" && (isFiniteFrench(word.low, pieces[i - 1]?.low ?? "") || /^(?:se|s'|ne|n')$/u.test(word.low))) return { from: named.from, to: i, apposition: null };
    if (word && saysIt(word, language) && !determiners[language].has(pieces[i - 1]?.low ?? "")) return { from: named.from, to: i, apposition: null };
    // 'The doctor later gave him the drug and told him'
    if (language === "en" && word && i > named.from + 1 && (adverbs.en.has(word.low) || /^\p{Ll}{4,}ly$/u.test(word.text)) && /^\p{Ll}{2,}ed$/u.test(pieces[i + 1]?.text ?? pieces[named.to]?.text ?? "")) return { from: named.from, to: i, apposition: null };
    if (language === "en" && word && i > named.from + 1 && irregular.test(word.text)) return { from: named.from, to: adverbs.en.has(pieces[i - 1]?.low ?? "") ? i - 1 : i, apposition: null };
    if (language === "en" && word && i === named.from + 1 && determiners.en.has(pieces[named.from]?.low ?? "")) continue;
    if (language === "en" && word && i > named.from + 1 && /^\p{Ll}{2,}ed$/u.test(word.text) && determiners.en.has(pieces[i + 1]?.low ?? "") && !determiners.en.has(pieces[i - 1]?.low ?? "")) return { from: named.from, to: i, apposition: null };
    if (word && !word.capital && /(?:ed|s)$/u.test(word.low) && language === "en" && ((pieces[i - 1]?.capital ?? false) || pieces[i - 1]?.text === ")") && !word.low.startsWith("'")) return { from: named.from, to: i, apposition: null };
  }
  return named;
}

const irregular = /^(?:gave|took|went|came|made|left|kept|held|wrote|saw|got|ran|fell|sent|built|met|won|lost|brought|bought|began|drew|grew|threw|flew|knew|broke|spoke|chose)$/u;

/** 'The firm rejected that, saying …': a past form of a verb of speech that is no noun. */
function saysIt(word: Piece, language: Language): boolean {
  const tense = language === "en" ? "past" : "present";
  return !word.capital && (cueForms[language].get(word.low)?.some((form) => form.words.length === 1 && form.tense === tense && !form.noun) ?? false);
}

function groupAfterFirstComma(pieces: readonly Piece[], hit: CueHit, language: Language): Named | null {
  const comma = pieces.findIndex((p, i) => i > hit.to && (p.text === "," || (p.is === "quote" && /,["”»’']$/u.test(p.text))));
  const named = comma < 0 ? null : groupStartingAt(pieces, comma + 1, language);
  return named && language === "en" ? clipAtVerb(pieces, named, language) : named;
}
