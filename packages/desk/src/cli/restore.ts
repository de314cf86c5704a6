import { stat } from "node:fs/promises";
import { RefusedInput } from "../model/errors.js";
import { notCopiedWords } from "../stores/case/case-backup.js";
import { folderSource, type CaseSource } from "../stores/case/case-copy.js";
import { openSealedBackup } from "../stores/case/case-in-age.js";
import { restoreCase, type Restoring } from "../stores/case/case-restore.js";
import { compareWithGuard, originOf } from "../stores/log/compare-with-guard.js";
import { fileAccess } from "../stores/bag/random-access.js";
import { addKeyOptions, chosenKey, type KeyOptions } from "./age-options.js";
import { example, type AddCommand } from "./command.js";
import { say } from "./terminal.js";
import { userKeys } from "./user-keys.js";
import { megabytes, progressOfCopy, tellFaults, verifyCopy } from "./verify-copy.js";

interface RestoreOptions extends KeyOptions {
  readonly output: string;
}

export const restore: AddCommand = (program, exit) => {
  const command = program
    .command("restore")
    .argument("<backup>", "a folder or file that 'affiant backup' made")
    .requiredOption("-o, --output <folder>", "the case folder to make");
  addKeyOptions(command)
    .addHelpText("after", example("affiant restore /media/stick/my-case -o ./my-case"))
    .action(async (path: string, options: RestoreOptions) => {
      const source = await sourceOf(path, options);
      const faults = await run(source, options.output).finally(() => source.close());
      if (faults > 0) exit(1);
    });
};

type Closing = CaseSource & { close(): Promise<void> };

async function run(source: Closing, output: string): Promise<number> {
  const copying = progressOfCopy();
  const restoring = await restoreCase(source, output, { progress: copying.more }).finally(copying.done);
  const found = await verifyCopy(restoring.toVerify, copying.progress).finally(copying.done);
  const again = found.head ? await restoring.forget(await userKeys().forgotten(found.head.origin)) : 0;
  await restoring.finish();
  const faults = tellFaults(restoring.copied.faults.map(notCopiedWords), found);
  say(copying.terminal, `${restoring.copied.files} files (${megabytes(restoring.copied)}), ${found.head?.size ?? 0} acts: ${restoring.folder}`);
  if (again > 0) {
    say(
      copying.terminal,
      `${again} acts that were forgotten after the backup was made were taken out again, with all that only they keep.`,
      "'affiant verify' names them as missing until 'affiant reconcile' brings the tombstone from a newer copy, or 'affiant branch' writes one.",
    );
  }
  say(copying.terminal, faults > 0 ? `${faults} faults: the backup is damaged, and what is named above is not as it was recorded. Keep it, and look for another one.` : await standing(restoring));
  return faults;
}

async function sourceOf(path: string, options: RestoreOptions): Promise<Closing> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) {
    await originOf(path);
    return { ...folderSource(path), close: () => Promise.resolve() };
  }
  if (!found) throw new RefusedInput(`There is no backup at ${path}.`);
  const file = await fileAccess(path);
  const key = await chosenKey(options, file, "Passphrase of the backup").finally(() => file.close());
  return openSealedBackup(path, key);
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
  if (reaches === "no-guard") return "Everything is as it was recorded. What this device has signed of its log is not known any more, so it can only be read, until 'affiant branch' starts a log of your own.";
  if (reaches === "other") return "Everything in it is as it was recorded, and it is another history than this device has signed, so it can only be read. Keep every copy of the case: together they are evidence. 'affiant branch' goes on from this one.";
  return "Everything is as it was recorded, and this device has signed newer acts than the backup has. So it can only be read, until 'affiant reconcile' gets those acts from a copy, or 'affiant branch' goes on without them.";
}
