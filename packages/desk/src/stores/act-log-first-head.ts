import { join } from "node:path";
import { TileHashes, actLeaf, actLine, caseLayout, manifestBytes, parseAct, rootOf, segmentPath } from "@affiant/proof";
import type { SaltedAct, Signer } from "../ports.js";
import type { ActLogPlace } from "./act-log-on-disk.js";
import { signHead } from "./act-log-sign-head.js";
import { writeTiles } from "./act-log-tiles.js";
import { nodeCrypto } from "./crypto-in-node.js";

/**
 * Writes a log with one act: in the order of every later head, without a journal since nobody is told of it before the
 * whole folder is in its place.
 */
export async function writeFirstHead(place: ActLogPlace, log: { readonly origin: string; readonly signer: Signer }, first: SaltedAct): Promise<void> {
  const { folder, disk } = place;
  const { act } = parseAct(first.bytes);
  for (const name of [caseLayout.originals, caseLayout.layers, caseLayout.temporary]) await disk.folder(join(folder, name));
  const leaf = actLeaf(first.bytes, first.salt, nodeCrypto);
  const tiles = new TileHashes();
  tiles.completed(leaf, 0, 0);
  await writeTiles(place, { acts: [{ index: 0, act, ...first }], tiles }, { from: 0, to: 1 });
  await disk.replace(join(folder, segmentPath(0)), actLine({ index: 0, ...first }));
  await signHead(place, log, { size: 1, root: rootOf([leaf], nodeCrypto) });
  await disk.replace(join(folder, caseLayout.journal), new Uint8Array(0));
  await disk.replace(join(folder, caseLayout.manifest), manifestBytes({ case: act.case, origin: log.origin }));
}
