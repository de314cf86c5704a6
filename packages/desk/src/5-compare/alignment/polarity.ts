import { isRefusing } from "../text/refusing.js";
import { wordFrom } from "../text/word-at.js";
import type { Telling } from "../text/tellings.js";
import type { Alignment } from "./align.js";

const clauseEnd = /[,;:.!?()–—]/u;
const longestClause = 400;

/** Is what two tellings have in common told as not so, in the one (`a`) or the other (`b`)? A 'not' of another clause turns nothing round. */
export function isTurned(telling: Telling, alignment: Alignment, side: "a" | "b"): boolean {
  const places = alignment.common.filter(({ kind }) => kind === "content" || kind === "number").map(({ one, other }) => (side === "a" ? one.at : other.at));
  if (places.length === 0) return telling.denied;
  const negated = places.filter((place) => negationsOf(telling).some((not) => inOneClause(telling, not, place))).length * 2 >= places.length;
  // 'Denied that nobody was hurt' says that somebody was.
  return telling.statement?.force === "deny" && telling.statement.form !== "direct" && telling.statement.polarity !== "negated" ? !negated : negated || telling.denied;
}

const known = new WeakMap<Telling, readonly number[]>();

function negationsOf(telling: Telling): readonly number[] {
  const found = known.get(telling) ?? readNegations(telling);
  known.set(telling, found);
  return found;
}

function readNegations({ view, start, end }: Telling): readonly number[] {
  const found: number[] = [];
  for (let at = wordFrom(view, start); at < view.words.length; at++) {
    const word = view.words[at];
    if (!word || word.start >= end) break;
    if (isRefusing(view.words, at)) found.push(word.start);
  }
  return found;
}

function inOneClause({ view }: Telling, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return to - from <= longestClause && !clauseEnd.test(view.text.slice(from, to));
}
