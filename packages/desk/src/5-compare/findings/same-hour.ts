import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { tellingAt } from "../text/tellings.js";
import type { ClockRead } from "./clocks-in.js";
import { clocksOf, hoursApart, noon, tolerance } from "./clocks-in.js";
import type { Compatible } from "./compatibility.js";
import { placeOf } from "./counted-place.js";
import type { Draft } from "./draft.js";
import { articlesOf, distinct } from "./draft.js";
import { aroundFigure, besideFigure } from "./figure-context.js";
import type { Rarity } from "./rarity.js";
import { rarityIn } from "./rarity.js";
import { toldAlike } from "./told-alike.js";

/** Something told of an hour of the day. */
interface Timed {
  readonly telling: Telling;
  readonly clock: ClockRead;
  readonly near: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

const mostTimed = 300;
/** How much of what is told beside them the same hour must share; more is asked where the hours only come near each other. */
const least = { same: 1.2, near: 2.4, strong: 2, tied: 0.8 } as const;
/** Two meanings of one family are less than one meaning. */
const familyShare = 0.5;
const nothing: ReadonlySet<string> = new Set();

function timedIn(view: ArticleView): readonly Timed[] {
  return clocksOf(view).flatMap(({ clock }) => {
    const place = placeOf(view, clock);
    const telling = place && tellingAt(view, place, { start: clock.start, end: clock.end });
    return place && telling ? [{ telling, clock, near: besideFigure(place, nothing), around: aroundFigure(place, clock) }] : [];
  });
}

function isSame({ clock: a }: Timed, { clock: b }: Timed): boolean {
  const middle = ({ low, high }: ClockRead) => (low + high) / 2;
  const distance = Math.abs(middle(a) - middle(b));
  return distance < 1 || ((a.half || b.half) && Math.abs(distance - noon) < 1);
}

/** To the minute, and no quarter of an hour: nobody comes to it by rounding. */
function isOdd({ clock: { low, high } }: Timed): boolean {
  return low === high && low % 10 !== 0 && low % 15 !== 0;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  return [...a].filter((name) => b.has(name)).reduce((sum, name) => sum + rarity(name) * (name.startsWith("≈") ? familyShare : 1), 0);
}

/** What several tell of the same hour. */
export function sameHour(views: readonly ArticleView[], { compatible, resolver }: { readonly compatible: Compatible; readonly resolver: Resolver }): readonly Draft[] {
  const list = views.flatMap(timedIn).slice(0, mostTimed);
  const rarity = rarityIn(list.map(({ telling, around }) => ({ telling, names: around })), views.length);
  const joined = (a: Timed, b: Timed) => {
    if (hoursApart(a.clock, b.clock) > tolerance) return false;
    const weight = shared(a.around, b.around, rarity);
    return weight >= (isSame(a, b) ? least.same : least.near) && compatible.loosely(a.telling, b.telling);
  };
  const sure = (a: Timed, b: Timed) => a.telling.view !== b.telling.view && isSame(a, b) && compatible(a.telling, b.telling) && resolver(a.telling).key !== resolver(b.telling).key
    && shared(a.around, b.around, rarity) >= least.strong && (isOdd(a) && isOdd(b) || shared(a.near, b.near, rarity) >= least.tied);
  return toldAlike(list, joined).flatMap((group): readonly Draft[] => {
    const members = distinct(group.map(({ telling }) => telling));
    const [about] = members;
    const strong = distinct(group.filter((one) => group.some((other) => sure(one, other))).map(({ telling }) => telling));
    return about && articlesOf(members) > 1 ? [{ kind: "agreement", sides: [members], about, because: [`same act at an hour: ${wording(group)}`, "the same hour"], strong }] : [];
  });
}

function wording([first, second]: readonly Timed[]): string {
  const common = [...(first?.around ?? [])].filter((name) => second?.around.has(name) === true && !/^[≈^]/u.test(name));
  return common.slice(0, 4).join(", ") || "the same";
}
