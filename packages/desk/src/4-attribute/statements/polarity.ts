import type { Language } from "../../model/reading.js";
import type { Span } from "../../model/span.js";
import type { Force, Form, Polarity } from "../../model/statement.js";
import { tokensOf, type Token } from "../words/tokens.js";
import { polarityWords, type PolarityWords } from "./polarity-words.js";

/** As far as a content is read for it. */
const longest = 600;

interface Told extends Span {
  readonly force: Force;
  readonly form: Form;
  readonly cueSpan: Span | null;
}

/**
 * Whether who speaks says of what the words tell that it is so, that it is not, or leaves it open. The main clause of the first
 * sentence decides. A verb of denial turns it: 'denied that the gate was shut' says that it was not, 'denied that nobody came' that
 * somebody did; but a quotation is in the speaker's own words, and these decide.
 */
export function polarityOf(text: string, told: Told, language: Language): Polarity {
  const words = polarityWords[language];
  const all = tokensOf(text, { start: told.start, end: Math.min(told.end, told.start + longest) }, language);
  const tokens = mainClause(all, words);
  const cue = told.cueSpan ? tokensOf(text, told.cueSpan, language).map(({ low }) => low) : [];
  const isCue = (list: ReadonlySet<string>): boolean => cue.some((word) => list.has(word));
  if (isCue(words.doubting) || isWhether(all, words, isCue(words.asking)) || isOpen(tokens, { words, language })) return "open";
  const negated = tokens.some((_, at) => negates(tokens, at, { words, language }));
  const turned = (told.force === "deny" || isCue(words.turning)) && !ownWords(text, told);
  return negated === turned ? "affirmed" : "negated";
}

/** '“We did not”, she denied', 'La mairie dément : aucun …': what begins in marks or behind a colon is in the speaker's words, and a 'not' there is theirs. */
function ownWords(text: string, { start, form, cueSpan }: Told): boolean {
  const marked = form === "direct" || (form === "mixed" && /["“«]/u.test(text.charAt(start)));
  return marked || (cueSpan !== null && cueSpan.end <= start && /:\s*$/u.test(text.slice(Math.max(cueSpan.end, start - 8), start)));
}

/** The first sentence, without clauses that hang on it and without asides in brackets. */
function mainClause(tokens: readonly Token[], { openers }: PolarityWords): readonly Token[] {
  const main: Token[] = [];
  let hangs = startsHanging(tokens);
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.text === "(") depth += 1;
    if (token.text === ")" && depth > 0) depth -= 1;
    if (depth > 0) continue;
    if (token.is === "mark" && /^[.!?…]$/u.test(token.text)) {
      main.push(token);
      if (main.some(({ is }) => is === "word")) break;
    } else if (token.is === "mark" && /^[,;:—–]$/u.test(token.text)) hangs = false;
    else if (!hangs && main.some(({ is }) => is === "word") && openers.has(token.low) && !goesWithVerb(tokens, at)) hangs = true;
    if (!hangs) main.push(token);
  }
  return main;
}

/** 'If nobody comes, the gate stays shut': what is told begins behind the comma. */
function startsHanging(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ is }) => is === "word");
  if (!hanging.has(tokens[first]?.low ?? "")) return false;
  const end = tokens.findIndex(({ text }) => /^[.!?…]$/u.test(text));
  const comma = tokens.findIndex(({ text }, at) => text === "," && at > first + 1);
  return comma > 0 && (end < 0 || comma < end);
}

const hanging = new Set("if when while because although though unless since after before si quand lorsque lorsqu' comme puisque puisqu' après avant tandis".split(" "));

/** 'n’est plus que', 'il se peut que', 'il n’est pas vrai que': 'que' behind these begins what is told itself. 'ne … que' is 'only'. */
function goesWithVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low ?? "";
  return /^(?:peut|possible|true|vrai|case|cas|pas|jamais|plus)$/u.test(before) && /^(?:que|qu'|that|où)$/u.test(tokens[at]?.low ?? "");
}

interface Look {
  readonly words: PolarityWords;
  readonly language: Language;
}

