/** Frames of Zstandard made by hand: stored blocks, blocks of one byte over and over, and one that the zstd program made. */

/** A window of 1 KiB times a power of two, no checksum, no size. */
export function frameHead(power: number): Buffer {
  return Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, power << 3]);
}

export function blockHead(size: number, { kind, last }: { readonly kind: "stored" | "repeated"; readonly last: boolean }): Buffer {
  const said = (size << 3) | (kind === "repeated" ? 2 : 0) | (last ? 1 : 0);
  return Buffer.from([said & 255, (said >> 8) & 255, said >> 16]);
}

export function zstdStored(bytes: Uint8Array): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 60_000) {
    const block = bytes.subarray(at, at + 60_000);
    blocks.push(blockHead(block.length, { kind: "stored", last: at + 60_000 >= bytes.length }), Buffer.from(block));
  }
  return Buffer.concat([frameHead(7), ...blocks]);
}

/** So many bytes out of four for each 128 KiB of them. */
export function zstdBomb(bytes: number): Buffer {
  const blocks: Buffer[] = [];
  for (let left = bytes; left > 0; left -= 131_072) blocks.push(blockHead(Math.min(left, 131_072), { kind: "repeated", last: left <= 131_072 }), Buffer.from([32]));
  return Buffer.concat([frameHead(10), ...blocks]);
}

/** Nothing comes out of it: empty blocks, for each of which the decoder moves a window of 8 MiB. */
export function zstdTreadmill(blocks: number): Buffer {
  const empty = blockHead(0, { kind: "stored", last: false });
  return Buffer.concat([frameHead(13), ...Array.from({ length: blocks }, () => empty), blockHead(0, { kind: "stored", last: true })]);
}

/** `zstd -19` of the sentences below. */
export const madeByZstd = Buffer.from("KLUv/WQgAs0DAAJGExGQfaxNPJSFevfJZCFjcP4rB2qI8WmsF0OVtAYi4xwzSDGDpPHB8gtf04/6Zv7xUSnv531dbvPj1A9teyBetxefI8WvZazfc47y42QBF6gw4q7/d3CvORCIEv9J/I/EPFUoCA6gFVADzUXIQ8j9GGioMKE4MgUBdfIf", "base64");
export const zstdWords = Array.from({ length: 12 }, (_, i) => `The ferry left pier ${i} at ${(i * 7) % 23}, and the harbour office wrote it down. `).join("");
