import type { ProposedStatement } from "../../model/statement.js";

/** 'Ida says that the mayor promised …': what is said inside a statement of another's came through that other, nearest last. */
export function throughOuterSpeakers(statements: readonly ProposedStatement[]): ProposedStatement[] {
  const open: ProposedStatement[] = [];
  return statements.map((statement) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= statement.start) open.pop();
    const outer = open.findLast((o) => o.end >= statement.end && o.speaker !== null && o.speaker !== statement.speaker);
    open.push(statement);
    if (!outer?.speaker || statement.speaker === null) return statement;
    const ways = [...statement.via, outer.speaker, ...outer.via].filter((way) => way !== statement.speaker);
    return { ...statement, via: [...new Set(ways)].slice(0, 8) };
  });
}
