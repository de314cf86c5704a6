import type { Passage } from "../../model/span.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import type { Draft } from "./draft.js";
import { articlesOf, distinct, touches } from "./draft.js";

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

const byPerson = "a person put them together";

/** Findings that one may fall into by cuts: past this the later of the two is taken out, and no more is made of it. */
const mostParts = 16;

/** A draft that holds both becomes one without the one and one without the other: nobody said that the rest belongs with either less. Nothing is left of what then has nothing to compare. */
function part(draft: Draft, [one, other]: Pair): readonly Draft[] {
  const members = draft.sides.flat();
  const first = members.find((telling) => isAt(telling, one));
  const second = members.find((telling) => isAt(telling, other) && telling !== first);
  if (!first || !second) return [draft];
  return [first, second].sort((a, b) => b.view.at - a.view.at || b.start - a.start).flatMap((gone) => without(draft, gone) ?? []);
}

function without(draft: Draft, gone: Telling): Draft | null {
  const sides = draft.sides.map((side) => side.filter((telling) => telling !== gone)).filter((side) => side.length > 0);
  const about = sides[0]?.[0];
  if (!about || sides.length < draft.sides.length || (sides.length === 1 && articlesOf(sides.flat()) < 2)) return null;
  return { ...draft, sides, about: draft.about === gone ? about : draft.about, strong: draft.strong.filter((telling) => telling !== gone) };
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
    return about && members.length > 1 ? [{ kind: "agreement" as const, sides: [members], about, because: [byPerson], strong: members }] : [];
  });
}

/** What people decided about belonging goes before every rule. */
export function peopleDecided(drafts: readonly Draft[], views: readonly ArticleView[], decided: { readonly together: readonly Pair[]; readonly apart: readonly Pair[] }): readonly Draft[] {
  const holds = (draft: Draft, pair: Pair) => draft.sides.some((side) => pair.every((passage) => side.some((telling) => isAt(telling, passage))));
  const kept = drafts.flatMap((draft) => {
    let left: readonly Draft[] = [draft];
    for (const pair of decided.apart) left = left.flatMap((each) => part(each, pair)).slice(0, mostParts);
    return left;
  });
  const open = decided.together.filter((pair) => !kept.some((draft) => holds(draft, pair)));
  let grown: readonly Draft[] = kept;
  const left = open.filter((pair) => {
    const next = joinedTo(grown, views, pair);
    grown = next ?? grown;
    return next === null;
  });
  return [...grown, ...linked(views, left)];
}

/**
 * What a person linked to a statement that stands in one agreement joins it there, if it stands in none itself. Where either stands in several it is not known which
 * is meant: null.
 */
function joinedTo(drafts: readonly Draft[], views: readonly ArticleView[], [one, other]: Pair): readonly Draft[] | null {
  const of = (passage: Passage): readonly Draft[] => drafts.filter((draft) => draft.kind === "agreement" && draft.sides.flat().some((telling) => isAt(telling, passage)));
  const [mine, theirs] = [of(one), of(other)];
  const [home] = [...mine, ...theirs];
  const joining = tellingOf(views, mine.length > 0 ? other : one);
  const known = home?.sides.flat().find((telling) => isAt(telling, mine.length > 0 ? one : other));
  if (!home || !joining || !known || mine.length + theirs.length !== 1) return null;
  const grown: Draft = { ...home, sides: [distinct([...home.sides.flat(), joining])], because: [...home.because, byPerson], strong: distinct([...home.strong, known, joining]) };
  return drafts.map((draft) => (draft === home ? grown : draft));
}
