const ones: ReadonlyMap<string, number> = new Map(Object.entries({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16,
  "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19,
}));
const tens: ReadonlyMap<string, number> = new Map(Object.entries({
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
}));
const names = (table: ReadonlyMap<string, number>): string => [...table.keys()].sort((a, b) => b.length - a.length).join("|");

/** Numbers up to 99 in words, for a pattern over folded text. */
export const numberWords = `(?:${names(tens)})(?:(?:-| et |-et-| )(?:${names(ones)}))?|${names(ones)}|cent|a hundred|hundred`;

/** The number that digits or words tell; NaN when they tell none. */
export function numberIn(text: string): number {
  if (/\d/.test(text)) return Number(text.replace(",", "."));
  if (/cent|hundred/.test(text)) return 100;
  const whole = ones.get(text);
  if (whole !== undefined) return whole;
  const [ten = "", rest = ""] = text.split(/ et |-et-|-| /);
  return (tens.get(ten) ?? Number.NaN) + (rest === "" ? 0 : ones.get(text.slice(ten.length).replace(/^(?:-| )?(?:et(?:-| ))?/, "")) ?? Number.NaN);
}
