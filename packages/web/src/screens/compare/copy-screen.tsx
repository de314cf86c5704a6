import type { CopyView } from "@affiant/desk/api";
import { useEffect, useRef, type ReactNode } from "react";
import { useCopy } from "../../api/questions.js";
import { formatEdtf } from "../../dates/format-edtf.js";
import { Frame } from "../../frame/frame.js";
import { useKeys } from "../../frame/use-keys.js";
import { Failure, Waiting } from "../../marks/void.js";
import { go, hrefTo, replaceQuery } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { CopyMark } from "./copy-links.js";
import { CopyRow } from "./copy-row.js";

/** Two texts side by side, run by run: what one has from the other, and what it left out or put in. */
export function CopyScreen({ query }: { readonly query: URLSearchParams }): ReactNode {
  const { t } = useTexts();
  const [one = "", other = ""] = (query.get("copy") ?? "").split(":");
  const copy = useCopy(one, other);
  const back = hrefTo("compare", null, { ...Object.fromEntries(query), copy: null, run: null });
  const keys = [
    { keys: "j k", does: t.keys.nextPrevious }, { keys: "↵", does: t.keys.readHere }, { keys: "Esc", does: t.copy.back },
  ];
  return (
    <Frame screen="compare" title={t.copy.title} keys={keys}>
      <main className="copy-screen" id="main" tabIndex={-1}>
        <p className="copy-back"><a href={back}>{t.copy.back}</a></p>
        {copy.isSuccess ? null : <h1 className="hide">{t.copy.title}</h1>}
        {copy.isError ? <div className="page"><Failure error={copy.error} again={copy.refetch} /></div>
          : copy.isPending ? <Waiting />
          : <Sheet view={copy.data} back={back} at={Number(query.get("run") ?? "0")} />}
      </main>
    </Frame>
  );
}

function Sheet({ view, back, at }: { readonly view: CopyView; readonly back: string; readonly at: number }): ReactNode {
  const { t, language } = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const { source, copy } = view;
  const focus = (run: number): void => {
    if (run >= 1 && run <= view.runs) replaceQuery({ run: String(run) });
  };
  useKeys({
    j: () => { focus(at + 1); }, k: () => { focus(at - 1); }, Escape: () => { go(back); },
    Enter: (event) => (event.target instanceof HTMLAnchorElement || event.target instanceof HTMLButtonElement ? false : list.current?.querySelector<HTMLElement>(`[data-run="${at}"] a`)?.click()),
  });
  useEffect(() => {
    if (at > 0) list.current?.querySelector<HTMLElement>(`[data-run="${at}"]`)?.focus();
  }, [at]);
  const head = (outlet: CopyView["source"]): ReactNode => (
    <span className="copy-end"><a className="outlet" href={hrefTo("records", outlet.record)} dir="auto">{outlet.outlet}</a> <span className="label">{outlet.published === null ? t.dateUnknown : formatEdtf(outlet.published, language)}</span></span>
  );
  let run = 0;
  return (
    <>
      <header className="copy-head">
        <h1><CopyMark {...view} /></h1>
        <p className="second">{t.copy.why[view.why]({ source: source.outlet, copy: copy.outlet, agency: view.agency ?? source.outlet })}</p>
      </header>
      <div className="runs-head">{head(source)}<span className="label">{t.copy.runs(view.runs, view.words)}</span>{head(copy)}</div>
      <ol className="runs" ref={list} aria-label={t.copy.list}>
        {view.rows.map((row, index) => {
          if (row.is === "run") run += 1;
          return <CopyRow key={index} row={row} view={view} run={row.is === "run" ? run : null} isCurrent={row.is === "run" && run === at} />;
        })}
      </ol>
    </>
  );
}
