import { base64, base64url, fromBase64url, fromHex, isAboutLog, tombstoneLimit } from "@affiant/proof";
import type { ActBody, ActDraft, Anchor } from "../../model/act.js";
import { keptByAct, objectsIn, type KeptByAct } from "../../model/kept-by-act.js";
import type { RecordId } from "../../model/span.js";
import type { LoggedAct } from "../../ports.js";
import { names, spellingOf } from "./name-spelling.js";

/** What is to be forgotten. For a person, `records` are those that go with the person. */
export interface ToForget {
  readonly of: "record" | "person";
  readonly records: readonly RecordId[];
  /** Records that name the person and stay, since nobody asked for them. */
  readonly naming: readonly RecordId[];
  /** The person's name and its spellings; empty for a record. */
  readonly names: readonly string[];
  /** Those of `records` that go because they were taken out of others of them. */
  readonly parts?: readonly RecordId[];
  /** Records that stay, and hold the bytes of some of `records`: those were taken out of them. */
  readonly around?: readonly RecordId[];
}

/** An act as a plan tells of it: never what it says. */
export interface PlannedAct {
  readonly index: number;
  readonly type: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** Something that has left the house, and cannot be called back. */
export interface OutOfReach extends PlannedAct {
  readonly type: "publish" | "seal";
  /** Files of the site, or records of the seal. */
  readonly count: number;
}

/** Bytes that acts name by their digest. `stays` is the record, or the number of acts, that still needs them; else null. */
export interface PlannedBytes {
  readonly digest: string;
  readonly stays: string | null;
}

/** What `forget` takes away, and what it cannot. */
export interface ForgetPlan {
  readonly toForget: ToForget;
  readonly acts: readonly PlannedAct[];
  /** Acts about the log that name what is forgotten: they cannot go. */
  readonly fixed: readonly PlannedAct[];
  readonly originals: readonly PlannedBytes[];
  readonly layers: readonly PlannedBytes[];
  readonly observations: readonly PlannedBytes[];
  readonly outOfReach: readonly OutOfReach[];
}

/** The closure of what is to be forgotten: every act that quotes or names it, and the bytes that no other act needs. */
export function planForgetting(acts: readonly LoggedAct[], toForget: ToForget): ForgetPlan {
  const isNamed = naming(acts, toForget);
  const named = acts.filter((logged) => isNamed(logged));
  const going = new Set(named.filter(({ act }) => !isAboutLog(act.type)).map(({ index }) => index));
  const [gone, staying] = [acts.filter(({ index }) => going.has(index)), acts.filter(({ index }) => !going.has(index))];
  return {
    toForget,
    acts: gone.map(planned),
    fixed: named.filter(({ act }) => isAboutLog(act.type)).map(planned),
    originals: bytesOf(gone, staying, "originals"),
    layers: bytesOf(gone, staying, "layers"),
    observations: bytesOf(gone, staying, "observations"),
    outOfReach: leftTheHouse(acts, toForget),
  };
}

/** The acts that forget these places; none where there are none. */
export function tombstones(places: readonly number[], why: Pick<ActBody<"forget">, "of" | "reason">): ActDraft[] {
  const ascending = [...places].sort((a, b) => a - b);
  const drafts: ActDraft[] = [];
  for (let first = 0; first < ascending.length; first += tombstoneLimit) {
    drafts.push({ type: "forget", body: { ...why, acts: ascending.slice(first, first + tombstoneLimit) } });
  }
  return drafts;
}

function planned({ index, act }: LoggedAct): PlannedAct {
  return { index, type: act.type, day: act.at.slice(0, 10) };
}

/** Whether an act quotes or names what is to be forgotten. */
function naming(acts: readonly LoggedAct[], { records, names: known }: ToForget): (logged: LoggedAct) => boolean {
  const gone = new Set<string>(records);
  const digestsOf = (going: boolean): readonly string[] =>
    acts.flatMap((logged) => (logged.act.type === "receive" && gone.has(recordOf(logged) ?? "") === going ? keptByAct(logged.act).originals : []));
  // The digest of bytes that another record has as well is that record's, too.
  const shared = new Set(digestsOf(false));
  const digests = digestsOf(true).filter((digest) => !shared.has(digest));
  const marks = [...records.map((id) => id.slice(2)), ...digests, ...digests.flatMap(digestAsText)].map((mark) => mark.toLowerCase());
  const spellings = known.map(spellingOf).filter((spelling) => spelling !== null);
  return (logged) => {
    for (const text of textsOf(logged)) {
      const small = text.toLowerCase();
      if (marks.some((mark) => small.includes(mark)) || names(text, spellings)) return true;
    }
    return false;
  };
}

/** A digest in base64, of either alphabet. */
function digestAsText(hex: string): readonly string[] {
  const bytes = fromHex(hex) ?? new Uint8Array(0);
  return [base64(bytes).replace(/=+$/, ""), base64url(bytes)];
}

/** Every string of an act's body; names that are kept as bytes also as text. */
export function textsOf({ act }: LoggedAct): readonly string[] {
  const texts = [...objectsIn(act.body)].flatMap((part) => (Object.values(part) as readonly unknown[]).filter((value) => typeof value === "string"));
  if (act.type === "custody") {
    const { file } = act.body as Partial<ActBody<"custody">>;
    if (file?.bytes) for (const part of [file.name, file.path]) texts.push(...encodedName(part));
  }
  return texts;
}

/** Words of these records that an act's anchors hold on to. */
export function quotesOf({ act }: LoggedAct, records: ReadonlySet<string>): readonly string[] {
  return [...objectsIn(act.body)].flatMap((part) => {
    const { record, quote } = part as Partial<Anchor>;
    return typeof record === "string" && typeof quote === "string" && records.has(record) ? [quote] : [];
  });
}

/** A name that is not UTF-8, as the most common of the old encodings would read it, and as UTF-8 as far as it goes. */
function encodedName(part: string): readonly string[] {
  const bytes = fromBase64url(part) ?? new Uint8Array();
  return ["utf-8", "windows-1252"].map((encoding) => new TextDecoder(encoding).decode(bytes));
}

function recordOf({ act }: LoggedAct): string | null {
  return act.type === "receive" ? ((act.body as Partial<ActBody<"receive">>).record ?? null) : null;
}

/** What forgotten acts name by digest, each with what still needs it. */
function bytesOf(gone: readonly LoggedAct[], staying: readonly LoggedAct[], kind: keyof KeptByAct): PlannedBytes[] {
  const digests = ({ act }: LoggedAct): readonly string[] => keptByAct(act)[kind];
  const needed = new Map<string, string[]>();
  for (const logged of staying) {
    for (const digest of digests(logged)) {
      const by = needed.get(digest) ?? [];
      by.push(recordOf(logged) ?? "");
      needed.set(digest, by);
    }
  }
  return [...new Set(gone.flatMap(digests))].map((digest) => {
    const by = needed.get(digest);
    return { digest, stays: by ? (by.find((record) => record !== "") ?? `${by.length}`) : null };
  });
}

/** Sites made after something of it was let out, and seals made after it was received. */
function leftTheHouse(acts: readonly LoggedAct[], { records, naming: alsoNaming }: ToForget): OutOfReach[] {
  const concerned = new Set<string>([...records, ...alsoNaming]);
  const speaksOf = (logged: LoggedAct): boolean => textsOf(logged).some((text) => concerned.has(text));
  const received = acts.find((logged) => concerned.has(recordOf(logged) ?? ""))?.index ?? Infinity;
  const released = acts.find((logged) => logged.act.type === "release" && speaksOf(logged))?.index ?? Infinity;
  return acts.flatMap((logged): OutOfReach[] => {
    const { act, index } = logged;
    const day = act.at.slice(0, 10);
    if (act.type === "publish" && index > released) return [{ index, type: "publish", day, count: (act.body as ActBody<"publish">).files }];
    if (act.type !== "seal" || index < received) return [];
    const { records: sealed, count } = act.body as ActBody<"seal">;
    return sealed === null || sealed.some((id) => concerned.has(id)) ? [{ index, type: "seal", day, count }] : [];
  });
}
