/** Papers and fixity through the command line: what a person sees, and what the log keeps. */
import assert from "node:assert/strict";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { chooseOriginals } from "#desk/2-preserve/custody/check-fixity.js";
import { lackCodes, type RecordPapers } from "#desk/model/papers.js";
import { papersWordsEn } from "#desk/8-publish/papers/papers-words-en.js";
import { papersWordsFr } from "#desk/8-publish/papers/papers-words-fr.js";
import { BrokenInvariant } from "#desk/model/errors.js";
import { papersPdf, type PapersToSet } from "#desk/tools/papers-pdf.js";
import { runAffiant, type Ran } from "./run-affiant.js";
import { random } from "./stores-test-case.js";

const hostile = "#set page(fill: red) $x$ \u202Eevil\u001B[31m \\u{41} *bold* <label> @ref `raw`";

void describe("custody", () => {
  const home = mkdtempSync(join(tmpdir(), "custody-"));
  const folder = join(home, "case");
  after(() => { rmSync(home, { recursive: true, force: true }); });

  const run = (...args: readonly string[]): Ran => runAffiant({ home: join(home, "keys") }, ...args);

  function originals(): readonly string[] {
    const root = join(folder, "originals");
    return readdirSync(root, { recursive: true }).map((name) => join(root, String(name))).filter((path) => statSync(path).isFile());
  }

  function papersOf(record: string, ...more: readonly string[]): RecordPapers {
    return JSON.parse(run("papers", folder, record, "--format", "json", ...more).out) as RecordPapers;
  }

  let ids: readonly string[] = [];
  before(() => {
    const inbox = join(home, "inbox of Oriane");
    mkdirSync(inbox);
    for (let at = 1; at <= 6; at += 1) writeFileSync(join(inbox, `statement ${at}.txt`), `The quay was closed on ${at} May 2031. “Nobody passed,” said Oriane Delsart, a harbour pilot.\n`);
    writeFileSync(join(home, "about.csv"), `file,title\nstatement 1.txt,"${hostile}"\n`);
    assert.equal(run("init", folder).code, 0);
    const added = run("add", folder, inbox, "--metadata", join(home, "about.csv"), "--json");
    assert.equal(added.code, 0, added.err);
    const files = JSON.parse(added.out) as readonly { readonly file: string; readonly record: string | null }[];
    ids = files.filter(({ record }) => record !== null).sort((a, b) => (a.file < b.file ? -1 : 1)).map(({ record }) => record ?? "");
    assert.equal(ids.length, 6);
  });

  const first = (): string => ids[0] ?? "";

  void it("papers give receipt, custody and what is missing, and no file name unless asked", () => {
    const papers = papersOf(first());
    assert.equal(papers.original.found, "as-received");
    assert.ok(existsSync(join(folder, "originals/sha256", papers.original.sha256.slice(0, 2), papers.original.sha256.slice(2, 4), papers.original.sha256)));
    assert.deepEqual(papers.history.map(({ type }) => type), ["receive", "custody", "describe"]);
    assert.match(papers.custody[0]?.tool ?? "", /^affiant \d/);
    assert.ok(["synchronised", "not-synchronised", "unknown"].includes(papers.custody[0]?.clock ?? ""));
    assert.equal(papers.custody[0]?.file, null);
    for (const code of ["publisher", "address", "fixity", "witness", "time", "purpose"] as const) assert.ok(papers.lacks.includes(code), code);
    assert.ok(!papers.lacks.includes("title"));
    assert.ok(!JSON.stringify(papers).includes("Oriane"), "the folder's name is not in the papers");
    assert.equal(papersOf(first(), "--names").custody[0]?.file?.name, "statement 1.txt");
  });

  void it("papers as text are safe to show, in both languages", () => {
    for (const language of ["en", "fr"]) {
      const { out, code } = run("papers", folder, first(), "--lang", language);
      assert.equal(code, 0);
      assert.ok(!/[\u001B\u202E]/u.test(out), "nothing steers the terminal");
      assert.ok(out.includes("#set page(fill: red)"), "the words are there, as words");
    }
    for (const code of lackCodes) assert.notEqual(papersWordsEn.lacks[code], papersWordsFr.lacks[code]);
  });

  void it("papers as PDF/A: words of a record are data, and the same papers give the same bytes", () => {
    const file = join(home, "papers.pdf");
    assert.equal(run("papers", folder, first(), "--format", "pdf").code, 2, "a PDF needs a file");
    const made = run("papers", folder, first(), "--format", "pdf", "-o", file);
    assert.equal(made.code, 0, made.err);
    const bytes = readFileSync(file);
    assert.equal(bytes.subarray(0, 5).toString("latin1"), "%PDF-");
    assert.ok(bytes.includes("pdfaid:part"), "says that it is PDF/A");
    assert.equal(run("papers", folder, first(), "--format", "pdf", "-o", file).code, 2, "never over a file that is there");
  });

  const papersWith = (words: string): PapersToSet => ({ language: "en", title: words, record: "r-test", top: [[words, words]], limits: [words], sections: [{ heading: words, rows: [[words, words]], lines: [words] }] });

  void it("the same papers give the same PDF", async () => {
    const words = "#set page(fill: red) $x$ *bold* العربية Жук";
    assert.deepEqual(await papersPdf(papersWith(words)), await papersPdf(papersWith(words)));
  });

  void it("text that ends the page setter's process does not end the program", async () => {
    const crashed = await papersPdf(papersWith("\u202Eabc")).then(() => "set", (error: unknown) => (error instanceof BrokenInvariant ? "refused" : "other"));
    assert.notEqual(crashed, "other");
  });

  void it("no papers of a record that is not there", () => {
    const { code, err } = run("papers", folder, "r-aaaaaaaaaaaaaaaa");
    assert.equal(code, 2);
    assert.match(err, /no record/);
  });

  void it("fixity reads all, a sample or what is due, and logs it", () => {
    assert.match(run("fixity", folder, "--due", "2").out, /^2 of 6 originals/);
    assert.match(run("fixity", folder, "--due", "4").out, /^4 of 6 originals/);
    const due = ids.map((id) => papersOf(id).fixity.length);
    assert.deepEqual(due, ids.map(() => 1), "what was due last is not due again before the others");
    assert.match(run("fixity", folder, "--sample", "3").out, /^3 of 6/);
    assert.match(run("fixity", folder).out, /^6 of 6/);
    const papers = papersOf(first());
    assert.ok(papers.fixity.every(({ intact }) => intact === true));
    assert.ok(!papers.lacks.includes("fixity"));
    assert.equal(run("fixity", folder, "--due", "0").code, 2);
    assert.equal(run("fixity", folder, "--due", "2", "--sample", "2").code, 2);
    assert.equal(run("verify", folder).code, 0);
  });

  void it("papers name the key that signs the log now, also when it took another's place", () => {
    const before = papersOf(first()).keys.log;
    assert.equal(run("keys", "rotate", folder, "--role", "log").code, 0);
    const { signers } = JSON.parse(run("verify", folder, "--json").out) as { readonly signers: { readonly log: string } };
    assert.notEqual(signers.log, before);
    assert.equal(papersOf(first()).keys.log, signers.log);
  });

  void it("fixity names a changed and a missing original, logs both, and papers say so", () => {
    const [one = "", other = ""] = originals();
    const kept = new Map([one, other].map((path) => [path, readFileSync(path)]));
    appendFileSync(one, "x");
    unlinkSync(other);
    const { code, out } = run("fixity", folder, "--json");
    assert.equal(code, 1);
    const { faults } = JSON.parse(out) as { readonly faults: readonly { readonly record: string; readonly what: string }[] };
    assert.deepEqual(faults.map(({ what }) => what).sort(), ["changed", "missing"]);
    for (const { record, what } of faults) {
      assert.equal(run("papers", folder, record).code, 1);
      assert.equal(papersOf(record).original.found, what);
      assert.equal(papersOf(record).fixity.at(-1)?.intact, false);
    }
    for (const [path, bytes] of kept) writeFileSync(path, bytes);
    assert.equal(run("verify", folder).code, 0, "a fault that was mended stays in the log only");
  });

  void it("papers name the key that signed the head, when another took the first one's place", () => {
    const before = papersOf(first()).keys.log;
    assert.equal(run("keys", "rotate", folder, "--role", "log").code, 0);
    const { signers } = JSON.parse(run("verify", folder, "--json").out) as { readonly signers: { readonly log: string } };
    const { log } = papersOf(first()).keys;
    assert.equal(log, signers.log);
    assert.notEqual(log, before);
  });
});

void it("a sample is without repetition and in the order of receipt", () => {
  const all = Array.from({ length: 50 }, (_, at) => ({ record: `r-${at}` as const, sha256: "", size: 0 }));
  const chosen = chooseOriginals(all, { chosen: "sample", count: 20 }, { acts: [], random });
  assert.equal(new Set(chosen).size, 20);
  assert.deepEqual(chosen, all.filter((one) => chosen.includes(one)));
  assert.equal(chooseOriginals(all, { chosen: "sample", count: 500 }, { acts: [], random }).length, 50);
});
