import { attributeVersion } from "./4-attribute/attribute-version.js";
import { compareVersion } from "./5-compare/compare-version.js";
import { accountVersion } from "./7-account/account-version.js";
import { readVersion } from "./3-read/read-version.js";
import { partsVersion } from "./1-receive/parts-version.js";
import type { Crypto } from "@affiant/proof";
import type { ClockState } from "./model/act.js";
import { RefusedInput } from "./model/errors.js";
import type { AppendActs } from "./2-preserve/append-act.js";
import type { ActLog, CaseFiles, Catalog, Clock, ContainerParts, Derived, Inbox, Observations, Originals, Random, ReadingQueue, TextLayers, WitnessBook } from "./ports.js";

/** How far a stage has come; said at least once a second for anything longer. */
export type Progress = (stage: "copy" | "preserve" | "parts" | "read" | "pictures" | "index" | "compare" | "verify" | "publish" | "seal" | "fixity", done: number, of: number) => void;

/** Names of the derivers with their versions: what they derive is kept under these. */
export interface Derivers {
  readonly reader: string;
  readonly comparer: string;
  /** What containers hold. */
  readonly parts: string;
}

export const derivers: Derivers = {
  reader: `read-${readVersion}-attribute-${attributeVersion}`,
  comparer: `compare-${compareVersion}-account-${accountVersion}`,
  parts: `parts-${partsVersion}`,
};

/** The world as one opened case sees it: every port, wired. */
export interface CaseWorld {
  readonly folder: string;
  readonly caseId: string;
  /** The case folder as bytes, to check or to seal it. */
  readonly files: CaseFiles;
  readonly originals: Originals;
  readonly textLayers: TextLayers;
  readonly observations: Observations;
  readonly derived: Derived;
  readonly catalog: Catalog;
  readonly log: ActLog;
  readonly witnesses: WitnessBook;
  readonly append: AppendActs;
  /** Who receives, and on what: random ids, no names. */
  readonly custodian: { readonly person: string; readonly device: string };
  /** Whether a time server keeps this device's clock right, as far as the system says. */
  readonly clockState: () => Promise<ClockState>;
  readonly inbox: Inbox;
  readonly parts: ContainerParts;
  readonly derivers: Derivers;
  readonly queue: ReadingQueue;
  /** How many readings are worth starting at once. */
  readonly queueWidth: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly crypto: Crypto;
  /** The name of a derivation: the hex digest of its inputs as canonical JSON. */
  readonly nameOf: (inputs: unknown) => string;
  /** Derived results as bytes, and back. */
  readonly print: (value: unknown) => Uint8Array;
  readonly parse: (bytes: Uint8Array) => unknown;
}

const whyReadOnly: Readonly<Record<NonNullable<ActLog["readOnly"]>, string>> = {
  "no-key": "the key of its log is not on this device: it is a copy",
  "behind-guard": "it is older than what this device has signed, as a restored backup is",
  "opened-to-read": "it was opened to read",
  "handed-over": "the key of its log was handed over to another device",
  restored: "the key of its log came back from a backup of keys, and what it signed since is not known here ('affiant keys' says what to do)",
  "not-an-author": "none of your keys is an author's of this case ('affiant keys request' asks for that)",
};

/** Why a case can only be read here, in words for a person; `reason` as the log gives it. */
export function readOnlyWords(reason: string): string {
  return (whyReadOnly as Readonly<Record<string, string>>)[reason] ?? reason;
}

/** Before anything that ends in an act. @throws RefusedInput where this device may not sign; nothing was done then. */
export function requireWritable({ log }: { readonly log: Pick<ActLog, "readOnly"> }): void {
  if (log.readOnly) throw new RefusedInput(`This case can only be read here: ${whyReadOnly[log.readOnly]}. Nothing was written.`);
}
