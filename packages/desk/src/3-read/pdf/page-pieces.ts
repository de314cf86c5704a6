/** A piece of text as a page draws it. Lengths in points; x from the left, base (the line it stands on) from the top. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
  readonly size: number;
  /** Its place in the order in which the page is drawn. */
  readonly order: number;
  /** White space stands before it in that order. */
  readonly spaced: boolean;
}

/** What pdf.js tells of one piece. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** The pieces that stand upright as most of the page does, and those that are turned: stamps in a margin, watermarks. */
export interface PagePieces {
  readonly upright: readonly Piece[];
  readonly turned: readonly Piece[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** `view`: from the page's own points to points from its upper left corner, as a reader sees it. */
export function pagePieces(items: readonly TextItem[], view: Matrix): PagePieces {
  const upright: Piece[] = [];
  const turned: Piece[] = [];
  let spaced = false;
  let order = 0;
  for (const item of items) {
    const [a, b, c, d, x, y] = times(view, item.transform);
    const size = Math.hypot(c, d);
    const blank = item.str.trim() === "" || ![x, y, size, item.width].every(Number.isFinite);
    if (!blank) {
      order += 1;
      const last = upright.at(-1);
      if (Math.abs(b) > Math.abs(a)) turned.push({ text: tidy(item.str), x0: x, x1: x + size, base: y, size, spaced: true, order });
      else upright.push(settled({ text: tidy(item.str), x0: x, x1: x + Math.max(0, item.width), base: y, size, order, spaced: spaced || /^\s/u.test(item.str) }, last));
    }
    spaced = blank ? spaced || item.str !== "" : /\s$/u.test(item.str);
  }
  return { upright, turned };
}

function times(view: Matrix, own: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = view;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = own;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A small piece close behind another stands on the same line; small raised digits become the raised digits they are. */
function settled(piece: Piece, last: Piece | undefined): Piece {
  if (!last || piece.size > last.size * 0.82 || Math.abs(piece.x0 - last.x1) > last.size * 0.3) return piece;
  const raised = last.base - piece.base;
  if (raised > last.size * 0.8 || raised < -last.size * 0.3) return piece;
  const mark = raised > last.size * 0.15 && /^\d{1,3}$/u.test(piece.text);
  const text = mark ? piece.text.replace(/\d/gu, (digit) => raisedDigits.charAt(Number(digit))) : piece.text;
  return { ...piece, text, base: last.base, size: last.size };
}

/** White space as one space; letters drawn as one (`ﬁ`) as the letters they are; no signs that are none. */
function tidy(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/gu, (letters) => letters.normalize("NFKC"))
    .replace(/\u00AD/gu, "-") // what is drawn is a hyphen, whatever its font calls it
    .replace(/[\u0000\uFFFE\uFFFF]+/gu, "")
    .replace(/\s+/gu, (space) => (/^[\u00A0\u202F]$/u.test(space) ? space : " "))
    .trim();
}
