import { conjunctions, determiners } from "../../words/small-words.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece, Scene, Sentence } from "../scene.js";

const mostWords = 7;
/** Who asks or tells for the outlet. */
const hosts = new Set("host hosts presenter interviewer moderator anchor reporter byline correspondent question q announcer narrator journaliste présentateur présentatrice animateur animatrice".split(" "));

interface Turn {
  readonly sentence: Sentence;
  readonly index: number;
  readonly colon: number;
  /** Pieces of the name: what stands before the colon, or before ', HOST'. */
  readonly name: number;
  readonly host: boolean;
}

/**
 * 'MARSH: The quay was empty.' A paragraph that begins with a name and a colon is what that person says. What a host says is the
 * outlet's own: 'JAN VEIL, HOST:' makes one of Veil.
 */
export const proposeTranscript: Proposer = {
  name: "transcript",
  propose({ scene }: ProposerContext): Draft[] {
    const turns = scene.sentences.flatMap((sentence, index) => turnAt(scene, sentence, index) ?? []);
    // One such paragraph is a heading or a list; a transcript has several.
    if (turns.length < 2) return [];
    const asking = new Set(turns.filter((turn) => turn.host).map(surname));
    return turns.filter((turn) => !turn.host && !asking.has(surname(turn))).flatMap((turn) => draftOf(scene, turn) ?? []);
  },
};

function surname({ sentence, name }: Turn): string {
  return sentence.pieces[name - 1]?.low ?? "";
}

function turnAt(scene: Scene, sentence: Sentence, index: number): Turn | null {
  if (scene.sentences[index - 1]?.paragraph === sentence.paragraph) return null;
  const { pieces } = sentence;
  const colon = pieces.findIndex((p) => p.text === ":");
  if (colon < 1 || colon > mostWords || !pieces[colon + 1]) return null;
  const comma = pieces.findIndex((p, i) => i < colon && p.text === ",");
  const name = comma > 0 ? comma : colon;
  const host = pieces.slice(0, colon).some((p) => hosts.has(p.low));
  return isName(pieces.slice(0, name)) || (host && colon === 1) ? { sentence, index, colon, name, host } : null;
}

function draftOf(scene: Scene, { sentence, index, colon, name }: Turn): Draft | null {
  const first = sentence.pieces[colon + 1];
  if (!first) return null;
  const block = scene.article.blocks[sentence.paragraph];
  const end = first.is === "quote" ? first.end : (block?.end ?? sentence.end);
  return {
    start: first.start, end: scene.text.slice(first.start, end).trimEnd().replace(/[.]$/u, "").length + first.start, force: "assert", sentence: index,
    speaker: { from: 0, to: name, apposition: null }, speakerSentence: index, sameAs: null, via: [], cue: ":", cueSpan: null, form: "direct",
    proposer: proposeTranscript.name, weight: 2,
  };
}

/** All capitals, or a capitalised name of two words or more. */
function isName(pieces: readonly Piece[]): boolean {
  if (pieces.length === 0 || !pieces.every((p) => p.is === "word" && (p.capital || p.low === "de"))) return false;
  if (conjunctions.en.has(pieces[0]?.low ?? "") || determiners.en.has(pieces[0]?.low ?? "")) return false;
  return pieces.every((p) => p.text.length > 1 && p.text === p.text.toUpperCase()) || (pieces.length >= 2 && pieces.length <= 3);
}
