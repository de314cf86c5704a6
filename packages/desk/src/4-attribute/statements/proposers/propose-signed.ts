import { nameEnd } from "../content/adjuncts.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece, Sentence } from "../scene.js";

/** '“The quay was empty.” — Ida Marsh': a quotation with its speaker behind a dash, and nothing else in the paragraph. */
export const proposeSigned: Proposer = {
  name: "signed",
  propose({ scene }: ProposerContext): Draft[] {
    return scene.sentences.flatMap((sentence, index) => {
      const quote = sentence.pieces[0];
      if (quote?.is !== "quote") return [];
      const here = signature(sentence, 1);
      const next = scene.sentences[index + 1];
      const later = sentence.pieces.length === 1 && next?.paragraph === sentence.paragraph ? signature(next, 0) : null;
      const named = here ?? later;
      if (!named) return [];
      const speakerSentence = here ? index : index + 1;
      return [{
        start: quote.start, end: quote.end, force: "assert" as const, sentence: index, speaker: { ...named, apposition: null }, speakerSentence,
        sameAs: null, via: [], cue: null, cueSpan: null, proposer: proposeSigned.name, weight: 4,
      }];
    });
  },
};

/** '— Ida Marsh', '― Ida Marsh, welder': a dash at `at`, then a name. */
function signature({ pieces }: Sentence, at: number): { readonly from: number; readonly to: number } | null {
  let from = at;
  while (isDash(pieces[from]) && from - at < 2) from++;
  const first = pieces[from];
  if (from === at || first?.is !== "word" || !first.capital) return null;
  const to = nameEnd(pieces, from);
  const next = pieces[to];
  return next === undefined || next.text === "," || next.text === "." ? { from, to } : null;
}

function isDash(piece: Piece | undefined): boolean {
  return /^[—–―-]$/u.test(piece?.text ?? "");
}
