import { randomBytes } from "node:crypto";
import type { Command } from "commander";
import { base32, keyTypes, parseVerifierKey, Refused, verifierKey, type VerifierKey } from "@affiant/proof";
import type { WitnessEvent } from "../http/witness-server.js";
import { RefusedInput } from "../model/errors.js";
import { Witness } from "../pipeline-witness-serve.js";
import { nodeCrypto } from "../stores/crypto-in-node.js";
import { isWitness, makeWitness, openWitness, protectWitness } from "../stores/witness-state-on-disk.js";
import { example, several, type AddCommand } from "./command.js";
import { momentNow } from "./moment-now.js";
import { readSmall } from "./read-start.js";
import { portOf } from "./serve.js";
import { systemClock } from "./system-ports.js";
import { say, terminalOf } from "./terminal.js";
import { givenPassphrase, newPassphrase } from "./user-keys.js";
import { addAskingCommands } from "./witness-ask.js";

export const witness: AddCommand = (program) => {
  const group = program
    .command("witness")
    .addHelpText("after", example(
      "affiant witness serve --state ./witness --log 'affiant-log/…+…+…'",
      "affiant witness add ./my-case https://witness.example 'witness.example/w1+…+…'",
      "affiant witness ask ./my-case",
    ));
  addServe(group);
  addInit(group);
  addProtect(group);
  addAskingCommands(group);
};

interface ServeOptions {
  readonly state: string;
  readonly port: number;
  readonly host: string;
  readonly log?: readonly string[];
  readonly logs?: string;
  readonly name?: string;
}

function addInit(group: Command): void {
  group
    .command("init")
    .summary("make a witness's folder and key, and show its verifier key")
    .requiredOption("--state <folder>", "the folder to make")
    .option("--name <name>", "a name for its key, like witness.example/w1")
    .option("--protect", "with a passphrase, which 'serve' then asks for when it starts")
    .option("--new-passphrase-file <file>", "for scripts: that passphrase, on the first line of a file or of /dev/fd/N")
    .addHelpText("after", example("affiant witness init --state ./witness --name witness.example/w1"))
    .action(async ({ state, name, protect, newPassphraseFile: file }: { state: string; name?: string; protect?: true; newPassphraseFile?: string }) => {
      const passphrase = protect || file !== undefined ? await newPassphrase(file, newQuestion) : null;
      await makeWitness(state, checkedName(name), passphrase === null ? null : { passphrase });
      const opened = await openWitness(state, undefined, () => Promise.resolve(passphrase ?? ""));
      opened.close();
      say(terminalOf(process), vkeyOf(opened), "Give that line, which is public, to those whose logs it is to witness.");
    });
}

const newQuestion = "New passphrase for the witness's key";
const askWitness = (): Promise<string> => givenPassphrase("Passphrase of the witness's key");

function addProtect(group: Command): void {
  group
    .command("protect")
    .summary("protect a witness's key with a passphrase, or give it another one")
    .requiredOption("--state <folder>", "the witness's folder, while nobody serves from it")
    .option("--new-passphrase-file <file>", "for scripts: the new passphrase, on the first line of a file or of /dev/fd/N")
    .addHelpText("after", example("affiant witness protect --state ./witness"))
    .action(async ({ state, newPassphraseFile: file }: { state: string; newPassphraseFile?: string }) => {
      await protectWitness(state, { passphrase: await newPassphrase(file, newQuestion) }, askWitness);
      say(terminalOf(process), "The witness's key is protected. 'affiant witness serve' asks for the passphrase when it starts.");
    });
}

function addServe(group: Command): void {
  group
    .command("serve")
    .summary("witness logs for others (C2SP tlog-witness)")
    .requiredOption("--state <folder>", "where it keeps its key and what it cosigned; made at the first start")
    .option("--log <vkey>", "a log to witness; may be given again", several)
    .option("--logs <file>", "logs to witness, one verifier key a line, or a policy")
    .option("--port <n>", "0 picks a free one", portOf, 0)
    .option("--host <address>", "where it listens", "127.0.0.1")
    .option("--name <name>", "a name for its key; only when its folder is made")
    .addHelpText("after", example("affiant witness serve --state ./witness --logs logs.txt --port 8080"))
    .action((options: ServeOptions) => serveWitness(options));
}

async function serveWitness({ state, port, host, log = [], logs, name }: ServeOptions): Promise<void> {
  const terminal = terminalOf(process);
  const known = await knownLogs(log, logs);
  if (!(await isWitness(state))) await makeWitness(state, checkedName(name));
  const opened = await openWitness(state, undefined, askWitness);
  try {
    if (name !== undefined && name !== opened.name) throw new RefusedInput(`This witness is called ${opened.name}. Another name is another witness, with a folder and a key of its own.`);
    const working = new Witness({ ...opened, logs: known, clock: systemClock, crypto: nodeCrypto });
    const { startWitness } = await import("../http/witness-server.js"); // which asking has no need of
    const server = await startWitness(working, { host, port, heard: (event) => terminal.err.write(`${heardLine(event)}\n`) });
    say(terminal, server.url, vkeyOf(opened));
    terminal.err.write(`Witnessing ${known.length} log keys. Stop with Ctrl-C.\n`);
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => { resolve(); });
    });
    await server.close();
  } finally {
    opened.close();
  }
}

function vkeyOf({ name, signer }: { readonly name: string; readonly signer: { readonly publicKey: Uint8Array } }): string {
  return verifierKey({ name, publicKey: signer.publicKey, type: keyTypes.cosignature }, nodeCrypto);
}

function heardLine({ status, origin, size }: WitnessEvent): string {
  const what = origin === undefined ? "" : ` ${origin.replace(/^affiant-log\//, "")} ${String(size)}`;
  return `${momentNow()} ${status}${what}`;
}

function checkedName(name = `affiant-witness/${base32(randomBytes(10))}`): string {
  if (!/^[\x21-\x7e]{1,120}$/.test(name) || name.includes("+")) throw new RefusedInput("A witness's name is plain letters without spaces or plus signs, like witness.example/w1.");
  return name;
}

const listBytesLimit = 1024 * 1024;

async function knownLogs(given: readonly string[], file: string | undefined): Promise<readonly VerifierKey[]> {
  const lines = file === undefined ? [] : (await readSmall(file, listBytesLimit, "a list of logs")).toString("utf8").split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  // In a policy, only its logs are meant; everything else in a plain list is a key that must be right.
  const ofFile = lines.filter((line) => !/^(witness|group|quorum)[ \t]/.test(line)).map((line) => line.replace(/^log[ \t]+/, "").split(/[ \t]/, 1)[0] ?? "");
  const keys = [...given, ...ofFile].map((text) => logKey(text));
  if (keys.length === 0) throw new RefusedInput("No log to witness. Give --log VKEY, or --logs FILE. 'affiant witness key CASE' shows that of a case.");
  return keys;
}

function logKey(text: string): VerifierKey {
  try {
    const key = parseVerifierKey(text, nodeCrypto);
    if (key.type === keyTypes.signature) return key;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new RefusedInput(`A log's verifier key cannot be read: ${error.message}.`);
  }
  throw new RefusedInput("A key was given that is not a log's: a witness's, or of another kind than Ed25519.");
}
