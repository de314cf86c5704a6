/** How things are: size, amount, degree, speed, order, worth, certainty, colours, directions, time, units, currencies; and words too common to tell anything. Notation: ../vocabulary.ts. */
export const qualities = `
~big: big large sizeable sizable bulky | grand grande gros grosse volumineux
huge: huge enormous giant gigantic massive vast immense colossal mammoth | énorme géant gigantesque immense massif colossal vaste démesuré
~small: small little tiny minuscule miniature petite | petit petite minuscule infime minime
~size-dimension: size dimension sized | taille dimension envergure gabarit
~tall-high: high higher highest | haut haute
~low: low lower lowest | basse faible
~short: short brief briefly shorter | court courte bref brève brièvement courte_durée
~long-lasting: long longer lengthy protracted long_running | long longue interminable de_longue_durée de_longue_date
large-scale: large_scale mass widespread sweeping full_scale extensive wide_ranging | à_grande_échelle de_grande_ampleur de_masse généralisé de_grande_envergure répandu d_envergure
small-scale: small_scale limited_scale | à_petite_échelle de_faible_ampleur
~extent: extent scale scope magnitude_of | ampleur étendue portée envergure échelle
~maximum: maximum maximal at_most up_to no_more_than utmost | maximum maximal maximale au_maximum au_plus tout_au_plus
~minimum: minimum minimal at_least no_less_than no_fewer_than | minimum minimal minimale au_minimum au_moins pas_moins_de
~total: total overall altogether in_total in_all aggregate | total totale totalité au_total en_tout global ensemble_des
~entire: entire whole entirely wholly fully complete completely in_full | entier entière entièrement complet complète complètement intégralité intégral intégralement
partial: partial partially partly in_part incomplete | partiel partiellement en_partie incomplet incomplète
average: average median on_average | moyenne médiane en_moyenne moyen
~nearly: almost nearly close_to just_under not_quite virtually | presque quasi quasiment près_de à_peine_moins
~around-about: approximately approximate approximation roughly around or_so thereabouts | environ approximativement à_peu_près autour_de quelque grosso_modo aux_alentours
~more-than: more_than over_half upwards_of in_excess_of | plus_de au_delà_de supérieur_à
~less-than: less_than fewer_than fewer under_half | moins_de inférieur_à
exact: exact exactly precise precisely accurate accuracy precision | exact exactement précis précisément exactitude
~several: several various multiple a_number_of | plusieurs divers différents multiples certain_nombre
~many: many numerous countless scores_of lots_of a_lot innumerable | nombreux nombreuse beaucoup innombrable quantité_de de_nombreux
~few: few a_few scarcely_any | peu_de poignée quelques une_poignée
majority: mostly majority mainly predominantly the_bulk_of most_of | la_plupart majorité majoritairement en_majorité la_majeure_partie
half: half halves halve | moitié demi demie
third-part: one_third a_third two_thirds | un_tiers deux_tiers le_tiers
quarter-part: one_quarter a_quarter three_quarters | un_quart trois_quarts le_quart
double: double doubled twice twofold doubling | double doubler doublement deux_fois_plus doublé
triple: triple tripled treble threefold three_times | triple tripler trois_fois_plus triplé
bilateral: two_way bilateral | bilatéral
pair: pair | paire binôme
~single: single just_one only_one | seul seule unique
~unique: unique one_off unparalleled | unique sans_équivalent inédit
~enough: enough sufficient sufficiently adequate ample | suffisant assez suffisamment suffire adéquat
insufficient: insufficient inadequate insufficiently not_enough too_little | insuffisant insuffisance insuffisamment pas_assez trop_peu inadapté
~excessive: excessive excess excessively too_much undue exorbitant immoderate | excessif excès excessivement abusif démesuré exorbitant trop_de outrancier
~extra: extra additional supplementary added | supplémentaire additionnel complémentaire en_plus de_plus
spare-surplus: surplus leftover spare excess_stock | surplus excédent excédentaire
~remaining: remaining remainder the_rest left_over | restant le_reste solde_restant
scarce: scarce scarcity rare rarely rarity seldom uncommon hardly_ever | rare rarement rareté rarissime
~frequent: frequent frequently often frequency commonly repeatedly time_and_again | fréquent fréquemment souvent fréquence à_plusieurs_reprises maintes_fois
~regular: regular regularly routinely routine regularity | régulier régulièrement régulière régularité routinier
irregular: irregular irregularity irregularities anomaly anomalies irregularly | irrégulier irrégularité anomalie irrégulièrement
~occasional: occasional occasionally sporadic sporadically now_and_then intermittent from_time_to_time | occasionnel occasionnellement sporadique de_temps_en_temps ponctuel ponctuellement intermittent parfois
~always: always constantly permanently at_all_times perpetually | toujours en_permanence perpétuellement
~never: never | jamais
constant: constant uninterrupted incessant nonstop non_stop | constant incessant ininterrompu sans_interruption sans_relâche
repeated: repeated repeat repetition recurring recurrent again_and_again | répété répéter répétition récurrent récurrence à_répétition réitéré
systematic: systematic institutionalised endemic | systématique structurel endémique institutionnel
~strong: strong stronger powerful potent mighty powerfully | fort forte puissant puissante fortement puissance
intense: intense intensity fierce intensive intensify heavy_fighting | intense intensité acharné intensif intensifier vif
mild-moderate: moderate mild moderately modest | modéré modérément modeste modération bénin
severe-grave: serious seriously seriousness gravity | grave gravement gravité sévère sévèrement sévérité sérieux sérieusement
trivial: trivial insignificant petty minor_incident | insignifiant négligeable anodin dérisoire marginal
slight: slight slightly | léger légère légèrement
~important: important importance significant crucial key vital pivotal essential | important importance crucial essentiel essentielle majeur primordial vital
~main: main principal chief primary leading_cause foremost | principal principale premier_plan primordial
secondary: secondary subsidiary_role minor_role ancillary | secondaire accessoire annexe subsidiaire
~considerable: considerable considerably substantial substantially significantly sharply | substantiel nettement sensiblement fortement
~extreme: extreme extremely utterly highly | extrême extrêmement
extraordinary: extraordinary exceptional exceptionally outstanding | extraordinaire exceptionnel exceptionnellement hors_norme hors_du_commun
unprecedented: unprecedented never_before_seen first_of_its_kind without_precedent record_breaking | sans_précédent inédit jamais_vu du_jamais_vu
record-high: all_time_high record_high record_level record_number | niveau_record chiffre_record nombre_record battre_un_record
unusual: unusual unusually strange odd bizarre peculiar weird abnormal abnormally | inhabituel inhabituellement bizarre insolite anormal anormalement
normal: normal usual normally usually ordinary customary habitual standard_practice typical | normal habituel normalement habituellement ordinaire d_habitude coutumier typique
absolute: absolute absolutely categorical outright unconditional unreserved | absolu absolument inconditionnel sans_réserve
disproportionate: disproportionate disproportionately out_of_proportion | disproportionné disproportion
balanced: balanced balance equilibrium | équilibre équilibré équilibrer
stable-steady: stable stability steady unchanged stagnant stagnate level_off | stable stabilité inchangé stagner stagnation
unstable: unstable instability volatile volatility | instable instabilité volatil volatilité
slow: slow slowly slowness sluggish slowdown | lent lente lentement lenteur ralentir ralentissement
rapid: rapid rapidly quickly swift swiftly hastily speedy promptly | rapidement rapide promptement à_toute_vitesse prompt
accelerate: accelerate acceleration speed_up sped_up | accélérer accélération
hurried: hurry haste hasty rushed hurriedly in_a_rush | hâte hâtif précipité précipitamment se_dépêcher à_la_hâte
immediate: immediate immediately instant instantly straight_away at_once right_away forthwith without_delay | immédiat immédiatement aussitôt sur_le_champ instantané sans_délai sans_attendre dans_l_immédiat séance_tenante
sudden: sudden suddenly abrupt abruptly all_of_a_sudden | soudain soudaine soudainement brusque brusquement subitement tout_à_coup
gradual: gradual gradually little_by_little step_by_step bit_by_bit | graduel petit_à_petit peu_à_peu échelonné
urgent: urgent urgently urgency | urgent urgence urgemment d_urgence
late-delayed: late belated delayed overdue behind_schedule tardy lateness belatedly | tardif tardive tardivement en_retard retard retardé avec_retard
early-premature: early premature prematurely ahead_of_schedule earlier_than_expected | précoce prématuré prématurément anticipé de_bonne_heure en_avance tôt
~soon: soon shortly before_long in_the_near_future imminent imminently | bientôt sous_peu imminent imminence
~recent: recent recently newly in_recent | récent récente récemment dernièrement fraîchement
old-not-new: old_building old_town older dated outdated obsolete long_standing | ancien ancienne obsolète désuet archaïque de_longue_date
~former: former ex previously formerly one_time onetime | ancien ancienne ex jadis autrefois
~new: new brand_new newer | nouveau nouvel nouvelle nouveaux neuf neuve
modern: modern contemporary modernise modernize state_of_the_art up_to_date | moderne contemporain modernité moderniser modernisation dernier_cri
ancient: ancient antiquity age_old millennial prehistoric | antique antiquité millénaire ancestral préhistorique séculaire
traditional: traditional tradition traditionally | traditionnel tradition traditionnellement coutume coutumier
innovative: innovation innovative innovate pioneering groundbreaking | innovation innovant innover novateur pionnier
~original: original originally initially initial at_first | original initial initialement au_départ à_l_origine originel
~final: final finally ultimate ultimately definitive definitively eventually conclusive | final finalement définitif définitive définitivement ultime
temporary: temporary temporarily interim makeshift stopgap | temporaire temporairement provisoire provisoirement intérimaire transitoire de_fortune à_titre_provisoire
permanent: permanent permanently enduring indefinitely long_lasting durable | permanent durable durablement pérenne indéfiniment pérenniser définitivement
eternal: eternal forever everlasting for_good | éternel éternité à_jamais pour_toujours
irreversible: irreversible irreparable irrevocable irreversibly | irréversible irréparable irrévocable irrémédiable
simultaneous: simultaneous simultaneously at_the_same_time concurrently in_parallel | simultané simultanément en_même_temps parallèlement au_même_moment
consecutive: consecutive consecutively in_a_row straight_day running_day back_to_back | consécutif consécutivement d_affilée de_suite
~first: first firstly foremost first_of_all | d_abord tout_d_abord premier première premièrement
~second-ordinal: secondly second_time second_day second_round | deuxième second seconde_fois deuxièmement
third-ordinal: third_time third_day thirdly | troisième
~last: last lastly latest | dernier dernière dernièrement
~previous: previous previously prior earlier beforehand the_day_before | précédent précédente antérieur antérieurement préalable préalablement au_préalable auparavant la_veille
~next-following: next subsequent subsequently following_day later afterwards afterward next_day | suivant prochain prochaine ultérieur ultérieurement par_la_suite lendemain le_lendemain ensuite
~upcoming: upcoming forthcoming future impending coming_days coming_weeks coming_months | à_venir futur prochain avenir future
~past-time: past bygone in_the_past | passé par_le_passé
~history: history historical historically | histoire historique historiquement
~present-time: current currently present_day nowadays at_present at_the_moment right_now ongoing | actuel actuelle actuellement à_présent en_ce_moment de_nos_jours à_l_heure_actuelle
order-sequence: sequence chronology chronological chronologically in_order order_of_events | chronologie chronologique déroulement ordre_chronologique dans_l_ordre
rank: rank ranking ranked classification | rang classement classer
halfway: halfway midway mid_way | mi_chemin à_mi_parcours à_mi_chemin
~good: good great nice fine_weather decent | bon bonne bien beau belle
excellent: excellent superb brilliant excellence magnificent splendid fantastic amazing | excellent excellence superbe magnifique formidable splendide merveilleux fantastique génial
~bad: bad badly poor_quality poorly lousy | mauvais mauvaise médiocre
awful: awful terrible horrible horrific appalling horror abominable ghastly gruesome | terrible horrible affreux épouvantable horreur abominable abject sordide
worst: worst | pire pires le_pire
best: best finest | meilleur meilleure
ideal: ideal ideally perfect perfectly perfection flawless | idéal idéalement parfait parfaitement perfection
flaw: flaw defect fault faulty defective malfunction shortcoming flawed glitch | défaut défectueux défaillance défaillant dysfonctionnement faille lacune anomalie
beautiful: beautiful beauty handsome | beauté joli magnifique
ugly: ugly ugliness eyesore unsightly | laid laideur moche enlaidir
pleasant: pleasant enjoyable comfort comfortable pleasure cosy | agréable plaisir confort confortable
unpleasant: unpleasant uncomfortable discomfort nasty inconvenient inconvenience | désagréable inconfort inconfortable désagrément pénible
useless: useless pointless futile in_vain unnecessary unnecessarily needless | inutile inutilement vain en_vain superflu
effective: efficient efficiency efficacy | efficace efficacité efficacement efficience
ineffective: ineffective inefficient ineffectual inefficiency | inefficace inefficacité
suitable: suitable appropriate appropriately adapted proper properly | approprié adapté adéquat
unsuitable: unsuitable inappropriate unfit improper improperly inappropriately | inapproprié inadapté inadéquat impropre déplacé inopportun
correct-right: correct correctly rightly | correct correctement à_juste_titre à_raison
wrong: wrong incorrectly | erroné à_tort
~positive: positive positively | positif positivement positive
negative: negative negatively adverse adversely detrimental | négatif négativement négative défavorable
favourable: favourable favorable in_favour in_favor | favorable favorablement en_faveur
harmful: detrimental | nuisible néfaste nocif préjudiciable dommageable délétère
harmless: harmless innocuous no_danger no_risk | inoffensif sans_danger anodin sans_risque
damage-harm: damage damaged harm property_damage material_damage | dégât dommage endommager dégradation dégrader abîmer préjudice endommagé dégâts_matériels
beneficial: beneficial favourable_effect | bénéfique salutaire profitable
advantage: advantage asset upside | avantage atout
disadvantage: drawback downside handicap_for | désavantage inconvénient désavantager
interest-benefit: in_the_interest_of public_interest common_good general_interest | intérêt_général intérêt_public bien_commun
~acceptable: acceptable satisfactory bearable | acceptable supportable satisfaisant
unacceptable: unacceptable unbearable inadmissible | inacceptable insupportable inadmissible insoutenable
controversial: controversial controversy contentious polemic | controversé controverse polémique litigieux
unreasonable: unreasonable irrational absurd absurdity nonsense ludicrous | déraisonnable irrationnel absurde absurdité insensé aberrant aberration
justified: justified justify justification well_founded | justifié justifier justification bien_fondé
unjustified: unjustified unwarranted groundless arbitrary arbitrarily arbitrariness | injustifié arbitraire arbitrairement non_fondé
valid: valid validity validate validation | valide validité valable valider validation
invalid-void: null_and_void voided expired lapsed expiry expire | nul_et_non_avenu caduc caduque expirer expiration échu périmé
fair: fair fairly fairness equitable equity even_handed | équitable équité équitablement impartial
unfair: unfair unfairly unjust injustice inequitable unfairness unjustly | injuste injustement injustice inéquitable iniquité
inequality: inequality inequalities disparity unequal gap_between | inégalité disparité inégal inégalitaire écart_entre
neutral: neutral neutrality impartial impartiality unbiased nonpartisan | neutre neutralité impartial impartialité
biased-partial: biased one_sided partisan slanted bias | partial partialité tendancieux parti_pris biaisé de_parti_pris biais
~possible: possible possibly possibility feasible feasibility perhaps maybe could_be | possible possibilité possiblement éventuel éventuellement peut_être faisable faisabilité éventualité
impossible: impossible impossibility not_possible unfeasible | impossible impossibilité infaisable
probable: probable probably likelihood probability in_all_likelihood most_likely | probable probablement vraisemblable vraisemblablement probabilité sans_doute
unlikely: unlikely improbable implausible far_fetched | improbable peu_probable invraisemblable
~certain-sure: certain certainly sure surely certainty undoubtedly no_doubt undeniable beyond_doubt | certain certainement certitude sans_aucun_doute indéniable indéniablement incontestable
uncertain: uncertain uncertainty unclear unsure inconclusive unsettled | incertain incertitude incertaine aléatoire pas_clair
potential: potential potentially | potentiel potentiellement
presumed: presumed alleged allegedly supposed supposedly purported purportedly reportedly so_called | présumé supposé soi_disant prétendu prétendument présumément
hypothetical: hypothesis hypothetical theory theoretical theoretically speculation speculative conjecture | hypothèse hypothétique théorie théorique théoriquement spéculation conjecture
~real: real reality really actual actually genuine genuinely | réel réelle réalité réellement en_réalité effectivement effectif
fictitious: fictitious fictional imaginary fiction mythical | fictif imaginaire fiction mythique
authentic: authentic authenticity authenticate genuine bona_fide authentication | authentique authenticité authentifier authentification
apparent: apparent apparently seemingly ostensibly | apparent apparemment en_apparence
evident: obvious obviously clear_that clearly self_evident blatant blatantly flagrant | évident évidemment évidence flagrant patent
~clear: clear clarity clarify clarification clearer | clair clarté clarifier clarification éclaircir éclaircissement limpide
vague-ambiguous: ambiguous ambiguity unclear_wording murky opaque opacity | ambigu ambiguë ambiguïté opaque opacité flou équivoque nébuleux
incomprehensible: incomprehensible inexplicable baffling mystery mysterious mysteriously puzzling | incompréhensible inexplicable inexpliqué mystère mystérieux mystérieusement énigme
unknown: unknown undetermined unspecified undisclosed not_known | inconnu indéterminé non_précisé non_communiqué méconnu
unexplained: unexplained without_explanation | inexpliqué sans_explication
complex: complex complexity intricate | complexe complexité
~simple: simple simply simplicity simplify straightforward | simple simplement simplicité simplifier simplification
easy: easy easily ease facilitate effortless | facile facilement facilité faciliter aisé aisément
~difficult: difficult difficulty hard tough challenging arduous difficulties challenge | difficile difficilement difficulté ardu pénible défi
detailed: detailed in_detail thorough in_depth comprehensive thoroughly | détaillé en_détail approfondi exhaustif minutieux minutieusement
concrete-tangible: tangible | concret concrète concrètement tangible
abstract-symbolic: symbol symbolic symbolise symbolize emblem emblematic symbolically | symbole symbolique symboliser emblème emblématique
unofficial: unofficial unofficially off_the_record behind_the_scenes | officieux officieusement informel informellement en_coulisses
~public: public publicly in_public open_to_all | public publique publiquement en_public
~private: private privately in_private | privé privée en_privé
open-not-secret: openly overt above_board in_the_open open_to_the_public | au_grand_jour ouvert_au_public
clandestine: clandestine underground_network secretly in_secret covertly surreptitiously furtively stealthily | clandestin clandestinement en_secret en_cachette furtivement en_catimini à_la_dérobée
discreet: discreet discreetly discretion low_profile inconspicuous | discret discrète discrètement discrétion
visible: visible visibility visibly noticeable | visible visibilité visiblement perceptible
invisible: invisible unseen unnoticed undetected | invisible inaperçu passer_inaperçu
free-of-charge: free_of_charge for_free at_no_cost gratis free_admission complimentary | gratuit gratuité gratuitement sans_frais
independent: independent independence independently autonomous autonomy self_sufficient | indépendant indépendance indépendamment autonome autonomie
dependent: dependent dependence depend reliance rely dependency | dépendant dépendance dépendre tributaire
mandatory: mandatory compulsory obligatory obligation duty_bound binding | obligatoire obligation obligatoirement contraignant imposer impératif
optional: optional voluntary_basis elective_course facultative | optionnel au_choix
voluntary: voluntary voluntarily of_his_own_accord of_her_own_accord | volontaire volontairement de_son_plein_gré de_leur_plein_gré volontariat
involuntary-forced: against_his_will against_her_will against_their_will involuntary coerced | contre_son_gré contre_leur_gré contraint sous_la_contrainte
consent: consent consenting informed_consent | consentement consentir consentant assentiment
unanimous: unanimous unanimously consensus unanimity | unanime unanimement unanimité consensus consensuel
divided: divided divisive split_over rift discord | divisé clivage clivant scission
common-shared: shared joint jointly mutual in_common collectively collective | commun commune conjoint conjointement en_commun
individual-adj: one_by_one case_by_case | individuel individuellement au_cas_par_cas un_par_un
~specific: specific specifically particular particularly special especially | spécifique spécifiquement particulier particulière particulièrement spécial spécialement notamment
~overall-general: general generally in_general broadly by_and_large | général générale généralement en_général globalement dans_l_ensemble
~global: global worldwide globally world_wide around_the_world international internationally | mondial mondiale planétaire à_travers_le_monde international internationale internationalement
~world: world globe planet_earth | monde planète globe
~national: national nationally nationwide countrywide across_the_country | national nationale à_l_échelle_nationale dans_tout_le_pays sur_tout_le_territoire
~regional: regional regionally provincial | régional régionale régionalement provincial
~local: local locally | local locale localement
remote: remote far_away distant remoteness isolated_area far_flung distance | éloigné lointain éloignement distant distance
nearby: nearby near adjacent in_the_vicinity proximity close_by | proche à_proximité voisin limitrophe avoisinant alentour proximité aux_alentours aux_abords
available: available availability at_hand on_hand | disponible disponibilité à_disposition
unavailable: unavailable could_not_be_reached unreachable inaccessible out_of_reach | indisponible indisponibilité injoignable inaccessible hors_de_portée
~present-there: present presence in_attendance | présent présence sur_place
ready: ready readiness prepared_to willingness | prêt disposé_à bonne_volonté
reluctant: reluctant reluctance reluctantly unwilling hesitant hesitate hesitation | réticent réticence à_contrecœur hésiter hésitation hésitant
~active: active actively activity activities | actif active activement activité
inactive: inactive idle dormant inaction passive inactivity passivity inertia | inactif inaction passif passivité inertie
automatic: automatic automatically automated automation | automatique automatiquement automatisé automatisation
manual-work: manual manually by_hand | manuel manuellement à_la_main
fixed-immobile: immobile motionless stationary standstill at_a_standstill | immobile à_l_arrêt immobilité au_point_mort
safety-level: safety_measures safety_rules security_measures safety_precautions safety_protocol precaution precautionary | mesures_de_sécurité consignes_de_sécurité règles_de_sécurité précaution mesure_de_précaution dispositif_de_sécurité
reliable: reliable reliability credible credibility trustworthy plausible | fiable fiabilité crédible crédibilité digne_de_confiance plausible
unreliable: unreliable unverified unconfirmed unsubstantiated not_credible | peu_fiable non_vérifié non_confirmé invérifiable invérifié
consistent: consistent consistency coherent coherence consistently corroborate corroborated concurring | cohérent cohérence concordant corroborer concorder
contradictory: contradictory contradict contradiction inconsistent inconsistency discrepancy paradox incoherent | contradictoire contredire contradiction incohérent incohérence discordant divergence paradoxe divergent
opposite: opposite contrary reverse | contraire inverse inversement contrairement
~similar: similar similarly similarity alike comparable akin resemble resemblance | similaire semblable similitude comparable ressembler ressemblance analogue pareil
~diverse: diverse diversity variety varied | diversité diversifié variété varié
mixed: mixed mixture mix blend | mixte mélange mélanger mixité
pure: pure purity | pur pure pureté
related-relevant: relevant relevance pertinent | pertinent pertinence
irrelevant: irrelevant unrelated nothing_to_do_with unconnected | sans_rapport hors_sujet rien_à_voir étranger_à sans_lien
~comparison: compare comparison compared_to in_comparison | comparer comparaison par_rapport_à comparé_à
popular: popular popularity well_liked | populaire popularité apprécié préféré
unpopular: unpopular unpopularity disliked | impopulaire impopularité
optimistic: optimistic optimism upbeat | optimiste optimisme
pessimistic: pessimistic pessimism gloomy | pessimiste pessimisme
ambitious: ambitious ambition aspiration aspire | ambitieux ambition aspiration aspirer
cautious: cautious cautiously prudent prudence | prudent prudence prudemment
strict: strict strictly stringent rigorous rigour strictness | strict strictement rigoureux rigueur rigoureusement
flexible: flexible flexibility leniency lenient | flexible flexibilité souplesse clémence clément
firm-resolute: firmly resolute determined determination resolve steadfast | fermeté déterminé détermination
radical: radical radically drastic drastically extremist radicalism | radical radicalement drastique radicalité
sustainable: sustainable sustainability viable viability | viable viabilité développement_durable
unsustainable: untenable unsustainable unviable | intenable insoutenable non_viable
vertical: vertical vertically upright | vertical verticalement
horizontal: horizontal horizontally | horizontal horizontalement
straight: straight straight_line upright_position | rectiligne tout_droit ligne_droite
round: round_shaped circular circle rounded | circulaire cercle
square-shape: square_shaped rectangular rectangle | carré rectangle rectangulaire
triangle: triangle triangular | triangle triangulaire
flat-surface: flattened | aplati aplatir
rough-uneven: uneven bumpy | rugueux cahoteux
inside: inside interior inner within_the_building | intérieur dedans à_l_intérieur
outside: outside exterior outdoor outdoors open_air outer | extérieur dehors à_l_extérieur plein_air en_plein_air
~front: front_of forefront at_the_front facing in_front | avant_du à_l_avant face_à façade_avant
rear: rear behind at_the_back back_of | arrière derrière à_l_arrière
~above: overhead above_ground upper on_top top uppermost | au_dessus supérieur dessus
~below: underneath beneath underground_level bottom lower_part | au_dessous en_dessous dessous inférieur en_contrebas le_fond
~centre-middle: centre center middle central | centre milieu central centrale
edge: edge brink rim fringe | bord marge rebord
corner: corner | coin angle
~side: side sideways flank alongside | côté flanc latéral
north: north northern northward northerly | nord septentrional du_nord
south: south southern southward southerly | sud méridional midi_de_la_france
east: east eastern eastward easterly | à_l_est l_est de_l_est dans_l_est vers_l_est oriental
west: west western westward westerly | ouest occidental
north-east: northeast north_east northeastern north_eastern | nord_est
north-west: northwest north_west northwestern north_western | nord_ouest
south-east: southeast south_east southeastern south_eastern | sud_est
south-west: southwest south_west southwestern south_western | sud_ouest
clockwise: clockwise | sens_des_aiguilles_d_une_montre sens_horaire
wrong-way: wrong_way wrong_side_of_the_road opposite_direction wrong_direction oncoming | à_contresens contresens sens_inverse en_sens_inverse sens_opposé
~direction: heading_for bound_for toward towards headed_for | en_direction_de à_destination_de vers_le
destination: destination end_point | destination point_d_arrivée
distance-length: mileage kilometre_long | kilométrage
black: black | noir noire noirâtre
white: white whitish | blanc blanche blanchâtre
red: red crimson scarlet reddish | rouge écarlate rougeâtre
blue: blue navy_blue | bleu bleue bleuâtre bleu_marine
green: green greenish | vert verte verdâtre
yellow: yellow yellowish | jaune jaunâtre
orange-colour: orange orange_coloured | orange orangé
pink: pink | rose
purple: purple violet mauve | violet violette pourpre
brown: brown brownish | brun brune marron brunâtre
grey: grey gray greyish | gris grise grisâtre
beige: beige khaki cream_coloured | beige kaki
gold-colour: golden gilded | doré
colour: colour color coloured colored colourful colorful | couleur coloré coloris
blond: blonde blond fair_haired | blond blonde cheveux_blonds
fluorescent: fluorescent luminous neon | fluorescent fluo néon
striped: striped stripe stripes | rayé rayure
dark-coloured: dark_coloured dark_clothes dressed_in_black black_clad | de_couleur_sombre vêtu_de_noir vêtus_de_noir habillé_en_noir
~today: today this_day | aujourd_hui ce_jour
~yesterday: yesterday | hier
day-before-yesterday: day_before_yesterday | avant_hier
~tomorrow: tomorrow | demain
~now: now nowadays | maintenant désormais dorénavant
~day: day days daytime | jour journée
~night: night nights nighttime nocturnal tonight | nuit nocturne cette_nuit
~morning: morning mornings | matin matinée matinal
~evening: evening evenings | soir soirée
~afternoon: afternoon afternoons | après_midi
noon: noon midday | midi mi_journée
midnight: midnight | minuit
dawn: dawn daybreak sunrise first_light early_hours early_morning small_hours crack_of_dawn | aube aurore lever_du_soleil lever_du_jour petit_matin à_l_aube point_du_jour au_petit_matin
dusk: dusk nightfall sunset twilight | crépuscule tombée_de_la_nuit coucher_du_soleil tombée_du_jour
overnight: overnight during_the_night in_the_middle_of_the_night at_night night_time | pendant_la_nuit en_pleine_nuit dans_la_nuit au_milieu_de_la_nuit durant_la_nuit de_nuit
broad-daylight: broad_daylight | en_plein_jour plein_jour
~week: week weeks | semaine
~month: month months | mois
~year: year years | an année
~hour: hour hours oclock | heure
~minute: minute minutes | minute
~second-time: seconds split_second | secondes
~time: time times | temps fois
~moment: moment instant point_in_time juncture | moment instant
weekend: weekend week_end | week_end fin_de_semaine
weekday: weekday working_day business_day workday | jour_ouvrable jour_ouvré jours_ouvrables jours_ouvrés jour_de_semaine
public-holiday: public_holiday bank_holiday national_holiday national_day | jour_férié jours_fériés fête_nationale
new-year-eve: new_year_s_eve | saint_sylvestre réveillon_du_nouvel_an
new-year: new_year_s_day new_year | nouvel_an jour_de_l_an
christmas-eve: christmas_eve | réveillon_de_noël veille_de_noël
eve: eve_of on_the_eve | veille_de la_veille veille_du à_la_veille
fortnight: fortnight two_weeks fortnightly every_two_weeks | quinzaine quinze_jours deux_semaines bimensuel
term-quarter: trimester fiscal_quarter first_quarter second_quarter third_quarter fourth_quarter quarterly | trimestre trimestriel
half-year: semester half_year six_month six_months | semestre semestriel six_mois
decade: decade decades | décennie décennies dix_ans
century: century centuries | siècle séculaire
millennium: millennium millennia | millénaire
~monday: monday | lundi
~tuesday: tuesday | mardi
~wednesday: wednesday | mercredi
~thursday: thursday | jeudi
~friday: friday | vendredi
~saturday: saturday | samedi
~sunday: sunday | dimanche
~january: january | janvier
~february: february | février
~april: april | avril
~june: june | juin
~july: july | juillet
~august: august | août
~september: september | septembre
~october: october | octobre
~november: november | novembre
~december: december | décembre
daily: daily every_day per_day each_day | quotidien quotidiennement chaque_jour par_jour tous_les_jours journalier
weekly: weekly every_week per_week | hebdomadaire chaque_semaine par_semaine toutes_les_semaines
monthly: monthly every_month per_month | mensuel mensuellement chaque_mois par_mois mensualité
yearly: yearly annual annually per_year every_year | annuel annuellement par_an chaque_année tous_les_ans
hourly: hourly per_hour an_hour | horaire par_heure de_l_heure
round-the-clock: round_the_clock day_and_night twenty_four_hours | vingt_quatre_heures_sur_vingt_quatre jour_et_nuit nuit_et_jour
~duration: duration length_of_time last_for | durée durer
period: period spell era epoch | période ère époque
long-term: long_term in_the_long_run | long_terme à_long_terme
short-term: short_term in_the_short_run | court_terme à_court_terme
~date: date dated | date daté dater
calendar-schedule: schedule timetable calendar agenda scheduled | calendrier horaire planning agenda emploi_du_temps
~interval: interval gap pause | intervalle pause entracte
afterwards-aftermath: aftermath in_the_wake_of following_the | au_lendemain_de dans_la_foulée à_la_suite_de dans_le_sillage
retroactive: retroactive backdated retroactively | rétroactif rétroactivement antidaté antidater
~dozen: dozen dozens tens_of | douzaine dizaine dizaines
~score-twenty: about_twenty around_twenty | vingtaine
~thirty-odd: about_thirty around_thirty | trentaine
~forty-odd: about_forty around_forty | quarantaine_de
~fifty-odd: about_fifty around_fifty | cinquantaine
~hundred: hundred hundreds | cent centaine
~thousand: thousand thousands | mille millier
~million: million millions | million millions
~billion: billion billions bn | milliard milliards
~trillion: trillion trillions | billion billions
~half-dozen: half_a_dozen half_dozen | demi_douzaine
~seventy: seventy | soixante_dix septante
~eighty: eighty | quatre_vingts quatre_vingt huitante octante
~ninety: ninety | quatre_vingt_dix nonante
~hundred-fifty: hundred_and_fifty one_hundred_fifty | cent_cinquante
~zero: zero nil nought | zéro
~per-cent: percent per_cent percentage percentage_point | pourcentage pour_cent point_de_pourcentage
~number: number figure | nombre chiffre numéro
~quantity: quantity amount quantities | quantité
~ratio: ratio proportion rate | taux proportion ratio
statistics: statistics statistical statistic | statistique statistiquement
~metre: metre meter m_2 metres meters | mètre mètres
~kilometre: kilometre kilometer km kilometres kilometers | kilomètre km bornes
~centimetre: centimetre centimeter cm | centimètre cm
~millimetre: millimetre millimeter mm | millimètre mm
~mile: mile miles | mille_anglais
~nautical-mile: nautical_mile nautical_miles knot knots | mille_nautique mille_marin milles_nautiques nœuds
~inch: inch inches | pouce pouces
~square-metre: square_metre square_meter square_metres square_meters square_feet | mètre_carré mètres_carrés
~square-kilometre: square_kilometre square_kilometer square_mile square_miles | kilomètre_carré kilomètres_carrés
~cubic-metre: cubic_metre cubic_meter cubic_metres | mètre_cube mètres_cubes
~kilometres-per-hour: kilometres_per_hour kilometers_per_hour km_h kph miles_per_hour mph | kilomètres_heure kilomètre_heure km_h
~gram: gram gramme grams | gramme grammes
~milligram: milligram microgram milligrams | milligramme microgramme
~pound-weight: lbs pounds_of ounce | livre_de_poids
~watt: watt kilowatt megawatt gigawatt kilowatt_hour megawatt_hour | watt kilowatt mégawatt gigawatt kilowattheure mégawattheure
~volt: volt volts voltage | volt voltage
~byte: byte megabyte gigabyte terabyte | octet mégaoctet gigaoctet téraoctet
~euro: euro euros eur | euro euros
~dollar: dollar dollars usd buck | dollar dollars piastre
~pound: pound pounds pound_sterling sterling gbp | livre_sterling livres_sterling sterling
~cent-money: cents pence penny pennies euro_cent | centime centimes
~swiss-franc: swiss_franc swiss_francs chf | franc_suisse francs_suisses
~cfa-franc: cfa_franc cfa_francs cfa | franc_cfa francs_cfa cfa
~franc: franc francs | franc francs
~dirham: dirham dirhams | dirham dirhams
~dinar: dinar dinars | dinar dinars
~rouble: rouble ruble roubles rubles | rouble roubles
~yen: yen | yen
~yuan: yuan renminbi | yuan renminbi
~rupee: rupee rupees | roupie
~naira: naira | naira
~shilling: shilling shillings | shilling
~lira: lira liras | livre_turque livres_turques
~peso: peso pesos | peso
~riyal: riyal rial riyals | riyal rial
~krone: krone krona kroner kronor | couronne_suédoise couronnes_suédoises couronne_norvégienne couronnes_norvégiennes couronne_danoise couronnes_danoises
~zloty: zloty zlotys | zloty
~thing-matter: matter affair issue case | affaire cas question
~fact: fact facts factual | fait faits factuel
~problem: problem problematic trouble | problème problématique souci ennui
~solution: solution solve remedy resolve | solution résoudre remédier remède
~situation: situation circumstance circumstances state_of_affairs | situation circonstance conjoncture
~condition: condition conditions conditional | condition conditions conditionnel
~context: context background | contexte cadre
~event: event events occurrence | événement évènement
~incident: incident incidents | incident incidents
~way: way manner fashion means | manière façon moyen
~method: method methodology technique approach | méthode méthodologie technique approche
~type: type kind sort category form | type genre sorte catégorie forme
~example: example instance for_example for_instance | exemple par_exemple
~part: part portion segment | partie portion part
~piece-element: piece element component item_of | élément morceau composant composante
~whole-set: set series range batch | ensemble lot
~reason: reason reasons motive grounds | raison motif
~purpose: purpose aim goal objective target | but objectif
~result: result outcome consequence upshot | résultat issue conséquence aboutissement
~effect: effect effects repercussion | effet effets répercussion retombée
~origin: origin source stem_from originate | origine source provenance provenir
~factor: factor factors | facteur facteurs
~role: role function_of | rôle fonction
~level: level tier | niveau palier
~degree: degree | degré
~stage: stage phase step | étape phase stade
~process: process procedure proceedings | processus procédure démarche
~system: system systems | système systèmes
~structure: structure structured framework | structure structurer
~principle: principle principles | principe principes
~basis: basis base foundation | base fondement
~idea: idea notion concept thought | idée notion concept pensée
~topic: topic subject theme | sujet thème thématique
~information: information info details news_of | information renseignement info infos
~action: action act deed conduct | action acte agissement
~effort: effort endeavour endeavor | effort
~attention: attention heed | attention
~initiative: initiative | initiative
~programme: programme program scheme | programme dispositif
~strategy: strategy strategic tactic tactical | stratégie stratégique tactique
~project: project projects | projet projets
~service: service services | service services
~body-entity: entity institution institutional establishment | institution entité organisme établissement
~name: name names called_the | nom appelé baptisé
~title: title entitled titled | titre intitulé
~life-everyday: everyday daily_life everyday_life | quotidien vie_quotidienne
~need-should: need_to have_to has_to had_to | il_faut avoir_besoin
~take: take takes took taken taking | prendre prend prennent prenait pris prise
~make: make makes made making | rendre rend fabriquer
~see: see sees saw seen | voir voit voient vu
~show: show shows showed shown showing indicate indication | montrer indiquer indication
~begin: begin began begun beginning start starts started starting commence onset | commencer début débuter démarrer commencement
~end: end ends ended ending finish finished conclude conclusion | fin finir terminer achever conclure conclusion
~seem: seem appear look_like | sembler paraître paraît
~become: become becomes became turn_into turned_into | devenir devient deviennent devenu
~remain: remain stay stays stayed | rester demeurer
~include: include inclusion including comprise involve | inclure comprendre compris y_compris inclus impliquer
~concern: regard with_regard_to about_the relating_to | concernant concerner au_sujet_de à_propos_de en_ce_qui_concerne quant_à
~live: live lives lived living reside | vivre vit vivent habiter résider
~work: work works worked working | travailler travail
~exist: exist existence existing | exister existence existant
~create: create creation produce production set_up | créer création produire production
~offer: offer propose proposal suggest suggestion | offrir offre proposer proposition suggérer suggestion
~present-verb: introduce introduction submit submission | présenter présentation introduire introduction soumettre
~consider: regarded_as considered_to deem | considérer juger
~base-on: based_on according_to per_the | selon d_après basé_sur
~reach-point: come_to get_to | arriver_à en_venir_à
~set-fix: set_at set_for fixed_at | fixer fixé
~add: add adds added adding addition | ajouter ajout
~turn: turn turns turned turning | tourner tour
~move: move moves moved moving movement motion | mouvement
~pass: pass passes passed passing | passer passage
~mean: mean means meant meaning signify | signifier signification
~let-know: point_out pointed_out note_that noted stress_that stressed underline underlined emphasise emphasize highlight mention | souligner relever noter préciser mentionner rappeler insister
~stand-position: position stance standpoint | position
~experience: experience experienced | expérience expérimenté
~knowledge: knowledge awareness aware | conscience connaissance
~word-other: other another others else | autre autres autrui
~same: same | même mêmes
~own: own | propre propres
~each: each every | chaque chacun
~such: such like_this | tel telle pareil
~only: only merely | seulement uniquement
~also: also too as_well moreover besides furthermore in_addition | aussi également en_outre de_plus par_ailleurs
~even: even | même
~still: still yet | encore toujours
~already: already | déjà
~just: just barely | juste à_peine
~again: again once_more anew | encore nouveau à_nouveau de_nouveau
~however: however nevertheless nonetheless though although despite in_spite_of | cependant toutefois néanmoins pourtant bien_que malgré en_dépit_de
~therefore: therefore thus hence consequently as_a_result | donc ainsi par_conséquent dès_lors
~because: because since due_to owing_to because_of | parce_que car puisque en_raison_de à_cause_de du_fait_de
~while: while whereas meanwhile in_the_meantime | tandis_que alors_que pendant entre_temps pendant_ce_temps
~before: before prior_to ahead_of | avant avant_de
~after: after | après
~during: during throughout in_the_course_of | pendant durant lors au_cours_de
~until: until till | jusque jusqu_au
~since-then: since ever_since | depuis
~between: between among amongst amid | entre parmi
~against: against versus | contre
~around: around throughout_the | autour
~along: along alongside_the | le_long_de
~together: together along_with | ensemble avec
~alone: alone on_his_own on_her_own on_their_own | seul tout_seul
~well: well | bien
~much: much lot plenty | beaucoup
~very: very really quite rather highly | très assez plutôt
~too: too_many too_much | trop
~not-at-all: nothing nobody no_one none nowhere | rien personne aucun nulle_part
~everyone: everyone everybody anyone anybody someone somebody | tout_le_monde chacun quelqu_un
~something: something anything everything | quelque_chose tout
~here: here | ici
~there: there over_there | là_bas
~everywhere: everywhere | partout
~place-country: country countries nation land | pays nation
~home-at: at_home | chez
~left-over: rest | reste
~following: following follows as_follows | suivant suivante
~above-mentioned: aforementioned above_mentioned mentioned_above | susmentionné précité ci_dessus
~namely: namely that_is i_e in_other_words | c_est_à_dire à_savoir autrement_dit
~et-cetera: etc and_so_on and_so_forth | etc et_cetera
~especially: notably above_all in_particular | notamment surtout en_particulier
~likely-to: tend_to tendency trend | tendance
~able-to: capable ability capability | capable capacité
~possible-to: enable make_it_possible | permettre
~thing-point: point points | point points
~line: line lines | ligne lignes
~side-party: on_the_one_hand on_the_other_hand | d_une_part d_autre_part d_un_côté
~account-of: take_into_account taking_into_account | tenir_compte compte_tenu prise_en_compte
~regards: in_terms_of as_regards | en_termes_de en_matière_de
~instead: instead rather_than in_place_of | au_lieu_de plutôt_que à_la_place
~according: accordingly | conformément en_conséquence
~course: of_course naturally indeed | bien_sûr naturellement bien_entendu en_effet
~unfortunately: unfortunately sadly alas | malheureusement hélas
~fortunately: fortunately luckily thankfully | heureusement par_chance
~usually-rule: as_a_rule by_default | en_règle_générale par_défaut
~so-far: so_far to_date until_now up_to_now hitherto | jusqu_ici jusqu_à_présent à_ce_jour jusqu_à_maintenant
~long-ago: ago long_ago | il_y_a il_y_a_longtemps
~once: once on_one_occasion | une_fois
~sometimes: sometimes at_times | parfois quelquefois
luck: luck lucky chance_of | chance chanceux veine
bad-luck: bad_luck unlucky misfortune | malchance infortune
coincidence: coincidence coincide random randomly by_chance | coïncidence coïncider hasard par_hasard au_hasard
~opportunity: opportunity opportunities | opportunité occasion
obstacle: obstacle hurdle impediment stumbling_block | obstacle embûche écueil
deadlock: deadlock stalemate impasse | impasse blocage dans_l_impasse
crisis: crisis crises turmoil | crise crises
chaos: chaos chaotic mayhem disorder havoc disarray shambles | chaos chaotique désordre pagaille chienlit
progress: progress advance breakthrough headway | progrès avancée percée
setback: setback regression step_backwards regress | revers régression recul retour_en_arrière
peak-high: peak climax high_point | pic paroxysme point_culminant apogée
threshold: threshold tipping_point | seuil point_de_bascule
gap-shortfall: gap shortfall discrepancy_between | écart fossé décalage
exception: exception waiver exemption exempt derogation | exception dérogation exempter exemption déroger dispense
priority: priority prioritise prioritize priorities | priorité prioritaire prioriser en_priorité
influence: influence influential sway clout | influence influencer influent ascendant_sur
trace: trace traces vestige | trace
model-example: role_model exemplary blueprint_for | modèle exemplaire exemplarité
solidarity: solidarity in_solidarity unity united | solidarité solidaire unité uni unis
cooperation: cooperate cooperation collaborate collaboration partnership work_together teamwork | coopérer coopération collaborer collaboration partenariat
isolated-case: isolated_case isolated_incident one_off_incident | cas_isolé incident_isolé fait_isolé
worldwide-wave: surge wave_of spate_of spike upsurge string_of | recrudescence vague_de flambée série_de
abuse-of: misuse abuse_of_power misused abuse_of_office | usage_abusif abus_de_pouvoir mésusage dévoyer détournement_d_usage
routine-check: spot_check random_check unannounced surprise_inspection | contrôle_inopiné inopiné à_l_improviste visite_surprise
unsolved: unsolved unresolved cold_case pending outstanding_issue | non_résolu non_élucidé en_suspens irrésolu affaire_classée
foreseeable: foreseeable predictable foresee foreseen predict prediction | prévisible prédire prédiction pronostiquer
unforeseen: unforeseen unpredictable unforeseeable unplanned | imprévu imprévisible imprévisibilité
inevitable: inevitable inevitably unavoidable inescapable | inévitable inévitablement inéluctable incontournable
useless-waste: squander wastage | gaspiller gaspillage gâcher gâchis
~ordinary-people: people_s public_at_large | grand_public
~kind-first: at_first_sight on_the_face_of_it | à_première_vue de_prime_abord
~hand-first: first_hand directly direct in_person | direct directement en_personne
indirect: indirect indirectly | indirect indirectement
joint-several: joint_and_several jointly_liable | in_solidum
spontaneous: spontaneous spontaneously impromptu improvised improvise | spontané spontanément improvisé improviser impromptu
organised-premeditated: premeditated premeditation planned_in_advance calculated orchestrated | prémédité préméditation calculé planifié_à_l_avance
massive-attendance: packed jam_packed full_house | bondé plein_à_craquer salle_comble
deserted: desolate ghost_town deserted_streets | ville_fantôme rues_désertes
overwhelmed: overwhelmed overloaded overstretched overrun | submergé dépassé_par saturé saturation
loud: loud loudly deafening | assourdissant à_voix_haute
equivalent: equivalent equivalence tantamount amount_to | équivalent équivaloir équivaut équivalence
inferior: inferior inferiority | infériorité
basic: basic elementary | élémentaire basique
luxury: luxury luxurious lavish upmarket | luxe luxueux somptueux haut_de_gamme
humble: humble humbly humility | humble humilité humblement
touching-sad: tragic tragically heartbreaking harrowing poignant | tragique tragiquement déchirant bouleversant dramatique
fatal-mistake: disastrous ruinous calamitous | désastreux désastre calamiteux
compatible: compatible compatibility | compatible compatibilité
incompatible: incompatible incompatibility irreconcilable | incompatible incompatibilité inconciliable
accessible: accessible access access_to | accessible accès accéder
adjacent-facing: across_the_road across_the_street opposite_side | en_face d_en_face en_face_de
upstream: upstream downstream | en_amont en_aval
half-open: ajar half_open | entrouvert entrebâillé
upside-down: upside_down inside_out | à_l_envers sens_dessus_dessous
`;
