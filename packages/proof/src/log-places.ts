/** Which leaf stands where, for logs that hold the acts of others: in runs, since a log may be long. */

/** Consecutive places: `start` in one numbering is `index` in another. */
export interface Run { readonly start: number; readonly index: number; readonly length: number }

/** Index of the last item that a question holds for, in a list where it holds up to some item and no further; 0 where for none. */
export function lastWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A numbering from 0 mapped to another, in ascending runs. */
export class Runs {
  readonly #runs: Run[] = [];
  #size = 0;

  get size(): number { return this.#size; }

  /** The next `length` places stand at `index` and after; -1 where nobody knows. */
  push(index: number, length = 1): void {
    if (length <= 0) return;
    const last = this.#runs.at(-1);
    const goesOn = last && index >= 0 && last.index >= 0 && last.index + last.length === index;
    if (goesOn) this.#runs[this.#runs.length - 1] = { ...last, length: last.length + length };
    else this.#runs.push({ start: this.#size, index, length });
    this.#size += length;
  }

  /** The other numbering's index of a place, -1 when unknown or not there. */
  indexOf(place: number): number {
    const [run] = this.slices(place, place + 1);
    return run && run.index >= 0 ? run.index : -1;
  }

  /** The runs of places from `from` up to but without `to`. */
  *slices(from: number, to: number): Generator<Run> {
    for (let at = lastWhere(this.#runs, ({ start }) => start <= from); at < this.#runs.length; at += 1) {
      const run = this.#runs[at];
      if (!run || run.start >= to) return;
      const start = Math.max(from, run.start);
      const end = Math.min(to, run.start + run.length);
      if (start < end) yield { start, index: run.index < 0 ? -1 : run.index + start - run.start, length: end - start };
    }
  }
}
