import { caseLayout } from "../model/case-layout.js";

/** Where an original stands in a case folder. */
export function pathOfOriginal(sha256: string): string {
  return `${caseLayout.originals}/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
