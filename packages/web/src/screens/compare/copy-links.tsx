import type { FindingView } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { Glyph } from "../../marks/glyph.js";
import { hrefTo, useRoute, type Query } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";

/** The address of two records side by side, over the view it is opened from. */
export function hrefToCopy(query: URLSearchParams, source: string, copy: string): string {
  const kept: Query = Object.fromEntries(query);
  return hrefTo("compare", null, { ...kept, copy: `${source}:${copy}`, run: null });
}

/** Which records of a finding share text; each opens side by side. */
export function CopyLinks({ finding, close }: { readonly finding: FindingView; readonly close: () => void }): ReactNode {
  const { t } = useTexts();
  const { query } = useRoute();
  if (finding.copies.length === 0) return null;
  return (
    <section className="copy-links" aria-label={t.copy.title}>
      <h3 className="label">{t.copy.title}</h3>
      <ul>
        {finding.copies.map(({ source, copy, direction }) => (
          <li key={`${source.record} ${copy.record}`}>
            <a href={hrefToCopy(query, source.record, copy.record)} onClick={close}><span className="k-copied"><Glyph name="copied-text" /></span> <span dir="auto">{direction === "known" ? t.copy.known(copy.outlet, source.outlet) : t.copy.unknown(source.outlet, copy.outlet)}</span></a>
          </li>
        ))}
      </ul>
    </section>
  );
}
