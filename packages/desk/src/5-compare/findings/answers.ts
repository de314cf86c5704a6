import type { Parties } from "../origins/parties.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView, SaidStatement, Sentence } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { statementTellings } from "../text/tellings.js";
import { disputed } from "../disputes/disputed.js";
import { functionWords } from "../lexicon/function-words.js";
import { fold, foldedWords } from "../text/words.js";
import type { Draft } from "./draft.js";
import { featuresOf, general } from "./features.js";

/** 'rejects that', 'conteste cette version': what is answered stands just before. */
const rejects = /\b(?:reject(?:s|ed)?|dismiss(?:es|ed)?|rebut(?:s|ted)?|contradict(?:s|ed)?|contredi(?:t|sent|sait)|balai?y?e(?:nt)?|balaya(?:it)?|den(?:y|ies|ied)|disput(?:e|es|ed)|refut(?:e|es|ed)|contest(?:e|ent|ait|ed|s)?|dement(?:ent|i)?|rejette(?:nt)?|refute(?:nt)?|recuse(?:nt)?|nie(?:nt)?)\b/u;
const passive = /\b(?:is|are|was|were|been|being|be|remains?|remained|est|sont|ete|etait|etaient|reste|restent|restait|demeure|tres)\s+(?:\w+ly\s+)?$/u;
/** 'rejects that.', 'dispute this version': the words themselves point at what was said. */
const pointing = /^(?:[^.;:]{0,12}?\b(?:this|these|that|those|cette|ces|ce)(?:\s+(?:version|accounts?|claims?|accusations?|allegations?|figures?|chiffres?|affirmations?|critiques?|recits?|bilan|statements?|charges?)\b|\s*(?:[,.;:”"»!]|$)))/u;
/** 'La préfecture conteste :': nothing follows that says what, so it is what stands before. */
const bare = /^\s*(?:[:.;!]|$)/u;
/** 'calls that flatly untrue', 'said the claim was false', 'parle de mensonges'. */
const untrue = /\b(?:(?:that|this|it|which|claims?|accounts?|allegations?|accusations?|version|cela|ca|ceci|c|recits?|propos)\b[^.;:]{0,24}\b(?:untrue|false|lies?|baseless|unfounded|nonsense|fabricat(?:ed|ion)|faux|fausses?|mensong\w+|infonde\w*|inexacte?s?|sans fondement)|parl\w+ de mensonges?|crie\w* au mensonge|inscri\w+ en faux)\b/u;
/** 'There is not one line of writing to support that', 'rien ne prouve cela'. */
const unproven = /\b(?:no|not|nothing|without|never|aucune?|pas|rien|nulle)\b[^.;:]{0,30}\b(?:evidence|proof|proves?|proven|supports?|substantiates?|line of writing|preuves?|prouve\w*|etaye\w*|element)\b[^.;:]{0,16}\b(?:that|this|it|claims?|allegations?|accusations?|cela|ca|ceci|affirmations?|accusation)\s*(?:[.,;:!”"»)]|$)/u;
/** 'rejected the claims of the fisherman': whose claims, or which, has to show. */
const naming = /\b(?:version|accounts?|claims?|accusations?|allegations?|affirmations?|critiques?)\b/u;
const pointsBack = /^(?:that|this|these|those|cette|ces|ce)\b/u;
/** 'asked about allegations that …', 'interrogé sur les accusations de …'. */
const alleged = /\b(?:allegations?|accusations?|accused of|claims that|accusees? de|accuses? de|mis en cause)\b/u;

interface Spoken {
  readonly statement: SaidStatement;
  readonly telling: Telling;
  readonly block: number;
  readonly key: string;
  readonly counted: boolean;
}

function spokenIn(view: ArticleView, parties: Parties): readonly Spoken[] {
  return statementTellings(view).map((telling) => {
    const { key, counted } = parties.of(view, telling.statement);
    return { statement: telling.statement, telling, block: telling.sentence.block, key, counted };
  });
}

function between(one: readonly Spoken[], other: readonly Spoken[], because: string): readonly Draft[] {
  return disputed(one.map(({ telling }) => telling), other.map(({ telling }) => telling), [because]);
}

const mostAnswered = 3;

/** What others than the one who answers said before: in the same paragraph, else in the one before that holds any. */
function justBefore(spoken: readonly Spoken[], answer: Spoken): readonly Spoken[] {
  const before = spoken.filter((one) => one.block <= answer.block && one.block >= answer.block - 2 && one.statement.end <= answer.telling.sentence.start && one.key !== answer.key && one.statement.force !== "urge");
  const last = before.at(-1)?.block;
  return before.filter((one) => one.block === last).slice(-mostAnswered);
}

/** 'Messages online speak of a death. That is false': where nobody is heard in the paragraph before, its own sentence is answered. */
function toldBefore(view: ArticleView, spoken: readonly Spoken[], answer: Spoken): readonly Spoken[] {
  const before = justBefore(spoken, answer);
  const at = view.sentenceOf[answer.telling.sentence.first] ?? -1;
  const sentence = view.sentences[at - 1];
  if (before.some(({ block }) => block === answer.block) || !sentence?.own || sentence.block !== answer.block) return before;
  const telling: Telling = { view, statement: null, sentence, focus: null, denied: false, start: sentence.start, end: sentence.end };
  return [{ statement: answer.statement, telling, block: answer.block, key: "unknown", counted: false }];
}

/** Does an answer name the one it answers, or speak of the same thing? */
function isMeant(view: ArticleView, one: Spoken, by: { readonly answer: Spoken; readonly after: string }): boolean {
  const named = foldedWords(one.statement.speaker ?? "").filter((word) => word.length > 3 && !functionWords.has(word));
  const words = new Set(foldedWords(by.after));
  return named.some((word) => words.has(word)) || shared(featuresOf(view, one.statement), featuresOf(view, by.answer.statement)) > 0;
}

/** A sentence that rejects what was said, and what the one who rejects says next. */
function rejections(view: ArticleView, spoken: readonly Spoken[]): readonly Draft[] {
  return view.sentences.flatMap((sentence) => {
    const words = sentence.own ? fold(view.text.slice(sentence.start, sentence.end)) : "";
    const verb = rejects.exec(words);
    // 'Le bilan reste disputé', 'the toll is disputed': nobody answers.
    const said = (verb && !passive.test(words.slice(0, verb.index)) ? verb : null) ?? untrue.exec(words) ?? unproven.exec(words);
    const verbEnd = said ? said.index + said[0].length : 0;
    const after = words.slice(verbEnd);
    const points = pointing.test(after) || bare.test(after) || untrue.test(words) || (verb === null && unproven.test(words));
    // Folding may change the length of a text: then places in it are not known, and nothing is concluded.
    // 'Démenti.' heads what follows, and answers nothing itself.
    if (!said || sentence.last - sentence.first < 2 || words.length !== sentence.end - sentence.start || (!points && !naming.test(after.slice(0, 40)))) return [];
    // 'denies that anything was taken' says itself what is denied.
    if (spoken.some((one) => one.statement.start >= sentence.start + verbEnd && one.statement.start < sentence.end
      && /^\s*(?:that|que|qu[’'])?\s*$/u.test(words.slice(verbEnd, one.statement.start - sentence.start)) && !pointsBack.test(words.slice(one.statement.start - sentence.start)))) return [];
    const next = spoken.filter((one) => one.block === sentence.block && one.statement.end > sentence.start);
    const [answer] = next;
    if (!answer) return [];
    const before = untrue.test(words) ? toldBefore(view, spoken, answer) : justBefore(spoken, answer);
    const meant = before.filter((one) => isMeant(view, one, { answer, after }));
    return between(meant.length > 0 || !points ? meant : before, next.filter((one) => one.key === answer.key).slice(0, mostAnswered), "rejects what was said just before");
  });
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((feature) => b.has(feature) && !general.has(feature)).length;
}

/** An answer to allegations that the sentence repeats: they are found where they were made. */
function answersToAllegations(view: ArticleView, spoken: readonly Spoken[]): readonly Draft[] {
  return view.sentences.flatMap((sentence: Sentence) => {
    const words = sentence.own ? fold(view.text.slice(sentence.start, sentence.end)) : "";
    const at = alleged.exec(words);
    if (!at || !/\b(?:asked|comment|respon\w+|interroge\w*|repon\w+|reag\w+)\b/u.test(words)) return [];
    const answers = spoken.filter((one) => one.statement.start >= sentence.start && one.block >= sentence.block && one.block <= sentence.block + 1);
    const [first] = answers;
    if (!first) return [];
    const repeated = featuresOf(view, { start: sentence.start, end: Math.max(sentence.start, first.statement.start) });
    const likeness = (one: Spoken) => shared(featuresOf(view, one.statement), repeated);
    const accusers = spoken.filter((one) => one.key !== first.key && one.statement.end <= sentence.start && likeness(one) >= 2);
    const most = Math.max(0, ...accusers.map(likeness));
    return between(accusers.filter((one) => likeness(one) === most).slice(-mostAnswered),
      answers.filter((one) => one.key === first.key && one.statement.force !== "urge").slice(0, mostAnswered), "answers an allegation that the text repeats");
  });
}

/** 'One-sided', 'politically motivated', 'à charge': no word about the thing, but about whoever tells of it. */
const belittles = /\b(?:one[ -]sided|misleading|exaggerat\w+|politically motivated|partisan|militante?|unreliable|not credible|far[ -]fetched|sensational\w*|caricatur\w+|a charge|orientee?|exagere\w*|trompeu(?:r|se)s?|peu credible|pas credible|calomni\w+|diffamatoire\w*)\b/u;

/** Is a body named where the article speaks of a report? Then the report is taken to be its own. */
function reports(view: ArticleView, one: Spoken): boolean {
  if (!/\p{Lu}/u.test(one.statement.speaker ?? "")) return false;
  const names = fold(one.statement.speaker ?? "").split(/[^\p{L}\p{N}]+/u).filter((name) => name.length > 2);
  return names.length > 0 && view.sentences.some((sentence) => sentence.own && featuresOf(view, sentence).has("report")
    && names.every((name) => view.words.slice(sentence.first, sentence.last).some((word) => word.folded === name)));
}

/** 'The report is biased', 'the images are cut': answered are those whose report or film it is. */
function discredits(view: ArticleView, spoken: readonly Spoken[], resolver: Resolver): readonly Draft[] {
  const { maker } = resolver;
  return spoken.flatMap((answer) => {
    const features = featuresOf(view, answer.statement);
    const belittled = belittles.test(fold(view.text.slice(answer.telling.start, answer.telling.end)));
    if (!belittled && !features.has("discredit") && !features.has("out-of-context") && !features.has("truncate")) return [];
    const report = features.has("report");
    if (!report && !features.has("film") && !features.has("edit")) return [];
    const earlier = spoken.filter((one) => one.key !== answer.key && one.counted && one.statement.end <= answer.statement.start && one.block >= answer.block - 3);
    const owned = earlier.filter((one) => (report ? reports(view, one) : one.key === maker));
    const owner = owned.at(-1)?.key;
    return between(owned.filter((one) => one.key === owner).slice(-mostAnswered), [answer], `questions the ${report ? "report" : "film"} of the other side`);
  });
}

/** 'X meant clerks, not soldiers': against X's own words about soldiers, in the same article. */
function corrections(view: ArticleView, spoken: readonly Spoken[]): readonly Draft[] {
  return spoken.flatMap((answer) => {
    const words = view.words.filter((word) => word.start >= answer.statement.start && word.end <= answer.statement.end);
    const at = words.findIndex((word) => word.folded === "not" || word.folded === "non");
    const refused = words.slice(at + 1, at + 4).flatMap((word) => word.concepts.filter((concept) => concept.kind === "thing").map((concept) => concept.name));
    if (at < 1 || refused.length === 0 || !/,\s*$/u.test(view.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))) return [];
    const meant = words.filter((word) => word.name).map((word) => word.folded);
    const said = spoken.filter((one) => one.statement.end <= answer.statement.start && one.statement.speaker !== answer.statement.speaker
      && meant.some((name) => fold(one.statement.speaker ?? "").split(/[^\p{L}]+/u).includes(name))
      && refused.some((name) => featuresOf(view, one.statement).has(name)));
    return between(said.filter((one) => one.statement.force !== "deny").slice(-1), [answer], "says that the other meant something else");
  });
}

/** Denials and answers inside one article, where the text itself shows what they answer. */
export function answers(views: readonly ArticleView[], parties: Parties, resolver: Resolver): readonly Draft[] {
  return views.flatMap((view) => {
    const spoken = spokenIn(view, parties);
    return [...rejections(view, spoken), ...answersToAllegations(view, spoken), ...discredits(view, spoken, resolver), ...corrections(view, spoken)];
  });
}
