import { readPublished } from "./calendar.js";
import { adjoins } from "./adjoins.js";
import type { Mention, Value } from "./resolved-date.js";
import type { YearContext } from "./settle-year.js";

/** A day that others are counted from, with the mention that tells it; null: the day of an entry of a live page. */
export interface Anchor {
  readonly day: number;
  readonly told: Mention | null;
}

const newsDays = 31;

/** What an article reports is mostly news: a day long before it needs more to be what it is about. */
export function recency(day: number, { published }: YearContext): number {
  return published?.day != null && published.day - day <= newsDays ? 2 : 1;
}

/** The second day of a night told by both of its days: 'dans la nuit de lundi à mardi'. */
export function nightOf({ edtf }: Value): number | null {
  const [from, to] = (edtf?.includes("/") ? edtf.split("/") : []).map((text) => readPublished(text)?.day ?? null);
  return from !== undefined && from !== null && to !== undefined && to !== null && to === from + 1 ? to : null;
}

/** 'A man was hurt on Thursday morning', told on that Thursday; not 'police said on Thursday'. */
function isNewsOfDay({ found: { expression, start }, folded, sentence, blockKind }: Mention, timed: boolean): boolean {
  if (expression.kind === "day") return blockKind === "paragraph" && sentence <= leadSentences;
  if (expression.kind !== "weekday" && expression.kind !== "near-day") return false;
  const told = timed || (expression.part ?? null) !== null || (expression.kind === "weekday" && sentence <= 2);
  return told && !/(?:said|says|told|announced|confirmed|added|declared|dit|annonce|indique|declare|precise|affirme|explique|assure|confirme|appris)(?: [a-z']{1,12}){0,2} $/.test(folded.slice(Math.max(0, start - 40), start));
}

/** A clock time stands right before it or right behind it. */
function isTimed(mentions: readonly Mention[], index: number): boolean {
  const [previous, mention, next] = [mentions[index - 1], mentions[index], mentions[index + 1]];
  if (!mention) return false;
  if (next !== undefined && adjoins(mention, next)) return true;
  return previous?.offset === mention.offset && previous.found.expression.kind === "clock" && /^\.?,? (?:on |le )?$/.test(mention.folded.slice(previous.found.end, mention.found.start));
}

/** What a day told in a sentence adds to it being the day that the article is about. */
function weightOf(mention: Mention, timed: boolean): number {
  const { found: { start, expression }, folded, sentence, blockKind } = mention;
  if (isAside(mention)) return 0;
  const happens = happening.test(folded.slice(Math.max(0, start - happeningReach), start));
  const lead = blockKind === "paragraph" && sentence <= leadSentences && (expression.kind === "day" || timed || ("part" in expression && expression.part != null));
  return (expression.kind === "day" ? 2 : 1) + (timed ? 2 : 0) + (happens ? 4 : 0) + (blockKind === "title" ? 1 : 0) + (lead ? 2 : 0);
}

const sinceWeight = 10;

/** 'A week after the fire, residents ask': at the head of an article the day of the fire is a week before the article's own. */
export function daysSince(mentions: readonly Mention[], index: number, { published }: YearContext): number | null {
  const [mention, next] = [mentions[index], mentions[index + 1]];
  if (!mention || index > mentionsAtHead) return null;
  const { found: { expression, start, end, eventEnd }, folded, offset, sentence, blockKind } = mention;
  if (published?.day == null || expression.kind !== "anchor" || expression.offset <= 0 || (expression.unit !== "day" && expression.unit !== "week")) return null;
  if (!/after|apres|lendemain/.test(folded.slice(start, end)) || (next?.offset === offset && next.value.day !== null && next.found.start <= (eventEnd ?? end) + 6)) return null;
  if (mentions.slice(0, index).some(({ value, blockKind: kind }) => value.day !== null && kind !== "byline" && kind !== "noise")) return null;
  const atHead = blockKind === "title" || (sentence <= headSentences && start <= 2 && expression.named);
  return atHead ? published.day - expression.offset * (expression.unit === "week" ? 7 : 1) : null;
}

const headSentences = 3;
const mentionsAtHead = 8;
/** The first sentences of a report tell what happened, and when. */
const leadSentences = 4;
const asideReach = 48;
/** The day of what is said or written of the matter: 'said on Sunday'. */
export function isAside({ found: { start }, folded }: Mention): boolean {
  return aside.test(folded.slice(Math.max(0, start - asideReach), start));
}

/** Days of words and papers: 'said on', 'rendu le', 'a receipt dated', 'revealed on'. */
const aside = /(?:(?<![a-z])(?:said|says|told|announced|confirmed|added|declared|wrote|revealed|published|released|reported|filed|signed|dated|issued|served|asked|replied|answered|spoke|sworn|testified|tweeted|posted|since|until|dit|annoncee?s?|indique|declare|precise|affirme|explique|assure|confirme|appris|revelee?s?|publiee?s?|rendue?|signifiee?|signee?s?|datee?s?|notifiee?|deposee?|saisie?s?|interrogee?s?|repondu|ecrite?|diffusee?|depuis|jusqu'au?)(?: (?:le|la|plainte|it|in|a|the|by|par|un|une|juge|[a-z']{1,10})){0,2}(?: on| le| of| du)? ?|(?<![a-z])(?:jugement|arrete|courrier|lettre|courriel|acte|ordonnance|decision|judgment|ruling|order|letter|email|memo|note|receipt) (?:of|du|from|dated?|datee? du) ?)$/;
const happeningReach = 120;
/** 'The crash happened around nine on', 's'est produit vers'. */
const happening = /(?<![a-z])(?:happened|occurred|took place|broke out|was struck|was hit|collided|collapsed|exploded|sank|s'(?:est|etait) (?:produite?s?|declaree?s?|effondree?|deroulee?)|(?:a|ont|avait|avaient) (?:eu lieu|eclate|explose|coule|fait (?:\d+|un|une|deux|trois|plusieurs|des) (?:morts?|blesses?|victimes?))|(?:est|sont|etait) (?:survenue?s?|mortes?|morts?|decedee?s?)|was killed|were killed|was shot)(?![a-z])[^.;]{0,100}$/;

/**
 * The day an article is mostly about: told most often, most fully, with a clock time or in the title, and not merely its own date.
 * Between equals the first told.
 */
export function mainDay(mentions: readonly Mention[], context: YearContext): Anchor | null {
  const weights = new Map<number, number>();
  const tellers = new Map<number, Mention>();
  mentions.forEach((mention, index) => {
    const since = daysSince(mentions, index, context);
    if (since !== null) {
      tellers.set(since, mention);
      weights.set(since, (weights.get(since) ?? 0) + sinceWeight);
    }
    const { day } = mention.value;
    const timed = isTimed(mentions, index);
    if (day === null || (day >= (context.published?.day ?? Infinity) && !(day === context.published?.day && isNewsOfDay(mention, timed))) || mention.blockKind === "byline" || mention.blockKind === "noise") return;
    const weight = weightOf(mention, timed);
    if (weight === 0) return;
    if (!tellers.has(day)) tellers.set(day, mention);
    weights.set(day, (weights.get(day) ?? 0) + recency(day, context) * weight);
  });
  for (const mention of mentions) {
    const night = nightOf(mention.value);
    if (night === null || night > (context.published?.day ?? Infinity)) continue;
    if (!tellers.has(night)) tellers.set(night, mention);
    weights.set(night, (weights.get(night) ?? 0) + 2 * recency(night, context));
  }
  let best: number | null = null;
  for (const [day, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = day;
  const told = best === null ? undefined : tellers.get(best);
  return best === null || !told ? null : { day: best, told };
}
