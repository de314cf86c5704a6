import { contentAfter } from "../content/content-after.js";
import { englishCues } from "../cues/cues-en.js";
import type { CueHit } from "../cues/find-cues.js";
import { groupStartingAt, subjectBefore } from "../noun-group.js";
import type { Named } from "../noun-group.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece } from "../scene.js";
import { wordsOf } from "../speakers/cast.js";

const quoting = new Set(["quoted", "quotes", "cited", "cites", "quoting", "citing"]);
const say = englishCues.filter((group) => group.name === "say");

/** 'The report quoted X as saying that …', '“…,” X was quoted in the report as saying': X speaks, and the report is the way it came. */
export const proposeQuotedAs: Proposer = {
  name: "quoted-as-saying",
  propose({ scene, cues }: ProposerContext): Draft[] {
    if (scene.language !== "en") return [];
    return scene.sentences.flatMap(({ pieces }, sentence) => {
      const saying = pieces.findIndex((p, i) => p.low === "saying" && pieces[i - 1]?.low === "as");
      const verb = pieces.findLastIndex((p, i) => i < saying && saying - i < 16 && quoting.has(p.low));
      if (saying < 0 || verb < 0) return [];
      const draft = draftOf(pieces, { verb, saying, cues: cues[sentence] ?? [] }, sentence);
      return draft ? [draft] : [];
    });
  },
};

interface Place {
  readonly verb: number;
  readonly saying: number;
  readonly cues: readonly CueHit[];
}

function draftOf(pieces: readonly Piece[], { verb, saying, cues }: Place, sentence: number): Draft | null {
  const passive = /^(?:was|were|is|are|been)$/u.test(pieces[verb - 1]?.low ?? "");
  const speaker = passive ? withName(pieces, subjectBefore(pieces, verb - 1, "en")) : groupStartingAt(pieces, verb + 1, "en");
  if (!speaker) return null;
  const clipped = { ...speaker, to: Math.min(speaker.to, passive ? speaker.to : saying - 1) };
  const later = /^(?:in|by)$/u.test(pieces[saying + 1]?.low ?? "") ? saying + 2 : -1;
  const way = passive ? groupStartingAt(pieces, later > 0 && saying - verb === 2 ? later : verb + 2, "en") : subjectBefore(pieces, verb, "en");
  const hit: CueHit = { from: saying, at: saying, to: saying + 1, lemma: "quote", groups: say, mood: "gerund", insidePronoun: null, negated: false };
  const after = contentAfter({ pieces, hit, cues, language: "en" }, saying + 1);
  const fronted = passive ? pieces.findLastIndex((p, i) => i < clipped.from && p.is === "quote") : -1;
  const first = after ? pieces[after.from] : pieces[fronted];
  const last = after ? pieces[after.to - 1] : pieces[fronted];
  const mark = pieces[verb];
  if (!first || !last || !mark) return null;
  return {
    start: first.start, end: last.end, force: "assert", sentence, speaker: clipped, speakerSentence: sentence, sameAs: null,
    via: wayIn(pieces, way, { later, saying }),
    cue: "quote", cueSpan: { start: mark.start, end: mark.end }, proposer: proposeQuotedAs.name, weight: 4,
  };
}

function wayIn(pieces: readonly Piece[], way: Named | null, { later, saying }: { later: number; saying: number }): string[] {
  if (way !== null && way.from === later) return [wordsOf(pieces, pieces[way.from]?.low === "the" && pieces[way.from + 1]?.capital ? way.from + 1 : way.from, way.to)];
  return way && way.to <= saying ? [wordsOf(pieces, way.from, Math.min(way.to, saying - 1))] : [];
}

/** 'Ida Marsh, head of the Lynn office was quoted': the name before the comma is meant. */
function withName(pieces: readonly Piece[], named: Named | null): Named | null {
  if (!named || pieces[named.from - 1]?.text !== ",") return named;
  let from = named.from - 1;
  while (from > 0 && pieces[from - 1]?.capital) from--;
  return named.from - 1 - from >= 2 ? { from, to: named.from - 1, apposition: { from: named.from, to: named.to } } : named;
}
