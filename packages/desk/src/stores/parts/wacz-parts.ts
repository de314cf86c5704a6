import { limits } from "../../model/limits.js";
import type { PartsEnd } from "../../model/part-of.js";
import { PartFault, plainWords, worse, type InnerParts } from "./inner-part.js";
import { Pieces } from "./pieces.js";
import { gunzipped, withinReason } from "./unpacked.js";
import { isZstd, zstdFrames } from "./unpack-zstd.js";
import { isGzip, warcParts } from "./warc-parts.js";
import { zipEntries } from "./zip-parts.js";

/** Captures of all web archives in a WACZ; titles are those of its lists of pages. */
export async function* waczParts(path: string, size: number): InnerParts {
  const titles = await titlesOf(path, size);
  const entries = zipEntries(path, size);
  const seen = { captures: 0, archives: 0, leftOut: 0 };
  let end: PartsEnd["end"] = "all";
  for (let next = await entries.next(); ; next = await entries.next()) {
    if (next.done) {
      if (seen.archives === 0) end = worse(end, "damaged");
      return { end: worse(end, next.value.end), leftOut: seen.leftOut };
    }
    if (!/^archive\/[^/]+\.warc(?:\.(?:gz|zst))?$/i.test(next.value.path)) continue;
    seen.archives += 1;
    const parts = warcParts(await warcBytes(next.value.bytes, size), { path: plainWords(next.value.path, limits.partPathUnits), titles, from: seen.captures });
    const ended = yield* counted(parts, seen);
    end = worse(end, ended.end);
    seen.leftOut += ended.leftOut;
  }
}

async function* counted(parts: InnerParts, seen: { captures: number }): InnerParts {
  try {
    for (;;) {
      const next = await parts.next();
      if (next.done) return next.value;
      seen.captures += 1;
      yield next.value;
    }
  } catch (error) {
    if (error instanceof PartFault && error.end === "too-far") throw error;
    return { end: "damaged", leftOut: 0 }; // this archive; the others go on
  }
}

/** Packed or not, as it begins. */
export async function warcBytes(source: AsyncIterable<Uint8Array>, size: number): Promise<AsyncIterable<Uint8Array>> {
  const pieces = new Pieces(source);
  const beginning = await pieces.peek(4);
  if (isGzip(beginning)) return gunzipped(pieces.rest(), size);
  return withinReason(isZstd(beginning) ? zstdFrames(pieces.rest()) : pieces.rest(), size);
}

const mostTitles = 200_000;

/** What the lists of pages say of titles, by address. A line that cannot be read is passed over. */
async function titlesOf(path: string, size: number): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  const entries = zipEntries(path, size);
  for (let next = await entries.next(); !next.done; next = await entries.next()) {
    if (!/^pages\/[^/]+\.jsonl$/i.test(next.value.path)) continue;
    try {
      await addTitles(new Pieces(withinReason(next.value.bytes, size)), titles);
    } catch (error) {
      if (error instanceof PartFault && error.end === "too-far") throw error;
    }
  }
  return titles;
}

async function addTitles(lines: Pieces, titles: Map<string, string>): Promise<void> {
  const decoder = new TextDecoder();
  for (let line = await lines.line(limits.warcHeadBytes); line && titles.size < mostTitles; line = await lines.line(limits.warcHeadBytes)) {
    const page = parsed(decoder.decode(line));
    if (page && !titles.has(page.url)) titles.set(page.url, page.title);
  }
}

function parsed(line: string): { readonly url: string; readonly title: string } | null {
  try {
    const page: unknown = JSON.parse(line);
    if (typeof page !== "object" || page === null || !("url" in page) || !("title" in page)) return null;
    const { url, title } = page;
    return typeof url === "string" && typeof title === "string" ? { url, title } : null;
  } catch {
    return null;
  }
}
