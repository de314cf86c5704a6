import { frenchFemaleNames, frenchMaleNames } from "./french-first-names.js";
import { commonRoles, feminineRoles, masculineRoles } from "./french-roles.js";
import { moreFemaleNames, moreMaleNames } from "./given-names.js";

/** Nouns for what somebody is, and for kinds of bodies: how 'the minister' and 'l’association' find their names. */

export type Gender = "m" | "f" | null;

function entries(list: string, gender: Gender): [string, Gender][] {
  return list.split(" ").map((word) => [word, gender]);
}

/** What a person is. French feminines tell the gender. */
export const roles: ReadonlyMap<string, Gender> = new Map([
  ...entries("prosecutor minister mayor president director lawyer attorney prefect activist coordinator officer unionist doctor magistrate judge commissioner senator governor secretary chief chair chairperson leader " +
    "founder head manager editor writer author professor researcher analyst expert historian journalist reporter photographer volunteer resident witness survivor victim teacher nurse pastor priest bishop imam rabbi " +
    "ambassador envoy diplomat general colonel captain sergeant lieutenant major detective inspector deputy lawmaker legislator congressman congresswoman candidate nominee strategist adviser advisor aide " +
    "representative spokesperson ombudsman defender official executive engineer farmer worker driver owner treasurer economist scientist physician surgeon paramedic negotiator mediator premier chancellor councillor councilor " +
    "campaigner organiser organizer pollster economist consultant trustee commander prisoner inmate detainee guard soldier refugee migrant student trader villager passenger survivor relative parent child neighbour neighbor baker fighter militant " +
    "protester demonstrator marcher claimant plaintiff defendant juror whistleblower insider investigator monitor observer rescuer medic midwife teenager pensioner shopkeeper seller builder welder miner sailor pilot captain trainee apprentice carer warder warden sheriff scholar geologist meteorologist biologist epidemiologist psychologist psychiatrist anthropologist ecologist climatologist virologist pathologist toxicologist physicist chemist " +
    "hydrologist statistician ceo cfo coo cofounder coroner superintendent firefighter veterinarian pharmacist therapist counsellor counselor librarian curator archaeologist architect broker lecturer rector headteacher auditor regulator steward usher vendor skipper deckhand clerk hotelier publican caretaker janitor cleaner waiter foreman supervisor solicitor barrister bailiff registrar archivist carpenter electrician plumber mechanic roofer surveyor vicar chaplain deacon landlord tenant rancher trucker dispatcher", null),
  ...entries("father grandfather brother son uncle husband widower nephew boy man fisherman stepfather grandson brother-in-law father-in-law son-in-law", "m"),
  ...entries("mother grandmother sister daughter aunt wife widow niece girl woman stepmother granddaughter sister-in-law mother-in-law daughter-in-law", "f"),
  ...entries("spokesman chairman congressman salesman policeman fireman king prince gentleman ferryman", "m"),
  ...entries("spokeswoman chairwoman congresswoman policewoman queen princess actress lady forewoman landlady waitress", "f"),
  ...entries("procureur préfet sénateur directeur avocat coordinateur coordonnateur président magistrat député conseiller policier trésorier chercheur docteur ambassadeur fondateur militant adjoint infirmier médiateur chirurgien " +
    "inspecteur commandant capitaine colonel général lieutenant gardien officier instituteur professeur bâtonnier syndicaliste-m patron élu éducateur animateur organisateur candidat conducteur habitant voisin pêcheur agriculteur historien sociologue-m ouvrier employé premier-ministre brigadier", "m"),
  ...entries("procureure préfète sénatrice directrice avocate coordinatrice coordonnatrice présidente magistrate députée conseillère policière trésorière chercheuse docteure ambassadrice fondatrice militante adjointe infirmière médiatrice " +
    "chirurgienne inspectrice commandante officière institutrice professeure bâtonnière patronne élue éducatrice animatrice organisatrice candidate conductrice habitante voisine agricultrice historienne ouvrière employée maïeuticienne sage-femme", "f"),
  ...entries("maire ministre porte-parole juge syndicaliste responsable commissaire secrétaire urgentiste médecin bénévole témoin journaliste photographe chef cheffe membre délégué déléguée représentant représentante édile interne pilote économiste sociologue spécialiste activiste guide", null),
  ...entries(masculineRoles, "m"), ...entries(feminineRoles, "f"), ...entries(commonRoles, null),
]);

/** The role in 'ex-ministre', 'vice-présidente', or the word itself. */
export function roleIn(low: string): string {
  return low.replace(/^(?:ex|vice|co|sous)-(?=\p{L}{4})/u, "");
}

/** Other names for a role: 'la magistrate' may be a prosecutor. */
export const roleSynonyms: Readonly<Record<string, readonly string[]>> = {
  magistrate: ["procureure", "juge", "prosecutor", "judge", "présidente"], magistrat: ["procureur", "juge", "président"], syndicaliste: ["porte-parole", "délégué", "déléguée", "secrétaire", "représentant", "représentante"],
  unionist: ["spokesman", "spokeswoman", "representative", "delegate"], élue: ["maire", "députée", "sénatrice", "adjointe", "conseillère"], élu: ["maire", "député", "sénateur", "adjoint", "conseiller"], édile: ["maire"],
  spokesperson: ["spokesman", "spokeswoman"], official: ["minister", "prefect", "secretary", "mayor"], lawmaker: ["senator", "congressman", "congresswoman", "deputy"], responsable: ["président", "présidente", "directeur", "directrice", "coordinateur", "coordinatrice", "porte-parole"],
  lawyer: ["attorney"], attorney: ["lawyer"], leader: ["president", "chairman", "head"], médecin: ["docteur", "docteure", "urgentiste"], doctor: ["physician", "surgeon"], politician: ["minister", "senator", "mayor"],
  militante: ["coordinatrice", "présidente", "bénévole", "porte-parole"], militant: ["coordinateur", "président", "bénévole", "porte-parole"], activist: ["coordinator", "spokesman", "spokeswoman"], minister: ["secretary"], représentant: ["porte-parole"],
  avocate: ["conseil", "lawyer"], organisateur: ["président"], premier: ["minister"], ombudsman: ["defender"],
};

