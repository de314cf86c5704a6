import type { FindingView, Outlet, SideView } from "@affiant/desk/api";
import { memo, type ReactNode } from "react";
import { formatEdtf } from "../../dates/format-edtf.js";
import { Kind } from "../../marks/kind.js";
import { Origins, SideMark } from "../../marks/origins.js";
import { useTexts } from "../../texts/use-texts.js";
import { Say } from "./say.js";
import type { Saying } from "./cells-of.js";

interface RowProps {
  readonly finding: FindingView;
  readonly cells: ReadonlyMap<number, readonly Saying[]>;
  readonly columns: readonly Outlet[];
  readonly index: number;
  /** The column that has the focus, when this row has it. */
  readonly focus: number | null;
  /** Whether Tab stops at this row's head, because no cell has the focus yet. */
  readonly stop: boolean;
  readonly enter: (column: number) => void;
  readonly openOrigins: () => void;
}

/** One finding: its head, and what each record says of it. */
export const MatrixRow = memo(function MatrixRow({ finding, cells, columns, index, focus, stop, enter, openOrigins }: RowProps): ReactNode {
  const { t, language } = useTexts();
  return (
    <tr aria-rowindex={index + 2}>
      <th
        scope="row" role="rowheader" className={focus === null ? undefined : "lit"} tabIndex={focus === 0 || stop ? 0 : -1} data-cell={`${index}-0`}
        onClick={() => { enter(0); }}
      >
        <Kind kind={finding.kind} />
        {finding.review === "proposed" ? null : <span className="label is-reviewed"> · {t.reviews[finding.review]}</span>}
        <button className="finding" type="button" tabIndex={-1} onClick={openOrigins} dir="auto">{finding.about}</button>
        <Sides finding={finding} />
      </th>
      {columns.map((column, place) => {
        const said = cells.get(place) ?? [];
        const current = focus === place + 1;
        return (
          <td
            key={column.record} role="gridcell" tabIndex={current ? 0 : -1} data-cell={`${index}-${place + 1}`} className={current ? "is-focus" : undefined} aria-selected={current}
            data-outlet={`${column.outlet}\n${column.published === null ? t.dateUnknown : formatEdtf(column.published, language)}`} onClick={() => { enter(place + 1); }}
          >
            {said.map((each) => <Say key={`${each.side ?? ""}${each.member.passage.start}`} said={each} language={column.language} />)}
            {current && said.length > 0 ? <span className="open-here"><kbd>↵</kbd> {t.keys.readHere}</span> : null}
          </td>
        );
      })}
    </tr>
  );
});

/** What a side's records point at, in their words: at most two of them, the same words once. */
function pointsOf(side: SideView): string {
  const points = new Map<string, string>();
  for (const { text, marked } of side.members) {
    const point = marked === null ? "" : text.slice(marked.start, marked.end).trim();
    if (point !== "" && !points.has(point.toLowerCase())) points.set(point.toLowerCase(), point);
  }
  return points.size === 0 ? side.says : [...points.values()].slice(0, 2).join(" · ");
}

function Sides({ finding }: { readonly finding: FindingView }): ReactNode {
  const { t } = useTexts();
  const [only] = finding.sides;
  if (finding.sides.length === 1 && only !== undefined) {
    const counted = only.origins.filter((origin) => origin.counted);
    const said = counted.length === 1 && counted[0] !== undefined ? `${t.originsWord(1)}${t.colon}${counted[0].name}` : t.originsWord(finding.origins ?? counted.length);
    return <span className="sides is-one"><Origins origins={only.origins} members={only.members} /><span dir="auto">{said}</span></span>;
  }
  return (
    <span className="sides">
      {finding.sides.map((side) => (
        <span key={side.label} className="side-row"><SideMark label={side.label} /><span className="says" dir="auto" title={side.says}>{pointsOf(side)}</span><Origins origins={side.origins} members={side.members} /></span>
      ))}
    </span>
  );
}
