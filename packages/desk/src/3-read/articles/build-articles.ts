import { compactPattern } from "../../model/compact-pattern.js";
import type { Article, Block, Description, Language, Noise } from "../../model/reading.js";
import { noDescription } from "../../model/reading.js";
import type { Span } from "../../model/span.js";
import { findBeginnings } from "./find-titles.js";
import type { Beginning } from "./find-titles.js";
import { dayByCapture } from "./dated-by-capture.js";
import { fold } from "../fold.js";
import { guessLanguage } from "./guess-language.js";
import type { LabelledLine } from "./label-lines.js";
import { markOtherLanguage } from "./other-language.js";
import { settleDay } from "./settle-day.js";
import { splitSentences } from "./split-sentences.js";
import { agenciesIn, bylineOf, dateIn, datelineLength, isClockTime, isStamp } from "./stamp.js";

/** What is known of a page before its lines are looked at. */
export interface PageFacts extends Description {
  readonly captured: string | null;
}

export interface Page {
  readonly articles: readonly Article[];
  readonly noise: readonly Noise[];
  readonly languageGuessed: boolean;
  /** The date of an article was counted from the moment the page was captured. */
  readonly datedByCapture: boolean;
}

/** Articles of a page and the furniture between and inside them. `facts` joins what a person and the page itself say. */
export function buildArticles(text: string, lines: readonly LabelledLine[], facts: PageFacts): Page {
  const beginnings = findBeginnings(lines, facts.title);
  const noise: Noise[] = [];
  const articles: Article[] = [];
  const lead = lines.slice(0, beginnings[0]?.at ?? lines.length);
  for (const line of lead) noise.push(asNoise(line));
  let languageGuessed = false;
  let datedByCapture = false;
  beginnings.forEach((beginning, i) => {
    const part = lines.slice(beginning.at, beginnings[i + 1]?.at ?? lines.length);
    const built = buildArticle(text, { part, lead: i === 0 ? lead : [], beginning, first: i === 0 }, facts);
    articles.push(built.article);
    for (const each of built.noise) noise.push(each);
    languageGuessed ||= built.languageGuessed;
    datedByCapture ||= built.datedByCapture;
  });
  return { articles, noise: noise.sort((a, b) => a.start - b.start), languageGuessed, datedByCapture };
}

interface Built {
  readonly article: Article;
  readonly noise: Noise[];
  readonly languageGuessed: boolean;
  readonly datedByCapture: boolean;
}

interface Part {
  readonly part: readonly LabelledLine[];
  /** Lines before the first article: a stamp may stand there. */
  readonly lead: readonly LabelledLine[];
  readonly beginning: Beginning;
  readonly first: boolean;
}

function buildArticle(text: string, { part, lead, beginning, first }: Part, facts: PageFacts): Built {
  const end = lastOwnLine(part);
  const noise: Noise[] = part.slice(end + 1).map(asNoise);
  const blocks: Block[] = [];
  const title = beginning.titled ? (part[0]?.text ?? null) : null;
  let paragraphs = 0;
  const authors = (first ? (facts.author ?? "") : "").split(";").map(fold).filter((name) => name.length >= 5);
  part.slice(0, end + 1).forEach((given, i) => {
    const line = i > 0 && i < bylineReach && isNameLine(given, authors) ? { ...given, label: { is: "byline" } as const } : given;
    if (line.label.is === "body") paragraphs++;
    if (i === 0 && beginning.titled) blocks.push(oneSentence(line, "title"));
    else if (isFurniture(line, title)) noise.push(asNoise(line));
    else blocks.push(...ownBlocks(text, line, paragraphs > 3));
  });
  const around = [...lead, ...part.slice(0, 8)];
  const language = languageOf(text, blocks, facts);
  // Of a page with several articles, what it says of itself is said of the one that it is named for.
  const told = beginning.marked !== true || (title !== null && facts.title !== null && fold(facts.title) === fold(title)) ? facts : { ...noDescription, publisher: facts.publisher };
  const published = told.published ?? (beginning.marked === true ? toldTime(part) : null) ?? publishedOf(around, dayFirst(language.is, facts.url)) ?? facts.published;
  const byCapture = published === null && facts.captured !== null ? countedFrom(around, facts.captured) : null;
  return {
    article: {
      start: part[0]?.start ?? 0,
      end: blocks.at(-1)?.end ?? part[0]?.end ?? 0,
      title: (first ? told.title : null) ?? title,
      publisher: facts.publisher,
      author: (first || beginning.marked === true ? told.author : null) ?? bylineIn(around),
      published: published ?? byCapture,
      language: language.is,
      agencies: agenciesOf(text, [...lead, ...part]),
      blocks: markOtherLanguage(text, blocks, language.is),
    },
    noise,
    languageGuessed: language.guessed,
    datedByCapture: byCapture !== null,
  };
}

