/** PDFs: their text in reading order, its place on the pages, and what is furniture, missing or refused. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readRecord } from "#desk/3-read/read-record.js";
import { RefusedInput } from "#desk/model/errors.js";
import { noDescription, type Reading } from "#desk/model/reading.js";
import { plainPdf, typstPdf, type Drawn } from "./make-documents.js";

const pdf = (bytes: Uint8Array): Promise<Reading> => readRecord(bytes, "pdf", noDescription);
const paragraphs = (reading: Reading): string[] => reading.text.split("\n\n");
const codes = (reading: Reading): string[] => reading.notes.map(({ code }) => code);
const noise = (reading: Reading): string[] => reading.noise.map(({ start, end }) => reading.text.slice(start, end));
const lines = (texts: readonly string[], { x = 50, y = 700, size = 10 } = {}): Drawn[] => texts.map((text, i) => ({ x, y: y - 12 * i, size, text }));
const refusal = (reason: string) => (error: unknown): boolean => error instanceof RefusedInput && error.cause === reason;

const left = ["The harbour of Lynn was closed on", "Monday after a crane fell across two", "of its three quays, the authority said."];
const right = ["Nobody was hurt. Engineers are still", "looking at the cables, which had been", "replaced in spring by an outside firm."];
const whole = [...left, ...right].join(" ");

describe("the text of a PDF", () => {
  it("joins the lines of a paragraph, and knows where each of them stands", async () => {
    const reading = await pdf(plainPdf([lines(left)]));
    assert.equal(reading.text, left.join(" "));
    assert.deepEqual(reading.pages, [{ page: 1, width: 600, height: 800, layer: "text" }]);
    const boxes = reading.boxes ?? [];
    assert.deepEqual(boxes.map(({ start, end }) => reading.text.slice(start, end)), left);
    assert.deepEqual(boxes.map(({ page, x, y }) => [page, x, Math.round(y + 8.5)]), [[1, 50, 100], [1, 50, 112], [1, 50, 124]]);
    assert.ok(boxes.every(({ width, height }) => width > 100 && width < 250 && height === 11));
  });
  it("reads columns one after the other, under a title that spans them, whatever order they were drawn in", async () => {
    const title: Drawn = { x: 50, y: 740, size: 24, text: "Crane falls across the quays of Lynn harbour" };
    const rows = left.flatMap((_, i) => [...lines(right, { x: 330 }).slice(i, i + 1), ...lines(left).slice(i, i + 1)]);
    const reading = await pdf(plainPdf([[...rows, title]]));
    assert.equal(reading.articles[0]?.title, title.text);
    assert.equal(paragraphs(reading).slice(1).join(" "), whole);
  });
  it("reads columns whose lines stand at different heights", async () => {
    const reading = await pdf(plainPdf([[...lines(left), ...lines(right, { x: 330, y: 694 })]]));
    assert.equal(paragraphs(reading).join(" "), whole);
  });
  it("reads tables by rows and lists by points", async () => {
    const table = [["Quay", "Hurt", "Closed since"], ["Four", "3", "3 May"], ["Seven", "0", "5 May"]].flatMap((cells, row) => cells.map((text, column): Drawn => ({ x: 50 + 120 * column, y: 500 - 14 * row, size: 10, text })));
    const list: Drawn[] = [{ x: 50, y: 400, size: 10, text: "1." }, { x: 75, y: 400, size: 10, text: "Open the quay." }, { x: 50, y: 388, size: 10, text: "2." }, { x: 75, y: 388, size: 10, text: "Close the road." }];
    assert.deepEqual(paragraphs(await pdf(plainPdf([[...lines(left), ...table, ...list]]))), [left.join(" "), "Quay\tHurt\tClosed since", "Four\t3\t3 May", "Seven\t0\t5 May", "1. Open the quay.", "2. Close the road."]);
  });
  it("ends a paragraph at a gap, at an indent and at a short line with a full stop", async () => {
    const short = [...left, "It was new.", ...right];
    assert.equal(paragraphs(await pdf(plainPdf([lines(short)]))).length, 2);
    const indented = [...lines(left), { x: 65, y: 664, size: 10, text: right.at(0) ?? "" }, ...lines(right.slice(1), { y: 652 })];
    assert.equal(paragraphs(await pdf(plainPdf([indented]))).length, 2);
    assert.equal(paragraphs(await pdf(plainPdf([[...lines(left), ...lines(right, { y: 645 })]]))).length, 2);
  });
  it("goes on over a page, past its foot, the next one's head and its notes", async () => {
    const head: Drawn = { x: 50, y: 770, size: 9, text: "Quay Watch, yearly report" };
    const page = (number: number, own: readonly Drawn[]): Drawn[] => [head, ...own, { x: 290, y: 30, size: 9, text: `Page ${number} of 2` }];
    const note: Drawn = { x: 50, y: 60, size: 7, text: "1 Letter of the port authority to the union." };
    const reading = await pdf(plainPdf([page(1, [...lines(left.slice(0, 2)), note]), page(2, lines([left.at(2) ?? "", ...right]))]));
    assert.equal(paragraphs(reading)[0], whole);
    assert.deepEqual(paragraphs(reading).slice(1), [note.text, head.text, "Page 1 of 2", head.text, "Page 2 of 2"]);
    assert.deepEqual(noise(reading).filter((words) => words !== note.text), [head.text, "Page 1 of 2", head.text, "Page 2 of 2"]);
    assert.deepEqual([...new Set(reading.boxes?.filter(({ end }) => end <= whole.length).map(({ page: on }) => on))], [1, 2]);
  });
  it("keeps a line that is on one page only, and a number that is no page's", async () => {
    const reading = await pdf(plainPdf([lines([...left, "In all 214 people"]), lines(right)]));
    assert.deepEqual(noise(reading), []);
  });
  it("shows small raised numbers as such", async () => {
    const reading = await pdf(plainPdf([[{ x: 50, y: 700, size: 10, text: "quay" }, { x: 71.2, y: 704, size: 6, text: "12" }, { x: 80, y: 700, size: 10, text: "was" }]]));
    assert.equal(reading.text, "quay¹² was");
  });
  it("reads hyphenated, justified columns set with real fonts, in French", async () => {
    const said = "Le maire a déclaré que la fermeture exceptionnelle du port durerait vraisemblablement plusieurs semaines. « Nous ne pouvons pas rouvrir les quais avant l’achèvement des expertises », a-t-il expliqué. Selon la vice-présidente du syndicat, une quarantaine de dockers se retrouvent momentanément sans travail.";
    const markup = `#set page(width: 300pt, height: 400pt)\n#set text(10pt, lang: "fr", hyphenate: true)\n#set par(justify: true)\n#columns(2)[${Array(4).fill(said).join("\n\n")}]`;
    const reading = await pdf(typstPdf(markup));
    assert.ok((reading.boxes ?? []).filter(({ width }) => width < 130).length > 20, "the columns are narrow");
    const told = reading.articles[0]?.blocks.map(({ start, end }) => reading.text.slice(start, end).replace(/\s/gu, " "));
    assert.deepEqual(told, Array(4).fill(said.replace(/\s/gu, " ")));
  });
});

describe("a word cut at the end of a line", () => {
  const examples: readonly (readonly [string, string, string])[] = [
    ["the mem-", "bers said", "the members said"], ["les inté-", "rimaires ont", "les intérimaires ont"],
    ["the well-", "known crane", "the well-known crane"], ["a-t-", "il dit", "a-t-il dit"], ["affirme-", "t-elle hier", "affirme-t-elle hier"],
    ["Saint-", "Elme est", "Saint-Elme est"], ["the 2015-", "16 season", "the 2015-16 season"], ["in the end -", "or not", "in the end - or not"], ["their ex-", "perts said", "their experts said"], ["le sous-", "préfet a", "le sous-préfet a"],
  ];
  for (const [one, two, joined] of examples) {
    it(`${one} ${two}`, async () => {
      const reading = await pdf(plainPdf([lines([`${"x".repeat(30)} ${one}`, `${two} ${"y".repeat(30)}`])]));
      assert.equal(reading.text, `${"x".repeat(30)} ${joined} ${"y".repeat(30)}`);
      const boxes = reading.boxes ?? [];
      assert.equal(boxes.length, 2);
      assert.ok((boxes[0]?.end ?? 0) <= (boxes[1]?.start ?? -1));
    });
  }
  it("is what the document itself writes elsewhere", async () => {
    const reading = await pdf(plainPdf([lines(["xxxxxxxxxxxxxxxxxxxxxxxxx the fire-", "fighters and the fire-fighters of", "the harbour and its long quays."])]));
    assert.equal(reading.text, "xxxxxxxxxxxxxxxxxxxxxxxxx the fire-fighters and the fire-fighters of the harbour and its long quays.");
  });
});

describe("a PDF that cannot be read as it should", () => {
  it("says which pages have no text", async () => {
    const reading = await pdf(plainPdf([lines(left), []]));
    assert.deepEqual(reading.pages?.map(({ layer }) => layer), ["text", "none"]);
    assert.ok(codes(reading).includes("needs-ocr"));
    assert.ok(!codes(await pdf(plainPdf([lines(left)]))).includes("needs-ocr"));
  });
  it("is refused with the reason", async () => {
    const locked = plainPdf([lines(left)], `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<41> <41>]`);
    await assert.rejects(pdf(locked), refusal("encrypted"));
    await assert.rejects(pdf(new TextEncoder().encode("<html>no PDF</html>")), refusal("damaged"));
    await assert.rejects(pdf(new Uint8Array(0)), refusal("damaged"));
  });
  it("is read as far as it goes when it was cut short, or refused; it never hangs or throws otherwise", async () => {
    const good = plainPdf([lines(left), lines(right)]);
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: good.length }), fc.integer({ min: 0, max: 255 }), async (at, value) => {
      for (const bytes of [good.slice(0, at), Uint8Array.from(good, (byte, i) => (i === at ? value : byte))]) {
        try {
          const reading = await pdf(bytes);
          assert.ok((reading.boxes ?? []).every(({ start, end }) => start >= 0 && start <= end && end <= reading.text.length));
        } catch (error) {
          assert.ok(error instanceof RefusedInput);
        }
      }
    }), { numRuns: 60 });
  });
});

describe("boxes", () => {
  it("lie in the order of the text, never overlap, and leave out nothing but white space", async () => {
    const words = fc.array(fc.constantFrom("quay", "harbour", "the", "inté-", "closed.", "12"), { minLength: 1, maxLength: 6 });
    const line = fc.record({ x: fc.integer({ min: 20, max: 150 }), y: fc.integer({ min: 20, max: 780 }), size: fc.constantFrom(7, 10, 14), text: words.map((all) => all.join(" ")) });
    await fc.assert(fc.asyncProperty(fc.array(fc.array(line, { maxLength: 30 }), { minLength: 1, maxLength: 3 }), async (pages) => {
      const reading = await pdf(plainPdf(pages));
      let at = 0;
      for (const { start, end, page } of reading.boxes ?? []) {
        assert.equal(reading.text.slice(at, start).trim(), "");
        assert.ok(end >= start && page >= 1 && page <= pages.length);
        at = end;
      }
      assert.equal(reading.text.slice(at).trim(), "");
      const letters = (text: string): number => text.replace(/[^a-zé0-9.]/gu, "").length;
      assert.equal(letters(reading.text), letters(pages.flat().map(({ text }) => text).join(" ")));
    }), { numRuns: 40 });
  });
});
