/**
 * All numbers, percentages and amounts of money of a text, whatever they stand for, as the unit cases ask for them. Each is read
 * by the program (`4-attribute/figures/recognise`), which reads them one by one where a figure may stand; the loop over a whole
 * text is the measurement's.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run-program.mjs";

const load = (name) => import(pathToFileURL(join(root, "packages/desk/dist/4-attribute/figures/recognise", `${name}.js`)).href);

/** @returns by model, a function of text and language that gives spans with value, and for money with the unit. */
export async function recognisers() {
  const parts = await Promise.all(["numerals", "read-quantity", "read-fraction", "read-ratio", "percent-sign", "money-unit", "join-minor"].map(load));
  const { cutNumerals, readCardinal, readFraction, readRatio, addPart, percentAfter, unitBefore, unitAfter, isMoneyWord, minorBehind } = Object.assign({}, ...parts);

  /** The numbers of cut text, by tokens, in order and never overlapping. */
  function readNumbers(place) {
    const found = [];
    for (let at = 0; at < place.tokens.length;) {
      const number = readSigned(place, at);
      if (number) found.push(number);
      at = number?.to ?? at + 1;
    }
    return found;
  }

  /** The longest number at a token. The program takes a fraction or a ratio only where it is a share; here each is one. */
  function readQuantity(place, at) {
    const read = readCardinal(place, at);
    const cardinal = read && withLetter(place, read);
    return readFraction(place, at, cardinal) ?? (cardinal && (readRatio(place, cardinal) ?? addPart(place, cardinal)));
  }

  /** Letters behind digits that multiply, whatever is counted; the program takes them for money and for what can be counted. */
  function withLetter({ tokens }, number) {
    const letter = tokens[number.to];
    if (number.form === "words" || number.scale > 1 || letter?.kind !== "word") return number;
    const factor = letters.get(letter.text);
    const shown = letter.glued ? letter.text !== "m" || letter.capital : letter.capital && letter.text.length === 1 && !/^[mkb]$/.test(letter.text);
    if (factor !== undefined && shown) return { ...number, to: number.to + 1, value: number.value * factor };
    const isMoney = unitAfter(tokens, number.to) !== null;
    return letter.glued && !isMoney ? null : number;
  }

  function readSigned(place, at) {
    const { tokens, language } = place;
    const token = tokens[at];
    const isSign = token.text === "-" ? !token.glued && tokens[at + 1]?.glued === true : minus[language].test(token.text);
    const number = isSign ? readQuantity(place, at + 1) : null;
    // A hyphen before words is no sign, and 'moins' before a noun is 'less'.
    if (number && (token.text !== "-" || number.form !== "words")) return { ...number, from: at, value: -number.value };
    if (token.glued && token.kind === "digits" && tokens[at - 1]?.kind === "word" && !isMoneyWord(tokens, at - 1)) return null;
    const plain = isSign ? null : readQuantity(place, at);
    return plain && !isPronoun(place, plain) ? plain : null;
  }

  function asAmount(tokens, number, floor) {
    const before = number.from > floor ? unitBefore(tokens, number.from, floor) : null;
    if (before) return { from: before.from, to: number.to, value: number.value, unit: before.unit, takesMinor: false };
    const after = unitAfter(tokens, number.to);
    return after && { from: number.from, to: after.to, value: number.value * after.factor, unit: after.unit, takesMinor: !after.isMinor && !after.isSign };
  }

  const cut = (text, language) => ({ tokens: cutNumerals(text, language), language });
  return {
    number: (text, language) => {
      const place = cut(text, language);
      return readNumbers(place).map((number) => ({ ...spanOf(place.tokens, number), value: number.value }));
    },
    percent: (text, language) => {
      const place = cut(text, language);
      const { tokens } = place;
      return readNumbers(place).flatMap((number) => {
        // '%20' in an address.
        const coded = tokens[number.from]?.glued === true && tokens[number.from - 1]?.text === "%";
        const after = coded ? 0 : percentAfter(tokens, number.to);
        const before = after === 0 ? percentBefore(tokens, number.from) : 0;
        return after + before === 0 ? [] : [{ ...spanOf(tokens, { from: number.from - before, to: number.to + after }), value: number.value }];
      });
    },
    money: (text, language) => {
      const place = cut(text, language);
      const amounts = [];
      for (const number of readNumbers(place)) {
        const last = amounts.at(-1);
        // In French 'cents' is a number too: a word that is a unit already is not read again.
        if (last && number.from < last.to) continue;
        const minor = last?.takesMinor ? minorBehind(place.tokens, last.to, number) : null;
        if (minor !== null) {
          Object.assign(last, { to: minor, value: Math.round(last.value * 100 + number.value) / 100 });
          continue;
        }
        const amount = asAmount(place.tokens, number, last?.to ?? 0);
        if (amount) amounts.push(amount);
      }
      return amounts.map((amount) => ({ ...spanOf(place.tokens, amount), value: amount.value, unit: amount.unit }));
    },
  };
}

function spanOf(tokens, { from, to }) {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

const letters = new Map([["k", 1e3], ["m", 1e6], ["mm", 1e6], ["g", 1e9], ["b", 1e9], ["bn", 1e9], ["t", 1e12], ["md", 1e9], ["mds", 1e9]]);
const minus = { en: /^(?:minus|negative)$/, fr: /^(?:negative|negatif|moins)$/ };
const pointing = /^(?:the|this|that|which|each|every|any|another|no|good|last|only|right|wrong)$/;

/** 'the one', 'which one': a pronoun. French articles are left in: 'un' is a number and an article in one word. */
function isPronoun({ tokens, language }, number) {
  if (language === "fr" || number.to !== number.from + 1 || number.form === "digits") return false;
  const text = tokens[number.from]?.text ?? "";
  return text === "half" || (text === "one" && (pointing.test(tokens[number.from - 1]?.text ?? "") || tokens[number.to]?.text === "another"));
}

/** 'percentage of twenty', 'per cent of twenty', 'pourcentage de vingt': how many tokens of it end before `at`. */
function percentBefore(tokens, at) {
  const word = (index) => tokens[at - index]?.text ?? "";
  if (!/^(?:of|de)$/.test(word(1))) return 0;
  if (/^(?:percents?|percentages?|pourcents?|pourcentages?)$/.test(word(2))) return 2;
  return /^cents?$/.test(word(2)) && /^(?:per|pour)$/.test(word(3)) ? 3 : 0;
}
