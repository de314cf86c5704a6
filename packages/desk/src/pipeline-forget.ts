/** Forgetting a record or a person: the plan, the tombstone after which contents and salts go, and the scan that shows it. */
import { ByteScan } from "./2-preserve/byte-scan.js";
import { foldName, names, spellingOf } from "./2-preserve/name-spelling.js";
import { planForgetting, textsOf, tombstones, type ForgetPlan, type ToForget } from "./2-preserve/plan-forgetting.js";
import { patternsOf } from "./2-preserve/word-forms.js";
import { wordsOfNames, wordsOfRecords, type WordsToScan } from "./2-preserve/words-to-scan.js";
import type { ActBody } from "./model/act.js";
import type { FileOutcome } from "./model/case-record.js";
import { BrokenInvariant, RefusedInput, Retry } from "./model/errors.js";
import { recordIdSchema, type RecordId } from "./model/span.js";
import { requireWritable, type CaseWorld } from "./pipeline-world.js";
import type { CaseFiles, RecordContent } from "./ports.js";

/** What a person asked for. */
export interface ForgetRequest {
  /** A record's id, or a speaker as the desk names them; null where `person` is given. */
  readonly id: string | null;
  /** Exactly this name. */
  readonly person: string | null;
  /** Further spellings of the person's name. */
  readonly also: readonly string[];
  /** Forget the records that name the person as well. */
  readonly withRecords: boolean;
}

/** The plan, and what the scan afterwards will look for. */
export interface PlannedForgetting extends ForgetPlan {
  readonly words: WordsToScan;
  /** Rows of the last `add` that go, because they show the name of a file. */
  readonly fileRows: number;
  /** Files of the case that are made again without what is forgotten. */
  readonly made: { readonly derived: number; readonly cut: number };
  /** Of the last `add`, what stays. */
  readonly filesKept: readonly FileOutcome[];
}

/** Works out what would go. Writes nothing. @throws RefusedInput for a record or speaker that the case does not know. */
export async function planToForget(world: CaseWorld, request: ForgetRequest): Promise<PlannedForgetting> {
  const toForget = await subjectOf(world, request);
  const plan = planForgetting(world.log.acts(), toForget);
  const gone = new Set<string>(toForget.records);
  const contents = [...world.catalog.contents()];
  const isGone = ({ record }: RecordContent): boolean => gone.has(record.id);
  const words = toForget.of === "person" && gone.size === 0 ? wordsOfNames(toForget.names)
    : await wordsOfRecords(contents.filter(isGone), quotesIn(world, plan), contents.filter((content) => !isGone(content)));
  const withNames = toForget.of === "person" && gone.size > 0 ? joined(words, wordsOfNames(toForget.names)) : words;
  const files = world.catalog.files();
  const filesKept = files.filter(({ file, record }) => !(record && gone.has(record)) && !namesAny(file, toForget.names) && !namesOfGone(contents.filter(isGone)).has(file));
  return { ...plan, words: withNames, fileRows: files.length - filesKept.length, filesKept, made: await madeFiles(world) };
}

function joined(one: WordsToScan, other: WordsToScan): WordsToScan {
  return { forms: [...one.forms, ...other.forms], shared: one.shared + other.shared, short: one.short + other.short };
}

function namesOfGone(contents: readonly RecordContent[]): ReadonlySet<string> {
  return new Set(contents.map(({ record }) => record.name));
}

async function subjectOf(world: CaseWorld, request: ForgetRequest): Promise<ToForget> {
  const record = recordIdSchema.safeParse(request.id);
  if (record.success) return { of: "record", records: [knownRecord(world, record.data)], naming: [], names: [] };
  const known = request.person === null ? knownSpeaker(world, request.id ?? "") : [request.person];
  const wanted = [...new Set([...known, ...request.also].map((name) => name.normalize("NFC").trim()))];
  if (wanted.some((name) => foldName(name).length < 2)) throw new RefusedInput("A name needs two letters at least.");
  const naming = await recordsNaming(world, wanted);
  return { of: "person", names: wanted, records: request.withRecords ? naming : [], naming: request.withRecords ? [] : naming };
}

function knownRecord(world: CaseWorld, id: RecordId): RecordId {
  const spoken = world.log.acts().some((logged) => textsOf(logged).includes(id));
  if (!spoken) throw new RefusedInput(`No act of this case speaks of ${id}: it was never received here, or is forgotten already.`);
  return id;
}

