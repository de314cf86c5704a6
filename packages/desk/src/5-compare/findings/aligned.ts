import { BrokenInvariant } from "../../model/errors.js";
import type { Alignment, Signed } from "../alignment/align.js";
import { align } from "../alignment/align.js";
import type { Group } from "../alignment/group.js";
import { groupAligned } from "../alignment/group.js";
import type { Beside } from "../alignment/likeness.js";
import { likeness, mostLikeness } from "../alignment/likeness.js";
import { ordersDiffer } from "../alignment/order.js";
import { isTurned } from "../alignment/polarity.js";
import { signatureOf } from "../alignment/signature.js";
import { tellingsOf } from "../alignment/tellings-of.js";
import { claimOf } from "../disputes/claim.js";
import { refuses } from "../disputes/refuses.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import { isUndone } from "../text/refusing.js";
import type { Telling } from "../text/tellings.js";
import { isDemand } from "../text/tellings.js";
import { wordFrom } from "../text/word-at.js";
import type { Compatible } from "./compatibility.js";
import type { Draft } from "./draft.js";
import { articlesOf, distinct } from "./draft.js";
import { numbersDiffer } from "./numbers-differ.js";
import { oneParty } from "./one-party.js";
import { sharedQuotation } from "./shared-quotation.js";
import { stateIn } from "./states.js";

/** From so many points on two tellings are taken to say the same: see ../alignment/likeness.ts. */
const leastLikeness = 3.6;
/** One word in two short sentences is chance, unless it is so much of what they say. */
const leastOfOneWord = 0.35;
/** Words of content; below, only a number beside a name, a time of day or a number in the mouth of one party tie two tellings. */
const leastContent = 0.4;
const leastOpposed = { score: 0.23, content: 2 } as const;
/** From here on they are shown to say one and the same thing: only then may two origins corroborate. */
const surelyAligned = 0.42;

interface How {
  readonly compatible: Compatible;
  readonly resolver: Resolver;
}

/** Tellings of different articles that say the same in their own words: one utterance, agreement, or dispute where one side denies it. */
export function aligned(views: readonly ArticleView[], how: How): readonly Draft[] {
  const signed = views.flatMap((view) => tellingsOf(view).map((telling): Signed => ({ telling, signature: signatureOf(view, telling) })));
  const tellings = signed.map(({ telling }) => telling);
  const of = (at: number): Telling => {
    const telling = tellings[at];
    if (!telling) throw new BrokenInvariant(`There is no telling at ${at}.`);
    return telling;
  };
  const groups = groupsOf(signed, of, how);
  return groups.flatMap((group) => draftsOf(group, of, how.resolver));
}

function groupsOf(signed: readonly Signed[], of: (at: number) => Telling, { compatible, resolver }: How): readonly Group[] {
  const admits = (a: number, b: number) => !isPartOf(of(a), of(b)) && isDemand(of(a)) === isDemand(of(b)) && !numbersDiffer(of(a), of(b)) && !statesDiffer(of(a), of(b)) && !twoUtterances(of(a), of(b), resolver);
  const likely = align(signed).flatMap((alignment) => {
    if (mostLikeness(alignment) < leastLikeness && !isOfOneThing(alignment)) return [];
    const [a, b] = [of(alignment.a), of(alignment.b)];
    const beside = besideOf(a, b, { alignment, resolver });
    const points = likeness(alignment, beside);
    return (points >= leastLikeness || (beside.turned && isOfOneThing(alignment))) && tells(alignment, () => oneParty(a, b, resolver)) && goTogether(alignment, of, compatible) && !ordersDiffer(a, b, alignment) && admits(alignment.a, alignment.b) ? [{ alignment, points }] : [];
  });
  likely.sort((x, y) => y.points - x.points || y.alignment.score - x.alignment.score || x.alignment.a - y.alignment.a || x.alignment.b - y.alignment.b);
  return groupAligned(bestOfEach(likely.map(({ alignment }) => alignment), of), admits);
}

/** Two of whom one denies need not say it alike: that they speak of one thing is enough for a dispute to be looked for. */
function isOfOneThing({ score, content }: Alignment): boolean {
  return score >= leastOpposed.score && content >= leastOpposed.content;
}

function besideOf(a: Telling, b: Telling, { alignment, resolver }: { readonly alignment: Alignment; readonly resolver: Resolver }): Beside {
  return {
    oneParty: oneParty(a, b, resolver), bothSaid: a.statement !== null && b.statement !== null, quoted: sharedQuotation(a, b),
    turned: isTurned(a, alignment, "a") !== isTurned(b, alignment, "b"),
  };
}

