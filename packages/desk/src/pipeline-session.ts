/** An open case as the command line and the desk use it: everything a person can do, in the order they can do it. */
import { utf8 } from "@affiant/proof";
import { layerDigest } from "./model/text-layer.js";
import { actsAbout } from "./2-preserve/custody/record-papers.js";
import { addToCase, type AddRequest } from "./pipeline-add.js";
import { bodyOf, foldActs } from "./catalog/fold-acts.js";
import type { AddReport } from "./model/case-record.js";
import type { ActDraft, ActType } from "./model/act.js";
import type { Decision, Releasable } from "./model/decision.js";
import { RefusedInput } from "./model/errors.js";
import type { FindingId, Passage, RecordId } from "./model/span.js";
import { decide, decideRelease, type DecisionView } from "./6-review/decide.js";
import { findDecided } from "./6-review/review-findings.js";
import { isUpToDate } from "./pipeline-mark.js";
import { caseStatus, type CaseStatus } from "./pipeline-status.js";
import { requireWritable, type CaseWorld, type Progress } from "./pipeline-world.js";
import type { Catalog } from "./ports.js";

/** What the log says of one record, for its papers. */
export interface Papers {
  readonly acts: readonly { readonly index: number; readonly id: string; readonly type: string; readonly at: string; readonly author: string }[];
  readonly head: { readonly size: number; readonly root: string };
}

export interface CaseSession {
  readonly folder: string;
  readonly catalog: Catalog;
  readonly readOnly: string | null;
  add(request: AddRequest, progress: Progress): Promise<AddReport>;
  status(): CaseStatus;
  review(decision: Decision): Promise<{ readonly act: string }>;
  /** Answers the last standing decision; null when there is none. */
  undo(): Promise<{ readonly act: string; readonly answers: string; readonly type: string } | null>;
  release(ids: readonly Releasable[]): Promise<{ readonly act: string }>;
  papers(record: RecordId): Papers;
  original(record: RecordId): Promise<Uint8Array>;
  /** Throws derived results and the catalog away and makes them again. */
  rebuild(progress: Progress): Promise<void>;
  close(): Promise<void>;
}

/** Stages 3 to 7 are loaded when the catalog is first brought up to the log: to preserve alone, or to list what is there, needs none of them. */
async function refreshCase(world: CaseWorld, progress: Progress): Promise<void> {
  if (!isUpToDate(world)) await (await import("./pipeline.js")).refreshCase(world, progress);
}

const silent: Progress = () => undefined;

/** Opens the session; the catalog is brought up to the log first, unless what is done next does it. */
export async function openSession(world: CaseWorld, progress: Progress, { refresh } = { refresh: true }): Promise<CaseSession> {
  if (refresh) await refreshCase(world, progress);
  const write = async (drafts: readonly ActDraft[]): Promise<{ readonly act: string }> => {
    const acts = await world.append(drafts);
    await refreshCase(world, silent);
    return { act: acts.at(-1)?.act.id ?? "" };
  };
  const inTurn = oneAtATime();
  const writing = <T>(work: () => Promise<T>): Promise<T> => inTurn(async () => {
    requireWritable(world);
    return work();
  });
  return {
    folder: world.folder,
    catalog: world.catalog,
    readOnly: world.log.readOnly,
    add: (request, report) => writing(() => addToCase(world, request, report)),
    status: () => caseStatus(world),
    review: (decision) => writing(async () => write([await decideAndKeep(world, (view) => decide(decision, view))])),
    undo: () => writing(() => undoLast(world, write)),
    release: (ids) => writing(async () => {
      const drafts: ActDraft[] = [];
      for (const id of ids) drafts.push(await decideAndKeep(world, (view) => decideRelease(knownRecord(world, id), view)));
      return write(drafts);
    }),
    papers: (record) => papersOf(world, record),
    original: async (record) => {
      const known = world.catalog.record(record);
      if (!known) throw new RefusedInput(`There is no record ${record} in this case.`);
      return world.originals.read(known.record.sha256);
    },
    rebuild: (report) => inTurn(async () => {
      await world.derived.clear();
      world.catalog.clear();
      await refreshCase(world, report);
    }),
    close: async () => {
      await world.queue.close();
      await world.parts.close();
      await world.log.close();
      world.catalog.close();
    },
  };
}

