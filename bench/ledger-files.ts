/** Files as a case gets them, of bytes that nobody wrote: the same number and size always give the same files. */
import { createCipheriv } from "node:crypto";
import { mkdirSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Of twenty files, so many are letters, so many photographs; the rest are scans and recordings. */
const kinds = [
  { of20: 12, from: 2_000, to: 40_000, ending: "docx" },
  { of20: 7, from: 100_000, to: 900_000, ending: "jpg" },
  { of20: 1, from: 2_000_000, to: 7_000_000, ending: "mp4" },
] as const;

/** Fills `folder` with `count` files of `bytes` together, in a hundred folders. Their times lie an hour back, as those of received files do. */
export function writeFiles(folder: string, { count, bytes }: { readonly count: number; readonly bytes: number }): void {
  const plan = Array.from({ length: count }, (_, at) => planned(at));
  const scale = bytes / plan.reduce((sum, { size }) => sum + size, 0);
  const anHourAgo = Date.now() / 1000 - 3600;
  for (const [at, { size, ending }] of plan.entries()) {
    const inside = join(folder, String(at % 100).padStart(2, "0"));
    mkdirSync(inside, { recursive: true });
    const path = join(inside, `${String(at).padStart(6, "0")}.${ending}`);
    writeFileSync(path, noise(at, Math.max(1, Math.round(size * scale))));
    utimesSync(path, anHourAgo, anHourAgo);
  }
}

function planned(at: number): { readonly size: number; readonly ending: string } {
  let place = at % 20;
  // Spread over the range without chance: steps of the golden ratio.
  const share = (at * 0.618_033_988_749) % 1;
  for (const { of20, from, to, ending } of kinds) {
    if (place < of20) return { size: from + share * (to - from), ending };
    place -= of20;
  }
  throw new Error("the kinds do not make twenty");
}

/** Bytes that no program can make smaller. */
function noise(seed: number, size: number): Uint8Array {
  const key = Buffer.alloc(16);
  key.writeUInt32BE(seed);
  return createCipheriv("aes-128-ctr", key, Buffer.alloc(16)).update(Buffer.alloc(size));
}

/** A file of so many bytes, of which the disk holds almost none. */
export function writeSparse(path: string, bytes: number): void {
  writeFileSync(path, "the first line of a very long recording\n");
  truncateSync(path, bytes);
}
