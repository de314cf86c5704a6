import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "#desk/3-read/read-text.js";
import { noDescription } from "#desk/model/reading.js";
import type { Article, Reading } from "#desk/model/reading.js";

const utf8 = new TextEncoder();
const read = (page: string): Reading => readText(utf8.encode(page), "html", noDescription);
/** The text of the blocks of an article, without its title. */
const bodyOf = (reading: Reading, at = 0): string[] =>
  (reading.articles[at]?.blocks ?? []).filter((b) => b.kind !== "title").map((b) => reading.text.slice(b.start, b.end));
const only = (reading: Reading): Article => {
  const [article] = reading.articles;
  assert.ok(article && reading.articles.length === 1, `${String(reading.articles.length)} articles`);
  return article;
};

const one = "The harbour of Lynn was closed on Monday after a crane fell across two of its three quays, the port authority said.";
const two = "Nobody was hurt. Engineers are still looking at the cables, which had been replaced in the spring by an outside firm.";
const three = "Two ferries were sent to Bray, where passengers waited for buses until the evening, and a third turned back at sea.";
const four = "The ministry has promised a report within a month, and the union of dockers says that it will not wait that long.";
const five = "A ferry man saw the crane lean over for an hour before it fell, and told the guard, who wrote it in his book.";
const six = "The guard’s book is now with the court of Holm, which will hear both of the firms on the second Monday in June.";
const un = "Le port de Lynn est fermé depuis lundi, après la chute d’une grue sur deux de ses trois quais, selon la capitainerie.";
const deux = "Personne n’a été blessé. Les ingénieurs examinent les câbles, qui avaient été remplacés au printemps par une entreprise.";
const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("\n");
const page = (body: string, head = ""): string => `<!doctype html><html lang="en"><head><title>Crane falls in Lynn harbour | Lynn News</title>${head}</head><body>${body}</body></html>`;
const titled = (body: string): string => page(`<h1>Crane falls in Lynn harbour</h1>${body}`);

