/** A published site, as somebody has it who has not the case. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { mustRun, runAffiant, type Ran } from "./run-affiant.js";

interface Said {
  readonly kind: string;
  readonly files: number;
  readonly manifest: string;
  readonly faults: readonly { readonly what: string; readonly where: string }[];
  readonly proof: { readonly type: string } | null;
}
interface Manifest {
  readonly files: { path: string; sha256: string; size: number }[];
}

let root = "";
const done = (...args: readonly string[]): string => mustRun({ home: join(root, "home"), cwd: root }, ...args);
const run = (...args: readonly string[]): Ran => runAffiant({ home: join(root, "home"), cwd: root }, ...args);
before(() => {
  root = mkdtempSync(join(tmpdir(), "affiant-site-"));
  mkdirSync(join(root, "in"));
  writeFileSync(join(root, "in/one.txt"), "The gate was shut, said Imke Halloran.\n");
  done("init", "case");
  done("add", "case", "in");
  done("publish", "case", "-o", "plain");
  done("publish", "case", "-o", "proven", "--proof");
});
after(() => { rmSync(root, { recursive: true, force: true }); });

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1)).sort();

/** A copy of a site with one thing changed, and what is said of it: faults as `what where`. */
function changed(site: string, change: (folder: string) => void, ...options: readonly string[]): readonly string[] {
  const folder = join(root, "changed");
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, site), folder, { recursive: true });
  change(folder);
  const { code, out, err } = run("verify", "changed", "--json", ...options);
  const said = JSON.parse(out) as Said;
  assert.deepEqual([said.kind, code], ["site", said.faults.length > 0 ? 1 : 0], err);
  return said.faults.map(({ what, where }) => `${what} ${where}`);
}

/** Writes the manifest anew over what is there, as the format has it. */
function remake(folder: string): void {
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  for (const file of manifest.files) {
    const bytes = readFileSync(join(folder, file.path));
    file.sha256 = digest(bytes);
    file.size = bytes.length;
  }
  writeFileSync(path, `${JSON.stringify(manifest, null, 1)}\n`);
}

const keyOf = (): string => (JSON.parse(done("keys", "--json")) as { holder: { author: string } }).holder.author;

test("a site without a proof is said to be whole, and no more", () => {
  const told = done("verify", "plain");
  assert.match(told, new RegExp(`^ok {4}${filesOf("plain").length} files: each is the one that manifest\\.json names, and there is no other`, "m"));
  assert.ok(told.includes(digest(readFileSync(join(root, "plain/manifest.json")))));
  assert.match(told, /nothing here says who published it or when/);
  assert.doesNotMatch(told, /consistent in itself|confirmed/);
  assert.deepEqual(changed("plain", () => undefined, "--key", keyOf()), ["no-proof proof.tlog-proof"]);
});

test("a site with its proof shows the act that published it, under which key", () => {
  const told = done("verify", "proven");
  assert.match(told, /It publishes the site with this manifest: manifest\.json has exactly those bytes[^]*consistent in itself; signer not confirmed/);
  assert.match(done("verify", "proven", "--key", keyOf()), /One of these keys is the one you gave/);
  assert.deepEqual(changed("proven", () => undefined, "--key", "0".repeat(64)), ["wrong-signer proof.tlog-proof"]);
});

test("every file of a site is looked at: changed, gone, exchanged, one too many, a link", () => {
  const listed = filesOf("proven").filter((path) => path !== "manifest.json" && path !== "proof.tlog-proof");
  assert.ok(listed.length > 10);
  for (const path of listed) {
    const bytes = readFileSync(join(root, "proven", path));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    assert.deepEqual(changed("proven", (folder) => { writeFileSync(join(folder, path), bytes); }), [`digest ${path}`]);
  }
  const [one = "", other = ""] = listed;
  assert.deepEqual(changed("proven", (folder) => { rmSync(join(folder, one)); }), [`missing ${one}`]);
  assert.deepEqual(changed("proven", (folder) => { writeFileSync(join(folder, one), ""); }), [`digest ${one}`]);
  assert.deepEqual(changed("proven", (folder) => { for (const [to, from] of [[one, other], [other, one]] as const) cpSync(join(root, "proven", from), join(folder, to)); }), [`digest ${one}`, `digest ${other}`]);
  assert.deepEqual(changed("proven", (folder) => { writeFileSync(join(folder, "en/.more.html"), "x"); }), ["unlisted en/.more.html"]);
  assert.deepEqual(changed("proven", (folder) => { rmSync(join(folder, one)); symlinkSync(join(root, "proven", one), join(folder, one)); }), [`link ${one}`, `missing ${one}`].sort());
});

test("a manifest that could be read in two ways, or leads elsewhere, is none", () => {
  const edits: readonly ((text: string) => string)[] = [
    (text) => text.replace('"version": 1', '"version": 2, "version": 1'), (text) => text.trimEnd(), (text) => text.replace('"version": 1', '"version": 1.0'),
    (text) => text.replace('"path": "en/index.html"', '"path": "../en/index.html"'), (text) => text.replace('"path": "en/index.html"', '"path": "en//index.html"'),
    (text) => text.replace('"path": "en/index.html"', '"path": "style.css"'), (text) => text.replace(/"sha256": "(..)/, (_, two: string) => `"sha256": "${two.toUpperCase()}Z`), () => "", () => "[]", () => "{\"format\": 1e999}",
  ];
  for (const edit of edits) {
    const faults = changed("plain", (folder) => { writeFileSync(join(folder, "manifest.json"), edit(readFileSync(join(folder, "manifest.json"), "utf8"))); });
    assert.deepEqual(faults, ["manifest manifest.json"], edit.toString());
  }
  rmSync(join(root, "changed/manifest.json"));
  assert.equal(run("verify", "changed").code, 2);
});

test("a site that was made anew is not the one that the proof is about, whatever its manifest says", () => {
  const forge = (folder: string): void => {
    const page = join(folder, "en/index.html");
    writeFileSync(page, readFileSync(page, "utf8").replace("</body>", "<p>More.</p></body>"));
    remake(folder);
  };
  assert.deepEqual(changed("plain", forge), [], "without a proof there is nothing that tells");
  assert.deepEqual(changed("proven", forge), ["wrong-item proof.tlog-proof"]);
  assert.deepEqual(changed("proven", (folder) => { writeFileSync(join(folder, "proof.tlog-proof"), "c2sp.org/tlog-proof@v1\n"); }).map((fault) => fault.split(" ")[1]), ["proof.tlog-proof"]);
});

test("a proof that the manifest was received as a record shows no publication", () => {
  mkdirSync(join(root, "forged"));
  cpSync(join(root, "plain/manifest.json"), join(root, "forged/manifest.json"));
  const manifest = JSON.parse(readFileSync(join(root, "forged/manifest.json"), "utf8")) as Manifest & { day: string };
  writeFileSync(join(root, "forged/manifest.json"), `${JSON.stringify({ ...manifest, day: "2020-01-01" }, null, 1)}\n`);
  const [added] = JSON.parse(done("add", "case", "forged", "--json")) as { record: string }[];
  done("prove", "case", added?.record ?? "", "--receipt", "-o", "received.tlog-proof");
  const faults = changed("plain", (folder) => {
    cpSync(join(root, "forged/manifest.json"), join(folder, "manifest.json"));
    cpSync(join(root, "received.tlog-proof"), join(folder, "proof.tlog-proof"));
  });
  assert.deepEqual(faults, ["wrong-item proof.tlog-proof"]);
});
