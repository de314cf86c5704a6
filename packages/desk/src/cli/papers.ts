import { Option } from "commander";
import { RefusedInput } from "../model/errors.js";
import { layOutPapers, papersOfRecord, papersText } from "../pipeline-custody.js";
import { writeNewFile } from "../stores/new-file.js";
import { example, type AddCommand } from "./command.js";
import { plain, say } from "./terminal.js";
import { headsDated } from "./time-options.js";
import { withCase } from "./with-case.js";

interface PapersOptions {
  readonly format: "text" | "json" | "pdf";
  readonly lang: "en" | "fr";
  readonly names?: boolean;
  readonly output?: string;
}

export const papers: AddCommand = (program, exit) => {
  program
    .command("papers")
    .argument("<case>", "the case folder")
    .argument("<record>", "its id, r-…")
    .addOption(new Option("--format <format>", "how").choices(["text", "json", "pdf"]).default("text"))
    .addOption(new Option("--lang <language>", "in which language").choices(["en", "fr"]).default("en"))
    .option("--names", "with the file's name and folder, which can give a person away")
    .option("-o, --output <file>", "the file to write; needed for a PDF")
    .addHelpText("after", example("affiant papers ./my-case r-2b5cqk6sf7w3emxa", "affiant papers ./my-case r-2b5cqk6sf7w3emxa --format pdf -o papers.pdf"))
    .action((folder: string, record: string, options: PapersOptions) =>
      withCase(folder, "read", async ({ world, terminal }) => {
        if (options.format === "pdf" && options.output === undefined) throw new RefusedInput("A PDF needs a file to go to: give one with -o.");
        const found = await papersOfRecord(world, record, { names: options.names ?? false, dated: await headsDated(world) });
        const laidOut = layOutPapers(found, options.lang, plain);
        const text = options.format === "json" ? JSON.stringify(found, null, 2) : papersText(laidOut).join("\n");
        if (options.output === undefined) say(terminal, text);
        else if (options.format !== "pdf") await writeNewFile(options.output, Buffer.from(`${text}\n`));
        else {
          const { bytes, archival } = await (await import("../tools/papers-pdf.js")).papersPdf({ ...laidOut, record });
          await writeNewFile(options.output, bytes);
          if (!archival) say(terminal, "Some letters are in no font of this machine and show as boxes, so it is no PDF/A. The papers as text have them.");
        }
        if (found.original.found !== "as-received") exit(1);
      }),
    );
};
