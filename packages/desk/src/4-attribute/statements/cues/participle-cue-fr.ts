import { adverbs, clitics, determiners } from "../../words/small-words.js";
import type { CueForm } from "./cue.js";
import type { Piece } from "../scene.js";

/** Forms in -ant that are nouns or adjectives more often than they report anything. */
const mostlyNot = /^(?:exigeant|montrant|trouvant|comptant|voyant|parlant|présentant|traitant|montant|représentant|prévoyant|concluant|convaincant|appelant|pressant|priant|alarmant|indignant|étonnant|contestant|menaçant|insistant|protestant|militant|rassurant|brillant|invitant|apprenant|découvrant|évoquant|signalant)$/u;
const textual = /^(?:communiqué|lettre|courrier|courriel|tract|message|tribune|pétition|rapport|texte|tweet|note|document|plainte|motion|banderole|pancarte|affiche|vidéo|appel|réponse|avis|mail|déclaration|résolution|arrêté)s?$/u;

/**
 * Where a French participle reports something begins: ', ajoutant que …', 'un tract dénonçant …', 'tout en précisant que …', 'se disant
 * prêt à …'; null where it does not. A mark, a text or another participle stands before it, what is said behind it.
 */
export function participleStart(pieces: readonly Piece[], i: number, forms: readonly CueForm[]): { readonly from: number; readonly negated: boolean } | null {
  let from = i;
  while (from > 0 && i - from < 3 && clitics.has(pieces[from - 1]?.low ?? "")) from--;
  const negated = pieces.slice(from, i).some((p) => /^n[e']$/u.test(p.low));
  const before = pieces[from - 1];
  const joined = /^(?:et|mais|ou|tout|puis)$/u.test(before?.low ?? "") || adverbs.fr.has(before?.low ?? "");
  const noun = before?.is === "word" && textual.test(before.low);
  if (!before || !(before.text === "," || before.text === ")" || before.is === "quote" || joined || noun)) return null;
  return opensContent(pieces, i, forms) ? { from, negated } : null;
}

function opensContent(pieces: readonly Piece[], i: number, forms: readonly CueForm[]): boolean {
  let at = i + (forms[0]?.words.length ?? 1);
  while (adverbs.fr.has(pieces[at]?.low ?? "") && !/^n[e']$/u.test(pieces[at]?.low ?? "")) at++;
  const next = pieces[at];
  if (!next) return false;
  if (/^(?:que|qu'|avoir|être)$/u.test(next.low) || next.is === "quote" || next.text === ":") return true;
  if (mostlyNot.test(pieces[i]?.low ?? "") && !/^(?:à|de|d'|sur|au|contre)$/u.test(next.low)) return forms.some((f) => f.group.takes.includes("object") && f.group.force !== "assert") && determiners.fr.has(next.low);
  return determiners.fr.has(next.low) || /^(?:n'|ne|à|de|d'|au|aux|sur|contre|pour|prête?s?|opposée?s?|favorables?|ouverte?s?|auprès)$/u.test(next.low) || next.is === "number" || next.capital;
}
