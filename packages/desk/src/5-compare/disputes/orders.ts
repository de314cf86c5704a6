import { tellingsOf } from "../alignment/tellings-of.js";
import type { Compatible } from "../findings/compatibility.js";
import type { Draft } from "../findings/draft.js";
import { articlesOf, distinct } from "../findings/draft.js";
import { familiesOf } from "../lexicon/related-meanings.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView, TextWord } from "../text/article-view.js";
import { isRefusing } from "../text/refusing.js";
import type { Telling } from "../text/tellings.js";
import { fold } from "../text/words.js";
import type { Claim, Term } from "./claim.js";
import { claimOf, wordsIn } from "./claim.js";

/** Two things, and which of them came first. */
interface Order {
  readonly telling: Telling;
  readonly first: ReadonlySet<string>;
  readonly then: ReadonlySet<string>;
}

type Direction = "forward" | "back";

const connectors: ReadonlyMap<string, Direction> = new Map([["before", "forward"], ["avant", "forward"], ["after", "back"], ["apres", "back"], ["until", "back"], ["jusqu", "back"], ["puis", "forward"], ["then", "forward"], ["ensuite", "forward"], ["preceded", "forward"], ["precedes", "forward"], ["precede", "forward"], ["precedait", "forward"], ["precedent", "forward"], ["when", "forward"], ["quand", "forward"], ["lorsque", "forward"]]);
/** Only with a 'not' do these say what came first: 'nobody moved until the bell rang', 'n'a bougé avant la cloche'. */
const untils: ReadonlySet<string> = new Set(["until", "jusqu"]);
const befores: ReadonlySet<string> = new Set(["before", "avant"]);
const thens: ReadonlySet<string> = new Set(["puis", "then", "ensuite"]);
/** With 'already' before them: 'they had already left when the bell rang'. */
const whens: ReadonlySet<string> = new Set(["when", "quand", "lorsque"]);
const alreadys: ReadonlySet<string> = new Set(["already", "deja"]);
/** 'Smoke, and then fire'. */
const ands: ReadonlySet<string> = new Set(["and", "et"]);
const firsts: ReadonlySet<string> = new Set(["first", "abord"]);
/** They are in nearly every sentence of such a matter. */
const anybody: ReadonlySet<string> = new Set("police police-officer officer person man woman crowd minister interior-minister people say".split(" "));
/** So many words to either side still belong to it. */
const reach = 12;
const mostOrders = 300;

interface Parts {
  readonly words: readonly TextWord[];
  readonly claim: Claim;
  readonly text: string;
}

function gapBefore({ words, text }: Parts, at: number): string {
  return at === 0 ? "" : text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
}

/** As far as a full stop, or another word of order. */
function bound(parts: Parts, at: number, step: 1 | -1): number {
  let to = at;
  for (let left = reach; left > 0; left--, to += step) {
    const next = to + step;
    const word = parts.words[next];
    if (!word || /[.;:!?]/u.test(gapBefore(parts, step === 1 ? next : to)) || connectors.has(word.folded)) break;
  }
  return to;
}

function namesBetween({ claim }: Parts, from: number, to: number): ReadonlySet<string> {
  return new Set(claim.terms.filter((term: Term) => term.content && !anybody.has(term.name) && !/^\d/u.test(term.name) && from <= term.at && term.at <= to).map(({ name }) => name));
}

/** 'Held without water before a doctor came': what was lacking, and not what was not done. */
const lacking: ReadonlySet<string> = new Set(["without", "sans"]);

function isDenied({ words }: Parts, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (isRefusing(words, at) && !lacking.has(words[at]?.folded ?? "")) return true;
  return false;
}

/** 'After the bell rang, they left': what follows the comma. */
function fronted(parts: Parts, at: number): number | null {
  for (let i = at + 2; i < Math.min(parts.words.length, at + reach); i++) if (gapBefore(parts, i).includes(",")) return i;
  return null;
}

