import { RefusedInput } from "../model/errors.js";
import { limits } from "../model/limits.js";
import type { BagEntry, BagFiles, FileDigests } from "../ports.js";
import { foldedName, pathFault, shownPath } from "./bag-paths.js";
import {
  decodeTags, isKnownEncoding, isSupported, payloadOxums, readDeclaration, readFetch, readManifest, type Listing,
} from "./bag-tags.js";
import { compareText } from "./compare-text.js";

export interface BagPorts {
  readonly files: BagFiles;
  /** Whether an algorithm can be used here. Names as in manifests: `md5`, `sha1`, `sha256` … */
  knows(algorithm: string): boolean;
}

export type BagFaultKind =
  | "declaration" | "version" | "encoding" | "link" | "name-clash" | "manifest" | "path" | "listed-twice"
  | "missing" | "unlisted" | "unreadable" | "digest" | "algorithm" | "oxum" | "not-fetched";

export interface BagFault {
  readonly what: BagFaultKind;
  /** Path of the file that is at fault, fit for a screen. */
  readonly where: string;
  readonly message: string;
}

export interface BagReport {
  /** As declared, or null. */
  readonly version: string | null;
  readonly faults: readonly BagFault[];
  readonly payloadFiles: number;
  readonly payloadBytes: number;
  /** Every file, links not among them. */
  readonly paths: readonly string[];
  /** Manifests that list a path. */
  listedIn(path: string): readonly string[];
  /** SHA-256 of a file as it is here, where a manifest asked for it. */
  sha256(path: string): string | null;
}

interface Work {
  readonly ports: BagPorts;
  readonly entries: ReadonlyMap<string, BagEntry>;
  readonly faults: BagFault[];
  readonly encoding: string;
  readonly sinceOne: boolean;
}

/** What a path is to be, by each manifest that lists it. */
type Expected = Map<string, { readonly algorithm: string; readonly digest: string; readonly manifest: string }[]>;

/**
 * Checks a BagIt bag, 0.93 to 1.0: declaration, complete manifests, digests, Payload-Oxum, and that no path in it leads
 * elsewhere. Each file is read once. Says all that is wrong, never only the first thing; a bag without faults is valid.
 * @param listed - what the bag's list gave, where somebody has asked for it already.
 */
export async function verifyBag(ports: BagPorts, listed?: readonly BagEntry[]): Promise<BagReport> {
  const faults: BagFault[] = [];
  const entries = checkEntries(listed ?? (await listAll(ports.files)), faults);
  const declared = await declaration(ports, entries, faults);
  const work: Work = {
    ports, entries, faults, encoding: declared?.encoding ?? "utf-8", sinceOne: (declared?.major ?? 1) >= 1,
  };
  const payload = [...entries.values()].filter((entry) => entry.path.startsWith("data/"));
  const expected: Expected = new Map();
  const manifests = await readManifests(work, expected);
  checkCompleteness(work, { expected, manifests: manifests.payload });
  await checkFetch(work, expected);
  const digests = await checkDigests(work, expected);
  const payloadBytes = payload.reduce((sum, entry) => sum + entry.size, 0);
  await checkOxum(work, `${payloadBytes}.${payload.length}`);
  return {
    version: declared ? `${declared.major}.${declared.minor}` : null,
    faults: faults.sort((a, b) => compareText(a.where, b.where) || compareText(a.what, b.what) || compareText(a.message, b.message)),
    payloadFiles: payload.length,
    payloadBytes,
    paths: [...entries.keys()].sort(compareText),
    listedIn: (path) => (expected.get(path) ?? []).map(({ manifest }) => manifest),
    sha256: (path) => digests.get(path)?.hex.get("sha256") ?? null,
  };
}

function fault(faults: BagFault[], what: BagFaultKind, at: readonly [path: string, message: string]): void {
  faults.push({ what, where: shownPath(at[0]), message: at[1] });
}

