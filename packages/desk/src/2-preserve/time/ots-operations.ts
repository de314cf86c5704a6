/** What an OpenTimestamps proof does to a message on its way to an attestation. */
import { concat, hex, utf8 } from "@affiant/proof";
import type { HashName } from "../../model/signature-scheme.js";
import type { StampCrypto } from "../../ports.js";
import { keccak256 } from "./keccak.js";
import { StampRefused } from "./stamp-fault.js";

/** Of messages, results and arguments, in bytes. */
export const messageBytesLimit = 4096;

/** `argument` is there for append and prepend, and empty otherwise. */
export interface Operation {
  readonly tag: number;
  readonly argument: Uint8Array;
}

export const otsTags = { append: 0xf0, prepend: 0xf1, reverse: 0xf2, hexlify: 0xf3, sha1: 0x02, ripemd160: 0x03, sha256: 0x08, keccak256: 0x67 } as const;

const hashes: ReadonlyMap<number, HashName> = new Map([[otsTags.sha1, "sha1"], [otsTags.ripemd160, "ripemd160"], [otsTags.sha256, "sha256"]]);
const known: ReadonlySet<number> = new Set(Object.values(otsTags));

export function isOperation(tag: number): boolean {
  return known.has(tag);
}

export function hasArgument(tag: number): boolean {
  return tag === otsTags.append || tag === otsTags.prepend;
}

/** Length of the digest with which a file can be named; null for what is no hash of a file. */
export function digestLength(tag: number): number | null {
  return hashes.has(tag) ? (tag === otsTags.sha256 ? 32 : 20) : null;
}

/** @throws StampRefused (`bad-proof`) for a message or result that is too long. */
export function applyOperation({ tag, argument }: Operation, message: Uint8Array, crypto: StampCrypto): Uint8Array {
  const result = resultOf({ tag, argument }, message, crypto);
  if (message.length > messageBytesLimit || result.length > messageBytesLimit || result.length === 0) throw new StampRefused("bad-proof", "a message that is longer than 4,096 bytes, or empty");
  return result;
}

function resultOf({ tag, argument }: Operation, message: Uint8Array, crypto: StampCrypto): Uint8Array {
  const hash = hashes.get(tag);
  if (hash) return crypto.digest(hash, message);
  switch (tag) {
    case otsTags.append: return concat(message, argument);
    case otsTags.prepend: return concat(argument, message);
    case otsTags.reverse: return Uint8Array.from(message).reverse();
    case otsTags.hexlify: return utf8(hex(message));
    case otsTags.keccak256: return keccak256(message);
    default: throw new StampRefused("bad-proof", "an operation that is not known");
  }
}
