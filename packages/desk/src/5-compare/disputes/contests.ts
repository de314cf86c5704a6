import { tellingsOf } from "../alignment/tellings-of.js";
import type { Compatible } from "../findings/compatibility.js";
import type { Draft } from "../findings/draft.js";
import { distinct } from "../findings/draft.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import { fold } from "../text/words.js";
import type { Claim, Stand, Term } from "./claim.js";
import { claimOf } from "./claim.js";
import { mayHaveComeAbout } from "./come-about.js";
import { objects } from "./objects.js";

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

/** How much of what is denied the other side has to say, by weight; less where two words of what is refused are the same. */
const leastCover = 0.45;
const leastOfMore = 0.35;
const leastOfNarrated = 0.7;
const allOfIt = 0.8;
/** Words of content that both sides hold: the thing denied, and what it is denied of. */
const leastShared = 1.5;
/** Paragraphs between a statement and its answer in one article. */
const nearby = 2;
const mostListed = 60;

/** Tellings anywhere in the matter that one party asserts and another denies, or says the opposite of, in whatever words. */
export function contests(views: readonly ArticleView[], how: How): readonly Draft[] {
  const claims = views.flatMap((view) => tellingsOf(view)).filter(isClaim).map(claimOf);
  const weigh = weights(claims);
  const found: Contest[] = [];
  for (const [a, b] of candidates(claims, weigh.most)) {
    const [one, other] = [claims[a], claims[b]];
    if (!one || !other || !mayContest(one, other, how)) continue;
    const near = areNear(one, other);
    const why = denies(one, other, { weigh, near }) ?? opposes(one, other, { weigh, near });
    if (why !== null) found.push({ asserts: b, refuses: a, ...why });
  }
  return gather(found, claims, how.resolver);
}

/** 'It was not clear who locked it', 'on ignore si': nobody says so, and nobody that it is not. */
const unclear = /\b(?:not (?:immediately |yet )?(?:clear|known|certain|sure|established|possible to)|unclear|unknown (?:who|whether|if|how)|could not (?:be |independently |immediately )*(?:verified|confirmed|established|verify|confirm|establish)|on ignore|on ne sait|nul ne sait|pas (?:clair|certain|etabli)|n a pas pu etre (?:verifie|confirme|etabli)\w*)\b/u;
/** 'Let nobody forget', 'que personne n’oublie': asked of others. */
const bidding = /^\W*(?:let|never|please|don t|do not|que (?:personne|nul))\b/u;

