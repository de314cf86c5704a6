/** French nouns that name again somebody already spoken of, and which of them can be one and the same person. */

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/**
 * What somebody can be besides: 'l’enseignante' of a spokeswoman. With a definite article they mostly take up a person just named;
 * nouns that bring somebody new ('la caissière', 'le voisin') are not here.
 */
const anaphoric = set("concerné concernée dirigeant dirigeante patron patronne élu élue édile militant militante responsable enseignant enseignante retraité retraitée syndicaliste avocat avocate praticien praticienne scientifique chercheur chercheuse universitaire intéressé intéressée " +
  "trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire vingtenaire agriculteur agricultrice éleveur éleveuse commerçant commerçante conseiller conseillère parlementaire candidat candidate écologiste socialiste insoumis insoumise " +
  "frontiste centriste républicain républicaine communiste gradé gradée officier officière magistrat magistrate parquetier parquetière plaignant plaignante prévenu prévenue accusé accusée suspect suspecte cinéaste romancier romancière écrivain écrivaine comédien " +
  "comédienne spécialiste expert experte économiste historien historienne sociologue politologue géographe climatologue épidémiologiste virologue hydrologue géologue juriste constitutionnaliste ingénieur ingénieure entrepreneur entrepreneuse industriel maraîcher maraîchère viticulteur " +
  "viticultrice restaurateur restauratrice médecin docteur docteure généraliste thérapeute soignant soignante infirmier infirmière urgentiste chirurgien chirurgienne pédiatre psychiatre psychologue homme femme jeune ancien ancienne ministre député députée sénateur sénatrice maire président présidente préfet préfète " +
  "procureur procureure directeur directrice porte-parole délégué déléguée secrétaire représentant représentante coordinateur coordinatrice bénévole fondateur fondatrice gérant gérante capitaine colonel commandant général lieutenant pompier pompière policier policière " +
  "gendarme diplomate ambassadeur ambassadrice eurodéputé eurodéputée journaliste opposant opposante avocat-conseil défenseur substitut juge entraîneur entraîneuse technicien joueur joueuse capitaine étudiant étudiante lycéen lycéenne salarié salariée ouvrier ouvrière cheminot " +
  "cheminote dame monsieur instituteur institutrice professeur professeure proviseur proviseure principal architecte notaire urbaniste artiste chanteur chanteuse musicien musicienne autrice auteur écologue biologiste botaniste océanographe météorologue analyste marin pêcheur skipper " +
  "apiculteur apicultrice berger bergère boulanger boulangère exploitant exploitante sinistré sinistrée rescapé rescapée miraculé miraculée locataire propriétaire septuagénaires numéro chef cheffe leader tribun édile premier-ministre");

/** Words that can be said of one person; of somebody known to be one thing, a word of another row is said of somebody else. */
const families: readonly ReadonlySet<string>[] = [
  set("maire ministre député députée sénateur sénatrice conseiller conseillère adjoint adjointe élu élue édile parlementaire eurodéputé eurodéputée président présidente candidat candidate écologiste socialiste insoumis insoumise frontiste centriste républicain républicaine communiste opposant opposante chef cheffe leader tribun secrétaire porte-parole rapporteur rapporteure premier-ministre responsable magistrat magistrate"),
  set("avocat avocate conseil défenseur bâtonnier bâtonnière juriste maître"),
  set("procureur procureure magistrat magistrate juge substitut président présidente parquetier parquetière"),
  set("préfet préfète sous-préfet sous-préfète représentant représentante commissaire haut-commissaire fonctionnaire"),
  set("président présidente directeur directrice dirigeant dirigeante patron patronne responsable gérant gérante fondateur fondatrice pdg entrepreneur entrepreneuse industriel exploitant exploitante chef cheffe propriétaire numéro restaurateur restauratrice commerçant commerçante trésorier trésorière secrétaire porte-parole analyste"),
  set("syndicaliste délégué déléguée secrétaire représentant représentante cheminot cheminote ouvrier ouvrière salarié salariée porte-parole responsable leader infirmier infirmière enseignant enseignante"),
  set("militant militante président présidente porte-parole coordinateur coordinatrice coordonnateur coordonnatrice bénévole membre fondateur fondatrice responsable activiste directeur directrice habitant habitante riverain riveraine délégué déléguée enseignant enseignante infirmier infirmière agriculteur agricultrice retraité retraitée trésorier trésorière"),
  set("chercheur chercheuse professeur professeure scientifique spécialiste expert experte universitaire économiste historien historienne sociologue politologue géographe climatologue épidémiologiste virologue hydrologue géologue biologiste ingénieur ingénieure directeur directrice auteur autrice analyste météorologue botaniste océanographe écologue constitutionnaliste juriste"),
  set("médecin docteur docteure soignant soignante infirmier infirmière urgentiste chirurgien chirurgienne praticien praticienne pédiatre psychiatre professeur professeure chef cheffe interne responsable"),
  set("policier policière gendarme colonel capitaine commandant commandante général lieutenant officier officière gradé gradée militaire pompier pompière inspecteur inspectrice commissaire brigadier porte-parole"),
  set("diplomate ambassadeur ambassadrice ministre émissaire envoyé envoyée"),
];

