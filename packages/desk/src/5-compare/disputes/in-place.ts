import { rolesIn } from "../lexicon/find-concepts.js";
import { functionWords } from "../lexicon/function-words.js";
import type { Draft } from "../findings/draft.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView, SaidStatement, Sentence } from "../text/article-view.js";
import { statementTellings } from "../text/tellings.js";
import { fold, foldedWords } from "../text/words.js";
import type { Claim } from "./claim.js";
import { claimOf } from "./claim.js";
import { disputed } from "./disputed.js";

/** A statement with who is behind it. */
interface Spoken {
  readonly claim: Claim;
  readonly statement: SaidStatement;
  readonly sentence: Sentence;
  readonly key: string;
  readonly counted: boolean;
}

/** Verbs that say that one answers another, and gives way in nothing. */
const retorts: ReadonlySet<string> = new Set(
  "retort counter rebut object rejoin disagree contradict rétorquer répliquer riposter objecter rectifier maintenir persister contredire démentir".split(" "),
);
/** They often do, and often only tell: something else has to show it. */
const replies: ReadonlySet<string> = new Set("reply answer respond insist maintain stress assure correct répondre insister assurer soutenir rappeler corriger préciser nuancer".split(" "));

/** 'On the contrary', 'a different account': the text itself sets one against the other. */
const against = /\b(?:on the contrary|quite the (?:opposite|contrary|reverse)|the other way (?:round|around|about)|(?:a |an? (?:very|quite|entirely) )?different (?:account|version|story|picture|explanation)|au contraire|a l[’']inverse|(?:une )?(?:tout )?autre (?:version|histoire|son de cloche|explication)|version (?:bien |tres )?differente)\b/u;
const contrast = /^\W*(?:but|however|yet|mais|pourtant|cependant|toutefois|or|en revanche|neanmoins|nonetheless|nevertheless)\b/u;
const joint = /(?:,|;|—|–)\s*(?:but|while|whereas|although|though|mais|tandis qu|alors qu|quand)\b/u;

/** 'There are no grounds for that', 'aucun élément ne le justifie': what was asked for is refused. */
const refusal = /\b(?:no (?:plans?|reason|grounds?|question|need|intention|justification|case) |not (?:necessary|warranted|justified|planned|on the table|considering|up to)|nothing (?:new )?(?:justif\w+|warrants?)|out of the question|ruled? (?:it |that |this )?out|unnecessary|unwarranted|hors de question|pas (?:question|lieu|necessaire|prevu|justifi\w+|a l[’']ordre du jour)|(?:aucune?|rien|pas d[e’'])[^.;:]{0,30}\b(?:justifie|impose|raison|motif|lieu|projet)\b|exclu\w*|refus\w*|inutile|ne compte pas|n[’']entend pas)\b/u;

/** 'Nothing justifies it', 'rien ne le justifie'. */
const pointing = /\b(?:it|this|that|them|ne (?:le|la|les|l|s y|y)|cela|ca|question|necessary|necessaire|lieu)\b/u;

function spokenIn(view: ArticleView, resolver: Resolver): readonly Spoken[] {
  return statementTellings(view).map((telling) => {
    const { key, counted } = resolver(telling);
    return { claim: claimOf(telling), statement: telling.statement, sentence: telling.sentence, key, counted };
  });
}

function refuses({ terms, whole }: Claim): boolean {
  return whole || terms.some(({ refused, content }) => refused && content);
}

/** One says that a thing is so, and the other only that something is not. */
function differInPolarity(one: Spoken, other: Spoken): boolean {
  return refuses(one.claim) !== refuses(other.claim);
}

function shareContent(one: Spoken, other: Spoken): boolean {
  const names = new Set(one.claim.terms.filter(({ content }) => content).map(({ name }) => name));
  return other.claim.terms.some(({ name, content }) => content && names.has(name));
}

const fewWords = 6;

/** 'It is “ongoing”': so short that it can only be of what was said before. */
function pointsBack({ claim }: Spoken): boolean {
  const words = foldedWords(claim.telling.view.text.slice(claim.telling.start, claim.telling.end));
  return words.length <= fewWords && /^(?:it|this|that|he|she|they|il|elle|ils|elles|c|cela|ce|ca|l|le|la|en|n|ne)$/u.test(words[0] ?? "");
}

/** Why the later of two statements that stand side by side answers the earlier; null if nothing shows that it does. */
function whyAnswer(before: Spoken, after: Spoken): string | null {
  // Who asks says nothing yet.
  if (before.statement.polarity === "open") return null;
  const { view } = after.claim.telling;
  const sameSentence = before.sentence === after.sentence;
  const lead = fold(view.text.slice(sameSentence ? before.statement.end : after.sentence.start, after.statement.start));
  const told = fold(view.text.slice(after.sentence.start, after.sentence.end));
  const cue = after.statement.cue?.toLowerCase() ?? "";
  if (before.statement.force === "urge") return refusal.test(told) && after.statement.force !== "urge" && (shareContent(before, after) || pointing.test(told)) ? "refuses what was asked for just before" : null;
  if (after.statement.force === "urge" || after.statement.force === "promise") return null;
  if (against.test(fold(view.text.slice(sameSentence ? before.statement.end : after.sentence.start, after.sentence.end)))) return "is told as the contrary of what was said just before";
  if (isAsked(before, after)) return "answers what was said just before";
  const related = shareContent(before, after) || pointsBack(after);
  if (retorts.has(cue) && (related || differInPolarity(before, after))) return "answers what was said just before";
  if (replies.has(cue) && differInPolarity(before, after) && related) return "answers what was said just before";
  if ((contrast.test(lead) || (sameSentence && joint.test(lead))) && differInPolarity(before, after) && related) return "answers what was said just before";
  return null;
}

const closing = 40;

/** An interview: what another says ends the question, and whoever is asked answers it. */
function isAsked(before: Spoken, after: Spoken): boolean {
  const { view } = after.claim.telling;
  const [asked, answered] = [view.article.blocks[before.sentence.block], view.article.blocks[after.sentence.block]];
  return asked !== undefined && answered !== undefined && after.sentence.block === before.sentence.block + 1 && asked.end - before.statement.end <= closing
    && after.statement.form === "direct" && after.statement.cue === null && after.statement.start - answered.start <= 1 && differInPolarity(before, after);
}

const mostTaken = 3;

/** Statements of two parties that follow each other, where the words between them show that the later answers the earlier. */
function answersInTurn(spoken: readonly Spoken[]): readonly Draft[] {
  return spoken.flatMap((after, at): readonly Draft[] => {
    const before = spoken[at - 1];
    if (!before || before.key === after.key || (!before.counted && !after.counted) || after.sentence.block - before.sentence.block > 1) return [];
    const why = whyAnswer(before, after);
    if (why === null) return [];
    const own = spoken.slice(Math.max(0, at - mostTaken), at).filter((one) => one.key === before.key && one.sentence.block === before.sentence.block && (one === before || shareContent(one, after)));
    return disputed(own.map(({ claim }) => claim.telling), [after.claim.telling], [why]);
  });
}

/** Blocks between what is said and a question put to whoever said it. */
const nearby = 2;
const longestQuestion = 9;

/** '“Was he there, the mayor? I was.”': a question that names whoever spoke before, and an answer to it. */
function challenges(spoken: readonly Spoken[]): readonly Draft[] {
  return spoken.flatMap((after, at): readonly Draft[] => {
    if (after.statement.form !== "direct") return [];
    const { view } = after.claim.telling;
    const text = view.text.slice(after.statement.start, after.statement.end);
    const mark = text.indexOf("?");
    const question = mark < 0 ? [] : foldedWords(text.slice(0, mark));
    if (question.length === 0 || question.length > longestQuestion || /[.!]/u.test(text.slice(0, mark)) || foldedWords(text.slice(mark)).length < 2) return [];
    const named = spoken.slice(0, at).filter((one) => one.key !== after.key && one.counted && after.sentence.block - one.sentence.block <= nearby && isNamed(one, question));
    const last = named.at(-1);
    return last ? disputed([last.claim.telling], [after.claim.telling], ["asks whoever said it, and answers"]) : [];
  });
}

function isNamed({ statement }: Spoken, words: readonly string[]): boolean {
  const speaker = foldedWords(statement.speaker ?? "");
  const offices = new Set(rolesIn(speaker).filter(({ kind }) => kind === "office").map(({ name }) => name));
  return rolesIn(words).some(({ name }) => offices.has(name)) || speaker.some((word) => word.length > 3 && !functionWords.has(word) && words.includes(word));
}

/** Answers that the order of an article and the words between two statements show to be answers. */
export function inPlace(views: readonly ArticleView[], resolver: Resolver): readonly Draft[] {
  return views.flatMap((view) => {
    const spoken = spokenIn(view, resolver);
    return [...answersInTurn(spoken), ...challenges(spoken)];
  });
}
