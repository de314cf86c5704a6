import type { Attitude, Force, Form } from "../../../model/statement.js";
import type { Span } from "../../../model/span.js";
import type { CueHit } from "../cues/find-cues.js";
import type { Named } from "../noun-group.js";
import type { Scene, Sentence } from "../scene.js";

/** A statement before its speaker is resolved. */
export interface Draft extends Span {
  readonly force: Force;
  readonly attitude?: Attitude | undefined;
  readonly sentence: number;
  /** Who speaks, in the pieces of `speakerSentence`; null when the words of another draft's speaker are meant. */
  readonly speaker: Named | null;
  readonly speakerSentence: number;
  /** Who speaks, where only a title or a heading names them: no words of a sentence do. */
  readonly called?: string;
  /** Index in the drafts of the sentence or before: speaks as that one did. */
  readonly sameAs: Draft | null;
  readonly via: readonly string[];
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  /** An outlet tells it. */
  readonly passedOn?: boolean;
  readonly proposer: string;
  /** Higher wins where two proposals cannot both stand. */
  readonly weight: number;
  /** Where the marks do not tell: an answer in an interview, or a turn of a transcript, is direct without any. */
  readonly form?: Form;
}

/** What a proposer may look at: the article, its verbs of speech sentence by sentence, and what was proposed before it. */
export interface ProposerContext {
  readonly scene: Scene;
  readonly cues: readonly (readonly CueHit[])[];
  readonly drafts: readonly Draft[];
}

/** One way of finding statements. Proposers run in order; what several find is worth more. */
export interface Proposer {
  readonly name: string;
  propose(context: ProposerContext): readonly Draft[];
}

/** `direct` when all words stand inside marks, `mixed` when some do. */
export function formOf(sentence: Sentence, span: Span): Form {
  // French prints speech after a dash without marks.
  const dash = sentence.pieces[0];
  if (dash && /^[—–]$/u.test(dash.text) && sentence.pieces[1]?.start === span.start) return "direct";
  let quoted = false;
  let plain = false;
  for (const piece of sentence.pieces) {
    if (piece.end <= span.start || piece.start >= span.end) continue;
    if (piece.is === "quote") quoted = true;
    else if (piece.is !== "mark") plain = true;
  }
  return quoted ? (plain ? "mixed" : "direct") : "indirect";
}
