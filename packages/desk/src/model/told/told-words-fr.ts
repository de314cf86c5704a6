import type { CountRule, OriginKind } from "../finding.js";
import type { Part } from "./part.js";
import { say } from "./part.js";
import type { Stand, ToldWords } from "./told-words.js";

type Parts = readonly Part[];

/** The space that does not break before a colon and inside « »; a narrow one before a semicolon. */
const colon = "\u00a0: ";
const semicolon = "\u202f; ";

const numbers = ["aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
/** All that is counted here is feminine: 'pièce', 'origine'. */
const number = (count: number): string => numbers[count] ?? String(count);
const records = (count: number): string => `${number(count)} ${count < 2 ? "pièce" : "pièces"}`;

const names: Readonly<Record<OriginKind, string>> = {
  person: "", body: "", document: ", un document", film: ", un film", reporter: ", son reporter", unnamed: ", sans nom", unknown: "",
};

const kinds: Readonly<Record<OriginKind | "spokesman", string>> = {
  person: "Une personne nommée, sous toutes les formes de son nom.",
  spokesman: "Parle au nom de quelqu’un qu’aucun texte ne nomme.",
  body: "Une institution ou un groupe, avec quiconque parle en son nom d’après les textes.",
  document: "Un seul document.",
  film: "Un seul film, avec qui l’a diffusé, quel que soit le nombre de ceux qui le décrivent.",
  reporter: "Le reporter du média.",
  unnamed: "Des personnes sans nom, comptées une fois pour le média qui les a entendues.",
  unknown: "Aucune source n’est dite.",
};

const rules: Readonly<Record<CountRule, (beside: Parts) => Parts>> = {
  "source-not-said": () => say`Aucune source n’est dite pour ces mots, ou seulement une qui les transmet.`,
  "document-unsigned": () => say`Un document dont l’auteur n’est pas nommé peut être de n’importe qui.`,
  "heard-through": (beside) => say`Ces mots sont passés par une origine déjà comptée${colon}${beside}.`,
  "may-be-translation": (beside) => say`Ce peut être, dans l’autre langue, la même origine que ${beside}.`,
  "unnamed-beside-named": (beside) => say`Sans nom, et rien ne montre que ce soit quelqu’un d’autre que ${beside}.`,
  "speaks-for-unknown": (beside) => say`Parle au nom de quelqu’un qu’aucun texte ne nomme, et qui peut être ${beside}.`,
  "same-role": (beside) => say`Sans nom${semicolon}ce peut être les mêmes personnes que ${beside}.`,
  "may-belong": (beside) => say`Peut se rattacher à une origine déjà comptée${colon}${beside}.`,
  "all-unnamed": (beside) => say`Sans nom${semicolon}ce peut donc être la même origine que ${beside}.`,
  "less-detail": () => say`Pas assez détaillé pour montrer qu’il s’agit de la même chose.`,
  "counted-once": () => say`Un même texte, ou une même parole, compte une fois.`,
  counts: () => say`Cette origine compte.`,
};

function list(items: readonly Parts[]): Parts {
  return items.flatMap((item, at) => say`${at === 0 ? "" : at === items.length - 1 ? " et " : ", "}${item}`);
}

function stood(stands: readonly Stand[], between: string): Parts {
  return stands.flatMap(({ words, behind, likewise }, at) => say`${at === 0 ? "" : between}${behind.who}${colon}${words}${likewise ? say`${semicolon}de même, ${likewise}` : ""}.`);
}

export const toldWordsFr: ToldWords = {
  quote: ["«\u00a0", "\u00a0»"],
  denial: (words) => say`démenti de ${words}`,
  list,
  reasons: (items) => items.flatMap((item, at) => say`${at === 0 ? "" : semicolon}${item}`),
  more: (count) => `${number(count)} de plus`,
  inRecords: (outlets) => say` (dans ${outlets})`,
  origin: (kind, name) => say`${name}${names[kind]}`,
  nameHeld: "une source non nommée ici",
  recordHeld: "une pièce non nommée ici",
  noSource: (outlets) => (outlets.length === 0 ? say`${"aucune source dite"}` : say`${outlets}, sans source dite`),

  corroborated: (about, count, who) => say`${about}${colon}rapporté par au moins ${number(count)} origines, indépendantes d’après ce que montrent ces pièces${colon}${who}.`,
  sameOrigin: (about, told, behind) => (behind.counted
    ? told.all
      ? say`${about}${colon}figure dans ${records(told.records)}, et rien ne montre que cela repose sur plus d’une origine${colon}${behind.who}.`
      : say`${about}${colon}figure dans ${records(told.records)}. Une seule origine qui compte est nommée, ${behind.who}${semicolon}rien ne montre que le reste vienne d’une autre.`
    : say`${about}${colon}figure dans ${records(told.records)}. Aucune ne nomme d’origine qui puisse être comptée${semicolon}rien ne montre donc que cela repose sur plus d’une.`),
  copiedText: (about, count, behind) => say`${about}${colon}une même suite de mots dans ${records(count)}. Elle compte une fois${behind.counted ? say`${colon}${behind.who}` : ""}.`,
  sameStatement: (about, count, behind) => (behind.counted
    ? say`${about}${colon}une même parole, rapportée dans ${records(count)}. Elle compte une fois${colon}${behind.who}.`
    : say`${about}${colon}une même parole, rapportée dans ${records(count)}. Rien ne montre de qui elle est. Elle compte une fois.`),
  compatible: (stands, corrects) => say`${corrects ? "Le nombre donné plus tard peut corriger le précédent." : "Cela diffère, et tout peut tenir ensemble."} ${stood(stands, " ")}`,
  contradicted: (stands) => say`${stands.length > 2 ? "Tout cela ne peut pas tenir ensemble." : "Les deux ne peuvent pas tenir ensemble."} ${stood(stands, " En face, ")} Ce qui tient n’est pas tranché ici.`,
  disputed: (stands) => say`${stood(stands, " En face, ")}`,

  pair: (one, other) => say`${one} / ${other}`,
  inCommon: (one, other, words) => say`${one} et ${other} ont en commun${colon}${words}.`,
  nothingInCommon: (one, other) => say`${other ? say`${one} et ${other}` : say`Deux endroits de ${one}`}${colon}aucun mot seul ne les lie${semicolon}la règle ci-dessus les a réunis.`,
  alsoInCommon: (words) => say`En commun${colon}${words}.`,
  within: (outlet, words) => say`Deux endroits de ${outlet} ont en commun${colon}${words}.`,
  against: (other, one, points) => (other ? say`${one} face à ${other}${colon}${points}.` : say`Deux endroits de ${one}${colon}${points}.`),
  counted: (name, kind) => say`Compte pour une${colon}${name}. ${kinds[kind]}`,
  notCounted: (name, why) => say`Ne compte pas${colon}${name}. ${why}`,
  because: (rule, beside) => rules[rule](beside),
  named: ({ outlet, said, name, why }) => say`Dans ${outlet}, ${said} est pris pour ${name}${colon}${why}.`,
  through: ({ outlet, name, via }) => say`${outlet} le tient de ${name}, par ${via}.`,
  joins: {
    acronym: "un texte donne les deux noms",
    "speaks-for": "un texte dit au nom de qui la personne parle",
    office: "le nom de la même autorité",
    "shorter-name": "une forme plus courte du nom, que personne d’autre ne porte ici",
    "longer-name": "un nom contient l’autre",
    "family-name": "une seule personne entendue ici porte ce nom",
    "only-of-kind": "la seule de son espèce à être entendue ici",
    "told-before": "renvoie à l’institution entendue juste avant",
    decided: "une personne a décidé que c’est la même origine",
    otherwise: "une autre règle a réuni ces noms",
  },
  copied: ({ copy, source, words, how }) => (how === "unknown"
    ? say`${copy} et ${source} ont une même suite de mots${semicolon}on ne sait pas qui a copié${colon}${words}.`
    : say`${copy} a ces mots de ${source}, ${how === "credited" ? "dont la mention figure dans le texte" : how === "contains" ? "qui en contient davantage" : "qui les a publiés plus tôt"}${colon}${words}.`),
};
