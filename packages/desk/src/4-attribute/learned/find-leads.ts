import { limits } from "../../model/limits.js";
import type { Reading } from "../../model/reading.js";
import { sharedPart } from "../../model/span.js";
import { learnedProposer, type ProposedStatement } from "../../model/statement.js";
import { findCues, type CueHit } from "../statements/find-cues.js";
import { mergeDrafts } from "../statements/merge-drafts.js";
import { nameSpeakers } from "../statements/name-speakers.js";
import { draftOf } from "../statements/propose-cues.js";
import type { Draft } from "../statements/proposer.js";
import { setScene, type Scene } from "../statements/scene.js";
import { unknownCues } from "./unknown-cues.js";

/**
 * What might be a statement and no rule proposes: contents of verbs that the rules do not know as verbs of speech, and quotations without
 * one. Most are nothing; only what a case's own decisions speak for is ever shown.
 */
export function findLeads(reading: Reading, found: readonly ProposedStatement[]): readonly ProposedStatement[] {
  return reading.articles.flatMap((article, index) => {
    const scene = setScene(reading.text, article, index);
    const drafts = scene.sentences.flatMap((sentence, at) => {
      const cues = findCues(sentence.pieces, scene.language);
      return [...unknownDrafts(scene, at, cues), ...quotedDrafts(scene, at)];
    });
    const ruled = found.filter((one) => one.article === index);
    return notFound(nameSpeakers(scene, mergeDrafts(drafts)), ruled);
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

/** Both lists are in the order of the text. */
function notFound(leads: readonly ProposedStatement[], found: readonly ProposedStatement[]): readonly ProposedStatement[] {
  let from = 0;
  return leads.filter((lead) => {
    while (from < found.length && (found[from]?.start ?? 0) < lead.start - limits.statementUnits) from += 1;
    for (let at = from; at < found.length; at += 1) {
      const one = found[at];
      if (!one || one.start >= lead.end) break;
      if (one.end > lead.start && (sharedPart(one, lead) > 0.2 || (one.start <= lead.start && lead.end <= one.end))) return false;
    }
    return true;
  });
}

