import type { Mention } from "./resolved-date.js";
import type { YearContext } from "./settle-year.js";

/** 'La séance est ouverte à', 'the meeting was adjourned at': minutes tell the hours of the meeting they are of. */
export const sits = /(?<![a-z])(?:seance|reunion|audience|assemblee|meeting|session|hearing|sitting|inquest)(?: [a-z']{1,14}){0,3} (?:ouverte?|levee?|suspendue?|reprise|reprend|close|cloturee?|opened|closed|adjourned|resumed|suspended|ended|called to order|commenced|began|started)(?: (?:at|a|vers|around|about))? ?$/;
export const sitsReach = 70;

const meeting = /(?<![a-z])(?:seance|reunion|audience|assemblee|meeting|session|hearing|sitting|minutes|proces-verbal)(?![a-z])/;
/** What is done to the paper, and not in the meeting: 'approuvé le', 'published'. */
const ofPaper = /(?<![a-z])(?:approuvee?|adoptee?|publiee?|diffusee?|imprimee?|modifiee?|mis(?:e)? a jour|approved|adopted|published|issued|circulated|printed|revised|updated)(?: [a-z]{1,6}){0,2} $/;
const headAtMost = 5;

/** The first day that the head of the record gives for a meeting, else the record's own. */
export function sittingDay(mentions: readonly Mention[], { published }: YearContext): { readonly day: number; readonly told: Mention | null } | null {
  const head = mentions.slice(0, headAtMost).find((mention) => isOfMeeting(mention));
  if (head && head.value.day !== null) return { day: head.value.day, told: head };
  return published?.day == null ? null : { day: published.day, told: null };
}

function isOfMeeting({ found: { expression, start }, value, folded, sentence, blockKind }: Mention): boolean {
  if (expression.kind !== "day" || value.day === null || sentence > headAtMost) return false;
  return (blockKind === "title" || blockKind === "heading" || meeting.test(folded)) && !ofPaper.test(folded.slice(Math.max(0, start - 30), start));
}
