import type { Command } from "commander";
import { showKeys, type ShownKeys } from "../stores/keys/keys-shown.js";
import { example, type AddCommand } from "./command.js";
import { addKeysBackup } from "./keys-backup.js";
import { systemRandom } from "./system-ports.js";
import { addKeysOfCase, keysOfCase, linesOfCase } from "./keys-of-case.js";
import { say, table, terminalOf } from "./terminal.js";
import { newPassphrase, userKeys } from "./user-keys.js";

export const keys: AddCommand = (program) => {
  const command = program
    .command("keys")
    .argument("[case]", "show the keys of this case, and since when each holds")
    .option("--json", "for a program")
    .addHelpText("after", example("affiant keys", "affiant keys ./my-case", "affiant keys protect", "affiant keys backup -o keys.age"))
    .action(async (folder: string | undefined, options: { readonly json?: true }) => {
      if (folder !== undefined) {
        say(terminalOf(process), ...(options.json ? [JSON.stringify(await keysOfCase(folder), null, 2)] : linesOfCase(await keysOfCase(folder))));
        return;
      }
      const shown = await showKeys(userKeys());
      say(terminalOf(process), ...(options.json ? [JSON.stringify(shown, null, 2)] : lines(shown)));
    });
  addProtection(command);
  addKeysBackup(command);
  addKeysOfCase(command);
};

function addProtection(command: Command): void {
  command
    .command("protect")
    .summary("ask for a passphrase from now on, or for another one")
    .option("--new-passphrase-file <file>", "for scripts: the new passphrase, on the first line of a file or of /dev/fd/N")
    .addHelpText("after", example("affiant keys protect"))
    .action(async (options: { readonly newPassphraseFile?: string }) => {
      const own = userKeys();
      await own.holder(systemRandom);
      await own.files.unlock();
      await own.protect(await newPassphrase(options.newPassphraseFile));
      say(
        terminalOf(process),
        "Your keys are protected: whatever signs asks for the passphrase once.",
        "Nobody can give it back to you. Make a backup of your keys now, and write the passphrase on paper: 'affiant keys backup -o FILE'.",
        "Older copies of the keys, on this disk or in backups, are not protected by it.",
      );
    });
  command
    .command("unprotect")
    .summary("take the passphrase away")
    .addHelpText("after", example("affiant keys unprotect"))
    .action(async () => {
      await userKeys().unprotect();
      say(terminalOf(process), "Your keys are kept without a passphrase now: whoever can read the folder can sign as you.");
    });
}

function lines(shown: ShownKeys): readonly string[] {
  const { holder, backup, unsafe } = shown;
  if (!holder) return [`There are no keys yet in ${shown.folder}. 'affiant init' makes them with your first case.`];
  const protection = shown.protected
    ? `protected by a passphrase${unsafe > 0 ? `, but for ${unsafe} of them: 'affiant keys protect' was not finished, run it again` : ""}`
    : "not protected by a passphrase: 'affiant keys protect' asks for one";
  const uses = (id: string): string => [id === holder.author ? "author" : "", id === holder.publication ? "publication" : ""].filter(Boolean).join(", ") || "older";
  return [
    `Person ${holder.person}, device ${holder.device}`,
    `Keys in ${shown.folder}, ${protection}`,
    backup
      ? `Last backup of the keys: ${backup.at}, ${backup.to}${backup.missing > 0 ? `; ${backup.missing} keys are newer than it` : ""}`
      : "No backup of the keys was made: 'affiant keys backup -o FILE' makes one",
    "",
    "Your own, by fingerprint:",
    ...shown.own.flatMap(({ fingerprint, vkey }) => [`  ${fingerprint}  ${uses(fingerprint)}`, ...(vkey === null ? [] : [`    ${vkey}`])]),
    "",
    "Logs:",
    ...table(shown.logs.map(({ origin, size, bar, keys: own }) => [`  ${origin.slice("affiant-log/".length)}`, size === null ? "nothing signed yet" : `${size} acts signed`, logState(bar, own.length)])),
    ...shown.logs.flatMap(({ keys: own }) => own.flatMap(({ vkey }) => (vkey === null ? [] : [`    ${vkey}`]))),
  ];
}

function logState(bar: ShownKeys["logs"][number]["bar"], count: number): string {
  if (bar?.why === "handed-over") return `handed over ${bar.at}${count > 0 ? ", not finished: run 'affiant handover' again" : ""}`;
  if (bar?.why === "restored") return `from a backup of keys, not signed with until 'affiant keys confirm' (or 'affiant branch')`;
  return count > 1 ? "being replaced by another key" : "";
}
