import type { Language } from "../../../model/reading.js";

/** What ordinal words are worth under a fraction line; the singular and the plural. Tens are kept apart: 'twenty-first' is one denominator. */
const singular: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: {
    half: 2, third: 3, fourth: 4, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
    thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
    thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90,
    hundredth: 100, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12,
  },
  fr: {
    demi: 2, demie: 2, tier: 3, quart: 4, cinquieme: 5, sixieme: 6, septieme: 7, huitieme: 8, neuvieme: 9, dixieme: 10, onzieme: 11, douzieme: 12,
    treizieme: 13, quatorzieme: 14, quinzieme: 15, seizieme: 16, vingtieme: 20, trentieme: 30, quarantieme: 40, cinquantieme: 50,
    soixantieme: 60, septantieme: 70, huitantieme: 80, nonantieme: 90, centieme: 100, millieme: 1e3, millionieme: 1e6, milliardieme: 1e9,
    billionieme: 1e12, trillionieme: 1e18,
  },
};

/** Units that only stand behind a word for tens: 'vingt et unième', 'thirty-second'. */
const onlyBehindTens: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { first: 1, second: 2 },
  fr: { unieme: 1, deuxieme: 2, troisieme: 3, quatrieme: 4 },
};

function withPlurals(words: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words).flatMap(([word, value]) => [[word, value], [word === "half" ? "halves" : `${word}s`, value]] as const));
}

export const denominators: Readonly<Record<Language, ReadonlyMap<string, number>>> = { en: withPlurals(singular.en), fr: withPlurals(singular.fr) };
export const unitsBehindTens: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: withPlurals({ ...onlyBehindTens.en, ...below(singular.en, 10) }),
  fr: withPlurals({ ...onlyBehindTens.fr, ...below(singular.fr, 10) }),
};

function below(words: Readonly<Record<string, number>>, limit: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(words).filter(([word, value]) => value < limit && !/^(?:half|quarter|demie?|tier|quart)$/.test(word)));
}
