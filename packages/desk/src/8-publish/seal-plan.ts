import { concat, hex, isAboutLog, utf8 } from "@affiant/proof";
import { BrokenInvariant } from "../model/errors.js";
import { limits } from "../model/limits.js";
import type { RecordId } from "../model/span.js";
import type { LoggedAct, RecordContent } from "../ports.js";
import { caseExportJson, exportCase } from "./export-case.js";
import { exportCsv } from "./export-csv.js";
import { onlyRecords, sortedBy, type PublishInput } from "./publish-input.js";
import { readMeFirst } from "./read-me-first.js";

/** The log as the seal takes it along, at one signed head. */
export interface SealedLog {
  /** Files of the case's `log/` and `time/` by their path in the case: `log/checkpoint`, `log/tile/…`, `time/…`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What `observe` acts keep, by the number of the act; those that are left out need not be here. */
  readonly observations: ReadonlyMap<number, Uint8Array>;
  /** C2SP verifier key of the log, one line. */
  readonly vkey: string;
  /** Acts under the checkpoint. */
  readonly size: number;
}

export interface SealInput {
  readonly input: PublishInput;
  /** The records to seal; null: all of them. */
  readonly records: readonly RecordId[] | null;
  readonly acts: readonly LoggedAct[];
  readonly log: SealedLog;
  /** The bytes of `verify.sh`, as they stand beside this file. */
  readonly verifyScript: Uint8Array;
  /** Milliseconds since 1970; only the day leaves the house. */
  readonly now: number;
  /** Name and version of the program. */
  readonly agent: string;
}

/** Where the bytes of one file come from. An original is copied by the writer, never held whole. */
export type SealSource = { readonly bytes: Uint8Array } | { readonly original: string; readonly size: number };

export interface PlannedFile {
  readonly path: string;
  readonly source: SealSource;
}

/** A BagIt bag before its manifests. Both lists are sorted by path. */
export interface SealPlan {
  readonly payload: readonly PlannedFile[];
  readonly tags: readonly PlannedFile[];
  /** Lines of bag-info.txt; Payload-Oxum is the writer's, who counts. */
  readonly info: readonly (readonly [label: string, value: string])[];
}

/**
 * The files of a sealed case (docs/formats/sealed-case.md): originals under their record's id, the log, the acts that the
 * seal rests on with salts and proofs, and the case in readable form. Nothing of a record that is left out stands in it,
 * and no original's file name.
 * @throws BrokenInvariant when a sealed record has no receive act under the checkpoint.
 */
export function planSeal(seal: SealInput): SealPlan {
  const chosen = new Set(seal.records ?? seal.input.records.map((content) => content.record.id));
  const input = onlyRecords(seal.input, chosen);
  const acts = sealedActs(seal.acts, { chosen, whole: seal.records === null }).filter((act) => act.index < seal.log.size);
  requireReceipts(acts, chosen);
  return {
    payload: sortedBy(input.records.map(original), (file) => file.path),
    tags: sortedBy([
      { path: "READ-ME-FIRST.txt", source: { bytes: utf8(readMeFirst) } },
      { path: "verify.sh", source: { bytes: seal.verifyScript } },
      ...logFiles(seal.log),
      ...segments(acts).map(actFile),
      ...acts.flatMap((act) => observationFiles(act, seal.log)),
      ...statementFiles(input),
    ], (file) => file.path),
    info: [
      ["Bag-Software-Agent", oneLine(seal.agent)],
      ["Bagging-Date", new Date(seal.now).toISOString().slice(0, 10)],
      ["External-Description", "A sealed case of Affiant. Begin with READ-ME-FIRST.txt."],
    ],
  };
}

/** The name a record has in a seal: its id and what kind of file it is. */
export function sealedName(content: RecordContent): string {
  const image = /\.(png|jpe?g|jfif|tiff?|webp|gif|bmp)$/iu.exec(content.record.name)?.[1]?.toLowerCase() ?? "bin";
  const extension = content.reading ? { text: "txt", markdown: "md", html: "html", pdf: "pdf", docx: "docx", odt: "odt", email: "eml", image }[content.reading.media] : "bin";
  return `${content.record.id}.${extension}`;
}

