/**
 * Does work on items, at most `ahead` at a time, and gives the results in the order of the items. What follows an
 * item that failed is waited for, and not given.
 */
export async function* inOrder<T, R>(items: Iterable<T>, ahead: number, work: (item: T) => Promise<R>): AsyncIterable<R> {
  const under: Promise<R>[] = [];
  try {
    for (const item of items) {
      const started = work(item);
      started.catch(() => undefined); // told below, in its turn
      under.push(started);
      const first = under.length >= ahead ? under.shift() : undefined;
      if (first) yield await first;
    }
    for (let first = under.shift(); first; first = under.shift()) yield await first;
  } finally {
    await Promise.allSettled(under);
  }
}
