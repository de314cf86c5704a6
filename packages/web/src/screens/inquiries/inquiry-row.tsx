import type { InquiryView, Words } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { dayOf, daysBetween, formatEdtf } from "../../dates/format-edtf.js";
import { hrefTo } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import type { Standing } from "./inquiries-screen.js";

export function InquiryRow({ standing, today, start, first }: {
  readonly standing: Standing;
  readonly today: string;
  /** Milliseconds at the left end of every row's line. */
  readonly start: number;
  readonly first: boolean;
}): ReactNode {
  const { t, language } = useTexts();
  const { inquiry, overdueDays } = standing;
  const [main, ...answers] = [...inquiry.words].sort((a, b) => ((a.source.published ?? "~") < (b.source.published ?? "~") ? -1 : 1));
  return (
    <article className={first ? "inq is-first" : "inq"}>
      <div>
        {overdueDays > 0 ? <span className="flag">{t.inquiry.overdueBy(overdueDays)}</span> : <span className="flag is-hollow">{t.inquiry[inquiry.status]}</span>}
        <h2 className="body" dir="auto">{inquiry.body}</h2>
      </div>
      <div>
        {main === undefined ? null : <Said words={main} main />}
        <ul className="answers">
          {answers.map((words) => (
            <li key={`${words.passage.record}-${words.passage.start}`}>
              <time>{words.source.published === null ? t.dateUnknown : formatEdtf(words.source.published, language)}</time><Said words={words} />
            </li>
          ))}
          {inquiry.outcome === null ? null : <li><span className="label">{t.inquiry.outcome}</span><span className="quote" dir="auto">{inquiry.outcome}</span></li>}
        </ul>
      </div>
      <Days inquiry={inquiry} today={today} start={start} />
    </article>
  );
}

function Said({ words, main = false }: { readonly words: Words; readonly main?: boolean }): ReactNode {
  const { language } = useTexts();
  const { source, passage } = words;
  const date = source.published === null ? "" : `, ${formatEdtf(source.published, language)}`;
  const link = <a href={hrefTo("records", passage.record, { at: `${passage.start}-${passage.end}` })}>{source.outlet}{date}</a>;
  if (!main) return <span><span className="w" lang={source.language ?? undefined} dir="auto">{words.text}</span> <span className="src">{link}</span></span>;
  return <><blockquote className="quote" lang={source.language ?? undefined} dir="auto">{words.text}</blockquote><p className="src">{link}</p></>;
}

function Days({ inquiry, today, start }: { readonly inquiry: InquiryView; readonly today: string; readonly start: number }): ReactNode {
  const { t, language } = useTexts();
  const from = inquiry.opened ?? inquiry.promised;
  const days = daysBetween(from, inquiry.closed ?? today);
  if (days === null) return <div className="span"><p className="days"><small className="missing">{t.inquiry.datesUnknown}</small></p></div>;
  const word = inquiry.closed !== null ? t.inquiry.daysToClosing : inquiry.opened !== null ? t.inquiry.daysOpen : t.inquiry.sincePromised;
  const end = dayOf(today) ?? start;
  const x = (edtf: string | null): number => 8 + (314 * ((dayOf(edtf) ?? end) - start)) / Math.max(end - start, 1);
  const note = inquiry.closed !== null ? t.inquiry.closedOn(formatEdtf(inquiry.closed, language)) : inquiry.due !== null ? t.inquiry.due(formatEdtf(inquiry.due, language)) : null;
  return (
    <div className="span">
      <p className="days">{days} <small>{word}</small></p>
      <svg viewBox="0 0 330 14" aria-hidden="true">
        <path d="M8 8H322" className="svg-rule" />
        <path d={`M${x(from)} 8H${x(inquiry.closed)}`} className="svg-path" />
        {inquiry.closed === null && (daysBetween(inquiry.due, today) ?? 0) > 0 ? <rect className="svg-late" x={x(inquiry.due)} y="3" width={322 - x(inquiry.due)} height="10" /> : null}
        <circle cx={x(from)} cy="8" r="5" className="svg-dot" />
        {inquiry.closed === null ? null : <rect x={x(inquiry.closed) - 4} y="4" width="8" height="8" className="svg-tick" />}
      </svg>
      {note === null ? null : <p className="label">{note}</p>}
      {inquiry.closed !== null || inquiry.lastHeard === null ? null : <p className="label">{t.inquiry.lastHeard(formatEdtf(inquiry.lastHeard, language), daysBetween(inquiry.lastHeard, today) ?? 0)}</p>}
    </div>
  );
}
