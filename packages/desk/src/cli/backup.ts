import { RefusedInput } from "../model/errors.js";
import { backUpCase, notCopiedWords } from "../stores/case/case-backup.js";
import { writeSealedBackup } from "../stores/case/case-in-age.js";
import { refuseExisting } from "../stores/new-file.js";
import { addLockOptions, chosenLock, type LockOptions } from "./age-options.js";
import { example, type AddCommand } from "./command.js";
import { megabytes, progressOfCopy, tellFaults, verifyCopy } from "./verify-copy.js";
import { say } from "./terminal.js";
import { userKeys } from "./user-keys.js";

interface BackupCommandOptions extends LockOptions {
  readonly output: string;
}

export const backup: AddCommand = (program, exit) => {
  const command = program
    .command("backup")
    .argument("<case>", "the case folder")
    .requiredOption("-o, --output <path>", "a folder; or a file that ends in .age, made anew");
  addLockOptions(command)
    .addHelpText("after", example("affiant backup ./my-case -o /media/stick/my-case", "affiant backup ./my-case -o my-case.age --to age1…"))
    .action(async (folder: string, options: BackupCommandOptions) => {
      const faults = options.output.endsWith(".age") ? await toFile(folder, options) : await toFolder(folder, options);
      if (faults > 0) exit(1);
    });
};

async function toFolder(from: string, options: BackupCommandOptions): Promise<number> {
  if (options.to || options.filePassphrase !== undefined) throw new RefusedInput("A folder is not encrypted. Name a file that ends in .age, or leave --to and --file-passphrase out.");
  const copying = progressOfCopy();
  const made = await backUpCase(from, options.output, { progress: copying.more }).finally(copying.done);
  const found = await verifyCopy(made.toVerify, copying.progress).finally(copying.done);
  const { copied, lost, dropped } = made;
  const faults = tellFaults([...copied.faults.map(notCopiedWords), ...lost.map((path) => `${path}: missing in the case; the backup still has it`)], found);
  say(
    copying.terminal,
    `${copied.files} files copied (${megabytes(copied)}), ${copied.read.size} originals among them, hashed on the way${dropped.length > 0 ? `; ${dropped.length} forgotten ones taken out` : ""}`,
    ...(copied.there.size > 0 ? [`${copied.there.size} originals were in the backup already and were not read again: 'affiant verify' reads them all.`] : []),
    faults === 0
      ? `Backed up ${found.head?.size ?? 0} acts: ${made.folder}. It is not encrypted, and the keys are not in it.`
      : `${faults} faults in ${made.folder}: what is named above is not as it was recorded.`,
  );
  return faults;
}

async function toFile(from: string, options: BackupCommandOptions): Promise<number> {
  await refuseExisting(options.output);
  const { lock, words } = await chosenLock(options, "Passphrase for the backup");
  const copying = progressOfCopy();
  let before = 0;
  const { copied, toVerify } = await writeSealedBackup(from, options.output, {
    keys: userKeys(), lock, progress: (bytes) => { copying.more(bytes - before); before = bytes; },
  }).finally(copying.done);
  const found = await verifyCopy(toVerify, copying.progress).finally(copying.done);
  const faults = tellFaults(copied.faults.map(notCopiedWords), found);
  say(
    copying.terminal,
    `${copied.files} files (${megabytes(copied)}), ${copied.read.size} originals among them, hashed on the way`,
    faults === 0
      ? `Backed up ${found.head?.size ?? 0} acts, ${words}: ${options.output}. The keys are not in it.`
      : `${faults} faults: what is named above is not as it was recorded, and is in ${options.output} as it is.`,
  );
  return faults;
}
