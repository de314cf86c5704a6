import type { LetterEngine, OpenLetterEngine } from "../../ports.js";

/** One engine for one record, opened with its first picture. Where it throws, it is given up, and the next picture gets a new one. */
export class EngineOfRecord {
  readonly #open: OpenLetterEngine;
  #engine: LetterEngine | null = null;

  constructor(open: OpenLetterEngine) {
    this.#open = open;
  }

  /** Null: the engine gave up on this picture. What it throws may hold words of the record. */
  async use<T>(work: (engine: LetterEngine) => T): Promise<T | null> {
    const engine = (this.#engine ??= await this.#open());
    try {
      return work(engine);
    } catch {
      this.#engine = null;
      return null;
    }
  }
}
