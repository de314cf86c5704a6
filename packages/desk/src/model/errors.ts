/** Three kinds of error, told apart by what the caller does next. Messages never hold words of a record. */

/** The input is at fault: tell the person what, where and what to do. Exit code 2, or a listed state in a batch. */
export class RefusedInput extends Error {
  override readonly name = "RefusedInput";
}

/** The world was not ready (a lock, a full disk): nothing is wrong with the input, try later. */
export class Retry extends Error {
  override readonly name = "Retry";
}

/** What must always hold does not. Stop: going on could lose or contradict something acknowledged. */
export class BrokenInvariant extends Error {
  override readonly name = "BrokenInvariant";
}
