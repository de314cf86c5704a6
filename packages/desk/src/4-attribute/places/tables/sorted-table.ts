/** A table in one text: a line each, sorted by the key that comes first, a bar behind it. Texts stay texts until they are asked for. */
export class SortedTable {
  readonly #text: string;
  #starts: Int32Array | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The fields behind the key, of every line that has it. The first question makes an index of where each key begins. */
  rows(key: string): readonly (readonly string[])[] {
    this.#starts ??= startsOf(this.#text);
    let at = startOf(this.#text, this.#starts, key);
    if (at < 0) return none;
    const found: string[][] = [];
    while (at >= 0 && isKeyAt(this.#text, at, key)) {
      const end = endOfLine(this.#text, at);
      found.push(this.#text.slice(at + key.length + 1, end).split("|"));
      at = end + 1 < this.#text.length ? end + 1 : -1;
    }
    return found;
  }
}

const none: readonly (readonly string[])[] = [];

/** Where the first line of each key begins, one more than that, in the first free slot from the key's own; 0 is free. A twentieth of a Map. */
function startsOf(text: string): Int32Array {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  const starts = new Int32Array(2 ** Math.ceil(Math.log2(lines * 2)));
  let last = "";
  for (let at = 0; at < text.length; at = endOfLine(text, at) + 1) {
    const key = text.slice(at, text.indexOf("|", at));
    if (at > 0 && key === last) continue;
    last = key;
    let slot = slotOf(key, starts);
    while (starts[slot] !== 0) slot = (slot + 1) % starts.length;
    starts[slot] = at + 1;
  }
  return starts;
}

function startOf(text: string, starts: Int32Array, key: string): number {
  for (let slot = slotOf(key, starts); ; slot = (slot + 1) % starts.length) {
    const at = (starts[slot] ?? 0) - 1;
    if (at < 0 || isKeyAt(text, at, key)) return at;
  }
}

function slotOf(key: string, { length }: Int32Array): number {
  let mixed = 0;
  for (let at = 0; at < key.length; at += 1) mixed = Math.imul(mixed ^ key.charCodeAt(at), 0x5bd1e995) ^ (mixed >>> 15);
  return (mixed >>> 0) % length;
}

function isKeyAt(text: string, at: number, key: string): boolean {
  return text.startsWith(key, at) && text.charCodeAt(at + key.length) === 0x7c;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
