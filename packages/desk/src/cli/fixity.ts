import { InvalidArgumentError } from "commander";
import { RefusedInput } from "../model/errors.js";
import { fixityRound, type FixityChoice, type FixityReport } from "../pipeline-custody.js";
import { example, type AddCommand } from "./command.js";
import { progressOn, say } from "./terminal.js";
import { withCase } from "./with-case.js";

interface FixityOptions {
  readonly sample?: number;
  readonly due?: number;
  readonly json?: boolean;
}

export const fixity: AddCommand = (program, exit) => {
  program
    .command("fixity")
    .argument("<case>", "the case folder")
    .option("--sample <count>", "only so many, by chance", countOf)
    .option("--due <count>", "only so many: those not read again for the longest time", countOf)
    .option("--json", "for a program")
    .addHelpText("after", example("affiant fixity ./my-case", "affiant fixity ./my-case --due 200") + "\nFor a schedule, let cron or a systemd timer call it with --due.\n")
    .action((folder: string, options: FixityOptions) =>
      withCase(folder, "write", async ({ world, terminal }) => {
        const { progress, done } = progressOn(terminal);
        const found = await fixityRound(world, choiceOf(options), progress).finally(done);
        say(terminal, ...(options.json ? [JSON.stringify(found, null, 2)] : lines(found)));
        if (found.faults.length > 0) exit(1);
      }),
    );
};

function choiceOf({ sample, due }: FixityOptions): FixityChoice {
  if (sample !== undefined && due !== undefined) throw new RefusedInput("Give --sample or --due, not both.");
  if (sample !== undefined) return { chosen: "sample", count: sample };
  return due === undefined ? { chosen: "all" } : { chosen: "due", count: due };
}

function lines({ of, checked, faults }: FixityReport): readonly string[] {
  return [
    ...faults.map(({ record, what }) => `FAULT ${record}: its original is ${what === "missing" ? "missing" : "not what was received"}`),
    faults.length === 0 ? `${checked} of ${of} originals read again: as they were received. Logged.` : `${faults.length} of the ${checked} originals read again (of ${of}) are not as they were received. Logged. Put them back from a backup, then 'affiant verify'.`,
  ];
}

function countOf(text: string): number {
  const count = Number(text);
  if (!/^\d{1,4}$/.test(text) || count < 1 || count > 500) throw new InvalidArgumentError("A number from 1 to 500.");
  return count;
}
