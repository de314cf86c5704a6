import type { Span } from "../../model/span.js";
import type { Language } from "../../model/reading.js";
import { matchesIn } from "../words/matches-in.js";
import { foldText } from "./fold-text.js";

/** A word, a number in digits, or a mark. `text` is folded; `start` and `end` count from the start of the sentence. */
export interface Token extends Span {
  readonly kind: "word" | "digits" | "mark";
  readonly text: string;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** The original begins with a capital letter. */
  readonly capital: boolean;
}

/** A sentence ready for the rules. Positions are relative; `offset` turns them into positions of the record's text. */
export interface Sentence {
  readonly original: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly offset: number;
  readonly language: Language;
}

/** Decimals without a whole; digits with spaces, commas, points or apostrophes between groups; else letters; else one mark. */
const tokenPattern = /(?<![\p{L}\d.,])\.\d+(?!\.?\d)|\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,']\d+)*|\p{L}+|[^\s]/gu;

/** Sentences that were read, by their spans: figures, dates and places all ask for them. */
const read = new WeakMap<Span, { readonly text: string; readonly language: Language; readonly sentence: Sentence }>();

/** The same sentence for the same span object, as long as that is there. */
export function readSentence(text: string, span: Span, articleLanguage: Language): Sentence {
  const known = read.get(span);
  if (known?.language === articleLanguage && known.text === text) return known.sentence;
  const sentence = cutSentence(text, span, articleLanguage);
  read.set(span, { text, language: articleLanguage, sentence });
  return sentence;
}

function cutSentence(text: string, span: Span, articleLanguage: Language): Sentence {
  const original = text.slice(span.start, span.end);
  const folded = foldText(original);
  const tokens: Token[] = [];
  let end = -1;
  for (const match of matchesIn(tokenPattern, folded)) {
    const start = match.index;
    tokens.push({ start, end: start + match[0].length, text: match[0], kind: kindOf(match[0]), glued: start === end, capital: isCapital(original, start) });
    end = start + match[0].length;
  }
  return { original, folded, tokens, offset: span.start, language: sentenceLanguage(tokens, articleLanguage) };
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at));
}

function kindOf(text: string): Token["kind"] {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return "word";
  if (/^\.?\d/.test(text)) return "digits";
  return /^\p{L}/u.test(text) ? "word" : "mark";
}

const englishWords = new Set(["the", "of", "and", "in", "that", "was", "were", "with", "at", "by", "to", "is", "their", "from", "have", "has", "said"]);
const frenchWords = new Set(["le", "la", "les", "de", "des", "du", "et", "dans", "que", "qui", "une", "aux", "au", "est", "ont", "pour", "par", "selon", "il", "elle", "sont"]);

/** A page can hold a sentence in the other language; a clear majority of its small words decides. */
function sentenceLanguage(tokens: readonly Token[], fallback: Language): Language {
  let english = 0;
  let french = 0;
  for (const token of tokens) {
    if (englishWords.has(token.text)) english += 1;
    if (frenchWords.has(token.text)) french += 1;
  }
  if (english >= 2 && english > french * 2) return "en";
  if (french >= 2 && french > english * 2) return "fr";
  return fallback;
}
