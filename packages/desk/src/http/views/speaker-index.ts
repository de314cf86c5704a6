import type { Finding } from "../../model/finding.js";
import type { ReadCatalog } from "../desk-session.js";

/** Who speaks in a finding. Looked up once a finding, and again after something was written. */
export interface SpeakerIndex {
  of(finding: Finding): ReadonlySet<string>;
  forget(): void;
}

export function speakerIndex(catalog: ReadCatalog): SpeakerIndex {
  const known = new Map<string, ReadonlySet<string>>();
  return {
    of(finding) {
      const seen = known.get(finding.id);
      if (seen !== undefined) return seen;
      const names = new Set<string>();
      for (const { statement } of finding.sides.flatMap((side) => side.members)) {
        const speaker = statement === null ? null : (catalog.statement(statement)?.speaker ?? null);
        if (speaker !== null) names.add(speaker);
      }
      known.set(finding.id, names);
      return names;
    },
    forget() { known.clear(); },
  };
}
