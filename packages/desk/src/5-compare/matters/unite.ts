/** `parents`: of each its own place, or that of another of its group before it. The first of a group is its root. */
export function unite(parents: Uint32Array, a: number, b: number): void {
  const [x, y] = [rootOf(parents, a), rootOf(parents, b)];
  parents[Math.max(x, y)] = Math.min(x, y);
}

export function rootOf(parents: Uint32Array, at: number): number {
  let root = at;
  while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
  let walk = at;
  while (walk !== root) {
    const next = parents[walk] ?? root;
    parents[walk] = root;
    walk = next;
  }
  return root;
}
