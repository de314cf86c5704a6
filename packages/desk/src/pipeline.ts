/**
 * The whole way of a record on one page: receive ─▶ preserve ─▶ read ─▶ attribute ─▶ compare ─▶ review ─▶ account.
 * Stages are pure; this page gives them the world, keeps what they derive under names made of their inputs, and puts the
 * outcome into the catalog. The first two are in pipeline-add.ts, publishing is in pipeline-publish.ts, what a person does in
 * pipeline-session.ts.
 */
import { sketchRecord } from "./5-compare/matters/sketch.js";
import { sketchVersion } from "./5-compare/matters/sketch-version.js";
import { foldActs, type CaseState, type RecordState } from "./catalog/fold-acts.js";
import { reasonOf, type FileReason } from "./model/case-record.js";
import type { Anchor } from "./model/act.js";
import { RefusedInput } from "./model/errors.js";
import { limits } from "./model/limits.js";
import type { Reading, Told } from "./model/reading.js";
import type { RecordId } from "./model/span.js";
import type { Attribution } from "./model/statement.js";
import type { Catalog, Orphan, RecordContent } from "./ports.js";
import { containerForm } from "./1-receive/container-form.js";
import { mediaOf, mediaOfBytes } from "./1-receive/file-name.js";
import { compareMatters, counts } from "./pipeline-compare.js";
import { markOf, touchedSince } from "./pipeline-mark.js";
import { decisionsAbout, decisionsAcrossRecords, groupingOf, releasedRecords, type RecordDecisions } from "./pipeline-decisions.js";
import { joinProposals } from "./4-attribute/language-model/join-proposals.js";
import { reviewStatements } from "./6-review/review-statements.js";
import { contentsNameOf, whyNotRead } from "./pipeline-parts.js";
import { leadFinder, leadsIn } from "./pipeline-leads.js";
import { learner, lessonRows, speaksForLeads, teaching, type CaseLessons } from "./pipeline-lessons.js";
import { modelAnswers } from "./pipeline-model-answers.js";
import { gazetteerOf, type CaseGazetteer } from "./pipeline-gazetteer.js";
import type { CaseWorld, Progress } from "./pipeline-world.js";

/**
 * Brings the catalog up to what the log says: reads what is new, applies decisions, compares. Safe to repeat: what is
 * already there under the same name is not made again. Where it was left behind by so many acts, only what these speak of
 * is looked at. Gives the records that could not be read, with the reason.
 */
export async function refreshCase(world: CaseWorld, progress: Progress): Promise<ReadonlyMap<string, FileReason>> {
  const acts = world.log.acts();
  const state = foldActs(acts);
  const gazetteer = await gazetteerOf(world);
  const unlearnt: ReadingWorld = { ...world, gazetteer, answers: modelAnswers(state.observed), lessons: null };
  const reading: ReadingWorld = { ...unlearnt, lessons: await lessonsOf(unlearnt, state) };
  const how = world.nameOf({ ...gazetteerName(reading), ...lessonsName(reading) });
  const touched = touchedSince(world.catalog.mark(), { acts, how, derivers: world.derivers });
  const mark = markOf({ acts, how, derivers: world.derivers });
  if (world.catalog.mark() !== mark) {
    world.catalog.setMark(null);
    await (touched === null ? projectAll(reading, state, progress) : projectSome(reading, { state, touched, progress }));
    world.catalog.setMark(mark);
  }
  return world.catalog.unread();
}

