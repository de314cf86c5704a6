import type { LogKey, LogStream } from "@affiant/proof";

/** A key that a log has no more. */
export interface EndedKey {
  readonly role: LogKey["role"];
  readonly fingerprint: string;
  /** Place in its own log of the act that ended it. */
  readonly at: number;
  /** Fingerprint of the key that took its place; null where it was revoked. */
  readonly by: string | null;
  /** Why it was revoked; null where it was replaced. */
  readonly reason: string | null;
}

/** Fingerprints of the keys of one log. */
export interface LogKeys {
  /** The key that signs its checkpoints now. */
  readonly log: string;
  /** Those of all authors that the log ever had. */
  readonly authors: readonly string[];
  /** Those of any role that were replaced or revoked since, in the order they came. */
  readonly ended: readonly EndedKey[];
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
  return {
    log: keys.findLast(({ role }) => role === "log")?.fingerprint ?? "",
    authors: keys.filter(({ role }) => role === "author").map(({ fingerprint }) => fingerprint),
    ended: keys.flatMap(({ role, fingerprint, until, by, reason }) => (until === null ? [] : [{ role, fingerprint, at: until, by, reason }])),
  };
}
