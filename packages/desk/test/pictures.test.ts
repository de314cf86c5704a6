/** Letters out of pictures and scanned pages: right enough, the same every time, from this machine alone, and no junk where there are none. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import { mirrored, turned } from "#desk/3-read/picture/grey-picture.js";
import { orientationOf } from "#desk/3-read/picture/exif-orientation.js";
import { tiffPages } from "#desk/3-read/picture/tiff-pages.js";
import { mediaOf, mediaOfBytes } from "#desk/1-receive/file-name.js";
import { PictureDiary } from "#desk/3-read/picture/picture-diary.js";
import { recordReader } from "#desk/3-read/read-record.js";
import { RefusedInput } from "#desk/model/errors.js";
import type { MadeOfPicture } from "#desk/model/letters.js";
import { noDescription, type Reading } from "#desk/model/reading.js";
import type { GreyPicture, LetterEngine } from "#desk/ports.js";
import { readingQueueInWorkers } from "#desk/stores/reading-queue-in-workers.js";
import { lettersByTesseract } from "#desk/tools/letters-by-tesseract.js";
import { accuracy, png, redrawn, scannedPdf } from "./make-pictures.js";
import { seeded } from "./seeded-numbers.js";

const folder = resolve(import.meta.dirname, "../pictures");
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const words = (language: "en" | "fr"): string => readFileSync(join(folder, `${language}.txt`), "utf8");
const read = recordReader(lettersByTesseract);
const image = (bytes: Uint8Array): Promise<Reading> => read(bytes, "image", noDescription);
const codes = (reading: Reading): string[] => reading.notes.map(({ code }) => code);
const refusal = (reason: string) => (error: unknown): boolean => error instanceof RefusedInput && error.cause === reason;

async function picture(name: string): Promise<GreyPicture> {
  const decoded = (await lettersByTesseract()).decode(file(name));
  assert.ok(decoded);
  return decoded;
}

/** What no picture is taken for: an engine that sees these lines and reads these words. */
function fakeEngine(lines: number, says: (call: number) => string | null): { readonly engine: LetterEngine; readonly calls: () => number } {
  let calls = 0;
  const box = { left: 10, top: 10, right: 90, bottom: 20 };
  return {
    calls: () => calls,
    engine: {
      declared: () => ({ width: 400, height: 300 }),
      decode: () => ({ width: 400, height: 300, pixels: new Uint8Array(120_000).fill(255) }),
      findLines: () => Array.from({ length: lines }, () => box),
      recognise() {
        calls += 1;
        const text = says(calls);
        if (text === null) throw new Error("a word of the record");
        return [{ ...box, base: 18, size: 10, paragraph: 0, words: [{ ...box, text, confidence: 30 }] }];
      },
    },
  };
}

