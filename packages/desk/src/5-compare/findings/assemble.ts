import type { FindingKind, Member, Origin, ProposedFinding, Side } from "../../model/finding.js";
import type { Sha256 } from "../../model/digest-id.js";
import { digestId } from "../../model/digest-id.js";
import type { Passage } from "../../model/span.js";
import type { Verdict } from "../origins/count-origins.js";
import { namedFirst, weighOrigins } from "../origins/count-origins.js";
import { namesMore, originName } from "../origins/origin-name.js";
import type { Resolver, Rest } from "../origins/resolve-origin.js";
import { passageOf } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { saysNot } from "../text/tellings.js";
import { foldedWords } from "../text/words.js";
import type { Draft } from "./draft.js";
import type { RunsByCopy } from "./links.js";
import { linksOf } from "./links.js";
import { byContent } from "./draft.js";

const labels = ["A", "B", "C", "D", "E", "F"] as const;
const mostMembers = 24;
const longestWords = 300;

function words(telling: Telling): string {
  return telling.view.text.slice(telling.start, Math.min(telling.end, telling.start + longestWords));
}

/** Who counts on a side, and why the others do not. */
interface Counting {
  readonly keys: ReadonlySet<string>;
  readonly why: (key: string) => Origin["why"];
}

function originsOf(members: readonly { readonly telling: Telling; readonly rest: Rest }[], counting: Counting, resolver: Resolver): readonly Origin[] {
  const origins = new Map<string, { rest: Rest; paths: { from: Passage; rest: Rest }[] }>();
  for (const { telling, rest } of members) {
    const known = origins.get(rest.key) ?? { rest, paths: [] };
    // The body is the better name for what its spokesman and itself are folded into.
    if (known.rest.kind === "person" ? rest.kind === "body" : known.rest.kind === rest.kind && rest.kind === "body" && namesMore(originName(rest.name), originName(known.rest.name))) known.rest = rest;
    known.paths.push({ from: passageOf(telling.view, telling), rest });
    origins.set(rest.key, known);
  }
  return [...origins.values()].map(({ rest: best, paths }) => ({ rest: resolver.fullest(best), paths })).map(({ rest, paths }) => ({
    key: rest.key, name: rest.shown ?? (rest.kind === "body" ? originName(rest.name) : rest.name), kind: rest.kind, counted: counting.keys.has(rest.key), why: counting.why(rest.key),
    paths: paths.map((path) => ({ from: path.from, steps: path.rest.steps, joins: resolver.joins(path.rest, rest) })),
  }));
}

/** Members a side shows, those that count first kept where there are too many. */
function shown(tellings: readonly Telling[], counting: ReadonlySet<string>, resolver: Resolver): readonly Telling[] {
  if (tellings.length <= mostMembers) return tellings;
  const first = new Map<string, Telling>();
  for (const telling of tellings) {
    const { key } = resolver(telling);
    if (counting.has(key) && !first.has(key)) first.set(key, telling);
  }
  const kept = new Set([...first.values(), ...tellings].slice(0, mostMembers));
  return tellings.filter((telling) => kept.has(telling));
}

function sideOf(tellings: readonly Telling[], at: number, how: { readonly resolver: Resolver; readonly counting: Counting | null }): Side | null {
  const counting = how.counting ?? countingIn(tellings, how.resolver);
  const members = shown(tellings, counting.keys, how.resolver).map((telling) => ({ telling, rest: how.resolver(telling) }));
  const first = members[0];
  const label = labels[at];
  if (!first || label === undefined) return null;
  return {
    label, says: words(first.telling),
    members: members.map(({ telling, rest }): Member => ({
      passage: passageOf(telling.view, telling), statement: telling.statement?.id ?? null,
      focus: telling.focus ? passageOf(telling.view, telling.focus) : null, copiedFrom: rest.copiedFrom, origin: rest.key, denied: isDenied(telling),
    })),
    origins: originsOf(members, counting, how.resolver),
  };
}

function isDenied({ view, statement }: Telling): boolean {
  if (statement === null || !(statement.polarity === "negated" || (statement.force === "deny" && statement.form !== "direct"))) return false;
  return !saysNot(view, statement);
}

function countingIn(tellings: readonly Telling[], resolver: Resolver): Counting {
  const verdicts = weighOrigins(tellings.map(resolver));
  return { keys: keysThatCount(verdicts), why: (key) => whyOf(key, verdicts) };
}

function keysThatCount(verdicts: readonly Verdict[]): ReadonlySet<string> {
  return new Set(verdicts.filter(({ rule }) => rule === "counts").map(({ rest }) => rest.key));
}

function whyOf(key: string, verdicts: readonly Verdict[]): Origin["why"] {
  const known = verdicts.find(({ rest }) => rest.key === key);
  return { rule: known?.rule ?? "source-not-said", beside: known?.beside ?? null };
}

