import { fromBase64url } from "@affiant/proof";
import type { ActBody, ActDraft } from "../model/act.js";
import type { RecordId } from "../model/span.js";
import type { LoggedAct } from "../ports.js";
import { names, spellingOf } from "./name-spelling.js";

/** Acts about the log itself: without them its keys, branches and gaps could not be checked. */
const aboutTheLog: ReadonlySet<string> = new Set(["genesis", "key-add", "key-rotate", "key-revoke", "merge-branch", "handover", "forget"]);

/** What is to be forgotten. For a person, `records` are those that go with the person. */
export interface ToForget {
  readonly of: "record" | "person";
  readonly records: readonly RecordId[];
  /** Records that name the person and stay, since nobody asked for them. */
  readonly naming: readonly RecordId[];
  /** The person's name and its spellings; empty for a record. */
  readonly names: readonly string[];
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
  const going = new Set(named.filter(({ act }) => !aboutTheLog.has(act.type)).map(({ index }) => index));
  const [gone, staying] = [acts.filter(({ index }) => going.has(index)), acts.filter(({ index }) => !going.has(index))];
  return {
    toForget,
    acts: gone.map(planned),
    fixed: named.filter(({ act }) => aboutTheLog.has(act.type)).map(planned),
    originals: bytesOf(gone, staying, originalOf),
    layers: bytesOf(gone, staying, layersOf),
    observations: bytesOf(gone, staying, observationOf),
    outOfReach: leftTheHouse(acts, toForget),
  };
}

/** Places one tombstone can name. */
const placesATombstone = 3_000;

/** The tombstones of a plan; none where no act has to go. */
export function tombstones(plan: Pick<ForgetPlan, "acts" | "toForget">, reason: ActBody<"forget">["reason"]): ActDraft[] {
  const places = plan.acts.map(({ index }) => index).sort((a, b) => a - b);
  const drafts: ActDraft[] = [];
  for (let first = 0; first < places.length; first += placesATombstone) {
    drafts.push({ type: "forget", body: { of: plan.toForget.of, acts: places.slice(first, first + placesATombstone), reason } });
  }
  return drafts;
}

/** Bytes that only forgotten acts name: what goes with them. Computed again after a crash, from the acts still there. */
export function bytesToRemove(forgotten: readonly LoggedAct[], standing: readonly LoggedAct[]): {
  readonly originals: readonly string[];
  readonly layers: readonly string[];
  readonly observations: readonly string[];
} {
  const only = (digests: (logged: LoggedAct) => readonly string[]): string[] =>
    bytesOf(forgotten, standing, digests).filter(({ stays }) => stays === null).map(({ digest }) => digest);
  return { originals: only(originalOf), layers: only(layersOf), observations: only(observationOf) };
}

function planned({ index, act }: LoggedAct): PlannedAct {
  return { index, type: act.type, day: act.at.slice(0, 10) };
}

/** Whether an act quotes or names what is to be forgotten. */
function naming(acts: readonly LoggedAct[], { records, names: known }: ToForget): (logged: LoggedAct) => boolean {
  const gone = new Set<string>(records);
  const digests = acts.flatMap((logged) => (gone.has(recordOf(logged) ?? "") ? originalOf(logged) : []));
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
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");
  return [text, text.replace(/\+/g, "-").replace(/\//g, "_")];
}

/** Every string of an act's body; names that are kept as bytes also as text. */
export function textsOf({ act }: LoggedAct): readonly string[] {
  const texts = [...fieldsOf(act.body)].map(([, value]) => value);
  if (act.type === "custody") {
    const { file } = act.body as Partial<ActBody<"custody">>;
    if (file?.bytes) for (const part of [file.name, file.path]) texts.push(...encodedName(part));
  }
  return texts;
}

/** Every string in a body, with the name of the field it stands in. */
function* fieldsOf(body: object): Iterable<readonly [name: string, value: string]> {
  const waiting: (readonly [string, unknown])[] = Object.entries(body);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [name, value] = next;
    if (typeof value === "string") yield [name, value];
    else if (typeof value === "object" && value !== null) for (const [inner, part] of Object.entries(value)) waiting.push([inner, part]);
  }
}

/** A name that is not UTF-8, as the most common of the old encodings would read it, and as UTF-8 as far as it goes. */
function encodedName(part: string): readonly string[] {
  const bytes = fromBase64url(part) ?? new Uint8Array();
  return ["utf-8", "windows-1252"].map((encoding) => new TextDecoder(encoding).decode(bytes));
}

function recordOf({ act }: LoggedAct): string | null {
  return act.type === "receive" ? ((act.body as Partial<ActBody<"receive">>).record ?? null) : null;
}

function originalOf({ act }: LoggedAct): readonly string[] {
  const { sha256 } = act.body as Partial<ActBody<"receive">>;
  return act.type === "receive" && typeof sha256 === "string" ? [sha256] : [];
}

function observationOf({ act }: LoggedAct): readonly string[] {
  const { digest } = act.body as Partial<ActBody<"observe">>;
  return act.type === "observe" && typeof digest === "string" ? [digest] : [];
}

/** Digests of text layers anywhere in a body. */
export function layersOf({ act }: LoggedAct): readonly string[] {
  return [...new Set([...fieldsOf(act.body)].flatMap(([name, value]) => (name === "layer" ? [value] : [])))];
}

/** What forgotten acts name by digest, each with what still needs it. */
function bytesOf(gone: readonly LoggedAct[], staying: readonly LoggedAct[], digests: (logged: LoggedAct) => readonly string[]): PlannedBytes[] {
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
