import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { receive, type ReceivePlan } from "#desk/1-receive/receive.js";
import { readMetadata } from "#desk/1-receive/metadata.js";
import { inboxOnDisk } from "#desk/stores/inbox-on-disk.js";

void describe("a folder with everything that can be wrong in it", () => {
  let folder = "";
  let plan: ReceivePlan;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "receive-"));
    const reports = join(folder, "reports");
    mkdirSync(join(reports, "inner"), { recursive: true });
    writeFileSync(join(folder, "outside.txt"), "outside");
    writeFileSync(join(reports, "a.txt"), "one");
    writeFileSync(join(reports, "inner", "b.md"), "two");
    writeFileSync(join(reports, "photo.bin"), "three");
    writeFileSync(join(reports, "empty.txt"), "");
    writeFileSync(join(reports, "line\nbreak.txt"), "four");
    writeFileSync(Buffer.concat([Buffer.from(join(reports, "caf")), Buffer.from([0xe9]), Buffer.from(".txt")]), "five");
    writeFileSync(join(reports, "big.txt"), "");
    truncateSync(join(reports, "big.txt"), 3 * 1024 ** 3);
    symlinkSync(join(folder, "outside.txt"), join(reports, "out.txt"));
    symlinkSync(join(reports, "a.txt"), join(reports, "in.txt"));
    symlinkSync(reports, join(reports, "inner", "back"));
    symlinkSync("self", join(reports, "self"));
    mkdirSync(join(reports, "a-case"));
    writeFileSync(join(reports, "a-case", "affiant.json"), "{}");
    writeFileSync(join(reports, "a-case", "inside.txt"), "of another case");
    execFileSync("mkfifo", [join(reports, "pipe.txt")]);
    writeFileSync(join(reports, "metadata.csv"), "file,title,published\na.txt,Title of A,2024-02-30T\nghost.txt,Nobody,2024\n");
    plan = await receive([reports], { metadata: null }, inboxOnDisk);
  });
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  void it("tells the reason for each file that is not received", () => {
    const told = Object.fromEntries(plan.outcomes.filter((one) => one.state === "refused").map((one) => [one.file, one.reason]));
    assert.deepEqual(told, {
      "out.txt": "link-out", "in.txt": "link-in", back: "link-loop",
      self: "link-loop", "a-case": "case-folder", "pipe.txt": "not-a-file", "ghost.txt": "metadata-without-file",
    });
  });

  void it("receives all the others, whatever their names and size", () => {
    assert.deepEqual(plan.candidates.map((one) => [one.shown, one.media]).sort(), [
      ["a.txt", "text"], ["b.md", "markdown"], ["big.txt", "text"], ["caf\uFFFD.txt", "text"], ["empty.txt", "text"], ["line\uFFFDbreak.txt", "text"], ["photo.bin", null],
    ]);
    assert.equal(plan.candidates.find((one) => one.shown.startsWith("caf"))?.file.bytes, true);
  });

  void it("uses what the metadata says, and says what of it was left out", () => {
    assert.equal(plan.candidates.find((one) => one.shown === "a.txt")?.description?.title, "Title of A");
    assert.ok(plan.outcomes.some((one) => one.file === "a.txt" && one.reason === "metadata-field-ignored"));
  });

  void it("says nothing is missing when the same metadata is named and stands in the folder", async () => {
    const reports = join(folder, "reports");
    const twice = await receive([reports], { metadata: join(reports, "metadata.csv") }, inboxOnDisk);
    const missing = twice.outcomes.filter((one) => one.reason === "metadata-without-file").map((one) => one.file);
    assert.deepEqual([...new Set(missing)], ["ghost.txt"]);
  });
});

void describe("metadata", () => {
  void it("is read from CSV with quotations and a byte order mark", () => {
    const read = readMetadata('\uFEFFfile,title\nx.txt,"A, with ""marks"""\n', "csv");
    assert.equal(read?.byFile.get("x.txt")?.title, 'A, with "marks"');
  });
  void it("is read from JSON Lines", () => {
    assert.equal(readMetadata('{"file":"x.txt","publisher":"P"}\n', "jsonl")?.byFile.get("x.txt")?.publisher, "P");
  });
  void it("is refused whole when it is neither", () => {
    assert.equal(readMetadata('file,title\n"x.txt,unclosed', "csv"), null);
    assert.equal(readMetadata("{broken", "jsonl"), null);
  });
});