describe("the text of a page", () => {
  it("is taken whole where it stands in several pieces", () => {
    const reading = read(titled(`<div class="piece">${paragraphs(one, two)}</div><div class="wide-picture"><img></div><div class="piece">${paragraphs(three, four)}</div>`));
    assert.deepEqual(bodyOf(reading), [one, two, three, four]);
  });
  it("is not a list of teasers, even if the teasers are longer", () => {
    const teaser = (n: number): string => `<li><a href="/${String(n)}">Harbour news of the day, number ${String(n)} of many</a><span>${four} ${three} And in the town hall of Bray the...</span></li>`;
    const reading = read(titled(`<div class="left"><div class="breaking"><ul>${[1, 2, 3, 4, 5, 6].map(teaser).join("")}</ul></div><div class="text">${paragraphs(one, two)}</div></div>`));
    assert.deepEqual(bodyOf(reading), [one, two]);
  });
  it("keeps which paragraphs their letters set off from end to end", () => {
    const reading = read(titled(paragraphs(`<strong>${one}</strong>`, two, `<b>Nobody</b> was hurt, said the <i>harbour master</i> on the evening of the fall.`, `<em>${three}</em>`, four)));
    assert.deepEqual(only(reading).blocks.filter((b) => b.kind === "paragraph").map((b) => b.setOff === true), [true, false, false, true, false]);
  });
  it("is every note of a live page, though each note calls itself an article", () => {
    const note = (time: string, ...texts: readonly string[]): string => `<article class="note"><time>${time}</time><h3>What happened at ${time}</h3>${paragraphs(...texts)}</article>`;
    const reading = read(page(`<section class="feed"><h1>LIVE: Crane falls in Lynn harbour</h1>${note("14:05", one, `${three} ${four} ${five}`)}${note("13:40", two)}${note("13:10", four)}${note("12:55", six)}</section>`));
    assert.deepEqual(bodyOf(reading).filter((text) => !text.startsWith("What")), [one, `${three} ${four} ${five}`, two, four, six]);
  });
  it("has no rows of teasers in it", () => {
    const teaser = (n: number): string => `<article class="card post-${String(n)}"><h4><a href="/${String(n)}">A quite different story of the harbour</a></h4><p>${four}</p></article>`;
    const reading = read(titled(`<main><div>${paragraphs(one, two, three, one, two)}</div><div class="list">${[1, 2, 3].map(teaser).join("")}</div></main>`));
    assert.ok(!bodyOf(reading).some((text) => text === four || text.startsWith("A quite")));
  });
  it("has no lines in it that are only a link", () => {
    const reading = read(titled(`<div>${paragraphs(one)}<p><a href="/x">What the dockers want from the ministry this time</a></p>${paragraphs(two, "The report names <a href=\"/y\">three firms</a> and a bank, and it gives the dates on which they were paid.")}</div>`));
    assert.deepEqual(bodyOf(reading).map((text) => text.slice(0, 10)), [one.slice(0, 10), two.slice(0, 10), "The report"]);
  });
  const furniture: readonly (readonly [string, string])[] = [
    ["navigation", `<div role="navigation">${paragraphs(four)}</div>`], ["complementary", `<div role="complementary">${paragraphs(four)}</div>`],
    ["a cookie notice", `<div class="cookie-consent">${paragraphs(four)}</div>`], ["a notice of consent, in a dialog", `<div role="dialog">${paragraphs(four)}</div>`],
    ["a newsletter", `<section class="NewsletterBox newsletterSignup">${paragraphs(four)}</section>`], ["a biography", `<div class="author-bio">${paragraphs(four)}</div>`],
    ["comments", `<section id="comments">${paragraphs(four)}</section>`], ["commentaires", `<section class="commentaires">${paragraphs(four)}</section>`],
    ["a caption with its credit", "<span class=\"newsCaption\">A crane on the quay of Lynn, seen from the north</span>"],
    ["à lire aussi", "<p>À lire aussi : Les dockers de Bray attendent</p>"], ["a line for tips", "<p>Have a tip? Write to the desk of this paper.</p>"],
    ["une lettre", "<p>Inscrivez-vous à notre lettre d’information.</p>"],
  ];
  for (const [name, element] of furniture) {
    it(`leaves out ${name}`, () => {
      const reading = read(titled(`<div>${paragraphs(one, two, three, five, six)}${element}${paragraphs(one, two)}</div>`));
      assert.deepEqual(bodyOf(reading), [one, two, three, five, six, one, two]);
    });
  }
  it("keeps what a class names badly: many paragraphs and no links", () => {
    const reading = read(titled(`<div>${paragraphs(one, two, three, four, one, two, three)}<div class="promo">${paragraphs(five, six, three, four)}</div></div>`));
    assert.equal(bodyOf(reading).length, 11);
  });
  it("keeps a post of a social network that it quotes", () => {
    const reading = read(titled(`<div>${paragraphs(one, two)}<div class="social-embed"><blockquote><p>We heard a noise like thunder over the water</p>— A docker (@docker)</blockquote></div>${paragraphs(three, four)}</div>`));
    assert.ok(bodyOf(reading).some((text) => text.startsWith("We heard a noise")));
  });
  it("is not broken by an element of the page's own making", () => {
    const reading = read(titled(`<div><p>The report names <x-term>three firms</x-term> and a bank, and the dates on which they were paid.</p>${paragraphs(one)}</div>`));
    assert.equal(bodyOf(reading)[0], "The report names three firms and a bank, and the dates on which they were paid.");
  });
  it("is what is seen: marks around a quotation, no soft hyphens, nothing that is only for listeners", () => {
    const reading = read(titled(`<div><p>She said <q>the cab\u00ADles were old</q> and <a href="/y">left<span class="sr-only"> (opens in a new window)</span></a> the quay before noon.</p>${paragraphs(one)}</div>`));
    assert.equal(bodyOf(reading)[0], "She said “the cables were old” and left the quay before noon.");
  });
  it("begins at its title, not at the path of links that ends in it, and never after the text", () => {
    const title = "Crane falls in Lynn harbour";
    const above = read(titled(`<div>${paragraphs(one, two)}</div>`).replace("<h1>", `<div class="breadcrumbs">${title}</div><h1>`));
    assert.equal(above.text.slice(only(above).start).startsWith(`${title}\n\n${one}`), true);
    const below = read(page(`<div>${paragraphs(one, two)}</div><h1>${title}</h1>`));
    assert.ok(bodyOf(below).includes(one) && bodyOf(below).includes(two));
  });
  for (const credit of ["(Reporting by Ida Marsh; editing by Tom Veil)", "Ida Marsh in Bray contributed to this report.", "Ida Marsh et Tom Veil ont contribué à cet article."]) {
    it(`ends with a credit: ${credit}`, () => {
      const last = only(read(titled(`<div>${paragraphs(one, two, three, credit)}</div>`))).blocks.at(-1);
      assert.equal(last?.kind, "byline");
    });
  }
  it("is a sentence that only sounds like a credit", () => {
    const sentence = "Reporting by the harbour radio showed that the firms had contributed to a fund of the port.";
    assert.equal(only(read(titled(`<div>${paragraphs(one, two, sentence)}</div>`))).blocks.at(-1)?.kind, "paragraph");
  });
  it("goes on to the last item of a list in it", () => {
    const reading = read(titled(`<div>${paragraphs(one, two, "These ferries still run:")}<ul><li>Lynn to Bray, twice a day</li><li>Lynn to Holm, on Sundays</li></ul></div>`));
    assert.equal(bodyOf(reading).at(-1), "Lynn to Holm, on Sundays");
  });
});

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = { "@type": "NewsArticle", headline: "Crane falls in Lynn harbour", datePublished: "2021-05-03T23:30:00-04:00", author: { "@type": "Person", name: "Ida Marsh" } };
const text = titled(paragraphs(one, two));
const withHead = (head: string): Reading => read(text.replace("</head>", `${head}</head>`));

