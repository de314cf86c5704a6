import { publishSite } from "../pipeline-publish.js";
import { folderSink } from "../stores/folder-sink.js";
import { example, type AddCommand } from "./command.js";
import { say } from "./terminal.js";
import { withCase } from "./with-case.js";

export const publish: AddCommand = (program) => {
  program
    .command("publish")
    .summary("the public site of what is released")
    .argument("<case>", "the case folder")
    .requiredOption("-o, --output <folder>", "the folder to make")
    .option("--title <words>", "what you call the site, in public")
    .addHelpText("after", example("affiant publish ./my-case -o ./site"))
    .action((folder: string, options: { output: string; title?: string }) =>
      withCase(folder, "write", async ({ session, world, terminal }) => {
        const { released } = session.status();
        const sink = await folderSink(options.output);
        try {
          const site = await publishSite(world, options.title ?? null, { write: (path, bytes, size) => sink.write(path, bytes, size), finish: () => sink.finish() });
          say(
            terminal,
            `Published ${released.records} records, ${released.statements} statements and ${released.findings} findings as ${site.files} files: ${sink.folder}`,
            `Manifest: ${site.manifest}`,
          );
        } catch (error) {
          await sink.abandon();
          throw error;
        }
      }),
    );
};
