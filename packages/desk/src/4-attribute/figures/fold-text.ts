/**
 * Lower case without accents, unit for unit: position i of the result stands for position i of the text, so that rules
 * written in plain letters yield spans of the original. Every kind of space becomes a space, every apostrophe `'`,
 * every hyphen and dash `-`.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  let folded = "";
  for (let from = 0; from < text.length; from += pieceUnits) folded += foldPiece(text, from, Math.min(text.length, from + pieceUnits));
  return folded;
}

/** Nothing to do but lower its case. */
const plain = /^[ -_a-~]*$/;
const pieceUnits = 4096;
const units = new Uint16Array(pieceUnits);
/** What each unit becomes, filled as units are met; 0: not met yet, and the unit 0 itself. */
const known = new Uint16Array(0x10000);

function foldPiece(text: string, from: number, to: number): string {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    units[at - from] = (known[code] ?? 0) || (known[code] = foldOnce(String.fromCharCode(code)).charCodeAt(0));
  }
  return String.fromCharCode(...units.subarray(0, to - from));
}

function foldOnce(unit: string): string {
  if (/\s|\u200b|\u2060|\ufeff/u.test(unit)) return " ";
  if (/[’‘ʼ′`´]/u.test(unit)) return "'";
  if (/[‐‑‒–—−]/u.test(unit)) return "-";
  return unit.normalize("NFD").charAt(0).toLowerCase().charAt(0);
}
