/** Lists of numbers and of texts, each under a name, as one run of bytes. For what is kept to be quickly there again. */

export type Whole = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;
type Make = new (length: number) => Whole;

const makes: Readonly<Record<string, Make>> = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array, u32: Uint32Array, f64: Float64Array };

export class PackedArrays {
  readonly #numbers = new Map<string, Whole>();
  readonly #texts = new Map<string, readonly string[]>();

  /** What is put is not copied: it must not change before `bytes`. */
  put(name: string, numbers: Whole): void {
    this.#numbers.set(name, numbers);
  }

  putTexts(name: string, texts: readonly string[]): void {
    this.#texts.set(name, texts);
  }

  /** @throws RangeError where there is none of this name and kind, or not `length` of them. */
  get<T extends Whole>(name: string, kind: new (length: number) => T, length?: number): T {
    const found = this.#numbers.get(name);
    if (!(found instanceof kind) || (length !== undefined && found.length !== length)) throw new RangeError(`no such numbers: ${name}`);
    return found;
  }

  /** @throws RangeError as `get` does. */
  texts(name: string, length?: number): readonly string[] {
    const found = this.#texts.get(name);
    if (!found || (length !== undefined && found.length !== length)) throw new RangeError(`no such texts: ${name}`);
    return found;
  }

  /** A line of JSON that says what follows, then the numbers as this machine has them. */
  bytes(): Uint8Array {
    const numbers = [...this.#numbers].map(([name, array]) => ({ name, kind: Object.keys(makes).find((key) => makes[key] === array.constructor) ?? "", length: array.length, array }));
    const head = new TextEncoder().encode(`${JSON.stringify({ order: byteOrder, numbers: numbers.map(({ name, kind, length }) => [name, kind, length]), texts: [...this.#texts] })}\n`);
    const bytes = new Uint8Array(numbers.reduce((sum, { array }) => sum + array.byteLength, head.length));
    bytes.set(head);
    let at = head.length;
    for (const { array } of numbers) {
      bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
      at += array.byteLength;
    }
    return bytes;
  }

  /** Null for anything that `bytes` does not give. */
  static read(bytes: Uint8Array): PackedArrays | null {
    const end = bytes.indexOf(0x0a);
    if (end < 0) return null;
    try {
      const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Head;
      return head.order === byteOrder ? PackedArrays.#filled(head, bytes.subarray(end + 1)) : null;
    } catch {
      return null;
    }
  }

  static #filled({ numbers, texts }: Head, bytes: Uint8Array): PackedArrays | null {
    const packed = new PackedArrays();
    let at = 0;
    for (const [name, kind, length] of numbers) {
      const make = makes[kind];
      if (!make || !Number.isSafeInteger(length) || length < 0 || length > bytes.length - at) return null;
      const array = new make(length);
      if (array.byteLength > bytes.length - at) return null;
      new Uint8Array(array.buffer).set(bytes.subarray(at, at + array.byteLength));
      at += array.byteLength;
      packed.put(name, array);
    }
    for (const [name, list] of texts) if (list.every((text) => typeof text === "string")) packed.putTexts(name, list);
    return at === bytes.length ? packed : null;
  }
}

interface Head {
  readonly order: number;
  readonly numbers: readonly (readonly [name: string, kind: string, length: number])[];
  readonly texts: readonly (readonly [name: string, texts: readonly string[]])[];
}

/** Another on a machine that writes numbers the other way round. */
const byteOrder = new Uint8Array(Uint32Array.of(1).buffer)[0] ?? 0;
