import { manifestPath, pathFault } from "./bag-paths.js";

/** Reading the tag files of a bag (RFC 8493 and its drafts since 0.93). Nothing here opens a file. */

export interface Declaration {
  readonly major: number;
  readonly minor: number;
  readonly encoding: string;
}

/** What bagit.txt declares, or what is wrong with it. It is UTF-8 without a byte order mark, whatever the other files are. */
export function readDeclaration(bytes: Uint8Array): Declaration | { readonly fault: string } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { fault: "begins with a byte order mark" };
  const text = decodeStrictly(bytes, "utf-8");
  if (text === null) return { fault: "is not UTF-8" };
  if (text.length > 1000) return { fault: "is too long" };
  const lines = [...eachLine(text)];
  const version = /^BagIt-Version *: *(\d{1,3})\.(\d{1,3}) *$/.exec(lines[0] ?? "");
  if (!version) return { fault: "its first line is not a version such as 'BagIt-Version: 1.0'" };
  const encoding = /^Tag-File-Character-Encoding *: *([\w.:-]{1,40}) *$/.exec(lines[1] ?? "");
  if (!encoding) return { fault: "its second line does not name an encoding" };
  if (lines.slice(2).some((line) => line !== "")) return { fault: "has more than two lines" };
  return { major: Number(version[1]), minor: Number(version[2]), encoding: encoding[1] ?? "" };
}

export function isSupported({ major, minor }: Declaration): boolean {
  return (major === 1 && minor === 0) || (major === 0 && minor >= 93 && minor <= 97);
}

/** The text of a tag file in the declared encoding; null when it cannot be read so. */
export function decodeTags(bytes: Uint8Array, encoding: string): string | null {
  if (/^utf-?16$/i.test(encoding)) {
    const little = bytes[0] === 0xff && bytes[1] === 0xfe;
    return decodeStrictly(bytes, little ? "utf-16le" : "utf-16be");
  }
  return decodeStrictly(bytes, encoding);
}

export function isKnownEncoding(encoding: string): boolean {
  return decodeTags(new Uint8Array(), encoding) !== null;
}

export interface ManifestLine {
  readonly path: string;
  /** Lower-case hex. */
  readonly digest: string;
}

export interface Listing {
  readonly lines: readonly ManifestLine[];
  readonly faults: readonly { readonly line: number; readonly path: string | null; readonly fault: string }[];
}

/** The lines of a manifest. A path that is refused stands in `faults` and nowhere else. */
export function readManifest(text: string, sinceOne: boolean): Listing {
  const lines: ManifestLine[] = [];
  const faults: { line: number; path: string | null; fault: string }[] = [];
  let index = -1;
  for (const line of eachLine(text)) {
    index += 1;
    if (line === "") continue;
    if (faults.length >= faultsLimit) break;
    const digest = /^[0-9A-Fa-f]{1,128}(?=[ \t])/.exec(line)?.[0];
    if (digest === undefined) {
      faults.push({ line: index + 1, path: null, fault: "is no digest and path" });
      continue;
    }
    const rest = line.slice(digest.length).replace(/^[ \t]+/, "");
    const path = manifestPath(!sinceOne && rest.startsWith("*") ? rest.slice(1) : rest, sinceOne);
    const fault = pathFault(path);
    if (fault) faults.push({ line: index + 1, path, fault });
    else lines.push({ path, digest: digest.toLowerCase() });
  }
  return { lines, faults };
}

/** The paths that fetch.txt names. Addresses are left where they stand: nothing is ever fetched. */
export function readFetch(text: string, sinceOne: boolean): Listing {
  const lines: ManifestLine[] = [];
  const faults: { line: number; path: string | null; fault: string }[] = [];
  let index = -1;
  for (const line of eachLine(text)) {
    index += 1;
    if (line === "") continue;
    if (faults.length >= faultsLimit) break;
    const parts = /^\S+[ \t]+(?:\d{1,18}|-)[ \t]+(?=\S)/.exec(line);
    if (!parts) {
      faults.push({ line: index + 1, path: null, fault: "is no address, length and path" });
      continue;
    }
    const path = manifestPath(line.slice(parts[0].length), sinceOne);
    const fault = pathFault(path) ?? (path.startsWith("data/") ? null : "is not in data/");
    if (fault) faults.push({ line: index + 1, path, fault });
    else lines.push({ path, digest: "" });
  }
  return { lines, faults };
}

/** Every Payload-Oxum of bag-info.txt, as written. Labels know no case; a long value goes on in indented lines. */
export function payloadOxums(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of eachLine(text)) {
    const colon = line.indexOf(":");
    if (colon > 0 && colon < 100 && line.slice(0, colon).trim().toLowerCase() === "payload-oxum") found.push(line.slice(colon + 1).trim());
  }
  return found.slice(0, faultsLimit);
}

/** Faults that are listed of one file, at most: who wants to bury us in them gets no further. */
const faultsLimit = 1_000;

/** Lines by any line end, one at a time: a file of nothing but line ends must not become a list of millions. */
function* eachLine(text: string): Iterable<string> {
  const end = /\r\n|\n|\r/g;
  let at = 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    yield text.slice(at, found.index);
    at = end.lastIndex;
  }
  yield text.slice(at);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