/** All sides weighed together: where only some of the tellings show one and the same thing, the others add nothing to the count. */
function countingTogether(draft: Draft, resolver: Resolver): Counting {
  const all = weighOrigins(draft.sides.flat().map(resolver));
  const detailed = draft.strong.map(resolver);
  const strong = weighOrigins(ownWords(draft.strong).map(resolver).filter(({ name }) => !ofSomebody.test(name)));
  const shown = keysThatCount(strong);
  const first = [...shown][0] ?? null;
  if (shown.size < 2) return countingOnce(draft, resolver, all);
  return {
    keys: shown,
    why: (key) => {
      const own = strong.some(({ rest }) => rest.key === key) ? whyOf(key, strong) : whyOf(key, all);
      if (own.rule !== "counts" || shown.has(key)) return own;
      const left = detailed.find((rest) => rest.key === key);
      return { rule: left === undefined ? "less-detail" : ofSomebody.test(left.name) ? "may-belong" : "counted-once", beside: first };
    },
  };
}

/** Not shown to rest on more than one: the first that counts stands for all of them. */
function countingOnce(draft: Draft, resolver: Resolver, all = weighOrigins(draft.sides.flat().map(resolver))): Counting {
  const [only] = namedFirst(all);
  const rule = draft.kind === "agreement" ? "less-detail" : "counted-once";
  return {
    keys: new Set(only ? [only.key] : []),
    why: (key) => {
      const own = whyOf(key, all);
      return own.rule === "counts" && key !== only?.key ? { rule, beside: only?.key ?? null } : own;
    },
  };
}

/** The kind, and who counts; `null`: a count has no meaning, and each side shows who counts on it. */
function decide(draft: Draft, resolver: Resolver): { readonly kind: FindingKind; readonly counting: Counting | null } {
  switch (draft.kind) {
    case "agreement": {
      const counting = countingTogether(draft, resolver);
      return { kind: counting.keys.size >= 2 ? "corroborated" : "same-origin", counting };
    }
    case "copied-text":
    case "same-statement":
      return { kind: draft.kind, counting: countingOnce(draft, resolver) };
    case "compatible":
    case "contradicted":
    case "disputed":
      return { kind: draft.kind, counting: null };
  }
}

/** 'His office', 'son avocat': whose it is was told before, and may be another of those who count. */
const ofSomebody = /^(?:his|her|its|their|my|our|son|sa|ses|leurs?|notre|nos)\s/iu;

/** From so many of the same words in a row on, one text has it from the other, or both from one mouth. */
const oneWording = 6;

/** Of those who tell it in the same words only the first. */
function ownWords(tellings: readonly Telling[]): readonly Telling[] {
  const seen = new Set<string>();
  return tellings.filter((telling) => {
    const words = foldedWords(telling.view.text.slice(telling.start, telling.end));
    const runs = words.slice(0, Math.max(0, words.length - oneWording + 1)).map((_, at) => words.slice(at, at + oneWording).join(" "));
    const repeated = runs.some((run) => seen.has(run));
    for (const run of runs) seen.add(run);
    return !repeated;
  });
}

/** Gives a draft its kind, its origins with the way to each, and its id: 80 bits over the kind and the sorted members. */
export function assemble(draft: Draft, how: { readonly resolver: Resolver; readonly runs: RunsByCopy; readonly sha256: Sha256 }): ProposedFinding {
  const { resolver, sha256 } = how;
  const { kind, counting } = decide(draft, resolver);
  const sides = draft.sides.flatMap((side, at) => sideOf(side, at, { resolver, counting }) ?? []);
  const held = new Set(sides.flatMap((side) => side.members.map(({ passage }) => placeOf(passage))));
  const tellings = draft.sides.slice(0, sides.length).map((side) => side.filter((telling) => held.has(placeOf(passageOf(telling.view, telling)))));
  const keys = sides.flatMap((side) => side.members.map(({ passage }) => placeOf(passage))).sort();
  return {
    id: `k-${digestId(sha256, [kind, ...keys])}`, kind, about: words(draft.about), sides,
    origins: counting === null ? null : Math.max(1, counting.keys.size), because: draft.because, links: linksOf(tellings, how.runs),
  };
}

function placeOf({ record, start, end }: Passage): string {
  return `${record} ${start} ${end}`;
}

/** The order findings are listed in: by kind's weight in `kinds`, then by content. */
export function inContentOrder(drafts: readonly Draft[]): readonly Draft[] {
  const first = (draft: Draft) => draft.sides[0]?.[0];
  return [...drafts].sort((a, b) => {
    const [x, y] = [first(a), first(b)];
    return (x && y ? byContent(x, y) : 0) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) || b.sides.flat().length - a.sides.flat().length
      || (memberKey(a) < memberKey(b) ? -1 : 1);
  });
}

export function memberKey(draft: Draft): string {
  return draft.sides.map((side) => side.map((t) => `${t.view.at} ${t.start} ${t.end}`).join(",")).join("|");
}
