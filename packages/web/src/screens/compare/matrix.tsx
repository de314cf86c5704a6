import type { ComparePage, FindingView } from "@affiant/desk/api";
import { useEffect, useMemo, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from "react";
import { useDecide, useUndo } from "../../api/acts.js";
import { formatEdtf } from "../../dates/format-edtf.js";
import { useKeys } from "../../frame/use-keys.js";
import { go, hrefTo, readRoute, replaceQuery } from "../../route/route.js";
import { useTexts } from "../../texts/use-texts.js";
import { cellsOf, type Saying } from "./cells-of.js";
import { HandStrip, type Held } from "./link-acts.js";
import { hrefToCopy } from "./copy-links.js";
import { MatrixRow } from "./matrix-row.js";
import { OriginPanel } from "./origin-panel.js";

/** Row and column of the cell that has the focus; column 0 is the row's head. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface MatrixProps {
  readonly page: ComparePage;
  /** `finding:record` of the cell to come back to. */
  readonly at: string | null;
  readonly more: () => void;
  readonly focusFilter: () => void;
}

/** Rows are findings, columns are records by date. Arrows move, Enter reads, `o` opens the origins. */
export function Matrix({ page, at, more, focusFilter }: MatrixProps): ReactNode {
  const { t, language } = useTexts();
  const [opened, setOpened] = useState<FindingView | null>(null);
  const [held, hold] = useState<Held | null>(null);
  const undo = useUndo();
  const decide = useDecide();
  const rows = useMemo(() => page.rows.map((finding) => ({ finding, cells: cellsOf(finding, page.columns) })), [page]);
  const focus = placeOf(at, page);
  const move = (to: CellPlace): void => {
    const row = Math.min(Math.max(to.row, 0), rows.length - 1);
    const column = Math.min(Math.max(to.column, 0), page.columns.length);
    replaceQuery({ at: `${rows[row]?.finding.id ?? ""}:${page.columns[column - 1]?.record ?? ""}` });
    if (to.row >= rows.length) more();
  };
  const open = (place: CellPlace): void => {
    const finding = rows[place.row]?.finding;
    const said = rows[place.row]?.cells.get(place.column - 1)?.[0];
    if (said !== undefined) read(said);
    else if (place.column === 0 && finding !== undefined) setOpened(finding);
  };
  useFocusedCell(focus, rows.length);
  const decideRow = (kind: "accept" | "reject") => (): void => {
    const finding = focus === null ? undefined : rows[focus.row]?.finding;
    if (finding !== undefined) decide.mutate({ kind, id: finding.id });
  };
  useKeys({
    f: focusFilter, "/": focusFilter, u: () => { undo.mutate(); }, o: () => { setOpened(rows[focus?.row ?? 0]?.finding ?? null); },
    a: decideRow("accept"), x: decideRow("reject"),
    c: () => openCopy(rows[focus?.row ?? 0]?.finding),
  });
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const from = cellOf(event.target);
    if (from === null) return;
    const to = moved(event.key, from, page);
    if (to !== null) move(to);
    else if (event.key === "Enter") open(from);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="matrix-box">
        <HandStrip hand={{ held, hold }} />
        <table className="matrix" role="grid" aria-label={t.compare.label} aria-rowcount={page.total + 1} onKeyDown={press} style={widthOf(page)}>
          <thead>
            <tr>
              <th scope="col">{t.compare.corner(page.total, page.columns.length)}</th>
              {page.columns.map((column, index) => (
                <th key={column.record} scope="col" className={focus?.column === index + 1 ? "lit" : undefined}>
                  <a className="outlet" href={hrefTo("records", column.record)} title={`${column.outlet}: ${column.title}`} dir="auto">{column.outlet}</a>
                  <span className="meta">{column.published === null ? t.dateUnknown : formatEdtf(column.published, language)}{column.language === null ? "" : ` · ${column.language}`}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <MatrixRow
                key={row.finding.id} finding={row.finding} cells={row.cells} columns={page.columns} index={index} focus={focus?.row === index ? focus.column : null}
                stop={focus === null && index === 0} enter={(column) => { move({ row: index, column }); }} openOrigins={() => { setOpened(row.finding); }}
              />
            ))}
          </tbody>
        </table>
        {rows.length < page.total ? <p className="more-rows"><button className="button" type="button" onClick={more}>{t.compare.more(Math.min(40, page.total - rows.length))}</button></p> : null}
      </div>
      {opened === null ? null : <OriginPanel opened={opened} now={nowOf(opened, page.rows)} hand={{ held, hold }} close={() => { setOpened(null); }} />}
    </>
  );
}

/** A finding as it stands now: a cut or a link may give it other members, and with them another name. Null: nothing in the list is like it. */
function nowOf(opened: FindingView, rows: readonly FindingView[]): FindingView | null {
  const same = rows.find((row) => row.id === opened.id);
  if (same !== undefined) return same;
  const places = ({ sides }: FindingView): readonly string[] => sides.flatMap((side) => side.members.map(({ passage }) => `${passage.record} ${passage.start} ${passage.end}`));
  const before = new Set(places(opened));
  const shared = rows.map((row) => ({ row, share: places(row).filter((place) => before.has(place)).length * 2 / (places(row).length + before.size) }));
  const best = shared.reduce<{ readonly row: FindingView; readonly share: number } | null>((most, each) => (each.share > (most?.share ?? 0) ? each : most), null);
  return best !== null && best.share >= 0.5 ? best.row : null;
}

/** The table's least width follows from its columns; the style sheet does the sum. */
function widthOf(page: ComparePage): CSSProperties {
  return { "--columns": page.columns.length } as CSSProperties;
}

function read(said: Saying): void {
  const { record, start, end } = said.member.passage;
  go(hrefTo("records", record, { at: `${start}-${end}` }));
}

/** The first two records of a finding that share text, side by side; false where none do. */
function openCopy(finding: FindingView | undefined): boolean {
  const [first] = finding?.copies ?? [];
  if (first === undefined) return false;
  go(hrefToCopy(readRoute(location.hash).query, first.source.record, first.copy.record));
  return true;
}

function placeOf(at: string | null, page: ComparePage): CellPlace | null {
  const [finding, record] = at?.split(":") ?? [];
  const row = page.rows.findIndex((each) => each.id === finding);
  return row < 0 ? null : { row, column: page.columns.findIndex((column) => column.record === record) + 1 };
}

/** The cell that has the focus; null for a link or button inside one. */
function cellOf(target: EventTarget): CellPlace | null {
  const name = target instanceof HTMLElement ? target.dataset["cell"] : undefined;
  const [row, column] = name?.split("-").map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

function moved(key: string, from: CellPlace, page: ComparePage): CellPlace | null {
  switch (key) {
    case "ArrowDown": return { ...from, row: from.row + 1 };
    case "ArrowUp": return { ...from, row: from.row - 1 };
    case "ArrowRight": return { ...from, column: from.column + (document.dir === "rtl" ? -1 : 1) };
    case "ArrowLeft": return { ...from, column: from.column + (document.dir === "rtl" ? 1 : -1) };
    case "Home": return { ...from, column: 0 };
    case "End": return { ...from, column: page.columns.length };
    default: return null;
  }
}

/** The focus follows the address, so that coming back restores the cell. */
function useFocusedCell(focus: CellPlace | null, rows: number): void {
  const name = focus === null ? null : `${focus.row}-${focus.column}`;
  useEffect(() => {
    if (name === null || document.activeElement?.matches("input, select") === true) return;
    document.querySelector<HTMLElement>(`[data-cell="${name}"]`)?.focus();
  }, [name, rows]);
}
