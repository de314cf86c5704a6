import { determiners } from "../../words/small-words.js";
import type { Named } from "../noun-group.js";
import type { Piece } from "../scene.js";
import { bodies, roles } from "./role-words.js";

const people = new Set(("homme hommes femme femmes père mère parents fils fille frère sœur oncle tante mari épouse époux jeune jeunes adolescent adolescente enfant enfants élève élèves étudiant étudiante étudiants étudiantes famille familles " +
  "habitants habitantes riverains riveraines voisins salariés salariées ouvriers employés employées agents élus élues députés sénateurs maires avocats avocates syndicats associations ong experts expertes médecins soignants enseignants enseignante enseignant " +
  "autorités services pompiers policiers gendarmes enquêteurs secouristes témoins victimes opposants opposition majorité défense accusation partie source sources proche proches chercheurs chercheuses scientifiques historiens agriculteurs pêcheurs " +
  "migrants réfugiés exilés militants militantes bénévoles partisans détracteurs organisateurs responsables dirigeants patron patrons client clients clients usagers quadragénaire trentenaire quinquagénaire sexagénaire septuagénaire intéressé intéressée accusé accusée prévenu prévenue suspect " +
  "spécialistes spécialiste porte-parole état parlement sénat assemblée commission diplomatie présidence chancellerie").split(" "));

/** A person or a body, as far as the words tell: a name, a pronoun, a role, a kind of body, people. Things do many things that people say. */
export function isSomebody(pieces: readonly Piece[], named: Named | null): boolean {
  if (!named) return true;
  const words = pieces.slice(named.from, named.to);
  if (words.length === 1 && /^-?(?:t-)?(?:il|elle|on|ils|elles|je|j'|nous|qui|lui|eux)$/u.test(words[0]?.low ?? "")) return true;
  const nouns = words.filter((word) => word.is === "word" && !determiners.fr.has(word.low));
  const head = nouns[0]?.low ?? "";
  if (people.has(head) || roles.has(head) || bodies.has(head) || roles.has(head.replace(/s$/u, "")) || bodies.has(head.replace(/s$/u, ""))) return true;
  return (nouns[0]?.capital ?? false) && (named.from > 0 || determiners.fr.has(words[0]?.low ?? "") || (nouns[1]?.capital ?? false));
}