function original(content: RecordContent): PlannedFile {
  return { path: `data/records/${sealedName(content)}`, source: { original: content.record.sha256, size: content.record.size } };
}

/** Who handed a record over, and what was sealed or published before, stays in the house. */
const keptBack = new Set(["custody", "publish", "seal"]);

/**
 * Acts about the log itself, without which nobody could tell whose key may sign what, and those that speak of nothing but the chosen records. What names no record goes only with
 * the whole case; an answer (undo, unmerge) goes with the act it answers.
 */
export function sealedActs(
  acts: readonly LoggedAct[],
  { chosen, whole }: { readonly chosen: ReadonlySet<string>; readonly whole: boolean },
): readonly LoggedAct[] {
  const kept = new Set<string>();
  const decoder = new TextDecoder();
  return acts.filter((logged) => {
    const { type, body, id } = logged.act;
    if (keptBack.has(type)) return false;
    if (!isAboutLog(type)) {
      const records = decoder.decode(logged.bytes).match(/"r-[a-z2-7]{16}"/g) ?? [];
      if (!records.every((record) => chosen.has(record.slice(1, -1)))) return false;
      const answered = body["answers"];
      if (typeof answered === "string" ? !kept.has(answered) : records.length === 0 && !whole) return false;
    }
    kept.add(id);
    return true;
  });
}

function requireReceipts(acts: readonly LoggedAct[], chosen: ReadonlySet<string>): void {
  const received = new Set(acts.filter((logged) => logged.act.type === "receive").map((logged) => logged.act.body["record"]));
  for (const record of chosen) {
    if (!received.has(record)) throw new BrokenInvariant(`${record}: its receive act is not under the checkpoint`);
  }
}

function logFiles(log: SealedLog): readonly PlannedFile[] {
  return [
    { path: "log/key.txt", source: { bytes: utf8(`${log.vkey.trim()}\n`) } },
    ...[...log.files].map(([path, bytes]) => ({ path, source: { bytes } })),
  ];
}

/** Acts a file, at most: as in the case: a file for each act would be thousands of small ones. */
function segments(acts: readonly LoggedAct[]): readonly (readonly LoggedAct[])[] {
  return Array.from({ length: Math.ceil(acts.length / limits.segmentActs) }, (_, at) =>
    acts.slice(at * limits.segmentActs, (at + 1) * limits.segmentActs));
}

function actFile(acts: readonly LoggedAct[]): PlannedFile {
  const lines = acts.flatMap((act) => [utf8(`${act.index} ${hex(act.salt)} `), act.bytes, utf8("\n")]);
  return { path: `acts/${String(acts[0]?.index ?? 0).padStart(12, "0")}.acts`, source: { bytes: concat(...lines) } };
}

function observationFiles({ act, index }: LoggedAct, log: SealedLog): readonly PlannedFile[] {
  const bytes = act.type === "observe" ? log.observations.get(index) : undefined;
  return bytes ? [{ path: `observations/${index}.bin`, source: { bytes } }] : [];
}

function statementFiles(input: PublishInput): readonly PlannedFile[] {
  const csv = exportCsv(input);
  const json = [...caseExportJson(exportCase(input, { nameOf: sealedName }))].join("");
  const texts = input.records.flatMap((content) =>
    content.reading && content.reading.media !== "text"
      ? [{ path: `statements/texts/${content.record.id}.txt`, source: { bytes: utf8(content.reading.text) } }]
      : []);
  return [
    { path: "statements/case.json", source: { bytes: utf8(json) } },
    { path: "statements/statements.csv", source: { bytes: utf8(csv.statements) } },
    { path: "statements/figures.csv", source: { bytes: utf8(csv.figures) } },
    { path: "statements/findings.csv", source: { bytes: utf8(csv.findings) } },
    ...texts,
  ];
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f]+/g, " ");
}
