/** Input that is broken, hostile or of no use, all in one folder, through the program: kept, marked with what could not be read and why; the rest goes on. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { FileOutcome } from "#desk/model/case-record.js";
import { page, warcRecord } from "./container-fixtures.js";
import { plainPdf, zipOf } from "./make-documents.js";
import { mustRun } from "./run-affiant.js";

interface Exported {
  readonly records: readonly { readonly id: string; readonly name: string; readonly unread: string | null; readonly notes: readonly string[]; readonly articles: readonly unknown[] }[];
  readonly statements: readonly { readonly record: string; readonly speaker: string | null }[];
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => (letter === "’" ? 0x92 : letter.charCodeAt(0)));
const capture = (name: string): Uint8Array => warcRecord({ url: `https://paper.example/${name}`, headers: { "Content-Type": "text/html" }, body: page(name, "Maud Ferrer, the harbour master, said on Monday that the quay was shut.") });
const french = "La préfète Odile Varenne a déclaré vendredi que « l’écluse était fermée » à tous.";
const english = "Maud Ferrer, the harbour master, said on Monday that the quay would be shut until the crane had been moved.";
const arabic = "قالت البلدية إن الميناء مغلق منذ يوم الاثنين بعد سقوط رافعة على رصيفين.";

async function inputs(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const broken = new TextEncoder().encode(french);
  broken[broken.indexOf(0xc3)] = 0x80;
  const archive = Buffer.concat([capture("one"), capture("two")]);
  return {
    "a good one.txt": english,
    "locked.pdf": plainPdf([[{ x: 50, y: 700, size: 12, text: "The quay is shut." }]], `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<41> <41>]`),
    "broken.txt": broken,
    "wrong set.html": latin(`<html><head><meta charset="utf-8"></head><body><article><p>${french}</p></article></body></html>`),
    "bomb.zip": await zipOf({ "quay.txt": Buffer.alloc(80_000_000) }),
    "scripts.html": `<!doctype html><html><head><title>Quay</title></head><body><div id="root"></div>${"<script>var quay = 'shut'; run(quay);</script>".repeat(60)}</body></html>`,
    "cut.warc": archive.subarray(0, archive.length - 100),
    "mixed.txt": `The quay\n\n${english}\n\n${french}\n\n${english.replace("Maud Ferrer", "Edwin Halloway")}\n`,
    "arabic.txt": arabic,
    "partly arabic.txt": `${english}\n\n${arabic}\n`,
    "empty.html": "<!doctype html><html><head><title>Quay</title></head><body><article></article></body></html>",
    "nothing.txt": "",
    "no pdf.pdf": "The quay is shut.",
    "zz a last good one.txt": english.replace("Maud Ferrer", "Edwin Halloway"),
  };
}

void describe("bad input", () => {
  const home = mkdtempSync(join(tmpdir(), "bad-input-"));
  after(() => { rmSync(home, { recursive: true, force: true }); });
  const where = { home: join(home, "keys") };
  let files: readonly FileOutcome[] = [];
  let exported: Exported = { records: [], statements: [] };
  const outcome = (file: string): string => {
    const found = files.find((one) => one.file === file);
    return `${found?.state ?? "not there"} ${found?.reason ?? ""}`.trim();
  };
  const recordOf = (name: string): Exported["records"][number] => {
    const found = exported.records.find((one) => one.name === name);
    assert.ok(found, name);
    return found;
  };
  const speakers = (name: string): readonly (string | null)[] => exported.statements.filter(({ record }) => record === recordOf(name).id).map(({ speaker }) => speaker);

  before(async () => {
    const inbox = join(home, "inbox");
    mkdirSync(inbox);
    for (const [name, bytes] of Object.entries(await inputs())) writeFileSync(join(inbox, name), bytes);
    mustRun(where, "init", join(home, "case"));
    files = JSON.parse(mustRun(where, "add", join(home, "case"), inbox, "--json")) as readonly FileOutcome[];
    mustRun(where, "export", join(home, "case"), "--format", "json", "-o", join(home, "export.json"));
    exported = JSON.parse(readFileSync(join(home, "export.json"), "utf8")) as Exported;
  });

  it("is kept, with the reason why it was not read", () => {
    for (const [file, said] of [
      ["locked.pdf", "kept-unread encrypted"], ["bomb.zip", "kept-unread container-too-far"], ["cut.warc", "kept-unread container-cut"], ["no pdf.pdf", "kept-unread damaged"], ["nothing.txt", "kept-unread empty"],
    ] as const) assert.equal(outcome(file), said, file);
    assert.equal(recordOf("locked.pdf").unread, "encrypted");
  });
  it("is read as far as it goes, with a note of what could not be", () => {
    for (const [name, note] of [
      ["broken.txt", "broken-utf8"], ["wrong set.html", "not-utf8"], ["scripts.html", "scripts-only"], ["arabic.txt", "other-script"], ["partly arabic.txt", "part-other-script"], ["empty.html", "empty-text"],
    ] as const) {
      assert.equal(outcome(name), "added");
      assert.ok(recordOf(name).notes.includes(note), `${name}: ${recordOf(name).notes.join(", ")}`);
    }
    assert.deepEqual(recordOf("scripts.html").articles, []);
  });
  it("leaves alone what is good, before it, behind it and in it", () => {
    assert.deepEqual(speakers("a good one.txt"), ["Maud Ferrer"]);
    assert.deepEqual(speakers("zz a last good one.txt"), ["Edwin Halloway"]);
    assert.deepEqual(speakers("partly arabic.txt"), ["Maud Ferrer"]);
    assert.deepEqual(speakers("wrong set.html"), ["Odile Varenne"]);
    assert.equal(outcome("cut.warc › one.html"), "added");
    for (const name of ["a good one.txt", "mixed.txt"]) for (const note of ["other-script", "part-other-script", "broken-utf8"]) assert.ok(!recordOf(name).notes.includes(note));
  });
  it("may be in two languages: each paragraph is read in its own", () => {
    assert.deepEqual(speakers("mixed.txt"), ["Maud Ferrer", "Odile Varenne", "Edwin Halloway"]);
  });
});
