import { isHalf, letterKind } from "./letter-kinds.js";

/** Whether most letters are of a script other than Latin. Units beyond 20,000 are not looked at. */
export function isOtherScript(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < Math.min(text.length, 20_000); at++) {
    const unit = text.charCodeAt(at);
    const kind = letterKind(unit);
    if (kind === "latin") latin++;
    // No letter beyond the first plane is Latin enough for a newspaper.
    else if (kind === "other" || (isHalf(unit) && isFarLetter(text, at))) other++;
  }
  return other > latin;
}

function isFarLetter(text: string, at: number): boolean {
  return /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
