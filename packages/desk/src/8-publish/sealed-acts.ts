/** Reading the acts of a sealed case (docs/formats/sealed-case.md). Opens nothing itself. */
import { fromHex, fromUtf8, saltLength } from "@affiant/proof";

/** One act as it stands in a seal, not yet checked. */
export interface SealedAct {
  /** Its place in the log. */
  readonly index: number;
  readonly salt: Uint8Array;
  readonly bytes: Uint8Array;
}

const lineFeed = 0x0a;
const space = 0x20;

/** Lines of bytes; null where the last one has no end. */
function byteLines(bytes: Uint8Array): readonly Uint8Array[] | null {
  const lines: Uint8Array[] = [];
  let at = 0;
  for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, at)) {
    lines.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return at === bytes.length ? lines : null;
}

/** A place in the log as it is written: decimal, no sign, no leading zeros. */
export function placeOf(text: string): number | null {
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : null;
}

/** `<n> <salt, hex> <stored bytes>` a line, ascending; null when it is not that. */
export function readSealedActs(bytes: Uint8Array): readonly SealedAct[] | null {
  const acts: SealedAct[] = [];
  for (const line of byteLines(bytes) ?? [new Uint8Array()]) {
    const first = line.indexOf(space);
    const second = first + 1 + 2 * saltLength;
    const index = first === -1 ? null : placeOf(fromUtf8(line.subarray(0, first)) ?? "");
    const salt = line[second] === space ? fromHex(fromUtf8(line.subarray(first + 1, second)) ?? "") : null;
    if (index === null || salt?.length !== saltLength || index <= (acts.at(-1)?.index ?? -1)) return null;
    acts.push({ index, salt, bytes: line.subarray(second + 1) });
  }
  return acts;
}
