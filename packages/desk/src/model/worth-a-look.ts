import { isGuess, type Statement } from "./statement.js";

/** What is taken for the order alone where nothing is known of proposals like one: never shown as a confidence. */
const unknownOfRule = 0.8;
const unknownOfGuess = 0.5;
/** Each further proposer that agrees halves the doubt that is left where nothing is known. */
const agreement = 0.5;

/**
 * How much a proposal is worth a look, from 0 to 1000: the chance that the look changes what counts. A rule's proposal counts already, so the
 * less sure it is the sooner it comes; a guess counts for nothing, so the surer it is the sooner it comes. What was decided is worth none.
 */
export function worthALook(statement: Pick<Statement, "proposers" | "review" | "confidence">): number {
  if (statement.review !== "proposed") return 0;
  const { confidence, proposers } = statement;
  const guess = isGuess(statement);
  const others = Math.max(0, proposers.length - 1);
  const unknown = guess ? 1 - (1 - unknownOfGuess) * agreement ** others : 1 - (1 - unknownOfRule) * agreement ** others;
  // One kept and one rejected are added, so that few decisions never make sure (Laplace).
  const right = confidence ? (confidence.kept + 1) / (confidence.of + 2) : unknown;
  return Math.round(1000 * (guess ? right : 1 - right));
}
