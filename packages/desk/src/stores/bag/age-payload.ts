/**
 * Whole cases in age files (https://age-encryption.org/v1), which may be larger than memory. The header is made and read by
 * `age-encryption`; the payload is encrypted here, over node:crypto: it is about nine times as fast, and any chunk can be
 * read alone, so that a ZIP inside is read without its plaintext ever being on the disk.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { RefusedInput } from "../../model/errors.js";
import { ageLibrary, decrypterFor, encrypterFor, refusedToOpen, type AgeKey, type AgeLock } from "./age-envelope.js";
import { bytesAccess, type RandomAccess } from "./random-access.js";

const chunkBytes = 64 * 1024;
const tagBytes = 16;
const nonceBytes = 16;
const cipher = "chacha20-poly1305";
const headerLimit = 1024 * 1024;
const armoredLimit = 64 * 1024 * 1024;
const armorBegin = "-----BEGIN AGE ENCRYPTED FILE-----";

/** Encrypts a stream, a chunk at a time. @throws RefusedInput for a recipient that is none. */
export async function* encryptStream(plain: AsyncIterable<Uint8Array>, lock: AgeLock): AsyncIterable<Uint8Array> {
  const { header, fileKey } = await newHeader(lock);
  const nonce = randomBytes(nonceBytes);
  yield Buffer.concat([header, nonce]);
  const key = payloadKey(fileKey, nonce);
  let waiting: Buffer[] = [];
  let held = 0;
  let counter = 0;
  for await (const piece of plain) {
    waiting.push(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
    held += piece.length;
    if (held <= chunkBytes) continue;
    const bytes = Buffer.concat(waiting);
    let at = 0;
    const out: Buffer[] = [];
    // The last chunk is marked as such, and is empty only where there is nothing: one whole chunk is held back.
    for (; bytes.length - at > chunkBytes; at += chunkBytes) out.push(sealChunk(key, counter++, { bytes: bytes.subarray(at, at + chunkBytes), last: false }));
    yield Buffer.concat(out);
    waiting = [Buffer.from(bytes.subarray(at))];
    held = bytes.length - at;
  }
  yield sealChunk(key, counter, { bytes: Buffer.concat(waiting), last: true });
}

/** The header that `age-encryption` makes, and the file's key, which a recipient of no account is shown. */
async function newHeader(lock: AgeLock): Promise<{ readonly header: Uint8Array; readonly fileKey: Uint8Array }> {
  const encrypter = await encrypterFor(lock);
  const shown: Uint8Array[] = [];
  // No recipient may stand beside a passphrase: there the key is got out again by the passphrase.
  if (!("passphrase" in lock)) encrypter.addRecipient({ wrapFileKey: (key) => { shown.push(Uint8Array.from(key)); return []; } });
  const empty = await encrypter.encrypt(new Uint8Array());
  const length = headerLength(empty);
  if ("passphrase" in lock && length !== null) shown.push(await (await decrypterFor(lock)).decryptHeader(Uint8Array.from(empty.subarray(0, length))));
  const [fileKey] = shown;
  if (!fileKey || length === null) throw new Error("no header was made");
  return { header: empty.subarray(0, length), fileKey };
}

/** Length of a header with its MAC line, or null where it does not end in these bytes. */
function headerLength(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const mac = text.indexOf("\n---");
  const end = mac === -1 ? -1 : text.indexOf("\n", mac + 1);
  return end === -1 ? null : end + 1;
}

function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", fileKey, nonce, "payload", 32));
}

