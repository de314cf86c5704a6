import type { Claim } from "./claim.js";

/** What may be so later though it was not yet. */
const comesAbout: ReadonlySet<string> = new Set(
  "extinguish arrest find finding identify determine decide charge charge-formal finish publish prove know complaint complain suspect suspect-person inquire open shut sign appoint conclude confirm result cause".split(" "),
);

/** Was a thing denied days before another says that it is so, and may it have come about between? Then nobody disputes anything. */
export function mayHaveComeAbout({ telling: denied }: Claim, { telling: said }: Claim, names: readonly string[]): boolean {
  return denied.view !== said.view && (denied.view.published ?? 0) < (said.view.published ?? 0) && names.some((name) => comesAbout.has(name));
}
