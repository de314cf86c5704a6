import { functionWords, numberWords } from "../lexicon/function-words.js";
import { kinOf } from "../lexicon/kin.js";
import type { Pole } from "../lexicon/poles.js";
import { polesAt } from "../lexicon/poles.js";
import { stem } from "../lexicon/stem.js";
import { paleActs } from "../lexicon/pale-acts.js";
import type { ArticleView, TextWord } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { saysNot } from "../text/tellings.js";
import { isRefusing } from "../text/refusing.js";
import { wordFrom } from "../text/word-at.js";
import { fold, foldedWords } from "../text/words.js";

/** What a word of a telling stands for, and whether the telling says that it is not so. */
export interface Term {
  readonly name: string;
  /** A word that may stand for two things gives half of itself to each; names and general words count for less. */
  readonly weight: number;
  readonly content: boolean;
  readonly refused: boolean;
  /** Which clause of the telling it stands in. */
  readonly clause: number;
  /** Which word of the telling. */
  readonly at: number;
  /** The first word of content after a 'not': what is said not to have been done, or not to be. */
  readonly main: boolean;
}

/** A word that stands on one side of an axis, as the telling means it: turned round where it is refused. */
export interface Stand extends Pole {
  readonly word: string;
  readonly clause: number;
  /** It is denied, or did not come about. */
  readonly turned: boolean;
  /** Its words in the telling, the end excluded. */
  readonly first: number;
  readonly last: number;
}

/** What a telling says is so, and what it says is not. */
export interface Claim {
  readonly telling: Telling;
  readonly terms: readonly Term[];
  readonly stands: readonly Stand[];
  /** All of it is denied, in words without a 'not' of their own: 'denied that …'. */
  readonly whole: boolean;
  /** Clauses that speak of some, or of so many: of others the opposite may hold. */
  readonly partial: ReadonlySet<number>;
  /** Clauses that speak of all, or of none. */
  readonly general: ReadonlySet<number>;
  /** Clauses that speak of some only: 'three of them only'. */
  readonly limited: ReadonlySet<number>;
  /** Where a word says that there was none, or that nobody did it. */
  readonly noneAt: readonly { readonly at: number; readonly clause: number }[];
  /** Where a word says that it is so of all. */
  readonly everyAt: readonly { readonly at: number; readonly clause: number }[];
  /** Clauses of which it is said that it is not so: 'the gun was not used', not 'without a break'. */
  readonly deniedIn: ReadonlySet<number>;
  /** Clauses with a word that stands for something told before. */
  readonly pronounsIn: ReadonlySet<number>;
  /** Clauses of what will, may or should be: nobody says that it is. */
  readonly supposed: ReadonlySet<number>;
  /** What whoever speaks of 'me' or 'us' is: 'a steward'. */
  readonly speakers: readonly Term[];
  /** It is put as an answer: 'but …', 'contrary to what they say, …'. */
  readonly contrary: boolean;
}

/** Marks of quotation part nothing: 'was “never served” on them'. */
const clauseEnd = /[,;:.!?()–—]/u;
const turns: ReadonlySet<string> = new Set(["but", "mais", "while", "although", "though", "whereas", "because", "parce", "until", "unless", "ni", "nor"]);
const some: ReadonlySet<string> = new Set("some several many most half part partly certain few plusieurs certains certaines quelques moitie partie plupart dizaine vingtaine trentaine quarantaine dozen dozens".split(" "));
/** They deny what is done, and not that there is such a thing. */
const verbal: ReadonlySet<string> = new Set("not t cannot ne n pas never jamais".split(" "));
/** They do whatever the word beside them says: to 'give way' is not to 'give an instruction'. */
export const lightActs: ReadonlySet<string> = new Set("give take bring make put come go leave hold keep get have do set turn use user worker employment find".split(" "));
const supposing: ReadonlySet<string> = new Set("will shall if would could may might should must whether si sera seront serait seraient pourrait pourraient devrait devraient doit doivent peut need needs faut".split(" "));
const every: ReadonlySet<string> = new Set("all any every each anyone anybody anything nobody nothing none no always never tout tous toute toutes chaque aucun aucune rien jamais personne".split(" "));
/** 'Tried to reach', 'failed to open': it did not come about. */
const trying: ReadonlySet<string> = new Set("tried try trying attempted failed unable vainly tente tenter tentait essaye essayer essayait echoue vain vainement peine".split(" "));
const tryingReach = 9;
/** 'I do not know that', 'I did not see it', 'nothing rules out': what follows is left open. */
const leavesOpen: ReadonlySet<string> = new Set(
  "know knows knew see saw seen hear heard say said tell told remember recall understand ask confirm prevent exclude preclude mean sais sait savons savent savait vu voir vois voit entendu dire dis dit dirai dirait souviens souvient comprends comprend empeche empechait exclu exclut exclure confirme confirmer veut confondre affirme affirmer affirmed claim claimed established proven proved etabli etablie prouve demontre".split(" "),
);
/** All of them; 'nobody' and 'none' deny, and are told by that. */
const alls: ReadonlySet<string> = new Set("all every each tous toutes tout toute chaque".split(" "));
const onlys: ReadonlySet<string> = new Set("only solely just alone except merely seulement uniquement exclusivement sauf seul seule seuls seules".split(" "));
/** They turn a claim round or say how many it holds for, and are nothing that it is about. */
const shaping: ReadonlySet<string> = new Set([...alls, ...onlys, ..."never jamais aucun aucune personne nobody nothing none rien anybody anyone anything everybody everyone ever usage use uses moyen moyens means kind sort form type sorte forme".split(" ")]);
/** Of the French words that stand for something told before only those that are no articles. */
const pronouns: ReadonlySet<string> = new Set("it they them its their these those he she him her il elle ils elles lui leur celui celle ceux celles ca cela".split(" "));

