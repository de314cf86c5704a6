/** The screens in a real browser, by keyboard alone, over an invented case. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { record } from "./http/invented-records.js";
import { cannotTry, openScreens } from "./http/screens.js";

const options = { skip: cannotTry };

void test("the printed address opens the desk, its key leaves the address, and nothing is asked of anyone else", options, async (t) => {
  const { page, origin, foreign, complaints, at } = await openScreens(t);
  assert.equal(page.url().replace(/#.*$/u, ""), `${origin}/`);
  for (const hash of ["#/case", "#/records", `#/records/${record("b")}`, "#/compare", "#/inquiries"]) await at(hash);
  assert.deepEqual(foreign, []);
  assert.deepEqual(complaints, []);
});

void test("from the list to a record, a statement accepted and undone, by keys", options, async (t) => {
  const { page, session, at } = await openScreens(t);
  await at("#/records");
  await page.getByText("Stewards accused").waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Stewards accused of dragging passengers off ferry" }).waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const card = page.locator(".card.is-current");
  await card.getByText("Ilse Varn").waitFor();
  assert.match(page.url(), /at=\d+-\d+/u);
  await page.keyboard.press("a");
  await card.getByText("accepted", { exact: true }).waitFor();
  assert.equal(session.decisions.length, 1);
  assert.equal(session.decisions[0]?.kind, "accept");
  await page.keyboard.press("u");
  await card.getByText("proposed", { exact: true }).waitFor();
  assert.deepEqual(session.decisions, []);
});

void test("the speaker and the ends of a statement are corrected by keys", options, async (t) => {
  const { page, session, at } = await openScreens(t);
  await at(`#/records/${record("b")}`);
  await page.keyboard.press("j");
  await page.keyboard.press("s");
  await page.keyboard.type("Circle of Passengers");
  await page.keyboard.press("Enter");
  await page.locator(".said", { hasText: "Corrected." }).waitFor();
  await page.keyboard.press("e");
  await page.getByText("Moving the ends").waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await page.locator(".readbar", { hasText: "reviewed" }).waitFor();
  const [speaker, ends] = session.decisions;
  assert.ok(speaker?.kind === "correct" && ends?.kind === "correct");
  assert.equal(speaker.speaker, "Circle of Passengers");
  const said = session.catalog.statement(ends.id);
  const text = session.catalog.record(record("b"))?.reading?.text ?? "";
  assert.equal(said?.text, "about thirty people were dragged from the ferry Halcyon");
  assert.equal(text.slice(ends.start, ends.end), "thirty people were dragged from the ferry");
});

void test("words selected with the mouse become the ends of a statement", options, async (t) => {
  const { page, session, at } = await openScreens(t);
  await at(`#/records/${record("b")}`);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  await page.locator(".st.is-current").dblclick({ position: { x: 26, y: 12 } });
  await page.getByText("1 word", { exact: true }).waitFor();
  await page.locator(".st", { hasText: "Nineteen passengers" }).click();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("Enter");
  await page.locator(".readbar", { hasText: "reviewed" }).waitFor();
  const [ends, ...others] = session.decisions;
  assert.ok(ends?.kind === "correct" && others.length === 0);
  assert.match(session.catalog.statement(ends.id)?.text ?? "", /^"They pulled/u);
  assert.equal((session.catalog.record(record("b"))?.reading?.text ?? "").slice(ends.start, ends.end), "They");
});

void test("compare: arrows move, Enter reads at the place, going back restores the cell, o shows the origins", options, async (t) => {
  const { page, at } = await openScreens(t);
  await at("#/compare");
  await page.getByRole("grid").waitFor();
  await page.locator('[data-cell="0-0"]').focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const cell = page.locator('[data-cell="1-3"]');
  await cell.and(page.locator(":focus")).waitFor();
  assert.match(await cell.innerText(), /Personne n’a été touché/u);
  await page.keyboard.press("Enter");
  await page.locator(".st.is-current", { hasText: "Personne n’a été touché" }).waitFor();
  await page.goBack();
  await cell.and(page.locator(":focus")).waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("o");
  const panel = page.getByRole("dialog");
  await panel.getByText("copies").waitFor();
  assert.match(await panel.innerText(), /Passengers' Circle/u);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
});

void test("compare: c opens two texts side by side, run by run, by keys; each run leads to its place, and Esc back to the cell", options, async (t) => {
  const { page, at, complaints } = await openScreens(t);
  await at("#/compare");
  await page.locator('[data-cell="0-0"]').focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("o");
  await page.getByRole("dialog").getByText("Le Phare du Delta has text from NWA").waitFor();
  await page.getByRole("dialog").getByText("Harbour Office of Valdmarsh and NWA share text").click();
  await page.getByRole("heading", { level: 1, name: "Harbour Office of Valdmarsh and NWA share text" }).waitFor();
  await page.getByText("both were published on one day").waitFor();
  await page.keyboard.press("j");
  const run = page.getByRole("listitem", { name: "Run 1 of 1: 7 words, shared" });
  await run.and(page.locator(":focus")).waitFor();
  assert.deepEqual(await run.locator("blockquote b").allInnerTexts(), ["the ferry Halcyon"]);
  await page.getByText("only in NWA").first().waitFor();
  assert.match(page.url(), /copy=r-a+%3Ar-b+&run=1/u);
  await page.reload();
  await run.and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".st.is-current", { hasText: "Nineteen passengers left the ferry" }).waitFor();
  await page.goBack();
  await run.waitFor();
  await page.keyboard.press("Escape");
  await page.locator('[data-cell="0-1"]').and(page.locator(":focus")).waitFor();
  assert.deepEqual(complaints, []);
});

void test("side by side: words of a record are only ever words, and the desk says in French what it says in English", options, async (t) => {
  const { page, at } = await openScreens(t);
  await at(`#/compare?copy=${record("b")}:${record("c")}`);
  await page.getByText("Le Phare du Delta names NWA.").waitFor();
  await page.getByRole("button", { name: "fr", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Le Phare du Delta reprend du texte de NWA" }).waitFor();
  await page.getByText("Le Phare du Delta cite NWA.").waitFor();
  await at(`#/compare?copy=${record("a")}:${record("d")}`);
  await page.getByText("Il n’y a rien à cette adresse").waitFor();
});

void test("a filter stands in the address, opens again as it was, and says so when it leaves nothing", options, async (t) => {
  const { page, at } = await openScreens(t);
  await at("#/compare");
  await page.getByLabel("Kind").selectOption("corroborated");
  await page.locator(".kind", { hasText: "Corroborated" }).first().waitFor();
  assert.match(page.url(), /kind=corroborated/u);
  await page.reload();
  await page.getByRole("grid").waitFor();
  assert.equal(await page.locator(".matrix tbody tr").count(), 1);
  await at("#/compare?kind=corroborated&speaker=Hugo+Lamberty");
  await page.getByText("No finding is left by these filters").waitFor();
});

void test("a hundred thousand records scroll with only the rows on the screen in the page", options, async (t) => {
  const { page, at } = await openScreens(t, { more: 100_000 });
  await at("#/records");
  await page.getByText("100,005 in all").waitFor();
  await page.keyboard.press("End");
  await page.getByText("Page 99999 of the log").waitFor();
  assert.ok((await page.locator(".table-rows [role=row]").count()) < 80);
});

void test("files chosen in the browser come in, and how each stands is said", options, async (t) => {
  const { page, session, at } = await openScreens(t);
  await at("#/records");
  await page.locator("input[type=file]").first().setInputFiles([{ name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("The gangway was wet.") }]);
  await page.getByText("1 file kept and read").waitFor();
  assert.equal(session.added.length, 1);
});

void test("the desk speaks French and goes dark, and both are kept", options, async (t) => {
  const { page, at } = await openScreens(t);
  await at("#/case");
  await page.getByRole("button", { name: "fr", exact: true }).click();
  await page.getByText("Ce qui attend quelqu’un").waitFor();
  await page.getByLabel("Thème").selectOption("dark");
  await page.reload();
  await page.getByText("Ce qui attend quelqu’un").waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
});

void test("everything is found and reached from Ctrl-K, and ? tells all keys", options, async (t) => {
  const { page, at } = await openScreens(t);
  await at("#/case");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("luggage");
  await page.locator(".results .quote", { hasText: "luggage" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "What the ramp camera shows" }).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("heading", { name: "All keys" }).waitFor();
});

void test("words of a record are only ever words, whatever they look like", options, async (t) => {
  const { page, complaints, at } = await openScreens(t);
  await at(`#/records/${record("d")}`);
  await page.getByText('<img src="x" onerror="document.title=1"> and </script>').waitFor();
  assert.equal(await page.locator("main img, main script").count(), 0);
  assert.match(await page.title(), /What the ramp camera shows/u);
  assert.deepEqual(complaints, []);
});

void test("a page signed out says how to come back", options, async (t) => {
  const { page, origin } = await openScreens(t);
  await page.context().clearCookies();
  await page.goto(`${origin}/#/records`);
  await page.reload();
  await page.getByText("This page is signed out").waitFor();
});
