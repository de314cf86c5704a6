import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Option } from "commander";
import { observationKinds, type ActBody } from "../model/act.js";
import { RefusedInput } from "../model/errors.js";
import { limits } from "../model/limits.js";
import { recordIdSchema, type RecordId } from "../model/span.js";
import { readCasePlaces } from "../pipeline-gazetteer.js";
import { keepObservation } from "../pipeline-observe.js";
import { example, type AddCommand } from "./command.js";
import { say } from "./terminal.js";
import { withCase } from "./with-case.js";

interface ObserveOptions {
  readonly kind: ActBody<"observe">["kind"];
  readonly tool: string;
  readonly toolVersion: string;
  readonly settings: string;
}

export const observe: AddCommand = (program) => {
  program
    .command("observe")
    .argument("<case>", "the case folder")
    .argument("<record-or-file>", "the record it is about (r-…), where it is about one")
    .argument("[file]", "the file to keep")
    .addOption(new Option("--kind <kind>", "what it is").choices(observationKinds).makeOptionMandatory())
    .requiredOption("--tool <name>", "the program, model or person that made it")
    .requiredOption("--tool-version <version>", "its version; for a person, the day")
    .requiredOption("--settings <text>", "how it was asked: command line, prompt, language ('' for nothing to say)")
    .addHelpText("after", example(
      "affiant observe ./my-case r-2b5cqk6sf7w3emxa speech.txt --kind transcript --tool whisper.cpp --tool-version 1.7.4 --settings 'model large-v3, language fr'",
      "affiant observe ./my-case places.csv --kind gazetteer --tool 'Noor Haddad' --tool-version 2026-03-14 --settings ''",
    ))
    .action((...given: [folder: string, first: string, second: string | undefined, options: ObserveOptions]) => {
      const [folder, first, second, options] = given;
      return withCase(folder, "write", async ({ world, terminal }) => {
        const record = second === undefined ? null : recordOf(first);
        const bytes = await wholeFile(resolve(second ?? first));
        const { kind, tool, toolVersion: version, settings } = options;
        const kept = await keepObservation(world, bytes, { record, kind, tool, version, settings });
        say(terminal, `Kept ${kept.size} bytes as ${kept.kind}, by ${kept.tool} ${kept.version}: act ${kept.act}`, `It is preserved like an original, and 'affiant verify' checks it. ${kind === "gazetteer" ? placesWords(bytes) : "No rule reads it yet."}`);
      });
    });
};

/** What reading makes of a file of places, said at once: a column misnamed would be seen much later. */
function placesWords(bytes: Uint8Array): string {
  const read = readCasePlaces(bytes);
  if (!read) return "It is no table of places (CSV with a column 'name'), so no rule reads it.";
  const left = read.unusable === 0 ? "" : ` Rows that could not be used: ${read.unusable}.`;
  return `Places that records are read with from now on: ${read.places.length}.${left}`;
}

function recordOf(id: string): RecordId {
  const parsed = recordIdSchema.safeParse(id);
  if (!parsed.success) throw new RefusedInput(`'${id}' is not the id of a record: r- and 16 letters. Leave it out for what is about the whole case.`);
  return parsed.data;
}

async function wholeFile(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile()) throw new RefusedInput(`${path} is not a file.`);
  if (found.size > limits.originalBytes) throw new RefusedInput(`${path} is longer than ${limits.originalBytes} bytes.`);
  return readFile(path);
}
