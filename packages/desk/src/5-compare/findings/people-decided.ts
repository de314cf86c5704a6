import type { Passage } from "../../model/span.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import type { Draft } from "./draft.js";
import { distinct, touches } from "./draft.js";

type Pair = readonly [Passage, Passage];

function isAt(telling: Telling, passage: Passage): boolean {
  if (telling.view.record !== passage.record || !touches(telling, passage)) return false;
  const shared = Math.min(telling.end, passage.end) - Math.max(telling.start, passage.start);
  return shared * 2 >= Math.min(telling.end - telling.start, passage.end - passage.start);
}

function tellingOf(views: readonly ArticleView[], passage: Passage): Telling | null {
  for (const view of views) {
    if (view.record !== passage.record) continue;
    const sentence = view.sentences.find((one) => touches(one, passage));
    if (!sentence) continue;
    const statement = view.statements.find((one) => one.start === passage.start && one.end === passage.end) ?? null;
    return { view, statement, sentence, focus: null, denied: false, start: passage.start, end: passage.end };
  }
  return null;
}

/** Takes the later of the two out of a draft that holds both. A draft with nothing left to compare is dropped. */
function part(draft: Draft, [one, other]: Pair): Draft | null {
  const members = draft.sides.flat();
  const first = members.find((telling) => isAt(telling, one));
  const second = members.find((telling) => isAt(telling, other) && telling !== first);
  if (!first || !second) return draft;
  const gone = first.view.at > second.view.at || (first.view.at === second.view.at && first.start > second.start) ? first : second;
  const sides = draft.sides.map((side) => side.filter((telling) => telling !== gone)).filter((side) => side.length > 0);
  const about = sides[0]?.[0];
  if (!about || sides.length < draft.sides.length || (sides.length === 1 && (sides[0]?.length ?? 0) < 2)) return null;
  return { ...draft, sides, about, strong: draft.strong.filter((telling) => telling !== gone) };
}

/** Puts together what a person put together, through chains of pairs. */
function linked(views: readonly ArticleView[], pairs: readonly Pair[]): readonly Draft[] {
  const groups: Telling[][] = [];
  for (const pair of pairs) {
    const tellings = pair.flatMap((passage) => tellingOf(views, passage) ?? []);
    if (tellings.length < 2) continue;
    const homes = groups.filter((group) => group.some((known) => tellings.some((telling) => known.view.at === telling.view.at && known.start === telling.start)));
    const [home] = homes;
    if (home) home.push(...tellings);
    else groups.push([...tellings]);
    for (const other of homes.slice(1)) {
      home?.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.flatMap((group) => {
    const members = distinct(group);
    const [about] = members;
    return about && members.length > 1 ? [{ kind: "agreement" as const, sides: [members], about, because: ["a person put them together"], strong: members }] : [];
  });
}

/** What people decided about belonging goes before every rule. */
export function peopleDecided(drafts: readonly Draft[], views: readonly ArticleView[], decided: { readonly together: readonly Pair[]; readonly apart: readonly Pair[] }): readonly Draft[] {
  const holds = (draft: Draft, pair: Pair) => draft.sides.some((side) => pair.every((passage) => side.some((telling) => isAt(telling, passage))));
  const kept = drafts.flatMap((draft) => {
    let left: Draft | null = draft;
    for (const pair of decided.apart) if (left) left = part(left, pair);
    return left ?? [];
  });
  const open = decided.together.filter((pair) => !kept.some((draft) => holds(draft, pair)));
  return [...kept, ...linked(views, open)];
}
