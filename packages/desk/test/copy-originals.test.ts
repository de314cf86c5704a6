import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { BrokenInvariant } from "#desk/model/errors.js";
import { copyOriginals, type OriginalToCopy } from "#desk/stores/bag/copy-originals.js";
import { originalPath } from "#desk/stores/keep-files.js";

const work = mkdtempSync(join(tmpdir(), "copies-"));
after(() => { rmSync(work, { recursive: true }); });

let made = 0;
/** A case's originals of these sizes, and where each is to be copied. */
function originals(sizes: readonly number[]): { readonly folder: string; readonly wanted: readonly OriginalToCopy[]; readonly bytes: readonly Buffer[] } {
  made += 1;
  const folder = join(work, `case-${made}`);
  const out = join(work, `out-${made}`);
  mkdirSync(out);
  const bytes = sizes.map((size, at) => Buffer.alloc(size, `${at} `));
  const wanted = bytes.map((one, at) => {
    const sha256 = createHash("sha256").update(one).digest("hex");
    mkdirSync(dirname(originalPath(folder, sha256)), { recursive: true });
    writeFileSync(originalPath(folder, sha256), one);
    return { sha256, size: one.length, to: join(out, String(at)) };
  });
  return { folder, wanted, bytes };
}

/** Few are copied in this thread, many in others; the large ones take several pieces. */
for (const sizes of [[0, 1, 5_000], [...Array.from({ length: 200 }, (_, at) => at * 37 + 1), 1_048_575, 1_048_576, 1_048_577, 3_000_000]]) {
  test(`${sizes.length} originals are copied whole, each with its SHA-512`, async () => {
    const { folder, wanted, bytes } = originals(sizes);
    const digests = await copyOriginals(folder, wanted);
    assert.deepEqual(digests, bytes.map((one) => createHash("sha512").update(one).digest("hex")));
    for (const [at, { to }] of wanted.entries()) assert.deepEqual(readFileSync(to), bytes[at]);
  });
}

test("an original that was changed, cut or taken away is never copied as if it were right", async () => {
  const damages: readonly (readonly [RegExp, (path: string) => void])[] = [
    [/is not what it was/, (path) => { writeFileSync(path, "other bytes"); }],
    [/is not what it was/, (path) => { truncateSync(path, 1_048_576); }],
    [/is missing/, (path) => { rmSync(path); }],
  ];
  for (const [message, damage] of damages) {
    const { folder, wanted } = originals([10, 2_000_000, ...Array.from({ length: 20 }, (_, at) => at + 11)]);
    const { sha256 = "" } = wanted[1] ?? {};
    damage(originalPath(folder, sha256));
    await assert.rejects(copyOriginals(folder, wanted), (error) => error instanceof BrokenInvariant && message.test(error.message) && error.message.includes(sha256.slice(0, 12)));
  }
});

test("nothing is written over what is there, and what no receipt says is told", async () => {
  const { folder, wanted } = originals([10]);
  const [one] = wanted;
  assert.ok(one);
  await assert.rejects(copyOriginals(folder, [{ ...one, size: 11 }]), BrokenInvariant);
  await assert.rejects(copyOriginals(folder, [one]), /EEXIST/);
});
