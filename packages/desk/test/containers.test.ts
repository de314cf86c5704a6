/** Containers through the command line: what becomes records, what their papers say, and what goes with them. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import type { FileOutcome } from "#desk/model/case-record.js";
import type { RecordPapers } from "#desk/model/papers.js";
import { mailOf, page, warcGz, warcRecord, zipOf } from "./container-fixtures.js";
import { runAffiant, type Ran } from "./run-affiant.js";

void describe("containers", () => {
  const home = mkdtempSync(join(tmpdir(), "containers-"));
  const folder = join(home, "case");
  const inbox = join(home, "inbox");
  after(() => { rmSync(home, { recursive: true, force: true }); });

  const run = (...args: readonly string[]): Ran => runAffiant({ home: join(home, "keys") }, ...args);
  const add = (path: string): readonly FileOutcome[] => {
    const ran = run("add", folder, path, "--json");
    assert.equal(ran.code, 0, ran.err);
    return JSON.parse(ran.out) as readonly FileOutcome[];
  };
  const papersOf = (record: string | null | undefined, ...more: readonly string[]): RecordPapers =>
    JSON.parse(run("papers", folder, record ?? "", "--format", "json", ...more).out) as RecordPapers;
  const row = (file: string): FileOutcome => {
    const found = files.find((one) => one.file === file);
    assert.ok(found, `${file} among ${files.map((one) => one.file).join(", ")}`);
    return found;
  };

  let files: readonly FileOutcome[] = [];
  before(async () => {
    mkdirSync(inbox);
    const mail = mailOf({ text: "“The quay is shut,” said Maud Ferrer.", attachments: [{ name: "Odile Varenne.txt", type: "text/plain", bytes: "The lock was open on 3 May 2024, said Odile Varenne." }] });
    const archive = warcGz([warcRecord({ url: "https://paper.example/quay", headers: { "Content-Type": "text/html", "Content-Encoding": "gzip" }, body: gzipSync(page("Quay shut", "“The quay is shut,” said Maud Ferrer, the harbour master, on Monday.")) })]);
    let nest: Uint8Array = Buffer.from("deepest words");
    for (let depth = 5; depth > 0; depth--) nest = await zipOf({ [depth === 5 ? "deepest.txt" : `z${depth + 1}.zip`]: nest });
    writeFileSync(join(inbox, "all.zip"), await zipOf({ "folder/mail.eml": mail, "web.warc.gz": archive, "again/copy.eml": mail }));
    writeFileSync(join(inbox, "nest.zip"), nest);
    writeFileSync(join(inbox, "bomb.zip"), await zipOf({ "bomb.txt": Buffer.alloc(80 * 1024 * 1024) }));
    writeFileSync(join(inbox, "plain.txt"), "The quay was open, said Theo Marin.");
    assert.equal(run("init", folder).code, 0);
    files = add(inbox);
  });

  void it("a container is kept and says how many parts came out; each part is a record", () => {
    assert.deepEqual([row("all.zip").state, row("all.zip").parts, row("all.zip").reason], ["added", 3, "container"]);
    assert.deepEqual([row("all.zip › mail.eml").state, row("all.zip › mail.eml").parts, row("all.zip › mail.eml").reason], ["added", 1, null]);
    assert.equal(row("all.zip › mail.eml › Odile Varenne.txt").state, "added");
    assert.equal(row("all.zip › web.warc.gz › quay.html").state, "added");
    assert.equal(row("plain.txt").state, "added");
  });

  void it("the same bytes twice in one container are one record", () => {
    assert.equal(row("all.zip › copy.eml").state, "already-there");
    assert.equal(row("all.zip › copy.eml").record, row("all.zip › mail.eml").record);
  });

  void it("nests deeper than four are kept and not opened; a trap is kept; neither stops the rest", () => {
    assert.equal(row("nest.zip › z2.zip › z3.zip › z4.zip › z5.zip").reason, "container-too-deep");
    assert.ok(!files.some(({ file }) => file.endsWith("deepest.txt")));
    assert.deepEqual([row("bomb.zip").state, row("bomb.zip").reason, row("bomb.zip").parts], ["kept-unread", "container-too-far", 0]);
  });

  void it("papers of a capture say where it came from and when it was captured, as said by the archive; published stays open", () => {
    const papers = papersOf(row("all.zip › web.warc.gz › quay.html").record, "--names");
    assert.equal(papers.description.url, "https://paper.example/quay");
    assert.equal(papers.description.published, null);
    const archive = row("all.zip › web.warc.gz").record;
    assert.deepEqual(papers.saidBy, { captured: "2024-03-05T09:00:00Z" });
    const from = papers.custody[0]?.from;
    assert.deepEqual([from?.record, from?.how, from?.index, from?.captured], [archive, "capture", 1, "2024-03-05T09:00:00Z"]);
    assert.deepEqual(papersOf(archive).parts, [papers.record]);
    assert.match(run("papers", folder, papers.record).out, /Taken out of the record\s+r-/);
    assert.match(run("papers", folder, papers.record, "--lang", "fr").out, /Tirée de la pièce\s+r-/);
  });

  void it("names inside stand in papers only where they were asked for", () => {
    const record = row("all.zip › mail.eml").record;
    assert.equal(papersOf(record).custody[0]?.from?.path, null);
    assert.equal(papersOf(record, "--names").custody[0]?.from?.path, "folder/mail.eml");
    const attached = row("all.zip › mail.eml › Odile Varenne.txt").record;
    assert.ok(!JSON.stringify(papersOf(attached)).includes("Varenne"));
  });

  void it("adding again adds nothing; nor does a rebuild change anything", () => {
    const before = run("status", folder, "--json").out;
    const again = add(inbox);
    assert.deepEqual([...new Set(again.map(({ state }) => state))], ["already-there"]);
    assert.equal(again.find(({ file }) => file === "all.zip")?.parts, 3);
    assert.deepEqual(again.map(({ file }) => file).sort(), files.map(({ file }) => file).sort());
    assert.equal(run("rebuild", folder).code, 0);
    const status = run("status", folder, "--json");
    assert.equal(status.out, before);
    assert.equal(run("verify", folder).code, 0);
  });

  void it("a part that is forgotten leaves its container, and the plan says so", () => {
    const plan = run("forget", folder, row("all.zip › mail.eml › Odile Varenne.txt").record ?? "", "--plan").out;
    assert.match(plan, /Stays: 2 records that this was taken out of/);
    assert.ok(plan.includes(row("all.zip").record ?? "?"));
  });

  void it("a container that is forgotten takes its parts along, and the plan names them", () => {
    const record = row("all.zip").record ?? "";
    const gone = ["all.zip › mail.eml", "all.zip › mail.eml › Odile Varenne.txt", "all.zip › web.warc.gz", "all.zip › web.warc.gz › quay.html"].map((file) => row(file).record ?? "");
    const plan = run("forget", folder, record, "--plan").out;
    assert.match(plan, /And 4 records that were taken out of it/);
    for (const part of gone) assert.ok(plan.includes(part), part);
    const done = run("forget", folder, record, "--yes");
    assert.equal(done.code, 0, done.err);
    assert.match(done.out, /Nothing else of it is left in the case folder/);
    for (const part of [record, ...gone]) assert.notEqual(run("papers", folder, part).code, 0);
    assert.equal(run("verify", folder).code, 0);
    assert.equal(papersOf(row("plain.txt").record).original.found, "as-received");
  });
});
