import { BrokenInvariant } from "../model/errors.js";
import { compareText } from "./compare-text.js";
import type { PlannedFile, SealPlan } from "./seal-plan.js";

/** Where a bag is written. Paths use `/`, are relative, and come once each. */
export interface BagSink {
  /** Reads to the end before it returns. `size` is what will come. */
  write(path: string, bytes: AsyncIterable<Uint8Array>, size: number): Promise<void>;
}

/** A digest under way. */
export interface StreamingHash {
  update(bytes: Uint8Array): void;
  /** Lower-case hex; ends it. */
  hex(): string;
}

export interface SealPorts {
  readonly sink: BagSink;
  /** An original as a stream of pieces, hashed on the way: it throws where the bytes are not those of the digest. */
  openOriginal(sha256: string): AsyncIterable<Uint8Array>;
  /**
   * Copies originals to their paths in the bag, several at once, hashed on the way; gives the SHA-512 of each, in order.
   * It throws as `openOriginal` does. Left out where the bag is written one file after another.
   */
  readonly copyOriginals?: ((originals: readonly OriginalInBag[]) => Promise<readonly string[]>) | undefined;
  hash(algorithm: "sha256" | "sha512"): StreamingHash;
}

export interface OriginalInBag {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

export interface WrittenBag {
  /** Originals in the payload. */
  readonly records: number;
  /** Files in all, manifests included. */
  readonly files: number;
  readonly payloadBytes: number;
  /** SHA-256 of manifest-sha256.txt. */
  readonly manifest: string;
}

interface Digests extends OriginalInBag {
  readonly sha512: string;
}

/**
 * Writes a plan as a BagIt 1.0 bag (RFC 8493), a piece at a time: memory does not grow with the originals. Originals are
 * hashed on the way out; one that is not what its record says stops the work.
 * @throws BrokenInvariant when an original's bytes are not those that were received.
 */
export async function writeBag(plan: SealPlan, ports: SealPorts): Promise<WrittenBag> {
  const payload = await writePayload(plan.payload, ports);
  const payloadBytes = payload.reduce((sum, file) => sum + file.size, 0);
  const info = [...plan.info, ["Payload-Oxum", `${payloadBytes}.${payload.length}`] as const];
  const made = [
    text("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
    text("bag-info.txt", info.map(([label, value]) => `${label}: ${value}\n`).join("")),
    text("manifest-sha256.txt", manifest(payload, "sha256")),
    text("manifest-sha512.txt", manifest(payload, "sha512")),
  ];
  const tags: Digests[] = [];
  for (const file of [...plan.tags, ...made]) tags.push(await writeFile(file, ports));
  await writeFile(text("tagmanifest-sha256.txt", manifest(tags, "sha256")), ports);
  await writeFile(text("tagmanifest-sha512.txt", manifest(tags, "sha512")), ports);
  return {
    records: payload.length,
    files: payload.length + tags.length + 2,
    payloadBytes,
    manifest: tags.find((file) => file.path === "manifest-sha256.txt")?.sha256 ?? "",
  };
}

async function writePayload(files: readonly PlannedFile[], ports: SealPorts): Promise<readonly Digests[]> {
  const originals = files.flatMap(({ path, source }) => ("original" in source ? [{ path, sha256: source.original, size: source.size }] : []));
  if (ports.copyOriginals && originals.length === files.length) {
    const digests = await ports.copyOriginals(originals);
    return originals.map((original, at) => ({ ...original, sha512: digests[at] ?? "" }));
  }
  const written: Digests[] = [];
  for (const file of files) written.push(await writeFile(file, ports));
  return written;
}

async function writeFile(file: PlannedFile, ports: SealPorts): Promise<Digests> {
  const { source } = file;
  // An original's SHA-256 is checked by whoever opens it; once is enough.
  const sha256 = "bytes" in source ? ports.hash("sha256") : null;
  const sha512 = ports.hash("sha512");
  let size = 0;
  async function* counted(): AsyncIterable<Uint8Array> {
    for await (const piece of "bytes" in source ? once(source.bytes) : ports.openOriginal(source.original)) {
      sha256?.update(piece);
      sha512.update(piece);
      size += piece.length;
      yield piece;
    }
  }
  await ports.sink.write(file.path, counted(), "bytes" in source ? source.bytes.length : source.size);
  if ("original" in source && size !== source.size) throw new BrokenInvariant(`${file.path}: the original is not what was received`);
  return { path: file.path, sha256: "original" in source ? source.original : (sha256?.hex() ?? ""), sha512: sha512.hex(), size };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function text(path: string, content: string): PlannedFile {
  return { path, source: { bytes: new TextEncoder().encode(content) } };
}

function manifest(files: readonly Digests[], algorithm: "sha256" | "sha512"): string {
  return [...files].sort((a, b) => compareText(a.path, b.path)).map((file) => `${file[algorithm]}  ${file.path}\n`).join("");
}
