import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { proveItem } from "../pipeline-prove.js";
import { publishSite } from "../pipeline-publish.js";
import type { CaseWorld } from "../pipeline-world.js";
import { folderSink } from "../stores/bag/folder-sink.js";
import { timeFolderOnDisk } from "../stores/time-folder-on-disk.js";
import { example, type AddCommand } from "./command.js";
import { say } from "./terminal.js";
import { withCase } from "./with-case.js";

export const publish: AddCommand = (program) => {
  program
    .command("publish")
    .argument("<case>", "the case folder")
    .requiredOption("-o, --output <folder>", "the folder to make")
    .option("--title <words>", "what you call the site, in public")
    .option("--proof", "put the proof of the publication beside the site: it names your keys, and says when the case began")
    .addHelpText("after", example("affiant publish ./my-case -o ./site"))
    .action((folder: string, options: { output: string; title?: string; proof?: boolean }) =>
      withCase(folder, "write", async ({ session, world, terminal }) => {
        const { released } = session.status();
        const sink = await folderSink(options.output);
        try {
          const site = await publishSite(world, options.title ?? null, { write: (path, bytes, size) => sink.write(path, bytes, size), finish: () => sink.finish() });
          if (options.proof) await proveBeside(world, sink.folder, site.manifest);
          say(
            terminal,
            `Published ${released.records} records, ${released.statements} statements and ${released.findings} findings as ${site.files} files: ${sink.folder}`,
            `Manifest: ${site.manifest}`,
            ...(options.proof ? ["proof.tlog-proof beside it shows that this is what was published, under your log's key. It also says when the case began, and holds random ids of it and of you."] : []),
          );
        } catch (error) {
          await sink.abandon();
          throw error;
        }
      }),
    );
};

/** Only where it is asked for: the acts in it say exact times, which are not for the public unless somebody wants it. */
async function proveBeside(world: CaseWorld, folder: string, manifest: string): Promise<void> {
  const request = { id: manifest, receipt: false, custody: false, head: "newest" } as const;
  const { bytes } = await proveItem({ ...world, time: timeFolderOnDisk(world.folder) }, request);
  await writeFile(join(folder, "proof.tlog-proof"), bytes, { flag: "wx", flush: true });
}
