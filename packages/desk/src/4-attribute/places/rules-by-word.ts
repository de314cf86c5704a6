import type { Token } from "../figures/tokens.js";

/** Rules, at most 32, that each need one of some words: a sentence is asked once which of them it has a word of. */
export class RulesByWord<Rule extends { readonly needs: ReadonlySet<string> }> {
  readonly #rules: readonly Rule[];
  readonly #bits = new Map<string, number>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    rules.forEach(({ needs }, index) => {
      for (const word of needs) this.#bits.set(word, (this.#bits.get(word) ?? 0) | (1 << index));
    });
  }

  /** In the order they were given. */
  among(tokens: readonly Token[]): readonly Rule[] {
    let met = 0;
    for (const { text } of tokens) met |= this.#bits.get(text) ?? 0;
    return met === 0 ? none : this.#rules.filter((_, index) => (met & (1 << index)) !== 0);
  }
}

const none: readonly never[] = [];
