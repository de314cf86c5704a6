/** Rows of a band, and how many bands (Broder 1997): nine tenths in common are found nineteen times in twenty, half in common one time in seventeen. */
const rows = 6;
const bands = 4;
/** Of a shorter text chance decides. */
const leastPrints = 8;

/** Each row orders the prints in its own way. */
const seeds = Uint32Array.from({ length: rows * bands }, (_, at) => Math.imul(at + 1, 0x9e3779b1) | 1);

function mixed(print: number, seed: number): number {
  let value = Math.imul(print ^ seed, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The least print in the order of each row. */
function leastOf(prints: readonly number[]): readonly number[] {
  return Array.from(seeds, (seed) => prints.reduce((least, print) => Math.min(least, mixed(print, seed)), 0xffffffff));
}

/**
 * Articles that are nearly one text, however many have it: what forty papers take from one agency shares its prints with too many to be told from
 * a set phrase by them. Each is tied to one that was there before; which are tied together does not depend on the order.
 */
export class WholeTexts {
  readonly #first = new Map<number, number>();
  readonly #ties: (readonly [number, number])[] = [];

  get ties(): readonly (readonly [number, number])[] {
    return this.#ties;
  }

  add(article: number, prints: readonly number[]): void {
    if (prints.length < leastPrints) return;
    const least = leastOf(prints);
    for (let band = 0; band < bands; band++) {
      let [one, other] = [Math.imul(band + 1, 0x9e3779b1), band];
      for (const value of least.slice(band * rows, (band + 1) * rows)) {
        one = mixed(value, one);
        other = mixed(value, other + 0x7f4a7c15);
      }
      const key = one * 2 ** 20 + (other & 0xfffff);
      const known = this.#first.get(key);
      if (known === undefined) this.#first.set(key, article);
      else this.#ties.push([known, article]);
    }
  }
}
