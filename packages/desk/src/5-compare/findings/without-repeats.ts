import type { Draft } from "./draft.js";
import { touches } from "./draft.js";
import { memberKey } from "./assemble.js";
import type { Telling } from "../text/tellings.js";

/** Kinds that say of one side that its members belong together, the surest first. */
const agreeing: readonly Draft["kind"][] = ["copied-text", "same-statement", "agreement"];

function covers(big: readonly Telling[], small: readonly Telling[]): boolean {
  return small.every((one) => big.some((other) => other.view.at === one.view.at && touches(other, one)));
}

/** Of two drafts of one kind that cover each other the one with more that may corroborate, else with more members, else the first by content. */
function isBetter(one: Draft, other: Draft): boolean {
  const size = (draft: Draft) => draft.sides.flat().length;
  const order = one.strong.length - other.strong.length || size(one) - size(other) || (memberKey(one) < memberKey(other) ? 1 : -1);
  return order > 0;
}

/**
 * Leaves out what another draft already says: the same members twice, an agreement whose members all lie in a larger or surer one, a dispute
 * whose members all lie in a larger one.
 * Order of the list does not matter for what is left.
 */
export function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const once = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.kind} ${memberKey(draft)}`;
    const known = once.get(key);
    if (!known || draft.strong.length > known.strong.length) once.set(key, known ? { ...draft, because: [...new Set([...known.because, ...draft.because])] } : draft);
  }
  const list = [...once.values()];
  const byArticle = new Map<number, Draft[]>();
  for (const draft of list) {
    for (const at of new Set(draft.sides.flat().map((telling) => telling.view.at))) byArticle.set(at, [...(byArticle.get(at) ?? []), draft]);
  }
  return list.filter((draft) => {
    if (draft.kind === "disputed") {
      // What numbers show to exclude each other is not told once more as a dispute.
      return !(byArticle.get(draft.about.view.at) ?? []).some((other) => other !== draft && (other.kind === "contradicted" || (other.kind === "disputed" && isBetter(other, draft))) && covers(other.sides.flat(), draft.sides.flat()));
    }
    const side = draft.sides[0] ?? [];
    const rank = agreeing.indexOf(draft.kind);
    if (rank < 1 || draft.sides.length > 1) return true;
    return !(byArticle.get(side[0]?.view.at ?? -1) ?? []).some((other) => other !== draft && other.sides.length === 1 && agreeing.includes(other.kind)
      && (agreeing.indexOf(other.kind) < rank || (other.kind === draft.kind && isBetter(other, draft))) && covers(other.sides[0] ?? [], side));
  });
}
