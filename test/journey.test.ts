/**
 * The main job from end to end, through the door a person uses: the example in, findings out, one finding reviewed,
 * released, published, sealed, checked with openssl and coreutils alone, the catalog deleted and made again.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { mustRun, runAffiant, type Ran } from "#desk-test/run-affiant.js";

const root = resolve(import.meta.dirname, "../..");
const verifyScript = join(root, "packages/desk/src/8-publish/verify.sh");

interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly origins: number | null;
  readonly review: string;
  readonly sides: readonly { readonly members: readonly { readonly passage: { readonly record: string }; readonly statement: string | null }[] }[];
}

void describe("the journey of the example case", () => {
  let home = "";
  let caseFolder = "";
  const run = (...args: readonly string[]): Ran => runAffiant({ home: join(home, "keys") }, ...args);
  const done = (...args: readonly string[]): string => mustRun({ home: join(home, "keys") }, ...args);
  const findings = (): readonly Finding[] => JSON.parse(done("findings", caseFolder, "--json")) as Finding[];
  let chosen: Finding | undefined;

  before(() => {
    home = mkdtempSync(join(tmpdir(), "journey-"));
    caseFolder = join(home, "case");
  });
  after(() => { rmSync(home, { recursive: true, force: true }); });

  void it("begins with keys and an empty case that verifies", () => {
    assert.match(done("init", caseFolder), /Your key: [0-9a-f]{64}/);
    assert.match(done("verify", caseFolder), /consistent in itself; signer not confirmed/);
  });

  void it("takes the example in and tells the state of every file", () => {
    const out = done("add", caseFolder, join(root, "examples/port-saint-elme"));
    const texts = readdirSync(join(root, "examples/port-saint-elme")).filter((name) => name.endsWith(".txt"));
    for (const name of texts) assert.match(out, new RegExp(`^added +${name}`, "m"));
  });

  void it("takes the same folder in again and changes nothing", () => {
    const before = done("export", caseFolder, "--format", "dump");
    const acts = statusOf().log.size;
    assert.match(done("add", caseFolder, join(root, "examples/port-saint-elme")), /already there/);
    assert.equal(done("export", caseFolder, "--format", "dump"), before);
    assert.equal(statusOf().log.size, acts);
  });

  void it("shows statements, findings that hold several records, and what is missing", () => {
    const status = statusOf();
    assert.ok(status.statements > 50);
    const all = findings();
    assert.ok(all.some((finding) => finding.kind === "contradicted"));
    assert.ok(all.every((finding) => finding.kind !== "corroborated" || (finding.origins ?? 0) >= 2));
    chosen = all.find((finding) => recordsOf(finding).length > 1);
    assert.ok(chosen);
    assert.match(done("findings", caseFolder), new RegExp(chosen.id));
  });

  void it("keeps a person's decision, undoes it and takes it again", () => {
    assert.ok(chosen);
    done("review", caseFolder, chosen.id, "accept");
    assert.equal(stateOf(chosen.id), "accepted");
    done("undo", caseFolder);
    assert.equal(stateOf(chosen.id), "proposed");
    done("review", caseFolder, chosen.id, "accept");
  });

  void it("puts two findings together without counting more origins, and parts them again", () => {
    const single = findings().filter((finding) => finding.kind === "same-origin");
    const [one, other] = single;
    assert.ok(one && other);
    const before = done("export", caseFolder, "--format", "dump");
    done("review", caseFolder, one.id, "merge", other.id);
    const together = findings();
    assert.equal(together.find(({ id }) => id === other.id), undefined);
    const whole = together.find(({ id }) => id === one.id);
    assert.deepEqual(new Set(recordsOf(whole ?? one)), new Set([...recordsOf(one), ...recordsOf(other)]));
    assert.equal(whole?.origins, 1);
    done("review", caseFolder, one.id, "unmerge");
    assert.equal(done("export", caseFolder, "--format", "dump"), before);
  });

  void it("keeps two statements apart that a person parted, and undoes it", () => {
    const pair = findings().flatMap((finding) => finding.sides.slice(0, 1)).flatMap((side) => {
      const [one, other] = side.members.flatMap((member) => member.statement ?? []);
      return one && other ? [{ one, other }] : [];
    })[0];
    assert.ok(pair);
    const joined = (): boolean => findings().some((finding) => finding.sides.some((side) => {
      const held = side.members.flatMap((member) => member.statement ?? []);
      return held.includes(pair.one) && held.includes(pair.other);
    }));
    assert.ok(joined());
    done("review", caseFolder, pair.one, "unlink", pair.other);
    assert.ok(!joined());
    done("undo", caseFolder);
    assert.ok(joined());
  });

  void it("publishes what was released and nothing else", () => {
    assert.ok(chosen);
    const nothing = join(home, "site-of-nothing");
    done("publish", caseFolder, "-o", nothing);
    const [first] = recordsOf(chosen);
    assert.ok(first);
    assert.ok(!contains(nothing, chosen.id) && !contains(nothing, first));
    done("release", caseFolder, chosen.id);
    const site = join(home, "site");
    done("publish", caseFolder, "-o", site);
    assert.ok(contains(site, chosen.id));
    const example = join(root, "examples/port-saint-elme");
    const digests = readdirSync(example).map((name) => createHash("sha256").update(readFileSync(join(example, name))).digest("hex"));
    assert.ok(digests.length >= 8);
    for (const digest of digests) assert.ok(!contains(site, digest), "an original's digest stands on the public site");
  });

  void it("seals the case so that openssl and coreutils alone can check it", () => {
    const bag = join(home, "sealed");
    done("seal", caseFolder, "-o", bag);
    const check = (folder: string): ReturnType<typeof spawnSync> => spawnSync("sh", [verifyScript, folder], { encoding: "utf8" });
    const good = check(bag);
    assert.equal(good.status, 0, String(good.stdout) + String(good.stderr));
    assert.match(done("verify", bag), /signer not confirmed/);
    const tampered = join(home, "tampered");
    cpSync(bag, tampered, { recursive: true });
    const [record] = readdirSync(join(tampered, "data/records"));
    assert.ok(record);
    appendFileSync(join(tampered, "data/records", record), ".");
    const bad = check(tampered);
    assert.equal(bad.status, 1);
    assert.match(String(bad.stdout) + String(bad.stderr), new RegExp(record));
    const told = run("verify", tampered);
    assert.equal(told.code, 1);
    assert.match(told.out, new RegExp(record));
  });

  void it("makes the catalog again, line for line, after it was deleted", () => {
    const before = done("export", caseFolder, "--format", "dump");
    for (const name of readdirSync(caseFolder)) if (name.startsWith("catalog")) rmSync(join(caseFolder, name));
    assert.equal(done("export", caseFolder, "--format", "dump"), before);
    const derived = treeOf(join(caseFolder, "derived"));
    done("rebuild", caseFolder);
    assert.equal(done("export", caseFolder, "--format", "dump"), before);
    assert.deepEqual(treeOf(join(caseFolder, "derived")), derived);
    assert.equal(run("verify", caseFolder).code, 0);
  });

  void it("lets a copy without the log's key be read and checked, and written by nobody", () => {
    const copy = join(home, "copy");
    cpSync(caseFolder, copy, { recursive: true });
    const elsewhere = (...args: readonly string[]): Ran => runAffiant({ home: join(home, "other-keys") }, ...args);
    assert.equal(elsewhere("export", copy, "--format", "dump").out, done("export", caseFolder, "--format", "dump"));
    const refused = elsewhere("undo", copy);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /can only be read here/);
    const site = join(home, "site-of-a-copy");
    assert.equal(elsewhere("publish", copy, "-o", site).code, 2);
    assert.ok(!existsSync(site));
    assert.equal(elsewhere("verify", copy).code, 0);
  });

  function statusOf(): { readonly statements: number; readonly log: { readonly size: number } } {
    return JSON.parse(done("status", caseFolder, "--json")) as ReturnType<typeof statusOf>;
  }
  function stateOf(id: string): string | undefined {
    return findings().find((finding) => finding.id === id)?.review;
  }
});

function recordsOf(finding: Finding): readonly string[] {
  return [...new Set(finding.sides.flatMap((side) => side.members.map((member) => member.passage.record)))];
}

/** Every file with its bytes, by path. */
function treeOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile()).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}

function contains(folder: string, words: string): boolean {
  return Object.entries(treeOf(folder)).some(([path, bytes]) => path.includes(words) || bytes.includes(words));
}
