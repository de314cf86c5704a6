import type { RecordView, Span, Statement, StatementId } from "@affiant/desk/api";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useDecide, useUndo } from "../../api/acts.js";
import { useKeys } from "../../frame/use-keys.js";
import { replaceQuery } from "../../route/route.js";
import { layOutText, spanOf, statementAt, type TextItem } from "./lay-out-text.js";
import type { Correction } from "./statement-card.js";
import { useEnds, type Ends, type EndsDraft } from "./use-ends.js";

export interface Review {
  readonly items: readonly TextItem[];
  readonly order: readonly Statement[];
  readonly current: StatementId | null;
  /** Whether the outlet's own words are shown as statements. */
  readonly own: boolean;
  readonly naming: boolean;
  readonly ends: Ends;
  readonly select: (id: StatementId) => void;
  readonly correct: (change: Correction) => void;
  readonly stopNaming: () => void;
}

export interface ReviewPlace {
  readonly at: string | null;
  readonly own: boolean;
  readonly readOnly: boolean;
}

/** The review of one record: which statement is current, and what the keys do to it. */
export function useReview(view: RecordView, { at, own, readOnly }: ReviewPlace): Review {
  const asked = useMemo(() => spanOf(at), [at]);
  const [naming, setNaming] = useState(false);
  const decide = useDecide();
  const undo = useUndo();
  const order = useMemo(() => [...view.statements].sort((a, b) => a.start - b.start || b.end - a.end), [view.statements]);
  const current = statementAt(order, asked);
  const keepEnds = useCallback(({ id, start, end }: EndsDraft) => {
    decide.mutate({ kind: "correct", id, start, end });
    replaceQuery({ at: `${start}-${end}` });
  }, [decide]);
  const ends = useEnds(view.reading?.text ?? "", keepEnds);
  const lit = ends.draft ?? (current === null ? asked : null);
  const items = useMemo(() => (view.reading === null ? [] : layOutText(view.reading, view.statements, lit).items), [view, lit]);
  const moving = ends.draft !== null;
  const select = useCallback((id: StatementId) => {
    const said = order.find((each) => each.id === id);
    if (said !== undefined && !moving) replaceQuery({ at: `${said.start}-${said.end}` });
  }, [order, moving]);
  const shown = order.filter((said) => own || said.form !== "narrated" || said.id === current?.id);
  const step = (by: 1 | -1): void => {
    const next = shown[current === null ? (by === 1 ? 0 : shown.length - 1) : shown.indexOf(current) + by];
    if (next !== undefined) select(next.id);
  };
  const onCurrent = (work: (said: Statement) => void) => (): void => { if (current !== null && !readOnly) work(current); };
  useKeys({
    j: () => { step(1); }, k: () => { step(-1); },
    a: onCurrent((said) => { decide.mutate({ kind: "accept", id: said.id }); }),
    x: onCurrent((said) => { decide.mutate({ kind: "reject", id: said.id }); }),
    s: onCurrent(() => { setNaming(true); }),
    e: onCurrent((said) => { ends.begin(said); }),
    u: () => { if (!readOnly) undo.mutate(); },
    o: () => { replaceQuery({ own: own ? "0" : "1" }); },
  });
  useShowCurrent(current?.id ?? null, lit, items.length > 0);
  const correct = (change: Correction): void => {
    setNaming(false);
    if (current !== null && !readOnly) decide.mutate({ kind: "correct", id: current.id, ...change });
  };
  return { items, order, current: current?.id ?? null, own, naming, ends, select, correct, stopNaming: () => { setNaming(false); } };
}

/** Brings the current statement, or the place asked for, into view, and gives its card the focus. */
function useShowCurrent(current: StatementId | null, lit: Span | null, ready: boolean): void {
  const place = current ?? (lit === null ? null : "lit");
  useEffect(() => {
    if (place === null || !ready) return;
    const words = document.querySelector(place === "lit" ? "mark, .is-lit" : `[data-statement="${place}"]`);
    words?.scrollIntoView({ block: "center", inline: "nearest" });
    document.querySelector<HTMLElement>(`[data-card="${place}"] .who`)?.focus({ preventScroll: true });
  }, [place, ready]);
}
