import type { CopyRowView, CopyView, MarkedWords, Outlet } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { hrefTo } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { isIdentical, piecesOf } from "./copy-pieces.js";

interface RowProps {
  readonly row: CopyRowView;
  readonly view: CopyView;
  /** Its number among the runs; null for what only one text has. */
  readonly run: number | null;
  readonly isCurrent: boolean;
}

/** One run in both texts with what ties them between, or what only one text has there. */
export function CopyRow({ row, view, run, isCurrent }: RowProps): ReactNode {
  const { t } = useTexts();
  const { source, copy } = view;
  if (row.is === "apart") {
    return (
      <li className="run is-none">
        <Apart words={row.left} outlet={source} /><span /><Apart words={row.right} outlet={copy} />
      </li>
    );
  }
  const tie = row.kind === "quotation" ? t.copy.ties.quotation : row.kind === "translation" ? t.copy.ties.translation
    : isIdentical(row) ? t.copy.ties.identical : row.kind === "rewritten" ? t.copy.ties.rewritten : t.copy.ties.shared;
  const named = row.kind === "translation" ? tie : `${t.words(row.words)}, ${tie}`;
  return (
    <li className={isCurrent ? "run is-current" : "run"} tabIndex={-1} data-run={run} aria-label={`${t.copy.run(run ?? 0, view.runs)}${t.colon}${named}`} aria-current={isCurrent ? "true" : undefined}>
      <Side words={row.left} outlet={source} />
      <p className={row.kind === "quotation" || row.kind === "translation" ? "bridge is-quote" : "bridge"}><span>{row.kind === "translation" ? null : <>{t.words(row.words)} <br /></>}{tie}</span></p>
      <Side words={row.right} outlet={copy} />
    </li>
  );
}

/** The words of one text; what the other does not have stands out. */
function Side({ words, outlet }: { readonly words: MarkedWords; readonly outlet: Outlet }): ReactNode {
  const { record, start, end } = words.passage;
  return (
    <blockquote className="quote" lang={outlet.language ?? undefined} dir="auto" data-outlet={outlet.outlet}>
      <span className="hide">{outlet.outlet}: </span>
      <a href={hrefTo("records", record, { at: `${start}-${end}` })} className="say-link">
        {piecesOf(words).map((piece, index) => (piece.shared ? <span key={index}>{piece.text}</span> : <b key={index}>{piece.text}</b>))}
      </a>
    </blockquote>
  );
}

function Apart({ words, outlet }: { readonly words: { readonly text: string; readonly more: number } | null; readonly outlet: Outlet }): ReactNode {
  const { t } = useTexts();
  if (words === null) return <p />;
  return (
    <p>
      <span className="only-here">{t.copy.onlyIn(outlet.outlet)}</span> <span className="quote" lang={outlet.language ?? undefined} dir="auto">{words.text}</span>
      {words.more === 0 ? null : <> … <span className="label">{t.copy.more(words.more)}</span></>}
    </p>
  );
}