/** Is it more than one word or number that any two sentences may share? */
function tells({ common, score, content, names, numbers, rarest }: Alignment, ofOneParty: () => boolean): boolean {
  if (common.length < 2 && score < leastOfOneWord) return false;
  return content >= leastContent || (names > 0 && numbers > 0) || rarest.some(({ kind }) => kind === "clock") || (numbers > 0 && ofOneParty());
}

/** A statement and its clauses may all be aligned with another and its clauses: the surest of them stands for all. */
function bestOfEach(alignments: readonly Alignment[], of: (at: number) => Telling): readonly Alignment[] {
  const unit = ({ view, statement, sentence }: Telling) => `${view.at} ${statement?.start ?? sentence.start}`;
  const best = new Map<string, Alignment>();
  for (const alignment of alignments) {
    const key = `${unit(of(alignment.a))} ${unit(of(alignment.b))}`;
    if (!best.has(key)) best.set(key, alignment);
  }
  return [...best.values()];
}

/** That one will do it is no word for it that it was done. */
function onlyPromised(a: Telling, b: Telling): boolean {
  return (a.statement?.force === "promise") !== (b.statement?.force === "promise");
}

/** 'Nobody went without being paid' does not say that anybody was. */
function isRoundabout({ view, start, end }: Telling): boolean {
  for (let at = wordFrom(view, start); at < wordFrom(view, end); at++) if (isUndone(view.words, at)) return true;
  return false;
}

/** A clause and the sentence it is in tell it once. */
function isPartOf(a: Telling, b: Telling): boolean {
  return a.view === b.view && a.start < b.end && b.start < a.end;
}

/** 'Fans were working in all units', 'half of the fans were out of service'. */
function statesDiffer(a: Telling, b: Telling): boolean {
  const state = ({ view, start, end }: Telling) => stateIn(view, { first: wordFrom(view, start), last: wordFrom(view, end) });
  const [mine, theirs] = [state(a), state(b)];
  return mine !== null && theirs !== null && mine.name === theirs.name && mine.holds !== theirs.holds;
}

/** From here on words in common, with a number of the same things, outweigh a day that only one of the two articles names. */
const leastPlain = { score: 0.3, content: 2, numbers: 1 } as const;

function goTogether({ a, b, score, content, numbers, counted }: Alignment, of: (at: number) => Telling, compatible: Compatible): boolean {
  const plain = (counted > 0 && score >= leastPlain.score) || score >= leastPlain.score && content >= leastPlain.content && numbers >= leastPlain.numbers;
  return plain ? compatible.loosely(of(a), of(b)) : compatible(of(a), of(b));
}

/** From so many of the same words in quotation marks on, it is one utterance, though one text gives it to another person. */
const surelyOneQuotation = 8;

/** The same few words in the mouths of two people: each said them. */
function twoUtterances(a: Telling, b: Telling, resolver: Resolver): boolean {
  const [one, other] = [resolver(a), resolver(b)];
  return one.person !== null && other.person !== null && one.person !== other.person && sharedQuotation(a, b) && !sharedQuotation(a, b, surelyOneQuotation);
}

/** How many words in common a reason names. */
const mostNamed = 5;

/** The words in common as they stand in the two texts. */
function wording({ common }: Alignment): string {
  const named = common.filter(({ kind }) => kind !== "negation").slice(0, mostNamed);
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return `in common: ${named.map(({ one, other }) => (same(one.words, other.words) ? one.words : `${one.words} / ${other.words}`)).join(", ")}`;
}

/** Tellings of one group, by whether they say that it is so. */
interface Parted {
  readonly said: readonly Telling[];
  readonly denied: readonly Telling[];
}

/** Each member is judged by the surest alignment it stands in. */
function part(group: Group, of: (at: number) => Telling): Parted {
  const turned = new Map<number, boolean>();
  for (const alignment of group.alignments) {
    if (!turned.has(alignment.a)) turned.set(alignment.a, isTurned(of(alignment.a), alignment, "a"));
    if (!turned.has(alignment.b)) turned.set(alignment.b, isTurned(of(alignment.b), alignment, "b"));
  }
  const side = (wanted: boolean) => distinct(group.members.filter((at) => turned.get(at) === wanted).map(of));
  return { said: side(false), denied: side(true) };
}

