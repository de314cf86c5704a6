import type { OriginKind } from "../../model/finding.js";
import { lemma, rolesIn } from "../lexicon/find-concepts.js";
import { functionWords } from "../lexicon/function-words.js";
import { foldedWords } from "../text/words.js";
import type { Rest } from "./resolve-origin.js";

/** Unnamed people who belong to a side of the story are not shown to be others than the body that speaks for them. */
const apart: ReadonlySet<string> = new Set(["source", "witness", "resident", "official", "survivor", "medic", "driver", "passenger", "prisoner", "trader", "hospital", "company", "court", "authorities"]);
/** 'The authorities' may be any of these. */
const offices = /^a:(?:prefecture|town-hall|government|governor|police-force|sheriff|interior-ministry)$/u;
const named: ReadonlySet<OriginKind> = new Set(["person", "body", "film"]);

function unnamedRole(key: string): string {
  return /^u:([^@]*)@/u.exec(key)?.[1] ?? "";
}

/** 'Police sources' may be the police that speak; 'a hospital source' the hospital. */
function mayBeOf(rest: Rest, strong: readonly Rest[]): boolean {
  const own = rolesIn(foldedWords(rest.name)).filter((role) => role.kind === "office" || role.kind === "body");
  return own.some((role) => strong.some((other) => other.key === `a:${role.name}` || rolesIn(foldedWords(other.name)).some((known) => known.name === role.name)));
}

function words(name: string): readonly string[] {
  return foldedWords(name).filter((word) => !functionWords.has(word)).map(lemma);
}

/** 'Edge Observatory' and 'Observatoire des marges' may be one body in two languages: where names share a word they are taken for one. */
function withoutTranslations(rests: readonly Rest[]): readonly Rest[] {
  return rests.filter((rest, at) => !rests.slice(0, at).some((other) => other.language !== rest.language && words(other.name).some((word) => words(rest.name).includes(word))));
}

/**
 * The independent origins that are shown, one for each: the fewest that the texts force. Unknown adds nothing; people through whom a
 * counted body speaks are that body; unnamed people count beside others only where they are a kind of their own. Whoever is left out
 * here is not counted on the screens either: a reader counts what is drawn.
 */
export function countingOrigins(rests: readonly Rest[]): readonly Rest[] {
  const keys = new Map<string, Rest>();
  for (const rest of rests) if (rest.counted && !keys.has(rest.key)) keys.set(rest.key, rest);
  const counted = [...keys.values()].filter((rest) => !rest.through.some((via) => via !== rest.key && keys.has(via)));
  const strong = withoutTranslations(counted.filter((rest) => named.has(rest.kind)));
  if (strong.length === 0) return counted.slice(0, 1);
  // 'Officials' of one paper may be those of another: unnamed people of one role count once beside others.
  const roles = new Map<string, Rest>();
  for (const rest of counted) {
    const role = rest.kind === "unnamed" ? unnamedRole(rest.key) : "";
    if (apart.has(role) && !roles.has(role)) roles.set(role, rest);
  }
  if (strong.some((other) => offices.test(other.key))) for (const role of ["authorities", "official"]) roles.delete(role);
  for (const [role, rest] of roles) if (mayBeOf(rest, strong)) roles.delete(role);
  return [...strong, ...roles.values()];
}
