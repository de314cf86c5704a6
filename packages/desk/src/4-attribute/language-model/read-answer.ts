import type { Reading } from "../../model/reading.js";
import type { Span } from "../../model/span.js";
import { modelProposer, type ProposedStatement } from "../../model/statement.js";
import { isHearsay } from "../statements/hearsay.js";
import { polarityOf } from "../statements/polarity.js";
import { formOf } from "../statements/proposers/proposer.js";
import { setScene, type Scene } from "../statements/scene.js";
import { findWords } from "./find-words.js";
import { answerSchema, type ModelAnswer } from "./model-answer.js";

export interface AnswerRead {
  readonly statements: readonly ProposedStatement[];
  /** Proposals that name words which are not there, or sentences that were not asked about. */
  readonly dropped: number;
  /** Answers that are not what was asked for, as a whole. */
  readonly unreadable: number;
}

type Part = ModelAnswer["parts"][number];
type Proposal = ReturnType<typeof answerSchema.parse>["statements"][number];

/**
 * What an answer says that can be found in the text word for word. Nothing else of it is taken: a model invents, and what
 * it was given to read may tell it to. Pure: the same answer and reading give the same proposals.
 */
export function readAnswer(answer: ModelAnswer, reading: Reading): AnswerRead {
  const statements = new Map<string, ProposedStatement>();
  let dropped = 0;
  let unreadable = 0;
  for (const part of answer.parts) {
    const article = reading.articles[part.article];
    const proposals = article && standsIn(part, article) ? proposalsIn(part.answer) : null;
    if (!article || !proposals) {
      unreadable += 1;
      continue;
    }
    const scene = setScene(reading.text, article, part.article);
    for (const proposal of proposals) {
      const statement = statementOf(proposal, part, scene);
      if (statement) statements.set(`${statement.start} ${statement.end}`, statement);
      else dropped += 1;
    }
  }
  return { statements: [...statements.values()].sort((a, b) => a.start - b.start || a.end - b.end), dropped, unreadable };
}

function standsIn({ sentences }: Part, { start, end }: Span): boolean {
  return sentences.every(([from, to], at) => from >= start && to <= end && from < to && from >= (sentences[at - 1]?.[1] ?? 0));
}

/** The statements of one answer; null where it is no such JSON, as when it was cut. A fence around it is let pass. */
function proposalsIn(answer: string): readonly Proposal[] | null {
  const from = answer.indexOf("{");
  const to = answer.lastIndexOf("}");
  try {
    const parsed = answerSchema.safeParse(JSON.parse(answer.slice(Math.max(0, from), to + 1)));
    return parsed.success ? parsed.data.statements : null;
  } catch {
    return null;
  }
}

function statementOf(proposal: Proposal, part: Part, scene: Scene): ProposedStatement | null {
  const within = rangeOf(proposal.sentences, part);
  const content = within && findWords(scene.text, within, proposal.content);
  if (!content) return null;
  const speakerSpan = found(proposal.speaker, scene.text, within);
  const cueSpan = found(proposal.cue, scene.text, within);
  // Words that were named and are not there spoil the whole: who invents a speaker has not read the sentence.
  if (speakerSpan === undefined || cueSpan === undefined) return null;
  const named = proposal.name === null || proposal.name === undefined ? null : findWords(scene.text, scene.article, proposal.name);
  const words = ({ start, end }: Span): string => scene.text.slice(start, end).replace(/\s+/gu, " ");
  const sentence = scene.sentences.find(({ start, end }) => start <= content.start && content.start < end);
  const speaker = named ?? speakerSpan;
  const form = sentence ? formOf(sentence, content) : "indirect";
  const polarity = polarityOf(scene.text, { ...content, force: "assert", form, cueSpan }, scene.language);
  return {
    ...content, article: scene.index, form, force: "assert", ...(polarity === "affirmed" ? {} : { polarity }),
    speaker: speaker && atMostTenWords(words(speaker)), speakerText: speakerSpan && words(speakerSpan), speakerSpan,
    via: [], cue: cueSpan && words(cueSpan), cueSpan, hearsay: isHearsay(scene, content, { cueSpan }), proposers: [modelProposer],
  };
}

/** From the first to the last of the sentences that are named; null where one of them was not asked about. */
function rangeOf(numbers: readonly number[], { sentences }: Part): Span | null {
  const first = sentences[Math.min(...numbers) - 1];
  const last = sentences[Math.max(...numbers) - 1];
  return first && last ? { start: first[0], end: last[1] } : null;
}

/** Null: nothing was named. Undefined: what was named is not there. */
function found(words: string | null | undefined, text: string, within: Span): Span | null | undefined {
  if (words === null || words === undefined || words.trim() === "") return null;
  return findWords(text, within, words) ?? undefined;
}

function atMostTenWords(words: string): string {
  return words.split(" ").slice(0, 10).join(" ");
}
