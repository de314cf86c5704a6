import type { PackedArrays } from "./packed-arrays.js";

/** Rows of a band, and how many bands (Broder 1997): all in common is always found, nine tenths two times in three, seven tenths one time in twenty-five, half one time in 1,400. Looser, and chance chains a large case into one matter. */
const rows = 12;
const bands = 3;
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

  pack(into: PackedArrays): void {
    into.put("wholeKeys", Float64Array.from(this.#first.keys()));
    into.put("wholeFirst", Uint32Array.from(this.#first.values()));
    into.put("wholeTies", Uint32Array.from(this.#ties.flat()));
  }

  /** @throws RangeError for what `pack` does not give. */
  static unpack(from: PackedArrays, articles: number): WholeTexts {
    const texts = new WholeTexts();
    const keys = from.get("wholeKeys", Float64Array);
    const [first, ties] = [from.get("wholeFirst", Uint32Array, keys.length), from.get("wholeTies", Uint32Array)];
    if (ties.length % 2 !== 0 || first.some((at) => at >= articles) || ties.some((at) => at >= articles)) throw new RangeError("other texts");
    keys.forEach((key, at) => texts.#first.set(key, first[at] ?? 0));
    for (let at = 0; at < ties.length; at += 2) texts.#ties.push([ties[at] ?? 0, ties[at + 1] ?? 0]);
    return texts;
  }

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