async function listAll(files: BagFiles): Promise<readonly BagEntry[]> {
  const listed: BagEntry[] = [];
  for await (const entry of files.list()) listed.push(entry);
  return listed;
}

function checkEntries(listed: readonly BagEntry[], faults: BagFault[]): ReadonlyMap<string, BagEntry> {
  const entries = new Map<string, BagEntry>();
  const folded = new Map<string, string>();
  const folders = new Set<string>();
  for (const entry of [...listed].sort((a, b) => compareText(a.path, b.path))) {
    const wrong = pathFault(entry.path);
    if (wrong) fault(faults, "path", [entry.path, wrong]);
    if (entry.kind !== "file") fault(faults, "link", [entry.path, entry.kind === "link" ? "is a link; it was not followed" : "is neither a file nor a folder that can be looked into"]);
    if (wrong || entry.kind !== "file") continue;
    const key = foldedName(entry.path);
    const twin = folded.get(key);
    if (twin === entry.path) fault(faults, "name-clash", [entry.path, "is there twice"]);
    else if (twin !== undefined) fault(faults, "name-clash", [entry.path, `has the name of ${shownPath(twin)} but for case or Unicode form`]);
    folded.set(key, entry.path);
    for (let cut = key.lastIndexOf("/"); cut > 0 && !folders.has(key.slice(0, cut)); cut = key.lastIndexOf("/", cut - 1)) folders.add(key.slice(0, cut));
    entries.set(entry.path, entry);
  }
  for (const [key, path] of folded) if (folders.has(key)) fault(faults, "name-clash", [path, "is the name of a file and of a folder"]);
  return entries;
}

async function declaration(ports: BagPorts, entries: Work["entries"], faults: BagFault[]) {
  const bytes = entries.has("bagit.txt") ? await readWhole(ports.files, "bagit.txt") : null;
  if (!bytes) {
    fault(faults, "declaration", ["bagit.txt", entries.has("bagit.txt") ? "is too large" : "is missing"]);
    return null;
  }
  const declared = readDeclaration(bytes);
  if ("fault" in declared) {
    fault(faults, "declaration", ["bagit.txt", declared.fault]);
    return null;
  }
  if (!isSupported(declared)) fault(faults, "version", ["bagit.txt", `version ${declared.major}.${declared.minor} is not one of 0.93 to 1.0`]);
  if (isKnownEncoding(declared.encoding)) return declared;
  fault(faults, "encoding", ["bagit.txt", "names an encoding that is not known here"]);
  return { ...declared, encoding: "utf-8" };
}

/** Fills `expected`; gives the payload manifests there are. */
async function readManifests(work: Work, expected: Expected): Promise<{ readonly payload: readonly string[] }> {
  const payload: string[] = [];
  for (const path of [...work.entries.keys()].sort(compareText)) {
    const name = /^(tag)?manifest-([A-Za-z0-9-]{1,20})\.txt$/.exec(path);
    if (!name) continue;
    const forTags = name[1] !== undefined;
    const algorithm = (name[2] ?? "").toLowerCase();
    if (!work.ports.knows(algorithm)) {
      fault(work.faults, "algorithm", [path, "its algorithm is not known here: nothing in it was checked"]);
      continue;
    }
    if (!forTags) payload.push(path);
    const listing = await readListing(work, path, (text) => readManifest(text, work.sinceOne));
    const seen = new Set<string>();
    for (const line of listing?.lines ?? []) {
      if (line.path.startsWith("data/") === forTags) fault(work.faults, "manifest", [path, `lists ${shownPath(line.path)}, which belongs in another manifest`]);
      if (seen.has(line.path)) fault(work.faults, "listed-twice", [line.path, `is listed twice in ${path}`]);
      seen.add(line.path);
      const digests = expected.get(line.path) ?? [];
      digests.push({ algorithm, digest: line.digest, manifest: path });
      expected.set(line.path, digests);
    }
  }
  if (payload.length === 0) fault(work.faults, "manifest", ["manifest-sha256.txt", "there is no payload manifest that could be checked"]);
  return { payload };
}

