import type { LogStream } from "@affiant/proof";

/**
 * The places of a branch's log, below `size`, that a log does not have: what follows its `merge-branch` act, in this order.
 * Both are what a reader knows of them.
 */
export function placesToMerge(
  branch: { homeOf(index: number): { readonly stream: LogStream; readonly place: number } | null },
  size: number,
  receiver: { readonly streams: readonly LogStream[] },
): number[] {
  const had = new Map(receiver.streams.map(({ origin, size: known }) => [origin, known]));
  const places: number[] = [];
  for (let at = 0; at < size; at += 1) {
    const home = branch.homeOf(at);
    if (home && home.place >= (had.get(home.stream.origin) ?? 0)) places.push(at);
  }
  return places;
}
