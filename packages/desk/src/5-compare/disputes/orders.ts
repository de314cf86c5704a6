import { tellingsOf } from "../alignment/tellings-of.js";
import type { Compatible } from "../findings/compatibility.js";
import type { Draft } from "../findings/draft.js";
import { articlesOf, distinct } from "../findings/draft.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView, TextWord } from "../text/article-view.js";
import { isRefusing } from "../text/refusing.js";
import type { Telling } from "../text/tellings.js";
import type { Claim, Term } from "./claim.js";
import { claimOf, wordsIn } from "./claim.js";

/** Two things, and which of them came first. */
interface Order {
  readonly telling: Telling;
  readonly first: ReadonlySet<string>;
  readonly then: ReadonlySet<string>;
}

type Direction = "forward" | "back";

const connectors: ReadonlyMap<string, Direction> = new Map([["before", "forward"], ["avant", "forward"], ["after", "back"], ["apres", "back"], ["until", "back"], ["jusqu", "back"], ["puis", "forward"], ["then", "forward"], ["ensuite", "forward"]]);
/** Only with a 'not' do these say what came first: 'nobody moved until the bell rang', 'n'a bougé avant la cloche'. */
const untils: ReadonlySet<string> = new Set(["until", "jusqu"]);
const befores: ReadonlySet<string> = new Set(["before", "avant"]);
const thens: ReadonlySet<string> = new Set(["puis", "then", "ensuite"]);
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

function isDenied({ words }: Parts, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (isRefusing(words, at)) return true;
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
  if (thens.has(word) && !/,\s*$/u.test(gapBefore(parts, at)) && !parts.words.slice(before, at).some(({ folded }) => firsts.has(folded))) return null;
  if (before === at && (comma === null || thens.has(word))) return null;
  const [own, from, to] = comma === null ? [bound(parts, at, 1), before, at - 1] : [comma - 1, comma, bound(parts, comma - 1, 1)];
  const denied = isDenied(parts, from, to);
  if (denied ? !untils.has(word) && !befores.has(word) : untils.has(word)) return null;
  const direction = denied ? "back" : given;
  const [main, other] = [namesBetween(parts, from, to), namesBetween(parts, at + 1, own)];
  if (main.size === 0 || other.size === 0) return null;
  return direction === "forward" ? { telling: parts.claim.telling, first: main, then: other } : { telling: parts.claim.telling, first: other, then: main };
}

function ordersIn(telling: Telling): readonly Order[] {
  const words = wordsIn(telling);
  if (!words.some(({ folded }) => connectors.has(folded))) return [];
  const parts = { words, claim: claimOf(telling), text: telling.view.text };
  return words.flatMap((_, at) => orderAt(parts, at) ?? []);
}

function both(a: ReadonlySet<string>, b: ReadonlySet<string>, elsewhere: ReadonlySet<string>): number {
  return [...a].filter((name) => b.has(name) && !elsewhere.has(name)).length;
}

/** One word for each of the two things is enough to be against it, not to say the same. */
const leastAlike = 3;

/** `against`: what comes first for the one comes second for the other. */
function relate(a: Order, b: Order): "alike" | "against" | "other" {
  const straight = [both(a.first, b.first, b.then), both(a.then, b.then, b.first)] as const;
  const crossed = [both(a.first, b.then, b.first), both(a.then, b.first, b.then)] as const;
  if (Math.min(...straight) > 0 && straight[0] + straight[1] >= leastAlike && crossed[0] + crossed[1] === 0) return "alike";
  return Math.min(...crossed) > 0 && straight[0] + straight[1] === 0 ? "against" : "other";
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
    const told = sides.map((side) => distinct(side.map(({ telling }) => telling)));
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

/** Those who tell the same directly, each with somebody else behind it. */
function strongOf(side: readonly Order[], resolver: Resolver): readonly Telling[] {
  return side.filter((one) => side.some((other) => relate(one, other) === "alike" && resolver(one.telling).key !== resolver(other.telling).key)).map(({ telling }) => telling);
}

const mostNamed = 3;

function wording(order: Order | undefined): string {
  const few = (names: ReadonlySet<string>) => [...names].slice(0, mostNamed).join(", ");
  return order ? `what came first: ${few(order.first)} / ${few(order.then)}` : "what came first";
}

/** Somebody known stands on one side at least, and not on both. */
function differ(one: readonly Telling[], other: readonly Telling[], resolver: Resolver): boolean {
  const behind = (side: readonly Telling[]) => side.map(resolver).filter(({ counted }) => counted).map(({ key }) => key);
  const [mine, theirs] = [new Set(behind(one)), new Set(behind(other))];
  return mine.size + theirs.size > 0 && ![...mine].some((key) => theirs.has(key));
}
