import { compactPattern } from "../../../model/compact-pattern.js";
import type { Piece, Scene } from "../scene.js";
import type { Member } from "./cast.js";
import { findMember, runsIn, wordsOf } from "./cast.js";

const made = compactPattern(/^(?:the|that|this|its|their) (?:\p{L}+ )?(report|study|investigation|dossier|survey|statement|briefing|letter|article|video|film|submission|complaint)$/iu);
/** No body that brings out a report is named further away than this. */
const farthest = 60;

interface Around {
  readonly scene: Scene;
  readonly cast: readonly Member[];
}

/** 'The report' of 'Human Rights Watch published a report on …': who made it, where an earlier sentence tells. */
export function makerOf(name: string, sentence: number, { scene, cast }: Around): string | null {
  const noun = made.exec(name)?.[1]?.toLowerCase();
  if (noun === undefined) return null;
  for (let i = sentence; i >= 0 && sentence - i < farthest; i--) {
    const pieces = scene.sentences[i]?.pieces ?? [];
    const at = pieces.findIndex((p) => p.low === noun);
    const maker = at < 0 ? null : makerIn(pieces, at, { scene, cast });
    if (maker) return maker.name;
  }
  return null;
}

/** 'HRW’s report', 'an HRW report', 'a report by HRW', 'HRW said in a report', 'HRW published a report'. */
function makerIn(pieces: readonly Piece[], noun: number, { scene, cast }: Around): Member | null {
  const by = /^(?:by|from|of)$/u.test(pieces[noun + 1]?.low ?? "");
  for (const run of runsIn(pieces, scene)) {
    const member = findMember(cast, wordsOf(pieces, run.name, run.to));
    if (member === null || member.kind === "person") continue;
    const owns = run.to <= noun && noun - run.to <= 4 && pieces.slice(run.to, noun).every((p) => p.is === "word" && !/^(?:said|in|on|of|to|and)$/u.test(p.low));
    const after = by && run.from > noun && run.from - noun <= 4;
    const subject = run.to < noun && run.from <= 2 && pieces.slice(run.to, noun).some((p) => /^(?:said|says|published|publishes|released|releases|issued|wrote|documented|found|denounced|accused|warned|claimed)$/u.test(p.low));
    const said = run.to < noun && noun - run.to < 9 && pieces.slice(run.to, noun).some((p) => /^(?:said|says|wrote|writes|found|warned|argued|concluded)$/u.test(p.low));
    if (owns || after || subject || said) return member;
  }
  return null;
}
