import type { ActAnswer, Decision, RecordView, ReviewState, UndoAnswer } from "@affiant/desk/api";
import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { announce } from "../frame/announcements.js";
import { useTexts } from "../texts/use-texts.js";
import { DeskError, tell } from "./ask.js";

/** Sends a decision. The record on the screen shows it at once, and everything is asked again when the desk has kept it. */
export function useDecide(): UseMutationResult<ActAnswer, Error, Decision> {
  const queries = useQueryClient();
  const { t } = useTexts();
  return useMutation({
    mutationFn: (decision: Decision) => tell<ActAnswer>("review", decision),
    onMutate: (decision) => {
      queries.setQueriesData<RecordView>({ queryKey: ["record"] }, (record) => record && foresee(record, decision));
    },
    onSuccess: (_answer, decision) => { announce(t.decided[decision.kind]); },
    onError: (error) => { announce(sayError(error, t.failed)); },
    onSettled: () => queries.invalidateQueries(),
  });
}

export function useUndo(): UseMutationResult<UndoAnswer> {
  const queries = useQueryClient();
  const { t } = useTexts();
  return useMutation({
    mutationFn: () => tell<UndoAnswer>("undo", {}),
    onSuccess: (answer) => { announce(answer === null ? t.nothingToUndo : t.undone); },
    onError: (error) => { announce(sayError(error, t.failed)); },
    onSettled: () => queries.invalidateQueries(),
  });
}

export function useRelease(): UseMutationResult<ActAnswer, Error, string> {
  const queries = useQueryClient();
  const { t } = useTexts();
  return useMutation({
    mutationFn: (id: string) => tell<ActAnswer>("release", { id }),
    onSuccess: () => { announce(t.reader.isReleased); },
    onError: (error) => { announce(sayError(error, t.failed)); },
    onSettled: () => queries.invalidateQueries(),
  });
}

function sayError(error: Error, otherwise: string): string {
  return error instanceof DeskError && error.message !== "" ? error.message : otherwise;
}

function foresee(record: RecordView, decision: Decision): RecordView {
  if (decision.kind !== "accept" && decision.kind !== "reject") return record;
  const review: ReviewState = decision.kind === "accept" ? "accepted" : "rejected";
  return { ...record, statements: record.statements.map((said) => (said.id === decision.id ? { ...said, review } : said)) };
}
