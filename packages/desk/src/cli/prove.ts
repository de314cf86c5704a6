import { Option } from "commander";
import { proveItem, provenHeads, type ProvenHead } from "../pipeline-prove.js";
import { writeNewFile } from "../stores/new-file.js";
import { timeFolderOnDisk } from "../stores/time-folder-on-disk.js";
import { example, type AddCommand } from "./command.js";
import { say } from "./terminal.js";
import { withWorld } from "./with-world.js";

interface ProveOptions {
  readonly output: string;
  readonly receipt?: boolean;
  readonly custody?: boolean;
  readonly head?: ProvenHead;
}

export const prove: AddCommand = (program) => {
  program
    .command("prove")
    .argument("<case>", "the case folder")
    .argument("<id>", "an act's id, a record's (with --receipt), or the digest of a published site's manifest")
    .requiredOption("-o, --output <file>", "the file to make, like x.tlog-proof")
    .option("--receipt", "let out a record's receipt: its digest, by which anyone who has the file knows it")
    .option("--custody", "let out who handed a record over, and what the file was called")
    .addOption(new Option("--head <which>", "under which head: as a rule the newest that a witness has seen, else the newest stamped, else the newest").choices(provenHeads))
    .addHelpText("after", example("affiant prove ./my-case r-2b5cqk6sf7w3emxa --receipt -o receipt.tlog-proof", "affiant verify receipt.tlog-proof --file original.html"))
    .action((folder: string, id: string, options: ProveOptions) =>
      withWorld(folder, "write", async (world, terminal) => {
        const request = { id, receipt: options.receipt === true, custody: options.custody === true, head: options.head ?? null };
        const made = await proveItem({ ...world, time: timeFolderOnDisk(world.folder) }, request);
        await writeNewFile(options.output, made.bytes);
        say(
          terminal,
          `The proof of the act ${made.act.act.id} (${made.act.act.type}) under the head of ${made.size} acts: ${options.output}`,
          "It lets out:", ...made.letsOut.map((words) => `  ${words}`),
          ...(made.times > 0 ? ["The stamps of time of that head are in it."] : []),
          ...(made.timesLeftOut > 0 ? [`${made.timesLeftOut} stamps of that head were too long for it: they are in time/${made.size}/ of the case.`] : []),
          "Anyone checks it with 'affiant verify', and has nothing else of the case.",
        );
      }),
    );
};
