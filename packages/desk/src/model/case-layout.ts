/** Where things stand in a case folder: docs/formats/case.md. */
import { canonicalBytes, concat, utf8 } from "@affiant/proof";

/** Paths in a case, with `/` between their parts (case.md). */
export const caseLayout = {
  manifest: "affiant.json",
  originals: "originals/sha256",
  acts: "acts",
  journal: "acts/journal",
  /** What was cut from a journal although it may be more than an unfinished write; named by its SHA-256. */
  cut: "acts/cut",
  layers: "acts/layers",
  /** What no derivation gives again, under its own digest. */
  observations: "acts/observations",
  log: "log",
  checkpoint: "log/checkpoint",
  /** The newest head with the cosignatures of the witnesses that this log has. */
  witnessed: "log/witnessed",
  /** What others say about when heads of the log existed. */
  time: "time",
  derived: "derived",
  catalog: "catalog.sqlite",
  /** A branch that is being put in place: there only until that is done. */
  branching: "branching",
  /** Unfinished writes; emptied when the case is next opened to write. */
  temporary: "tmp",
} as const;

/** The segment that begins with this act. */
export function segmentPath(first: number): string {
  return `${caseLayout.acts}/${String(first).padStart(12, "0")}.acts`;
}

/** Whether a file of `acts/` is a segment, by its name. */
export function isSegment(name: string): boolean {
  return /^\d{12}\.acts$/.test(name);
}

/** `affiant.json`: says what the folder is. It can be made again from the genesis act, which is what counts. */
export function manifestBytes(genesis: { readonly case: string; readonly origin: string }): Uint8Array {
  return concat(canonicalBytes({ affiant: "case", case: genesis.case, format: 1, log: genesis.origin }), utf8("\n"));
}
