import {
  GrowingTree, LogReader, Refused, actLeaf, checkpointFault, equalBytes, hex, leafHash, parseBundle, parseCheckpoint, parseTile,
  parseTilePath, rootOf, tilePath, tileWidth,
} from "@affiant/proof";
import type { Act, Checkpoint, Crypto, Genesis, LogStream, TilePlace } from "@affiant/proof";
import { parseActLines, segmentActs, type NumberedLeaf } from "../model/act-lines.js";
import { caseLayout, segmentPath } from "../model/case-layout.js";
import { parseJournal } from "../model/journal.js";
import { TileHashes, tilesOfSize } from "../model/tile-hashes.js";
import { actBodies } from "../model/act.js";
import { limits } from "../model/limits.js";
import type { CheckAhead } from "../ports.js";
import type { CaseReport } from "./case-report.js";
import { signaturesAhead } from "./signatures-ahead.js";

/** Reads a file of the case, or null when it is not there or too long (which is then reported). */
export type ReadFile = (path: string, limitBytes: number) => Promise<Uint8Array | null>;

export interface LogToVerify {
  readonly paths: readonly string[];
  readonly read: ReadFile;
  readonly report: CaseReport;
  readonly crypto: Crypto;
  /** Left out: each signature is checked when its act is read. */
  readonly checkAhead?: CheckAhead | undefined;
}

export interface VerifiedLog {
  /** In log order; null where an act is missing or not as it was. */
  readonly acts: readonly (Act | null)[];
  readonly genesis: Genesis | null;
  readonly checkpoint: Checkpoint | null;
  /** Leaf hashes that the log really has, those of the journal included. */
  readonly leaves: readonly Uint8Array[];
  /** The log itself, those it stands on, those merged into it. */
  readonly streams: readonly LogStream[];
  /** Files under `acts/` and `log/` that belong to the log. */
  readonly known: ReadonlySet<string>;
}

/** An act as found, or what is left of it, and the file it is in. */
type FoundLeaf = NumberedLeaf & { readonly path: string };

const segmentBytesLimit = segmentActs * (limits.actBytes + 128);
const journalBytesLimit = 512 * 1024 * 1024;
const tileBytesLimit = tileWidth * 1024;

/** Checks acts, journal, tiles, bundles and checkpoint against each other, and names the file that does not fit. */
export async function verifyLog(log: LogToVerify): Promise<VerifiedLog> {
  const found = await readActs(log);
  const checkpoint = await readCheckpoint(log);
  const tiles = await readTiles(log);
  const truth = settleLeaves({ found, tiles, checkpoint }, log);
  checkTiles(tiles, truth, log);
  if (checkpoint) reportMissingTiles(checkpoint, tiles, log);
  const crypto = await signaturesAhead(found.acts.map((act) => (act && "bytes" in act ? act.bytes : null)), log);
  const { acts, reader } = checkActs(found, { truth, signedSize: checkpoint?.size ?? 0 }, { ...log, crypto });
  const { genesis } = reader;
  if (checkpoint && genesis) {
    const signer = { origin: genesis.origin, logKeyAt: (size: number) => reader.logKeyAt(size) };
    const fault = checkpointFault(checkpoint, signer, log.crypto);
    if (fault) log.report.fault("log", { what: fault.fault, where: caseLayout.checkpoint, message: fault.message });
  }
  const known = new Set([caseLayout.journal, caseLayout.checkpoint, ...found.segments, ...tiles.map(({ path }) => path)]);
  return { acts, genesis, checkpoint, leaves: truth, streams: reader.streams, known };
}

interface FoundActs {
  /** By place; null where a line could not be read, which was reported; undefined where there is none. */
  readonly acts: readonly (FoundLeaf | null | undefined)[];
  readonly segments: readonly string[];
}

async function readActs(log: LogToVerify): Promise<FoundActs> {
  const journalBytes = (await log.read(caseLayout.journal, journalBytesLimit)) ?? new Uint8Array(0);
  const segments = log.paths.filter((path) => /^acts\/\d{12}\.acts$/.test(path)).sort();
  const acts: (FoundLeaf | null | undefined)[] = [];
  let due = 0;
  for (const path of segments) {
    const bytes = await log.read(path, segmentBytesLimit);
    if (!bytes) continue;
    const first = Number(path.slice(5, 17));
    if (segmentPath(first) !== path || first !== due) {
      log.report.fault("acts", { what: "segment-changed", where: path, message: "a segment that does not follow the one before it" });
      continue;
    }
    due = first + segmentActs;
    readSegment(acts, { path, first, bytes }, log);
  }
  joinJournal(acts, journalBytes, log);
  return { acts: Array.from(acts), segments };
}

/** Lines ascend; where one is left out, a tombstone must say so. */
function readSegment(acts: FoundActs["acts"][number][], segment: { readonly path: string; readonly first: number; readonly bytes: Uint8Array }, log: LogToVerify): void {
  const { path, first } = segment;
  let next = first;
  for (const line of parseActLines(segment.bytes)) {
    const whole = line !== null && line.index >= next && line.index < first + segmentActs;
    if (!whole) log.report.fault("acts", { what: "segment-changed", where: `${path} act ${next}`, message: "not the line that was written for this act" });
    const index = whole ? line.index : next;
    if (index < first + segmentActs) acts[index] = whole ? { ...line, path } : null;
    next = index + 1;
  }
}