/** 'Alors que …': not the 'alors' that only goes on telling. */
function beginsOther(words: readonly TextWord[], at: number): boolean {
  return words[at]?.folded === "alors" && /^(?:que|qu)$/u.test(words[at + 1]?.folded ?? "");
}

/** '… and that …', '… et qu’il …'. */
function beginsAnother(words: readonly TextWord[], at: number): boolean {
  return /^(?:and|et|or|ou)$/u.test(words[at]?.folded ?? "") && /^(?:that|que|qu)$/u.test(words[at + 1]?.folded ?? "");
}

const against = /^\W*(?:but|however|yet|mais|pourtant|or|toutefois|contrary to|contrairement a|on the contrary|au contraire|a l[’']inverse)\b/u;
const elsewhere = /\b(?:contrary to (?:what|claims?|reports?|allegations?|statements?)|contrairement (?:a ce qu|aux (?:affirmations|allegations|accusations|declarations))|au contraire|on the contrary)\b/u;

function contrary({ view, sentence }: Telling): boolean {
  const text = fold(view.text.slice(sentence.start, sentence.end));
  return against.test(text) || elsewhere.test(text);
}

export function wordsIn({ view, start, end }: Telling): readonly TextWord[] {
  const from = wordFrom(view, start);
  let to = from;
  while (to < view.words.length && (view.words[to]?.end ?? 0) <= end) to++;
  return view.words.slice(from, to);
}

const known = new WeakMap<Telling, Claim>();

/** What a telling says is so, and what it says is not; read once, since several rules ask. */
export function claimOf(telling: Telling): Claim {
  const claim = known.get(telling) ?? readClaim(telling);
  known.set(telling, claim);
  return claim;
}

/** Word by word: a 'not' holds to the end of its clause; who denies a thing in words without a 'not' denies all of it. */
function readClaim(telling: Telling): Claim {
  const { view, statement } = telling;
  const words = wordsIn(telling);
  const stems = words.map((word) => {
    const form = view.text.slice(word.start, word.end);
    return { form, stem: stem(form, view.article.language) };
  });
  const refusals = words.map((_, at) => isRefusing(words, at) && !isLacking(telling, words[at]) && !holdsUntil(telling, words, at) && !isAsked(words, at));
  const phrases = words.map((_, at) => polesAt(stems, at, view.article.language));
  // 'Without delay' is one thing, not the denial of a delay.
  phrases.forEach(({ length }, at) => { if (length > 1) for (let i = beginsAt(words, at, length); i < at + length; i++) refusals[i] = false; });
  const says = words.some((_, at) => isRefusing(words, at)) || (statement !== null && saysNot(view, statement));
  // 'Denied that nothing was said': it was.
  if (says && statement !== null && statement.force === "deny" && statement.form === "indirect" && statement.polarity === undefined) refusals.fill(false);
  const whole = statement !== null && !says && (statement.polarity === "negated" || (statement.force === "deny" && statement.form === "indirect"));
  const terms: Term[] = [];
  const stands: Stand[] = [];
  const [partial, general, supposed, limited, pronounsIn, deniedIn] = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()];
  const everyAt: { readonly at: number; readonly clause: number }[] = [];
  const noneAt: { readonly at: number; readonly clause: number }[] = [];
  let [clause, tried, covered] = [0, 0, 0];
  // `opened`: of what follows in the clause nobody says that it is so, nor that it is not.
  let [refused, opened, denying] = [whole, false, false];
  const told = statement !== null ? null : view.statements.filter((one) => one.start < telling.end && telling.start < one.end);
  words.forEach((word, at) => {
    // What an outlet's sentence passes on is not the outlet's.
    if (told?.some((one) => one.start <= word.start && word.end <= one.end)) return;
    const gap = at === 0 ? "" : view.text.slice(words[at - 1]?.end ?? 0, word.start);
    if ((clauseEnd.test(gap) && !isListed(words, at)) || turns.has(word.folded) || beginsAnother(words, at) || beginsOther(words, at)) {
      // What should be goes on to the end of the sentence.
      if (supposed.has(clause) && !/[.;!?]/u.test(gap) && !turns.has(word.folded)) supposed.add(clause + 1);
      clause++;
      [refused, opened] = [whole, false];
    }
    if (refusals[at] && !opened) [refused, denying] = [true, verbal.has(word.folded)];
    if (denying) deniedIn.add(clause);
    if (supposing.has(word.folded)) supposed.add(clause);
    if (alls.has(word.folded)) everyAt.push({ at, clause });
    if (isNone(words, at, { whole, before: gap })) noneAt.push({ at, clause });
    if (onlys.has(word.folded) || isOnly(words, at)) limited.add(clause);
    if (pronouns.has(word.folded)) pronounsIn.add(clause);
    if (every.has(word.folded) || isNearlyAll(words, at)) general.add(clause);
    else if (some.has(word.folded) || numberWords.has(word.folded) || /^\d/u.test(word.folded)) partial.add(clause);
    if (refused && !whole && leavesOpen.has(word.folded)) {
      [refused, opened] = [false, true];
      supposed.add(clause);
    }
    if (trying.has(word.folded)) tried = tryingReach;
    else if (tried > 0) tried--;
    const own = termsOf(word);
    const main = denying && refused && own.some(({ name, content }) => content && !lightActs.has(name));
    if (main || !refused) denying = false;
    for (const term of own) terms.push({ ...term, refused, clause, at, main });
    const phrase = phrases[at];
    if (!phrase || phrase.length === 0 || at < covered) return;
    covered = at + phrase.length;
    const failed = tried > 0 && phrase.poles.some(({ axis }) => axis === "reached");
    const turned = refused !== failed;
    const said = view.text.slice(word.start, words[at + phrase.length - 1]?.end ?? word.end);
    for (const pole of phrase.poles) stands.push({ axis: pole.axis, side: turned ? (pole.side === 1 ? -1 : 1) : pole.side, word: said, clause, turned, first: at, last: covered });
  });
  return { telling, terms, stands, whole, partial, general, limited, everyAt, noneAt, pronounsIn, deniedIn, supposed, speakers: speakersOf(telling, words), contrary: contrary(telling) };
}

/** 'Without delay', in an outlet's own words, denies nothing that anybody says. */
function isLacking({ statement }: Telling, word: TextWord | undefined): boolean {
  return statement === null && (word?.folded === "sans" || word?.folded === "without");
}

const farthestNe = 3;

/** Where a phrase begins that holds a 'not' of its own: 'n’a rien touché' with its 'ne'. */
function beginsAt(words: readonly TextWord[], at: number, length: number): number {
  if (!words.slice(at, at + length).some(({ folded }) => /^(?:rien|jamais|pas|plus|aucune?)$/u.test(folded))) return at;
  for (let i = at - 1; i >= Math.max(0, at - farthestNe); i--) if (/^(?:ne|n)$/u.test(words[i]?.folded ?? "")) return i;
  return at;
}

/** 'Asked us not to', 'de ne pas': what is wanted, and not what was. */
function isAsked(words: readonly TextWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1]?.folded ?? "", words[at]?.folded ?? "", words[at + 1]?.folded ?? ""];
  return (word === "not" && next === "to" && !/^(?:is|are|was|were|be|been|did|do|does)$/u.test(before)) || (word === "ne" && next === "pas" && (before === "de" || before === "a"));
}

