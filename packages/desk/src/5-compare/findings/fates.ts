/** What became of those who are counted: in one collapse nine are killed and fourteen hurt. */
const fates: ReadonlyMap<string, string> = new Map([
  "kill", "hurt", "arrest", "charge", "convict", "sack", "evacuate", "homeless", "infection", "ill", "hospitalise", "treat", "expel", "missing-person", "displaced-person",
].map((name) => [name, name] as const).concat([["charge-formal", "charge"], ["save", "rescue"]]));

/** Whoever is in a later word of a line is also in the earlier ones: who is in hospital is treated. */
const nested: readonly (readonly string[])[] = [["hurt", "treat", "hospitalise"], ["ill", "treat", "hospitalise"], ["infection", "ill"], ["arrest", "charge", "convict"]];

/** Counts of these may go on growing for days after the event. */
const growing: ReadonlySet<string> = new Set(["kill", "missing-person", "homeless", "infection", "ill", "displaced-person", "arrest", "hurt"]);

/** 'hospitalised' is listed as treating too: the narrower word says more. */
export function fatesIn(words: readonly { readonly names: readonly string[] }[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { names } of words) {
    const here = names.flatMap((name) => fates.get(name) ?? []);
    for (const fate of here) if (!here.some((other) => narrower(other, fate))) found.add(fate);
  }
  return found;
}

/** Is everyone of whom the one is said also one of whom the other is? */
function narrower(one: string, other: string): boolean {
  return nested.some((line) => line.includes(one) && line.includes(other) && line.indexOf(one) > line.indexOf(other));
}

export type FateRelation = "same" | "inside" | "outside" | "other";

/** How those of one count stand to those of the other; what the text leaves unsaid may be the same. */
export function relateFates(a: ReadonlySet<string>, b: ReadonlySet<string>): FateRelation {
  if (a.size === 0 || b.size === 0 || [...a].some((fate) => b.has(fate))) return "same";
  if ([...a].every((one) => [...b].some((other) => narrower(one, other)))) return "inside";
  if ([...b].every((one) => [...a].some((other) => narrower(one, other)))) return "outside";
  return "other";
}

export function mayGrow(fatesSaid: ReadonlySet<string>): boolean {
  return [...fatesSaid].some((fate) => growing.has(fate));
}
