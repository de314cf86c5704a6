import { compactPattern } from "../../../model/compact-pattern.js";
import { months } from "../../words/small-words.js";
import type { Piece } from "../scene.js";

/** What may follow each word where it tells when or how something was said, and is no part of who said it. */
const tells: Readonly<Record<string, RegExp>> = {
  en: compactPattern(/^(?:conférence|marge|fin|direct|aparté|privé|public|réponse|ouverture|préambule|conclusion|guise|début|milieu|pleurs?|larmes|sortant|\p{L}{3,}ant)$/u),
  au: /^(?:micro|téléphone|terme|lendemain|cours|moment|sortir|journal|petit|bord|passage|nom)$/u,
  à: /^(?:barre|audience|sortie|issue|tribune|antenne|suspension|arrivée|ouverture|occasion|adresse|propos|voix)$/u,
  face: /^(?:à|au|aux)$/u,
  sous: /^(?:couvert|réserve|condition|sceau|serment|anonymat|pseudonyme)$/u,
  devant: compactPattern(/^\p{L}/u), depuis: compactPattern(/^\p{L}/u), via: compactPattern(/^\p{L}/u), avec: /^(?:un|une|force|humour|ironie|émotion|amertume|colère|malice|prudence|fermeté)$/u,
};

/** 'le technicien | en conférence de presse', 'la procureure | devant la presse', 'le prévenu | à la barre', 'un élu | sous couvert d’anonymat'. */
export function opensCircumstance(pieces: readonly Piece[], at: number): boolean {
  const low = pieces[at]?.low ?? "";
  const after = tells[low];
  if (after === undefined) return false;
  const next = pieces[at + 1];
  const noun = low === "à" && /^(?:la|l')$/u.test(next?.low ?? "") ? pieces[at + 2] : low === "sous" && /^(?:le|la)$/u.test(next?.low ?? "") ? pieces[at + 2] : next;
  if (noun?.is !== "word" || (low === "en" && months.has(noun.low))) return false;
  return after.test(noun.low) && !(low === "en" && /^(?:enseignant|étudiant|enfant|habitant)$/u.test(noun.low));
}

/** 'une heure plus tard', 'deux jours après', 'trois fois': when or how often, and nothing that is said. */
export function isWhenPhrase(pieces: readonly Piece[], at: number): boolean {
  const unit = /^(?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|fois|décennies?|nuits?|soirs?|matins?)$/u;
  const noun = [at + 1, at + 2].find((i) => unit.test(pieces[i]?.low ?? ""));
  return noun !== undefined && (/^fois$/u.test(pieces[noun]?.low ?? "") || /^(?:plus|après|avant|durant|auparavant)$/u.test(pieces[noun + 1]?.low ?? ""));
}
