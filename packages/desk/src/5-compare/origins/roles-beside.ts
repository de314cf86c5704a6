import type { Concept } from "../lexicon/find-concepts.js";
import { roleConceptsAt, rolesIn } from "../lexicon/find-concepts.js";
import { functionWords } from "../lexicon/function-words.js";
import type { ArticleView } from "../text/article-view.js";
import type { Description } from "./describe-speaker.js";

/** 'relatives of inmates at X': the first word of content is the role, the names come after. */
export function headed(description: Description): boolean {
  const first = description.folded.findIndex((word) => !functionWords.has(word));
  return first >= 0 && roleConceptsAt(description.folded, first).concepts.some((role) => role.kind === "unnamed");
}

/** 'its spokesman'. */
export const possessives = new Set(["sa", "son", "ses", "its", "their", "his", "her", "leur"]);

/** Between an office and the name of who holds it stands none of these: 'the prefecture found, according to X', 'the mayor and X'. */
export const parting: ReadonlySet<string> = new Set(["selon", "apres", "according", "said", "says", "say", "told", "dit", "indique", "affirme", "raconte", "and", "et", "with", "avec", "against", "contre", "by", "par", "when", "quand", "but", "mais",
  "has", "had", "have", "was", "were", "is", "are", "to", "ont", "est", "sont", "avait", "avaient", "etait", "etaient", "who", "qui", "que", "that"]);

/** The role that ends nearest before a name, with the distance from its first word to the name. */
export function lastRole(folded: readonly string[]): { readonly role: Concept; readonly distance: number } | null {
  for (let at = folded.length - 1; at >= 0; at--) {
    if (parting.has(folded[at] ?? "")) return null;
    for (let from = Math.max(0, at - 4); from <= at; from++) {
      const found = roleConceptsAt(folded, from);
      const role = found.concepts[0];
      if (role && from + found.length - 1 === at && folded.length - from <= 6 + found.length) return { role, distance: folded.length - from };
    }
  }
  return null;
}

const elsewhere: ReadonlySet<string> = new Set(["and", "et", "with", "avec", "but", "mais", "by", "par", "against", "contre", "or", "ou", "while", "when", "quand"]);

/** A role among the first words after a name. */
export function firstRole(folded: readonly string[]): { readonly role: Concept; readonly distance: number } | null {
  for (let at = 0; at < Math.min(4, folded.length); at++) {
    // 'X, and the minister': another's role.
    if (elsewhere.has(folded[at] ?? "")) return null;
    const [role] = roleConceptsAt(folded, at).concepts;
    if (role) return (role.kind === "unnamed" ? secondRole(folded, at) : null) ?? { role, distance: at };
  }
  return null;
}

/** 'X, a driver and delegate of Y': what else the same person is, where that is for somebody. */
function secondRole(folded: readonly string[], first: number): { readonly role: Concept; readonly distance: number } | null {
  const and = folded.findIndex((word, at) => at > first && at <= first + 2 && (word === "and" || word === "et"));
  if (and < 0) return null;
  for (let at = and + 1; at <= and + 2; at++) {
    const [role] = roleConceptsAt(folded, at).concepts;
    if (role?.kind === "speaks-for") return { role, distance: at };
    if (!functionWords.has(folded[at] ?? "")) return null;
  }
  return null;
}

/** Words of an article without what carries nothing at either end: 'the prefect of' is no name. */
export function wording(view: ArticleView, from: number, to: number): string {
  const plain = (at: number) => functionWords.has(view.words[at]?.folded ?? "");
  let [first, last] = [from, to];
  while (last - first > 1 && plain(last - 1)) last--;
  while (last - first > 1 && plain(first)) first++;
  return view.text.slice(view.words[first]?.start ?? 0, view.words[last - 1]?.end ?? 0);
}

/** An office right before 'spokesman' ('a police spokesman'), or named after it and before the person ('spokesman for the police, X'). */
export function officeBeside(view: ArticleView, role: { readonly from: number; readonly to: number }): string | null {
  const office = (first: number, last: number) => {
    const roles = rolesIn(view.words.slice(first, last).map((word) => word.folded));
    // A police union's delegate is no policeman speaking for the force.
    return roles.some((one) => one.kind === "body") ? null : (roles.find((one) => one.kind === "office")?.name ?? null);
  };
  const after = office(role.from + 1, Math.max(role.from + 1, role.to));
  if (after !== null) return after;
  const before = office(Math.max(0, role.from - 3), role.from);
  const adjoining = view.text.slice(view.words[Math.max(0, role.from - 3)]?.start ?? 0, view.words[role.from]?.start ?? 0);
  return before !== null && !/[,.;:“”«»"]/u.test(adjoining) ? before : null;
}

/** 'the charity Lantern', 'le collectif Lanterne': a kind of body and right after it the name that stands alone elsewhere. */
export function namesOfKind(long: readonly string[], short: readonly string[]): boolean {
  const strip = (words: readonly string[]) => words.slice(Math.max(0, words.findIndex((word) => !functionWords.has(word))));
  const [kind, ...name] = strip(long);
  return kind !== undefined && rolesIn([kind]).some((role) => role.kind === "body") && name.length > 0 && name.join(" ") === strip(short).join(" ");
}

/** 'le collectif de riverains Lanterne': a kind of body, words that say what it is made of, and the whole short name, with no preposition right before it. */
export function endsOnName(long: Description, short: Description): boolean {
  const names = short.folded.filter((word) => !functionWords.has(word));
  const at = long.folded.length - names.length;
  if (names.length === 0 || at < 1 || !names.every((word, i) => long.folded[at + i] === word) || !long.roles.some((role) => role.kind === "body")) return false;
  return !functionWords.has(long.folded[at - 1] ?? "") && long.names.every((name) => names.includes(name));
}
