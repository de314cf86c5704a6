import { limits } from "../../model/limits.js";
import type { PartsEnd } from "../../model/part-of.js";
import { endingOf, nameOfPage } from "./kinds.js";
import { pageOf } from "./http-body.js";
import { PartFault, plainOrNull, type InnerPart, type InnerParts } from "./inner-part.js";
import { Pieces, Stretch } from "./pieces.js";

/** Which archive the captures stand in, and what else is said of its pages. */
export interface WarcWhere {
  /** Path of the WARC in a WACZ. */
  readonly path: string | null;
  /** Titles by address. */
  readonly titles: ReadonlyMap<string, string>;
  /** Captures before this archive's first. */
  readonly from: number;
}

type Headers = ReadonlyMap<string, string>;

const latin1 = new TextDecoder("latin1");
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Captures of pages and documents, decoded, in the order of the archive. */
export async function* warcParts(source: AsyncIterable<Uint8Array>, where: WarcWhere): InnerParts {
  const pieces = new Pieces(source);
  let index = where.from;
  let leftOut = 0;
  for (;;) {
    const head = await readHead(pieces, { skipBlank: true });
    if (head === null) return { end: "all", leftOut };
    if (head === "cut") return { end: "cut", leftOut };
    const length = head === "damaged" || !/^WARC\/\d/.test(head.first) ? undefined : /^\d{1,15}$/.exec(head.headers.get("content-length") ?? "")?.[0];
    if (head === "damaged" || length === undefined) return { end: "damaged", leftOut };
    const record = new Stretch(pieces, Number(length));
    const made = isCapture(head.headers) ? await captureOf(record, head.headers, { ...where, from: index }) : null;
    if (made) {
      index += 1;
      yield made;
    } else if (head.headers.get("warc-type") === "response") leftOut += 1;
    const end = await drained(record);
    if (end !== "all") return { end, leftOut };
  }
}

async function drained(record: Stretch): Promise<PartsEnd["end"]> {
  try {
    await record.drain();
    return "all";
  } catch (error) {
    if (error instanceof PartFault) return error.end;
    throw error;
  }
}

function isCapture(headers: Headers): boolean {
  const type = headers.get("warc-type");
  return (type === "response" || type === "resource") && /^<?https?:/i.test(headers.get("warc-target-uri") ?? "");
}

/** Null where it is no page or document: a script, a picture, an answer without one. */
async function captureOf(record: Stretch, headers: Headers, where: WarcWhere): Promise<InnerPart | null> {
  const url = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  const body = new Pieces(record);
  const answer = headers.get("warc-type") === "response" ? await readAnswer(body) : { headers };
  const ending = answer && endingOf(answer.headers.get("content-type") ?? "");
  if (!answer || !ending) return null;
  return {
    name: nameOfPage(url, ending),
    title: plainOrNull(where.titles.get(url), limits.metadataFieldUnits),
    place: {
      how: "capture", index: where.from + 1, path: where.path,
      id: plainOrNull(headers.get("warc-record-id")?.replace(/^<|>$/g, ""), limits.partIdUnits),
      url: plainOrNull(url, limits.metadataFieldUnits), captured: momentOf(headers.get("warc-date")),
      ...charsetOf(answer.headers.get("content-type") ?? ""),
    },
    bytes: headers.get("warc-type") === "response" ? pageOf(body.rest(), answer.headers) : body.rest(),
  };
}

function charsetOf(contentType: string): { readonly charset?: string } {
  const charset = /;\s{0,20}charset\s{0,5}=\s{0,5}["']?([\w:.+-]{2,40})(?![\w:.+-])/i.exec(contentType.slice(0, 500))?.[1];
  return charset === undefined ? {} : { charset: charset.toLowerCase() };
}

/** The head of an HTTP answer that has a page; null where it has none. */
async function readAnswer(body: Pieces): Promise<{ readonly headers: Headers } | null> {
  const head = await readHead(body, { skipBlank: false }).catch((error: unknown) => {
    if (error instanceof PartFault) return null; // the record is cut: told when it is drained
    throw error;
  });
  if (head === null || typeof head === "string") return null;
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/i.exec(head.first)?.[1];
  return status !== undefined && /^20[0-3]$/.test(status) ? head : null;
}

interface Head {
  readonly first: string;
  readonly headers: Headers;
}

/** First line and headers, by names in lower case; the first of equal names counts. Null at the end of the file. */
async function readHead(pieces: Pieces, { skipBlank }: { readonly skipBlank: boolean }): Promise<Head | "cut" | "damaged" | null> {
  const lines: string[] = [];
  for (let bytes = 0; bytes <= limits.warcHeadBytes;) {
    const line = await pieces.line(limits.warcHeadBytes);
    if (!line) return lines.length === 0 ? null : "cut";
    bytes += line.length;
    const text = utf8.decode(line).replace(/\r?\n$/, "");
    if (text !== "") lines.push(text);
    else if (lines.length > 0 || !skipBlank) return { first: lines[0] ?? "", headers: headersOf(lines.slice(1)) };
  }
  return "damaged";
}

function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let last: string | null = null;
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) && last !== null) headers.set(last, `${headers.get(last) ?? ""} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return headers;
}

/** A moment with its day and seconds, in UTC; null for anything else. */
export function momentOf(text: string | undefined): string | null {
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.exec(text ?? "")?.[0];
  return moment !== undefined && !Number.isNaN(Date.parse(moment)) ? moment : null;
}

/** Whether a file begins as gzip does. */
export function isGzip(beginning: Uint8Array): boolean {
  return latin1.decode(beginning.subarray(0, 2)) === "\u001f\u008b";
}
