import type { Command } from "commander";
import { RefusedInput } from "../model/errors.js";
import { encrypterFor, readIdentities, type AgeKey, type AgeLock } from "../stores/bag/age-envelope.js";
import { lockedBy } from "../stores/bag/age-payload.js";
import type { RandomAccess } from "../stores/bag/random-access.js";
import { askNewPassphrase, askPassphrase, readPassphrase } from "./ask-passphrase.js";
import { several } from "./command.js";

/** Who an age file is made for. */
export interface LockOptions {
  readonly to?: readonly string[];
  readonly filePassphrase?: string;
}

/** What opens an age file. */
export interface KeyOptions {
  readonly identity?: string;
  readonly filePassphrase?: string;
}

const orElse = "Run the command in a terminal, or give --file-passphrase.";

export function addLockOptions(command: Command): Command {
  return command
    .option("--to <recipient>", "encrypt to this age key (age1…) instead of asking for a passphrase; may be given again", several)
    .option("--file-passphrase <file>", "for scripts: the passphrase of what is written, on the first line of a file or of /dev/fd/N");
}

export function addKeyOptions(command: Command): Command {
  return command
    .option("--identity <file>", "an age identity file that opens it, instead of a passphrase")
    .option("--file-passphrase <file>", "for scripts: the passphrase of what is read, on the first line of a file or of /dev/fd/N");
}

/** With the words that say how it is locked. @throws RefusedInput when both ways are asked for. */
export async function chosenLock(options: LockOptions, question: string): Promise<{ readonly lock: AgeLock; readonly words: string }> {
  if (options.to) {
    if (options.filePassphrase !== undefined) throw new RefusedInput("Give --to or a passphrase, not both.");
    await encrypterFor({ recipients: options.to }); // refused now, and not when half is done
    return { lock: { recipients: options.to }, words: `for ${options.to.join(", ")}` };
  }
  const passphrase = options.filePassphrase === undefined ? await askNewPassphrase(question, orElse) : await readPassphrase(options.filePassphrase);
  return { lock: { passphrase }, words: "with a passphrase" };
}

/** What opens this file. A passphrase is asked for only where the file has one. @throws RefusedInput when it needs a key, and none is given. */
export async function chosenKey(options: KeyOptions, sealed: RandomAccess, question: string): Promise<AgeKey> {
  if (options.identity !== undefined) return { identities: await readIdentities(options.identity) };
  const lock = await lockedBy(sealed);
  if (lock === "keys") throw new RefusedInput("The file is encrypted to an age key, and has no passphrase. Give --identity with the file that holds the key. Nothing was changed.");
  if (lock === null) return { identities: [] }; // it opens with nothing, and whoever tries says so
  return { passphrase: options.filePassphrase === undefined ? await askPassphrase(question, orElse) : await readPassphrase(options.filePassphrase) };
}
