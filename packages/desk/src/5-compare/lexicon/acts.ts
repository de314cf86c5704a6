/**
 * Acts of the field, English and French side by side: `concept: words`. A star stands for any ending, an underscore
 * joins the words of a phrase; 'fr:' or 'en:' goes before a form that means something else in the other language. A word in no list is its own lemma (see find-concepts.ts).
 */
export const acts = `
push: push pushes pushed pushing shov* throw_over throws_over threw_over throwing_* thrown_over pouss* bouscul* précipit*
throw: throw throws threw thrown throwing hurl* fr:lanc* fr:jet fr:jets jeter jette jettent jeté jetés jetée jetées jetant stoned caillass* stoning
beat: beat beats beating beaten hit hits hitting punch* kick* struck strik* clubb* blows battered frapp* tabass* fr:coup fr:coups matraqu* roué*
spray: spray* douse* asperg* pulvéris* gazé gazés gazée gazées gazer
slash: slash* cut_open cutting_open cut_up lacér* éventr* découp* cutter
shoot: shoot* shot_at shot_dead opened_fire gunfire fr:tir fr:tirs tiré tirer tirent fusillade
kill: kill* dead died dies dying death deaths tué tués tuée tuées tuer mort morts morte mortes décès décéd* mourir mourut meurt noyé* drown*
hurt: hurt* injur* wound* bless* contusion*
break: fractur* broke_his broke_her broke_their broken_bone broken_bones broken_wrist broken_arm broken_leg
treat: treated taken_to_hospital prises_en_charge pris_en_charge prise_en_charge soigné* hospitalis* hospitaliz* admitted_to_hospital
take: seiz* saisi saisie saisies saisis confiscat* confisqu* removed removal remove_* take_away taken_away took_away taking_away emport* retir*
erase: eras* wiped wiping wipe_* delet* format formats formatted formatting formaté* effac* supprim*
search: frisk* strip-searched fouill* perquisition*
threaten: threat* intimidat* menac* intimid*
insult: insult* injures injurié injuriés injuriée
chase: chase* chasing pursu* pourchass* poursuiv*
arrest: arrest* detained detain detains interpell* arrêté arrêtés arrêtées arrestation* garde_à_vue
expel: deport* expelled refoul* reconduit*
evict: evict* clearance* cleared_the cleared_a clear_the dismantl* tear_down tore_down torn_down tearing_down tore_through demolish* demolition* évacu* expulsion* expuls* démantel* démantèl*
operation: operation operations opération opérations intervention interventions
shelter: sheltered mise_à_l_abri mises_à_l_abri mis_à_l_abri rehoused relogé* hébergé* taken_in
relocate: relocat* moved_to displac* déplac*
live: living live lives lived home_to reside* vivaient vivait vivent vivre vivant habitent habitaient habitait habitant habitants dormaient residents occupants sleeping_in
remain: remain* restent restaient
arrive: arriv* débarqu*
attempt: attempt* tent_to tenté tentent tenter tentative*
cross: crossed crossing_the cross_the travers*
visit: visit* en:tour en:toured en:touring déplacement_à venu_à se_rendait s_est_rendu*
film: film films filmed filming filmé filmés filmée filmées filmer filmait filmant shot_on was_shot were_shot been_shot recorded recording tourné tournée tournées tournés date_back dates_back dated_back
publish: publish* released releas* upload* posted posting post_online put_online put_on_line publication* publié* publie publient publier publiait publiant publiera publia mis_en_ligne mise_en_ligne mises_en_ligne diffus* parution
view: viewed watched vues views
edit: edited editing montage
truncate: tronqu* cut_short truncat*
destroy: destroy* destruct* détrui* détruis*
return: return* revien* revenir revenu* come_back restitu*
settle: settle* install*
begin: began begin begins begun started starts débuté débute débutent commencé commence démarré
see: saw seen witnessed vu vus
show: show shows showed showing shown montre montrent montrait montrer montrant
end: ended ends s_est_achevé* achevé achevée terminé terminée
inquire: investigat* inquir* looking_into look_into probe probes probing enquêt* fr:instruction summoned referred refer saisit saisir saisine diligent* examin*
close: classée_sans_suite classé_sans_suite closed_without dropped_the dismissed non-lieu
punish: punish* sanction* disciplin*
complain: complaint complaints plainte plaintes portant_plainte
sue: recours appeal_against lawsuit sued
charge: charged mis_en_examen mise_en_examen indicted inculp*
convict: convict* condamné condamnée condamnés sentenced
order: court_order court_orders court_decision court_decisions ordonnance ordonnances décision_de_justice
march: en:attend* gathered took_part take_part taking_part turned_out vigil veillée particip* march marched marches marching rally rallied rallies demonstrat* protest protested protests rassembl* fr:manifest* défil*
strike: on_strike went_on_strike grève grèves walkout
resign: resign* démission*
promise: promis* pledg* vow* s_engage s_engagent s_engageait
warn: warn* alert*
burn: burn* incend* brûl* en:fire en:fires blaze*
explode: explo* blast
collapse: collaps* effondr* écroul*
crash: crash crashes crashed crashing collision collisions collided derail* dérail* déraill* accident accidents
raid: raid raids raided descente descentes
leak: leak* fr:fuite fr:fuites déversement* spill*
pollute: pollut* contamin*
flood: flood* inond*
cost: cost costs coûté coûte coûtent coûtera valued valeur évalue*
lose: lost loses losing perdu perdus perdue perdent
discredit: biased partial tendancieux tendancieuse mensong* faux fausse false untrue baseless manipul*
out-of-context: out_of_context sorties_de_leur_contexte sorti_de_son_contexte sortie_de_son_contexte hors_contexte
hide: hide hiding hidden cacher cache caché
deploy: deployed deploy mobilisé* mobilized mobilised déploy*
testify: account_of accounts_of accounts interview* testif* testimon* témoign* entretien*
identify: identif*
sack: fired_from sacked dismissed_from licenci*
vote: voted vote votes voté voter
sell: sold sells vendu vendus
`;
