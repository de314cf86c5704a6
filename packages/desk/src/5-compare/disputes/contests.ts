import { tellingsOf } from "../alignment/tellings-of.js";
import type { Compatible } from "../findings/compatibility.js";
import type { Draft } from "../findings/draft.js";
import { familiesOf } from "../lexicon/related-meanings.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import { fold } from "../text/words.js";
import type { Claim } from "./claim.js";
import { claimOf, wordsIn } from "./claim.js";
import { denies } from "./denies.js";
import { disputed } from "./disputed.js";
import { limits } from "./limits.js";
import { noneOf } from "./none-of.js";
import { beings } from "./objects.js";
import { opposes } from "./opposes.js";
import { mostListed, weights } from "./weights.js";

interface How {
  readonly compatible: Compatible;
  readonly resolver: Resolver;
}

/** A claim that another cannot stand beside, and the words that show it. */
interface Contest {
  /** Places in the list of claims: who asserts, and who refuses it or says the opposite. */
  readonly asserts: number;
  readonly refuses: number;
  readonly because: string;
  readonly subject: string;
}

/** Paragraphs between a statement and its answer in one article. */
const nearby = 2;

/** Tellings anywhere in the matter that one party asserts and another denies, or says the opposite of, in whatever words. */
export function contests(views: readonly ArticleView[], how: How): readonly Draft[] {
  const claims = views.flatMap((view) => tellingsOf(view)).filter(isClaim).map(claimOf);
  const weigh = weights(claims);
  const found: Contest[] = [];
  for (const [a, b] of candidates(claims, weigh.most)) {
    const [one, other] = [claims[a], claims[b]];
    if (!one || !other || !mayContest(one, other, how)) continue;
    const beside = { weigh, near: areNear(one, other), denier: how.resolver(one.telling).counted };
    const why = denies(one, other, beside) ?? noneOf(one, other, beside) ?? opposes(one, other, beside) ?? limits(one, other, beside);
    if (why !== null) found.push({ asserts: b, refuses: a, ...why });
  }
  return gather(found, claims, how.resolver);
}

/** 'It was not clear who locked it', 'on ignore si': nobody says so, and nobody that it is not. */
const unclear = /\b(?:not (?:immediately |yet )?(?:clear|known|certain|sure|established|possible to)|unclear|unknown (?:who|whether|if|how)|could not (?:be |independently |immediately )*(?:verified|confirmed|established|verify|confirm|establish)|on ignore|on ne sait|nul ne sait|pas (?:clair|certain|etabli)|n a pas pu etre (?:verifie|confirme|etabli)\w*)\b/u;
/** 'Let nobody forget', 'que personne n’oublie': asked of others. */
const bidding = /^\W*(?:let|never|please|don t|do not|que (?:personne|nul))\b/u;

/** '(a) how many were fired;': a question of a list. */
const asking = /^\W*(?:\w\W+)?(?:how many|how much|how|why|when|whether|combien|pourquoi|comment)\b/u;

