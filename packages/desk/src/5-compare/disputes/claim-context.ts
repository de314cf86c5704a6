import type { Claim, Stand } from "./claim.js";
import { termsOf } from "./claim.js";

/** What the opposed words of a clause may be of: its other words of content; where it has next to none, those of its sentence and, after 'they' or 'it', of the one before. */
export function contextOf({ telling, terms, pronounsIn }: Claim, { clause, first, last }: Stand): ReadonlySet<string> {
  const names = new Set(terms.flatMap((term) => (term.content && term.clause === clause && !(first <= term.at && term.at < last) ? [term.name] : [])));
  if (names.size > (pronounsIn.has(clause) ? 1 : 0)) return names;
  const { view, sentence } = telling;
  const at = view.sentenceOf[sentence.first] ?? -1;
  const before = view.sentences[at - 1];
  for (const one of [before?.block === sentence.block && pronounsIn.size > 0 ? before : null, sentence]) {
    for (const word of one ? view.words.slice(one.first, one.last) : []) for (const { name, content } of termsOf(word)) if (content) names.add(name);
  }
  return names;
}
