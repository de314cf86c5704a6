import type { ReadRecord } from "../model/case-record.js";
import type { Article } from "../model/reading.js";
import type { Passage, Span, StatementId } from "../model/span.js";
import { statementId } from "../model/span.js";
import type { ProposedStatement } from "../model/statement.js";
import type { Inquiry } from "../model/finding.js";
import { examinerOf } from "./examiner-of.js";
import type { ExaminerKind } from "./examiner-words.js";
import { examiners } from "./examiner-words.js";
import { stateIn } from "./inquiry-state.js";
import { startOf } from "./edtf-order.js";
import { daysAllowed, delivers, inquiry, instructed, outcomeIn } from "./inquiry-words.js";

/** One sentence that speaks of an official examination. */
export interface Mention {
  readonly passage: Passage;
  readonly statement: StatementId | null;
  readonly kind: ExaminerKind;
  /** The body in the words of the record. */
  readonly body: string;
  readonly status: Inquiry["status"];
  /** EDTF dates of the sentence, in order. */
  readonly dates: readonly string[];
  /** EDTF of the day when findings are due, where the sentence names one to come. */
  readonly due: string | null;
  /** EDTF of the article. */
  readonly published: string | null;
  readonly daysAllowed: number | null;
  readonly outcome: string | null;
}

interface Context {
  readonly read: ReadRecord;
  readonly article: Article;
  readonly index: number;
}

function statementIn(context: Context, sentence: Span): ProposedStatement | null {
  const inside = context.read.attribution.statements.filter((s) => s.article === context.index && s.form !== "narrated" && s.start < sentence.end && sentence.start < s.end);
  return inside.find((s) => inquiry.test(context.read.reading.text.slice(s.start, s.end))) ?? inside[0] ?? null;
}

/** In 'the inquiry that the prefect promised' the speaker may be anyone; what is asked for by others is no inquiry. */
function mentionIn(context: Context, sentence: Span): Mention | null {
  const { text } = context.read.reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!inquiry.test(words)) return null;
  const statement = statementIn(context, sentence);
  const speaker = statement?.speaker ?? null;
  const stated = stateIn(words, speaker);
  if (!stated || (statement?.force === "urge" && !instructed.test(words))) return null;
  const examiner = examinerOf(words, speaker, stated);
  if (!examiner) return null;
  const { status } = stated;
  const dates = context.read.attribution.dates.filter((date) => date.edtf !== null && sentence.start <= date.start && date.end <= sentence.end);
  const named = dates.flatMap((date) => (date.edtf === null ? [] : [date.edtf]));
  const { published } = context.article;
  const toCome = named.filter((date) => published !== null && startOf(date) > startOf(published));
  const outcome = status === "closed" ? outcomeIn(words) : null;
  const record = context.read.record.id;
  return {
    passage: { record, start: sentence.start, end: sentence.end },
    statement: statement ? statementId({ record, start: statement.start, end: statement.end }) : null,
    kind: examiner.kind, body: examiner.body, status,
    dates: status === "closed" ? named : named.filter((date) => !toCome.includes(date)),
    due: status !== "closed" && delivers.test(words) ? toCome[0] ?? null : null,
    published,
    daysAllowed: daysAllowed(words),
    outcome: outcome ? words.slice(outcome.start, outcome.end).trim() : null,
  };
}

/** Speaks on of what was just told: 'It will report to the ministry within 60 days'. */
const speaksOn = /^(?:It|They|Its|Their|The (?:inquiry|enquiry|investigation|probe|findings|report|results)|Elles?|Ils?|Leurs?|Son|Sa|Ses|L[’']enqu[êe]te|Les (?:conclusions|r[ée]sultats)|Le rapport)(?![\p{L}])/u;

/** Does a sentence tell what another body does? What the prefect promises is no deadline of the prosecutors', unless the words tie the two. */
function isOfAnother(mention: Mention, words: string): boolean {
  const own = mention.kind === "agency" || mention.kind === "named" ? words.includes(mention.body) : examiners.some(({ kind, words: names }) => kind === mention.kind && names.test(words));
  return !own && !speaksOn.test(words) && examiners.some(({ words: names }) => names.test(words));
}

/** A deadline told in the sentence after belongs to the inquiry just told of, unless that sentence tells of another body. */
function withDeadline(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const { text } = context.read.reading;
  const sentences = context.article.blocks.flatMap((block) => (block.kind === "paragraph" ? block.sentences : []));
  return mentions.map((mention) => {
    const at = sentences.findIndex((sentence) => sentence.start === mention.passage.start);
    const next = sentences[at + 1];
    if (mention.daysAllowed !== null || mention.status === "closed" || !next) return mention;
    const after = text.slice(next.start, next.end);
    return isOfAnother(mention, after) ? mention : { ...mention, daysAllowed: daysAllowed(after) };
  });
}

export function findMentions(read: ReadRecord): readonly Mention[] {
  return read.reading.articles.flatMap((article, index) => {
    const context = { read, article, index };
    const sentences = article.blocks.flatMap((block) => (block.kind === "paragraph" ? block.sentences : []));
    return withDeadline(sentences.flatMap((sentence) => mentionIn(context, sentence) ?? []), context);
  });
}