function orderAt(parts: Parts, at: number): Order | null {
  const word = parts.words[at]?.folded ?? "";
  const given = connectors.get(word);
  if (!given || parts.claim.whole || /^\d/u.test(parts.words[at + 1]?.folded ?? "")) return null;
  const before = bound(parts, at, -1);
  const comma = before === at ? fronted(parts, at) : null;
  if (thens.has(word) && !/,\s*$/u.test(gapBefore(parts, at)) && !ands.has(parts.words[at - 1]?.folded ?? "") && !parts.words.slice(before, at).some(({ folded }) => firsts.has(folded))) return null;
  if (whens.has(word) && !parts.words.slice(before, at).some(({ folded }) => alreadys.has(folded))) return null;
  if (before === at && (comma === null || thens.has(word))) return null;
  const [own, from, to] = comma === null ? [bound(parts, at, 1), before, at - 1] : [comma - 1, comma, bound(parts, comma - 1, 1)];
  const denied = isDenied(parts, from, to);
  if (denied ? !untils.has(word) && !befores.has(word) : untils.has(word)) return null;
  const direction = denied ? "back" : given;
  const [main, other] = [namesBetween(parts, from, to), namesBetween(parts, at + 1, own)];
  if (main.size === 0 || other.size === 0) return null;
  return direction === "forward" ? { telling: parts.claim.telling, first: main, then: other } : { telling: parts.claim.telling, first: other, then: main };
}

/** 'The smoke came first', 'la fumée est arrivée d’abord': before what, the others tell. */
const cameFirst = /(?:came|come|comes|was|were|arriv\w+|venue?s?|etait|etaient) (?:d abord|first|en premier)$/u;

function firstOfAll(parts: Parts): readonly Order[] {
  const { words, claim } = parts;
  const end = words.findIndex((_, at) => cameFirst.test(words.slice(Math.max(0, at - 4), at + 1).map(({ folded }) => folded).join(" ")));
  const first = end < 0 || claim.whole ? new Set<string>() : namesBetween(parts, bound(parts, end, -1), end);
  return first.size > 0 ? [{ telling: claim.telling, first, then: new Set() }] : [];
}

/** 'Fifty seconds later', 'trois minutes plus tard': later than what the sentence before tells. */
const later = /^\W*(?:[\p{L}\p{N}-]+\s+){1,4}(?:later|afterwards|plus tard|apres)\b/u;

function laterThan({ claim, words, text }: Parts): readonly Order[] {
  const { telling } = claim;
  const { view, sentence } = telling;
  const before = view.sentences[(view.sentenceOf[sentence.first] ?? 0) - 1];
  if (telling.start !== sentence.start || before?.block !== sentence.block || !later.test(fold(text.slice(telling.start, telling.start + farthest)))) return [];
  const earlier: Parts = { words: [], claim: claimOf({ ...telling, sentence: before, start: before.start, end: before.end }), text };
  const [first, then] = [namesBetween(earlier, 0, Infinity), namesBetween({ words, claim, text }, 0, Infinity)];
  return first.size > 0 && then.size > 0 ? [{ telling, first, then }] : [];
}

/** With one of these end the phrases of `cameFirst` and `later`. */
const lasts: ReadonlySet<string> = new Set(["first", "abord", "premier", "later", "afterwards", "tard", "apres"]);

/** A phrase of time at the head of a sentence is no longer. */
const farthest = 60;

function ordersIn(telling: Telling): readonly Order[] {
  const words = wordsIn(telling);
  if (!words.some(({ folded }) => connectors.has(folded) || lasts.has(folded))) return [];
  const parts = { words, claim: claimOf(telling), text: telling.view.text };
  const at = words.flatMap((_, i) => orderAt(parts, i) ?? []);
  return at.length > 0 ? at : [...firstOfAll(parts), ...laterThan(parts)];
}

/** What people call one thing counts in part. */
const akin = 0.5;

function both(a: ReadonlySet<string>, b: ReadonlySet<string>, elsewhere: ReadonlySet<string>): number {
  const same = [...a].filter((name) => b.has(name) && !elsewhere.has(name));
  const left = [...a].filter((name) => !same.includes(name)).flatMap(familiesOf);
  const theirs = new Set([...b].filter((name) => !same.includes(name)).flatMap(familiesOf));
  const other = new Set([...elsewhere].flatMap(familiesOf));
  return same.length + akin * new Set(left.filter((family) => theirs.has(family) && !other.has(family))).size;
}

/** One word for each of the two things is enough to be against it, not to say the same. */
const leastAlike = 3;

/** One of the two, the same word; the other may be akin. */
const leastAgainst = 1.5;

/** `against`: what comes first for the one comes second for the other. */
function relate(a: Order, b: Order): "alike" | "against" | "other" {
  const straight = [both(a.first, b.first, b.then), both(a.then, b.then, b.first)] as const;
  const crossed = [both(a.first, b.then, b.first), both(a.then, b.first, b.then)] as const;
  if (a.then.size === 0 || b.then.size === 0) {
    if (straight[0] >= 1 && crossed[0] + crossed[1] === 0) return "alike";
    return crossed[0] + crossed[1] >= 1 && straight[0] === 0 ? "against" : "other";
  }
  if (Math.min(...straight) > 0 && straight[0] + straight[1] >= leastAlike && crossed[0] + crossed[1] === 0) return "alike";
  return Math.min(...crossed) > 0 && crossed[0] + crossed[1] >= leastAgainst && straight[0] + straight[1] === 0 ? "against" : "other";
}

