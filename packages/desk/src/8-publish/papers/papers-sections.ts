import { isUnder, type RecordPapers } from "../../model/papers.js";
import { papersWordsEn } from "./papers-words-en.js";
import { papersWordsFr } from "./papers-words-fr.js";
import type { PapersWords } from "./papers-words.js";

/** Papers as they are laid out, in text and on pages alike. */
export interface PapersSection {
  readonly heading: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly lines: readonly string[];
}

export interface LaidOutPapers {
  readonly language: "en" | "fr";
  readonly title: string;
  readonly top: PapersSection["rows"];
  readonly limits: readonly string[];
  readonly sections: readonly PapersSection[];
}

const words: Readonly<Record<"en" | "fr", PapersWords>> = { en: papersWordsEn, fr: papersWordsFr };

/** Lays a record's papers out in one language. `plain` makes words of records safe to show: everything goes through it. */
export function layOutPapers(papers: RecordPapers, language: "en" | "fr", plain: (text: string) => string): LaidOutPapers {
  const { top, sections, ...laidOut } = layOut(papers, words[language]);
  const safe = (rows: PapersSection["rows"]): PapersSection["rows"] => rows.map(([label, value]) => [label, plain(value)]);
  return { ...laidOut, top: safe(top), sections: sections.map(({ heading, rows, lines }) => ({ heading, rows: safe(rows), lines: lines.map(plain) })) };
}

function layOut(papers: RecordPapers, w: PapersWords): LaidOutPapers {
  const { labels } = w;
  return {
    language: w.language, title: w.title, limits: w.limits,
    top: [[labels.case, papers.case], [labels.record, papers.record], [labels.made, `${papers.made.at}, ${papers.made.by}`]],
    sections: [
      original(papers, w), ...parts(papers, w), receipt(papers, w), ...papers.custody.map((one) => custody(one, w)), description(papers, w), reading(papers, w),
      list(w.headings.observations, papers.observations.map((one) => `${w.act(one.index)}: ${one.at}, ${one.kind}, ${one.tool} ${one.version}, ${w.bytes(String(one.size))}`), w),
      list(w.headings.history, papers.history.map((one) => `${w.act(one.index)}: ${one.at.replace("T00:00:00Z", "")}, ${w.actNames[one.type] ?? one.type}, ${w.labels.signedBy} ${one.author.slice(0, 16)}…`), w),
      list(w.headings.fixity, papers.fixity.map((one) => `${w.act(one.index)}: ${one.at}, ${w.chosen[one.chosen]}: ${intact(one.intact, w)}`), w),
      log(papers, w),
      list(w.headings.outside, papers.outside.map((one) => w.seenBy({ ...one, under: isUnder(one, papers.received.index) })), w),
      { heading: w.headings.lacks, rows: [], lines: papers.lacks.length === 0 ? [w.none] : [w.lacksIntro, ...papers.lacks.map((code) => `– ${w.lacks[code]}`)] },
    ],
  };
}

function list(heading: string, lines: readonly string[], w: PapersWords): PapersSection {
  return { heading, rows: [], lines: lines.length === 0 ? [w.none] : lines };
}

function intact(state: boolean | null, { intact: say }: PapersWords): string {
  return state === null ? say.unknown : state ? say.yes : say.no;
}

function original({ original: { sha256, size, found } }: RecordPapers, w: PapersWords): PapersSection {
  const { digest, size: sizeLabel, readAgain } = w.labels;
  return { heading: w.headings.original, rows: [[digest, sha256], [sizeLabel, w.bytes(String(size))], [readAgain, w.found[found]]], lines: [] };
}

function parts({ parts: inside }: RecordPapers, w: PapersWords): readonly PapersSection[] {
  return inside.length === 0 ? [] : [list(w.headings.parts, inside, w)];
}

function receipt({ received }: RecordPapers, w: PapersWords): PapersSection {
  const { receivedOn, place, signedBy } = w.labels;
  return { heading: w.headings.receipt, rows: [[receivedOn, received.day], [place, w.act(received.index)], [signedBy, received.author]], lines: [] };
}

function custody(one: RecordPapers["custody"][number], w: PapersWords): PapersSection {
  const { who, device, at, clock, tool, file, folder, place } = w.labels;
  const named: PapersSection["rows"] = one.file ? [[file, one.file.name], [folder, one.file.path]] : [];
  return {
    heading: w.headings.custody, lines: [],
    rows: [[place, w.act(one.index)], [who, one.who], [device, one.device], [at, one.at], [clock, w.clocks[one.clock]], [tool, one.tool], ...named, ...takenOut(one, w)],
  };
}

function takenOut({ from }: RecordPapers["custody"][number], { labels, takenAs }: PapersWords): PapersSection["rows"] {
  if (!from) return [];
  const rows = [[labels.takenOutOf, from.record], [labels.takenAs, `${takenAs[from.how]} ${String(from.index)}`], [labels.inside, from.path], [labels.idInside, from.id], [labels.url, from.url], [labels.captured, from.captured]] as const;
  return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

function description({ description: said, saidBy }: RecordPapers, w: PapersWords): PapersSection {
  const by: PapersSection["rows"] = saidBy ? [[w.labels.saidBy, w.bySource], ...(saidBy.captured === null ? [] : [[w.labels.captured, saidBy.captured] as const])] : [];
  const fields = ["title", "publisher", "author", "published", "url", "language"] as const;
  return { heading: w.headings.description, rows: [...fields.map((field) => [w.labels[field], said[field] ?? w.notSaid] as const), ...by], lines: [] };
}

function reading({ reading: read, unread }: RecordPapers, w: PapersWords): PapersSection {
  if (!read) return { heading: w.headings.reading, rows: [], lines: [unread === null ? w.none : w.notRead(unread)] };
  const { by, media, articles, units, notes } = w.labels;
  return {
    heading: w.headings.reading,
    rows: [
      [by, read.by], [media, w.media[read.media]], [articles, String(read.articles)], [units, String(read.units)],
      [notes, read.notes.length === 0 ? w.none : read.notes.map((code) => w.notes[code]).join("; ")],
    ],
    lines: [],
  };
}

function log({ head, keys }: RecordPapers, w: PapersWords): PapersSection {
  const { origin, head: headLabel, root, logKey, authorKeys } = w.labels;
  return {
    heading: w.headings.log, lines: [],
    rows: [[origin, head.origin], [headLabel, w.acts(head.size)], [root, head.root], [logKey, keys.log ?? w.none], ...keys.authors.map((key) => [authorKeys, [key, ...keys.ended.filter(({ fingerprint }) => fingerprint === key).map((end) => w.ended(end))].join(", ")] as const)],
  };
}
