/** A language model that the user runs, as one more proposer: asked about records, its answers preserved, read like any bytes. */
import { hex, utf8 } from "@affiant/proof";
import { answerJsonSchema, askAbout, instructions, type Question } from "./4-attribute/language-model/ask-about.js";
import { modelAnswerSchema, type ModelAnswer } from "./4-attribute/language-model/model-answer.js";
import { readAnswer } from "./4-attribute/language-model/read-answer.js";
import { Retry } from "./model/errors.js";
import type { Reading } from "./model/reading.js";
import type { RecordId } from "./model/span.js";
import type { ProposedStatement } from "./model/statement.js";
import { keepObservation, wholeObservation } from "./pipeline-observe.js";
import { requireWritable, type CaseWorld, type Progress } from "./pipeline-world.js";
import type { AskModel } from "./ports.js";

export interface AskedModel {
  readonly ask: AskModel;
  /** As the user named it. */
  readonly name: string;
  readonly seed: number;
}

/** What came of one record. */
export interface AskedRecord {
  readonly record: RecordId;
  readonly questions: number;
  /** Questions that got no answer: the model was too slow, or broke off. */
  readonly unanswered: number;
  readonly proposed: number;
  /** What the model named and the text does not hold. */
  readonly dropped: number;
  /** Answers that were no JSON of the kind that was asked for. */
  readonly unreadable: number;
}

/** After so many questions without an answer, one after the other, nobody is there. */
const patience = 3;

/**
 * Asks about each record, and keeps what was answered by an act of its own; what it proposes is shown with the next refresh.
 * @throws Retry when the model stops answering: what it had answered is kept.
 */
export async function* askModel(world: CaseWorld, model: AskedModel, { records, progress }: { readonly records: readonly RecordId[]; readonly progress: Progress }): AsyncIterable<AskedRecord> {
  requireWritable(world);
  let silent = 0;
  for (const [at, record] of records.entries()) {
    progress("read", at, records.length);
    const reading = world.catalog.record(record)?.reading;
    if (!reading) continue;
    const questions = askAbout(reading);
    const parts: ModelAnswer["parts"] = [];
    let version = "";
    for (const question of questions) {
      const answered = silent < patience ? await answerOf(model, question) : null;
      silent = answered ? 0 : silent + 1;
      if (!answered) continue;
      version = answered.model;
      parts.push({ article: question.article, sentences: question.sentences.map(({ start, end }) => [start, end]), answer: answered.content });
    }
    const answer: ModelAnswer = { format: "affiant-model-answer-v1", text: textDigest(world, reading), parts };
    if (parts.length > 0) {
      const settings = `temperature 0, seed ${model.seed}, prompt ${hex(world.crypto.sha256(utf8(instructions)))}`;
      await keepObservation(world, world.print(answer), { record, kind: "model-answer", tool: model.name, version: version || model.name, settings });
    }
    const { statements, dropped, unreadable } = readAnswer(answer, reading);
    yield { record, questions: questions.length, unanswered: questions.length - parts.length, proposed: statements.length, dropped, unreadable };
    if (silent >= patience) throw new Retry("The language model does not answer any more. What it had answered is kept; look whether it runs, and ask again.");
  }
}

async function answerOf({ ask, seed }: AskedModel, { words }: Question): Promise<Awaited<ReturnType<AskModel>> | null> {
  try {
    return await ask({ system: instructions, user: words, schema: answerJsonSchema, temperature: 0, seed });
  } catch (error) {
    if (error instanceof Retry) return null;
    throw error;
  }
}

function textDigest({ crypto }: Pick<CaseWorld, "crypto">, { text }: Reading): string {
  return hex(crypto.sha256(utf8(text)));
}

/** What kept answers propose for a reading. An answer about another text, or in another form, as a person may have kept one, proposes nothing. */
export async function proposedByModels(world: CaseWorld, reading: Reading, digests: readonly string[]): Promise<readonly ProposedStatement[]> {
  const proposals: ProposedStatement[] = [];
  for (const digest of digests) {
    const answer = parsedAnswer(await wholeObservation(world, digest));
    if (answer?.text === textDigest(world, reading)) proposals.push(...readAnswer(answer, reading).statements);
  }
  return proposals;
}

function parsedAnswer(bytes: Uint8Array | null): ModelAnswer | null {
  if (!bytes) return null;
  try {
    return modelAnswerSchema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}
