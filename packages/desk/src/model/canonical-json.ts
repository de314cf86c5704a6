/** JSON Lines with keys in code-unit order, one line a value: `{"<kind>": value}`. Equal content gives equal lines. */
export function* canonicalLines(kind: string, values: Iterable<unknown>): Iterable<string> {
  for (const value of values) yield canonicalJson({ [kind]: value });
}

/** JSON with sorted keys. Unlike JCS in `proof`, numbers may have fractions: ECMAScript prints them one way only. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
