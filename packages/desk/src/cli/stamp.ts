import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import { RefusedInput } from "../model/errors.js";
import { labelOf, namedCalendars, requestsToCarry, stampHead, takeAnswers, upgradeProofs } from "../pipeline-stamp.js";
import type { Authority, CarriedFile, StampOutcome, StampPlan, StampWorld } from "../pipeline-stamp.js";
import { folderSink } from "../stores/bag/folder-sink.js";
import { homeFolder } from "../stores/user-folders.js";
import { timeFolderOnDisk } from "../stores/time-folder-on-disk.js";
import { readNamedFile, readTimeSettings } from "../stores/time-settings-on-disk.js";
import { serverAddress, timeServersOverHttp } from "../tools/time-servers.js";
import { example, several, type AddCommand } from "./command.js";
import { systemRandom } from "./system-ports.js";
import { plain, say, terminalOf, type Terminal } from "./terminal.js";
import { certificatesIn, timeCheckingOf } from "./time-options.js";

interface StampOptions {
  readonly authority?: readonly string[];
  readonly ca?: readonly string[];
  readonly hash: "sha256" | "sha512";
  readonly calendar?: readonly string[];
  readonly upgrade?: boolean;
  readonly offline?: boolean;
  readonly output?: string;
  readonly take?: string;
  readonly json?: boolean;
}

const serverMilliseconds = 30_000;
const carriedBytes = 1024 * 1024;
const carriedFiles = 1_000;

export const stamp: AddCommand = (program, exit) => {
  program
    .command("stamp")
    .argument("<case>", "the case folder; a copy without keys will do")
    .option("--authority <url>", "a time-stamp authority to ask, in place of those in the settings; may be given again", several)
    .option("--ca <file>", "PEM certificate of an authority that you know; may be given again", several)
    .option("--hash <name>", "sha256 or sha512, for --authority", hashName, "sha256")
    .option("--calendar <url>", "an OpenTimestamps calendar to ask, in place of those in the settings; may be given again", several)
    .option("--upgrade", "only ask calendars for what they promised earlier")
    .option("--offline", "ask nobody; write the requests to a folder (-o) to carry elsewhere")
    .option("-o, --output <folder>", "the folder to make, with --offline")
    .option("--take <folder>", "ask nobody; bring in the answers that were carried back")
    .option("--json", "for a program")
    .addHelpText("after", example("affiant stamp ./my-case", "affiant stamp ./my-case --authority https://tsa.example.org/tsr --ca tsa.pem", "affiant stamp ./my-case --offline -o ./requests", "affiant stamp ./my-case --take ./requests"))
    .action(async (target: string, options: StampOptions) => {
      const terminal = terminalOf(process);
      const folder = resolve(target);
      if (!existsSync(join(folder, "affiant.json"))) throw new RefusedInput(`${target} is not a case: it has no affiant.json.`);
      const world: StampWorld = {
        folder: timeFolderOnDisk(folder),
        servers: timeServersOverHttp({ milliseconds: serverMilliseconds }),
        random: systemRandom,
        checking: await timeCheckingOf(options.ca ? { tsaCa: options.ca } : {}),
      };
      const outcomes = await run(options, world, terminal);
      if (options.json) say(terminal, JSON.stringify(outcomes, null, 2));
      else say(terminal, ...outcomes.map(({ from, state, words }) => `${state === "failed" ? "FAILED " : ""}${plain(from)}: ${plain(words)}`));
      if (outcomes.some(({ state }) => state === "failed")) exit(1);
    });
};

