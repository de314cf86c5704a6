/** Sets of names that mean one party. The smallest name stands for its set, so that the order of joining does not matter. */
export class Unions {
  readonly #parents = new Map<string, string>();

  root(key: string): string {
    let root = key;
    for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root)) root = next;
    let walk = key;
    while (walk !== root) {
      const next = this.#parents.get(walk) ?? root;
      this.#parents.set(walk, root);
      walk = next;
    }
    return root;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.root(one), this.root(other)];
    if (a === b) return;
    this.#parents.set(a < b ? b : a, a < b ? a : b);
  }
}