/** Each order with the side it stands on among all that tell of the same two things. */
function sidesOf(list: readonly Order[], related: (a: Order, b: Order) => "alike" | "against" | "other"): readonly (readonly [readonly Order[], readonly Order[]])[] {
  const side = new Map<Order, 0 | 1>();
  return list.flatMap((one): readonly (readonly [readonly Order[], readonly Order[]])[] => {
    if (side.has(one)) return [];
    side.set(one, 0);
    const members = [one];
    for (const member of members) {
      for (const other of list) {
        const how = side.has(other) ? "other" : related(member, other);
        if (how === "other") continue;
        const mine = side.get(member) ?? 0;
        side.set(other, how === "alike" ? mine : mine === 0 ? 1 : 0);
        members.push(other);
      }
    }
    return [[members.filter((member) => side.get(member) === 0), members.filter((member) => side.get(member) === 1)]];
  });
}

/** Which of two things came first: told alike, or the other way round. */
export function orders(views: readonly ArticleView[], { compatible, resolver }: { readonly compatible: Compatible; readonly resolver: Resolver }): readonly Draft[] {
  const list = views.flatMap((view) => tellingsOf(view).filter(({ statement }) => statement?.force !== "urge").flatMap(ordersIn)).slice(0, mostOrders);
  const related = (a: Order, b: Order) => {
    const how = relate(a, b);
    return how === "other" || (a.telling.view !== b.telling.view && !compatible(a.telling, b.telling)) ? "other" : how;
  };
  return sidesOf(list, related).flatMap((sides): readonly Draft[] => {
    const told = apart(sides.map((side) => distinct(side.map(({ telling }) => telling))), resolver);
    const agreements = told.flatMap((side, at): readonly Draft[] => {
      const [about] = side;
      return about && articlesOf(side) > 1 ? [{ kind: "agreement", sides: [side], about, because: [wording(sides[at]?.[0]), "told in the same order"], strong: distinct(strongOf(sides[at] ?? [], resolver)) }] : [];
    });
    const [one = [], other = []] = told;
    const [about] = one;
    if (!about || other.length === 0 || !differ(one, other, resolver)) return agreements;
    return [...agreements, { kind: "contradicted", sides: [one, other], about, because: [wording(sides[0][0]), "told in the other order"], strong: [] }];
  });
}

/** In the same words, and of both things: what is only akin corroborates nobody. */
function inSameWords(one: Order, other: Order): boolean {
  const exact = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((name) => b.has(name)).length;
  const [first, then] = [exact(one.first, other.first), exact(one.then, other.then)];
  return relate(one, other) === "alike" && first > 0 && then > 0 && first + then >= leastAlike;
}

/** Those who tell the same directly, each with somebody else behind it. */
function strongOf(side: readonly Order[], resolver: Resolver): readonly Telling[] {
  return side.filter((one) => side.some((other) => inSameWords(one, other) && resolver(one.telling).key !== resolver(other.telling).key)).map(({ telling }) => telling);
}

const mostNamed = 3;

function wording(order: Order | undefined): string {
  const few = (names: ReadonlySet<string>) => [...names].slice(0, mostNamed).join(", ");
  return order ? `what came first: ${few(order.first)} / ${few(order.then)}` : "what came first";
}

/** Who is heard on both sides, like 'thirty people' of whom some say the one and some the other, stands where most of it does, or nowhere. */
function apart(sides: readonly (readonly Telling[])[], resolver: Resolver): readonly (readonly Telling[])[] {
  const times = (side: readonly Telling[], key: string) => new Set(side.filter((telling) => resolver(telling).key === key).map(({ view }) => view.at)).size;
  const left = sides.map((side) => side.filter((telling) => {
    const { key, counted } = resolver(telling);
    return !counted || sides.every((other) => other === side || times(other, key) < times(side, key));
  }));
  return left.every((side) => side.length > 0) ? left : sides;
}

/** Somebody known stands on one side at least, and not on both. */
function differ(one: readonly Telling[], other: readonly Telling[], resolver: Resolver): boolean {
  const behind = (side: readonly Telling[]) => side.map(resolver).filter(({ counted }) => counted).map(({ key }) => key);
  const [mine, theirs] = [new Set(behind(one)), new Set(behind(other))];
  return mine.size + theirs.size > 0 && ![...mine].some((key) => theirs.has(key));
}
