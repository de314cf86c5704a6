import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { BrokenInvariant, Retry } from "#desk/model/errors.js";
import { limits } from "#desk/model/limits.js";
import type { DeskSession } from "#desk/http/desk-session.js";
import { startDesk } from "#desk/http/start-desk.js";
import { inventedSession, type InventedSession } from "./http/invented-session.js";

interface Open {
  readonly base: string;
  readonly url: string;
  readonly session: InventedSession;
  readonly web: string;
}

async function openDesk(t: TestContext, overrides: Partial<DeskSession> = {}): Promise<Open> {
  const web = mkdtempSync(join(tmpdir(), "affiant-web-"));
  writeFileSync(join(web, "index.html"), "<!doctype html><title>desk</title>");
  writeFileSync(join(web, "notes.txt"), "not for the browser");
  const session = inventedSession(overrides);
  const clock = { now: () => Date.parse("2031-04-20T10:00:00Z") };
  const desk = await startDesk({ session, port: 0, webRoot: web, clock, random: { bytes: (count) => randomBytes(count) } });
  t.after(async () => {
    await desk.close();
    rmSync(web, { recursive: true });
  });
  return { base: new URL(desk.url).origin, url: desk.url, session, web };
}

async function signIn(desk: Open): Promise<Record<string, string>> {
  const answer = await fetch(desk.url, { redirect: "manual" });
  assert.equal(answer.status, 303);
  return { cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "", origin: desk.base };
}

function post(headers: Record<string, string>, body: unknown): RequestInit {
  return { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) };
}

async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { error: { code: string } }).error.code;
}

void test("the printed key works once and becomes a cookie that scripts and other sites cannot use", async (t) => {
  const desk = await openDesk(t);
  const first = await fetch(desk.url, { redirect: "manual" });
  const cookie = first.headers.get("set-cookie") ?? "";
  assert.match(cookie, /HttpOnly/u);
  assert.match(cookie, /SameSite=Strict/u);
  assert.equal(first.headers.get("location"), "/");
  assert.equal((await fetch(desk.url, { redirect: "manual" })).status, 401);
  assert.equal((await fetch(`${desk.base}/?key=guess`, { redirect: "manual" })).status, 401);
  const shown = cookie.split(";")[0] ?? "";
  assert.equal((await fetch(`${desk.base}/api/case`, { headers: { cookie: shown } })).status, 200);
  assert.equal((await fetch(desk.url, { redirect: "manual", headers: { cookie: shown } })).status, 303);
});

void test("without the cookie, or with another one, the API says nothing of the case", async (t) => {
  const desk = await openDesk(t);
  const { cookie = "" } = await signIn(desk);
  const other = `${cookie.slice(0, -1)}${cookie.endsWith("A") ? "B" : "A"}`;
  for (const path of ["case", "records", "compare", "openapi.json", `records/r-${"a".repeat(16)}/original`]) {
    for (const headers of [{}, { cookie: other }]) {
      const answer = await fetch(`${desk.base}/api/${path}`, { headers });
      assert.equal(answer.status, 401, path);
      assert.equal(await codeOf(answer), "signed-out");
    }
  }
});

void test("a request under another host name is refused, with or without the cookie", async (t) => {
  const desk = await openDesk(t);
  const { cookie = "" } = await signIn(desk);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request(`${desk.base}/api/case`, { headers: { host: "desk.example", cookie } }, (answer) => { resolve(answer.statusCode); answer.resume(); })
      .on("error", reject).end();
  });
  assert.equal(status, 403);
});

void test("a write from another site, or from nowhere, is refused", async (t) => {
  const desk = await openDesk(t);
  const { cookie = "" } = await signIn(desk);
  const target = `${desk.base}/api/undo`;
  for (const origin of ["http://desk.example", "null", "http://127.0.0.1:1", undefined]) {
    const headers = origin === undefined ? { cookie } : { cookie, origin };
    const answer = await fetch(target, { method: "POST", headers });
    assert.equal(answer.status, 403, origin ?? "none");
    assert.equal(await codeOf(answer), "wrong-origin");
  }
  const read = await fetch(`${desk.base}/api/case`, { headers: { cookie, "sec-fetch-site": "cross-site" } });
  assert.equal(read.status, 403);
});

