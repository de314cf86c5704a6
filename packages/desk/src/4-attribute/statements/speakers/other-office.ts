import type { Named } from "../noun-group.js";
import type { Piece, Scene } from "../scene.js";

const several = /^(?:ministre|porte-parole|ambassadeur|ambassadrice|secrétaire|vice-président|vice-présidente|conseiller|conseillère|adjointe?)$/u;
const around = 90;

/** 'le ministre des Affaires étrangères' is not Luc Ferrand, of whom the text says 'ministre de l’Intérieur': no place that names him has a word of the office. */
export function isOtherOffice(pieces: readonly Piece[], { from, to }: Named, { head, hearing, places }: { head: string; hearing: { readonly scene: Pick<Scene, "text"> }; places: readonly number[] }): boolean {
  const noun = pieces.findIndex((p, i) => i >= from && i < to && p.low === head);
  const of = pieces.findIndex((p, i) => i > noun && i < to && /^(?:de|du|des|d'|à|aux?)$/u.test(p.low));
  if (!several.test(head) || noun < 0 || of < 0) return false;
  const office = pieces.slice(of + 1, to).filter((p) => p.is === "word" && p.text.length > 3).map((p) => p.low);
  const told = places.slice(0, 12).map((at) => hearing.scene.text.slice(Math.max(0, at - around), at + around).toLowerCase());
  return office.length > 0 && told.some((words) => new RegExp(`${head} (?:de|du|des|d['’])`, "u").test(words)) && !told.some((words) => office.some((word) => words.includes(word)));
}