function draftsOf(group: Group, of: (at: number) => Telling, resolver: Resolver): readonly Draft[] {
  const [surest] = group.alignments;
  if (!surest) return [];
  const parted = part(group, of);
  const { said, denied } = parted;
  const agreements = [said, denied].flatMap((side) => agreement(side, group, { of, resolver }));
  const [first] = said;
  return first && isDisputed(parted, group, { of, resolver }) ? [{ kind: "disputed", sides: [said, denied], about: first, because: [wording(surest), "one side denies it"], strong: [] }, ...agreements] : agreements;
}

/** Both sides must be somebody's, nobody may stand on both, and one alignment must tie them closely. */
function isDisputed({ said, denied }: Parted, group: Group, { of, resolver }: { readonly of: (at: number) => Telling; readonly resolver: Resolver }): boolean {
  const keys = (side: readonly Telling[]) => side.flatMap((telling) => (resolver(telling).counted ? [resolver(telling).key] : []));
  const behind = new Set(keys(said));
  const against = keys(denied).filter((key) => !behind.has(key));
  const names = [new Set(said.map(nameOf)), new Set(denied.map(nameOf))] as const;
  const between = (a: Telling, b: Telling) => (names[0].has(nameOf(a)) && names[1].has(nameOf(b))) || (names[1].has(nameOf(a)) && names[0].has(nameOf(b)));
  // What one of them says is not so need not be what the others say is so: then each side only agrees with itself.
  const contested = denied.some((telling) => said.some((other) => refuses(claimOf(telling), claimOf(other))));
  return contested && behind.size > 0 && against.length > 0 && group.alignments.some(({ a, b, content }) => content >= 2 && between(of(a), of(b)));
}

/** What a side says together: one utterance where one party speaks or the same words stand in quotation marks, else agreement. */
function agreement(side: readonly Telling[], group: Group, { of, resolver }: { readonly of: (at: number) => Telling; readonly resolver: Resolver }): readonly Draft[] {
  const [about] = side;
  const among = new Set(side.map(nameOf));
  const alignments = group.alignments.filter(({ a, b }) => among.has(nameOf(of(a))) && among.has(nameOf(of(b))));
  const [surest] = alignments;
  if (!about || !surest || articlesOf(side) < 2) return [];
  const quoted = side.every((telling) => side.some((other) => other.view !== telling.view && sharedQuotation(telling, other)));
  const parties = new Set(side.map((telling) => resolver(telling).key));
  const one = side.every((telling) => telling.statement !== null) && parties.size === 1 && resolver(about).counted;
  if (quoted || one) return [{ kind: "same-statement", sides: [side], about, because: [quoted ? "the same words in quotation marks" : "same speaker", wording(surest)], strong: [] }];
  const strong = alignments.filter((alignment) => isSure(alignment) && !oneUtterance(alignment, of) && !onlyPromised(of(alignment.a), of(alignment.b)) && ![alignment.a, alignment.b].some((at) => isRoundabout(of(at))))
    .flatMap(({ a, b }) => (resolver(of(a)).key === resolver(of(b)).key ? [] : [of(a), of(b)]));
  return [{ kind: "agreement", sides: [side], about, because: [wording(surest)], strong: distinct(strong) }];
}

/**
 * Do both quote the words they have in common? In two languages no run of words is the same. Two who are each heard in one language, in words of
 * their own, are two.
 */
function oneUtterance({ a, b, common }: Alignment, of: (at: number) => Telling): boolean {
  const [mine, theirs] = [of(a), of(b)];
  if (sharedQuotation(mine, theirs)) return true;
  if (mine.statement?.form === "direct" && theirs.statement?.form === "direct" && mine.view.article.language === theirs.view.article.language) return false;
  const content = common.filter(({ kind }) => kind === "content");
  const quoted = content.filter(({ one, other }) => isQuoted(mine, one.at) && isQuoted(theirs, other.at));
  return quoted.length * 2 > content.length;
}

function isQuoted({ view, statement }: Telling, at: number): boolean {
  return statement?.form === "direct" || (view.words[wordFrom(view, at)]?.quoted ?? false);
}

function nameOf(telling: Telling): string {
  return `${telling.view.at} ${telling.start} ${telling.end}`;
}

function isSure({ score, content, numbers, counted, names }: Alignment): boolean {
  if (counted > 0 && names > 0 && content >= 1 && score >= 0.28) return true;
  return content >= 2 && (score >= surelyAligned || (numbers > 0 && score >= 0.28));
}
