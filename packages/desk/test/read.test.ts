import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { furnitureRules } from "#desk/3-read/articles/furniture-rules.js";
import { readText, type TextMedia } from "#desk/3-read/read-text.js";
import { noDescription } from "#desk/model/reading.js";
import type { Description, Reading } from "#desk/model/reading.js";

const utf8 = new TextEncoder();
function read(text: string, said: Partial<Description> = {}, media: TextMedia = "text"): Reading {
  return readText(utf8.encode(text), media, { ...noDescription, ...said });
}
const cut = (reading: Reading, span: { start: number; end: number }): string => reading.text.slice(span.start, span.end);
const first = "The harbour of Lynn was closed on Monday after a crane fell across two of its three quays, the port authority said.";
const second = "Nobody was hurt. Engineers are still looking at the cables, which had been replaced in the spring by an outside firm.";
const french = "Le port de Lynn est fermé depuis lundi, après la chute d’une grue sur deux de ses trois quais, selon la capitainerie.";
const frenchMore = "Personne n’a été blessé. Les ingénieurs examinent les câbles, qui avaient été remplacés au printemps par une entreprise.";

describe("furniture rules", () => {
  for (const rule of furnitureRules) {
    it(`${rule.kind}: ${rule.yes[0] ?? ""}`, () => {
      for (const line of rule.yes) assert.ok(rule.pattern.test(line) && line.length <= rule.longest, line);
      for (const line of rule.no) assert.ok(!rule.pattern.test(line) || line.length > rule.longest, line);
    });
  }
});

describe("a text record", () => {
  it("keeps the file as it stands, byte order mark and line ends included", () => {
    const text = `\uFEFFCrane falls in Lynn harbour\r\n\r\n${first}\r\n`;
    assert.equal(read(text).text, text);
  });
  it("is read as windows-1252, with a note, when it is not UTF-8", () => {
    const reading = readText(new Uint8Array([0x43, 0x61, 0x66, 0xe9]), "text", noDescription);
    assert.equal(reading.text, "Café");
    assert.ok(reading.notes.some((n) => n.code === "not-utf8"));
  });
  it("has a title, a byline, a date, an agency, and no furniture in its blocks", () => {
    const reading = read(
      `Home | News | Sport\nCrane falls across the quays of Lynn harbour\nBy Ida Marsh and Tom Veil, with AFP\n3 May 2021\nThe quay at dawn. Photo: Ida Marsh\n${first}\nRelated: Ferries to Bray\n${second}\nShare this: Email Print\nMost read\n`,
    );
    const [article] = reading.articles;
    assert.equal(reading.articles.length, 1);
    assert.equal(article?.title, "Crane falls across the quays of Lynn harbour");
    assert.equal(article.author, "Ida Marsh; Tom Veil");
    assert.equal(article.published, "2021-05-03");
    assert.deepEqual(article.agencies, ["AFP"]);
    assert.deepEqual(article.blocks.filter((b) => b.kind === "paragraph").map((b) => cut(reading, b)), [first, second]);
    assert.equal(reading.text.slice(article.start, article.end).endsWith("outside firm."), true);
    assert.deepEqual(reading.noise.map((n) => n.kind), ["navigation", "stamp", "caption", "related", "share", "related"]);
  });
  it("splits a page that holds two articles", () => {
    const reading = read(`Crane falls in Lynn harbour at night\n\n${first}\n\n${second}\n\nComments\n\nLog in to leave a comment.\n\nFerries to Bray start again in spring\n\n${second}\n\n${first}\n`);
    assert.deepEqual(reading.articles.map((a) => a.title), ["Crane falls in Lynn harbour at night", "Ferries to Bray start again in spring"]);
  });
  it("splits a page in two languages, one article each", () => {
    const reading = read(`Une grue tombe dans le port de Lynn\n\n${french}\n\n${frenchMore}\n\nA crane falls in the harbour of Lynn\n\n${first}\n\n${second}\n`);
    assert.deepEqual(reading.articles.map((a) => a.language), ["fr", "en"]);
  });
  it("keeps a heading inside an article", () => {
    const reading = read(`Crane falls in Lynn harbour\n\n${first}\n\nRelated: Ferries to Bray\n\nA long night\n\n${second}\n`);
    assert.equal(reading.articles.length, 1);
    assert.deepEqual(reading.articles[0]?.blocks.map((b) => b.kind), ["title", "paragraph", "heading", "paragraph"]);
  });
  it("tells a dateline from the first sentence", () => {
    const reading = read(`Grue tombée à Lynn\n\nLynn, 3 mai 2021 (AFP) - ${french}\n\n${frenchMore}\n`);
    assert.deepEqual(reading.articles[0]?.blocks.map((b) => b.kind), ["title", "byline", "paragraph", "paragraph"]);
    assert.equal(reading.articles[0].published, "2021-05-03");
  });
  it("joins lines wrapped at a fixed width", () => {
    const words = `${first} ${second} ${first} ${second}`.split(" ");
    const lines: string[] = [""];
    for (const word of words) {
      const last = lines.length - 1;
      if ((lines[last] ?? "").length + word.length > 70) lines.push(word);
      else lines[last] = `${lines[last] ?? ""} ${word}`.trim();
    }
    const reading = read(`Crane falls in Lynn\n\n${lines.join("\n")}\n`);
    assert.deepEqual(reading.articles[0]?.blocks.map((b) => b.kind), ["title", "paragraph"]);
  });
  it("finds the title that the description names, apostrophes apart", () => {
    const reading = read(`LE FIL\nPort : l'enquête continue\n\n${french}\n`, { title: "Port : l’enquête continue" });
    assert.equal(cut(reading, reading.articles[0]?.blocks[0] ?? { start: 0, end: 0 }), "Port : l'enquête continue");
  });
  it("says when there is no text", () => {
    assert.deepEqual(read("  \n ").notes.map((n) => n.code), ["empty-text"]);
  });
});

