import type { ReadRecord } from "../model/case-record.js";
import type { Sha256 } from "../model/digest-id.js";
import type { Incident, Inquiry } from "../model/finding.js";

/** Raised whenever the same records could give other inquiries. */
export const accountVersion = 1;

/** Stage 7: official promises and proceedings that the records speak of. Pure. */
export function accountInquiries(records: readonly ReadRecord[], incidents: readonly Incident[], sha256: Sha256): readonly Inquiry[] {
  void records;
  void incidents;
  void sha256;
  return [];
}
