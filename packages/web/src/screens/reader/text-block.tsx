import type { Statement, StatementId } from "@affiant/desk/api";
import type { ReactNode } from "react";
import type { Segment, TextItem } from "./lay-out-text.js";

export interface BlockLook {
  readonly text: string;
  readonly current: StatementId | null;
  readonly own: boolean;
  readonly byId: ReadonlyMap<StatementId, Statement>;
  readonly numbers: ReadonlyMap<StatementId, number>;
  readonly select: (id: StatementId) => void;
}

/** One block of the article: a title, a byline, a heading or a paragraph. Its words are always text. */
export function TextBlock({ item, look, first }: { readonly item: TextItem & { readonly type: "block" }; readonly look: BlockLook; readonly first: boolean }): ReactNode {
  const { block, language } = item;
  const words = item.segments.map((segment) => <Stretch key={segment.start} segment={segment} look={look} />);
  const rest = { lang: language === "" ? undefined : language, dir: "auto" } as const;
  switch (block.kind) {
    case "title": return first ? <h1 className="headline" {...rest}>{words}</h1> : <h2 className="headline" {...rest}>{words}</h2>;
    case "heading": return <h3 className="text cross" {...rest}>{words}</h3>;
    case "byline": return <p className="byline is-theirs" {...rest}>{words}</p>;
    case "paragraph": return <p className="text" {...rest}>{words}</p>;
  }
}

function Stretch({ segment, look }: { readonly segment: Segment; readonly look: BlockLook }): ReactNode {
  const words = look.text.slice(segment.start, segment.end);
  const said = segment.statement === null ? undefined : look.byId.get(segment.statement);
  if (said === undefined || (said.form === "narrated" && !look.own && said.id !== look.current)) {
    return segment.lit ? <mark data-start={segment.start}>{words}</mark> : <span data-start={segment.start}>{words}</span>;
  }
  const state = [said.form, said.id === look.current ? "is-current" : "", segment.lit ? "is-lit" : ""].filter((name) => name !== "").join(" ");
  const number = look.numbers.get(said.id);
  return (
    <span
      className={`st ${state}`} data-start={segment.start} data-statement={said.id} data-no={segment.last ? number : undefined}
      onClick={() => { look.select(said.id); }}
    >
      {words}
    </span>
  );
}
