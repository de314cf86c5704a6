/** Asks others for a time, and keeps only what holds. */
import { concat } from "@affiant/proof";
import { RefusedInput, Retry } from "../../model/errors.js";
import type { Random, TimeFolder, TimeServers } from "../../ports.js";
import type { Certificate } from "./certificate.js";
import type { StampChecking } from "./check-stamp.js";
import { checkProof, checkTokenPair } from "./check-stamp.js";
import { checkOts } from "./check-ots.js";
import { otsTags } from "./ots-operations.js";
import type { OtsNode, OtsProof } from "./ots-proof.js";
import { otsBytes, otsBytesLimit, parseOts, parseOtsTree, attestedBy } from "./ots-proof.js";
import type { StampFile, StampKind } from "./stamp-files.js";
import { parseStampPath, stampName, stampStem, stampedCheckpointIn } from "./stamp-files.js";
import type { StampSaid } from "./stamp-found.js";
import { stampWords } from "./stamp-found.js";
import { StampRefused } from "./stamp-fault.js";
import { currentHead, keepHead, readHead } from "./stamped-head.js";
import type { HeadToStamp } from "./stamped-head.js";
import { timeRequestBytes } from "./time-request.js";

/** An authority that a person named or configured. */
export interface Authority {
  /** For people and for file names. */
  readonly label: string;
  readonly address: string;
  readonly hash: "sha256" | "sha512";
  /** In dotted decimals; null where the authority may choose. */
  readonly policy: string | null;
  /** Certificates by which the person knows it: then an answer by anybody else is refused. Null: whoever answers. */
  readonly pinned: readonly Certificate[] | null;
}

export interface StampPlan {
  readonly authorities: readonly Authority[];
  /** Addresses that a new digest is given to. */
  readonly calendars: readonly string[];
  /** Whether a calendar that a proof names may be asked: only those that a person named. */
  readonly mayAsk: (calendar: string) => boolean;
}

export interface StampWorld {
  readonly folder: TimeFolder;
  readonly servers: TimeServers;
  readonly random: Random;
  readonly checking: StampChecking;
}

/** What came of one question. `words` are for people. */
export interface StampOutcome {
  readonly from: string;
  readonly state: "stamped" | "already" | "waiting" | "failed";
  readonly words: string;
}

const label = "opentimestamps";
const nonceBytes = 8;
const blindingBytes = 16;

/** Asks whoever has not yet stamped the newest head. One that fails stops no other, and can be asked again later. */
export async function stampHead(plan: StampPlan, world: StampWorld): Promise<readonly StampOutcome[]> {
  const head = await currentHead(world.folder);
  const there = (await world.folder.list()).flatMap((path) => parseStampPath(path) ?? []).filter((file) => file.head === head.folder);
  const has = (kind: StampKind, wanted: string): boolean => there.some((file) => file.kind === kind && file.stem === stampStem(head.folder, wanted, file.name));
  const authorities = plan.authorities.map((authority): Promise<readonly StampOutcome[]> => has("tsr", authority.label)
    ? Promise.resolve([{ from: authority.label, state: "already", words: `the head of ${head.size} acts is stamped` }])
    : attempt(authority.label, () => askAuthority(authority, head, world)));
  const calendars = plan.calendars.length === 0 ? [] : has("ots", label)
    ? [Promise.resolve<readonly StampOutcome[]>([{ from: label, state: "already", words: `the head of ${head.size} acts was given to calendars` }])]
    : [submit(plan.calendars, head, world)];
  return (await Promise.all([...authorities, ...calendars])).flat();
}

async function attempt(from: string, work: () => Promise<readonly StampOutcome[]>): Promise<readonly StampOutcome[]> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Retry) && !(error instanceof RefusedInput)) throw error;
    return [{ from, state: "failed", words: error.message }];
  }
}

async function askAuthority(authority: Authority, head: HeadToStamp, world: StampWorld): Promise<readonly StampOutcome[]> {
  const request = requestOf(authority, head, world);
  const answer = await world.servers.askAuthority(authority.address, request);
  const found = await keepAnswer({ label: authority.label, request, answer, pinned: authority.pinned }, head, world);
  return [{ from: authority.label, state: "stamped", words: stampWords(found) }];
}

/** A request with a nonce of its own. */
export function requestOf({ hash, policy }: Authority, head: HeadToStamp, { random, checking }: Pick<StampWorld, "random" | "checking">): Uint8Array {
  return timeRequestBytes({ hash, policy, digest: checking.crypto.digest(hash, head.text), nonce: random.bytes(nonceBytes) });
}

export interface AnswerToKeep extends Pick<Authority, "label" | "pinned"> {
  readonly request: Uint8Array;
  readonly answer: Uint8Array;
}

/** Checks an answer and keeps it with its request. @throws StampRefused; nothing was kept then. */
export async function keepAnswer(given: AnswerToKeep, head: HeadToStamp, { folder, checking }: Pick<StampWorld, "folder" | "checking">): Promise<StampSaid> {
  const { request, answer, pinned } = given;
  const name = stampName(checking.crypto, request, answer);
  const stem = stampStem(head.folder, given.label, name);
  const file = { path: `${stem}.tsr`, size: head.size, kind: "tsr", stem, name } as const;
  const found = checkTokenPair(file, { request, answer, text: head.text }, pinned ? { ...checking, pinned } : checking);
  if (pinned && !found.confirmed) throw new StampRefused("wrong-token-signer", `it is not by the authority that you know: its certificate is ${found.fingerprint ?? ""}`);
  await keepHead(folder, head);
  await folder.keep(`${stem}.tsq`, request);
  await folder.keep(file.path, answer);
  return found;
}