function joinJournal(acts: FoundActs["acts"][number][], bytes: Uint8Array, log: LogToVerify): void {
  const { report } = log;
  const path = caseLayout.journal;
  const journal = parseJournal(bytes, log.crypto);
  if (journal.tail === "unfinished") {
    report.note(path, `${bytes.length - journal.goodLength} bytes of a write that never finished; nobody was told of it`);
  } else if (journal.tail !== "none") {
    report.fault("acts", { what: "journal-changed", where: path, message: "what follows its last good frame is not what was written" });
  }
  // Forgotten places at the end of the segments leave no line: where the journal begins is not checked closer than that.
  const [begins] = journal.leaves;
  if (begins && begins.index > acts.length + segmentActs) {
    report.fault("acts", { what: "journal-changed", where: path, message: `act ${begins.index} does not follow the end of the log` });
    return;
  }
  for (const [at, leaf] of journal.leaves.entries()) {
    if (leaf.index !== (begins?.index ?? 0) + at) {
      report.fault("acts", { what: "journal-changed", where: path, message: `act ${leaf.index} does not follow the one before it` });
      return;
    }
    const known = acts[leaf.index];
    if (!known) acts[leaf.index] = { ...leaf, path };
    else if (!sameLeaf(known, leaf)) {
      report.fault("acts", { what: "journal-changed", where: `${path} act ${leaf.index}`, message: "the journal and the segment hold different acts" });
    }
  }
}

function sameLeaf(one: NumberedLeaf, other: NumberedLeaf): boolean {
  if ("entry" in one || "entry" in other) return "entry" in one && "entry" in other && equalBytes(one.entry, other.entry);
  return equalBytes(one.bytes, other.bytes) && equalBytes(one.salt, other.salt);
}

function leafOf(leaf: NumberedLeaf, crypto: Crypto): Uint8Array {
  return "entry" in leaf ? leafHash(leaf.entry, crypto) : actLeaf(leaf.bytes, leaf.salt, crypto);
}

async function readCheckpoint(log: LogToVerify): Promise<Checkpoint | null> {
  const where = caseLayout.checkpoint;
  const bytes = await log.read(where, 64 * 1024);
  log.report.checked("log");
  if (!bytes) {
    log.report.fault("log", { what: "checkpoint-missing", where, message: "the case has no signed checkpoint" });
    return null;
  }
  try {
    return parseCheckpoint(bytes);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    log.report.fault("log", { what: error.fault, where, message: error.message });
    return null;
  }
}

interface FoundTile {
  readonly path: string;
  readonly place: TilePlace;
  readonly bytes: Uint8Array;
  /** Leaf hashes that a level-0 tile or a bundle gives; null when it cannot be read, or is higher up. */
  readonly leaves: readonly Uint8Array[] | null;
}

async function readTiles(log: LogToVerify): Promise<FoundTile[]> {
  const tiles: FoundTile[] = [];
  for (const path of log.paths) {
    const place = path.startsWith(`${caseLayout.log}/`) ? parseTilePath(path.slice(caseLayout.log.length + 1)) : null;
    const bytes = place && (await log.read(path, tileBytesLimit));
    if (!place || !bytes) continue;
    log.report.checked("log");
    try {
      const entries = place.level === "entries" ? parseBundle(bytes, place.width) : null;
      const leaves = entries?.map((entry) => leafHash(entry, log.crypto)) ?? parseTile(bytes, place.width);
      tiles.push({ path, place, bytes, leaves: place.level === "entries" || place.level === 0 ? leaves : null });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // Named as different from what it must be, once that is known.
      tiles.push({ path, place, bytes, leaves: null });
    }
  }
  return tiles;
}

interface Sources {
  readonly found: FoundActs;
  readonly tiles: readonly FoundTile[];
  readonly checkpoint: Checkpoint | null;
}

/**
 * The leaves that the log really has. Acts, tiles and bundles each give them; where one was changed the others outvote
 * it, and the signed root decides over all.
 */
function settleLeaves(sources: Sources, log: LogToVerify): Uint8Array[] {
  const { checkpoint } = sources;
  const ofActs = sources.found.acts.map((act) => (act ? leafOf(act, log.crypto) : null));
  const ofBundles = leavesOf(sources.tiles.filter(({ place }) => place.level === "entries"));
  const ofTiles = leavesOf(sources.tiles.filter(({ place }) => place.level === 0));
  const length = Math.max(ofActs.length, Math.min(checkpoint?.size ?? 0, Math.max(ofBundles.length, ofTiles.length)));
  const candidates = [majority, 0, 1, 2].map((pick) => Array.from({ length }, (_, at) => {
    const all = [ofActs[at] ?? null, ofBundles[at] ?? null, ofTiles[at] ?? null] as const;
    return (typeof pick === "number" ? all[pick] : null) ?? majority(all);
  }));
  const [voted = []] = candidates;
  const right = checkpoint && candidates.find((leaves) => leaves.length >= checkpoint.size && equalBytes(rootOf(leaves.slice(0, checkpoint.size), log.crypto), checkpoint.root));
  if (checkpoint && !right) {
    log.report.fault("log", { what: "root-mismatch", where: caseLayout.checkpoint, message: "the acts of the case do not give the root that is signed here" });
  }
  return right ?? voted;
}

