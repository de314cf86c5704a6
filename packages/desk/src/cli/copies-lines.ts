import type { CopyKind, DirectionReason } from "../model/finding.js";
import { sideBySide, type CopyPair, type Marked } from "../model/side-by-side.js";
import type { RecordId, Span } from "../model/span.js";
import type { Catalog } from "../ports.js";
import { outletOf } from "./findings-lines.js";
import { plain, shorten, strong, type Terminal } from "./terminal.js";

interface Names {
  readonly source: string;
  readonly copy: string;
  readonly agency: string;
}

const why: Readonly<Record<DirectionReason, (names: Names) => string>> = {
  "credits-it": ({ copy, agency }) => `${copy} names ${agency}.`,
  "published-earlier": ({ source }) => `${source} was published earlier.`,
  "contains-it": ({ source, copy }) => `Almost all of ${copy} stands in ${source}, which has much more.`,
  "same-agency": ({ agency }) => `Which has it from which is not known: both name ${agency}.`,
  "one-utterance": () => "Both give the words of somebody else: neither copies the other for that.",
  "same-day": () => "Which has it from which is not known: both were published on one day.",
  undated: () => "Which has it from which is not known: the day of publication is not known of both.",
};

const ties: Readonly<Record<CopyKind, string>> = {
  prose: "the same words", rewritten: "put otherwise", agency: "from an agency", quotation: "the same quotation", translation: "one utterance, two languages",
};

function namesOf(catalog: Catalog, { source, copy, agency }: CopyPair): Names {
  const name = (id: RecordId) => outletOf(catalog.record(id));
  return { source: name(source), copy: name(copy), agency: plain(agency ?? name(source)) };
}

/** Two records that share text: which has it from which, why, and how much. */
export function pairLines(terminal: Terminal, catalog: Catalog, pair: CopyPair): readonly string[] {
  const names = namesOf(catalog, pair);
  const words = pair.runs.reduce((sum, run) => sum + run.words, 0);
  const head = pair.direction === "known" ? `${names.copy} has text from ${names.source}` : `${names.source} and ${names.copy} ${pair.why === "one-utterance" ? "quote the same words" : "share text"}`;
  return [
    "",
    strong(terminal, `${pair.why === "one-utterance" ? "“" : "≡"} ${head}`),
    `  ${pair.runs.length} ${pair.runs.length === 1 ? "run" : "runs"}, ${words} words. ${why[pair.why](names)}`,
    `  ${pair.source} ${pair.copy}`,
  ];
}

/** Two texts run by run, one above the other. What a text has and the other has not stands in [brackets]. */
export function copyLines(terminal: Terminal, catalog: Catalog, pair: CopyPair): readonly string[] {
  const { source, copy } = namesOf(catalog, pair);
  const [left, right] = [catalog.record(pair.source)?.reading ?? null, catalog.record(pair.copy)?.reading ?? null];
  const only = (name: string, parts: readonly Span[], text: string) =>
    (parts.length === 0 ? [] : [`  only in ${name}: ${shorten(parts.map(({ start, end }) => text.slice(start, end)).join(" · "), 160)}`]);
  return [
    ...pairLines(terminal, catalog, pair).slice(1),
    ...sideBySide(pair, left, right).flatMap((row) => (row.is === "apart"
      ? ["", ...only(source, row.left, left?.text ?? ""), ...only(copy, row.right, right?.text ?? "")]
      : ["", strong(terminal, row.kind === "translation" ? ties.translation : `${row.words} words, ${ties[row.kind]}`), `  ${source}:`, `    ${marked(row.left, left?.text ?? "")}`, `  ${copy}:`, `    ${marked(row.right, right?.text ?? "")}`])),
  ];
}

function marked({ start, end, same }: Marked, text: string): string {
  if (same.length === 0) return plain(text.slice(start, end));
  let line = "";
  let at = start;
  const own = (to: number): void => {
    const part = text.slice(at, to);
    line += /[\p{L}\p{N}]/u.test(part) ? part.replace(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su, "$1[$2]$3") : part;
  };
  for (const stretch of same) {
    if (stretch.start > at) own(stretch.start);
    line += text.slice(Math.max(at, stretch.start), stretch.end);
    at = Math.max(at, stretch.end);
  }
  if (at < end) own(end);
  return plain(line);
}
