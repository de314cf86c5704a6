import type { InquiryView } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { useInquiries, useOverview } from "../../api/questions.js";
import { dayOf, daysBetween, formatEdtf } from "../../dates/format-edtf.js";
import { Frame } from "../../frame/frame.js";
import { Failure, Void, Waiting } from "../../marks/void.js";
import { useTexts } from "../../texts/use-texts.js";
import { InquiryRow } from "./inquiry-row.js";

/** Who promised what, when, and days since; overdue first. */
export function InquiriesScreen(): ReactNode {
  const { t } = useTexts();
  const inquiries = useInquiries();
  const overview = useOverview();
  return (
    <Frame screen="inquiries" title={t.screens.inquiries} keys={[{ keys: "Ctrl K", does: t.keys.find }]}>
      <main className="page" id="main" tabIndex={-1}>
        {inquiries.isError ? <Failure error={inquiries.error} again={inquiries.refetch} />
          : overview.isError ? <Failure error={overview.error} again={overview.refetch} />
          : inquiries.isPending || overview.isPending ? <Waiting />
          : <List inquiries={inquiries.data} today={overview.data.today} />}
      </main>
    </Frame>
  );
}

export interface Standing {
  readonly inquiry: InquiryView;
  readonly overdueDays: number;
}

function List({ inquiries, today }: { readonly inquiries: readonly InquiryView[]; readonly today: string }): ReactNode {
  const { t, language } = useTexts();
  if (inquiries.length === 0) return <><h1 className="page-title is-alone">{t.inquiry.title}</h1><Void title={t.inquiry.empty} /></>;
  const rows = inquiries.map((inquiry) => ({ inquiry, overdueDays: overdueBy(inquiry, today) })).sort(byUrgency);
  const count = (state: InquiryView["status"]): number => rows.filter((row) => row.inquiry.status === state && row.overdueDays <= 0).length;
  const overdue = rows.filter((row) => row.overdueDays > 0).length;
  const start = Math.min(...rows.map(({ inquiry }) => dayOf(inquiry.promised ?? inquiry.opened) ?? Infinity), dayOf(today) ?? Infinity);
  return (
    <>
      <div className="page-head">
        <div>
          <h1 className="page-title">{t.inquiry.title}</h1>
          <p className="page-sub">{t.inquiry.counted(formatEdtf(today, language))}</p>
        </div>
        <p className="inq-tabs">
          {overdue > 0 ? <b>{t.inquiry.overdueCount(overdue)}</b> : null}<span>{t.inquiry.openCount(count("open") + count("promised"))}</span><span>{t.inquiry.closedCount(count("closed"))}</span>
        </p>
      </div>
      {rows.map((row, index) => <InquiryRow key={row.inquiry.id} standing={row} today={today} start={start} first={index === 0} />)}
    </>
  );
}

function overdueBy(inquiry: InquiryView, today: string): number {
  return inquiry.status === "closed" ? 0 : (daysBetween(inquiry.due, today) ?? 0);
}

const rank: Readonly<Record<InquiryView["status"], number>> = { promised: 1, open: 2, closed: 3 };

function byUrgency(a: Standing, b: Standing): number {
  const late = Math.max(b.overdueDays, 0) - Math.max(a.overdueDays, 0);
  return late === 0 ? rank[a.inquiry.status] - rank[b.inquiry.status] : late;
}
