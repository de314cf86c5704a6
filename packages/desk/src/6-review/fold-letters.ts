/** A text as its letters and digits alone, and where in it each of them stands. */
export interface Folded {
  /** Lower case, without accents. */
  readonly text: string;
  /** Of each unit of `text`: where its character begins, and where that ends with the accents after it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

let last: { readonly of: string; readonly folded: Folded } | null = null;

/** The last text is remembered: all decisions of a record ask for the same one. */
export function foldLetters(text: string): Folded {
  if (last?.of === text) return last.folded;
  const folded = fold(text);
  if (text.length > 1_000) last = { of: text, folded };
  return folded;
}

function fold(text: string): Folded {
  const units: string[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const accent = /^\p{M}+$/u.test(character);
    // What follows a letter and is only an accent on it belongs to it.
    if (accent && ends.at(-1) === at) for (let unit = ends.length - 1; ends[unit] === at; unit -= 1) ends[unit] = next;
    for (const plain of accent ? "" : character.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")) {
      for (const unit of plain.split("")) {
        units.push(unit);
        starts.push(at);
        ends.push(next);
      }
    }
    at = next;
  }
  return { text: units.join(""), starts, ends };
}
