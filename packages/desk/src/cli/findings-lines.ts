import type { Finding, Side } from "../model/finding.js";
import type { Catalog, RecordContent } from "../ports.js";
import { kindMarks, shorten, strong, type Terminal } from "./terminal.js";

/** Records in memory at once: findings of one matter ask for the same ones again and again. */
const recordsHeld = 500;

/** The findings as a person reads them: kind, what it is about, each side with its origins, each member with its place. */
export function findingsLines(terminal: Terminal, catalog: Catalog): (finding: Finding) => readonly string[] {
  const known = new Map<string, RecordContent | null>();
  const content = (id: string): RecordContent | null => {
    if (known.size === recordsHeld) known.clear();
    if (!known.has(id)) known.set(id, catalog.record(id));
    return known.get(id) ?? null;
  };
  return (finding) => [
    "",
    `${strong(terminal, `${kindMarks[finding.kind]}${originsOf(finding)}`)}   ${shorten(finding.about, 90)}`,
    `  ${finding.id}${finding.review === "proposed" ? "" : ` · ${finding.review}`}${finding.released ? " · released" : ""}`,
    ...finding.sides.flatMap((side) => sideLines(side, finding.sides.length > 1, content)),
  ];
}

function originsOf(finding: Finding): string {
  if (finding.origins === null) return "";
  return finding.origins === 1 ? ", 1 origin" : `, ${finding.origins} independent origins`;
}

function sideLines(side: Side, opposed: boolean, content: (record: string) => RecordContent | null): readonly string[] {
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
  const who = record.description.publisher ?? article?.publisher ?? record.name;
  const when = record.description.published ?? article?.published;
  return shorten(when ? `${who}, ${when}` : who, 60);
}
