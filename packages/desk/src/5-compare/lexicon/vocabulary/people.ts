/** People: body, injuries, illness, medicine, death, family, ages, groups, occupations, emotions, character, speech. Notation: ../vocabulary.ts. */
export const people = `
~person: person people individual human_being human | personne gens individu être_humain humain
man: man men male gentleman bloke guy | homme masculin monsieur
woman: woman women female lady feminine | femme féminin dame
child: child children kid childhood youngster little_one schoolchild schoolchildren | enfant enfance gamin gosse bambin fillette garçonnet écolier marmot
boy: boy lad schoolboy | garçon garçonnet
girl: girl schoolgirl | fille fillette jeune_fille
baby: baby infant newborn new_born suckling | bébé nourrisson nouveau_né
toddler: toddler small_child young_child | jeune_enfant petit_enfant enfant_en_bas_âge tout_petit
teenager: teenager teen adolescent adolescence teenage youth | adolescent ado adolescence jeune
youth: youth young young_people young_man young_men young_woman youngster juvenile | jeune jeunesse jeune_homme jeunes_gens juvénile
minor: minor underage under_age under_eighteen juvenile | mineur minorité
unaccompanied-minor: unaccompanied_minor unaccompanied_child unaccompanied_children lone_child separated_child | mineur_non_accompagné mineur_isolé MNA mineur_isolé_étranger enfant_non_accompagné
adult: adult adulthood grown_up coming_of_age | adulte majeur âge_adulte majorité_légale
elderly: elderly older_people old_man old_woman senior_citizen pensioner octogenarian nonagenarian old_age | âgé personne_âgée vieillard senior octogénaire nonagénaire vieillesse aîné troisième_âge
old-age-adj: old elder | vieux vieil vieille vieillissement vieillir
septuagenarian: septuagenarian in_his_seventies in_her_seventies | septuagénaire
sexagenarian: sexagenarian in_his_sixties in_her_sixties | sexagénaire soixantaine
quinquagenarian: in_his_fifties in_her_fifties | quinquagénaire cinquantaine_d_années
forty-something: in_his_forties in_her_forties | quadragénaire quarantaine_d_années
thirty-something: in_his_thirties in_her_thirties | trentenaire trentaine_d_années
twenty-something: in_his_twenties in_her_twenties | vingtaine_d_années
retired: retire retired retirement pensioner retiree pension | retraite retraité pension pensionné prépensionné
~age: age aged year_old years_old | âge âgé âgée âgé_de âgée_de
birthday: birthday | anniversaire
anniversary: anniversary commemoration commemorate | anniversaire commémoration commémorer
generation: younger_generation older_generation second_generation next_generation future_generation | génération
name-person: name named surname first_name nickname alias pseudonym family_name | nom prénom surnom pseudonyme nom_de_famille prénommé surnommé
anonymous: anonymous anonymity condition_of_anonymity pseudonym name_changed unnamed | anonyme anonymat sous_couvert_d_anonymat sous_anonymat prénom_modifié nom_modifié
identity: identity identify identification unidentified | identité identifier identification non_identifié
gender: gender sex | genre sexe
lgbt: lgbt lgbtq gay homosexual lesbian homosexuality queer bisexual | LGBT LGBTQ gay homosexuel lesbienne homosexualité bisexuel
transgender: transgender trans transsexual | transgenre trans transsexuel
homophobia: homophobia homophobic | homophobie homophobe
transphobia: transphobia transphobic | transphobie transphobe
sexism: sexism sexist misogyny misogynist | sexisme sexiste misogynie misogyne
feminist: feminist feminism | féministe féminisme
life: life lifetime alive | vie vivant en_vie
body: body bodily physical | corps corporel physique
corpse: corpse body dead_body remains cadaver mortal_remains lifeless_body human_remains | cadavre dépouille corps corps_sans_vie ossements restes_humains macchabée
head: head skull scalp cranial | tête crâne crânien cuir_chevelu boîte_crânienne
face-body: his_face her_face their_face my_face the_face in_the_face facial faces_of | visage facial
eye: eye eyeball eyelid ocular | œil oeil yeux oculaire paupière globe_oculaire
eyebrow: eyebrow brow | sourcil arcade_sourcilière
cheek: cheek cheekbone | pommette la_joue sa_joue
nose: nose nostril nasal | nez narine nasal
mouth: mouth lip oral | bouche lèvre buccal
lip: lip | lèvre
tooth: tooth teeth dental | dent dentaire dentition
tongue-body: tongue | langue
jaw: jaw jawbone chin | mâchoire menton maxillaire
ear: ear eardrum | oreille tympan
hearing: hearing_loss deafness deaf hard_of_hearing hearing_impaired tinnitus | surdité sourd malentendant acouphène perte_auditive perte_d_audition
blindness: blind blindness lost_an_eye lost_his_sight lost_her_sight visually_impaired lost_the_sight | aveugle cécité non_voyant malvoyant borgne éborgner éborgné perdre_un_œil perdu_un_œil perdu_un_oeil
eyesight: eyesight sight vision visual | vue vision visuel
mute: mute speechless | muet mutique mutisme
hair: hair hairy haircut | cheveu cheveux chevelure pilosité
beard: beard bearded moustache mustache | barbe barbu moustache moustachu
bald: bald shaved_head shaven | chauve crâne_rasé
neck: neck nape cervical | cou nuque cervical cervicales
throat: throat | gorge
shoulder: shoulder collarbone shoulder_blade | épaule clavicule omoplate
collarbone: collarbone clavicle | clavicule
arm: arm forearm upper_arm | bras avant_bras
elbow: elbow | coude
wrist: wrist | poignet
hand: hand palm | main paume
finger: finger thumb fingertip knuckle | doigt pouce phalange index
fist: fist clenched_fist | poing
fingernail: nail_bed fingernail toenail | ongle
chest: chest thorax ribcage breast thoracic | poitrine thorax thoracique cage_thoracique torse
breast: breast | sein
rib: rib ribcage broken_rib | côte_cassée côte_fracturée côtes_cassées côtes_fracturées cage_thoracique côte_fêlée
back-body: his_back her_back their_back in_the_back lower_back upper_back backbone | dos dans_le_dos lombaire lombaires
spine: spine spinal vertebra vertebrae backbone spinal_cord | colonne_vertébrale vertèbre rachis moelle_épinière vertébral épine_dorsale
abdomen: abdomen abdominal stomach belly tummy gastric | abdomen abdominal ventre estomac gastrique
waist: waist | taille_fine à_la_taille ceinture_abdominale
hip: hip pelvis pelvic | hanche bassin_fracturé pelvis pelvien col_du_fémur
groin: groin crotch | entrejambe à_l_aine
buttock: buttock bottom backside | fesse fessier postérieur
genitals: genital testicle penis vagina genitalia private_parts | génital testicule pénis vagin parties_génitales parties_intimes vaginal
anus: anus anal rectum rectal | anus anal rectum rectal
leg: leg lower_limb shin | jambe membre_inférieur
thigh: thigh thighbone femur | cuisse fémur
calf-leg: calf_muscle shin tibia | mollet tibia péroné
knee: knee kneecap | genou genoux rotule
kneel: kneel knelt kneeling on_his_knees on_their_knees on_her_knees | agenouiller à_genoux agenouillé s_agenouiller
ankle: ankle | cheville
foot: foot feet toe heel sole | pied orteil talon plante_des_pieds
limb: limb extremity | membre_inférieur membre_supérieur
left-side: left left_hand left_wing | gauche
right-side: right right_hand right_wing | droite droit
skin: skin dermatological | peau cutané épiderme
bone: bone skeleton | os osseux squelette ossements
muscle: muscle muscular tendon ligament | muscle musculaire tendon ligament
blood: blood bloody bloodstained bloodied bloodshed | sang sanguin ensanglanté sanglant
bleed: bleed bled bleeding haemorrhage hemorrhage blood_loss | saigner saignement hémorragie perte_de_sang se_vider_de_son_sang hémorragique
brain: brain cerebral | cerveau cérébral encéphale
heart: heart cardiac | cœur coeur cardiaque
lung: lung pulmonary respiratory | poumon pulmonaire respiratoire
liver: liver hepatic | hépatique cancer_du_foie lésion_au_foie cirrhose
kidney: kidney renal dialysis | rein rénal dialyse
spleen: spleen | rupture_de_la_rate éclatement_de_la_rate
bladder: bladder | vessie
intestine: intestine bowel colon intestinal | intestin côlon intestinal
organ: internal_organ vital_organ | organe_vital organes
organ-transplant: transplant transplantation organ_donor donor organ_donation | greffe transplantation don_d_organe don_d_organes greffé donneur_d_organes
nerve: nerve nervous_system neurological | nerf neurologique système_nerveux
artery: artery vein aorta jugular carotid | artère veine aorte jugulaire carotide
urine: urine urinate urinated | urine uriner urinaire
faeces: faeces feces excrement defecate faecal human_waste | excrément matière_fécale fèces déféquer fécal
sweat: sweat perspire | sueur transpirer transpiration
saliva: spit spat saliva spittle | cracher crachat salive
vomit: vomit vomiting threw_up throw_up | vomir vomissement
cry: tears tearful sob weep wept | larme pleurs sangloter sanglot pleurer
breathe: breathe breath breathing respiration | respirer respiration souffle haleine
breathing-difficulty: breathing_difficulty breathing_difficulties difficulty_breathing shortness_of_breath trouble_breathing breathless struggling_to_breathe struggled_to_breathe can_t_breathe cannot_breathe | difficulté_à_respirer difficultés_à_respirer difficulté_respiratoire difficultés_respiratoires gêne_respiratoire détresse_respiratoire essoufflement peine_à_respirer mal_à_respirer essoufflé
pulse: pulse heartbeat heart_rate | pouls battement_de_cœur rythme_cardiaque battements_de_cœur
height-body: tall stature | taille grand_de stature
overweight: obese obesity overweight | obèse obésité surpoids
thin-body: skinny emaciated weight_loss lost_weight underweight | maigre amaigri perte_de_poids perdu_du_poids décharné amaigrissement
pregnant: pregnant pregnancy expectant | enceinte grossesse
childbirth: childbirth give_birth gave_birth given_birth delivery labour_pains maternity in_labour caesarean maternal | accouchement accoucher accouché maternité césarienne mettre_au_monde mis_au_monde maternel
midwife: midwife obstetrician maternity_ward gynaecologist gynecologist | sage_femme sages_femmes obstétricien gynécologue obstétrique maïeuticien
miscarriage: miscarriage miscarry stillborn stillbirth lost_her_baby | fausse_couche mort_né mortinaissance
abortion: abortion abort termination_of_pregnancy terminate_a_pregnancy | avortement avorter IVG interruption_volontaire_de_grossesse
contraception: contraception contraceptive condom birth_control | contraception contraceptif préservatif pilule
foetus: foetus fetus embryo unborn | fœtus embryon
breastfeed: breastfeed breastfeeding breastfed nursing_mother | mère_allaitante nourrir_au_sein allaitement_maternel
hurt: hurt injure injury injured wound wounded casualty | blesser blessure blessé
serious-injury: serious_injury seriously_injured severely_injured serious_injuries badly_injured badly_hurt seriously_hurt gravely_injured seriously_wounded severely_wounded badly_wounded severe_injuries | grièvement_blessé gravement_blessé blessé_grave blessure_grave blessures_graves sérieusement_blessé grièvement
minor-injury: minor_injury minor_injuries slightly_injured lightly_injured slightly_hurt lightly_wounded slight_injuries slightly_wounded superficial_wound | légèrement_blessé blessé_léger blessure_légère blessures_légères blessures_superficielles plaie_superficielle légèrement_touché
unhurt: unhurt unharmed uninjured unscathed safe_and_sound no_injuries no_one_was_hurt nobody_was_hurt no_casualties | indemne sain_et_sauf sains_et_saufs saine_et_sauve aucun_blessé pas_de_blessé sans_blessé
critical-condition: critical_condition life_threatening critically_injured between_life_and_death fighting_for_his_life fighting_for_her_life life_is_in_danger critically_ill critically_wounded | état_critique pronostic_vital_engagé pronostic_vital urgence_absolue entre_la_vie_et_la_mort blessé_critique danger_de_mort absolue_urgence
stable-condition: stable_condition out_of_danger not_life_threatening non_life_threatening | état_stable hors_de_danger urgence_relative hors_d_affaire stabilisé
casualty-toll: death_toll toll casualty_figures casualty_toll | bilan bilan_humain nombre_de_morts nombre_de_victimes
casualties: casualty casualties | victime
victim: victim victimise victimize | victime
fracture: fracture fractured broken_bone broken_leg broken_arm broken_wrist broken_nose broken_jaw | fracture fracturer jambe_cassée bras_cassé nez_cassé os_brisé os_cassé
bruise: bruise bruising contusion black_eye bruised haematoma hematoma welt | ecchymose bleu_sur contusion hématome œil_au_beurre_noir tuméfié tuméfaction contusionné
swelling: swelling swollen swell oedema edema | gonflement gonflé enflé enfler œdème oedème enflure tuméfié
cut-wound: laceration gash cut_on cuts_on cut_above cuts_to slash wound | plaie entaille coupure lacération entailler balafre
stitches: stitches stitch suture sutured stitched | point_de_suture points_de_suture suturer suture recoudre agrafes
graze: graze scratch abrasion scrape | éraflure égratignure écorchure dermabrasion érafler griffure
scar: scar scarred | cicatrice balafre cicatriser
burn-injury: burns third_degree_burns second_degree_burns degree_burns burn_victim burns_unit suffered_burns burned_himself | brûlure brûlé grand_brûlé brûlures_au_troisième_degré brûlé_au brûlure_au
sprain: sprain twisted_ankle dislocate dislocation strained_muscle dislocated_shoulder | entorse luxation luxer déboîter épaule_luxée
concussion: concussion concussed head_injury head_injuries head_trauma traumatic_brain_injury head_wound brain_injury | commotion commotion_cérébrale traumatisme_crânien blessure_à_la_tête blessé_à_la_tête trauma_crânien lésion_cérébrale
internal-injury: internal_injury internal_injuries internal_bleeding polytrauma multiple_injuries | hémorragie_interne lésions_internes polytraumatisé polytraumatisme blessures_multiples
gunshot-wound: gunshot_wound bullet_wound gunshot_injury gunshot_injuries gunshot_wounds bullet_wounds | blessure_par_balle blessé_par_balle blessures_par_balle plaie_par_balle touché_par_balle blessé_par_balles
stab: stab stabbed stabbing knife_attack stab_wound knifed | poignarder poignardé coup_de_couteau coups_de_couteau attaque_au_couteau arme_blanche agression_au_couteau
amputate: amputate amputation amputee lost_a_hand lost_his_leg lost_her_leg torn_off hand_torn_off lost_a_leg severed_his severed_her | amputer amputation amputé main_arrachée sectionner sectionné jambe_arrachée
mutilate: mutilate mutilation maim maimed disfigure disfigured | mutiler mutilation défigurer défiguré estropié estropier mutilé
shrapnel: shrapnel fragment splinter shard | éclat éclat_d_obus éclats fragment shrapnel
paralysed: paralysed paralyzed paralysis paraplegic quadriplegic tetraplegic | paralysé paralysie paralyser paraplégique tétraplégique hémiplégie
disabled: disabled disability handicap handicapped impairment invalid people_with_disabilities reduced_mobility | handicapé handicap invalide invalidité en_situation_de_handicap mobilité_réduite infirme
coma: coma comatose induced_coma vegetative_state | coma comateux plongé_dans_le_coma coma_artificiel état_végétatif
unconscious: unconscious lost_consciousness passed_out faint fainted black_out loss_of_consciousness unresponsive knocked_out collapsed_unconscious pass_out losing_consciousness unconsciousness | inconscient évanoui évanouir perdre_connaissance perdu_connaissance perte_de_connaissance sans_connaissance inanimé s_évanouir syncope tomber_dans_les_pommes évanouissement
conscious: conscious regained_consciousness came_to | conscient repris_connaissance repris_conscience reprendre_connaissance
dizzy: dizzy dizziness vertigo light_headed felt_faint unwell taken_ill fell_ill feeling_unwell felt_unwell | vertige étourdissement malaise étourdi pris_de_malaise pris_d_un_malaise
pain: pain painful ache agony sore | douleur douloureux mal_à souffrance courbature
headache: headache migraine | mal_de_tête maux_de_tête migraine céphalée
nausea: nausea nauseous queasy | nausée nauséeux écœurement
itch: itch itching rash irritation skin_irritation eczema | démangeaison éruption_cutanée irritation eczéma gratter urticaire
cough: cough coughing sneeze | tousser toux éternuer
fever: fever feverish high_temperature | fièvre fiévreux fébrile
infection: infect infection infected septic sepsis septicaemia gangrene infectious | infecter infection infectieux septicémie gangrène surinfection
ill: ill illness sick sickness disease ailment unwell | malade maladie souffrant pathologie
symptom: symptom | symptôme symptomatique
chronic-illness: chronic_illness chronic_disease underlying_condition long_term_illness | maladie_chronique affection_de_longue_durée ALD comorbidité pathologie_chronique
health: health healthy wellbeing well_being | santé sanitaire bien_être
public-health: public_health health_authority health_authorities health_ministry health_department health_agency | santé_publique autorités_sanitaires agence_régionale_de_santé ARS ministère_de_la_santé autorité_sanitaire
epidemic: epidemic pandemic outbreak | épidémie pandémie flambée épidémique foyer_épidémique
contagious: contagious contagion transmission transmit communicable infectious | contagieux contagion transmission transmettre transmissible contaminer contamination
quarantine: quarantine isolate self_isolate | quarantaine isolement isoler
covid: covid coronavirus covid_19 sars_cov_2 | covid coronavirus covid_19 sars_cov_2
virus: virus viral | virus viral
bacteria: bacteria bacterial bacterium germ microbe e_coli salmonella | bactérie bactérien microbe germe salmonelle
legionella: legionella legionnaires_disease legionnaires legionnaire_s_disease | légionelle légionellose
cholera: cholera | choléra
malaria: malaria | paludisme malaria palu
ebola: ebola haemorrhagic_fever | ebola fièvre_hémorragique
measles: measles | rougeole
tuberculosis: tuberculosis tb | tuberculose
hiv: hiv seropositive hiv_positive | VIH sida séropositif
hepatitis: hepatitis jaundice | hépatite jaunisse
flu: flu influenza | grippe grippal
mpox: mpox monkeypox | mpox variole_du_singe
scabies: scabies | gale
dysentery: dysentery diarrhoea diarrhea gastroenteritis gastro | dysenterie diarrhée gastro_entérite gastro
dengue: dengue chikungunya | dengue chikungunya
meningitis: meningitis | méningite
polio: polio poliomyelitis | polio poliomyélite
tetanus: tetanus | tétanos
diabetes: diabetes diabetic insulin | diabète diabétique insuline
asthma: asthma asthmatic bronchitis bronchiolitis inhaler | asthme asthmatique bronchite bronchiolite ventoline inhalateur
pneumonia: pneumonia lung_infection | pneumonie infection_pulmonaire pneumopathie
cancer: cancer tumour tumor leukaemia leukemia carcinogenic lymphoma oncology malignant | cancer tumeur leucémie cancérigène cancérogène lymphome cancéreux oncologie
silicosis: silicosis asbestosis mesothelioma occupational_disease occupational_illness | silicose asbestose mésothéliome maladie_professionnelle
lead-poisoning: lead_poisoning poisoned poisoning poison intoxication | saturnisme empoisonner empoisonnement intoxication intoxiqué poison
heart-attack: heart_attack cardiac_arrest heart_failure heart_disease cardiovascular | crise_cardiaque infarctus arrêt_cardiaque arrêt_cardio_respiratoire insuffisance_cardiaque cardiovasculaire
stroke-illness: stroke aneurysm brain_haemorrhage brain_hemorrhage | AVC accident_vasculaire_cérébral anévrisme hémorragie_cérébrale rupture_d_anévrisme
epilepsy: epilepsy epileptic seizure_disorder convulsion fit_of_epilepsy | épilepsie épileptique convulsion crise_d_épilepsie
allergy: allergy allergic anaphylaxis | allergie allergique anaphylactique
dehydration: dehydration dehydrated rehydrate | déshydratation déshydraté déshydrater réhydrater
exhaustion: exhausted exhaustion fatigue tired tiredness weary worn_out burnout | épuisé épuisement fatigue fatigué épuiser harassé surmenage burn_out
weak: weak weakness frail weakened feeble | faible faiblesse affaibli affaiblir fragile
vulnerable: vulnerable vulnerability fragile | vulnérable vulnérabilité fragilité
mental-health: mental_health mental_illness mental_disorder psychological psychiatric psychosis psychotic schizophrenia schizophrenic mentally_ill psychological_distress | santé_mentale trouble_mental troubles_mentaux trouble_psychique troubles_psychiques psychologique psychiatrique psychose schizophrénie schizophrène maladie_mentale psychique trouble_psychiatrique troubles_psychiatriques déséquilibré
depression: depression depressed antidepressant suicidal_thoughts | dépression dépressif déprimé antidépresseur idées_suicidaires idées_noires
trauma: trauma traumatised traumatized traumatic post_traumatic ptsd | traumatisme traumatisé traumatique traumatiser post_traumatique trauma
dementia: dementia alzheimer | démence alzheimer sénile
autism: autism autistic down_syndrome learning_disability learning_difficulties intellectual_disability | autisme autiste trisomie trisomique déficience_intellectuelle handicap_mental
self-harm: self_harm automutilation cut_himself cut_herself cut_his_wrists cut_her_wrists | automutilation s_automutiler scarification s_ouvrir_les_veines s_est_mutilé automutilé
suicide: suicide took_his_own_life took_her_own_life kill_himself killed_himself killed_herself hanged_himself hanged_herself suicidal took_their_own_lives | suicide suicider suicidé se_donner_la_mort mis_fin_à_ses_jours s_est_pendu s_est_donné_la_mort suicidaire mettre_fin_à_ses_jours s_est_suicidé
addiction: addict addiction addicted drug_user drug_abuse substance_abuse alcoholism alcoholic crackhead | toxicomane addiction dépendance toxicomanie accro alcoolisme alcoolique usager_de_drogue consommateur_de_drogue
overdose: overdose overdosed | surdose overdose
medicine-drug: medicine medication drugs pill tablet pharmaceutical | médicament pilule comprimé cachet gélule pharmaceutique médicamenteux
painkiller: painkiller paracetamol morphine analgesic aspirin opioid fentanyl | antidouleur antalgique paracétamol morphine analgésique aspirine opioïde fentanyl doliprane
antibiotic: antibiotic penicillin | antibiotique pénicilline
sedative: sedative sedate sedated sedation tranquilliser tranquillizer anxiolytic sleeping_pill | sédatif sédation tranquillisant anxiolytique somnifère
anaesthetic: anaesthetic anesthetic anaesthesia anesthesia | anesthésie anesthésique anesthésier anesthésiant
vaccine: vaccine vaccinate vaccination immunise immunize immunisation immunization jab | vaccin vacciner vaccination vaccinal immunisation immuniser
injection: inject injection drip intravenous infusion jab | injecter injection piqûre perfusion intraveineux
prescription: prescription prescribe dose dosage | ordonnance prescrire prescription posologie
treat: treat treatment treated_for medical_care healthcare health_care therapy | soigner traitement soin soins prise_en_charge prendre_en_charge pris_en_charge prise_en_charge_médicale thérapie traiter
heal: heal cure recover recovery convalescence recuperate convalescent | guérir guérison rétablir rétablissement convalescence se_remettre cicatriser
diagnosis: diagnose diagnosis prognosis | diagnostic diagnostiquer pronostic
medical: medical clinical medically | médical clinique médicalement
medical-exam: medical_examination medical_check medical_exam check_up checkup medical_consultation consultation | examen_médical visite_médicale bilan_de_santé consultation_médicale auscultation ausculter
surgery: surgery operate_on operated_on underwent_surgery surgical operating_theatre operating_room surgically | chirurgie opéré bloc_opératoire intervention_chirurgicale chirurgical opération_chirurgicale
surgeon: surgeon neurosurgeon anaesthetist anesthetist anesthesiologist | chirurgien chirurgienne neurochirurgien anesthésiste
hospitalise: hospitalised hospitalized hospitalisation hospitalization taken_to_hospital rushed_to_hospital admitted_to_hospital in_hospital taken_to_the_hospital taken_to_a_hospital transported_to_hospital | hospitaliser hospitalisation hospitalisé transporté_à_l_hôpital conduit_à_l_hôpital admis_à_l_hôpital évacué_vers_l_hôpital emmené_à_l_hôpital
emergency-room: emergency_room emergency_department casualty_department accident_and_emergency er_doctor | urgences service_des_urgences aux_urgences salle_d_urgence
intensive-care: intensive_care icu resuscitation_unit critical_care | soins_intensifs réanimation service_de_réanimation réa
resuscitate: resuscitate resuscitation cpr cardiac_massage defibrillator revive chest_compressions mouth_to_mouth defibrillate | réanimer réanimation massage_cardiaque défibrillateur ranimer bouche_à_bouche
first-aid: first_aid bandage plaster_cast bandaged gauze street_medic tourniquet | premiers_secours premiers_soins bandage pansement plâtre compresse street_medic secouriste garrot secourisme
respirator: ventilator respirator oxygen_mask intubate intubated artificial_respiration | respirateur masque_à_oxygène intuber intubé respiration_artificielle ventilation_artificielle
blood-test: blood_test blood_sample | prise_de_sang analyse_de_sang test_sanguin bilan_sanguin analyse_sanguine
blood-transfusion: transfusion blood_donation blood_donor | transfusion don_du_sang donneur_de_sang
ward: ward hospital_ward | service_hospitalier
discharge-hospital: discharged_from_hospital left_hospital discharged_from_the_hospital | sorti_de_l_hôpital sortie_de_l_hôpital quitté_l_hôpital
sick-leave: sick_leave sick_pay off_work sick_day medical_leave | arrêt_maladie congé_maladie arrêt_de_travail en_arrêt congé_de_maladie
incapacity: unfit_for_work temporary_incapacity days_off_work incapacity days_of_incapacity unable_to_work | incapacité incapacité_totale_de_travail ITT incapacité_temporaire inapte jours_d_ITT
health-insurance: health_insurance medical_insurance national_health_service nhs medicaid medicare | assurance_maladie sécurité_sociale mutuelle sécu CPAM AMO RAMQ aide_médicale_d_état
doctor: doctor physician general_practitioner | médecin docteur praticien toubib doctoresse médecin_généraliste
nurse: nurse nursing orderly care_assistant nursing_assistant healthcare_assistant | infirmier infirmière aide_soignant aide_soignante
carer: carer caregiver care_worker care_staff healthcare_worker health_worker health_workers hospital_staff medical_staff medical_team | soignant soignante aide_à_domicile auxiliaire_de_vie personnel_soignant personnel_médical équipe_médicale personnel_de_santé préposé_aux_bénéficiaires agent_de_santé
paramedic: paramedic emergency_medical_services ambulance_crew ambulance_service rescuer first_responder emergency_worker emergency_services rescue_worker rescue_team rescue_services | SAMU SMUR ambulancier secouriste sauveteur service_d_urgence services_de_secours services_d_urgence les_secours équipe_de_secours secours
psychiatrist: psychiatrist psychologist psychotherapist therapist counsellor counselor psychological_support | psychiatre psychologue psychothérapeute thérapeute psy cellule_psychologique soutien_psychologique cellule_d_urgence_médico_psychologique
psychiatric-hospital: psychiatric_hospital mental_hospital sectioned psychiatric_ward psychiatric_unit committed_to_a_psychiatric | hôpital_psychiatrique interné internement hospitalisation_d_office asile_psychiatrique interner unité_psychiatrique
pharmacist: pharmacist chemist_s pharmacy | pharmacien pharmacienne pharmacie officine apothicaire
dentist: dentist orthodontist | dentiste orthodontiste
patient: patient outpatient inpatient | patient patiente
kill: kill killed killing dead death die died dying dies lethal fatal fatality deadly deceased slain slay lose_his_life lost_his_life lost_her_life lost_their_lives lost_his_lives passed_away loss_of_life succumbed | tuer tué mort mourir mourut meurt meurent décès décéder décédé mortel létal trépas défunt perdu_la_vie perdre_la_vie trouvé_la_mort trouver_la_mort succomber perte_humaine abattu
dead-on-arrival: pronounced_dead declared_dead found_dead died_at_the_scene | déclaré_mort mort_sur_place décédé_sur_place retrouvé_mort mort_sur_le_coup décès_constaté retrouvé_sans_vie
dead-child: infant_mortality child_mortality cot_death sudden_infant_death | mortalité_infantile mort_subite_du_nourrisson mort_subite
mortality: mortality mortality_rate excess_deaths death_rate | mortalité surmortalité taux_de_mortalité
natural-causes: natural_causes natural_death | mort_naturelle cause_naturelle causes_naturelles
suspicious-death: suspicious_death unexplained_death cause_of_death causes_of_death | mort_suspecte cause_de_la_mort décès_suspect causes_du_décès cause_du_décès causes_de_la_mort
autopsy: autopsy post_mortem pathologist coroner forensic_pathologist forensic_doctor medical_examiner | autopsie médecin_légiste légiste médecine_légale autopsier médico_légal coroner institut_médico_légal
morgue: morgue mortuary funeral_home undertaker funeral_parlour | morgue chambre_mortuaire funérarium pompes_funèbres croque_mort
cremate: cremate cremation ashes crematorium incinerated_remains | crémation incinérer crématorium cendres incinération
bury: bury buried burial funeral entomb | enterrer inhumer obsèques enterrement funérailles inhumation
exhume: exhume exhumation dig_up dug_up unearth | exhumer exhumation déterrer
mourn: mourn mourning bereaved bereavement grief condolence tribute pay_tribute | deuil endeuiller endeuillé hommage condoléances recueillement se_recueillir
minute-silence: minute_of_silence minute_s_silence moment_of_silence | minute_de_silence
wreath: wreath lay_flowers laid_flowers floral_tribute candlelit candlelight | gerbe gerbe_de_fleurs couronne_de_fleurs déposer_des_fleurs dépôt_de_gerbe
white-march: silent_march memorial_march candlelit_vigil candlelight_vigil vigil march_in_memory | marche_blanche marche_silencieuse veillée rassemblement_en_hommage veillée_aux_chandelles marche_en_hommage
missing-person: missing missing_person went_missing disappear disappeared disappearance gone_missing vanish unaccounted_for whereabouts_unknown | disparaître disparu disparition porté_disparu introuvable sans_nouvelles manque_à_l_appel
survive: survivor survive survival | survivant rescapé survivre survie
family: family families household relatives kin next_of_kin loved_one loved_ones family_member | famille familial proche ménage proches parenté entourage
parent: parent parental parenthood | parent parental père_et_mère
father: father dad daddy paternal fatherhood | père papa paternel paternité
mother: mother mum mom mummy maternal motherhood | maman maternel maternité sa_mère leur_mère ma_mère une_mère mère_de_famille mère_de_la mère_de_l mère_et mères_de_famille
son: son | fils
daughter: daughter | fille
brother: brother sibling fraternal | frère fratrie
sister: sister sibling | sœur soeur fratrie
twin: twin triplet | jumeau jumelle jumeaux triplés
cousin: cousin | cousin cousine
uncle: uncle | oncle tonton
aunt: aunt auntie | tante tata
nephew: nephew | neveu neveux
niece: niece | nièce
grandmother: grandmother grandma granny | grand_mère grand_maman mamie aïeule grands_mères
grandfather: grandfather grandpa grandad | grand_père aïeul grands_pères
grandparent: grandparent | grands_parents
grandchild: grandchild grandchildren grandson granddaughter | petit_fils petite_fille petits_enfants
in-law: in_laws | belle_famille beaux_parents
mother-in-law: mother_in_law | belle_mère
father-in-law: father_in_law | beau_père
brother-in-law: brother_in_law | beau_frère
sister-in-law: sister_in_law | belle_sœur belle_soeur
son-in-law: son_in_law | gendre beau_fils
daughter-in-law: daughter_in_law | belle_fille bru
stepfather: stepfather step_father | beau_père
stepmother: stepmother step_mother | belle_mère marâtre
stepson: stepson | beau_fils
stepdaughter: stepdaughter | belle_fille
husband: husband spouse | mari époux conjoint
wife: wife wives spouse | épouse conjointe
partner: partner companion boyfriend girlfriend cohabitee lover fiancé fiancée ex_partner former_partner | compagnon compagne conjoint concubin petit_ami petite_amie amant ex_conjoint ex_compagnon fiancé copine
couple: couple | couple époux
widow: widow widower widowed | veuf veuve veuvage
single-unmarried: unmarried bachelor celibate | célibataire célibat
single-parent: single_mother single_parent lone_parent single_father single_parent_family | famille_monoparentale mère_célibataire parent_isolé mère_isolée père_célibataire monoparental mère_seule
orphan: orphan orphanage orphaned | orphelin orphelinat
adopt-child: adopt_a_child adoptive adopted_child foster_child foster_care foster_family foster_parent | adoptif enfant_adopté famille_d_accueil enfant_placé foyer_de_l_enfance famille_adoptive
child-protection: child_protection child_services social_services child_welfare children_s_services | aide_sociale_à_l_enfance ASE protection_de_l_enfance services_sociaux protection_de_la_jeunesse DPJ aide_à_la_jeunesse
custody-child: child_custody parental_authority child_support alimony | garde_des_enfants autorité_parentale pension_alimentaire garde_de_l_enfant garde_alternée droit_de_visite
marry: marry married marriage wedding bride bridegroom newlywed matrimony groom | marier mariage épouser marié noces nuptial conjugal
forced-marriage: forced_marriage child_marriage early_marriage child_bride | mariage_forcé mariage_précoce mariage_d_enfants mariage_des_enfants
divorce: divorce divorced separation estranged | divorce divorcer séparation divorcé séparer
be-born: born birth birthplace native native_of place_of_birth | naître né née naissance natif originaire
heir: heir inherit inheritance estate heiress beneficiary | héritier héritière hériter héritage succession
ancestor: ancestor ancestry descendant descent forefather lineage | ancêtre ascendance descendant aïeux lignée
friend: friend friendship mate buddy pal | ami amie amitié copain copine camarade pote
acquaintance: acquaintance someone_he_knew | de_sa_connaissance de_leur_connaissance
colleague: colleague co_worker coworker workmate fellow_worker peer | collègue confrère consœur camarade_de_travail
classmate: classmate schoolmate fellow_student | camarade_de_classe condisciple
neighbour: neighbour neighbor next_door | voisin voisine voisinage
resident-local: resident inhabitant local_resident dweller local_people tenants local_residents | habitant riverain résident villageois citadin
villager: villager townsfolk townspeople | villageois
tenant: tenant lodger renter tenancy | locataire colocataire
landlord: landlord landlady | bailleur propriétaire logeur marchand_de_sommeil
homeowner: homeowner property_owner house_owner co_owner | propriétaire copropriétaire
stranger: stranger unknown_person unknown_man | inconnu
foreigner: foreigner foreign foreign_national non_citizen | étranger ressortissant_étranger étrangère
tourist: tourist tourism holidaymaker traveller traveler visitor sightseer vacationer | touriste tourisme vacancier voyageur visiteur touristique
passer-by: passer_by passers_by bystander onlooker | badaud curieux spectateur un_passant des_passants les_passants
witness: witness eyewitness testify | témoin témoigner témoin_oculaire témoignage
spectator: spectator audience fan viewer public_gallery | spectateur spectatrice téléspectateur auditoire
crowd: crowd throng mob mass | foule attroupement masse badauds
~group: group band bunch | groupe bande
audience-participant: participant attendee attendance | participant participante
~community: community communities | communauté communautaire
~population: population populace inhabitants civilian_population | population populaire habitants
civilian: civilian non_combatant | civil
society: society civil_society | société société_civile
homeless: homeless homelessness rough_sleeper sleeping_rough street_people on_the_streets | sans_abri SDF sans_domicile sans_domicile_fixe à_la_rue sans_logis itinérant itinérance mal_logé
beggar: beggar beg begging panhandling panhandler | mendiant mendicité mendier faire_la_manche
poor: poor poverty destitute deprived low_income impoverished disadvantaged needy underprivileged hardship | pauvre pauvreté démuni indigent précaire précarité défavorisé miséreux misère bas_revenus
rich: rich wealthy wealth billionaire millionaire affluent tycoon | riche richesse fortuné milliardaire millionnaire nanti aisé
unemployed: unemployed unemployment jobless out_of_work jobseeker | chômeur chômage chômeuse sans_emploi demandeur_d_emploi privé_d_emploi
working-class: working_class blue_collar labouring_class | classe_ouvrière classes_populaires milieu_populaire prolétaire
middle-class: middle_class bourgeois | classe_moyenne bourgeois bourgeoisie
peasant: peasant farmer smallholder peasantry farming_community | paysan paysanne cultivateur agriculteur agricultrice exploitant_agricole fermier
indigenous: indigenous aboriginal native_people first_nation first_nations tribal native_american inuit | autochtone indigène aborigène premières_nations première_nation amérindien inuit tribal peuple_autochtone
tribe: tribe tribal clan | tribu tribal clan
ethnic: ethnic ethnicity ethnic_minority ethnic_group | ethnie ethnique minorité_ethnique groupe_ethnique
minority: minority minorities | minorité minoritaire
majority: majority | majorité majoritaire
roma: roma romani gypsy romany sinti | rom roms tsigane rrom gitan manouche sinté
travellers: travelling_community irish_traveller travelling_people gypsy_traveller | gens_du_voyage manouche
black-people: black_people black_man black_men black_woman black_women black_youth black_community black_teenager afro_american african_american black_boy | homme_noir femme_noire personne_noire personnes_noires jeune_noir noir_américain communauté_noire afro_américain personne_racisée racisé afro_descendant
white-people: white_people white_man white_men white_woman white_supremacist white_police_officer white_supremacy | homme_blanc femme_blanche personne_blanche personnes_blanches suprémaciste suprémacisme
arab: arab arabic maghrebi north_african maghreb | arabe maghrébin maghreb nord_africain
african: african africa sub_saharan | africain africaine afrique subsaharien
european: european europe | européen européenne europe
asian: asian asia | asiatique asie
american: american united_states us_citizen | américain états_unis étasunien états_unien
british: british britain uk united_kingdom briton english england | britannique royaume_uni grande_bretagne anglais angleterre
french-people: french france frenchman frenchwoman french_national | français france hexagone
belgian: belgian belgium | belge belgique
swiss: swiss switzerland | suisse helvétique
canadian: canadian canada | canadien canada
quebec: quebec quebecer quebecker québécois | québec québécois
german: german germany | allemand allemagne
spanish: spanish spain spaniard | espagnol espagne
italian: italian italy | italien italie
portuguese: portuguese portugal | portugais portugal
dutch: dutch netherlands holland | néerlandais pays_bas hollandais
greek: greek greece | grec grecque grèce
polish: polish_national poland pole_national polish_border polish | polonais pologne
romanian: romanian romania | roumain roumanie
bulgarian: bulgarian bulgaria | bulgare bulgarie
hungarian: hungarian hungary | hongrois hongrie
serbian: serbian serbia serb | serbe serbie
croatian: croatian croatia croat | croate croatie
bosnian: bosnian bosnia | bosnien bosniaque bosnie
albanian: albanian albania kosovar kosovo | albanais albanie kosovar kosovo
ukrainian: ukrainian ukraine | ukrainien ukraine
russian: russian russia kremlin | russe russie kremlin
belarusian: belarusian belarus | biélorusse biélorussie bélarus
turkish: turkish turk türkiye turkey | turc turque turquie
kurdish: kurdish kurd kurdistan | kurde kurdistan
syrian: syrian syria | syrien syrie
iraqi: iraqi iraq | irakien irak
iranian: iranian iran tehran | iranien iran téhéran
afghan: afghan afghanistan | afghan afghanistan
pakistani: pakistani pakistan | pakistanais pakistan
indian: indian india | indien inde
bangladeshi: bangladeshi bangladesh | bangladais bangladesh
chinese: chinese china beijing | chinois chine pékin
vietnamese: vietnamese vietnam | vietnamien vietnam viêt_nam
israeli: israeli israel | israélien israël
palestinian: palestinian palestine | palestinien palestine
gaza: gaza gazan | bande_de_gaza à_gaza gazaoui
west-bank: west_bank | cisjordanie
lebanese: lebanese lebanon | libanais liban
egyptian: egyptian egypt | égyptien égypte
libyan: libyan libya | libyen libye
tunisian: tunisian tunisia | tunisien tunisie
algerian: algerian algeria | algérien algérie
moroccan: moroccan morocco | marocain maroc
sudanese: sudanese sudan | soudanais soudan
south-sudanese: south_sudanese south_sudan | sud_soudanais soudan_du_sud
eritrean: eritrean eritrea | érythréen érythrée
ethiopian: ethiopian ethiopia tigrayan | éthiopien éthiopie
somali: somali somalia | somalien somalie somali
kenyan: kenyan kenya | kényan kenya kenyan
ugandan: ugandan uganda | ougandais ouganda
rwandan: rwandan rwanda | rwandais rwanda
burundian: burundian burundi | burundais burundi
congolese: congolese congo drc | congolais congo RDC
cameroonian: cameroonian cameroon | camerounais cameroun
nigerian: nigerian nigeria | nigérian nigéria nigeria
nigerien: nigerien niger | nigérien niger
malian: malian mali | malien mali
senegalese: senegalese senegal | sénégalais sénégal
guinean: guinean guinea | guinéen guinée
ivorian: ivorian ivory_coast côte_d_ivoire | ivoirien côte_d_ivoire
burkinabe: burkinabe burkina_faso burkinabé | burkinabè burkinabé burkina_faso burkina
chadian: chadian chad | tchadien tchad
comorian: comorian comoros | comorien comores
haitian: haitian haiti | haïtien haïti
mexican: mexican mexico | mexicain mexique
venezuelan: venezuelan venezuela | vénézuélien venezuela
south-african: south_african south_africa | sud_africain afrique_du_sud
muslim: muslim islam islamic moslem | musulman islam islamique
jewish: jewish jew judaism | juif juive judaïsme
christian: christian christianity catholic | chrétien christianisme catholique
religion: religion religious faith belief worship | religion religieux culte croyance confession la_foi
believer: worshipper churchgoer worshiper faithful congregation | fidèle croyant paroissien pratiquant
atheist: atheist secular secularism | athée laïque laïc laïcité
priest: priest clergy pastor vicar clergyman parish_priest reverend chaplain | prêtre curé clergé pasteur vicaire abbé aumônier ecclésiastique
bishop: bishop archbishop | évêque archevêque
pope: pope pontiff vatican | pape pontife vatican saint_siège
cardinal-church: cardinal | cardinal
imam: imam muslim_cleric mullah sheikh cleric | imam mollah cheikh
rabbi: rabbi | rabbin
monk: monk friar | moine
nun: nun sister_superior | religieuse bonne_sœur nonne
catholic: catholic catholicism | catholique catholicisme
pray: pray prayer mass | prier prière messe
pilgrim: pilgrim pilgrimage | pèlerin pèlerinage
ramadan: ramadan eid fast_breaking | ramadan jeûne iftar
christmas: christmas xmas | noël
easter: easter | pâques
sect: sect cult | secte sectaire dérive_sectaire
baptism: baptism baptise baptize | baptême baptiser
~migrant: migrant exile immigrant refugee migration | migrant exilé immigré réfugié migratoire
worker: worker employee labourer laborer workforce staff personnel wage_earner workman | travailleur travailleuse ouvrier ouvrière salarié employé personnel effectif main_d_œuvre main_d_oeuvre
seasonal: seasonal_worker fruit_picker | saisonnier ouvrier_saisonnier travailleur_saisonnier
temp-worker: temporary_worker temp_worker agency_worker day_labourer day_laborer casual_worker agency_staff | intérimaire intérim travailleur_temporaire journalier vacataire tâcheron
undocumented-worker: illegal_worker undeclared_work illegal_work undeclared_worker moonlighting off_the_books cash_in_hand undocumented_worker | travail_au_noir travail_dissimulé travailleur_sans_papiers travail_non_déclaré non_déclaré au_noir
self-employed: self_employed freelance freelancer gig_worker | indépendant auto_entrepreneur freelance travailleur_indépendant pigiste microentrepreneur autoentrepreneur
apprentice: apprentice apprenticeship trainee internship | apprenti apprentissage stagiaire stage alternant
occupation: occupation profession job trade employment | métier profession emploi travail boulot poste
manager: manager supervisor foreman overseer line_manager team_leader superior | chef_d_équipe contremaître superviseur manager cadre responsable supérieur gérant encadrant supérieur_hiérarchique
director: director chief_executive ceo managing_director | directeur directrice PDG dirigeant directeur_général patron directrice_générale
employer: employer boss | employeur patron patronne patronat
president-of-body: chairman chairwoman chairperson chair president | président présidente présidence
deputy-of: deputy vice_president assistant_director deputy_director | adjoint vice_président suppléant
treasurer: treasurer bookkeeper accounts_department | trésorier trésorière comptable comptabilité
secretary: secretary administrative_assistant receptionist | secrétaire réceptionniste secrétariat standardiste
spokesperson: spokesperson spokesman spokeswoman press_officer | porte_parole attaché_de_presse chargé_de_communication
engineer: engineer engineering | ingénieur ingénierie ingénieure
technician: technician technical mechanic repairman fitter | technicien technique mécanicien réparateur monteur dépanneur
electrician: electrician | électricien
plumber: plumber | plombier chauffagiste
builder: builder construction_worker bricklayer mason roofer carpenter scaffolder building_worker joiner | maçon ouvrier_du_bâtiment couvreur charpentier menuisier travailleur_de_la_construction ouvrier_de_chantier
welder: welder metalworker weld | soudeur métallurgiste soudure souder
miner: miner mineworker | mineur_de_fond mineurs_de_fond orpailleur creuseur gueule_noire
cleaner: cleaner cleaning_staff janitor cleaning_worker cleaning_lady chambermaid housekeeper | agent_d_entretien femme_de_ménage agent_de_nettoyage concierge femme_de_chambre femmes_de_chambre technicienne_de_surface homme_de_ménage
domestic-worker: domestic_worker maid housemaid nanny au_pair childminder babysitter domestic_servant | employé_de_maison travailleuse_domestique nounou domestique assistante_maternelle bonne_à_tout_faire employée_de_maison baby_sitter
waiter: waiter waitress bartender barman barmaid restaurant_owner | serveur serveuse barman restaurateur cafetier
chef-cook: chef cook kitchen_staff | cuisinier cuisinière commis_de_cuisine
baker: baker pastry_chef | boulanger boulangère pâtissier
butcher: butcher | charcutier boucherie
grocer: shopkeeper trader shop_owner merchant grocer tradesman storekeeper retailer | commerçant commerçante marchand épicier boutiquier
street-vendor: street_vendor street_seller hawker vendor street_trader peddler street_hawker | vendeur_de_rue vendeur_à_la_sauvette marchand_ambulant vendeur_ambulant camelot vendeuse_de_rue
cashier: cashier sales_assistant shop_assistant salesman saleswoman sales_clerk | caissier caissière vendeur vendeuse
hairdresser: hairdresser barber | coiffeur coiffeuse barbier
delivery-driver: delivery_driver courier delivery_rider delivery_worker deliveryman | livreur livreuse coursier chauffeur_livreur livreur_à_vélo
lorry-driver: lorry_driver truck_driver trucker truckdriver hgv_driver | chauffeur_routier camionneur chauffeur_poids_lourd routier chauffeur_de_camion conducteur_de_poids_lourd
bus-driver: bus_driver coach_driver driver_of_the_bus | chauffeur_de_bus conducteur_de_bus chauffeur_de_car machiniste conducteur_d_autobus chauffeur_d_autobus
taxi-driver: taxi_driver cab_driver uber_driver cabbie | chauffeur_de_taxi conducteur_de_taxi chauffeur_VTC taximan
train-driver: train_driver railway_worker conductor rail_worker guard_on_the_train | conducteur_de_train cheminot contrôleur chef_de_train mécanicien_de_train chef_de_bord
motorist: motorist driver car_driver | automobiliste conducteur conductrice chauffeur
motorcyclist: motorcyclist biker rider motorbike_rider | motard motocycliste conducteur_de_la_moto scootériste motocyclette
cyclist: cyclist bicycle_rider | cycliste
postman: postman postal_worker mail_carrier mailman | facteur postier factrice
gardener: gardener landscaper groundskeeper | jardinier paysagiste
caretaker: caretaker concierge doorman janitor | gardien_d_immeuble concierge gardien
security-guard: security_guard bouncer private_security guard security_officer watchman doorman night_watchman security_agent | agent_de_sécurité vigile videur gardien sécurité_privée agent_de_sûreté portier veilleur_de_nuit
bodyguard: bodyguard close_protection security_detail | garde_du_corps gardes_du_corps protection_rapprochée
firefighter: firefighter firefighters fireman firemen fire_brigade fire_service fire_department fire_crew fire_crews fire_and_rescue | pompier sapeur_pompier sapeurs_pompiers soldat_du_feu soldats_du_feu service_incendie SDIS marins_pompiers
teacher: teacher schoolteacher professor lecturer tutor teaching_staff teaching_assistant | enseignant enseignante professeur instituteur institutrice prof maître_d_école maîtresse professeure chargé_de_cours
headteacher: headteacher head_teacher school_principal headmaster headmistress | directeur_d_école directrice_d_école proviseur principal_du_collège chef_d_établissement
student: student pupil undergraduate schoolchildren | étudiant étudiante élève collégien lycéen écolier lycéenne
educator: youth_worker social_worker educator support_worker outreach_worker case_worker | éducateur éducatrice travailleur_social assistante_sociale animateur animatrice intervenant_social assistant_social travailleuse_sociale
scientist: scientist researcher academic scholar research_team | scientifique chercheur chercheuse universitaire équipe_de_recherche
historian: historian | historien historienne
sociologist: sociologist anthropologist political_scientist | sociologue anthropologue politologue
economist: economist | économiste
expert: expert specialist expertise analyst consultant | expert expertise spécialiste experte analyste consultant
journalist: journalist correspondent newsman news_crew columnist | journaliste correspondant envoyé_spécial chroniqueur équipe_de_télévision
photographer: photographer photojournalist photo_reporter press_photographer | photographe photojournaliste photoreporter photo_reporter
cameraman: cameraman camerawoman camera_operator camera_crew videographer | caméraman cadreur vidéaste cadreuse JRI
editor: editor editor_in_chief chief_editor | rédacteur_en_chef rédactrice_en_chef directeur_de_la_publication
blogger: blogger youtuber influencer content_creator | blogueur blogueuse youtubeur influenceur influenceuse créateur_de_contenu
writer: writer novelist poet | écrivain autrice romancier poète écrivaine
artist: artist painter sculptor performer artistic | artiste peintre sculpteur artistique
actor: actor actress comedian film_star | acteur actrice comédien comédienne humoriste
musician: musician singer rapper dj band_member | musicien chanteur chanteuse rappeur musicienne
film-maker: film_maker filmmaker film_director film_producer | cinéaste réalisateur réalisatrice metteur_en_scène documentariste
athlete: athlete sportsman player footballer sportswoman | athlète sportif joueur footballeur joueuse sportive
coach-trainer: coach trainer instructor team_manager | sélectionneur moniteur instructeur son_entraîneur entraîneur_de
referee: referee umpire linesman | arbitre
customer: customer client clientele consumer shopper | client cliente clientèle consommateur consommatrice
user: user users service_user | usager utilisateur utilisatrice
guest: guest visitor invitee | invité convive hôte
volunteer: volunteer volunteering unpaid_volunteer | bénévole bénévolat volontaire
activist: activist militant advocate | militant militante militantisme
environmentalist: environmentalist environmental_activist climate_activist ecologist green_activist conservationist | écologiste militant_écologiste activiste_climat militant_écolo écolo défenseur_de_l_environnement zadiste
human-rights-defender: human_rights_defender rights_defender human_rights_activist rights_activist | défenseur_des_droits_humains défenseur_des_droits_de_l_homme défenseure_des_droits_humains
legal-observer: legal_observer observer | observateur observatrice
ngo: ngo charity non_profit nonprofit voluntary_organisation association aid_organisation aid_organization humanitarian_organisation non_governmental_organisation aid_agency aid_group charities non_governmental_organization rights_group | ONG association organisation_non_gouvernementale association_caritative organisation_humanitaire associatif ASBL organisme_de_bienfaisance organisme_communautaire
humanitarian: humanitarian aid_worker relief_worker humanitarian_aid relief | humanitaire travailleur_humanitaire aide_humanitaire
donate: donate donation donor fundraise fundraiser fundraising charity_appeal crowdfunding | donateur collecte_de_fonds cagnotte levée_de_fonds donatrice appel_aux_dons faire_un_don
member: member membership affiliate | membre adhérent adhésion affilié sociétaire
leader: leader leadership chief | leader dirigeant chef meneur dirigeante
founder: founder | fondateur fondatrice cofondateur
organiser: organiser organizer event_organiser | organisateur organisatrice
supporter: supporter backer sympathiser sympathizer proponent | partisan soutien sympathisant
opponent: opponent adversary detractor | opposant adversaire détracteur
rival: rival competitor | rival concurrent
enemy: enemy enemies | ennemi
accomplice: accomplice complicit complicity accessory abet aiding_and_abetting | complice complicité acolyte comparse
perpetrator: perpetrator attacker assailant aggressor culprit | auteur agresseur assaillant auteur_des_faits auteur_présumé agresseuse
hero: hero heroic heroism | héros héroïque héroïsme
celebrity: star famous well_known renowned | vedette personnalité renommé star
bully: bully bullying bullied | harcèlement_scolaire intimidation brimade souffre_douleur
sex-worker: prostitute sex_worker prostitution brothel sex_work call_girl | prostitué prostitution travailleuse_du_sexe maison_close prostituée travailleur_du_sexe travail_du_sexe bordel
pimp: pimp pimping sexual_exploitation | proxénète proxénétisme exploitation_sexuelle
slave: slave slavery servitude forced_labour forced_labor enslave bonded_labour | esclave esclavage servitude travail_forcé asservir esclavagisme
child-labour: child_labour child_labor child_worker child_workers working_children | travail_des_enfants enfant_travailleur enfants_au_travail enfants_travailleurs
child-soldier: child_soldier recruitment_of_children child_soldiers | enfant_soldat enfants_soldats
emotion: emotion emotional moved | émotion émotionnel ému émouvant émouvoir
shock-feeling: shocked shocking shock appalled stunned horrified astonished | choqué choquant choc sidéré stupéfait sidération horrifié abasourdi consterné consternation
surprise: surprise surprised unexpected unexpectedly astonish | surprendre surprise surpris inattendu étonner étonné étonnement
fear: fear afraid scared frightened frightening terrified terrifying dread fright | peur effrayer effrayé craindre crainte terrifié apeuré redouter épouvante effroi
panic: panic panicked stampede | panique paniquer paniqué affolement affolé affoler
stampede: stampede crowd_crush crush trampled trample | bousculade mouvement_de_foule piétiner piétinement écrasement mouvements_de_foule piétiné
anger: anger angry fury furious rage outrage indignation indignant exasperated irate | colère furieux fureur rage indigné indignation exaspéré ulcéré exaspération courroux
sadness: sad sadness sorrow grief heartbroken sorrowful | triste tristesse chagrin attristé affligé
despair: despair desperate desperation hopeless | désespoir désespéré désespérer détresse
distress: distress distressed anguish anguished | détresse angoisse désarroi angoissé affres
happy: happy happiness joy delighted joyful pleased glad satisfied satisfaction | heureux bonheur joie joyeux ravi content satisfait réjouir satisfaction
proud: proud pride | fier fierté
shame: shame ashamed shameful disgrace embarrassed embarrassment | honte honteux embarras déshonneur
guilt-feeling: guilt remorse remorseful | culpabilité remords
regret: regret regretted regrettable deplore | regret regretter regrettable déplorer
disappointed: disappointed disappointment disappointing letdown | déçu déception décevoir décevant
frustrated: frustrated frustration | frustré frustration
relief-feeling: relieved sigh_of_relief | soulagé soulagement
gratitude: gratitude grateful thankful | gratitude reconnaissant
love: love loving beloved affection | amour aimer amoureux bien_aimé
hate: hate hatred hateful hate_speech loathing | haine haineux haïr détester discours_de_haine
hate-crime: hate_crime racist_attack racially_motivated hate_motivated racially_aggravated | crime_de_haine crime_haineux agression_raciste à_caractère_raciste caractère_raciste motif_raciste
jealousy: jealous jealousy envy | jaloux jalousie envie
disgust: disgust disgusted disgusting | dégoût dégoûté dégoûtant répugnant
contempt: contempt contemptuous scorn disdain | mépris méprisant mépriser dédain
lonely: loneliness lonely isolated isolation | solitude isolé isolement
stress: stress stressed stressful tense strain | stress stressé tendu stressant
tension: tension tense | tension tendu
calm: calm calmly quiet composure | calme calmement tranquille apaisé serein sérénité
nervous: nervous agitated agitation restless | nerveux agité agitation énervé nervosité
confused: confused confusion bewildered disoriented disorientated | confus confusion désorienté égaré
confident: confident confidence trust | confiance confiant
mistrust: mistrust distrust suspicion distrustful wary | méfiance défiance méfiant se_méfier
boredom: boredom bored boring | ennui ennuyeux
curious: curious curiosity | curieux curiosité
enthusiasm: enthusiasm enthusiastic eager | enthousiasme enthousiaste
morale: morale spirits | moral
humiliate: humiliate humiliated humiliating humiliation degrading demean belittle | humilier humiliation humiliant dégradant rabaisser humilié avilissant
dignity: dignity dignified undignified indignity | dignité digne indigne
respect-person: disrespect disrespectful | irrespect irrespectueux manque_de_respect
courage: courage courageous brave bravery heroic | courage courageux bravoure brave vaillant
coward: coward cowardly cowardice | lâche lâcheté
honest: honest honesty sincere integrity sincerity truthful | honnête honnêteté sincère intégrité intègre sincérité probité
liar: lie_about liar lied lies dishonest mendacious dishonesty deceit | menteur mensonge mentir menti mensonger malhonnête malhonnêteté
truth: truth true truthful | vérité vrai véridique
false-untrue: false untrue baseless unfounded inaccurate incorrect | faux fausse infondé inexact erroné sans_fondement dénué_de_fondement mensonger inventé
cruel: cruel cruelty inhuman inhumane barbaric ruthless callous sadistic atrocious | cruel cruauté inhumain barbare barbarie impitoyable sadique atroce
kind: kindness kind_hearted generosity compassion compassionate benevolent | gentil gentillesse bonté compassion bienveillant bienveillance
polite: courteous courtesy respectful | poli politesse courtois respectueux courtoisie
rude: rude rudeness impolite vulgar obscene insulting | grossier impoli vulgaire insultant grossièreté malpoli obscène offensant
aggressive: aggressive aggression aggressively hostile hostility belligerent | agressif agressivité hostile hostilité virulent
peaceful: peaceful peacefully non_violent pacifist nonviolent non_violence | pacifique pacifiquement non_violent pacifiste non_violence
responsible: responsible responsibility accountable accountability | responsable responsabilité
irresponsible: irresponsible reckless careless recklessness carelessness | irresponsable imprudent imprudence insouciant
negligent: negligent negligence neglect negligently | négligent négligence négliger
intelligent: intelligent clever intelligence smart | intelligent intelligence malin
stupid: stupid foolish idiot stupidity idiotic | stupide idiot bête imbécile crétin stupidité
crazy: crazy mad insane lunatic insanity madman | fou folle folie dément aliéné forcené
innocent-person: innocent innocence | innocent innocence
mistake: mistake error blunder mistakenly by_mistake oversight mistaken wrongly | erreur bévue se_tromper trompé par_erreur à_tort fourvoyé
good-faith: good_faith | bonne_foi de_bonne_foi
bad-faith: bad_faith ill_intentioned malicious malice malevolent | mauvaise_foi malveillant malveillance mal_intentionné
intentional: intentional deliberate deliberately intentionally on_purpose wilful willful wilfully purposely knowingly | intentionnel délibéré délibérément intentionnellement volontaire volontairement exprès sciemment
accidental: accidental accidentally unintentional by_accident inadvertently unintentionally involuntary | accidentel accidentellement involontaire involontairement par_accident par_mégarde par_inadvertance fortuit
race-racism: racism racist racial race racially xenophobia xenophobic | racisme raciste racial xénophobie xénophobe raciale
antisemitism: antisemitism antisemitic anti_semitic anti_semitism anti_jewish | antisémitisme antisémite
islamophobia: islamophobia islamophobic anti_muslim | islamophobie islamophobe antimusulman
discrimination: discriminate discrimination discriminatory bias prejudice | discriminer discrimination discriminatoire préjugé partialité
stigma: stigma stigmatise stigmatize stereotype stigmatisation | stigmatiser stigmatisation stéréotype stigmate
racial-profiling: racial_profiling ethnic_profiling stop_and_search stop_and_frisk | contrôle_au_faciès contrôles_au_faciès profilage_racial profilage_ethnique délit_de_faciès
tolerance: tolerance tolerant tolerate intolerance zero_tolerance | tolérance tolérant tolérer intolérance
language: language native_language mother_tongue linguistic dialect tongue | langue langage linguistique dialecte langue_maternelle idiome
english-language: in_english english_speaking english_language anglophone | en_anglais anglophone langue_anglaise
french-language: in_french french_speaking french_language francophone francophonie | en_français francophone langue_française francophonie
arabic-language: in_arabic arabic_speaking arabic | en_arabe arabophone langue_arabe
translate: translate translation translator interpreter interpreting interpret | traduire traduit traduction traducteur traductrice interprète interprétariat interprétation
word: word wording phrase expression term | mot terme expression formulation vocable
sentence-language: phrase sentence_of_text | phrase
quote: quote quoted quotation quoting | citer citation
accent: accent pronunciation pronounce | accent prononcer prononciation
voice: voice vocal | voix vocal
speech-address: speech address keynote oration eulogy | discours allocution éloge harangue prise_de_parole
statement: statement declaration declare communique | déclaration déclarer communiqué ses_propos propos_tenus tenir_des_propos
remark: remark comment commentary | remarque commentaire commenter observation
testimony: testimony account witness_statement witness_account deposition | témoignage récit déposition compte_rendu
conversation: conversation discussion dialogue discuss talks chat exchange | conversation discussion dialogue discuter échange entretien pourparlers
debate: debate argue argument | débat débattre argument argumenter
quarrel: quarrel dispute argument altercation row heated_argument feud verbal_altercation | dispute altercation querelle se_disputer litige différend prise_de_bec
negotiate: negotiate negotiation negotiator talks bargaining | négocier négociation négociateur pourparlers tractations
mediate: mediate mediation mediator conciliation arbitration | médiation médiateur médiatrice conciliation arbitrage conciliateur
~question: question query queried | question interrogation interpellation_parlementaire
insult: insult insulted verbal_abuse slur swear swore abusive_language offensive_remark name_calling expletive racial_slur racist_slur | insulte insulter injure injurier invective insultant juron propos_injurieux gros_mot
racist-remark: racist_remark racist_comment racist_insult racist_language racist_abuse racial_slur racial_abuse racist_slur | propos_racistes insulte_raciste injure_raciste remarque_raciste insultes_racistes injures_racistes propos_raciste
slander: slander defamation libel defamatory defame smear libellous | diffamation diffamer diffamatoire calomnie calomnier calomnieux
joke: joke humour humor sarcasm prank satire satirical | blague plaisanterie humour sarcasme ironie ironique canular satire satirique plaisanter
mock: mock mockery ridicule taunt jeer sneer deride | moquer moquerie se_moquer railler raillerie ricaner ridiculiser narguer quolibet
slogan: slogan chant chanted chanting catchphrase | slogan scander scandé mot_d_ordre
applaud: applaud applause cheer ovation clap | applaudir applaudissement acclamer acclamation ovation
boo: boo booed heckle jeer catcall | huer huée conspuer siffler
sing: sing sang sung song | chanter chant chanson
shout: shout yell scream shouted shouting | crier cri hurler hurlement
whisper: whisper murmur | chuchoter murmurer murmure
silent: silence silent remain_silent | silence silencieux mutisme se_taire
appeal-plea: plea plead pleaded implore entreat | supplier supplication implorer
swear-oath: oath swear_in sworn under_oath sworn_in | serment prêter_serment assermenté sous_serment
advice: advice advise adviser advisor recommend recommendation counsel | conseil conseiller recommander recommandation conseillère préconiser préconisation
warning: warning warn caution alert | avertissement avertir mise_en_garde mettre_en_garde alerte
opinion: opinion viewpoint point_of_view view | opinion avis point_de_vue
rejoice-congratulate: congratulate congratulation praise hail_as commend | féliciter félicitation louer saluer éloge louange
excuse-pretext: excuse pretext | excuse prétexte
secret: secret secrecy confidential confidentiality classified covert | secret confidentiel confidentialité clandestinement
privacy: privacy private_life | vie_privée intimité
handwriting: handwritten handwriting | manuscrit écriture écrit_à_la_main
gesture: gesture sign_language wave_his | geste langue_des_signes gestuelle
middle-finger: middle_finger obscene_gesture rude_gesture | doigt_d_honneur geste_obscène
smile: smile grin | sourire souriant
embrace: hug embrace kiss | étreindre étreinte embrasser baiser câlin enlacer
slap: slap slapped smack | gifle gifler claque
punch: punch punched fist blow | coup_de_poing coups_de_poing frapper
kick: kick kicked kicking stamp_on stamped_on | coup_de_pied coups_de_pied
knee-blow: kneed knee_to_the kneeing | coup_de_genou coups_de_genou
headbutt: headbutt headbutted head_butt | coup_de_tête coup_de_boule
beat: beat beaten beating batter hit hits hitting strike struck blow clubbed pummel beat_up beaten_up thrash | frapper battre battu tabasser tabassage rouer_de_coups roué_de_coups passage_à_tabac passer_à_tabac coup coups molester cogner matraquer lyncher
push: push shove pushed shoved jostle | pousser bousculer bousculade poussé
strangle: strangle strangled strangulation choke chokehold stranglehold headlock neck_restraint | étrangler étranglement strangulation clé_d_étranglement clef_d_étranglement étranglé
knee-on-neck: knee_on_his_neck knee_on_neck kneeling_on kneel_on knelt_on knee_on_his_back prone_restraint face_down on_his_stomach prone | plaquage_ventral placage_ventral genou_sur face_contre_terre décubitus_ventral genou_dans_le_dos ventre_à_terre sur_le_ventre
behead: behead beheaded decapitate beheading | décapiter décapitation égorger égorgement
crush-injury: crushed crush crushing pinned_under trapped_under | écraser écrasé broyer broyé coincé_sous
trap: trap trapped stuck stranded | piéger coincé bloqué prisonnier_de pris_au_piège
fall-from-height: fell_from fallen_from plunged_from fell_to_his_death fell_off falling_from | chute_mortelle défenestrer chuté_de chute_de tombé_de défenestration
poverty-benefit: welfare benefit benefits social_security social_welfare allowance universal_credit social_assistance | allocation aide_sociale prestation_sociale RSA CPAS prestations_sociales minima_sociaux revenu_d_intégration
`;
