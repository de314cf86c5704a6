import type { Language } from "../../model/reading.js";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Bodies that count, folded: only behind these is 'reported 20' or '(police)' a source whatever else the sentence says. */
export const counting: ReadonlySet<string> = list("police gendarmes gendarmerie prefecture authorities officials organisers organizers organiser organizer union unions hospital hospitals ministry government council county agency office department bureau firefighters rescuers "
  + "observatory coroner prosecutors court army military navy coastguard company utility campaigners activists protesters charity association residents "
  + "autorites organisateurs organisatrices syndicat syndicats hopital hopitaux ministere gouvernement mairie municipalite conseil agence bureau pompiers secours secouristes observatoire parquet procureure armee marine entreprise direction militants manifestants "
  + "collectif association associations riverains habitants insee cgt cfdt fo ong");

/** Verbs between a body and its count. */
export const countingVerbs: Readonly<Record<Language, RegExp>> = {
  en: /^(?:count(?:s|ed)?|tall(?:y|ies|ied)|record(?:s|ed)?|regist(?:er|ers|ered)|report(?:s|ed)?|log(?:s|ged)?|said|says?|estimate[sd]?|claim(?:s|ed)?|listed|treated)$/,
  fr: /^(?:compt(?:e|ent|ait|aient)|denombr(?:e|ent|ait|aient)|recens(?:e|ent|ait|aient)|comptabilis(?:e|ent|ait|aient)|enregistr(?:e|ent|ait|aient)|evoqu(?:e|ent|ait|aient)|annonc(?:e|ent|ait|aient)|revendiqu(?:e|ent|ait|aient)|parl(?:e|ent|ait|aient))$/,
};

/** What can stand behind 'selon' and 'according to' and is nobody: 'selon la taille', 'according to plan'. */
export const nobody = list("que qu cas besoins type types age ages taille saison saisons modele modeles laquelle lequel lesquels lesquelles eux lui elle elles toute vraisemblance gravite nature nombre niveau "
  + "which whom plan size age weight law need needs ability rank type season him her them it us me how whether");

/** Where the name of a source ends, besides at a mark. */
export const endsName: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list("who which that whose where when while but as said says was were is are has have had published released issued obtained seen reviewed quoted cited on since after before and or because"),
  fr: list("qui que dont ou lequel laquelle mais et est sont a ont etait etaient avait avaient publie publiee publies publiees consulte consultee consultes consultees cite citee cites citees paru parue rendu rendue diffuse diffusee communique communiques communiquee dans lundi mardi mercredi jeudi vendredi samedi dimanche"),
};
