import { limits } from "../../model/limits.js";
import type { Finding, FindingKind } from "../../model/finding.js";
import { findingKinds } from "../../model/finding.js";
import type { ReadCatalog } from "../desk-session.js";

export interface FindingFilter {
  readonly kind?: FindingKind | undefined;
  readonly record?: string | undefined;
  readonly find?: string | undefined;
}

/** Every finding the filter leaves, page by page from the catalog. */
export function allFindings(catalog: ReadCatalog, filter: FindingFilter): readonly Finding[] {
  const asked = {
    ...(filter.kind === undefined ? {} : { kind: filter.kind }),
    ...(filter.record === undefined ? {} : { record: filter.record }),
    ...(filter.find === undefined || filter.find === "" ? {} : { find: filter.find }),
  };
  const all: Finding[] = [];
  for (;;) {
    const page = catalog.findings({ ...asked, offset: all.length, limit: limits.pageRows });
    all.push(...page.rows);
    if (page.rows.length === 0 || all.length >= page.total) return all;
  }
}

export function countKinds(findings: readonly Pick<Finding, "kind">[]): Record<FindingKind, number> {
  const counts = zeroKinds();
  for (const finding of findings) counts[finding.kind] += 1;
  return counts;
}

export function zeroKinds(): Record<FindingKind, number> {
  return Object.fromEntries(findingKinds.map((kind) => [kind, 0])) as Record<FindingKind, number>;
}
