import type { FigureDraft } from "./figure-draft.js";
import type { Sentence, Token } from "./tokens.js";

/** 'Un Érythréen de 23 ans', 'âgée de 31 ans', 'aged 40', '23 years old'. */
export function aged(sentence: Sentence, draft: FigureDraft): void {
  const { tokens, language } = sentence;
  if (draft.unit !== "year" && draft.unit !== "month") return;
  if (/^olds?$/.test(tokens[draft.to]?.text ?? "")) {
    draft.to += 1;
    draft.age = true;
    return;
  }
  const before = tokens[draft.number.from - 1];
  const two = tokens[draft.number.from - 2];
  if (language !== "fr" || draft.unit !== "year" || !/^ans?$/.test(tokens[draft.to - 1]?.text ?? "")) return;
  const ofAge = before?.text === "de" && two?.kind === "word" && !/^(?:moins|plus|pres|peine|prison|emprisonnement|ferme|sursis|reclusion|duree|periode|bail|delai|retard|experience|carriere|mandat|pres)$/.test(two.text);
  const has = /^(?:a|avait|aura|ait|fetait|eu|ai)$/.test(before?.text ?? "") && !/^(?:d|de)$/.test(tokens[draft.to]?.text ?? "");
  draft.age = ofAge || has || ((before?.text === "," || before?.text === "(") && two?.kind === "word" && !/^(?:prison|reclusion|peines?|ferme|sursis|duree|bail|mandat|contrat)$/.test(two.text) && /^[,.;)]$/.test(tokens[draft.to]?.text ?? "."));
}

/** 'Ada Obi, 45, said': a name, a number of years, and a comma or bracket on either side; 'aged 23'. */
export function agedName(tokens: readonly Token[], draft: FigureDraft): boolean {
  const value = draft.low;
  if (value === null || value !== draft.high || value < 1 || value > 115 || !Number.isInteger(value)) return false;
  const before = tokens[draft.number.from - 1];
  const aged = before?.text === "aged" || before?.text === "age";
  const named = tokens[draft.number.from - 2];
  // 'Leo Marsh Jr., 55,'
  const name = named?.text === "." && /^(?:jr|sr)$/.test(tokens[draft.number.from - 3]?.text ?? "") ? tokens[draft.number.from - 3] : named;
  const someone = name?.kind === "word" && (kin.test(name.text) || name.capital && !namedByTime.test(name.text));
  const called = draft.form === "digits" && (before?.text === "," || before?.text === "(") && someone && /^[,)]$/.test(tokens[draft.to]?.text ?? "") && !isListed(tokens, draft.to);
  if (!aged && !called && !isSomeonesYears(tokens, draft)) return false;
  draft.unit = "year";
  draft.age = true;
  if (aged) draft.from = Math.min(draft.from, draft.number.from - 1);
  return true;
}

const kin = /^(?:son|daughter|husband|wife|mother|father|brother|sister|boyfriend|girlfriend|partner|boy|girl|man|woman|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandmother|grandfather|child|baby|neighbour|neighbor|friend|driver|victim|suspect|teenager|student|resident|worker|nurse|teacher)$/;
const namedByTime = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** 'in Lynn, 12, 14 and 16 boats': a row of numbers is no age. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma + 1]?.kind === "digits";
}

/** 'When I was 17', 'she is 74': people are so many years, and nothing that is counted stands behind. */
function isSomeonesYears(tokens: readonly Token[], draft: FigureDraft): boolean {
  const be = draft.number.from - 1;
  const adverb = /^(?:just|only|now|already|about|nearly|almost|still)$/.test(tokens[be]?.text ?? "") ? 1 : 0;
  const short = tokens[be - adverb - 1]?.text === "'" && /^(?:m|s)$/.test(tokens[be - adverb]?.text ?? "") ? 1 : 0;
  const verb = tokens[be - adverb]?.text ?? "";
  if (!(short === 1 || /^(?:am|is|was|were|turned|turns)$/.test(verb)) || draft.form !== "digits" || (draft.low ?? 0) < 3) return false;
  const next = tokens[draft.number.to];
  const ends = next === undefined || (next.kind === "mark" && !/^[-/%$€£:°'+]$/.test(next.text)) || /^(?:and|when|but|at|with|or|who|while|now|then|on)$/.test(next.text);
  return ends && /^(?:i|he|she|who)$/.test(tokens[be - adverb - short - 1]?.text ?? "");
}
