import type { Span } from "../../model/span.js";
import type { Language } from "../../model/reading.js";
import { foldText } from "./fold-text.js";
import { cutNumerals } from "./recognise/numerals.js";

/** A word, a number in digits, or a mark. `text` is folded; `start` and `end` count from the start of the sentence. */
export interface Token extends Span {
  readonly kind: "word" | "digits" | "mark";
  readonly text: string;
  /** What a number in digits is worth; null for all else. */
  readonly value: number | null;
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

/** Sentences that were read, by their spans: figures, dates and places all ask for them. */
let read = new WeakMap<Span, { readonly text: string; readonly language: Language; readonly sentence: Sentence }>();

/** The same sentence for the same span object, as long as that is there. */
export function readSentence(text: string, span: Span, articleLanguage: Language): Sentence {
  const known = read.get(span);
  if (known?.language === articleLanguage && known.text === text) return known.sentence;
  const sentence = cutSentence(text, span, articleLanguage);
  read.set(span, { text, language: articleLanguage, sentence });
  return sentence;
}

/** A reading that is kept would keep all its sentences with it. */
export function forgetSentences(): void {
  read = new WeakMap();
}

function cutSentence(text: string, span: Span, articleLanguage: Language): Sentence {
  const original = text.slice(span.start, span.end);
  const folded = foldText(original);
  const tokens = cutNumerals(original, articleLanguage, folded);
  const language = sentenceLanguage(tokens, articleLanguage);
  return { original, folded, tokens: language === articleLanguage ? tokens : cutNumerals(original, language, folded), offset: span.start, language };
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
