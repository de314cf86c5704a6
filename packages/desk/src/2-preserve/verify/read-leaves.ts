import { actLeaf, equalBytes, leafHash } from "@affiant/proof";
import type { Crypto } from "@affiant/proof";
import { caseLayout, segmentPath } from "../../model/case-layout.js";
import { parseActLines, segmentActs, type NumberedAct, type NumberedLeaf } from "../../model/act-lines.js";
import { parseJournal } from "../../model/journal.js";
import { limits } from "../../model/limits.js";
import { LeafTable } from "./leaf-table.js";
import { KeysOfActs } from "./signatures-ahead.js";
import type { LogToVerify } from "./verify-log.js";

/** A segment that follows the one before it, and the digest of its bytes as they were first read. */
export interface FoundSegment {
  readonly path: string;
  readonly first: number;
  readonly digest: Uint8Array;
}

/** What segments and journal give, without the acts of the segments: those are read once more, a few segments at a time. */
export interface FoundActs {
  readonly leaves: LeafTable;
  readonly segments: readonly FoundSegment[];
  /** Leaves of the journal whose places the segments do not fill. */
  readonly journal: ReadonlyMap<number, NumberedLeaf>;
  readonly keys: ReadonlyMap<string, Uint8Array>;
  readonly paths: readonly string[];
}

const segmentBytesLimit = segmentActs * (limits.actBytes + 128);
const journalBytesLimit = 512 * 1024 * 1024;

/** The journal is read first, so that a writer at work cannot make an act fall between it and the segments. */
export async function readLeaves(log: LogToVerify): Promise<FoundActs> {
  const journalBytes = (await log.read(caseLayout.journal, journalBytesLimit)) ?? new Uint8Array(0);
  const paths = log.paths.filter((path) => /^acts\/\d{12}\.acts$/.test(path)).sort();
  const found = { leaves: new LeafTable(), segments: [] as FoundSegment[], journal: new Map<number, NumberedLeaf>() };
  const keys = new KeysOfActs(log.crypto);
  let due = 0;
  for (const path of paths) {
    const bytes = await readSegment(path, log);
    if (!bytes) continue;
    const first = Number(path.slice(5, 17));
    if (segmentPath(first) !== path || first !== due) {
      log.report.fault("acts", { what: "segment-changed", where: path, message: "a segment that does not follow the one before it" });
      continue;
    }
    due = first + segmentActs;
    found.segments.push({ path, first, digest: log.crypto.sha256(bytes) });
    for (const { index, line } of linesOfSegment(first, bytes)) {
      if (!line) log.report.fault("acts", { what: "segment-changed", where: `${path} act ${index}`, message: "not the line that was written for this act" });
      else keys.look(line.bytes);
      if (index < due) found.leaves.set(index, line && leafOf(line, log.crypto));
    }
  }
  joinJournal(found, journalBytes, log);
  for (const leaf of found.journal.values()) if ("bytes" in leaf) keys.look(leaf.bytes);
  return { ...found, keys: keys.found, paths };
}

/** Null when it is not there or too long, which is reported. */
export function readSegment(path: string, log: LogToVerify): Promise<Uint8Array | null> {
  return log.read(path, segmentBytesLimit);
}

/** Lines ascend; where one is left out, a tombstone must say so. `line` is null where a line is not one that belongs there. */
export function* linesOfSegment(first: number, bytes: Uint8Array): Generator<{ readonly index: number; readonly line: NumberedAct | null }> {
  let next = first;
  for (const line of parseActLines(bytes)) {
    const whole = line !== null && line.index >= next && line.index < first + segmentActs;
    const index = whole ? line.index : next;
    yield { index, line: whole ? line : null };
    next = index + 1;
  }
}

function joinJournal({ leaves, segments, journal: kept }: { readonly leaves: LeafTable; readonly segments: readonly FoundSegment[]; readonly journal: Map<number, NumberedLeaf> }, bytes: Uint8Array, log: LogToVerify): void {
  const { report, crypto } = log;
  const path = caseLayout.journal;
  const journal = parseJournal(bytes, crypto);
  if (journal.tail === "unfinished") {
    report.note(path, `${bytes.length - journal.goodLength} bytes of a write that never finished; nobody was told of it`);
  } else if (journal.tail !== "none") {
    report.fault("acts", { what: "journal-changed", where: path, message: "what follows its last good frame is not what was written" });
  }
  // Forgotten places at the end of the segments leave no line: where the journal begins is not checked closer than that.
  const [begins] = journal.leaves;
  if (begins && begins.index > leaves.length + segmentActs) {
    report.fault("acts", { what: "journal-changed", where: path, message: `act ${begins.index} does not follow the end of the log` });
    return;
  }
  const inSegments = segments.length * segmentActs;
  for (const [at, leaf] of journal.leaves.entries()) {
    if (leaf.index !== (begins?.index ?? 0) + at) {
      report.fault("acts", { what: "journal-changed", where: path, message: `act ${leaf.index} does not follow the one before it` });
      return;
    }
    const known = leaves.at(leaf.index);
    const hash = leafOf(leaf, crypto);
    // The hash is over bytes and salt, so one hash is one act.
    const other = known && (!equalBytes(known, hash) || ("entry" in leaf && leaf.index < inSegments));
    if (other) report.fault("acts", { what: "journal-changed", where: `${path} act ${leaf.index}`, message: "the journal and the segment hold different acts" });
    if (known) continue;
    kept.set(leaf.index, leaf);
    leaves.set(leaf.index, hash);
  }
}

function leafOf(leaf: NumberedLeaf, crypto: Crypto): Uint8Array {
  return "entry" in leaf ? leafHash(leaf.entry, crypto) : actLeaf(leaf.bytes, leaf.salt, crypto);
}
