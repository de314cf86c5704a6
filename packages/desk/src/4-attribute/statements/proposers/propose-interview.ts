import type { Block } from "../../../model/reading.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Scene } from "../scene.js";
import { runsIn } from "../speakers/cast.js";
import type { Named } from "../noun-group.js";
import { femaleNames, maleNames } from "../speakers/role-words.js";

const longestQuestion = 500;
const told = /(?<!\p{L})(?:entretien|interview|propos recueillis|grand entretien|questions? à|réponses? à nos questions)(?!\p{L})/iu;

/**
 * An interview printed as questions and answers: paragraphs that ask, and between them what one person answers without marks. Each
 * paragraph of an answer is a statement of the one whom the text before the first question names.
 */
export const proposeInterview: Proposer = {
  name: "interview",
  propose({ scene }: ProposerContext): Draft[] {
    const { blocks } = scene.article;
    const asked = blocks.map((block) => isQuestion(scene.text, block, scene.language));
    const first = asked.indexOf(true);
    const least = told.test(scene.text.slice(scene.article.start, Math.min(scene.article.end, scene.article.start + 4_000))) || told.test(scene.text.slice(Math.max(scene.article.start, scene.article.end - 400), scene.article.end)) ? 2 : 4;
    if (asked.filter((yes, i) => yes && asked[i + 1] === false && isAnswer(scene.text, blocks[i + 1])).length < least) return [];
    const who = interviewed(scene, first);
    if (!who || (scene.language === "en" && !speaksOfItself(scene.text, blocks, asked))) return [];
    const opening = new Map<number, number>();
    scene.sentences.forEach((s, k) => { if (!opening.has(s.paragraph)) opening.set(s.paragraph, k); });
    return blocks.flatMap((block, i) => {
      if (i <= first || asked[i] === true || !isAnswer(scene.text, block)) return [];
      const sentence = opening.get(i) ?? -1;
      if (sentence < 0 || isLabelled(scene, sentence)) return [];
      const text = scene.text.slice(block.start, block.end);
      return [{
        start: block.start, end: block.start + text.trimEnd().length, force: "assert" as const, sentence, speaker: who.named, speakerSentence: who.sentence, sameAs: null, via: [],
        cue: null, cueSpan: null, proposer: proposeInterview.name, weight: 2, form: "direct" as const,
      }];
    });
  },
};

/** A paragraph or heading that ends in a question mark and stands in no marks of quotation. */
function isQuestion(text: string, { kind, start, end }: Block, language: Scene["language"]): boolean {
  if (kind === "title" || kind === "byline" || end - start > longestQuestion) return false;
  const words = text.slice(start, end).trim();
  if (/^[«"“—–]/u.test(words)) return false;
  if (language === "en") return /\?\s*$/u.test(words);
  // 'On vous reproche de noircir le tableau.'
  return /\?\s*$/u.test(words) || (words.length < 220 && /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu.test(words) && !/(?<!\p{L})(?:je|j['’]|nous|mon|ma|mes|notre|nos)(?!\p{L})/iu.test(words));
}

/** English essays ask questions of themselves: in an interview half of the answers and more say 'I', 'we' or 'my'. */
function speaksOfItself(text: string, blocks: readonly Block[], asked: readonly boolean[]): boolean {
  const answers = blocks.filter((block, i) => asked[i - 1] === true && asked[i] === false && isAnswer(text, block));
  const own = answers.filter(({ start, end }) => /(?<![\p{L}“"])(?:I|I['’](?:m|ve|d|ll)|my|we|our|me)(?!\p{L})/u.test(text.slice(start, end)));
  return own.length * 2 > answers.length;
}

function isAnswer(text: string, block: Block | undefined): boolean {
  if (block?.kind !== "paragraph" || block.end - block.start < 12) return false;
  const words = text.slice(block.start, block.end).trim();
  return !/^[«"“—–-]/u.test(words) && !/^(?:propos recueillis|lire aussi|à lire|photo|crédit|read more|this interview|\()/iu.test(words);
}

/** 'Ida Lenoir : Oui, …': a turn of a transcript, which has its own rule. */
function isLabelled(scene: Scene, sentence: number): boolean {
  const colon = scene.sentences[sentence]?.pieces.findIndex((p) => p.text === ":") ?? -1;
  return colon > 0 && colon <= 4 && (scene.sentences[sentence]?.pieces.slice(0, colon).every((p) => p.capital || p.low === "de") ?? false);
}

/** The first person named, with a first name, before the first question; not who asks. */
function interviewed(scene: Scene, first: number): { named: Named; sentence: number } | null {
  for (const [index, { pieces, paragraph }] of scene.sentences.entries()) {
    if (paragraph >= first) return null;
    for (const run of runsIn(pieces, scene)) {
      const given = pieces[run.name]?.low.split("-")[0] ?? "";
      const person = run.to - run.name >= 2 && (maleNames.has(given) || femaleNames.has(given));
      const name = pieces.slice(run.name, run.to).map((p) => p.text).join(" ");
      if (person && scene.article.author?.includes(name) !== true) return { named: { from: run.name, to: run.to, apposition: null }, sentence: index };
    }
  }
  return null;
}
