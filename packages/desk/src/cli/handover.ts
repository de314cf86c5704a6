import type { Command } from "commander";
import { RefusedInput } from "../model/errors.js";
import { keysNow } from "../pipeline-keys.js";
import { decryptAge, encryptAge } from "../stores/bag/age-envelope.js";
import { bytesAccess } from "../stores/bag/random-access.js";
import { originOf } from "../stores/log/compare-with-guard.js";
import { giveLogKey, parseHandover, takeLogKey } from "../stores/keys/handover.js";
import { refuseExisting, writeNewFile } from "../stores/new-file.js";
import { addLockOptions, chosenKey, chosenLock, type KeyOptions, type LockOptions } from "./age-options.js";
import { example, type AddCommand } from "./command.js";
import { momentNow } from "./moment-now.js";
import { readSmall } from "./read-start.js";
import { systemRandom } from "./system-ports.js";
import { say, terminalOf } from "./terminal.js";
import { userKeys } from "./user-keys.js";
import { writingActs } from "./writing-acts.js";

interface HandoverOptions extends LockOptions, KeyOptions {
  readonly output?: string;
  readonly name?: string;
  readonly take?: string;
}

/** A key and a few names. */
const fileBytesLimit = 64 * 1024;

export const handover: AddCommand = (program) => {
  const command: Command = program
    .command("handover")
    .argument("<case>", "the case folder")
    .option("-o, --output <file>", "give: the key file to make")
    .option("--name <words>", "give: to whom or what, for the act in the log")
    .option("--take <file>", "take: the key file that the other device made")
    .option("--identity <file>", "take: an age identity file that opens it, instead of a passphrase");
  addLockOptions(command)
    .addHelpText("after", example("affiant handover ./my-case -o key.age", "affiant handover ./my-case --take key.age"))
    .action((folder: string, options: HandoverOptions) => {
      if ((options.output === undefined) === (options.take === undefined)) throw new RefusedInput("Give -o FILE to hand the key over, or --take FILE to take it up.");
      return options.take === undefined ? give(folder, options.output ?? "", options) : take(folder, options.take, options);
    });
};

async function give(folder: string, output: string, options: HandoverOptions): Promise<void> {
  const keys = userKeys();
  await refuseExisting(output);
  const origin = await originOf(folder);
  const [bar, names] = [await keys.bar(origin), await keys.logKeys(origin)];
  const unfinished = bar?.why === "handed-over" && names.length > 0;
  if (bar?.why === "handed-over" && names.length === 0) throw new RefusedInput(`The key of this case's log was handed over ${bar.at}. Nothing was changed.`);
  await keys.files.unlock();
  const { lock, words } = await chosenLock(options, "Passphrase for the key file");
  if (!unfinished) await recordHandover(folder, options.name ?? null);
  await giveLogKey(folder, { keys, random: systemRandom, at: momentNow() }, async (bytes) => writeNewFile(output, await encryptAge(bytes, lock)));
  say(
    terminalOf(process),
    `The key of this case's log is in ${output}, ${words}, and not on this device any more: the case can only be read here.`,
    "Bring the file and the whole case folder to the other device, and run there: affiant handover CASE --take FILE",
    "Delete the file once it is taken up: two devices that take the same file could sign two histories.",
  );
}

/** The act that says so, signed into the log; none when it stands there from a try that was interrupted. */
function recordHandover(folder: string, to: string | null): Promise<void> {
  return writingActs(folder, async ({ opened, append }) => {
    if (opened.log.acts().at(-1)?.act.type !== "handover") await append([{ type: "handover", body: { to } }]);
  });
}

async function take(folder: string, path: string, options: HandoverOptions): Promise<void> {
  const sealed = await readSmall(path, fileBytesLimit, "a key that was handed over");
  const bytes = Buffer.from(await decryptAge(sealed, await chosenKey(options, bytesAccess(sealed), "Passphrase of the key file"), path));
  const file = parseHandover(bytes);
  bytes.fill(0);
  const keys = userKeys();
  await keys.holder(systemRandom);
  await keys.files.unlock();
  await takeLogKey(folder, file, {
    keys,
    mayAct: async (signers) => {
      const own = await keys.ownKeys();
      return keysNow({ signers }, "author").some((key) => own.includes(key.fingerprint));
    },
  });
  say(
    terminalOf(process),
    `This device signs the case now, from act ${file.head.size} on.`,
    "Delete the key file. Whether another device took a copy of it cannot be seen from here: 'affiant keys rotate CASE --role log' gives the log a key that nobody else ever had.",
  );
}
