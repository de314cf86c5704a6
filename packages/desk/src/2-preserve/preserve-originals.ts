import { base32, base64url, utf8 } from "@affiant/proof";
import type { ActBody, ActDraft, ClockState } from "../model/act.js";
import { RefusedInput } from "../model/errors.js";
import type { PartOf } from "../model/part-of.js";
import type { Description } from "../model/reading.js";
import type { RecordId } from "../model/span.js";
import type { Clock, LoggedAct, Originals, Random } from "../ports.js";
import type { AppendActs } from "./append-act.js";
import { moment } from "./append-act.js";

/** A file that was received, before it is kept. */
export interface Receipt {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** As bytes where the system gives them so. */
  readonly name: string | Uint8Array;
  /** Folder it stood in. */
  readonly path: string | Uint8Array;
  /** Who received it and on what: ids or names, at most 300 letters. */
  readonly who: string;
  readonly device: string;
  readonly clock: ClockState;
  /** Name and version of the program that computes the digest. */
  readonly tool: string;
  readonly description: Description | null;
  /** Where it was taken out of, for a part of another record; then the description is what that says. */
  readonly from?: PartOf;
}

export interface PreservePorts {
  readonly originals: Originals;
  readonly clock: Clock;
  readonly random: Random;
  readonly append: AppendActs;
  /** The record that already has these bytes, or null: the same file again makes no second record. */
  readonly known: (sha256: string) => RecordId | null;
  /** Longer streams are refused; without it there is no limit. */
  readonly limitBytes?: number;
}

/** Bytes that are among the originals, not yet received by an act. */
export interface StoredBytes {
  readonly sha256: string;
  readonly size: number;
}

export interface Preserved {
  readonly record: RecordId;
  readonly sha256: string;
  readonly size: number;
  /** Day of receipt. */
  readonly day: string;
  /** False when the case already had it; then nothing was written. */
  readonly fresh: boolean;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A name as an act can hold it, or null when it is not valid Unicode in NFC. */
function plain(name: string | Uint8Array): string | null {
  const text = typeof name === "string" ? name : decoder.decode(name);
  if (/^[ -~]*$/.test(text)) return text;
  return !/[\p{Surrogate}\uFFFD]/u.test(text) && text.normalize("NFC") === text ? text : null;
}

/** Name and folder: as text where both can be, else both as base64url of their bytes. */
function fileField(name: Receipt["name"], path: Receipt["path"]): ActBody<"custody">["file"] {
  const texts = { name: plain(name), path: plain(path) };
  if (texts.name !== null && texts.path !== null) return { name: texts.name, path: texts.path, bytes: false };
  const encoded = (part: string | Uint8Array): string => base64url(typeof part === "string" ? utf8(part) : part);
  return { name: encoded(name), path: encoded(path), bytes: true };
}

/** The records of a log by the digest of their original. */
export function recordsByDigest(acts: readonly LoggedAct[]): Map<string, RecordId> {
  const records = new Map<string, RecordId>();
  for (const { act } of acts) {
    if (act.type !== "receive") continue;
    const body = act.body as ActBody<"receive">;
    records.set(body.sha256, body.record);
  }
  return records;
}

/** The acts of one receipt. `receive` and `custody` may be shown apart, so they are apart. */
export function receiptDrafts(
  stored: { readonly record: RecordId; readonly sha256: string; readonly size: number },
  receipt: Omit<Receipt, "bytes">,
  now: number,
): ActDraft[] {
  const at = moment(now);
  const { record } = stored;
  const { from } = receipt;
  const drafts: ActDraft[] = [
    { type: "receive", body: { record, sha256: stored.sha256, size: stored.size, day: at.slice(0, 10) } },
    {
      type: "custody",
      body: {
        record, who: receipt.who, device: receipt.device, clock: receipt.clock, at, tool: receipt.tool, file: fileField(receipt.name, receipt.path),
        ...(from ? { from } : {}),
      },
    },
  ];
  const { description } = receipt;
  if (description && Object.values(description).some((field) => field !== null)) {
    const { title, publisher, author, published, url, language } = description;
    const container = from ? { container: { captured: from.captured } } : {};
    drafts.push({ type: "describe", body: { record, title, publisher, author, published, url, language, ...container } });
  }
  return drafts;
}

/** A new record's id: `r-` and 80 random bits, never made from content. */
export function newRecordId(random: Random): RecordId {
  return `r-${base32(random.bytes(10))}`;
}

/**
 * Keeps the bytes of a few streams at once, then says so in acts. If it stops between the two, the bytes are there
 * without an act and the next receipt of the same file finds them.
 */
export async function preserveOriginals(receipts: readonly Receipt[], ports: PreservePorts): Promise<readonly (Preserved | RefusedInput)[]> {
  const puts = await Promise.allSettled(receipts.map(({ bytes }) => ports.originals.put(bytes, ports.limitBytes ?? Infinity)));
  const stored = puts.map((put) => (put.status === "fulfilled" ? put.value : refusal(put.reason)));
  return receiveStored(receipts, stored, ports);
}

/**
 * Says in acts, with one flush, what was received of bytes that are stored: waiting for the disk is most of the work.
 * Gives for each receipt what it became, or why it was refused.
 */
export async function receiveStored(
  receipts: readonly Omit<Receipt, "bytes">[],
  stored: readonly (StoredBytes | RefusedInput)[],
  ports: Omit<PreservePorts, "originals">,
): Promise<readonly (Preserved | RefusedInput)[]> {
  const now = ports.clock.now();
  const day = moment(now).slice(0, 10);
  const claimed = new Map<string, RecordId>();
  const waiting: Receiving[] = [];
  const results = receipts.map((receipt, at): Preserved | RefusedInput => {
    const put = stored[at];
    if (!put || put instanceof RefusedInput) return refusal(put);
    const { sha256, size } = put;
    const known = ports.known(sha256) ?? claimed.get(sha256);
    if (known) return { record: known, sha256, size, day, fresh: false };
    const record = newRecordId(ports.random);
    claimed.set(sha256, record);
    waiting.push({ record, drafts: receiptDrafts({ record, sha256, size }, receipt, now) });
    return { record, sha256, size, day, fresh: true };
  });
  const refused = await appendAll(waiting, ports);
  // The same bytes twice in one batch share a record, and its fate.
  return results.map((result) => (result instanceof RefusedInput ? result : (refused.get(result.record) ?? result)));
}

/** A new record and the acts that receive it. */
interface Receiving {
  readonly record: RecordId;
  readonly drafts: readonly ActDraft[];
}

/** What is wrong with the input belongs to its file; anything else stops the batch. */
function refusal(error: unknown): RefusedInput {
  if (error instanceof RefusedInput) return error;
  throw error;
}

/** Appends the acts of all receipts together; when one of them cannot be recorded, each for itself. */
async function appendAll(waiting: readonly Receiving[], ports: Pick<PreservePorts, "append">): Promise<ReadonlyMap<RecordId, RefusedInput>> {
  const refused = new Map<RecordId, RefusedInput>();
  try {
    if (waiting.length > 0) await ports.append(waiting.flatMap(({ drafts }) => drafts));
  } catch (error) {
    refusal(error);
    for (const { record, drafts } of waiting) {
      await ports.append(drafts).catch((reason: unknown) => refused.set(record, refusal(reason)));
    }
  }
  return refused;
}