describe("letters of a picture", () => {
  for (const language of ["en", "fr"] as const) {
    it(`are read, ${language}, with the place of every line, the same every time`, async () => {
      const reading = await image(file(`${language}.png`));
      assert.ok(accuracy(reading.text, words(language)) > 0.985, reading.text);
      assert.equal(reading.articles.at(0)?.language, language);
      assert.equal(reading.articles.at(0)?.title, words(language).split("\n")[0]);
      const page = reading.pages?.[0];
      assert.ok(page);
      assert.equal(page.layer, "recognised");
      const told = reading.notes.find(({ code }) => code === "recognised");
      assert.ok((told?.confidence ?? 0) > 85);
      assert.equal(told?.leftOut, 0);
      let at = 0;
      for (const { start, end, x, y, width, height } of reading.boxes ?? []) {
        assert.equal(reading.text.slice(at, start).trim(), "");
        assert.ok(x >= 0 && y >= 0 && x + width <= page.width && y + height <= page.height);
        at = end;
      }
      assert.equal(at, reading.text.length);
      assert.deepEqual(await image(file(`${language}.png`)), reading);
    });
  }
  it("stand in columns that are read one after the other", async () => {
    const said = words("en").trim().split("\n\n").slice(1).join("\n\n");
    assert.ok(accuracy((await image(file("columns.png"))).text, said) > 0.97);
  });
  it("are read askew, in a shadow and in grain, and the box of a line lies where it is on the page", async () => {
    const level = await picture("en.png");
    const random = seeded(5);
    const fall = Math.tan((3 * Math.PI) / 180);
    const askew = redrawn(level, (_, x, y) => {
      const row = Math.round(y - (x - level.width / 2) * fall);
      const shade = row >= 0 && row < level.height ? (level.pixels[row * level.width + x] ?? 255) : 255;
      return shade * (0.45 + (0.5 * x) / level.width) + 14 * (random() - 0.5);
    });
    const reading = await image(png(askew));
    assert.ok(accuracy(reading.text, words("en")) > 0.96, reading.text);
    const straight = await image(file("en.png"));
    const heights = (one: Reading): number[] => (one.boxes ?? []).map(({ y }) => y);
    heights(reading).forEach((y, i) => { assert.ok(Math.abs(y - (heights(straight)[i] ?? 0)) < 25, "in the middle a line has not moved"); });
  });
  it("are read upside down and sideways, and the page says how it was turned", async () => {
    const upright = await picture("fr.png");
    for (const [quarters, back] of [[1, 270], [2, 180]] as const) {
      const reading = await image(png(turned(upright, quarters)));
      assert.ok(accuracy(reading.text, words("fr")) > 0.97, reading.text);
      assert.deepEqual(reading.pages, [{ page: 1, width: upright.width, height: upright.height, layer: "recognised", turned: back }]);
    }
  });
  it("are none in a picture of leaves, on an empty page and in a single pixel: no junk, and a note", async () => {
    const blank = { width: 300, height: 200, pixels: new Uint8Array(60_000).fill(250) };
    for (const bytes of [file("leaves.jpg"), png(blank), png({ width: 1, height: 1, pixels: Uint8Array.of(0) })]) {
      const reading = await image(bytes);
      assert.equal(reading.text, "");
      assert.ok(codes(reading).includes("no-letters") && !codes(reading).includes("recognised"));
      assert.equal(reading.pages?.[0]?.layer, "none");
    }
  });
});

describe("a page that is a picture", () => {
  it("is read beside pages of text, turned as the file says, and its stamp is not read twice", async () => {
    const scan = await picture("en.png");
    const reading = await read(scannedPdf([{ words: "Only words stand here." }, { picture: turned(scan, 3), rotate: 90 }, { picture: scan, words: "HOLM 000127" }]), "pdf", noDescription);
    assert.deepEqual(reading.pages?.map(({ layer }) => layer), ["text", "recognised", "recognised"]);
    assert.ok(!codes(reading).includes("needs-ocr") && codes(reading).includes("recognised"));
    const on = (page: number): string => (reading.boxes ?? []).filter((box) => box.page === page).map(({ start, end }) => reading.text.slice(start, end)).join(" ");
    const paragraph = words("en").split("\n\n")[1] ?? "";
    assert.ok(on(2).includes(paragraph.slice(0, 40)) && on(3).includes(paragraph.slice(0, 40)));
    assert.equal(on(3).split("HOLM 000127").length, 2);
  });
  it("is left unread where the engine gives up, and the rest goes on", async () => {
    const fake = fakeEngine(4, (call) => (call === 1 ? null : "xx"));
    const scan = { width: 400, height: 300, pixels: new Uint8Array(120_000).fill(255) };
    const reading = await recordReader(() => Promise.resolve(fake.engine))(scannedPdf([{ picture: scan }, { words: "Only words stand here." }]), "pdf", noDescription);
    assert.equal(reading.text, "Only words stand here.");
    assert.ok(codes(reading).includes("needs-ocr"));
  });
});

