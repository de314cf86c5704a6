import { LogReader, equalBytes } from "@affiant/proof";
import type { Act, Crypto } from "@affiant/proof";
import { caseLayout, segmentPath } from "../../model/case-layout.js";
import { segmentActs } from "../../model/act-lines.js";
import { actBodies } from "../../model/act.js";
import { inOrder } from "../../model/in-order.js";
import { linesOfSegment, readSegment } from "./read-leaves.js";
import type { FoundActs, FoundSegment } from "./read-leaves.js";
import type { TrueTree } from "./settle-leaves.js";
import type { LogToVerify } from "./verify-log.js";

/** Some acts of the log, with what their signatures were found to be. */
interface SomeActs {
  readonly from: number;
  readonly to: number;
  /** Stored bytes by place; null for a line that cannot be read. */
  readonly acts: ReadonlyMap<number, Uint8Array | null>;
  readonly crypto: Crypto;
}

/** Segments that are in memory together; one such part is read in order here while the next is with the threads. */
const segmentsAtOnce = 4;

/** Reads the acts in their order, a few segments at a time, and hands each on that is the one in the log. */
export async function checkActs(found: FoundActs, { truth, signedSize }: { readonly truth: TrueTree; readonly signedSize: number }, log: LogToVerify): Promise<LogReader> {
  const { report } = log;
  let crypto = log.crypto;
  const reader = new LogReader({ sha256: (bytes) => log.crypto.sha256(bytes), verifyEd25519: (...signed) => crypto.verifyEd25519(...signed) });
  const whereIs = (index: number): string => `${found.journal.has(index) ? caseLayout.journal : segmentPath(index - (index % segmentActs))} act ${index}`;
  const badBodies: number[] = [];
  for await (const part of inOrder(partsOf(found, truth.size), 2, (segments) => readPart(segments, found, log))) {
    ({ crypto } = part);
    for (let index = part.from; index < Math.min(part.to, truth.size); index += 1) {
      report.checked("acts");
      const leaf = truth.tiles.leaf(index);
      const bytes = part.acts.get(index);
      if (!bytes) {
        // A line that cannot be read was reported where it was read.
        reader.absent(index, leaf, bytes === null);
        continue;
      }
      if (!leaf || !equalBytes(found.leaves.at(index) ?? new Uint8Array(0), leaf)) {
        reader.absent(index, leaf, true);
        report.fault("acts", { what: "act-changed", where: whereIs(index), message: "this act or its salt is not the one in the log" });
        continue;
      }
      const act = reader.read({ index, bytes, leaf }, { signature: index === 0 || reader.genesis !== null });
      if (!act) continue;
      if (!hasItsBody(act)) badBodies.push(index);
      log.take(act, index);
    }
  }
  reportReader(reader, { uncutIsFault: signedSize >= truth.size, whereIs }, log);
  if (!reader.genesis) report.note(whereIs(0), "without the first act nobody's signature could be checked");
  for (const index of badBodies) report.fault("acts", { what: "bad-body", where: whereIs(index), message: "signed, and not what its type must hold" });
  return reader;
}

/** What can only be said once all acts were read. */
function reportReader(reader: LogReader, { uncutIsFault, whereIs }: { readonly uncutIsFault: boolean; readonly whereIs: (index: number) => string }, { report }: LogToVerify): void {
  for (const { fault, index, message } of reader.end()) {
    const uncut = fault === "bad-tombstone" && index !== null && reader.forgotten.has(index);
    // Until the tombstone is in the signed log its acts are still needed.
    if (uncut && !uncutIsFault) report.note(whereIs(index), "forgotten, and still there: it goes when the case is next opened to write");
    else report.fault("acts", { what: fault, where: index === null ? caseLayout.acts : whereIs(index), message });
  }
}

function hasItsBody({ type, body }: Act): boolean {
  return !Object.hasOwn(actBodies, type) || actBodies[type as keyof typeof actBodies].safeParse(body).success;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly segments: readonly FoundSegment[];
}

/** All places of the log: those of the segments, then those behind them. */
function* partsOf({ segments }: FoundActs, size: number): Generator<Part> {
  for (let at = 0; at < segments.length; at += segmentsAtOnce) {
    const some = segments.slice(at, at + segmentsAtOnce);
    yield { from: at * segmentActs, to: (at + some.length) * segmentActs, segments: some };
  }
  const end = segments.length * segmentActs;
  if (end < size) yield { from: end, to: size, segments: [] };
}

async function readPart({ from, to, segments }: Part, found: FoundActs, log: LogToVerify): Promise<SomeActs> {
  const acts = new Map<number, Uint8Array | null>();
  for (const { path, first, digest } of segments) {
    const bytes = await readSegment(path, log);
    if (!bytes || !equalBytes(log.crypto.sha256(bytes), digest)) {
      log.report.fault("acts", { what: "segment-changed", where: path, message: "changed while it was checked; verify again when nobody writes" });
      for (let index = first; index < first + segmentActs; index += 1) acts.set(index, null);
      continue;
    }
    for (const { index, line } of linesOfSegment(first, bytes)) if (index < first + segmentActs) acts.set(index, line?.bytes ?? null);
  }
  for (let index = from; index < to; index += 1) {
    const leaf = found.journal.get(index);
    // What is left of a forgotten act is no act, whatever stands in the segment.
    if (leaf && "bytes" in leaf) acts.set(index, leaf.bytes);
    else if (leaf) acts.delete(index);
  }
  const there = [...acts.values()].filter((act) => act !== null);
  return { from, to, acts, crypto: log.checkAhead ? await log.checkAhead(there, found.keys) : log.crypto };
}
