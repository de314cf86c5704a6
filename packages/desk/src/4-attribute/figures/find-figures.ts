import type { Reading } from "../../model/reading.js";
import type { Figure } from "../../model/statement.js";

export function findFigures(reading: Reading): readonly Figure[] {
  void reading;
  return [];
}
