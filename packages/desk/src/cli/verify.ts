import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import { RefusedInput } from "../model/errors.js";
import type { LogKeys } from "../model/log-signers.js";
import { verifyCaseFolder, type Verification } from "../pipeline-verify.js";
import { CaseFilesOnDisk } from "../stores/case/case-folder-files.js";
import { checkAheadInThreads } from "../stores/log/check-ahead-in-threads.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { refuseExisting } from "../stores/new-file.js";
import { addKeyOptions, type KeyOptions } from "./age-options.js";
import { broughtOf, headsLines, keepEvidence, type BroughtOptions } from "./brought-options.js";
import { example, several, type AddCommand } from "./command.js";
import { joinRanges, stampWords, type PlaceRange } from "../pipeline-stamp.js";
import { plain, progressOn, say, terminalOf } from "./terminal.js";
import { timeCheckingOf } from "./time-options.js";
import { verifyGivenFile, type GivenFileOptions } from "./verify-given-file.js";
import { siteLines, verifySiteAt } from "./verify-site.js";

interface VerifyOptions extends GivenFileOptions, BroughtOptions, KeyOptions {
  readonly json?: boolean;
}

export const verify: AddCommand = (program, exit) => {
  const command = program
    .command("verify")
    .argument("<path>", "a case (has affiant.json); a bag (has bagit.txt), also in a .zip or .zip.age file; a published site (manifest.json); a proof; evidence of two histories")
    .option("--key <fingerprint>", "the signer's key, as you got it by another way", fingerprintOf);
  addKeyOptions(command)
    .option("--tsa-ca <file>", "PEM certificate of a time-stamp authority that you know; may be given again", several)
    .option("--block-headers <file>", "headers of Bitcoin blocks: lines of a height and a header in hex")
    .option("--policy <file>", "which logs and witnesses you trust, and how many of them it takes (C2SP tlog-policy)")
    .option("--file <file>", "with a proof: the original, or the site's manifest.json, that it is to be about")
    .option("--known-head <file>", "a signed head that somebody kept: of this log, of one it stands on, of one it has merged")
    .option("--evidence <file>", "where to keep what shows two signed histories, if that is found")
    .option("--json", "for a program")
    .addHelpText("after", example("affiant verify ./my-case", "affiant verify ./sealed --key 5c0f9edb…"))
    .action(async (path: string, options: VerifyOptions) => {
      const terminal = terminalOf(process);
      if (options.evidence !== undefined) await refuseExisting(options.evidence);
      const given = await verifyGivenFile(path, options);
      const site = given ? null : await verifySiteAt(path, options);
      if ((given ?? site) && (options.knownHead ?? options.evidence) !== undefined)
        throw new RefusedInput("--known-head and --evidence are about a whole log: give them with a case or a sealed case. What is here was not checked against them.");
      if (given) {
        say(terminal, ...(options.json ? [JSON.stringify(given.result, null, 2)] : given.lines));
        if (given.result.fault) exit(1);
        return;
      }
      if (site) {
        say(terminal, ...(options.json ? [JSON.stringify(site, null, 2)] : siteLines(site)));
        if (site.faults.length > 0) exit(1);
        return;
      }
      const time = await timeCheckingOf(options);
      const { progress, done } = progressOn(terminal);
      const brought = await broughtOf(options, path);
      const settings = { crypto: nodeCrypto, checkAhead: checkAheadInThreads, time, brought, pinned: options.key ?? null, progress: (at: number, of: number) => { progress("verify", at, of); } };
      const found = await check(resolve(path), settings, options).finally(done);
      const evidence = await keepEvidence(found, options.evidence);
      say(terminal, ...(options.json ? [JSON.stringify(found, null, 2)] : [...lines(found), ...evidence]));
      if (found.faults.length > 0) exit(1);
    });
};

async function check(path: string, settings: Parameters<typeof verifyCaseFolder>[1], key: KeyOptions): Promise<Verification> {
  if (existsSync(join(path, "affiant.json")) || existsSync(join(path, "log", "checkpoint")) && existsSync(join(path, "originals")))
    return verifyCaseFolder(new CaseFilesOnDisk(path), settings);
  const { verifyArchive, verifyBagIn } = await import("./open-bag.js"); // ZIP and age, which a case has no need of
  if (existsSync(join(path, "bagit.txt"))) return verifyBagIn(path, settings);
  const archive = statSync(path, { throwIfNoEntry: false })?.isFile() ? await verifyArchive(path, settings, key) : null;
  if (archive) return archive;
  throw new RefusedInput(`${path} is neither a case (affiant.json) nor a bag (bagit.txt, .zip, .zip.age) nor a published site (manifest.json), so there is nothing here to check.`);
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
    ...(found.confirmed && found.pinned?.message ? [`note  ${found.pinned.message}`] : []),
    verdict(found),
  ];
}

function keyLines({ log, authors, ended }: LogKeys): readonly string[] {
  const line = (role: string, key: string): string => {
    const end = ended.find((one) => one.role === role && one.fingerprint === key);
    return `  ${role} ${key}${end ? `, ${end.by === null ? `revoked (${end.reason})` : `replaced by ${end.by}`} at act ${end.at}` : ""}`;
  };
  const before = ended.filter(({ role }) => role === "log").map(({ fingerprint }) => line("log", fingerprint));
  return [line("log", log), ...before, ...authors.map((key) => line("author", key))];
}

/** What others say about when, and how far it reaches. A promise or an unchecked word reaches nowhere. */
function timeLines({ kind, stamps, head }: Verification): readonly string[] {
  if (kind === "bag" || !head) return [];
  const dated = joinRanges(stamps.flatMap(({ places, time }) => (time === null ? [] : places)));
  return [
    ...stamps.map((stamp) => `time  ${plain(stampWords(stamp))}${stamp.origin === head.origin ? "" : `; acts of ${stamp.origin}, which this log holds`}`),
    ...undatedLines(dated, head.size),
  ];
}

function undatedLines(dated: readonly PlaceRange[], size: number): readonly string[] {
  const undated = size - dated.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, size) - from), 0);
  if (undated === 0) return [];
  if (undated === size) return ["time  no time is shown for any act"];
  const [first] = dated;
  return [dated.length === 1 && first?.from === 0 ? `time  no time is shown for the last ${undated} acts` : `time  no time is shown for ${undated} of the ${size} acts`];
}

/** Never more than was checked. */
function verdict(found: Verification): string {
  const all = found.faults.length === 1 ? "1 fault" : `${found.faults.length} faults`;
  // Nothing of what is here was found changed: what was brought along asks for more, or cannot be compared.
  if (found.faults.length > 0 && found.faults.every(({ what }) => what === "not-comparable")) return `${all}. What you asked for could not be compared; nothing else was found wrong.`;
  if (found.faults.length > 0) return `${all}. What is named above is not as it was recorded.`;
  if (found.kind === "bag") return "The bag is whole and valid. It holds no log, so nothing says who made it or when.";
  if (found.confirmed) return "Everything checked is as the confirmed signer recorded it. That says nothing of whether it is true.";
  return "consistent in itself; signer not confirmed. Compare a fingerprint above by another way, or give it with --key.";
}

function fingerprintOf(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new InvalidArgumentError("A fingerprint is 64 hexadecimal digits.");
  return text;
}