/** Whatever the catalog and `derived/` hold, they are then as if made from nothing. */
async function projectAll(reading: ReadingWorld, state: CaseState, progress: Progress): Promise<void> {
  const { catalog, derived, derivers } = reading;
  const known = catalog.stamps();
  const stale = [...state.records.values()].filter((record) => known.get(record.id)?.projection !== projectionName(reading, state, record));
  for (const id of known.keys()) if (!state.records.has(id as RecordId)) catalog.removeRecord(id);
  await projectRecords(reading, { state, stale, progress });
  await projectCase(reading, state, progress);
  const derivations = new Set([...state.records.values()].map((record) => derivationName(reading, record) ?? ""));
  await derived.keepOnly(new Map([
    [derivers.reader, derivations],
    [leadFinder(derivers), speaksForLeads(reading.lessons) ? derivations : new Set()],
    [derivers.comparer, new Set(catalog.matters().keys())],
    [learner, new Set([reading.lessons?.name ?? ""])],
    [derivers.parts, new Set([...state.records.values()].map((record) => contentsNameOf(reading, record) ?? ""))],
  ]));
}

/** The same where nothing but these records can be another. */
async function projectSome(reading: ReadingWorld, { state, touched, progress }: { readonly state: CaseState; readonly touched: ReadonlySet<RecordId>; readonly progress: Progress }): Promise<void> {
  const stale = [...touched].flatMap((id) => state.records.get(id) ?? []);
  const early = await projectRecords(reading, { state, stale, progress });
  const changed = await projectCase(reading, state, progress);
  await reading.derived.drop(reading.derivers.comparer, [...(early?.gone ?? []), ...(changed?.gone ?? [])].filter((name) => !changed?.names.has(name)));
}

type MatterNames = Awaited<ReturnType<typeof compareMatters>>;

/** The world, with what the log has now of the case's own gazetteer, of the answers of language models about each record, and what decisions taught. */
interface ReadingWorld extends CaseWorld {
  readonly gazetteer: CaseGazetteer;
  readonly answers: ReturnType<typeof modelAnswers>;
  readonly lessons: CaseLessons | null;
}

/**
 * Letters of pictures take seconds each: what is written is read before. Where there are many, it is compared, too, and is there
 * whatever stops the rest; then this gives the names under which that is kept.
 */
async function projectRecords(world: ReadingWorld, { state, stale, progress }: { readonly state: CaseState; readonly stale: readonly RecordState[]; readonly progress: Progress }): Promise<MatterNames | null> {
  const readAll = async (stage: "read" | "pictures", records: readonly RecordState[]): Promise<void> => {
    let done = 0;
    await inParallel(records, world.queueWidth, async (record) => {
      await projectRecord(world, state, record);
      progress(stage, (done += 1), records.length);
    });
  };
  const pictures = stale.filter((record) => mediaFor(record) === "image");
  const written = stale.filter((record) => mediaFor(record) !== "image");
  await readAll("read", written);
  const early = written.length > 0 && pictures.length >= limits.manyPictures ? await projectCase(world, state, progress) : null;
  await readAll("pictures", pictures);
  return early;
}

/** Named only where there is one, so that a case without keeps its names. */
const gazetteerName = ({ gazetteer }: ReadingWorld): { readonly gazetteer?: readonly string[] } => (gazetteer.digests.length === 0 ? {} : { gazetteer: gazetteer.digests });

const lessonsName = ({ lessons }: ReadingWorld): { readonly lessons?: string } => (lessons ? { lessons: lessons.name } : {});

/** Everything that a record's projection is made of. */
function projectionName(world: ReadingWorld, state: CaseState, record: RecordState): string {
  const answers = world.answers.get(record.id) ?? [];
  const parts = state.parts.get(record.id) ?? 0;
  return world.nameOf({ reader: world.derivers.reader, sketch: sketchVersion, ...gazetteerName(world), ...lessonsName(world), record, parts, decisions: decisionsAbout(state, record.id), released: releasedRecords(state).has(record.id), answers });
}

interface Derivation {
  readonly reading: Reading;
  readonly attribution: Attribution;
}

/** Names what stages 3 and 4 make of a record; null when no stage reads its kind. */
function derivationName(world: ReadingWorld, record: RecordState): string | null {
  const media = mediaFor(record);
  return media && record.size <= limits.originalBytes ? world.nameOf({ original: record.sha256, media, description: toldReader(record), ...gazetteerName(world) }) : null;
}

