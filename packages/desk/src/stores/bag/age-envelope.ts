/** Small things in age files (https://age-encryption.org/v1), held in memory whole: keys and guards, never a case. */
import { readFile } from "node:fs/promises";
import type { Decrypter, Encrypter } from "age-encryption";
import { RefusedInput } from "../../model/errors.js";

export interface PassphraseLock {
  readonly passphrase: string;
  /** How much work scrypt makes of each try: 2 to this power. The library's own choice (18, a second) unless given; less is for tests. */
  readonly work?: number;
}

/** Who can open it: whoever knows a passphrase, or holds the other half of a public key. */
export type AgeLock = PassphraseLock | { readonly recipients: readonly string[] };
export type AgeKey = { readonly passphrase: string } | { readonly identities: readonly string[] };

/** Loaded when something is encrypted or opened: it is half as much as all that a small command loads. */
export const ageLibrary = () => import("age-encryption");

/** An encrypter that is ready. @throws RefusedInput for a recipient that is none. */
export async function encrypterFor(lock: AgeLock): Promise<Encrypter> {
  const age = await ageLibrary();
  const encrypter = new age.Encrypter();
  if ("passphrase" in lock) {
    encrypter.setPassphrase(lock.passphrase);
    if (lock.work !== undefined) encrypter.setScryptWorkFactor(lock.work);
  } else for (const recipient of lock.recipients) addRecipient(encrypter, recipient);
  return encrypter;
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new RefusedInput(`${shortly(recipient)} is not the public half of an age key; one begins with age1. Nothing was written.`);
  }
}

/** Whoever gives a secret where its public half belongs must not find it in a message. */
function shortly(text: string): string {
  return /^age1[a-z0-9]{1,80}$/.test(text) ? text : "What was given";
}

/** A decrypter that is ready. @throws RefusedInput for an identity that is none. */
export async function decrypterFor(key: AgeKey): Promise<Decrypter> {
  const age = await ageLibrary();
  const decrypter = new age.Decrypter();
  if ("passphrase" in key) decrypter.addPassphrase(key.passphrase);
  else {
    for (const identity of key.identities) {
      try {
        decrypter.addIdentity(identity);
      } catch {
        throw new RefusedInput("a line of the identity file is not an age key of a kind that can be used here (AGE-SECRET-KEY-1…)");
      }
    }
  }
  return decrypter;
}

/** Why an age file did not open, said so that a person can go on. */
export function refusedToOpen(error: unknown, key: AgeKey, what: string): RefusedInput {
  const noMatch = error instanceof Error && error.message.startsWith("no identity matched");
  if (noMatch && "passphrase" in key) return new RefusedInput(`That passphrase does not open ${what}. Nothing was changed.`);
  if (noMatch) return new RefusedInput(`None of the identities given opens ${what}. Nothing was changed.`);
  return new RefusedInput(`${what} is not an age file as it was written: it is damaged, or something else. Nothing was changed.`);
}

export async function encryptAge(plain: Uint8Array, lock: AgeLock): Promise<Uint8Array> {
  return (await encrypterFor(lock)).encrypt(plain);
}

/** @param what - names the file in what a person is told. @throws RefusedInput when it does not open. */
export async function decryptAge(bytes: Uint8Array, key: AgeKey, what: string): Promise<Uint8Array> {
  const decrypter = await decrypterFor(key);
  try {
    return await decrypter.decrypt(bytes);
  } catch (error) {
    throw refusedToOpen(error, key, what);
  }
}

/** The identities of an age identity file: one a line, `#` begins a remark. */
export async function readIdentities(path: string): Promise<readonly string[]> {
  const text = await readFile(path, "utf8");
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length === 0 || lines.length > 100) throw new RefusedInput(`${path} holds no age identity`);
  return lines;
}
