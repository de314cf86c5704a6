import type { ReadRecord } from "../model/case-record.js";
import type { Article } from "../model/reading.js";
import type { Passage, Span, StatementId } from "../model/span.js";
import { statementId } from "../model/span.js";
import type { ProposedStatement } from "../model/statement.js";
import type { Inquiry } from "../model/finding.js";
import { earlierBy, startOf } from "./edtf-order.js";
import type { Examiner } from "./examiner-of.js";
import { answering, candidatesIn, examinerOf, knownExaminerOf, ownerIn } from "./examiner-of.js";
import { examinerStates } from "./examiner-states.js";
import type { ExaminerKind } from "./examiner-words.js";
import { examiners } from "./examiner-words.js";
import type { Stated } from "./inquiry-state.js";
import { stateIn } from "./inquiry-state.js";
import { leadersIn } from "./leaders.js";
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
  /** What it looks back at, where it tells of something long past: its own date, or that of the sentence before it. */
  readonly past: string | null;
  /** EDTF of the day when findings are due, where the sentence names one to come. */
  readonly due: string | null;
  /** EDTF of the article. */
  readonly published: string | null;
  readonly daysAllowed: number | null;
  readonly outcome: string | null;
  /** Told with no word of an inquiry. */
  readonly inPassing: boolean;
  /** Taken up again. */
  readonly again: boolean;
  /** Said to be of the kind that a ministry orders of its own people. */
  readonly administrative: boolean;
  /** Prosecutors are named beside it. */
  readonly givenByProsecutor: boolean;
  /** A ministry is. */
  readonly givenByMinistry: boolean;
  /** Said to be a body's own, into itself. */
  readonly internal: boolean;
  /** The article that tells it. */
  readonly article: Span;
}

interface Context {
  readonly read: ReadRecord;
  readonly article: Article;
  readonly index: number;
  readonly sentences: readonly Span[];
  readonly leaders: ReadonlyMap<string, Examiner>;
  /** Mentions of the article so far, by the place of their sentence. */
  readonly before: Map<number, Mention>;
}

function statementIn(context: Context, sentence: Span): ProposedStatement | null {
  const inside = context.read.attribution.statements.filter((s) => s.article === context.index && s.form !== "narrated" && s.start < sentence.end && sentence.start < s.end);
  return inside.find((s) => inquiry.test(context.read.reading.text.slice(s.start, s.end))) ?? inside[0] ?? null;
}

interface Told {
  readonly examiner: Examiner;
  readonly stated: Stated;
  readonly inPassing?: boolean;
}

/** So many sentences after a mention may still speak of it. */
const reach = 2;

function lastMention({ before }: Context, at: number): Mention | undefined {
  for (let place = at - 1; place >= at - reach; place--) {
    const found = before.get(place);
    if (found) return found;
  }
  return undefined;
}

/** Who examines is named in the sentence, or it speaks on of a body of the sentence before it. */
function openly(context: Context, at: number, { words, speaker }: { readonly words: string; readonly speaker: string | null }): Told | null {
  const stated = stateIn(words, speaker);
  if (!stated) return null;
  const examiner = examinerOf(words, speaker, stated);
  if (examiner && examiner.kind !== "unnamed") return { examiner, stated };
  if (!speaksOn.test(words)) return examiner && { examiner, stated };
  const last = lastMention(context, at);
  const sentence = context.sentences[at - 1];
  const [beside] = last || !sentence ? [] : candidatesIn(context.read.reading.text.slice(sentence.start, sentence.end)).filter(({ kind }) => kind !== "police" && kind !== "company");
  const named = last ?? beside ?? examiner;
  return named && { examiner: { kind: named.kind, body: named.body }, stated };
}

/** The cheap test that most sentences fail, of an article that has told of no inquiry yet. */
const mayExamine = /inspect|ombuds|watchdog|d[ée]fenseur|contr[ôo]leur|juges? d|magistrate|coroner|commission|comit|committee|panel|board|jury|comptes|audit|IG[A-Z]|Ig[a-z]|BEA|inqu|investig|enqu[êe]te|review|probe|complaints|oversight|affairs|standards|chambre|[Ss]elon son|[Aa]ccording to/iu;

