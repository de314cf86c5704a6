import type { FigureDraft } from "./figure-draft.js";
import { singleNoun } from "./noun-group.js";
import type { Sentence, Token } from "./tokens.js";

const people = /^(?:person|people|man|woman|child|boy|girl|officer|soldier|policeman|policewoman|worker|migrant|death|dead|victim|protester|student|journalist|injured|mort|blesse|disparu|personne|homme|femme|enfant)$/;
const narrowing = /^(?:only|just|exactly|with|single|seul|seule|least|moins|than|plus)$/;
const determiners = /^(?:the|these|those|both|les|ces|ses|nos|leurs|aux|des|all|tous|toutes|any|other|his|her|their|our)$/;

/** Whether a number stands for a quantity here: not an article, a name, a year, a list of bare words. */
export function countsSomething(sentence: Sentence, draft: FigureDraft): boolean {
  if (isName(sentence, draft) || isOrdinal(sentence, draft) || isYear(sentence, draft) || isScore(sentence.tokens, draft)) return false;
  if (tellsDate(sentence.tokens, draft)) return false;
  if (draft.low === 1 && draft.high === 1 && draft.form === "words") return isOne(sentence, draft);
  if (draft.unit !== null || draft.counts !== null) return !definiteFew(sentence, draft);
  if (draft.form === "collective" || draft.form === "vague" || draft.ranged || draft.bounded) return true;
  return draft.form === "digits" ? bareDigits(sentence, draft) : bareWord(sentence, draft);
}

/** Number words inside a name: 'Trois-Bassins', 'Seven Sisters', 'Utopia 56', 'Boeing 737'. */
function isName(sentence: Sentence, draft: FigureDraft): boolean {
  const { tokens } = sentence;
  const first = tokens[draft.number.from];
  const before = tokens[draft.number.from - 1];
  const next = tokens[draft.number.to];
  if (!first) return true;
  if (draft.form === "digits") {
    const model = (next?.capital ?? false) && !next?.glued && !/s$|ese$|ish$|men$/.test(next?.text ?? "") && !draft.bounded && draft.unit === null && draft.counts === null && tokens[draft.number.to + 1]?.kind !== "digits";
    if (model && next?.kind === "word") return true;
    if (draft.unit === null && !draft.bounded && before?.kind === "word" && before.capital && determined(tokens[draft.number.from - 2]) && !named.test(before.text)) return true;
    return draft.unit === null && draft.counts === null && before?.kind === "word" && before.capital && draft.number.from > 1 && !draft.bounded;
  }
  if (next?.text === "-" && next.glued && (tokens[draft.number.to + 1]?.capital ?? false)) return true;
  return first.capital && draft.number.from > 0 && (next?.capital ?? false) && next?.kind === "word";
}

/** 'the Fortune 500 companies', 'its Falcon 9 rockets': what stands between a determiner and the number is a name, and the number is its end. */
function determined(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "digits" || /^(?:the|a|an|its|his|her|their|this|that|le|la|les|l|un|une|du|au|son|sa|ses|leur|leurs|ce|cette)$/.test(token.text));
}

const named = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|us|uk|eu|un)$/;

/** '14-21' with nothing behind it is a score or a vote. */
function isScore(tokens: readonly Token[], draft: FigureDraft): boolean {
  const hyphen = tokens[draft.number.from + 1];
  if (isResult(tokens, draft)) return true;
  return draft.ranged && draft.form === "digits" && hyphen?.text === "-" && hyphen.glued && draft.unit === null && draft.counts === null && !draft.bounded && (draft.high ?? 0) < 200;
}

/** 'Battus 3 à 1', 'they won 3 to 1': two small numbers that fall, or that follow a game's verb, with nothing they count. */
function isResult(tokens: readonly Token[], draft: FigureDraft): boolean {
  if (draft.form !== "digits" || draft.unit !== null || draft.counts !== null || draft.bounded) return false;
  const small = (at: number): boolean => {
    const value = tokens[at]?.value ?? 99;
    return Number.isInteger(value) && value < 50;
  };
  const joint = (at: number): boolean => /^(?:a|to)$/.test(tokens[at]?.text ?? "") && small(at - 1) && small(at + 1);
  const { from, to } = draft.number;
  const at = [from + 1, to, from - 1].find(joint);
  if (at === undefined || /^(?:de|from|d)$/.test(tokens[at - 2]?.text ?? "")) return false;
  const falls = (tokens[at - 1]?.value ?? 0) >= (tokens[at + 1]?.value ?? 0) && nounFree(tokens[at + 2]);
  return falls || /^(?:battus?|battue?s?|imposee?s?|impose|imposes|mene|menes|menee?s?|gagne|perdu|inclines?|incline|beaten|beat|won|lost|led|leading)$/.test(tokens[at - 2]?.text ?? "");
}

