/** Words are found in every form a file can hold them in, wherever a read happens to end. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ByteScan } from "#desk/2-preserve/forget/byte-scan.js";
import { patternsOf, patternsOfDigest, type Pattern } from "#desk/2-preserve/forget/word-forms.js";

const countIn = async (forms: readonly Pattern[], ...pieces: readonly Uint8Array[]): Promise<number> => (await new ByteScan([forms]).count(pieces))[0] ?? 0;

const name = "Zoë Müller & Söhne";
const wide = (text: string, swap: boolean): Buffer => (swap ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "utf16le"));
const forms: Readonly<Record<string, Uint8Array>> = {
  "UTF-8": Buffer.from(name),
  "UTF-8 taken apart": Buffer.from(name.normalize("NFD")),
  "capital letters": Buffer.from(name.toUpperCase()),
  "UTF-16, little end first": wide(name, false),
  "UTF-16, big end first": wide(name, true),
  "JSON, all beyond ASCII escaped": Buffer.from(name.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`)),
  "JSON": Buffer.from(JSON.stringify(name)),
  "address": Buffer.from(encodeURIComponent(name)),
  "address, small digits": Buffer.from(encodeURIComponent(name).toLowerCase()),
  "form": Buffer.from(new URLSearchParams({ q: name }).toString()),
  "HTML": Buffer.from(name.replace("&", "&amp;")),
  "HTML references": Buffer.from(name.replace("&", "&amp;").replace(/[^ -~]/g, (unit) => `&#${unit.charCodeAt(0)};`)),
  "HTML references in hex": Buffer.from(name.replace("&", "&amp;").replace(/[^ -~]/g, (unit) => `&#x${unit.charCodeAt(0).toString(16).toUpperCase()};`)),
};

void describe("a name", () => {
  for (const [form, bytes] of Object.entries(forms)) {
    void it(`is found as ${form}`, async () => {
      assert.ok((await countIn(patternsOf(name), Buffer.from("before \u0000\u00ff"), bytes, Buffer.from(" after"))) > 0);
    });
  }
  void it("is found in base64 of both alphabets, whatever stands around it", async () => {
    for (let before = 0; before < 6; before += 1) {
      const bytes = Buffer.concat([Buffer.alloc(before, "?"), Buffer.from(name), Buffer.alloc(before % 4, "~")]);
      for (const alphabet of ["base64", "base64url"] as const) assert.ok((await countIn(patternsOf(name), Buffer.from(bytes.toString(alphabet)))) > 0, `${before} ${alphabet}`);
    }
  });
  void it("is not found in what is only like it", async () => {
    assert.equal(await countIn(patternsOf(name), Buffer.from("Zoe Muller & Sohne, Zoë Müller")), 0);
  });
});

void describe("a digest", () => {
  const hex = "9a8d6861b42b2c27a898f844eb2eb71b7108b49f213e2f7229dd6a962a0fccc9";
  const bytes = Buffer.from(hex, "hex");
  void it("is found in hex of either case, as bytes, and in base64", async () => {
    for (const form of [hex, hex.toUpperCase(), bytes, bytes.toString("base64"), bytes.toString("base64url"), wide(hex, false)]) {
      assert.ok((await countIn(patternsOfDigest(hex), Buffer.from(form as string))) > 0, String(form));
    }
    assert.equal(await countIn(patternsOfDigest(hex), Buffer.from(hex.slice(1))), 0);
  });
});

void describe("a scan", () => {
  void it("counts as a search from each byte on would, however the bytes are cut", async () => {
    const letter = fc.integer({ min: 0, max: 2 });
    const bytes = (min: number, max: number): fc.Arbitrary<Uint8Array> => fc.array(letter, { minLength: min, maxLength: max }).map((all) => Uint8Array.from(all, (one) => 0x61 + one));
    await fc.assert(fc.asyncProperty(fc.uniqueArray(bytes(4, 24), { minLength: 1, maxLength: 6, selector: (one) => one.join() }), fc.array(bytes(0, 60), { maxLength: 8 }), async (words, pieces) => {
      const whole = Buffer.concat(pieces);
      const expected = words.map((word) => {
        let found = 0;
        for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1)) found += 1;
        return found;
      });
      assert.deepEqual(await new ByteScan(words.map((word) => [{ bytes: word, caseless: false }])).count(pieces), expected);
    }), { numRuns: 300 });
  });
});
