import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece } from "./scene.js";

const mostWords = 5;

/** 'MARSH: The quay was empty.' A paragraph that begins with a name and a colon is what that person says. */
export const proposeTranscript: Proposer = {
  name: "transcript",
  propose({ scene }: ProposerContext): Draft[] {
    const drafts: Draft[] = [];
    scene.sentences.forEach((sentence, index) => {
      if (scene.sentences[index - 1]?.paragraph === sentence.paragraph) return;
      const { pieces } = sentence;
      const colon = pieces.findIndex((p) => p.text === ":");
      const first = pieces[colon + 1];
      if (colon < 1 || colon > mostWords || !first || !isName(pieces.slice(0, colon))) return;
      const block = scene.article.blocks[sentence.paragraph];
      const end = first.is === "quote" ? first.end : (block?.end ?? sentence.end);
      drafts.push({
        start: first.start, end: scene.text.slice(first.start, end).trimEnd().replace(/[.]$/u, "").length + first.start, force: "assert", sentence: index,
        speaker: { from: 0, to: colon, apposition: null }, speakerSentence: index, sameAs: null, via: [], cue: ":", cueSpan: null,
        proposer: proposeTranscript.name, weight: 2,
      });
    });
    // One such paragraph is a heading or a list; a transcript has several.
    return drafts.length > 1 ? drafts : [];
  },
};

/** All capitals, or a capitalised name of two words or more. */
function isName(pieces: readonly Piece[]): boolean {
  if (!pieces.every((p) => p.is === "word" && (p.capital || p.low === "de"))) return false;
  return pieces.every((p) => p.text.length > 1 && p.text === p.text.toUpperCase()) || (pieces.length >= 2 && pieces.length <= 3);
}
