const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The mark of a note, as the raised number that a reader sees. */
export function raised(number: number): string {
  return String(number).replace(/\d/gu, (digit) => digits.charAt(Number(digit)));
}