/** What an archive calls a page is the title of its window: the page's own headline is better known to the reader. */
function toldReader({ description, container, from }: RecordState): Told {
  const said = container ? { ...description, title: null } : description;
  if (from?.how !== "capture") return said;
  return { ...said, around: { charset: from.charset ?? null, title: container ? description.title : null, captured: from.captured } };
}

/** By its file's name; where the act that had the name is forgotten, by the bytes. */
function mediaFor(record: RecordState): Reading["media"] | "by-bytes" | null {
  return record.name === record.id ? "by-bytes" : mediaOf(record.name);
}

/** Stages 3 and 4, or what they gave before for the same bytes, description and versions. */
async function derive(world: ReadingWorld, state: CaseState, record: RecordState): Promise<Derivation | FileReason> {
  if (record.size === 0) return "empty";
  const named = mediaFor(record);
  const name = derivationName(world, record);
  const form = containerForm(record.name);
  if (form !== null && form !== "mail") return whyNotRead(world, state, { ...record, form });
  if (!named) return "unknown-format";
  if (!name) return "too-large";
  const kept = await world.derived.get(world.derivers.reader, name);
  if (kept) return world.parse(kept) as Derivation; // the store has checked it against its checksum, the name its version
  try {
    const bytes = await world.originals.read(record.sha256);
    const media = named === "by-bytes" ? mediaOfBytes(bytes) : named;
    if (!media) return "unknown-format";
    const derivation = await world.queue.derive({ bytes, media, description: toldReader(record), places: world.gazetteer.places });
    await world.derived.put(world.derivers.reader, name, world.print(derivation));
    return derivation;
  } catch (error) {
    if (error instanceof RefusedInput) return reasonOf(error);
    throw error;
  }
}

async function projectRecord(world: ReadingWorld, state: CaseState, record: RecordState): Promise<void> {
  const derivation = await derive(world, state, record);
  const unread = typeof derivation === "string" ? derivation : null;
  const decisions = decisionsAbout(state, record.id);
  const joined = typeof derivation === "string" ? derivation : await allProposed(world, derivation, record);
  const { orphans, ...content } = typeof joined === "string" ? unreadContent(decisions) : readContent(record.id, joined, decisions);
  const { sha256, size, day, name, id, description } = record;
  const released = releasedRecords(state).has(id);
  const row: RecordContent = { ...content, record: { id, name, sha256, size, day, description, released, unread } };
  const { statements, ...rest } = row;
  // Whether a statement was reviewed or released, or how sure it is, changes no finding; what it says and whether it stands does.
  const spoken = statements.filter(counts).map((one) => ({ ...one, review: null, released: null, confidence: null }));
  const comparison = world.nameOf({ ...rest, record: { id, description }, spoken });
  world.catalog.putRecord(row, { projection: projectionName(world, state, record), comparison, ...sketchOf(world, row) }, orphans.map(asOrphan));
}

/** What finds others about the same matter, under its name: of the reading alone, whatever people decided. */
function sketchOf(world: CaseWorld, { record, reading, dates }: RecordContent): { readonly sketch: string | null; readonly sketchText: string | null } {
  if (!reading) return { sketch: null, sketchText: null };
  const sketchText = JSON.stringify(sketchRecord({ record, reading, attribution: { statements: [], figures: [], dates, places: [] } }));
  return { sketch: world.nameOf(sketchText), sketchText };
}

/** What people's decisions so far teach. Records they are about are read for it, if they were not before. */
async function lessonsOf(world: ReadingWorld, state: CaseState): Promise<CaseLessons | null> {
  if (state.decisions.length === 0) return null;
  const told = teaching([...state.records.keys()].flatMap((record) => decisionsAbout(state, record)), state.decisions.map(({ act }) => act));
  if (told.length === 0) return null;
  const { learnFrom } = await import("./pipeline-learn.js");
  return learnFrom(world, told, {
    nameOf: (id) => {
      const record = state.records.get(id);
      return record ? [derivationName(world, record), world.answers.get(id) ?? []] : null;
    },
    proposed: async (id) => {
      const record = state.records.get(id);
      const derivation = record ? await derive(world, state, record) : "unknown-format";
      if (!record || typeof derivation === "string") return null;
      const { reading, attribution } = await withModels(world, derivation, world.answers.get(id) ?? []);
      return { reading, statements: attribution.statements, leads: () => leadsOf(world, derivation, { record, keep: false }) };
    },
  });
}

