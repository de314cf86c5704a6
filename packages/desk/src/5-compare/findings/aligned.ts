import type { Alignment, Signed } from "../alignment/align.js";
import { align } from "../alignment/align.js";
import type { Group } from "../alignment/group.js";
import { groupAligned } from "../alignment/group.js";
import { signatureOf } from "../alignment/signature.js";
import { tellingsOf } from "../alignment/tellings-of.js";
import { claimOf, refuses } from "../disputes/claim.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import type { Compatible } from "./compatibility.js";
import type { Draft } from "./draft.js";
import { articlesOf, distinct } from "./draft.js";
import { numbersDiffer } from "./numbers-differ.js";
import { sharedQuotation } from "./shared-quotation.js";

/** What two tellings must have in common to speak of one thing: words of content alone; fewer, but nearly all there is; or beside a number of the same things. */
const least = { worded: { score: 0.23, content: 1.5 }, short: { score: 0.35, content: 0.9 }, counted: { score: 0.2, content: 0.4 } } as const;
/** In the mouth of one party less is enough. */
const leastOfOne = { worded: { score: 0.2, content: 0.5 }, counted: { score: 0.1, content: 0 } } as const;
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
    if (!telling) throw new Error(`no telling at ${at}`);
    return telling;
  };
  const all = align(signed).filter((alignment) => isAligned(alignment, oneParty(of(alignment.a), of(alignment.b), how.resolver)) && how.compatible(of(alignment.a), of(alignment.b)));
  const admits = (a: number, b: number) => !numbersDiffer(of(a), of(b)) && !twoUtterances(of(a), of(b), how.resolver);
  const groups = groupAligned(all.filter(({ a, b }) => admits(a, b)), admits);
  return groups.flatMap((group) => draftsOf(group, of, how.resolver));
}

function isAligned(alignment: Alignment, one: boolean): boolean {
  const { score, content, numbers, names, common } = alignment;
  // One word in two short sentences is chance.
  if (common.filter((name) => name !== "not").length < 2) return false;
  const reaches = (needed: { readonly score: number; readonly content: number }) => score >= needed.score && content >= needed.content;
  if (one) return reaches(leastOfOne.worded) || (numbers > 0 && reaches(leastOfOne.counted));
  return reaches(least.worded) || reaches(least.short) || (numbers > 0 && (reaches(least.counted) || (names > 1 && score >= least.counted.score)));
}

/** Does one counted party stand behind both? */
function oneParty(a: Telling, b: Telling, resolver: Resolver): boolean {
  const [one, other] = [resolver(a), resolver(b)];
  return one.counted && one.key === other.key && (one.person === null || other.person === null || one.person === other.person);
}

/** From so many of the same words in quotation marks on, it is one utterance, though one text gives it to another person. */
const surelyOneQuotation = 8;

/** The same few words in the mouths of two people: each said them. */
function twoUtterances(a: Telling, b: Telling, resolver: Resolver): boolean {
  const [one, other] = [resolver(a), resolver(b)];
  return one.person !== null && other.person !== null && one.person !== other.person && sharedQuotation(a, b) && !sharedQuotation(a, b, surelyOneQuotation);
}

function wording({ common }: Alignment): string {
  return `in common: ${common.slice(0, 6).join(", ")}`;
}

function draftsOf(group: Group, of: (at: number) => Telling, resolver: Resolver): readonly Draft[] {
  const [surest] = group.alignments;
  if (!surest) return [];
  const because = [wording(surest)];
  const members = distinct(group.members.map(of));
  const keys = (side: readonly Telling[]) => new Set(side.flatMap((telling) => (resolver(telling).counted ? [resolver(telling).key] : [])));
  const said = members.filter((telling) => !telling.denied);
  const behind = keys(said);
  const denied = members.filter((telling) => telling.denied && resolver(telling).counted && !behind.has(resolver(telling).key));
  const sides = [said, members.filter((telling) => telling.denied)];
  // What one of them says is not so need not be what the others say is so: then each side only agrees with itself.
  const contested = denied.some((telling) => said.some((other) => refuses(claimOf(telling), claimOf(other))));
  const [first] = said;
  const agreements = () => sides.flatMap((side) => agreement(side, group, { of, resolver }));
  if (first && behind.size > 0 && contested) return [{ kind: "disputed", sides, about: first, because: [...because, "one side denies it"], strong: [] }, ...agreements()];
  if (first && denied.length > 0) return agreements();
  return agreement(members, group, { of, resolver });
}

/** What a side says together: one utterance where one party speaks or the same words stand in quotation marks, else agreement. */
function agreement(side: readonly Telling[], group: Group, { of, resolver }: { readonly of: (at: number) => Telling; readonly resolver: Resolver }): readonly Draft[] {
  const [about] = side;
  const [surest] = group.alignments;
  if (!about || !surest || articlesOf(side) < 2) return [];
  const quoted = side.every((telling) => side.some((other) => other.view !== telling.view && sharedQuotation(telling, other)));
  const parties = new Set(side.map((telling) => resolver(telling).key));
  const one = side.every((telling) => telling.statement !== null) && parties.size === 1 && resolver(about).counted;
  if (quoted || one) return [{ kind: "same-statement", sides: [side], about, because: [quoted ? "the same words in quotation marks" : "same speaker", wording(surest)], strong: [] }];
  const among = new Set(side.map(nameOf));
  const strong = group.alignments.filter((alignment) => isSure(alignment) && !sharedQuotation(of(alignment.a), of(alignment.b)))
    .flatMap(({ a, b }) => (resolver(of(a)).key === resolver(of(b)).key ? [] : [of(a), of(b)])).filter((telling) => among.has(nameOf(telling)));
  return [{ kind: "agreement", sides: [side], about, because: [wording(surest)], strong: distinct(strong) }];
}

function nameOf(telling: Telling): string {
  return `${telling.view.at} ${telling.start} ${telling.end}`;
}

function isSure({ score, content, numbers }: Alignment): boolean {
  return content >= 2 && (score >= surelyAligned || (numbers > 0 && score >= 0.28));
}
