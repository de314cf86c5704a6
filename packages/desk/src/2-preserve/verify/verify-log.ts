import { Refused, checkpointFault, hex, parseCheckpoint } from "@affiant/proof";
import type { Act, Checkpoint, Crypto, Genesis, LogReader, LogStream } from "@affiant/proof";
import { caseLayout } from "../../model/case-layout.js";
import type { CheckAhead } from "../../ports.js";
import type { CaseReport } from "./case-report.js";
import { checkActs } from "./check-acts.js";
import { readLeaves } from "./read-leaves.js";
import { checkTiles, readTiles, settleLeaves } from "./settle-leaves.js";

/** Reads a file of the case, or null when it is not there or too long (which is then reported). */
export type ReadFile = (path: string, limitBytes: number) => Promise<Uint8Array | null>;

export interface LogToVerify {
  readonly paths: readonly string[];
  readonly read: ReadFile;
  readonly report: CaseReport;
  readonly crypto: Crypto;
  /** Left out: each signature is checked when its act is read. */
  readonly checkAhead?: CheckAhead | undefined;
  /** Hears of each act that is the one in the log, in its order. Nobody else keeps them: there may be millions. */
  readonly take: (act: Act, index: number) => void;
}

export interface VerifiedLog {
  readonly genesis: Genesis | null;
  readonly checkpoint: Checkpoint | null;
  /** Leaf hashes that the log really has, those of the journal included. */
  readonly leaves: { at(index: number): Uint8Array | null };
  /** The log itself, those it stands on, those merged into it. */
  readonly streams: readonly LogStream[];
  /** Files under `acts/` and `log/` that belong to the log. */
  readonly known: ReadonlySet<string>;
}

/**
 * Checks acts, journal, tiles, bundles and checkpoint against each other, and names the file that does not fit. Reads the
 * acts twice: first for the hashes of their leaves, which say what the log is, then for what they say.
 */
export async function verifyLog(log: LogToVerify): Promise<VerifiedLog> {
  const found = await readLeaves(log);
  const checkpoint = await readCheckpoint(log);
  const tiles = await readTiles(log);
  const sources = { ofActs: found.leaves, tiles, checkpoint };
  const truth = settleLeaves(sources, log);
  checkTiles(sources, truth, log);
  const reader = await checkActs(found, { truth, signedSize: checkpoint?.size ?? 0 }, log);
  if (checkpoint) checkSigner(checkpoint, reader, log);
  const known = new Set([caseLayout.journal, caseLayout.checkpoint, ...found.paths, ...tiles.tiles.map(({ path }) => path)]);
  return { genesis: reader.genesis, checkpoint, leaves: { at: (index) => truth.tiles.leaf(index) }, streams: reader.streams, known };
}

function checkSigner(checkpoint: Checkpoint, reader: LogReader, log: LogToVerify): void {
  const [own] = reader.streams;
  const fault = own?.genesis && checkpointFault(checkpoint, own, log.crypto);
  if (fault) log.report.fault("log", { what: fault.fault, where: caseLayout.checkpoint, message: fault.message });
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

/** For reports. */
export function headOf(checkpoint: Checkpoint): { readonly origin: string; readonly size: number; readonly root: string } {
  return { origin: checkpoint.origin, size: checkpoint.size, root: hex(checkpoint.root) };
}
