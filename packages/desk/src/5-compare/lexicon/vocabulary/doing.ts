/** Verbs and their nouns: what people, bodies and things do. Notation: ../vocabulary.ts. */
export const doing = `
~be: be am is are was were been being | être suis es est sommes êtes sont était étaient sera seront serait été étant
~have: have has had having | avoir ai as a avons avez ont avait avaient aura auront aurait eu ayant
~do: do does did done doing | faire fais fait faisons faites font faisait fera feront ferait
~can: can could able | pouvoir peut peuvent pouvait pouvaient pourra pourrait pu
~must: must should ought | devoir doit doivent devait devaient devra devrait dû
~want: want wish desire | vouloir veut veulent voulait voulaient voudrait voulu souhaiter désirer
~go: go goes went gone going | aller va vont allait allaient ira allé
~come: come comes came coming arrive arrived | arriver arrivé venir vient viennent venait venu
~get: get gets got gotten | obtenir obtenu
~put: put puts putting placed | mettre met mettent mis mettait placer
~know: know knows knew known | savoir sait savent savait su connaître connaît connu
~think: think thinks thought believe consider | penser croire croit considérer estimer
~say: say says said saying tell tells told speak spoke spoken talk | dire dit disent disait parler
~use: use using | utiliser utilisation
~happen: happen occur take_place took_place | arriver se_passer se_produire avoir_lieu a_eu_lieu survenir
~want-know: wonder | se_demander
ask: ask asked asking request demand call_for called_for calls_for urge | demander réclamer exiger exigence solliciter appeler_à appelle_à appellent_à
answer: answer reply replied respond response | répondre réponse répliquer
explain: explain explanation | expliquer explication
describe: describe description | décrire description
confirm: confirm confirmation | confirmer confirmation
announce: announce announcement | annoncer annonce
state-claim: claim assert maintain insist allege allegation affirm | affirmer affirmation assurer soutenir prétendre allégation
deny: deny denies denied denial | nier démentir dément démenti réfuter contester
admit: admit acknowledge concede confess admission | admettre reconnaître reconnu avouer aveu concéder
accuse: accuse accusation blame | accuser accusation reprocher
criticise: criticise criticize criticism condemn denounce slam lambast | critiquer critique condamner dénoncer dénonciation fustiger
complain-of: grievance | grief doléance
thank: thank grateful | remercier merci
apologise: apologise apologize apology sorry | excuser excuses pardon
agree: agree agreement approve approval accept | accord accepter approuver approbation convenir
refuse: refuse refusal reject decline rejection | refuser refus rejeter rejet décliner
allow: allow permit authorise authorize authorisation permission let | autoriser autorisation permettre permission laisser
forbid: forbid ban prohibit outlaw banned prohibition | interdire interdit interdiction prohiber bannir
force-to: force compel oblige constrain | forcer obliger contraindre
prevent: prevent stop hinder block obstruct prevention | empêcher prévenir bloquer entraver prévention
help: help assist assistance aid support | aider aide assister assistance soutenir soutien
protect: protect protection shield guard | protéger protection
save: save rescue saved | sauver sauvetage secourir secours
care: care look_after caring | soin soigner s_occuper
give: give gives gave given giving hand_over handed_over hand_out handed_out provide supply deliver | donner remettre remis fournir fourniture livrer
distribute: distribute distribution hand_out handed_out | distribuer distribution
receive: receive receipt get_back | recevoir reçu reçoit réception
send: send sends sent sending | envoyer envoi expédier
bring: bring brings brought | apporter amener
carry: carry transport convey | porter transporter transport acheminer
keep: keep keeps kept keeping hold holds held retain | garder conserver tenir détenir maintenir retenir
withhold: withhold withheld dock docking deduct | retenir retenue prélever déduire
leave: leave leaves left leaving depart departure | quitter partir départ parti
flee: flee fled escape ran_away run_away | fuir fuite s_enfuir échapper s_échapper évader
enter: enter entry go_in went_in | entrer entrée pénétrer
exit: exit come_out came_out | sortir sortie
follow: follow following | suivre suivi
fall: fall falls fell fallen falling come_down came_down | tomber chute tombé s_effondrer
rise: rise rises rose risen increase grow grew grown climb | augmenter augmentation hausse monter croître croissance
decrease: decrease reduce reduction drop decline fall_in lower cut_back | baisser baisse diminuer diminution réduire réduction
change: change alter modify | changer changement modifier modification
improve: improve improvement better | améliorer amélioration
worsen: worsen deteriorate deterioration worse | empirer aggraver aggravation détériorer
repair: repair fix mend | réparer réparation
maintain: maintain maintenance upkeep servicing | entretenir entretien maintenance
replace: replace replacement | remplacer remplacement
build: build builds built building construct construction | construire construction bâtir
open: open opens opened opening reopen | ouvrir ouvert ouverture rouvrir
shut: shut close closed closing closure lock locked | fermer fermé fermeture verrouiller
continue: continue carry_on carried_on go_on went_on persist resume | continuer poursuivre poursuite reprendre
stop: stop cease halt suspend suspension | arrêter cesser suspendre suspension interrompre
wait: wait await delay | attendre attente tarder
try: try tries tried attempt seek sought | essayer tenter tentative chercher
fail: fail failure failed | échouer échec
succeed: succeed success manage | réussir réussite succès parvenir
choose: choose chose chosen choice select | choisir choix sélectionner
decide: decide decision rule ruled ruling | décider décision trancher
plan: plan planned intend intention | prévoir prévu projet projeter intention planifier
prepare: prepare preparation | préparer préparation
organise: organise organize organisation arrange | organiser organisation
lead: lead leads led leading run runs ran | diriger mener conduire
manage: manage management administer | gérer gestion
belong: belong own owned owner ownership possess | appartenir posséder propriétaire propriété
buy: buy buys bought buying purchase acquire | acheter achat acquérir
pay: pay pays paid paying payment | payer paiement versement verser régler
spend: spend spent spending expenditure | dépenser dépense
owe: owe debt | dette devoir_de_l_argent
steal: steal steals stole stolen theft thief rob robbery | voler vol dérober voleur
find: find finds found discover discovery | trouver découvrir découvert découverte
search-for: look_for looked_for looking_for | rechercher recherche
test: test tested testing sample sampling | tester test prélèvement prélever échantillon analyse analyser
measure: measure measurement gauge | mesurer mesure relevé
check: check verify verification inspect inspection inspector audit | vérifier vérification contrôler contrôle inspecter inspection inspecteur audit
count-up: count tally | compter décompte comptage recenser dénombrer
estimate: estimate reckon assess assessment | évaluer évaluation estimation chiffrer
prove: prove proof proven evidence demonstrate | prouver preuve démontrer
suspect: suspect suspicion | soupçonner soupçon suspecter
doubt: doubt doubtful | douter doute
study: study research survey | étudier étude enquête_d_opinion sondage
learn: learn learnt learned | apprendre appris apprend
teach: teach taught train training | enseigner former formation enseignement
remember: remember recall memory | rappeler se_souvenir souvenir mémoire
forget: forget forgot forgotten | oublier oubli
understand: understand understood realise realize | comprendre compris compréhension
look: look watch observe observation | regarder observer observation
hear: hear hears heard listen | entendre entendu écouter
feel: feel feels felt feeling | sentir ressentir sentiment
fear: fear afraid scared frightened dread | craindre crainte peur redouter
hope: hope hopeful | espérer espoir
worry: worry worried concern concerned anxious anxiety | inquiéter inquiet inquiétude préoccupation préoccuper
anger: anger angry furious fury outrage | colère furieux indigner indignation
calm-down: reassure reassurance | rassurer
cry: cry cried weep wept tears scream shout yell | pleurer larmes crier cri hurler
laugh: laugh laughter mock | rire moquer
meet: meet meets met meeting | rencontrer rencontre réunion réunir
gather: gather gathering assemble assembly crowd_round | rassembler rassemblement réunir
join: join joined | rejoindre adhérer
call-phone: phone telephone call called calls ring rang | téléphoner appeler appel téléphone
write: write writes wrote written | écrire écrit rédiger
read-text: read reading | lire lu lecture
sign: sign signed signature | signer signature
record-log: record log register logged | consigner enregistrer registre relever
notify: notify notification inform warn_of alert report_to reported_to | notifier notification informer avertir alerter signaler signalement prévenir
reveal: reveal disclose disclosure expose | révéler révélation divulguer dévoiler
conceal: conceal cover_up covered_up withhold_information | dissimuler dissimulation
sleep: sleep slept asleep | dormir sommeil endormi
eat: eat ate eaten food feed fed | manger nourriture nourrir
drink: drink drank drunk thirst | boire bu soif
walk: walk walked foot on_foot | marcher pied à_pied
run-away: run ran running | courir couru course
climb: climb climbed clamber | grimper escalader monter
jump: jump jumped leap | sauter saut
sit: sit sat sitting | asseoir assis
stand: stand stood standing | debout
lie-down: lying lay | allongé couché gisant
drive: drive drove driven driver driving | conduire conducteur rouler
ride-in: aboard on_board boarded board | à_bord embarquer
stop-vehicle: park parked | garer stationner stationné
hang: hang hung hanging | pendre pendu suspendu accrocher
pull: pull drag dragged haul | tirer traîner
lift: lift raise raised | soulever lever
hold-down: pin pinned restrain restraint restrained handcuff handcuffed | plaquer plaqué maîtriser menotter menotte immobiliser
grab: grab grabbed seize_by clutch | saisir attraper agripper empoigner
bite: bite bit bitten | mordre morsure
touch: touch touched contact | toucher contact
reach: reach reached attain | atteindre atteint
avoid: avoid avoidance | éviter
wash: wash clean cleaned cleaning | laver nettoyer nettoyage propre
cover: cover covered | couvrir recouvrir
wear: wear wore worn dressed | porter vêtu habillé
consume: consume consumption | consommer consommation
dump: dump dumped discharge discard | déverser jeter rejeter décharge
store: store stored storage stock stockpile | stocker stockage stock entreposer entrepôt
contain: contain contained | contenir
lack: lack shortage missing absence short_of without_any | manquer manque pénurie absence dépourvu
need: need needed require requirement necessary | besoin nécessiter requérir falloir faut fallait
exceed: exceed exceeded beyond above | dépasser excéder au_delà
equal: equal same identical | égal même identique
differ: differ difference different | différer différence différent
link: link connect connection related tie | lier lien relier rapport
cause: cause caused lead_to led_to trigger result | causer cause provoquer entraîner déclencher
contribute: contribute contribution | contribuer contribution
affect: affect affected impact | toucher affecter impact
suffer: suffer suffered suffering pain | souffrir souffrance subir douleur
survive: survive survivor survival | survivre survivant rescapé
attack: attack attacked assault | attaquer attaque agresser agression
fight: fight fought clash clashes scuffle brawl | combattre se_battre affrontement heurt rixe échauffourée
defend: defend defence defense | défendre défense
resist: resist resistance | résister résistance
surround: surround surrounded encircle kettle kettled | encercler cerner nasse nasser entourer
disperse: disperse dispersed dispersal scatter | disperser dispersion
storm: storm stormed burst_in break_into broke_into | assaut donner_l_assaut faire_irruption
free: free freed release_from liberate | libérer libération relâcher
imprison: imprison jail jailed incarcerate custody detention | emprisonner incarcérer incarcération détention écrouer
judge-case: trial tried prosecute prosecution | procès juger jugement poursuites
acquit: acquit acquitted acquittal cleared_of | acquitter relaxer relaxe
appeal: appeal appealed | appel interjeter
testify-court: testify testified testimony witness | témoigner témoignage témoin déposer
compensate: compensate compensation indemnify | indemniser indemnisation dédommager
restore: restore give_back gave_back restitution | restituer restitution rendre
cancel: cancel cancelled scrap annul | annuler annulation
postpone: postpone postponed adjourn | reporter report ajourner
extend: extend extension prolong renew renewal | prolonger prolongation renouveler renouvellement étendre
limit: limit cap ceiling restrict restriction | limiter limite plafond restreindre restriction
apply: apply enforce implement | appliquer application mettre_en_œuvre
comply: comply compliance obey | respecter respect obéir conformer conformité
breach: breach violate violation infringe | enfreindre violer violation manquement infraction
order-to: order ordered instruct instructed instruction | ordonner ordre enjoindre consigne
appoint: appoint appointed nominate | nommer nomination désigner
elect: elect election elected | élire élection élu
represent: represent representative | représenter représentant
serve: serve served service | servir service
deliver-verdict: verdict sentence | verdict peine condamner
shelter-in: shelter take_refuge took_refuge confine confined confinement indoors lockdown | abriter réfugier confiner confinement
evacuate: evacuate evacuation | évacuer évacuation
reopen: resume restart | rouvrir reprise reprendre redémarrer
serve-notice: serve_notice served_notice notified notify notification | signifié signifiée signifiés notifier notification signification
bang: bang bangs detonation | détonation déflagration
steward: steward stewards marshal | stadier stadiers placeur
queue: queue queueing queuing lined_up in_line | file_d_attente faire_la_queue
canister: canister tear_gas_canister gas_canister | grenade_lacrymogène palet_lacrymogène
shoot: shots fired fire_at fired_on opened_fire |
switch-off: switch_off switched_off turn_off turned_off turned_it_off | éteindre couper désactiver
switch-on: switch_on switched_on turn_on turned_on activate | allumer activer activation
work-function: function functioning working out_of_order out_of_service broken inoperable | fonctionner fonctionnement hors_service en_panne panne
spread: spread spreading | propager propagation se_répandre étendre
extinguish: extinguish put_out under_control | éteindre extinction maîtriser circonscrire
melt: melt melted | fondre fondu
freeze: freeze froze frozen | geler gel congeler
cook: cook cooked bake | cuire cuisson cuisiner
play: play played | jouer jeu
win: win won victory | gagner victoire remporter
celebrate: celebrate celebration | fêter fête célébrer
mourn: mourn mourning grief tribute | deuil hommage
bury: bury buried burial funeral | enterrer inhumer obsèques enterrement funérailles
marry: marry married wedding | marier mariage épouser
be-born: born birth | naître né naissance
`;
