import type { Side } from "../../model/finding.js";
import type { Statement } from "../../model/statement.js";
import type { RecordView, StatementFinding } from "../api-types.js";
import type { ReadCatalog } from "../desk-session.js";
import { wordReader, type WordReader } from "./words-of.js";

/** Findings by statement id, with what the other side says. */
export function statementFindings(catalog: ReadCatalog, statements: readonly Statement[]): RecordView["findings"] {
  const reader = wordReader(catalog);
  const findings: Record<string, readonly StatementFinding[]> = {};
  for (const { id } of statements) {
    const of = catalog.findingsOfStatement(id).flatMap((each) => {
      const finding = catalog.finding(each.id);
      if (finding === null || finding.review === "rejected") return [];
      const other = finding.sides.find((side) => side.members.every((member) => member.statement !== id));
      return [{ id: finding.id, kind: finding.kind, origins: finding.origins, against: other === undefined ? null : pointOf(other, reader) }];
    });
    if (of.length > 0) findings[id] = of;
  }
  return findings;
}

/** The words that carry a side's point, or the side's own words where no part of them was marked. */
function pointOf(side: Side, reader: WordReader): string {
  const focus = side.members.find((member) => member.focus !== null)?.focus ?? null;
  const words = focus === null ? "" : reader.text(focus);
  return words === "" ? side.says : words;
}
