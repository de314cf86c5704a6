import { createInterface } from "node:readline/promises";
import { Option } from "commander";
import { forgetReasons, type ActBody } from "../model/act.js";
import { RefusedInput } from "../model/errors.js";
import { carryOut, planToForget, scanAfter, type ForgetRequest, type PlannedForgetting } from "../pipeline-forget.js";
import { example, type AddCommand } from "./command.js";
import { planLines, scanLines } from "./forget-lines.js";
import { say, type Terminal } from "./terminal.js";
import { withCase } from "./with-case.js";

interface ForgetOptions {
  readonly person?: string;
  readonly also?: readonly string[];
  readonly withRecords?: boolean;
  readonly plan?: boolean;
  readonly reason: ActBody<"forget">["reason"];
  readonly yes?: boolean;
  readonly json?: boolean;
}

export const forget: AddCommand = (program, exit) => {
  program
    .command("forget")
    .argument("<case>", "the case folder")
    .argument("[id]", "a record (r-…), or a speaker as the desk names them")
    .option("--person <name>", "exactly this name, whether or not the case knows it as a speaker's")
    .option("--also <name...>", "further spellings of the person's name")
    .option("--with-records", "of a person: forget the records that name them as well")
    .option("--plan", "only show what would go, and what cannot")
    .addOption(new Option("--reason <class>", "why, as a class: it stays in the log").choices(forgetReasons).default("other"))
    .option("--yes", "do not ask")
    .option("--json", "for a program")
    .addHelpText("after", example("affiant forget ./my-case r-2b5cqk6sf7w3emxa --plan", "affiant forget ./my-case --person 'Noor Haddad' --reason consent-withdrawn"))
    .action(async (folder: string, id: string | undefined, options: ForgetOptions) => {
      const request = requestOf(id, options);
      const planned = await withCase(folder, options.plan ? "read" : "write", async ({ world, terminal }) => {
        const plan = await planToForget(world, request);
        if (!options.json) say(terminal, ...planLines(plan));
        if (options.plan && options.json) say(terminal, JSON.stringify(shown(plan), null, 2));
        if (options.plan || !(await agreed(plan, options, terminal))) return null;
        await carryOut(world, plan, options.reason);
        return plan;
      });
      if (planned && !(await scanAgain(folder, planned, options))) exit(1);
    });
};

function requestOf(id: string | undefined, { person, also = [], withRecords = false }: ForgetOptions): ForgetRequest {
  if ((id === undefined) === (person === undefined)) throw new RefusedInput("Say what to forget: the id of a record, a speaker, or --person with a name. One of them.");
  if (id?.startsWith("r-") && (also.length > 0 || withRecords)) throw new RefusedInput("--also and --with-records are for a person.");
  return { id: id ?? null, person: person ?? null, also, withRecords };
}

/** The plan without the bytes to scan for. */
function shown(plan: PlannedForgetting): object {
  return { ...plan, words: plan.words.words.length, filesKept: plan.filesKept.length };
}

async function agreed(plan: PlannedForgetting, options: ForgetOptions, terminal: Terminal): Promise<boolean> {
  if (plan.acts.length === 0) {
    say(terminal, "No act that could go quotes or names this: nothing was written.");
    return false;
  }
  if (options.yes) return true;
  if (!process.stdin.isTTY) throw new RefusedInput("This cannot be undone. Look at the plan (--plan), then say --yes.");
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question("This cannot be undone. Type 'forget' to go on: ");
  asking.close();
  if (answer.trim() === "forget") return true;
  say(terminal, "Nothing was written.");
  return false;
}

/** Opens the case anew, so that everything derived is made again, and looks at every byte of it. False when words are left that should not be. */
function scanAgain(folder: string, plan: PlannedForgetting, options: ForgetOptions): Promise<boolean> {
  return withCase(folder, "write", async ({ world, terminal }) => {
    world.catalog.putFiles(plan.filesKept);
    const report = await scanAfter(world, plan);
    if (options.json) say(terminal, JSON.stringify({ ...shown(plan), scan: report }, null, 2));
    else say(terminal, ...scanLines(report));
    return report.left.every(({ expected }) => expected);
  });
}
