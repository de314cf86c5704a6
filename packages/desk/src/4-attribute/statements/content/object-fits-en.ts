import type { CueGroup } from "../cues/cue.js";
import { isSpeaking } from "../speakers/is-source.js";
import type { Piece } from "../scene.js";
import { numberWords } from "./opens-clause.js";

const bare = /^(?:confirm|mention|cite|note|highlight|stress|emphasi[sz]e|acknowledge|explain)$/u;
const acts = /^(?:mourning|emergency|war|bankruptcy|independence|strike|holiday)$/u;
const taken = /^(?:responsibility|credit|victory|lives|life|title|prize|asylum|benefits?|damages|compensation|custody|power|control|territory|land|money|expenses|places?)$/u;
const tolls = /^(?:toll|tally|count|estimate|figures?|numbers?|total)$/u;

/** Whether what stands behind a verb is something said: some verbs are also of doing, and tell only with certain objects. */
export function objectFits(pieces: readonly Piece[], { from, to }: { readonly from: number; readonly to: number }, { lemma, group }: { lemma: string; group: CueGroup }): boolean {
  const words = pieces.slice(from, to);
  const [first] = words;
  const quoted = words.some((p) => p.is === "quote");
  const number = (p: Piece | undefined): boolean => p !== undefined && (p.is === "number" || numberWords.test(p.low));
  switch (group.name) {
    case "ask-for": return words.length >= 4;
    // 'describes himself as an activist': what he calls himself is not what he tells.
    case "tell-of": return !/^(?:what|(?:him|her|them|it)sel(?:f|ves))$/u.test(first?.low ?? "") && !words.some((p) => p.low === "as");
    case "remember": return quoted || /^\p{Ll}{3,}ing$/u.test(first?.text ?? "");
    case "claim": return !number(first) && !words.slice(0, 4).some((p) => taken.test(p.low));
    case "revise": return words.slice(0, 8).some((p) => tolls.test(p.low)) && words.some((p, i) => /^(?:to|from|by)$/u.test(p.low) && words.slice(i + 1, i + 5).some(number));
    // 'questioned 26 officers': whom the police hear.
    case "question": return !number(first) && !isSpeaking(words);
  }
  // 'declared three days of mourning' does it, and tells nothing.
  if (lemma === "declare" && words.some((p) => acts.test(p.low))) return false;
  // 'point to the firm': a name alone is whom, not what.
  if (lemma === "point to" && words.every((p) => p.capital || p.low === "the")) return false;
  return quoted || !(bare.test(lemma) && words.length === 2 && /^(?:the|a|an)$/u.test(first?.low ?? "") && words[1]?.capital === false);
}

/** 'applied to have it heard', not 'applies to cranes'. */
export function isAskedOfCourt(verb: Piece | undefined): boolean {
  return /^(?:have|be|get|stop|block|quash|lift|overturn|dismiss|strike|remove|withdraw|intervene|adjourn|extend|close|open|keep|hold|hear|see|build|convert|demolish|use|join|become|leave|run|move|set|release|seal|unseal|freeze|suspend)$/u.test(verb?.low ?? "");
}
