/** A ZIP file that is written as it is made, nothing of it compressed or held: a carrier for a sealed case of any size. */
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import yazl from "yazl";
import { flushFolder, refuseExisting } from "../new-file.js";
import type { FolderSink } from "./folder-sink.js";

export interface ZipSettings {
  /** The one folder that everything in the file lies in (RFC 8493, section 4). */
  readonly inside: string;
  /** What is done to the bytes of the ZIP file on their way to the disk, such as encryption. */
  readonly wrap: (zip: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
}

/** The one time that all entries have: a ZIP file needs one, and nobody's working hours belong in a seal. */
const noTime = { mtime: new Date(1980, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true };

/** @throws RefusedInput when something is there already: nothing is ever overwritten. */
export async function zipSink(target: string, settings: ZipSettings): Promise<FolderSink> {
  const place = resolve(target);
  await refuseExisting(place);
  await mkdir(dirname(place), { recursive: true });
  const draft = join(dirname(place), `.${basename(place)}.writing`);
  await rm(draft, { force: true });
  const zip = new yazl.ZipFile();
  const output = new PassThrough();
  zip.outputStream.pipe(output);
  const broken = new Promise<never>((_, reject) => { zip.on("error", reject); });
  const piped = pipeline(Readable.from(settings.wrap(output)), createWriteStream(draft, { flags: "wx", mode: 0o600, flush: true }));
  // Both are waited for below; until then neither may pass for an error that nobody looks at.
  for (const one of [broken, piped]) one.catch(() => undefined);
  return {
    folder: place,
    async write(path, bytes, size) {
      const source = Readable.from(bytes, { objectMode: false, highWaterMark: 1024 * 1024 });
      const read = new Promise<void>((done, failed) => { source.on("end", done).on("error", failed); });
      zip.addReadStreamLazy(`${settings.inside}/${path}`, { ...noTime, ...(size === undefined ? { forceZip64Format: true } : { size }) }, (give) => { give(null, source); });
      await Promise.race([read, broken, piped]);
    },
    async finish() {
      zip.end();
      await Promise.race([piped, broken]);
      await refuseExisting(place); // it may have come while this was written
      await rename(draft, place);
      await flushFolder(dirname(place));
    },
    async abandon() {
      output.destroy();
      await piped.catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
}