void test("every answer carries the content policy, and none invites another site", async (t) => {
  const desk = await openDesk(t);
  const headers = await signIn(desk);
  for (const path of ["/", "/api/case", "/api/records/r-nobody", "/nothing"]) {
    const answer = await fetch(desk.base + path, { headers });
    const policy = answer.headers.get("content-security-policy") ?? "";
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]) {
      assert.ok(policy.includes(part), `${path}: ${part}`);
    }
    assert.ok(!policy.includes("unsafe"));
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
    assert.equal(answer.headers.get("referrer-policy"), "no-referrer");
    assert.equal(answer.headers.get("access-control-allow-origin"), null);
  }
});

void test("only the built screens are served, by their exact names", async (t) => {
  const desk = await openDesk(t);
  assert.match(await (await fetch(desk.base)).text(), /<title>desk/u);
  for (const path of ["/notes.txt", "/../package.json", "/%2e%2e/%2e%2e/etc/passwd", "/index.html%00.js"]) {
    assert.equal((await fetch(desk.base + path)).status, 404, path);
  }
});

void test("papers are a PDF to save, in a language the desk has", async (t) => {
  const desk = await openDesk(t);
  const at = `${desk.base}/api/records/r-${"a".repeat(16)}/papers.pdf`;
  const answer = await fetch(`${at}?lang=fr`, { headers: await signIn(desk) });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "application/pdf");
  assert.match(answer.headers.get("content-disposition") ?? "", /^attachment/);
  assert.equal((await fetch(at)).status, 401);
});

void test("an original is only ever saved, never shown", async (t) => {
  const desk = await openDesk(t);
  const answer = await fetch(`${desk.base}/api/records/r-${"a".repeat(16)}/original`, { headers: await signIn(desk) });
  assert.equal(answer.headers.get("content-type"), "application/octet-stream");
  assert.match(answer.headers.get("content-disposition") ?? "", /^attachment; /u);
  assert.equal(await answer.text(), "<script>alert(1)</script>");
});

void test("the matrix gives the exact words of each place, its origins and its columns by date", async (t) => {
  const desk = await openDesk(t);
  const answer = await fetch(`${desk.base}/api/compare`, { headers: await signIn(desk) });
  const page = (await answer.json()) as {
    total: number;
    rows: { kind: string; sides: { members: { text: string; marked: { start: number; end: number } | null; copied: { words: number } | null }[] }[] }[];
    columns: { outlet: string }[];
    kinds: Record<string, number>;
    speakers: string[];
  };
  assert.equal(page.total, 5);
  assert.equal(page.rows[0]?.kind, "contradicted");
  const [first, copied] = page.rows[0].sides[0]?.members ?? [];
  assert.equal(first?.text, "about thirty people were dragged from the ferry Halcyon");
  assert.equal(first.text.slice(first.marked?.start, first.marked?.end), "about thirty");
  assert.equal(copied?.copied?.words, 12);
  assert.deepEqual(page.columns.map((column) => column.outlet), ["Harbour Office of Valdmarsh", "NWA", "Le Phare du Delta", "Delta Monitor"]);
  assert.equal(page.kinds["disputed"], 1);
  assert.equal(page.speakers[0], "Harbour Office of Valdmarsh");
});

void test("a filter by speaker and kind leaves what it says, and counts kinds over the speaker alone", async (t) => {
  const desk = await openDesk(t);
  const query = new URLSearchParams({ speaker: "Hugo Lamberty", kind: "corroborated" });
  const page = (await (await fetch(`${desk.base}/api/compare?${query.toString()}`, { headers: await signIn(desk) })).json()) as { total: number; kinds: Record<string, number> };
  assert.equal(page.total, 0);
  assert.equal(page.kinds["disputed"], 1);
  assert.equal(page.kinds["contradicted"], 0);
});

