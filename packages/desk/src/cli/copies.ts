import { RefusedInput } from "../model/errors.js";
import { copyPairs } from "../model/side-by-side.js";
import { example, type AddCommand } from "./command.js";
import { copyLines, pairLines } from "./copies-lines.js";
import { say } from "./terminal.js";
import { withCase } from "./with-case.js";

export const copies: AddCommand = (program) => {
  program
    .command("copies")
    .argument("<case>", "the case folder")
    .argument("[records...]", "the id of a record: its pairs; of two: both, run by run")
    .option("--json", "for a program")
    .addHelpText("after", example("affiant copies ./my-case", "affiant copies ./my-case r-2b5cqk6sf7w3emxa r-7w3emxa2b5cqk6sf"))
    .action((folder: string, of: readonly string[], options: { json?: boolean }) =>
      withCase(folder, "read", ({ session, terminal }) => {
        const { catalog } = session;
        if (of.length > 2) throw new RefusedInput("Two records at most stand side by side.");
        for (const id of of) if (catalog.record(id) === null) throw new RefusedInput(`There is no record '${id}' in this case.`);
        const pairs = copyPairs(catalog.case().runs).filter((pair) => of.every((id) => id === pair.source || id === pair.copy));
        if (options.json) say(terminal, JSON.stringify(pairs, null, 2));
        else if (of.length < 2) say(terminal, `${pairs.length} ${pairs.length === 1 ? "pair" : "pairs"} of records with text in common`, ...pairs.flatMap((pair) => pairLines(terminal, catalog, pair)));
        else if (pairs[0]) say(terminal, ...copyLines(terminal, catalog, pairs[0]));
        else say(terminal, "No run of words was found that these two records share.");
      }),
    );
};
