import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse as parseHtml, type DefaultTreeAdapterMap } from "parse5";
import { buildSite } from "#desk/8-publish/build-site.js";
import { dateInWords, dayRange } from "#desk/8-publish/edtf-days.js";
import { html, safeHref } from "#desk/8-publish/html.js";
import { siteCss } from "#desk/8-publish/site-css.js";
import type { PublishInput } from "#desk/8-publish/publish-input.js";
import { bridgeCase, fell, ids, rail, says, sha256Hex, type Released } from "./publish-case.js";

const decoder = new TextDecoder();

function site(input: PublishInput, title: string | null = null): ReadonlyMap<string, string> {
  const files = buildSite(input, { now: Date.UTC(2031, 6, 10, 23), languages: ["en", "fr"], title, sha256: sha256Hex });
  return new Map([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

const textOf = (files: ReadonlyMap<string, string>) => [...files.values()].join("\n");
const unescaped = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const everything: Released = {
  records: [ids.heron, ids.vigie], findings: [rail.id, fell.id], statements: [says.railHeron.id, says.fellHeron.id, says.fellVigie.id, says.railVigie.id],
};

void test("before anything is released the site holds no word of the case", () => {
  const all = unescaped(textOf(site(bridgeCase())));
  for (const word of ["Vell", "Marn", "Sorrel", "comté", "county", "Heron", "Vigie", "12 people", "2031-04", "April", ids.heron, ids.secret, rail.id]) {
    assert.ok(!all.includes(word), word);
  }
});

void test("a released finding lets out its members' words and counts, and names nobody whose statement is not released", () => {
  const files = site(bridgeCase({ findings: [rail.id] }));
  const all = unescaped(textOf(files));
  for (const statement of [says.railHeron, says.railVigie, says.railSecret]) assert.ok(all.includes(statement.text), statement.text);
  for (const word of ["Sorrel", "Odd Marn", "threatened", "Heron", "Vigie", "Vell Lock", "12 people", "county", ids.secret, ids.heron]) assert.ok(!all.includes(word), word);
  assert.match(files.get(`en/findings/${rail.id}.html`) ?? "", /2 origins, 3 records/);
  assert.match(files.get(`fr/findings/${rail.id}.html`) ?? "", /2 origines, 3 documents/);
});

void test("a released statement lets out who says it, a released record its outlet, day and address", () => {
  const files = site(bridgeCase({ findings: [fell.id], records: [ids.vigie], statements: [says.fellHeron.id] }));
  const page = unescaped(files.get(`en/findings/${fell.id}.html`) ?? "");
  assert.match(page, /Odd Marn · source not released/);
  assert.match(page, /speaker not named here · La Vigie, 3 April 2031 · <a href="https:\/\/vigie\.example\/a\?b=1&c=%3C2%3E"/);
  assert.match(page, /Side B: le comté · 1 record/);
  assert.ok(!page.includes("Heron"));
  assert.match(files.get("en/incidents/i-1.html") ?? "", /1 April 2031/);
});

void test("words of a released PDF say on which page they begin; those of a record that is not released, or of a single picture, do not", () => {
  const paged = (media: "pdf" | "image"): PublishInput => {
    const input = bridgeCase({ findings: [fell.id], records: [ids.vigie] });
    const box = { x: 0, y: 0, width: 1, height: 1 };
    const onPage = { width: 1, height: 1, layer: "text" } as const;
    return { ...input, records: input.records.map((content) => (content.reading ? {
      ...content, reading: { ...content.reading, media, pages: [{ page: 1, ...onPage }], boxes: [{ ...box, start: 0, end: content.reading.text.length, page: 1 }] },
    } : content)) };
  };
  const page = (media: "pdf" | "image", language: string): string => unescaped(site(paged(media)).get(`${language}/findings/${fell.id}.html`) ?? "");
  assert.match(page("pdf", "en"), /La Vigie, 3 April 2031, page 1 ·/);
  assert.match(page("pdf", "fr"), /La Vigie, 3 avril 2031, page 1 ·/);
  assert.equal(page("pdf", "en").split("page 1").length, 2, "the other record is not released");
  assert.ok(!page("image", "en").includes("page 1"));
});

void test("whatever is released, nothing that is not gets out", () => {
  const words: readonly (readonly [word: string, by: (out: Released) => boolean])[] = [
    ["Imke Sorrel", () => false],
    ["They threatened me", () => false],
    ["Letter of a witness", () => false],
    ["private letter", () => false],
    [ids.secret, () => false],
    ["saw the rail break", (out) => out.findings?.includes(rail.id) ?? false],
    ["The Heron & Lock", (out) => out.records?.includes(ids.heron) ?? false],
    ["La Vigie", (out) => out.records?.includes(ids.vigie) ?? false],
    ["Some 12 people fell in", (out) => (out.findings?.includes(fell.id) ?? false) || (out.statements?.includes(says.fellHeron.id) ?? false)],
    ["le garde-corps a lâché", (out) => (out.findings?.includes(rail.id) ?? false) || (out.statements?.includes(says.railVigie.id) ?? false)],
  ];
  fc.assert(fc.property(
    fc.record({
      records: fc.subarray([ids.heron, ids.vigie]), findings: fc.subarray([rail.id, fell.id]),
      statements: fc.subarray(Object.values(says).filter((one) => one.record !== ids.secret).map((one) => one.id)),
    }),
    (out) => {
      const input = bridgeCase(out);
      const all = unescaped(textOf(site(input)));
      for (const [word, by] of words) assert.equal(all.includes(word), by(out), `${word}: ${JSON.stringify(out)}`);
      for (const { record } of input.records) {
        assert.ok(!all.includes(record.sha256));
        assert.ok(!all.includes(record.name));
        assert.ok(!all.includes("T07:30") && !all.includes("07:30"));
      }
    },
  ), { numRuns: 40 });
});

void test("a rejected finding is not shown, released or not", () => {
  const input = bridgeCase(everything);
  const rejected = { ...input, content: { ...input.content, findings: input.content.findings.map((one) => ({ ...one, review: "rejected" as const })) } };
  assert.equal([...site(rejected).keys()].filter((path) => path.includes("findings/")).length, 0);
});

function elements(file: string): { errors: string[]; all: DefaultTreeAdapterMap["element"][] } {
  const errors: string[] = [];
  const all: DefaultTreeAdapterMap["element"][] = [];
  const queue: DefaultTreeAdapterMap["node"][] = [parseHtml(file, { onParseError: (error) => errors.push(`${error.code} ${error.startLine}`) })];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if ("tagName" in node) all.push(node);
    if ("childNodes" in node) queue.push(...node.childNodes);
  }
  return { errors, all };
}

void test("pages are valid, run nothing, fetch nothing, and every link inside the site leads somewhere", () => {
  const files = site(bridgeCase(everything), 'A <b> & "title"');
  assert.ok(files.has("en/incidents/i-1.html") && files.has(`fr/findings/${fell.id}.html`));
  for (const [path, file] of files) {
    if (!path.endsWith(".html")) continue;
    const { errors, all } = elements(file);
    assert.deepEqual(errors, [], path);
    assert.match(file, /default-src 'none'/);
    const seen = new Set<string>();
    for (const element of all) {
      assert.ok(!["script", "iframe", "img", "object", "embed", "form", "style", "base", "b:x"].includes(element.tagName), `${path} ${element.tagName}`);
      for (const { name, value } of element.attrs) {
        assert.ok(!name.startsWith("on") && name !== "style" && name !== "src", `${path} ${name}`);
        if (name === "id") assert.ok(!seen.has(value) && Boolean(seen.add(value)), `${path} ${value} twice`);
        if (name !== "href" || value.startsWith("#") || (element.tagName === "a" && value.startsWith("https://"))) continue;
        const target = new URL(value, `http://site.example/${path}`).pathname.slice(1);
        assert.ok(files.has(target), `${path} leads to ${target}`);
      }
    }
    assert.equal(all.filter((element) => element.tagName === "h1").length, 1, path);
    assert.ok(all.some((element) => element.tagName === "html" && element.attrs.some((attribute) => attribute.name === "lang")), path);
  }
  assert.ok(!textOf(files).includes("javascript:"));
});

void test("words in another language carry its name and say that there is no translation", () => {
  const files = site(bridgeCase(everything));
  const english = files.get(`en/findings/${fell.id}.html`) ?? "";
  const french = files.get(`fr/findings/${fell.id}.html`) ?? "";
  assert.match(english, /<blockquote lang="fr" dir="auto">« quatre promeneurs/);
  assert.match(english, /In French; there is no English translation/);
  assert.match(french, /<blockquote lang="en" dir="auto">Some <b>12<\/b> people fell in/);
  assert.match(french, /En anglais\u00a0; il n’y a pas de traduction française/);
  assert.match(french, /1 origine contre 1/);
});

void test("an inquiry shows since when, the days it is overdue, and as of which day", () => {
  const page = site(bridgeCase(everything)).get("en/inquiries.html") ?? "";
  assert.match(page, /promised 2 April 2031 · due June 2031/);
  assert.match(page, /at least 10 days overdue/);
  assert.match(page, /<p>99 days<\/p><p>as of 10 July 2031<\/p>/);
});

void test("the manifest names every other file with its digest, and equal cases make equal sites", () => {
  const files = site(bridgeCase(everything));
  const manifest = JSON.parse(files.get("manifest.json") ?? "") as { files: { path: string; sha256: string; size: number }[] };
  assert.deepEqual(manifest.files.map((file) => file.path), [...files.keys()].filter((path) => path !== "manifest.json"));
  for (const file of manifest.files) assert.equal(file.sha256, sha256Hex(files.get(file.path) ?? ""), file.path);
  const input = bridgeCase(everything);
  assert.equal(sha256Hex(textOf(site({ ...input, records: [...input.records].reverse() }))), sha256Hex(textOf(files)));
});

void test("what is missing is counted, and nothing is said of it", () => {
  const page = site(bridgeCase({ records: [ids.heron] })).get("en/missing.html") ?? "";
  assert.match(page, /<dt>records that are not released<\/dt><dd>3<\/dd>/);
  assert.match(page, /<dt>records that could not be read<\/dt><dd>1<\/dd>/);
  assert.match(page, /<dt>findings that are not released<\/dt><dd>2<\/dd>/);
});

void test("the template escapes all that is not its own", () => {
  const hostile = `<script>"'&\u0000\ud800`;
  assert.equal(html`<p title="${hostile}">${hostile}${html`<b>${1}</b>`}${[html`<i>`]}</p>`.toString(),
    '<p title="&lt;script&gt;&quot;&#39;&amp;\uFFFD\uFFFD">&lt;script&gt;&quot;&#39;&amp;\uFFFD\uFFFD<b>1</b><i></p>');
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const made = html`<p title="${text}">${text}</p>`.toString();
    const { errors, all } = elements(`<!doctype html><html lang="en"><head><title>x</title></head><body>${made}</body></html>`);
    assert.deepEqual(errors, []);
    assert.equal(all.length, 5);
  }));
  assert.equal(safeHref("javascript:alert(1)"), null);
  assert.equal(safeHref(" HTTPS://a.example/x "), "https://a.example/x");
  assert.equal(safeHref("data:text/html,x"), null);
});