/** Checks a proof and keeps it. @throws StampRefused; nothing was kept then. */
export async function keepProof(bytes: Uint8Array, head: HeadToStamp, { folder, checking }: Pick<StampWorld, "folder" | "checking">): Promise<readonly StampSaid[]> {
  const name = stampName(checking.crypto, bytes);
  const stem = stampStem(head.folder, label, name);
  const file = { path: `${stem}.ots`, size: head.size, kind: "ots", stem, name } as const;
  const found = checkProof(file, { bytes, text: head.text }, checking);
  await keepHead(folder, head);
  await folder.keep(file.path, bytes);
  return found;
}

/** Gives every calendar the same blinded digest, and makes one proof of what they promise. */
async function submit(calendars: readonly string[], head: HeadToStamp, world: StampWorld): Promise<readonly StampOutcome[]> {
  const { crypto } = world.checking;
  const blinding = world.random.bytes(blindingBytes);
  const digest = crypto.digest("sha256", head.text);
  const commitment = crypto.digest("sha256", concat(digest, blinding));
  const blinded: OtsNode = { attestations: [], steps: [] };
  const hashed: OtsNode = { attestations: [], steps: [{ operation: { tag: otsTags.sha256, argument: new Uint8Array(0) }, to: blinded }] };
  const root: OtsNode = { attestations: [], steps: [{ operation: { tag: otsTags.append, argument: blinding }, to: hashed }] };
  const proof: OtsProof = { fileHash: otsTags.sha256, digest, root };
  const outcomes = (await Promise.all(calendars.map((calendar) => attempt(calendar, async () => {
    const tree = parseOtsTree(await world.servers.submitDigest(calendar, commitment));
    hang(tree, blinded, { proof, text: head.text, checking: world.checking });
    return [{ from: calendar, state: "waiting", words: "promised; 'affiant stamp --upgrade' gets the proof when a block has it, in some hours" }];
  })))).flat();
  if (outcomes.every(({ state }) => state === "failed")) return outcomes;
  await keepProof(otsBytes(proof), head, world);
  return outcomes;
}

/**
 * Hangs what a calendar gave under a node of a proof, where the proof as a whole then holds: one bad answer spoils
 * neither what others gave nor what is kept. @throws StampRefused; the proof is as it was then.
 */
function hang(tree: OtsNode, under: OtsNode, to: { readonly proof: OtsProof; readonly text: Uint8Array; readonly checking: StampChecking }): void {
  const [attestations, steps] = [under.attestations.length, under.steps.length];
  under.attestations.push(...tree.attestations);
  under.steps.push(...tree.steps);
  try {
    checkOts(parseOts(otsBytes(to.proof)), to.text, to.checking);
  } catch (error) {
    under.attestations.length = attestations;
    under.steps.length = steps;
    throw error;
  }
}

/** Asks calendars for what they promised, of every proof that no block attests yet. An upgraded proof takes the old one's place. */
export async function upgradeProofs(plan: StampPlan, world: StampWorld): Promise<readonly StampOutcome[]> {
  const outcomes: StampOutcome[] = [];
  for (const path of await world.folder.list()) {
    const file = parseStampPath(path);
    if (file?.kind === "ots") outcomes.push(...(await attempt(path, () => upgrade(file, { plan, world }))));
  }
  return outcomes;
}

async function upgrade(file: StampFile, { plan, world }: { readonly plan: StampPlan; readonly world: StampWorld }): Promise<readonly StampOutcome[]> {
  const { checking, folder, servers } = world;
  const [bytes, head] = [await folder.read(file.path, otsBytesLimit), await readHead(folder, stampedCheckpointIn(file.head), file.head)];
  if (!bytes || !head) return []; // gone meanwhile, or about a head that was not kept: 'verify' names that
  const proof = parseOts(bytes);
  const attested = attestedBy(proof.root, proof.digest, checking.crypto);
  if (attested.some(({ attestation }) => attestation.kind === "bitcoin")) return [];
  const outcomes: StampOutcome[] = [];
  for (const { attestation, message, node } of attested) {
    if (attestation.kind !== "pending") continue;
    const from = attestation.calendar;
    if (!plan.mayAsk(from)) {
      outcomes.push({ from, state: "waiting", words: `promised, and not asked: you have not named it (--calendar ${from})` });
      continue;
    }
    outcomes.push(...(await attempt(from, async () => {
      const answer = await servers.askCalendar(from, message);
      const tree = answer && parseOtsTree(answer);
      if (!tree || attestedBy(tree, message, checking.crypto).every((one) => one.attestation.kind === "pending")) return [{ from, state: "waiting", words: "promised; no block has it yet" }];
      hang(tree, node, { proof, text: head.text, checking });
      return [{ from, state: "stamped", words: `the proof for ${file.size} acts is complete` }];
    })));
  }
  if (outcomes.some(({ state }) => state === "stamped")) await replaceProof(file, otsBytes(proof), world);
  return outcomes;
}

async function replaceProof(file: StampFile, bytes: Uint8Array, { folder, checking }: StampWorld): Promise<void> {
  const path = `${file.stem.slice(0, -file.name.length)}${stampName(checking.crypto, bytes)}.ots`;
  await folder.keep(path, bytes);
  if (path !== file.path) await folder.remove(file.path);
}
