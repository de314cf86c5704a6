import type { ActBody } from "../../model/act.js";
import { RefusedInput } from "../../model/errors.js";
import type { LogSigners } from "../../model/log-signers.js";
import { isUnder, type LackCode, type RecordPapers } from "../../model/papers.js";
import type { RecordId } from "../../model/span.js";
import type { RecordContent, LoggedAct } from "../../ports.js";
import { fixityRounds } from "./check-fixity.js";

/** What a record's papers are made of. */
export interface PapersInput {
  readonly content: RecordContent;
  /** All acts of the case, in log order. */
  readonly acts: readonly LoggedAct[];
  readonly head: RecordPapers["head"];
  /** Of this log and those it holds; null without a first act. */
  readonly keys: LogSigners | null;
  /** Signed heads that somebody else has seen or dated, oldest first. */
  readonly outside: RecordPapers["outside"];
  /** Name and version of what read it; null when nothing has. */
  readonly reader: string | null;
  /** The original, read again for these papers. */
  readonly original: "as-received" | "missing" | "changed";
  /** RFC 3339, when these papers were made, and the program that made them. */
  readonly made: { readonly at: string; readonly by: string };
  /** Whether the file's name and folder are to stand in the papers. */
  readonly names: boolean;
}

/** Acts that name this record anywhere in their body, and those that answer one of them, in log order. */
export function actsAbout(acts: readonly LoggedAct[], record: string): readonly LoggedAct[] {
  const ids = new Set<unknown>();
  return acts.filter(({ act }) => {
    const about = ids.has(act.body["answers"]) || JSON.stringify(act.body).includes(`"${record}"`);
    if (about) ids.add(act.id);
    return about;
  });
}

/** Who signed these acts, and which of their keys are no longer. */
function authorsOf(about: readonly LoggedAct[], keys: LogSigners | null): Pick<RecordPapers["keys"], "authors" | "ended"> {
  const authors = [...new Set(about.map(({ act }) => act.author))];
  const logs = keys ? [{ log: null, ended: keys.ended }, ...keys.held.map(({ origin, ended }) => ({ log: origin, ended }))] : [];
  const ended = logs.flatMap(({ log, ended: some }) => some.filter(({ role, fingerprint }) => role === "author" && authors.includes(fingerprint)).map((key) => ({ ...key, log })));
  return { authors, ended };
}

/** One record's whole history, and what it lacks. @throws RefusedInput when its receipt was forgotten. */
export function recordPapers(input: PapersInput): RecordPapers {
  const { record, reading } = input.content;
  const about = actsAbout(input.acts, record.id);
  const received = about.find(({ act }) => act.type === "receive");
  if (!received) throw new RefusedInput(`The receipt of ${record.id} is no longer in this case, so it has no papers.`);
  const papers = {
    case: received.act.case, record: record.id, made: input.made,
    original: { sha256: record.sha256, size: record.size, found: input.original },
    received: { index: received.index, day: record.day, author: received.act.author },
    custody: about.filter(({ act }) => act.body["record"] === record.id).flatMap((logged) => custodyOf(logged, input.names)),
    description: record.description,
    saidBy: saidBy(about, record.id),
    parts: partsOf(about, record.id),
    history: about.map(({ index, act }) => ({ index, id: act.id, type: act.type, at: act.at, author: act.author })),
    reading: reading && input.reader !== null
      ? { by: input.reader, media: reading.media, articles: reading.articles.length, units: reading.text.length, notes: reading.notes.map(({ code }) => code) }
      : null,
    unread: record.unread,
    observations: about.flatMap(observationOf),
    fixity: fixityRounds(input.acts, record.id),
    head: input.head,
    outside: input.outside,
    keys: { log: input.keys?.log ?? null, ...authorsOf(about, input.keys) },
  };
  return { ...papers, lacks: lacksOf(papers, input) };
}

function custodyOf({ index, act }: LoggedAct, names: boolean): RecordPapers["custody"] {
  if (act.type !== "custody") return [];
  const { who, device, clock, at, tool, file, from } = act.body as ActBody<"custody">;
  const shown = from && !names ? { ...from, path: null, id: null } : from;
  return [{ index, who, device, clock, at, tool, file: names ? file : null, from: shown ?? null }];
}

/** Who said last what the description says: a person (null), or the record that this one came out of. */
function saidBy(about: readonly LoggedAct[], record: RecordId): RecordPapers["saidBy"] {
  const last = about.findLast(({ act }) => act.type === "describe" && act.body["record"] === record);
  return last ? ((last.act.body as ActBody<"describe">).container ?? null) : null;
}

function partsOf(about: readonly LoggedAct[], record: RecordId): readonly RecordId[] {
  return about.flatMap(({ act }) => {
    const body = act.body as Partial<ActBody<"custody">>;
    return act.type === "custody" && body.record && body.from?.record === record ? [body.record] : [];
  });
}

function observationOf({ index, act }: LoggedAct): RecordPapers["observations"] {
  if (act.type !== "observe") return [];
  const { kind, tool, version, size } = act.body as ActBody<"observe">;
  return [{ index, at: act.at, kind, tool, version, size }];
}

type Known = Omit<RecordPapers, "lacks">;

/**
 * What the Berkeley Protocol recommends for a record and this one lacks. It is advice on practice: having all of it makes
 * nothing admissible, lacking some of it makes nothing false.
 */
function lacksOf(papers: Known, { content }: PapersInput): readonly LackCode[] {
  const { description, custody, fixity, history, outside, received } = papers;
  const page = content.reading?.media === "html" || description.url !== null;
  const reviewers = history.filter(({ type }) => type === "accept" || type === "reject" || type === "correct");
  const lacks: readonly (readonly [LackCode, boolean])[] = [
    ["custody", custody.length === 0],
    ["clock", custody.length > 0 && custody.every(({ clock }) => clock !== "synchronised")],
    ["purpose", true],
    ["address", description.url === null],
    ["page-source", page && content.reading?.media !== "html"],
    ["page-capture", page],
    ["embedded-media", page],
    ["title", description.title === null],
    ["publisher", description.publisher === null],
    ["author", description.author === null],
    ["published", description.published === null],
    ["fixity", fixity.length === 0],
    ["witness", !outside.some((head) => head.kind === "witness" && isUnder(head, received.index))],
    ["time", !outside.some((head) => head.kind === "time" && isUnder(head, received.index))],
    ["review", reviewers.length === 0],
    ["second-person", reviewers.length > 0 && reviewers.every(({ author }) => author === received.author)],
    ["verdicts", true],
  ];
  return lacks.flatMap(([code, lacking]) => (lacking ? [code] : []));
}
