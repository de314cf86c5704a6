import type { Finding, Side } from "../model/finding.js";
import type { Catalog, RecordContent } from "../ports.js";
import { kindMarks, shorten, strong, type Terminal } from "./terminal.js";

/** The findings as a person reads them: kind, what it is about, each side with its origins, each member with its place. */
export function findingsLines(terminal: Terminal, catalog: Catalog, findings: readonly Finding[]): readonly string[] {
  const outlets = new Map<string, RecordContent | null>();
  const outlet = (id: string): string => {
    if (!outlets.has(id)) outlets.set(id, catalog.record(id));
    return outletOf(outlets.get(id) ?? null);
  };
  return findings.flatMap((finding) => [
    "",
    `${strong(terminal, `${kindMarks[finding.kind]}${originsOf(finding)}`)}   ${shorten(finding.about, 90)}`,
    `  ${finding.id}${finding.review === "proposed" ? "" : ` · ${finding.review}`}${finding.released ? " · released" : ""}`,
    ...finding.sides.flatMap((side) => sideLines(side, finding.sides.length > 1, outlet)),
  ]);
}

function originsOf(finding: Finding): string {
  if (finding.origins === null) return "";
  return finding.origins === 1 ? ", 1 origin" : `, ${finding.origins} independent origins`;
}

function sideLines(side: Side, opposed: boolean, outlet: (record: string) => string): readonly string[] {
  const counted = side.origins.filter((origin) => origin.counted).map((origin) => origin.name);
  const behind = counted.length === 0 ? "no origin shown" : `from ${counted.map((name) => shorten(name, 50)).join("; ")}`;
  const head = opposed ? [`  ${side.label}  “${shorten(side.says, 80)}” — ${behind}`] : [`     ${behind}`];
  const members = side.members.map((member) => {
    const { record, start, end } = member.passage;
    const copied = member.copiedFrom ? `  (copied from ${outlet(member.copiedFrom.record)})` : "";
    const place = member.statement ?? `${record} ${start}–${end}`;
    return `     · ${outlet(record)}: ${place}${copied}`;
  });
  return [...head, ...members];
}

export function outletOf(content: RecordContent | null): string {
  if (!content) return "a record that is gone";
  const { record, reading } = content;
  const article = reading?.articles[0];
  const who = record.description.publisher ?? article?.publisher ?? record.name;
  const when = record.description.published ?? article?.published;
  return shorten(when ? `${who}, ${when}` : who, 60);
}