/** 'whether the boat had sunk', and after a verb of asking also 'if' and 'si'. */
function isWhether(tokens: readonly Token[], { whether }: PolarityWords, asked: boolean): boolean {
  const first = tokens.find(({ is }) => is === "word")?.low ?? "";
  return first === "whether" || (asked && whether.has(first));
}

function isOpen(tokens: readonly Token[], look: Look): boolean {
  if (tokens.some(({ text }) => text === "?")) return true;
  return tokens.some((_, at) => isDoubt(tokens, at, look) && !/^(?:pas|not)$/u.test(tokens[at - 1]?.low ?? ""));
}

/** 'may', 'could have', 'il se peut que', but not 'May', 'could see' or 'as soon as possible'. */
function isDoubt(tokens: readonly Token[], at: number, { words, language }: Look): boolean {
  const token = tokens[at];
  if (!token) return false;
  const [before, next] = [tokens[at - 1]?.low ?? "", tokens[at + 1]?.low ?? ""];
  if (language === "en" && token.low === "could") return next === "have" || next === "be" && tokens[at + 2]?.low === "the";
  if (language === "fr" && token.low === "peut") return before === "se";
  if (token.low === "possible") return /^(?:that|que|qu')$/u.test(next) && !/^(?:im|pas|not)$/u.test(before);
  // 'May' in a date, and 'pourrait' behind 'ne' is judged by its negation.
  if (token.capital && /^(?:may)$/u.test(token.low) && at > 0) return false;
  return words.doubt.has(token.low);
}

function negates(tokens: readonly Token[], at: number, look: Look): boolean {
  const token = tokens[at];
  if (token?.is !== "word") return false;
  const { negations, lacking, be, harmlessBehind } = look.words;
  if (lacking.has(token.low)) return be.has(tokens[at - 1]?.low ?? "") && tokens[at + 1]?.low !== "doute";
  // 'ne … plus', but 'ne … plus que deux' has two left.
  if (look.language === "fr" && token.low === "plus") return /^(?:ne|n')$/u.test(neBefore(tokens, at)) && !/^(?:que|qu')$/u.test(tokens[at + 1]?.low ?? "") && !harmlessBehind.has(tokens[at + 1]?.low ?? "");
  if (!negations.has(token.low) || harmlessBehind.has(tokens[at + 1]?.low ?? "") || beforeDoubt(tokens, at)) return false;
  return look.language === "en" ? !isLoneNo(tokens, at) : isFrenchNo(tokens, at);
}

/** 'pas de doute', 'pas moins', 'not in doubt': said to strengthen. */
function beforeDoubt(tokens: readonly Token[], at: number): boolean {
  return /^(?:de|in)$/u.test(tokens[at + 1]?.low ?? "") && /^(?:doute|doubt)$/u.test(tokens[at + 2]?.low ?? "");
}

/** 'No, we went there': an answer, and then what is told. 'No. 4', 'a no vote': no negation of the clause. */
function isLoneNo(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.low !== "no") return false;
  return next === undefined || next.is !== "word" && next.is !== "number" || /^(?:a|the|or)$/u.test(tokens[at - 1]?.low ?? "") || (next.is === "number" && token.capital);
}

/** 'personne', 'rien', 'nul' are nouns without their 'ne'; 'pas' may stand alone in speech, and is a noun behind 'un'. */
function isFrenchNo(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? "";
  const before = tokens[at - 1]?.low ?? "";
  if (low === "pas") return !/^(?:un|le|les|ces|ses|des|au|non|faux|chaque)$/u.test(before);
  if (/^(?:aucun|aucune|nullement|aucunement)$/u.test(low)) return true;
  return /^(?:ne|n')$/u.test(neBefore(tokens, at)) || /^(?:ne|n')$/u.test(tokens[at + 1]?.low ?? "") || (tokens.slice(at + 1, at + 4).some((token) => /^(?:ne|n')$/u.test(token.low)) && /^(?:personne|rien|nul|nulle|jamais|ni)$/u.test(low));
}

/** The 'ne' that belongs to a 'plus' or 'rien' a few words on. */
function neBefore(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= 0 && at - i <= 6; i -= 1) {
    const token = tokens[i];
    if (!token || token.is === "mark") return "";
    if (/^(?:ne|n')$/u.test(token.low)) return token.low;
  }
  return "";
}
