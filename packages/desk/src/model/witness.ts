/** A witness that this user has named for a log. The name is in its key. */
export interface NamedWitness {
  readonly vkey: string;
  /** Its submission prefix. */
  readonly url: string;
}

/** What one named witness has seen of this log: the newest head of it with its cosignature. */
export interface WitnessSight {
  readonly witness: string;
  readonly size: number;
  /** Seconds since 1970, by the witness's clock. */
  readonly time: number;
}
