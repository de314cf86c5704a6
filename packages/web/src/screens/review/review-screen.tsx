import type { ReviewPage } from "@affiant/desk/api";
import { useEffect, useState, type ReactNode } from "react";
import { useDecide, useUndo } from "../../api/acts.js";
import { useOverview, useReviewList } from "../../api/questions.js";
import { Frame } from "../../frame/frame.js";
import { useKeys } from "../../frame/use-keys.js";
import { Failure, Void, Waiting } from "../../marks/void.js";
import { go } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { hrefOf, ProposalRow } from "./proposal-row.js";

/** Proposals that nobody has decided, what is most worth a look first. */
export function ReviewScreen(): ReactNode {
  const { t } = useTexts();
  const list = useReviewList();
  const keys = [
    { keys: "j k", does: t.keys.nextPrevious }, { keys: "↵", does: t.keys.read }, { keys: "a", does: t.keys.accept }, { keys: "x", does: t.keys.reject }, { keys: "u", does: t.keys.undo },
  ];
  return (
    <Frame screen="review" title={t.review.title} keys={keys}>
      <main className="page" id="main" tabIndex={-1}>
        {list.isPending ? <><h1 className="hide">{t.review.title}</h1><Waiting /></> : list.isError ? <><h1 className="hide">{t.review.title}</h1><Failure error={list.error} again={list.refetch} /></> : <List page={list.data} />}
      </main>
    </Frame>
  );
}

function List({ page }: { readonly page: ReviewPage }): ReactNode {
  const { t } = useTexts();
  const [at, setAt] = useState<number | null>(null);
  const overview = useOverview();
  const decide = useDecide();
  const undo = useUndo();
  const { rows } = page;
  const current = at === null ? null : Math.min(at, rows.length - 1);
  const id = current === null ? null : (rows[current]?.statement.id ?? null);
  const readOnly = overview.data?.readOnly !== null;
  const step = (by: 1 | -1): void => { setAt(current === null ? 0 : Math.max(0, Math.min(rows.length - 1, current + by))); };
  const make = (kind: "accept" | "reject") => (): void => { if (id !== null && !readOnly && !decide.isPending) decide.mutate({ kind, id }); };
  useKeys({
    j: () => { step(1); }, k: () => { step(-1); }, a: make("accept"), x: make("reject"), u: () => { if (!readOnly) undo.mutate(); },
    Enter: (event) => {
      const row = current === null || event.target instanceof HTMLAnchorElement || event.target instanceof HTMLButtonElement ? undefined : rows[current];
      if (row === undefined) return false;
      go(hrefOf(row.statement));
      return true;
    },
  });
  useEffect(() => {
    if (id === null) return;
    const link = document.querySelector<HTMLElement>(`[data-proposal="${id}"] a`);
    link?.scrollIntoView({ block: "nearest" });
    link?.focus({ preventScroll: true });
  }, [id]);
  if (rows.length === 0) return <><h1 className="page-title is-alone">{t.review.title}</h1><Void title={t.review.nothing} text={t.review.empty} /></>;
  return (
    <>
      <div className="page-head">
        <div>
          <h1 className="page-title">{t.review.title}</h1>
          <p className="page-sub">{t.review.order}</p>
          {page.lessons.map(({ language, kept, of, tagger }) => (
            <p className="page-sub" key={language}>{t.review.learnt(t.review.languages[language] ?? language, kept, of)} {tagger === null ? t.review.learnsLater : t.review.learns}</p>
          ))}
        </div>
        <p className="inq-tabs"><b>{t.review.counted(rows.length, page.total)}</b></p>
      </div>
      <ol className="proposals" aria-label={t.review.list}>
        {rows.map((row, index) => <ProposalRow key={row.statement.id} row={row} why={page.why} current={index === current} />)}
      </ol>
    </>
  );
}
