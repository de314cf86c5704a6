import type { ReadRecord } from "../model/case-record.js";
import type { Incident, Inquiry } from "../model/finding.js";

export const accountVersion = 1;

/** Stage 7: official promises and proceedings that the records speak of. Pure. */
export function accountInquiries(records: readonly ReadRecord[], incidents: readonly Incident[]): readonly Inquiry[] {
  void records;
  void incidents;
  return [];
}
