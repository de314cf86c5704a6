import { compactPattern } from "../../../model/compact-pattern.js";
import { determiners } from "../../words/small-words.js";
import type { Named } from "../noun-group.js";
import type { Piece } from "../scene.js";
import { isBodyAgain } from "./french-nouns.js";
import { bodies, roles } from "./role-words.js";

const people = new Set(("veuve veuf veuves cousin cousine neveu nièce gendre grand-mère grand-père belle-mère beau-père maman papa homme hommes femme femmes père mère parents fils fille frère sœur oncle tante mari épouse époux jeune jeunes adolescent adolescente enfant enfants élève élèves étudiant étudiante étudiants étudiantes famille familles " +
  "habitants habitantes riverains riveraines voisins salariés salariées ouvriers employés employées agents élus élues députés sénateurs maires avocats avocates syndicats associations ong experts expertes médecins soignants enseignants enseignante enseignant " +
  "autorités services pompiers policiers gendarmes enquêteurs secouristes témoins victimes opposants opposition majorité défense accusation partie source sources proche proches chercheurs chercheuses scientifiques historiens agriculteurs pêcheurs " +
  "migrants réfugiés exilés militants militantes bénévoles partisans détracteurs organisateurs responsables dirigeants patron patrons client clients clients usagers quadragénaire trentenaire quinquagénaire sexagénaire septuagénaire intéressé intéressée accusé accusée prévenu prévenue suspect " +
  "plaignant plaignante plaignants plaignantes jeunes voisinage confrère consœur conseil conseils défenseur défenseurs substitut ministère équipe équipes état-major hôpitaux entourage fonctionnaire fonctionnaires cadre cadres collègue collègues ami amie amis copain copine compagnon compagne patronat hiérarchie rectorat archevêché évêché diocèse barreau corporation filière profession clan camp rébellion junte rebelles insurgés coalition union tribunal cour éleveur éleveuse éleveurs commerçant commerçante commerçants restaurateur restauratrice restaurateurs artisan artisane retraité retraitée retraités passant passante passants automobiliste automobilistes chauffeur chauffeurs dirigeante assaillant rescapé rescapée rescapés survivant survivante survivants détenu détenue détenus gardé fugitif plombier boulanger boulangère coiffeur coiffeuse caissière serveur serveuse vendeur vendeuse romancier romancière écrivain écrivaine chanteur chanteuse acteur actrice cinéaste réalisateur réalisatrice comédien comédienne sportif sportive joueur joueuse entraîneur entraîneuse sélectionneur arbitre capitaine " +
  "spécialistes spécialiste porte-parole état parlement sénat assemblée commission diplomatie présidence chancellerie").split(" "));

/** 'meunière', 'héritiers', 'forain': who does or comes from something, by its ending; not 'quartier', 'moteur', 'lumière'. */
const agent = compactPattern(/^(?!(?:quartier|chantier|papier|dossier|métier|courrier|calendrier|escalier|clavier|atelier|sentier|palier|collier|février|janvier|pilier|levier|gibier|grenier|acier|loyer|panier|cahier|millier|entier|dernier|premier|particulier|financier|régulier|mobilier|immobilier|moteur|secteur|facteur|ordinateur|tracteur|radiateur|compteur|hauteur|chaleur|valeur|couleur|douleur|erreur|peur|fureur|rumeur|odeur|lueur|ampleur|largeur|longueur|intérieur|extérieur|supérieur|bonheur|malheur|honneur|ascenseur|indicateur|transformateur|générateur|réacteur|détecteur|lien|bien|chien|entretien|maintien|soutien|quotidien|matière|manière|lumière|rivière|frontière|carrière|barrière|poussière|filière|bannière|prière|visière|tanière|cimetière|bière|croisière|ferrière|sablière|pierre|heure|meilleur|majeur|mineur|électrice|matrice|cicatrice|tondeuse|imprimante|pelleteuse|grue)s?$)\p{L}{3,}(?:ier|ière|euse|trice|ienne|[^b]ien|teur|[^l]eur)s?$/u);

const several = /^(?:famille|familles|syndicats|associations|ong|autorités|services|opposition|majorité|défense|accusation|partie|source|sources|état|parlement|sénat|assemblée|commission|diplomatie|présidence|chancellerie|voisinage|hôpitaux|entourage|patronat|hiérarchie|rectorat|archevêché|évêché|diocèse|barreau|corporation|filière|profession|clan|camp|rébellion|junte|coalition|union|tribunal|cour|ministère|équipes?|état-major|barreau)$/u;

/** A noun of one person: 'compagne', 'habitant'. */
export function isPersonNoun(noun: string): boolean {
  return people.has(noun) && !several.test(noun) && !/[^u]s$/u.test(noun) || calling.test(noun);
}

/** The same, or by its ending one who does something: 'pharmacienne', 'menuisier'. Of some things too: ask it only where a person fits. */
export function mayBePerson(noun: string): boolean {
  return isPersonNoun(noun) || (agent.test(noun) && !noun.endsWith("s"));
}

/** What stands before a noun: 'l’ancienne cheffe', 'le principal prévenu', 'l’un des avocats'. */
const before = /^(?:ancien|ancienne|anciens|anciennes|ex|principal|principale|jeune|jeunes|nouvel|nouveau|nouvelle|futur|future|actuel|actuelle|premier|première|second|seconde|autre|autres|même|mêmes|vieil|vieux|vieille|célèbre|grand|grande|petit|petite|propre|tout|toute|seul|seule|de|d'|des|de la)$/u;

/** 'sociologue', 'climatologues', 'garagiste': what people do, by its ending. */
const calling = compactPattern(/^(?!piste|liste|modiste|dialogue|catalogue|analogue)\p{L}{3,}(?:ologue|iste)s?$/u);

/** A person or a body, as far as the words tell: a name, a pronoun, a role, a kind of body, people. Things do many things that people say. */
export function isSomebody(pieces: readonly Piece[], named: Named | null): boolean {
  if (!named) return true;
  const words = pieces.slice(named.from, named.to);
  if (words.length === 1 && /^-?(?:t-)?(?:il|elle|on|ils|elles|je|j'|nous|qui|lui|eux)$/u.test(words[0]?.low ?? "")) return true;
  if (/^(?:celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là|celui|celle|ceux|celles|certains|certaines|plusieurs|beaucoup|tous|toutes|dernier|dernière|derniers)$/u.test(words.at(-1)?.low ?? "") || /^(?:celui|celle|ceux|celles|nul|chacun|chacune)$/u.test(words[0]?.low ?? "")) return true;
  const nouns = words.filter((word) => word.is === "word" && !determiners.fr.has(word.low) && !before.test(word.low));
  const head = (nouns[0]?.low ?? "").replace(/^(?:ex|vice|co|sous)-/u, "");
  if (people.has(head) || roles.has(head) || bodies.has(head) || roles.has(head.replace(/s$/u, "")) || bodies.has(head.replace(/s$/u, "")) || calling.test(head) || agent.test(head) || (isBodyAgain(head) && !/^(?:site|structure)$/u.test(head)) || (head === "maison" && nouns[1]?.low === "mère")) return true;
  return (nouns[0]?.capital ?? false) && (named.from > 0 || determiners.fr.has(words[0]?.low ?? "") || (nouns[1]?.capital ?? false));
}
