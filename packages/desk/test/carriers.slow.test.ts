/** A seal of more than four gigabytes as one file, with memory that does not grow. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { verifyArchive } from "#desk/cli/open-bag.js";
import { encryptStream } from "#desk/stores/bag/age-payload.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { zipSink } from "#desk/stores/bag/zip-sink.js";

const work = mkdtempSync(join(tmpdir(), "carriers-slow-"));
after(() => { rmSync(work, { recursive: true }); });

const gigabytes = 5;
const piece = Buffer.alloc(1024 * 1024);

void test("five gigabytes go into a ZIP file in age and are checked in it, in less than 300 MB", { timeout: 15 * 60_000 }, async () => {
  const identity = await generateX25519Identity();
  const recipients = [await identityToRecipient(identity)];
  writeFileSync(join(work, "key"), identity);
  const hash = createHash("md5");
  const sink = await zipSink(join(work, "large.zip.age"), { inside: "large", wrap: (zip) => encryptStream(zip, { recipients }) });
  let most = 0;
  // eslint-disable-next-line @typescript-eslint/require-await -- a stream that is made as it is read
  async function* large(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < gigabytes * 1024; at += 1) {
      most = Math.max(most, process.memoryUsage.rss());
      hash.update(piece);
      yield piece;
    }
  }
  const text = (path: string, content: string): Promise<void> => sink.write(path, new Blob([content]).stream(), Buffer.byteLength(content));
  await text("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
  await sink.write("data/large", large(), gigabytes * 1024 * piece.length);
  await text("manifest-md5.txt", `${hash.digest("hex")}  data/large\n`);
  await sink.finish();
  const timer = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()); }, 20);
  const found = await verifyArchive(sink.folder, { crypto: nodeCrypto, pinned: null, progress: () => undefined }, { identity: join(work, "key") });
  clearInterval(timer);
  assert.deepEqual(found?.faults, []);
  assert.ok(most < 300e6, `${Math.round(most / 1e6)} MB`);
});