void test("dates are said no more precisely than they are known, and never below a day", () => {
  assert.equal(dateInWords("2031-04-01T07:30", "fr"), "1er avril 2031");
  assert.equal(dateInWords("2031-21", "en"), "spring 2031");
  assert.equal(dateInWords("2031-03/2031-05~", "en"), "March 2031 to about May 2031");
  assert.equal(dateInWords("2031-02-30", "en"), null);
  assert.equal(dateInWords("XXXX", "en"), null);
  assert.deepEqual(dayRange("2031-02"), { first: dayRange("2031-02-01")?.first, last: dayRange("2031-02-28")?.last });
});

/** WCAG 2, relative luminance and contrast. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

void test("every text colour has the contrast that WCAG AA asks for, light and dark", () => {
  const [light = "", dark = ""] = siteCss.split("@media print")[0]?.split("@media (prefers-color-scheme: dark)") ?? [];
  for (const theme of [light, dark]) {
    const colours = new Map([...theme.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1] ?? "", found[2] ?? ""]));
    for (const text of ["ink", "ink-2", "ink-3", "accent", "corroborated", "single", "disputed", "contradicted", "copied", "hearsay"]) {
      for (const ground of ["paper", "ground"]) {
        assert.ok(contrast(colours.get(text) ?? "#000000", colours.get(ground) ?? "#000000") >= 4.5, `${text} on ${ground}`);
      }
    }
  }
});
