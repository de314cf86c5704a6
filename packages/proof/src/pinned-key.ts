/** What a fingerprint that a reader has from elsewhere says of who signs a log now: docs/formats/proof.md, 'A key from elsewhere'. */
import type { LogKey } from "./log-stream.js";

/** How such a key stands to the log. Only `holds` and `replaced` confirm who signs its head. */
export interface PinnedKey {
  readonly is: "holds" | "replaced" | "revoked" | "unbound" | "foreign";
  readonly confirms: boolean;
  /** Place of the act that replaced it, or that revoked it or the key in its place; null where none did. */
  readonly at: number | null;
  /** Fingerprint of the key that stands in its place now; null where none does. */
  readonly by: string | null;
  /** The same in words; empty for a key that holds. */
  readonly message: string;
}

/** The key and those that took its place, one after another. */
export function lineOf(keys: readonly LogKey[], key: LogKey): readonly LogKey[] {
  const line = [key];
  for (let next: LogKey | undefined = key; next; ) {
    const { role, by }: LogKey = next;
    next = by === null ? undefined : keys.find((one) => one.role === role && one.fingerprint === by);
    if (next) line.push(next);
  }
  return line;
}

/** @param keys - those of the log's own stream: of logs that it holds, a key says nothing of this head. */
export function pinnedKey(keys: readonly LogKey[], pinned: string): PinnedKey {
  const answer = (is: PinnedKey["is"], message: string, end: Partial<Pick<PinnedKey, "at" | "by">> = {}): PinnedKey =>
    ({ is, confirms: is === "holds" || is === "replaced", at: null, by: null, ...end, message });
  const own = keys.filter(({ fingerprint, role }) => fingerprint === pinned && role !== "publication");
  if (own.length === 0) return answer("foreign", "the key you gave is not one of this log's");
  const revoked = new Map(keys.filter(({ reason }) => reason !== null).map((key) => [key.fingerprint, key]));
  const end = own.flatMap((key) => lineOf(keys, key)).map(({ fingerprint }) => revoked.get(fingerprint)).find((key) => key !== undefined);
  if (end) {
    const which = end.fingerprint === pinned ? "the key you gave" : `the key you gave was replaced, and ${end.fingerprint}, which came after it,`;
    return answer("revoked", `${which} was revoked at act ${end.until} (${end.reason}): it confirms nothing of what came after`, { at: end.until });
  }
  // A log can name any key as an author's. One of the line must have signed what belongs to this log and to no other.
  const bound = keys.filter((key) => key.bound && !revoked.has(key.fingerprint)).map((key) => lineOf(keys, key));
  const stands = own.find((key) => key.role === "log" || bound.some((line) => line.includes(key)) || lineOf(keys, key).some((one) => one.bound));
  if (!stands) return answer("unbound", "the log names the key you gave as an author's, and nothing it signed is bound to this log: anybody could have named it");
  const last = lineOf(keys, stands).at(-1) ?? stands;
  if (last === stands) return answer("holds", "");
  const then = stands.by === last.fingerprint ? "" : `, and in the end by ${last.fingerprint} at act ${last.since}`;
  return answer("replaced", `you gave a key that was replaced by ${stands.by} at act ${stands.until}${then}`, { at: stands.until, by: last.fingerprint });
}
