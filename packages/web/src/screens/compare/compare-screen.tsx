import type { CompareOrder, ComparePage, FindingKind } from "@affiant/desk/api";
import { useRef, useState, type ReactNode } from "react";
import { useCompare, type CompareFilter } from "../../api/questions.js";
import { Frame } from "../../frame/frame.js";
import { Failure, Void, Waiting } from "../../marks/void.js";
import { kindsInOrder } from "../../marks/kind.js";
import { hrefTo } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { Filters } from "./filters.js";
import { Matrix } from "./matrix.js";

const rowsAtOnce = 40;
const orders: readonly CompareOrder[] = ["disputed", "single", "newest"];

/** The heart: who says what of the same thing, in their exact words. */
export function CompareScreen({ query }: { readonly query: URLSearchParams }): ReactNode {
  const { t } = useTexts();
  const filter = filterOf(query);
  const [limit, setLimit] = useState(rowsAtOnce);
  const page = useCompare(filter, limit);
  const find = useRef<HTMLInputElement>(null);
  const keys = [
    { keys: "← ↑ ↓ →", does: t.keys.move }, { keys: "↵", does: t.keys.readHere }, { keys: "o", does: t.keys.origins }, { keys: "c", does: t.copy.title.toLowerCase() }, { keys: "f", does: t.keys.filter },
  ];
  return (
    <Frame screen="compare" fixed title={t.screens.compare} keys={keys}>
      <main className="compare" id="main" tabIndex={-1}>
        <h1 className="hide">{t.screens.compare}</h1>
        <Filters filter={filter} page={page.data} find={find} />
        {page.isError ? <div className="page"><Failure error={page.error} again={page.refetch} /></div>
          : page.isPending ? <Waiting />
          : page.data.rows.length === 0 ? <Nothing filter={filter} page={page.data} />
          : <Matrix page={page.data} at={query.get("at")} more={() => { setLimit(Math.min(limit + rowsAtOnce, 500)); }} focusFilter={() => find.current?.focus()} />}
      </main>
    </Frame>
  );
}

function filterOf(query: URLSearchParams): CompareFilter {
  const kind = query.get("kind");
  const order = query.get("order");
  return {
    kind: kindsInOrder.find((each): each is FindingKind => each === kind) ?? null,
    order: orders.find((each) => each === order) ?? "disputed",
    speaker: query.get("speaker"), find: query.get("find"), record: query.get("record"), incident: query.get("incident"),
  };
}

function Nothing({ filter, page }: { readonly filter: CompareFilter; readonly page: ComparePage }): ReactNode {
  const { t } = useTexts();
  const filtered = filter.kind !== null || filter.speaker !== null || filter.find !== null || filter.record !== null || filter.incident !== null;
  const hidden = Object.values(page.kinds).reduce((sum, count) => sum + count, 0);
  return (
    <div className="page">
      {filtered
        ? <Void title={t.compare.emptyTitle} {...(hidden > 0 ? { text: t.compare.emptyText(hidden) } : {})}><a className="button" href={hrefTo("compare")}>{t.compare.dropAll}</a></Void>
        : <Void title={t.compare.nothingTitle} text={t.compare.nothingText} />}
    </div>
  );
}
