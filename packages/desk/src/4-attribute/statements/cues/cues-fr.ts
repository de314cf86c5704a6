import type { CueGroup } from "./cue.js";

/** Verbs of speech in French; see cues-en for how examples are written and cue-forms for how verbs are inflected. */
export const frenchCues: readonly CueGroup[] = [
  {
    name: "dire", language: "fr", force: "assert", takes: ["that", "infinitive", "quotation"],
    verbs: "dire affirmer assurer déclarer expliquer indiquer préciser ajouter souligner rappeler estimer juger considérer soutenir maintenir prétendre raconter reconnaître admettre avouer confirmer annoncer révéler " +
      "répondre répéter écrire noter observer constater remarquer croire_savoir croire penser espérer craindre regretter insister signaler conclure témoigner rapporter relever avancer faire_savoir faire_valoir laisser_entendre garantir certifier " +
      "confier marteler arguer objecter faire_remarquer faire_observer faire_noter supposer attester réaffirmer redire réitérer assumer affirmer alléguer argumenter énoncer expliciter insinuer présumer pronostiquer prédire relater calculer rétorquer répliquer spécifier stipuler " +
      "suggérer prévoir imaginer concéder confesser jurer postuler réexpliquer redouter avertir mentionner notifier suspecter escompter deviner se_dire_convaincu se_dire_persuadé se_dire_certain",
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
    verbs: "annoncer confirmer évoquer faire_état_de faire_part_de pointer regretter craindre redouter saluer prédire invoquer revendiquer réaffirmer réitérer reconnaître admettre avouer pronostiquer alléguer déconseiller diagnostiquer déplorer",
    yes: ["La procureure a annoncé [l’ouverture d’une enquête sur la chute de la grue].", "La maire regrette [la fermeture de la maternité].", "Le médecin redoute [une seconde vague avant l’hiver]."],
    no: ["Une annonce a été faite.", "La reprise est prévue en mars."],
  },
  {
    // Things do as much as people: asked of who speaks is that it be somebody.
    name: "rappeler", language: "fr", force: "assert", takes: ["object"],
    verbs: "plaider avancer assumer concéder confesser dévoiler relever rappeler prévoir exclure écarter souligner suggérer préciser détailler signaler expliquer mentionner garantir espérer",
    yes: ["Le préfet rappelle [l’interdiction de pêcher dans le canal]."],
    no: ["Cette statue rappelle le passé.", "Un panneau signale le virage."],
  },
  {
    name: "se féliciter de", language: "fr", force: "assert", takes: ["of", "quotation", "that"],
    verbs: "se_féliciter se_réjouir s'inquiéter s'alarmer s'indigner s'étonner se_plaindre se_désoler s'offusquer s'émouvoir se_lamenter se_targuer se_vanter menacer regretter se_satisfaire s'insurger se_souvenir s'excuser",
    yes: ["Le syndicat se félicite de [l’accord signé avec la direction].", "L’ordre des médecins s’inquiète [du manque de lits].", "Les pilotes menacent de [cesser le travail dès lundi].", "Elle s’est réjouie d’[avoir été entendue]."],
    no: ["Le bruit inquiète les riverains.", "La falaise menace de s’effondrer.", "Un orage menace la vallée."],
  },
  {
    name: "insister sur", language: "fr", force: "assert", takes: ["on"],
    verbs: "insister ironiser mettre_en_garde plaider militer s'élever protester se_prononcer s'inscrire_en_faux s'insurger mettre_l'accent",
    yes: ["La préfète a insisté sur [la solidité du barrage].", "L’agence met en garde contre [un risque de crue].", "Les maires plaident pour [un moratoire sur les forages]."],
    no: ["Deux arbres s’élèvent contre le mur."],
  },
  {
    name: "s'opposer", language: "fr", force: "assert", takes: ["object"],
    verbs: "s'opposer_à s'en_prendre_à croire_à renoncer_à tabler_sur miser_sur s'engager_pour conclure_à",
    yes: ["L’association s’oppose [au défrichement de la forêt]."],
    no: ["Le mur ne s’oppose pas au vent."],
  },
  {
    name: "se dire", language: "fr", force: "assert", takes: ["attribute", "that", "quotation"],
    verbs: "se_dire se_déclarer s'avouer se_montrer s'affirmer se_prétendre s'estimer se_juger",
    yes: ["Le ministre s’est dit [prêt à recevoir les maires].", "La présidente, Ida Lenoir, s’est déclarée [favorable à un moratoire]."],
    no: ["Cela se dit encore.", "Un incendie s’est déclaré dans la cale.", "La route s’est montrée glissante."],
  },
  {
    name: "informer", language: "fr", force: "assert", takes: ["hearer", "quotation"],
    verbs: "informer prévenir avertir assurer rassurer aviser convaincre",
    yes: ["La direction a informé les salariés que [l’atelier fermerait].", "Elle a prévenu le préfet que [la digue cédait]."],
    no: ["La mairie informe les habitants.", "Il a été prévenu par un voisin."],
  },
  {
    name: "compter", language: "fr", force: "assert", takes: ["object"],
    verbs: "compter recenser dénombrer comptabiliser documenter répertorier",
    yes: ["Le syndicat a recensé [douze accidents depuis janvier]."],
    no: ["Il compte partir.", "La ville compte deux quais.", "Il recense les grues."],
  },
  {
    name: "nier", language: "fr", force: "deny", takes: ["that", "infinitive", "object", "quotation"],
    verbs: "démentir nier réfuter récuser contester rejeter balayer s'inscrire_en_faux_contre",
    yes: ["La société dément que [ses câbles aient été usés].", "L’association rejette [toute baisse des tarifs]."],
    no: ["Un démenti a été publié.", "Le port la conteste.", "Le fleuve rejette les débris.", "La vague balaie le quai."],
  },
  {
    name: "accuser", language: "fr", force: "accuse", takes: ["object-and", "quotation"],
    verbs: "accuser soupçonner reprocher suspecter incriminer blâmer",
    yes: ["Le syndicat accuse [la direction d’avoir caché les défauts]."],
    no: ["L’homme accusé du vol est libre."],
  },
  {
    name: "dénoncer", language: "fr", force: "accuse", takes: ["object", "that", "quotation"],
    verbs: "dénoncer condamner critiquer fustiger pointer_du_doigt vilipender stigmatiser conspuer s'en_prendre_à mettre_en_cause mettre_en_accusation brocarder étriller éreinter",
    yes: ["Le syndicat dénonce [un « travail bâclé »].", "Les familles condamnent [la lenteur de l’enquête]."],
    no: ["Il a été condamné en mai."],
  },
  {
    name: "promettre", language: "fr", force: "promise", takes: ["infinitive", "that", "object", "quotation"],
    verbs: "promettre s'engager_à jurer s'engager garantir",
    yes: ["Le ministre promet de [reconstruire le quai].", "La société s’engage à [payer les réparations].", "Le préfet s’est engagé à ce que [les familles soient relogées].", "La mairie promet [un retour à la normale avant l’été]."],
    no: ["La promesse a été tenue."],
  },
  {
    name: "demander", language: "fr", force: "urge", takes: ["that", "object", "quotation"],
    verbs: "demander réclamer exiger préconiser recommander souhaiter proposer requérir revendiquer prôner suggérer ordonner conseiller redemander implorer solliciter",
    yes: ["Les familles demandent [l’ouverture d’une enquête].", "Le préfet a demandé que [le quai soit fermé].", "Elle demande [au préfet de faire évacuer le quai]."],
    no: ["La demande a été rejetée.", "On se demande pourquoi."],
  },
  {
    // To know, not to do: what stands behind 'si'.
    name: "demander si", language: "fr", force: "assert", takes: [],
    verbs: "demander",
    yes: ["L’avocate a demandé si [le quai avait été contrôlé].", "Le juge lui demande s’[il connaissait le plan]."],
    no: ["Elle se demande si le quai tiendra.", "Il viendra si le juge le demande."],
  },
  {
    name: "appeler", language: "fr", force: "urge", takes: ["infinitive", "object-and", "quotation"],
    verbs: "appeler inviter exhorter enjoindre presser encourager sommer adjurer conjurer inciter supplier prier intimer",
    yes: ["Le syndicat appelle [à cesser le travail de nuit].", "La mairie appelle [au calme].", "L’évêque a appelé [à la retenue].", "La mairie invite [les riverains à rester chez eux]."],
    no: ["Elle s’appelle Ida.", "Il a été invité."],
  },
  {
    name: "se défendre", language: "fr", force: "deny", takes: ["infinitive"],
    verbs: "se_défendre",
    yes: ["La société se défend d’[avoir caché les défauts]."],
    no: ["Il défend le projet."],
  },
  {
    name: "alerter", language: "fr", force: "assert", takes: ["object-and"],
    verbs: "alerter interpeller",
    yes: ["Le syndicat avait alerté la direction sur [l’usure des freins].", "La maire alerte [sur l’état du quai]."],
    no: ["La police a été alertée par un voisin.", "Il a alerté les pompiers."],
  },
  {
    name: "évaluer", language: "fr", force: "assert", takes: ["object-and"],
    verbs: "évaluer chiffrer estimer parler",
    yes: ["Le port évalue [à deux millions d’euros le montant des dégâts]."],
    no: ["Le montant estimé est faible."],
  },
  {
    name: "exclure", language: "fr", force: "assert", takes: ["that", "infinitive", "object"],
    verbs: "exclure",
    yes: ["Le syndicat n’exclut pas [une grève avant Noël].", "La direction exclut de [fermer l’atelier]."],
    no: ["Le montant exclut les frais."],
  },
  {
    name: "qualifier", language: "fr", force: "assert", takes: ["label"],
    verbs: "louer exprimer défendre vanter réagir qualifier décrire dépeindre parler conclure voir juger trouver considérer taxer traiter présenter",
    yes: ["Le maire qualifie le projet de [« cadeau au port »]."],
    no: ["Le « vieux quai » était fermé."],
  },
  {
    name: "lancer", language: "fr", force: "assert", takes: ["quotation"],
    verbs: "réagir embrayer surenchérir argumenter acter assumer vitupérer arguer compatir insister lancer lâcher glisser soupirer ironiser résumer poursuivre s'indigner s'étrangler s'agacer vanter saluer bondir s'interroger s'insurger s'inquiéter s'alarmer se_féliciter se_réjouir se_désoler tempêter tonner plaider prévenir avertir analyser commenter " +
      "reprendre souffler renchérir rétorquer répliquer interroger détailler enchaîner décrire tempérer nuancer trancher murmurer crier plaisanter apprendre déplorer critiquer alerter pester s'étonner s'exclamer s'emporter se_défendre se_justifier se_lamenter clamer proclamer gronder hurler appuyer abonder confesser concéder asséner railler rassurer développer compléter " +
      "se_souvenir se_plaindre s'émouvoir s'excuser tacler grincer sourire promettre jurer objecter acquiescer balayer s'offusquer s'enthousiasmer s'impatienter enrager fulminer rager titrer relativiser philosopher temporiser bougonner marmonner bredouiller bégayer balbutier chuchoter demander ajouter riposter claironner vociférer gémir geindre grommeler maugréer ronchonner ricaner sermonner rectifier corriger moquer se_moquer se_gausser pointer persifler pourfendre acquiescer opiner approuver protester témoigner reconnaître déclamer scander s'écrier s'époumoner s'esclaffer s'interrompre rêver songer se_demander s'énerver s'agacer se_rassurer s'émerveiller s'attrister se_remémorer interjeter invectiver lister schématiser imager recadrer renchérir compatir s'amuser se_défausser questionner quémander commander",
    yes: ["[« Qui va payer ? »], s’indigne Ida Lenoir."],
    no: ["Le port a lancé un appel d’offres."],
  },
  {
    name: "prévenir", language: "fr", force: "assert", takes: ["that"],
    verbs: "prévenir avertir alerter trouver découvrir apprendre montrer plaider déplorer démontrer ironiser résumer",
    yes: ["Le maire prévient que [d’autres grues peuvent tomber]."],
    no: ["Il faut prévenir la chute."],
  },
];
