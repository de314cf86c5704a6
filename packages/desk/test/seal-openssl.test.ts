/** The page's lines for openssl alone, run as they are printed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { richSeal } from "./seal-mutations-agree.js";

const work = mkdtempSync(join(tmpdir(), "openssl-alone-"));
after(() => { rmSync(work, { recursive: true }); });
const openssl = spawnSync("openssl", ["version"], { encoding: "utf8" });
const skip = openssl.stdout.startsWith("OpenSSL 3") ? false : "OpenSSL 3 is not installed";
const page = readFileSync(resolve(import.meta.dirname, "../../../../docs/formats/sealed-case.md"), "utf8");
const [checks = "", tokens = ""] = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].map((match) => match[1] ?? "");

function run(seal: string, lines: string): string {
  const done = spawnSync("sh", ["-c", lines], { cwd: seal, encoding: "utf8", env: { ...process.env, HOME: work } });
  return done.stdout + done.stderr;
}

void test("openssl alone verifies a checkpoint, a token and every digest, by the lines of the page", { skip }, async () => {
  const seal = join(work, "seal");
  await richSeal(seal, join(work, "authority"));
  mkdirSync(join(work, "check"), { recursive: true });
  copyFileSync(join(work, "authority/ca.pem"), join(work, "check/ca.pem"));
  assert.match(run(seal, checks), /^Signature Verified Successfully\n[0-9a-f]{64} \*stdin\n$/);
  assert.match(run(seal, tokens), /Verification: OK/);
  const record = readdirSync(join(seal, "data/records"))[0] ?? "";
  writeFileSync(join(seal, "data/records", record), "changed");
  assert.ok(run(seal, checks).includes(`data/records/${record}`));
  writeFileSync(join(seal, "log/checkpoint"), readFileSync(join(seal, "log/checkpoint"), "utf8").replace(/\n\d+\n/, "\n7\n"));
  assert.doesNotMatch(run(seal, checks), /Verified Successfully/);
});
