import type { PackedArrays, Whole } from "./packed-arrays.js";

/** Rows of whole numbers in one growing buffer: a hundred thousand small arrays would cost more than what is in them. */
export class Rows {
  #values: Uint32Array = new Uint32Array(1 << 10);
  #starts: Uint32Array = new Uint32Array(1 << 6);
  #length = 0;

  /** `starts`: where each row begins, and where the last one ends. */
  static of(starts: Uint32Array, values: Uint32Array): Rows {
    const rows = new Rows();
    rows.#starts = starts;
    rows.#values = values;
    rows.#length = starts.length - 1;
    return rows;
  }

  get length(): number {
    return this.#length;
  }

  /** All values, row after row; only good until the next `add`. */
  get values(): Uint32Array {
    return this.#values;
  }

  add(row: readonly number[]): void {
    const start = this.start(this.#length);
    this.#length++;
    this.#starts = grown(this.#starts, this.#length + 1);
    this.#values = grown(this.#values, start + row.length);
    this.#values.set(row, start);
    this.#starts[this.#length] = start + row.length;
  }

  pack(into: PackedArrays, name: string): void {
    into.put(`${name}-starts`, this.#starts.subarray(0, this.#length + 1));
    into.put(`${name}-values`, this.#values.subarray(0, this.start(this.#length)));
  }

  /** So many rows of numbers below a limit. @throws RangeError for anything else. */
  static unpack(from: PackedArrays, name: string, { rows, below }: { readonly rows: number; readonly below: number }): Rows {
    const starts = from.get(`${name}-starts`, Uint32Array, rows + 1);
    const values = from.get(`${name}-values`, Uint32Array, starts[rows]);
    let before = 0;
    for (const start of starts) {
      if (start < before || (before === 0 && starts[0] !== 0)) throw new RangeError(`rows that overlap: ${name}`);
      before = start;
    }
    for (const value of values) if (value >= below) throw new RangeError(`rows of other numbers: ${name}`);
    return Rows.of(starts, values);
  }

  start(row: number): number {
    return this.#starts[row] ?? 0;
  }

  end(row: number): number {
    return this.#starts[row + 1] ?? 0;
  }

  size(row: number): number {
    return this.end(row) - this.start(row);
  }

  row(row: number): Uint32Array {
    return this.#values.subarray(this.start(row), this.end(row));
  }

  /** The row that a place in `values` belongs to. */
  rowAt(place: number): number {
    let [low, high] = [0, this.#length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** How many values two rows have in common. Both are in rising order. */
  common(one: number, other: number): number {
    let both = 0;
    let [a, b] = [this.start(one), this.start(other)];
    const [lastOfOne, lastOfOther] = [this.end(one), this.end(other)];
    while (a < lastOfOne && b < lastOfOther) {
      const difference = (this.#values[a] ?? 0) - (this.#values[b] ?? 0);
      if (difference === 0) both++;
      if (difference <= 0) a++;
      if (difference >= 0) b++;
    }
    return both;
  }
}

/** The same array, or a longer one with its values, so that it holds so many. */
export function grown<T extends Whole>(array: T, least: number): T {
  if (array.length >= least) return array;
  const make = array.constructor as new (length: number) => T;
  const longer = new make(Math.max(least, Math.ceil(array.length * 1.5)));
  longer.set(array);
  return longer;
}
