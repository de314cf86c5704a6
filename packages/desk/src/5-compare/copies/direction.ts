import type { DirectionReason } from "../../model/finding.js";
import type { Span } from "../../model/span.js";
import type { ArticleView } from "../text/article-view.js";
import { isSameOutlet, knownAgency } from "./agency-names.js";

/** Which of two texts is the source, with the reason. `forward` 1: the first is; -1: the second; 0: nobody knows. */
export interface Direction {
  readonly forward: -1 | 0 | 1;
  readonly why: DirectionReason;
  readonly agency: string | null;
}

/** The places of a run in both texts, and how much of each stands in the other. */
export interface Shared {
  readonly mine: Span;
  readonly theirs: Span;
  readonly quoted: boolean;
  /** Of the first in the second, and of the second in the first. */
  readonly inside: readonly [number, number];
}

/** Almost all of a short text in a longer one, of which it is no more than a part. */
const almostAll = 0.75;
const onlyPart = 0.5;

/** Agencies and outlets that an article names for all of it, or as those to whom was told what stands at a place. */
function credited(view: ArticleView, at: Span): readonly string[] {
  const near = (span: Span) => span.start < at.end && at.start < span.end;
  return [...view.article.agencies, ...view.statements.filter(near).flatMap(({ via }) => via)];
}

/** Names its publisher, anywhere: an outlet that says 'told X' once has read X. */
function namesPublisher(view: ArticleView, source: ArticleView): boolean {
  const { publisher } = source.article;
  if (publisher === null) return false;
  const names = [...view.article.agencies, ...view.statements.flatMap(({ via }) => via)];
  return names.some((name) => isSameOutlet(name, publisher));
}

/** An agency that both name for the place, though neither is its own text. */
function commonAgency(one: ArticleView, other: ArticleView, { mine, theirs }: Shared): string | null {
  const others = credited(other, theirs);
  for (const name of credited(one, mine)) {
    const also = isAgency(name, one) ? others.find((each) => isSameOutlet(name, each)) : undefined;
    if (also !== undefined) return also.length < name.length || (also.length === name.length && also < name) ? also : name;
  }
  return null;
}

function isAgency(name: string, view: ArticleView): boolean {
  return knownAgency(name) !== null || view.article.agencies.includes(name);
}

/** Hours and minutes too, where they are given. An unsure date is none. */
function moment(published: string | null): { readonly day: string; readonly time: string | null; readonly zone: string } | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?)?$/u.exec(published ?? "");
  return match?.[1] === undefined ? null : { day: match[1], time: match[2] ?? null, zone: match[3] ?? "" };
}

/** 1: the first was published earlier; 0: on the same day, as far as is told; null: not known. */
function earlier(one: ArticleView, other: ArticleView): -1 | 0 | 1 | null {
  const [mine, theirs] = [moment(one.article.published), moment(other.article.published)];
  if (!mine || !theirs) return null;
  if (mine.day !== theirs.day) return mine.day < theirs.day ? 1 : -1;
  if (mine.time === null || theirs.time === null || mine.zone !== theirs.zone || mine.time === theirs.time) return 0;
  return mine.time < theirs.time ? 1 : -1;
}

/** 1: the second stands almost whole in the first, which has much else: it was cut from it. */
function containing([firstInSecond, secondInFirst]: readonly [number, number]): -1 | 0 | 1 {
  if (secondInFirst >= almostAll && firstInSecond <= onlyPart) return 1;
  return firstInSecond >= almostAll && secondInFirst <= onlyPart ? -1 : 0;
}

/** Credit lines go before dates, and dates before how much of one text stands in the other. */
export function directionOf(one: ArticleView, other: ArticleView, shared: Shared): Direction {
  const time = earlier(one, other);
  if (shared.quoted) return { forward: 0, why: "one-utterance", agency: commonAgency(one, other, shared) };
  const [mineNames, theirsNames] = [namesPublisher(one, other), namesPublisher(other, one)];
  if (mineNames !== theirsNames) return { forward: theirsNames ? 1 : -1, why: "credits-it", agency: (theirsNames ? one : other).article.publisher };
  const agency = mineNames ? null : commonAgency(one, other, shared);
  if (agency !== null) return { forward: 0, why: "same-agency", agency };
  if (time === 1 || time === -1) return { forward: time, why: "published-earlier", agency: null };
  const cut = containing(shared.inside);
  if (cut !== 0) return { forward: cut, why: "contains-it", agency: null };
  return { forward: 0, why: time === 0 ? "same-day" : "undated", agency: null };
}

/** Which stands first where neither is known to be the source: the earlier, for the eye. */
export function earlierFirst(one: ArticleView, other: ArticleView): boolean {
  return earlier(one, other) !== -1;
}