/** The desk may be asked for two things at once: each sees the case as the one before left it. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined); // its own caller is told; the next one starts afresh
    return next;
  };
}

/** The text layers a decision holds on to are preserved before the act that names them. */
async function decideAndKeep(world: CaseWorld, make: (view: DecisionView) => ActDraft): Promise<ActDraft> {
  const texts = new Map<string, string>();
  const layers = new Map<string, { readonly text: string; readonly digest: string }>();
  const textOf = (record: Passage["record"]): string => {
    const text = texts.get(record) ?? world.catalog.record(record)?.reading?.text;
    if (text === undefined) throw new RefusedInput(`Record ${record} has no text to decide about.`);
    texts.set(record, text);
    return text;
  };
  const view: DecisionView = {
    statement: (id) => world.catalog.statement(id),
    finding: (id) => world.catalog.finding(id),
    layer: (record) => {
      const known = layers.get(record) ?? { text: textOf(record), digest: layerDigest(utf8(textOf(record)), world.crypto) };
      layers.set(record, known);
      return known;
    },
    mergeOf: (id) => standingMerge(world, id),
  };
  const draft = make(view);
  for (const { text } of layers.values()) await world.textLayers.keep(text);
  return draft;
}

/** The latest standing merge in which a finding has a part. */
function standingMerge(world: CaseWorld, id: FindingId): string | null {
  const finding = world.catalog.finding(id);
  if (!finding) return null;
  const textOf = (record: RecordId): string | null => world.catalog.record(record)?.reading?.text ?? null;
  const merges = foldActs(world.log.acts()).decisions.filter((decision) => decision.type === "merge").reverse();
  const own = merges.find(({ body }) => [body.one, body.other].some((part) => {
    const whole = { ...part, kind: finding.kind };
    return findDecided(whole, [finding], textOf) !== null || holdsFirst(whole, finding, textOf);
  }));
  return own?.act ?? null;
}

function holdsFirst(part: Parameters<typeof findDecided>[0], finding: Parameters<typeof findDecided>[1][number], textOf: (record: RecordId) => string | null): boolean {
  const firstOnly = { ...part, sides: part.sides.slice(0, 1).map((side) => ({ ...side, members: side.members.slice(0, 1) })) };
  const members = finding.sides.flatMap((side) => side.members);
  return members.some((member) => findDecided(firstOnly, [{ ...finding, sides: [{ label: "A", says: "", origins: [], members: [member] }] }], textOf) !== null);
}

const undoable: ReadonlySet<string> = new Set<ActType>(["accept", "reject", "correct", "link", "unlink", "merge", "unmerge", "release"]);

async function undoLast(
  world: CaseWorld,
  write: (drafts: readonly ActDraft[]) => Promise<{ readonly act: string }>,
): Promise<{ readonly act: string; readonly answers: string; readonly type: string } | null> {
  const acts = world.log.acts();
  const undone = new Set(acts.flatMap(({ act }) => (act.type === "undo" ? [bodyOf(act, "undo").answers] : [])));
  const last = acts.findLast(({ act }) => undoable.has(act.type) && !undone.has(act.id));
  if (!last) return null;
  const { act } = await write([{ type: "undo", body: { answers: last.act.id } }]);
  return { act, answers: last.act.id, type: last.act.type };
}

function knownRecord(world: CaseWorld, id: Releasable): Releasable {
  if (id.startsWith("r-") && !world.catalog.record(id)) throw new RefusedInput(`There is no record ${id} in this case. 'affiant status --json' lists them.`);
  return id;
}

function papersOf(world: CaseWorld, record: RecordId): Papers {
  const about = actsAbout(world.log.acts(), record);
  return {
    acts: about.map(({ index, act }) => ({ index, id: act.id, type: act.type, at: act.at, author: act.author })),
    head: world.log.head,
  };
}
