/**
 * Lower case without accents, unit for unit: position i of the result stands for position i of the text, so that rules
 * written in plain letters yield spans of the original. Every kind of space becomes a space, every apostrophe `'`,
 * every hyphen and dash `-`.
 */
export function foldText(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i += 1) folded += foldUnit(text.charCodeAt(i));
  return folded;
}

const known = new Map<number, string>();

function foldUnit(code: number): string {
  const seen = known.get(code);
  if (seen !== undefined) return seen;
  const folded = foldOnce(String.fromCharCode(code));
  known.set(code, folded);
  return folded;
}

function foldOnce(unit: string): string {
  if (/\s|\u200b|\u2060|\ufeff/u.test(unit)) return " ";
  if (/[’‘ʼ′`´]/u.test(unit)) return "'";
  if (/[‐‑‒–—−]/u.test(unit)) return "-";
  return unit.normalize("NFD").charAt(0).toLowerCase().charAt(0);
}
