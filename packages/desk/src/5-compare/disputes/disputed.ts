import type { Draft } from "../findings/draft.js";
import { distinct } from "../findings/draft.js";
import type { Telling } from "../text/tellings.js";

/** What some tell against what others do; nothing where one of the sides is empty. */
export function disputed(said: readonly Telling[], against: readonly Telling[], because: readonly string[]): readonly Draft[] {
  const sides = [distinct(said), distinct(against)];
  const about = sides[0]?.[0];
  return about && against.length > 0 ? [{ kind: "disputed", sides, about, because, strong: [] }] : [];
}