/** What is told with no word of an inquiry, of a body that is known to examine. */
function inPassing(context: Context, at: number, words: string): Told | null {
  if (context.before.size === 0 && context.leaders.size === 0 && !mayExamine.test(words)) return null;
  const stated = stateIn(words, null, examinerStates);
  if (!stated) return null;
  const kinds = new Set([...context.before.values()].map(({ kind }) => kind));
  const known = knownExaminerOf(words, stated, { kinds, leaders: context.leaders });
  if (known && known.kind !== "unnamed") return { examiner: known, stated, inPassing: true };
  if (!speaksOnOf.test(words)) return known && { examiner: known, stated, inPassing: true };
  const last = lastMention(context, at);
  if (last) return { examiner: last, stated, inPassing: true };
  const before = context.sentences.slice(Math.max(0, at - reach), at).map(({ start, end }) => context.read.reading.text.slice(start, end)).reverse();
  const [owner] = before.flatMap((text) => ownerIn(text) ?? []);
  if (owner) return { examiner: owner, stated };
  const examiner = (before.some((text) => anyInquiry.test(text)) ? answering(words, stated) : null) ?? known;
  return examiner && { examiner, stated, inPassing: true };
}

/** In 'the inquiry that the prefect promised' the speaker may be anyone; what is asked for by others is no inquiry. */
function mentionIn(context: Context, at: number): Mention | null {
  const sentence = context.sentences[at];
  if (!sentence) return null;
  const words = context.read.reading.text.slice(sentence.start, sentence.end);
  const statement = statementIn(context, sentence);
  const speaker = statement?.speaker ?? null;
  const told = (inquiry.test(words) ? openly(context, at, { words, speaker }) : null) ?? inPassing(context, at, words);
  return told === null || (statement?.force === "urge" && !instructed.test(words)) ? null : mentionOf(context, { at, sentence, words, statement, told });
}

/** What lies so far back is another matter's. */
const pastDays = 300;
/** A clause that tells of somebody: 'Judge Lind, who was appointed in 2018, …'. Its date is not that of the sentence. */
const aside = /[,(–—] ?(?:who|whose|which|where|qui|dont|o[ùu])(?![\p{L}])[^,;)–—]{0,120}$/u;

function datesOf(context: Context, at: number): readonly string[] {
  const sentence = context.sentences[at];
  if (!sentence) return [];
  const { text } = context.read.reading;
  const { published } = context.article;
  return context.read.attribution.dates.flatMap(({ start, end, edtf }) => {
    if (edtf === null || start < sentence.start || sentence.end < end) return [];
    return published !== null && earlierBy(edtf, published, pastDays) && aside.test(text.slice(sentence.start, start)) ? [] : [edtf];
  });
}

/** Of an inquiry that is over, told of with a past year, or right after one. */
function pastOf(context: Context, at: number, status: Inquiry["status"]): string | null {
  const { published } = context.article;
  if (status !== "closed" || published === null) return null;
  const own = datesOf(context, at);
  const long = (dates: readonly string[]) => dates.filter((date) => earlierBy(date, published, pastDays));
  return (own.length > 0 ? long(own)[0] : long(datesOf(context, at - 1)).at(-1)) ?? null;
}

const reopened = /reopen|(?<![\p{L}])r[ée]?ouv(?:re|ert|erte|erture)(?![\p{L}])|relanc[ée]/iu;
const administrative = /(?:enqu[êe]te|inspection) administrative|administrative (?:inquiry|investigation|inspection)|disciplin/iu;
const byProsecutor = /(?<![\p{L}])(?:parquet|procureure?|prosecutors?)(?![\p{L}])|pr[ée]liminaire|judiciaire/iu;

