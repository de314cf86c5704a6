import type { Inquiry } from "../model/finding.js";
import { examiners } from "./examiner-words.js";
import type { State } from "./inquiry-words.js";
import { asking, givesOver, instructed, notSo, notSoInside, otherInquiry, selfGiven, services, states } from "./inquiry-words.js";

/** How a sentence says that an inquiry stands, and the words that say it. */
export interface Stated {
  readonly status: Inquiry["status"];
  readonly start: number;
  readonly end: number;
}

/** Words before a state that can turn it into a call, a doubt or a denial. */
const reach = 90;
const mostTries = 6;

/** Is it an office that asks? Its name stands before the verb, or it is the speaker. */
function asksFromOffice(text: string, speaker: string | null, end: number): boolean {
  const verb = asking.exec(text)?.index ?? end;
  const before = text.slice(0, verb);
  const offices = examiners.filter(({ kind }) => kind !== "company" && kind !== "police" && kind !== "authorities");
  return offices.some(({ words }) => words.test(before) || (speaker !== null && words.test(speaker)));
}

/** Is a matter given to somebody who examines? 'The flat was searched and the phones saisis' is no inquiry. */
function givenToSomebody(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const own = text.slice(start, end);
  if (!givesOver.test(own) || selfGiven.test(own)) return true;
  const passive = /[ée]t[ée] saisi|est saisi|sont saisi|être saisi/iu.test(own);
  const other = passive ? text.slice(Math.max(0, start - reach), end) : `${own} ${text.slice(end, end + reach).replace(/[,;(].*$/su, "")}`;
  return services.test(other) || examiners.some(({ kind, words }) => kind !== "police" && kind !== "company" && kind !== "authorities" && words.test(other));
}

/** The clause before a state, as far as a mark or an 'and'. */
function clauseBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - reach), start).replace(/^.*(?:[.;:!?]| (?:and|but|et|mais) )/su, "");
}

function holds(text: string, speaker: string | null, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = clauseBefore(text, start);
  const own = text.slice(start, end);
  if (!givenToSomebody(text, { start, end })) return false;
  if (notSo.test(before) || notSoInside.test(own)) return false;
  if (!asking.test(`${before}${own}`)) return true;
  return instructed.test(text) && asksFromOffice(text, speaker, end);
}

/** The surest state that a sentence tells of. What others only ask for, doubt or deny is none. */
export function stateIn(text: string, speaker: string | null, list: readonly State[] = states): Stated | null {
  if (otherInquiry.test(text)) return null;
  for (const { status, words, negated = false } of list) {
    words.lastIndex = 0;
    for (let tries = 0; tries < mostTries; tries++) {
      const match = words.exec(text);
      if (!match) break;
      const found = { start: match.index, end: match.index + match[0].length };
      const asked = asking.test(clauseBefore(text, found.start) + match[0]);
      if (negated || holds(text, speaker, found)) return { status: asked && status !== "closed" ? "promised" : status, ...found };
    }
  }
  return null;
}
