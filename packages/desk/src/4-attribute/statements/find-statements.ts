import type { Reading } from "../../model/reading.js";
import type { ProposedStatement } from "../../model/statement.js";

export function findStatements(reading: Reading): readonly ProposedStatement[] {
  void reading;
  return [];
}
