/** A table in one text: a line each, sorted by the key that comes first, a bar behind it. Texts stay texts until they are asked for. */
export class SortedTable {
  readonly #text: string;
  #starts: ReadonlyMap<string, number> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  keys(): Iterable<string> {
    this.#starts ??= startsOf(this.#text);
    return this.#starts.keys();
  }

  /** The fields behind the key, of every line that has it. The first question makes an index of where each key begins. */
  rows(key: string): readonly (readonly string[])[] {
    this.#starts ??= startsOf(this.#text);
    const found: string[][] = [];
    for (let at = this.#starts.get(key) ?? -1; at >= 0 && this.#text.startsWith(`${key}|`, at);) {
      const end = endOfLine(this.#text, at);
      found.push(this.#text.slice(at + key.length + 1, end).split("|"));
      at = end + 1 < this.#text.length ? end + 1 : -1;
    }
    return found;
  }
}

function startsOf(text: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (let at = 0; at < text.length; at = endOfLine(text, at) + 1) {
    const key = text.slice(at, text.indexOf("|", at));
    if (!starts.has(key)) starts.set(key, at);
  }
  return starts;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
