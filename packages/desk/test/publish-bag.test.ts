import assert from "node:assert/strict";
import { createHash, getHashes } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, test } from "node:test";
import { sealShapeFaults } from "#desk/8-publish/seal-shape.js";
import { verifyBag, type BagReport } from "#desk/8-publish/verify-bag.js";
import { bagFilesOnDisk } from "#desk/stores/bag/bag-files-on-disk.js";
import { sealInput, writeSeal } from "./seal-case.js";

const known = new Set(getHashes());
const work = mkdtempSync(join(tmpdir(), "bags-"));
after(() => { rmSync(work, { recursive: true }); });

function verifyFolder(folder: string): Promise<BagReport> {
  return verifyBag({ files: bagFilesOnDisk(folder), knows: (algorithm) => known.has(algorithm) });
}

const md5 = (text: string) => createHash("md5").update(text).digest("hex");

let made = 0;
/** A small bag of version 1.0, with what is given put over it. */
function bag(over: Readonly<Record<string, string>>): string {
  made += 1;
  const folder = join(work, `bag-${made}`);
  const files: Record<string, string> = {
    "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    "bag-info.txt": "payload-oxum: 5.1\n",
    "data/one": "words",
    "manifest-md5.txt": `${md5("words")}  data/one\n`,
    ...over,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const faultsOf = async (folder: string) => (await verifyFolder(folder)).faults.map((fault) => `${fault.what} ${fault.where}`);

const vectors = resolve(import.meta.dirname, "../../../../../shared/vectors/bagit");
for (const kind of ["v0.96/valid", "v0.97/valid", "v0.97/invalid"]) {
  const folder = join(vectors, kind);
  void test(`the Library of Congress's bags under ${kind}`, { skip: existsSync(folder) ? false : "the outside vectors of BagIt are not here" }, async () => {
    for (const name of readdirSync(folder).filter((one) => lstatSync(join(folder, one)).isDirectory())) {
      const { faults } = await verifyFolder(join(folder, name));
      assert.equal(faults.length === 0, kind.endsWith("/valid"), `${name}: ${JSON.stringify(faults)}`);
    }
  });
}

void test("a seal of ours is a valid bag in which nothing is left uncovered", async () => {
  const folder = join(work, "seal");
  const written = await writeSeal(folder, sealInput());
  const report = await verifyFolder(folder);
  assert.deepEqual(report.faults, []);
  assert.deepEqual(sealShapeFaults(report.paths, (path) => report.listedIn(path)), []);
  assert.equal(report.payloadFiles, 4);
  assert.equal(report.payloadBytes, written.payloadBytes);
  assert.equal(written.files, readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => lstatSync(join(folder, path)).isFile()).length);
  assert.equal(written.manifest, createHash("sha256").update(readFileSync(join(folder, "manifest-sha256.txt"))).digest("hex"));
});

void test("paths that lead elsewhere are refused by name, and the good ones are still checked", async () => {
  for (const path of ["../x", "/etc/passwd", "~me/x", "C:/x", "data/../../x", "data/%HOME%/x", "\\\\host\\x", "data//x", "data/./x"]) {
    const folder = bag({ "manifest-md5.txt": `${md5("words")}  data/one\n${md5("")}  ${path}\n`, "data/one": "wordz" });
    assert.deepEqual(await faultsOf(folder), ["digest data/one", "path manifest-md5.txt"], path);
  }
  assert.deepEqual(await faultsOf(bag({ "data/d/~notes.txt": "", "bag-info.txt": "Payload-Oxum: 5.2\n", "manifest-md5.txt": `${md5("words")}  ./data/one\n${md5("")}  data/d/~notes.txt\n` })), []);
});

void test("since 1.0 a percent sign is written %25, and nothing but it and line ends is decoded", async () => {
  const line = `${md5("words")}  data/one\n`;
  assert.deepEqual(await faultsOf(bag({ "data/50%": "", "bag-info.txt": "", "manifest-md5.txt": `${line}${md5("")}  data/50%25\n` })), []);
  assert.deepEqual(await faultsOf(bag({ "data/a%41": "", "bag-info.txt": "", "manifest-md5.txt": `${line}${md5("")}  data/a%2541\n` })), []);
});

void test("each thing that can be wrong has a word of its own", async () => {
  const line = `${md5("words")}  data/one\n`;
  assert.deepEqual(await faultsOf(bag({})), []);
  assert.deepEqual(await faultsOf(bag({ "data/One": "" })), ["oxum bag-info.txt", "name-clash data/one", "unlisted data/One"].sort((a, b) => (a.split(" ")[1]! < b.split(" ")[1]! ? -1 : 1)));
  assert.deepEqual(await faultsOf(bag({ "bag-info.txt": "Payload-Oxum: 6.1\n" })), ["oxum bag-info.txt"]);
  assert.deepEqual(await faultsOf(bag({ "manifest-sha1.txt": "" })), ["unlisted data/one"]);
  assert.deepEqual(await faultsOf(bag({ "manifest-crc9.txt": line })), ["algorithm manifest-crc9.txt"]);
  assert.deepEqual(await faultsOf(bag({ "manifest-md5.txt": `${line}${line}` })), ["listed-twice data/one"]);
  assert.deepEqual(await faultsOf(bag({ "manifest-md5.txt": `${line}no digest\n` })), ["manifest manifest-md5.txt"]);
  assert.deepEqual(await faultsOf(bag({ "bagit.txt": "BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n" })), ["version bagit.txt"]);
  assert.deepEqual(await faultsOf(bag({ "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: EBCDIC\n" })), ["encoding bagit.txt"]);
  assert.deepEqual(await faultsOf(bag({ "fetch.txt": "http://files.example/two 5 data/two\n", "manifest-md5.txt": `${line}${md5("x")} data/two\n` })), ["missing data/two", "not-fetched data/two"]);
  assert.deepEqual(await faultsOf(bag({ "tagmanifest-md5.txt": `${md5("x")} bag-info.txt\n` })), ["digest bag-info.txt"]);
  assert.deepEqual((await verifyFolder(bag({ "notes.txt": "" }))).listedIn("notes.txt"), []);
});

void test("a link is a fault, and what it leads to is not read", async () => {
  const folder = bag({});
  symlinkSync("/etc/passwd", join(folder, "data/two"));
  assert.deepEqual(await faultsOf(folder), ["link data/two"]);
});
