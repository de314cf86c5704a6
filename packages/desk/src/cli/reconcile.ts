import { resolve } from "node:path";
import { RefusedInput } from "../model/errors.js";
import { verifyCaseFolder } from "../pipeline-verify.js";
import { CaseFilesOnDisk } from "../stores/case/case-folder-files.js";
import { openCase } from "../stores/case/case-folder.js";
import { reconcileFrom, standingOf } from "../stores/case/case-reconcile.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { example, type AddCommand } from "./command.js";
import { progressOn, say, terminalOf } from "./terminal.js";
import { userKeys } from "./user-keys.js";

export const reconcile: AddCommand = (program, exit) => {
  program
    .command("reconcile")
    .argument("<case>", "the case folder")
    .option("--from <copy>", "a copy of the case that has the newer acts")
    .addHelpText("after", example("affiant reconcile ./restored-case", "affiant reconcile ./restored-case --from /media/stick/my-case"))
    .action(async (folder: string, options: { readonly from?: string }) => {
      const keys = userKeys();
      const { behind, acts, signed } = await standingOf(folder, { keys });
      const out = terminalOf(process);
      if (!behind) {
        say(out, `Nothing is missing: the case has ${acts} acts, and this device has signed ${signed ?? 0} of them.`);
      } else if (options.from === undefined) {
        say(out, ...missing(acts, signed));
        exit(1);
      } else {
        say(out, ...(await bring(folder, resolve(options.from))));
      }
    });
};

function missing(acts: number, signed: number | null): readonly string[] {
  if (signed !== null && acts >= signed) {
    return [
      `The case has ${acts} acts, and they are another history than the ${signed} that this device has signed. It signs nothing here.`,
      "Keep this folder and every copy: together they are evidence. Go on in a copy that has what was signed, or here with: affiant branch CASE",
    ];
  }
  return [
    signed === null ? "What this device has signed of this log is not known any more: its guard is gone." : `The case has ${acts} acts, and this device has signed a head of ${signed}. It signs nothing here until they are found.`,
    ...(signed === null ? [] : ["If a copy has them:           affiant reconcile CASE --from COPY"]),
    "If they are lost, go on so:   affiant branch CASE    (it says what is missing)",
  ];
}

/** The copy is checked whole, then its acts are taken over; only then the case is opened, which signs. */
async function bring(folder: string, copy: string): Promise<readonly string[]> {
  const keys = userKeys();
  const { progress, done } = progressOn(terminalOf(process));
  const settings = { crypto: nodeCrypto, pinned: null, progress: (at: number, of: number) => { progress("verify", at, of); } };
  const { faults } = await verifyCaseFolder(new CaseFilesOnDisk(copy), settings).finally(done);
  const [fault] = faults.filter(({ what }) => !["derived-changed", "catalog-changed", "unknown-file"].includes(what));
  if (fault) throw new RefusedInput(`The copy is not as it was written: ${fault.where}: ${fault.message} (${fault.what}). Nothing was changed.`);
  const { acts } = await reconcileFrom(folder, copy, { keys });
  const { log } = await openCase(folder, { keys });
  const { size } = log.head;
  await log.close();
  return [`Took over ${acts} acts from the copy. The case has ${size} acts, and can be ${log.readOnly ? "read" : "written"} here.`];
}