const bylineReach = 8;

/** A short line near the title that holds the name of the author, as the page or a person gave it, and little else. */
function isNameLine({ label, text }: LabelledLine, authors: readonly string[]): boolean {
  if (label.is !== "short" || text.length > 120) return false;
  const line = fold(text);
  return authors.some((name) => line.includes(name) && line.length <= name.length + 60);
}

/** The last line of the article's own text: what follows is furniture, even if it looks like a heading. */
function lastOwnLine(part: readonly LabelledLine[]): number {
  const own = part.findLastIndex((line) => line.label.is === "body" || line.label.is === "credit" || (line.label.is === "short" && line.hint.inText === true && line.hint.heading === null));
  const tail = tailBegins(part, own);
  if (tail > 0) return tail - 1;
  return own >= 0 ? own : Math.max(0, part.findIndex((line) => line.label.is === "short"));
}

const tailUnits = 160;

/** Where a page goes over into furniture that holds a phrase or two: from there on lines that end an article, and hardly any text. */
function tailBegins(part: readonly LabelledLine[], own: number): number {
  let units = 0;
  let ending = 0;
  let begins = -1;
  for (let i = own; i > 0; i--) {
    const line = part[i];
    // The buttons below each note of a live page.
    if (!line || (line.label.is === "stamp" && isClockTime(line.text))) break;
    if (line.label.is === "noise" && line.label.ends) [ending, begins] = [ending + 1, i];
    else if (line.label.is === "body" || line.label.is === "credit") units += line.text.length;
    if (units > tailUnits) break;
  }
  return ending >= 2 ? begins : -1;
}

function isFurniture(line: LabelledLine, title: string | null): boolean {
  if (line.label.is === "noise" || line.label.is === "stamp") return true;
  return line.label.is === "short" && title !== null && fold(line.text) === fold(title);
}

function asNoise(line: LabelledLine): Noise {
  const { start, end, label } = line;
  if (label.is === "noise") return { start, end, kind: label.kind };
  return { start, end, kind: label.is === "stamp" ? "stamp" : label.is === "byline" || label.is === "credit" ? "credit" : "other" };
}

function oneSentence(span: Span, kind: Block["kind"]): Block {
  const { start, end } = span;
  return { start, end, kind, sentences: [{ start, end }] };
}

/** 'Two quays are shut, the port says': an item of a list says something where a heading of as many words has no mark at its end. */
function isSaidInList({ hint, text }: LabelledLine): boolean {
  return hint.item === true && hint.heading === null && text.split(/\s+/u, 5).length === 5;
}

function ownBlocks(text: string, line: LabelledLine, begun: boolean): Block[] {
  if (line.label.is === "byline" || line.label.is === "credit") return [oneSentence(line, "byline")];
  if (line.label.is === "short" && !isSaidInList(line)) return [{ ...oneSentence(line, "heading"), ...(line.hint.setOff === true && line.hint.heading === null && { setOff: true as const }) }];
  const dateline = begun ? 0 : datelineLength(line.text);
  const start = line.start + dateline;
  const paragraph: Block = { start, end: line.end, kind: "paragraph", sentences: splitSentences(text, { start, end: line.end }), ...(line.hint.setOff === true && { setOff: true as const }) };
  if (dateline === 0) return [paragraph];
  return [oneSentence({ start: line.start, end: line.start + text.slice(line.start, start).trimEnd().length }, "byline"), paragraph];
}

