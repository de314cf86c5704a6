import { compactPattern } from "../../../model/compact-pattern.js";
import type { Block } from "../../../model/reading.js";
import { goesOnAnswering, markedQuestions } from "./marked-interview.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece, Scene } from "../scene.js";
import { findMember, gatherCast, runsIn } from "../speakers/cast.js";
import type { Named } from "../noun-group.js";
import { mayBePerson } from "../speakers/is-somebody.js";
import { femaleNames, maleNames, roles } from "../speakers/role-words.js";

const longestQuestion = 500;
/** So many blocks, title and byline with them, may stand before the questions of what is an interview and nothing else. */
const longestOpening = 8;
const told = compactPattern(/(?<!\p{L})(?:entretien|interview|propos recueillis|grand entretien|questions? à|réponses? à nos questions)(?!\p{L})/iu);

/**
 * An interview printed as questions and answers: paragraphs that ask, and between them what one person answers without marks. Each
 * paragraph of an answer is a statement of the one whom the text before the first question names.
 */
export const proposeInterview: Proposer = {
  name: "interview",
  propose({ scene }: ProposerContext): Draft[] {
    const { blocks } = scene.article;
    const french = scene.language === "fr";
    const marked = markedQuestions(scene.text, blocks);
    const asked = marked ?? questionsIn(scene.text, blocks, scene.language);
    if (marked === null && !isInterview(scene, asked)) return [];
    const places = asked.flatMap((yes, i) => (yes ? [i] : []));
    // A rhetorical question may end the lines before the first that is asked.
    const first = (french ? places.slice(0, 2).find((at) => interviewed(scene, at) !== null) : undefined) ?? places[0] ?? -1;
    const who = interviewed(scene, first);
    const heard = marked === null ? null : headingNames(scene);
    const named = (french || marked !== null) && who === null ? namedInHeadings(scene, first) : null;
    if (who === null && named === null && heard?.some((name) => name !== null) !== true) return [];
    const opening = new Map<number, number>();
    scene.sentences.forEach((s, k) => { if (!opening.has(s.paragraph)) opening.set(s.paragraph, k); });
    return blocks.flatMap((block, i) => {
      if (i <= first || asked[i] === true || !isAnswer(scene.text, block)) return [];
      const sentence = opening.get(i) ?? -1;
      if (sentence < 0 || isLabelled(scene, sentence) || ((marked !== null || !french) && asked[i - 1] !== true && (!goesOnAnswering(scene.text, block) || isScene(scene.text, block)))) return [];
      const called = heard?.[i] ?? named;
      if (who === null && called === null) return [];
      const text = scene.text.slice(block.start, block.end);
      return [{
        start: block.start, end: block.start + text.trimEnd().length, force: "assert" as const, sentence, speaker: called === null ? (who?.named ?? null) : null, speakerSentence: who?.sentence ?? sentence, ...(called === null ? {} : { called }), sameAs: null, via: [],
        cue: null, cueSpan: null, proposer: proposeInterview.name, weight: 2, form: "direct" as const,
      }];
    });
  },
};

/** 'Ida Lenoir : « Le quai est vide »'. */
const titled = compactPattern(/^\p{Lu}[^:«\n]{3,60} ?: ?«/u);

/** Enough questions have an answer: fewer will do where the text calls itself an interview. */
function isInterview({ text, language, article }: Scene, asked: readonly boolean[]): boolean {
  const { blocks, start, end } = article;
  const whole = text.slice(start, Math.min(end, start + 4_000)) + text.slice(Math.max(start, end - 400), end + 200);
  const least = told.test(whole) || titled.test(article.title ?? "") || isToOne(text, blocks, asked) || talkedBefore(text, blocks, asked) ? 2 : 4;
  if (asked.filter((yes, i) => yes && asked[i + 1] === false && isAnswer(text, blocks[i + 1])).length < least) return false;
  return language === "fr" ? asksOften(asked) : speaksOfItself(text, blocks, asked);
}

/** In a story many paragraphs stand between those that ask. */
function asksOften(asked: readonly boolean[]): boolean {
  return asked.filter(Boolean).length * 5 >= asked.lastIndexOf(true) - asked.indexOf(true) + 2;
}

