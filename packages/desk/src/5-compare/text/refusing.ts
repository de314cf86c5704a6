import { negations, numberWords } from "../lexicon/function-words.js";
import type { TextWord } from "./article-view.js";

const refusing: ReadonlySet<string> = new Set([...negations, "nobody", "nothing", "cannot", "rien", "guere"]);
const contracted: ReadonlySet<string> = new Set("don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ain can".split(" "));
/** 'Not only', 'no doubt', 'pas seulement', 'sans doute' say that it is so. */
const emptied: ReadonlySet<string> = new Set("only just merely simply doubt wonder longer seulement uniquement doute que qu".split(" "));
/** 'Personne l’a vu', as it is spoken. */
const spoken = /^(?:l|m|t|a|avait|est|etait|va|lui|nous|leur|me|te|y|veut|sait|peut)$/u;
const mayRefuse: ReadonlySet<string> = new Set([...refusing, "t", "ne", "n", "personne"]);

/** Does a word say that what follows it in its clause is not so? */
export function isRefusing(words: readonly TextWord[], at: number): boolean {
  const word = words[at]?.folded ?? "";
  if (!mayRefuse.has(word)) return false;
  const before = words[at - 1]?.folded ?? "";
  const next = words[at + 1]?.folded ?? "";
  if (saysNotAll(words, at) || goesOn(words, at) || isUndone(words, at)) return false;
  if (emptied.has(next) && (refusing.has(word) || word === "t")) return false;
  if (word === "t") return contracted.has(before);
  if (word === "ne" || word === "n") return turnsRound(words, at);
  // 'Personne n’a vu': somebody is nobody only beside 'ne'.
  if (word === "personne") return next === "ne" || next === "n" || (at === 0 && spoken.test(next));
  return refusing.has(word) && !/^\d/u.test(next) && !numberWords.has(next) || (refusing.has(word) && next === "one");
}

/** 'Not all', 'pas tous': of some it is so. */
function saysNotAll(words: readonly TextWord[], at: number): boolean {
  const next = words[at + 1]?.folded ?? "";
  return /^(?:not|pas)$/u.test(words[at]?.folded ?? "") && /^(?:all|every|everyone|everything|tous|toutes)$/u.test(next);
}

const stops: ReadonlySet<string> = new Set("stop stopped stops cease ceased arrete arretait arretent arreter cesse cessait cessent cesser".split(" "));
const farthestStop = 4;

/** 'Never stopped shouting', 'n’a pas arrêté de crier': it was done all the time. */
function goesOn(words: readonly TextWord[], at: number): boolean {
  if (!/^(?:not|t|never|ne|n|pas|jamais)$/u.test(words[at]?.folded ?? "")) return false;
  for (let i = at + 1; i <= at + farthestStop; i++) if (stops.has(words[i]?.folded ?? "")) return /^(?:de|d)$|ing$/u.test(words[i + 1]?.folded ?? "");
  return false;
}

const farthestWithout = 10;

/** 'Nobody was moved without being paid', 'personne n’est parti sans être payé': one 'not' undoes the other. */
export function isUndone(words: readonly TextWord[], at: number): boolean {
  const lacks = (i: number) => /^(?:without|sans)$/u.test(words[i]?.folded ?? "") && /(?:ing|er|ir|re)$/u.test(words[i + 1]?.folded ?? "");
  if (lacks(at)) return words.slice(Math.max(0, at - farthestWithout), at).some(({ folded }) => /^(?:no|not|t|nobody|none|never|aucun|aucune|personne|jamais|pas|nul|nulle)$/u.test(folded));
  if (!/^(?:no|not|t|nobody|none|never|aucun|aucune|personne|jamais|pas|nul|nulle|ne|n)$/u.test(words[at]?.folded ?? "")) return false;
  for (let i = at + 1; i <= at + farthestWithout; i++) if (lacks(i)) return true;
  return false;
}

const farthestOpener = 8;

/** 'Avant qu’il ne tombe', 'à moins que … ne', 'de peur que … ne': a 'ne' that says nothing. */
function isIdle(words: readonly TextWord[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - farthestOpener); i--) {
    const word = words[i]?.folded ?? "";
    if (word === "que" || word === "qu") return /^(?:avant|moins|peur|crainte)$/u.test(words[i - 1]?.folded ?? "");
  }
  return false;
}

/** 'Ne … que' is 'only', and says so; so does 'ne … pas seulement'. */
function turnsRound(words: readonly TextWord[], at: number): boolean {
  if (isIdle(words, at)) return false;
  for (let i = at + 1; i < Math.min(at + 7, words.length); i++) {
    const word = words[i]?.folded ?? "";
    if (saysNotAll(words, i)) return false;
    if (refusing.has(word) || word === "plus" || word === "personne" || word === "point") return !emptied.has(words[i + 1]?.folded ?? "");
    if (word === "que" || word === "qu") return false;
  }
  return true;
}
