import { equalBytes } from "@affiant/proof";
import type { Act, Crypto } from "@affiant/proof";
import { caseLayout, manifestBytes } from "../../model/case-layout.js";
import { signersOf } from "../../model/log-signers.js";
import { RefusedInput } from "../../model/errors.js";
import type { CheckAhead, CaseFile, CaseFiles } from "../../ports.js";
import type { CaseVerification } from "./case-report.js";
import { CaseReport } from "./case-report.js";
import { FilesDue, reportUnknown, verifyCatalog, verifyDerived, verifyLayers, verifyObservations, verifyOriginals } from "./verify-files.js";
import type { FilesToVerify } from "./verify-files.js";
import { headBytesLimit, nothingBrought, placeOf, verifyHeads, type Brought, type HeadsReport } from "../witness/verify-heads.js";
import type { StampChecking } from "../time/check-stamp.js";
import type { StampFound } from "../time/stamp-found.js";
import { heldLog } from "../witness/held-log.js";
import { logsOfStamps, verifyTime } from "../time/verify-time.js";
import { headOf, verifyLog } from "./verify-log.js";
import type { ReadFile, VerifiedLog } from "./verify-log.js";

export interface VerifyOptions {
  readonly crypto: Crypto;
  readonly checkAhead?: CheckAhead | undefined;
  /** Fingerprint of a key that the reader has from elsewhere. Without one, nobody is confirmed as the signer. */
  readonly pinned?: string;
  /** How stamps of time are checked. Without it they are left alone, and that is said. */
  readonly time?: StampChecking;
  /** What the reader brings along of the log. */
  readonly brought?: Brought;
  /** Bytes looked at, of all there are. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Checks every file of a case: each is either covered by the signed log, by its own name, or by a checksum beside it,
 * so a change of one byte anywhere is found and its file named. Goes on after a fault, and writes nothing.
 */
export async function verifyCase(files: CaseFiles, options: VerifyOptions): Promise<CaseVerification> {
  const report = new CaseReport();
  const byPath = new Map<string, CaseFile>();
  for await (const file of files.list()) byPath.set(file.path, file);
  const total = [...byPath.values()].reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const progress = (bytes: number): void => {
    done += bytes;
    options.progress?.(done, total);
  };
  const read = reader(files, { report, progress });
  const to: FilesToVerify = { files, byPath, read, report, crypto: options.crypto, progress };

  if ([...byPath.keys()].some((path) => path.startsWith(`${caseLayout.branching}/`))) return halfABranch(report);
  const plain = [...byPath.values()].filter(({ kind }) => kind === "file").map(({ path }) => path).sort();
  const due = new FilesDue();
  const first: Act[] = [];
  const log = await verifyLog({
    paths: plain, read, report, crypto: options.crypto, checkAhead: options.checkAhead,
    take(act, index) {
      if (index === 0) first.push(act);
      due.take(act);
    },
  });
  const [genesisAct] = first;
  await verifyManifest(log.genesis && genesisAct ? { case: genesisAct.case, origin: log.genesis.origin } : null, to);
  const time = await verifyStamps(log, to, options.time);
  const heads = await headsOf(log, to, options.brought ?? nothingBrought);
  const known = [
    log.known, new Set(heads ? [caseLayout.witnessed] : []), await verifyOriginals(due.originals, to), await verifyLayers(due.layers, to),
    await verifyObservations(due.observations, to),
    await verifyDerived(to), await verifyCatalog(to), time.known,
  ];
  reportUnknown(new Set([caseLayout.manifest, ...known.flatMap((part) => [...part])]), to);

  const signers = signersOf(log.streams);
  const named = options.pinned !== undefined && signers !== null && [signers.log, ...signers.authors].includes(options.pinned);
  const confirmed = named || (options.pinned === undefined && heads?.logInPolicy === true);
  if (options.pinned !== undefined && !named) {
    report.fault("log", { what: "wrong-signer", where: caseLayout.checkpoint, message: "the key you gave is not one of this case's" });
  }
  const { faults, notes } = report;
  return { checks: report.checks(), faults, notes, stamps: time.stamps, head: log.checkpoint && headOf(log.checkpoint), heads, signers, confirmed };
}

async function headsOf(log: VerifiedLog, to: FilesToVerify, brought: Brought): Promise<HeadsReport | null> {
  const { report, crypto } = to;
  const readSmall = (path: string): Promise<Uint8Array | null> => to.read(path, headBytesLimit);
  const head = log.checkpoint;
  const checkpoint = head && (await readSmall(caseLayout.checkpoint));
  if (!checkpoint) return null;
  const witnessed = await readSmall(caseLayout.witnessed);
  const read = { streams: log.streams, leaves: log.leaves, signedSize: head.size };
  const heads = await verifyHeads({
    checkpoint, witnessed, crypto,
    logKeyAt: (size) => log.streams[0]?.logKeyAt(size) ?? null,
    held: (origin) => heldLog(origin, read, crypto),
    readTile: (path) => readSmall(`${caseLayout.log}/${path}`),
  }, brought);
  for (const { what, where, message } of heads?.faults ?? []) report.fault("log", { what, where: placeOf(where), message });
  return heads;
}

/** Two logs are mixed until the next opening to write puts them apart: every file of them would be called changed. */
function halfABranch(report: CaseReport): CaseVerification {
  const message = "a branch was half put in its place, so nothing was checked: 'affiant branch' on this case finishes it; then verify again";
  report.fault("log", { what: "unfinished-branch", where: caseLayout.branching, message });
  return { checks: report.checks(), faults: report.faults, notes: report.notes, stamps: [], head: null, heads: null, signers: null, confirmed: false };
}

function reader(files: CaseFiles, to: { readonly report: CaseReport; readonly progress: (bytes: number) => void }): ReadFile {
  const seen = new Set<string>();
  return async (path, limitBytes) => {
    try {
      const bytes = await files.read(path, limitBytes);
      // Some are read twice, and count once.
      if (!seen.has(path)) to.progress(bytes?.length ?? 0);
      seen.add(path);
      return bytes;
    } catch (error) {
      if (!(error instanceof RefusedInput)) throw error;
      to.report.fault("other files", { what: "unreadable", where: path, message: "longer than such a file can be" });
      return null;
    }
  };
}

async function verifyStamps(
  { genesis, streams, leaves }: VerifiedLog,
  { byPath, read, report, crypto }: FilesToVerify,
  checking: StampChecking | undefined,
): Promise<{ readonly stamps: readonly StampFound[]; readonly known: ReadonlySet<string> }> {
  const paths = [...byPath.values()].filter(({ kind, path }) => kind === "file" && path.startsWith(`${caseLayout.time}/`)).map(({ path }) => path).sort();
  if (!checking) {
    if (paths.length > 0) report.note(caseLayout.time, "stamps of time were not checked");
    return { stamps: [], known: new Set(paths) };
  }
  return verifyTime({
    paths, read, crypto, checking,
    logs: genesis && logsOfStamps(streams, leaves, crypto),
    report: {
      checked: () => { report.checked("time"); },
      fault: (fault) => { report.fault("time", fault); },
      note: (where, message) => { report.note(where, message); },
    },
  });
}

/** `affiant.json` holds nothing that the genesis act does not say. */
async function verifyManifest(said: { readonly case: string; readonly origin: string } | null, to: FilesToVerify): Promise<void> {
  const where = caseLayout.manifest;
  to.report.checked("manifest");
  const bytes = await to.read(where, 64 * 1024);
  if (bytes && said && equalBytes(bytes, manifestBytes(said))) return;
  if (bytes && !said) to.report.note(where, "could not be compared with the first act");
  else to.report.fault("manifest", { what: "manifest-changed", where, message: "missing, or not what the first act of the log says" });
}
