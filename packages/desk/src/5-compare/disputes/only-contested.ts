import type { Draft } from "../findings/draft.js";
import { claimOf } from "./claim.js";
import { refuses } from "./refuses.js";

/** Of a dispute only those who say what another refuses, and those who refuse it; what else was told beside them is in neither. */
export function onlyContested(draft: Draft): readonly Draft[] {
  const [said = [], denied = [], ...more] = draft.sides;
  if (draft.kind !== "disputed" || more.length > 0) return [draft];
  const [claims, denials] = [said.map(claimOf), denied.map(claimOf)];
  const sides = [claims.filter((one) => one.telling.statement?.force !== "urge" && denials.some((other) => refuses(other, one))), denials.filter((one) => claims.some((other) => refuses(one, other)))].map((side) => side.map(({ telling }) => telling));
  const [about] = sides[0] ?? [];
  return about && sides.every((side) => side.length > 0) ? [{ ...draft, sides, about }] : [];
}
