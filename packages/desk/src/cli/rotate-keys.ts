import { fingerprint } from "@affiant/proof";
import { BrokenInvariant, RefusedInput } from "../model/errors.js";
import { keysNow, rotateKey } from "../pipeline-keys.js";
import type { Signer } from "../ports.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import type { KeysOnDisk } from "../stores/keys/keys-on-disk.js";
import { keyedLog } from "./keyed-log.js";
import { systemRandom } from "./system-ports.js";
import { say, terminalOf } from "./terminal.js";
import { userKeys } from "./user-keys.js";
import { writingActs, type WritingActs } from "./writing-acts.js";

const nameOf = (signer: Signer): string => fingerprint(signer.publicKey, nodeCrypto);

export interface Rotated {
  readonly old: string;
  readonly next: string;
}

/**
 * A new key for the log, in an opened case. It is kept before the act names it; the head after the act is signed by it.
 * Killed anywhere, the next rotation, or opening, goes on.
 */
export async function rotateLogKey({ opened, append }: Pick<WritingActs, "opened" | "append">, keys: KeysOnDisk): Promise<Rotated> {
  const log = keyedLog(opened);
  const old = keysNow(log, "log").at(-1);
  const oldSigner = old && (await keys.logKey(log.origin, old.fingerprint));
  if (!oldSigner) throw new BrokenInvariant("a log that can be signed has its key here");
  const ever = new Set(log.signers.map((key) => key.fingerprint));
  // One that an earlier, interrupted rotation made.
  const made = (await keys.logKeys(log.origin)).find((name) => !ever.has(name));
  const next = made === undefined ? await keys.renewLogKey(log.origin) : await keys.logKey(log.origin, made);
  if (!next) throw new BrokenInvariant("a key went away while it was to be used");
  await append([rotateKey(log, { old, oldSigner, next }, nodeCrypto)]);
  return { old: old.fingerprint, next: nameOf(next) };
}

/** {@link rotateLogKey}, and the old key goes. */
export async function rotateLog(folder: string): Promise<void> {
  const names = await writingActs(folder, (writing) => rotateLogKey(writing, userKeys()));
  // Opening throws the old key away, now that the new one has signed.
  await writingActs(folder, () => Promise.resolve());
  say(
    terminalOf(process),
    `The log's key ${names.old} is replaced by ${names.next}, which signs from now on.`,
    "Give the new fingerprint to those who check your work. Backups of the keys made before do not have it: make a new one ('affiant keys backup').",
  );
}

/** A new key for the person, in this case. The same new key then serves in the other cases, each rotated by itself. */
export async function rotateAuthor(folder: string, role: "author" | "publication"): Promise<void> {
  const keys = userKeys();
  const holder = await keys.holder(systemRandom);
  const names = await writingActs(folder, async ({ opened, append, signer }) => {
    const log = keyedLog(opened);
    const own = await keys.ownKeys();
    const old = keysNow(log, role).findLast((key) => own.includes(key.fingerprint) && (role !== "author" || key.fingerprint === nameOf(signer)));
    const oldSigner = old && (await keys.ownKey(old.fingerprint));
    if (!oldSigner) throw new RefusedInput(`None of your keys is a ${role}'s of this case. 'affiant keys request' and 'affiant keys add' bring one in. Nothing was written.`);
    const ever = new Set(log.signers.filter((key) => key.role === role).map((key) => key.fingerprint));
    const current = holder[role];
    const next = current !== null && !ever.has(current) ? await keys.ownKey(current) : await keys.renewOwnKey(role, systemRandom);
    if (!next) throw new BrokenInvariant("a key went away while it was to be used");
    await append([rotateKey(log, { old, oldSigner, next }, nodeCrypto)]);
    return { old: old.fingerprint, next: nameOf(next) };
  });
  say(
    terminalOf(process),
    `Your ${role}'s key ${names.old} is replaced in this case by ${names.next}.`,
    "Other cases keep the old key until you rotate it there: the same new one is used. New cases begin with the new one.",
    "Give the new fingerprint to those who check your work, and make a new backup of your keys.",
  );
}
