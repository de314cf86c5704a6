import type { Token } from "../figures/tokens.js";

interface NeedsWord {
  /** Folded words without one of which the rule cannot match, or how they are written. */
  readonly needs: ReadonlySet<string> | RegExp;
}

const wordsAtMost = 20_000;

/** Rules, at most 32, that each need one of some words: a sentence is asked once which of them it has a word of. */
export class RulesByWord<Rule extends NeedsWord> {
  readonly #rules: readonly Rule[];
  /** Words met before, with a bit for each rule; emptied when a text brings too many. */
  readonly #met = new Map<string, number>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  /** In the order they were given. */
  among(tokens: readonly Token[]): readonly Rule[] {
    let bits = 0;
    for (const { text } of tokens) bits |= this.#met.get(text) ?? this.#ask(text);
    return bits === 0 ? none : this.#rules.filter((_, index) => (bits & (1 << index)) !== 0);
  }

  #ask(word: string): number {
    const bits = this.#rules.reduce((all, { needs }, index) => ((needs instanceof RegExp ? needs.test(word) : needs.has(word)) ? all | (1 << index) : all), 0);
    if (this.#met.size >= wordsAtMost) this.#met.clear();
    if (word.length <= 12) this.#met.set(word, bits);
    return bits;
  }
}

const none: readonly never[] = [];
