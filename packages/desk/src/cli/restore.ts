import { stat } from "node:fs/promises";
import { RefusedInput } from "../model/errors.js";
import { verifyCaseFolder } from "../pipeline-verify.js";
import { notCopiedWords } from "../stores/case-backup.js";
import { folderSource, type CaseSource } from "../stores/case-copy.js";
import { restoreCase, type Restoring } from "../stores/case-restore.js";
import { compareWithGuard, originOf } from "../stores/compare-with-guard.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { addKeyOptions, type KeyOptions } from "./age-options.js";
import { example, type AddCommand } from "./command.js";
import { plain, progressOn, say, terminalOf } from "./terminal.js";
import { timeCheckingOf } from "./time-options.js";
import { userKeys } from "./user-keys.js";

interface RestoreOptions extends KeyOptions {
  readonly output: string;
}

export const restore: AddCommand = (program, exit) => {
  const command = program
    .command("restore")
    .summary("a case from a backup of it, checked")
    .argument("<backup>", "a folder or file that 'affiant backup' made")
    .requiredOption("-o, --output <folder>", "the case folder to make");
  addKeyOptions(command)
    .addHelpText("after", example("affiant restore /media/stick/my-case -o ./my-case"))
    .action(async (path: string, options: RestoreOptions) => {
      const terminal = terminalOf(process);
      const { progress, done } = progressOn(terminal);
      let bytes = 0;
      const restoring = await restoreCase(await sourceOf(path), options.output, {
        progress: (more) => { bytes += more; progress("copy", Math.round(bytes / 1e6), 0); },
      }).finally(done);
      const found = await verifyCaseFolder(restoring.toVerify, { crypto: nodeCrypto, time: await timeCheckingOf({}), pinned: null, progress: (at, of) => { progress("verify", at, of); } }).finally(done);
      const again = found.head ? await restoring.forget(await userKeys().forgotten(found.head.origin)) : 0;
      await restoring.finish();
      const faults = [...restoring.copied.faults.map(notCopiedWords), ...found.faults.map(({ what, where, message }) => `${where}: ${message} (${what})`)];
      for (const fault of faults) terminal.err.write(`FAULT ${plain(fault)}\n`);
      say(terminal, `${restoring.copied.files} files (${(restoring.copied.bytes / 1e6).toFixed(1)} MB), ${found.head?.size ?? 0} acts: ${restoring.folder}`);
      if (again > 0) say(terminal, `${again} acts that were forgotten after the backup was made were taken out again. 'affiant verify' names them as missing until the log that says so is here.`);
      if (faults.length > 0) {
        say(terminal, `${faults.length} faults: the backup is damaged, and what is named above is not as it was recorded. Keep the backup, and look for another one.`);
        exit(1);
      } else say(terminal, await standing(restoring));
    });
};

async function sourceOf(path: string): Promise<CaseSource> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) {
    await originOf(path);
    return folderSource(path);
  }
  throw new RefusedInput(`There is no backup at ${path}.`);
}

/** Whether this device may sign what was restored, and what to do where it may not. */
async function standing({ folder }: Restoring): Promise<string> {
  const keys = userKeys();
  const origin = await originOf(folder);
  const barred = await keys.whyReadOnly(origin);
  if (barred === "no-key") return "Everything is as it was recorded. The key of its log is not on this device: 'affiant keys restore' brings it from a backup of keys, 'affiant branch' starts a log of your own.";
  if (barred === "handed-over") return "Everything is as it was recorded. The key of its log was handed over to another device, so it can only be read here.";
  if (barred) return "Everything is as it was recorded. The key of its log came back from a backup of keys: 'affiant keys confirm' or 'affiant branch' comes next.";
  const { reaches } = await compareWithGuard(folder, origin, keys);
  if (reaches === "reached") return "Everything is as it was recorded, and nothing newer was signed on this device.";
  return "Everything is as it was recorded, and this device has signed newer acts than the backup has. So it can only be read, until 'affiant reconcile' gets those acts from a copy, or 'affiant branch' goes on without them.";
}