const until: ReadonlySet<string> = new Set(["until", "before", "avant", "jusqu"]);

/** 'Nobody fired until the gate was down' says when they did, not that nobody did. */
function holdsUntil({ view }: Telling, words: readonly TextWord[], at: number): boolean {
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i];
    if (!word || /[.;:!?]/u.test(view.text.slice(words[i - 1]?.end ?? 0, word.start))) return false;
    if (until.has(word.folded)) return !/^\d/u.test(words[i + 1]?.folded ?? "");
  }
  return false;
}

const nones: ReadonlySet<string> = new Set("no nobody none aucun aucune ni nor neither never jamais".split(" "));

/** 'No', 'nobody', 'pas de'; where all is denied, also 'any' and 'tout'. */
function isNone(words: readonly TextWord[], at: number, { whole, before }: { readonly whole: boolean; readonly before: string }): boolean {
  const [word, next] = [words[at]?.folded ?? "", words[at + 1]?.folded ?? ""];
  if (word === "not" && /,\s*$/u.test(before)) return false;
  if (word === "not") return /^(?:a|an|one|any)$/u.test(next);
  if (word === "pas") return /^(?:de|d)$/u.test(next);
  if (word === "personne") return isRefusing(words, at);
  return nones.has(word) || (whole && /^(?:any|anyone|anybody|tout|toute|un|une|a|an)$/u.test(word));
}

