import { createReadStream, existsSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { evidenceTitle, fromUtf8, looksLikeTlogProof } from "@affiant/proof";
import { RefusedInput } from "../model/errors.js";
import { stampWords } from "../pipeline-stamp.js";
import { verifyEvidence, verifyItem, type EvidenceVerification, type ItemVerification } from "../pipeline-verify-item.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { policyOf } from "./brought-options.js";
import { momentOf } from "./moment-of.js";
import { readStart } from "./read-start.js";
import { plain } from "./terminal.js";
import { timeCheckingOf, type TimeOptions } from "./time-options.js";

export interface GivenFileOptions extends TimeOptions {
  readonly key?: string;
  readonly policy?: string;
  readonly file?: string;
}

export interface GivenFile {
  readonly result: ItemVerification | EvidenceVerification;
  readonly lines: readonly string[];
}

export const proofBytesLimit = 4 * 1024 * 1024;

/** A file that somebody was given without the case; null when it is neither a proof nor evidence. */
export async function verifyGivenFile(path: string, options: GivenFileOptions): Promise<GivenFile | null> {
  if (!existsSync(path) || !statSync(path).isFile()) return null;
  const start = await readStart(path, 64);
  const isEvidence = fromUtf8(start.subarray(0, evidenceTitle.length + 1)) === `${evidenceTitle}\n`;
  if (!isEvidence && !looksLikeTlogProof(start)) return null;
  const bytes = await readStart(path, proofBytesLimit + 1);
  const pinned = options.key ?? null;
  if (isEvidence) {
    const result = verifyEvidence(bytes, { crypto: nodeCrypto, pinned });
    return { result, lines: evidenceLines(result) };
  }
  const digest = options.file === undefined ? null : await digestOfFile(options.file);
  const result = verifyItem(bytes, { crypto: nodeCrypto, pinned, digest, policy: await policyOf(options.policy), time: await timeCheckingOf(options) });
  return { result, lines: itemLines(result, options.file ?? null) };
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(piece as Buffer);
  } catch (error) {
    throw new RefusedInput(`${path} cannot be read.`, { cause: error });
  }
  return hash.digest("hex");
}

/** Exactly what was found true, and what was not looked at. */
export function itemLines({ fault, shown }: Pick<ItemVerification, "fault" | "shown">, file: string | null): readonly string[] {
  if (fault || !shown) return [`FAULT ${plain(fault?.message ?? "")} (${fault?.what ?? ""})`, "This proof shows nothing."];
  const { type, id, index, size, origin, log, author, witnesses, quorum, otherLines, stamps } = shown;
  const kept = stamps.filter(({ time }) => time !== null);
  return [
    `ok    The act ${id} (${plain(type)}) stands at place ${index} of the log ${plain(origin)}, under its head of ${size} acts`,
    `ok    That head is signed by the log's key ${log}`,
    `ok    The act is signed by an author that the log names: ${author}`,
    `      It says itself that it was signed at ${plain(shown.at)}`,
    ...aboutLines(shown, file),
    ...(quorum === null ? [] : ["ok    The policy holds for this head"]),
    ...witnesses.map(({ name, time }) => `seen  by ${plain(name)} at ${momentOf(time)}, by its clock`),
    ...(otherLines > 0 ? [`note  ${otherLines} more signature lines under the head: nobody here named their keys, so they were not checked`] : []),
    ...stamps.map((stamp) => `time  ${plain(stampWords(stamp))}`),
    ...(kept.length === 0 ? ["time  no time is shown but what the act says of itself"] : []),
    shown.confirmed
      ? "One of these keys is the one you gave. That says nothing of whether what the act says is true, or was taken back later."
      : "consistent in itself; signer not confirmed. Compare a fingerprint above by another way, or give it with --key.",
  ];
}

function aboutLines({ type, digest, record, bytes }: NonNullable<ItemVerification["shown"]>, file: string | null): readonly string[] {
  if (digest === null) return [];
  const what = type === "receive" ? `It receives the record ${plain(record ?? "")}` : "It publishes the site with this manifest";
  if (bytes) return [`ok    ${what}: ${plain(file ?? "")} has exactly those bytes`];
  return [`      ${what}, SHA-256 ${plain(digest)}. Give the ${type === "receive" ? "original" : "site's manifest.json"} with --file to have it compared`];
}

function evidenceLines({ fault, shown }: EvidenceVerification): readonly string[] {
  if (fault || !shown) return [`FAULT ${plain(fault?.message ?? "")} (${fault?.what ?? ""})`, "This file shows nothing."];
  const { origin, key, older, newer } = shown;
  return [
    `ok    Both heads of the log ${plain(origin)} are signed by the key ${key}`,
    older === newer
      ? `ok    Both have ${older} acts, and their roots differ`
      : `ok    One has ${older} acts; the other has ${newer}, and is proven to begin with ${older} others`,
    "A log that only grows never signs both: whoever holds that key, or stole it, signed two histories. Which of them is the right one, this does not say.",
    shown.confirmed ? "The key is the one you gave." : "Compare the key's fingerprint by another way, or give it with --key.",
  ];
}
