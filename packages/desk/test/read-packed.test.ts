/** Word and OpenDocument texts: what they say, what is left out and said to be, and what is refused. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readRecord } from "#desk/3-read/read-record.js";
import { RefusedInput } from "#desk/model/errors.js";
import { limits } from "#desk/model/limits.js";
import { noDescription, type Reading } from "#desk/model/reading.js";
import { docx, odt, wordPart, zipOf } from "./make-documents.js";

const first = "The harbour of Lynn was closed on Monday after a crane fell across two of its three quays, the port authority said.";
const second = "Personne n’a été blessé. Les ingénieurs examinent les câbles, remplacés au printemps par une entreprise.";
const said = (reading: Reading): string[] => reading.text.split("\n\n");
const codes = (reading: Reading): string[] => reading.notes.map(({ code }) => code);
const p = (text: string, style = ""): string => `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const refusal = (reason: string) => (error: unknown): boolean => error instanceof RefusedInput && error.cause === reason;

describe("a Word document", () => {
  it("has its paragraphs and headings, by styles whatever their ids", async () => {
    const reading = await readRecord(await docx(p("Crane falls across the quays of Lynn", "Titre1") + p(first) + p("What is known so far", "Chapeau") + p(first)), "docx", noDescription);
    assert.equal(reading.articles[0]?.title, "Crane falls across the quays of Lynn");
    assert.deepEqual(reading.articles[0].blocks.map(({ kind }) => kind), ["title", "paragraph", "heading", "paragraph"]);
  });
  it("joins the pieces of a paragraph as they stand, with its tabs, line breaks and hyphens that do not break", async () => {
    const body = "<w:p><w:r><w:t>Quay</w:t></w:r><w:r><w:t xml:space=\"preserve\"> four</w:t><w:tab/><w:t>12</w:t><w:noBreakHyphen/><w:t>14</w:t><w:br/><w:t>open</w:t><w:br w:type=\"page\"/></w:r></w:p>";
    assert.equal((await readRecord(await docx(body), "docx", noDescription)).text, "Quay four\t12\u201114\nopen");
  });
  it("leaves out what was deleted, moved away, drawn twice or computed by a field, and says that it holds changes", async () => {
    const body = `<w:p><w:r><w:t>The quay is </w:t></w:r><w:del><w:r><w:delText>open</w:delText><w:t>open</w:t></w:r></w:del><w:ins><w:r><w:t>closed</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`
      + `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p("In a box")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p("In a box")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const reading = await readRecord(await docx(body), "docx", noDescription);
    assert.deepEqual(said(reading), ["The quay is closed", "In a box"]);
    assert.ok(codes(reading).includes("changes-accepted"));
  });
  it("has a row of a table as a line, and long cells as paragraphs", async () => {
    const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
    const reading = await readRecord(await docx(`<w:tbl>${row(p("Quay"), p("Hurt"))}${row(p("Four"), p("3"))}</w:tbl><w:tbl>${row(p(first) + p(second))}</w:tbl>`), "docx", noDescription);
    assert.deepEqual(said(reading), ["Quay\tHurt", "Four\t3", first, second]);
  });
  it("numbers its notes, in the text and where they are set", async () => {
    const body = `<w:p><w:r><w:t>Nobody was hurt</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>`;
    const notes = wordPart("footnotes", `<w:footnote w:type="separator" w:id="0">${p("rule")}</w:footnote><w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Letter of the port authority.</w:t></w:r></w:p></w:footnote>`);
    assert.deepEqual(said(await readRecord(await docx(body, { "word/footnotes.xml": notes }), "docx", noDescription)), ["Nobody was hurt¹", "¹ Letter of the port authority."]);
  });
  it("keeps heads and feet of pages as furniture, and leaves comments out with a note", async () => {
    const reading = await readRecord(await docx(p("Crane falls across the quays of Lynn", "Titre1") + p(first), {
      "word/header1.xml": wordPart("hdr", p("Quay Watch bulletin")), "word/footer1.xml": wordPart("ftr", p("Harbour Street 4")), "word/comments.xml": wordPart("comments", p("call him again")),
    }), "docx", noDescription);
    assert.deepEqual(reading.noise.map((noise) => reading.text.slice(noise.start, noise.end)), ["Quay Watch bulletin", "Harbour Street 4"]);
    assert.ok(codes(reading).includes("comments-left-out") && !reading.text.includes("call him"));
  });
  it("takes author and date from its properties only where the text has none, and says so", async () => {
    const core = "<cp:coreProperties xmlns:cp=\"a\" xmlns:dc=\"b\" xmlns:dcterms=\"c\"><dc:title>Document1</dc:title><dc:creator>Ida Marsh</dc:creator><dcterms:created>2019-02-03T08:00:00Z</dcterms:created></cp:coreProperties>";
    const title = p("Crane falls across the quays of Lynn", "Titre1");
    const silent = await readRecord(await docx(title + p(first), { "docProps/core.xml": core }), "docx", noDescription);
    assert.deepEqual([silent.articles[0]?.author, silent.articles[0]?.published, codes(silent).includes("from-properties")], ["Ida Marsh", "2019-02-03", true]);
    const dated = await readRecord(await docx(title + p("By Tom Veil") + p("3 May 2021") + p(first), { "docProps/core.xml": core }), "docx", noDescription);
    assert.deepEqual([dated.articles[0]?.author, dated.articles[0]?.published, codes(dated).includes("from-properties")], ["Tom Veil", "2021-05-03", false]);
  });
});

describe("an OpenDocument text", () => {
  const body = `<text:tracked-changes><text:p>taken out</text:p></text:tracked-changes><text:p text:style-name="P1">Crane falls on the quay at night</text:p><text:p>By Tom<text:s text:c="2"/>Veil</text:p>
    <text:p>${first}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A letter of the authority.</text:p></text:note-body></text:note><office:annotation><text:p>call him again</text:p></office:annotation></text:p>
    <text:h text:outline-level="2">What is known</text:h><text:list><text:list-item><text:p>Two quays
      are closed</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>Quay</text:p></table:table-cell><table:table-cell><text:p>Hurt</text:p></table:table-cell></table:table-row></table:table><text:p>${first}</text:p>`;
  it("has its paragraphs, notes and rows, with heads and feet of pages as furniture", async () => {
    const reading = await readRecord(await odt(body), "odt", noDescription);
    assert.deepEqual(said(reading), [
      "Quay Watch bulletin", "Crane falls on the quay at night", "By Tom Veil", `${first}¹`, "What is known", "Two quays are closed", "Quay\tHurt", first, "¹ A letter of the authority.", "Lynn, Harbour Street 4",
    ]);
    assert.deepEqual([reading.articles[0]?.title, reading.articles[0]?.author, reading.articles[0]?.published], ["Crane falls on the quay at night", "Tom Veil", "2021-05-04"]);
    assert.deepEqual(codes(reading).sort(), ["changes-accepted", "comments-left-out", "from-properties", "language-guessed"]);
    assert.deepEqual(reading.noise.map((noise) => reading.text.slice(noise.start, noise.end)).filter((words) => !words.startsWith("By")), ["Quay Watch bulletin", "Lynn, Harbour Street 4"]);
  });
  it("is refused when it is locked", async () => {
    await assert.rejects(readRecord(await odt(body, { "META-INF/manifest.xml": "<m><encryption-data/></m>" }), "odt", noDescription), refusal("encrypted"));
  });
});

describe("a document that is no good", () => {
  it("is refused with the reason: locked, damaged, or unpacking without end", async () => {
    const good = await docx(p(first));
    await assert.rejects(readRecord(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "docx", noDescription), refusal("encrypted"));
    await assert.rejects(readRecord(good.subarray(0, good.length - 40), "docx", noDescription), refusal("damaged"));
    await assert.rejects(readRecord(await zipOf({ "a.txt": "no document" }), "docx", noDescription), refusal("damaged"));
    const bomb = await zipOf({ "word/document.xml": Buffer.alloc(limits.partBytes + 1, 32) });
    assert.ok(bomb.length < 200_000);
    await assert.rejects(readRecord(bomb, "docx", noDescription), refusal("unpacks-too-far"));
  });
  it("keeps what stands before a fault, and unfolds no entities of its own", async () => {
    const cut = await readRecord(await docx(`${p(first)}<w:p><w:r><w:t>Nobody`, {}), "docx", noDescription);
    assert.deepEqual([cut.text, codes(cut).includes("damaged-part")], [first, true]);
    const folded = await zipOf({ "word/document.xml": `<!DOCTYPE a [<!ENTITY x "yyyyyyyy">]><a xmlns:w="w"><w:p><w:r><w:t>Quay &x; four</w:t></w:r></w:p></a>` });
    assert.ok(!(await readRecord(folded, "docx", noDescription)).text.includes("yyyy"));
  });
  it("is read however deep its parts are nested", async () => {
    const depth = 20_000;
    const deep = `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${p(first)}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
    assert.equal((await readRecord(await docx(deep), "docx", noDescription)).text, first);
  });
});
