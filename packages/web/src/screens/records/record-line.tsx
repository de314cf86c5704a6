import type { RecordRow } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { formatEdtf } from "../../dates/format-edtf.js";
import { hrefTo } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";

/** The cells of one record; empty while its page is on the way. */
export function RecordLine({ row }: { readonly row: RecordRow | undefined }): ReactNode {
  const { t, language } = useTexts();
  if (row === undefined) return <span role="cell" className="quiet">{t.loading}…</span>;
  const { description } = row;
  const title = (
    <span role="cell" className="cell-title">
      <a className={description.title === null ? "title mono" : "title"} href={hrefTo("records", row.id)} lang={row.language ?? undefined} dir="auto" title={description.title ?? row.name}>
        {description.title ?? row.name}
      </a>
    </span>
  );
  if (row.unread !== null) {
    return (
      <>
        {title}
        <span role="cell" className="cell-why"><b>{t.list.notRead}</b> {t.reasons[row.unread]}. {t.list.bytesSafe} <span className="mono">{row.sha256.slice(0, 4)} {row.sha256.slice(4, 8)}…</span></span>
      </>
    );
  }
  const done = row.statements - row.unreviewed;
  return (
    <>
      {title}
      <span role="cell" dir="auto">{description.publisher ?? ""}</span>
      <span role="cell" className="nowrap">{description.published === null ? "" : formatEdtf(description.published, language)}</span>
      <span role="cell">{row.language ?? ""}</span>
      <span role="cell" className="reviewed">
        <svg className="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width={row.statements === 0 ? 0 : (100 * done) / row.statements} height="4" /></svg>
        <span>{t.list.reviewedOf(done, row.statements)}</span>
      </span>
      <span role="cell">{row.findings === 0 ? "" : <a href={hrefTo("compare", null, { record: row.id })}>{row.findings}</a>}</span>
      <span role="cell" className="nowrap">{formatEdtf(row.day, language)}</span>
    </>
  );
}
