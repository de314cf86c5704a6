import type { FileOutcome } from "@affiant/desk/api";
import type { ReactNode } from "react";
import { useTexts } from "../../texts/use-texts.js";
import type { TakeInState } from "./use-take-in.js";

/** How files come in, and how each one that did not come in stands. */
export function TakeInStrip({ state, over }: { readonly state: TakeInState; readonly over: boolean }): ReactNode {
  const { t } = useTexts();
  return (
    <div className={over ? "drop is-over" : "drop"}>
      <div role="status">{stripText(state, t)}</div>
      <span className="quiet only-wide end">{t.list.drop}</span>
      {state.kind === "going" ? <Bar done={state.progress.done} all={state.progress.all} label={stripText(state, t)} /> : null}
    </div>
  );
}

function stripText(state: TakeInState, t: ReturnType<typeof useTexts>["t"]): string {
  switch (state.kind) {
    case "idle": return t.list.emptyText;
    case "failed": return state.message;
    case "going": return state.progress.stage === "sending" ? t.list.sending(state.progress.done, state.progress.all) : `${t.list.reading(state.progress.all)}. ${t.list.goOn}`;
    case "done": {
      const count = (of: FileOutcome["state"]): number => state.files.filter((file) => file.state === of).length;
      return t.list.report({ added: count("added"), there: count("already-there"), unread: count("kept-unread"), refused: count("refused") });
    }
  }
}

export function Bar({ done, all, label }: { readonly done: number; readonly all: number; readonly label: string }): ReactNode {
  const share = all === 0 ? 0 : Math.round((100 * done) / all);
  return (
    <svg className="bar is-going" viewBox="0 0 100 4" preserveAspectRatio="none" role="progressbar" aria-valuenow={share} aria-valuemin={0} aria-valuemax={100} aria-label={label}>
      <rect width={share} height="4" />
    </svg>
  );
}

/** Every file that was not taken in, with its reason. Nothing is skipped without a word. */
export function Refusals({ files }: { readonly files: readonly FileOutcome[] }): ReactNode {
  const { t } = useTexts();
  if (files.length === 0) return null;
  return (
    <details className="refusals">
      <summary>{t.list.refusedTitle(files.length)}</summary>
      <ul>
        {files.map((file) => (
          <li key={file.file}><span className="mono" dir="auto">{file.file}</span> <span>{file.reason === null ? t.list.states[file.state] : t.reasons[file.reason]}</span></li>
        ))}
      </ul>
    </details>
  );
}
