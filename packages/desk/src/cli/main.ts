import { Command, CommanderError } from "commander";
import { BrokenInvariant, RefusedInput, Retry } from "../model/errors.js";
import { programVersion } from "../model/program-version.js";
import type { AddCommand } from "./command.js";
import { usePassphraseFile } from "./user-keys.js";

/** In the order of `--help`. Each is loaded only when it is called, so that a small command starts at once. */
const commands: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ["open", async () => (await import("./open.js")).open],
  ["init", async () => (await import("./init.js")).init],
  ["add", async () => (await import("./add.js")).add],
  ["status", async () => (await import("./status.js")).status],
  ["observe", async () => (await import("./observe.js")).observe],
  ["findings", async () => (await import("./findings.js")).findings],
  ["review", async () => (await import("./review.js")).review],
  ["undo", async () => (await import("./review.js")).undo],
  ["release", async () => (await import("./release.js")).release],
  ["export", async () => (await import("./export.js")).exportCommand],
  ["stamp", async () => (await import("./stamp.js")).stamp],
  ["verify", async () => (await import("./verify.js")).verify],
  ["seal", async () => (await import("./seal.js")).seal],
  ["papers", async () => (await import("./papers.js")).papers],
  ["fixity", async () => (await import("./fixity.js")).fixity],
  ["prove", async () => (await import("./prove.js")).prove],
  ["forget", async () => (await import("./forget.js")).forget],
  ["rebuild", async () => (await import("./rebuild.js")).rebuild],
  ["publish", async () => (await import("./publish.js")).publish],
  ["witness", async () => (await import("./witness.js")).witness],
  ["serve", async () => (await import("./serve.js")).serve],
  ["backup", async () => (await import("./backup.js")).backup],
  ["restore", async () => (await import("./restore.js")).restore],
  ["handover", async () => (await import("./handover.js")).handover],
  ["branch", async () => (await import("./branch.js")).branch],
  ["merge", async () => (await import("./merge.js")).merge],
  ["reconcile", async () => (await import("./reconcile.js")).reconcile],
  ["keys", async () => (await import("./keys.js")).keys],
]);

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
    .hook("preAction", (_, called) => { usePassphraseFile(called.optsWithGlobals<{ passphraseFile?: string }>().passphraseFile); })
    .showHelpAfterError("Run 'affiant --help' or 'affiant COMMAND --help'.");
  const called = commands.get(args[0] ?? "");
  for (const load of called ? [called] : commands.values()) (await load())(program, (exit) => { code = exit; });
  for (const command of program.commands) command.exitOverride();
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
    return tell(`The system said ${error.code}${"path" in error && typeof error.path === "string" ? ` at ${error.path}` : ""}. Mend that and run the command again.`, 2);
  return tell(unexpected(error), 1);
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
