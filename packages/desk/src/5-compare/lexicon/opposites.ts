/**
 * Things that cannot both be said of one thing, English and French side by side: `axis: what one side says | ce que dit l'un < what the
 * other says | ce que dit l'autre`. A word stands for all its inflections (it is stemmed); `_` joins the words of a phrase. Denied, a word
 * stands on the other side. Left out are words that say too many other things ('right', 'light', 'clear').
 */
export const opposites = `
working: working functional functioning operational in_order in_working_order in_good_order well_maintained serviced | fonctionner fonctionnel opérationnel en_état_de_marche en_bon_état bien_entretenu aux_normes < broken broken_down broke_down out_of_order out_of_service inoperable faulty defective malfunctioning dilapidated disrepair neglect neglected poorly_maintained badly_maintained lack_of_maintenance failure_of_maintenance | en_panne hors_service hors_d_usage hors_d_âge hors_d_état défectueux défaillant vétuste vétusté délabré négligé négligence défaut_d_entretien manque_d_entretien absence_d_entretien mal_entretenu
open: unlocked unblocked left_open wide_open open | ouvert grand_ouvert déverrouillé < locked padlocked chained bolted blocked_off shut closed | fermé verrouillé cadenassé enchaîné
allowed: authorised authorized permitted allowed licensed approved cleared_for | autorisé homologué agréé permis_par < banned forbidden prohibited outlawed unauthorised unauthorized unlicensed | interdit prohibé non_autorisé banni
legal: legal lawful legally lawfully within_the_law according_to_the_law in_accordance_with_the_law | légal légalement licite dans_la_légalité dans_le_respect_de_la_loi dans_le_respect_du_droit < illegal unlawful illegally unlawfully against_the_law in_breach_of_the_law | illégal illégalement illicite hors_la_loi contraire_à_la_loi
calm: calm calmly peaceful peacefully without_incident without_violence orderly restraint proportionate proportionately | calme calmement pacifique pacifiquement sans_incident sans_heurt sans_heurts sans_violence proportionné retenue < violent violence violently brutal brutally brutality beat beaten beating kicked kicking punched punching clubbed clubbing truncheon baton disproportionate disproportionately heavy_handed excessive_force | violent violence violemment brutal brutalité brutalement frapper tabasser tabassage rouer_de_coups roué_de_coups matraquer matraque coups_de_matraque coups_de_pied coups_de_poing disproportionné usage_excessif
willing: voluntary voluntarily willingly consenting of_their_own_accord of_his_own_accord of_her_own_accord of_their_own_free_will | volontaire volontairement de_plein_gré de_leur_plein_gré de_son_plein_gré consentant < forced forcibly coerced compelled under_duress against_their_will against_his_will against_her_will | de_force contraint forcé sous_la_contrainte contre_leur_gré contre_son_gré
there: present on_duty on_site in_attendance | présent de_permanence de_garde < absent unattended unstaffed unmanned asleep nowhere_to_be_seen nowhere_to_be_found | absent endormi dormir sans_surveillance
reached: reachable picked_up_the_phone answered_the_phone answered_the_call answered_calls returned_calls | joignable décrocher joindre < unreachable unanswered could_not_be_reached no_answer | injoignable sans_réponse
safe: harmless non_toxic drinkable no_danger safe_to_drink safe_to_eat | inoffensif potable sans_danger sans_risque < dangerous unsafe toxic hazardous harmful poisonous contaminated undrinkable | dangereux toxique nocif contaminé empoisonné impropre
true: genuine authentic truthful accurate | authentique véridique exact < false untrue fabricated fake faked forged baseless unfounded | faux mensonger inexact infondé fabriqué falsifié
meant: accident accidental accidentally by_mistake mishap unintentional unintentionally natural_causes | accident accidentel accidentellement par_erreur involontaire involontairement par_mégarde causes_naturelles mort_naturelle < deliberate deliberately on_purpose intentional intentionally arson sabotage premeditated | délibéré délibérément intentionnel intentionnellement criminel prémédité sabotage
prompt: promptly prompt immediately immediate without_delay at_once straight_away on_time in_time | immédiatement immédiat aussitôt sans_délai à_temps sans_attendre sans_tarder rapidement < late delayed delay too_late belated belatedly hours_later | tardif tardivement trop_tard retard en_retard
enough: sufficient sufficiently adequate adequately fully_staffed well_staffed plenty | suffisant suffisamment en_nombre_suffisant < insufficient inadequate too_few understaffed short_staffed shortage lack lacking ran_out run_out | insuffisant manque pénurie sous_effectif manquer trop_peu
given: provided handed_out distributed offered | fourni distribué proposé offert < deprived refused withheld begged denied_water denied_food denied_care denied_medical denied_treatment went_without | privé refusé
paid: paid_in_full fully_paid paid | payé réglé versé < unpaid owed arrears | impayé arriérés
told: informed notified consulted warned briefed made_aware | informé prévenu averti consulté mis_au_courant < unaware uninformed in_the_dark without_warning unannounced without_notice | sans_préavis sans_prévenir sans_avertissement à_leur_insu tenu_à_l_écart pas_au_courant
shown: disclosed transparent transparency made_public published | transparent transparence rendu_public publié divulgué < concealed covered_up cover_up hushed_up hidden hid | dissimulé caché étouffé passé_sous_silence
unhurt: unhurt unharmed uninjured unscathed | indemne sain_et_sauf sains_et_saufs < injured wounded hurt | blessé blessure
intact: intact undamaged untouched spared unaffected | intact épargné < damaged destroyed gutted ravaged burned burnt collapsed collapse reached_by came_down caved_in | détruit endommagé ravagé brûlé effondré écroulé atteint calciné
clean: clean hygienic well_kept | propre salubre < filthy dirty squalid insanitary unsanitary | insalubre sale crasseux immonde
unarmed: unarmed | désarmé sans_arme non_armé < brandished wielding weapon | armé brandir arme
yielding: surrendered hands_up cooperated complied hands_in_the_air | obtempérer mains_en_l_air coopérer s_est_rendu < resisted lunged attacked charged_at resisting | résister foncer agresser refus_d_obtempérer refusé_d_obtempérer
lived-in: occupied inhabited lived_in | occupé habité < abandoned unoccupied disused deserted | abandonné inoccupé désert
rare: isolated rare rarely few_and_far_between exceptional one_off | isolé rare rarement exceptionnel < systematic systematically routine routinely frequent frequently widespread repeatedly every_day daily | systématique systématiquement fréquent fréquemment régulièrement quotidien quotidiennement généralisé
kept: complied_with in_line_with in_accordance_with followed_protocol followed_the_rules followed_procedure | dans_le_respect_de conformément < violated breached flouted disregarded | violer enfreindre bafouer
humane: humanely dignified with_dignity well_treated | humainement dignement avec_dignité bien_traité < inhumane inhuman degrading ill_treated mistreated abused humiliated | inhumain dégradant maltraité humilié
success: success successful successfully | succès réussite réussi < failure failed fiasco botched | échec échoué fiasco raté
needed: necessary justified | nécessaire justifié < unnecessary unjustified gratuitous pointless | inutile injustifié gratuit
fair: impartial independent fair | impartial indépendant équitable < biased rigged sham unfair | partial biaisé truqué inéquitable
returned: handed_back given_back | restitué < confiscated thrown_away | confisqué
sober: sober | sobre < drunk drunken intoxicated inebriated | ivre alcoolisé ébriété
tight: watertight sealed_off | étanche < leaking leaked leak | fuite fuir
speed: within_the_speed_limit under_the_speed_limit at_low_speed | vitesse_autorisée vitesse_réduite < speeding excessive_speed too_fast over_the_speed_limit | excès_de_vitesse trop_vite vitesse_excessive
still: stationary motionless | à_l_arrêt stationné immobile < in_motion | en_mouvement en_marche
way: accessible cleared unobstructed | accessible dégagé < blocked obstructed impassable inaccessible | bloqué obstrué inaccessible
trained: trained qualified experienced | qualifié expérimenté < untrained unqualified inexperienced | non_formé sans_formation inexpérimenté
checked: inspected supervised | inspecté surveillé < unchecked uninspected unmonitored unsupervised | sans_contrôle non_contrôlé
insured: insured | assuré_contre < uninsured | non_assuré sans_assurance
fit: fit_for_purpose structurally_sound sound_condition | en_bon_état_de < unfit unsound crumbling cracked | fissuré inapte impropre_à
freely: freed set_free at_liberty | relâché remis_en_liberté < detained held_captive imprisoned locked_up | détenu séquestré emprisonné
`;
