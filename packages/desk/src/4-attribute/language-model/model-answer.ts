import { z } from "zod";
import { limits } from "../../model/limits.js";

/** What a language model answered about one record, as an `observe` act keeps it: docs/formats/model-answer.md. */
export const modelAnswerSchema = z.strictObject({
  format: z.literal("affiant-model-answer-v1"),
  /** SHA-256 of the text layer that was asked about, in hex. */
  text: z.string().regex(/^[0-9a-f]{64}$/),
  parts: z.array(z.strictObject({
    /** Index into the reading's articles. */
    article: z.int().min(0),
    /** Where the numbered sentences stand in the text, in order: the first is number 1. */
    sentences: z.array(z.tuple([z.int().min(0), z.int().min(0)])).min(1).max(limits.modelSentences),
    /** The answer as it came. */
    answer: z.string().max(limits.modelAnswerUnits),
  })).max(limits.modelParts),
});

export type ModelAnswer = z.infer<typeof modelAnswerSchema>;

const words = z.string().max(limits.statementUnits);

/** What an answer must be; it is also what the model is asked for, as a JSON schema. */
export const answerSchema = z.object({
  statements: z.array(z.object({
    sentences: z.array(z.int().min(1)).min(1).max(limits.modelSentences),
    content: words,
    speaker: words.nullish(),
    name: words.nullish(),
    cue: words.nullish(),
  })).max(limits.modelStatements),
});
