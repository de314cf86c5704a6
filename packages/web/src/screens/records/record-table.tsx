import type { RecordRow } from "@affiant/desk/api";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from "react";
import { recordsPageSize, useRecordPages } from "../../api/questions.js";
import { useKeys } from "../../frame/use-keys.js";
import { Failure, Void, Waiting } from "../../marks/void.js";
import { go, hrefTo, replaceQuery } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { RecordLine } from "./record-line.js";

const rowPixels = { wide: 38, narrow: 92 } as const;

/** Only the rows on the screen exist; their pages are asked for as they come into view. */
export function RecordTable({ find, selected }: { readonly find: string; readonly selected: number }): ReactNode {
  const { t, language } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const [first] = useRecordPages([0], find);
  const total = first?.data?.total ?? 0;
  // The virtualizer is made for React without its compiler, which this project does not use.
  const virtual = useVirtualizer({
    count: total, getScrollElement: () => box.current, estimateSize: () => (narrow ? rowPixels.narrow : rowPixels.wide), overscan: 12,
    initialOffset: () => Math.max(selected - 8, 0) * rowPixels.wide,
  });
  useEffect(() => { virtual.measure(); }, [narrow, virtual]);
  const shown = virtual.getVirtualItems();
  const rowAt = useRows(shown.map((item) => item.index), find);
  const move = (to: number): void => {
    const next = Math.min(Math.max(to, 0), total - 1);
    replaceQuery({ row: String(next) });
    virtual.scrollToIndex(next);
  };
  useKeys({
    j: () => { move(selected + 1); }, k: () => { move(selected - 1); }, ArrowDown: () => { move(selected + 1); }, ArrowUp: () => { move(selected - 1); },
    Home: () => { move(0); }, End: () => { move(total - 1); },
    Enter: (event) => {
      if (event.target instanceof HTMLElement && event.target.matches("a, button, summary")) return false;
      const row = rowAt(selected);
      if (row !== undefined) go(hrefTo("records", row.id));
      return undefined;
    },
  });
  if (first?.isError === true) return <Failure error={first.error} again={first.refetch} />;
  if (first?.data === undefined) return <Waiting />;
  if (total === 0 && find !== "") {
    return <Void title={t.list.noneFound}><a className="button" href={hrefTo("records")}>{t.list.dropFilter}</a></Void>;
  }
  if (total === 0) return <Void title={t.list.empty} text={t.list.emptyText} />;
  const heads = [t.list.columnTitle, t.list.from, t.list.published, t.list.language, t.list.reviewed, t.list.findings, t.list.received];
  return (
    <>
      <div className="table-box" ref={box} role="table" aria-label={t.list.title} aria-rowcount={total + 1} tabIndex={0}>
        <div role="rowgroup" className="table-head"><div role="row" className="table-row">{heads.map((head) => <span role="columnheader" key={head}>{head}</span>)}</div></div>
        <div role="rowgroup" className="table-rows" style={{ blockSize: virtual.getTotalSize() }}>
          {shown.map((item) => (
            <div
              key={item.key} role="row" aria-rowindex={item.index + 2} aria-current={item.index === selected ? "true" : undefined} style={{ transform: `translateY(${item.start}px)` }}
              className={`table-row${item.index === selected ? " is-selected" : ""}${isUnread(rowAt(item.index)) ? " is-failed" : ""}`}
            >
              <RecordLine row={rowAt(item.index)} />
            </div>
          ))}
        </div>
      </div>
      <p className="below"><span>{t.list.shown(new Intl.NumberFormat(language).format(total))}</span></p>
    </>
  );
}

function isUnread(row: RecordRow | undefined): boolean {
  return row !== undefined && row.unread !== null;
}

/** The rows at these places, as far as their pages have come. */
function useRows(indexes: readonly number[], find: string): (index: number) => RecordRow | undefined {
  const numbers = [...new Set([0, ...indexes.map((index) => Math.floor(index / recordsPageSize))])];
  const pages = useRecordPages(numbers, find);
  return (index) => {
    const page = pages[numbers.indexOf(Math.floor(index / recordsPageSize))];
    return page?.data?.rows[index % recordsPageSize];
  };
}

const narrowWidth = "(max-width: 760px)";

function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(narrowWidth);
      query.addEventListener("change", changed);
      return () => { query.removeEventListener("change", changed); };
    },
    () => matchMedia(narrowWidth).matches,
  );
}
