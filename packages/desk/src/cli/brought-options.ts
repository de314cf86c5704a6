import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { Refused, parseCheckpoint, parsePolicy, parseVerifierKey, type Policy } from "@affiant/proof";
import { caseLayout } from "../model/case-layout.js";
import { RefusedInput } from "../model/errors.js";
import type { Brought, Verification } from "../pipeline-verify.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { homeFolder } from "../stores/user-folders.js";
import { writeNewFile } from "../stores/new-file.js";
import { WitnessBookOnDisk } from "../stores/witness-book-on-disk.js";
import { momentOf } from "./moment-of.js";
import { readSmall } from "./read-start.js";
import { plain } from "./terminal.js";

/** What a person brings to check a log with. */
export interface BroughtOptions {
  readonly policy?: string;
  readonly knownHead?: string;
  readonly evidence?: string;
}

const fileBytesLimit = 256 * 1024;

/** @throws RefusedInput, with the line, for a policy that cannot be read. */
export async function policyOf(path: string | undefined): Promise<Policy | null> {
  if (path === undefined) return null;
  try {
    return parsePolicy(await readSmall(path, fileBytesLimit, "a policy"), nodeCrypto);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new RefusedInput(`The policy ${path} cannot be used: ${error.message}.`);
  }
}

/** Policy and known head as they were named; and, without a policy, the witnesses that this user has named for the log. */
export async function broughtOf({ policy, knownHead }: BroughtOptions, target: string): Promise<Brought> {
  return {
    policy: await policyOf(policy),
    knownHead: knownHead === undefined ? null : await readSmall(knownHead, fileBytesLimit, "a signed head"),
    witnesses: policy === undefined ? await namedWitnesses(resolve(target)) : [],
  };
}

async function namedWitnesses(folder: string): Promise<Brought["witnesses"]> {
  const path = join(folder, caseLayout.checkpoint);
  if (!existsSync(path)) return [];
  try {
    const { origin } = parseCheckpoint(await readSmall(path, fileBytesLimit, "a signed head"));
    const book = new WitnessBookOnDisk({ home: homeFolder(), caseFolder: folder, origin });
    return book.named().map(({ vkey }) => parseVerifierKey(vkey, nodeCrypto));
  } catch (error) {
    if (error instanceof Refused) return []; // the checkpoint's own check says what is wrong with it
    throw error;
  }
}

/** Keeps the evidence that was found, where a file was named for it. @returns what to say of it. */
export async function keepEvidence(found: Verification, path: string | undefined): Promise<readonly string[]> {
  if (found.evidence === null) return path === undefined ? [] : [`No two signed heads exclude each other here, so ${path} was not written.`];
  if (path === undefined) return ["Two signed heads exclude each other. --evidence FILE keeps what shows it, for anyone to check."];
  await writeNewFile(path, Buffer.from(found.evidence));
  return [`Evidence of two histories: ${path}. 'affiant verify ${path}' checks it with nothing else at hand.`];
}

/** What others know of the log. Never more than was checked. */
export function headsLines({ heads, head }: Pick<Verification, "heads" | "head">): readonly string[] {
  if (!heads || !head) return [];
  const { sights, unseen, unknownLines, knownHead, quorumAt } = heads;
  const tail = unseen === null || unseen === 0 ? [] : [`seen  ${unseen === head.size ? "No act was seen by any of these witnesses" : `${unseen} acts since then were seen by none of them`}`];
  return [
    ...knownHeadLines(knownHead, head.size),
    ...sights.map(({ witness, size, time }) => `seen  Acts up to ${size} were seen by ${plain(witness)} at ${momentOf(time)}, by its clock`),
    ...tail,
    ...(quorumAt === null ? [] : [`seen  The policy holds for acts up to ${quorumAt}${quorumAt < head.size ? `, not for the ${head.size - quorumAt} after that` : ""}`]),
    ...(unknownLines === 0 ? [] : [`note  ${unknownLines} other keys have signed a head of this log. Nobody here named them, so their lines were not checked.`]),
  ];
}

/** What does not hold, or could not be compared, stands among the faults. */
function knownHeadLines(known: NonNullable<Verification["heads"]>["knownHead"], headSize: number): readonly string[] {
  if (known?.outcome === "consistent") return [known.size === headSize ? "seen  The known head is the head of this log" : `seen  The log has gone on from the known head of ${known.size} acts`];
  if (known?.outcome !== "held" || !known.held) return [];
  const { kind, size } = known.held;
  const how = kind === "parent" ? "stands on the history of the known head" : "has merged the history of the known head";
  const more = size > known.size ? `; it holds ${size - known.size} more of that log, which that head says nothing of` : "";
  return [`seen  This log ${how}: all ${known.size} acts under it, of ${plain(known.origin ?? "")}, are here as it has them${more}`];
}
