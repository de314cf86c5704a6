import { InvalidArgumentError, Option, type Command } from "commander";
import { fingerprint, verifierKey } from "@affiant/proof";
import { revocationReasons } from "../model/act.js";
import { RefusedInput } from "../model/errors.js";
import { addKey, parseKeyRequest, requestKey, revokeKey } from "../pipeline-keys.js";
import { openCase } from "../stores/case/case-folder.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { refuseExisting, writeNewFile } from "../stores/new-file.js";
import { example } from "./command.js";
import { keyedLog } from "./keyed-log.js";
import { readSmall } from "./read-start.js";
import { rotateAuthor, rotateLog } from "./rotate-keys.js";
import { systemRandom } from "./system-ports.js";
import { say, terminalOf } from "./terminal.js";
import { userKeys } from "./user-keys.js";
import { writingActs } from "./writing-acts.js";

export function addKeysOfCase(command: Command): void {
  command
    .command("request")
    .summary("ask to be let into a case with your key: nothing secret leaves this device")
    .argument("<case>", "your copy of the case")
    .requiredOption("-o, --output <file>", "the request to make")
    .addOption(new Option("--role <role>", "what the key is for").choices(["author", "publication"]).default("author"))
    .addHelpText("after", example("affiant keys request ./copy -o request.json"))
    .action(request);
  command
    .command("add")
    .summary("let a colleague's key into a case")
    .argument("<case>", "the case folder")
    .argument("<request>", "what your colleague's 'affiant keys request' made")
    .option("--key <fingerprint>", "the fingerprint of the key, as your colleague told you by another way", fingerprintOf)
    .addHelpText("after", example("affiant keys add ./my-case request.json --key 5c0f9edb…"))
    .action(add);
  command
    .command("rotate")
    .summary("replace a key by a new one")
    .argument("<case>", "the case folder")
    .addOption(new Option("--role <role>", "whose key").choices(["author", "log", "publication"]).default("author"))
    .addHelpText("after", example("affiant keys rotate ./my-case", "affiant keys rotate ./my-case --role log"))
    .action((folder: string, options: { readonly role: "author" | "log" | "publication" }) => (options.role === "log" ? rotateLog(folder) : rotateAuthor(folder, options.role)));
  command
    .command("revoke")
    .summary("end a key: what it signs from now on is a fault, what it signed before stands")
    .argument("<case>", "the case folder")
    .argument("<fingerprint>", "the key", fingerprintOf)
    .addOption(new Option("--reason <reason>", "why").choices([...revocationReasons]).makeOptionMandatory())
    .addHelpText("after", example("affiant keys revoke ./my-case 5c0f9edb… --reason left"))
    .action((folder: string, key: string, { reason }: { readonly reason: (typeof revocationReasons)[number] }) => writingActs(folder, async ({ opened, append }) => {
      await append([revokeKey(keyedLog(opened), key, reason)]);
      say(terminalOf(process), `Revoked ${key} (${reason}). What it signed before stands; what it signs from now on is a fault.`);
      if (reason === "stolen") say(terminalOf(process), "What was signed between the theft and now cannot be told apart by the log: look it over.");
    }));
}

function fingerprintOf(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new InvalidArgumentError("A fingerprint is 64 hexadecimal digits.");
  return text;
}

/** A request is a few hundred bytes. */
const requestBytesLimit = 16 * 1024;

async function request(folder: string, options: { readonly output: string; readonly role: "author" | "publication" }): Promise<void> {
  await refuseExisting(options.output);
  const keys = userKeys();
  const opened = await openCase(folder, { keys, mode: "read" });
  const { person } = await keys.holder(systemRandom);
  const signer = await keys.keyFor(options.role, systemRandom);
  keys.files.relock();
  await writeNewFile(options.output, Buffer.from(`${JSON.stringify(requestKey(keyedLog(opened), { role: options.role, person, signer }, nodeCrypto), null, 2)}\n`));
  await opened.close();
  say(
    terminalOf(process),
    `Made ${options.output}. Send it to whoever holds the key of this case's log; it is not secret.`,
    `Your key: ${fingerprint(signer.publicKey, nodeCrypto)}`,
    "Tell them that fingerprint by another way, by voice or on paper: they compare it when they let you in.",
  );
}

async function add(folder: string, path: string, options: { readonly key?: string }): Promise<void> {
  const asked = parseKeyRequest((await readSmall(path, requestBytesLimit, "a request")).toString("utf8"), nodeCrypto);
  if (options.key === undefined) {
    throw new RefusedInput(`The request is for the key ${asked.fingerprint}. Compare that with your colleague by another way, by voice or on paper, and run the command again with --key and what they told you. Nothing was written.`);
  }
  if (options.key !== asked.fingerprint) throw new RefusedInput(`The request is for another key than the one you were told: ${asked.fingerprint}. Somebody may have changed it on the way. Nothing was written.`);
  await writingActs(folder, async ({ opened, append }) => {
    await append([addKey(keyedLog(opened), asked)]);
    say(
      terminalOf(process),
      `Let in the ${asked.request.role}'s key ${asked.fingerprint} of person ${asked.request.person}.`,
      "They can sign acts of this case on a device that has the log's key ('affiant handover'), or in a branch of their own.",
    );
  });
}

/** A key of a case as it is shown. */
interface KeyOfCase {
  readonly origin: string;
  readonly role: string;
  readonly fingerprint: string;
  readonly person: string | null;
  readonly vkey: string;
  /** Place in its log of the act that brought it. */
  readonly since: number;
  /** Place of the act that ended it; null while it holds. */
  readonly until: number | null;
  /** Fingerprint of the key that took its place; null where none did. */
  readonly by: string | null;
  /** Why it was revoked; null where it was not. */
  readonly reason: string | null;
  readonly yours: boolean;
}

/** Every key that the case names, those of logs it holds included. */
export async function keysOfCase(folder: string): Promise<readonly KeyOfCase[]> {
  const opened = await openCase(folder, { keys: userKeys(), mode: "read" });
  const { signers, origin: here } = keyedLog(opened);
  await opened.close();
  const own = new Set([...await userKeys().ownKeys(), ...await userKeys().logKeys(here)]);
  return signers.map(({ origin, role, fingerprint: name, person, key, since, until, by, reason }) => ({
    origin, role, fingerprint: name, person, since, until, by, reason, yours: own.has(name),
    vkey: verifierKey({ name: role === "log" ? origin : `affiant-person/${person ?? "unknown"}`, publicKey: key }, nodeCrypto),
  }));
}

/** The same for a person, log by log. */
export function linesOfCase(keys: readonly KeyOfCase[]): readonly string[] {
  return keys.flatMap((key, at) => [
    ...(keys[at - 1]?.origin === key.origin ? [] : [`Log ${key.origin}`]),
    `  ${key.role.padEnd(11)} ${key.fingerprint}  ${key.until === null ? `since act ${key.since}` : `from act ${key.since} to ${key.until}, ${key.by === null ? `revoked (${key.reason ?? ""})` : `replaced by ${key.by.slice(0, 16)}…`}`}${key.yours ? ", on this device" : ""}`,
    `              ${key.vkey}`,
  ]);
}
