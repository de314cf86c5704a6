import { compactPattern } from "../../model/compact-pattern.js";
import type { Language } from "../../model/reading.js";
import type { Span } from "../../model/span.js";

/** A word, a number or one mark of punctuation, with its place in the record's text. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, apostrophes straight: what lexicons are looked up by. */
  readonly low: string;
  readonly is: "word" | "number" | "mark";
  /** Begins with a capital. */
  readonly capital: boolean;
}

const unit = compactPattern(/[\p{L}\p{M}]+(?:['’‑-][\p{L}\p{M}\p{N}]+|\.(?=\p{Lu}\.)\p{Lu}|\.(?:com|org|net|info|co\.uk|tv|io)(?![\p{L}\p{N}])|['’](?=\p{L}))*\.?|\p{N}+(?:[.,:\u00a0\u202f]\p{N}+)*|[^\s]/gu);
const elided = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)['’]/iu;
/** 'qu’« aucune piste »': elided before a mark. */
const elidedAlone = /^(?:l|d|n|qu|jusqu|lorsqu|puisqu)$/iu;
const inverted = /-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous|tu)$/iu;
const contracted = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$|(?<=s)['’]$/iu;
const dotted = compactPattern(/^(?:M|Mr|Mrs|Ms|Mme|Mmes|Mlle|Dr|Pr|Prof|Me|St|Ste|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Jr|Sr|No|vs|etc|\p{L})\.$/u);

/** 'Harbour.info.' at the end of a sentence: the name of a site, which stands as one word, and a full stop. */
const site = /\.(?:com|org|net|info|uk|tv|io)\.$/u;

/** Tokens of a range, in order. French elisions ('l’') and inverted pronouns ('-t-elle'), English 's, 'n't' and 've stand alone. */
export function tokensOf(text: string, range: Span, language: Language): Token[] {
  const tokens: Token[] = [];
  const own = text.slice(range.start, range.end);
  for (let at = 0; at < own.length;) {
    const end = plainEnd(own, at);
    if (end > at) tokens.push(token(own.slice(at, end), range.start + at, "word"));
    at = end > at ? end : own.charCodeAt(at) === space ? at + 1 : pushNext(tokens, { own, at, from: range.start, language });
  }
  return tokens;
}

const space = 0x20;

/** Where a plain word ends that begins at a place, as nearly all do: letters of Latin 1, behind them a space or a comma. The place itself where there is none. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isLatinLetter(text.charCodeAt(end))) end += 1;
  const behind = text.charCodeAt(end);
  return behind === space || behind === 0x2c || end === text.length ? end : at;
}

function isLatinLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7);
}

/** Cuts what begins at a place, or behind the space there. Where that ends. */
function pushNext(tokens: Token[], { own, at, from, language }: { own: string; at: number; from: number; language: Language }): number {
  unit.lastIndex = at;
  const match = unit.exec(own);
  if (!match) return own.length;
  const start = from + match.index;
  if (/^[\p{L}]/u.test(match[0])) pushWord(tokens, match[0], { start, language });
  else if (language === "fr" && /^['’]$/u.test(match[0]) && tokens.at(-1)?.end === start && elidedAlone.test(tokens.at(-1)?.text ?? "")) {
    const head = tokens.pop();
    if (head) tokens.push(token(head.text + match[0], head.start, "word"));
  } else tokens.push(token(match[0], start, /^\p{N}/u.test(match[0]) ? "number" : "mark"));
  return unit.lastIndex;
}

function pushWord(tokens: Token[], written: string, { start, language }: { start: number; language: Language }): void {
  let text = written;
  let at = start;
  let stop = false;
  if (text.endsWith(".") && !dotted.test(text) && (site.test(text) || !/\p{L}\.\p{L}/u.test(text))) {
    text = text.slice(0, -1);
    stop = true;
  }
  if (language === "fr") {
    const apostrophe = /['’]/u.test(text);
    for (let head = apostrophe ? elided.exec(text) : null; head && head[0].length < text.length; head = elided.exec(text)) {
      tokens.push(token(head[0], at, "word"));
      at += head[0].length;
      text = text.slice(head[0].length);
    }
  }
  const tail = language === "fr" ? (text.includes("-") ? inverted.exec(text) : null) : /['’]/u.test(text) ? contracted.exec(text) : null;
  const head = tail ? text.slice(0, tail.index) : text;
  if (head !== "") tokens.push(token(head, at, "word"));
  if (tail) tokens.push(token(tail[0], at + tail.index, "word"));
  if (stop) tokens.push(token(".", start + written.length - 1, "mark"));
}

function token(text: string, start: number, is: Token["is"]): Token {
  const written = writtenOnce(text);
  return { start, end: start + text.length, text: written.text, low: written.low, is, capital: written.capital };
}

type Written = Pick<Token, "text" | "low" | "capital">;
/** A long text says the same few thousand words again and again: each is kept once. */
const words = new Map<string, Written>();
const wordsAtMost = 20_000;
/** The engine copies strings up to here; a longer one would keep the text that it was cut from. */
const copiedUnits = 12;

function writtenOnce(text: string): Written {
  const known = words.get(text);
  if (known) return known;
  const low = text.toLowerCase();
  const written = { text, low: curly.test(low) ? low.replace(/’/gu, "'").replace(/‑/gu, "-") : low, capital: isCapital(text) };
  if (text.length > copiedUnits) return written;
  if (words.size >= wordsAtMost) words.clear();
  words.set(text, written);
  return written;
}

const curly = /[’‑]/u;

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
