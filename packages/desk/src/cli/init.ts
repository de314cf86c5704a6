import type { Command } from "commander";
import { RefusedInput } from "../model/errors.js";
import { example, type AddCommand } from "./command.js";
import { say, terminalOf } from "./terminal.js";
import { newPassphrase, userKeys } from "./user-keys.js";
import { newCase } from "./wire-case.js";

export const init: AddCommand = (program) => {
  program
    .command("init")
    .argument("<case>", "the folder to make")
    .option("--passphrase", "protect your keys, of this case and all others, by a passphrase")
    .addHelpText("after", example("affiant init ./my-case", "affiant init ./my-case --passphrase"))
    .action(async (folder: string, options: { readonly passphrase?: true }, command: Command) => {
      if (options.passphrase) await protectFirst(command);
      const made = await newCase(folder);
      say(
        terminalOf(process),
        `Made the case ${made.folder}`,
        `Your key: ${made.fingerprint}`,
        "Give that fingerprint to those who will check your work, by another way than the case itself.",
      );
    });
};

async function protectFirst(command: Command): Promise<void> {
  const keys = userKeys();
  if (await keys.files.isProtected()) throw new RefusedInput("Your keys have a passphrase already. Leave --passphrase out; 'affiant keys protect' sets another one.");
  await keys.protect(await newPassphrase(command.optsWithGlobals<{ passphraseFile?: string }>().passphraseFile));
}
