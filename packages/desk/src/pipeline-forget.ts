/** Forgetting a record or a person: the plan, the tombstone after which contents and salts go, and the scan that shows it. */
import { ByteScan } from "./2-preserve/forget/byte-scan.js";
import { foldName, names, spellingOf } from "./2-preserve/forget/name-spelling.js";
import { withPartsOf } from "./2-preserve/forget/parts-to-forget.js";
import { planForgetting, quotesOf, textsOf, tombstones, type ForgetPlan, type ToForget } from "./2-preserve/forget/plan-forgetting.js";
import { holdsRecords, scanCase, type ScanReport } from "./2-preserve/forget/scan-case.js";
import { patternsOf } from "./2-preserve/forget/word-forms.js";
import { wordsToScan, type WordsToScan } from "./2-preserve/forget/words-to-scan.js";
import type { ActBody } from "./model/act.js";
import type { FileOutcome } from "./model/case-record.js";
import { RefusedInput, Retry } from "./model/errors.js";
import { recordIdSchema, type RecordId } from "./model/span.js";
import { requireWritable, type CaseWorld } from "./pipeline-world.js";
import type { CaseFiles, RecordContent } from "./ports.js";

export type { ScanReport } from "./2-preserve/forget/scan-case.js";

/** What a person asked for: `id` or `person`, and the other null. */
export interface ForgetRequest {
  /** A record's id, or a speaker as the desk names them. */
  readonly id: string | null;
  /** Exactly this name. */
  readonly person: string | null;
  /** Further spellings of the person's name. */
  readonly also: readonly string[];
  /** Forget the records that name the person as well. */
  readonly withRecords: boolean;
}

/** The plan, and what else a person should know before it is carried out. */
export interface PlannedForgetting extends ForgetPlan {
  /** What the scan afterwards will look for. */
  readonly words: WordsToScan;
  /** Rows of the last `add` that go, because they show a file's name; and those that stay. */
  readonly fileRows: number;
  readonly filesKept: readonly FileOutcome[];
  /** Records whose text nobody could read: whether they name a person was only looked for in their bytes. */
  readonly unread: number;
  /** Files that are made again without what is forgotten, and pieces cut from a damaged journal, which go. */
  readonly files: { readonly derived: number; readonly cut: number };
}

/** Works out what would go. Writes nothing. @throws RefusedInput for a record or speaker that the case does not know. */
export async function planToForget(world: CaseWorld, request: ForgetRequest): Promise<PlannedForgetting> {
  const acts = world.log.acts();
  const contents = [...world.catalog.contents()];
  const toForget = withPartsOf(acts, await subjectOf(world, contents, request));
  const plan = planForgetting(acts, toForget);
  const ids = new Set<string>(toForget.records);
  const gone = contents.filter(({ record }) => ids.has(record.id));
  const words = await wordsToScan({
    ids: toForget.records,
    digests: plan.originals.flatMap(({ digest, stays }) => (stays === null ? [digest] : [])),
    names: toForget.names,
    gone,
    staying: contents.filter(({ record }) => !ids.has(record.id)),
    quotes: acts.flatMap((logged) => quotesOf(logged, ids)),
  });
  const fileNames = new Set(gone.map(({ record }) => record.name));
  const rows = world.catalog.files();
  const filesKept = rows.filter(({ file, record }) => !(record && ids.has(record)) && !fileNames.has(file) && !namesAny(file, toForget.names));
  const unread = contents.filter(({ reading }) => reading === null).length;
  return { ...plan, words, fileRows: rows.length - filesKept.length, filesKept, unread, files: await madeFiles(world.files) };
}

async function subjectOf(world: CaseWorld, contents: readonly RecordContent[], request: ForgetRequest): Promise<ToForget> {
  const record = recordIdSchema.safeParse(request.id);
  if (record.success) return { of: "record", records: [knownRecord(world, record.data)], naming: [], names: [] };
  const known = request.person === null ? spellingsOf(contents, request.id ?? "") : [request.person];
  const wanted = [...new Set([...known, ...request.also].map((name) => name.toWellFormed().normalize("NFC").trim()))];
  if (wanted.some((name) => foldName(name).length < 2)) throw new RefusedInput("A name needs two letters at least.");
  const naming = await recordsNaming(world, contents, wanted);
  return { of: "person", names: wanted, records: request.withRecords ? naming : [], naming: request.withRecords ? [] : naming };
}

