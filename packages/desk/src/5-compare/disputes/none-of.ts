import type { TextWord } from "../text/article-view.js";
import { lightActs, wordsIn } from "./claim.js";
import type { Claim, Term } from "./claim.js";
import { mayHaveComeAbout } from "./come-about.js";
import type { Beside, Why } from "./denies.js";
import { courtesy, isSure } from "./denies.js";
import { beings } from "./objects.js";

/** From 'no' or 'nobody' to what there was none of. */
const reach = 5;
/** 'Nobody counts them', 'no such letter': of something that was told before. */
const pointing: ReadonlySet<string> = new Set("this that these those it them such ca cela ceci tel telle tels telles".split(" "));
/** 'No doubt', 'no evidence', 'aucune intention': nothing that may have been there to see. */
const unseen: ReadonlySet<string> = new Set(
  "doubt evidence proof reason need idea intention plan choice problem question wish trace hint justified possible link interest right help point word sense hesitation delay chance hope limit exception write line text-line record-log sign-mark sign".split(" "),
);

/** 'No licence', 'no complaint': there may be another one. */
const papers: ReadonlySet<string> = new Set("licence permit document document-file letter-mail contract complaint memo report paper-material message figure money budget charge word".split(" "));

/** 'There was neither', 'il n’y a eu ni': not 'he hides neither'. */
const being: ReadonlySet<string> = new Set("there was were been is are y eu fut furent".split(" "));

/** What a claim says that there was none of, and nothing beside: 'neither charge nor gas', 'no shots were fired', 'nobody was pushed'. */
function noneIn(claim: Claim): readonly Term[] {
  if (claim.noneAt.length === 0) return [];
  const words = wordsIn(claim.telling);
  return claim.noneAt.flatMap(({ at, clause }) => {
    const own = claim.terms.filter((term) => term.clause === clause && term.content && !lightActs.has(term.name));
    const first = own[0]?.at ?? -1;
    const meant = new Set(own.flatMap((term) => (term.at === first ? [term.name] : [])));
    // 'No shot was fired' says one thing twice.
    const places = [...new Set(own.filter((term) => term.at === first || !own.some((other) => other.at === term.at && meant.has(other.name))).map((term) => term.at))];
    const named = /^(?:ni|nor|neither)$/u.test(words[at]?.folded ?? "") && !words.slice(Math.max(0, at - reach), at + 1).some(({ folded }) => being.has(folded));
    const ofSome = /^(?:of|de|d|des|du)$/u.test(words[at + 1]?.folded ?? "") && words[at]?.folded !== "pas";
    const pointed = ofSome || named || goesOn(claim, words, first) || words.slice(at, at + reach + 2).some(({ folded }) => pointing.has(folded));
    // 'Nobody told me of the shed': there was a shed.
    const beside = claim.terms.some((term) => term.clause === clause && !term.content && (term.weight === namedWeight || (term.at > at && term.at < first)));
    // 'The notice was never served on them': the verb beside 'never' says what never was.
    const never = /^(?:never|jamais)$/u.test(words[at]?.folded ?? "");
    if (never) return neverDone(own, at);
    return places.length === 1 && first > at && first - at <= reach && !pointed && !beside && own.every(({ refused }) => refused) ? saidTwice(own) : [];
  });
}

/** 'Aucun coup de feu n’a été tiré': what two of its words may mean is what both mean. */
function saidTwice(own: readonly Term[]): readonly Term[] {
  const twice = own.filter((term) => own.some((other) => other.at !== term.at && other.name === term.name));
  return twice.length > 0 ? twice : own;
}

function neverDone(own: readonly Term[], at: number): readonly Term[] {
  const after = own.filter((term) => term.at > at && term.at - at <= reach);
  return after.filter((term) => term.refused && term.at === after[0]?.at);
}

/** 'No test had shown “an acute risk”': the words in marks say what it is of. */
function goesOn({ telling: { view } }: Claim, words: readonly TextWord[], from: number): boolean {
  for (let at = Math.max(0, from); at + 1 < words.length; at++) {
    const gap = view.text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);
    if (/[“«"]/u.test(gap)) return true;
    if (/[.,;:!?]/u.test(gap)) return false;
  }
  return false;
}

/** Of a word of a name: see claim.ts. */
const namedWeight = 0.5;

/** Says somebody that there was none of what another tells of? */
export function noneOf(one: Claim, other: Claim, { weigh, denier }: Beside): Why | null {
  if (!denier) return null;
  const none = noneIn(one).filter(({ name }) => !courtesy.has(name) && !unseen.has(name) && !papers.has(name) && !beings.has(name) && !weigh.common(name));
  const met = none.filter((term) => {
    const theirs = other.terms.filter(({ name }) => name === term.name);
    return theirs.some((their) => their.content && (isSure(term, one.terms) || isSure(their, other.terms))) && theirs.every((their) => !their.refused && !other.supposed.has(their.clause) && !other.deniedIn.has(their.clause));
  });
  const names = [...new Set(met.map(({ name }) => name))];
  if (names.length === 0 || mayHaveComeAbout(one, other, names)) return null;
  return { because: `one side denies it: ${names.slice(0, 4).join(", ")}`, subject: names.sort().join(" ") };
}
