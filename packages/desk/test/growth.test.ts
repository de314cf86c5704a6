/** Time in proportion to length, on text made to be slow: a test of growth, not of seconds. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { attributeReading } from "#desk/4-attribute/attribute-reading.js";
import { readText } from "#desk/3-read/read-text.js";
import { noDescription } from "#desk/model/reading.js";
import { hostileTexts } from "./hostile-texts.js";

function readWhole(text: string): void {
  attributeReading(readText(new TextEncoder().encode(text), "text", { ...noDescription, published: "2021-03-04" }));
}

/** Processor time in microseconds, the least of some runs. */
function cost(text: string, runs: number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    readWhole(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

void describe("the time that a text takes grows as the text does", () => {
  const units = 6_000;
  readWhole(hostileTexts["prose"]?.(units) ?? "");
  for (const [name, make] of Object.entries(hostileTexts)) {
    it(name, () => {
      // Eight times the text: were the time its square, it would be sixty-four times as much. Below twenty milliseconds the clock tells nothing.
      const limit = Math.max(cost(make(units), 2), 20_000) * 26;
      const text = make(units * 8);
      const large = cost(text, 1);
      assert.ok(large < limit || cost(text, 2) < limit, `${String(large)} microseconds, limit ${String(limit)}`);
    });
  }
  it("and a text of megabytes ends, whatever it is made of", () => {
    for (const name of ["digits", "empty lines", "one unclosed mark", "one line"]) {
      const text = hostileTexts[name]?.(1_500_000) ?? "";
      assert.equal(readText(new TextEncoder().encode(text), "text", noDescription).text.length, text.length, name);
    }
    for (const name of ["empty lines", "one unclosed mark"]) readWhole(hostileTexts[name]?.(1_500_000) ?? "");
  });
});
