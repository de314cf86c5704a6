import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { sealCase } from "../pipeline-publish.js";
import { RefusedInput } from "../model/errors.js";
import { recordIdSchema, type RecordId } from "../model/span.js";
import { folderSink } from "../stores/folder-sink.js";
import { example, type AddCommand } from "./command.js";
import { say } from "./terminal.js";
import { withCase } from "./with-case.js";

const verifyScript = new URL("../../src/8-publish/verify.sh", import.meta.url);

export const seal: AddCommand = (program) => {
  program
    .command("seal")
    .summary("a sealed case (BagIt) that verifies without this program")
    .argument("<case>", "the case folder")
    .argument("[record...]", "only these records; without any, the whole case")
    .requiredOption("-o, --output <folder>", "the folder to make")
    .addHelpText("after", example("affiant seal ./my-case -o ./sealed", "sh ./sealed/verify.sh ./sealed"))
    .action((folder: string, records: string[], options: { output: string }) =>
      withCase(folder, "write", async ({ world, terminal }) => {
        const chosen = records.length === 0 ? null : records.map((id) => knownRecord(id, (known) => world.catalog.record(known) !== null));
        const sink = await folderSink(options.output);
        try {
          const written = await sealCase(world, chosen, {
            write: (path, bytes) => sink.write(path, bytes),
            finish: () => sink.finish(),
            hash: (algorithm) => {
              const hash = createHash(algorithm);
              return { update: (bytes) => { hash.update(bytes); }, hex: () => hash.digest("hex") };
            },
            verifyScript: await readFile(verifyScript),
          });
          say(
            terminal,
            `Sealed ${written.records} originals in ${written.files} files: ${sink.folder}`,
            "Anyone checks it with: sh verify.sh, taken from a copy of their own. READ-ME-FIRST.txt says how.",
            "It holds everything of these records, released or not. Hand it only to those who may see that.",
          );
        } catch (error) {
          await sink.abandon();
          throw error;
        }
      }),
    );
};

function knownRecord(id: string, isKnown: (id: string) => boolean): RecordId {
  const parsed = recordIdSchema.safeParse(id);
  if (!parsed.success || !isKnown(id)) throw new RefusedInput(`There is no record ${id} in this case. 'affiant status --json' and the desk list them.`);
  return parsed.data;
}