/** A speaker with the spellings that the case itself attributes to them. */
function knownSpeaker(world: CaseWorld, name: string): readonly string[] {
  const wanted = foldName(name);
  const last = wanted.split(" ").at(-1) ?? "";
  const spellings = new Set<string>();
  for (const { statements, reading, record } of world.catalog.contents()) {
    const people = [...statements.flatMap(({ speaker, via }) => [speaker, ...via]), record.description.author, ...(reading?.articles.map((article) => article.author) ?? [])];
    for (const person of people) if (person !== null && foldName(person) === wanted) spellings.add(person);
    for (const { speaker, speakerText } of statements) {
      if (speaker !== null && speakerText !== null && foldName(speaker) === wanted && foldName(speakerText).split(" ").includes(last)) spellings.add(speakerText.trim());
    }
  }
  if (spellings.size === 0) throw new RefusedInput("Nobody in this case speaks under that name. Give any name with --person, in quotes.");
  return [name, ...spellings];
}

async function recordsNaming(world: CaseWorld, wanted: readonly string[]): Promise<readonly RecordId[]> {
  const scan = new ByteScan(wanted.map((name) => patternsOf(name)));
  const found: RecordId[] = [];
  for (const { record, reading, statements } of world.catalog.contents()) {
    const { title, publisher, author, url } = record.description;
    const texts = [reading?.text, record.name, title, publisher, author, url, ...statements.flatMap(({ speaker, via }) => [speaker, ...via])];
    const inText = texts.some((text) => text !== undefined && text !== null && namesAny(text, wanted));
    const inBytes = reading === null && (await scan.count([await world.originals.read(record.sha256)])).some((count) => count > 0);
    if (inText || inBytes) found.push(record.id);
  }
  return found;
}

function namesAny(text: string, wanted: readonly string[]): boolean {
  return names(text, wanted.map(spellingOf).filter((spelling) => spelling !== null));
}

/** Words that decisions about what goes hold on to. */
function quotesIn(world: CaseWorld, plan: ForgetPlan): readonly string[] {
  const [going, records] = [new Set(plan.acts.map(({ index }) => index)), new Set<string>(plan.toForget.records)];
  const quotes = new Set<string>();
  for (const { index, act } of world.log.acts()) {
    if (!going.has(index)) continue;
    for (const [, record, quote] of JSON.stringify(act.body).matchAll(/"quote":("(?:[^"\\]|\\.)*"),"record":"([^"]*)"/g)) {
      if (records.has(quote ?? "")) quotes.add(String(JSON.parse(record ?? '""')).slice(0, 60));
    }
  }
  return [...quotes];
}

async function madeFiles(world: CaseWorld): Promise<PlannedForgetting["made"]> {
  const made = { derived: 0, cut: 0 };
  for await (const { path } of world.files.list()) {
    if (path.startsWith("derived/")) made.derived += 1;
    if (path.startsWith("acts/cut/")) made.cut += 1;
  }
  return made;
}

/**
 * Says so in the log, durable and sequenced; then contents and salts go (the log's store takes them away before it cuts
 * the acts, and goes on at the next opening where it was interrupted). Closes the world's catalog and log: open again.
 * @throws Retry while another process has the case open, since it could write back what it has read; nothing was done.
 */
export async function carryOut(world: CaseWorld, plan: PlannedForgetting, reason: ActBody<"forget">["reason"]): Promise<void> {
  requireWritable(world);
  world.catalog.close();
  try {
    if (await world.files.digest("catalog.sqlite-wal")) throw new Retry("Another process has this case open, and could write back what is forgotten. Close it (the desk, too) and run this again.");
    const drafts = tombstones(plan, reason);
    if (drafts.length === 0) throw new BrokenInvariant("There is no act to forget.");
    await world.append(drafts);
    await world.log.sequence();
  } finally {
    await world.queue.close();
    await world.log.close();
  }
}

/** What a scan of the whole case folder found. Never the words themselves. */
export interface ScanReport {
  readonly words: number;
  readonly shared: number;
  readonly short: number;
  readonly files: number;
  readonly bytes: number;
  /** Files in which something of it still stands. */
  readonly left: readonly { readonly path: string; readonly count: number }[];
}

/** Reads every byte of the case folder for the words, in every form. */
export async function scanFor(files: CaseFiles & { open(path: string): AsyncIterable<Uint8Array> }, words: WordsToScan): Promise<ScanReport> {
  const scan = new ByteScan(words.forms);
  const left: { path: string; count: number }[] = [];
  let [count, bytes] = [0, 0];
  for await (const { path, kind, size } of files.list()) {
    const inName = await scan.count([new TextEncoder().encode(path)]);
    const inFile = kind === "file" ? await scan.count(files.open(path)) : [];
    const found = [...inName, ...inFile].reduce((sum, one) => sum + one, 0);
    if (found > 0) left.push({ path, count: found });
    count += 1;
    bytes += size;
  }
  return { words: words.forms.length, shared: words.shared, short: words.short, files: count, bytes, left };
}
