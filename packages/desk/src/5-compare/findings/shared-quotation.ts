import type { Telling } from "../text/tellings.js";

/** Do both hold the same run of words in quotation marks? So many words, or all of the shorter. */
export function sharedQuotation(a: Telling, b: Telling, leastWords = 4): boolean {
  const [one, other] = [quotedWords(a), quotedWords(b)];
  if (one.length === 0 || other.length === 0) return false;
  const mine = one.join(" ");
  const theirs = other.join(" ");
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  const needed = short.split(" ");
  if (needed.length >= 2 && leastWords <= 4 && ` ${long} `.includes(` ${short} `)) return true;
  for (let at = 0; at + leastWords <= needed.length; at++) if (` ${long} `.includes(` ${needed.slice(at, at + leastWords).join(" ")} `)) return true;
  return false;
}

const known = new WeakMap<Telling, readonly string[]>();

function quotedWords(telling: Telling): readonly string[] {
  const found = known.get(telling) ?? readQuoted(telling);
  known.set(telling, found);
  return found;
}

function readQuoted({ view, statement, start, end }: Telling): readonly string[] {
  return view.words.filter((word) => (word.quoted || statement?.form === "direct") && start <= word.start && word.end <= end).map(({ folded }) => folded);
}
