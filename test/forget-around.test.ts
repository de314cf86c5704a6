/** What stands around forgetting: the desk over a case with holes, a desk that is open meanwhile, an older copy put back, a branch that forgot. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, describe, it } from "node:test";
import { environmentOf, mustRun, program, runAffiant, type Ran } from "#desk-test/run-affiant.js";

const texts: Readonly<Record<string, string>> = {
  "sluice.txt": "“Nobody opened the sluice before six,” said Ulla Marek, the keeper, on 4 May 2032. Some 40 people stood on the dam.\n",
  "market.txt": "“Nobody opened the sluice before six,” said Ulla Marek. The county promised an inquiry by June. About 40 people stood on the dam.\n",
  "letter.txt": "I, Ingrid Solheim, saw the sluice opened at five. They threatened me at the mill.\n",
};

function everythingIn(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());
  return paths.map((path) => `${path}\n${readFileSync(join(folder, path), "latin1")}`).join("\n");
}

void describe("around forgetting", () => {
  let home = "";
  let folder = "";
  let letter = "";

  const runAs = (keys: string, ...args: readonly string[]): Ran => runAffiant({ home: join(home, keys) }, ...args);
  const doneAs = (keys: string, ...args: readonly string[]): string => mustRun({ home: join(home, keys) }, ...args);
  const done = (...args: readonly string[]): string => doneAs("keys", ...args);
  const recordsIn = (place: string, keys = "keys"): readonly { readonly id: string; readonly name: string }[] =>
    (JSON.parse(doneAs(keys, "export", place)) as { records: { id: string; name: string }[] }).records;

  before(() => {
    home = mkdtempSync(join(tmpdir(), "forget-around-"));
    folder = join(home, "case");
    mkdirSync(join(home, "in"));
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(home, "in", name), text);
    done("init", folder);
    done("add", folder, join(home, "in"));
    letter = recordsIn(folder).find(({ name }) => name === "letter.txt")?.id ?? "";
    const { statements } = JSON.parse(done("export", folder)) as { statements: { id: string; record: string }[] };
    for (const one of statements) done("review", folder, one.id, "accept");
    done("release", folder, letter);
    done("backup", folder, "-o", join(home, "backup"));
    cpSync(folder, join(home, "colleague"), { recursive: true });
  });
  after(() => { rmSync(home, { recursive: true, force: true }); });

  async function desk(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
    const child = spawn(process.execPath, [program, "serve", folder, "--no-open"], { env: environmentOf(join(home, "keys")), stdio: ["ignore", "pipe", "inherit"] });
    assert.ok(child.stdout);
    for await (const line of createInterface({ input: child.stdout })) return { child, url: line };
    throw new Error("the desk did not start");
  }
  async function stopped(child: ChildProcess): Promise<void> {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }

  void it("nothing is forgotten while a desk has the case open", async () => {
    const { child } = await desk();
    try {
      const { code, err } = runAs("keys", "forget", folder, letter, "--yes");
      assert.equal(code, 2);
      assert.match(err, /another process|Another process/);
    } finally {
      await stopped(child);
    }
    assert.ok(everythingIn(folder).includes("Ingrid Solheim"));
  });

  void it("the desk shows a case with holes: counts, lists, papers, decisions and undo", async () => {
    assert.match(done("forget", folder, letter, "--yes", "--reason", "safety"), /Nothing else of it is left/);
    assert.ok(!everythingIn(folder).includes("Solheim"));
    const { child, url } = await desk();
    try {
      const { origin } = new URL(url);
      const signedIn = await fetch(url, { redirect: "manual" });
      const headers = { cookie: signedIn.headers.get("set-cookie")?.split(";")[0] ?? "", origin, "content-type": "application/json" };
      const get = async (path: string): Promise<unknown> => {
        const answer = await fetch(`${origin}/api/${path}`, { headers });
        assert.equal(answer.status, 200, path);
        return answer.json();
      };
      const shown = await get("case") as { readonly readOnly: string | null; readonly counts?: unknown };
      assert.equal(shown.readOnly, null);
      const records = await get("records") as { readonly total: number; readonly rows: readonly { readonly id: string }[] };
      assert.equal(records.total, 2);
      assert.ok(!JSON.stringify([shown, records]).includes("letter.txt"));
      for (const path of ["compare", "findings", "incidents", "inquiries", "runs", "statements", "search?words=sluice"]) {
        assert.ok(!JSON.stringify(await get(path)).includes("Solheim"), path);
      }
      for (const { id } of records.rows) await get(`records/${id}`);
      assert.equal((await fetch(`${origin}/api/records/${letter}`, { headers })).status, 404);
      const undone = await fetch(`${origin}/api/undo`, { method: "POST", headers, body: "{}" });
      assert.equal(undone.status, 200, await undone.text());
    } finally {
      await stopped(child);
    }
    assert.equal(runAs("keys", "verify", folder).code, 0);
  });

  void it("a backup that is put back forgets again, can be read, and a branch on it names the gap", () => {
    const restored = join(home, "restored");
    assert.ok(everythingIn(join(home, "backup")).includes("Solheim"), "the backup has it: it is out of reach");
    assert.match(done("restore", join(home, "backup"), "-o", restored), /taken out again/);
    assert.ok(!everythingIn(restored).includes("Solheim"));
    assert.ok(!everythingIn(restored).includes(letter));
    assert.equal(recordsIn(restored).length, 2);
    assert.equal(runAs("keys", "verify", restored).code, 1, "without a tombstone in this log the gap is a fault");
    done("branch", restored);
    assert.equal(recordsIn(restored).length, 2);
    done("add", restored, join(home, "in", "sluice.txt"));
    const { code, out } = runAs("keys", "verify", restored);
    assert.equal(code, 0, out);
  });

  void it("a branch that forgot makes the case that receives it forget as well", () => {
    const [branch, receiving] = [join(home, "colleague"), join(home, "receiving")];
    // Someone else's copy, taken before anything was forgotten, with a log of its own.
    doneAs("other-keys", "branch", branch);
    cpSync(join(home, "backup"), receiving, { recursive: true });
    const other = runAs("third-keys", "branch", receiving);
    assert.equal(other.code, 0, other.err);
    assert.match(doneAs("other-keys", "forget", branch, letter, "--yes", "--reason", "law"), /Nothing else of it is left/);
    assert.ok(everythingIn(receiving).includes("Solheim"));
    const merged = runAs("third-keys", "merge", receiving, branch);
    assert.equal(merged.code, 0, merged.err + merged.out);
    const { code, out } = runAs("third-keys", "verify", receiving);
    assert.equal(code, 0, out);
    assert.equal(recordsIn(receiving, "third-keys").length, 2);
    assert.ok(!everythingIn(receiving).includes("Solheim"));
  });
});
