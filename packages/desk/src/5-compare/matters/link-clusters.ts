import type { Pair } from "./likeness.js";

interface Cluster {
  size: number;
  /** Sum of likenesses to another cluster's articles. */
  readonly links: Map<number, number>;
}

function average(clusters: readonly Cluster[], a: number, b: number): number {
  const [one, other] = [clusters[a], clusters[b]];
  return one && other ? (one.links.get(b) ?? 0) / (one.size * other.size) : 0;
}

/** The most alike neighbour; of equals the first in content order. */
function nearest(clusters: readonly Cluster[], a: number): { readonly at: number; readonly likeness: number } {
  let best = { at: -1, likeness: 0 };
  for (const b of clusters[a]?.links.keys() ?? []) {
    const likeness = average(clusters, a, b);
    if (likeness > best.likeness || (likeness === best.likeness && b < best.at)) best = { at: b, likeness };
  }
  return best;
}

function absorb(clusters: readonly Cluster[], into: number, from: number): void {
  const [home, gone] = [clusters[into], clusters[from]];
  if (!home || !gone) return;
  for (const [other, sum] of gone.links) {
    clusters[other]?.links.delete(from);
    if (other === into) continue;
    const joined = (home.links.get(other) ?? 0) + sum;
    home.links.set(other, joined);
    clusters[other]?.links.set(into, joined);
  }
  gone.links.clear();
  home.size += gone.size;
  gone.size = 0;
}

/**
 * Average linkage: joins the two most alike clusters while they are at least so alike, so that a chain of neighbours does not become
 * one cluster. `given` says which articles are already together. Gives for each article the first of its cluster.
 */
export function linkClusters(given: readonly number[], pairs: readonly Pair[], least: number): readonly number[] {
  const home = [...given];
  const clusters: Cluster[] = given.map(() => ({ size: 0, links: new Map<number, number>() }));
  for (const at of given) {
    const cluster = clusters[at];
    if (cluster) cluster.size++;
  }
  for (const { a, b, likeness } of pairs) {
    const [x, y] = [given[a] ?? a, given[b] ?? b];
    if (x === y) continue;
    clusters[x]?.links.set(y, (clusters[x].links.get(y) ?? 0) + likeness);
    clusters[y]?.links.set(x, (clusters[y].links.get(x) ?? 0) + likeness);
  }
  const near = clusters.map((cluster, at) => (cluster.size > 0 ? nearest(clusters, at) : { at: -1, likeness: 0 }));
  for (;;) {
    let best = -1;
    near.forEach((one, at) => {
      if (one.at >= 0 && one.likeness >= least && (best < 0 || one.likeness > (near[best]?.likeness ?? 0))) best = at;
    });
    const other = near[best]?.at ?? -1;
    if (best < 0 || other < 0) break;
    const [into, from] = [Math.min(best, other), Math.max(best, other)];
    const touched = new Set([...(clusters[into]?.links.keys() ?? []), ...(clusters[from]?.links.keys() ?? [])]);
    absorb(clusters, into, from);
    home.forEach((at, i) => {
      if (at === from) home[i] = into;
    });
    near[from] = { at: -1, likeness: 0 };
    near[into] = nearest(clusters, into);
    for (const at of touched) if ((clusters[at]?.size ?? 0) > 0) near[at] = nearest(clusters, at);
  }
  return home;
}
