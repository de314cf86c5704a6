import type { PapersWords } from "./papers-words.js";

const revoked: Readonly<Record<string, string>> = { lost: "perdue", stolen: "volée", retired: "retirée", left: "départ" };

export const papersWordsFr: PapersWords = {
  language: "fr",
  title: "Papiers d’une pièce",
  limits: [
    "Ces papiers disent ce qui a été reçu, quand cet appareil dit que cela l’a été, ce qui en a été fait depuis, et comment le vérifier.",
    "Ils ne disent pas que ce que raconte la pièce est vrai, ni quand ou où elle a été faite, ni qu’un tribunal l’admettra.",
  ],
  headings: {
    original: "L’original", receipt: "Réception", custody: "Garde", description: "Ce qui en est dit", reading: "Comment elle a été lue",
    observations: "Observations gardées avec elle", history: "Tous les actes qui la nomment", fixity: "Relectures de l’original", log: "Le journal où elle figure",
    outside: "Ce que d’autres ont vu", lacks: "Ce qui lui manque",
  },
  labels: {
    case: "Dossier", record: "Pièce", made: "Papiers établis le", digest: "SHA-256", size: "Taille", readAgain: "Relu pour ces papiers",
    receivedOn: "Reçu le", place: "Place dans le journal, depuis 0", signedBy: "Signé avec la clé", who: "Reçu par (identifiant d’une personne)", device: "Sur (identifiant d’un appareil)",
    at: "À, selon l’horloge de l’appareil", clock: "L’horloge alors", tool: "Empreinte calculée par", file: "Nom du fichier", folder: "Répertoire",
    title: "Titre", publisher: "Éditeur", author: "Auteur", published: "Publié", url: "Adresse", language: "Langue",
    by: "Lu par", media: "Lu comme", articles: "Articles qu’elle contient", units: "Longueur de son texte", notes: "Remarques", head: "Tête signée",
    root: "Racine", logKey: "Clé du journal", origin: "Journal", authorKeys: "Clés de ceux qui ont agi",
  },
  found: {
    "as-received": "ses octets sont ceux qui ont été reçus",
    missing: "IL MANQUE",
    changed: "SES OCTETS NE SONT PAS CEUX QUI ONT ÉTÉ REÇUS",
  },
  clocks: {
    synchronised: "tenue à l’heure par un serveur, selon le système",
    "not-synchronised": "pas tenue à l’heure par un serveur, selon le système",
    unknown: "on ne sait pas si un serveur la tenait à l’heure",
  },
  media: { text: "texte simple", markdown: "Markdown", html: "page web" },
  chosen: { all: "tous les originaux", sample: "un échantillon", due: "ceux relus il y a le plus longtemps" },
  intact: { yes: "tel que reçu", no: "PAS TEL QUE REÇU", unknown: "inconnu : plus de fautes que l’acte ne pouvait en nommer" },
  notes: {
    "not-utf8": "pas en UTF-8 ; des lettres peuvent être fausses", "too-deep": "imbriqué trop profondément pour en distinguer toutes les parties",
    "text-cut": "son texte a été coupé à la limite", "no-article": "aucun article n’y a été trouvé", "language-guessed": "sa langue a été devinée",
    "empty-text": "il ne contient aucun texte",
    "scripts-only": "son texte n’apparaît qu’à l’exécution de ses scripts", "facts-disagree": "il se contredit sur son auteur ou sa date",
  },
  lacks: {
    custody: "qui l’a reçue, sur quel appareil et quand",
    clock: "une horloge que l’on savait tenue à l’heure par un serveur à la réception",
    purpose: "pourquoi elle a été recueillie, et par quelle recherche",
    address: "l’adresse où elle a été trouvée",
    "page-source": "le code source de la page, si elle vient du web",
    "page-capture": "une capture de la page entière telle qu’elle s’affichait, avec son heure",
    "embedded-media": "les images, sons et films que la page montrait, gardés avec elle",
    title: "un titre", publisher: "qui l’a publiée", author: "qui l’a écrite ou faite", published: "quand elle a été publiée",
    fixity: "une relecture ultérieure qui l’a trouvée inchangée",
    witness: "un témoin extérieur qui a vu le journal après sa réception",
    time: "un horodatage du journal par un tiers, après sa réception",
    review: "la relecture par une personne de ce qui y a été lu",
    "second-person": "une relecture par quelqu’un d’autre que celui qui l’a reçue",
    verdicts: "l’appréciation par une personne de la source, de la pièce et de son contenu, chacune à part (cette version n’a pas de place pour cela)",
  },
  actNames: {
    genesis: "ouverture du journal", receive: "reçue", custody: "garde", describe: "décrite", accept: "acceptation", reject: "rejet", correct: "correction",
    link: "rapprochement", unlink: "séparation", merge: "réunion de constats", unmerge: "réunion défaite", undo: "annulation", release: "libération",
    observe: "observation", fixity: "relecture",
  },
  notSaid: "personne ne l’a dit",
  none: "aucun",
  bytes: (count) => `${count} octets`,
  act: (number) => `acte ${number}`,
  ended: ({ at, by, reason, log }) => `${by === null ? `révoquée (${revoked[reason ?? ""] ?? ""})` : `remplacée par ${by.slice(0, 16)}…`} à l’acte ${at}${log === null ? "" : ` de ${log}`}`,
  acts: (count) => `${count} actes`,
  notRead: (reason) => `pas lue (${reason})`,
  seenBy: ({ under, kind, who, at, size, of, confirmed }) => [
    kind === "witness" ? `les ${size} premiers actes ont été vus par ${who}` : `les ${size} premiers actes${of === null ? "" : ` de ${of.origin}, que ce journal contient,`} existaient au plus tard à l’heure donnée par ${who}`,
    at === null ? " ; son heure n’est pas vérifiée ici" : ` : ${at}`,
    confirmed ? "" : " (non confirmé : comparez sa clé par une autre voie)",
    under ? "" : of === null ? " ; avant la réception de cette pièce" : " ; la réception de cette pièce n’en fait pas partie",
  ].join(""),
  lacksIntro: "Le Protocole de Berkeley les recommande, et rien dans ce dossier ne les montre. En manquer ne rend rien faux ; les avoir tous ne rend rien recevable.",
};
