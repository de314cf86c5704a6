import type { Span } from "@affiant/desk/api";
import { useState, type ReactNode } from "react";
import { useTexts } from "../../texts/use-texts.js";

/** What a page puts around an article: folded away, never left out. */
export function Fold({ text, span, lines }: { readonly text: string; readonly span: Span; readonly lines: number }): ReactNode {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <div className="fold-box">
      <p className="fold">
        <span>{t.reader.folded(lines)}</span>
        <button className="plain is-link" type="button" aria-expanded={open} onClick={() => { setOpen(!open); }}>{open ? t.reader.hide : t.reader.show}</button>
      </p>
      {open ? <p className="furniture" dir="auto" data-start={span.start}>{text.slice(span.start, span.end)}</p> : null}
    </div>
  );
}
