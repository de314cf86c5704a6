import { functionWords } from "../lexicon/function-words.js";
import type { Draft } from "../findings/draft.js";
import type { Resolver } from "../origins/resolve-origin.js";
import type { ArticleView } from "../text/article-view.js";
import type { Telling } from "../text/tellings.js";
import { statementTellings } from "../text/tellings.js";
import { foldedWords } from "../text/words.js";
import type { Claim } from "./claim.js";
import { claimOf } from "./claim.js";
import { disputed } from "./disputed.js";
import { takenUpAndDoubted } from "./taken-up.js";

/** Paragraphs between what is said and the answer to it. */
const nearby = 3;

/** Answers of one kind that are looked at in one matter: each is held against everything said there. */
const mostAnswers = 200;

/** Every statement of an article with what it claims: open ones too, since an answer may take up words as a question. */
function statementsOf(view: ArticleView): readonly Claim[] {
  return statementTellings(view).map(claimOf);
}

const asking: ReadonlySet<string> = new Set(
  "who what when where why how which whose is are was were do does did have has had can could will would should may qui que quoi quand ou pourquoi comment quel quelle quels quelles est sont a ont combien".split(" "),
);
const longestEcho = 8;

/** The words of an answer that begins by taking up another's words: '“Four times a day? Try once.”' */
function echoOf({ telling }: Claim): number {
  if (telling.statement?.form !== "direct") return 0;
  const text = telling.view.text.slice(telling.start, telling.end);
  const mark = text.indexOf("?");
  if (mark < 0) return 0;
  const words = foldedWords(text.slice(0, mark));
  const more = foldedWords(text.slice(mark));
  return words.length === 0 || words.length > longestEcho || more.length < 2 || /[.!]/u.test(text.slice(0, mark)) || asking.has(words[0] ?? "") ? 0 : words.length;
}

/** 'My father', 'monsieur': said to whoever is spoken to. */
const addressed: ReadonlySet<string> = new Set("father mother brother sister son daughter husband wife uncle friend pere mere frere soeur fils fille mari femme oncle monsieur madame messieurs".split(" "));
const shortest = 4;

/** '“Lightly, my brother? He cannot stand.”': the first words of an answer as they stand in a sentence of the paragraphs before. */
function wordEchoes(claims: readonly Claim[], resolver: Resolver): readonly Draft[] {
  return claims.flatMap((answer): readonly Draft[] => {
    const { telling } = answer;
    if (echoOf(answer) === 0) return [];
    const { view, sentence } = telling;
    const text = view.text.slice(telling.start, telling.end);
    const echoed = foldedWords(text.slice(0, text.indexOf("?"))).filter((word) => word.length >= shortest && !functionWords.has(word) && !addressed.has(word));
    const at = view.sentenceOf[sentence.first] ?? 0;
    const before = view.sentences.slice(0, at).reverse().find((one) => one.own && sentence.block - one.block <= nearby && echoed.length > 0
      && echoed.every((word) => view.words.slice(one.first, one.last).some(({ folded }) => folded === word)));
    if (!before) return [];
    const said: Telling = { view, statement: null, sentence: before, focus: null, denied: false, start: before.start, end: before.end };
    const spoken = view.statements.some((one) => one.start < before.end && before.start < one.end);
    // What a statement says is found by the statements, above.
    return spoken || resolver(said).key === resolver(telling).key ? [] : disputed([said], [telling], ["takes up the other's words as a question and answers it"]);
  });
}

/** Answers that echo what another said near by, or, where they echo enough of it, anywhere in the matter. */
function echoes(claims: readonly Claim[], resolver: Resolver): readonly Draft[] {
  const answers = claims.map((answer) => ({ answer, length: echoOf(answer) })).filter(({ length }) => length > 0).slice(0, mostAnswers);
  return answers.flatMap(({ answer, length }) => {
    const echoed = new Set(answer.terms.flatMap(({ name, at }) => (at < length ? [name] : [])));
    if (!answer.terms.some((term) => term.content && term.at < length)) return [];
    const said = claims.filter((one) => {
      if (one === answer || resolver(one.telling).key === resolver(answer.telling).key || one.telling.statement?.polarity === "open") return false;
      const shared = new Map(one.terms.flatMap(({ name, content }) => (echoed.has(name) ? [[name, content] as const] : [])));
      const close = one.telling.view === answer.telling.view && Math.abs(one.telling.sentence.block - answer.telling.sentence.block) <= nearby;
      return shared.size * (close ? 2 : 1.5) >= echoed.size && [...shared.values()].filter(Boolean).length >= (close ? 1 : 2);
    });
    return disputed(said.map(({ telling }) => telling), [answer.telling], ["takes up the other's words as a question and answers it"]);
  });
}

const papers: ReadonlySet<string> = new Set(["licence", "permit", "document", "record-log", "report", "letter-mail", "contract", "complaint", "document-file", "memo"]);
const shown: ReadonlySet<string> = new Set(["copy", "stamp-seal"]);

