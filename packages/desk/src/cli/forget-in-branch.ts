import { parseGenesis, tombstoneLimit } from "@affiant/proof";
import { openCase } from "../stores/case-folder.js";
import type { KeysOnDisk } from "../stores/keys-on-disk.js";
import { writingActs } from "./writing-acts.js";

/**
 * Forgets in a branch what this device knows was forgotten in the log it stands on, after the head it stands on: an older
 * copy was put back, and must not bring anybody back. Gives how many acts that were.
 */
export async function forgetInBranch(folder: string, keys: KeysOnDisk): Promise<number> {
  const opened = await openCase(folder, { keys, mode: "read" });
  const [first] = opened.log.acts();
  const here = new Set(opened.log.acts().map(({ index }) => index));
  await opened.close();
  const parent = first && parseGenesis(first.act).parent;
  // The parent's act at place n is this log's at n + 1: docs/design/why-branches-stand-on-top.md.
  const places = parent ? (await keys.forgotten(parent.origin)).filter((place) => place < parent.size).map((place) => place + 1).filter((place) => here.has(place)) : [];
  if (places.length === 0) return 0;
  await writingActs(folder, async ({ append }) => {
    for (let from = 0; from < places.length; from += tombstoneLimit) {
      await append([{ type: "forget", body: { of: "record", acts: places.slice(from, from + tombstoneLimit), reason: "other" } }]);
    }
  });
  return places.length;
}
