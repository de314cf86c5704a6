import type { Reading } from "../../model/reading.js";
import type { ProposedStatement } from "../../model/statement.js";
import { chained } from "./chains-fr.js";
import { findCues } from "./cues/find-cues.js";
import { proposeFrames } from "./proposers/propose-frames.js";
import { mergeDrafts } from "./merge-drafts.js";
import { nameSpeakers } from "./name-speakers.js";
import { proposeAnnounced } from "./proposers/propose-announced.js";
import { proposeAccording } from "./proposers/propose-according.js";
import { proposeCiting } from "./proposers/propose-citing.js";
import { proposeCues } from "./proposers/propose-cues.js";
import { proposeInterview } from "./proposers/propose-interview.js";
import { proposeNouns } from "./proposers/propose-nouns.js";
import { proposePassives } from "./proposers/propose-passives.js";
import { proposeQuotedAs } from "./proposers/propose-quoted-as.js";
import { proposeSigned } from "./proposers/propose-signed.js";
import { proposeTranscript } from "./proposers/propose-transcript.js";
import { proposeQuotations } from "./proposers/propose-quotations.js";
import { throughOuterSpeakers } from "./outer-speakers.js";
import { partsByLanguage } from "./parts-by-language.js";
import type { Draft, Proposer, ProposerContext } from "./proposers/proposer.js";
import { setScene } from "./scene.js";
import type { Scene } from "./scene.js";

/** In order: later ones see what earlier ones proposed. */
const proposers: readonly Proposer[] = [proposeCues, proposeAccording, proposeNouns, proposePassives, proposeCiting, proposeQuotedAs, proposeFrames, proposeSigned, proposeTranscript, proposeInterview, proposeAnnounced, proposeQuotations];

/** Their names. model/why-proposed.ts has a sentence for each. */
export const ruleNames: readonly string[] = proposers.map(({ name }) => name);

/** A part of an article in one language, cut into sentences of pieces, with the verbs of speech in each. */
export type LookedAt = Pick<ProposerContext, "scene" | "cues">;

export function lookAt(reading: Reading): readonly LookedAt[] {
  return partsByLanguage(reading.articles).map(([article, index]) => {
    const scene = setScene(reading.text, article, index);
    return { scene, cues: scene.sentences.map((sentence) => findCues(sentence.pieces, scene.language)) };
  });
}

/** Who says what in a reading: contents with their speakers, sorted by place. */
export function findStatements(reading: Reading, looked: readonly LookedAt[] = lookAt(reading)): readonly ProposedStatement[] {
  return looked.flatMap(statementsIn).sort((a, b) => a.article - b.article || a.start - b.start || a.end - b.end);
}

function statementsIn({ scene, cues }: LookedAt): readonly ProposedStatement[] {
  let drafts: readonly Draft[] = [];
  for (const proposer of proposers) drafts = [...drafts, ...proposer.propose({ scene, cues, drafts })];
  return throughOuterSpeakers(nameSpeakers(scene, mergeDrafts(withoutOwnVoice(scene, chained(scene, drafts)))));
}

/** 'Je crois que …' inside an answer is the answer's own: whoever answers says it, not the outlet. */
function withoutOwnVoice(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const answered = new Set(drafts.filter((d) => d.form === "direct").map((d) => scene.sentences[d.sentence]?.paragraph));
  return drafts.filter((d) => (d.form === "direct" || !isOwn(scene, d) || !answered.has(scene.sentences[d.sentence]?.paragraph)) && !(scene.language === "en" && isOutletsOwn(scene, d)));
}

/** 'We counted 120 people', 'We should say …', 'I doubt that …': the outlet's or the author's own telling, not somebody's statement. */
function isOutletsOwn(scene: Scene, { speaker, speakerSentence, attitude, cue, cueSpan, start }: Draft): boolean {
  const pieces = scene.sentences[speakerSentence]?.pieces;
  const word = speaker && speaker.to - speaker.from === 1 ? pieces?.[speaker.from]?.low : undefined;
  if (word === "i") return attitude === "belief" || /^(?:believe|think|guess|reckon|hope|fear|suspect|doubt)$/u.test(cue ?? "");
  if (word !== "we" || !speaker) return false;
  const should = /^(?:should|must|can|could|may|might)$/u.test(pieces?.[speaker.to]?.low ?? "");
  return /^(?:count|document|record|list|tally)$/u.test(cue ?? "") || (should && cueSpan !== null && cueSpan.start < start);
}

function isOwn(scene: Scene, { speaker, speakerSentence }: Draft): boolean {
  const word = speaker ? scene.sentences[speakerSentence]?.pieces[speaker.from]?.low : undefined;
  return word === undefined || /^-?(?:je|j'|nous|on|i|we)$/u.test(word);
}
