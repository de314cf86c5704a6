import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "#desk/3-read/read-text.js";
import { findDates } from "#desk/4-attribute/dates/find-dates.js";
import type { Reading } from "#desk/model/reading.js";
import { noDescription } from "#desk/model/reading.js";

const read = (source: string, media: "html" | "markdown" | "text" = "html"): Reading => readText(new TextEncoder().encode(source), media, noDescription);
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Ferry strikes quay at Lynn: live</title><meta property="article:published_time" content="2021-05-04T11:58:00Z"></head><body><nav><a href="/">Home</a></nav>${body}<footer>© Lynn Post</footer></body></html>`;
const titles = ({ articles }: Reading): (string | null)[] => articles.map((a) => a.title);
const body = ({ text, articles }: Reading, i = 0): string[] => (articles[i]?.blocks ?? []).filter((b) => b.kind === "paragraph").map((b) => text.slice(b.start, b.end));
const noise = ({ text, noise: lines }: Reading): string[] => lines.map((n) => text.slice(n.start, n.end));

const notes = [
  ["16:42", "Company answers", "The company says its crew followed the rules. A spokeswoman told the Post that nobody on the bridge was asleep, and that a report will follow within ten days."],
  ["15:20", "Harbour reopens to small boats", "The harbour has reopened to small boats. Ferries wait until tomorrow, and the harbour master says that the quay is sound and that two of them may leave at dawn."],
  ["14:05", "A bang by the kiosk", "Tom Veil, who runs the kiosk, says he heard a bang before noon. The fog had lifted an hour before, he says, and nobody was on the quay at the time of the blow."],
  ["12:10", "Two people hurt", "A ferry has struck the quay. Two people were hurt."],
] as const;

describe("a live page", () => {
  const heading = "<h1>Ferry strikes quay at Lynn: live</h1>";
  it("is one article, though each of its notes is called one", () => {
    const reading = read(page(`<section>${heading}<ul><li>Two people were hurt on the quay at Lynn.</li></ul>${notes.map(([at, head, text]) => `<article class="post"><time>${at}</time><h3>${head}</h3><p>${text}</p></article>`).join("")}</section>`));
    assert.deepEqual(titles(reading), ["Ferry strikes quay at Lynn: live"]);
    assert.deepEqual(body(reading), ["Two people were hurt on the quay at Lynn.", ...notes.map(([, , text]) => text)]);
    const hours = findDates(reading).map((date) => date.edtf).filter((edtf) => edtf?.includes("T"));
    assert.deepEqual(hours, notes.map(([at]) => `2021-05-04T${at}`));
  });
  it("is one article where its writers sign their notes, above or below the hour", () => {
    const signed = [
      (at: string, head: string) => `<time>${at}</time><h2>${head}</h2><p>By Joe Doe in Lynn</p>`,
      (at: string, head: string) => `<h2>${head}</h2><p>${at} By Joe Doe</p>`,
      (at: string, head: string) => `<h2>${at}: ${head}</h2><p>By Joe Doe</p>`,
    ];
    for (const lead of signed) assert.equal(read(page(`<main>${heading}${notes.map(([at, head, text]) => `<section>${lead(at, head)}<p>${text}</p></section>`).join("")}</main>`)).articles.length, 1);
  });
  it("ends with its last note, whatever buttons stand below each", () => {
    const reading = read(page(`<main>${heading}${notes.map(([at, head, text]) => `<div class="block"><p>${at}</p><h2>${head}</h2><p>${text}</p><p><a href="/s">Share</a></p></div>`).join("")}</main>`));
    assert.equal(body(reading).at(-1), "A ferry has struck the quay. Two people were hurt.");
  });
  it("tells its hours with a full stop, too", () => {
    const reading = read(page(`<main>${heading}${notes.map(([, , text], i) => `<p><b>${String(10 - i)}.10pm</b></p><p>${text}</p>`).join("")}</main>`));
    assert.deepEqual(findDates(reading).map((d) => d.edtf).filter((edtf) => edtf?.includes("T")), ["2021-05-04T22:10", "2021-05-04T21:10", "2021-05-04T20:10", "2021-05-04T19:10"]);
  });
});

const long = "The ferry struck the quay before noon, and two people were hurt when a gangway fell on them, the harbour master told reporters in the afternoon. ";
const whole = `<p>${long.repeat(3)}</p><p>${long.repeat(2)}</p><p>${long.repeat(3)}</p>`;

describe("a short article beside a whole one", () => {
  it("is an article of its own where it has its heading and no links", () => {
    const short = "<article><h2>Slipway will cost more</h2><p>Mending the slipway will cost a third more than was planned, the council said on the quay. The work will be over in June.</p></article>";
    assert.deepEqual(titles(read(page(`<article><h1>Ferry strikes quay at Lynn: live</h1>${whole}</article>${short}`))), ["Ferry strikes quay at Lynn: live", "Slipway will cost more"]);
  });
  it("is a teaser where it leads elsewhere", () => {
    const teaser = "<article><h2><a href=\"/slip\">Slipway will cost more</a></h2><p>Mending the slipway will cost a third more than was planned, the council said on the quay. The work will be over in June.</p></article>";
    assert.equal(read(page(`<article><h1>Ferry strikes quay at Lynn: live</h1>${whole}</article>${teaser}`)).articles.length, 1);
  });
  it("stands below the buttons of the first, and no section does", () => {
    const buttons = "<div class=\"share\"><button>Share</button></div>";
    const last = "<h3>A roofer falls seven metres</h3><p>A roofer of forty fell from a roof on the hill and was flown to Bray, the firemen say. He was awake.</p>";
    const two = read(page(`<div><h1>Ferry strikes quay at Lynn: live</h1>${whole}<h2>Two hurt</h2>${whole}${buttons}${last}</div>`));
    assert.deepEqual(titles(two), ["Ferry strikes quay at Lynn: live", "A roofer falls seven metres"]);
    const one = read(page(`<div><h1>Ferry strikes quay at Lynn: live</h1>${whole}<h3>Two hurt</h3>${whole}${buttons}${last}</div>`));
    assert.equal(one.articles.length, 1);
  });
  it("may be in another language, under its own heading, in a leaflet", () => {
    const leaflet = `# Le quai a cédé\n\n${"Nous étions quarante sur le quai quand il a cédé, et la direction dit que ce n’est rien, que le port est sûr et que nous avons tort. ".repeat(2)}\n\n### Message from the dockers of Bray\n\n${"We have read of what happened at your quay and we stand with the men and women who were there. ".repeat(2)}\n\nImprimé par nos soins. Ne pas jeter sur la voie publique.\n`;
    const reading = read(leaflet, "markdown");
    assert.deepEqual(reading.articles.map((a) => a.language), ["fr", "en"]);
    assert.ok(noise(reading).some((line) => line.startsWith("Imprimé par nos soins")));
  });
});

