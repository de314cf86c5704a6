/** Containers made by code, for the tests of what comes out of them. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import yazl from "yazl";
import type { ContainerForm, PartPlace, PartsEnd } from "#desk/model/part-of.js";
import { originalPath } from "#desk/stores/keep-files.js";
import { PartsInWorker } from "#desk/stores/parts/parts-in-worker.js";

export interface Taken {
  readonly name: string;
  readonly place: PartPlace;
  readonly title: string | null;
  readonly bytes: Buffer;
}

export interface TakenApart extends PartsEnd {
  readonly parts: readonly Taken[];
  /** Files left in the folder of unfinished writes. */
  readonly unfinished: readonly string[];
}

/** Takes a container apart through the port, in a thread, as `add` does. */
export async function takeApart(bytes: Uint8Array, form: ContainerForm): Promise<TakenApart> {
  const folder = mkdtempSync(join(tmpdir(), "container-"));
  const parts = new PartsInWorker({ folder, milliseconds: 30_000, megabytes: 512 });
  try {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    mkdirSync(dirname(originalPath(folder, sha256)), { recursive: true });
    writeFileSync(originalPath(folder, sha256), bytes);
    const taken: Taken[] = [];
    let end: PartsEnd | null = null;
    for await (const batch of parts.take({ sha256, size: bytes.length, form }, { keep: true })) {
      if ("end" in batch) end = batch;
      else taken.push(...batch.parts.map(({ sha256: digest, name, place, title }) => ({ name, place, title, bytes: readFileSync(originalPath(folder, digest)) })));
    }
    const looked: unknown[] = [];
    for await (const batch of parts.take({ sha256, size: bytes.length, form }, { keep: false })) looked.push("end" in batch ? batch : batch.parts.length);
    if (JSON.stringify(looked.at(-1)) !== JSON.stringify(end)) throw new Error("to look gives another end than to keep");
    if (!end) throw new Error("no end was told");
    return { ...end, parts: taken, unfinished: readdirSync(join(folder, "tmp")) };
  } finally {
    await parts.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export function named(taken: TakenApart, name: string): Taken {
  const part = taken.parts.find((one) => one.name === name);
  if (!part) throw new Error(`no part ${name} among ${taken.parts.map((one) => one.name).join(", ")}`);
  return part;
}

/** A ZIP of these files, deflated unless told otherwise. */
export async function zipOf(files: Readonly<Record<string, Uint8Array | string>>, options: { readonly compress?: boolean } = {}): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [path, bytes] of Object.entries(files)) zip.addBuffer(Buffer.from(bytes), path, { compress: options.compress ?? true });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** A mail with headers, a body and what hangs on it. */
export function mailOf(mail: {
  readonly headers?: Readonly<Record<string, string>>; readonly text: string; readonly html?: string;
  readonly attachments?: readonly { readonly name: string | null; readonly type: string; readonly bytes: Uint8Array | string }[];
}): string {
  const headers = { From: "Maud Ferrer <maud@quay.example>", To: "desk@paper.example", Date: "Tue, 05 Mar 2024 10:00:00 +0100", Subject: "Quay", "Message-ID": "<m1@quay.example>", ...mail.headers };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const body = (type: string, text: string): string => `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text.replace(/\r?\n/g, "\r\n")}\r\n`;
  const bodies = [body("text/plain", mail.text), ...(mail.html === undefined ? [] : [body("text/html", mail.html)])];
  const inner = `Content-Type: multipart/alternative; boundary=inner\r\n\r\n${bodies.map((one) => `--inner\r\n${one}`).join("")}--inner--\r\n`;
  const files = (mail.attachments ?? []).map(({ name, type, bytes }) =>
    `Content-Type: ${type}\r\nContent-Disposition: attachment${name === null ? "" : `; filename="${name}"`}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n")}\r\n`);
  return `${lines.join("\r\n")}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n${[inner, ...files].map((one) => `--outer\r\n${one}`).join("")}--outer--\r\n`;
}

/** A record of a WARC. */
export interface WarcRecordText {
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  readonly id?: string;
}

export function warcRecord({ type = "response", url = "https://paper.example/a", date = "2024-03-05T09:00:00Z", status = "200 OK", headers = {}, body, id = "11111111-2222-3333-4444-555555555555" }: WarcRecordText): Buffer {
  const http = type === "response" || type === "revisit" ? `HTTP/1.1 ${status}\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n` : "";
  const content = Buffer.concat([Buffer.from(http), Buffer.from(body)]);
  const own = type === "resource" ? Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join("") : "Content-Type: application/http; msgtype=response\r\n";
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\n${own}Content-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\r\n\r\n")]);
}

/** A WARC whose records are each a gzip member, as crawlers write it. */
export function warcGz(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(one)));
}

export function page(title: string, words: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`;
}
