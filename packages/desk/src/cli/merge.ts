import { join, resolve } from "node:path";
import { caseLayout } from "../model/case-layout.js";
import { mergeBranch, type MergedBranch } from "../pipeline-preserve.js";
import { bringStampsOf } from "../pipeline-stamp.js";
import { requireWritable } from "../pipeline-world.js";
import { CaseFilesOnDisk } from "../stores/case/case-folder-files.js";
import { openCase } from "../stores/case/case-folder.js";
import { timeFolderOnDisk } from "../stores/time-folder-on-disk.js";
import { example, type AddCommand } from "./command.js";
import { plain, progressOn, say, terminalOf } from "./terminal.js";
import { timeCheckingOf } from "./time-options.js";
import { userKeys } from "./user-keys.js";
import { wireCase } from "./wire-case.js";
import { withCase } from "./with-case.js";

export const merge: AddCommand = (program) => {
  program
    .command("merge")
    .argument("<case>", "the case folder that receives")
    .argument("<branch>", "the branch's case folder")
    .addHelpText("after", example("affiant merge ./my-case /media/stick/my-case"))
    .action(async (folder: string, branchFolder: string) => {
      const world = await wireCase(folder, "write");
      const terminal = terminalOf(process);
      const { progress, done } = progressOn(terminal);
      world.catalog.close();
      const close = async (): Promise<void> => {
        await world.queue.close();
        await world.log.close();
      };
      try {
        requireWritable(world);
        const branch = branchAt(resolve(branchFolder));
        const merged = await mergeBranch(world, branch, {
          crypto: world.crypto, progress: (at, of) => { progress("verify", at, of); },
        }).finally(done);
        const stamps = await bringStampsOf(branch.files, world, { folder: timeFolderOnDisk(world.folder), checking: await timeCheckingOf({}) });
        await close();
        // Opened anew, since a branch that forgot takes the catalog's file with it.
        if (merged.acts > 0) await withCase(folder, "write", () => undefined);
        say(terminal, ...lines(merged), ...stampLines(stamps));
      } finally {
        await close();
      }
    });
};

function branchAt(folder: string): Parameters<typeof mergeBranch>[1] {
  const files = new CaseFilesOnDisk(folder);
  return {
    files,
    open: async () => {
      const { log, layers, observations } = await openCase(folder, { keys: userKeys(), mode: "read" });
      const original = (sha256: string): AsyncIterable<Uint8Array> => files.pieces(join(caseLayout.originals, sha256.slice(0, 2), sha256.slice(2, 4), sha256));
      return { log, textLayers: layers, observations, original };
    },
  };
}

function stampLines({ brought, left }: Awaited<ReturnType<typeof bringStampsOf>>): readonly string[] {
  return [
    ...(brought > 0 ? [`Brought ${brought} time ${brought === 1 ? "stamp" : "stamps"}: what was dated in the branch's folder is dated here too.`] : []),
    ...left.map(({ where, message }) => `Left in the branch's folder: ${plain(where)}: ${plain(message)}`),
  ];
}

function lines({ acts, records, received, unsigned }: MergedBranch): readonly string[] {
  return [
    acts === 0 ? "Nothing of the branch is new: all of it is in this case already." : `Merged ${acts} acts of the branch, ${records} new records among them.`,
    ...(received > 0 ? [`${received} of those records were received here too: both stand, and share one original.`] : []),
    ...(unsigned > 0 ? [`${unsigned} acts of the branch are not in its signed head yet: open it once where it is written, and merge again.`] : []),
    ...(acts > 0 ? ["Decisions of both stand; where two are about the same thing, the later one in the log counts: the branch's."] : []),
  ];
}
