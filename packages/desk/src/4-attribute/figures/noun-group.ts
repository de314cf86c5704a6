import type { Language } from "../../model/reading.js";
import type { Token } from "./tokens.js";

/** Tokens `from` to `to` (exclusive) hold the nouns that a number counts. */
export interface NounGroup {
  readonly from: number;
  readonly to: number;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words no noun group goes past: articles, prepositions, conjunctions, pronouns, auxiliaries, common verbs. */
const stops: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list("a an the and or but nor of in on at by to from for with without into onto over under after before during since until as than that which who whom whose when where while if because so near "
    + "about around across through against between among per is are was were be been being has have had do does did will would can could may might must shall should not no "
    + "he she it they we you i his her its their our my this these those there here all each every both only just also too more most less least later earlier ago away out off up down back "
    + "said says told say arrived died came went were took take taken still now then last next including reportedly apiece"),
  fr: list("le la les l un une des du de d au aux et ou mais ni or car donc que qu qui dont ou en dans sur sous par pour avec sans chez vers depuis pendant avant apres contre entre selon comme si quand "
    + "est sont etait etaient sera seront a ont avait avaient aura auront ete etre avoir serait seraient aurait auraient fut furent peut peuvent doit doivent vont va ne pas plus moins il elle ils elles on nous vous je tu y se s "
    + "ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes lui eux meme aussi encore deja tres bien plus tard tot tous toutes ici la alors ainsi puis soit dit environ ans"),
};

/** French adjectives that stand before the noun. English ones need no list: there the noun comes last. */
const frenchBefore = list("autres petits petites grands grandes jeunes nouveaux nouvelles anciens anciennes premiers premieres derniers dernieres vieux vieilles gros grosses bons bonnes longs longues mauvais seuls seules rares prochains prochaines principaux principales tels");
/** Plurals that do not look like plurals; nouns that are counted without one. */
const pluralLike = list("people men women children police personnel staff media data sheep fish fishermen policemen firemen servicemen cattle aircraft dead wounded injured missing youth percent");

function isPlural(word: string, language: Language): boolean {
  if (pluralLike.has(word)) return true;
  if (language === "fr") return word.length > 2 && /[sx]$/.test(word);
  return (word.length > 2 && word.endsWith("s") && !/(?:ss|us|is|ous)$/.test(word)) || /(?:men|people|children)$/.test(word);
}

/** The noun group from token `from` on, or null when a verb, a small word or a mark stands there. */
export function nounGroup(tokens: readonly Token[], from: number, language: Language): NounGroup | null {
  return language === "fr" ? frenchGroup(tokens, from) : englishGroup(tokens, from);
}

function wordAt(tokens: readonly Token[], at: number, language: Language): string | null {
  const token = tokens[at];
  return token?.kind === "word" && !stops[language].has(token.text) ? token.text : null;
}

/** Of two kinds that one number counts together: 'three current and former officers', 'ten local and foreign firms'. */
const kinds = /^(?:current|former|serving|retired|past|present|local|national|state|federal|regional|foreign|male|female|senior|junior|public|private|civilian|military|old|young|older|younger|elderly|disabled|small|medium|large|black|white|political|religious|primary|secondary|active|full|married|single)$/;

function pairsAdjectives(tokens: readonly Token[], at: number): boolean {
  return /^(?:and|or)$/.test(tokens[at]?.text ?? "") && kinds.test(tokens[at - 1]?.text ?? "") && tokens[at + 1]?.kind === "word" && nounGroup(tokens, at + 1, "en") !== null && (kinds.test(tokens[at + 1]?.text ?? ""));
}

function englishGroup(tokens: readonly Token[], from: number): NounGroup | null {
  let at = from;
  let lastPlural = -1;
  while (at - from < 6) {
    const word = wordAt(tokens, at, "en");
    if (word === null && pairsAdjectives(tokens, at)) {
      at += 1;
      continue;
    }
    if (word === null) break;
    if (isPlural(word, "en")) {
      lastPlural = at;
      const next = wordAt(tokens, at + 1, "en");
      if (next === null || !isPlural(next, "en")) break;
    } else if (lastPlural >= 0) break;
    at += tokens[at + 1]?.text === "-" && tokens[at + 1]?.glued === true ? 2 : 1;
  }
  if (lastPlural < 0 || (lastPlural > from && isVerb(tokens, lastPlural))) return null;
  return { from, to: lastPlural + 1 };
}

/** 'Engine replaces the', 'Growth beats their': an s before an article, behind a word in the singular, is a verb's. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return !pluralLike.has(tokens[at]?.text ?? "") && !isPlural(tokens[at - 1]?.text ?? "", "en") && tokens[at - 1]?.text !== "-" && /^(?:the|a|an|his|her|its|their|our|my)$/.test(tokens[at + 1]?.text ?? "");
}

/** A noun in the singular right at a token: 'operation' of 'two-hour operation', 'point' of '0,2 point'. */
export function singleNoun(tokens: readonly Token[], at: number, language: Language): NounGroup | null {
  const word = wordAt(tokens, at, language);
  return word !== null && /^[a-z]{3,}$/.test(word) && tokens[at]?.glued !== true && tokens[at]?.capital !== true && !/(?:ly|ed)$/.test(word) ? { from: at, to: at + 1 } : null;
}

function frenchGroup(tokens: readonly Token[], from: number): NounGroup | null {
  let at = from;
  while (frenchBefore.has(tokens[at]?.text ?? "") && at - from < 2 && !(tokens[at + 1]?.text === "-" && tokens[at + 1]?.glued === true)) at += 1;
  const noun = wordAt(tokens, at, "fr");
  if (noun === null) return at > from ? { from, to: at } : null;
  if (!isPlural(noun, "fr")) return null;
  at += 1;
  while (tokens[at]?.text === "-" && tokens[at]?.glued === true && tokens[at + 1]?.kind === "word" && at - from < 8) at += 2;
  for (let extra = 0; extra < 2; extra += 1) {
    const word = wordAt(tokens, at, "fr");
    if (word === null || !isPlural(word, "fr")) break;
    at += 1;
  }
  return { from, to: frenchTail(tokens, at) };
}

/** 'coups de matraque', 'fonctionnaires de police', 'fourgons d'intervention': one bare noun behind the first. */
function frenchTail(tokens: readonly Token[], at: number): number {
  const link = tokens[at]?.text;
  const noun = link === "d" && tokens[at + 1]?.text === "'" ? at + 2 : link === "de" ? at + 1 : -1;
  const token = tokens[noun];
  return token && !token.capital && wordAt(tokens, noun, "fr") !== null ? noun + 1 : at;
}