function nounFree(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark" && !/^[%€$£°]$/.test(token.text) || /^(?:at|in|by|against|with|contre|en|face|par|pour|sur|a|au|apres|and|et|when|dans|chez|avec)$/.test(token.text);
}

/** 'the 2015 floods': English groups thousands, so four bare digits of our time before a noun are a year, but for round ones. */
function isYear(sentence: Sentence, draft: FigureDraft): boolean {
  const value = draft.low ?? draft.high ?? 0;
  const digits = sentence.tokens[draft.number.from]?.text ?? "";
  return sentence.language === "en" && draft.unit === null && !draft.bounded && /^(?:19|20)\d\d$/.test(digits) && draft.number.to === draft.number.from + 1 && value % 50 !== 0;
}

/** 'Five years after the flood': how far from an event something was says when it was, not how much. */
function tellsDate(tokens: readonly Token[], draft: FigureDraft): boolean {
  return /^(?:day|week|month|year|decade|century)$/.test(draft.unit ?? "") && !draft.age && /^(?:after|before|since|apres|avant)$/.test(tokens[draft.to]?.text ?? "");
}

/** 'dix-huitième', 'twenty-first': the number word runs on into another word that is no unit. */
function isOrdinal(sentence: Sentence, draft: FigureDraft): boolean {
  const { tokens } = sentence;
  const hyphen = tokens[draft.number.to];
  const word = tokens[draft.number.to + 1];
  if (draft.form === "digits" || hyphen?.text !== "-" || !hyphen.glued || !word?.glued) return false;
  return /(?:ieme|iemes|first|second|third|th)$/.test(word.text) || (sentence.language === "fr" && draft.unit === null);
}

/** 'one' and 'un' count only where something narrows them, or where people are counted in English. */
function isOne(sentence: Sentence, draft: FigureDraft): boolean {
  const { tokens, language } = sentence;
  const before = tokens[draft.number.from - 1]?.text ?? "";
  const next = tokens[draft.number.to];
  const after = next?.text ?? "";
  if (isPrice(tokens, draft)) return true;
  if (before === "de" || before === "d'" || after === "of" || after === "de" || after === "d") return false;
  if (narrowing.test(before) && next?.kind === "word" && (language === "en" || draft.bounded)) {
    return !/^(?:day|point|time|who|or|and|that|such|another)$/.test(after) && claim(draft, sentence);
  }
  if (language === "en") return draft.unit !== null && tokens[draft.number.to]?.text === "-" ? true : people.test(after) && claim(draft, sentence);
  if (/^(?:seul|seule|mort|blesse|disparu)$/.test(after)) return claim(draft, sentence);
  return loneAfterNoun(sentence, draft);
}

/** 'Un euro par habitant', 'one dollar a day'. */
function isPrice(tokens: readonly Token[], draft: FigureDraft): boolean {
  return /^[A-Z]{3}$/.test(draft.unit ?? "") && /^(?:par|per|each|a|an|every|le|la|l)$/.test(tokens[draft.to]?.text ?? "");
}

function claim(draft: FigureDraft, sentence: Sentence): boolean {
  const extra = /^(?:seul|seule)$/.test(sentence.tokens[draft.number.to]?.text ?? "") ? 1 : 0;
  const noun = sentence.tokens[draft.number.to + extra];
  if (!noun || singleNoun(sentence.tokens, draft.number.to + extra, sentence.language) === null) return false;
  draft.to = Math.max(draft.to, draft.number.to + extra + 1);
  draft.counts ??= { from: draft.number.to + extra, to: draft.number.to + extra + 1 };
  return true;
}

/** 'une pierre, une seule': the noun stands before, the number is said again. */
function loneAfterNoun(sentence: Sentence, draft: FigureDraft): boolean {
  const { tokens } = sentence;
  const at = draft.number.from;
  const noun = tokens[at + 1];
  const said = tokens[at];
  if (noun?.kind !== "word" || tokens[at + 2]?.text !== "," || tokens[at + 3]?.text !== said?.text || !/^seule?$/.test(tokens[at + 4]?.text ?? "")) return false;
  draft.to = at + 5;
  draft.counts = { from: at + 1, to: at + 2 };
  return true;
}