describe("what a page says of itself", () => {
  it("is found in a graph, by reference", () => {
    const reading = withHead(linked({ "@graph": [
      { "@type": ["Article", "NewsArticle"], headline: "Crane falls in Lynn harbour", datePublished: "2021-05-03", author: [{ "@id": "#ida" }, { "@id": "#tom" }], publisher: { "@id": "#us" } },
      { "@id": "#ida", "@type": "Person", name: "Ida Marsh" }, { "@id": "#tom", "@type": "Person", name: "Tom Veil" }, { "@id": "#us", "@type": "Organization", name: "Lynn News" },
    ] }));
    const { author, publisher, published } = only(reading);
    assert.deepEqual([author, publisher, published], ["Ida Marsh; Tom Veil", "Lynn News", "2021-05-03"]);
  });
  it("is found in an array, of the article that the page is about", () => {
    const other = { ...article, headline: "Ferries to Bray", author: "Somebody Else", datePublished: "2020-01-01" };
    assert.equal(only(withHead(linked([other, article]))).author, "Ida Marsh");
  });
  it("is left open where several articles are described and none of them is this one", () => {
    const others = ["Ferries to Bray", "Buses to Holm"].map((headline, i) => ({ ...article, headline, datePublished: `2020-01-0${String(i + 1)}` }));
    const { author, published } = only(withHead(linked(others)));
    assert.deepEqual([author, published], [null, null]);
  });
  it("takes one moment told in two time zones for one", () => {
    const reading = withHead(`${linked(article)}<meta property="article:published_time" content="2021-05-04T03:30:00Z">`);
    assert.equal(only(reading).published, "2021-05-03");
    assert.ok(!reading.notes.some((n) => n.code === "facts-disagree"));
  });
  it("leaves days open that contradict each other, and says so", () => {
    const reading = withHead(`${linked({ ...article, datePublished: "2021-05-03" })}<meta property="article:published_time" content="2021-06-09">`);
    assert.equal(only(reading).published, null);
    assert.ok(reading.notes.some((n) => n.code === "facts-disagree"));
  });
  it("then reads the day from the page, as a reader would", () => {
    const said = `${linked({ ...article, datePublished: "2021-05-03" })}<meta property="article:published_time" content="2021-06-09">`;
    assert.equal(only(read(page(`<h1>Crane falls in Lynn harbour</h1><p>Published 3 May 2021</p>${paragraphs(one, two)}`, said))).published, "2021-05-03");
  });
  it("leaves an author open whom it names otherwise elsewhere", () => {
    const reading = withHead(`${linked(article)}<meta name="author" content="Tom Veil">`);
    assert.equal(only(reading).author, null);
    assert.ok(reading.notes.some((n) => n.code === "facts-disagree"));
  });
  it("takes neither an account nor the outlet for an author", () => {
    assert.equal(only(withHead("<meta name=\"author\" content=\"admin\">")).author, null);
    assert.equal(only(withHead("<meta property=\"og:site_name\" content=\"Lynn News\"><meta name=\"author\" content=\"Lynn News\">")).author, null);
    assert.equal(only(withHead("<meta name=\"author\" content=\"By Ida Marsh\">")).author, "Ida Marsh");
  });
  it("may be microdata", () => {
    const reading = read(titled(`<span itemprop="author" itemscope><b itemprop="name">Ida Marsh</b></span><time itemprop="datePublished" datetime="2021-05-03T10:00:00Z">Monday</time>${paragraphs(one, two)}`));
    const { author, published } = only(reading);
    assert.deepEqual([author, published], ["Ida Marsh", "2021-05-03"]);
  });
  it("may be a time element, where there is no other day", () => {
    assert.equal(only(read(titled(`<time datetime="2021-05-03">last week</time>${paragraphs(one, two)}`))).published, "2021-05-03");
    assert.equal(only(read(titled(`<time datetime="2021-05-03">last week</time>${paragraphs(one, two)}<time datetime="2021-04-01">a teaser</time>`))).published, null);
  });
  for (const [day, is] of [["05/03/2021", null], ["25/03/2021", "2021-03-25"], ["1970-01-01", null], ["2021-02-31", null], ["Mon, 03 May 2021 08:00:00 GMT", "2021-05-03"], ["20210503", "2021-05-03"]] as const) {
    it(`says '${day}': ${is ?? "left open"}`, () => { assert.equal(only(withHead(`<meta name="pubdate" content="${day}">`)).published, is); });
  }
  it("gives the heading that readers see, not the site's name nor the title for search engines", () => {
    const head = `${linked({ ...article, headline: "Lynn harbour crane falls: all you need to know" })}<meta property="og:site_name" content="Lynn News">`;
    assert.equal(only(read(page(`<h1>Lynn News</h1><h1>Crane falls in Lynn harbour</h1>${paragraphs(one, two)}`, head))).title, "Crane falls in Lynn harbour");
  });
  it("survives what is no JSON, and what is no article", () => {
    for (const bad of ["{", "null", "[[[]]]", "{\"@type\":5}", "{\"@graph\":{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":[null,5,{}]}]}}"]) {
      assert.equal(only(withHead(`<script type="application/ld+json">${bad}</script>`)).author, null);
    }
  });
});

