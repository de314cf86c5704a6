import type { ComparePage } from "@affiant/desk/api";
import type { ReactNode, RefObject } from "react";
import { useOverview, type CompareFilter } from "../../api/questions.js";
import { Kind, kindsInOrder } from "../../marks/kind.js";
import { hrefTo, replaceQuery } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";

/** What is left in the matrix, and in what order. The address keeps it. */
export function Filters({ filter, page, find }: {
  readonly filter: CompareFilter;
  readonly page: ComparePage | undefined;
  readonly find: RefObject<HTMLInputElement | null>;
}): ReactNode {
  const { t } = useTexts();
  const change = (name: "kind" | "speaker" | "order" | "find") => (event: { readonly target: { readonly value: string } }): void => {
    replaceQuery({ [name]: event.target.value, at: null });
  };
  const record = page?.columns.find((column) => column.record === filter.record);
  const incident = useOverview().data?.incidents.find((each) => each.id === filter.incident);
  const label = t.compare.find(page?.total ?? 0);
  return (
    <div className="filters" role="search">
      <input ref={find} className="input" type="search" aria-label={label} placeholder={label} defaultValue={filter.find ?? ""} onChange={change("find")} />
      <Chip name={t.compare.kind} on={filter.kind !== null}>
        <select value={filter.kind ?? ""} aria-label={t.compare.kind} onChange={change("kind")}>
          <option value="">{t.compare.all}</option>
          {kindsInOrder.map((kind) => <option key={kind} value={kind}>{t.kinds[kind]}{page === undefined ? "" : ` (${page.kinds[kind]})`}</option>)}
        </select>
      </Chip>
      <Chip name={t.compare.speaker} on={filter.speaker !== null} extra>
        <select value={filter.speaker ?? ""} aria-label={t.compare.speaker} onChange={change("speaker")}>
          <option value="">{t.compare.all}</option>
          {page?.speakers.slice(0, 200).map((speaker) => <option key={speaker} value={speaker}>{speaker}</option>)}
        </select>
      </Chip>
      <Chip name={t.compare.sort} on={false}>
        <select value={filter.order} aria-label={t.compare.sort} onChange={change("order")}>
          {(["disputed", "single", "newest"] as const).map((order) => <option key={order} value={order}>{t.compare.orders[order]}</option>)}
        </select>
      </Chip>
      {filter.incident === null ? null : <Only words={t.compare.onlyIncident(incident?.title ?? "")} drop={t.compare.dropAll} />}
      {filter.record === null ? null : <Only words={t.compare.onlyRecord(record?.outlet ?? filter.record)} drop={t.compare.dropAll} />}
      {page === undefined ? null : (
        <span className="sum">
          <Kind kind="contradicted">{t.compare.contradicted(page.kinds.contradicted)}</Kind><Kind kind="disputed">{t.compare.disputed(page.kinds.disputed)}</Kind>
          <a href={exportHref(filter)} download>{t.compare.exportAll(page.total)}</a>
        </span>
      )}
    </div>
  );
}

function exportHref({ kind, speaker, find, record, incident }: CompareFilter): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries({ kind, speaker, find, record, incident })) if (value !== null && value !== "") asked.set(name, value);
  return `/api/export/findings.csv?${asked.toString()}`;
}

function Only({ words, drop }: { readonly words: string; readonly drop: string }): ReactNode {
  return <a className="chip is-on is-plain" href={hrefTo("compare")}><span className="only-words" dir="auto">{words}</span> <span aria-hidden="true">×</span><span className="hide">{drop}</span></a>;
}

function Chip({ name, on, extra = false, children }: { readonly name: string; readonly on: boolean; readonly extra?: boolean; readonly children: ReactNode }): ReactNode {
  return <label className={`chip${on ? " is-on" : ""}${extra ? " is-extra" : ""}`}><span aria-hidden="true">{name}</span>{children}</label>;
}
