import type { FileOutcome } from "@affiant/desk/api";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { announce } from "../../frame/announcements.js";
import { useTexts } from "../../texts/use-texts.js";
import { droppedFiles, takeIn, type Incoming, type TakingIn } from "./take-in.js";

export type TakeInState =
  | { readonly kind: "idle" }
  | { readonly kind: "going"; readonly progress: TakingIn }
  | { readonly kind: "done"; readonly files: readonly FileOutcome[] }
  | { readonly kind: "failed"; readonly message: string };

/** Takes files into the case, one batch at a time, and says how it went. */
export function useTakeIn(): { readonly state: TakeInState; readonly take: (files: readonly Incoming[]) => void } {
  const queries = useQueryClient();
  const { t } = useTexts();
  const [state, setState] = useState<TakeInState>({ kind: "idle" });
  const take = useCallback((files: readonly Incoming[]) => {
    if (files.length === 0) return;
    takeIn(files, (progress) => { setState({ kind: "going", progress }); }).then(
      (answer) => {
        setState({ kind: "done", files: answer.files });
        announce(t.records(answer.files.length));
      },
      (error: unknown) => { setState({ kind: "failed", message: error instanceof Error && error.message !== "" ? error.message : t.failed }); },
    ).finally(() => { void queries.invalidateQueries(); });
  }, [queries, t]);
  return { state, take };
}

/** Files can be dropped anywhere on the page. True while some hang over it. */
export function useDrop(take: (files: readonly Incoming[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === "dragover");
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer.items).then(take);
    };
    addEventListener("dragover", hover);
    addEventListener("dragleave", hover);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", hover);
      removeEventListener("dragleave", hover);
      removeEventListener("drop", drop);
    };
  }, [take]);
  return over;
}
