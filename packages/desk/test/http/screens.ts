import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestContext } from "node:test";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { startDesk } from "#desk/http/start-desk.js";
import { inventedSession, type InventedSession } from "./invented-session.js";

const root = resolve(import.meta.dirname, "../../../../..");
const webRoot = join(root, "packages/web/dist");
const browserPath = process.env["AFFIANT_TEST_BROWSER"] ?? "/usr/bin/chromium";

/** Why the screens cannot be tried here, or false. */
export const cannotTry: string | false = !existsSync(browserPath)
  ? `no browser at ${browserPath} (Debian: apt-get install chromium; or name one in AFFIANT_TEST_BROWSER)`
  : !existsSync(join(webRoot, "index.html")) ? "the screens are not built (npm run build)" : false;

export interface OpenScreens {
  readonly page: Page;
  readonly session: InventedSession;
  readonly origin: string;
  /** Addresses outside the desk that a page asked for, and what the browser complained of. */
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
  /** Opens a view by its address, as a link would. */
  readonly at: (hash: string) => Promise<void>;
}

export interface ScreenOptions extends BrowserContextOptions {
  /** Further records, to try long lists. */
  readonly more?: number;
}

/** A browser signed in to a desk over an invented case. */
export async function openScreens(t: TestContext, { more = 0, ...options }: ScreenOptions = {}): Promise<OpenScreens> {
  const session = inventedSession({}, more);
  const clock = { now: () => Date.parse("2031-04-20T10:00:00Z") };
  const desk = await startDesk({ session, port: 0, webRoot, clock, random: { bytes: (count) => randomBytes(count) } });
  t.after(() => desk.close());
  const browser = await launch();
  t.after(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const origin = new URL(desk.url).origin;
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => { if (new URL(request.url()).origin !== origin) foreign.push(request.url()); });
  page.on("console", (message) => { if (message.type() === "error" || message.type() === "warning") complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(desk.url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const at = async (hash: string): Promise<void> => {
    await page.goto(`${origin}/${hash}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor({ state: "attached" });
    await page.getByText("One moment…").or(page.getByText("Un instant…")).first().waitFor({ state: "detached" });
  };
  return { page, session, origin, foreign, complaints, at };
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath,
    args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
}