const talked = /(?<!\p{L})(?:(?:we|I) (?:talked|spoke|met|sat down|chatted)|(?:talked|spoke|sat down) (?:to|with) (?:us|me|the)|answers? (?:our|my) questions|in conversation|(?:nous|l['’])\s?(?:l['’])?(?:avons|ai) (?:rencontrée?|interrogée?)|(?:nous|m['’]|me) (?:a reçue?s?|reçoit)|répond à nos questions)(?!\p{L})/iu;

/** 'We talked in her garden.' in the paragraph before the first question, and one question at least to 'you'. */
function talkedBefore(text: string, blocks: readonly Block[], asked: readonly boolean[]): boolean {
  const first = asked.indexOf(true);
  const before = blocks[first - 1];
  const questions = blocks.filter((_, i) => asked[i] === true).map((block) => text.slice(block.start, block.end));
  return before !== undefined && talked.test(text.slice(before.start, before.end)) && questions.some((words) => /(?<!\p{L})(?:you|your|vous|votre|vos|tu|toi)(?!\p{L})/iu.test(words));
}

/** Which blocks ask: judged alone first, then by what stands around them. */
function questionsIn(text: string, blocks: readonly Block[], language: Scene["language"]): boolean[] {
  const alone = blocks.map((block) => isQuestion(text, block, language));
  const words = (i: number): string => text.slice(blocks[i]?.start ?? 0, blocks[i]?.end ?? 0).trim();
  return blocks.map((block, i) => {
    // Right behind a question, what is long and speaks of itself answers it, though it ends by asking.
    if (alone[i] === true) return language === "en" || !(alone[i - 1] === true && block.kind === "paragraph" && words(i).length > 120 && (own.test(words(i)) || /[.!]\s/u.test(words(i))));
    return block.kind === "paragraph" && i > 1 && alone.slice(0, i).includes(true) && alone[i - 1] === false && alone[i + 1] === false && isHeldAgainst(words(i), words(i + 1));
  });
}

/** Several questions, and one at least to somebody present: 'Que proposez-vous ?' */
function isToOne(text: string, blocks: readonly Block[], asked: readonly boolean[]): boolean {
  const questions = blocks.filter((_, i) => asked[i] === true).map((block) => text.slice(block.start, block.end));
  return questions.length >= 3 && questions.filter((words) => /(?<!\p{L})(?:vous|you)(?!\p{L})/iu.test(words)).length >= 2;
}

const own = compactPattern(/(?<!\p{L})(?<!-)(?:I|we|my|our|je|j['’]|nous|mon|ma|mes|notre|nos)(?!\p{L})/iu);
const replies = compactPattern(/^(?:oui|non|si|bien sûr|absolument|tout à fait|pas du tout|exactement|évidemment|effectivement|en effet|certes|justement|peut-être|c['’]est (?:vrai|faux|exact|juste|inexact|possible|absurde|une|un)|ce n['’]est pas|ce serait|yes|no|i |i['’]|we |that (?:is|was)|it (?:is|was) (?:not|n't|true|false)|of course|not at all|exactly|il a (?:raison|tort)|elle a (?:raison|tort)|ils ont|je |j['’])/iu);

/** 'Tout dépend de ce que vous cherchez.': said to whoever asks. */
const toAsker = compactPattern(/^[^.!?«»]{0,120}(?<!\p{L})(?:vous|you)(?!\p{L})/iu);

/** 'Le ministre affirme que les moyens augmentent.' – 'C’est faux …': one short sentence of others, and a reply to it. */
function isHeldAgainst(words: string, next: string): boolean {
  return words.length < 200 && !own.test(words) && !/[.!?…]\s+\p{Lu}/u.test(words) && !/^[«"“—–]/u.test(words) && (replies.test(next) || (words.length < 110 && toAsker.test(next)));
}

/** A paragraph or heading that ends in a question mark and stands in no marks of quotation; in French also what speaks to somebody present. */
function isQuestion(text: string, { kind, start, end }: Block, language: Scene["language"]): boolean {
  if (kind === "title" || kind === "byline" || end - start > longestQuestion) return false;
  const words = text.slice(start, end).trim();
  if (/^[«"“—–]/u.test(words)) return false;
  if (language === "en") return /\?\s*$/u.test(words);
  // 'On vous reproche de noircir le tableau.', 'Racontez-nous cette nuit.'
  return /\?\s*$/u.test(words) || (words.length < 220 && !/[.!…]\s+\p{Lu}/u.test(words) && /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})|^\p{Lu}\p{L}+ez(?:-(?:nous|moi|en|le|la))?(?!\p{L})/iu.test(words) && !own.test(words));
}

/** English essays ask questions of themselves: in an interview half of the answers and more say 'I', 'we' or 'my'. */
function speaksOfItself(text: string, blocks: readonly Block[], asked: readonly boolean[]): boolean {
  const answers = blocks.filter((block, i) => asked[i - 1] === true && asked[i] === false && isAnswer(text, block));
  const personal = answers.filter(({ start, end }) => /(?<![\p{L}“"])(?:I|I['’](?:m|ve|d|ll)|my|we|our|me)(?!\p{L})/u.test(text.slice(start, end)));
  return personal.length * 2 > answers.length;
}

function isAnswer(text: string, block: Block | undefined): boolean {
  if (block?.kind !== "paragraph" || block.end - block.start < 12) return false;
  const words = text.slice(block.start, block.end).trim();
  return !/^[«"“—–-]/u.test(words) && !/^(?:propos recueillis|(?:sollicit|contact|relanc|interrog|questionn)ée?s? ?(?:,|par |à nouveau|depuis)|jointe?s? (?:par|au|à nouveau)|(?:cet entretien|cette interview|l['’](?:entretien|interview)) (?:a|est|fut)(?!\p{L})|this (?:conversation|interview) (?:has been|was)|lire aussi|à lire|photo|crédit|read more|this interview|\()/iu.test(words);
}

/** 'She poured more tea.': told of the one who answers. */
function isScene(text: string, { start, end }: Block): boolean {
  return /^(?:She|He|They|Elle|Il)(?!\p{L})/u.test(text.slice(start, Math.min(end, start + 12)));
}

/** 'Ida Lenoir : Oui, …': a turn of a transcript, which has its own rule. */
function isLabelled(scene: Scene, sentence: number): boolean {
  const pieces = scene.sentences[sentence]?.pieces ?? [];
  const colon = pieces.findIndex((p) => p.text === ":");
  const apart = pieces.findIndex((p) => p.text === "(");
  const name = apart > 0 && apart < colon && colon < 14 ? apart : colon;
  return name > 0 && name <= 4 && pieces.slice(0, name).every((p) => p.capital || p.low === "de");
}

const roleBeside = (piece: Piece | undefined): boolean => piece?.is === "word" && !piece.capital && (roles.has(piece.low) || mayBePerson(piece.low));

/** Whom the text names before the first question, not who asks: a first name, a role beside it, or 'entretien avec' tell a person; else the first name of several words. */
function interviewed(scene: Scene, first: number): { named: Named; sentence: number } | null {
  let doubtful: { named: Named; sentence: number } | null = null;
  // An article that goes over into an interview names the one who answers right before it.
  const from = first > longestOpening ? first - 2 : 0;
  for (const [index, { pieces, paragraph }] of scene.sentences.entries()) {
    if (paragraph >= first) break;
    if (paragraph < from) continue;
    for (const run of runsIn(pieces, scene)) {
      const name = pieces.slice(run.name, run.to).map((p) => p.text).join(" ");
      if (run.to - run.name < 2 || asks(scene, pieces, { ...run, name })) continue;
      const found = { named: { from: run.name, to: run.to, apposition: null }, sentence: index };
      if (isPerson(scene, pieces, { from: run.from, name: run.name, to: run.to, whole: name })) return found;
      const called = findMember(gatherCast(scene), name);
      if (called?.kind === "unknown" || (scene.article.title ?? "").includes(name)) doubtful ??= found;
    }
  }
  return doubtful;
}

/** The author, and 'propos recueillis par …'. */
function asks(scene: Scene, pieces: readonly Piece[], { from, name }: { from: number; name: string }): boolean {
  return scene.article.author?.includes(name) === true || (pieces[from - 1]?.low === "par" && /^(?:recueillis|réalisé|réalisée|mené|menée|préparé)$/u.test(pieces[from - 2]?.low ?? ""));
}

function isPerson(scene: Scene, pieces: readonly Piece[], { from, name, to, whole }: { from: number; name: number; to: number; whole: string }): boolean {
  const given = pieces[name]?.low.split("-")[0] ?? "";
  if (maleNames.has(given) || femaleNames.has(given) || findMember(gatherCast(scene), whole)?.kind === "person") return true;
  const met = pieces[from - 1]?.low === "avec" && pieces.slice(0, from).some((p) => /^(?:entretien|interview|rencontre|conversation|dialogue)$/u.test(p.low));
  return met || roleBeside(pieces[from - 1]) || (pieces[to]?.text === "," && roleBeside(pieces[to + 1]));
}

/** For each block the one whom the last heading before it lets speak, 'Ida : « Le quai est vide »', where there is one. */
function headingNames(scene: Scene): readonly (string | null)[] {
  const cast = gatherCast(scene);
  let heard: string | null = null;
  return scene.article.blocks.map((block) => {
    const name = block.kind === "heading" && block.setOff !== true ? /^((?:\p{Lu}[\p{L}'’.-]{0,30} ?){1,4}?) ?: ?[«“"]/u.exec(scene.text.slice(block.start, Math.min(block.end, block.start + 200)))?.[1]?.trim() : undefined;
    if (name !== undefined) heard = findMember(cast, name.replace(/^(?:Me|Mr|Mrs|Ms|Dr|Pr|M|MM|Mme)\.? /u, ""))?.name ?? name;
    return heard;
  });
}

const wholeName = compactPattern(/(?<!\p{L})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:de |du |d['’]|van |von |Le |La )?\p{Lu}[\p{L}'’-]+){1,3})(?= ?[:,]| ?[«“]|$)/u);

/** 'Ida Lenoir : « … »' in the title, or a heading before the first question that is a name and a role. */
function namedInHeadings({ text, article }: Scene, first: number): string | null {
  const lines = [article.title ?? "", ...article.blocks.slice(0, Math.max(0, first)).map((block) => text.slice(block.start, Math.min(block.end, block.start + 300)).split("\n")[0] ?? "")];
  for (const line of lines) {
    const name = wholeName.exec(line.trim())?.[1];
    const given = name?.toLowerCase().split(/[ -]/u)[0] ?? "";
    const leads = name !== undefined && line.trim().startsWith(name) && /^ ?: ?[«“]/u.test(line.trim().slice(name.length));
    if (name !== undefined && article.author?.includes(name) !== true && (leads || maleNames.has(given) || femaleNames.has(given))) return name;
  }
  return null;
}