/** Nouns for bodies of several people, and whether one may stand for any of its class. */
export const bodies: ReadonlyMap<string, string> = new Map([
  ...classOf("group collective organisation organization association charity ngo coalition observatory watchdog network committee movement foundation nonprofit campaigners alliance activists", "group"),
  ...classOf("collectif association organisation ong observatoire réseau comité mouvement fondation coalition ligue coordination", "group"),
  ...classOf("union federation syndicat fédération confédération", "union"),
  ...classOf("ministry department ministère", "ministry"),
  ...classOf("government administration gouvernement exécutif cabinet", "government"),
  ...classOf("prefecture préfecture", "prefecture"),
  ...classOf("company firm manufacturer operator airline compagnie société entreprise armateur constructeur exploitant opérateur groupe", "company"),
  ...classOf("police force gendarmerie", "police"),
  ...classOf("council municipality mairie municipalité commune ville métropole département région", "council"),
  ...classOf("court tribunal parquet prosecutors cour", "court"),
  ...classOf("institution institute agency authority bureau commission board institut agence autorité office inspection défenseur", "institution"),
  ...classOf("party parti", "party"),
  ...classOf("hospital university school hôpital université école church église direction", "house"),
  ...classOf("newspaper magazine paper journal quotidien site radio channel station chaîne", "outlet"),
]);

function classOf(list: string, name: string): [string, string][] {
  return list.split(" ").map((word) => [word, name]);
}

/** Capitalised words that make a name a body's. */
export const bodyNames = new Set(("watch rights union ministry department committee council agency association group party police commission international institute university foundation network solidarity action society federation " +
  "organisation organization federation trust organisation force services service office court bank corporation company inc ltd hospital church times post news press radio bbc tribune journal guardian voice front league alliance movement congress senate house parliament government authority board bureau centre center " +
  "collectif syndicat association observatoire ministère préfecture fédération ligue comité conseil institut université inspection direction défenseur agence parti secours médecins amnesty greenpeace observatory collective campaign coalition embassy inspectorate observers textiles industries holdings airlines energy bank college academy ligue order lodge guild brotherhood secours cimade croix-rouge emmaüs prefecture préfecture").split(" "));

export const titles = new Set("mr mrs ms dr prof sir lord lady dame rev sen rep gov gen col capt lt sgt m mme mlle me maître monsieur madame docteur professeur mr. mrs. ms. dr. m. mme mlle. me. pr pr. st sen. rep. gov. gen. supt supt. insp insp. cmdr cdr cllr cllr. vice-admiral rear-admiral".split(" "));

export const maleNames = new Set(("james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric " +
  "jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny " +
  "jean pierre michel andré philippe alain bernard jacques daniel gérard claude marcel rené robert roger christian gilles françois georges serge patrick laurent nicolas olivier pascal thierry éric frédéric stéphane sébastien julien guillaume antoine mathieu mathis lucas hugo louis gabriel raphaël arthur jules adam mohamed ahmed ali omar youssef karim mehdi rachid hassan ibrahim moussa abdou luc marc yves yann rémi romain thomas bastien cyril fabrice gérald emmanuel édouard bruno denis didier dominique-m ludovic rodolphe gaspard aurélien lucien ismaël étienne grégoire édouard clément maxime vincent xavier benoît christophe damien dimitri fabien florian franck gilbert henri hervé hugues ivan jérôme joël laurent léon loïc marius maurice noël octave quentin régis renaud roland romuald simon sylvain théo tristan valentin victor yannick yvan owen karl otto hans lars sven erik nils pedro pablo luis diego marco luca paolo giovanni ivan dmitri sergei vladimir mustafa hamid abdul khaled tariq ravi sanjay wei chen kofi kwame samuel côme leo léo tom ben sam tim mike bill jim bob steve dan chris greg jeff matt tony barack donald").split(" ").concat(moreMaleNames, frenchMaleNames));

export const femaleNames = new Set(("mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean-f alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary hilary ivanka melania kate jane sally lucy ida rosalind " +
  "jeanne françoise monique catherine nathalie isabelle jacqueline sylvie martine nicole hélène annie chantal véronique brigitte valérie sandrine stéphanie sophie céline aurélie virginie camille léa manon chloé inès jade louise alice lina rose anna élodie émilie pauline claire julie caroline delphine florence agnès anne solène maëlle nadège odile anouk ysaline amina awa awa aminata mariam khady rosa elena ines anneke dita nora greta ingrid astrid freja katja olga irina svetlana priya anita lucia carmen ana sofia giulia francesca paola adèle alix amandine amélie angèle audrey barbara bérénice blandine camille capucine cécile chloé clémence coralie corinne daphné élise estelle eugénie fanny gaëlle géraldine ghislaine gwenaëlle joséphine juliette justine laetitia laure lise lucie lucienne ludivine magali maëva marguerite marianne maryse mathilde maud mélanie muriel myriam noémie ophélie pascale raphaëlle renée roxane sabrina séverine simone suzanne tatiana thérèse viviane yolande yvonne zoé fatima aïcha khadija leïla nadia samira yasmine sonia natacha bénédicte benedicte marine ségolène élisabeth christiane rachida najat").split(" ").concat(moreFemaleNames, frenchFemaleNames));
