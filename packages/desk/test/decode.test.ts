/** Letters: which character set bytes are read in, and what is said of those that are none. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mediaOf, mediaOfBytes } from "#desk/1-receive/file-name.js";
import { readText } from "#desk/3-read/read-text.js";
import { noDescription, type Reading } from "#desk/model/reading.js";
import { docx, odt, plainPdf } from "./make-documents.js";

const said = "Le préfet a annoncé vendredi que l’enquête serait close. « Rien n’a été caché », a-t-il déclaré.";
const codes = (reading: Reading): string[] => reading.notes.map(({ code }) => code);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => (letter === "’" ? 0x92 : letter.charCodeAt(0)));

describe("text in a character set of its own", () => {
  it("is windows-1252 when it is not UTF-8, though a page calls itself UTF-8", () => {
    const page = `<html><head><meta charset="utf-8"></head><body><p>${said}</p></body></html>`;
    const reading = readText(bytesOf(page), "html", noDescription);
    assert.equal(reading.text, said);
    assert.ok(codes(reading).includes("not-utf8"));
  });
  it("is what a page declares when it is not UTF-8, and UTF-8 when it is", () => {
    const greek = Uint8Array.of(...bytesOf('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7"><p>'), 0xca, 0xe1, 0xeb, 0xe7);
    assert.equal(readText(greek, "html", noDescription).text, "Καλη");
    const utf8 = new TextEncoder().encode(`<meta charset="iso-8859-1"><p>${said}</p>`);
    assert.equal(readText(utf8, "html", noDescription).text, said);
  });
  it("is what the web server said when it is not UTF-8, before what the page declares", () => {
    const around = (charset: string | null) => ({ ...noDescription, around: { charset, title: null, captured: null } });
    const greek = Uint8Array.of(...bytesOf('<meta charset="iso-8859-1"><p>'), 0xca, 0xe1, 0xeb, 0xe7);
    assert.equal(readText(greek, "html", around("iso-8859-7")).text, "Καλη");
    assert.equal(readText(Uint8Array.of(0xca, 0xe1, 0xeb, 0xe7), "text", around("iso-8859-7")).text, "Καλη");
    const utf8 = new TextEncoder().encode(`<p>${said}</p>`);
    for (const charset of ["iso-8859-15", "utf-8", "utf-16", "no-such-set"]) assert.equal(readText(utf8, "html", around(charset)).text, said, charset);
    const wide = Uint8Array.from(Array.from(said).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
    assert.equal(readText(wide, "text", around("utf-16le")).text, said);
  });
  it("is UTF-16 when it bears its mark", () => {
    const units = Uint16Array.from(`\uFEFF${said}`, (letter) => letter.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    const big = Uint8Array.from(little, (_, i) => little[i ^ 1] ?? 0);
    for (const bytes of [little, big]) {
      const reading = readText(bytes, "text", noDescription);
      assert.equal(reading.text, `\uFEFF${said}`);
      assert.ok(!codes(reading).includes("not-utf8"));
      assert.equal(mediaOfBytes(bytes), "text");
    }
  });
  it("stays UTF-8 with a few broken bytes, each shown and noted", () => {
    const bytes = new TextEncoder().encode(said);
    bytes[bytes.indexOf(0xc3)] = 0x80;
    const reading = readText(bytes, "text", noDescription);
    assert.ok(reading.text.startsWith("Le pr\uFFFD") && reading.text.endsWith("a-t-il déclaré."));
    assert.ok(codes(reading).includes("broken-utf8"));
  });
});

describe("other scripts and nothing at all", () => {
  it("reads text from right to left, and says that its statements are not found", () => {
    const reading = readText(new TextEncoder().encode("قالت البلدية إن الميناء مغلق منذ يوم الاثنين بعد سقوط رافعة على رصيفين."), "text", noDescription);
    assert.equal(reading.articles.length, 1);
    assert.ok(codes(reading).includes("other-script"));
    assert.ok(!codes(readText(new TextEncoder().encode(said), "text", noDescription)).includes("other-script"));
  });
  it("keeps an empty record, and a page without text, with a note", () => {
    for (const page of ["", " \n\u00A0\n", "<html><body><article></article></body></html>"]) {
      const reading = readText(new TextEncoder().encode(page), page.startsWith("<") ? "html" : "text", noDescription);
      assert.deepEqual([reading.articles, codes(reading).includes("empty-text")], [[], true]);
    }
  });
});

describe("the kind of a file", () => {
  it("goes by its name, and by its bytes where that is forgotten", async () => {
    assert.deepEqual(["a.PDF", "b.docx", "c.odt", "d.doc", "pdf"].map(mediaOf), ["pdf", "docx", "odt", null, null]);
    assert.deepEqual([plainPdf([[]]), await docx(""), await odt(""), Uint8Array.of(0x50, 0x4b, 3, 4, 0), Uint8Array.of(1, 0, 2)].map(mediaOfBytes), ["pdf", "docx", "odt", null, null]);
  });
});
