/** Containers: what a ZIP, a mail, a mailbox or a web archive holds is received, each part as a record of its own. */
import { containerForm } from "./1-receive/container-form.js";
import { shownName } from "./1-receive/file-name.js";
import { receiveStored, type Receipt } from "./2-preserve/preserve-originals.js";
import { utf8 } from "@affiant/proof";
import { foldActs, type CaseState, type RecordState } from "./catalog/fold-acts.js";
import type { ClockState } from "./model/act.js";
import type { FileOutcome, FileReason } from "./model/case-record.js";
import { RefusedInput } from "./model/errors.js";
import { limits } from "./model/limits.js";
import type { ContainerForm, PartsEnd, TakenPart } from "./model/part-of.js";
import { programVersion } from "./model/program-version.js";
import { noDescription } from "./model/reading.js";
import type { RecordId } from "./model/span.js";
import type { CaseWorld, Progress } from "./pipeline-world.js";

/** What came out of one container: a pure result of its bytes, so that it is found again without opening it. */
interface Contents extends PartsEnd {
  readonly parts: readonly { readonly sha256: string; readonly size: number; readonly name: string }[];
}

/** A record that holds others. */
interface Container {
  readonly record: RecordId;
  readonly sha256: string;
  readonly size: number;
  readonly form: ContainerForm;
  /** As it is shown: the names of all containers around it, too. */
  readonly shown: string;
  readonly depth: number;
}

const reasons: Readonly<Record<PartsEnd["end"], FileReason>> = {
  all: "container", cut: "container-cut", locked: "container-locked", damaged: "container-damaged", "too-far": "container-too-far",
};

/**
 * Takes out what the records of these outcomes hold, and what that holds, and so on. Gives the outcomes again, containers
 * with the number of their parts, each followed by those of its parts. Bytes that the case has are not received again.
 */
export async function withParts(world: CaseWorld, outcomes: readonly FileOutcome[], progress: Progress): Promise<readonly FileOutcome[]> {
  const taking = await openTaking(world);
  const all: FileOutcome[] = [];
  for (const outcome of outcomes) {
    const container = outcome.record === null ? null : taking.containerOf(outcome.record, outcome.file, 1);
    all.push(...(container ? await taking.take(container, outcome, progress) : [outcome]));
  }
  return all;
}

interface Taking {
  containerOf(record: RecordId, shown: string, depth: number): Container | null;
  take(root: Container, outcome: FileOutcome, progress: Progress): Promise<readonly FileOutcome[]>;
}

async function openTaking(world: CaseWorld): Promise<Taking> {
  const { records, byDigest } = foldActs(world.log.acts());
  const known = new Map(byDigest);
  const clock = await world.clockState();
  const containerOf: Taking["containerOf"] = (record, shown, depth) => {
    const state = records.get(record);
    const form = state ? containerForm(state.name) : null;
    return state && form && state.size > 0 ? { record, sha256: state.sha256, size: state.size, form, shown, depth } : null;
  };
  return {
    containerOf,
    take: async (root, outcome, progress) => {
      const rows: FileOutcome[] = [];
      const waiting: { readonly container: Container; readonly outcome: FileOutcome }[] = [{ container: root, outcome }];
      const budget = { parts: limits.takenParts };
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { container, outcome: its } = next;
        if (container.depth > limits.partDepth) {
          rows.push({ ...its, state: keptState(its), reason: "container-too-deep" });
          continue;
        }
        const taken = await takeOne({ world, known, clock, budget, progress }, container);
        rows.push(containerRow(its, container, taken));
        rows.push(...taken.rows.flatMap(({ row, inner }) => (inner ? [] : [row])));
        waiting.push(...taken.rows.flatMap(({ row, inner }) => (inner ? [{ container: inner, outcome: row }] : [])).reverse());
      }
      return rows;
    },
  };
}

function keptState({ state }: FileOutcome): FileOutcome["state"] {
  return state === "added" ? "kept-unread" : state;
}

function containerRow(outcome: FileOutcome, { form }: Container, { end, parts }: TakenContainer): FileOutcome {
  if (end === "all") return { ...outcome, parts };
  // A mail is read whatever hangs on it.
  return { ...outcome, parts, state: form === "mail" ? outcome.state : keptState(outcome), reason: reasons[end] };
}

interface World {
  readonly world: CaseWorld;
  readonly known: Map<string, RecordId>;
  readonly clock: ClockState;
  /** Parts that may still come out of what one file holds, at any depth. */
  readonly budget: { parts: number };
  readonly progress: Progress;
}

interface TakenContainer {
  readonly end: PartsEnd["end"];
  readonly parts: number;
  readonly rows: readonly { readonly row: FileOutcome; readonly inner: Container | null }[];
}

/** One container. Where all that it holds is in the case, it is not opened. */
async function takeOne(taking: World, container: Container): Promise<TakenContainer> {
  const { world, known, budget } = taking;
  const before = await contentsFound(world, container);
  if (before?.parts.every(({ sha256 }) => known.has(sha256))) return takenBefore(before, container, known);
  const rows: { row: FileOutcome; inner: Container | null }[] = [];
  const contents: Contents["parts"][number][] = [];
  let end: PartsEnd = { end: "all", leftOut: 0 };
  for await (const taken of world.parts.take(container, { keep: true })) {
    if ("end" in taken) {
      end = taken;
      continue;
    }
    if (taken.parts.length > budget.parts) return { end: "too-far", parts: contents.length, rows };
    budget.parts -= taken.parts.length;
    rows.push(...(await receiveParts(taking, container, taken.parts)));
    contents.push(...taken.parts.map(({ sha256, size, name }) => ({ sha256, size, name })));
    taking.progress("parts", contents.length, contents.length);
  }
  await keepContents(world, container, { ...end, parts: contents });
  return { end: end.end, parts: contents.length, rows };
}

