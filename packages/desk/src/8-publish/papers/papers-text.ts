import type { LaidOutPapers, PapersSection } from "./papers-sections.js";

/** Papers as plain text, in two columns. */
export function papersText({ title, top, limits, sections }: LaidOutPapers): readonly string[] {
  const width = Math.max(...[top, ...sections.map(({ rows }) => rows)].flat().map(([label]) => label.length));
  const rows = (pairs: PapersSection["rows"]): readonly string[] => pairs.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
  return [
    title, ...rows(top), "", ...limits,
    ...sections.flatMap((section) => ["", section.heading, ...rows(section.rows), ...section.lines.map((line) => `  ${line}`)]),
  ];
}
