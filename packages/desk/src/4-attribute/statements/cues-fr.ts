import type { CueGroup } from "./cue.js";

/** Verbs of speech in French; see cues-en for how examples are written and cue-forms for how verbs are inflected. */
export const frenchCues: readonly CueGroup[] = [
  {
    name: "dire", language: "fr", force: "assert", takes: ["that", "infinitive", "quotation"],
    verbs: "dire affirmer assurer déclarer expliquer indiquer préciser ajouter souligner rappeler estimer juger considérer soutenir maintenir prétendre raconter reconnaître admettre avouer confirmer annoncer révéler " +
      "répondre répéter écrire noter observer constater remarquer croire penser espérer craindre regretter insister signaler conclure témoigner rapporter relever avancer faire_savoir faire_valoir laisser_entendre garantir certifier " +
      "confier marteler arguer objecter faire_remarquer supposer informer attester",
    yes: [
      "La capitainerie affirme que [la grue avait été contrôlée en mai].",
      "[« Nous l’avons vue tomber »], raconte Luc Ferrand, soudeur.",
      "[La grue était neuve], indique le port.",
      "Le syndicat dit [avoir alerté la direction dès le printemps].",
      "La mairie a annoncé lundi [avoir saisi la justice].",
    ],
    no: ["Cela va sans dire.", "Le port est fermé depuis lundi.", "Un juge a été nommé."],
  },
  {
    name: "annoncer", language: "fr", force: "assert", takes: ["object"],
    verbs: "annoncer confirmer évoquer faire_état_de pointer",
    yes: ["La procureure a annoncé [l’ouverture d’une enquête sur la chute de la grue]."],
    no: ["Une annonce a été faite."],
  },
  {
    name: "compter", language: "fr", force: "assert", takes: ["object"],
    verbs: "compter recenser dénombrer comptabiliser documenter répertorier",
    yes: ["Le syndicat a recensé [douze accidents depuis janvier]."],
    no: ["Il compte partir.", "La ville compte deux quais.", "Il recense les grues."],
  },
  {
    name: "nier", language: "fr", force: "deny", takes: ["that", "infinitive", "object", "quotation"],
    verbs: "démentir nier réfuter récuser contester",
    yes: ["La société dément que [ses câbles aient été usés]."],
    no: ["Un démenti a été publié.", "Le port la conteste."],
  },
  {
    name: "accuser", language: "fr", force: "accuse", takes: ["object-and", "quotation"],
    verbs: "accuser soupçonner reprocher",
    yes: ["Le syndicat accuse [la direction d’avoir caché les défauts]."],
    no: ["L’homme accusé du vol est libre."],
  },
  {
    name: "dénoncer", language: "fr", force: "accuse", takes: ["object", "that", "quotation"],
    verbs: "dénoncer condamner critiquer fustiger déplorer pointer_du_doigt",
    yes: ["Le syndicat dénonce [un « travail bâclé »].", "Les familles condamnent [la lenteur de l’enquête]."],
    no: ["Il a été condamné en mai."],
  },
  {
    name: "promettre", language: "fr", force: "promise", takes: ["infinitive", "that", "object", "quotation"],
    verbs: "promettre s'engager_à jurer s'engager",
    yes: ["Le ministre promet de [reconstruire le quai].", "La société s’engage à [payer les réparations].", "Le préfet s’est engagé à ce que [les familles soient relogées].", "La mairie promet [un retour à la normale avant l’été]."],
    no: ["La promesse a été tenue."],
  },
  {
    name: "demander", language: "fr", force: "urge", takes: ["that", "object", "quotation"],
    verbs: "demander réclamer exiger préconiser recommander souhaiter proposer requérir",
    yes: ["Les familles demandent [l’ouverture d’une enquête].", "Le préfet a demandé que [le quai soit fermé].", "Elle demande [au préfet de faire évacuer le quai]."],
    no: ["La demande a été rejetée.", "On se demande pourquoi."],
  },
  {
    name: "appeler", language: "fr", force: "urge", takes: ["infinitive", "object-and", "quotation"],
    verbs: "appeler inviter exhorter enjoindre presser encourager",
    yes: ["Le syndicat appelle [à cesser le travail de nuit].", "La mairie appelle [au calme].", "L’évêque a appelé [à la retenue].", "La mairie invite [les riverains à rester chez eux]."],
    no: ["Elle s’appelle Ida.", "Il a été invité."],
  },
  {
    name: "évaluer", language: "fr", force: "assert", takes: ["object-and"],
    verbs: "évaluer chiffrer estimer parler",
    yes: ["Le port évalue [à deux millions d’euros le montant des dégâts]."],
    no: ["Le montant estimé est faible."],
  },
  {
    name: "qualifier", language: "fr", force: "assert", takes: ["label"],
    verbs: "qualifier décrire dépeindre parler conclure voir",
    yes: ["Le maire qualifie le projet de [« cadeau au port »]."],
    no: ["Le « vieux quai » était fermé."],
  },
  {
    name: "lancer", language: "fr", force: "assert", takes: ["quotation"],
    verbs: "lancer lâcher glisser soupirer ironiser résumer poursuivre s'indigner s'étrangler s'agacer s'interroger s'insurger s'inquiéter s'alarmer se_féliciter se_réjouir se_désoler tempêter tonner plaider prévenir avertir analyser commenter " +
      "reprendre souffler renchérir rétorquer répliquer interroger détailler enchaîner décrire tempérer nuancer trancher murmurer crier plaisanter apprendre déplorer critiquer alerter pester s'étonner s'exclamer s'emporter se_défendre se_justifier se_lamenter clamer proclamer gronder hurler appuyer abonder confesser concéder asséner railler rassurer développer compléter " +
      "se_souvenir se_plaindre s'émouvoir s'excuser tacler grincer sourire promettre jurer objecter acquiescer balayer s'offusquer s'enthousiasmer s'impatienter",
    yes: ["[« Qui va payer ? »], s’indigne Ida Lenoir."],
    no: ["Le port a lancé un appel d’offres."],
  },
  {
    name: "prévenir", language: "fr", force: "assert", takes: ["that"],
    verbs: "prévenir avertir s'inquiéter s'indigner se_féliciter se_plaindre se_souvenir trouver découvrir apprendre montrer plaider déplorer démontrer ironiser résumer",
    yes: ["Le maire prévient que [d’autres grues peuvent tomber]."],
    no: ["Il faut prévenir la chute."],
  },
];
