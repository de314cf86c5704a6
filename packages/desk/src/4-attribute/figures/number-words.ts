import type { Language } from "../../model/reading.js";

/** What one word adds to a number being read. All keys are folded: lower case, no accents. */
export interface NumberWords {
  /** Words worth less than a hundred. */
  readonly small: ReadonlyMap<string, number>;
  readonly hundred: ReadonlySet<string>;
  /** Words that multiply what stands before them by a thousand or more. */
  readonly scales: ReadonlyMap<string, number>;
  /** Collective nouns of a size, singular: 'une quarantaine', 'a dozen'. */
  readonly collectives: ReadonlyMap<string, number>;
  /** Plurals that name only an order of magnitude: 'dozens', 'des centaines'. Lowest and highest meant. */
  readonly vague: ReadonlyMap<string, readonly [number, number]>;
  /** Words allowed inside a number: 'two hundred and five', 'vingt et un'. */
  readonly joiner: string;
}

const english: NumberWords = {
  small: new Map(Object.entries({
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
    thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  })),
  hundred: new Set(["hundred"]),
  scales: new Map([["thousand", 1e3], ["million", 1e6], ["billion", 1e9], ["trillion", 1e12], ["mn", 1e6], ["bn", 1e9], ["tn", 1e12], ["tln", 1e12], ["trn", 1e12], ["bln", 1e9], ["mln", 1e6], ["lakh", 1e5], ["lakhs", 1e5], ["crore", 1e7], ["crores", 1e7]]),
  collectives: new Map([["dozen", 12], ["score", 20]]),
  vague: new Map([
    ["dozens", [20, 99]], ["scores", [40, 99]], ["hundreds", [200, 999]], ["thousands", [2e3, 9999]],
    ["millions", [2e6, 9_999_999]], ["billions", [2e9, 9_999_999_999]],
  ]),
  joiner: "and",
};

const french: NumberWords = {
  small: new Map(Object.entries({
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
    treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50,
    soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90,
  })),
  hundred: new Set(["cent", "cents"]),
  scales: new Map([["mille", 1e3], ["million", 1e6], ["millions", 1e6], ["milliard", 1e9], ["milliards", 1e9], ["billion", 1e12], ["billions", 1e12], ["mds", 1e9], ["md", 1e9], ["lakh", 1e5], ["lakhs", 1e5], ["crore", 1e7], ["crores", 1e7]]),
  collectives: new Map([
    ["huitaine", 8], ["dizaine", 10], ["douzaine", 12], ["quinzaine", 15], ["vingtaine", 20], ["trentaine", 30], ["quarantaine", 40],
    ["cinquantaine", 50], ["soixantaine", 60], ["centaine", 100], ["millier", 1000],
  ]),
  vague: new Map([
    ["dizaines", [20, 99]], ["douzaines", [24, 99]], ["centaines", [200, 999]], ["milliers", [2e3, 9999]],
    ["millions", [2e6, 9_999_999]], ["milliards", [2e9, 9_999_999_999]],
  ]),
  joiner: "et",
};

export const numberWords: Readonly<Record<Language, NumberWords>> = { en: english, fr: french };
