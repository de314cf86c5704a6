import { Command, CommanderError } from "commander";
import { BrokenInvariant, RefusedInput, Retry } from "../model/errors.js";
import { programVersion } from "../model/program-version.js";
import { commands } from "./commands.js";

/** Runs one command line. Exit codes: 0 done, 1 found something wrong, 2 called wrong or refused. Never a stack trace for a person's mistake. */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0;
  leaveQuietlyWithReader();
  const program = new Command("affiant")
    .description("Keeps the records of an event provable, shows who says what in them, and counts the independent origins behind it.")
    .version(programVersion)
    .exitOverride()
    .configureHelp({ sortSubcommands: false })
    .option("--passphrase-file <file>", "for scripts: the passphrase of your keys, on the first line of a file or of /dev/fd/N")
    .hook("preAction", async (_, called) => {
      const { passphraseFile } = called.optsWithGlobals<{ passphraseFile?: string }>();
      // Most commands need no keys, and load none.
      if (passphraseFile !== undefined) (await import("./user-keys.js")).usePassphraseFile(passphraseFile);
    })
    .showHelpAfterError("Run 'affiant --help' or 'affiant COMMAND --help'.");
  const named = commands.has(args[0] ?? "") ? args.slice(0, 1) : args.filter((arg) => commands.has(arg));
  for (const name of new Set(named)) (await commands.get(name)?.load())?.(program, (exit) => { code = exit; });
  if (named.length === 0) for (const name of commands.keys()) program.command(name); // to be listed only
  for (const command of program.commands) command.description(commands.get(command.name())?.does ?? "").exitOverride();
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return explain(error);
  }
}

/** `affiant findings … | head`: when nobody reads on, nothing is wrong. */
function leaveQuietlyWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof RefusedInput) return tell(error.message, 2);
  if (error instanceof Retry) return tell(error.message, 2);
  if (error instanceof BrokenInvariant) return tell(`${error.message}\nNothing more was written. What was acknowledged is safe.`, 1);
  if (error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("E"))
    return tell(ofSystem(error.code, "path" in error && typeof error.path === "string" ? error.path : null), 2);
  return tell(unexpected(error), 1);
}

const systemWords: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "is not there"],
  ["EACCES", "may not be opened by you: look at its permissions"],
  ["EISDIR", "is a folder, where a file is needed"],
  ["ENOTDIR", "is no folder, where one is needed"],
  ["EROFS", "is on a disk that cannot be written"],
  ["ENOSPC", "is on a disk that is full"],
]);

function ofSystem(code: string, path: string | null): string {
  const words = systemWords.get(code);
  if (path !== null && words !== undefined) return `${path} ${words} (${code}). Mend that and run the command again.`;
  return `The system said ${code}${path === null ? "" : ` at ${path}`}. Mend that and run the command again.`;
}

/** A fault of ours. Its message may hold words of a record, so it is shown only to those who ask for it. */
function unexpected(error: unknown): string {
  const name = error instanceof Error ? error.name : "an unknown fault";
  if (process.env["AFFIANT_DEBUG"] === "1" && error instanceof Error) return error.stack ?? name;
  return `something went wrong that should not have (${name}). What was acknowledged is safe. AFFIANT_DEBUG=1 shows where; look it over before you share it, it may hold words of a record.`;
}

function tell(message: string, code: number): number {
  process.stderr.write(`affiant: ${message}\n`);
  return code;
}
