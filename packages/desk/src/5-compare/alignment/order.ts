import { isRefusing } from "../text/refusing.js";
import type { Telling } from "../text/tellings.js";
import { wordFrom } from "../text/word-at.js";
import type { Alignment } from "./align.js";

const before: ReadonlySet<string> = new Set(["before", "avant", "until", "till", "preceded", "precede", "precedes", "preceding", "prior", "precedait", "precedent"]);
const after: ReadonlySet<string> = new Set(["after", "apres", "once", "following", "followed", "since"]);
/** From the word of order to what it orders: 'after the main gate had already collapsed'. */
const reach = 7;

/** Is one thing told to come before another in the one telling, and after it in the other? 'Nobody left until it was over' tells that they left after it. */
export function ordersDiffer(a: Telling, b: Telling, { common }: Alignment): boolean {
  const mine = orderOf(a, common.map(({ one }) => one.at));
  const theirs = orderOf(b, common.map(({ other }) => other.at));
  return mine !== null && theirs !== null && mine !== theirs;
}

function orderOf({ view, start, end }: Telling, shared: readonly number[]): "before" | "after" | null {
  const from = wordFrom(view, start);
  for (let at = from; at < view.words.length; at++) {
    const word = view.words[at];
    if (!word || word.start >= end) return null;
    const order = before.has(word.folded) ? "before" : after.has(word.folded) ? "after" : null;
    const beyond = view.words[at + reach]?.start ?? Infinity;
    if (order === null || !shared.some((place) => place > word.start && place < beyond)) continue;
    const refused = order === "before" && view.words.slice(from, at).some((_, i) => isRefusing(view.words, from + i));
    return refused ? "after" : order;
  }
  return null;
}
