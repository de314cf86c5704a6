import type { CueHit } from "../cues/find-cues.js";
import type { Named } from "../noun-group.js";
import { groupStartingAt, subjectBefore } from "../noun-group.js";
import { conjunctions, prepositions, pronouns } from "../../words/small-words.js";
import { isFiniteFrench } from "../../words/french-finite.js";
import { listedDemands } from "./listed-demands.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import { isSomebody } from "../speakers/is-somebody.js";
import type { Piece, Scene, Sentence } from "../scene.js";

/** 'Elle se tourna vers le maire :' and then, in a sentence or paragraph of its own, the quotation: whoever the announcement is about speaks. */
export const proposeAnnounced: Proposer = {
  name: "announced",
  propose({ scene, cues, drafts }: ProposerContext): Draft[] {
    const taken = new Set(drafts.map((d) => d.start));
    const listed = listedDemands(scene, cues, "announced").filter((d) => !taken.has(d.start));
    if (scene.language !== "fr") return listed;
    return listed.concat(scene.sentences.flatMap((sentence, index) => {
      const at = quotationAfterColon(scene, index);
      if (!at || taken.has(at.quote.start)) return [];
      const { pieces } = at.announcing;
      const speaker = speakerOf(pieces, cues[at.index] ?? [], scene);
      if (!speaker) return [];
      const verb = (cues[at.index] ?? []).findLast((c) => c.mood === "finite" || c.mood === "gerund");
      return [{
        start: at.quote.start, end: at.quote.end, force: "assert" as const, sentence: index, speaker, speakerSentence: at.index, sameAs: null, via: [],
        cue: verb?.lemma ?? null, cueSpan: verb ? { start: pieces[verb.at]?.start ?? sentence.start, end: pieces[verb.to - 1]?.end ?? sentence.end } : null,
        proposer: proposeAnnounced.name, weight: 2,
      }];
    }));
  },
};

/** The quotation at the head of a sentence, where the sentence before it ends in a colon. A dash may stand before its marks. */
function quotationAfterColon(scene: Scene, index: number): { quote: Piece; announcing: Sentence; index: number } | null {
  const before = scene.sentences[index - 1];
  const here = scene.sentences[index];
  if (before?.pieces.at(-1)?.text !== ":" || !here || here.paragraph - before.paragraph > 1) return null;
  const quote = here.pieces.slice(0, 3).find((p) => p.is === "quote");
  return quote && here.pieces[0]?.is !== "word" ? { quote, announcing: before, index: index - 1 } : null;
}

/** The subject of the last verb of speech; else who stands at the head of the sentence or of its last clause. */
function speakerOf(pieces: readonly Piece[], cues: readonly CueHit[], scene: Scene): Named | null {
  const cue = cues.findLast((c) => c.mood === "finite" && !c.negated);
  if (cue?.insidePronoun != null) return { from: cue.insidePronoun, to: cue.insidePronoun + 1, apposition: null };
  const before = cue ? subjectBefore(pieces, cue.from, "fr") : null;
  return before ?? headOf(pieces, scene);
}

function headOf(pieces: readonly Piece[], scene: Scene): Named | null {
  for (let i = 0; i < Math.min(pieces.length, 40); i++) {
    const piece = pieces[i];
    const starts = i === 0 || pieces[i - 1]?.text === "," || /^(?:et|mais|puis|alors)$/u.test(pieces[i - 1]?.low ?? "");
    if (piece?.is !== "word" || !starts || prepositions.fr.has(piece.low) || conjunctions.fr.has(piece.low)) continue;
    if (pronouns.fr.has(piece.low) && /^(?:il|elle|ils|elles|je|j'|nous)$/u.test(piece.low)) return { from: i, to: i + 1, apposition: null };
    const named = groupStartingAt(pieces, i, scene.language);
    // 'Son président, Luc Ferrand :'
    const alone = named !== null && i === 0 && pieces.at(-1)?.text === ":" && (named.to === pieces.length - 1 || named.apposition?.to === pieces.length - 1) && !pieces.some((p, k) => k > 0 && isFiniteFrench(p.low, pieces[k - 1]?.low ?? ""));
    if (alone && isSomebody(pieces, named)) return named;
    const verb = named ? pieces.findIndex((p, k) => k > i && k <= named.to && (isFiniteFrench(p.low, pieces[k - 1]?.low ?? "") || /^\p{Ll}{3,}(?:a|it|ut|aient|ait|èrent)$/u.test(p.text))) : -1;
    if (named && verb > i) return { from: i, to: Math.min(verb, named.to), apposition: null };
  }
  return null;
}