describe("the text in linked data", () => {
  const body = [one, two, three, four].join(" ");
  it("tells where the article ends", () => {
    const reading = read(page(`<h1>Crane falls in Lynn harbour</h1><div>${paragraphs(one, two, three, four)}${paragraphs(five)}</div>`, linked({ ...article, articleBody: body })));
    assert.deepEqual(bodyOf(reading), [one, two, three, four]);
    assert.ok(reading.text.includes(five));
  });
  it("outweighs a class", () => {
    const reading = read(page(`<h1>Crane falls in Lynn harbour</h1><div class="promo">${paragraphs(one, two, three, four)}</div><div>${paragraphs(five, six, five)}</div>`, linked({ ...article, articleBody: body })));
    assert.deepEqual(bodyOf(reading), [one, two, three, four]);
  });
  it("is never read itself", () => {
    const reading = read(page(`<h1>Crane falls in Lynn harbour</h1><div>${paragraphs(un, deux)}</div>`, linked({ ...article, articleBody: body })));
    assert.deepEqual(bodyOf(reading), [un, deux]);
    assert.ok(!reading.text.includes(one));
  });
});

describe("a page with several articles", () => {
  const piece = (title: string, day: string, name: string): string =>
    `<article><h2>${title}</h2><p class="byline">By ${name}</p><time datetime="${day}">a while ago</time>${paragraphs(one, two, three, four, one, two, three)}<p>Share this: Email</p></article>`;
  it("gives each its own title, author and day", () => {
    const reading = read(page(`<main>${piece("Crane falls in Lynn harbour", "2021-05-03", "Ida Marsh")}<p>Advertisement</p>${piece("Ferries to Bray start again", "2021-06-01", "Tom Veil")}</main>`, "<meta property=\"og:title\" content=\"All news\">"));
    assert.deepEqual(reading.articles.map((a) => [a.title, a.author, a.published]), [
      ["Crane falls in Lynn harbour", "Ida Marsh", "2021-05-03"], ["Ferries to Bray start again", "Tom Veil", "2021-06-01"],
    ]);
    assert.deepEqual(reading.articles.map((_, i) => bodyOf(reading, i).length), [8, 8]);
  });
  it("is not one with an article and comments to it", () => {
    const comment = "<article><p>I was there and I saw nothing of the kind.</p></article>";
    assert.equal(read(titled(`<article>${paragraphs(one, two, three, four, one, two, three)}</article>${comment}${comment}`)).articles.length, 1);
  });
});

