import { familiesOf } from "../lexicon/related-meanings.js";
import type { Claim, Term } from "./claim.js";
import { lightActs } from "./claim.js";
import { mayHaveComeAbout } from "./come-about.js";
import { objects } from "./objects.js";
import type { Weights } from "./weights.js";
import { onceEach } from "./weights.js";

export interface Beside {
  readonly weigh: Weights;
  /** A little further on in one article. */
  readonly near: boolean;
  /** Somebody known stands behind the one who denies. */
  readonly denier: boolean;
}

/** The words that show that one claim cannot stand beside another, and of what they are. */
export interface Why {
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
/** 'Locked' and 'chained' may tell one thing. */
const akin = 0.6;

/** To say nothing is no denial: 'did not respond', 'declined to comment'. */
export const courtesy: ReadonlySet<string> = new Set(["answer", "ask", "comment", "reply", "contact"]);

/** A word of what is denied, as the other side says it. */
interface Met {
  readonly term: Term;
  /** 1: the same meaning; less: one that people use for it. */
  readonly share: number;
  readonly theirs: Term;
}

function metIn(core: readonly Term[], theirs: ReadonlyMap<string, Term>): readonly Met[] {
  const families = new Map([...theirs.values()].flatMap((term) => (term.content && !term.refused ? familiesOf(term.name).map((family) => [family, term] as const) : [])));
  return core.flatMap((term): readonly Met[] => {
    const same = theirs.get(term.name);
    if (same) return same.refused ? [] : [{ term, share: 1, theirs: same }];
    const kin = term.content ? familiesOf(term.name).flatMap((family) => families.get(family) ?? [])[0] : undefined;
    return kin ? [{ term, share: akin, theirs: kin }] : [];
  });
}

/** An outlet's own words that nobody vouches for have to say more of it. */
function leastFor({ telling }: Claim, refused: number): number {
  return telling.statement === null ? leastOfNarrated : refused > 1 ? leastOfMore : leastCover;
}

/** Meanings of one word that are of one family leave it sure what it means. */
export function isSure({ name, weight, at }: Term, core: readonly Term[]): boolean {
  return weight >= 1 || core.every((other) => other.at !== at || other.name === name || familiesOf(other.name).some((family) => familiesOf(name).includes(family)));
}

/** Says one that something is not so that the other says is so? */
export function denies(one: Claim, other: Claim, { weigh, near }: Beside): Why | null {
  const clauses = new Set(one.terms.flatMap(({ refused, clause }) => (refused ? [clause] : [])));
  const core = onceEach(one.terms.filter(({ clause }) => clauses.has(clause) && !one.supposed.has(clause)));
  const theirs = new Map(onceEach([...other.terms.filter(({ clause }) => !other.supposed.has(clause)), ...other.speakers]).map((term) => [term.name, term]));
  if (core.some(({ name, refused, content }) => refused && content && theirs.get(name)?.refused === true)) return null;
  // 'The gun was not used': of a gun it only tells what was not.
  const met = metIn(core, theirs).filter(({ term, theirs: their }) => !(term.refused && other.deniedIn.has(their.clause)));
  const refused = met.filter(({ term }) => term.refused && term.content && !courtesy.has(term.name) && !lightActs.has(term.name));
  const sum = (terms: readonly Term[]) => terms.reduce((total, term) => total + weigh.of(term), 0);
  // A word that may stand for two things is met where one of them is.
  const shares = new Map<number, number>();
  for (const { term, share } of met) shares.set(term.at, Math.max(shares.get(term.at) ?? 0, share));
  const said = core.reduce((total, term) => total + weigh.of(term) * (shares.get(term.at) ?? 0), 0);
  const cover = sum(core) === 0 ? 0 : said / sum(core);
  // One word is enough where it is all that is denied, or answers what stands near by.
  const enough = one.whole && (near || cover >= allOfIt) ? leastShared / 2 : leastShared;
  // A word that may stand for another thing shows less by itself.
  const vague = refused.length === 1 && refused.every(({ term }) => !isSure(term, core)) && !one.whole;
  // 'It was not reached by the flames' denies no fire: what is done has to be met.
  const done = core.filter(({ main }) => main);
  if (vague || (done.length > 0 && !done.some(({ name, at }) => shares.has(at) || lightActs.has(name))) || contentOf(met, core) < enough || cover < leastFor(other, refused.length)) return null;
  const names = refused.map(({ term }) => term.name);
  const sure = refused.flatMap(({ term, share }) => (share === 1 ? [term.name] : []));
  if (!sure.some((name) => !weigh.common(name)) || sure.every((name) => objects.has(name)) || mayHaveComeAbout(one, other, names)) return null;
  return { because: `one side denies it: ${names.slice(0, 4).join(", ")}`, subject: [...names].sort().join(" ") };
}

/** Words of content that both say: each at most once, by what it surely means. */
function contentOf(met: readonly Met[], core: readonly Term[]): number {
  const words = new Map<number, number>();
  for (const { term, share, theirs } of met) {
    if (!term.content || lightActs.has(term.name)) continue;
    const weight = isSure(term, core) ? 1 : Math.max(term.weight, theirs.weight);
    const before = words.get(term.at) ?? 0;
    words.set(term.at, Math.max(before, Math.min(share, before + share * weight)));
  }
  return [...words.values()].reduce((total, weight) => total + weight, 0);
}
