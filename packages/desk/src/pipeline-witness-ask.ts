/** Having a case's log seen by witnesses: sends the signed head with its proof, checks each cosignature, keeps them. */
import {
  Refused, cosignedBy, equalBytes, fromUtf8, keyIdOf, keyTypes, linesOf, parseCheckpoint, parseNote, parseVerifierKey, signatureLine,
  tilePath, utf8, type Checkpoint, type Crypto, type VerifierKey,
} from "@affiant/proof";
import { caseLayout } from "./model/case-layout.js";
import { tileSubtrees, tilesOfConsistency } from "./model/tile-subtrees.js";
import { consistencyProof } from "./model/tree-proofs.js";
import { addCheckpointBytes } from "./2-preserve/witness/add-checkpoint.js";
import { BrokenInvariant, RefusedInput, Retry } from "./model/errors.js";
import type { NamedWitness } from "./model/witness.js";
import type { ActLog, CallWitness, CaseFiles, WitnessBook } from "./ports.js";

/** What asking needs of a case. */
export interface AskWorld {
  readonly files: CaseFiles;
  readonly log: ActLog;
  readonly witnesses: WitnessBook;
  readonly call: CallWitness;
  readonly crypto: Crypto;
}

export interface WitnessOutcome {
  /** Name of its key. */
  readonly witness: string;
  readonly size: number;
  /** When it cosigned, in seconds since 1970 by its clock; null when it did not, and then why. */
  readonly time: number | null;
  readonly why: string | null;
}

/** @throws RefusedInput when it is not that of a witness. */
export function witnessKey(vkey: string, crypto: Crypto): VerifierKey {
  try {
    const key = parseVerifierKey(vkey, crypto);
    if (key.type === keyTypes.cosignature) return key;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new RefusedInput(`The witness's verifier key cannot be read: ${error.message}.`);
  }
  throw new RefusedInput("That is no key of a witness that can be used here: it is a log's, or of another kind than Ed25519. Ask its operator for the right one.");
}

/**
 * Asks every named witness about the head that is signed now. One that fails does not keep the others from being asked.
 * @throws RefusedInput when no witness is named.
 */
export async function askWitnesses(world: AskWorld): Promise<readonly WitnessOutcome[]> {
  if (!world.log.readOnly) await world.log.sequence();
  const named = world.witnesses.named();
  if (named.length === 0) throw new RefusedInput("No witness is named for this case. 'affiant witness add CASE URL VKEY' names one.");
  const { checkpoint: bytes, witnessed } = world.witnesses.notes();
  if (!bytes) throw new BrokenInvariant("The case has no signed checkpoint. Run 'affiant verify'.");
  const head = parseCheckpoint(bytes);
  const lines = new Map<string, string>();
  const outcomes: WitnessOutcome[] = [];
  for (const witness of named) {
    const key = witnessKey(witness.vkey, world.crypto);
    const outcome = await askOne({ witness, key, bytes, head, seen: sizeSeenBy(key, [witnessed, bytes], world.crypto) }, world);
    if (outcome.line !== null) lines.set(witness.vkey, outcome.line);
    outcomes.push({ witness: key.name, size: head.size, time: outcome.time, why: outcome.why });
  }
  if (lines.size > 0) await keepLines({ bytes, head, witnessed, lines }, world);
  return outcomes;
}

interface Asked {
  readonly witness: NamedWitness;
  readonly key: VerifierKey;
  readonly bytes: Uint8Array;
  readonly head: Checkpoint;
  /** The largest size that a cosignature of its we hold speaks of. */
  readonly seen: number;
}

interface Answered {
  readonly line: string | null;
  readonly time: number | null;
  readonly why: string | null;
}

function sizeSeenBy(key: VerifierKey, notes: readonly (Uint8Array | null)[], crypto: Crypto): number {
  const sizes = notes.flatMap((bytes) => {
    const known = bytes && parseCheckpoint(bytes);
    return known && cosignedBy(known.note, key, crypto) !== null ? [known.size] : [];
  });
  return Math.max(0, ...sizes);
}

function refusedBy(why: string): Answered {
  return { line: null, time: null, why };
}