describe("a record that takes too long", () => {
  const scans = async (): Promise<Uint8Array> => scannedPdf([{ picture: await picture("en.png") }, { picture: await picture("leaves.jpg") }, { words: "Only words stand here." }, { picture: await picture("fr.png") }]);
  const on = (reading: Reading, page: number): number => (reading.boxes ?? []).filter((box) => box.page === page).length;

  it("keeps the pages before and after one at which its thread was ended, and names that one", async () => {
    const bytes = await scans();
    const made: (MadeOfPicture | null)[] = [];
    const whole = await recordReader(lettersByTesseract, new PictureDiary(undefined, (sign) => { if (sign !== "begun") made.push(structuredClone(sign.made)); }))(bytes, "pdf", noDescription);
    assert.equal(made.length, 4);
    const again = await recordReader(lettersByTesseract, new PictureDiary({ made: [...made], isOver: true }))(bytes, "pdf", noDescription);
    assert.deepEqual(again, whole, "what a thread left is what another would have made");
    const ended = await recordReader(lettersByTesseract, new PictureDiary({ made: [null], isOver: false }))(bytes, "pdf", noDescription);
    assert.deepEqual([1, 2, 3, 4].map((page) => on(ended, page) > 0), [false, false, true, true]);
    assert.deepEqual(ended.notes.filter(({ code }) => code === "pages-unread"), [{ code: "pages-unread", pages: [1] }]);
    assert.ok(!codes(whole).includes("pages-unread"));
  });
  it("looks at nothing more when no time is left, and says which pages those are; pages of text are read all the same", async () => {
    const bytes = await scans();
    const late = await recordReader(lettersByTesseract, new PictureDiary({ made: [], isOver: true }))(bytes, "pdf", noDescription);
    assert.equal(late.text, "Only words stand here.");
    assert.deepEqual(late.notes.find(({ code }) => code === "pages-unread")?.pages, [1, 2, 3, 4]);
  });
  it("is refused where there was no time for any of its pages", async () => {
    const over = (): PictureDiary => new PictureDiary({ made: [], isOver: true });
    await assert.rejects(recordReader(lettersByTesseract, over())(scannedPdf([{ picture: await picture("en.png") }]), "pdf", noDescription), refusal("read-timeout"));
    await assert.rejects(recordReader(lettersByTesseract, over())(file("en.png"), "image", noDescription), refusal("read-timeout"));
  });
});

describe("a picture made to do harm", () => {
  it("is refused when it is cut short, is none, or declares more pixels than are decoded", async () => {
    const whole = file("en.png");
    await assert.rejects(image(whole.slice(0, whole.length / 2)), refusal("damaged"));
    await assert.rejects(image(new TextEncoder().encode("no picture")), refusal("damaged"));
    await assert.rejects(image(new Uint8Array(0)), refusal("damaged"));
    const small = { width: 4, height: 4, pixels: new Uint8Array(16) };
    await assert.rejects(image(png(small, { width: 60_000, height: 60_000 })), refusal("unpacks-too-far"));
  });
  it("is said to be of a kind that is not decoded, by its bytes and under any name; one of another kind is read", async () => {
    const kinds = ["\0\0\0\x18ftypheic\0\0\0\0", "\0\0\0\x18ftypmif1\0\0\0\0", "\0\0\0\x1cftypavif\0\0\0\0", "\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14", "\xffO\xffQ\0/\0\0", "\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14"];
    for (const beginning of kinds) await assert.rejects(image(Buffer.from(`${beginning}${"x".repeat(99)}`, "latin1")), refusal("picture-kind"), JSON.stringify(beginning));
    for (const beginning of ["\0\0\0\x18ftypisom\0\0\0\0", "\xff\xd8\xff\xe0", "heic"]) await assert.rejects(image(Buffer.from(`${beginning}${"x".repeat(99)}`, "latin1")), refusal("damaged"), JSON.stringify(beginning));
    for (const name of ["a.heic", "b.HEIF", "c.avif", "d.jp2", "e.j2k", "f.jxl"]) assert.equal(mediaOf(name), "image", name);
    assert.equal((await image(file("leaves.jpg"))).notes[0]?.code, "no-letters");
    assert.equal(mediaOfBytes(file("en.png")), "image", "where its name is forgotten");
  });
  it("is looked at no longer for having more of what may be lines", async () => {
    const bytes = png({ width: 4, height: 4, pixels: new Uint8Array(16) });
    const calls = await Promise.all([1_000, 100_000].map(async (lines) => {
      const fake = fakeEngine(lines, () => "zz");
      const reading = await recordReader(() => Promise.resolve(fake.engine))(bytes, "image", noDescription);
      assert.equal(reading.text, "");
      return fake.calls();
    }));
    assert.ok(calls[0] === calls[1] && (calls[0] ?? 99) <= 32, String(calls));
  });
  it("costs its own record only: its thread is ended, and the next record gets a new one", async () => {
    const module = new URL(import.meta.resolve("#desk/cli/reading-worker.js"));
    const queue = readingQueueInWorkers({ module, width: 1, milliseconds: 60_000, inAllMilliseconds: 40, megabytes: 512 });
    await assert.rejects(queue.derive({ bytes: file("en.png"), media: "image", description: noDescription }), refusal("read-timeout"));
    await queue.close();
    const patient = readingQueueInWorkers({ module, width: 1, milliseconds: 120_000, inAllMilliseconds: 240_000, megabytes: 512 });
    await assert.rejects(patient.derive({ bytes: file("en.png").slice(0, 500), media: "image", description: noDescription }), refusal("damaged"));
    const { reading } = await patient.derive({ bytes: file("leaves.jpg"), media: "image", description: noDescription });
    assert.equal(reading.text, "");
    await patient.close();
  });
  it("cannot make a TIFF go round in circles", () => {
    const loop = Buffer.alloc(40);
    loop.set([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0]);
    assert.equal(tiffPages(loop).length, 1);
    const two = Buffer.alloc(40);
    two.set([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 20, 0, 0, 0]);
    assert.deepEqual(tiffPages(two).map((page) => page()[4]), [8, 20]);
  });
});

