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