function isClaim({ statement, sentence, view, start, end }: Parameters<typeof claimOf>[0]): boolean {
  const words = fold(view.text.slice(start, end)).replace(/[’']/gu, " ");
  if (unclear.test(words) || bidding.test(words)) return false;
  if (statement !== null) return statement.force !== "urge" && statement.force !== "promise" && statement.attitude !== "intention";
  return !view.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?");
}

/** Two parties, and nothing that speaks against one thing: an outlet's own words contest a party's, never those of nobody. */
function mayContest(one: Claim, other: Claim, { compatible, resolver }: How): boolean {
  const [mine, theirs] = [resolver(one.telling), resolver(other.telling)];
  if (mine.key === theirs.key || (!mine.counted && !theirs.counted) || mine.through.includes(theirs.key) || theirs.through.includes(mine.key)) return false;
  return one.telling.view === other.telling.view || compatible(one.telling, other.telling);
}

/** A statement and what is said of it a little further on, in one article. */
function areNear({ telling: one }: Claim, { telling: other }: Claim): boolean {
  return one.view === other.view && one.statement !== null && other.statement !== null && Math.abs(one.sentence.block - other.sentence.block) <= nearby;
}

interface Weights {
  readonly of: (term: Term) => number;
  /** So many claims hold it that it says little of what one of them is about. */
  readonly common: (name: string) => boolean;
  readonly most: number;
}

function weights(claims: readonly Claim[]): Weights {
  const held = new Map<string, number>();
  for (const { terms } of claims) for (const name of new Set(terms.map((term) => term.name))) held.set(name, (held.get(name) ?? 0) + 1);
  const most = Math.min(mostListed, Math.max(12, claims.length / 8));
  return {
    of: ({ name, weight }) => weight * Math.log(1 + claims.length / (held.get(name) ?? 1)),
    common: (name) => (held.get(name) ?? 0) > Math.max(5, claims.length / 10),
    most,
  };
}

/** Pairs that share a refused word or stand on two sides of an axis, from lists of limited length. */
function candidates(claims: readonly Claim[], most: number): readonly (readonly [number, number])[] {
  const affirmed = new Map<string, Set<number>>();
  const standing = new Map<string, Set<number>>();
  const put = (index: Map<string, Set<number>>, key: string, at: number) => void index.set(key, (index.get(key) ?? new Set()).add(at));
  claims.forEach(({ terms, stands }, at) => {
    for (const { name, refused, content } of terms) if (!refused && content) put(affirmed, name, at);
    for (const { axis, side } of stands) put(standing, `${axis} ${side}`, at);
  });
  const pairs = new Map<string, readonly [number, number]>();
  claims.forEach(({ terms, stands }, a) => {
    const lists = [
      ...terms.flatMap(({ name, refused, content }) => (refused && content ? [{ list: affirmed.get(name), longest: most }] : [])),
      ...stands.map(({ axis, side }) => ({ list: standing.get(`${axis} ${-side}`), longest: mostListed })),
    ];
    for (const { list, longest } of lists) if (list && list.size <= longest) for (const b of list) if (a !== b) pairs.set(`${a} ${b}`, [a, b]);
  });
  return [...pairs.values()];
}

interface Beside {
  readonly weigh: Weights;
  readonly near: boolean;
}

type Why = Pick<Contest, "because" | "subject">;

/** To say nothing is no denial: 'did not respond', 'declined to comment'. */
const courtesy: ReadonlySet<string> = new Set(["answer", "ask", "comment", "reply", "contact"]);
/** They do whatever the word beside them says: to 'give way' is not to 'give an instruction'. */
const light: ReadonlySet<string> = new Set("give take bring make put come go leave hold keep get have do set turn".split(" "));

/** An outlet's own words that nobody vouches for have to say more of it. */
function leastFor({ telling }: Claim, refused: number): number {
  return telling.statement === null ? leastOfNarrated : refused > 1 ? leastOfMore : leastCover;
}

/** Says one that something is not so that the other says is so? */
function denies(one: Claim, other: Claim, { weigh, near }: Beside): Why | null {
  const clauses = new Set(one.terms.flatMap(({ refused, clause }) => (refused ? [clause] : [])));
  const core = onceEach(one.terms.filter(({ clause }) => clauses.has(clause) && !one.supposed.has(clause)));
  const theirs = new Map(onceEach(other.terms.filter(({ clause }) => !other.supposed.has(clause))).map((term) => [term.name, term]));
  const shared = core.filter(({ name }) => theirs.get(name)?.refused === false);
  if (core.some(({ name, refused, content }) => refused && content && theirs.get(name)?.refused === true)) return null;
  const refused = shared.filter((term) => term.refused && term.content && !courtesy.has(term.name) && !light.has(term.name));
  const sum = (terms: readonly Term[]) => terms.reduce((total, term) => total + weigh.of(term), 0);
  // A word that may stand for two things is met where one of them is.
  const met = new Set(shared.map(({ at }) => at));
  const said = core.filter(({ at }) => met.has(at));
  const words = new Map<number, number>();
  for (const term of said) if (term.content && !light.has(term.name)) words.set(term.at, Math.min(1, (words.get(term.at) ?? 0) + Math.max(term.weight, theirs.get(term.name)?.weight ?? 0)));
  const content = [...words.values()].reduce((total, weight) => total + weight, 0);
  const cover = sum(core) === 0 ? 0 : sum(said) / sum(core);
  // One word is enough where it is all that is denied, or answers what stands near by.
  const enough = one.whole && (near || cover >= allOfIt) ? leastShared / 2 : leastShared;
  // A word that may stand for another thing shows less by itself.
  const vague = refused.length === 1 && refused.every(({ weight }) => weight < 1) && !one.whole;
  if (vague || !refused.some(({ name }) => !weigh.common(name)) || refused.every(({ name }) => objects.has(name)) || content < enough || cover < leastFor(other, refused.length)) return null;
  if (mayHaveComeAbout(one, other, refused.map(({ name }) => name))) return null;
  return { because: `one side denies it: ${refused.map(({ name }) => name).slice(0, 4).join(", ")}`, subject: refused.map(({ name }) => name).sort().join(" ") };
}

/** Stand they on two sides of one axis, of one thing? Who says that all is well is the one who refuses. */
function opposes(one: Claim, other: Claim, { weigh, near }: Beside): Why | null {
  for (const stand of one.stands) {
    for (const against of other.stands) {
      if (against.axis !== stand.axis || stand.side < 0 || against.side > 0) continue;
      // Some work: others may well be broken.
      if ((one.partial.has(stand.clause) && !one.general.has(stand.clause)) || one.supposed.has(stand.clause) || other.supposed.has(against.clause)) continue;
      const shared = sharedBeside(one, other, { stand, against }).filter(({ name }) => !weigh.common(name));
      const agents = conduct.has(stand.axis) ? agentsOf(one, stand).filter((name) => agentsOf(other, against).includes(name)) : [];
      const answered = near && (stand.turned !== against.turned || laterOf(one, other).contrary);
      if (shared.length > 0 || agents.length > 0 || answered) return { because: `opposed: ${stand.word} / ${against.word}; of: ${[...shared.map(({ name }) => name), ...agents].slice(0, 3).join(", ") || "what was said just before"}`, subject: stand.axis };
    }
  }
  return null;
}

/** How somebody behaves: of the same people that is enough to be about one thing. */
const conduct: ReadonlySet<string> = new Set(["calm", "kept", "humane", "needed"]);
const agents: ReadonlyMap<string, string> = new Map(
  [["police", "police", "police-officer", "riot-police", "gendarme", "use-of-force", "officer"], ["guard", "guard", "prison-guard", "security-guard", "warden"], ["army", "army", "soldier", "military"]]
    .flatMap(([first = "", ...names]) => names.map((name) => [name, first] as const)),
);

function agentsOf({ terms }: Claim, { clause }: Stand): readonly string[] {
  return [...new Set(terms.flatMap((term) => (term.clause === clause ? agents.get(term.name) ?? [] : [])))];
}

function laterOf(one: Claim, other: Claim): Claim {
  return one.telling.start > other.telling.start ? one : other;
}

/** What both say in the clauses that hold the opposed words, those words aside. */
function sharedBeside(one: Claim, other: Claim, { stand, against }: { readonly stand: Stand; readonly against: Stand }): readonly Term[] {
  const beside = ({ terms }: Claim, { clause, first, last }: Stand) => terms.filter((term) => term.content && term.clause === clause && !(first <= term.at && term.at < last));
  const own = new Set([...within(one, stand), ...within(other, against)]);
  const theirs = new Set(beside(other, against).map(({ name }) => name));
  return onceEach(beside(one, stand).filter(({ name }) => theirs.has(name) && !own.has(name)));
}

function within({ terms }: Claim, { first, last }: Stand): readonly string[] {
  return terms.flatMap(({ name, at }) => (first <= at && at < last ? [name] : []));
}

function onceEach(terms: readonly Term[]): readonly Term[] {
  const once = new Map<string, Term>();
  for (const term of terms) {
    const known = once.get(term.name);
    if (!known || term.weight > known.weight || (term.refused && !known.refused)) once.set(term.name, term);
  }
  return [...once.values()];
}

/** One dispute for all that is refused of one thing, whoever refuses it. */
function gather(found: readonly Contest[], claims: readonly Claim[], resolver: Resolver): readonly Draft[] {
  const groups = new Map<string, Contest[]>();
  for (const contest of found) groups.set(contest.subject, [...(groups.get(contest.subject) ?? []), contest]);
  return [...groups.values()].flatMap((group): readonly Draft[] => {
    const tellings = (at: "asserts" | "refuses") => distinct(group.flatMap((contest) => claims[contest[at]]?.telling ?? []));
    const refusing = tellings("refuses");
    const parties = new Set(refusing.map((telling) => resolver(telling).key));
    const asserting = tellings("asserts").filter((telling) => !parties.has(resolver(telling).key) || !resolver(telling).counted);
    const [about] = asserting;
    return about && refusing.length > 0 ? [{ kind: "disputed", sides: [asserting, refusing], about, because: [...new Set(group.map(({ because }) => because))].sort().slice(0, 3), strong: [] }] : [];
  });
}
