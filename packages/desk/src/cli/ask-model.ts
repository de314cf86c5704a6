import { InvalidArgumentError } from "commander";
import { RefusedInput } from "../model/errors.js";
import { limits } from "../model/limits.js";
import { recordIdSchema, type RecordId } from "../model/span.js";
import { refreshCase } from "../pipeline.js";
import { askModel, type AskedRecord } from "../pipeline-model.js";
import type { CaseWorld } from "../pipeline-world.js";
import { isLoopback, languageModel } from "../tools/language-model.js";
import { plainAddress } from "../tools/plain-address.js";
import { example, type AddCommand } from "./command.js";
import { readSmall } from "./read-start.js";
import { plain, progressOn, say } from "./terminal.js";
import { withCase } from "./with-case.js";

interface AskOptions {
  readonly url: URL;
  readonly model: string;
  readonly seed: number;
  readonly keyFile?: string;
  readonly sendTo?: string;
}

const keyBytesLimit = 4_096;

export const askModelCommand: AddCommand = (program) => {
  program
    .command("ask-model")
    .argument("<case>", "the case folder")
    .argument("[records...]", "only these records (r-…)")
    .requiredOption("--url <address>", "an OpenAI-compatible server that you run, as http://127.0.0.1:8080/v1", addressOf)
    .requiredOption("--model <name>", "the model that it is to ask")
    .option("--seed <number>", "for a model that can give the same answer twice", seedOf, 1)
    .option("--key-file <file>", "a file with the key that the server wants")
    .option("--send-to <host>", "where the server is not this machine: its name once more, since the records' text is sent there")
    .addHelpText("after", example("affiant ask-model ./my-case --url http://127.0.0.1:8080/v1 --model mistral-small"))
    .action((folder: string, records: readonly string[], options: AskOptions) => {
      if (!isLoopback(options.url) && options.sendTo !== options.url.host)
        throw new RefusedInput(`${options.url.host} is not this machine: the text of the records would be sent there. If that is meant, say --send-to ${options.url.host}. Nothing was sent.`);
      return withCase(folder, "write", async ({ world, terminal }) => {
        const key = options.keyFile === undefined ? null : Buffer.from(await readSmall(options.keyFile, keyBytesLimit, "a key")).toString("utf8").trim();
        const ask = languageModel({ base: options.url, model: options.model, key, milliseconds: limits.modelMilliseconds, answerBytes: limits.modelAnswerUnits });
        const { progress, done } = progressOn(terminal);
        try {
          for await (const asked of askModel(world, { ask, name: options.model, seed: options.seed }, { records: chosenOf(world, records), progress })) say(terminal, plain(askedLine(asked)));
        } finally {
          done();
          await refreshCase(world, progress).finally(done);
        }
        say(terminal, "What only the model found counts for nothing until somebody accepts it: look for 'model' among the proposers.");
      });
    });
};

function chosenOf({ catalog }: CaseWorld, ids: readonly string[]): readonly RecordId[] {
  const known = new Set([...catalog.stamps().keys()] as RecordId[]);
  if (ids.length === 0) return [...known].sort();
  return ids.map((id) => {
    const parsed = recordIdSchema.safeParse(id);
    if (!parsed.success || !known.has(parsed.data)) throw new RefusedInput(`There is no record ${plain(id)} in this case. 'affiant status --json' lists them.`);
    return parsed.data;
  });
}

function askedLine({ record, questions, unanswered, proposed, dropped, unreadable }: AskedRecord): string {
  const lacks = [
    ...(dropped > 0 ? [`${dropped} dropped, since their words are not in the text`] : []),
    ...(unreadable > 0 ? [`${unreadable} answers not readable`] : []),
    ...(unanswered > 0 ? [`${unanswered} of ${questions} questions without an answer`] : []),
  ];
  return `${record}: ${proposed} proposed${lacks.length === 0 ? "" : `; ${lacks.join("; ")}`}`;
}

function addressOf(text: string): URL {
  const url = plainAddress(text);
  if (url?.search !== "") throw new InvalidArgumentError("It is not an address such as http://127.0.0.1:8080/v1.");
  return url;
}

function seedOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It is not a whole number.");
  return Number(text);
}
