import { resolve } from "node:path";
import { example, type AddCommand } from "./command.js";
import { fileLines, fileSummary } from "./file-words.js";
import { progressOn, say } from "./terminal.js";
import { withCase } from "./with-case.js";

export const add: AddCommand = (program) => {
  program
    .command("add")
    .argument("<case>", "the case folder")
    .argument("<path...>", "files and folders, folders with all they hold")
    .option("--metadata <file>", "csv or jsonl: file, title, publisher, author, published, url, language")
    .option("--preserve-only", "stop when the originals are safe")
    .option("--rehash", "read all files again, those too that look as they did when they were added")
    .option("--json", "for a program")
    .addHelpText("after", example("affiant add ./my-case ./reports", "affiant add ./my-case page.html --metadata about.csv"))
    .action((folder: string, paths: string[], options: { metadata?: string; preserveOnly?: boolean; rehash?: boolean; json?: boolean }) =>
      withCase(folder, "add", async ({ session, terminal }) => {
        const { progress, done } = progressOn(terminal);
        const request = {
          paths: paths.map((path) => resolve(path)),
          metadata: options.metadata === undefined ? null : resolve(options.metadata),
          preserveOnly: options.preserveOnly ?? false,
          rehash: options.rehash ?? false,
        };
        const { files } = await session.add(request, progress).finally(done);
        if (options.json) say(terminal, JSON.stringify(files, null, 2));
        else say(terminal, ...fileLines(files), fileSummary(files));
      }),
    );
};
