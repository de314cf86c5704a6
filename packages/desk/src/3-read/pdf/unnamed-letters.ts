/** A glyph that its font does not name comes out as a control character, the same one all through the document. */
const unnamed = /[\u0001-\u0008\u000E-\u001F\u007F]/gu;

/**
 * Gives what stands for such glyphs in a document's lines. One that ends a fair part of its lines behind a small letter, before a
 * line that begins with one, is the hyphen: no other sign stands there. All others are left out.
 */
export function nameLetters(lines: readonly string[]): (text: string) => string {
  const all = new Map<string, number>();
  const atEnds = new Map<string, number>();
  lines.forEach((line, i) => {
    for (const [sign] of line.matchAll(unnamed)) all.set(sign, (all.get(sign) ?? 0) + 1);
    const last = /\p{Ll}([\u0001-\u0008\u000E-\u001F\u007F])$/u.exec(line)?.[1];
    if (last !== undefined && /^\p{Ll}/u.test(lines[i + 1] ?? "")) atEnds.set(last, (atEnds.get(last) ?? 0) + 1);
  });
  const hyphens = new Set([...atEnds].filter(([sign, ends]) => ends * 5 >= (all.get(sign) ?? 0)).map(([sign]) => sign));
  return (text) => text.replace(unnamed, (sign) => (hyphens.has(sign) ? "-" : ""));
}
