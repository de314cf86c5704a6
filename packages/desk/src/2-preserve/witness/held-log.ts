import { GrowingTree, type Crypto, type LogStream } from "@affiant/proof";

/** Another log as far as it stands in the one that is checked: what that log stands on, or a branch that it has merged. */
export interface HeldLog {
  readonly kind: "parent" | "branch";
  /** How many of its acts, from its first on, stand under the signed head of the log that is checked. */
  readonly size: number;
  /** Its root at a size that is not larger; null where a leaf is not known. */
  rootAt(size: number): Uint8Array | null;
}

/** The log of that origin, if the log that was read holds it under a head of `signedSize` acts (docs/formats/act.md, 'Streams'). */
export function heldLog(
  origin: string,
  read: { readonly streams: readonly LogStream[]; readonly leaves: { at(index: number): Uint8Array | null | undefined }; readonly signedSize: number },
  crypto: Crypto,
): HeldLog | null {
  const stream = read.streams.find((each) => each.origin === origin);
  if (!stream || stream.kind === "own") return null;
  return {
    kind: stream.kind,
    size: sizeUnder(stream, read.signedSize),
    rootAt(size) {
      const tree = new GrowingTree(crypto);
      for (const { index, length } of size > stream.size ? [] : stream.places.slices(0, size)) {
        for (let at = index; at < index + length; at += 1) {
          const leaf = index < 0 ? null : read.leaves.at(at);
          if (!leaf) return null;
          tree.append(leaf);
        }
      }
      return tree.size === size ? tree.root() : null;
    },
  };
}

/** Acts that wait in the journal stand under no signed head. */
function sizeUnder(stream: LogStream, signedSize: number): number {
  let size = 0;
  for (const { index, length } of stream.places.slices(0, stream.size)) {
    const under = index < 0 ? 0 : Math.max(0, Math.min(length, signedSize - index));
    size += under;
    if (under < length) break;
  }
  return size;
}
