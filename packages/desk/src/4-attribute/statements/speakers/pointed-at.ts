import type { Named } from "../noun-group.js";
import type { Piece } from "../scene.js";

const same = /^(?:the|this|that|le|la|ce|cette|la) (?:very )?(?:same|même)(?: (?:who|qui|that) .*)?$/u;
const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|former|premier|première|second|seconde|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|dernier|dernière|suivant|suivante)$/u;

/** 'The same who said …' is whoever was just spoken of; 'The second found …' has no noun that tells who or what it is: it names nobody. */
export function pointedAt(pieces: readonly Piece[], { from, to }: Named, low: string): "same" | "ordinal" | null {
  if (same.test(low)) return "same";
  const who = pieces.findIndex((p, i) => i > from && i < to && /^(?:who|which|that|qui)$/u.test(p.low));
  const end = who < 0 ? to : who;
  const [first, second] = [pieces[from], pieces[from + 1]];
  const bare = end - from === 2 && /^(?:the|an?|le|la|l'|une?)$/u.test(first?.low ?? "") && second?.capital !== true && ordinals.test(second?.low ?? "");
  return bare ? "ordinal" : null;
}
