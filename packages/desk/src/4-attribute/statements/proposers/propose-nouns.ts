import { auxiliaries, conjunctions, determiners, prepositions } from "../../words/small-words.js";
import { clauseEnd } from "../content/clause-end.js";
import type { CueHit } from "../cues/find-cues.js";
import { subjectBefore } from "../noun-group.js";
import type { Named } from "../noun-group.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import { saidNouns } from "../cues/said-nouns-en.js";
import type { SaidNouns } from "../cues/said-nouns-en.js";
import type { Piece } from "../scene.js";

const groupsOf = new Map<string, SaidNouns[]>();
for (const group of saidNouns) for (const noun of group.nouns.split(" ")) groupsOf.set(noun, [...(groupsOf.get(noun) ?? []), group]);

const possessive = /^(?:his|her|their|its)$/u;
const light = /^(?:has|have|had|made|makes?|express(?:es|ed)?|expressing|voiced?|raised?|raises|having|making|voicing|raising)$/u;
const mostAdjectives = 3;

/** Contents that a noun brings: 'the minister’s claim that …', 'his plans to …', 'residents voiced fears of …'. */
export const proposeNouns: Proposer = {
  name: "noun-of-speech",
  propose({ scene, cues }: ProposerContext): Draft[] {
    if (scene.language !== "en") return [];
    return scene.sentences.flatMap(({ pieces }, sentence) =>
      pieces.flatMap((piece, at) => {
        const draft = piece.is === "word" ? draftAt(pieces, at, cues[sentence] ?? []) : null;
        return draft ? [{ ...draft, sentence, speakerSentence: sentence }] : [];
      }));
  },
};

function draftAt(pieces: readonly Piece[], at: number, cues: readonly CueHit[]): Omit<Draft, "sentence" | "speakerSentence"> | null {
  const noun = pieces[at];
  const join = pieces[at + 1];
  const group = groupsOf.get(noun?.low ?? "")?.find((g) => g.joins.includes(join?.low ?? ""));
  const begins = pieces[at + 2];
  if (!noun || !join || !group || !begins || !opensContent(join.low, begins)) return null;
  const speaker = holderOf(pieces, at);
  if (!speaker) return null;
  const from = at + 2;
  const limit = clauseEnd(pieces, from, { language: "en", cues, object: true });
  const end = pieces[(join.low === "that" ? limit : beforeMainVerb(pieces, { speaker, from, limit })) - 1];
  if (!end || end.end <= begins.start) return null;
  return {
    start: begins.start, end: end.end, force: group.force, attitude: group.attitude, speaker, sameAs: null, via: [],
    cue: noun.low, cueSpan: { start: noun.start, end: noun.end }, proposer: proposeNouns.name, weight: 3,
  };
}

/** 'The port’s plan to sell the quay angered the crews': where the noun is the subject, its content ends before the verb. */
function beforeMainVerb(pieces: readonly Piece[], { speaker, from, limit }: { speaker: Named; from: number; limit: number }): number {
  const before = pieces[speaker.from - 1];
  if (before && before.is !== "mark" && !conjunctions.en.has(before.low)) return limit;
  for (let i = from + 2; i < limit; i++) {
    const [word, next] = [pieces[i], pieces[i + 1]];
    if (auxiliaries.en.has(word?.low ?? "") && !/^(?:be|been|have)$/u.test(word?.low ?? "")) return i;
    if (/^\p{Ll}{3,}ed$/u.test(word?.text ?? "") && next && (determiners.en.has(next.low) || /^(?:his|her|its|their)$/u.test(next.low))) return i;
  }
  return limit;
}

/** Behind 'to' a plain verb, behind the others anything but a mark or another small word. */
function opensContent(join: string, begins: Piece): boolean {
  if (begins.is === "mark" || /^(?:comments?|interviews?)$/u.test(begins.low)) return false;
  const small = determiners.en.has(begins.low) || prepositions.en.has(begins.low);
  if (join === "to") return begins.is === "word" && !begins.capital && !small;
  return join !== "that" || !auxiliaries.en.has(begins.low);
}

/** Whose the claim is: 'his', 'the minister’s', or the subject of 'made', 'voiced'. */
function holderOf(pieces: readonly Piece[], noun: number): Named | null {
  for (let i = noun - 1; i >= 0 && noun - i <= mostAdjectives + 1; i--) {
    const piece = pieces[i];
    if (piece?.is !== "word") return null;
    if (possessive.test(piece.low)) return { from: i, to: i + 1, apposition: null };
    if (/^['’]s?$/u.test(piece.text)) {
      return ownerEndingAt(pieces, i);
    }
    if (light.test(piece.low)) return subjectBefore(pieces, startOfVerb(pieces, i), "en");
    if (prepositions.en.has(piece.low) || auxiliaries.en.has(piece.low) || /^(?:and|or|but|that|which|the)$/u.test(piece.low)) return null;
  }
  return null;
}

/** 'the port', 'Ida Marsh', 'the ministry’s own inspectors' before the mark of the genitive: back to its determiner or first capital. */
function ownerEndingAt(pieces: readonly Piece[], to: number): Named | null {
  let from = to;
  for (let i = to - 1; i >= 0 && to - i <= 8; i--) {
    const piece = pieces[i];
    if (piece?.is !== "word" || prepositions.en.has(piece.low) || auxiliaries.en.has(piece.low) || conjunctions.en.has(piece.low)) break;
    if (from < to && pieces[from]?.capital && !piece.capital && !determiners.en.has(piece.low)) break;
    from = i;
    if (determiners.en.has(piece.low)) break;
  }
  return from < to && (pieces[from]?.capital || determiners.en.has(pieces[from]?.low ?? "")) ? { from, to, apposition: null } : null;
}

/** Back over helping verbs: 'has made', 'have also voiced'. */
function startOfVerb(pieces: readonly Piece[], verb: number): number {
  let from = verb;
  while (from > 0 && verb - from < 3 && auxiliaries.en.has(pieces[from - 1]?.low ?? "")) from--;
  return from;
}
