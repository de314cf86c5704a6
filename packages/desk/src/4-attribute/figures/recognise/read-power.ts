import type { Token } from "../tokens.js";
/** What signs behind digits make of them, up to token `to`. */
export interface Power {
  readonly to: number;
  readonly value: number;
  readonly isFraction: boolean;
}

/** '1.1^23', '12e-1', '6x10^-4', '1/4', '2 1/4': the digits at token `at` with an exponent or a fraction line. */
export function readPower(tokens: readonly Token[], at: number): Power | null {
  const base = tokens[at]?.value ?? null;
  const next = tokens[at + 1];
  if (base === null || !next) return null;
  if (next.glued && next.text === "^") return raised(tokens, at + 2, (exponent) => base ** exponent);
  if (next.glued && next.text === "e") return raised(tokens, at + 2, (exponent) => Number(`${String(base)}e${String(exponent)}`));
  if (next.glued && next.text === "x" && tokens[at + 2]?.text === "10" && tokens[at + 3]?.text === "^") return raised(tokens, at + 4, (exponent) => Number(`${String(base)}e${String(exponent)}`));
  return over(tokens, at) ?? mixed(tokens, at, base);
}

function raised(tokens: readonly Token[], at: number, apply: (exponent: number) => number): Power | null {
  let sign = 1;
  let digits = at;
  while (digits < at + 2 && /^[+-]$/.test(tokens[digits]?.text ?? "") && tokens[digits]?.glued === true) {
    if (tokens[digits]?.text === "-") sign = -sign;
    digits += 1;
  }
  const exponent = tokens[digits]?.glued === true ? tokens[digits]?.value ?? null : null;
  if (exponent === null) return null;
  // A minus that is doubled ('^--23') is read as most calculators show it, a sign of the exponent and no more.
  const value = apply(digits - at === 2 ? exponent : sign * exponent);
  return Number.isFinite(value) ? { to: digits + 1, value, isFraction: false } : null;
}

/** '3/4' and no more: '5/17/2018' is a date, and '2222/2222' no fraction. */
function over(tokens: readonly Token[], at: number): Power | null {
  const [above, line, below, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (above?.value == null || below?.value == null || line?.text !== "/" || !line.glued || !below.glued) return null;
  const plain = Number.isInteger(above.value) && Number.isInteger(below.value) && below.value > 0 && above.value < below.value && below.text.length <= 3;
  if (!plain || (after?.text === "/" && after.glued) || tokens[at - 1]?.text === "/") return null;
  return { to: at + 3, value: above.value / below.value, isFraction: true };
}

function mixed(tokens: readonly Token[], at: number, whole: number): Power | null {
  const sign = tokens[at + 1];
  if (sign && sign.glued && sign.text.length === 1 && sign.value !== null && sign.value < 1) return { to: at + 2, value: whole + sign.value, isFraction: true };
  const part = Number.isInteger(whole) && tokens[at + 1]?.glued === false ? over(tokens, at + 1) : null;
  return part && { to: part.to, value: whole + part.value, isFraction: true };
}
