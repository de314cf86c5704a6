import type { Join } from "../../model/finding.js";

const otherwise: Join = { rule: "otherwise", passage: null };
/** Names looked at for a way from one to another; a matter holds far fewer. */
const mostNames = 2_000;

/** Sets of names that mean one party. The smallest name stands for its set, so that the order of joining does not matter. */
export class Unions {
  readonly #parents = new Map<string, string>();
  readonly #joins = new Map<string, Map<string, Join>>();

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

  join(one: string, other: string, why: Join = otherwise): void {
    if (one !== other) this.#remember(one, other, why);
    const [a, b] = [this.root(one), this.root(other)];
    if (a === b) return;
    this.#parents.set(a < b ? b : a, a < b ? a : b);
  }

  /** The first reason that was given for a pair stands. */
  #remember(one: string, other: string, why: Join): void {
    if (this.#joins.get(one)?.has(other)) return;
    for (const [a, b] of [[one, other], [other, one]] as const) this.#joins.set(a, (this.#joins.get(a) ?? new Map<string, Join>()).set(b, why));
  }

  /** Why two names are one: the reasons along the shortest way from the one to the other. None where they are not one, or the same name. */
  why(one: string, other: string): readonly Join[] {
    const from = new Map<string, { readonly before: string; readonly why: Join } | null>([[one, null]]);
    for (const name of from.keys()) {
      if (name === other || from.size > mostNames) break;
      for (const [next, why] of this.#joins.get(name) ?? []) if (!from.has(next)) from.set(next, { before: name, why });
    }
    const reasons: Join[] = [];
    for (let step = from.get(other); step; step = from.get(step.before)) reasons.unshift(step.why);
    return reasons;
  }
}