function chunkNonce(counter: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(counter, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

function sealChunk(key: Uint8Array, counter: number, chunk: { readonly bytes: Uint8Array; readonly last: boolean }): Buffer {
  const sealing = createCipheriv(cipher, key, chunkNonce(counter, chunk.last), { authTagLength: tagBytes });
  return Buffer.concat([sealing.update(chunk.bytes), sealing.final(), sealing.getAuthTag()]);
}

function openChunk(key: Uint8Array, counter: number, chunk: { readonly bytes: Uint8Array; readonly last: boolean }): Uint8Array {
  const opening = createDecipheriv(cipher, key, chunkNonce(counter, chunk.last), { authTagLength: tagBytes });
  opening.setAuthTag(chunk.bytes.subarray(chunk.bytes.length - tagBytes));
  try {
    return Buffer.concat([opening.update(chunk.bytes.subarray(0, -tagBytes)), opening.final()]);
  } catch {
    throw damaged();
  }
}

function damaged(): RefusedInput {
  return new RefusedInput("The age file is damaged or cut short: a part of it does not decrypt. Nothing more of it was read.");
}

/** Whether a file begins as an age file does, with armor or without. */
export function looksLikeAge(begin: Uint8Array): boolean {
  const text = Buffer.from(begin).toString("latin1");
  return text.startsWith("age-encryption.org/") || text.trimStart().startsWith(armorBegin.slice(0, 14));
}

const headerBegin = "age-encryption.org/v1\n-> ";

/** What an age file is locked by, with armor or without; null where it is none. */
export async function lockedBy(file: RandomAccess): Promise<"passphrase" | "keys" | null> {
  const sealed = await withoutArmor(file);
  const begin = Buffer.from(await sealed.read(0, Math.min(sealed.size, 64))).toString("latin1");
  if (!begin.startsWith(headerBegin)) return null;
  return begin.startsWith("scrypt ", headerBegin.length) ? "passphrase" : "keys";
}

/**
 * The plaintext of an age file, read where it is asked for; every chunk is authenticated before any of it is given.
 * @throws RefusedInput when no key given opens it, or it is not as it was written.
 */
export async function openAge(file: RandomAccess, key: AgeKey): Promise<RandomAccess> {
  const sealed = await withoutArmor(file);
  const begin = await sealed.read(0, Math.min(sealed.size, headerLimit));
  const length = headerLength(begin);
  if (length === null) throw damaged();
  const decrypter = await decrypterFor(key);
  const fileKey = await decrypter.decryptHeader(Uint8Array.from(begin.subarray(0, length))).catch((error: unknown) => {
    throw refusedToOpen(error, key, "this file");
  });
  const start = length + nonceBytes;
  const payload = sealed.size - start;
  const chunks = Math.ceil(payload / (chunkBytes + tagBytes));
  const lastBytes = payload - (chunks - 1) * (chunkBytes + tagBytes) - tagBytes;
  if (payload < tagBytes || lastBytes < 0 || (lastBytes === 0 && chunks > 1)) throw damaged();
  const stream = payloadKey(fileKey, await sealed.read(length, nonceBytes));
  const chunkAt = async (counter: number): Promise<Uint8Array> => {
    const last = counter === chunks - 1;
    const bytes = await sealed.read(start + counter * (chunkBytes + tagBytes), (last ? lastBytes : chunkBytes) + tagBytes);
    return openChunk(stream, counter, { bytes, last });
  };
  // The last chunk says that the file ends here: a file that was cut is found before anything is read.
  await chunkAt(chunks - 1);
  return reading(chunkAt, { size: payload - chunks * tagBytes, close: () => sealed.close() });
}

/** Reads ranges over chunks, and keeps the chunk last read: small reads lie close together. */
function reading(chunkAt: (counter: number) => Promise<Uint8Array>, { size, close }: { readonly size: number; readonly close: () => Promise<void> }): RandomAccess {
  let held = { counter: -1, bytes: new Uint8Array() };
  const chunk = async (counter: number): Promise<Uint8Array> => {
    if (held.counter !== counter) held = { counter, bytes: Uint8Array.from(await chunkAt(counter)) };
    return held.bytes;
  };
  return {
    size,
    close,
    async read(offset, length) {
      if (offset + length > size) throw new RangeError("the file ends before what was to be read");
      const parts: Uint8Array[] = [];
      for (let at = offset; at < offset + length;) {
        const inside = at % chunkBytes;
        const part = (await chunk(Math.floor(at / chunkBytes))).subarray(inside, inside + offset + length - at);
        parts.push(part);
        at += part.length;
      }
      return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    },
  };
}

/** ASCII armor is for small files that go through mail; it is read whole. */
async function withoutArmor(file: RandomAccess): Promise<RandomAccess> {
  const begin = Buffer.from(await file.read(0, Math.min(file.size, 1024))).toString("latin1");
  if (!begin.trimStart().startsWith(armorBegin)) return file;
  if (file.size > armoredLimit) throw new RefusedInput("An armored age file of more than 64 MiB is not read here: take the armor off first.");
  const { armor } = await ageLibrary();
  try {
    return { ...bytesAccess(armor.decode(Buffer.from(await file.read(0, file.size)).toString("latin1"))), close: () => file.close() };
  } catch {
    throw new RefusedInput("The armor of the age file is not as it must be. Nothing of it was read.");
  }
}
