/** Digests anywhere in a body: of originals, text layers, observations. Bodies are at most a few levels deep. */
export function digestsIn(value: unknown, into: Set<string>): void {
  if (typeof value === "string" && /^[0-9a-f]{64}$/.test(value)) into.add(value);
  else if (Array.isArray(value)) for (const one of value) digestsIn(one, into);
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) digestsIn(one, into);
}
