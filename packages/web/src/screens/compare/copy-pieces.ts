import type { CopyRowView, MarkedWords } from "@affiant/desk/api";

export interface Piece {
  readonly text: string;
  readonly shared: boolean;
}

/** Words cut where what both texts have begins and ends. Of a text without marks everything counts as shared: nothing in it stands out. */
export function piecesOf({ text, same }: MarkedWords): readonly Piece[] {
  if (same.length === 0) return [{ text, shared: true }];
  const pieces: Piece[] = [];
  let at = 0;
  const put = (to: number, shared: boolean): void => {
    const part = text.slice(at, to);
    const last = pieces.at(-1);
    if (part !== "" && last?.shared === shared) pieces[pieces.length - 1] = { text: last.text + part, shared };
    else if (part !== "") pieces.push({ text: part, shared });
    at = Math.max(at, to);
  };
  // Spaces and marks around what only one text has are no words of anyone.
  const own = (to: number): void => {
    const part = text.slice(at, to);
    const first = part.search(/[\p{L}\p{N}]/u);
    if (first < 0) return;
    put(at + first, true);
    put(to - (/[^\p{L}\p{N}]*$/u.exec(part)?.[0].length ?? 0), false);
  };
  for (const { start, end } of same) {
    own(start);
    put(end, true);
  }
  own(text.length);
  put(text.length, true);
  return pieces;
}

/** Is every word of either text in the other, in the same order? */
export function isIdentical({ left, right }: Extract<CopyRowView, { readonly is: "run" }>): boolean {
  return left.same.length > 0 && [left, right].every((words) => piecesOf(words).every((piece) => piece.shared)) && left.same.length === 1;
}