/** 'Gates 1, 2 and 3 only', 'at 6.45': a mark between numbers ends no clause. */
function isListed(words: readonly TextWord[], at: number): boolean {
  return /^\d/u.test(words[at - 1]?.folded ?? "") && /^\d/u.test(words[at]?.folded ?? "");
}

const onlyReach = 6;

/** 'N'avait que deux clés'. */
function isOnly(words: readonly TextWord[], at: number): boolean {
  return /^(?:que|qu)$/u.test(words[at]?.folded ?? "") && words.slice(Math.max(0, at - onlyReach), at).some(({ folded }) => folded === "ne" || folded === "n");
}

const first: ReadonlySet<string> = new Set("i me my we us our je j me moi mon ma mes nous notre nos".split(" "));

const vocabularies = new WeakMap<ArticleView, ReadonlyMap<string, TextWord>>();

/** The first of each word of an article. */
function wordsByForm(view: ArticleView): ReadonlyMap<string, TextWord> {
  const known = vocabularies.get(view) ?? new Map([...view.words].reverse().map((word) => [word.folded, word]));
  vocabularies.set(view, known);
  return known;
}

/** What a speaker who tells of what was done to him, or by him, is said to be. */
function speakersOf({ view, statement }: Telling, words: readonly TextWord[]): readonly Term[] {
  if (statement?.speaker == null || !words.some(({ folded }) => first.has(folded))) return [];
  const known = wordsByForm(view);
  return foldedWords(statement.speaker).flatMap((word) => {
    const told = known.get(word);
    return told ? termsOf(told).filter(({ content }) => content).map((term) => ({ ...term, refused: false, clause: -1, at: -1, main: false })) : [];
  });
}

/** '97 percent' of a thing is taken for all of it. */
function isNearlyAll(words: readonly TextWord[], at: number): boolean {
  const value = Number(words[at]?.folded);
  return value >= 90 && value <= 100 && /^(?:percent|per|pour)$/u.test(words[at + 1]?.folded ?? "");
}

/** Forms of 'to be' and 'to have' that say nothing by themselves. */
const auxiliaries: ReadonlySet<string> = new Set("etais etions etiez suis es sommes etes ai as avons avez vais vas va vont moi toi soi ca ceci am ait aient soit soient fut furent fussent eut eurent ayant etant avoir etre serait seraient aurait auraient ete been being having".split(" "));

/** What a word stands for. */
export function termsOf(word: TextWord): readonly Pick<Term, "name" | "weight" | "content">[] {
  // Of a phrase the other words carry its meaning: 'a jamais' is no 'à jamais'.
  if (auxiliaries.has(word.folded) || shaping.has(word.folded) || functionWords.has(word.folded)) return [];
  // 'Fired' is shot more often than burnt.
  if (word.folded === "fired" || word.folded === "firing") return [{ name: "shoot", weight: 1, content: true }];
  if (word.folded === "discharged" || word.folded === "discharge") return ["shoot", "dump"].map((name) => ({ name, weight: 0.5, content: true }));
  const meant = [...new Map([...word.concepts, ...word.meanings].map((one) => [kinOf(one.name), one.general || paleActs.has(one.name)])).entries()];
  if (meant.length > 0) return meant.map(([name, general]) => ({ name, weight: (general ? 0.3 : 1) / meant.length, content: !general && meant.length < 3 && !/^\d/u.test(name) }));
  return word.lemma === null || /^\d/u.test(word.folded) ? [] : [{ name: kinOf(word.lemma), weight: word.name ? 0.5 : 1, content: !word.name && !/^\d/u.test(word.lemma) }];
}
