/** What comes out of a WACZ: the captures of its archives, with the titles of its list of pages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { page, takeApart, warcGz, warcRecord, zipOf } from "./container-fixtures.js";

const html = { "Content-Type": "text/html" };
const one = warcRecord({ url: "https://paper.example/one", headers: html, body: page("One", "The quay was shut.") });
const two = warcRecord({ url: "https://paper.example/two", headers: html, body: page("Two", "The lock was open.") });
const pages = `{"format":"json-pages-1.0","id":"pages"}\n{"url":"https://paper.example/one","ts":"2024-03-05T09:00:00Z","title":"One | The Paper"}\nno json\n{"url":5,"title":[]}\n`;

test("captures of all archives come out, numbered through, with archive and title", async () => {
  const taken = await takeApart(await zipOf({ "archive/a.warc.gz": warcGz([one]), "archive/b.warc": two, "pages/pages.jsonl": pages, "datapackage.json": "{}", "indexes/index.cdx.gz": "x" }, { compress: false }), "wacz");
  assert.equal(taken.end, "all");
  assert.deepEqual(taken.parts.map(({ name, title, place }) => [name, title, place.index, place.path, place.url]), [
    ["one.html", "One | The Paper", 1, "archive/a.warc.gz", "https://paper.example/one"],
    ["two.html", null, 2, "archive/b.warc", "https://paper.example/two"],
  ]);
});

test("an archive in it that is damaged costs that one only", async () => {
  const broken = Buffer.from(warcGz([one]));
  broken.fill(0xff, 20, 60);
  const taken = await takeApart(await zipOf({ "archive/a.warc.gz": broken, "archive/b.warc": two, "archive/c.warc.gz": warcGz([one]).subarray(0, 80) }, { compress: false }), "wacz");
  assert.deepEqual([taken.parts.map(({ name }) => name), taken.end], [["two.html"], "damaged"]);
});

test("one without an archive, or that is no ZIP, is damaged", async () => {
  assert.equal((await takeApart(await zipOf({ "pages/pages.jsonl": pages }), "wacz")).end, "damaged");
  assert.equal((await takeApart(Buffer.from("PK nothing"), "wacz")).end, "damaged");
});

test("one that unpacks to far more than its size is stopped", async () => {
  const taken = await takeApart(await zipOf({ "archive/a.warc": one, "archive/b.warc": warcRecord({ headers: html, body: Buffer.alloc(80 * 1024 * 1024, 32) }) }), "wacz");
  assert.equal(taken.end, "too-far");
});
