import { LogReader, isAboutLog, leafHash } from "@affiant/proof";
import type { LogFault } from "@affiant/proof";
import type { NumberedLeaf } from "../../model/act-lines.js";
import type { LoadedLog } from "./act-log-load.js";
import { entryOf } from "./act-log-segments.js";
import { nodeCrypto } from "../crypto-in-node.js";

/** Faults but those of tombstones whose acts are still here: they go right after. */
export function faultsButUncut(reader: LogReader): readonly LogFault[] {
  return reader.end().filter(({ fault, index }) => !(fault === "bad-tombstone" && index !== null && reader.forgotten.has(index)));
}

/** Whether something changes what holds in the log, so that it is tried before it is written. */
export function changesTheLog(leaves: readonly { readonly act?: { readonly type: string } }[]): boolean {
  return leaves.some(({ act }) => !act || isAboutLog(act.type));
}

/** The hash of a leaf. */
export function leafOf(leaf: NumberedLeaf): Uint8Array {
  return leafHash("bytes" in leaf ? entryOf(leaf) : leaf.entry, nodeCrypto);
}

/**
 * Reads the log anew with leaves that are to follow, as a verifier will: what it would find wrong is found before
 * anything is written.
 */
export function tryLeaves(log: LoadedLog, leaves: readonly NumberedLeaf[]): { readonly reader: LogReader; readonly faults: readonly LogFault[] } {
  const reader = new LogReader(nodeCrypto);
  let at = 0;
  for (let index = 0; index < log.tree.size; index += 1) {
    const act = log.acts[at];
    const leaf = log.tiles.leaf(index);
    if (act?.index === index) {
      at += 1;
      reader.read({ index, bytes: act.bytes, leaf }, { signature: false, roots: false });
    } else reader.absent(index, leaf);
  }
  for (const leaf of leaves) {
    if ("bytes" in leaf) reader.read({ index: leaf.index, bytes: leaf.bytes, leaf: leafOf(leaf) });
    else reader.absent(leaf.index, leafOf(leaf));
  }
  return { reader, faults: faultsButUncut(reader) };
}