void test("a decision reaches the case as it was made, and undo answers it", async (t) => {
  const desk = await openDesk(t);
  const headers = await signIn(desk);
  const id = ((await (await fetch(`${desk.base}/api/statements?limit=1`, { headers })).json()) as { rows: { id: string }[] }).rows[0]?.id;
  const accepted = await fetch(`${desk.base}/api/review`, post(headers, { kind: "accept", id }));
  assert.deepEqual(await accepted.json(), { act: "act-1" });
  assert.deepEqual(desk.session.decisions, [{ kind: "accept", id }]);
  assert.deepEqual(await (await fetch(`${desk.base}/api/undo`, post(headers, {}))).json(), { act: "act-undo", answers: "act-1" });
  assert.equal(await (await fetch(`${desk.base}/api/undo`, post(headers, {}))).json(), null);
});

void test("what is not a decision is refused before the case hears of it", async (t) => {
  const desk = await openDesk(t);
  const headers = await signIn(desk);
  const id = `s-${"a".repeat(16)}-0-9`;
  for (const body of [{}, { kind: "burn", id }, { kind: "accept", id, extra: 1 }, { kind: "correct", id, start: -1 }, { kind: "merge", id: `k-${"a".repeat(16)}` }, [], null]) {
    const answer = await fetch(`${desk.base}/api/review`, post(headers, body));
    assert.equal(answer.status, 400, JSON.stringify(body));
    assert.equal(await codeOf(answer), "refused");
  }
  const malformed = await fetch(`${desk.base}/api/review`, { ...post(headers, 0), body: "{" });
  assert.equal(malformed.status, 400);
  assert.equal(await codeOf(malformed), "refused");
  assert.deepEqual(desk.session.decisions, []);
});

void test("errors say what the caller can do next, and no more", async (t) => {
  const secret = "words of a witness";
  const failing = (error: Error) => ({ undo: () => Promise.reject(error) });
  const cases: readonly (readonly [Error, number, string])[] = [
    [new Retry("The case is locked."), 503, "retry"],
    [new BrokenInvariant(secret), 500, "broken"],
    [new Error(secret), 500, "broken"],
  ];
  for (const [error, status, code] of cases) {
    const desk = await openDesk(t, failing(error));
    const answer = await fetch(`${desk.base}/api/undo`, post(await signIn(desk), {}));
    const body = await answer.text();
    assert.equal(answer.status, status);
    assert.equal((JSON.parse(body) as { error: { code: string } }).error.code, code);
    assert.ok(!body.includes(secret));
  }
  const desk = await openDesk(t);
  const headers = await signIn(desk);
  const refused = await fetch(`${desk.base}/api/review`, post(headers, { kind: "accept", id: `s-${"z".repeat(16)}-0-9` }));
  assert.equal(refused.status, 400);
  for (const path of [`records/r-${"z".repeat(16)}`, `findings/k-${"z".repeat(16)}`, "nothing"]) {
    const missing = await fetch(`${desk.base}/api/${path}`, { headers });
    assert.equal(missing.status, 404, path);
    assert.equal(await codeOf(missing), "not-found");
  }
});

void test("a body past the limit is refused, and pages are never longer than the limit", async (t) => {
  const desk = await openDesk(t);
  const headers = await signIn(desk);
  const large = await fetch(`${desk.base}/api/review`, post(headers, { kind: "accept", id: "s".repeat(limits.requestBytes) }));
  assert.equal(large.status, 413);
  assert.equal((await fetch(`${desk.base}/api/records?limit=${limits.pageRows + 1}`, { headers })).status, 400);
});

void test("files come in through a tray, keep their folders, and leave nothing behind", async (t) => {
  const seen: string[] = [];
  const desk = await openDesk(t, {
    add: (paths) => {
      const folder = paths[0] ?? "";
      for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) seen.push(name);
      seen.push(readFileSync(join(folder, "logs", "deck.txt"), "utf8"), folder);
      return Promise.resolve({ files: [] });
    },
  });
  const headers = await signIn(desk);
  const { tray } = (await (await fetch(`${desk.base}/api/trays`, post(headers, {}))).json()) as { tray: string };
  const put = (path: string, body: string) =>
    fetch(`${desk.base}/api/trays/${tray}?path=${encodeURIComponent(path)}`, { method: "PUT", headers, body });
  assert.equal((await put("logs/deck.txt", "ramp down 18:40")).status, 200);
  assert.equal((await put("metadata.csv", "file,title\n")).status, 200);
  for (const path of ["../out.txt", "/etc/x", "a/../../b", "a//b", "a\\b", "logs/deck.txt", "a\u0000b", "logs"]) {
    const answer = await put(path, "x");
    assert.equal(answer.status, 400, path);
  }
  assert.equal((await fetch(`${desk.base}/api/add`, post(headers, { tray }))).status, 200);
  const folder = seen.pop() ?? "";
  assert.deepEqual(seen, ["logs", join("logs", "deck.txt"), "metadata.csv", "ramp down 18:40"]);
  assert.throws(() => readdirSync(folder));
  assert.equal((await fetch(`${desk.base}/api/add`, post(headers, { tray }))).status, 404);
});

