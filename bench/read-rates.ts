/** Text to statements and pages to statements, in this thread, by processor time: what a core does, whoever else works. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { attributeReading } from "#desk/4-attribute/attribute-reading.js";
import { readText } from "#desk/3-read/read-text.js";
import { noDescription } from "#desk/model/reading.js";
import { parse } from "parse5";
import type { Row } from "./ledger-row.js";
import { newsArticle, newsPage, newsTexts, type NewsLanguage } from "./synthetic-news.js";
import { winkTagger } from "./tag-alone.js";

const wanted = 0.5;
/** Where the program is developed: texts that do not go with it. */
const shared = resolve(import.meta.dirname, "../../../shared");
const realTexts: readonly (readonly [string, string])[] = [["calais", "corpus/calais"], ["port-saint-elme", "corpus/port-saint-elme"], ["polnear", "data/attribution/polnear-dev/text"]];

export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Processor seconds of one round: the least of three, after one to warm up. */
function leastOf(round: () => void): number {
  round();
  const times = [0, 1, 2].map(() => {
    const start = cpuSeconds();
    round();
    return cpuSeconds() - start;
  });
  return Math.min(...times);
}

function readAll(texts: readonly Uint8Array[], media: "text" | "html"): void {
  for (const bytes of texts) attributeReading(readText(bytes, media, noDescription));
}

export function benchText(bytes: number): readonly Row[] {
  const languages: readonly (readonly [string, NewsLanguage])[] = [["English", "en"], ["French", "fr"]];
  const rows = languages.map(([name, language]) => textRow(`text to statements, ${name} (articles of the bench)`, newsTexts(language, bytes), true));
  const real = realTexts.filter(([, folder]) => existsSync(join(shared, folder)));
  return [...rows, ...real.map(([name, folder]) => textRow(`the same, ${name}`, textsIn(join(shared, folder)), false))];
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".txt")).sort().map((name) => readFileSync(join(folder, name), "utf8"));
}

function textRow(what: string, texts: readonly string[], judged: boolean): Row {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const megabytes = encoded.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const ours = megabytes / leastOf(() => { readAll(encoded, "text"); });
  const tag = winkTagger();
  const tagging = megabytes / leastOf(() => { tag(texts); });
  return {
    what: `${what}, ${megabytes.toFixed(2)} MB`, figure: `${ours.toFixed(2)} MB/s`, beside: `tagging alone with wink-nlp ${tagging.toFixed(2)} MB/s (${(ours / tagging).toFixed(2)} of it)`,
    wanted: judged ? `${wanted.toString()} MB/s a core` : "–", met: judged ? ours >= wanted : null,
  };
}

export function benchPages(bytes: number): readonly Row[] {
  const count = Math.max(20, Math.round(bytes / 10_000));
  const pages = Array.from({ length: count }, (_, at) => newsPage(newsArticle(at, at % 2 === 0 ? "en" : "fr"), at % 2 === 0 ? "en" : "fr"));
  const encoded = pages.map((page) => new TextEncoder().encode(page));
  const kilobytes = encoded.reduce((sum, { length }) => sum + length, 0) / count / 1000;
  const reading = leastOf(() => { for (const page of encoded) readText(page, "html", noDescription); });
  const whole = leastOf(() => { readAll(encoded, "html"); });
  const parsing = leastOf(() => { for (const page of pages) parse(page); });
  return [{
    what: `pages to statements (HTML of ${kilobytes.toFixed(0)} KB, half English, half French)`, figure: `${(count / whole).toFixed(0)} pages/s; read alone ${(count / reading).toFixed(0)}`,
    beside: `parse5 alone ${(count / parsing).toFixed(0)} pages/s`, wanted: "–", met: null,
  }];
}