function isClaim({ statement, sentence, view, start, end }: Parameters<typeof claimOf>[0]): boolean {
  const words = fold(view.text.slice(start, end)).replace(/[’']/gu, " ");
  if (unclear.test(words) || bidding.test(words)) return false;
  if (statement !== null) return statement.force !== "urge" && statement.force !== "promise" && statement.attitude !== "intention";
  return !asking.test(words) && !view.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?");
}

/** Two parties, and nothing that speaks against one thing: an outlet's own words contest a party's, never those of nobody. */
function mayContest(one: Claim, other: Claim, { compatible, resolver }: How): boolean {
  const [mine, theirs] = [resolver(one.telling), resolver(other.telling)];
  if (mine.key === theirs.key || (!mine.counted && !theirs.counted) || mine.through.includes(theirs.key) || theirs.through.includes(mine.key)) return false;
  if (compatible.isEarlier(one.telling) !== compatible.isEarlier(other.telling)) return false;
  return one.telling.view === other.telling.view || compatible(one.telling, other.telling);
}

/** A statement and what is said of it a little further on, in one article. */
function areNear({ telling: one }: Claim, { telling: other }: Claim): boolean {
  return one.view === other.view && one.statement !== null && other.statement !== null && Math.abs(one.sentence.block - other.sentence.block) <= nearby;
}

/** Pairs that share a refused word or stand on two sides of an axis, from lists of limited length. */
function candidates(claims: readonly Claim[], most: number): readonly (readonly [number, number])[] {
  const affirmed = new Map<string, Set<number>>();
  const standing = new Map<string, Set<number>>();
  const put = (index: Map<string, Set<number>>, key: string, at: number) => void index.set(key, (index.get(key) ?? new Set()).add(at));
  claims.forEach(({ terms, stands }, at) => {
    for (const { name, refused, content } of terms) if (!refused && content) for (const key of [name, ...familiesOf(name)]) put(affirmed, key, at);
    for (const { axis, side } of stands) put(standing, `${axis} ${side}`, at);
  });
  const pairs = new Map<string, readonly [number, number]>();
  claims.forEach(({ terms, stands, limited }, a) => {
    const lists = [
      ...terms.flatMap(({ name, refused, content, clause }) => (content && (refused || limited.has(clause)) ? [name, ...familiesOf(name)].map((key) => ({ list: affirmed.get(key), longest: most })) : [])),
      ...stands.map(({ axis, side }) => ({ list: standing.get(`${axis} ${-side}`), longest: mostListed })),
    ];
    for (const { list, longest } of lists) if (list && list.size <= longest) for (const b of list) if (a !== b) pairs.set(`${a} ${b}`, [a, b]);
  });
  return [...pairs.values()];
}

/** One dispute for all that is refused of one thing, whoever refuses it. */
function gather(found: readonly Contest[], claims: readonly Claim[], resolver: Resolver): readonly Draft[] {
  return groupsOf(found, claims).flatMap((group): readonly Draft[] => {
    const tellings = (at: "asserts" | "refuses") => group.flatMap((contest) => claims[contest[at]]?.telling ?? []);
    const refusing = tellings("refuses");
    const parties = new Set(refusing.map((telling) => resolver(telling).key));
    const asserting = tellings("asserts").filter((telling) => !parties.has(resolver(telling).key) || !resolver(telling).counted);
    return disputed(asserting, refusing, [...new Set(group.map(({ because }) => because))].sort().slice(0, 3));
  });
}

/** Contests of one subject, and of two where one and the same word of a text is refused in both: it refuses one thing. */
function groupsOf(found: readonly Contest[], claims: readonly Claim[]): readonly (readonly Contest[])[] {
  const bySubject = new Map<string, Contest[]>();
  for (const contest of found) bySubject.set(contest.subject, [...(bySubject.get(contest.subject) ?? []), contest]);
  const home = new Map<string, Contest[]>();
  const few = [...bySubject].sort(([a], [b]) => a.split(" ").length - b.split(" ").length || (a < b ? -1 : 1));
  for (const [subject, group] of few) {
    const keys = [subject, ...group.flatMap((contest) => refusedWords(claims[contest.refuses], contest.subject))];
    // Who tells of two things that are refused apart joins the first: it does not make one thing of them.
    const mine = home.get(keys.find((key) => home.has(key)) ?? "") ?? [];
    mine.push(...group);
    for (const key of keys) if (!home.has(key)) home.set(key, mine);
  }
  return [...new Set(home.values())];
}

/** Where in its text the words of a subject are refused; people are in many subjects. */
function refusedWords(claim: Claim | undefined, subject: string): readonly string[] {
  if (!claim) return [];
  const names = new Set(subject.split(" ").filter((name) => !beings.has(name)));
  const words = wordsIn(claim.telling);
  return claim.terms.flatMap(({ name, refused, at }) => (refused && names.has(name) ? [`${claim.telling.view.at} ${words[at]?.start ?? ""}`] : []));
}