function takenBefore(before: Contents, container: Container, known: ReadonlyMap<string, RecordId>): TakenContainer {
  const rows = before.parts.flatMap(({ sha256, size, name }) => {
    const record = known.get(sha256);
    return record === undefined ? [] : [rowOf({ record, sha256, size, name, fresh: false }, container)];
  });
  return { end: before.end, parts: rows.length, rows };
}

async function receiveParts({ world, known, clock }: World, container: Container, parts: readonly TakenPart[]): Promise<readonly { readonly row: FileOutcome; readonly inner: Container | null }[]> {
  const receipts = parts.map((part) => receiptOf(world, { part, container, clock }));
  const preserved = await receiveStored(receipts, parts, { ...world, known: (sha256) => known.get(sha256) ?? null });
  return parts.map(({ name, size }, at) => {
    const result = preserved[at];
    if (!result || result instanceof RefusedInput) return { row: { file: shownIn(container, name), state: "refused", reason: "read-failed", record: null }, inner: null };
    known.set(result.sha256, result.record);
    return rowOf({ record: result.record, sha256: result.sha256, size, name, fresh: result.fresh }, container);
  });
}

interface Received {
  readonly record: RecordId;
  readonly sha256: string;
  readonly size: number;
  readonly name: string;
  readonly fresh: boolean;
}

function rowOf({ record, sha256, size, name, fresh }: Received, container: Container): { readonly row: FileOutcome; readonly inner: Container | null } {
  const shown = shownIn(container, name);
  const form = containerForm(name);
  return {
    row: { file: shown, state: fresh ? "added" : "already-there", reason: null, record },
    inner: form ? { record, sha256, size, form, shown, depth: container.depth + 1 } : null,
  };
}

function shownIn(container: Container, name: string): string {
  return `${container.shown} › ${shownName(utf8(name))}`;
}

function receiptOf(world: CaseWorld, { part, container, clock }: { readonly part: TakenPart; readonly container: Container; readonly clock: ClockState }): Omit<Receipt, "bytes"> {
  const { name, place, title } = part;
  const said = title !== null || place.url !== null;
  return {
    name, path: "",
    who: world.custodian.person, device: world.custodian.device, clock,
    tool: `affiant ${programVersion}`,
    description: said ? { ...noDescription, title, url: place.url } : null,
    from: { record: container.record, ...place },
  };
}

function contentsName(world: CaseWorld, { sha256, form }: Pick<Container, "sha256" | "form">): string {
  return world.nameOf({ original: sha256, form });
}

async function contentsFound(world: CaseWorld, container: Pick<Container, "sha256" | "form">): Promise<Contents | null> {
  const kept = await world.derived.get(world.derivers.parts, contentsName(world, container));
  return kept ? (world.parse(kept) as Contents) : null; // the store has checked it against its checksum, the name its version
}

/** Mails are many and soon taken apart: their contents are not kept. */
async function keepContents(world: CaseWorld, container: Pick<Container, "sha256" | "form">, contents: Contents): Promise<void> {
  if (container.form !== "mail") await world.derived.put(world.derivers.parts, contentsName(world, container), world.print(contents));
}

/** Why a container is not read: what it holds are records of their own, or could not all be taken out. */
export async function whyNotRead(world: CaseWorld, state: CaseState, container: RecordState & { readonly form: ContainerForm }): Promise<FileReason> {
  if (depthOf(state, container) > limits.partDepth) return "container-too-deep";
  const { end, parts } = (await contentsFound(world, container)) ?? (await look(world, container));
  if (end === "all" && parts.some(({ sha256 }) => !state.byDigest.has(sha256))) return "container-partly";
  return reasons[end];
}

/** What it holds, without keeping it. */
async function look(world: CaseWorld, { sha256, size, form }: Pick<Container, "sha256" | "size" | "form">): Promise<Contents> {
  const parts: Contents["parts"][number][] = [];
  let end: PartsEnd = { end: "damaged", leftOut: 0 };
  for await (const taken of world.parts.take({ sha256, size, form }, { keep: false })) {
    if ("parts" in taken) parts.push(...taken.parts.map(({ sha256: digest, size: bytes, name }) => ({ sha256: digest, size: bytes, name })));
    else end = taken;
  }
  const contents = { ...end, parts };
  await keepContents(world, { sha256, form }, contents);
  return contents;
}

/** How many records it lies in, itself counted. */
function depthOf({ records }: CaseState, record: RecordState): number {
  let depth = 1;
  for (let around = record.from; around && depth <= limits.partDepth; around = records.get(around.record)?.from ?? null) depth += 1;
  return depth;
}

/** The name under which the contents of a record are kept; null for one that holds nothing. */
export function contentsNameOf(world: CaseWorld, record: { readonly name: string; readonly sha256: string }): string | null {
  const form = containerForm(record.name);
  return form ? contentsName(world, { sha256: record.sha256, form }) : null;
}
