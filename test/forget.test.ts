/** A record and a person are forgotten in a case of real size, through the door a person uses; then every byte is searched, by other means. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { mustRun, runAffiant, type Ran } from "#desk-test/run-affiant.js";

const root = resolve(import.meta.dirname, "../..");
const example = join(root, "examples/port-saint-elme");
const verifyScript = join(root, "packages/desk/src/8-publish/verify.sh");

interface Exported {
  readonly records: readonly { readonly id: string; readonly name: string; readonly description: { readonly title: string | null; readonly url: string | null } }[];
  readonly statements: readonly { readonly id: string; readonly record: string; readonly speaker: string | null; readonly text: string }[];
}
interface Plan {
  readonly acts: readonly { readonly index: number; readonly type: string }[];
  readonly outOfReach: readonly { readonly type: string; readonly count: number }[];
  readonly toForget: { readonly names: readonly string[]; readonly naming: readonly string[]; readonly records: readonly string[] };
  readonly scan?: { readonly words: number; readonly left: readonly { readonly path: string; readonly expected: boolean }[] };
}

/** Files of a folder with their names, as one would see them with `grep -r`. */
function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(paths.map((path) => [path, Buffer.concat([Buffer.from(`${path}\n`), readFileSync(join(folder, path))])]));
}

