/** Living together: work, employers, money, prices, trade, insurance, property, housing, social care, education, religion, sport, culture, tourism, media. Notation: ../vocabulary.ts. */
export const society = `
wage: wage salary salaries paycheck remuneration earnings take_home_pay pay_packet | salaire rémunération salarial rémunérer appointements traitement_mensuel
minimum-wage: minimum_wage living_wage | salaire_minimum SMIC smicard revenu_minimum
unpaid-wages: unpaid_wages wage_arrears back_pay wage_theft unpaid_salaries unpaid_overtime | salaires_impayés arriérés_de_salaire arriérés_de_salaires salaire_impayé non_paiement_des_salaires
pay-rise: pay_rise pay_raise wage_increase salary_increase pay_hike wage_hike pay_claim pay_increase | augmentation_de_salaire hausse_de_salaire augmentation_des_salaires hausse_des_salaires revalorisation_salariale
pay-cut: pay_cut wage_cut salary_cut pay_freeze wage_freeze | baisse_de_salaire baisse_des_salaires gel_des_salaires réduction_de_salaire
bonus-pay: bonus bonuses hazard_pay gratuity | prime primes gratification treizième_mois bonus
tip-money: tips tip_money | pourboire
overtime: overtime extra_hours | heures_supplémentaires heure_supplémentaire heures_sup temps_supplémentaire
working-hours: working_hours working_time working_week hours_of_work work_week | temps_de_travail heures_de_travail horaires_de_travail durée_du_travail semaine_de_travail
work-shift: shift night_shift day_shift shift_work rota roster double_shift | quart_de_travail équipe_de_nuit travail_posté poste_de_nuit trois_huit service_de_nuit
night-work: night_shift night_work night_worker | travail_de_nuit équipe_de_nuit travailleur_de_nuit
part-time: part_time part_timer | temps_partiel mi_temps
full-time: full_time | temps_plein temps_complet plein_temps
fixed-term-contract: fixed_term_contract temporary_contract zero_hours_contract short_term_contract | contrat_à_durée_déterminée CDD contrat_précaire contrat_temporaire
permanent-contract: permanent_contract open_ended_contract permanent_job | contrat_à_durée_indéterminée CDI emploi_permanent
employment-contract: employment_contract contract_of_employment work_contract labour_contract | contrat_de_travail
hire: hire recruit recruitment hired taken_on hiring recruiter | embaucher embauche recruter recrutement engager_du_personnel recruteur
job-vacancy: job_vacancy job_offer vacant_post vacancy job_opening | offre_d_emploi poste_vacant poste_à_pourvoir
job-application: job_application job_interview apply_for_a_job cv curriculum_vitae cover_letter job_applicant | candidature entretien_d_embauche curriculum_vitae lettre_de_motivation postuler
job-cuts: job_cuts layoff layoffs lay_off laid_off redundancy redundancies made_redundant mass_dismissal job_losses downsizing redundant | suppression_de_postes suppressions_de_postes suppressions_d_emplois plan_social plan_de_sauvegarde_de_l_emploi PSE licenciement_collectif licenciements_économiques licenciement_économique suppression_d_emplois
job-creation: job_creation new_jobs create_jobs created_jobs | création_d_emplois créations_d_emplois créer_des_emplois
severance: severance_pay redundancy_pay severance_payment | indemnité_de_licenciement indemnités_de_licenciement indemnité_de_départ
short-time-work: furlough furloughed short_time_work technical_unemployment | chômage_partiel chômage_technique activité_partielle
unemployment-benefit: unemployment_benefit jobseeker_s_allowance unemployment_insurance dole | allocation_chômage allocations_chômage assurance_chômage indemnités_chômage assurance_emploi
job-centre: job_centre jobcentre employment_agency employment_office | pôle_emploi france_travail agence_pour_l_emploi bureau_de_placement FOREM ANPE
temp-agency: temp_agency recruitment_agency staffing_agency temping_agency | agence_d_intérim société_d_intérim entreprise_d_intérim agence_de_placement
posted-worker: posted_worker posted_workers seconded_worker | travailleur_détaché travailleurs_détachés détachement_de_travailleurs
subcontract: subcontractor subcontract subcontracting outsource outsourcing outsourced | sous_traitant sous_traitance externaliser externalisation sous_traiter
gig-economy: gig_economy platform_worker platform_workers app_based_driver platform_work | travailleur_des_plateformes travailleurs_de_plateforme ubérisation uberisation
telework: remote_work telework teleworking working_from_home work_from_home telecommuting home_office_work | télétravail télétravailler travail_à_domicile travail_à_distance
paid-leave: paid_leave annual_leave holiday_pay paid_holiday day_off days_off | congés_payés jour_de_congé jours_de_congé congé_annuel
parental-leave: maternity_leave parental_leave paternity_leave | congé_maternité congé_parental congé_paternité congé_de_maternité
retirement-age: retirement_age pension_reform pension_age state_pension | âge_de_la_retraite réforme_des_retraites âge_légal départ_à_la_retraite
pension-fund: pension_fund pension_scheme superannuation | caisse_de_retraite fonds_de_pension régime_de_retraite caisse_de_pension
work-break: lunch_break tea_break rest_break toilet_break rest_period | temps_de_repos pause_déjeuner temps_de_pause repos_hebdomadaire pause_midi
workplace: workplace place_of_work on_the_job shop_floor | lieu_de_travail milieu_de_travail poste_de_travail sur_leur_lieu_de_travail
workload: workload overwork overworked work_pace productivity_targets | charge_de_travail surcharge_de_travail cadence cadences surmenage
workplace-bullying: workplace_bullying workplace_harassment moral_harassment psychological_harassment | harcèlement_moral harcèlement_au_travail harcèlement_psychologique souffrance_au_travail
staff-shortage: staff_shortage understaffed understaffing short_staffed labour_shortage staffing_shortage | manque_de_personnel sous_effectif pénurie_de_personnel pénurie_de_main_d_œuvre manque_d_effectifs manque_d_effectif
labour-law: labour_law employment_law labor_law labour_code labor_code | droit_du_travail code_du_travail loi_travail
trade-union-rights: union_busting anti_union union_rights freedom_of_association right_to_organise trade_union_rights | liberté_syndicale discrimination_syndicale droit_syndical répression_syndicale antisyndical
shop-steward: shop_steward union_representative union_rep staff_representative union_delegate | délégué_syndical déléguée_syndicale délégué_du_personnel représentant_du_personnel représentante_du_personnel
union-leader: union_leader trade_union_leader union_boss union_official | dirigeant_syndical leader_syndical secrétaire_général_du_syndicat responsable_syndical
employers-federation: employers_federation employers_association business_lobby chamber_of_commerce | organisation_patronale MEDEF chambre_de_commerce fédération_patronale CPME patronal
social-dialogue: social_dialogue social_partners industrial_relations labour_dispute labor_dispute industrial_dispute | dialogue_social partenaires_sociaux conflit_social conflit_du_travail
minimum-service: minimum_service skeleton_service | service_minimum
strikebreaker: strikebreaker strike_breaking scab replacement_workers | briseur_de_grève briseurs_de_grève
strike-notice: strike_notice strike_ballot notice_of_strike | préavis_de_grève
career: career promotion promoted seniority | carrière promotion promouvoir ancienneté
vocational-training: vocational_training job_training retraining professional_training vocational | formation_professionnelle reconversion formation_continue enseignement_professionnel
skill: skill skilled qualification qualified competence know_how competent | compétence qualification qualifié savoir_faire compétent
unskilled: unskilled low_skilled unqualified incompetent incompetence | non_qualifié peu_qualifié incompétent incompétence sans_qualification
productivity: productivity_gains labour_productivity | gains_de_productivité
company: company firm business enterprise corporation corporate companies businesses | entreprise société firme entrepreneurial compagnie_pétrolière compagnie_minière
subsidiary: subsidiary subsidiaries parent_company holding_company affiliate_company | filiale maison_mère société_mère holding
multinational: multinational conglomerate transnational_corporation | multinationale multinational conglomérat
small-business: small_business small_businesses sme start_up startup family_business | PME petite_entreprise petites_entreprises TPE jeune_pousse entreprise_familiale start_up
entrepreneur: entrepreneur entrepreneurship businessman businesswoman businessmen | entrepreneur entrepreneuse homme_d_affaires femme_d_affaires hommes_d_affaires entrepreneuriat
cooperative: co_operative workers_cooperative agricultural_cooperative farming_cooperative | mutualiste SCOP coopérative_agricole société_coopérative
shareholder: shareholder stockholder stake equity_stake | actionnaire actionnariat participation_au_capital
board-of-directors: board_of_directors boardroom supervisory_board board_member management_board | conseil_d_administration conseil_de_surveillance directoire membre_du_conseil
merger: merger merge takeover buyout acquisition bought_out | fusion fusionner rachat OPA absorption
bankruptcy: bankrupt bankruptcy insolvency insolvent gone_bust went_bust receivership went_under | faillite liquidation_judiciaire redressement_judiciaire insolvable dépôt_de_bilan insolvabilité banqueroute règlement_judiciaire
restructuring: restructuring restructure reorganisation reorganise reorganization | restructuration restructurer réorganisation réorganiser
offshoring: relocate_production moved_production | délocalisation délocaliser
turnover: turnover revenue annual_sales sales_figures | chiffre_d_affaires recettes
profit: profit profitable profitability net_income profiteering | bénéfice rentable rentabilité lucratif
loss-money: financial_loss net_loss in_the_red loss_making losses | perte_financière pertes_financières déficitaire perte_nette pertes_sèches
investment: invest investment investor venture_capital | investir investissement investisseur capital_risque
stock-exchange: stock_exchange stock_market share_price shares_in wall_street stocks_and_shares | la_bourse marché_boursier cours_de_bourse cours_de_l_action marchés_financiers
bond-finance: government_bonds bond_market treasury_bond sovereign_bond | obligations_d_état emprunt_d_état marché_obligataire bons_du_trésor
dividend: dividend | dividende
bank: bank banker banking bankers | banque banquier bancaire établissement_bancaire
central-bank: central_bank european_central_bank federal_reserve | banque_centrale BCE réserve_fédérale banque_de_france
interest-rate: interest_rate lending_rate base_rate | taux_d_intérêt taux_directeur
loan: loan lend lent lender borrow borrower credit borrowing | prêt prêter emprunt emprunter crédit emprunteur prêteur
mortgage: mortgage home_loan | hypothèque prêt_immobilier crédit_immobilier hypothécaire
debt-burden: indebted indebtedness creditor debtor over_indebted national_debt public_debt debt_relief | endetté endettement surendettement créancier débiteur dette_publique surendetté créance
arrears: arrears unpaid unpaid_bill unpaid_rent default_on outstanding_debt | impayé impayés défaut_de_paiement
inflation: price_rise rising_prices price_hike price_increase soaring_prices inflationary inflation_rate high_inflation rising_inflation soaring_inflation galloping_inflation | inflation hausse_des_prix augmentation_des_prix flambée_des_prix inflationniste envolée_des_prix
recession: recession economic_crisis downturn economic_slump financial_crisis | récession crise_économique crise_financière ralentissement_économique marasme
gdp: gdp gross_domestic_product economic_growth | PIB produit_intérieur_brut croissance_économique
economy: economy economic economies | économie économique
finance: finance financial financing funding funder fund financially | finance financier financement financer financière bailleur_de_fonds
money: money monetary sum_of_money | argent monétaire somme_d_argent fric pognon
currency: currency currencies devaluation exchange_rate foreign_exchange | monnaie devise dévaluation taux_de_change
cryptocurrency: cryptocurrency bitcoin crypto | cryptomonnaie bitcoin crypto_monnaie crypto_actif
cash: cash in_cash | en_espèces en_liquide argent_liquide
bank-account: bank_account savings_account bank_details bank_statement | compte_en_banque compte_bancaire relevé_bancaire coordonnées_bancaires
savings: saver nest_egg life_savings | épargne épargnant ses_économies leurs_économies
price: price pricing priced retail_price | prix tarif tarifaire
cost-of-living: cost_of_living purchasing_power living_costs spending_power living_standards standard_of_living | coût_de_la_vie pouvoir_d_achat vie_chère niveau_de_vie cherté_de_la_vie
cost: cost costs costly costing | coût coûter
expensive: expensive pricey overpriced dear_price | cher chère onéreux hors_de_prix coûteux cherté
cheap: cheap inexpensive affordable low_cost cut_price | bon_marché pas_cher abordable low_cost peu_coûteux à_bas_prix
discount: discount reduced_price price_cut promotional_offer | rabais remise_de_prix ristourne réduction_de_prix promotions_commerciales
fee: fee surcharge service_charge registration_fee | frais redevance honoraires cotisation supplément
price-gouging: price_gouging overcharge overcharged rip_off | surfacturation surfacturer prix_abusifs arnaque_aux_prix
refund: refund reimburse reimbursement repay repayment refunded | rembourser remboursement
deposit-money: down_payment security_deposit rental_deposit | acompte caution_locative dépôt_de_garantie arrhes
value-worth: value worth valuable valuation | valeur valoir vaut précieux
income: income incomes earner | revenu revenus
income-tax: income_tax tax_return | impôt_sur_le_revenu déclaration_de_revenus déclaration_d_impôts
wealth-tax: wealth_tax | ISF impôt_sur_la_fortune
vat: vat value_added_tax sales_tax | TVA taxe_sur_la_valeur_ajoutée
council-tax: council_tax property_tax local_tax housing_tax | taxe_d_habitation taxe_foncière impôts_locaux précompte_immobilier
tax-office: tax_office tax_authorities tax_authority tax_inspector inland_revenue | le_fisc administration_fiscale trésor_public inspecteur_des_impôts centre_des_impôts
payroll-tax: national_insurance payroll_tax social_contribution social_contributions | cotisations_sociales charges_sociales cotisation_sociale URSSAF ONSS
deficit: deficit budget_deficit shortfall overspend | déficit trou_budgétaire
austerity: austerity belt_tightening spending_cuts budget_cuts spending_cut | austérité coupes_budgétaires rigueur_budgétaire restrictions_budgétaires coupe_budgétaire
public-spending: public_spending public_expenditure government_spending | dépenses_publiques dépense_publique
scholarship: scholarship bursary student_grant student_loan | bourse_d_études bourse_étudiante prêt_étudiant étudiant_boursier étudiante_boursière
emergency-fund: relief_fund compensation_fund solidarity_fund hardship_fund emergency_fund | fonds_d_indemnisation fonds_de_solidarité fonds_d_urgence caisse_de_solidarité
trade: trade trading commerce commercial foreign_trade | commerce commercial négoce échanges_commerciaux
export: export exporter exported | exporter exportation exportateur export
import: imported_from imported_goods import_duty import_ban | produits_importés marchandises_importées droits_d_importation importé_illégalement
wholesale: wholesale wholesaler | grossiste commerce_de_gros vente_en_gros
supply-chain: supply_chain supplier logistics logistical procurement_chain | chaîne_d_approvisionnement fournisseur approvisionnement logistique approvisionner
black-market: black_market contraband parallel_market | marché_noir contrebande marché_parallèle
free-trade: free_trade trade_agreement trade_deal trade_war protectionism | libre_échange accord_commercial guerre_commerciale droits_de_douane protectionnisme
monopoly: monopoly cartel antitrust anti_competitive dominant_position price_fixing | monopole cartel abus_de_position_dominante entente_illicite anticoncurrentiel
market-economy: capitalist market_economy free_market neoliberal liberalisation | économie_de_marché néolibéral libéralisation ultralibéral système_capitaliste
competition-business: competitiveness competitor competitors | concurrence concurrentiel
brand: brand trademark logo brand_name | logo marque_déposée grande_marque image_de_marque marque_de_luxe
patent: patent intellectual_property copyright royalty royalties plagiarism | brevet propriété_intellectuelle droit_d_auteur droits_d_auteur plagiat
goods: merchandise wares consumer_goods | marchandise
sell: sell sells sold seller selling resale resell sale | vendre vendu vend vendeur revente revendre mise_en_vente en_vente la_vente une_vente
auction: auction auctioneer auctioned | enchère enchères vente_aux_enchères commissaire_priseur
trade-fair: trade_fair trade_show expo | foire_commerciale salon_professionnel salon_de_l_agriculture
consumer-protection: consumer_protection product_recall consumer_rights consumer_group recalled_product | protection_des_consommateurs rappel_de_produit rappel_de_produits UFC_que_choisir répression_des_fraudes DGCCRF
online-shopping: online_shopping e_commerce online_store online_retailer | commerce_en_ligne e_commerce achat_en_ligne vente_en_ligne
shop-opening-hours: opening_hours sunday_trading opening_times | heures_d_ouverture ouverture_dominicale travail_du_dimanche horaires_d_ouverture
money-transfer: direct_debit bank_transfer wire_transfer money_transfer remittance | prélèvement_automatique virement_bancaire transfert_d_argent mandat_cash
insurance: insurance insurer insured insure underinsured policyholder | assureur compagnie_d_assurance d_assurance une_assurance les_assurances son_assurance assurance_habitation assurance_auto
uninsured: uninsured without_insurance no_insurance | non_assuré sans_assurance défaut_d_assurance
insurance-claim: insurance_claim insurance_premium insurance_payout claims_adjuster | déclaration_de_sinistre prime_d_assurance indemnité_d_assurance expert_d_assurance
guarantee: guarantee warranty guarantor | garantie garantir caution_solidaire
property-real-estate: real_estate property_developer property_market estate_agent realtor property_company landowner | immobilier promoteur_immobilier agent_immobilier agence_immobilière promoteur
land-registry: land_registry title_deed property_deed cadastral | cadastre cadastral acte_de_propriété titre_foncier titre_de_propriété
rent: rent rental rented renting | louer location_immobilière le_loyer un_loyer son_loyer leur_loyer du_loyer mon_loyer loyer_mensuel hausse_des_loyers
rent-arrears: rent_arrears unpaid_rent behind_on_rent rent_strike | loyers_impayés loyer_impayé impayés_de_loyer dette_locative dette_de_loyer
rent-control: rent_control rent_cap rent_freeze | encadrement_des_loyers plafonnement_des_loyers blocage_des_loyers gel_des_loyers
eviction-notice: eviction_notice eviction_order notice_to_quit notice_to_leave | avis_d_expulsion commandement_de_quitter_les_lieux congé_locatif ordre_d_expulsion commandement_de_quitter
winter-truce: winter_truce eviction_moratorium winter_eviction_ban | trêve_hivernale moratoire_hivernal moratoire_sur_les_expulsions
rehouse: rehouse rehousing rehoused resettled_in_flats alternative_housing | reloger relogement relogé solution_d_hébergement solution_de_relogement
housing-crisis: housing_crisis housing_shortage housing_waiting_list lack_of_housing housing_list | crise_du_logement pénurie_de_logements mal_logement liste_d_attente_de_logement
housing-benefit: housing_benefit housing_allowance rent_subsidy | aide_au_logement APL allocation_logement
slum-landlord: slum_landlord slumlord rogue_landlord | marchand_de_sommeil marchands_de_sommeil
sublet: sublet subletting holiday_rental short_term_rental airbnb second_home | sous_location sous_louer location_saisonnière airbnb résidence_secondaire location_touristique
gentrification: gentrification gentrify urban_renewal regeneration_scheme | gentrification embourgeoisement rénovation_urbaine renouvellement_urbain
condo-association: homeowners_association residents_association tenants_association co_ownership | copropriété syndic association_de_locataires comité_de_quartier conseil_syndical amicale_de_locataires
housing-provider: housing_association social_landlord housing_authority | bailleur_social office_HLM office_public_de_l_habitat société_de_logement bailleur_public
utility-bill: utility_bill energy_bill electricity_bill gas_bill water_bill heating_bill | facture_d_énergie facture_d_électricité facture_de_gaz facture_d_eau facture_de_chauffage
fuel-poverty: fuel_poverty energy_poverty | précarité_énergétique passoire_thermique passoire_énergétique
moving-house: moving_house house_move removal_company moved_house | déménager déménagement emménager
neighbour-nuisance: antisocial_behaviour antisocial_behavior noise_nuisance nuisance | incivilité trouble_de_voisinage nuisance nuisances troubles_de_voisinage
social-housing-application: housing_application dalo housing_applicant | demande_de_logement DALO droit_au_logement demandeur_de_logement
social-worker-service: social_services social_work welfare_office | services_sociaux travail_social centre_communal_d_action_sociale CCAS action_sociale
child-benefit: child_benefit family_allowance family_benefit | allocations_familiales allocation_familiale caisse_d_allocations_familiales
disability-benefit: disability_benefit disability_allowance disability_pension carer_s_allowance | allocation_adulte_handicapé AAH pension_d_invalidité allocation_aux_adultes_handicapés
childcare: childcare child_care after_school_club holiday_club | garde_d_enfants accueil_périscolaire centre_aéré centre_de_loisirs petite_enfance périscolaire
elderly-care: elderly_care care_for_the_elderly home_care home_help social_care | aide_à_domicile maintien_à_domicile prise_en_charge_des_personnes_âgées soins_à_domicile
elder-abuse: elder_abuse mistreatment_of_residents neglect_of_residents | maltraitance_des_personnes_âgées maltraitance_en_EHPAD
day-centre: day_centre day_center drop_in_centre day_shelter | accueil_de_jour centre_de_jour
women-shelter: women_s_shelter women_s_refuge shelter_for_women | foyer_pour_femmes centre_d_accueil_pour_femmes refuge_pour_femmes hébergement_pour_femmes
outreach-patrol: street_outreach outreach_team soup_run | maraude samu_social équipe_mobile
harm-reduction: harm_reduction drug_consumption_room needle_exchange supervised_injection injection_room methadone | réduction_des_risques salle_de_consommation salle_de_shoot méthadone site_d_injection site_de_consommation
emergency-housing-line: homeless_hotline emergency_shelter_line | le_115 numéro_115
voucher: voucher coupon food_voucher food_stamp | bon_d_achat bon_alimentaire chèque_alimentaire coupon tickets_alimentaires
social-exclusion: social_exclusion marginalised marginalized marginalisation marginalization outcast ostracise | exclusion_sociale marginalisation marginalisé marginaliser
rehabilitation: rehabilitation_centre rehab reintegration reintegrate | réinsertion réinsérer insertion_professionnelle centre_de_désintoxication cure_de_désintoxication
charity-collection: food_drive clothing_collection charity_sale charity_shop thrift_shop jumble_sale flea_market | collecte_alimentaire vide_grenier brocante friperie collecte_de_vêtements marché_aux_puces ressourcerie
philanthropy: philanthropist philanthropy benefactor patronage charitable | philanthrope philanthropie mécène mécénat bienfaiteur caritatif
sponsor: sponsor sponsorship sponsored | sponsor parrainage parrainer sponsoriser commanditaire
red-cross: red_cross red_crescent icrc | croix_rouge croissant_rouge CICR
msf: doctors_without_borders msf medecins_sans_frontieres | médecins_sans_frontières MSF
amnesty: amnesty_international | amnesty_international
association-membership: membership_fee membership_card subscription_fee | cotisation_annuelle carte_d_adhérent carte_de_membre
education: education educational | éducation éducatif scolarité scolarisation scolariser
out-of-school: out_of_school not_in_school no_schooling school_dropout dropout drop_out_of_school | déscolarisé non_scolarisé décrochage_scolaire déscolarisation décrocheur
lesson: lesson class_time tutorial | cours_magistral leçon cours_de_français heure_de_cours
syllabus: curriculum syllabus school_curriculum | programme_scolaire cursus
exam: exam examination baccalaureate gcse school_leaving_exam a_level | examen baccalauréat épreuve concours brevet_des_collèges
exam-cheating: exam_cheating cheat cheating plagiarise cheated | tricher triche tricherie tricheur
grade-mark: school_report grades marks_in report_card | bulletin_scolaire bulletin_de_notes notes_scolaires
graduate: graduate graduation graduated | remise_des_diplômes lauréat jeune_diplômé jeunes_diplômés
enrolment: enrol enroll enrolment enrollment admission admissions sign_up | inscrire inscription inscrit préinscription
school-year: school_year academic_year start_of_term back_to_school new_term | année_scolaire rentrée_scolaire rentrée année_universitaire
school-holiday: school_holiday school_holidays summer_holidays summer_vacation half_term | vacances_scolaires grandes_vacances vacances_d_été congé_scolaire
truancy: truancy truant absenteeism skip_school skipped_school | absentéisme école_buissonnière sécher_les_cours absences_injustifiées
school-exclusion: expelled_from_school school_exclusion excluded_from_school suspended_from_school | exclusion_scolaire conseil_de_discipline renvoyé_de_l_école exclu_de_l_école exclu_du_collège exclu_du_lycée renvoi_scolaire
tuition-fee: tuition_fee tuition_fees school_fees student_fees | frais_de_scolarité frais_d_inscription droits_d_inscription minerval écolage
homework: homework school_assignment | devoirs_scolaires devoirs_à_la_maison faire_ses_devoirs
literacy: literacy illiterate illiteracy | alphabétisation illettré illettrisme analphabète analphabétisme alphabétiser
private-school: private_school independent_school fee_paying_school boarding_school | école_privée école_libre établissement_privé pensionnat enseignement_privé internat
special-school: special_education special_needs special_school inclusive_education | enseignement_spécialisé école_spécialisée école_inclusive besoins_éducatifs AESH
school-meal: school_meal school_meals school_canteen school_dinner free_lunch | cantine_scolaire restauration_scolaire repas_scolaire
school-trip: school_trip field_trip school_outing class_trip | voyage_scolaire sortie_scolaire classe_verte classe_de_neige classe_découverte
school-bus: school_bus school_coach school_transport | car_scolaire bus_scolaire transport_scolaire autobus_scolaire ramassage_scolaire
class-size: class_size class_closure overcrowded_classroom class_closures | effectifs_par_classe classe_surchargée fermeture_de_classe fermetures_de_classes fermeture_de_classes
higher-education: higher_education phd thesis master_s_degree bachelor_s_degree postgraduate | enseignement_supérieur doctorat doctorant thèse études_supérieures
university-head: university_president vice_chancellor university_rector dean | recteur président_de_l_université doyen
education-authority: education_authority school_board school_district board_of_education local_education_authority | rectorat inspection_académique commission_scolaire académie centre_de_services_scolaire inspecteur_d_académie
school-supervisor: school_supervisor hall_monitor lunchtime_supervisor | assistant_d_éducation pion conseiller_principal_d_éducation surveillant_scolaire
textbook: textbook schoolbook exercise_book | manuel_scolaire livre_scolaire
parents-association: parents_association parent_teacher_association pta | parents_d_élèves association_de_parents
school-blockade: school_blockade campus_occupation student_protest blockaded_school student_strike | blocus_lycéen blocage_du_lycée blocage_de_l_université grève_étudiante blocus_du_lycée
nobel: nobel nobel_prize | nobel prix_nobel
science: science research_institute | science institut_de_recherche
god: god gods divine deity | dieu divin divinité
bible: bible gospel new_testament scripture old_testament | bible évangile nouveau_testament biblique ancien_testament
koran: koran quran qur_an | coran coranique
torah: torah talmud | torah talmud
worship-place: place_of_worship places_of_worship house_of_worship | lieu_de_culte lieux_de_culte
church-service: church_service mass_service worship_service eucharist sunday_mass | messe office_religieux célébration_religieuse eucharistie
sermon: sermon preach preacher preaching homily friday_prayer | sermon prêche prêcher homélie prédicateur prêcheur
parish: parish parishioner diocese archdiocese | paroisse paroissial paroissien diocèse archidiocèse diocésain
vatican: vatican holy_see papal papacy | vatican saint_siège papauté pontifical souverain_pontife
clergy-abuse: clerical_abuse clergy_abuse abuse_in_the_church paedophile_priest predator_priest | abus_sexuels_dans_l_église prêtre_pédophile prêtres_pédophiles pédocriminalité_dans_l_église
seminary: seminary theological_college theology theologian | séminaire théologie théologien théologique
madrasa: madrasa koranic_school quranic_school religious_school | madrasa école_coranique daara medersa talibé
sacred: sacred holy sanctity hallowed | sacré sacralité lieu_saint livre_saint
blasphemy: blasphemy blasphemous sacrilege apostasy heresy apostate | blasphème blasphématoire sacrilège apostasie hérésie apostat
desecrate: desecrate desecration profane desecrated | profaner profanation
religious-freedom: freedom_of_religion religious_freedom freedom_of_worship freedom_of_conscience | liberté_religieuse liberté_de_culte liberté_de_conscience liberté_de_religion
proselytise: proselytism proselytise evangelise missionary missionaries convert_to conversion | prosélytisme évangéliser missionnaire conversion_religieuse converti se_convertir
fundamentalism: fundamentalist salafist salafism islamist wahhabi radical_islam political_islam | salafiste salafisme rigoriste islam_radical islam_politique mouvance_islamiste
sharia: sharia islamic_law fatwa islamic_court | charia loi_islamique fatwa tribunal_islamique
sunni: sunni | sunnite
shia: shia shiite shi_ite | chiite
evangelical: evangelical pentecostal baptist evangelist | évangélique pentecôtiste baptiste évangéliste
orthodox-church: orthodox_church orthodox_christian coptic copt orthodox_patriarch | église_orthodoxe copte patriarche_orthodoxe
ultra-orthodox: ultra_orthodox haredi hasidic | ultra_orthodoxe haredim hassidique
buddhist: buddhist buddhism dalai_lama | bouddhiste bouddhisme dalaï_lama
hindu: hindu hinduism | hindou hindouisme
sikh: sikh sikhism | sikh sikhisme
jehovah: jehovah_s_witness jehovah_s_witnesses | témoin_de_jéhovah témoins_de_jéhovah
scientology: scientology scientologist | scientologie scientologue
voodoo: voodoo animist witchcraft sorcery witch sorcerer witch_doctor fetish | vaudou sorcellerie sorcier sorcière marabout féticheur
superstition: superstition superstitious astrology fortune_teller clairvoyant | superstition superstitieux astrologie voyance
exorcism: exorcism exorcist possessed_by | exorcisme exorciste exorciser
miracle: miracle miraculous miraculously | miracle miraculeux miraculeusement
saint-canonise: canonise canonize beatify beatification canonisation patron_saint | canoniser canonisation béatifier béatification saint_patron
jewish-holiday: hanukkah passover yom_kippur rosh_hashanah sabbath shabbat | hanouka pessah yom_kippour roch_hachana shabbat chabbat
sacrament: communion confession_box confirmation_ceremony sacrament godfather godmother | communion confessionnal marraine
religious-order: jesuit franciscan dominican_friar benedictine religious_congregation | jésuite franciscain bénédictin congrégation_religieuse
circumcise: circumcision circumcise | circoncision circoncire
animal-sacrifice: eid_al_adha ritual_slaughter feast_of_sacrifice | aïd_el_kebir abattage_rituel tabaski fête_du_sacrifice
sport: sport sports sporting | sport sportif
football: football soccer | football foot footballistique soccer
rugby: rugby scrum | rugby rugbyman mêlée_de_rugby
tennis: tennis grand_slam roland_garros wimbledon | tennisman roland_garros wimbledon grand_chelem match_de_tennis joueur_de_tennis joueuse_de_tennis tournoi_de_tennis court_de_tennis
basketball: basketball nba | basketball basketteur nba basket_ball
handball: handball | handball handballeur
volleyball: volleyball | volley volley_ball volleyeur
ice-hockey: hockey ice_hockey hockey_player | hockey hockeyeur hockey_sur_glace
cricket: cricket cricketer | cricket
baseball-sport: baseball softball | baseball
golf: golf golfer | golfeur terrain_de_golf parcours_de_golf
boxing: boxer boxing_match boxing_ring boxing_club | boxe boxeur
athletics-sport: track_and_field sprinter javelin long_jump pole_vault | athlétisme sprinteur javelot saut_en_longueur saut_à_la_perche
marathon: marathon half_marathon runner jogging jogger | marathon semi_marathon marathonien coureur joggeur jogging footing
gymnastics: gymnastics gymnast | gymnastique gymnaste
figure-skating: skating ice_skating skater ice_rink skateboard skateboarder | patinage patineur patinoire skateboard skateur
horse-racing: horse_racing racecourse jockey horse_race show_jumping | course_hippique hippodrome jockey courses_hippiques tiercé
motor-racing: formula_one motor_racing rally_car racing_driver grand_prix motorsport | formule_1 formule_un course_automobile pilote_automobile grand_prix rallye
cycling-race: tour_de_france cycling_race peloton bike_race | tour_de_france course_cycliste peloton
olympics: olympic olympics olympic_games paralympic paralympics | olympique jeux_olympiques paralympique jeux_paralympiques
world-cup: world_cup euro_championship african_cup_of_nations fifa uefa champions_league | coupe_du_monde mondial_de_football coupe_d_afrique_des_nations FIFA UEFA ligue_des_champions
championship: championship champion title_holder | championnat champion championne
tournament: tournament | tournoi compétition
match: match fixture football_match derby | rencontre_sportive match derby
final-match: cup_final | la_finale en_finale une_finale
half-time: half_time | mi_temps_du_match
goal-sport: goalkeeper scored_a_goal penalty_kick own_goal scorer goalscorer goalless | gardien_de_but buteur but_marqué penalty tir_au_but tirs_au_but
red-card: red_card sent_off | carton_rouge
score: score scoreline | score
defeat: defeat defeated lost_the_match loser | défaite vaincu perdant battu_par
draw-match: drawn_match ended_in_a_draw nil_nil goalless_draw | match_nul score_nul
win-prize: winner medal medallist trophy podium | vainqueur médaille médaillé trophée podium
prize-award: award prize awarded prizewinner prizegiving | prix_littéraire récompense récompenser décerner lauréat
team: team squad | équipe
sports-team: national_team side_lineup football_team rugby_team | équipe_nationale sélection_nationale onze_de_départ équipe_de_football équipe_de_france équipe_de_rugby
sports-club: sports_club football_club athletic_club | club_sportif club_de_football club_de_foot
sports-federation: football_federation sports_federation football_association governing_body_of | fédération_sportive fédération_de_football fédération_française_de_football FFF
hooligan: hooligan hooliganism football_fan ultras football_supporter | hooligan hooliganisme ultras supporteur supporter_de_football
pitch-invasion: pitch_invasion crowd_trouble invaded_the_pitch stormed_the_pitch | envahissement_de_terrain envahissement_du_terrain jets_de_projectiles_au_stade
closed-doors-match: behind_closed_doors empty_stadium stadium_ban | huis_clos interdiction_de_stade interdit_de_stade match_à_huis_clos
doping: doping steroid performance_enhancing banned_substance anti_doping | dopage dopant doper stéroïde antidopage dopé
player-transfer: transfer_fee transfer_window signed_for transfer_market | mercato transfert_de_joueur marché_des_transferts indemnité_de_transfert
relegate: relegated relegation | relégué relégation rétrograder rétrogradation
betting: bet betting gamble gambling bookmaker | pari parier paris_sportifs jeux_d_argent jeu_de_hasard bookmaker
stadium-stand: grandstand stadium_stand bleachers | tribune gradin gradins virage_nord
race-sport: race_track finish_line starting_line lap | ligne_d_arrivée ligne_de_départ tour_de_piste
sports-training: training_session training_ground training_camp practice_session workout | entraînement entraîner séance_d_entraînement centre_de_formation musculation fitness
sports-record: world_record personal_best olympic_record | record_du_monde record_olympique
chess: chess chessboard | échecs_jeu jeu_d_échecs joueur_d_échecs échiquier
petanque: petanque boules_game | pétanque boulodrome
culture: culture cultural | culture culturel culturelle
art: fine_art contemporary_art art_exhibition arts | beaux_arts art_contemporain artistes_plasticiens arts_plastiques
festival: festival festivity festivalgoer fete | festival festivalier festivité kermesse
concert: concert gig recital | concert récital
rave-party: rave rave_party free_party illegal_party techno_party | rave_party free_party teuf fête_clandestine
party-celebration: birthday_party house_party party_goer partygoer revellers reveller | soirée_festive fêtard boum fête_d_anniversaire soirée_privée
music: music musical song melody tune | musique musical chanson mélodie
rap: rap hip_hop rap_song | rap hip_hop
orchestra: orchestra symphony philharmonic choir chorus | orchestre symphonie philharmonique chorale chœur
dance: dance dancing dancer ballet choreography | danse danser danseur danseuse ballet chorégraphie chorégraphe
opera: opera | lyrique opéra_bastille opéra_garnier art_lyrique
stage-play: stage_play stage_show playwright theatre_company theatrical comedy | pièce_de_théâtre dramaturge troupe_de_théâtre théâtral comédie
live-show: live_show theatre_show show_business stage_performance | spectacle représentation_théâtrale
stand-up: stand_up_comedian comedy_show comic | humoriste one_man_show
exhibition: exhibition exhibit exhibited | exposition exposer vernissage
sculpture: sculpture sculpted | sculpture sculpter
cultural-worker: performing_arts arts_worker entertainment_worker | intermittent_du_spectacle intermittents_du_spectacle arts_vivants spectacle_vivant
album: album music_album discography | album_de_musique discographie disque
film-festival: film_festival cannes_film_festival oscars film_screening film_premiere movie_premiere | festival_de_cannes festival_du_film avant_première césars projection_du_film projection
tv-series: tv_series soap_opera sitcom episode season_finale | feuilleton série_télévisée épisode série_télé
literature: literature literary poetry poem fairy_tale | littérature littéraire poésie poème conte
book-publisher: publisher publishing_house bookshop bookseller bookstore | éditeur maison_d_édition librairie libraire
carnival: carnival mardi_gras float_parade | carnaval mardi_gras char_de_carnaval carnavalesque
parade: parade procession pageant pride_march pride_parade | défilé parade procession marche_des_fiertés
funfair: funfair fairground amusement_park theme_park roller_coaster merry_go_round fairground_ride | fête_foraine parc_d_attractions forain manège montagnes_russes
fashion: fashion fashion_designer fashion_show catwalk fashion_model | la_mode styliste couturier haute_couture créateur_de_mode mannequin
cosmetics: cosmetic cosmetics make_up perfume lipstick | cosmétique maquillage parfum rouge_à_lèvres
tattoo: tattoo tattooed | tatouage tatoué piercing
beauty-contest: beauty_contest beauty_pageant miss_france miss_universe | concours_de_beauté miss_france miss_univers
gastronomy: gastronomy cuisine culinary recipe michelin_star | gastronomie gastronomique culinaire étoile_au_michelin recette_de_cuisine
folklore: folklore folk legend mythology myth | folklore folklorique légende mythe mythologie
cultural-property: looted_art antiquities artefact artifact archaeological archaeologist archaeology relic | antiquités vestiges archéologique archéologue archéologie biens_culturels relique
unesco: unesco world_heritage | unesco patrimoine_mondial
leisure: leisure hobby hobbies pastime recreation recreational entertainment | loisir loisirs divertissement passe_temps récréatif hobby
toy-game: board_game card_game jigsaw | jeu_de_société jeux_de_société jeu_de_cartes
scouts: scout scouts youth_camp summer_camp holiday_camp | scout scoutisme colonie_de_vacances camp_de_vacances camp_scout colo
holiday-trip: holiday vacation holidays | vacances villégiature
travel-agency: travel_agency travel_agent tour_operator package_tour package_holiday | agence_de_voyages voyagiste tour_opérateur voyage_organisé
booking: book_a_room make_a_reservation book_a_flight hotel_booking online_booking hotel_reservation | faire_une_réservation réserver_une_chambre réservation_d_hôtel réservation_en_ligne
tour-guide: tour_guide guided_tour mountain_guide sightseeing | guide_touristique visite_guidée guide_de_montagne
tourist-resort: seaside_resort holiday_resort tourist_resort holiday_village tourist_site | station_balnéaire village_de_vacances site_touristique complexe_hôtelier complexe_touristique
overtourism: overtourism mass_tourism tourist_tax | surtourisme tourisme_de_masse taxe_de_séjour
tourist-office: tourist_office tourist_board tourist_information | office_de_tourisme office_du_tourisme syndicat_d_initiative
souvenir-shop: souvenir_shop gift_shop | boutique_de_souvenirs magasin_de_souvenirs
gift: gift birthday_present christmas_present gift_wrapped | cadeau cadeaux
entry-fee: admission_fee entrance_fee | droit_d_entrée prix_d_entrée billet_d_entrée
facebook: facebook meta_platforms | facebook
twitter: twitter tweet twitter_account | twitter tweet tweeter
instagram: instagram | instagram insta
tiktok: tiktok | tiktok
youtube: youtube youtube_channel youtube_video | youtube chaîne_youtube
telegram-app: telegram telegram_channel telegram_group | telegram chaîne_telegram canal_telegram
whatsapp: whatsapp whatsapp_group | whatsapp groupe_whatsapp
snapchat: snapchat snap_story | snapchat snap
signal-app: signal_app signal_group | application_signal messagerie_signal groupe_signal
google: google search_engine | google moteur_de_recherche
tech-giant: tech_giant tech_giants big_tech silicon_valley | géant_du_numérique géants_du_numérique gafam géants_du_net
hashtag: hashtag | hashtag mot_dièse mot_clic
social-comment: online_comment comment_section facebook_post instagram_post social_media_post | commentaire_en_ligne publication_facebook post_facebook publication_sur_les_réseaux
troll: troll trolling internet_troll troll_farm bots | troll usine_à_trolls ferme_à_trolls bots
cyberbullying: cyberbullying online_harassment online_abuse cyber_bullying cyberstalking online_bullying doxxing doxing | cyberharcèlement harcèlement_en_ligne cyber_harcèlement cyberintimidation doxing
revenge-porn: revenge_porn intimate_images sextortion | revenge_porn images_intimes sextorsion vengeance_pornographique
pornography: pornography pornographic porn | pornographie pornographique porno
content-moderation: content_moderation account_suspended account_deleted removed_post suspended_account deplatformed takedown | modération_des_contenus compte_suspendu compte_supprimé suppression_de_contenu retrait_de_contenu
verified-account: verified_account | compte_certifié compte_vérifié
fake-account: fake_account fake_accounts bot_account | faux_compte faux_comptes
anonymous-account: anonymous_account | compte_anonyme
meme: meme gif emoji | gif émoji émoticône
parody: parody spoof pastiche satirical_website | parodie parodique pastiche détournement_parodique
public-broadcaster: public_broadcaster state_television state_broadcaster state_media public_service_broadcasting state_tv | audiovisuel_public télévision_publique média_d_état télévision_d_état service_public_audiovisuel médias_d_état
broadcast-regulator: broadcasting_regulator media_regulator press_council broadcasting_authority press_watchdog | ARCOM CSA conseil_de_déontologie_journalistique conseil_de_presse régulateur_audiovisuel
media-owner: media_mogul media_owner press_baron media_group | magnat_de_la_presse patron_de_presse groupe_de_presse groupe_de_médias
media-pluralism: media_pluralism media_diversity pluralism | pluralisme pluralisme_des_médias
headline: headline front_page headlines banner_headline | gros_titre gros_titres à_la_une faire_la_une
scoop: scoop exclusive_report breaking_news | scoop information_exclusive
investigative-journalism: investigative_journalism investigative_journalist investigative_reporter journalistic_investigation | journalisme_d_investigation journaliste_d_investigation enquête_journalistique journalistique
news-bulletin: news_bulletin evening_news newscast news_programme news_broadcast rolling_news news_channel | journal_télévisé JT téléjournal flash_info bulletin_d_information chaîne_d_information chaîne_info
tv-presenter: tv_presenter news_anchor newsreader talk_show_host television_host broadcaster_host anchorman | animateur_de_télévision animatrice_de_télévision présentateur_télé présentateur_du_journal présentateur_télévisé
talk-show: talk_show tv_show tv_programme television_programme game_show reality_show | émission_de_télévision émission_télévisée plateau_de_télévision émission_de_télé téléréalité émission_de_radio jeu_télévisé
audience-ratings: audience_ratings tv_ratings viewing_figures viewership readership reader | audimat audience_télé part_d_audience lectorat lecteur auditeur
tv-series-streaming: streaming_service netflix streaming_platform | streaming netflix plateforme_de_streaming vidéo_à_la_demande
newsletter: newsletter mailing_list | lettre_d_information infolettre newsletter
source-media: anonymous_source police_source judicial_source source_close_to | source_policière source_judiciaire source_proche source_anonyme sources_concordantes source_proche_du_dossier source_proche_de_l_enquête
retraction: retraction retract corrected_version apology_published erratum clarification_published | rectificatif erratum rétractation se_rétracter mise_au_point démenti_publié
right-of-reply: right_of_reply right_to_respond | droit_de_réponse
cartoonist: cartoonist caricaturist satirical_newspaper satirical_magazine charlie_hebdo | caricaturiste journal_satirique charlie_hebdo dessin_de_presse dessinateur_de_presse
press-photo-caption: photo_caption picture_caption caption_read miscaptioned | légende_de_la_photo légende_photo
out-of-context: out_of_context taken_out_of_context old_video old_footage unrelated_video recycled_footage | hors_contexte sorti_de_son_contexte sortie_de_son_contexte sorties_de_leur_contexte ancienne_vidéo vidéo_ancienne
doctored: manipulated photoshopped tampered tampering retouched edited_footage doctored_video staged_scene staged_video | truqué trucage retouché manipulé montage_vidéo truquer photomontage mis_en_scène mise_en_scène
conspiracy-theory: conspiracy_theory conspiracy_theorist conspiracist qanon conspiracy_theories | théorie_du_complot complotiste complotisme conspirationniste théories_du_complot
unpublished: unpublished unreleased | inédite non_publié jamais_publié
digital: digital digitally digitisation digitise | numérique numérisation numériser dématérialisation dématérialisé
web-cookies: cookies_banner online_tracking web_traffic browser | traceurs_en_ligne navigateur_web témoins_de_connexion
internet-user: internet_user netizen online_user web_user | internaute cybernaute
chat-group: chat_group group_chat online_forum discussion_forum chat_room | groupe_de_discussion forum_en_ligne boucle_de_messages fil_de_discussion
dating-app: dating_app tinder grindr online_dating dating_site | application_de_rencontre site_de_rencontre site_de_rencontres tinder grindr
phishing: phishing identity_theft online_scam cybercrime cybercriminal spam | hameçonnage usurpation_d_identité arnaque_en_ligne cybercriminalité cybercriminel spam
welfare-fraud: benefit_fraud welfare_fraud | fraude_sociale fraude_aux_allocations fraude_aux_prestations
ceremony: ceremony ceremonial inauguration_ceremony ribbon_cutting | cérémonie cérémonial inauguration
medal-honour: medal_of_honour legion_of_honour knighthood decorated_with honorary honour honoured | légion_d_honneur décoration_officielle médaille_du_mérite honorifique honneur honorer
twin-town: twin_town sister_city town_twinning | jumelage ville_jumelée
demography: demographic demography census birth_rate ageing_population | démographie démographique natalité vieillissement_de_la_population recensement_de_la_population
rural-exodus: rural_exodus depopulation brain_drain | exode_rural dépeuplement fuite_des_cerveaux désertification_rurale
medical-desert: medical_desert doctor_shortage | désert_médical pénurie_de_médecins déserts_médicaux
hospital-closure: hospital_closure ward_closure | fermeture_d_hôpital fermeture_de_l_hôpital fermeture_de_lits
school-closure: school_closure closed_schools | fermeture_d_école fermeture_de_l_école fermeture_des_écoles
post-office-closure: post_office_closure | fermeture_de_bureau_de_poste fermeture_du_bureau_de_poste
microcredit: microcredit microfinance savings_group tontine | microcrédit microfinance tontine
usury: loan_shark usury usurious | usurier usure_financière prêt_usuraire usuraire
pyramid-scheme: pyramid_scheme ponzi_scheme | pyramide_de_ponzi vente_pyramidale système_pyramidal
informal-economy: informal_economy informal_sector odd_jobs casual_labour | économie_informelle secteur_informel petits_boulots économie_souterraine
wealth-gap: wealth_gap income_inequality redistribution | redistribution inégalités_sociales écarts_de_richesse
foreign-aid: development_aid foreign_aid overseas_aid | aide_au_développement aide_publique_au_développement aide_internationale
world-bank: world_bank | banque_mondiale
imf: imf international_monetary_fund | FMI fonds_monétaire_international
ilo: international_labour_organisation international_labor_organization ilo | organisation_internationale_du_travail OIT
due-diligence: due_diligence duty_of_vigilance corporate_responsibility corporate_social_responsibility | devoir_de_vigilance responsabilité_sociale_des_entreprises RSE
fast-fashion: fast_fashion ultra_fast_fashion clothing_brand | mode_éphémère fast_fashion marque_de_vêtements
factory-closure: plant_closure factory_closure site_closure | fermeture_d_usine fermeture_de_l_usine fermeture_du_site
cash-withdrawal: cash_withdrawal withdraw_money withdrew_money withdraw_cash | retrait_d_argent retrait_d_espèces retirer_de_l_argent
surf: surfing surfer windsurfing | surf surfeur planche_à_voile
sailing-race: sailing_race regatta | régate course_à_la_voile
rowing: rower rowing_race rowing_club | aviron rameur
lent: ash_wednesday lenten | carême mercredi_des_cendres
good-friday: good_friday | vendredi_saint
all-saints: all_saints all_saints_day | toussaint
whit-monday: whit_monday whitsun | lundi_de_pentecôte
martial-art: martial_art judo karate taekwondo mixed_martial_arts | art_martial arts_martiaux judo judoka karaté taekwondo
wrestling: wrestling wrestler | lutteur catch catcheur
match-fixing: match_fixing rigged_match fixed_match | matchs_truqués match_truqué match_arrangé
casino: casino slot_machine | casino machine_à_sous
lottery: lottery jackpot scratch_card | loterie jackpot loto ticket_à_gratter
yellow-card: yellow_card | carton_jaune
semi-final: semi_final semifinal semi_finalist | demi_finale demi_finaliste
quarter-final: quarter_final quarterfinal | quart_de_finale
kick-off: kick_off | coup_d_envoi
stoppage-time: stoppage_time injury_time | temps_additionnel arrêts_de_jeu
retail-chain: retail_chain supermarket_chain franchise chain_store franchisee | franchisé grande_distribution chaîne_de_magasins franchise enseigne_commerciale
sex-education: sex_education relationships_education | éducation_sexuelle éducation_à_la_sexualité EVRAS
school-uniform: school_uniform uniform_at_school | uniforme_scolaire uniforme_à_l_école
strike-teachers: teachers_strike teacher_strike | grève_des_enseignants grève_des_profs
savings-book: savings_book bank_book | livret_A livret_d_épargne
`;
