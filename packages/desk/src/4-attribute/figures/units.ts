/** Folded words and signs that measure, and the name this project gives the unit. */
const unitWords: Readonly<Record<string, string>> = {
  second: "seconds seconde secondes sec secs", minute: "minutes min mins mn", hour: "hours heure heures hr hrs",
  day: "days jour jours journee journees", week: "weeks semaine semaines", month: "months mois",
  year: "years year an ans annee annees", decade: "decades decennie decennies", century: "centuries siecle siecles",
  metre: "metres meter meters metre", centimetre: "cm centimetres centimeters centimetre", millimetre: "mm millimetres millimetre",
  kilometre: "km kms kilometres kilometers kilometre kilometer", mile: "miles", foot: "feet", inch: "inches",
  hectare: "hectares ha", acre: "acres", milligram: "mg milligrams milligrammes milligramme", gram: "grams grammes gramme", kilogram: "kg kgs kilos kilo kilograms kilogrammes kilogramme",
  tonne: "tonnes tons ton", litre: "litres liters liter litre", degree: "degrees degres degre", page: "pages",
  "percentage point": "",
};

const units = new Map<string, string>();
for (const [name, words] of Object.entries(unitWords)) for (const word of [name, ...words.split(" ")]) if (word !== "") units.set(word, name);
units.delete("second");

/** The unit a folded word names, or null. The singular 'second' is left out: it is mostly an ordinal. */
export function unitOf(word: string): string | null {
  return units.get(word) ?? null;
}

/** Seconds in a unit of time, for lengths given in two units. */
export const secondsIn: ReadonlyMap<string, number> = new Map([
  ["second", 1], ["minute", 60], ["hour", 3600], ["day", 86_400], ["week", 604_800],
]);

/** Months in a unit of the calendar, likewise. */
export const monthsIn: ReadonlyMap<string, number> = new Map([["month", 1], ["year", 12]]);

const currencyWords = new Map<string, string>(Object.entries({
  "€": "EUR", euro: "EUR", euros: "EUR", eur: "EUR", "£": "GBP", pound: "GBP", pounds: "GBP", gbp: "GBP", sterling: "GBP", $: "USD", dollar: "USD",
  dollars: "USD", usd: "USD", "¥": "JPY", yen: "JPY", yens: "JPY", jpy: "JPY", chf: "CHF", cad: "CAD", aud: "AUD", "₹": "INR", rupee: "INR", rupees: "INR",
  roupies: "INR", rouble: "RUB", roubles: "RUB", ruble: "RUB", rubles: "RUB", "₽": "RUB", yuan: "CNY", yuans: "CNY", dirham: "MAD", dirhams: "MAD",
  naira: "NGN", nairas: "NGN", "₦": "NGN", zloty: "PLN", zlotys: "PLN", hryvnia: "UAH", hryvnias: "UAH", "₴": "UAH", shekel: "ILS", shekels: "ILS", "₪": "ILS",
  fcfa: "XOF", rand: "ZAR", rands: "ZAR", won: "KRW", "₩": "KRW", baht: "THB", bahts: "THB", "฿": "THB",
}));

/** ISO 4217 code of a folded currency word or sign, or null. A bare dollar is taken for that of the United States. */
export function currencyOf(word: string): string | null {
  return currencyWords.get(word) ?? null;
}

/** Letters glued before a dollar sign: 'US$', 'C$', 'A$'. */
export const dollarsOf: ReadonlyMap<string, string> = new Map([["us", "USD"], ["c", "CAD"], ["ca", "CAD"], ["a", "AUD"], ["au", "AUD"], ["nz", "NZD"], ["hk", "HKD"], ["s", "SGD"]]);

/** Adjectives that make a currency word another one: 'Canadian dollars', 'francs suisses'. */
export const namedCurrencies: ReadonlyMap<string, string> = new Map([
  ["canadian dollars", "CAD"], ["dollars canadiens", "CAD"], ["australian dollars", "AUD"], ["dollars australiens", "AUD"],
  ["swiss francs", "CHF"], ["francs suisses", "CHF"], ["francs cfa", "XOF"], ["cfa francs", "XOF"], ["livres sterling", "GBP"],
  ["livre sterling", "GBP"], ["pounds sterling", "GBP"], ["us dollars", "USD"], ["dollars americains", "USD"], ["egyptian pounds", "EGP"],
  ["livres egyptiennes", "EGP"], ["livres turques", "TRY"], ["turkish lira", "TRY"], ["dinars algeriens", "DZD"], ["dinars tunisiens", "TND"],
]);
