import type { RecordView } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { useOverview, useRecord } from "../../api/questions.js";
import { Frame } from "../../frame/frame.js";
import { Failure, Void, Waiting } from "../../marks/void.js";
import { useTexts } from "../../texts/use-texts.js";
import { Papers } from "./papers.js";
import { ReadBar } from "./read-bar.js";
import { Sheet } from "./sheet.js";
import { useReview } from "./use-review.js";

/** One record: its text, what is said in it by whom, and its papers. */
export function ReaderScreen({ id, query }: { readonly id: string; readonly query: URLSearchParams }): ReactNode {
  const { t } = useTexts();
  const record = useRecord(id);
  const keys = [
    { keys: "j k", does: t.keys.nextPrevious }, { keys: "a", does: t.keys.accept }, { keys: "x", does: t.keys.reject }, { keys: "u", does: t.keys.undo },
  ];
  const title = record.data?.record.description.title ?? record.data?.reading?.articles[0]?.title ?? record.data?.record.name ?? "";
  return (
    <Frame screen="records" title={title} keys={keys}>
      {record.isPending || record.isError ? (
        <main className="page" id="main" tabIndex={-1}>
          <h1 className="hide">{t.screens.records}</h1>
          {record.isPending ? <Waiting /> : <Failure error={record.error} again={record.refetch} />}
        </main>
      )
        : <Reader view={record.data} query={query} />}
    </Frame>
  );
}

/** A press release speaks in its own words only: then they are shown unasked. */
function showsOwn(view: RecordView, asked: string | null): boolean {
  return asked === null ? view.statements.every((said) => said.form === "narrated") : asked === "1";
}

function Reader({ view, query }: { readonly view: RecordView; readonly query: URLSearchParams }): ReactNode {
  const { t } = useTexts();
  const overview = useOverview();
  const readOnly = overview.data !== undefined && overview.data.readOnly !== null;
  const review = useReview(view, { at: query.get("at"), own: showsOwn(view, query.get("own")), readOnly });
  const { record, reading } = view;
  return (
    <main className="reader" id="main" tabIndex={-1}>
      <div className="reading">
        <ReadBar view={view} review={review} />
        {reading === null
          ? <div className="sheet"><h1 className="headline" dir="auto">{record.description.title ?? record.name}</h1><Void title={t.reader.unread} text={`${record.name}: ${record.unread === null ? "" : t.reasons[record.unread]}.`} /></div>
          : <Sheet view={view} reading={reading} review={review} />}
      </div>
      <Papers view={view} readOnly={readOnly} />
    </main>
  );
}
