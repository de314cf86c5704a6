import type { LogStream } from "@affiant/proof";

/** Fingerprints of the keys of one log. */
export interface LogKeys {
  /** The key that signs its checkpoints now. */
  readonly log: string;
  /** Those of all authors that the log ever had. */
  readonly authors: readonly string[];
  /** Those among the authors' that were replaced or revoked since. */
  readonly ended: readonly string[];
}

/** Who signed, as far as the log itself says. */
export interface LogSigners extends LogKeys {
  /** Logs that it holds: what it stands on, and branches merged into it. */
  readonly held: readonly (LogKeys & { readonly origin: string })[];
}

/** Keys by which somebody may be known. `streams` are those of a `LogReader`: the log itself first. Null without a first act. */
export function signersOf([own, ...held]: readonly LogStream[]): LogSigners | null {
  if (!own?.genesis) return null;
  return { ...keysOf(own), held: held.map((stream) => ({ origin: stream.origin, ...keysOf(stream) })) };
}

function keysOf({ keys }: LogStream): LogKeys {
  const authors = keys.filter(({ role }) => role === "author");
  return {
    log: keys.findLast(({ role }) => role === "log")?.fingerprint ?? "",
    authors: authors.map(({ fingerprint }) => fingerprint),
    ended: authors.filter(({ until }) => until !== null).map(({ fingerprint }) => fingerprint),
  };
}
