import { auxiliaries, prepositions } from "../../words/small-words.js";
import type { CueForm } from "./cue.js";
import type { Piece } from "../scene.js";

/** Forms that end like a plural and are none. */
const singular = /(?:ss|us|is|news)$/u;

/**
 * Of a form that is both noun and verb ('claims', 'plans', 'fears'), whether it is the noun here: by its neighbours and by
 * agreement. 'new rules that', 'made plans to', '500 volunteers to', 'fears along the coast', 'rights advocates have'.
 */
export function isNounHere(pieces: readonly Piece[], at: number, form: CueForm): boolean {
  const before = pieces[at - 1];
  const after = pieces[at + form.words.length]?.low ?? "";
  if (before?.is !== "word" && before?.is !== "number") return false;
  if (before.is === "number") return true;
  if (form.tense !== "present" && form.tense !== "plain") return false;
  if (auxiliaries.en.has(after)) return true;
  // 'Relatives and advocates tell it'
  if (before.low === "and" && form.tense === "present" && /^\p{L}+s$/u.test(pieces[at - 2]?.low ?? "") && !/^(?:that|the|an?|to|for|it|he|she|they|there|on|how|why)$/u.test(after)) return true;
  if (prepositions.en.has(after) && !/^(?:for|to|with|against|of|as|about|in|on|at)$/u.test(after)) return true;
  // 'court records show'
  if (form.tense === "present" && /^(?:show|say|suggest|indicate|reveal|confirm|state|warn|describe|allege|claim|contain|include)$/u.test(after)) return true;
  if (adjectives.has(before.low) || (form.tense === "present" && isCounted(pieces, at))) return true;
  if (/^\p{Ll}{2,}(?:ed|ing)$/u.test(before.text) || verbs.has(before.low)) return true;
  // One who claims, many who claim: the plural before it and the ending of one do not agree.
  return form.tense === "present" && /^\p{Ll}+s$/u.test(before.text) && !singular.test(before.low);
}

/** 'two highly critical reports that': many, and the ending of one, do not agree. */
function isCounted(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 5; i--) {
    const piece = pieces[i];
    if (piece?.is === "word" && /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|these|those|few|various|numerous|dozens)$/u.test(piece.low)) return true;
    if (piece?.is !== "word" || piece.capital || auxiliaries.en.has(piece.low) || prepositions.en.has(piece.low) || /^(?:and|or|that|who|which)$/u.test(piece.low)) return false;
  }
  return false;
}

const adjectives = new Set("new old more most few fewer less other such big small similar recent early earlier late later latest first last next own false wild strong weak clear high low long short public private political legal official initial final full further repeated many several numerous".split(" "));

/** Verbs that take such a noun as their object. */
const verbs = new Set("made make makes making have has had took take takes taking gave give gives giving denies deny denied find found hold held drew draw won put lay laid raise raises raised".split(" "));