async function leadsOf(world: ReadingWorld, derivation: Derivation, { record, keep }: { readonly record: RecordState; readonly keep: boolean }): Promise<Attribution["statements"]> {
  const name = derivationName(world, record);
  return name ? leadsIn(world, { ...derivation, name, keep }) : [];
}

/** What rules, language models and this case's own decisions propose in a record. */
async function allProposed(world: ReadingWorld, derivation: Derivation, record: RecordState): Promise<Derivation> {
  const { reading, attribution } = await withModels(world, derivation, world.answers.get(record.id) ?? []);
  if (!world.lessons) return { reading, attribution };
  const leads = speaksForLeads(world.lessons) ? await leadsOf(world, derivation, { record, keep: true }) : [];
  const { withLessons } = await import("./pipeline-learn.js");
  return { reading, attribution: { ...attribution, statements: withLessons({ reading, statements: attribution.statements }, leads, world.lessons) } };
}

async function withModels(world: CaseWorld, { reading, attribution }: Derivation, answers: readonly string[]): Promise<Derivation> {
  if (answers.length === 0) return { reading, attribution };
  const { proposedByModels } = await import("./pipeline-model.js");
  const statements = joinProposals(attribution.statements, await proposedByModels(world, reading, answers));
  return { reading, attribution: { ...attribution, statements } };
}

type Content = Omit<RecordContent, "record"> & { readonly orphans: RecordDecisions };

function unreadContent(orphans: RecordDecisions): Content {
  return { reading: null, statements: [], figures: [], dates: [], places: [], orphans };
}

function readContent(id: RecordId, { reading, attribution }: Derivation, decisions: RecordDecisions): Content {
  const { figures, dates, places } = attribution;
  return { reading, figures, dates, places, ...reviewStatements(id, { reading, proposals: attribution.statements }, decisions) };
}

function asOrphan({ act, type, anchor }: { readonly act: string; readonly type: string; readonly anchor: Anchor }): Orphan {
  return { act, type, record: anchor.record, quote: anchor.quote };
}

/** Stages 5, 6 (findings) and 7 over all records. Gives the names under which matters are kept, or null when nothing had changed. */
async function projectCase(world: ReadingWorld, state: CaseState, progress: Progress): Promise<MatterNames | null> {
  const stamp = world.nameOf({ comparer: world.derivers.comparer, ...lessonsName(world), decisions: decisionsAcrossRecords(state).map(({ act }) => act) });
  if (world.catalog.caseStamp() === stamp) return null;
  progress("compare", 0, 1);
  const textOf = textsIn(world.catalog);
  const grouping = groupingOf(state, textOf);
  const names = await compareMatters(world, {
    grouping, textOf,
    progress: (done, of) => { progress("compare", done, of); },
    again: () => { progress("index", 0, 1); },
    rest: { stamp, orphans: grouping.orphans.map(asOrphan), lessons: lessonRows(world, world.lessons) },
  });
  progress("compare", 1, 1);
  return names;
}

/** The text of a record, read when it is asked for: only decisions ask. */
function textsIn(catalog: Catalog): (record: RecordId) => string | null {
  const known = new Map<RecordId, string | null>();
  return (record) => {
    const text = known.get(record) ?? catalog.recordAlone(record)?.reading?.text ?? null;
    known.set(record, text);
    return text;
  };
}

/** At most `width` at a time; the first failure ends it after those under way have stopped. */
async function inParallel<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items].reverse();
  const worker = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}
