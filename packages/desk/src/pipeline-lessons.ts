/** Which decisions teach, and what is shown of what they taught. Apart from what learns, so that a case without decisions loads no word lists. */
import type { Judge, Lessons } from "./4-attribute/learned/lessons.js";
import { learnVersion } from "./4-attribute/learned/learn-version.js";
import type { StatementDecision } from "./6-review/review-statements.js";
import type { Language } from "./model/reading.js";
import type { LessonRow } from "./model/lesson-row.js";
import type { CaseWorld } from "./pipeline-world.js";

/** The deriver's name, with its version. */
export const learner = `learn-${String(learnVersion)}`;

/** A decision whether something is a statement. */
export type Told = StatementDecision & { readonly type: "accept" | "reject" | "correct" };

/** Lessons as the proposals of every record are judged by them. */
export interface CaseLessons {
  readonly name: string;
  readonly lessons: Lessons;
  readonly judges: ReadonlyMap<Language, Judge>;
}

const fewest = 10;

/** Of so many decisions so many teach: the next lesson comes when there are half as many again, so that not every decision makes the whole case again. */
export function taughtBy(decided: number): number {
  let step = 0;
  for (let next = fewest; next <= decided; next = Math.floor((next * 3) / 2)) step = next;
  return step;
}

/** The decisions that teach: in log order the first of those that stand, as many as `taughtBy` says. */
export function teaching(decisions: readonly StatementDecision[], log: readonly string[]): readonly Told[] {
  const place = new Map(log.map((act, at) => [act, at]));
  const told = decisions.filter((one): one is Told => one.type !== "release").sort((a, b) => (place.get(a.act) ?? 0) - (place.get(b.act) ?? 0));
  return told.slice(0, taughtBy(told.length));
}

/** Whether what no rule proposes is looked for at all: only once these decisions can speak for some of it. */
export function speaksForLeads(taught: CaseLessons | null): boolean {
  return Object.values(taught?.lessons.languages ?? {}).some(({ tagger }) => tagger !== null && tagger.least !== null);
}

/** For people and exports: from which decisions what was learnt. */
export function lessonRows(world: Pick<CaseWorld, "nameOf">, taught: CaseLessons | null): readonly LessonRow[] {
  if (!taught) return [];
  const { acts, languages } = taught.lessons;
  return Object.entries(languages).map(([language, { kept, of, tagger, rules }]) => ({
    language, kept, of, rules, tagger: tagger ? { bands: tagger.bands.map(({ kept: k, of: n }) => ({ kept: k, of: n })), guesses: tagger.guesses, shows: tagger.least !== null } : null,
    acts, digest: world.nameOf(acts),
  }));
}
