/** A seal as one file: ZIP, and ZIP in age, read where it lies; and archives that mean harm. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { crc32, deflateRawSync, inflateSync } from "node:zlib";
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import * as vectors from "cctv-age";
import { verifyArchive } from "#desk/cli/open-bag.js";
import { RefusedInput } from "#desk/model/errors.js";
import type { Verification } from "#desk/pipeline-verify.js";
import { encryptStream, openAge } from "#desk/stores/bag/age-payload.js";
import { nodeCrypto } from "#desk/stores/crypto-in-node.js";
import { bytesAccess, rangeOf } from "#desk/stores/bag/random-access.js";
import { zipSink } from "#desk/stores/bag/zip-sink.js";
import { sealInput, writeSeal } from "./seal-case.js";

const work = mkdtempSync(join(tmpdir(), "carriers-"));
after(() => { rmSync(work, { recursive: true }); });

const folder = join(work, "seal");
await writeSeal(folder, sealInput());
const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile()).sort();

const affiant = resolve(import.meta.dirname, "../../bin/affiant.js");
let made = 0;
async function carried(ending: string, wrap: (zip: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> = (zip) => zip): Promise<string> {
  made += 1;
  const sink = await zipSink(join(work, `${made}${ending}`), { inside: "sealed-case", wrap });
  for (const path of paths) await sink.write(path, createReadStream(join(folder, path)), statSync(join(folder, path)).size);
  await sink.finish();
  return sink.folder;
}

async function verify(file: string, identity?: string, passphrase?: string): Promise<Verification> {
  const filePassphrase = join(work, "words");
  if (passphrase !== undefined) writeFileSync(filePassphrase, `${passphrase}\n`);
  const key = { ...(identity !== undefined && { identity }), ...(passphrase !== undefined && { filePassphrase }) };
  const found = await verifyArchive(file, { crypto: nodeCrypto, pinned: null, progress: () => undefined }, key);
  assert.ok(found);
  return found;
}

void test("a ZIP file is checked as its folder is, and any program unpacks it", async () => {
  const file = await carried(".zip");
  const found = await verify(file);
  assert.deepEqual(found.faults, []);
  assert.equal(found.kind, "sealed case");
  assert.equal(found.checks[2]?.checked, 4);
  const unpacked = spawnSync("python3", ["-m", "zipfile", "-t", file], { encoding: "utf8" });
  if (!unpacked.error) assert.equal(unpacked.status, 0, unpacked.stderr);
  const bytes = readFileSync(file);
  const at = bytes.indexOf("12 people");
  bytes[at] = 0x33;
  writeFileSync(file, bytes);
  assert.ok((await verify(file)).faults.some(({ where }) => where.startsWith("data/records/")));
});

void test("a ZIP file in age opens with any of its keys and with no other, and a cut one is refused", async () => {
  const [one, other, stranger] = await Promise.all([generateX25519Identity(), generateX25519Identity(), generateX25519Identity()]);
  const recipients = await Promise.all([identityToRecipient(one), identityToRecipient(other)]);
  const file = await carried(".zip.age", (zip) => encryptStream(zip, { recipients }));
  for (const [name, identity] of [["one", one], ["other", other], ["stranger", stranger]] as const) writeFileSync(join(work, name), `# a key\n${identity}\n`);
  assert.deepEqual((await verify(file, join(work, "one"))).faults, []);
  assert.deepEqual((await verify(file, join(work, "other"))).faults, []);
  await assert.rejects(verify(file, join(work, "stranger")), RefusedInput);
  await assert.rejects(verify(file), /Give --identity/);
  const whole = readFileSync(file);
  for (const length of [whole.length - 1, whole.length - 64 * 1024, 300, 100]) {
    writeFileSync(join(work, "cut.zip.age"), whole.subarray(0, length));
    await assert.rejects(verify(join(work, "cut.zip.age"), join(work, "one")), RefusedInput, String(length));
  }
  const opened = spawnSync("age", ["-d", "-i", join(work, "other"), file], { maxBuffer: 1e8 });
  if (!opened.error) assert.equal(opened.status, 0, opened.stderr.toString());
});

void test("a seal locked by a passphrase asks for it", async () => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase("four words by chance");
  encrypter.setScryptWorkFactor(10);
  const sealed = await encrypter.encrypt(readFileSync(await carried(".zip")));
  for (const [name, bytes] of [["locked.zip.age", sealed], ["armored.zip.age", armor.encode(sealed)]] as const) {
    const file = join(work, name);
    writeFileSync(file, bytes);
    await assert.rejects(verify(file), /A passphrase is needed/);
    await assert.rejects(verify(file, undefined, "others"), /That passphrase does not open/);
    assert.deepEqual((await verify(file, undefined, "four words by chance")).faults, []);
    const script = spawnSync(process.execPath, [affiant, "verify", file, "--file-passphrase", join(work, "words")], { encoding: "utf8", env: { ...process.env, AFFIANT_HOME: work } });
    assert.deepEqual([script.status, script.stdout.includes("consistent in itself")], [0, true], script.stderr);
  }
});

void test("all vectors of age pass through our door", async () => {
  let count = 0;
  for (const [name, whole] of Object.entries(vectors as unknown as Readonly<Record<string, Uint8Array>>)) {
    if (!(whole instanceof Uint8Array)) continue;
    const bytes = Buffer.from(whole);
    const split = bytes.indexOf("\n\n");
    const fields = bytes.subarray(0, split).toString().split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(": ") + 2)] as const);
    const of = (field: string): string[] => fields.filter(([key]) => key === field).map(([, value]) => value);
    const rest = bytes.subarray(split + 2);
    const file = of("compressed")[0] === "zlib" ? inflateSync(rest) : rest;
    const [passphrase] = of("passphrase");
    const key = passphrase === undefined ? { identities: of("identity") } : { passphrase };
    const digest = createHash("sha256");
    const open = async (): Promise<string> => {
      const plain = await openAge(bytesAccess(file), key);
      for await (const piece of rangeOf(plain, 0, plain.size)) digest.update(piece);
      return digest.digest("hex");
    };
    if (of("expect")[0] === "success") assert.equal(await open(), of("payload")[0], name);
    else await assert.rejects(open(), RefusedInput, name);
    count += 1;
  }
  assert.ok(count >= 100, String(count));
});

interface Entry {
  readonly name: string | Buffer;
  readonly bytes?: Buffer;
  readonly localName?: string;
  readonly deflate?: boolean;
  readonly size?: number;
  readonly flags?: number;
  readonly mode?: number;
  readonly offset?: number;
}

/** A ZIP file by hand, so that it can lie. */
function zipOf(entries: readonly Entry[], { count = entries.length, between = "" }: { readonly count?: number; readonly between?: string } = {}): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, bytes = Buffer.from("words"), localName, deflate = false, size = bytes.length, flags = 0x800, mode = 0o100644, offset } of entries) {
    const packed = deflate ? deflateRawSync(bytes) : bytes;
    const header = (signature: number, extra: number, title: Buffer): Buffer => {
      const head = Buffer.alloc(signature === 0x04034b50 ? 30 : 46);
      const shift = signature === 0x04034b50 ? 0 : 2;
      head.writeUInt32LE(signature, 0);
      if (shift) head.writeUInt16LE(0x031e, 4);
      head.writeUInt16LE(20, 4 + shift);
      head.writeUInt16LE(flags, 6 + shift);
      head.writeUInt16LE(deflate ? 8 : 0, 8 + shift);
      head.writeUInt32LE(crc32(bytes), 14 + shift);
      head.writeUInt32LE(packed.length, 18 + shift);
      head.writeUInt32LE(size, 22 + shift);
      head.writeUInt16LE(title.length, 26 + shift);
      if (shift) {
        head.writeUInt32LE((mode << 16) >>> 0, 38);
        head.writeUInt32LE(extra, 42);
      }
      return Buffer.concat([head, title]);
    };
    const local = Buffer.concat([header(0x04034b50, 0, Buffer.from(localName ?? name)), packed, Buffer.from(between)]);
    central.push(header(0x02014b50, offset ?? at, Buffer.from(name)));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

const md5 = (bytes: string): string => createHash("md5").update(bytes).digest("hex");
const bag: readonly Entry[] = [
  { name: "bagit.txt", bytes: Buffer.from("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n") },
  { name: "data/one" },
  { name: "manifest-md5.txt", bytes: Buffer.from(`${md5("words")}  data/one\n`) },
];
async function verifyZip(bytes: Buffer): Promise<Verification> {
  const file = join(work, "hostile.zip");
  writeFileSync(file, bytes);
  return verify(file);
}

void test("archives that can be read in two ways, or that are bombs, are refused with the place", async () => {
  assert.deepEqual((await verifyZip(zipOf(bag))).faults, []);
  assert.deepEqual((await verifyZip(zipOf(bag.map((entry) => ({ ...entry, name: `case/${String(entry.name)}`, deflate: true }))))).faults, []);
  const bomb = Buffer.alloc(80 * 1024 * 1024);
  const refused: readonly (readonly [string, Buffer, RegExp])[] = [
    ["another name in the file's own header", zipOf([...bag, { name: "data/two", localName: "data/six" }]), /two names: data\/two/],
    ["files over each other", zipOf([...bag, { name: "data/two", offset: 0, localName: "bagit.txt" }]), /two names|over each other/],
    ["an encrypted file", zipOf([...bag, { name: "data/two", flags: 0x801 }]), /encrypted file: data\/two/],
    ["more files than it counts", zipOf(bag, { count: 2 }), /counts fewer/],
    ["fewer files than it counts", zipOf(bag, { count: 4 }), /cannot be read/],
    ["bytes that no file owns", zipOf(bag, { between: "x".repeat(100) }), /no file of its directory owns/],
    ["a bomb", zipOf([...bag, { name: "data/two", bytes: bomb, deflate: true }]), /more than 200 times its size: data\/two/],
    ["a name that is not UTF-8", zipOf([...bag, { name: Buffer.from([0xff, 0xfe]) }]), /not the UTF-8/],
    ["cut short", zipOf(bag).subarray(0, 200), /cannot be read/],
    ["sizes that differ", zipOf([...bag, { name: "data/two", size: 4 }]), /cannot be read|two sizes/],
  ];
  for (const [what, bytes, why] of refused) await assert.rejects(verifyZip(bytes), (error) => error instanceof RefusedInput && why.test(error.message), what);
});

void test("what unpacks to another size than it says is named", async () => {
  for (const size of [1, 9000]) {
    const found = await verifyZip(zipOf([bag[0]!, { name: "data/one", bytes: Buffer.from("words".repeat(100)), deflate: true, size }, bag[2]!]));
    assert.ok(found.faults.some(({ where }) => where === "data/one"), String(size));
  }
});

void test("names that lead elsewhere, links and names that come twice are faults, as in a folder", async () => {
  const faults = async (entry: Entry): Promise<readonly string[]> => (await verifyZip(zipOf([...bag, entry]))).faults.map(({ what }) => what);
  for (const name of ["../out", "/etc/passwd", "data/../../out", "C:/x", "data\\..\\out", "~/x", "data/%HOME%/x", "//host/share/x", "data/nul.txt", "data/con"]) {
    assert.ok((await faults({ name })).includes("path"), name);
  }
  assert.ok((await faults({ name: "data/two", mode: 0o120777 })).includes("link"));
  assert.ok((await faults({ name: "data/one" })).includes("name-clash"));
  assert.ok((await faults({ name: "data/ONE" })).includes("name-clash"));
  assert.ok((await faults({ name: "data/one/more" })).includes("name-clash"));
});
