/** Time: who stamps a case, what they said, and what no stamp covers yet. */
import { RefusedInput } from "./model/errors.js";
import { bringStamps, type BroughtStamps } from "./2-preserve/time/bring-stamps.js";
import { certificatesFromPem } from "./2-preserve/time/certificate.js";
import type { StampChecking } from "./2-preserve/time/check-stamp.js";
import type { StampFound, StampSaid } from "./2-preserve/time/stamp-found.js";
import { parseStampPath, stampedHeadFolder } from "./2-preserve/time/stamp-files.js";
import { currentHead, knownHeads } from "./2-preserve/time/stamped-head.js";
import { checkStamps, logsOfStamps, verifyTime } from "./2-preserve/time/verify-time.js";
import { actLeaf, leafHash, type Crypto } from "@affiant/proof";
import type { OutsideHead } from "./model/papers.js";
import { caseLayout } from "./model/case-layout.js";
import type { CaseWorld } from "./pipeline-world.js";
import type { ActLog, CaseFiles, TimeFolder } from "./ports.js";

export { requestsToCarry, takeAnswers } from "./2-preserve/time/carry-stamps.js";
export type { CarriedFile } from "./2-preserve/time/carry-stamps.js";
export { stampHead, upgradeProofs } from "./2-preserve/time/stamp-head.js";
export type { Authority, StampOutcome, StampPlan, StampWorld } from "./2-preserve/time/stamp-head.js";
export { labelOf } from "./2-preserve/time/stamp-files.js";
export { joinRanges, stampWords } from "./2-preserve/time/stamp-found.js";
export type { PlaceRange } from "./2-preserve/time/stamp-found.js";
export type { StampFound, StampChecking };

/** Certificates of a PEM file. @throws RefusedInput for what cannot be read. */
export function certificatesOf(pem: Uint8Array): StampChecking["pinned"] {
  return certificatesFromPem(new TextDecoder().decode(pem));
}

/** Headers of blocks, as somebody gave them. @throws RefusedInput for what cannot be read. */
export { parseBlockHeaders as blockHeadersOf } from "./2-preserve/time/block-headers.js";

/** Whether one of the named calendars is this one. A name may begin with `*.` for all that stand under a host. */
export function namedCalendars(names: readonly string[]): (calendar: string) => boolean {
  const known = names.map(addressOf);
  return (calendar) => {
    const asked = URL.canParse(calendar) ? addressOf(calendar) : null;
    return asked !== null && known.some(({ before, host, path }) => {
      const same = host.startsWith("*.") ? asked.host.endsWith(host.slice(1)) && asked.host.length > host.length - 1 : asked.host === host;
      return same && asked.before === before && asked.path === path;
    });
  };
}

function addressOf(text: string): { readonly before: string; readonly host: string; readonly path: string } {
  if (!URL.canParse(text)) throw new RefusedInput("A calendar is given by its address, such as https://calendar.example.org.");
  const { protocol, host, pathname, username, search } = new URL(text);
  return { before: `${protocol}${username}${search}`, host, path: pathname.replace(/\/$/, "") };
}

/** How far stamps reach. */
export interface TimeStatus {
  /** Acts under the newest head that somebody has stamped, or promised to; 0 where there is none. */
  readonly stamped: number;
  /** Signed acts that came after it. */
  readonly unstamped: number;
  /** What is said of that head. Whether it is a head of this log is for `verify`. */
  readonly newest: readonly StampSaid[];
}

export async function timeStatus(folder: TimeFolder, checking: StampChecking): Promise<TimeStatus> {
  const { size } = await currentHead(folder);
  const files = (await folder.list()).flatMap((path) => parseStampPath(path) ?? []);
  const newest = Math.max(0, ...files.flatMap(({ kind, log, size: own }) => (log === null && (kind === "tsr" || kind === "ots") ? [own] : [])));
  const head = (await knownHeads(folder)).find((each) => each.folder === stampedHeadFolder(newest));
  const read = (path: string, limitBytes: number): Promise<Uint8Array | null> => folder.read(path, limitBytes);
  const own = files.filter((file) => file.head === stampedHeadFolder(newest));
  const found = head ? await checkStamps(own, { text: head.text, origin: "", places: [] }, { read, checking, report: nobodyHears }) : [];
  return { stamped: newest, unstamped: Math.max(0, size - newest), newest: found };
}

/** Heads of the log that others have dated, each checked against its acts. What does not hold is left out: `verify` names it. */
export async function datedHeads(log: Pick<ActLog, "reader" | "leafAt">, folder: TimeFolder, { crypto, checking }: { readonly crypto: Crypto; readonly checking: StampChecking }): Promise<readonly OutsideHead[]> {
  const paths = await folder.list();
  if (paths.length === 0) return [];
  const { stamps } = await verifyTime({
    paths, crypto, checking, report: nobodyHears, logs: logsOfStamps(log.reader.streams, leavesOf(log, crypto), crypto),
    read: (path, limitBytes) => folder.read(path, limitBytes),
  });
  return stamps.flatMap(({ kind, size, origin, places, by, time, confirmed }): OutsideHead[] =>
    (kind === "pending" ? [] : [{ kind: "time", size, of: origin === log.reader.genesis?.origin ? null : { origin, places }, who: by, at: time, confirmed }]));
}

/** Hashes of all leaves, worked out from what is kept. */
function leavesOf(log: Pick<ActLog, "reader" | "leafAt">, crypto: Crypto): readonly Uint8Array[] {
  return Array.from({ length: log.reader.size }, (_, index) => {
    const leaf = log.leafAt(index);
    return "entry" in leaf ? leafHash(leaf.entry, crypto) : actLeaf(leaf.bytes, leaf.salt, crypto);
  });
}

/** Brings over the stamps of a branch that this case has merged; safe to repeat. */
export async function bringStampsOf(
  branch: CaseFiles,
  { log, crypto }: Pick<CaseWorld, "log" | "crypto">,
  { folder, checking }: { readonly folder: TimeFolder; readonly checking: StampChecking },
): Promise<BroughtStamps> {
  const paths: string[] = [];
  for await (const { path, kind } of branch.list()) if (kind === "file" && path.startsWith(`${caseLayout.time}/`)) paths.push(path);
  if (paths.length === 0) return { brought: 0, left: [] };
  const logs = logsOfStamps(log.reader.streams, leavesOf(log, crypto), crypto);
  return bringStamps({ paths: paths.sort(), read: (path, limitBytes) => branch.read(path, limitBytes), logs, own: log.origin, to: folder, crypto, checking });
}

const nobodyHears = { checked: (): void => undefined, fault: (): void => undefined, note: (): void => undefined };
