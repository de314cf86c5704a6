import type { Reading } from "../../model/reading.js";
import type { DateMention } from "../../model/statement.js";

export function findDates(reading: Reading): readonly DateMention[] {
  void reading;
  return [];
}
