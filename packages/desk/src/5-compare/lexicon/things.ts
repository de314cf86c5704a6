/** Things that acts are done to or with. Same notation as acts.ts; `~` marks words too general to tell two events apart. */
export const things = `
~person: people person persons personnes individu individus men man women woman hommes homme femmes femme gens jeune child children enfant enfants mineur mineurs minors boy girl adolescent adolescents adolescente teenager habitant habitants residents inhabitants occupants
~migrant: migrant migrants refugee refugees réfugié réfugiés exilé exilés exiles asylum_seekers asylum_seeker demandeurs_d_asile immigrants
~police: police law_enforcement forces_de_l_ordre policier policiers policière policières officer officers crs gendarme gendarmes agents fonctionnaires fonctionnaire_de_police constables cops
~film: video videos vidéo vidéos footage film films clip clips images image séquence séquences scene scenes rushes fr:plan fr:plans
~camp: camp camps campement campements encampment encampments shantytown bidonville
~minute: minute minutes
~hour: hour hours heure heures
~day: day days jour jours journée
~week: week weeks semaine semaines
~month: month months mois
~year: year years fr:an fr:ans année années
~night: night nights nuit nuits
~morning: morning matin matinée dawn aube
~place: site sites place places lieu lieux area zone
tent: tent tents tente tentes toile_de_tente toiles_de_tente
shelter-place: shelter shelters abri abris
~colleague: colleague* collègue*
shack: shack shacks cabane cabanes hut huts
barrier: guardrail guardrails barrier barriers glissière glissières crash_barrier
fence: fence fences grillage grillages clôture
tear-gas: tear_gas gaz_lacrymogène* lacrymogène* pepper_spray gas gaz
grenade: grenade grenades
baton: baton batons matraque matraques truncheon*
gun: gun guns pistol* firearm* fusil arme armes weapon weapons bullet bullets fr:balle fr:balles
knife: knife knives couteau couteaux cutter
stone: stone stones stoned stoning caillass* rock rocks fr:pierre fr:pierres projectile* caillou*
wrist: wrist wrists poignet poignets
hand: hand hands fr:main fr:mains finger fingers doigt doigts
head: head skull tête crâne cuir_chevelu
eye: eye eyes œil yeux
leg: leg legs jambe jambes
arm: en:arm en:arms fr:bras
ground: ground au_sol à_terre par_terre
recording-gear: camera cameras caméra caméras memory_card memory_cards carte_mémoire cartes_mémoire sd_card video_equipment camera_equipment matériel_vidéo appareil_photo
phone: phone phones mobile_phone téléphone téléphones smartphone
papers: papers papiers documents_d_identité passport passports passeport*
belongings: belonging belongings affaires effets_personnels biens possessions
hospital: hospital hospitals hôpital hôpitaux clinic clinique
bus: bus buses coach coaches autocar autocars
truck: truck trucks lorry lorries camion camions
van: van vans fourgon fourgons
boat: boat boats dinghy dinghies bateau bateaux embarcation* canot canots
ship: ship ships vessel vessels navire navires ferry ferries
train: train trains
car: en:car en:cars voiture voitures
bridge: bridge bridges fr:pont fr:ponts passerelle*
road: road roads roadside motorway highway route autoroute rocade ring_road bord_de_la_route
port: port harbour harbor
school: school schools école écoles lycée collège
prison: prison prisons jail jails
court: en:court en:courts tribunal tribunaux
house: house houses home homes maison maisons apartment* appartement*
building: building buildings bâtiment bâtiments immeuble immeubles
factory: factory factories en:plant usine usines
warehouse: warehouse* entrepôt entrepôts hangar hangars
river: river rivers rivière rivières fleuve
water: water eau eaux
mine: en:mine en:mines
worker: worker workers ouvrier ouvriers ouvrière ouvrières salarié salariés salariées employee employees employé employés
seasonal: saisonnier saisonniers seasonal_workers
passenger: passenger passengers passager passagers passagère
patient: patient patients
prisoner: prisoner prisoners inmate inmates détenu détenus détenue détenues
student: student students pupil pupils étudiant étudiants élève élèves
journalist: journalist journalists reporter reporters journaliste journalistes cameraman cameramen
firefighter: firefighter* pompier pompiers
soldier: soldier soldiers soldat soldats troops militaire militaires
household: household households families family famille familles foyer foyers ménage ménages
crowd: crowd crowds foule manifestants protesters marchers demonstrators cortège
bed: bed beds fr:lit fr:lits
meal: meals meal repas breakfast breakfasts petit_déjeuner petits_déjeuners
complaint: complaint complaints plainte plaintes
volunteer: volunteer volunteers bénévole bénévoles
animal: animal animals animaux bétail cattle sheep
tonne: tonne tonnes ton tons litre litres
minister: minister ministre
asylum: asylum asile
law: rule rules règle règles law loi
best: best meilleur meilleure
chance: chance chances opportunity opportunities hope espoir
report: report rapport
finding: findings conclusions
correction: correction carton
light: light lumière
misconduct: misconduct faute fautes failure manquement manquements
calm: calm calmly calme calmement
proportionate: proportionate proportionné proportionnée
necessary: necessary nécessaire
legal: legal lawful légal légale légaux
mission: mission duty
mistake: mistake* error* erreur* blunder* slip bavure*
ethics: ethic* déontolog*
force: force
violence: violence violences brutalit* abuse abuses
harassment: harass* harcel* harcèl*
`;