describe("what a camera says of how it was held", () => {
  it("is read from the Exif data of a JPEG, in either order of bytes, and nothing else is believed", () => {
    const exif = (little: boolean, value: number): Uint8Array => {
      const tiff = new DataView(new ArrayBuffer(26));
      tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
      tiff.setUint16(2, 42, little);
      tiff.setUint32(4, 8, little);
      tiff.setUint16(8, 1, little);
      tiff.setUint16(10, 0x0112, little);
      tiff.setUint16(12, 3, little);
      tiff.setUint32(14, 1, little);
      tiff.setUint16(18, value, little);
      return Buffer.concat([Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, 34), Buffer.from("Exif\0\0"), new Uint8Array(tiff.buffer)]);
    };
    assert.deepEqual([orientationOf(exif(true, 6)), orientationOf(exif(false, 3)), orientationOf(exif(true, 99))], [6, 3, 1]);
    assert.equal(orientationOf(exif(true, 6).slice(0, 20)), 1);
  });
  it("turns by quarters and mirrors without losing a pixel", () => {
    const six = { width: 3, height: 2, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6) };
    assert.deepEqual([...turned(six, 1).pixels], [4, 1, 5, 2, 6, 3]);
    assert.deepEqual([...turned(six, 2).pixels], [6, 5, 4, 3, 2, 1]);
    assert.deepEqual([...turned(six, 3).pixels], [3, 6, 2, 5, 1, 4]);
    assert.deepEqual([...mirrored(six).pixels], [3, 2, 1, 6, 5, 4]);
  });
});

it("nothing is fetched, written or started while letters are read", () => {
  const script = `
    const no = (what) => () => { console.log("asked for " + what); process.exit(9); };
    globalThis.fetch = no("fetch");
    const [net, dns, { readFileSync }] = await Promise.all([import("node:net"), import("node:dns"), import("node:fs")]);
    net.default.Socket.prototype.connect = no("a socket");
    dns.default.lookup = no("a name");
    const { recordReader } = await import(${JSON.stringify(import.meta.resolve("#desk/3-read/read-record.js"))});
    const { lettersByTesseract } = await import(${JSON.stringify(import.meta.resolve("#desk/tools/letters-by-tesseract.js"))});
    const reading = await recordReader(lettersByTesseract)(new Uint8Array(readFileSync(${JSON.stringify(join(folder, "columns.png"))})), "image", ${JSON.stringify(noDescription)});
    console.log(reading.notes.some(({ code }) => code === "recognised") ? "read" : "not read");`;
  // Without leave to write files or to start threads and programs.
  const run = spawnSync(process.execPath, ["--experimental-permission", "--allow-fs-read=*", "--input-type=module", "-e", script], { encoding: "utf8" });
  assert.equal(run.stdout, "read\n", run.stderr);
});
