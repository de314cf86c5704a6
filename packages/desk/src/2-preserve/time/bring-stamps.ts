/** What a merged branch had dated stays dated: its stamps come over (docs/formats/time.md, 'Stamps of other logs'). */
import { Refused, hex, parseCheckpoint, type Crypto } from "@affiant/proof";
import { RefusedInput } from "../../model/errors.js";
import type { TimeFolder } from "../../ports.js";
import type { StampChecking } from "./check-stamp.js";
import { parseStampPath, stampedCheckpointIn, stampedHeadFolder, type StampFile } from "./stamp-files.js";
import { stampFilesLimit, verifyTime, type LogsOfStamps } from "./verify-time.js";

export interface StampsToBring {
  /** Every plain file under `time/` of the folder that they come from. Nothing in it is trusted. */
  readonly paths: readonly string[];
  readonly read: TimeFolder["read"];
  /** Of the case that receives, its own and those that it holds: what a stamp here may be about. */
  readonly logs: LogsOfStamps;
  /** Origin of the case's own log. */
  readonly own: string;
  readonly to: TimeFolder;
  readonly crypto: Crypto;
  readonly checking: StampChecking;
}

export interface BroughtStamps {
  /** Stamps that are new here. */
  readonly brought: number;
  /** Those that do not hold here, or have no room: they stay where they are. */
  readonly left: readonly { readonly where: string; readonly message: string }[];
}

const fileBytesLimit = 1024 * 1024;

/**
 * Copies the stamps that hold for a log which this case now holds. Safe to repeat: what is here already stays, and what was
 * cut short goes on. Each file is whole or not there; a checkpoint comes before its stamps, a request before its answer.
 */
export async function bringStamps(from: StampsToBring): Promise<BroughtStamps> {
  const left: { readonly where: string; readonly message: string }[] = [];
  const digests = new Map<string, string>();
  const digest = (bytes: Uint8Array): string => hex(from.crypto.sha256(bytes));
  const { stamps } = await verifyTime({
    paths: from.paths, logs: from.logs, crypto: from.crypto, checking: from.checking,
    read: async (path, limitBytes) => {
      const bytes = await from.read(path, limitBytes);
      if (bytes) digests.set(path, digest(bytes));
      return bytes;
    },
    report: { checked: () => undefined, note: () => undefined, fault: ({ where, message }) => { left.push({ where, message }); } },
  });
  // What is written is what was checked: a file that changed meanwhile stays where it is.
  const checked = async (path: string): Promise<Uint8Array> => {
    const bytes = await from.read(path, fileBytesLimit);
    if (!bytes || digests.get(path) !== digest(bytes)) throw new RefusedInput("it changed while it was read");
    return bytes;
  };
  let brought = 0;
  for (const [path, origin] of new Map(stamps.map(({ where, origin: of }) => [where, of]))) {
    const file = parseStampPath(path);
    if (!file) continue;
    try {
      if (await bring(file, origin, { checked, to: from.to, own: from.own })) brought += 1;
    } catch (error) {
      if (!(error instanceof RefusedInput)) throw error;
      left.push({ where: path, message: error.message });
    }
  }
  return { brought, left };
}

interface Carrying extends Pick<StampsToBring, "to" | "own"> {
  readonly checked: (path: string) => Promise<Uint8Array>;
}

/** Whether it was not here before. @throws RefusedInput where it has no place here. */
async function bring(file: StampFile, origin: string, { checked, to, own }: Carrying): Promise<boolean> {
  const checkpoint = await checked(stampedCheckpointIn(file.head));
  const head = await placeOf({ size: file.size, origin, checkpoint }, to, own);
  const pairs = file.kind === "tsr" ? [`${file.stem}.tsq`, file.path] : [file.path];
  const targets = pairs.map((path) => ({ path, target: `${head}${path.slice(file.head.length)}` }));
  const there = new Set(await to.list());
  const last = targets.at(-1)?.target ?? "";
  if (there.has(last) && targets.every(({ target }) => there.has(target)) && there.has(stampedCheckpointIn(head))) return false;
  const here = [...there].filter((path) => path.startsWith(`${head}/`)).length;
  if (here + targets.length + 1 > stampFilesLimit) throw new RefusedInput(`this head has ${here} files of stamps here, and there may be no more than ${stampFilesLimit}`);
  if (!there.has(stampedCheckpointIn(head))) await to.keep(stampedCheckpointIn(head), checkpoint);
  for (const { path, target } of targets) await to.keep(target, await checked(path));
  return true;
}

/** Where this head is kept here already; else, for a head of another log, in a folder of that log. */
async function placeOf(head: { readonly size: number; readonly origin: string; readonly checkpoint: Uint8Array }, to: TimeFolder, own: string): Promise<string> {
  const [plain, named] = [stampedHeadFolder(head.size), stampedHeadFolder(head.size, head.origin)];
  const same = await sameHead(plain, head.checkpoint, to);
  if (same === true || (head.origin === own && same === null)) return plain;
  if (head.origin !== own && (await sameHead(named, head.checkpoint, to)) !== false) return named;
  throw new RefusedInput("another checkpoint of this size is kept here");
}

/** Whether the checkpoint in that folder has the same text; null where there is none. */
async function sameHead(folder: string, checkpoint: Uint8Array, to: TimeFolder): Promise<boolean | null> {
  const bytes = await to.read(stampedCheckpointIn(folder), fileBytesLimit);
  if (!bytes) return null;
  try {
    const [one, other] = [parseCheckpoint(bytes), parseCheckpoint(checkpoint)];
    return one.note.text === other.note.text;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
