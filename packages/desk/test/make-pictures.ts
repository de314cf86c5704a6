/** Pictures and scans made by code out of the few in `pictures/`. */
import { deflateSync } from "node:zlib";
import type { GreyPicture } from "#desk/ports.js";

/** A picture as a file that any decoder knows: eight bits of grey. */
export function png({ width, height, pixels }: GreyPicture, declared = { width, height }): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(declared.width, 0);
  head.writeUInt32BE(declared.height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** Each pixel made anew. */
export function redrawn(picture: GreyPicture, shade: (old: number, x: number, y: number) => number): GreyPicture {
  const { width, height, pixels } = picture;
  return { width, height, pixels: Uint8Array.from(pixels, (old, at) => Math.max(0, Math.min(255, shade(old, at % width, Math.floor(at / width))))) };
}

export interface ScanPage {
  readonly picture?: GreyPicture;
  readonly rotate?: number;
  /** Written upon the page, where it is not null. */
  readonly words?: string;
}

/** A PDF whose pages are pictures, at 170 dots an inch. */
export function scannedPdf(pages: readonly ScanPage[]): Uint8Array {
  const objects: Buffer[] = [Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"), Buffer.alloc(0), Buffer.from("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")];
  const kids: string[] = [];
  const put = (bytes: Buffer): number => objects.push(bytes);
  const stream = (head: string, data: Uint8Array): number => put(Buffer.concat([Buffer.from(`<< ${head} /Length ${data.length} >>\nstream\n`), data, Buffer.from("\nendstream")]));
  for (const { picture, rotate = 0, words } of pages) {
    const [width, height] = [((picture?.width ?? 700) * 72) / 170, ((picture?.height ?? 500) * 72) / 170];
    const image = picture ? stream(`/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`, deflateSync(picture.pixels)) : 3;
    const drawn = picture ? `q ${width} 0 0 ${height} 0 0 cm /I Do Q` : "";
    const written = words === undefined ? "" : `BT /F 9 Tf 20 8 Td (${words}) Tj ET`;
    const content = stream("", Buffer.from(`${drawn}\n${written}`));
    kids.push(`${put(Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${content} 0 R /Resources << /XObject << /I ${image} 0 R >> /Font << /F 3 0 R >> >> >>`))} 0 R`);
  }
  objects[1] = Buffer.from(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`);
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  let length = parts[0]?.length ?? 0;
  const places = objects.map((object, i) => {
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    parts.push(whole);
    length += whole.length;
    return length - whole.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`));
  return new Uint8Array(Buffer.concat(parts));
}

/** Share of letters that are right: 1 less the edits from one text to the other, for each letter of the second. White space counts as one. */
export function accuracy(read: string, wanted: string): number {
  const [one, other] = [read, wanted].map((text) => Array.from(text.replace(/\s+/gu, " ").trim())) as [string[], string[]];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  one.forEach((letter, i) => {
    const next = [i + 1];
    other.forEach((wish, j) => next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === wish ? 0 : 1))));
    row = next;
  });
  return 1 - (row.at(-1) ?? 0) / other.length;
}
