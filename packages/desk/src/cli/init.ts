import { example, type AddCommand } from "./command.js";
import { say, terminalOf } from "./terminal.js";
import { newCase } from "./wire-case.js";

export const init: AddCommand = (program) => {
  program
    .command("init")
    .summary("make a case folder and, once per user, keys")
    .argument("<case>", "the folder to make")
    .addHelpText("after", example("affiant init ./my-case"))
    .action(async (folder: string) => {
      const made = await newCase(folder);
      say(
        terminalOf(process),
        `Made the case ${made.folder}`,
        `Your key: ${made.fingerprint}`,
        "Give that fingerprint to those who will check your work, by another way than the case itself.",
      );
    });
};
