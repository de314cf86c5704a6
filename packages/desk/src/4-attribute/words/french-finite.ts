import { conjugateFrench } from "./conjugate-french.js";
import { auxiliaries, determiners, prepositions } from "./small-words.js";

/** Verbs so common that a clause without a verb of speech mostly has one of them. */
const common = ("mettre prendre passer rester tomber ouvrir fermer permettre montrer risquer arriver entrer sortir partir porter donner trouver laisser garder tenir venir devenir revenir perdre rendre attendre entendre suivre vivre " +
  "servir sentir mener créer compter coûter manquer exister durer commencer continuer cesser finir choisir agir réussir subir bénéficier concerner constituer représenter dépendre empêcher menacer toucher frapper tuer blesser mourir naître " +
  "travailler vendre acheter payer gagner jouer marcher rouler voler monter descendre baisser augmenter diminuer reculer avancer grandir disparaître apparaître sembler paraître sauver aider protéger respecter appliquer utiliser employer former").split(" ")
  .filter((verb) => !/^(?:servir|vivre|mourir|partir|sortir)$/u.test(verb));

const irregular = "va vont allait allaient ira iront peut peuvent pouvait pourra pourront pourrait pourraient doit doivent devait devra devront devrait devraient veut veulent voulait voudra faut fallait faudra faudrait vit vivent vivait meurt meurent sert servent part partent sort sortent fait font faisait fera feront suffit suffisent";

const finite = new Set([
  ...auxiliaries.fr, ...irregular.split(" "),
  ...common.flatMap((verb) => conjugateFrench(verb).filter(({ tense, person }) => person % 3 === 0 && !["participle", "infinitive", "gerund", "subjunctive"].includes(tense)).map(({ form }) => form)),
]);

/** A word that is most likely the verb of a clause, judged by itself and the word before it: 'la reste' is none, 'il reste' is. */
export function isFiniteFrench(low: string, before: string): boolean {
  if ((determiners.fr.has(before) && !/^(?:le|la|les|l'|leur|en|y)$/u.test(before)) || (prepositions.fr.has(before) && before !== "en")) return false;
  if (/^(?:le|la|les|l'|un|une|de|du)$/u.test(before) && !auxiliaries.fr.has(low)) return false;
  return finite.has(low) || /^\p{L}{2,}(?:ait|aient|era|eront|erait|eraient|èrent)$/u.test(low) && !/^(?:souhait|portrait|retrait|attrait|extrait|opéra|lait|fait|trait)$/u.test(low);
}
