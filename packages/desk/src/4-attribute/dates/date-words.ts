/** Folded month names and their usual short forms. */
export const months: ReadonlyMap<string, number> = new Map(Object.entries({
  january: 1, janvier: 1, jan: 1, janv: 1, february: 2, fevrier: 2, feb: 2, fevr: 2, fev: 2, march: 3, mars: 3, mar: 3, april: 4, avril: 4, apr: 4, avr: 4,
  may: 5, mai: 5, june: 6, juin: 6, jun: 6, july: 7, juillet: 7, jul: 7, juil: 7, august: 8, aout: 8, aug: 8, september: 9, septembre: 9, sept: 9, sep: 9,
  october: 10, octobre: 10, oct: 10, november: 11, novembre: 11, nov: 11, december: 12, decembre: 12, dec: 12,
}));

/** ISO weekdays: Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = new Map(Object.entries({
  monday: 1, lundi: 1, tuesday: 2, mardi: 2, wednesday: 3, mercredi: 3, thursday: 4, jeudi: 4, friday: 5, vendredi: 5, saturday: 6, samedi: 6, sunday: 7, dimanche: 7,
}));

export const seasons: ReadonlyMap<string, number> = new Map(Object.entries({
  spring: 21, printemps: 21, summer: 22, ete: 22, autumn: 23, fall: 23, automne: 23, winter: 24, hiver: 24,
}));

/** Small numbers in words, as they stand before 'days ago' or 'jours plus tard'. */
export const counts: ReadonlyMap<string, number> = new Map(Object.entries({
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16,
  "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, vingt: 20, trente: 30, quarante: 40, cinquante: 50,
}));

/** English ordinals as they are written out in dates. */
export const ordinals: ReadonlyMap<string, number> = new Map(Object.entries({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14,
  fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24,
  "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, thirtieth: 30, "thirty-first": 31,
}));

/** Feasts and fasts whose day a calendar decides that is not reckoned here: they stay open. */
export const movable: ReadonlySet<string> = new Set([
  "ramadan", "aid el-fitr", "aid el-kebir", "aid el-adha", "aid", "eid al-fitr", "eid al-adha", "eid", "ashura", "achoura", "hanukkah", "hanoucca", "yom kippur", "kippour", "passover",
  "rosh hashanah", "roch hachana", "diwali", "holi", "nowruz", "norouz", "lunar new year", "chinese new year", "nouvel an lunaire", "nouvel an chinois", "orthodox easter",
]);

/** Fixed holidays as month and day; those hung on Easter as days from it. */
export const holidays: ReadonlyMap<string, { readonly month: number; readonly day: number } | { readonly fromEaster: number }> = new Map(Object.entries({
  noel: { month: 12, day: 25 }, christmas: { month: 12, day: 25 }, "christmas day": { month: 12, day: 25 }, "christmas eve": { month: 12, day: 24 },
  "boxing day": { month: 12, day: 26 }, "new year's eve": { month: 12, day: 31 }, "new year's day": { month: 1, day: 1 }, "jour de l'an": { month: 1, day: 1 },
  "saint-sylvestre": { month: 12, day: 31 }, "bastille day": { month: 7, day: 14 }, "fete nationale": { month: 7, day: 14 }, toussaint: { month: 11, day: 1 },
  assomption: { month: 8, day: 15 }, halloween: { month: 10, day: 31 }, "valentine's day": { month: 2, day: 14 }, "saint-valentin": { month: 2, day: 14 },
  "easter sunday": { fromEaster: 0 }, easter: { fromEaster: 0 }, paques: { fromEaster: 0 }, "easter monday": { fromEaster: 1 }, "lundi de paques": { fromEaster: 1 },
  "good friday": { fromEaster: -2 }, "vendredi saint": { fromEaster: -2 }, ascension: { fromEaster: 39 }, pentecote: { fromEaster: 49 }, "lundi de pentecote": { fromEaster: 50 },
}));

/** The alternatives of a table for a pattern: a word before those that begin it, and words that begin alike beside each other, which the engine then tries as one. */
export function alternatives(table: ReadonlyMap<string, unknown>): string {
  return [...table.keys()].sort().reverse().join("|");
}
