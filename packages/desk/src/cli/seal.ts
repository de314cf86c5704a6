import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { sealCase, type LeavingPorts } from "../pipeline-publish.js";
import { RefusedInput } from "../model/errors.js";
import { recordIdSchema, type RecordId } from "../model/span.js";
import { encrypterFor } from "../stores/bag/age-envelope.js";
import { copyOriginals } from "../stores/bag/copy-originals.js";
import { encryptStream } from "../stores/bag/age-payload.js";
import { folderSink, type FolderSink } from "../stores/bag/folder-sink.js";
import { zipSink } from "../stores/bag/zip-sink.js";
import { example, several, type AddCommand } from "./command.js";
import { say } from "./terminal.js";
import { withCase } from "./with-case.js";

const verifyScript = new URL("../../src/8-publish/verify.sh", import.meta.url);

export const seal: AddCommand = (program) => {
  program
    .command("seal")
    .argument("<case>", "the case folder")
    .argument("[record...]", "only these records; without any, the whole case")
    .requiredOption("-o, --output <path>", "the folder to make; a name that ends in .zip makes one ZIP file")
    .option("--to <recipient>", "an age key (age1…) to encrypt to: one file .zip.age; may be given again", several)
    .addHelpText("after", example("affiant seal ./my-case -o ./sealed", "sh ./sealed/verify.sh ./sealed", "affiant seal ./my-case -o ./for-the-court --to age1…"))
    .action((folder: string, records: string[], options: { output: string; to?: readonly string[] }) =>
      withCase(folder, "write", async ({ world, terminal }) => {
        const chosen = records.length === 0 ? null : records.map((id) => knownRecord(id, (known) => world.catalog.record(known) !== null));
        const sink = await sinkOf(options.output, options.to ?? []);
        try {
          const written = await sealCase(world, chosen, {
            write: (path, bytes, size) => sink.write(path, bytes, size),
            copyOriginals: copierTo(sink, world.folder),
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
            ...(options.to
              ? ["Only who holds a key it was encrypted to can open it: age -d -i KEY, then unzip. The names and sizes in it are encrypted too."]
              : []),
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

/** Into a folder, originals are copied several at once; undefined for what is one file. */
function copierTo({ placeFor }: FolderSink, caseFolder: string): LeavingPorts["copyOriginals"] {
  return placeFor && ((originals) => copyOriginals(caseFolder, originals.map(({ path, sha256, size }) => ({ sha256, size, to: placeFor(path) }))));
}

/** A folder, a ZIP file, or a ZIP file in an age file, by what was asked for. */
async function sinkOf(output: string, recipients: readonly string[]): Promise<FolderSink> {
  if (recipients.length === 0 && output.endsWith(".age")) throw new RefusedInput("A name that ends in .age promises encryption: give --to with an age key (age1…), or another name. Nothing was written.");
  if (recipients.length === 0 && !output.endsWith(".zip")) return folderSink(output);
  const inside = basename(output).replace(/(?:\.zip)?(?:\.age)?$/, "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[-.]+/, "") || "sealed-case";
  if (recipients.length === 0) return zipSink(output, { inside, wrap: (zip) => zip });
  await encrypterFor({ recipients }); // a recipient that is none is refused before anything is written
  const name = output.endsWith(".age") ? output : output.endsWith(".zip") ? `${output}.age` : `${output}.zip.age`;
  return zipSink(name, { inside, wrap: (zip) => encryptStream(zip, { recipients }) });
}

function knownRecord(id: string, isKnown: (id: string) => boolean): RecordId {
  const parsed = recordIdSchema.safeParse(id);
  if (!parsed.success || !isKnown(id)) throw new RefusedInput(`There is no record ${id} in this case. 'affiant status --json' and the desk list them.`);
  return parsed.data;
}