/** 'les deux hommes', 'the two sides': a few already told of, counted by nobody here. */
function definiteFew(sentence: Sentence, draft: FigureDraft): boolean {
  const before = sentence.tokens[draft.from - 1]?.text ?? "";
  const few = draft.form === "words" && draft.low !== null && draft.low === draft.high && draft.low <= 2 && draft.unit === null && !draft.bounded;
  return few && determiners.test(before) && !(before === "des" || before === "aux");
}

/** Digits with nothing named behind them: not years, and not at the head of a list. */
function bareDigits(sentence: Sentence, draft: FigureDraft): boolean {
  const { tokens, original } = sentence;
  const first = tokens[draft.number.from];
  if (!first) return false;
  const text = original.slice(first.start, first.end);
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return false;
  const next = tokens[draft.number.to]?.text ?? "";
  const before = tokens[draft.number.from - 1]?.text ?? "";
  if (before === "top" || (next === "-" && tokens[draft.number.to + 1]?.text === "something")) return false;
  if (draft.number.from === 0 && /^[.):-]$/.test(next)) return false;
  if (/^[/:*#]$/.test(next) || /^[/:*#[]$/.test(before)) return false;
  if (before === "(" && !(/^(?:of|out|sur|contre)$/.test(next) && /\d/.test(tokens.slice(draft.number.to, draft.number.to + 3).map((token) => token.text).join(" ")))) return false;
  return tokens.length > 1;
}

/** 'Le procureur en a requis trois.': 'en' stands for what is counted. */
function takesUp(tokens: readonly Token[], at: number, next: string): boolean {
  if (next !== "" && !/^[.,;:!?)]$/.test(next)) return false;
  const has = [at - 2, at - 3].find((index) => /^(?:a|ai|as|ont|avait|avaient|aura|auront)$/.test(tokens[index]?.text ?? ""));
  return has !== undefined && tokens[has - 1]?.text === "en";
}

/** 'Three fainted.', 'Two died in the fire': what those did who are counted. */
const doing = /^(?:[a-z]{2,}ed|died|fell|went|came|left|ran|drowned|fled|lost|took|hid|spoke|swam)$/;

/** 'dont deux ont refusé', 'police counted eleven'; not 'les deux', 'One, two, three', 'neuf' for new. */
function bareWord(sentence: Sentence, draft: FigureDraft): boolean {
  const { tokens, language } = sentence;
  const before = tokens[draft.number.from - 1]?.text ?? "";
  const next = tokens[draft.number.to]?.text ?? "";
  const word = tokens[draft.number.from]?.text ?? "";
  const acting = doing.test(next) && (next === "" || /^(?:[.,;:!?)]|in|at|on|from|of|by|with|and|to|for|before|after|when|while|later|there|so|as)$/.test(tokens[draft.number.to + 1]?.text ?? "."));
  if (acting && language === "en" && (draft.number.from === 0 || /^[,;:]$/.test(before))) return true;
  if (/^[;:]$/.test(before) && /^(?:have|had|were|are|ont|sont|avaient|etaient|of)$/.test(next)) return true;
  // 'It says forty-seven', 'sur sa liste : quatre-vingt-trois': a number of several words is hardly anything else.
  if (draft.number.to - draft.number.from > 1 && (draft.low ?? 0) > 20 && !determiners.test(before) && /^(?:[.,;:!?)»]|)$/.test(next)) return true;
  if (determiners.test(before) || /^(?:a|en|top|chapter|number|numero|[,;])$/.test(before) || (language === "fr" && word === "neuf" && before !== "dont") || word === "mille") return false;
  if (language === "fr" && takesUp(tokens, draft.number.from, next)) return true;
  if (/^(?:dont|including|of|sont|etaient|etions|etiez|sommes|were|are|counted|killed|injured|wounded|compte|comptait|comptent|recense|denombre|by|to|at)$/.test(before)) return true;
  if (/^(?:find|found|counted|saw|count|see)$/.test(before) && /^(?:that|who|which)$/.test(next)) return true;
  return /^(?:of|des|d|ont|sont|avaient|etaient|were|are|have|had|was|others|autres)$/.test(next);
}