function knownRecord(world: CaseWorld, id: RecordId): RecordId {
  if (world.log.acts().some((logged) => textsOf(logged).includes(id))) return id;
  throw new RefusedInput(`No act of this case speaks of ${id}: it was never received here, or is forgotten already.`);
}

/** A speaker's name with the spellings that the case itself attributes to them, such as the last name alone. */
function spellingsOf(contents: readonly RecordContent[], name: string): readonly string[] {
  const wanted = foldName(name);
  const last = wanted.split(" ").at(-1) ?? "";
  const spellings = new Set<string>();
  for (const { statements, reading, record } of contents) {
    const people = [...statements.flatMap(({ speaker, via }) => [speaker, ...via]), record.description.author, ...(reading?.articles.map((article) => article.author) ?? [])];
    for (const person of people) if (person !== null && foldName(person) === wanted) spellings.add(person);
    for (const { speaker, speakerText } of statements) {
      if (speaker !== null && speakerText !== null && foldName(speaker) === wanted && foldName(speakerText).split(" ").includes(last)) spellings.add(speakerText.trim());
    }
  }
  if (spellings.size === 0) throw new RefusedInput("Nobody in this case speaks under that name. Any name can be given with --person, in quotes.");
  return [name, ...spellings];
}

async function recordsNaming(world: CaseWorld, contents: readonly RecordContent[], wanted: readonly string[]): Promise<readonly RecordId[]> {
  const scan = new ByteScan(wanted.map((name) => patternsOf(name)));
  const found: RecordId[] = [];
  for (const { record, reading, statements } of contents) {
    const { title, publisher, author, url } = record.description;
    const texts = [reading?.text, record.name, title, publisher, author, url, ...statements.flatMap(({ speaker, via }) => [speaker, ...via])];
    const inText = texts.some((text) => text !== undefined && text !== null && namesAny(text, wanted));
    const inBytes = !inText && (await scan.count(world.originals.open(record.sha256))).some((count) => count > 0);
    if (inText || inBytes) found.push(record.id);
  }
  return found;
}

function namesAny(text: string, wanted: readonly string[]): boolean {
  return names(text, wanted.map(spellingOf).filter((spelling) => spelling !== null));
}

async function madeFiles(files: CaseFiles): Promise<PlannedForgetting["files"]> {
  const made = { derived: 0, cut: 0 };
  for await (const { path } of files.list()) {
    if (path.startsWith("derived/")) made.derived += 1;
    if (path.startsWith("acts/cut/")) made.cut += 1;
  }
  return made;
}

/**
 * Says so in the log, durable and sequenced; then contents and salts go: the store takes them away before it cuts the
 * acts, and goes on at the next opening where it was interrupted. The catalog is closed: open the case again afterwards.
 * @throws Retry while another process has the case open, since it could write back what it has read; nothing was done.
 */
export async function carryOut(world: CaseWorld, plan: PlannedForgetting, reason: ActBody<"forget">["reason"]): Promise<void> {
  requireWritable(world);
  world.catalog.close();
  if (await world.files.digest("catalog.sqlite-wal")) {
    throw new Retry("Another process has this case open, and could write back what is forgotten. Close it (the desk, too) and run this again. Nothing was forgotten.");
  }
  await world.append(tombstones(plan.acts.map(({ index }) => index), { of: plan.toForget.of, reason }));
  await world.log.sequence();
}

/** Gives places that are empty without a tombstone one of their own: those of a copy in which forgetting was applied again. */
export async function explainGaps(append: CaseWorld["append"], places: readonly number[]): Promise<void> {
  if (places.length > 0) await append(tombstones(places, { of: "record", reason: "other" }));
}

/** Reads every byte of the case for what was forgotten. */
export function scanAfter(world: CaseWorld, { toForget, fixed, words }: PlannedForgetting): Promise<ScanReport> {
  return scanCase(world.files, words, (path) => ((toForget.naming.length > 0 || (toForget.around ?? []).length > 0) && holdsRecords(path)) || (fixed.length > 0 && path.startsWith("acts/")));
}
