/** What comes out of a web archive: pages and documents, decoded, with address and time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { WARCRecord, WARCSerializer } from "warcio";
import { page, takeApart, warcGz, warcRecord } from "./container-fixtures.js";
import { madeByZstd, zstdBomb, zstdStored, zstdTreadmill, zstdWords } from "./zstd-frames.js";

const html = { "Content-Type": "text/html; charset=utf-8" };
const quay = page("Quay shut", "The quay was shut, said Maud Ferrer.");

function chunked(body: Buffer, size: number): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const piece = body.subarray(at, at + size);
    chunks.push(Buffer.from(`${piece.length.toString(16)};name=value\r\n`), piece, Buffer.from("\r\n"));
  }
  return Buffer.concat([...chunks, Buffer.from("0\r\n\r\n")]);
}

test("a capture has its address, the time of its capture and its id; its bytes are the page", async () => {
  const archive = warcGz([warcRecord({ type: "warcinfo", url: "", body: "software: x" }), warcRecord({ url: "https://paper.example/news/quay?id=1", headers: html, body: quay })]);
  const taken = await takeApart(archive, "warc");
  assert.equal(taken.end, "all");
  assert.equal(taken.parts.length, 1);
  assert.deepEqual(taken.parts[0]?.place, {
    how: "capture", index: 1, path: null, id: "urn:uuid:11111111-2222-3333-4444-555555555555", url: "https://paper.example/news/quay?id=1", captured: "2024-03-05T09:00:00Z", charset: "utf-8",
  });
  assert.equal(taken.parts[0].name, "quay.html");
  assert.equal(taken.parts[0].bytes.toString(), quay);
});

test("an archive that another program wrote is read alike, packed or not", async () => {
  async function* body(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(quay));
  }
  for (const gzip of [true, false]) {
    const record = WARCRecord.create({ type: "response", url: "https://paper.example/", date: "2024-03-05T09:00:00Z", httpHeaders: { "Content-Type": "text/html" }, statusline: "HTTP/1.1 200 OK" }, body());
    const taken = await takeApart(await WARCSerializer.serialize(record, { gzip }), "warc");
    assert.deepEqual([taken.end, taken.parts.map(({ name, bytes }) => [name, bytes.toString()])], ["all", [["paper.example.html", quay]]]);
  }
});

const packed: readonly (readonly [string, Record<string, string>, Buffer])[] = [
  ["in chunks", { "Transfer-Encoding": "chunked" }, chunked(Buffer.from(quay), 17)],
  ["gzip", { "Content-Encoding": "gzip" }, gzipSync(quay)],
  ["deflate", { "content-encoding": "deflate" }, deflateSync(quay)],
  ["raw deflate", { "Content-Encoding": "deflate" }, deflateRawSync(quay)],
  ["brotli", { "Content-Encoding": "br" }, brotliCompressSync(quay)],
  ["brotli in chunks", { "Content-Encoding": "br", "Transfer-Encoding": "chunked" }, chunked(brotliCompressSync(quay), 10)],
  ["gzip in gzip", { "Content-Encoding": "gzip, gzip" }, gzipSync(gzipSync(quay))],
  ["zstd", { "Content-Encoding": "zstd" }, zstdStored(Buffer.from(quay))],
  ["zstd of several frames in chunks", { "Content-Encoding": "zstd", "Transfer-Encoding": "chunked" }, chunked(Buffer.concat([zstdStored(Buffer.from(quay.slice(0, 9))), zstdStored(Buffer.from(quay.slice(9)))]), 7)],
  ["gzip in zstd", { "Content-Encoding": "gzip, zstd" }, zstdStored(gzipSync(quay))],
  ["said to be zstd, and is not", { "Content-Encoding": "zstd" }, Buffer.from(quay)],
  ["said to be gzip, and is not", { "Content-Encoding": "gzip" }, Buffer.from(quay)],
  ["said to be brotli, and is not", { "Content-Encoding": "br" }, Buffer.from(quay)],
  ["said to be in chunks, and is not", { "Transfer-Encoding": "chunked" }, Buffer.from(quay)],
];
for (const [name, headers, body] of packed) {
  test(`a page that came ${name} is the page`, async () => {
    const taken = await takeApart(warcRecord({ headers: { ...html, ...headers }, body }), "warc");
    assert.deepEqual([taken.end, taken.parts.map(({ bytes }) => bytes.toString())], ["all", [quay]]);
  });
}

test("pages, texts and documents come out; scripts, pictures, errors, redirects, requests and repeats do not", async () => {
  const archive = warcGz([
    warcRecord({ url: "https://paper.example/style.css", headers: { "Content-Type": "text/css" }, body: "a{}" }),
    warcRecord({ url: "https://paper.example/p.png", headers: { "Content-Type": "image/png" }, body: "png" }),
    warcRecord({ url: "https://paper.example/gone", status: "404 Not Found", headers: html, body: quay }),
    warcRecord({ url: "https://paper.example/moved", status: "301 Moved", headers: html, body: quay }),
    warcRecord({ type: "request", headers: {}, body: "GET / HTTP/1.1\r\n\r\n" }),
    warcRecord({ type: "revisit", headers: html, body: "" }),
    warcRecord({ url: "https://paper.example/report.pdf", headers: { "content-type": "application/pdf" }, body: "%PDF-1.4 x" }),
    warcRecord({ url: "https://paper.example/list", headers: { "Content-Type": "text/plain" }, body: "words" }),
    warcRecord({ type: "resource", url: "https://paper.example/kept.htm", headers: html, body: quay }),
    warcRecord({ type: "resource", url: "urn:text:https://paper.example/", headers: { "Content-Type": "text/plain" }, body: "words of it" }),
  ]);
  const taken = await takeApart(archive, "warc");
  assert.deepEqual(taken.parts.map(({ name, place }) => [name, place.index]), [["report.pdf", 1], ["list.txt", 2], ["kept.htm", 3]]);
  assert.deepEqual([taken.end, taken.leftOut], ["all", 4]);
});

test("an archive that breaks off gives the captures before that", async () => {
  const whole = warcGz([warcRecord({ url: "https://paper.example/one", headers: html, body: quay }), warcRecord({ url: "https://paper.example/two", headers: html, body: `${quay}${Array.from({ length: 4_000 }, (_, i) => String(i * 7919 % 10007)).join(" ")}` })]);
  const cut = await takeApart(whole.subarray(0, whole.length - 4_000), "warc");
  assert.deepEqual([cut.parts.map(({ name }) => name), cut.end], [["one.html"], "cut"]);
  const plain = Buffer.concat([warcRecord({ url: "https://paper.example/one", headers: html, body: quay }), warcRecord({ url: "https://paper.example/two", headers: html, body: quay })]);
  for (const [at, end] of [[plain.length - 60, "cut"], [plain.length / 2 + 40, "cut"]] as const) {
    const taken = await takeApart(plain.subarray(0, at), "warc");
    assert.deepEqual([taken.parts.map(({ name }) => name), taken.end], [["one.html"], end]);
  }
  assert.deepEqual(cut.unfinished, []);
});

test("what follows damaged bytes is lost, what stands before is not", async () => {
  const first = warcGz([warcRecord({ url: "https://paper.example/one", headers: html, body: quay })]);
  const taken = await takeApart(Buffer.concat([first, Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9])]), "warc");
  assert.deepEqual([taken.parts.map(({ name }) => name), taken.end], [["one.html"], "damaged"]);
});

test("a page whose packing is damaged or unknown stays in, and the next one comes out", async () => {
  for (const [headers, body] of [[{ "Content-Encoding": "gzip" }, gzipSync(quay).subarray(0, 60)], [{ "Content-Encoding": "zstd" }, zstdStored(Buffer.from(quay)).subarray(0, 60)], [{ "Content-Encoding": "zstd" }, Buffer.from("????")], [{ "Content-Encoding": "new" }, Buffer.from(quay)], [{ "Transfer-Encoding": "chunked" }, Buffer.from("5\r\nabcde\r\nzz\r\n")]] as const) {
    const taken = await takeApart(Buffer.concat([warcRecord({ headers: { ...html, ...headers }, body }), warcRecord({ url: "https://paper.example/next", headers: html, body: quay })]), "warc");
    assert.deepEqual([taken.parts.map(({ name }) => name), taken.end], [["next.html"], "damaged"]);
  }
});

test("a page that the zstd program packed, and an archive whose records are frames of it, are read", async () => {
  const packed = await takeApart(warcRecord({ headers: { "Content-Type": "text/plain", "Content-Encoding": "zstd" }, body: madeByZstd }), "warc");
  assert.deepEqual(packed.parts.map(({ bytes }) => bytes.toString()), [zstdWords]);
  const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  const records = ["one", "two"].map((name) => zstdStored(warcRecord({ url: `https://paper.example/${name}`, headers: html, body: quay })));
  const archive = await takeApart(Buffer.concat([skipped, ...records]), "warc");
  assert.deepEqual([archive.parts.map(({ name, bytes }) => [name, bytes.toString()]), archive.end], [[["one.html", quay], ["two.html", quay]], "all"]);
  const cut = await takeApart(Buffer.concat([skipped, ...records]).subarray(0, -20), "warc");
  assert.deepEqual([cut.parts.map(({ name }) => name), cut.end], [["one.html"], "cut"]);
});

test("the character set that the server named is kept, and nothing that is none", async () => {
  for (const [type, charset] of [["text/html; charset=ISO-8859-15", "iso-8859-15"], ['text/html;charset="windows-1252"', "windows-1252"], ["text/html", undefined], ["text/html; charset=", undefined], [`text/html; charset=${"x".repeat(90)}`, undefined], ["text/html; charset=\u00e9t\u00e9", undefined]] as const) {
    const taken = await takeApart(warcRecord({ headers: { "Content-Type": type }, body: quay }), "warc");
    assert.deepEqual(taken.parts.map(({ place }) => place.charset), [charset], type);
  }
});

test("hostile heads end it: lengths that are none, heads without end, and what is no archive", async () => {
  const good = warcRecord({ url: "https://paper.example/one", headers: html, body: quay });
  for (const bad of ["WARC/1.0\r\nContent-Length: -5\r\n\r\n", "WARC/1.0\r\nContent-Length: 1e9\r\n\r\n", "WARC/1.0\r\n\r\n", `WARC/1.0\r\n${"x".repeat(200_000)}\r\n\r\n`, "GET / HTTP/1.1\r\n\r\n"]) {
    const taken = await takeApart(Buffer.concat([good, Buffer.from(bad)]), "warc");
    assert.deepEqual([taken.parts.length, taken.end], [1, "damaged"], bad.slice(0, 40));
  }
  assert.equal((await takeApart(Buffer.from(`WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nshort`), "warc")).end, "cut");
});

test("addresses never become paths, and a time that is none is left open", async () => {
  const taken = await takeApart(warcRecord({ url: "https://paper.example/a/..%2f..%2fetc%2fpasswd", date: "yesterday", headers: html, body: quay }), "warc");
  assert.deepEqual([taken.parts[0]?.name, taken.parts[0]?.place.captured], [".._.._etc_passwd.html", null]);
});

test("one that unpacks to far more than its size is stopped", async () => {
  const taken = await takeApart(warcGz([warcRecord({ url: "https://paper.example/one", headers: html, body: quay }), warcRecord({ headers: html, body: Buffer.alloc(80 * 1024 * 1024, 32) })]), "warc");
  assert.deepEqual([taken.parts.map(({ name }) => name), taken.end], [["one.html"], "too-far"]);
  const inside = await takeApart(warcRecord({ headers: { ...html, "Content-Encoding": "gzip" }, body: gzipSync(Buffer.alloc(80 * 1024 * 1024, 32)) }), "warc");
  assert.deepEqual([inside.parts.length, inside.end, inside.unfinished], [0, "too-far", []]);
  for (const body of [zstdBomb(80 * 1024 * 1024), zstdTreadmill(2_000)]) {
    const zstd = await takeApart(warcRecord({ headers: { ...html, "Content-Encoding": "zstd" }, body }), "warc");
    assert.deepEqual([zstd.parts.length, zstd.end, zstd.unfinished], [0, "too-far", []]);
  }
});
