/** Words whose translation is listed under another meaning or under none: each with what it is said for in the other language. Notation: ../vocabulary.ts. */
export const across = `
suspend-from: suspended suspension suspend | suspendu suspendue suspendus suspendues suspension mise_à_pied mis_à_pied suspendre
promote-rank: promoted promotion | promu promue promus promotion
interrogate: interviewed questioned quizzed | auditionné auditionnée auditionnés audition auditions
charge-formal: prosecuted | poursuivi poursuivie poursuivis poursuites
imprison: remanded remanded_in_custody locked_up | écroué écrouée écroués mandat_de_dépôt
police-custody: custody held_for_questioning | garde_à_vue
pre-trial-detention: remanded remanded_in_custody remand | écroué détention_provisoire
evict: cleared clearing | évacué évacuée évacués évacuation
survive: survivor survivors | survivant survivants survivante survivantes rescapé rescapés
overturn: overturned flipped tipped_over | renversé renversée retourné retournée basculé
captain-ship: skipper skippers | patron_pêcheur patron_du_bateau
mayday: distress_call distress_signal sos | appel_de_détresse signal_de_détresse sos
quay: pier piers wharf jetty | jetée ponton embarcadère
coast: shore shores coastline | la_côte côtes rivage littoral
island: island islands | île îles
~safe-secure: safe safely | sûr sûre sûrs sûres en_sécurité
dangerous: unsafe hazardous perilous | dangereux dangereuse dangereuses périlleux
chain: chained chaining chain chains | enchaîné enchaînée enchaînés cadenassé cadenassée chaîne chaînes
lock-device: padlock padlocked | cadenas cadenassé cadenassée
collapse: gave_way give_way giving_way caved_in came_down | cédé céder lâché
crash: rammed collided | heurté heurtée heurtés percuté percutée percutés percuter
hip: pelvis | bassin
rib: ribs rib | côte_cassée côtes_cassées côtes
smoke: fumes fume | émanation émanations vapeurs
ash: ash ashes soot | cendre cendres suie
well-water: well wells borehole | puits forage
pay-rise: pay_rise wage_increase pay_increase raise | augmentation hausse_de_salaire augmentation_de_salaire
job-cuts: layoffs redundancies | licenciements suppressions_de_postes plan_social
block-road: blocked blocking blockade | bloqué bloquée bloqués bloquer blocage
convoy: convoy convoys | convoi convois cortège
lorry-driver: lorry_driver truck_driver trucker lorry_drivers | chauffeur chauffeurs routier routiers chauffeur_routier
motorist: driver drivers | chauffeur conducteur conductrice automobiliste
haulage: haulier hauliers haulage freight_company trucking_company | transporteur transporteurs société_de_transport
move-back: reversed backed stepped_back backed_off retreated recoiled | reculé recule reculait reculer reculent recul
run-over: ran_over run_over mown_down hit_by | écrasé écrasée écrasés renversé renversée fauché
gesture: signal signals signalled signaled waved waving beckoned gesture gestured | signal fait_signe faisait_signe faire_signe geste gestes agité
grass: pitch turf lawn | pelouse pelouses gazon
stadium-stand: terrace terraces | tribune tribunes gradins
spectator: audience spectators | spectateurs
cctv: footage security_footage | vidéosurveillance vidéoprotection
call-phone: rang phoned | téléphoné
minutes-record: the_minutes minutes_of | procès_verbal compte_rendu procès_verbaux
insurance: insurance insurers | assurance assurances
judge-case: trial | procès
serve-notice: served serving | signifié signifiée signifier signification notifié notifiée
notice-period: notice advance_notice | préavis
late-delayed: delay delays delayed late | retard tard retardé tardif tardivement
promise: pledged pledge committed | engagé_à s_est_engagé s_engage engagement promesse
ask: requested request solicited | sollicité sollicitée solliciter sollicitation demandé
accuse: accused blamed blaming | accusé accusée accusés mis_en_cause mise_en_cause
misconduct: fault wrongdoing | faute fautes
liar: lie lies lied lying | mensonge mensonges menti mentir menteur
cover-up: covered_up covering_up hushed_up | étouffé étouffée étouffer
owe: owed owes |
loss-money: loss losses | perte pertes
playground: playground schoolyard yard | cour_de_récréation cour_d_école préau
wall: bricked_up walled_up wall walls | muré murée murés murs mur emmuré
asbestos: asbestos | amiante amianté amiantée
homeless: homeless | sans_abri sans_abris
railway-track: rails rail tracks track | rail rails voie voies
dark: dark darkness pitch_black | nuit_noire obscurité noir_complet pénombre
councillor: councillor councillors alderman | conseiller_municipal conseillère_municipale conseillers_municipaux élu élue élus
municipal: council town_council city_council | conseil_municipal mairie municipalité
dismiss-case: thrown_out no_further_action discontinued | classé classée classé_sans_suite classée_sans_suite classement sans_suite non_lieu
open: reopening reopened reopen | réouverture rouvert rouverte rouvrir
plan: scheduled due_to_take_place planned | prévu prévue prévus programmé programmée
send: shipped shipment dispatched | expédié expédiée expédition envoi envoyé
barrel: barrel barrels | fût fûts baril barils bidon bidons
unconscious: fainted passed_out collapsed blacked_out | évanoui évanouie malaise malaises perdu_connaissance
thirst: thirsty thirst | soif assoiffé assoiffés
famine: hungry hunger starving | faim affamé affamés
wake-up: woke woken awoke awake wake | réveillé réveillée réveillés réveil réveiller
crawl: crawled crawling crawl | rampé rampait ramper
smell: smelled smelt smelling | senti sentait sentir odeur
wait: waited waiting waits | attendu attendait attendaient attendre attend attente
enter: entered entering got_in | entré entrée entrés entrait pénétré
stop: stopped stopping stops halted | arrêté arrêtée s_est_arrêté s_arrête s_arrêter stoppé
set-off-again: set_off_again started_again moved_off drove_off pulled_away | reparti repartie repartir repartait redémarré redémarrer repart
turn-back: turned_back turned_around sent_back u_turn | fait_demi_tour demi_tour rebroussé_chemin
head-towards: headed heading bound_for headed_for on_the_way_to | se_dirigeait dirigé_vers à_destination faisait_route
approach: approached approaching came_near came_up_to | approché approchait approcher s_est_approché
cordon: cordoned_off sealed_off cordon | bouclé bouclée cordon périmètre
checkpoint: checkpoint roadblock checkpoints | barrage_de_police barrage_routier point_de_contrôle
find: found discovered recovered | retrouvé retrouvée retrouvés découvert découverte
recognise: recognised recognized recognise recognize | reconnu reconnue reconnaître reconnaît
take-away: taken_away led_away carried_off driven_off | emmené emmenée emmenés emporté emportée embarqué embarqués
decrease: lowered lowering brought_down | abaissé abaisser baissé descendu
throw: thrown tossed flung lobbed | balancé balancer jeté
drop-release: dropped let_go released_his_grip let_fall | lâché lâcher laissé_tomber
switch-off: cut cut_off switched_off disconnected | coupé coupée coupés couper débranché débranchée déconnecté
break-down-door: broke_down smashed_in broken_down kicked_in forced_open battered_down | enfoncé enfoncée enfoncer défoncé défoncée
letter-mail: envelope mail | pli plis courrier courriers missive
data-files: data | les_données des_données ses_données données_personnelles
generator: generator generators | groupe_électrogène groupes_électrogènes générateur
valve: valve valves | vanne vannes valve clapet
tank-storage: tank tanks vat vats | cuve cuves réservoir citerne
work-shift: shift shifts | équipe_de_nuit équipe_du_matin poste_de_nuit
work-break: pause | pause pauses récréation
paid-leave: holiday annual_leave time_off | congé congés vacances
workplace-safety: health_and_safety safety_at_work | hygiène_et_sécurité sécurité_au_travail santé_et_sécurité
edit-cut: edited cut truncated spliced selectively_edited | monté montage tronqué tronquée coupé
misleading: misleading deceptive | trompeur trompeuse fallacieux
disproportionate: excessive disproportionate heavy_handed | excessif excessive disproportionné démesuré
photograph: image images picture pictures photo | image images photo photos cliché
spine: vertebra vertebrae spinal | vertèbre vertèbres vertébral
auditor: audit audits audited auditors | audit audits audité
employer: boss bosses employer | patron patronne employeur
worker: employee employees worker staff_member | salarié salariés salariée employé employée
hole: gap hole | brèche trou trouée
hull: hull bow stern | coque proue poupe étrave
list-tilt: listing list_to_port list_to_starboard heeled tilted leaning | gîte penché penchait incliné
flare: flare flares flare_gun | fusée_de_détresse fusées_de_détresse feu_à_main
lifebuoy: lifebuoy life_ring lifebelt life_raft liferaft | bouée bouées radeau_de_survie bouée_de_sauvetage
pump: pump pumps pumping pumped | pompe pompes pomper pompé
shipwreck: sank sunk sinking went_down foundered | coulé coule sombré sombrer naufrage
rescue-sea: winched hoisted airlifted picked_up pulled_from_the_water | hélitreuillé treuillé repêché repêchés repêchée
mooring: moored mooring berthed docked | amarré amarre amarres accosté à_quai
net-fishing: nets trawl | filet filets chalut
tug: tug tugboat towed towing | remorqueur remorqué remorquer remorquage
weather-warning: gale_warning shipping_forecast storm_warning | avis_de_tempête coup_de_vent bulletin_météo
overcrowded: overloaded overloading overcrowded over_capacity | surchargé surchargée surcharge surnombre
jump-in-water: jumped_in jumped_into dived_in fell_overboard went_overboard | sauté_à_l_eau jeté_à_l_eau tombé_à_la_mer passé_par_dessus_bord
unseaworthy: seaworthy unseaworthy | navigabilité en_état_de_naviguer
certificate: certificate certified certification | certificat certifié attestation
logbook: logbook log_book ship_log log | journal_de_bord livre_de_bord
transmitter: transponder beacon transmitter | balise transpondeur émetteur
brazier: brazier braziers bonfire | brasero braseros
banner: banner banners placard placards | banderole banderoles pancarte pancartes
ultimatum: ultimatum final_warning | ultimatum sommation sommations
go-back-to-work: return_to_work resumed_work back_to_work | reprise_du_travail repris_le_travail reprendre_le_travail
vote: ballot show_of_hands | vote_à_main_levée scrutin
sit-in: sit_in | sit_in
strike-fund: strike_fund | caisse_de_grève
foreman: foreman supervisor team_leader shift_manager line_manager | contremaître chef_d_équipe chef_de_service agent_de_maîtrise
apprentice: trainee intern apprentice | stagiaire apprenti apprentie
hourly-rate: per_hour an_hour hourly | de_l_heure par_heure horaire
wage-freeze: |
turnstile: turnstile turnstiles barrier_gate | tourniquet tourniquets portique
queue: queue queued queuing line_up lined_up | file_d_attente queue faire_la_queue faisait_la_queue
megaphone: loudspeaker loudspeakers tannoy public_address speakers | haut_parleur haut_parleurs sono sonorisation mégaphone
first-aid: first_responders emergency_services rescue_workers rescuers | secours secouristes services_de_secours sauveteurs secouriste
resuscitate: cpr chest_compressions resuscitate resuscitated revived | massage_cardiaque réanimé réanimer ranimé
triage: triage field_hospital first_aid_post | poste_médical_avancé poste_de_secours
next-of-kin: next_of_kin relatives loved_ones bereaved | proches famille_des_victimes
knock-down: knocked_down knocked_over | renversé_au_sol mis_à_terre fait_tomber plaqué
stumble: stumbled lost_his_balance lost_her_balance lost_balance lost_their_footing | trébuché perdu_l_équilibre perdait_l_équilibre déséquilibré vacillé
slippery: slipped slipping slid | glissé glisse glissait glissade dérapé
fall: fell fall fallen falls falling plunged plummeted tumbled | tombé tombée tombés chuté chute chuter tomber dégringolé
lie-down: lay_on_the_ground lying_on_the_ground | gisait gisant au_sol étendu_au_sol à_terre
flee: ran_off ran_away fleeing fled took_flight got_away | enfui enfuie enfuis fuir fuyait fuyaient s_enfuir détalé prendre_la_fuite pris_la_fuite
hold-down: held_back restrained held_down pinned_down pinned | maîtrisé maintenu_au_sol retenu plaqué_au_sol immobilisé
concussion: head_injury head_wound concussed | traumatisme_crânien blessure_à_la_tête plaie_à_la_tête
statement-written: affidavit written_statement sworn_statement deposition | attestation déposition témoignage_écrit
secret: gagged sworn_to_secrecy confidential | secret confidentiel confidentielle huis_clos
leaked-document: leaked leak leaks | fuité fuite ébruité
secret: classified top_secret | secret_défense classifié
no-comment: declined_to_comment no_comment would_not_comment refused_to_comment | pas_souhaité_commenter refusé_de_commenter s_est_refusé_à_tout_commentaire pas_de_commentaire
answer-question: did_not_respond did_not_reply unanswered | pas_répondu sans_réponse n_a_pas_donné_suite
set-up-body: commission_of_inquiry inquiry_commission parliamentary_inquiry | commission_d_enquête enquête_parlementaire
expert-report: expert_report forensic_report | expertise rapport_d_expertise expertises
reconstruction: reconstruction re_enactment | reconstitution
jurisdiction: referred_to handed_to transferred_to | dessaisi dépaysé dépaysement
evacuate: | évacué évacuée évacués
suffocate: | étouffé étouffée étouffés
climb: | monté montée montés montaient
rise: | monté montée
extinguish: | maîtrisé maîtrisée maîtrisés
withhold: withheld withholding | retenu retenue retenus
keep: | retenu retenue
clear: cleared clearing | dégagé dégagée
prevent: blocked blocking stopped stopping stops | bloqué
trap: | bloqué bloquée bloqués
sack: | licenciement licenciements licencié licenciée
expect: | attendu attendait attendaient attend
admit: | reconnu reconnue reconnaître reconnaît
feel: | senti sentait ressenti
lead: | conduit
continue: | poursuivi poursuivie poursuivis poursuit
conceal: concealed concealing concealment | dissimulé dissimulée dissimuler dissimulation
collapse: collapsed | effondré effondrée écroulé écroulée
elect: | élu élue élus élues
hearing-court: hearing hearings | audience audiences auditions
throw: threw thrown throwing | jeté jetée jetés jetait balancé lancé
dump: | jeté jetée
search-for: searched_for sought | recherché recherchée recherchés
resident-local: | riverain riverains riveraine
drive-off: drove_off | démarré démarrer démarrait
`;
