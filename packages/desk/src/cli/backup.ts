import { RefusedInput } from "../model/errors.js";
import { verifyCaseFolder } from "../pipeline-verify.js";
import { backUpCase, notCopiedWords } from "../stores/case-backup.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { addLockOptions, type LockOptions } from "./age-options.js";
import { example, type AddCommand } from "./command.js";
import { plain, progressOn, say, terminalOf } from "./terminal.js";
import { timeCheckingOf } from "./time-options.js";

interface BackupCommandOptions extends LockOptions {
  readonly output: string;
}

export const backup: AddCommand = (program, exit) => {
  const command = program
    .command("backup")
    .summary("a checked copy of a case: a folder that is brought up to date at each run, or one encrypted file")
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
  const terminal = terminalOf(process);
  const { progress, done } = progressOn(terminal);
  let bytes = 0;
  const made = await backUpCase(from, options.output, { progress: (more) => { bytes += more; progress("copy", Math.round(bytes / 1e6), 0); } }).finally(done);
  const found = await verifyCaseFolder(made.toVerify, { crypto: nodeCrypto, time: await timeCheckingOf({}), pinned: null, progress: (at, of) => { progress("verify", at, of); } }).finally(done);
  const { copied, lost, dropped } = made;
  const faults = [
    ...copied.faults.map(notCopiedWords),
    ...lost.map((path) => `${path}: missing in the case; the backup still has it`),
    ...found.faults.map(({ what, where, message }) => `${where}: ${message} (${what})`),
  ];
  for (const fault of faults) terminal.err.write(`FAULT ${plain(fault)}\n`);
  say(
    terminal,
    `${copied.files} files copied (${(copied.bytes / 1e6).toFixed(1)} MB), ${copied.read.size} originals among them, hashed on the way${dropped.length > 0 ? `; ${dropped.length} forgotten ones taken out` : ""}`,
    `${copied.there.size} originals were in the backup already and were not read again: 'affiant verify' reads them all.`,
    faults.length === 0
      ? `Backed up ${found.head?.size ?? 0} acts: ${made.folder}. It is not encrypted, and the keys are not in it.`
      : `${faults.length} faults in ${made.folder}: what is named above is not as it was recorded.`,
  );
  return faults.length;
}

function toFile(_from: string, options: BackupCommandOptions): Promise<number> {
  return Promise.reject(new RefusedInput(`${options.output}: not yet`));
}
