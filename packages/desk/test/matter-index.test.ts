import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { MatterIndex } from "#desk/5-compare/matters/matter-index.js";
import { PackedArrays } from "#desk/5-compare/matters/packed-arrays.js";
import type { Sketch } from "#desk/5-compare/matters/sketch.js";
import { sketchRecord } from "#desk/5-compare/matters/sketch.js";
import { record, recordId } from "./compare-mini-case.js";

/** An article about one of many events, in words of the event's own, of its region's and of everybody's. */
interface Drawn {
  readonly event: number;
  readonly own: readonly number[];
  readonly common: readonly number[];
  readonly copied: number;
  readonly year: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  event: fc.integer({ min: 0, max: 30 }),
  own: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 8 }),
  common: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }),
  copied: fc.integer({ min: 0, max: 9 }),
  year: fc.integer({ min: 2029, max: 2031 }),
});

function sketchOf({ event, own, common, copied, year }: Drawn, at: number): Sketch {
  const counts = new Map<string, number>();
  const add = (term: string): void => { counts.set(term, (counts.get(term) ?? 0) + 1); };
  for (const word of own) add(word < 3 ? `n:name${event} ${word}` : `word${event} ${word}`);
  for (const word of common) add(`region${event % 5} ${word}`);
  add("said");
  // Articles of one event share a run of fingerprints, those of three events in ten a set phrase, too.
  const prints = [event % 10 < 3 ? 7 : 1000 + at, ...Array.from({ length: 6 }, (_, place) => (place < copied ? event * 100 + place : 100_000 + at * 10 + place))];
  return {
    record: recordId(`article ${at}`), article: 0, sha256: String((at * 7919) % 1009).padStart(64, "0"),
    terms: [...counts.keys()], counts: [...counts.values()],
    names: [...new Set(own.filter((word) => word < 3).map((word) => `name${event} ${word}`))],
    years: event % 2 === 0 ? [] : [year], prints: [...new Set(prints)],
  };
}

/** As an index comes back from where it was kept. */
function keptAndReadAgain(index: MatterIndex): MatterIndex {
  const packed = new PackedArrays();
  index.pack(packed);
  const read = PackedArrays.read(packed.bytes());
  assert.ok(read);
  return MatterIndex.unpack(read);
}

test("matters are the same for any order of adding, one by one, in parts or all at once", () => {
  const cases = fc.array(drawn, { minLength: 60, maxLength: 220 }).chain((articles) => fc.record({
    articles: fc.constant(articles.map(sketchOf)),
    order: fc.shuffledSubarray(articles.map((_, at) => at), { minLength: articles.length }),
    first: fc.integer({ min: 0, max: articles.length }),
    step: fc.integer({ min: 1, max: 9 }),
    link: fc.tuple(fc.nat(articles.length - 1), fc.nat(articles.length - 1)),
  }));
  let joined = 0;
  fc.assert(fc.property(cases, ({ articles, order, first, step, link }) => {
    const ids = articles.map((one) => one.record);
    const together = [[ids[link[0]]!, ids[link[1]]!]] as const;
    const whole = new MatterIndex();
    whole.add(articles);
    let parts = new MatterIndex();
    const shuffled = order.map((at) => articles[at]!);
    parts.add(shuffled.slice(0, first));
    for (let at = first; at < shuffled.length; at += step) {
      parts.add(shuffled.slice(at, at + step));
      if (at % 3 === 0) parts.matters([]);
      if (at % 4 === 0) parts = keptAndReadAgain(parts);
    }
    assert.deepEqual(parts.matters(together), whole.matters(together));
    joined += whole.matters([]).filter((matter) => matter.articles.length > 1).length;
  }), { numRuns: 60 });
  assert.ok(joined > 60, "the drawn articles make matters of more than one");
});

test("one article more gives the same matters as from scratch, at every size", () => {
  const articles = Array.from({ length: 330 }, (_, at) => sketchOf({ event: (at * 5) % 37, own: [0, 1, 2, 3 + (at % 3), 4], common: [at % 6], copied: at % 8, year: 2030 }, at));
  let growing = new MatterIndex();
  articles.forEach((article, at) => {
    growing.add([article]);
    if (at % 41 === 0) growing = keptAndReadAgain(growing);
    if (at % 23 !== 0) return;
    const whole = new MatterIndex();
    whole.add(articles.slice(0, at + 1).reverse());
    assert.deepEqual(growing.matters([]), whole.matters([]), `${at + 1} articles`);
  });
});

test("what a sketch holds comes back from JSON, and tells articles of one matter from others", () => {
  const texts = {
    one: "A ferry sank off Larsac on Monday. Corin Vasey said nine people were missing.",
    other: "Nine people were missing after a ferry sank off Larsac, Corin Vasey said.",
    else: "Le prix du pain augmente à Brisane, selon Odile Marchetti.",
  };
  const sketches = Object.entries(texts).flatMap(([name, text]) => sketchRecord(record({ name, publisher: null, text })));
  assert.deepEqual(JSON.parse(JSON.stringify(sketches)), sketches);
  const index = new MatterIndex();
  index.add(sketches);
  const matters = index.matters([]).map((matter) => matter.articles.map((article) => article.record).sort());
  assert.deepEqual(matters.sort((a, b) => b.length - a.length), [[recordId("one"), recordId("other")].sort(), [recordId("else")]]);
  assert.equal(index.matters([[recordId("one"), recordId("else")]]).length, 1);
});

test("a kept index with any byte changed gives an index, or says that it is none: it never breaks, nor goes on for ever", () => {
  const index = new MatterIndex();
  index.add(Array.from({ length: 40 }, (_, at) => sketchOf({ event: at % 5, own: [0, 1, 2, 3], common: [at % 6], copied: at % 8, year: 2030 }, at)));
  const packed = new PackedArrays();
  index.pack(packed);
  const bytes = packed.bytes();
  const more = sketchOf({ event: 2, own: [0, 1, 2], common: [1], copied: 3, year: 2030 }, 99);
  let refused = 0;
  fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, other, cut) => {
    const changed = cut ? bytes.slice(0, at) : bytes.slice();
    if (!cut) changed[at] = (changed[at] ?? 0) ^ other;
    const read = PackedArrays.read(changed);
    try {
      if (!read) throw new RangeError("none");
      const found = MatterIndex.unpack(read);
      found.add([more]);
      found.matters([]);
    } catch (error) {
      assert.ok(error instanceof RangeError, String(error));
      refused++;
    }
  }), { numRuns: 400 });
  assert.ok(refused > 100);
});
