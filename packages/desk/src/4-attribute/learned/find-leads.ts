import { limits } from "../../model/limits.js";
import type { Reading } from "../../model/reading.js";
import { sharedPart } from "../../model/span.js";
import { learnedProposer, type ProposedStatement } from "../../model/statement.js";
import type { CueHit } from "../statements/cues/find-cues.js";
import { lookAt, type LookedAt } from "../statements/find-statements.js";
import { mergeDrafts } from "../statements/merge-drafts.js";
import { nameSpeakers } from "../statements/name-speakers.js";
import { draftOf } from "../statements/proposers/propose-cues.js";
import type { Draft } from "../statements/proposers/proposer.js";
import type { Scene } from "../statements/scene.js";
import { unknownCues } from "./unknown-cues.js";

/**
 * What might be a statement and no rule proposes: contents of verbs that the rules do not know as verbs of speech, and quotations without
 * one. Most are nothing; only what a case's own decisions speak for is ever shown, so nobody asks before there are any. `found` is what the rules propose.
 */
export function findLeads(reading: Reading, found: readonly ProposedStatement[], looked: readonly LookedAt[] = lookAt(reading)): readonly ProposedStatement[] {
  return looked.flatMap(({ scene, cues }) => {
    const ruled = found.filter((one) => one.article === scene.index);
    const drafts = scene.sentences.flatMap((_, at) => [...unknownDrafts(scene, at, cues[at] ?? []), ...quotedDrafts(scene, at)]);
    const merged = mergeDrafts(notFound(drafts, ruled));
    return merged.length === 0 ? [] : nameSpeakers(scene, merged);
  });
}

function unknownDrafts(scene: Scene, index: number, cues: readonly CueHit[]): readonly Draft[] {
  const sentence = scene.sentences[index];
  if (!sentence) return [];
  const place = { sentence, index, cues, language: scene.language };
  return unknownCues(sentence.pieces, cues, scene.language).flatMap((hit) => {
    const draft = draftOf(place, hit, null);
    return draft && isToldSo(scene.text, draft, hit) ? [{ ...draft, proposer: learnedProposer, weight: 1 }] : [];
  });
}

/** 'avers that …', 'avers: …', 'avers “…”', '“…”, avers Ida Marsh': a content as only speech has one. An object or a bare clause stands after any verb. */
function isToldSo(text: string, { start, end }: Draft, hit: CueHit): boolean {
  if (/["“«]/u.test(text.charAt(start))) return true;
  const verb = text.lastIndexOf(hit.lemma, start);
  const between = verb < 0 || start - verb > 80 ? "" : text.slice(verb + hit.lemma.length, start);
  return /(?:^|\s)(?:that|que|qu['’]|whether|:)\s*$/iu.test(between) || /[”»"],?\s*$/u.test(text.slice(start, end));
}

function quotedDrafts(scene: Scene, index: number): readonly Draft[] {
  return (scene.sentences[index]?.pieces ?? []).flatMap((piece) => (piece.is !== "quote" ? [] : [{
    start: piece.start, end: piece.end, force: "assert" as const, sentence: index, speaker: null, speakerSentence: index, sameAs: null, via: [],
    cue: null, cueSpan: null, proposer: learnedProposer, weight: 0,
  }]));
}

/** Those that share little with what the rules found, which is in the order of the text. */
function notFound(drafts: readonly Draft[], found: readonly ProposedStatement[]): readonly Draft[] {
  let from = 0;
  return [...drafts].sort((a, b) => a.start - b.start).filter((lead) => {
    while (from < found.length && (found[from]?.start ?? 0) < lead.start - limits.statementUnits) from += 1;
    for (let at = from; at < found.length; at += 1) {
      const one = found[at];
      if (!one || one.start >= lead.end) break;
      if (one.end > lead.start && (sharedPart(one, lead) > 0.2 || (one.start <= lead.start && lead.end <= one.end))) return false;
    }
    return true;
  });
}

