/** What a reader worker costs: its start, a long PDF, and the memory of one that reads everything. */
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Description, Reading } from "#desk/model/reading.js";
import { limits } from "#desk/model/limits.js";
import { noDescription } from "#desk/model/reading.js";
import { readingQueueInWorkers } from "#desk/stores/reading-queue-in-workers.js";
import type { ReadingQueue } from "#desk/ports.js";
import type { Row } from "./ledger-row.js";
import { newsArticle, newsPage, newsTexts } from "./synthetic-news.js";

const pdfPages = 500;
const wanted = { startSeconds: 1.5, pdfSeconds: 20, megabytes: 600 } as const;

function queue(): ReadingQueue {
  const module = new URL(import.meta.resolve("#desk/cli/reading-worker.js"));
  return readingQueueInWorkers({ module, width: 1, milliseconds: limits.readMilliseconds, inAllMilliseconds: limits.recognisedMilliseconds, megabytes: limits.readMegabytes });
}

async function read(readers: ReadingQueue, bytes: Uint8Array, media: Reading["media"]): ReturnType<ReadingQueue["derive"]> {
  const description: Description = noDescription;
  return readers.derive({ bytes, media, description });
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** From nothing to the answer for a first short record, its places looked up. */
export async function benchStart(): Promise<readonly Row[]> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const readers = queue();
    await read(readers, encoded(newsTexts("en", 1)[0] ?? ""), "text");
    times.push(performance.now() - start);
    await readers.close();
  }
  const worst = Math.max(...times);
  return [{
    what: "a reader worker from its start to its first answer (worst of three)", figure: seconds(worst), beside: `limit ${wanted.startSeconds.toString()} s`,
    wanted: `under ${wanted.startSeconds.toString()} s`, met: worst < wanted.startSeconds * 1000,
  }];
}

/** Articles of two pages each. */
function longPdf(): { readonly bytes: Uint8Array; readonly pages: number } {
  const compiler = NodeCompiler.create();
  const articles: string[] = ["#set page(paper: \"a5\")\n#set text(size: 10pt)"];
  for (let at = 0; at < pdfPages / 2; at++) {
    const { title, byline, paragraphs } = newsArticle(at, at % 2 === 0 ? "en" : "fr");
    articles.push([`= ${markup(title)}`, ...[byline, ...paragraphs].map(markup)].join("\n\n").slice(0, 2600), "#pagebreak(weak: true)");
  }
  const { result } = compiler.compile({ mainFileContent: articles.join("\n\n") });
  if (!result) throw new Error("the markup does not compile");
  return { bytes: new Uint8Array(compiler.pdf(result)), pages: result.numOfPages };
}

/** Nothing of a text is markup. */
const markup = (text: string): string => text.replaceAll(/[\\#$*_`<>@=~[\]/-]/gu, "\\$&");

export async function benchPdf(): Promise<readonly Row[]> {
  const { bytes, pages } = longPdf();
  const readers = queue();
  const start = performance.now();
  const { reading } = await read(readers, bytes, "pdf");
  const took = performance.now() - start;
  await readers.close();
  return [{
    what: `a PDF of ${String(pages)} pages to statements (${(reading.text.length / 1e6).toFixed(2)} MB of text)`, figure: seconds(took), beside: `limit ${String(wanted.pdfSeconds)} s`,
    wanted: `under ${String(wanted.pdfSeconds)} s`, met: pages >= pdfPages && took < wanted.pdfSeconds * 1000,
  }];
}

/** The whole process counts, this thread with it: a worker's own share is less. */
export async function benchMemory(bytes: number): Promise<readonly Row[]> {
  const readers = queue();
  for (const language of ["en", "fr"] as const) {
    for (const text of newsTexts(language, bytes)) await read(readers, encoded(text), "text");
    for (let at = 0; at < 100; at++) await read(readers, encoded(newsPage(newsArticle(at, language), language)), "html");
    await read(readers, encoded(newsTexts(language, 5_000_000).join("\n")), "text");
  }
  await read(readers, longPdf().bytes, "pdf");
  await readers.close();
  const most = process.resourceUsage().maxRSS / 1024;
  return [{
    what: "a worker that has read all of these, and a text of 5 MB in each language (the bench's own thread with it)", figure: `${most.toFixed(0)} MB at most`, beside: `limit ${String(wanted.megabytes)} MB`,
    wanted: `under ${String(wanted.megabytes)} MB`, met: most < wanted.megabytes,
  }];
}