void test("a file past the limit is cut off and not kept", async (t) => {
  const desk = await openDesk(t);
  const headers = await signIn(desk);
  const { tray } = (await (await fetch(`${desk.base}/api/trays`, post(headers, {}))).json()) as { tray: string };
  const body = new Uint8Array(limits.originalBytes + 1);
  const answer = await fetch(`${desk.base}/api/trays/${tray}?path=film.bin`, { method: "PUT", headers, body });
  assert.equal(answer.status, 413);
});

void test("the API describes itself: every route, every error", async (t) => {
  const desk = await openDesk(t);
  const description = (await (await fetch(`${desk.base}/api/openapi.json`, { headers: await signIn(desk) })).json()) as {
    openapi: string; paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
  };
  assert.equal(description.openapi, "3.1.0");
  for (const path of ["/api/case", "/api/records", "/api/records/{id}", "/api/records/{id}/original", "/api/compare", "/api/review", "/api/undo", "/api/add"]) {
    const operations = Object.values(description.paths[path] ?? {});
    assert.ok(operations.length > 0, path);
    for (const operation of operations) assert.ok("401" in operation.responses && "200" in operation.responses, path);
  }
});

void test("the findings of a filter are exported whole, as a file to save", async (t) => {
  const desk = await openDesk(t);
  const answer = await fetch(`${desk.base}/api/export/findings.csv?kind=disputed`, { headers: await signIn(desk) });
  assert.match(answer.headers.get("content-type") ?? "", /^text\/csv/u);
  assert.match(answer.headers.get("content-disposition") ?? "", /^attachment/u);
  assert.deepEqual((await answer.text()).split("\r\n"), ["id", `k-${"b".repeat(16)}`]);
});

void test("a statement's findings say what the other side says", async (t) => {
  const desk = await openDesk(t);
  const view = (await (await fetch(`${desk.base}/api/records/r-${"a".repeat(16)}`, { headers: await signIn(desk) })).json()) as {
    findings: Record<string, { kind: string; against: string | null }[]>;
  };
  const against = Object.values(view.findings).flat().find((each) => each.kind === "contradicted")?.against;
  assert.equal(against, "about thirty");
});

void test("a tray left behind by a desk that was killed is emptied by the next one", async (t) => {
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  const left = mkdtempSync(join(tmpdir(), `affiant-tray-${gone}-`));
  const alive = mkdtempSync(join(tmpdir(), `affiant-tray-${process.pid}-`));
  t.after(() => { rmSync(alive, { recursive: true, force: true }); });
  writeFileSync(join(left, "letter.txt"), "to nobody");
  await openDesk(t);
  assert.equal(existsSync(left), false);
  assert.equal(existsSync(alive), true);
});

void test("the page of the API names every route there is, and no other", async (t) => {
  const page = readFileSync(join(import.meta.dirname, "../../../../docs/reference/api.md"), "utf8");
  const named = [...page.matchAll(/^\| `([A-Z]+) (\/api\/[^`]+)`/gmu)].map((match) => `${match[1] ?? ""} ${match[2] ?? ""}`);
  const desk = await openDesk(t);
  const { paths } = (await (await fetch(`${desk.base}/api/openapi.json`, { headers: await signIn(desk) })).json()) as { paths: Record<string, object> };
  const routes = Object.entries(paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`));
  assert.deepEqual(named.sort(), routes.sort());
});
