import type { CountRule, OriginKind } from "../../model/finding.js";
import { lemma, rolesIn } from "../lexicon/find-concepts.js";
import { functionWords } from "../lexicon/function-words.js";
import { foldedWords } from "../text/words.js";
import type { Rest } from "./resolve-origin.js";

/** Unnamed people who belong to a side of the story are not shown to be others than the body that speaks for them. */
const apart: ReadonlySet<string> = new Set(["source", "witness", "resident", "official", "survivor", "medic", "driver", "passenger", "prisoner", "trader", "hospital", "company", "court", "authorities"]);
/** 'The authorities' may be any of these. */
const offices = /^a:(?:prefecture|town-hall|government|governor|police-force|sheriff|interior-ministry)$/u;
const namedKinds: ReadonlySet<OriginKind> = new Set(["person", "body", "film"]);

function unnamedRole(key: string): string {
  return /^u:([^@]*)@/u.exec(key)?.[1] ?? "";
}

/** 'Police sources' may be the police that speak; 'a hospital source' the hospital. */
function mayBeOf(rest: Rest, other: Rest): boolean {
  const own = rolesIn(foldedWords(rest.name)).filter((role) => role.kind === "office" || role.kind === "body");
  return own.some((role) => other.key === `a:${role.name}` || rolesIn(foldedWords(other.name)).some((known) => known.name === role.name));
}

function words(name: string): readonly string[] {
  return foldedWords(name).filter((word) => !functionWords.has(word)).map(lemma);
}

/** 'Edge Observatory' and 'Observatoire des marges' may be one body in two languages: where names share a word they are taken for one. */
function mayTranslate(rest: Rest, other: Rest): boolean {
  return other.language !== rest.language && words(other.name).some((word) => words(rest.name).includes(word));
}

const made = /^(?:the |a |an |le |la |les |un |une |l[’'])?(?:\p{L}+ )?(?:film|video|vidéo|footage|recording|report|rapport|document|images?|clip)\b/iu;

/** 'Film published by Meridian' is nobody else's than Meridian Verify's: of a maker and what bears its name one counts. */
function mayBeMadeBy(rest: Rest, other: Rest): boolean {
  if (!made.test(rest.name) && !made.test(other.name)) return false;
  const names = (name: string): readonly string[] => name.match(/\p{Lu}[\p{L}\d]{3,}/gu) ?? [];
  return names(other.name).some((word) => names(rest.name).includes(word));
}

/** Whether an origin counts beside the others, by which rule, and beside whom it does not. */
export interface Verdict {
  readonly rest: Rest;
  readonly rule: CountRule;
  readonly beside: string | null;
}

/**
 * Every origin once, and why it counts or not: the fewest that the texts force. Unknown adds nothing; people through whom a
 * counted body speaks are that body; unnamed people count beside others only where they are a kind of their own. Whoever is left out
 * here is not counted on the screens either: a reader counts what is drawn.
 */
export function weighOrigins(rests: readonly Rest[]): readonly Verdict[] {
  const known = new Map<string, Rest>();
  for (const rest of [...rests.filter((one) => one.counted), ...rests]) if (!known.has(rest.key)) known.set(rest.key, rest);
  const counted = new Map([...known].filter(([, rest]) => rest.counted));
  const first = [...known.values()].map((rest): Verdict => {
    if (!rest.counted) return { rest, rule: rest.kind === "document" ? "document-unsigned" : "source-not-said", beside: null };
    const via = rest.through.find((key) => key !== rest.key && counted.has(key));
    if (via !== undefined) return { rest, rule: "heard-through", beside: via };
    return { rest, rule: "counts", beside: null };
  });
  const open = first.filter(({ rule }) => rule === "counts").map(({ rest }) => rest);
  const named = open.filter((rest) => isNamed(rest));
  const strong = named.filter((rest, at) => !named.slice(0, at).some((other) => mayTranslate(rest, other) || mayBeMadeBy(rest, other)));
  if (strong.length === 0) return first.map((verdict) => (verdict.rule !== "counts" || verdict.rest === open[0] ? verdict : { ...verdict, rule: "all-unnamed", beside: open[0]?.key ?? null }));
  const seen = new Map<string, Rest>();
  return first.map((verdict) => {
    const { rest } = verdict;
    if (verdict.rule !== "counts" || strong.includes(rest)) return verdict;
    const earlier = named.includes(rest) ? named.slice(0, named.indexOf(rest)) : [];
    const other = earlier.find((one) => mayTranslate(rest, one));
    const maker = earlier.find((one) => mayBeMadeBy(rest, one));
    return other ? { rest, rule: "may-be-translation", beside: other.key } : maker ? { rest, rule: "may-belong", beside: maker.key } : weak(rest, strong, seen);
  });
}

function isNamed(rest: Rest): boolean {
  return namedKinds.has(rest.kind);
}

/** 'Officials' of one paper may be those of another: unnamed people of one role count once beside named origins. */
function weak(rest: Rest, strong: readonly Rest[], seen: Map<string, Rest>): Verdict {
  const [first] = strong;
  if (rest.key.startsWith("p:") && rest.kind === "unnamed") return { rest, rule: "speaks-for-unknown", beside: first?.key ?? null };
  if (rest.kind !== "unnamed") return { rest, rule: "document-unsigned", beside: null };
  const role = unnamedRole(rest.key);
  if (!apart.has(role)) return { rest, rule: "unnamed-beside-named", beside: first?.key ?? null };
  const same = seen.get(role);
  if (same) return { rest, rule: "same-role", beside: same.key };
  seen.set(role, rest);
  const office = role === "authorities" || role === "official" ? strong.find((other) => offices.test(other.key)) : undefined;
  const owner = office ?? strong.find((other) => mayBeOf(rest, other));
  return owner ? { rest, rule: "may-belong", beside: owner.key } : { rest, rule: "counts", beside: null };
}

/** The independent origins that are shown, one for each: named ones first. */
export function namedFirst(verdicts: readonly Verdict[]): readonly Rest[] {
  const counting = verdicts.filter(({ rule }) => rule === "counts").map(({ rest }) => rest);
  return [...counting.filter(isNamed), ...counting.filter((rest) => !isNamed(rest))];
}
