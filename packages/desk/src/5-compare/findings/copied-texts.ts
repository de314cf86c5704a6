import type { Run } from "../copies/find-runs.js";
import type { Telling } from "../text/tellings.js";
import { statementAt } from "../text/tellings.js";
import type { ArticleView } from "../text/article-view.js";
import type { Draft } from "./draft.js";

/** The statement a run lies in, else the run itself. */
function told(view: ArticleView, run: { readonly start: number; readonly end: number }): Telling | null {
  const first = view.words.findIndex((word) => word.start >= run.start);
  const middle = view.words[view.words.findIndex((word) => word.start >= (run.start + run.end) / 2)];
  const sentence = view.sentences[view.sentenceOf[first] ?? -1];
  if (!sentence || !middle || !sentence.own) return null;
  const statement = statementAt(view, middle);
  const covered = statement ? Math.min(statement.end, run.end) - Math.max(statement.start, run.start) : 0;
  const whole = statement !== null && covered >= 0.8 * (run.end - run.start);
  const span = whole ? statement : run;
  return { view, statement: whole ? statement : null, sentence, focus: whole ? { start: Math.max(statement.start, run.start), end: Math.min(statement.end, run.end) } : null, denied: false, start: span.start, end: span.end };
}

/** Copied prose. A quotation in two places is one utterance, not a copy, and is left to the comparison of statements. */
export function copiedTexts(runs: readonly Run[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const run of runs) {
    if (run.kind === "quotation") continue;
    const from = told(run.source, run.from);
    const to = told(run.copy, run.to);
    if (!from || !to || from.view.record === to.view.record) continue;
    drafts.push({
      kind: "copied-text", sides: [[from, to]], about: from, strong: [],
      because: [run.kind === "agency" ? "same words as the credited agency" : "same run of words", run.direction === "known" ? "one is earlier or credited" : "which copied which is not known"],
    });
  }
  return drafts;
}
