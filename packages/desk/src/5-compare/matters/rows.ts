/** Rows of whole numbers in one growing buffer: a hundred thousand small arrays would cost more than what is in them. */
export class Rows {
  #values = new Uint32Array(1 << 10);
  #starts = new Uint32Array(1 << 6);
  #length = 0;

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

  start(row: number): number {
    return this.#starts[row] ?? 0;
  }

  end(row: number): number {
    return this.#starts[row + 1] ?? 0;
  }

  size(row: number): number {
    return this.end(row) - this.start(row);
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

type Whole = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/** The same array, or a longer one with its values, so that it holds so many. */
export function grown<T extends Whole>(array: T, least: number): T {
  if (array.length >= least) return array;
  const make = array.constructor as new (length: number) => T;
  const longer = new make(Math.max(least, Math.ceil(array.length * 1.5)));
  longer.set(array);
  return longer;
}
