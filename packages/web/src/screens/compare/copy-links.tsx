import type { FindingCopy, FindingView } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { Glyph } from "../../marks/glyph.js";
import { hrefTo, useRoute, type Query } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";

/** The address of two records side by side, over the view it is opened from. */
export function hrefToCopy(query: URLSearchParams, source: string, copy: string): string {
  const kept: Query = Object.fromEntries(query);
  return hrefTo("compare", null, { ...kept, copy: `${source}:${copy}`, run: null });
}

/** Who has text from whom; that two quote the same words is no copy, and has another mark. */
export function CopyMark({ source, copy, direction, why }: FindingCopy): ReactNode {
  const { t } = useTexts();
  const quoted = why === "one-utterance";
  const words = direction === "known" ? t.copy.known(copy.outlet, source.outlet) : quoted ? t.copy.quote(source.outlet, copy.outlet) : t.copy.unknown(source.outlet, copy.outlet);
  return <><span className={quoted ? "k-plain" : "k-copied"}><Glyph name={quoted ? "same-statement" : "copied-text"} /></span> <span dir="auto">{words}</span></>;
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
        {finding.copies.map((each) => (
          <li key={`${each.source.record} ${each.copy.record}`}>
            <a href={hrefToCopy(query, each.source.record, each.copy.record)} onClick={close}><CopyMark {...each} /></a>
          </li>
        ))}
      </ul>
    </section>
  );
}
