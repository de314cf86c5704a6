import { startBranch, type StartedBranch } from "../stores/case/case-branch.js";
import { makeBranchAct, makeGenesis } from "../pipeline-preserve.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { example, type AddCommand } from "./command.js";
import { systemClock, systemRandom } from "./system-ports.js";
import { say, terminalOf } from "./terminal.js";
import { userKeys } from "./user-keys.js";

export const branch: AddCommand = (program) => {
  program
    .command("branch")
    .argument("<case>", "the case folder")
    .option("--reason <words>", "why, for the act in the log")
    .addHelpText("after", example("affiant branch ./copy-of-case --reason 'working apart until June'"))
    .action(async (folder: string, options: { readonly reason?: string }) => {
      const keys = userKeys();
      const identity = await keys.identity(systemRandom);
      const ports = { clock: systemClock, random: systemRandom, crypto: nodeCrypto };
      const reason = options.reason?.normalize("NFC") ?? null;
      const started = await startBranch(folder, {
        keys, identity, random: systemRandom,
        genesis: (input) => makeGenesis(input, ports),
        note: ({ genesis, head, gap }) => makeBranchAct({ reason, gap }, { author: identity.signer, genesis, head }, ports),
      });
      say(terminalOf(process), ...lines(started, identity.author));
    });
};

function lines(started: StartedBranch | "finished-earlier", author: string): readonly string[] {
  if (started === "finished-earlier") return ["A branch was started here before and the start was cut short. It is in its place now."];
  const { parent, gap, setAside } = started;
  return [
    `Started a branch on the first ${parent.size} acts of the log that was here. New acts can be added on this device.`,
    ...(gap ? [`This device had signed ${gap.size} acts of that log, and this folder has ${parent.size}: the branch says so in its first act.`] : []),
    ...(setAside > 0 ? [`${setAside} acts were not in the signed head and are not in the branch; they are kept under acts/cut.`] : []),
    `Your key: ${author}`,
    "Who has the other copy receives your acts with 'affiant merge CASE THIS-FOLDER'.",
  ];
}