/** Leaves by index. A tile further out than there are tiles follows on nothing, and would only make a long, empty list. */
function leavesOf(tiles: readonly FoundTile[]): Uint8Array[] {
  const leaves: Uint8Array[] = [];
  const ordered = tiles.filter(({ place }) => place.index < tiles.length).sort((a, b) => a.place.width - b.place.width);
  for (const { place, leaves: own } of ordered) {
    for (const [at, leaf] of (own ?? []).entries()) leaves[place.index * tileWidth + at] = leaf;
  }
  return leaves;
}

function majority(votes: readonly (Uint8Array | null)[]): Uint8Array {
  const given = votes.filter((vote) => vote !== null);
  const agreed = given.find((vote, at) => given.some((other, place) => place !== at && equalBytes(vote, other)));
  return agreed ?? given[0] ?? new Uint8Array(32);
}

function checkTiles(tiles: readonly FoundTile[], truth: readonly Uint8Array[], log: LogToVerify): void {
  const tree = new GrowingTree(log.crypto);
  const due = new TileHashes();
  for (const leaf of truth) tree.append(leaf, due.completed);
  for (const { path, place, bytes, leaves } of tiles) {
    const from = place.index * tileWidth;
    const bundle = place.level === "entries";
    const good = bundle
      ? leaves?.every((leaf, at) => equalBytes(leaf, truth[from + at] ?? new Uint8Array(0)))
      : equalBytes(due.tile(place) ?? new Uint8Array(0), bytes);
    if (!good) log.report.fault("log", { what: bundle ? "bad-bundle" : "bad-tile", where: path, message: "not what the signed log has at this place" });
  }
}

function reportMissingTiles(checkpoint: Checkpoint, tiles: readonly FoundTile[], log: LogToVerify): void {
  // A size that no act or tile comes near is a fault of the checkpoint, not of a billion tiles.
  if (checkpoint.size > (log.paths.length + 1) * segmentActs) return;
  const there = new Set(tiles.map(({ path }) => path));
  for (const place of tilesOfSize(checkpoint.size)) {
    const path = `${caseLayout.log}/${tilePath(place)}`;
    if (!there.has(path)) log.report.fault("log", { what: "tile-missing", where: path, message: "a file of the log is missing" });
  }
}

function checkActs(found: FoundActs, { truth, signedSize }: { readonly truth: readonly Uint8Array[]; readonly signedSize: number }, log: LogToVerify): { readonly acts: (Act | null)[]; readonly reader: LogReader } {
  const { report, crypto } = log;
  const reader = new LogReader(crypto);
  const whereIs = (index: number): string => `${found.acts[index]?.path ?? segmentPath(index - (index % segmentActs))} act ${index}`;
  const acts = truth.map((leaf, index) => {
    report.checked("acts");
    const act = found.acts[index];
    if (!act || "entry" in act) {
      // A line that cannot be read was reported where it was read.
      reader.absent(index, leaf, act === null);
      return null;
    }
    if (!equalBytes(leafOf(act, crypto), leaf)) {
      reader.absent(index, leaf, true);
      report.fault("acts", { what: "act-changed", where: whereIs(index), message: "this act or its salt is not the one in the log" });
      return null;
    }
    return reader.read({ index, bytes: act.bytes, leaf }, { signature: index === 0 || reader.genesis !== null });
  });
  for (const { fault, index, message } of reader.end()) {
    const uncut = fault === "bad-tombstone" && index !== null && reader.forgotten.has(index);
    // Until the tombstone is in the signed log its acts are still needed.
    if (uncut && signedSize < truth.length) report.note(whereIs(index), "forgotten, and still there: it goes when the case is next opened to write");
    else report.fault("acts", { what: fault, where: index === null ? caseLayout.acts : whereIs(index), message });
  }
  if (!reader.genesis) report.note(whereIs(0), "without the first act nobody's signature could be checked");
  for (const [index, act] of acts.entries()) {
    const schema = act && Object.hasOwn(actBodies, act.type) ? actBodies[act.type as keyof typeof actBodies] : null;
    if (schema && !schema.safeParse(act?.body).success) {
      report.fault("acts", { what: "bad-body", where: whereIs(index), message: "signed, and not what its type must hold" });
    }
  }
  return { acts, reader };
}

/** For reports. */
export function headOf(checkpoint: Checkpoint): { readonly origin: string; readonly size: number; readonly root: string } {
  return { origin: checkpoint.origin, size: checkpoint.size, root: hex(checkpoint.root) };
}
