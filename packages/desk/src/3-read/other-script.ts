import { isHalf, letterKind } from "./letter-kinds.js";

/** More than a name or a slogan. */
const lettersOfText = 30;

/** Whether most letters are of a script other than Latin, or a part of some length is. Units beyond 20,000 are not looked at. */
export function otherScript(text: string): "most" | "part" | "none" {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < Math.min(text.length, 20_000); at++) {
    const unit = text.charCodeAt(at);
    const kind = letterKind(unit);
    if (kind === "latin") latin++;
    // No letter beyond the first plane is Latin enough for a newspaper.
    else if (kind === "other" || (isHalf(unit) && isFarLetter(text, at))) other++;
  }
  if (other > latin) return "most";
  return other >= lettersOfText && other * 20 > latin ? "part" : "none";
}

function isFarLetter(text: string, at: number): boolean {
  return /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
