import type { Span, Statement, StatementId } from "@affiant/desk/api";
import { useEffect, useState } from "react";
import { nextWordEnd, nextWordStart, selectedSpan, trimmed } from "./move-ends.js";

/** The statement whose ends are moved, and the ends as they would be kept. */
export interface EndsDraft extends Span {
  readonly id: StatementId;
}

export interface Ends {
  /** Null when nobody moves any ends. */
  readonly draft: EndsDraft | null;
  readonly begin: (said: Statement) => void;
  readonly stop: () => void;
}

/** Moving the ends of a statement: by selecting words, or by keys; Enter keeps them, Escape leaves them as they were. */
export function useEnds(text: string, keep: (ends: EndsDraft) => void): Ends {
  const [draft, setDraft] = useState<EndsDraft | null>(null);
  useEffect(() => {
    if (draft === null) return undefined;
    const select = (): void => {
      const chosen = selectedSpan(document.getSelection());
      const span = chosen === null ? null : trimmed(text, chosen);
      if (span !== null) setDraft({ ...span, id: draft.id });
    };
    const press = (event: KeyboardEvent): void => {
      const next = movedBy(event, text, draft);
      if (next === undefined) {
        // The screen's other keys rest: they would move on to another statement.
        if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      if (next === "keep") keep(draft);
      setDraft(typeof next === "string" ? null : { ...next, id: draft.id });
      document.getSelection()?.removeAllRanges();
    };
    document.addEventListener("mouseup", select);
    addEventListener("keydown", press, { capture: true });
    return () => {
      document.removeEventListener("mouseup", select);
      removeEventListener("keydown", press, { capture: true });
    };
  }, [draft, text, keep]);
  return { draft, begin: (said) => { setDraft({ id: said.id, start: said.start, end: said.end }); }, stop: () => { setDraft(null); } };
}

function movedBy(event: KeyboardEvent, text: string, draft: Span): Span | "keep" | "stop" | undefined {
  if (event.key === "Enter") return "keep";
  if (event.key === "Escape") return "stop";
  if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return undefined;
  const step = event.key === "ArrowRight" ? 1 : -1;
  const moved = event.shiftKey
    ? { start: nextWordStart(text, draft.start, step), end: draft.end }
    : { start: draft.start, end: step === 1 ? nextWordEnd(text, draft.end, 1) : endBefore(text, draft.end) };
  return moved.start < moved.end ? moved : draft;
}

/** The end of the word before the last one. */
function endBefore(text: string, at: number): number {
  return nextWordEnd(text, at, -1);
}
