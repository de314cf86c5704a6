import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { saysNot } from "../text/tellings.js";

const mostSaid = 0.25;

/** Everything an article tells: what it says others said, and its own sentences where nobody speaks. */
export function tellingsOf(view: ArticleView): readonly Telling[] {
  const said = view.statements.flatMap((statement): readonly Telling[] => {
    const sentence = view.sentences.find((one) => one.start < statement.end && statement.start < one.end);
    // Who leaves it open neither says it nor denies it.
    if (!sentence?.own || statement.polarity === "open") return [];
    // A statement with a 'not' of its own says itself what is not so: see polarity.ts.
    const denied = (statement.polarity === "negated" || (statement.force === "deny" && statement.form !== "direct")) && !saysNot(view, statement);
    return [{ view, statement, sentence, focus: null, denied, start: statement.start, end: statement.end }];
  });
  const told = view.sentences.flatMap((sentence): readonly Telling[] => {
    if (!sentence.own) return [];
    const spoken = view.statements.reduce((sum, one) => sum + Math.max(0, Math.min(one.end, sentence.end) - Math.max(one.start, sentence.start)), 0);
    if (spoken > mostSaid * (sentence.end - sentence.start)) return [];
    return [{ view, statement: null, sentence, focus: null, denied: false, start: sentence.start, end: sentence.end }];
  });
  return [...said, ...told];
}
