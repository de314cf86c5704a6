/** What a person links and cuts, by command and on the screen: the count and its reasons follow, and come back when it is undone. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { test, type TestContext } from "node:test";
import { chromium, type Page } from "playwright-core";
import { environmentOf, mustRun, program } from "#desk-test/run-affiant.js";

const root = resolve(import.meta.dirname, "../..");
const browserPath = process.env["AFFIANT_TEST_BROWSER"] ?? "/usr/bin/chromium";
const cannotTry: string | false = !existsSync(browserPath)
  ? `no browser at ${browserPath} (Debian: apt-get install chromium; or name one in AFFIANT_TEST_BROWSER)`
  : !existsSync(join(root, "packages/web/dist/index.html")) ? "the screens are not built (npm run build)" : false;

const texts: Readonly<Record<string, string>> = {
  "pier-gazette.txt": `Gangway of Oriel pier falls

By Nils Arden

ORIEL, 4 May 2032. The gangway of the Oriel pier fell into the water on Monday evening.

Pia Lund said that eleven bolts were missing from the gangway of the pier.
`,
  "bay-courier.txt": `Who checked the gangway of Oriel pier?

By Sana Wierzba

ORIEL, 6 May 2032. The gangway of the Oriel pier fell on Monday evening.

Eleven bolts of the gangway had gone missing, Tomas Veld said.

Veld added that a barge had leaned on it for weeks.
`,
  "oriel-post.txt": `Divers search under Oriel pier

By Ada Brook

ORIEL, 7 May 2032. The gangway of the Oriel pier fell on Monday evening.

Ruben Asch said that a heavy vessel pressed against the structure all month.
`,
};

interface Told { readonly sentence: readonly { readonly text: string }[]; readonly reasons: readonly { readonly parts: readonly { readonly text: string }[] }[] }
interface Row {
  readonly kind: string;
  readonly origins: number | null;
  readonly about: string;
  readonly because: readonly string[];
  readonly told: { readonly en: Told; readonly fr: Told };
  readonly sides: readonly { readonly members: readonly { readonly statement: string | null }[]; readonly origins: readonly { readonly name: string; readonly counted: boolean }[] }[];
}

interface Case {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => string;
  readonly findings: () => readonly Row[];
  readonly statement: (words: string) => string;
  readonly env: NodeJS.ProcessEnv;
}

function makeCase(t: TestContext): Case {
  const home = mkdtempSync(join(tmpdir(), "affiant-linking-"));
  t.after(() => { rmSync(home, { recursive: true, force: true }); });
  const run = (...args: readonly string[]): string => mustRun({ home: join(home, "keys") }, ...args);
  const folder = join(home, "oriel");
  mkdirSync(join(home, "inbox"));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(home, "inbox", name), text);
  run("init", folder);
  run("add", folder, join(home, "inbox"));
  const findings = (): readonly Row[] => JSON.parse(run("findings", folder, "--json")) as Row[];
  const statement = (words: string): string => {
    const { statements } = JSON.parse(run("export", folder)) as { readonly statements: readonly { readonly id: string; readonly text: string; readonly speaker: string }[] };
    const found = statements.find(({ text, speaker }) => `${speaker}: ${text}`.includes(words));
    assert.ok(found, words);
    return found.id;
  };
  return { folder, run, findings, statement, env: environmentOf(join(home, "keys")) };
}

function words(told: Told): string {
  return [told.sentence, ...told.reasons.map(({ parts }) => parts)].map((parts) => parts.map(({ text }) => text).join("")).join("\n");
}

const bolts = (rows: readonly Row[]): Row => {
  const row = rows.find(({ about }) => /eleven bolts/iu.test(about));
  assert.ok(row);
  return row;
};

void test("two speakers linked by command are one origin, with the reason, and cut they are two; undone all is as it was", (t) => {
  const made = makeCase(t);
  const before = made.findings();
  const apart = bolts(before);
  assert.deepEqual([apart.kind, apart.origins], ["corroborated", 2]);
  assert.match(words(apart.told.en), /at least two origins/u);
  made.run("review", made.folder, made.statement("Pia Lund: "), "link", made.statement("Tomas Veld: Eleven"), "--speakers");
  const one = bolts(made.findings());
  assert.equal(one.origins, 1);
  assert.equal(one.sides[0]?.origins.filter(({ counted }) => counted).length, 1);
  assert.match(words(one.told.en), /a person decided that they are one/u);
  assert.match(words(one.told.fr), /une personne a décidé que c’est la même origine/u);
  made.run("review", made.folder, made.statement("Pia Lund: "), "unlink", made.statement("Tomas Veld: Eleven"), "--speakers");
  assert.equal(bolts(made.findings()).origins, 2);
  assert.match(made.run("undo", made.folder), /Undone: unlink/u);
  assert.deepEqual(bolts(made.findings()), one);
  assert.match(made.run("undo", made.folder), /Undone: link/u);
  assert.deepEqual(made.findings(), before);
});

void test("two statements linked by command are a finding, and cut ones none; undone all is as it was", (t) => {
  const made = makeCase(t);
  const before = made.findings();
  const [barge, vessel] = [made.statement("a barge had leaned"), made.statement("a heavy vessel pressed")];
  const holds = (rows: readonly Row[], one: string, other: string): Row | undefined => rows.find(({ sides }) => sides.some(({ members }) => [one, other].every((id) => members.some(({ statement }) => statement === id))));
  assert.equal(holds(before, barge, vessel), undefined);
  made.run("review", made.folder, barge, "link", vessel);
  const linked = holds(made.findings(), barge, vessel);
  assert.ok(linked);
  assert.equal(linked.origins, 2);
  assert.match(words(linked.told.en), /A person put them together\./u);
  assert.match(words(linked.told.fr), /Une personne les a réunis\./u);
  made.run("undo", made.folder);
  assert.deepEqual(made.findings(), before);
  const [lund, veld] = [made.statement("Pia Lund: "), made.statement("Tomas Veld: Eleven")];
  assert.ok(holds(before, lund, veld));
  made.run("review", made.folder, lund, "unlink", veld);
  assert.equal(holds(made.findings(), lund, veld), undefined);
  made.run("undo", made.folder);
  assert.deepEqual(made.findings(), before);
});

/** Starts the desk and opens its address. */
async function openDesk(t: TestContext, { folder, env }: Case): Promise<{ readonly page: Page; readonly stop: () => Promise<void> }> {
  const desk: ChildProcess = spawn(process.execPath, [program, "serve", folder, "--no-open"], { env, stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise<void>((done) => { desk.once("exit", () => { done(); }); });
  assert.ok(desk.stdout);
  let url = "";
  for await (const line of createInterface({ input: desk.stdout })) {
    url = line;
    if (url.startsWith("http://")) break;
  }
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run"] });
  const stop = async (): Promise<void> => {
    await browser.close();
    desk.kill("SIGTERM");
    await ended;
  };
  t.after(stop);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  await page.getByRole("link", { name: "Compare" }).click();
  return { page, stop };
}

void test("on the screen two origins are linked, a link is cut, and each is undone", { skip: cannotTry }, async (t) => {
  const { page, stop } = await openDesk(t, makeCase(t));
  const panel = page.getByRole("dialog");
  const open = async (about: string): Promise<void> => {
    await page.locator("button.finding", { hasText: new RegExp(about, "i") }).click();
    await panel.waitFor();
  };
  await open("eleven bolts");
  await panel.getByText("told by at least two origins").waitFor();
  await panel.getByLabel("The same source as …: Pia Lund").selectOption({ label: "Tomas Veld" });
  await panel.getByText("a person decided that they are one").waitFor();
  await panel.getByRole("button", { name: "Undo the last decision" }).click();
  await panel.getByText("told by at least two origins").waitFor();

  // The words that matched open at their place.
  await panel.locator(".reasons a", { hasText: /“eleven bolts”/i }).first().click();
  await page.waitForURL(/#\/records\/r-[a-z2-7]+\?at=\d+-\d+/u);
  await page.goBack();
  await open("eleven bolts");
  await panel.getByRole("button", { name: "Not the same thing" }).click();
  await panel.getByText("This is no longer in the list").waitFor();
  await panel.getByRole("button", { name: "Undo the last decision" }).click();
  await panel.getByText("told by at least two origins").waitFor();
  await stop();
});
