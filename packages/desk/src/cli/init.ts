import { createCase } from "../stores/case-folder.js";
import { example, type AddCommand } from "./command.js";
import { say, terminalOf } from "./terminal.js";
import { systemClock, systemRandom } from "./wire-case.js";

export const init: AddCommand = (program) => {
  program
    .command("init")
    .summary("make a case folder and, once per user, keys")
    .argument("<case>", "the folder to make")
    .addHelpText("after", example("affiant init ./my-case"))
    .action(async (folder: string) => {
      const made = await createCase(folder, { clock: systemClock, random: systemRandom });
      say(
        terminalOf(process),
        `Made the case ${made.folder}`,
        `Your key: ${made.fingerprint}`,
        "Give that fingerprint to those who will check your work, by another way than the case itself.",
      );
    });
};