/** 'There is no such permit', and a little further on another party has a copy of one, or its stamp. */
function papersShown(claims: readonly Claim[], resolver: Resolver): readonly Draft[] {
  return claims.flatMap((denial) => {
    if (!denial.terms.some(({ name, refused }) => refused && papers.has(name))) return [];
    const { sentence } = denial.telling;
    const [answer, ...more] = claims.filter(({ telling, terms }) => telling.start > denial.telling.end && telling.sentence.block - sentence.block <= nearby
      && resolver(telling).key !== resolver(denial.telling).key && terms.some(({ name, refused }) => shown.has(name) && !refused));
    return answer ? disputed([answer, ...more].filter((one) => resolver(one.telling).key === resolver(answer.telling).key).map((one) => one.telling), [denial.telling], ["shows the paper of which the other says that there is none"]) : [];
  });
}

/** 'Denies any wrongdoing', 'rejette toutes les accusations': everything that is said against the one who denies. */
const blame: ReadonlySet<string> = new Set(
  "wrongdoing misconduct allegation allegations accusation accusations claims charges fault negligence guilt responsibility faute fautes torts responsabilite culpabilite malversation malversations reproches grief griefs pressure pressures pression pressions intimidation retaliation represailles discrimination racism racisme harassment harcelement collusion connivance complicity complicite coercion contrainte violence violences brutality brutalite brutalites irregularity irregularities irregularite irregularites corruption fraud fraude bias favouritism favoritisme cover dissimulation amalgame".split(" "),
);

const longestBlanket = 4;

function blanketDenials(claims: readonly Claim[], resolver: Resolver): readonly Draft[] {
  const denials = new Map<string, Telling[]>();
  const accusations = new Map<string, readonly Telling[]>();
  for (const denial of claims) {
    const { key, name, counted } = resolver(denial.telling);
    const names = foldedWords(name).filter((word) => word.length > 3 && !functionWords.has(word));
    const axes = counted && names.length > 0 ? allDenied(denial) : null;
    if (axes === null || (denials.size >= mostAnswers && !denials.has(`${key} ${[...axes].sort().join(" ")}`))) continue;
    const group = `${key} ${[...axes].sort().join(" ")}`;
    if (!denials.has(group)) {
      accusations.set(group, claims.filter((one) => (axes.size > 0 ? one.stands.some(({ axis, side, clause }) => side < 0 && axes.has(axis) && !one.supposed.has(clause)) : one.telling.statement?.force === "accuse")
        && resolver(one.telling).key !== key && resolver(one.telling).key !== "unknown" && isNamedBeside(one, names)).map((one) => one.telling));
    }
    denials.set(group, [...(denials.get(group) ?? []), denial.telling]);
  }
  return [...denials].flatMap(([group, sayings]) => {
    const against = accusations.get(group) ?? [];
    return disputed(against, sayings, ["denies all of what it is accused of"]);
  });
}

/** '“Do not stop”, said the message. The firm denies any pressure': the words in marks right before, of which nobody is heard to be the speaker. */
function denialsOfQuoted(claims: readonly Claim[], resolver: Resolver): readonly Draft[] {
  return claims.flatMap((denial): readonly Draft[] => {
    const { view, sentence } = denial.telling;
    const before = view.sentences[(view.sentenceOf[sentence.first] ?? 0) - 1];
    if (!before?.own || before.block !== sentence.block || !resolver(denial.telling).counted || allDenied(denial) === null) return [];
    const quoted = view.words.slice(before.first, before.last).some((word) => word.quoted);
    if (!quoted || view.statements.some((one) => one.start < before.end && before.start < one.end)) return [];
    return disputed([{ view, statement: null, sentence: before, focus: null, denied: false, start: before.start, end: before.end }], [denial.telling], ["denies all of what it is accused of"]);
  });
}

/** On which axes everything is denied; none: whatever one is blamed for. Null: it is no such denial. */
function allDenied(denial: Claim): ReadonlySet<string> | null {
  const { view, start, end } = denial.telling;
  const words = foldedWords(view.text.slice(start, end)).filter((word) => !functionWords.has(word));
  const axes = new Set(denial.stands.flatMap(({ axis, side, turned }) => (turned && side > 0 ? [axis] : [])));
  const blamed = words.some((word) => blame.has(word));
  const all = denial.general.has(0) || words.every((word) => blame.has(word));
  return denial.whole && all && words.length <= longestBlanket && (axes.size > 0 || blamed) ? axes : null;
}

/** Does what is said, or its paragraph or the one before, name a party? */
function isNamedBeside({ telling: { view, sentence } }: Claim, names: readonly string[]): boolean {
  const blocks = view.article.blocks.slice(Math.max(0, sentence.block - 1), sentence.block + 1);
  const words = new Set(blocks.flatMap((block) => foldedWords(view.text.slice(block.start, block.end))));
  return names.some((name) => words.has(name));
}

/** Answers that the words show to be answers, without the words of what they answer. */
export function replies(views: readonly ArticleView[], resolver: Resolver): readonly Draft[] {
  const each = views.map(statementsOf);
  const claims = each.flat();
  return [...echoes(claims, resolver), ...wordEchoes(claims, resolver), ...takenUpAndDoubted(claims, resolver), ...each.flatMap((own) => papersShown(own, resolver)), ...blanketDenials(claims, resolver), ...denialsOfQuoted(claims, resolver)];
}
