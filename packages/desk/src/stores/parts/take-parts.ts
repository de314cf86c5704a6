import { createHash, randomBytes } from "node:crypto";
import { closeSync, createReadStream, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { caseLayout } from "../../model/case-layout.js";
import { limits } from "../../model/limits.js";
import type { PartsContainer, PartsEnd, TakenPart } from "../../model/part-of.js";
import { keepFiles, originalPath } from "../keep-files.js";
import { PartFault, worse, type InnerPart, type InnerParts } from "./inner-part.js";
import { mailParts } from "./mail-parts.js";
import { mboxParts } from "./mbox-parts.js";
import { mostOut } from "./unpacked.js";
import { waczParts, warcBytes } from "./wacz-parts.js";
import { warcParts } from "./warc-parts.js";
import { zipParts } from "./zip-parts.js";

export interface TakeJob {
  /** The case's folder. */
  readonly folder: string;
  readonly container: PartsContainer;
  /** Keep the parts among the originals; else they are only hashed. */
  readonly keep: boolean;
}

const batchFiles = 128;
const batchBytes = 32 * 1024 * 1024;

/** A part that is whole: its bytes are in a file under a random name, or were only hashed. */
interface WholePart {
  readonly part: InnerPart;
  readonly size: number;
  readonly sha256: string;
  readonly file: string;
}

/** Takes a container apart. Gives the parts in batches; what is not whole is left out and told of at the end. */
export async function* takeParts(job: TakeJob): AsyncGenerator<readonly TakenPart[], PartsEnd> {
  const temporary = join(job.folder, caseLayout.temporary);
  if (job.keep) mkdirSync(temporary, { recursive: true });
  const inner = partsIn(job);
  const out = { end: "all" as PartsEnd["end"], leftOut: 0, bytes: 0, parts: 0 };
  const batch: WholePart[] = [];
  const give = (): TakenPart[] => kept(job, batch.splice(0));
  try {
    for (;;) {
      const next = await nextPart(inner);
      if ("end" in next) {
        out.end = worse(out.end, next.end);
        out.leftOut += next.leftOut;
        break;
      }
      const whole = await wholePart(next.part, { job, temporary, left: mostOut(job.container.size) - out.bytes });
      if ("end" in whole) out.end = worse(out.end, whole.end);
      else if (whole.size === 0 && isArchive(job)) out.leftOut += 1;
      else batch.push(whole);
      out.bytes += "end" in whole ? 0 : whole.size;
      out.parts += 1;
      if (out.end === "too-far" || out.parts > limits.takenParts) break;
      if (batch.length >= batchFiles || batch.reduce((sum, { size }) => sum + size, 0) >= batchBytes) yield give();
    }
    if (out.parts > limits.takenParts) out.end = "too-far";
    if (batch.length > 0) yield give();
    return { end: out.end, leftOut: out.leftOut };
  } finally {
    for (const { file } of batch) rmSync(file, { force: true });
  }
}

async function nextPart(inner: InnerParts): Promise<{ readonly part: InnerPart } | PartsEnd> {
  try {
    const next = await inner.next();
    return next.done ? next.value : { part: next.value };
  } catch (error) {
    return { end: faultOf(error), leftOut: 0 };
  }
}

/** Whatever a decoder throws means that what it decoded was not whole; its words are not passed on. */
function faultOf(error: unknown): PartsEnd["end"] {
  return error instanceof PartFault ? error.end : "damaged";
}

function partsIn({ folder, container: { sha256, size, form } }: TakeJob): InnerParts {
  const path = originalPath(folder, sha256);
  const bytes = (): AsyncIterable<Uint8Array> => createReadStream(path, { highWaterMark: 1024 * 1024 });
  switch (form) {
    case "zip": return zipParts(path, size);
    case "mail": return mailParts(bytes(), size);
    case "mbox": return mboxParts(bytes());
    case "wacz": return waczParts(path, size);
    case "warc": return warcFile(bytes(), size);
  }
}

async function* warcFile(bytes: AsyncIterable<Uint8Array>, size: number): InnerParts {
  return yield* warcParts(await warcBytes(bytes, size), { path: null, titles: new Map(), from: 0 });
}

interface Taking {
  readonly job: TakeJob;
  readonly temporary: string;
  /** Bytes that may still come out of this container. */
  readonly left: number;
}

async function wholePart(part: InnerPart, { job, temporary, left }: Taking): Promise<WholePart | { readonly end: PartsEnd["end"] }> {
  const file = join(temporary, `part-${randomBytes(12).toString("hex")}`);
  const handle = job.keep ? openSync(file, "wx") : null;
  const hash = createHash("sha256");
  let size = 0;
  let fault: PartsEnd["end"] | null = null;
  try {
    for await (const piece of part.bytes) {
      size += piece.length;
      if (size > left) throw new PartFault("too-far");
      hash.update(piece);
      if (handle !== null) writeWhole(handle, piece);
    }
  } catch (error) {
    if (isOfDisk(error)) throw error;
    fault = faultOf(error);
  } finally {
    if (handle !== null) closeSync(handle);
  }
  const isKept = fault === null && (size > 0 || !isArchive(job));
  if (handle !== null && !isKept) rmSync(file, { force: true });
  return fault === null ? { part, size, sha256: hash.digest("hex"), file } : { end: fault };
}

/** An answer of a web server without a body is no page. An empty file that somebody packed or sent is one all the same. */
function isArchive({ container: { form } }: TakeJob): boolean {
  return form === "warc" || form === "wacz";
}

/** Of the case's own disk, such as a full one: then nothing is wrong with the container. */
class DiskFault extends Error {}

function writeWhole(handle: number, piece: Uint8Array): void {
  try {
    for (let done = 0; done < piece.length;) done += writeSync(handle, piece, done);
  } catch (error) {
    throw new DiskFault("disk", { cause: error });
  }
}

function isOfDisk(error: unknown): boolean {
  return error instanceof DiskFault;
}

function kept({ folder, keep }: TakeJob, batch: readonly WholePart[]): TakenPart[] {
  const digests = keep ? keepFiles({ do: "keep", folder, files: batch.map(({ file, size }) => ({ path: Buffer.from(file), size, expected: null })) }) : batch;
  if (keep) for (const { file } of batch) rmSync(file, { force: true });
  return batch.map(({ part: { name, place, title }, size }, at) => {
    const digest = digests[at];
    if (!digest || !("sha256" in digest)) throw new DiskFault("disk");
    return { sha256: digest.sha256, size, name, place, title };
  });
}
