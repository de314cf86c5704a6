import type { Part, Reason } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { hrefTo } from "../../route/route.js";

/** A sentence with its links: each part that stands in a record opens it there. */
export function Told({ parts, close }: { readonly parts: readonly Part[]; readonly close: () => void }): ReactNode {
  return parts.map(({ text, to, quoted }, index) => {
    const words = quoted ? <span className="words" dir="auto">{text}</span> : text;
    return to === null
      ? <span key={index}>{words}</span>
      : <a key={index} href={hrefTo("records", to.record, { at: `${to.start}-${to.end}` })} onClick={close}>{words}</a>;
  });
}

/** Reasons of one kind, one a line; `act` puts a button behind a line. */
export function Reasons({ title, reasons, close, act }: {
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly close: () => void;
  readonly act?: (reason: Reason) => ReactNode;
}): ReactNode {
  if (reasons.length === 0) return null;
  return (
    <section className="reasons">
      <h3>{title}</h3>
      <ul>{reasons.map((reason, index) => <li key={index}><span><Told parts={reason.parts} close={close} /></span>{act?.(reason)}</li>)}</ul>
    </section>
  );
}
