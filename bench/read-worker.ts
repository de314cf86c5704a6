/** What a reader worker costs: its start, a long PDF, and the memory of one that reads everything. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Row } from "./ledger-row.js";
import { queue, read } from "./one-reader.js";
import { cpuSeconds } from "./read-rates.js";
import { newsArticle, newsPage, newsTexts } from "./synthetic-news.js";

const pdfPages = 500;
const wanted = { startSeconds: 1.5, pdfSeconds: 20, megabytes: 600 } as const;

const told = (milliseconds: number, processor: number): string => `${(milliseconds / 1000).toFixed(2)} s, ${processor.toFixed(2)} CPU-s`;
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** From nothing to the answer for a first short record, its places looked up. */
export async function benchStart(): Promise<readonly Row[]> {
  const times: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const before = cpuSeconds();
    const readers = queue();
    await read(readers, encoded(newsTexts("en", 1)[0] ?? ""), "text");
    times.push(performance.now() - start);
    processor.push(cpuSeconds() - before);
    await readers.close();
  }
  const worst = Math.max(...times);
  return [{
    what: "a reader worker from its start to its first answer (worst of three)", figure: told(worst, Math.max(...processor)), beside: `limit ${wanted.startSeconds.toString()} s`,
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
  const before = cpuSeconds();
  const { reading } = await read(readers, bytes, "pdf");
  const took = performance.now() - start;
  const processor = cpuSeconds() - before;
  await readers.close();
  return [{
    what: `a PDF of ${String(pages)} pages to statements (${(reading.text.length / 1e6).toFixed(2)} MB of text)`, figure: told(took, processor), beside: `limit ${String(wanted.pdfSeconds)} s`,
    wanted: `under ${String(wanted.pdfSeconds)} s`, met: pages >= pdfPages && took < wanted.pdfSeconds * 1000,
  }];
}

/** In a process that does nothing but hand over files: its thread, the worker, and the answers as the program gets them. */
export function benchMemory(bytes: number, scratch: string): readonly Row[] {
  let files = 0;
  const keep = (name: string, content: Uint8Array): void => {
    writeFileSync(join(scratch, `${String(files).padStart(6, "0")}.${name}`), content);
    files += 1;
  };
  for (const language of ["en", "fr"] as const) {
    for (const text of newsTexts(language, bytes)) keep("text", encoded(text));
    for (let at = 0; at < 100; at++) keep("html", encoded(newsPage(newsArticle(at, language), language)));
    keep("text", encoded(newsTexts(language, 5_000_000).join("\n")));
  }
  keep("pdf", longPdf().bytes);
  const result = spawnSync(process.execPath, [join(import.meta.dirname, "read-memory-child.js"), scratch], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (result.status !== 0) throw new Error("the process that is measured failed");
  const { before, most } = JSON.parse(result.stdout) as { readonly before: number; readonly most: number };
  return [{
    what: "a process whose one worker has read all of these, and a text of 5 MB in each language", figure: `${most.toFixed(0)} MB at most, ${before.toFixed(0)} MB of it before the worker began`, beside: `limit ${String(wanted.megabytes)} MB`,
    wanted: `under ${String(wanted.megabytes)} MB`, met: most < wanted.megabytes,
  }];
}