async function run(options: StampOptions, world: StampWorld, terminal: Terminal): Promise<readonly StampOutcome[]> {
  if (options.offline && options.take !== undefined) throw new RefusedInput("--offline and --take are two journeys: give one of them.");
  if (options.take !== undefined) return takeAnswers(await carriedFrom(options.take), world);
  const plan = await planOf(options);
  if (options.offline) return [await writeRequests(plan, options.output, world)];
  if (plan.authorities.length + plan.calendars.length === 0)
    throw new RefusedInput("Nobody is named to be asked, so nobody was. Give --authority URL or --calendar URL, or write them into time.json (docs/reference/settings.md).");
  if (!options.json) terminal.err.write(`${whoIsAsked(plan, options.upgrade === true)}\n`);
  const upgraded = plan.calendars.length > 0 ? await upgradeProofs(plan, world) : [];
  if (!options.upgrade) return [...upgraded, ...(await stampHead(plan, world))];
  return upgraded.length > 0 ? upgraded : [{ from: "OpenTimestamps", state: "already", words: "no proof waits for a block" }];
}

/** What is named on the command line takes the place of the settings, so that nobody is asked whom this call did not mean. */
async function planOf(options: StampOptions): Promise<StampPlan> {
  const named = options.authority !== undefined || options.calendar !== undefined;
  const settings = named ? null : await readTimeSettings(homeFolder());
  const known = async (files: readonly string[]): Promise<Authority["pinned"]> => (files.length === 0 ? null : certificatesIn(files));
  const given = await known(options.ca ?? []);
  const authorities: readonly Authority[] = settings
    ? await Promise.all(settings.authorities.map(async ({ url, label, hash, policy, ca }) =>
        ({ label: label ?? labelOf(serverAddress(url).host), address: url, hash, policy, pinned: given ?? (await known(ca === null ? [] : [ca])) })))
    : (options.authority ?? []).map((url) => ({ label: labelOf(serverAddress(url).host), address: url, hash: options.hash, policy: null, pinned: given }));
  const calendars = settings?.calendars ?? options.calendar ?? [];
  for (const calendar of calendars) serverAddress(calendar);
  return { authorities: distinct(authorities), calendars: [...new Set(calendars)], mayAsk: namedCalendars([...calendars, ...(settings?.upgrades ?? [])]) };
}

/** Two authorities at one host are told apart by a number. */
function distinct(authorities: readonly Authority[]): readonly Authority[] {
  return authorities.map((authority, at) => {
    const before = authorities.slice(0, at).filter(({ label }) => label === authority.label).length;
    return before === 0 ? authority : { ...authority, label: `${authority.label.slice(0, 57)}.${before + 1}` };
  });
}

function whoIsAsked({ authorities, calendars }: StampPlan, upgradeOnly: boolean): string {
  const hosts = [
    ...(upgradeOnly ? [] : authorities.map(({ address }) => `${serverAddress(address).host} (RFC 3161)`)),
    ...calendars.map((calendar) => `${serverAddress(calendar).host} (OpenTimestamps)`),
  ];
  return `Asks, where it has not yet: ${hosts.join(", ")}. They see a digest, your network address and the moment.`;
}

async function writeRequests(plan: StampPlan, output: string | undefined, world: StampWorld): Promise<StampOutcome> {
  if (output === undefined) throw new RefusedInput("Name the folder for the requests: --offline -o FOLDER.");
  const sink = await folderSink(output);
  try {
    const { size, files } = await requestsToCarry(plan.authorities, world);
    for (const { name, bytes } of files) await sink.write(name, once(bytes));
    await sink.finish();
    return { from: sink.folder, state: "waiting", words: `requests for the head of ${size} acts. README.txt in it says what to do with them` };
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function carriedFrom(folder: string): Promise<readonly CarriedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) throw new RefusedInput(`${folder} is not a folder that can be read.`);
  const names = entries.filter((entry) => entry.isFile() && /\.(tsq|tsr|ots)$/.test(entry.name)).map(({ name }) => name).sort();
  if (names.length > carriedFiles) throw new RefusedInput(`${folder} holds more than ${carriedFiles} requests and answers.`);
  return Promise.all(names.map(async (name) => ({ name, bytes: await readNamedFile(join(folder, name), carriedBytes) })));
}

function hashName(text: string): "sha256" | "sha512" {
  if (text !== "sha256" && text !== "sha512") throw new InvalidArgumentError("sha256 or sha512.");
  return text;
}