describe("a page that was saved", () => {
  it("into a single file: the text in its shadow templates stands where a reader sees it", () => {
    const reading = read(titled(`<div>${paragraphs(one)}</div><x-story><template shadowrootmode="open"><style>p{}</style><div><slot name="start"></slot>${paragraphs(two)}<slot></slot><p>not <slot name="none">missing</slot></p></div></template><p>${four}</p><p slot="start">${three}</p></x-story>`));
    const at = [one, three, two, four, "not missing"].map((paragraph) => reading.text.indexOf(paragraph));
    assert.ok(at.every((place) => place >= 0));
    assert.deepEqual(at, [...at].sort((a, b) => a - b));
    assert.equal(reading.text.indexOf(three, (at[1] ?? 0) + 1), -1);
  });
  it("into a single file: what it holds as data is not its address, and not its text", () => {
    const reading = read(page(`<!-- Page saved with SingleFile url: https://lynn.example/crane saved date: Mon May 03 2021 --><h1>Crane falls in Lynn harbour</h1><img src="data:image/png;base64,${"A".repeat(50_000)}">${paragraphs(one, two)}`, "<link rel=\"canonical\" href=\"data:text/html,x\">"));
    assert.ok(!reading.text.includes("AAAA"));
    assert.deepEqual(bodyOf(reading), [one, two]);
  });
  it("before its scripts ran is marked", () => {
    const codes = (source: string): string[] => read(source).notes.map((n) => n.code);
    const script = `<script>${"render('a');".repeat(200)}</script>`;
    assert.ok(codes(page(`<div id="root"></div>${script}`)).includes("scripts-only"));
    assert.ok(codes(page(`<div id="root">Loading</div>${script}`)).includes("scripts-only"));
    assert.ok(!codes(titled(paragraphs(one, two) + script)).includes("scripts-only"));
    assert.ok(!codes(page("<p>Loading</p>")).includes("scripts-only"));
  });
});

describe("the time that a page takes", () => {
  /** Processor time, the least of three. */
  const cost = (source: string): number => Math.min(...[1, 2, 3].map(() => {
    const before = process.cpuUsage();
    read(source);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  }));
  const pages: readonly (readonly [string, (n: number) => string])[] = [
    ["deep", (n) => titled(`${"<div class=\"a b\">".repeat(n * 4)}${one}`)],
    ["wide", (n) => titled(`<p>${one}</p>\n`.repeat(n))],
    ["made of lists of links", (n) => titled(`<ul>${"<li><a href=\"/x\">A quite different story of the harbour</a></li>".repeat(n)}</ul>${paragraphs(one, two)}`)],
    ["deep and wide", (n) => titled(`<div class="c1"><p>${one}</p>`.repeat(n))],
    ["one line", (n) => titled(`<p>${`${one} `.repeat(n)}</p>`)],
    ["all furniture", (n) => titled(`<div class="related"><div class="share"><blockquote>${two}</blockquote></div></div>`.repeat(n))],
    ["all articles", (n) => titled(`<article><h2>A quite different story</h2>${paragraphs(one, two, three, four, one, two, three)}</article>`.repeat(n / 10))],
    ["hosts in hosts", (n) => titled(`${"<x-a><template shadowrootmode=\"open\"><slot></slot></template>".repeat(n / 10)}${one}`)],
    ["told twice", (n) => page(`<p>${one}</p>`.repeat(n), linked({ ...article, articleBody: `${one} `.repeat(n) }))],
    ["linked data without end", (n) => page(paragraphs(one, two), linked({ "@graph": Array.from({ length: n }, (_, i) => ({ ...article, "@id": `#${String(i)}` })) }))],
  ];
  for (const [name, make] of pages) {
    it(`grows as the page does: ${name}`, () => {
      const [small, large] = [cost(make(1_000)), cost(make(8_000))];
      // Eight times the page: were it its square, it would be sixty-four times the cost.
      assert.ok(large < Math.max(small, 4_000) * 28, `${String(small)} and ${String(large)} microseconds`);
    });
  }
  it("has no bound that a line of 5 MB passes", () => {
    const reading = read(titled(`<p>${`${one} `.repeat(44_000)}</p>`));
    assert.ok(reading.text.length > 5_000_000);
    assert.equal(reading.articles[0]?.blocks.length, 2);
  });
});
