import { rolesIn } from "../lexicon/find-concepts.js";
import { functionWords, numberWords } from "../lexicon/function-words.js";
import type { Draft } from "../findings/draft.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { Span } from "../../model/span.js";
import type { Telling } from "../text/tellings.js";
import { fold, foldedWords } from "../text/words.js";
import type { Claim } from "./claim.js";
import { disputed } from "./disputed.js";

/** 'The mayor says', 'la préfecture annonce': inside somebody's words, what another says. */
const saying = /\b(?:says?|said|claims?|claimed|tells? us|told us|announces?|speaks? of|dit|disent|pretend|pretendent|affirme|affirment|annonce|annoncent|assure|assurent|raconte|parle|parlait|avait parle|avance|avancent) /u;
/** What is said of it next. */
const goesOn = /[\p{L}]+[^\p{L}]+[\p{L}]+/u;
const leadWords = 5;
const mostTaken = 200;

interface Taken {
  readonly claim: Claim;
  /** Who is said to say it, and what. */
  readonly who: readonly string[];
  readonly what: ReadonlySet<string>;
}

function takenUp(claim: Claim): Taken | null {
  const { telling } = claim;
  if (telling.statement?.form !== "direct" || telling.start !== telling.statement.start || telling.end !== telling.statement.end) return null;
  const text = fold(telling.view.text.slice(telling.start, telling.end));
  const said = saying.exec(text);
  if (!said) return null;
  const rest = text.slice(said.index + said[0].length);
  const stop = rest.search(/[.!?;]/u);
  if (stop < 0 || !goesOn.test(rest.slice(stop))) return null;
  const who = foldedWords(text.slice(0, said.index)).slice(-leadWords);
  const from = telling.start + said.index + said[0].length;
  const what = text.length === telling.end - telling.start ? wordsAndNumbers(telling, { start: from, end: from + stop }) : new Set<string>();
  return who.length > 0 && what.size > 0 ? { claim, who, what } : null;
}

/** Does a party bear the name or the office that some words give? */
function isCalled({ key, name }: { readonly key: string; readonly name: string }, who: readonly string[]): boolean {
  return rolesIn(who).some((role) => role.kind === "office" && key === `a:${role.name}`) || foldedWords(name).some((word) => word.length > 3 && !functionWords.has(word) && who.includes(word));
}

const leastShared = 0.5;

/** Its words of content, and its numbers by their value: 'forty-seven' is 47. */
function wordsAndNumbers({ view }: Telling, { start, end }: Span): ReadonlySet<string> {
  const words = foldedWords(view.text.slice(start, end));
  const values = words.map((word) => Number(numberWords.get(word) ?? (/^\d+$/u.test(word) ? word : NaN)));
  const numbers = values.flatMap((value, at) => {
    const next = values[at + 1] ?? NaN;
    if (Number.isNaN(value) || (value < 10 && (values[at - 1] ?? 0) >= 20)) return [];
    return [`#${value >= 20 && value % 10 === 0 && next < 10 ? value + next : value}`];
  });
  return new Set([...words.filter((word, at) => !functionWords.has(word) && Number.isNaN(values[at])), ...numbers]);
}

function says(telling: Telling, what: ReadonlySet<string>): boolean {
  const words = wordsAndNumbers(telling, telling);
  return [...what].filter((word) => words.has(word)).length >= leastShared * what.size;
}

/** '“The mayor says forty. Where are the others?”': who gives another's words in his own speech and goes on sets something against them, so against the mayor's own words, wherever they are given. */
export function takenUpAndDoubted(claims: readonly Claim[], resolver: Resolver): readonly Draft[] {
  const found = claims.flatMap((claim) => takenUp(claim) ?? []).slice(0, mostTaken);
  return found.flatMap(({ claim, who, what }): readonly Draft[] => {
    const { key } = resolver(claim.telling);
    const said = claims.filter(({ telling }) => {
      const party = resolver(telling);
      return party.key !== key && party.counted && isCalled(party, who) && says(telling, what);
    });
    return disputed(said.map(({ telling }) => telling), [claim.telling], ["takes up what the other says and doubts it"]);
  });
}
