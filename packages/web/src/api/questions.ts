import type {
  CaseOverview, CompareOrder, ComparePage, CopyView, FindingKind, InquiryView, RecordsPage, RecordView, ReviewPage, SearchView,
} from "@affiant/desk/api";
import { keepPreviousData, useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { ask } from "./ask.js";

export function useOverview(): UseQueryResult<CaseOverview> {
  return useQuery({ queryKey: ["case"], queryFn: ({ signal }) => ask<CaseOverview>("case", {}, signal) });
}

export function useRecord(id: string): UseQueryResult<RecordView> {
  return useQuery({ queryKey: ["record", id], queryFn: ({ signal }) => ask<RecordView>(`records/${encodeURIComponent(id)}`, {}, signal) });
}

export const recordsPageSize = 100;

/** The pages of the records list that are on the screen. */
export function useRecordPages(pages: readonly number[], find: string): readonly UseQueryResult<RecordsPage>[] {
  return useQueries({
    queries: pages.map((page) => ({
      queryKey: ["records", find, page],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        ask<RecordsPage>("records", { offset: page * recordsPageSize, limit: recordsPageSize, find }, signal),
    })),
  });
}

export interface CompareFilter {
  readonly kind: FindingKind | null;
  readonly speaker: string | null;
  readonly find: string | null;
  readonly record: string | null;
  readonly incident: string | null;
  readonly order: CompareOrder;
}

/** The first `limit` rows of the matrix; the last answer stays while the next is on its way. */
export function useCompare(filter: CompareFilter, limit: number): UseQueryResult<ComparePage> {
  return useQuery({
    queryKey: ["compare", filter, limit],
    queryFn: ({ signal }) => ask<ComparePage>("compare", { ...filter, limit }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Two records side by side. */
export function useCopy(one: string, other: string): UseQueryResult<CopyView> {
  return useQuery({
    queryKey: ["copy", one, other],
    queryFn: ({ signal }) => ask<CopyView>(`copies/${encodeURIComponent(one)}/${encodeURIComponent(other)}`, {}, signal),
  });
}

export function useInquiries(): UseQueryResult<readonly InquiryView[]> {
  return useQuery({ queryKey: ["inquiries"], queryFn: ({ signal }) => ask<readonly InquiryView[]>("inquiries", {}, signal) });
}

export function useSearch(words: string): UseQueryResult<readonly SearchView[]> {
  return useQuery({
    queryKey: ["search", words], enabled: words.trim().length > 1, placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask<readonly SearchView[]>("search", { words, limit: 20 }, signal),
  });
}

export const reviewPageSize = 50;

/** Proposals that nobody has decided, what is most worth a look first; the last answer stays while the next is on its way. */
export function useReviewList(): UseQueryResult<ReviewPage> {
  return useQuery({ queryKey: ["review-list"], placeholderData: keepPreviousData, queryFn: ({ signal }) => ask<ReviewPage>("review", { limit: reviewPageSize }, signal) });
}
