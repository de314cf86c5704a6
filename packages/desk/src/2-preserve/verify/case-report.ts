import type { FaultName, PinnedKey } from "@affiant/proof";
import type { LogSigners } from "../../model/log-signers.js";
import type { HeadFault, HeadsReport } from "../witness/verify-heads.js";
import type { StampFaultName } from "../time/stamp-fault.js";
import type { StampFound } from "../time/stamp-found.js";

/** What can be wrong with a case beyond the faults of its log. Stable names: texts and scripts use them. */
export type CaseFaultName =
  | FaultName
  | StampFaultName
  | "act-changed" | "bad-body" | "journal-changed" | "segment-changed" | "manifest-changed" | "tile-missing" | "checkpoint-missing"
  | "original-missing" | "original-changed" | "layer-missing" | "layer-changed" | "observation-missing" | "observation-changed" | "cut-changed" | "derived-changed"
  | "catalog-changed" | "unfinished-branch" | "unknown-file" | "not-a-plain-file" | "unreadable" | HeadFault["what"];

export interface CaseFault {
  readonly what: CaseFaultName;
  /** Path in the case folder, or of an act: path, space, `act <index>`. */
  readonly where: string;
  readonly message: string;
}

/** Nothing wrong, and yet a person should know. */
export interface CaseNote {
  readonly where: string;
  readonly message: string;
}

export const checkNames = ["manifest", "acts", "log", "originals", "text layers", "observations", "derived", "catalog", "time", "other files"] as const;
export type CheckName = (typeof checkNames)[number];

/** One part of the case: how many things of it were looked at, and how many faults they had. */
export interface CaseCheck {
  readonly name: CheckName;
  readonly checked: number;
  readonly faults: number;
}

export interface CaseVerification {
  readonly checks: readonly CaseCheck[];
  readonly faults: readonly CaseFault[];
  readonly notes: readonly CaseNote[];
  /** What others say about when heads of the log existed, oldest head first. */
  readonly stamps: readonly StampFound[];
  /** The signed head, when the checkpoint could be read. */
  readonly head: { readonly origin: string; readonly size: number; readonly root: string } | null;
  /** What others know of the log; null when its checkpoint cannot be read. */
  readonly heads: HeadsReport | null;
  readonly signers: LogSigners | null;
  /** How the key that the reader brought stands to the log; null where none was brought. */
  readonly pinned: PinnedKey | null;
  /** Nothing is wrong, and what the reader brought confirms who signs the head: a key, or a policy. */
  readonly confirmed: boolean;
}

/** Collects what is found while a case is checked. */
export class CaseReport {
  readonly faults: CaseFault[] = [];
  readonly notes: CaseNote[] = [];
  readonly #checks = new Map<CheckName, { checked: number; faults: number }>();

  #check(name: CheckName): { checked: number; faults: number } {
    const known = this.#checks.get(name) ?? { checked: 0, faults: 0 };
    this.#checks.set(name, known);
    return known;
  }

  checked(name: CheckName, count = 1): void {
    this.#check(name).checked += count;
  }

  fault(name: CheckName, fault: CaseFault): void {
    this.#check(name).faults += 1;
    this.faults.push(fault);
  }

  note(where: string, message: string): void {
    this.notes.push({ where, message });
  }

  checks(): CaseCheck[] {
    return checkNames.map((name) => ({ name, ...(this.#checks.get(name) ?? { checked: 0, faults: 0 }) }));
  }
}
