/** Our own bags of others, one file for each fault: vectors/bags. And bags that would bury a reader. */
import assert from "node:assert/strict";
import { getHashes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, test } from "node:test";
import { verifyBag } from "#desk/8-publish/verify-bag.js";
import { bagFilesOnDisk } from "#desk/stores/bag/bag-files-on-disk.js";

interface BagVector {
  readonly desc: string;
  readonly files: Readonly<Record<string, string>>;
  readonly hex?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly faults: readonly string[];
}

const vectors = resolve(import.meta.dirname, "../../../../vectors/bags");
const work = mkdtempSync(join(tmpdir(), "bag-vectors-"));
after(() => { rmSync(work, { recursive: true }); });
const known = new Set(getHashes());

async function faultsOf(folder: string): Promise<readonly string[]> {
  const { faults } = await verifyBag({ files: bagFilesOnDisk(folder), knows: (algorithm) => known.has(algorithm) });
  return faults.map(({ what, where }) => `${what} ${where}`).sort();
}

for (const name of readdirSync(vectors)) {
  const vector = JSON.parse(readFileSync(join(vectors, name), "utf8")) as BagVector;
  void test(`${name.replace(".json", "")}: ${vector.desc}`, async () => {
    const folder = join(work, name);
    for (const [path, bytes] of [
      ...Object.entries(vector.files).map(([path, text]) => [path, Buffer.from(text)] as const),
      ...Object.entries(vector.hex ?? {}).map(([path, hex]) => [path, Buffer.from(hex, "hex")] as const),
    ]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    for (const [path, target] of Object.entries(vector.links ?? {})) symlinkSync(target, join(folder, path));
    assert.deepEqual(await faultsOf(folder), vector.faults);
  });
}

function bag(name: string, over: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(work, name);
  mkdirSync(join(folder, "data"), { recursive: true });
  for (const [path, content] of Object.entries({ "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", "data/one": "", ...over })) writeFileSync(join(folder, path), content);
  return folder;
}

void test("a manifest of nothing but faults, or of nothing but line ends, ends soon", async () => {
  const faulty = await faultsOf(bag("faulty", { "manifest-md5.txt": "no digest\n".repeat(1_000_000) }));
  assert.ok(faulty.length < 2_000, String(faulty.length));
  assert.deepEqual(await faultsOf(bag("ends", { "manifest-md5.txt": "\n".repeat(20_000_000) })), ["unlisted data/one"]);
  const long = await faultsOf(bag("long", { "manifest-md5.txt": `${"0".repeat(32)}  data/${"a".repeat(20_000_000)}\n` }));
  assert.ok(long.includes("path manifest-md5.txt"));
});

void test("a tag file that is far too large is refused and not held", async () => {
  const large = await faultsOf(bag("large", { "manifest-md5.txt": Buffer.alloc(65 * 1024 * 1024, 0x20) }));
  assert.ok(large.includes("manifest manifest-md5.txt"), large.join(", "));
});

void test("a pipe in a bag makes nobody wait", { skip: spawnSync("mkfifo", ["--version"]).error ? "mkfifo is not installed" : false }, async () => {
  const folder = bag("pipe", { "manifest-md5.txt": `${"0".repeat(32)}  data/pipe\n` });
  spawnSync("mkfifo", [join(folder, "data/pipe")]);
  assert.deepEqual(await faultsOf(folder), ["link data/pipe", "missing data/pipe", "unlisted data/one"]);
});
