import type { Command } from "commander";
import { RefusedInput } from "../model/errors.js";
import { decryptAge, encryptAge } from "../stores/bag/age-envelope.js";
import { bytesAccess } from "../stores/bag/random-access.js";
import { gatherKeys, parseKeysBackup, restoreKeys, writeBackupNote } from "../stores/keys/keys-backup.js";
import { confirmRestored } from "../stores/keys/keys-confirm.js";
import { refuseExisting, writeNewFile } from "../stores/new-file.js";
import { addKeyOptions, addLockOptions, chosenKey, chosenLock, type KeyOptions, type LockOptions } from "./age-options.js";
import { example } from "./command.js";
import { momentNow } from "./moment-now.js";
import { readSmall } from "./read-start.js";
import { systemRandom } from "./system-ports.js";
import { say, terminalOf } from "./terminal.js";
import { userKeys } from "./user-keys.js";

/** Far more than a million keys. */
const backupBytesLimit = 64 * 1024 * 1024;

export function addKeysBackup(command: Command): void {
  addLockOptions(command.command("backup").summary("all keys and guards in one encrypted file"))
    .requiredOption("-o, --output <file>", "the file to make")
    .addHelpText("after", example("affiant keys backup -o keys.age", "affiant keys backup -o keys.age --to age1…"))
    .action(backUp);
  addKeyOptions(command.command("restore").summary("bring keys back from a backup of them"))
    .argument("<file>", "what 'affiant keys backup' made")
    .addHelpText("after", example("affiant keys restore keys.age"))
    .action(restore);
  command
    .command("confirm")
    .summary("sign again with a log's key that came back from a backup of keys")
    .argument("<case>", "the case folder, in its newest state")
    .requiredOption("--size <acts>", "how many acts the log last had, as you know it from elsewhere than this folder")
    .addHelpText("after", example("affiant keys confirm ./my-case --size 1204"))
    .action(async (folder: string, options: { readonly size: string }) => {
      if (!/^[1-9]\d{0,9}$/.test(options.size)) throw new RefusedInput("--size is a number of acts, as 'affiant status' shows it.");
      const { size } = await confirmRestored(folder, { keys: userKeys(), size: Number(options.size) });
      say(terminalOf(process), `This device signs the case again, from act ${size} on. No other device may sign with the same key any more.`);
    });
}

async function backUp(options: LockOptions & { readonly output: string }): Promise<void> {
  const keys = userKeys();
  await refuseExisting(options.output);
  await keys.files.unlock();
  const { lock, words } = await chosenLock(options, "Passphrase for the backup");
  const { bytes, content } = await gatherKeys(keys, momentNow());
  keys.files.relock();
  try {
    await writeNewFile(options.output, await encryptAge(bytes, lock));
  } finally {
    bytes.fill(0);
  }
  await writeBackupNote(keys, content, words);
  say(
    terminalOf(process),
    `Backed up ${content.own.length} keys of your own and those of ${content.logs.length} logs, ${words}: ${options.output}`,
    "Keep it apart from this machine. Cases are not in it: 'affiant backup' copies a case.",
    "Once a key comes back from a backup, its log is not signed until you confirm that nothing newer was signed: 'affiant keys restore' says how.",
  );
}

async function restore(file: string, options: KeyOptions): Promise<void> {
  const terminal = terminalOf(process);
  const sealed = await readSmall(file, backupBytesLimit, "a backup of keys");
  const bytes = Buffer.from(await decryptAge(sealed, await chosenKey(options, bytesAccess(sealed), "Passphrase of the backup"), file));
  const backup = parseKeysBackup(bytes);
  bytes.fill(0);
  const keys = userKeys();
  await keys.files.unlock();
  const logs = await restoreKeys(keys, backup, { at: momentNow(), random: systemRandom });
  const count = (outcome: string): number => logs.filter((log) => log.outcome === outcome).length;
  say(terminal, `Restored ${backup.own.length} keys of your own from the backup of ${backup.at}.`);
  say(terminal, `Logs: ${count("restored")} came back, ${count("kept")} were here, ${count("handed-over")} were handed over to another device and stay there.`);
  if (backup.protected && !(await keys.files.isProtected())) say(terminal, "They were protected by a passphrase, and are not here: run 'affiant keys protect' now.");
  if (count("restored") === 0) return;
  say(
    terminal,
    "",
    "A log's key on two devices is the one way to sign two histories, and nothing here knows what was signed after the backup.",
    "So those logs can only be read here until you choose, for each case:",
    "  affiant branch CASE                  always safe: a log of its own, with a new key, on top of what is here",
    "  affiant keys confirm CASE --size N   only if the other device will never sign again, and N is the size the log last had",
  );
}