/** Rows of which one person holds a single word at a time. */
const offices = families.filter((row) => ["ministre", "avocat", "juge", "préfet", "policier", "ambassadeur"].some((word) => row.has(word) && !row.has("trésorier") && !row.has("bénévole") && !row.has("syndicaliste")));

/** Names again somebody just spoken of. */
export function isAnaphoric(noun: string): boolean {
  return anaphoric.has(noun) || /^(?:ex|vice|co|sous)-/u.test(noun);
}

/** Whether somebody of whom `heads` were said can be called `noun`: nothing is known, or a row holds both. */
export function canBeCalled(heads: ReadonlySet<string>, noun: string): boolean {
  const rows = families.filter((row) => row.has(noun));
  // Who stands before a court is not the expert or the magistrate who speaks there.
  if (heads.has("(dock)") && rows.length > 0 && !heads.has(noun) && !rows.some((row) => [...heads].some((head) => row.has(head)))) return false;
  const known = [...heads].filter((head) => families.some((row) => row.has(head)));
  if (rows.length === 0 || known.length === 0) return true;
  if (known.some((head) => head === noun || rows.some((row) => row.has(head)))) return true;
  // A director can be a doctor, a spokeswoman a teacher; a prefect is no lawyer.
  return !offices.some((row) => row.has(noun) || known.some((head) => row.has(head)));
}

/** 'l’élue', 'l’enseignante': the noun's own gender, where 'l’' hides it. */
export function genderOfNoun(noun: string): "m" | "f" | null {
  if (/(?:euse|trice|ienne|ante|ente|ière|ée|eure|onne|ive|esse|cheffe|femme|mère|ote|ate|aise|oise|ue)$/u.test(noun) && !/^(?:politologue|sociologue|juge|scientifique|responsable|.*logue)$/u.test(noun)) return "f";
  if (/(?:eur|teur|ien|ant|ent|ier|é|on|if|homme|père|ais|ois|at|ot)$/u.test(noun)) return "m";
  return null;
}

const feminineBodies = set("association organisation ong entreprise agence université église autorité administration opposition équipe union institution inspection académie ambassade assemblée armée alliance école intercommunalité usine enseigne compagnie société mairie préfecture fédération ligue confédération direction commission police gendarmerie région métropole ville commune cour banque chaîne coalition fondation coordination municipalité radio ministre formation structure filiale marque firme multinationale start-up coopérative centrale régie junte rébellion mission chancellerie présidence rédaction");
const masculineBodies = set("observatoire institut hôpital exploitant opérateur office exécutif état établissement organisme état-major groupe collectif syndicat parti ministère parquet tribunal conseil club comité gouvernement cabinet constructeur transporteur gestionnaire distributeur fournisseur industriel réseau mouvement bureau rectorat département quotidien journal magazine site hebdomadaire centre armateur fabricant géant laboratoire bailleur promoteur employeur festival musée zoo lycée collège kremlin pentagone vatican hcr");

export function genderOfBody(noun: string): "m" | "f" | null {
  return feminineBodies.has(noun) ? "f" : masculineBodies.has(noun) ? "m" : null;
}

/** Kinds of body that take up one just named, whatever it was called: 'la compagnie' of a railway, 'l’établissement' of a weather service. */
const bodyAgain = set("association organisation ong collectif entreprise compagnie société établissement groupe firme constructeur gestionnaire opérateur exploitant distributeur fournisseur industriel géant organisme institution agence autorité syndicat fédération confédération ligue union centrale club parti formation mouvement structure coopérative multinationale enseigne marque filiale fabricant transporteur quotidien journal magazine hebdomadaire site média chaîne radio rédaction laboratoire fondation ministère rébellion junte");

export function isBodyAgain(noun: string): boolean {
  return bodyAgain.has(noun);
}