/** What time elements say before the running text begins; they have to agree. */
function toldTime(part: readonly LabelledLine[]): string | null {
  const text = part.findIndex((line) => line.label.is === "body");
  return settleDay([], part.slice(0, Math.max(text, 0)).map((line) => line.hint.when ?? undefined)).is;
}

function bylineIn(lines: readonly LabelledLine[]): string | null {
  for (const line of lines) {
    const found = line.label.is === "byline" || line.label.is === "stamp" ? bylineOf(line.text) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The day of a stamp that counts from when it is read ('3 hours ago'), or lacks its year. */
function countedFrom(lines: readonly LabelledLine[], captured: string): string | null {
  const days = lines.flatMap(({ label, text }) => {
    const day = label.is === "stamp" || label.is === "short" || label.is === "byline" ? dayByCapture(text, captured) : null;
    return day === null ? [] : [{ day, isChange: changed.test(text) }];
  });
  return (days.find((one) => !one.isChange) ?? days[0])?.day ?? null;
}

const changed = compactPattern(/^\W{0,4}(?:last )?(?:updated|modified|mise? à jour|modifiée?|actualisée?|dernière (?:mise à jour|modification))(?!\p{L})(?!.{0,80}(?:published|publié|posted))/iu);

/** The date of publication; that of a change only where no other is told. A date in a sentence of the text is one of what it tells. */
function publishedOf(lines: readonly LabelledLine[], order: boolean | null): string | null {
  const dates = lines.flatMap((line) => {
    const date = dateOfLine(line, order);
    return date === null ? [] : [{ date, changed: changed.test(line.text) }];
  });
  return (dates.find((one) => !one.changed) ?? dates[0])?.date ?? null;
}

/** The date of a stamp or byline, or of the dateline a first paragraph begins with. */
function dateOfLine({ text, label }: LabelledLine, order: boolean | null): string | null {
  // '6 May 2021 | 4 minutes', 'Approved 6 May 2021       page 1/3': a date that a line of furniture begins with.
  if (label.is === "noise") {
    const first = text.length <= 160 ? (text.split(/\s{3,}/u, 1)[0] ?? "") : "";
    return isStamp(first) ? dateIn(first, order) : null;
  }
  if (label.is !== "byline" && label.is !== "stamp" && label.is !== "body") return null;
  const dateline = datelineLength(text);
  const ofDateline = dateline > 0 ? dateIn(text.slice(0, dateline), order) : null;
  return ofDateline !== null || (dateline > 0 && label.is === "body") ? ofDateline : text.length <= 160 && label.is !== "body" ? dateIn(text, order) : null;
}

/** Does the page's language or its address tell how it writes '03/04/2021'? */
function dayFirst(language: Language, url: string | null): boolean | null {
  if (language === "fr") return true;
  const host = /^https?:\/\/([^/:?#]{1,200})/iu.exec(url ?? "")?.[1]?.toLowerCase() ?? "";
  if (/\.(?:us|gov|mil)$/u.test(host)) return false;
  return /\.(?:uk|ie|au|nz|in|za|ke|ng|gh|mt|eu|int|fr|be|ch|lu|de|it|es|nl)$/u.test(host) ? true : null;
}

function agenciesOf(text: string, lines: readonly LabelledLine[]): string[] {
  const found = new Set<string>();
  for (const line of lines) {
    if (line.label.is === "byline" || line.label.is === "stamp" || line.label.is === "credit") for (const name of agenciesIn(line.text)) found.add(name);
    if (line.label.is !== "body") continue;
    const dateline = text.slice(line.start, line.start + datelineLength(line.text));
    if (dateline !== "") for (const name of agenciesIn(dateline)) found.add(name);
  }
  return [...found];
}

function languageOf(text: string, blocks: readonly Block[], facts: Description): { is: Language; guessed: boolean } {
  const said = /^(en|fr)(?:$|[-_])/iu.exec(facts.language ?? "")?.[1]?.toLowerCase();
  const body = blocks.filter((b) => b.kind !== "byline").slice(0, 40).map((b) => text.slice(b.start, b.end)).join("\n");
  const seen = guessLanguage(body);
  const told = said === "en" || said === "fr" ? said : null;
  return { is: seen ?? told ?? "en", guessed: told === null };
}