describe("sentences", () => {
  const sentences = (text: string): string[] => {
    const reading = read(text);
    return reading.articles.flatMap((a) => a.blocks.flatMap((b) => b.sentences.map((s) => cut(reading, s))));
  };
  const cases: readonly (readonly string[])[] = [
    ["Then M. Roche and Mme Lenoir left the U.K. embassy with Dr. J. K. Stone in a car hired from the port."],
    ["“Stop the work!” he shouted across the water to the men who were still standing on the broken quay.", "Nobody heard him at all."],
    ["« Nous avons vu la grue tomber. »", "La capitainerie n’a rien dit de plus aux familles qui attendaient devant le port."],
    ["It was 3.5 metres too long, which is more than the rules of the harbour allow for cranes.", "\"We knew,\" she said."],
  ];
  for (const expected of cases) {
    it(expected[0]?.slice(0, 40) ?? "", () => { assert.deepEqual(sentences(expected.join(" ")), expected); });
  }
});

describe("a page", () => {
  const page = `<!doctype html><html lang="en"><head><title>Crane falls | Lynn News</title><meta property="og:site_name" content="Lynn News">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane falls in Lynn","datePublished":"2021-05-03T08:00:00Z","author":{"name":"Ida Marsh"}}</script>
    <style>p{}</style></head><body><nav><a>Home</a> <a>Sport</a></nav><div class="wrap"><h1>Crane falls in Lynn</h1><div class="text"><p>${first}</p><p>${second}</p>
    <figure><figcaption>The quay</figcaption></figure><p>${first}</p></div></div><footer>All rights</footer><script>bad()</script></body></html>`;
  it("gives its text, and what it says of itself", () => {
    const reading = read(page, {}, "html");
    const [article] = reading.articles;
    assert.equal(article?.title, "Crane falls in Lynn");
    assert.equal(article.author, "Ida Marsh");
    assert.equal(article.publisher, "Lynn News");
    assert.equal(article.published, "2021-05-03");
    assert.deepEqual(article.blocks.map((b) => b.kind), ["title", "paragraph", "paragraph", "paragraph"]);
    assert.ok(!reading.text.includes("bad()") && reading.text.includes("Home Sport"));
    assert.ok(reading.noise.some((n) => n.kind === "caption" && cut(reading, n) === "The quay"));
  });
  it("nested beyond the limit says so", () => {
    assert.ok(read(`${"<div>".repeat(2_000)}${first}`, {}, "html").notes.some((n) => n.code === "too-deep"));
  });
  for (const tag of ["div", "b", "table", "ul><li", "h1><i", "p><font", "article><h1"]) {
    it(`nested 100,000 deep in <${tag}> is still read`, () => {
      const reading = read(`${`<${tag}>`.repeat(100_000)}${first}`, {}, "html");
      assert.ok(reading.text.includes("harbour of Lynn"));
    });
  }
});

