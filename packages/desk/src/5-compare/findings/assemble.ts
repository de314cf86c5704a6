import type { FindingKind, Member, Origin, ProposedFinding, Side } from "../../model/finding.js";
import type { Sha256 } from "../../model/digest-id.js";
import { digestId } from "../../model/digest-id.js";
import type { Passage } from "../../model/span.js";
import { countingOrigins } from "../origins/count-origins.js";
import { namesMore, originName } from "../origins/origin-name.js";
import type { Resolver, Rest } from "../origins/resolve-origin.js";
import { passageOf } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { foldedWords } from "../text/words.js";
import type { Draft } from "./draft.js";
import { byContent } from "./draft.js";

const labels = ["A", "B", "C", "D", "E", "F"] as const;
const mostMembers = 24;
const longestWords = 300;

function words(telling: Telling): string {
  return telling.view.text.slice(telling.start, Math.min(telling.end, telling.start + longestWords));
}

function originsOf(members: readonly { readonly telling: Telling; readonly rest: Rest }[], counting: ReadonlySet<string>): readonly Origin[] {
  const origins = new Map<string, { rest: Rest; paths: { from: Passage; steps: Rest["steps"] }[] }>();
  for (const { telling, rest } of members) {
    const known = origins.get(rest.key) ?? { rest, paths: [] };
    // The body is the better name for what its spokesman and itself are folded into.
    if (known.rest.kind === "person" ? rest.kind === "body" : known.rest.kind === rest.kind && rest.kind === "body" && namesMore(originName(rest.name), originName(known.rest.name))) known.rest = rest;
    known.paths.push({ from: passageOf(telling.view, telling), steps: rest.steps });
    origins.set(rest.key, known);
  }
  return [...origins.values()].map(({ rest, paths }) => ({ key: rest.key, name: rest.kind === "body" ? originName(rest.name) : rest.name, kind: rest.kind, counted: counting.has(rest.key), paths }));
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

function sideOf(tellings: readonly Telling[], at: number, how: { readonly resolver: Resolver; readonly counting: readonly Rest[] | null }): Side | null {
  const counting = new Set((how.counting ?? countingOrigins(tellings.map(how.resolver))).map((rest) => rest.key));
  const members = shown(tellings, counting, how.resolver).map((telling) => ({ telling, rest: how.resolver(telling) }));
  const first = members[0];
  const label = labels[at];
  if (!first || label === undefined) return null;
  return {
    label, says: words(first.telling),
    members: members.map(({ telling, rest }): Member => ({
      passage: passageOf(telling.view, telling), statement: telling.statement?.id ?? null,
      focus: telling.focus ? passageOf(telling.view, telling.focus) : null, copiedFrom: rest.copiedFrom, origin: rest.key,
    })),
    origins: originsOf(members, counting),
  };
}

/** The kind, and who counts; `null`: a count has no meaning, and each side shows who counts on it. */
function decide(draft: Draft, resolver: Resolver): { readonly kind: FindingKind; readonly counting: readonly Rest[] | null } {
  switch (draft.kind) {
    case "agreement": {
      const counting = countingOrigins(ownWords(draft.strong).map(resolver).filter(({ name }) => !ofSomebody.test(name)));
      return counting.length >= 2 ? { kind: "corroborated", counting } : { kind: "same-origin", counting: onlyOrigin(draft, resolver) };
    }
    case "copied-text":
    case "same-statement":
      return { kind: draft.kind, counting: onlyOrigin(draft, resolver) };
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

/** Not shown to rest on more than one: the first that counts stands for all of them. */
function onlyOrigin(draft: Draft, resolver: Resolver): readonly Rest[] {
  return countingOrigins(draft.sides.flat().map(resolver)).slice(0, 1);
}

/** Gives a draft its kind, its origins with the way to each, and its id: 80 bits over the kind and the sorted members. */
export function assemble(draft: Draft, resolver: Resolver, sha256: Sha256): ProposedFinding {
  const { kind, counting } = decide(draft, resolver);
  const sides = draft.sides.flatMap((side, at) => sideOf(side, at, { resolver, counting }) ?? []);
  const keys = sides.flatMap((side) => side.members.map(({ passage }) => `${passage.record} ${passage.start} ${passage.end}`)).sort();
  return { id: `k-${digestId(sha256, [kind, ...keys])}`, kind, about: words(draft.about), sides, origins: counting === null ? null : Math.max(1, counting.length), because: draft.because };
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
