import { equalBytes, fromHex, fromUtf8 } from "@affiant/proof";
import { RefusedInput } from "../../model/errors.js";

/** What a proof needs of a Bitcoin block's header. */
export interface BlockHeader {
  /** 32 bytes, in the order they stand in the header. */
  readonly merkleRoot: Uint8Array;
  /** Seconds since 1970, as the block's maker said: right within two hours. */
  readonly time: number;
}

/** Headers by height, as somebody gave them; that they are Bitcoin's is not checked. Null: not among them. */
export type BlockHeaders = (height: number) => BlockHeader | null;

const headerBytes = 80;

function headerOf(bytes: Uint8Array): BlockHeader {
  return { merkleRoot: bytes.subarray(36, 68), time: new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(68, true) };
}

/**
 * Lines of `<height> <header in hex>`, or headers one after another from block 0.
 * @throws RefusedInput for what is neither, or two headers of one height.
 */
export function parseBlockHeaders(bytes: Uint8Array): BlockHeaders {
  const text = fromUtf8(bytes);
  const isText = text !== null && /^[\x20-\x7e\t\r\n]*$/.test(text);
  if (!isText) {
    if (bytes.length % headerBytes !== 0) throw new RefusedInput("The file of block headers is neither lines of a height and a header in hex, nor headers of 80 bytes one after another.");
    return (height) => ((height + 1) * headerBytes <= bytes.length ? headerOf(bytes.subarray(height * headerBytes, (height + 1) * headerBytes)) : null);
  }
  const headers = new Map<number, BlockHeader>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, height, digits] = /^[ \t]*(\d{1,9})[ \t:,]+([0-9a-fA-F]{160})[ \t]*$/.exec(line) ?? [];
    const header = digits === undefined ? null : fromHex(digits.toLowerCase());
    if (!header) throw new RefusedInput(`Line ${at + 1} of the file of block headers is not a height and a header of 160 hexadecimal digits.`);
    const known = headers.get(Number(height));
    const found = headerOf(header);
    if (known && !(equalBytes(known.merkleRoot, found.merkleRoot) && known.time === found.time)) throw new RefusedInput(`The file of block headers has two headers of height ${height ?? ""}.`);
    headers.set(Number(height), found);
  }
  return (height) => headers.get(height) ?? null;
}
