import { rolesIn } from "../lexicon/find-concepts.js";
import type { Resolver, Rest } from "../origins/resolve-origin.js";
import type { Telling } from "../text/tellings.js";
import { foldedWords } from "../text/words.js";

/** Does one counted party stand behind both? 'Police sources' may be the police. */
export function oneParty(a: Telling, b: Telling, resolver: Resolver): boolean {
  const [one, other] = [resolver(a), resolver(b)];
  if ((one.kind === "unnamed" || other.kind === "unnamed") && officesOf(one).some((office) => officesOf(other).includes(office))) return true;
  return one.counted && one.key === other.key && (one.person === null || other.person === null || one.person === other.person);
}

function officesOf({ key, name }: Rest): readonly string[] {
  const named = rolesIn(foldedWords(name)).filter(({ kind }) => kind === "office").map((role) => role.name);
  return key.startsWith("a:") ? [...named, key.slice(2)] : named;
}