describe("what is seen around an article", () => {
  it("the list under 'You may also like' is no part of it", () => {
    const reading = read(page(`<div><h1>Ferry strikes quay at Lynn: live</h1>${whole}<h4>You may also like</h4><ul><li>She found three coins in a toaster</li><li>This soup is said to cure a cold</li></ul></div>`));
    assert.ok(noise(reading).includes("This soup is said to cure a cold"));
    assert.equal(body(reading).length, 3);
  });
  it("a title loses the name of its site in front", () => {
    const source = `<!doctype html><html><head><title>Lynn Post: Ferry strikes the quay</title><meta property="og:site_name" content="Lynn Post"></head><body><div><h2>Boom</h2>${whole}</div></body></html>`;
    assert.equal(read(source).articles[0]?.title, "Ferry strikes the quay");
  });
  it("a head of a release names its day, and the first line below it is the title", () => {
    const release = `Harbour Watch\nNEWS RELEASE\n\nLynn: Quay Was Known to Be Weak\n\nWitnesses Say Cracks Were Seen in Spring; Port Should Publish Its Papers Now\n\n(Bray, May 7, 2021) - ${long.repeat(2)}\n\n${long.repeat(2)}\n`;
    const [article] = read(release, "text").articles;
    assert.equal(article?.title, "Lynn: Quay Was Known to Be Weak");
    assert.equal(article.published, "2021-05-07");
  });
});
