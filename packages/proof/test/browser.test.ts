import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { faultVectors, merkleVectors, root, sharedVectors, wycheproofVectors } from "./vector-files.js";

const browserPath = process.env["AFFIANT_TEST_BROWSER"] ?? "/usr/bin/chromium";
const skip = existsSync(browserPath) ? false : `no browser at ${browserPath} (Debian: apt-get install chromium; or name one in AFFIANT_TEST_BROWSER)`;

/** Where the page's modules are on disk; nothing is bundled, so what is tested is what was built. */
const served: Readonly<Record<string, string>> = {
  "/proof/": "packages/proof/dist",
  "/test/": "packages/proof/test/dist",
  "/curves/": "node_modules/@noble/curves",
  "/hashes/": "node_modules/@noble/hashes",
};
const imports = { "@affiant/proof": "/proof/index.js", "@noble/curves/": "/curves/", "@noble/hashes/": "/hashes/" };

const page = `<!doctype html><meta charset="utf-8"><script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import * as verdict from "/test/verdict.js";
const crypto = {
  sha256,
  verifyEd25519(publicKey, message, signature) {
    try { return ed25519.verify(signature, message, publicKey, { zip215: false }); } catch { return false; }
  },
};
window.judge = ({ files, fiveActs, heads, acts, merkle, wycheproof }) => ({
  faults: files.flatMap(({ folder, name, vector }) => {
    const said = verdict.disagreement(folder, vector, crypto);
    return said === null ? [] : [folder + "/" + name + ": " + said];
  }),
  fiveActs: verdict.fiveActsDisagreements(fiveActs, crypto),
  log: verdict.wholeLogDisagreements(heads, acts, crypto),
  merkle: merkle.filter(([, vector]) => !verdict.agreesOnMerkle(vector, crypto)).map(([name]) => name),
  wycheproof: wycheproof === null ? [] : verdict.wycheproofDisagreements(wycheproof, crypto).wrong,
});
</script>`;

function fileOf(path: string): Buffer | null {
  const prefix = Object.keys(served).find((start) => path.startsWith(start));
  if (prefix === undefined || normalize(path) !== path) return null;
  const file = join(root, served[prefix] ?? "", path.slice(prefix.length));
  return existsSync(file) ? readFileSync(file) : null;
}

void test("a browser with another library for its cryptography says the same of every vector", { skip }, async () => {
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run"] });
  try {
    const tab = await browser.newPage();
    const errors: string[] = [];
    tab.on("pageerror", (error) => errors.push(error.message));
    await tab.route("**/*", async (route) => {
      const { pathname } = new URL(route.request().url());
      const body = pathname === "/" ? Buffer.from(page) : fileOf(pathname);
      if (body) await route.fulfill({ body, contentType: pathname === "/" ? "text/html" : "text/javascript" });
      else await route.fulfill({ status: 404 });
    });
    await tab.goto("http://proof.test/");
    await tab.waitForFunction("window.judge !== undefined");
    const read = (name: string): string => readFileSync(join(root, "vectors", name), "utf8");
    const input = {
      files: faultVectors(), fiveActs: JSON.parse(read("acts/five-acts.json")) as unknown, heads: JSON.parse(read("log/heads.json")) as unknown, acts: read("log/acts.acts"),
      merkle: sharedVectors("merkle").skip === false ? merkleVectors() : [],
      wycheproof: sharedVectors("wycheproof").skip === false ? wycheproofVectors() : null,
    };
    const found = await tab.evaluate(`window.judge(${JSON.stringify(input)})`);
    assert.deepEqual(found, { faults: [], fiveActs: [], log: [], merkle: [], wycheproof: [] });
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
  }
});