/** A word as bytes in every way that this test can think of, without the product's help. */
function writings(word: string): readonly Buffer[] {
  const texts = [word, word.normalize("NFD"), word.toUpperCase(), word.toLowerCase(), JSON.stringify(word).slice(1, -1), encodeURIComponent(word), new URLSearchParams([["", word]]).toString().slice(1)];
  const escaped = word.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const base64 = [0, 1, 2].flatMap((shift) => {
    const letters = Buffer.concat([Buffer.alloc(shift), Buffer.from(word)]).toString("base64").replace(/=/g, "");
    const inner = letters.slice(shift === 0 ? 0 : shift + 1, -2);
    return [inner, inner.replace(/\+/g, "-").replace(/\//g, "_")];
  });
  const plain = [...texts, escaped, ...base64].map((text) => Buffer.from(text));
  const wide = [word, word.normalize("NFD")].map((text) => Buffer.from(text, "utf16le"));
  return [...plain, ...wide, ...wide.map((bytes) => Buffer.from(bytes).swap16())];
}

const digestOf = (name: string): string => createHash("sha256").update(readFileSync(join(example, name))).digest("hex");

/** Paths of the files in which a word stands. */
function where(folder: string, word: string): readonly string[] {
  const forms = writings(word);
  return [...filesOf(folder)].flatMap(([path, bytes]) => (forms.some((form) => bytes.includes(form)) ? [path] : [])).sort();
}

void describe("a record and a person are forgotten", () => {
  let home = "";
  let folder = "";
  let sealed = "";
  let exported: Exported = { records: [], statements: [] };
  let gone: (Exported["records"][number] & { readonly sha256: string }) | undefined;

  const run = (...args: readonly string[]): Ran => runAffiant({ home: join(home, "keys") }, ...args);
  const done = (...args: readonly string[]): string => mustRun({ home: join(home, "keys") }, ...args);
  const exportNow = (): Exported => JSON.parse(done("export", folder)) as Exported;
  const forgetting = (...args: readonly string[]): Plan => JSON.parse(done("forget", folder, ...args, "--json")) as Plan;
  const speaking = (name: string): Exported["statements"] => exported.statements.filter(({ speaker }) => speaker === name);

  before(() => {
    home = mkdtempSync(join(tmpdir(), "forget-"));
    folder = join(home, "case");
    sealed = join(home, "sealed");
    done("init", folder);
    done("add", folder, example);
    exported = exportNow();
    const chosen = exported.records[2];
    assert.ok(chosen);
    gone = { ...chosen, sha256: digestOf(chosen.name) };
    assert.ok(exported.records.length >= 8);
    const own = exported.statements.filter(({ record }) => record === gone?.id);
    for (const one of own.slice(0, 3)) done("review", folder, one.id, "accept");
    const other = exported.statements.find(({ record }) => record !== gone?.id);
    assert.ok(own[3] && other);
    done("review", folder, own[3].id, "link", other.id);
    writeFileSync(join(home, "spoken.txt"), `A transcript that nobody else has: ${gone.name}`);
    done("observe", folder, gone.id, join(home, "spoken.txt"), "--kind", "transcript", "--tool", "ears", "--tool-version", "1", "--settings", "");
    done("release", folder, gone.id);
    done("publish", folder, "-o", join(home, "site"));
    done("seal", folder, "-o", sealed);
  });
  after(() => { rmSync(home, { recursive: true, force: true }); });

  void it("shows what would go and writes nothing", () => {
    const before = done("status", folder, "--json");
    const words = done("forget", folder, gone?.id ?? "", "--plan");
    assert.match(words, /receive 1, custody 1, describe 1, accept 3, link 1, observe 1, release 1/);
    assert.match(words, /a sealed case of 8 records/);
    assert.match(words, /a public site of \d+ files/);
    assert.equal(done("status", folder, "--json"), before);
  });

  void it("asks before it takes anything, and cannot be asked for two things at once", () => {
    const { code, err } = run("forget", folder, gone?.id ?? "");
    assert.equal(code, 2);
    assert.match(err, /cannot be undone/);
    assert.equal(run("forget", folder, gone?.id ?? "", "--person", "Somebody").code, 2);
    assert.equal(run("forget", folder).code, 2);
    assert.equal(run("forget", folder, "r-aaaaaaaaaaaaaaaa", "--yes").code, 2);
    assert.equal(run("forget", folder, "Nobody Whatsoever", "--yes").code, 2);
  });

  void it("takes a record so that no byte of the case tells of it", () => {
    assert.ok(gone);
    const bytes = readFileSync(join(example, gone.name));
    const sentences = bytes.toString("utf8").split("\n").map((line) => line.trim()).filter((line) => line.length > 60);
    const others = exported.records.filter(({ id }) => id !== gone?.id).map(({ name }) => readFileSync(join(example, name), "utf8"));
    const own = sentences.map((line) => line.slice(0, 60)).filter((line) => !others.some((text) => text.replace(/\s+/g, " ").includes(line)));
    assert.ok(own.length >= 5, "the record has sentences of its own");
    const secrets = [gone.id, gone.id.slice(2), gone.sha256, gone.name, gone.description.title, gone.description.url, "A transcript that nobody else has", ...own].filter((word) => word !== null);
    for (const secret of [gone.id, gone.sha256, own[0] ?? ""]) assert.notDeepEqual(where(folder, secret), [], "the test would find nothing anyway");

    const { scan, acts } = forgetting(gone.id, "--reason", "consent-withdrawn", "--yes");
    assert.equal(acts.length, 9);
    assert.deepEqual(scan?.left, []);
    for (const secret of secrets) assert.deepEqual(where(folder, secret), [], `left: ${secret}`);
    const digest = Buffer.from(gone.sha256, "hex");
    for (const form of [digest, digest.toString("base64"), digest.toString("base64url"), gone.sha256.toUpperCase()]) {
      for (const [path, content] of filesOf(folder)) assert.ok(!content.includes(form), `the digest stands in ${path}`);
    }
  });

  void it("leaves a case that verifies, with one record less", () => {
    const { out, code } = run("verify", folder);
    assert.equal(code, 0, out);
    const now = exportNow();
    assert.deepEqual(now.records.map(({ id }) => id), exported.records.map(({ id }) => id).filter((id) => id !== gone?.id));
    assert.match(done("status", folder), /7 records/);
  });

  void it("leaves the earlier sealed case as good as it was, and new ones verify", () => {
    assert.equal(run("verify", sealed).code, 0);
    const sealedNow = join(home, "sealed-now");
    done("seal", folder, "-o", sealedNow);
    const checked = spawnSync("sh", [verifyScript, sealedNow], { encoding: "utf8" });
    assert.equal(checked.status, 0, checked.stdout + checked.stderr);
    assert.deepEqual(where(sealedNow, gone?.sha256 ?? ""), []);
    assert.equal(run("verify", sealedNow).code, 0);
  });

  void it("takes a person out of every act; the words stay in the records, and that is said", () => {
    const name = exported.statements.map(({ speaker }) => speaker).find((speaker) => speaker !== null && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(speaker) && speaking(speaker).some(({ record }) => record !== gone?.id));
    assert.ok(name !== null && name !== undefined);
    const said = exportNow().statements.find(({ speaker }) => speaker === name);
    assert.ok(said);
    done("review", folder, said.id, "accept");
    const inActs = (word: string): readonly string[] => where(folder, word).filter((path) => /^acts\/(\d|journal|cut)/.test(path));
    assert.notDeepEqual(inActs(name), []);
    const { scan, toForget } = forgetting(name, "--yes");
    assert.deepEqual(inActs(name), []);
    assert.ok(toForget.naming.length > 0);
    assert.ok(scan && scan.left.length > 0 && scan.left.every(({ expected }) => expected));
    assert.equal(run("verify", folder).code, 0);
    assert.equal(exportNow().records.length, 7);

    const all = forgetting("--person", name, "--with-records", "--reason", "safety", "--yes");
    assert.deepEqual([...all.toForget.records].sort(), [...toForget.naming].sort());
    assert.deepEqual(where(folder, name), []);
    assert.deepEqual(all.scan?.left, []);
    assert.equal(exportNow().records.length, 7 - toForget.naming.length);
    const { out, code } = run("verify", folder);
    assert.equal(code, 0, out);
  });

  void it("goes on as any other case: files are added, decided about and undone", () => {
    done("add", folder, join(example, gone?.name ?? ""));
    const now = exportNow();
    assert.ok(now.records.some(({ name, id }) => name === gone?.name && id !== gone.id));
    const [first] = now.statements;
    assert.ok(first);
    done("review", folder, first.id, "reject");
    done("undo", folder);
    done("rebuild", folder);
    assert.equal(run("verify", folder).code, 0);
  });

  void it("is no excuse: an act that is missing without a tombstone is a fault", () => {
    const copy = join(home, "cut");
    cpSync(folder, copy, { recursive: true });
    const segment = join(copy, "acts/000000000000.acts");
    const lines = readFileSync(segment, "utf8").split("\n");
    const at = lines.findIndex((line) => line.includes('"type":"describe"'));
    assert.ok(at > 0);
    const place = (lines[at] ?? "").split(" ", 1)[0] ?? "";
    writeFileSync(segment, lines.filter((_, index) => index !== at).join("\n"));
    const { out, code } = run("verify", copy);
    assert.equal(code, 1);
    assert.match(out, /missing-act/);
    assert.match(out, new RegExp(`act ${place}\\b`));
    const opened = run("status", copy);
    assert.equal(opened.code, 1);
    appendFileSync(join(folder, "stray.txt"), gone?.sha256 ?? "");
    const known = exportNow().records.find(({ name }) => name === gone?.name);
    const { code: left, out: said } = run("forget", folder, known?.id ?? "", "--yes");
    assert.equal(left, 1, "a file of somebody else's that holds the digest is found and named");
    assert.match(said, /LEFT {2}stray\.txt/);
  });
});