describe("Markdown", () => {
  it("is kept as it is, with its headings and its front matter told apart", () => {
    const text = `---\ntitle: Crane falls in Lynn\ndate: 2021-05-03\n---\n\n# Crane falls in Lynn\n\n${first}\n\n## A long night\n\n${second}\n`;
    const reading = read(text, {}, "markdown");
    assert.equal(reading.text, text);
    assert.equal(reading.articles[0]?.published, "2021-05-03");
    assert.deepEqual(reading.articles[0].blocks.map((b) => [b.kind, cut(reading, b).slice(0, 12)]), [
      ["title", "Crane falls "], ["paragraph", "The harbour "], ["heading", "A long night"], ["paragraph", "Nobody was h"],
    ]);
  });
});

describe("a line of Markdown that is only a link", () => {
  const last = (line: string): string | undefined => {
    const reading = read(`# Crane falls in Lynn\n\n${first}\n\n${line}\n\n${second}\n`, {}, "markdown");
    return reading.noise.map((n) => cut(reading, n)).find((text) => text === line);
  };
  it("is furniture, in a list or alone", () => {
    for (const line of ["[Ferries to Bray](https://lynn.example/bray)", "* [Ferries to Bray](/bray)"]) assert.equal(last(line), line);
  });
  it("is text where anything else stands in it", () => {
    assert.equal(last("[The report](/report) names three firms and a bank, and the dates on which they were paid."), undefined);
  });
});

describe("whatever is read", () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom(first, second, french, "\n\n", "\n", "« Oui. »", "Related: x", "By Ida Marsh", "3 May 2021", "# ", "<p>", "</div><h1>", "Comments"));
  it("has ordered blocks that hold their sentences and no furniture", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom("text", "markdown", "html"), (parts, media) => {
        const reading = read(parts.join("\n"), {}, media);
        let last = 0;
        for (const article of reading.articles) {
          assert.ok(article.start >= last && article.end >= article.start && article.end <= reading.text.length);
          for (const block of article.blocks) {
            assert.ok(block.start >= last && block.end <= article.end && block.end > block.start);
            last = block.end;
            for (const s of block.sentences) assert.ok(s.start >= block.start && s.end <= block.end && s.end > s.start);
            assert.ok(!reading.noise.some((n) => n.start < block.end && block.start < n.end));
          }
        }
      }),
    );
  });
  const hostile: readonly (readonly [string, string])[] = [
    ["quotation marks", "\"«“".repeat(70_000)], ["spaces", `a${" ".repeat(200_000)}b`], ["capitals", "A".repeat(200_000)], ["dots", ". ".repeat(100_000)],
    ["lines", "a\n".repeat(100_000)], ["titles", "A Short Title Of Words\n\n".repeat(10_000)], ["names", "By A B C ".repeat(25_000)], ["initials", "U.".repeat(100_000)],
  ];
  for (const [name, text] of hostile) it(`ends: 200,000 units of ${name}`, () => { assert.equal(read(text).text, text); });
});
