import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import type { ActAt } from "./act-keys.js";
import { actsOf, isAboutFilm } from "./act-keys.js";
import type { Compatible } from "./compatibility.js";
import type { Draft } from "./draft.js";
import { articlesOf, byContent, distinct } from "./draft.js";
import { featuresOf, general } from "./features.js";

/** A key told more often than this in one matter is its subject, and tells no two events apart. */
const mostTellings = 60;

interface Group {
  readonly keys: Set<string>;
  readonly members: Telling[];
}

function nameOf(telling: Telling): string {
  return `${telling.view.at} ${telling.start} ${telling.end}`;
}

/** Members of one key that may be one event: every new one must go with all before it, one for each article. */
function groupsOf(acts: readonly ActAt[], compatible: Compatible): readonly Group[] {
  const groups: Group[] = [];
  for (const { key, telling } of [...acts].sort((a, b) => byContent(a.telling, b.telling))) {
    const known = groups.find((group) => group.members.some((member) => nameOf(member) === nameOf(telling)));
    if (known) continue;
    const group = groups.find(({ members }) => members.every((member) => compatible(member, telling)));
    if (group) group.members.push(telling);
    else groups.push({ keys: new Set([key]), members: [telling] });
  }
  return groups;
}

function hasDay(group: Group): boolean {
  return [...group.keys].some((key) => key.includes("|@"));
}

/** Two keys of one event tell it twice: groups that share half their tellings, and at least two, are one. */
function merge(groups: readonly Group[]): readonly Group[] {
  const merged: Group[] = [];
  for (const group of [...groups].sort((a, b) => b.members.length - a.members.length)) {
    const names = new Set(group.members.map(nameOf));
    const home = merged.find((other) => {
      if (hasDay(group) !== hasDay(other)) return false;
      const shared = other.members.filter((member) => names.has(nameOf(member)));
      return articlesOf(shared) >= 2 && shared.length * 2 >= Math.min(names.size, other.members.length);
    });
    if (!home) {
      merged.push({ keys: new Set(group.keys), members: [...group.members] });
      continue;
    }
    for (const key of group.keys) home.keys.add(key);
    for (const member of group.members) if (!home.members.some((known) => nameOf(known) === nameOf(member))) home.members.push(member);
  }
  return merged;
}

type KeysOf = ReadonlyMap<string, ReadonlySet<string>>;

/** Told in such detail that it is one thing: two acts in common, or one act and something else that is specific. */
function inDetail(a: Telling, b: Telling, keys: KeysOf): boolean {
  const shared = [...(keys.get(nameOf(a)) ?? [])].filter((key) => !isAboutFilm(key) && (keys.get(nameOf(b))?.has(key) ?? false));
  if (shared.length === 0) return false;
  const named = new Set(shared.flatMap((key) => key.split("|")));
  if (named.size >= 4) return true;
  const mine = featuresOf(a.view, a);
  const theirs = featuresOf(b.view, b);
  return [...mine].some((feature) => theirs.has(feature) && !general.has(feature) && !named.has(feature));
}

function strongOf(members: readonly Telling[], keys: KeysOf, resolver: Resolver): readonly Telling[] {
  return members.filter((member) => members.some((other) => resolver(member).key !== resolver(other).key && inDetail(member, other, keys)));
}

function draftsOf(group: Group, keys: KeysOf, resolver: Resolver): readonly Draft[] {
  const members = distinct(group.members);
  const because = [...group.keys].sort().map((key) => `same act: ${key.replace("|@", " on ").replace("|", " + ")}`);
  // Who leaves it open neither says it nor denies it.
  const said = members.filter((member) => !member.denied && member.statement?.polarity !== "open");
  const denied = members.filter((member) => member.denied);
  const drafts: Draft[] = [];
  const [first] = said;
  const speakers = new Set(said.map((member) => resolver(member).key));
  const others = denied.filter((member) => resolver(member).counted && !speakers.has(resolver(member).key));
  // A day in common says when, not what: nothing of another's is denied by not having happened that day.
  if (first && !hasDay(group) && others.length > 0 && said.some((member) => resolver(member).counted)) {
    drafts.push({ kind: "disputed", sides: [said, others], about: first, because: [...because, "one side denies it"], strong: [] });
  }
  if (first && articlesOf(said) > 1) drafts.push({ kind: "agreement", sides: [said], about: first, because, strong: strongOf(said, keys, resolver) });
  return drafts;
}

/** Tellings of one act in several articles: agreement, or dispute where one side denies it. */
export function sameActs(views: readonly ArticleView[], how: { readonly compatible: Compatible; readonly resolver: Resolver }): readonly Draft[] {
  const acts = views.flatMap(actsOf);
  const keys = new Map<string, Set<string>>();
  const byKey = new Map<string, ActAt[]>();
  for (const act of acts) {
    const name = nameOf(act.telling);
    keys.set(name, (keys.get(name) ?? new Set<string>()).add(act.key));
    const list = byKey.get(act.key) ?? [];
    list.push(act);
    byKey.set(act.key, list);
  }
  const groups = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([, list]) => list.length <= mostTellings)
    .flatMap(([, list]) => groupsOf(list, how.compatible).filter((group) => articlesOf(group.members) > 1));
  return merge(groups).flatMap((group) => draftsOf(group, keys, how.resolver));
}
