import { statSync } from "node:fs";
import { resolve } from "node:path";
import { RefusedInput } from "../model/errors.js";
import type { LogKeys } from "../model/log-signers.js";
import type { BegunBag } from "../pipeline-bag.js";
import { stampWords } from "../pipeline-stamp.js";
import { verifyBagFolder, verifyCaseFolder, type Verification, type VerifySettings } from "../pipeline-verify.js";
import { CaseFilesOnDisk } from "../stores/case/case-folder-files.js";
import { checkAheadInThreads } from "../stores/log/check-ahead-in-threads.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { refuseExisting } from "../stores/new-file.js";
import type { KeyOptions } from "./age-options.js";
import { broughtOf, headsLines, keepEvidence, type BroughtOptions } from "./brought-options.js";
import { isCaseAt } from "./case-at.js";
import { plain, progressOn, say, terminalOf } from "./terminal.js";
import { timeCheckingOf } from "./time-options.js";
import { verifyGivenFile, type GivenFileOptions } from "./verify-given-file.js";

export interface VerifyOptions extends GivenFileOptions, BroughtOptions, KeyOptions {
  readonly json?: boolean;
}

/** Checks what is at a path and says what was found; whether nothing was wrong. `bag` is what was begun there, where it is one. */
export async function verifyPath(path: string, options: VerifyOptions, bag: BegunBag | null): Promise<boolean> {
  const terminal = terminalOf(process);
  if (options.evidence !== undefined) await refuseExisting(options.evidence);
  const given = await verifyGivenFile(path, options);
  if (given) {
    say(terminal, ...(options.json ? [JSON.stringify(given.result, null, 2)] : given.lines));
    return !given.result.fault;
  }
  const time = await timeCheckingOf(options);
  const { progress, done } = progressOn(terminal);
  const brought = await broughtOf(options, path);
  const settings = { crypto: nodeCrypto, checkAhead: checkAheadInThreads, time, brought, pinned: options.key ?? null, progress: (at: number, of: number) => { progress("verify", at, of); } };
  const found = await (bag ? verifyBagFolder(bag, settings) : check(resolve(path), settings, options)).finally(done);
  const evidence = await keepEvidence(found, options.evidence);
  say(terminal, ...(options.json ? [JSON.stringify(found, null, 2)] : [...lines(found), ...evidence]));
  return found.faults.length === 0;
}

async function check(path: string, settings: VerifySettings, key: KeyOptions): Promise<Verification> {
  if (isCaseAt(path)) return verifyCaseFolder(new CaseFilesOnDisk(path), settings);
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  // ZIP and age, which a case has no need of
  const archive = isFile ? await (await import("./verify-archive.js")).verifyArchive(path, settings, key) : null;
  if (archive) return archive;
  throw new RefusedInput(`${path} is neither a case (affiant.json) nor a bag (bagit.txt, .zip, .zip.age), so there is nothing here to check.`);
}

function lines(found: Verification): readonly string[] {
  const { signers } = found;
  const keys = signers ? [keyLines(signers), ...signers.held.flatMap((held) => [[`  of ${held.origin}, which this log holds:`], keyLines(held)])].flat() : [];
  return [
    ...found.checks.map(({ name, checked, faults }) => `${faults === 0 ? "ok   " : "FAULT"} ${name}: ${checked} checked${faults === 0 ? "" : `, ${faults} wrong`}`),
    ...found.faults.map(({ what, where, message }) => `FAULT ${plain(where)}: ${plain(message)} (${what})`),
    ...found.notes.map(({ where, message }) => `note  ${plain(where)}: ${plain(message)}`),
    found.head ? `Head of the log: ${found.head.size} acts` : "No signed head could be read.",
    ...headsLines(found),
    ...timeLines(found),
    ...(found.signers ? ["Keys, by fingerprint:", ...keys] : []),
    verdict(found),
  ];
}

function keyLines({ log, authors, ended }: LogKeys): readonly string[] {
  return [`  log ${log}`, ...authors.map((key) => `  author ${key}${ended.includes(key) ? ", replaced or revoked since" : ""}`)];
}

/** What others say about when, and how far it reaches. A promise or an unchecked word reaches nowhere. */
function timeLines({ kind, stamps, head }: Verification): readonly string[] {
  if (kind === "bag" || !head) return [];
  const reach = Math.max(0, ...stamps.map(({ reach: own, time }) => (time === null ? 0 : own)));
  const tail = head.size - reach;
  return [
    ...stamps.map((stamp) => `time  ${plain(stampWords(stamp))}${stamp.origin === head.origin ? "" : `; acts of ${stamp.origin}, which this log holds`}`),
    ...(tail > 0 ? [`time  ${reach === 0 ? "no time is shown for any act" : `no time is shown for the last ${tail} acts`}`] : []),
  ];
}

/** Never more than was checked. */
function verdict(found: Verification): string {
  if (found.faults.length > 0) return `${found.faults.length === 1 ? "1 fault" : `${found.faults.length} faults`}. What is named above is not as it was recorded.`;
  if (found.kind === "bag") return "The bag is whole and valid. It holds no log, so nothing says who made it or when.";
  if (found.confirmed) return "Everything checked is as the confirmed signer recorded it. That says nothing of whether it is true.";
  return "consistent in itself; signer not confirmed. Compare a fingerprint above by another way, or give it with --key.";
}

