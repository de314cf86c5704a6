import type { Reading } from "../../model/reading.js";
import type { ProposedStatement } from "../../model/statement.js";
import { findCues } from "./find-cues.js";
import { mergeDrafts } from "./merge-drafts.js";
import { nameSpeakers } from "./name-speakers.js";
import { proposeAnnounced } from "./propose-announced.js";
import { proposeAccording } from "./propose-according.js";
import { proposeCiting } from "./propose-citing.js";
import { proposeCues } from "./propose-cues.js";
import { proposeNouns } from "./propose-nouns.js";
import { proposePassives } from "./propose-passives.js";
import { proposeQuotedAs } from "./propose-quoted-as.js";
import { proposeSigned } from "./propose-signed.js";
import { proposeTranscript } from "./propose-transcript.js";
import { proposeQuotations } from "./propose-quotations.js";
import { throughOuterSpeakers } from "./outer-speakers.js";
import { partsByLanguage } from "./parts-by-language.js";
import type { Draft, Proposer } from "./proposer.js";
import { setScene } from "./scene.js";

/** In order: later ones see what earlier ones proposed. */
const proposers: readonly Proposer[] = [proposeCues, proposeAccording, proposeNouns, proposePassives, proposeCiting, proposeQuotedAs, proposeSigned, proposeTranscript, proposeAnnounced, proposeQuotations];

/** Who says what in a reading: contents with their speakers, sorted by place. */
export function findStatements(reading: Reading): readonly ProposedStatement[] {
  return [...statementsIn(reading)].sort((a, b) => a.article - b.article || a.start - b.start || a.end - b.end);
}

function statementsIn(reading: Reading): readonly ProposedStatement[] {
  return partsByLanguage(reading.articles).flatMap(([article, index]) => {
    const scene = setScene(reading.text, article, index);
    const cues = scene.sentences.map((sentence) => findCues(sentence.pieces, scene.language));
    let drafts: readonly Draft[] = [];
    for (const proposer of proposers) drafts = [...drafts, ...proposer.propose({ scene, cues, drafts })];
    return throughOuterSpeakers(nameSpeakers(scene, mergeDrafts(drafts)));
  });
}