async function askOne(asked: Asked, world: AskWorld): Promise<Answered> {
  try {
    const first = await send(asked, asked.seen, world);
    if (first.status !== 409) return readAnswer(asked, first, world.crypto);
    const known = /^(0|[1-9]\d{0,15})\n$/.exec(fromUtf8(first.body) ?? "")?.[1];
    if (known === undefined || !first.type.startsWith("text/x.tlog.size")) return refusedBy("it answered with a size that is none");
    // What it has seen and this case has not: this case is the older one, and signing on would fork the log.
    if (Number(known) > asked.head.size) return refusedBy(`it has seen ${known} acts and this case has ${asked.head.size}: this case is older than what was signed. 'affiant reconcile' says how to go on`);
    return readAnswer(asked, await send(asked, Number(known), world), world.crypto);
  } catch (error) {
    if (error instanceof Retry) return refusedBy(error.message);
    throw error;
  }
}

async function send({ witness, head, bytes }: Asked, old: number, world: AskWorld): ReturnType<CallWitness> {
  const proof = old === 0 ? [] : await proofFrom(old, head.size, world);
  return world.call(witness.url, addCheckpointBytes({ old, proof, checkpoint: bytes }));
}

/** Out of the few tiles that it needs. */
async function proofFrom(older: number, newer: number, { files, crypto }: AskWorld): Promise<readonly Uint8Array[]> {
  const tiles = new Map<string, Uint8Array | null>();
  for (const tile of tilesOfConsistency({ older, newer })) tiles.set(tilePath(tile), await files.read(`${caseLayout.log}/${tilePath(tile)}`, 64 * 1024));
  return consistencyProof({ older, newer }, tileSubtrees(newer, (tile) => tiles.get(tilePath(tile)) ?? null, crypto), crypto);
}

const refusals: Readonly<Record<number, string>> = {
  400: "it could not read what was sent",
  403: "it does not accept the signature of this log's key: give its operator the verifier key that 'affiant witness key' shows",
  404: "it does not know this log: give its operator the verifier key that 'affiant witness key' shows",
  409: "it has been asked by somebody else at the same time; ask again",
  422: "it has cosigned a head of this log that this one does not go on from. Somebody signed another history with this log's key. The witness keeps evidence where it can",
};

/** The cosignature, once it is verified over exactly this head. */
function readAnswer({ key, head }: Asked, answer: Awaited<ReturnType<CallWitness>>, crypto: Crypto): Answered {
  if (answer.status !== 200) return refusedBy(refusals[answer.status] ?? `it answered with ${answer.status}`);
  try {
    const note = parseNote(utf8(`${head.note.text}\n${fromUtf8(answer.body) ?? ""}`));
    const time = cosignedBy(note, key, crypto);
    const own = linesOf(note, key, crypto).at(-1);
    if (time !== null && own) return { line: signatureLine(own), time, why: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  return refusedBy("its answer holds no cosignature of the key that was named for it; nothing was kept");
}

interface Gained {
  readonly bytes: Uint8Array;
  readonly head: Checkpoint;
  readonly witnessed: Uint8Array | null;
  /** By the witness's verifier key. */
  readonly lines: ReadonlyMap<string, string>;
}

/** New lines under the head; and, where no named witness is lost by it, this head as the newest one that was seen. */
async function keepLines({ bytes, head, witnessed, lines }: Gained, { witnesses, log, crypto }: AskWorld): Promise<void> {
  const keys = witnesses.named().map(({ vkey }) => witnessKey(vkey, crypto));
  const renewed = keys.filter((_, at) => lines.has(witnesses.named()[at]?.vkey ?? "")).map((key) => ({ name: key.name, id: keyIdOf(key, crypto) }));
  const kept = head.note.signatures.filter(({ name, keyId }) => !renewed.some((key) => key.name === name && equalBytes(key.id, keyId)));
  const note = utf8(`${head.note.text}\n${kept.map(signatureLine).join("")}${[...lines.values()].join("")}`);
  const parsed = parseCheckpoint(note).note;
  const before = witnessed && parseCheckpoint(witnessed).note;
  const lost = before !== null && keys.some((key) => cosignedBy(before, key, crypto) !== null && cosignedBy(parsed, key, crypto) === null);
  await witnesses.keep(note, { witnessed: !lost, head: log.readOnly === null && bytes.length > 0 });
}
