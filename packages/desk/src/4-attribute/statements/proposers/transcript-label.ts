import type { Piece } from "../scene.js";

/** With a role in brackets or behind a comma. */
export const mostLabelWords = 14;

/** Who speaks in a paragraph of a transcript: the name [from, name), and the mark behind the label. */
export interface Label {
  readonly from: number;
  readonly name: number;
  readonly colon: number;
  /** 'SOUNDBITE …', 'Son (…)': the label itself says that somebody is heard. */
  readonly sounded: boolean;
  readonly bracketed: boolean;
}

const sounds = /^(?:sons?|sonore|soundbite|sot|extrait|itw|clip|verbatim|témoignage|témoin|archive|actuality)$/u;
const dashes = /^[-–—]$/u;

export function labelAt(pieces: readonly Piece[]): Label | null {
  const first = pieces[0];
  const open = /^[[(]$/u.test(first?.text ?? "");
  const sound = sounds.test(pieces[open ? 1 : 0]?.low ?? "");
  if (open && !sound) return inBrackets(pieces);
  if (!sound) return plain(pieces, 0, false);
  let at = open ? closing(pieces, 0) + 1 : 1;
  if (pieces[at]?.is === "number") at++;
  if (/^[[(]$/u.test(pieces[at]?.text ?? "")) {
    const close = closing(pieces, at);
    // 'Son (Ida Lenoir, riveraine) :', not 'SOUNDBITE (English) Ida Marsh, mayor:'
    if (pieces[close + 1]?.text === ":") return { from: at + 1, name: nameEnds(pieces, at + 1, close), colon: close + 1, sounded: true, bracketed: false };
    at = close + 1;
  }
  if (dashes.test(pieces[at]?.text ?? "")) at++;
  // 'Témoignage : …' names nobody.
  return pieces[at]?.capital ? plain(pieces, at, true) : plain(pieces, 0, false);
}

function plain(pieces: readonly Piece[], from: number, sounded: boolean): Label | null {
  const colon = pieces.findIndex((p, i) => i > from && i < from + mostLabelWords + 2 && (p.text === ":" || (dashes.test(p.text) && p.start > (pieces[i - 1]?.end ?? p.start) && p.end < (pieces[i + 1]?.start ?? p.end))));
  return colon < 1 || !pieces[colon + 1] ? null : { from, name: nameEnds(pieces, from, colon), colon, sounded: sounded && pieces[colon]?.text === ":", bracketed: false };
}

/** '[Ida] “The quay was empty.”' */
function inBrackets(pieces: readonly Piece[]): Label | null {
  const close = closing(pieces, 0);
  const next = pieces[close + 1];
  if (close < 2 || next?.is !== "quote" || !pieces[1]?.capital) return null;
  return { from: 1, name: nameEnds(pieces, 1, close), colon: close, sounded: true, bracketed: true };
}

function nameEnds(pieces: readonly Piece[], from: number, end: number): number {
  const apart = pieces.findIndex((p, i) => i > from && i < end && /^[,([]$/u.test(p.text));
  return apart > 0 ? apart : end;
}

function closing(pieces: readonly Piece[], open: number): number {
  const close = pieces.findIndex((p, i) => i > open && i < open + mostLabelWords && /^[\])]$/u.test(p.text));
  return close < 0 ? open : close;
}
