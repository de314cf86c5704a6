import type { Reading } from "../../model/reading.js";
import type { Place } from "../../model/statement.js";

export function findPlaces(reading: Reading): readonly Place[] {
  void reading;
  return [];
}
