import type { Tally } from "./statement.js";

/** What people's decisions taught about proposals in one language, and by which acts. */
export interface LessonRow extends Tally {
  readonly language: string;
  readonly rules: Readonly<Record<string, Tally>>;
  /** Null: too few decisions. `shows`: whether it proposes anything that no rule does. */
  readonly tagger: { readonly bands: readonly Tally[]; readonly guesses: Tally; readonly shows: boolean } | null;
  /** In log order, and their digest. */
  readonly acts: readonly string[];
  readonly digest: string;
}
