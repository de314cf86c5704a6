/** News pages as they were saved, with the main text that people took from each: how much of it is read, and how much else. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { root } from "../run-program.mjs";
import { compareTexts, meanOf } from "./shingles.mjs";

export const extractionSet = {
  name: "extraction",
  title: "news pages, main text by runs of four words (only the looked-at half was read while rules were written)",
  needs: ["data/extraction/ground-truth.json", "data/extraction/html"],
  measure: ({ shared }) => measure(join(shared, "data", "extraction")),
};

/** Pages are put in two halves by the first bit of a digest of their names. */
export const isLookedAt = (name) => createHash("sha256").update(name).digest()[0] < 128;

/** @returns {size, rows} */
async function measure(folder) {
  const built = async (file) => import(pathToFileURL(join(root, "packages", "desk", "dist", file)).href);
  const [{ readText }, { noDescription }] = [await built("3-read/read-text.js"), await built("model/reading.js")];
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8"));
  const pages = Object.entries(truth).map(([name, { articleBody }]) => {
    const bytes = gunzipSync(readFileSync(join(folder, "html", `${name}.html.gz`)));
    return { name, ...compareTexts(articleBody ?? "", bodyOf(readText(bytes, "html", noDescription))) };
  });
  const parts = { all: pages, "looked-at": pages.filter(({ name }) => isLookedAt(name)), "held-out": pages.filter(({ name }) => !isLookedAt(name)) };
  const rows = Object.entries(parts).flatMap(([part, some]) => Object.entries(meanOf(some)).map(([figure, value]) => ({ figure: `${part} ${figure}`, value })));
  return { size: `${pages.length} pages`, rows };
}

/** The text of all articles of a page without their titles and bylines. A dateline belongs to its paragraph. */
export function bodyOf({ text, articles }) {
  const blocks = articles.flatMap((article) => article.blocks);
  const isBody = (block, next) => block.kind === "paragraph" || block.kind === "heading" || (block.kind === "byline" && next?.kind === "paragraph" && !text.slice(block.end, next.start).includes("\n"));
  return blocks.filter((block, i) => isBody(block, blocks[i + 1])).map((block) => text.slice(block.start, block.end)).join("\n");
}
