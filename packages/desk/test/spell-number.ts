const frenchSmall = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"];
const frenchTens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];
const englishSmall = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const englishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

function frenchHundred(n: number): string {
  if (n < 20) return frenchSmall[n] ?? "";
  const tens = Math.floor(n / 10);
  const rest = tens === 7 || tens === 9 ? n - (tens - 1) * 10 : n % 10;
  const stem = frenchTens[tens] ?? "";
  if (rest === 0) return tens === 8 ? `${stem}s` : stem;
  const joint = (rest === 1 || rest === 11) && tens !== 8 && tens !== 9 ? " et " : "-";
  return `${stem}${joint}${frenchSmall[rest] ?? ""}`;
}

function frenchThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const head = hundreds === 0 ? "" : hundreds === 1 ? "cent" : `${frenchSmall[hundreds] ?? ""} ${rest === 0 ? "cents" : "cent"}`;
  return [head, rest === 0 ? "" : frenchHundred(rest)].filter((part) => part !== "").join(" ");
}

function englishThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const low = rest < 20 ? (englishSmall[rest] ?? "") : `${englishTens[Math.floor(rest / 10)] ?? ""}${rest % 10 === 0 ? "" : `-${englishSmall[rest % 10] ?? ""}`}`;
  const head = hundreds === 0 ? "" : `${englishSmall[hundreds] ?? ""} hundred`;
  return head === "" ? low : rest === 0 ? head : `${head} and ${low}`;
}

/** A whole number from 1 to 999,999,999 in French words, in the spelling of before 1990. */
export function frenchWords(n: number): string {
  const [millions, thousands, rest] = [Math.floor(n / 1e6), Math.floor(n / 1000) % 1000, n % 1000];
  return [
    millions === 0 ? "" : `${frenchThousand(millions)} ${millions === 1 ? "million" : "millions"}`,
    thousands === 0 ? "" : thousands === 1 ? "mille" : `${frenchThousand(thousands)} mille`,
    rest === 0 ? "" : frenchThousand(rest),
  ].filter((part) => part !== "").join(" ");
}

/** The same in English words, with 'and' after the hundreds. */
export function englishWords(n: number): string {
  const [millions, thousands, rest] = [Math.floor(n / 1e6), Math.floor(n / 1000) % 1000, n % 1000];
  return [
    millions === 0 ? "" : `${englishThousand(millions)} million`,
    thousands === 0 ? "" : `${englishThousand(thousands)} thousand`,
    rest === 0 ? "" : englishThousand(rest),
  ].filter((part) => part !== "").join(" ");
}
