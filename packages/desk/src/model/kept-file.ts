/** A file of this machine to keep. `expected`: the digest it had when it was last read; then it is copied only when it has another. */
export interface FileToKeep {
  readonly path: Uint8Array;
  /** As it was listed; it may have changed since. */
  readonly size: number;
  readonly expected: string | null;
}

/** A file that is kept. `stamp`: what it looks like, where that tells a later change; else null. */
export interface KeptFile {
  readonly sha256: string;
  readonly size: number;
  readonly fresh: boolean;
  readonly stamp: string | null;
}
