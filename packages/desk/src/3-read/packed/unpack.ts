import { RefusedInput } from "../../model/errors.js";
import { limits } from "../../model/limits.js";

/** The parts of a ZIP file, unpacked one at a time when asked for. */
export interface Packed {
  readonly names: readonly string[];
  /** Null when there is no such part. @throws RefusedInput (`damaged`, `encrypted`, `unpacks-too-far`) */
  part(name: string): Promise<Uint8Array | null>;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly at: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/**
 * Reads the list at the end of a ZIP file. What its headers say of sizes is not believed: unpacking stops at the limits.
 * @throws RefusedInput (`damaged`) when it is none.
 */
export function openPacked(bytes: Uint8Array): Packed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    async part(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if ((entry.flags & 1) !== 0) throw refused("encrypted");
      const data = dataOf(bytes, view, entry);
      const part = entry.method === 0 ? data : await inflate(data, Math.min(limits.partBytes, limits.partsBytes - unpacked));
      unpacked += part.length;
      if (unpacked > limits.partsBytes) throw refused("unpacks-too-far");
      return part;
    },
  };
}

function entriesOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.packedParts) throw refused("unpacks-too-far");
  const names = new TextDecoder();
  const entries = new Map<string, Entry>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw refused("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    // Of two parts of one name, the first counts, as in most programs.
    if (!entries.has(name)) entries.set(name, {
      flags: view.getUint16(at + 8, true), method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at;
  throw refused("damaged");
}

function dataOf(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== localSignature) throw refused("damaged");
  if (entry.method !== 0 && entry.method !== 8) throw refused("damaged");
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (from + entry.packedSize > bytes.length) throw refused("damaged");
  return bytes.subarray(from, from + entry.packedSize);
}

/** Stops as soon as more comes out than the limit, whatever the headers promised. */
async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of stream as unknown as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > limit) break;
      pieces.push(piece);
    }
  } catch {
    throw refused("damaged");
  }
  if (length > limit) throw refused("unpacks-too-far");
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function refused(reason: "damaged" | "encrypted" | "unpacks-too-far"): RefusedInput {
  return new RefusedInput(`The document cannot be unpacked (${reason}).`, { cause: reason });
}
