/** Folded words and signs that measure, and the name this project gives the unit. */
const unitWords: Readonly<Record<string, string>> = {
  second: "seconds seconde secondes sec secs", minute: "minutes min mins mn", hour: "hours heure heures hr hrs h",
  day: "days jour jours journee journees", week: "weeks semaine semaines", month: "months mois",
  year: "years year an ans annee annees", decade: "decades decennie decennies", century: "centuries siecle siecles",
  millisecond: "milliseconds millisecondes milliseconde", quarter: "", metre: "metres meter meters metre", micrometre: "micrometres micrometers micrometer microns micron", centimetre: "cm centimetres centimeters centimetre", millimetre: "mm millimetres millimetre millimeters millimeter",
  kilometre: "km kms kilometres kilometers kilometre kilometer", mile: "miles mi", foot: "feet ft pieds", inch: "inches pouces", yard: "yards yds", "nautical mile": "nm", fathom: "fathoms",
  hectare: "hectares ha", acre: "acres", milligram: "mg milligrams milligrammes milligramme", gram: "grams grammes gramme", kilogram: "kg kgs kilos kilo kilograms kilogrammes kilogramme",
  tonne: "tonnes tons ton", litre: "litres liters liter litre", millilitre: "ml millilitres milliliters", centilitre: "cl centilitres", barrel: "bbl", gallon: "gallons gal", pint: "pints", pound: "lb lbs", ounce: "ounces oz onces", stone: "", degree: "degrees degres degre", page: "pages",
  "newton metre": "", horsepower: "hp", knot: "knots noeuds nœuds nœud", "mile per hour": "mph", "kilometre per hour": "kph kmh", "mile per gallon": "mpg", "revolution per minute": "rpm",
  watt: "watts", kilowatt: "kw kilowatts", megawatt: "mw megawatts", gigawatt: "gw gigawatts", terawatt: "tw terawatts",
  "kilowatt hour": "kwh", "megawatt hour": "mwh", "gigawatt hour": "gwh", "terawatt hour": "twh", volt: "volts", hertz: "hz", kilohertz: "khz", megahertz: "mhz", gigahertz: "ghz",
  kilobyte: "kb kilobytes", megabyte: "mb megabytes megaoctets", gigabyte: "gb gigabytes gigaoctets", terabyte: "tb terabytes teraoctets", megabit: "megabits", decibel: "decibels db",
  calorie: "calories kcal", carat: "carats", pascal: "pascals", hectopascal: "hpa", "degree Celsius": "celsius", "degree Fahrenheit": "fahrenheit",
  "percentage point": "",
};

const units = new Map<string, string>();
for (const [name, words] of Object.entries(unitWords)) for (const word of [name, ...words.split(" ")]) if (word !== "") units.set(word, name);
// A pound in full is money here, a stone mostly a stone, and a quarter a share.
for (const word of ["pound", "stone", "quarter"]) units.delete(word);
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

/** Inches in a foot: heights of people. */
export const inchesIn: ReadonlyMap<string, number> = new Map([["inch", 1], ["foot", 12]]);
