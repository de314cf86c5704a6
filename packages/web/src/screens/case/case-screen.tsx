import type { CaseOverview, Incident } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { useOverview } from "../../api/questions.js";
import { formatEdtf } from "../../dates/format-edtf.js";
import { Frame } from "../../frame/frame.js";
import { Kind, kindsInOrder } from "../../marks/kind.js";
import { Failure, Waiting } from "../../marks/void.js";
import { hrefTo } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";

/** What the case is about, and what needs a person. Each number opens the list behind it. */
export function CaseScreen(): ReactNode {
  const { t } = useTexts();
  const overview = useOverview();
  return (
    <Frame screen="case" title={t.screens.case} keys={[{ keys: "Ctrl K", does: t.keys.find }]}>
      <main className="page" id="main" tabIndex={-1}>
        {overview.isPending ? <Waiting /> : overview.isError ? <Failure error={overview.error} again={overview.refetch} /> : <Overview overview={overview.data} />}
      </main>
    </Frame>
  );
}

function Overview({ overview }: { readonly overview: CaseOverview }): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <div className="page-head">
        <div>
          <h1 className="page-title" dir="auto">{overview.name}</h1>
          <p className="counts">
            <a href={hrefTo("records")}>{t.records(overview.records)}</a><span>{t.statements(overview.statements)}</span>
            <a href={hrefTo("compare")}>{t.findings(overview.findings)}</a><span>{t.incidents(overview.incidents.length)}</span>
            <a href={hrefTo("inquiries")}>{t.inquiries(overview.inquiries)}</a>
          </p>
        </div>
        <div className="row-actions"><a className="button" href={hrefTo("records")}>{t.case.addRecords}</a></div>
      </div>
      {overview.incidents.length > 0 ? <IncidentLine incidents={overview.incidents} /> : null}
      <div className="split">
        <Todo overview={overview} />
        <aside aria-labelledby="standing">
          <h2 className="h2" id="standing">{t.case.standing}</h2>
          <ul className="tally">
            {kindsInOrder.map((kind) => (
              <li key={kind}>
                <a href={hrefTo("compare", null, { kind })}><span><Kind kind={kind} /> <small>{t.kindMeanings[kind]}</small></span><span className="n">{overview.kinds[kind]}</span></a>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  );
}

function IncidentLine({ incidents }: { readonly incidents: readonly Incident[] }): ReactNode {
  const { t, language } = useTexts();
  const inOrder = [...incidents].sort((a, b) => ((a.date ?? "~") < (b.date ?? "~") ? -1 : 1));
  return (
    <ol className="line" aria-label={t.case.line}>
      {inOrder.map((incident) => (
        <li key={incident.id} className={isSpan(incident.date) ? "is-span" : undefined}>
          <span className="when">{incident.date === null ? t.case.dayUnknown : formatEdtf(incident.date, language)}</span>
          <a className="name" href={hrefTo("compare", null, { incident: incident.id })} dir="auto">{incident.title}</a>
          <span className="quiet">{incident.place === null ? "" : `${incident.place} · `}{t.records(incident.records.length)}</span>
          {incident.stands === "before" || incident.stands === "after" ? <span className="quiet">{t.case.stands[incident.stands]}</span> : null}
        </li>
      ))}
    </ol>
  );
}

/** Less precise than a day: a bar, not a dot. */
function isSpan(edtf: string | null): boolean {
  return edtf === null || !/^\d{4}-\d\d-\d\d/u.test(edtf) || edtf.includes("/");
}

function Todo({ overview }: { readonly overview: CaseOverview }): ReactNode {
  const { t } = useTexts();
  const { kinds, review } = overview;
  const rows = [
    { n: overview.overdue, what: t.case.overdue, why: t.case.overdueWhy(overview.inquiries), href: hrefTo("inquiries") },
    { n: kinds.contradicted + kinds.disputed, what: t.case.apart, why: t.case.apartWhy(kinds.contradicted, kinds.disputed), href: hrefTo("compare") },
    { n: review.proposed, what: t.case.unreviewed, why: t.case.unreviewedWhy(review.accepted, review.corrected, review.rejected), href: hrefTo("review") },
    { n: kinds["same-origin"], what: t.case.single, why: t.case.singleWhy, href: hrefTo("compare", null, { kind: "same-origin" }) },
    { n: overview.unread, what: t.case.unread, why: t.case.unreadWhy, href: hrefTo("records") },
    { n: overview.orphans.length, what: t.case.orphans, why: t.case.orphansWhy, href: hrefTo("records") },
  ].filter((row) => row.n > 0);
  return (
    <section aria-labelledby="todo">
      <h2 className="h2" id="todo">{t.case.todo}</h2>
      {rows.length === 0 ? <p className="second">{t.case.nothing}</p> : null}
      <ul className="todo">
        {rows.map((row) => (
          <li key={row.what}><a href={row.href}><span className="n">{row.n}</span><span className="what">{row.what}</span><span className="why">{row.why}</span></a></li>
        ))}
      </ul>
    </section>
  );
}
