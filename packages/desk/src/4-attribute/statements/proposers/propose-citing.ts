import { nameEnd } from "../content/adjuncts.js";
import { groupStartingAt } from "../noun-group.js";
import type { Named } from "../noun-group.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece } from "../scene.js";
import { isOutlet } from "../speakers/is-outlet.js";
import { wordsOf } from "../speakers/cast.js";
import { isSource } from "../speakers/is-source.js";

/** 'Reuters reported, citing two officials', 'Citing the police, state radio said that …': the officials speak, and the outlet is the way. */
export const proposeCiting: Proposer = {
  name: "citing",
  propose({ scene, drafts }: ProposerContext): Draft[] {
    if (scene.language !== "en") return [];
    const bySentence = new Map<number, Draft[]>();
    for (const draft of drafts) if (draft.speaker) bySentence.set(draft.sentence, [...(bySentence.get(draft.sentence) ?? []), draft]);
    return scene.sentences.flatMap(({ pieces }, sentence) => {
      const citing = pieces.findIndex((p) => /^(?:citing|quoting)$/u.test(p.low));
      const told = citing < 0 ? undefined : bySentence.get(sentence)?.find((d) => isTold(pieces, d));
      const source = told ? sourceAfter(pieces, citing + 1) : null;
      if (!told?.speaker || !source) return [];
      const way = wordsOf(pieces, told.speaker.from, told.speaker.to);
      return [{ ...told, speaker: source, via: [...told.via, way], proposer: proposeCiting.name, weight: told.weight + 2 }];
    });
  },
};

/** What an outlet tells: its own word behind a verb of speech. */
function isTold(pieces: readonly Piece[], { speaker, cue }: Draft): boolean {
  if (!speaker || cue === "cite" || cue === "quote") return false;
  return isOutlet(pieces.slice(speaker.from, speaker.to)) || cue === "report";
}

function sourceAfter(pieces: readonly Piece[], from: number): Named | null {
  const named = groupStartingAt(pieces, from, "en");
  if (!named || !isSource(pieces.slice(named.from, named.to))) return null;
  // 'citing the ministry Reuters spoke to': a name ends where it ends.
  const first = pieces[named.from];
  return { from: named.from, to: first?.capital ? Math.min(named.to, Math.max(nameEnd(pieces, named.from), named.from + 1)) : named.to, apposition: null };
}
