/** Whether most letters are of a script other than Latin. Units beyond 20,000 are not looked at. */
export function isOtherScript(text: string): boolean {
  const letters = text.slice(0, 20_000).replace(/\P{L}+/gu, "");
  const others = letters.replace(/\p{Script=Latin}+/gu, "");
  return lettersIn(others) * 2 > lettersIn(letters);
}

/** A letter beyond the first plane is one of two units. */
function lettersIn(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}