async function readListing(work: Work, path: string, read: (text: string) => Listing): Promise<Listing | null> {
  const bytes = await readWhole(work.ports.files, path);
  const text = bytes ? decodeTags(bytes, work.encoding) : null;
  if (text === null) {
    fault(work.faults, bytes ? "encoding" : "manifest", [path, bytes ? "is not in the encoding that bagit.txt names" : "is too large or cannot be read"]);
    return null;
  }
  const listing = read(text);
  for (const one of listing.faults) {
    fault(work.faults, one.path === null ? "manifest" : "path", [path, `line ${one.line}${one.path === null ? "" : `, path ${shownPath(one.path)}`}: ${one.fault}`]);
  }
  return listing;
}

function checkCompleteness(work: Work, lists: { readonly expected: Expected; readonly manifests: readonly string[] }): void {
  for (const [path, digests] of lists.expected) {
    if (!work.entries.has(path)) fault(work.faults, "missing", [path, `is listed in ${digests[0]?.manifest ?? "a manifest"}, but missing`]);
  }
  for (const path of work.entries.keys()) {
    if (!path.startsWith("data/")) continue;
    const listedIn = new Set((lists.expected.get(path) ?? []).map((one) => one.manifest));
    // Since 1.0 every payload manifest lists every file; before that one was enough.
    const lacking = lists.manifests.filter((manifest) => !listedIn.has(manifest));
    if (lacking.length > 0 && (work.sinceOne || listedIn.size === 0)) {
      fault(work.faults, "unlisted", [path, `is here, but not listed in ${lacking.join(", ")}`]);
    }
  }
}

async function checkFetch(work: Work, expected: Expected): Promise<void> {
  if (!work.entries.has("fetch.txt")) return;
  const listing = await readListing(work, "fetch.txt", (text) => readFetch(text, work.sinceOne));
  for (const { path } of listing?.lines ?? []) {
    if (!expected.has(path)) fault(work.faults, "manifest", ["fetch.txt", `names ${shownPath(path)}, which no manifest lists`]);
    if (!work.entries.has(path)) fault(work.faults, "not-fetched", [path, "has to be fetched from elsewhere; nothing is ever fetched here"]);
  }
}

async function checkDigests(work: Work, expected: Expected): Promise<ReadonlyMap<string, FileDigests>> {
  const asked = new Map([...expected].flatMap(([path, wanted]) =>
    work.entries.has(path) ? [[path, [...new Set(wanted.map(({ algorithm }) => algorithm))]] as const] : []));
  const found = await work.ports.files.digests(asked);
  for (const path of asked.keys()) {
    const digests = found.get(path);
    if (!digests) fault(work.faults, "unreadable", [path, "could not be read"]);
    for (const { algorithm, digest, manifest } of digests ? (expected.get(path) ?? []) : []) {
      if (digests?.hex.get(algorithm) !== digest) fault(work.faults, "digest", [path, `its ${algorithm} is not the one in ${manifest}`]);
    }
  }
  return found;
}

async function checkOxum(work: Work, counted: string): Promise<void> {
  const bytes = work.entries.has("bag-info.txt") ? await readWhole(work.ports.files, "bag-info.txt") : null;
  const text = bytes ? decodeTags(bytes, work.encoding) : null;
  if (bytes && text === null) fault(work.faults, "encoding", ["bag-info.txt", "is not in the encoding that bagit.txt names"]);
  for (const oxum of payloadOxums(text ?? "")) {
    if (oxum !== counted) fault(work.faults, "oxum", ["bag-info.txt", `its Payload-Oxum is not ${counted}, as counted`]);
  }
}

/** Null when larger than a tag file may be, or not readable. */
async function readWhole(files: BagFiles, path: string): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of files.read(path)) {
      size += piece.length;
      if (size > limits.metadataBytes) return null;
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof RefusedInput) throw error;
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
