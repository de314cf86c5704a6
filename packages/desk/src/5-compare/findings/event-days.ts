import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import type { Day } from "../text/days.js";
import { sameDay } from "../text/days.js";
import type { Related } from "../matters/related.js";
import type { Telling } from "../text/tellings.js";
import type { Places } from "./compatibility.js";
import type { Draft } from "./draft.js";
import { articlesOf, byContent, distinct } from "./draft.js";
import type { Dated } from "./happenings.js";
import { happeningsIn } from "./happenings.js";

/** Named, because incidents hold both days together on it. */
export const otherDayRule = "same happening at the same place";
const nearbyDays = 3;
const mostHappenings = 600;

/** Happenings that a matter has one of on a day; of what is done to people there may be many. */
const large = new Set(["operation", "film", "march", "burn", "explode", "collapse", "flood", "strike", "leak", "crash"]);

/** One happening: the same act, or one place told of by those who filmed or saw it. */
function linked(a: Dated, b: Dated): boolean {
  const shared = [...a.places].some((place) => b.places.has(place));
  if (a.act === b.act) return shared || large.has(a.act);
  const seen = (act: string) => act === "film" || act === "see";
  return shared && (seen(a.act) || seen(b.act));
}

function gather(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const groups: Dated[][] = [];
  for (const one of dated) {
    const homes = groups.filter((group) => group.some((other) => sameDay(other.day, one.day) && linked(other, one)));
    const home = homes[0];
    if (!home) {
      groups.push([one]);
      continue;
    }
    home.push(one);
    for (const other of homes.slice(1)) {
      home.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

function tellings(group: readonly Dated[]): readonly Telling[] {
  return distinct(group.map((dated) => dated.telling));
}

/** Whoever says when a film was made has it from the film: of all of those one stands for them. */
function strongOf(group: readonly Dated[], resolver: Resolver): readonly Telling[] {
  const films = group.filter((dated) => dated.act === "film" && resolver(dated.telling).counted).slice(0, 1);
  // What a film shows has no date in it: the day is told by whoever describes it.
  const others = group.filter((dated) => dated.act !== "film" && resolver(dated.telling).kind !== "film");
  const makers = new Set(films.map((dated) => resolver(dated.telling).key));
  return [...films, ...others.filter((dated) => !makers.has(resolver(dated.telling).key))].map((dated) => dated.telling);
}

function dayDistance(a: Day, b: Day): number {
  const at = (day: Day) => Date.UTC(day.year ?? b.year ?? a.year ?? 2000, (day.month ?? 1) - 1, day.day ?? 1) / 86_400_000;
  return Math.abs(at(a) - at(b));
}

/** Another day for a happening that several date: near enough to be the same one, at the same place, by a text that does not know the other day. */
function otherDays(group: readonly Dated[], all: readonly Dated[], related: Related): readonly Dated[] {
  const places = new Set(group.flatMap((dated) => [...dated.places]));
  return all.filter((dated) => dated.act === "operation" && group.some((other) => other.act === "operation")
    && group.every((other) => !sameDay(other.day, dated.day) && other.telling.view.record !== dated.telling.view.record)
    && group.some((other) => dayDistance(other.day, dated.day) <= nearbyDays && related(other.telling.view, dated.telling.view))
    && [...dated.places].some((place) => places.has(place))
    && !dated.telling.view.days.some((day) => group.some((other) => sameDay(day, other.day))));
}

/** The day of a happening: told alike by several, or told otherwise. */
export function eventDays(views: readonly ArticleView[], how: { readonly places: Places; readonly resolver: Resolver; readonly related: Related }): readonly Draft[] {
  const list = views.flatMap((view) => view.sentences.flatMap((sentence) => (sentence.own ? happeningsIn(view, sentence, { places: how.places }).filter(({ day }) => day.day !== null) : [])));
  const sorted = list.sort((a, b) => byContent(a.telling, b.telling)).slice(0, mostHappenings);
  return gather(sorted).flatMap((group): readonly Draft[] => {
    const members = tellings(group);
    const [first] = members;
    if (!first || articlesOf(members) < 2) return [];
    const because = [`same day of one happening: ${[...new Set(group.map((dated) => dated.act))].sort().join(", ")}`];
    const agreed: Draft = { kind: "agreement", sides: [members], about: first, because, strong: strongOf(group, how.resolver) };
    const others = tellings(otherDays(group, sorted, how.related));
    return others.length === 0 ? [agreed] : [agreed, { kind: "contradicted", sides: [members, others], about: first, because: [otherDayRule, "days that exclude each other"], strong: [] }];
  });
}