/** What has been found so far closes nothing. */
const interim = /(?<![\p{L}])(?:interim|preliminary|provisional|first) (?:report|findings|conclusions)|(?:rapport|pr[ée]-rapport|conclusions|constatations) (?:d[’'][ée]tape|interm[ée]diaires?|provisoires?|pr[ée]liminaires?)|(?:premi[èe]res|premiers) (?:conclusions|constatations|r[ée]sultats|[ée]l[ée]ments)/iu;
const byMinistry = /(?<![\p{L}])(?:ministre|minist[èe]re|minister|ministry|secretary of state|gouvernement|government)(?![\p{L}])/iu;
const internal = /(?<![\p{L}])(?:internal|its own) (?:review|inquiry|enquiry|investigation|audit|probe|disciplinary|safety)|(?:enqu[êe]te|audit|inspection|expertise) interne/iu;

function mentionOf(context: Context, { at, sentence, words, statement, told: { examiner, stated: told, inPassing = false } }: { readonly at: number; readonly sentence: Span; readonly words: string; readonly statement: ProposedStatement | null; readonly told: Told }): Mention {
  const named = datesOf(context, at);
  const status = told.status === "closed" && interim.test(words) ? "open" : told.status;
  const { published } = context.article;
  const toCome = named.filter((date) => published !== null && startOf(date) > startOf(published));
  const outcome = status === "closed" ? outcomeIn(words) : null;
  const record = context.read.record.id;
  return {
    passage: { record, start: sentence.start, end: sentence.end },
    statement: statement ? statementId({ record, start: statement.start, end: statement.end }) : null,
    kind: examiner.kind, body: examiner.body, status,
    dates: status === "closed" ? named : named.filter((date) => !toCome.includes(date)),
    past: pastOf(context, at, status),
    due: status !== "closed" && delivers.test(words) ? toCome[0] ?? null : null,
    published,
    daysAllowed: daysAllowed(words),
    outcome: outcome ? words.slice(outcome.start, outcome.end).trim() : null,
    inPassing,
    again: reopened.test(words),
    administrative: administrative.test(words),
    givenByProsecutor: examiner.kind !== "prosecutor" && byProsecutor.test(words),
    givenByMinistry: examiner.kind !== "ministry" && byMinistry.test(words),
    internal: internal.test(words),
    article: { start: context.article.start, end: context.article.end },
  };
}

/** Speaks on of what was just told: 'It will report to the ministry within 60 days'. */
const speaksOn = /^[«“"]? ?(?:It|They|He|She|Its|Their|The (?:inquiry|enquiry|investigation|probe|findings|report|results)|Elles?|Ils?|Leurs?|Son|Sa|Ses|L[’']enqu[êe]te|Les (?:conclusions|r[ée]sultats)|Le rapport)(?![\p{L}])/u;
const anyInquiry = /look(?:ing)? into|inquir|enquir|investigat|enqu[êe]t|(?<![\p{L}])(?:probe|audit|inquest|commission)(?![\p{L}])/iu;
/** … or comes to speak of it: 'the ministry insists it is ongoing', 'according to its report'. */
const speaksOnOf = /^[«“"]? ?(?:It|They|Its|Their|The (?:inquiry|enquiry|investigation|probe|findings|report|results)|Elles?|Ils?|Leurs?|Son|Sa|Ses|L[’']enqu[êe]te|Les (?:conclusions|r[ée]sultats)|Le rapport)(?![\p{L}])|(?:[Aa]ccording to (?:its|their)|(?:[Ss]elon|[Dd][’']apr[èe]s|[Dd]ans) (?:son|ses|leurs?)) [\p{L}]|(?<![\p{L}])(?:it|its report|their report|the (?:inquiry|investigation|probe|review|report)|l[’']enqu[êe]te|son rapport) (?:is|was|had|has|would|will|never|found|says|said|est|a|n[’']a)/u;

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

/** Who leads which body, as the articles of a record tell it. */
export function leadersOf(read: ReadRecord): ReadonlyMap<string, Examiner> {
  const { text, articles } = read.reading;
  return new Map(articles.flatMap((article) => [...leadersIn(article.blocks.flatMap((block) => (block.kind === "paragraph" ? block.sentences.map((sentence) => text.slice(sentence.start, sentence.end)) : [])))]));
}

/** `leaders`: of the bodies that the record and others about the same incident tell of. */
export function findMentions(read: ReadRecord, leaders: ReadonlyMap<string, Examiner>): readonly Mention[] {
  return read.reading.articles.flatMap((article, index) => {
    const sentences = article.blocks.flatMap((block) => (block.kind === "paragraph" ? block.sentences : []));
    const context: Context = { read, article, index, sentences, leaders, before: new Map() };
    sentences.forEach((_, at) => {
      const mention = mentionIn(context, at);
      if (mention) context.before.set(at, mention);
    });
    return withDeadline([...context.before.values()], context);
  });
}
