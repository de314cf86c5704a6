import { fromUtf8, hex } from "@affiant/proof";
import type { Act, Crypto } from "@affiant/proof";
import { caseLayout } from "../../model/case-layout.js";
import { observationDigest } from "../../model/observation.js";
import { layerDigest } from "../../model/text-layer.js";
import type { ActBody } from "../../model/act.js";
import { inOrder } from "../../model/in-order.js";
import { keptByAct } from "../../model/kept-by-act.js";
import { limits } from "../../model/limits.js";
import type { CaseFile, CaseFiles } from "../../ports.js";
import type { CaseReport, CheckName } from "./case-report.js";
import { pathOfOriginal } from "../original-path.js";
import type { ReadFile } from "./verify-log.js";

export interface FilesToVerify {
  readonly files: CaseFiles;
  readonly byPath: ReadonlyMap<string, CaseFile>;
  readonly read: ReadFile;
  readonly report: CaseReport;
  readonly crypto: Crypto;
  /** Bytes looked at since the last call. */
  readonly progress: (bytes: number) => void;
}

/** A text layer has at most `textUnits` code units, each of at most three bytes in UTF-8. */
const layerBytesLimit = 3 * limits.textUnits;
const derivedBytesLimit = 256 * 1024 * 1024;

function under(folder: string, byPath: FilesToVerify["byPath"]): CaseFile[] {
  return [...byPath.values()].filter(({ path }) => path.startsWith(`${folder}/`)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What acts say must be in the case, gathered as they are read. */
export class FilesDue {
  /** Sizes by path. */
  readonly originals = new Map<string, number>();
  /** By digest. */
  readonly layers = new Set<string>();
  /** Sizes by path. */
  readonly observations = new Map<string, number>();

  take(act: Act): void {
    const { sha256, digest, size } = act.body as Partial<ActBody<"receive"> & ActBody<"observe">>;
    if (act.type === "receive" && typeof sha256 === "string" && typeof size === "number") this.originals.set(pathOfOriginal(sha256), size);
    if (act.type === "observe" && typeof digest === "string" && typeof size === "number") this.observations.set(pathOfObservation(digest), size);
    for (const layer of keptByAct(act).layers) this.layers.add(layer);
  }
}

function pathOfObservation(digest: string): string {
  return `${caseLayout.observations}/${digest.slice(0, 2)}/${digest}`;
}

/** Every original that an act speaks of, and every other file there, hashed again. */
export async function verifyOriginals(due: FilesDue["originals"], to: FilesToVerify): Promise<Set<string>> {
  const { report } = to;
  const known = new Set<string>();
  for (const [path] of due) {
    if (to.byPath.get(path)?.kind === "file") continue;
    report.checked("originals");
    report.fault("originals", { what: "original-missing", where: path, message: "received, and no longer there" });
  }
  const there = under("originals", to.byPath).filter(({ path, kind }) => kind === "file" && path === pathOfOriginal(digestIn(path)));
  const digested = inOrder(there, digestsAtOnce, async ({ path }) => ({ path, found: await to.files.digest(path, to.progress) }));
  for await (const { path, found } of digested) {
    const sha256 = digestIn(path);
    known.add(path);
    report.checked("originals");
    const size = due.get(path);
    if (found?.sha256 !== sha256 || (size !== undefined && found.size !== size)) {
      report.fault("originals", { what: "original-changed", where: path, message: "its bytes are not those that were received" });
    } else if (size === undefined) report.note(path, "kept, and no act has received it: an interrupted receipt");
  }
  return known;
}

/** Enough to keep every core at work. */
const digestsAtOnce = 16;

/** The name of the file, where it is a digest. */
function digestIn(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /^[0-9a-f]{64}$/.test(name) ? name : "";
}

/** Text layers that decisions hold on to, and what was cut from journals: both named by their own digest. */
export async function verifyLayers(due: FilesDue["layers"], to: FilesToVerify): Promise<Set<string>> {
  const { report, crypto } = to;
  const pathOf = (digest: string): string => `${caseLayout.layers}/${digest.slice(0, 2)}/${digest}`;
  const known = new Set<string>();
  for (const digest of due) {
    if (to.byPath.get(pathOf(digest))?.kind === "file") continue;
    report.checked("text layers");
    report.fault("text layers", { what: "layer-missing", where: pathOf(digest), message: "a decision was made on this text, and it is not there" });
  }
  for (const { path, kind } of under(caseLayout.layers, to.byPath)) {
    const digest = path.slice(path.lastIndexOf("/") + 1);
    if (kind !== "file" || path !== pathOf(digest)) continue;
    known.add(path);
    report.checked("text layers");
    const bytes = await to.read(path, layerBytesLimit);
    if (!bytes || layerDigest(bytes, crypto) !== digest) report.fault("text layers", { what: "layer-changed", where: path, message: "not the text that its name says" });
  }
  for (const { path, kind } of under(caseLayout.cut, to.byPath)) {
    if (kind !== "file") continue;
    known.add(path);
    const found = await to.files.digest(path, to.progress);
    if (`${caseLayout.cut}/${found?.sha256 ?? ""}` === path) report.note(path, "cut from a journal after a failed write; kept in case it matters");
    else report.fault("acts", { what: "cut-changed", where: path, message: "not the bytes that its name says" });
  }
  return known;
}

/** What `observe` acts keep, and every other file there, by digest. */
export async function verifyObservations(due: FilesDue["observations"], to: FilesToVerify): Promise<Set<string>> {
  const { report, crypto } = to;
  const known = new Set<string>();
  for (const path of due.keys()) {
    if (to.byPath.get(path)?.kind === "file") continue;
    report.checked("observations");
    report.fault("observations", { what: "observation-missing", where: path, message: "an act keeps it, and it is not there" });
  }
  for (const { path, kind } of under(caseLayout.observations, to.byPath)) {
    const digest = path.slice(path.lastIndexOf("/") + 1);
    if (kind !== "file" || path !== pathOfObservation(digest)) continue;
    known.add(path);
    report.checked("observations");
    const bytes = await to.read(path, limits.originalBytes);
    const size = due.get(path);
    if (!bytes || observationDigest(bytes, crypto) !== digest || (size !== undefined && bytes.length !== size)) {
      report.fault("observations", { what: "observation-changed", where: path, message: "not the bytes that its name says" });
    } else if (size === undefined) report.note(path, "kept, and no act says what it is: an interrupted command");
  }
  return known;
}

/** Derived results say in their first line what the rest must hash to. */
export async function verifyDerived(to: FilesToVerify): Promise<Set<string>> {
  const { report, crypto } = to;
  const known = new Set<string>();
  for (const { path, kind } of under(caseLayout.derived, to.byPath)) {
    const match = /^derived\/[^/]+\/([0-9a-f]{2})\/([0-9a-f]{64})\.json(\.[0-9a-f-]{36}\.tmp)?$/.exec(path);
    if (kind !== "file" || !match?.[2]?.startsWith(match[1] ?? "")) continue;
    known.add(path);
    if (match[3] !== undefined) {
      report.note(path, "left by an interrupted derivation; may be deleted");
      continue;
    }
    report.checked("derived");
    const bytes = await to.read(path, derivedBytesLimit);
    const end = bytes?.indexOf(0x0a) ?? -1;
    const first = bytes && fromUtf8(bytes.subarray(0, Math.max(end, 0)));
    if (!bytes || end < 0 || first !== `sha256:${hex(crypto.sha256(bytes.subarray(end + 1)))}`) {
      report.fault("derived", { what: "derived-changed", where: path, message: "not what was derived; 'rebuild' makes it again" });
    }
  }
  return known;
}

const catalogFiles = ["", "-wal", "-shm", "-journal", ".sha256"].map((ending) => `${caseLayout.catalog}${ending}`);

/** The catalog has its digest beside it while nobody has it open. */
export async function verifyCatalog(to: FilesToVerify): Promise<Set<string>> {
  const { report } = to;
  const path = caseLayout.catalog;
  const known = new Set(catalogFiles.filter((file) => to.byPath.get(file)?.kind === "file"));
  if (!known.has(path) && !known.has(`${path}.sha256`)) return known;
  const beside = await to.read(`${path}.sha256`, 1024);
  report.checked("catalog");
  if (!beside) {
    report.note(path, "open, not closed cleanly, or of more than 64 MB: not checked; it can be rebuilt");
    return known;
  }
  const found = await to.files.digest(path, to.progress);
  if (!found || fromUtf8(beside) !== `${found.sha256}  ${path}\n`) {
    report.fault("catalog", { what: "catalog-changed", where: path, message: `${path} or ${path}.sha256 is not as it was closed; 'rebuild' makes both again` });
  }
  return known;
}

/** What is in the folder and nobody knows. */
export function reportUnknown(known: ReadonlySet<string>, to: FilesToVerify): void {
  const check: CheckName = "other files";
  for (const { path, kind } of to.byPath.values()) {
    if (kind !== "file") {
      to.report.fault(check, { what: "not-a-plain-file", where: path, message: "a link or something else that a case does not hold" });
    } else if (path.startsWith(`${caseLayout.temporary}/`)) to.report.note(path, "left by an interrupted write; removed when the case is next opened");
    else if (!known.has(path)) to.report.fault(check, { what: "unknown-file", where: path, message: "not a file of a case" });
  }
}
