import type { Run } from "../copies/find-runs.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { statementAt } from "../text/tellings.js";
import { wordFrom } from "../text/word-at.js";
import type { Draft } from "./draft.js";
import { byContent, distinct } from "./draft.js";

/** The statement a run lies in, else the run itself. */
function told(view: ArticleView, run: { readonly start: number; readonly end: number }): Telling | null {
  const middle = view.words[wordFrom(view, (run.start + run.end) / 2)];
  const sentence = view.sentences[view.sentenceOf[wordFrom(view, run.start)] ?? -1];
  if (!sentence?.own || !middle) return null;
  const statement = statementAt(view, middle);
  const covered = statement ? Math.min(statement.end, run.end) - Math.max(statement.start, run.start) : 0;
  const whole = statement !== null && covered >= 0.8 * (run.end - run.start);
  const span = whole ? statement : run;
  return { view, statement: whole ? statement : null, sentence, focus: whole ? { start: Math.max(statement.start, run.start), end: Math.min(statement.end, run.end) } : null, denied: false, start: span.start, end: span.end };
}

function nameOf(telling: Telling): string {
  return `${telling.view.at} ${telling.sentence.start}`;
}

/** One sentence in many papers is one finding: runs that share a sentence are put together. */
function gather(pairs: readonly (readonly [Telling, Telling])[]): readonly (readonly Telling[])[] {
  const groups = new Map<string, { members: Telling[] }>();
  for (const [from, to] of pairs) {
    const [one, other] = [groups.get(nameOf(from)), groups.get(nameOf(to))];
    const group = one ?? other ?? { members: [] };
    if (one && other && one !== other) {
      one.members.push(...other.members);
      for (const member of other.members) groups.set(nameOf(member), one);
    }
    group.members.push(from, to);
    groups.set(nameOf(from), group);
    groups.set(nameOf(to), group);
  }
  return [...new Set(groups.values())].map((group) => longest(group.members));
}

/** Of several runs in one sentence the longest stands for it. */
function longest(members: readonly Telling[]): readonly Telling[] {
  const best = new Map<string, Telling>();
  for (const member of [...members].sort((a, b) => b.end - b.start - (a.end - a.start) || byContent(a, b))) if (!best.has(nameOf(member))) best.set(nameOf(member), member);
  return distinct([...best.values()]);
}

/** What somebody says, in two articles: quoted by one of them, or with the one through whom it has it. That is one utterance, said to be so, and no copy. */
function isPassedOn(from: Telling, to: Telling): boolean {
  return from.statement !== null && to.statement !== null && (from.statement.form === "direct" || to.statement.form === "direct" || to.statement.via.length > 0);
}

/** Copied prose. A quotation in two places is one utterance, not a copy, and is left to the comparison of statements. */
export function copiedTexts(runs: readonly Run[]): readonly Draft[] {
  const pairs: (readonly [Telling, Telling])[] = [];
  const credited = new Set<string>();
  const directed = new Set<string>();
  for (const run of runs) {
    if (run.kind === "quotation" || run.source.record === run.copy.record) continue;
    const from = told(run.source, run.from);
    const to = told(run.copy, run.to);
    if (!from || !to || isPassedOn(from, to)) continue;
    pairs.push([from, to]);
    if (run.kind === "agency") credited.add(nameOf(to));
    if (run.direction === "known") directed.add(nameOf(to));
  }
  return gather(pairs).flatMap((members): Draft[] => {
    const [about] = members;
    if (!about || members.length < 2) return [];
    const agency = members.some((member) => credited.has(nameOf(member)));
    const known = members.some((member) => directed.has(nameOf(member)));
    return [{
      kind: "copied-text", sides: [members], about, strong: [],
      because: [agency ? "same words as the credited agency" : "same run of words", known ? "one is earlier or credited" : "which copied which is not known"],
    }];
  });
}
