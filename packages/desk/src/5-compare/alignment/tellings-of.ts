import type { Span } from "../../model/span.js";
import type { ArticleView, SaidStatement } from "../text/article-view.js";
import { functionWords } from "../lexicon/function-words.js";
import { wordFrom } from "../text/word-at.js";
import type { Telling } from "../text/tellings.js";
import { saysNot } from "../text/tellings.js";

const mostSaid = 0.25;

/** The sentences that a long statement holds, each cut to the statement. */
function sentencesOf(view: ArticleView, { start, end }: SaidStatement): readonly Span[] {
  return view.sentences.filter((one) => one.start < end && start < one.end).map((one) => ({ start: Math.max(start, one.start), end: Math.min(end, one.end) }));
}

const clauseEnd = /[,;:()–—]/u;
const leastWords = 4;

/** The clauses of a sentence, where it has more than one; what is too short to tell anything goes with what stands before it. */
function clausesOf(view: ArticleView, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  let words = 0;
  for (let at = wordFrom(view, start); at < view.words.length; at++) {
    const word = view.words[at];
    if (!word || word.end > end) break;
    const next = view.words[at + 1];
    if (!functionWords.has(word.folded)) words++;
    const last = next === undefined || next.end > end;
    if (!last && !(words >= leastWords && clauseEnd.test(view.text.slice(word.end, next.start)))) continue;
    if (words >= leastWords) found.push({ start: from, end: last ? end : word.end });
    from = next?.start ?? end;
    words = 0;
  }
  return found.length > 1 ? found : [];
}

const known = new WeakMap<ArticleView, readonly Telling[]>();

/** Everything an article tells: what it says others said, and its own sentences where nobody speaks. Each is one object, however often it is asked for. */
export function tellingsOf(view: ArticleView): readonly Telling[] {
  const found = known.get(view) ?? readTellings(view);
  known.set(view, found);
  return found;
}

function readTellings(view: ArticleView): readonly Telling[] {
  const said = view.statements.flatMap((statement): readonly Telling[] => {
    const sentence = view.sentences.find((one) => one.start < statement.end && statement.start < one.end);
    // Who leaves it open neither says it nor denies it; but what is quoted may be the same utterance.
    if (!sentence?.own || (statement.polarity === "open" && statement.form !== "direct")) return [];
    // A statement with a 'not' of its own says itself what is not so: see polarity.ts.
    const denied = (statement.polarity === "negated" || (statement.force === "deny" && statement.form !== "direct")) && !saysNot(view, statement);
    const inside = sentencesOf(view, statement);
    const spans = [{ start: statement.start, end: statement.end }, ...(inside.length > 1 ? inside : []), ...inside.flatMap((span) => clausesOf(view, span))];
    return spans.map((span) => ({ view, statement, sentence, focus: null, denied, ...span }));
  });
  const told = view.sentences.flatMap((sentence): readonly Telling[] => {
    if (!sentence.own) return [];
    const spoken = view.statements.reduce((sum, one) => sum + Math.max(0, Math.min(one.end, sentence.end) - Math.max(one.start, sentence.start)), 0);
    if (spoken > mostSaid * (sentence.end - sentence.start)) return [];
    return [{ start: sentence.start, end: sentence.end }, ...clausesOf(view, sentence)].map((span) => ({ view, statement: null, sentence, focus: null, denied: false, ...span }));
  });
  return [...said, ...told];
}
