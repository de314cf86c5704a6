import type { Telling } from "../text/tellings.js";

const leastWords = 3;

/** Do both hold the same run of words in quotation marks? Then it is one utterance, whomever each text gives it to. */
export function sharedQuotation(a: Telling, b: Telling): boolean {
  const mine = quotedWords(a).join(" ");
  const theirs = quotedWords(b).join(" ");
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  const needed = short.split(" ");
  if (needed.length < 2) return false;
  if (` ${long} `.includes(` ${short} `)) return true;
  for (let at = 0; at + leastWords + 1 <= needed.length; at++) if (` ${long} `.includes(` ${needed.slice(at, at + leastWords + 1).join(" ")} `)) return true;
  return false;
}

function quotedWords({ view, statement, start, end }: Telling): readonly string[] {
  return view.words.filter((word) => (word.quoted || statement?.form === "direct") && start <= word.start && word.end <= end).map(({ folded }) => folded);
}
