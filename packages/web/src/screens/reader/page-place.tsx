import type { Reading, Span } from "@affiant/desk/api";
import type { ReactNode } from "react";

type Box = NonNullable<Reading["boxes"]>[number];
type Page = NonNullable<Reading["pages"]>[number];

/** Where a stretch of the text stands in a record that has pages: the page it begins on, and its lines there. */
export interface PagePlace {
  readonly page: Page;
  readonly of: number;
  readonly boxes: readonly Box[];
}

export function placeOnPage(reading: Reading, span: Span): PagePlace | null {
  const touched = (reading.boxes ?? []).filter((box) => box.start < span.end && span.start < box.end);
  const page = reading.pages?.find((one) => one.page === touched[0]?.page);
  return page === undefined ? null : { page, of: reading.pages?.length ?? 0, boxes: touched.filter((box) => box.page === page.page) };
}

/** The page in small, with the lines marked: enough to find them on the paper. */
export function PageSketch({ place: { page, boxes }, label }: { readonly place: PagePlace; readonly label: string }): ReactNode {
  return (
    <svg className="page-sketch" role="img" aria-label={label} viewBox={`0 0 ${page.width} ${page.height}`}>
      <rect className="page-paper" x="0" y="0" width={page.width} height={page.height} />
      {boxes.map((box) => <rect key={box.start} className="page-lines" x={box.x} y={box.y} width={box.width} height={box.height} />)}
    </svg>
  );
}
