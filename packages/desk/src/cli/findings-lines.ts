import type { Finding, Side } from "../model/finding.js";
import type { Part, ToldLanguage } from "../model/told/part.js";
import { tellFinding, type ToldSources } from "../model/told/tell-finding.js";
import type { Catalog, RecordContent } from "../ports.js";
import { kindMarks, plain, shorten, strong, type Terminal } from "./terminal.js";

type ContentOf = (record: string) => RecordContent | null;

interface Wanted {
  readonly language: ToldLanguage;
  /** Each place after the words that stand there. */
  readonly places: boolean;
}

/** Records in memory at once: findings of one matter ask for the same ones again and again. */
const recordsHeld = 500;

export function contentsOf(catalog: Catalog): ContentOf {
  const known = new Map<string, RecordContent | null>();
  return (id) => {
    if (known.size === recordsHeld) known.clear();
    if (!known.has(id)) known.set(id, catalog.record(id));
    return known.get(id) ?? null;
  };
}

export function toldSources(catalog: Catalog, content: ContentOf, finding: Finding): ToldSources {
  return {
    outlet: (record) => outletName(content(record)),
    words: ({ record, start, end }) => content(record)?.reading?.text.slice(start, end) ?? "",
    runs: catalog.runsOf(finding.id),
  };
}

/** The findings as a person reads them: kind, a plain sentence, each side with its origins, each member with its place, and the reason of each link. */
export function findingsLines(terminal: Terminal, catalog: Catalog, { language, places }: Wanted): (finding: Finding) => readonly string[] {
  const content = contentsOf(catalog);
  const line = (parts: readonly Part[]): string => plain(parts.map(({ text, to }) => (places && to ? `${text} [${to.record} ${to.start}–${to.end}]` : text)).join(""));
  return (finding) => {
    const { sentence, reasons } = tellFinding(finding, toldSources(catalog, content, finding), language);
    return [
      "",
      `${strong(terminal, `${kindMarks[finding.kind]}${originsOf(finding)}`)}   ${shorten(finding.about, 90)}`,
      `  ${finding.id}${finding.review === "proposed" ? "" : ` · ${finding.review}`}${finding.released ? " · released" : ""}`,
      `  ${line(sentence)}`,
      ...finding.sides.flatMap((side) => sideLines(side, finding.sides.length > 1, content)),
      ...reasons.map(({ parts }) => `     why: ${line(parts)}`),
    ];
  };
}

function originsOf(finding: Finding): string {
  if (finding.origins === null) return "";
  return finding.origins === 1 ? ", 1 origin" : `, ${finding.origins} independent origins`;
}

function sideLines(side: Side, opposed: boolean, content: ContentOf): readonly string[] {
  const counted = side.origins.filter((origin) => origin.counted).map((origin) => origin.name);
  const behind = counted.length === 0 ? "no origin shown" : `from ${counted.map((name) => shorten(name, 50)).join("; ")}`;
  const head = opposed ? [`  ${side.label}  “${shorten(side.says, 80)}” — ${behind}`] : [`     ${behind}`];
  const members = side.members.flatMap((member) => {
    const { record, start, end } = member.passage;
    const own = content(record);
    const copied = member.copiedFrom ? `, copied from ${outletOf(content(member.copiedFrom.record))}` : "";
    return [
      `     · “${shorten(own?.reading?.text.slice(start, end) ?? "", 96)}”`,
      `       ${outletOf(own)}${copied}; ${member.statement ?? `${record} ${start}–${end}`}`,
    ];
  });
  return [...head, ...members];
}

export function outletOf(content: RecordContent | null): string {
  if (!content) return "a record that is gone";
  const { record, reading } = content;
  const article = reading?.articles[0];
  const who = outletName(content) ?? record.name;
  const when = record.description.published ?? article?.published;
  return shorten(when ? `${who}, ${when}` : who, 60);
}

function outletName(content: RecordContent | null): string | null {
  return content && (content.record.description.publisher ?? content.reading?.articles[0]?.publisher ?? content.record.name);
}
