import type { FindingView, MemberView, Outlet, RecordId } from "@affiant/desk/api";

/** One saying in a cell: a member of a side, and how a copied run ties it to its neighbour. */
export interface Saying {
  readonly member: MemberView;
  readonly side: string | null;
  /** `on`: the next column copies it; `back`: it copies the column before; `far`: its source stands elsewhere. */
  readonly tie: "on" | "back" | "far" | null;
}

/** The cells of a row, by the place of their column. Sides are named only where there is more than one. */
export function cellsOf(finding: FindingView, columns: readonly Outlet[]): ReadonlyMap<number, readonly Saying[]> {
  const places = new Map<RecordId, number>(columns.map((column, index) => [column.record, index]));
  const named = finding.sides.length > 1;
  const cells = new Map<number, Saying[]>();
  for (const side of finding.sides) {
    const back = new Set(side.members.filter((member) => copiesNeighbour(member, places)).map((member) => (places.get(member.passage.record) ?? 0) - 1));
    for (const member of side.members) {
      const place = places.get(member.passage.record);
      if (place === undefined) continue;
      const tie = member.copied !== null ? (copiesNeighbour(member, places) ? "back" : "far") : back.has(place) ? "on" : null;
      const cell = cells.get(place) ?? [];
      cell.push({ member, side: named ? side.label : null, tie });
      cells.set(place, cell);
    }
  }
  // What a doubled line ties stands first in both cells, so that the line meets itself.
  for (const cell of cells.values()) cell.sort((a, b) => Number(isTied(b)) - Number(isTied(a)));
  return cells;
}

function isTied({ tie }: Saying): boolean {
  return tie === "on" || tie === "back";
}

function copiesNeighbour(member: MemberView, places: ReadonlyMap<RecordId, number>): boolean {
  const from = member.copied === null ? undefined : places.get(member.copied.from.record);
  return from !== undefined && from + 1 === places.get(member.passage.record);
}

const shownUnits = 170;

/** The words of a cell: all of them, or those around what carries the point. */
export function clip(text: string, marked: { readonly start: number; readonly end: number } | null): {
  readonly before: string; readonly point: string; readonly after: string;
} {
  const point = marked ?? { start: 0, end: 0 };
  const room = Math.max(shownUnits - (point.end - point.start), 40);
  let from = marked === null ? 0 : Math.max(0, point.start - Math.floor(room / 2));
  let to = Math.min(text.length, from + shownUnits);
  if (to === text.length) from = Math.max(0, Math.min(from, to - shownUnits));
  while (from > 0 && /\S/u.test(text[from - 1] ?? " ") && from < point.start) from += 1;
  while (to < text.length && /\S/u.test(text[to] ?? " ") && to > point.end) to -= 1;
  return {
    before: `${from > 0 ? "… " : ""}${text.slice(from, point.start).trimStart()}`,
    point: text.slice(point.start, point.end),
    after: `${text.slice(Math.max(point.end, from), to).trimEnd()}${to < text.length ? " …" : ""}`,
  };
}
