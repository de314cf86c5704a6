import { adverbs, determiners, prepositions, pronouns } from "../words/small-words.js";
import type { CueGroup } from "./cues/cue.js";
import type { CueHit } from "./cues/find-cues.js";
import { groupStartingAt } from "./noun-group.js";
import type { Named } from "./noun-group.js";
import type { Piece, Sentence } from "./scene.js";
import { isSomebody } from "./speakers/is-somebody.js";

interface Place {
  readonly sentence: Sentence;
  readonly cues: readonly CueHit[];
}

interface Answered {
  readonly named: Named;
  readonly content: { readonly from: number; readonly to: number; readonly group: CueGroup; readonly sure: boolean; readonly via: readonly string[] };
}

/** 'Les vannes étaient ouvertes, ce que dément la mairie': she answers what stands before the comma. */
export function answeredClause({ sentence, cues }: Place, hit: CueHit): Answered | null {
  const { pieces } = sentence;
  const comma = hit.from - 3;
  if (comma < 3 || pieces[comma]?.text !== "," || pieces[comma + 1]?.low !== "ce" || !/^(?:que|qu')$/u.test(pieces[comma + 2]?.low ?? "")) return null;
  let at = hit.to;
  while (adverbs.fr.has(pieces[at]?.low ?? "") || /^\p{L}{3,}ment$/u.test(pieces[at]?.low ?? "")) at++;
  const named = groupStartingAt(pieces, at, "fr");
  const group = hit.groups.find((g) => g.takes.includes("that") || g.takes.includes("object"));
  if (!named || !group) return null;
  const said = cues.findLast((c) => c.to < comma && /^(?:que|qu')$/u.test(pieces[c.to]?.low ?? ""));
  const from = said ? said.to + 1 : pieces.findIndex((p) => p.is !== "mark");
  return { named, content: { from, to: comma, group, sure: true, via: [] } };
}

/** 'a-t-on appris auprès du parquet', 'répond-on à la mairie', 'indique-t-on de sources concordantes': who stands behind 'on'. */
export function behindOn(pieces: readonly Piece[], hit: CueHit, inside: number): Named | null {
  if (!(pieces[inside]?.low ?? "").endsWith("-on")) return null;
  for (let i = Math.max(hit.to, inside + 1); i < pieces.length && i - hit.to < 9; i++) {
    const low = pieces[i]?.low ?? "";
    if (pieces[i]?.is !== "word") return null;
    if (/^sources?$/u.test(low) && i > hit.to) return groupStartingAt(pieces, i, "fr");
    if (low === "auprès" || low === "côté") return groupStartingAt(pieces, i + 2, "fr");
    if (/^(?:à|au|aux|chez|dans)$/u.test(low)) return groupStartingAt(pieces, pastSeat(pieces, i + 1), "fr");
  }
  return null;
}

/** 'au siège de l’entreprise', 'au sein de la police': whose seat it is, where its article stands. */
function pastSeat(pieces: readonly Piece[], at: number): number {
  return /^(?:siège|sein)$/u.test(pieces[at]?.low ?? "") && pieces[at + 1]?.low === "de" && /^(?:la|l')$/u.test(pieces[at + 2]?.low ?? "") ? at + 2 : at;
}

/** 'Du côté de la mairie, on assure que …', 'De source syndicale, on évoque …', '…, à la préfecture, où l’on assure que …'. */
export function whereOnIs(pieces: readonly Piece[], on: number): Named | null {
  const where = pieces[on - 1]?.low === "l'" ? on - 2 : on - 1;
  if (pieces[where]?.low === "où") {
    const place = pieces.findLastIndex((p, i) => i < where && where - i < 8 && /^(?:à|au|aux|chez|de|du)$/u.test(p.low) && pieces[i + 1]?.is === "word" && !/^(?:de|d'|du)$/u.test(pieces[i - 1]?.low ?? ""));
    return place < 0 ? null : groupStartingAt(pieces, pastSeat(pieces, outermost(pieces, place) + 1), "fr");
  }
  const lead = pieces.slice(0, 3).map((p) => p.low).join(" ");
  if (lead.startsWith("du côté d")) return groupStartingAt(pieces, 3, "fr");
  if (/^de sources? /u.test(lead)) return groupStartingAt(pieces, 1, "fr");
  return /^(?:à|au|aux|chez|dans) /u.test(lead) ? groupStartingAt(pieces, pastSeat(pieces, 1), "fr") : null;
}

/** 'au siège de l’intercommunalité': from the preposition of the whole, not of its tail. */
function outermost(pieces: readonly Piece[], at: number): number {
  const head = pieces.findLastIndex((p, i) => i < at && at - i < 5 && /^(?:à|au|aux|chez)$/u.test(p.low));
  return head >= 0 && /^(?:de|du)$/u.test(pieces[at]?.low ?? "") && pieces.slice(head, at).every((p) => p.is === "word") ? head : at;
}

/** After the verb: 'la mairie', 'Ida Lenoir', 'certains'; not 'prêt à partir', not 'de partir'. */
export function opensSubject(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.is !== "word") return piece?.is === "number";
  return piece.capital || pronouns.fr.has(piece.low) || (determiners.fr.has(piece.low) && !/^(?:de|d'|du|au|aux)$/u.test(piece.low)) || /^(?:source|sources|maître)$/u.test(piece.low);
}

const farthest = 18;

/**
 * 'a déclaré d’une voix blanche l’ancienne cheffe', 'a soufflé, à la suspension d’audience, l’un des avocats': the first somebody behind
 * the verb whom no preposition holds.
 */
export function laterSubject(pieces: readonly Piece[], from: number): Named | null {
  const first = pieces[from];
  if (!first || !(prepositions.fr.has(first.low) || adverbs.fr.has(first.low) || first.text === "," || /^(?:face|non|hier|ce|cette|la|le|l')$/u.test(first.low))) return null;
  for (let i = from; i < pieces.length && i - from < farthest; i++) {
    const piece = pieces[i];
    if (!piece || piece.is === "quote" || /^[.;:!?]$/u.test(piece.text) || /^(?:que|qu'|qui|dont|mais)$/u.test(piece.low)) return null;
    const before = pieces[i - 1]?.low ?? "";
    const held = i > from && (prepositions.fr.has(before) || determiners.fr.has(before) || /^(?:face|via|sur|et|ou|mme|m\.)$/u.test(before));
    if (i === from || held || !opensSubject(pieces, i) || piece.is === "number") continue;
    const named = groupStartingAt(pieces, i, "fr");
    if (named && isSomebody(pieces, named)) return named;
  }
  return null;
}
