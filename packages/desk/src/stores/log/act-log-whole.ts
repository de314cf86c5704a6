import { join } from "node:path";
import { GrowingTree, actEntry, leafHash, parseAct } from "@affiant/proof";
import type { Head } from "@affiant/proof";
import { segmentActs } from "../../model/act-lines.js";
import { caseLayout, manifestBytes } from "../../model/case-layout.js";
import { TileHashes } from "../../model/tile-hashes.js";
import type { Leaf, SaltedAct, Signer } from "../../ports.js";
import type { ActLogPlace } from "./act-log-on-disk.js";
import { ActsInSegments, heldAct } from "./act-log-segments.js";
import { signHead } from "./act-log-sign-head.js";
import { writeTiles } from "./act-log-tiles.js";
import { nodeCrypto } from "../crypto-in-node.js";

interface NewLog {
  readonly origin: string;
  readonly signer: Signer;
}

/**
 * Writes a whole log where there is none: in the order of every later head, without a journal, since nobody is told of
 * it before its folder is in its place. `last` makes the log's last act from the head before it.
 */
export async function writeWholeLog(
  place: ActLogPlace, log: NewLog, content: { readonly leaves: Iterable<Leaf>; readonly last?: (head: Head) => SaltedAct },
): Promise<void> {
  const { folder, disk } = place;
  const segments = new ActsInSegments(folder);
  const tree = new GrowingTree(nodeCrypto);
  const tiles = new TileHashes();
  const bare = new Map<number, Uint8Array>();
  let caseId = "";
  const add = async (leaf: Leaf): Promise<void> => {
    const index = tree.size;
    if ("entry" in leaf) bare.set(index, leaf.entry);
    else segments.list.push(heldAct({ index, bytes: leaf.bytes, salt: leaf.salt }));
    tree.append(leafHash("entry" in leaf ? leaf.entry : actEntry(leaf.bytes, leaf.salt, nodeCrypto), nodeCrypto), tiles.completed);
    if (tree.size % segmentActs === 0) await segments.write({ from: index, to: tree.size }, disk);
  };
  for (const leaf of content.leaves) {
    if (caseId === "" && "bytes" in leaf) caseId = parseAct(leaf.bytes).act.case;
    await add(leaf);
  }
  if (content.last) await add(content.last({ size: tree.size, root: tree.root() }));
  if (tree.size % segmentActs !== 0) await segments.write({ from: tree.size - 1, to: tree.size }, disk);
  await writeTiles(place, { segments, tiles, bare }, { from: 0, to: tree.size });
  await signHead(place, log, { size: tree.size, root: tree.root() });
  await disk.replace(join(folder, caseLayout.journal), new Uint8Array(0));
  await disk.replace(join(folder, caseLayout.manifest), manifestBytes({ case: caseId, origin: log.origin }));
}
