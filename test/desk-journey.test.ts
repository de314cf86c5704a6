/** The desk over a real case, from the command line to the browser and back to the verifier. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { test, type TestContext } from "node:test";
import { chromium } from "playwright-core";
import { environmentOf, mustRun, program } from "#desk-test/run-affiant.js";

const root = resolve(import.meta.dirname, "../..");
const browserPath = process.env["AFFIANT_TEST_BROWSER"] ?? "/usr/bin/chromium";
const cannotTry: string | false = !existsSync(browserPath)
  ? `no browser at ${browserPath} (Debian: apt-get install chromium; or name one in AFFIANT_TEST_BROWSER)`
  : !existsSync(join(root, "packages/web/dist/index.html")) ? "the screens are not built (npm run build)" : false;

const texts: Readonly<Record<string, string>> = {
  "pier-gazette.txt": `Gangway of Oriel pier falls, harbour master says

By Nils Arden

ORIEL, 4 May 2032. The gangway of the Oriel pier fell into the water on Monday evening.

"Twelve people stood on the gangway when it broke," said Pia Lund, the harbour master. "Nobody had checked the bolts since March," she said.

The port company said that it would publish its findings within thirty days.
`,
  "bay-courier.txt": `Who checked the bolts at Oriel?

By Sana Wierzba

ORIEL, 6 May 2032. "Twelve people stood on the gangway when it broke," harbour master Pia Lund told reporters on Tuesday.

"The bolts were checked on Sunday," said Tomas Veld, a spokesman for the port company.
`,
};

interface Case {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => string;
  readonly env: NodeJS.ProcessEnv;
}

function makeCase(t: TestContext): Case {
  const home = mkdtempSync(join(tmpdir(), "affiant-desk-"));
  t.after(() => { rmSync(home, { recursive: true, force: true }); });
  const env = environmentOf(join(home, "keys"));
  const run = (...args: readonly string[]): string => mustRun({ home: join(home, "keys") }, ...args);
  const folder = join(home, "oriel");
  const inbox = join(home, "inbox");
  mkdirSync(inbox);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(inbox, name), text);
  run("init", folder);
  run("add", folder, inbox);
  return { folder, run, env };
}

/** Starts the desk and gives the address it prints. */
async function serve(t: TestContext, { folder, env }: Case): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const desk: ChildProcess = spawn(process.execPath, [program, "serve", folder, "--no-open"], { env, stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise<void>((done) => { desk.once("exit", () => { done(); }); });
  t.after(() => desk.kill("SIGKILL"));
  assert.ok(desk.stdout);
  for await (const line of createInterface({ input: desk.stdout })) {
    if (line.startsWith("http://")) {
      return { url: line, stop: async () => { desk.kill("SIGTERM"); await ended; } };
    }
  }
  throw new Error("the desk ended before it printed its address");
}

void test("a statement is accepted, undone and accepted again in the browser, and a stranger can check the acts", { skip: cannotTry }, async (t) => {
  const made = makeCase(t);
  const before = JSON.parse(made.run("status", made.folder, "--json")) as { log: { size: number } };
  const { url, stop } = await serve(t, made);
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run"] });
  t.after(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(15_000);
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => { if (!request.url().startsWith(new URL(url).origin)) foreign.push(request.url()); });
  page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });

  await page.goto(url);
  await page.getByRole("navigation").getByRole("link", { name: "Records" }).click();
  await page.getByRole("link", { name: "Gangway of Oriel pier falls" }).click();
  await page.getByRole("heading", { level: 1, name: "Gangway of Oriel pier falls" }).waitFor();
  await page.keyboard.press("j");
  const card = page.locator(".card.is-current");
  await card.getByText("Pia Lund").waitFor();
  for (const [key, state] of [["a", "accepted"], ["u", "proposed"], ["a", "accepted"]] as const) {
    await page.keyboard.press(key);
    await card.getByText(state, { exact: true }).waitFor();
  }
  await page.locator(".said", { hasText: "Accepted." }).waitFor();
  await page.reload();
  await card.getByText("accepted", { exact: true }).waitFor();

  await page.getByRole("navigation").getByRole("link", { name: "Compare" }).click();
  await page.getByRole("grid").waitFor();
  const cell = page.locator("td", { hasText: "Twelve people stood" }).first();
  await cell.focus();
  await cell.press("Enter");
  await page.locator(".st.is-current", { hasText: "Twelve people stood" }).waitFor();
  assert.deepEqual(foreign, []);
  assert.deepEqual(complaints, []);

  await stop();
  const after = JSON.parse(made.run("status", made.folder, "--json")) as { log: { size: number } };
  assert.equal(after.log.size, before.log.size + 3);
  made.run("verify", made.folder);
});
