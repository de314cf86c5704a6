/** What people make and use: buildings, streets, vehicles, borders, camps, objects, clothes, machines, media, documents. Notation: ../vocabulary.ts. */
export const built = `
building: building buildings premises edifice | bâtiment immeuble édifice locaux bâtisse
house: house home housing dwelling bungalow villa cottage flat apartment | maison logement domicile pavillon appartement logis
flat: flat apartment studio condo condominium maisonette duplex | appartement studio duplex condo
tower-block: tower_block high_rise highrise skyscraper apartment_block block_of_flats tower | tour gratte_ciel barre_d_immeuble barre_HLM immeuble_de_grande_hauteur
social-housing: social_housing council_housing council_flat council_house public_housing housing_estate council_estate | logement_social logements_sociaux HLM habitation_à_loyer_modéré grand_ensemble cité_HLM
homeless-shelter: homeless_shelter night_shelter hostel emergency_accommodation emergency_housing reception_centre reception_center | centre_d_hébergement foyer hébergement_d_urgence accueil_de_nuit centre_d_accueil
accommodation: accommodation lodging lodgings housing | hébergement logement héberger
shelter-place: shelter refuge haven | abri refuge
shack: shack hut cabin lean_to shanty | cabane hutte baraque baraquement abri_de_fortune cabanon
shantytown: shantytown slum shanty_town favela informal_settlement township | bidonville favela habitat_précaire quartier_précaire taudis
squat: squat squatted squatter occupied_building | squat squatteur squatter immeuble_occupé
ruin: ruin ruins rubble debris wreckage | ruine décombres débris gravats
hotel: hotel motel inn guesthouse guest_house bed_and_breakfast hostel | hôtel auberge motel chambre_d_hôtes maison_d_hôtes hôtelier gîte
restaurant: restaurant cafe café diner eatery canteen | restaurant café brasserie cantine bistrot gargote
bar: bar pub tavern nightclub | bar bistrot café buvette
nightclub: nightclub night_club disco discotheque | boîte_de_nuit discothèque night_club
shop: shop store shopkeeper retailer boutique outlet | magasin boutique commerce commerçant échoppe dépanneur
supermarket: supermarket grocery grocer hypermarket grocery_store | supermarché épicerie hypermarché grande_surface supérette
shopping-centre: shopping_centre shopping_center shopping_mall mall | centre_commercial galerie_marchande
market-place: market marketplace market_square bazaar souk | marché souk bazar étal
bakery: bakery baker | boulangerie boulanger pâtisserie
pharmacy-shop: pharmacy chemist drugstore pharmacist | pharmacie pharmacien officine
post-office: post_office sorting_office | bureau_de_poste la_poste centre_de_tri
petrol-station: petrol_station gas_station filling_station service_station | station_service station_essence
bank-branch: bank_branch cash_machine cash_point atm | agence_bancaire distributeur_automatique distributeur_de_billets guichet_automatique
office-place: headquarters head_office premises office_building office_block | bureau bureaux siège locaux
counter-desk: front_desk reception_desk ticket_office help_desk | guichet comptoir accueil billetterie
school: school schools high_school secondary_school primary_school college | école lycée collège établissement_scolaire
nursery: nursery kindergarten daycare day_care creche preschool | crèche maternelle garderie école_maternelle jardin_d_enfants
university: university campus faculty college | université campus faculté universitaire
classroom: classroom lecture_hall lecture_theatre | salle_de_classe salle_de_cours amphithéâtre amphi
dormitory: dormitory dorm hall_of_residence student_residence | dortoir cité_universitaire résidence_universitaire internat
library: library | bibliothèque médiathèque
museum: museum gallery art_gallery | musée galerie_d_art galerie
theatre: theatre theater playhouse concert_hall opera_house | théâtre salle_de_spectacle salle_de_concert l_opéra maison_d_opéra
cinema: cinema movie_theater movie_theatre film_theatre | cinéma salle_de_cinéma ciné
stadium: stadium arena sports_ground | stade arène enceinte_sportive
gym: gym gymnasium sports_hall sports_centre sports_center leisure_centre | gymnase salle_de_sport complexe_sportif palais_des_sports
swimming-pool: swimming_pool pool lido | piscine bassin_de_natation
playground: playground play_area | aire_de_jeux cour_de_récréation
town-hall: town_hall city_hall | mairie hôtel_de_ville maison_communale hôtel_communal
community-centre: community_centre community_center community_hall village_hall | maison_de_quartier centre_social salle_des_fêtes salle_polyvalente salle_communale centre_communautaire
police-station: police_station precinct police_post station_house | commissariat poste_de_police hôtel_de_police gendarmerie brigade_de_gendarmerie
barracks: barracks garrison army_base military_base army_camp | caserne casernement base_militaire camp_militaire garnison
fire-station: fire_station firehouse | caserne_de_pompiers caserne_des_pompiers centre_de_secours
prison: prison jail penitentiary correctional gaol | prison pénitentiaire maison_d_arrêt centre_de_détention centre_pénitentiaire établissement_pénitentiaire
prison-cell: cell cells holding_cell police_cell | cellule cachot geôle
detention-centre: detention_centre detention_center removal_centre removal_center holding_centre holding_center | centre_de_rétention centre_de_détention centre_fermé rétention_administrative
courthouse: courthouse court_house courtroom law_court | palais_de_justice salle_d_audience prétoire
embassy: embassy consulate | ambassade consulat consulaire
hospital: hospital infirmary medical_center medical_centre | hôpital hospitalier clinique centre_hospitalier CHU
care-home: care_home nursing_home retirement_home old_people_s_home | maison_de_retraite EHPAD maison_de_repos résidence_pour_personnes_âgées CHSLD EMS
church-building: church cathedral chapel basilica abbey | église cathédrale chapelle basilique abbaye
mosque: mosque prayer_hall minaret | mosquée minaret salle_de_prière
synagogue: synagogue | synagogue
temple: temple pagoda shrine | temple pagode sanctuaire
monastery: monastery convent priory | monastère couvent prieuré
cemetery: cemetery graveyard burial_ground churchyard | cimetière carré_musulman
grave: grave tomb tombstone gravestone headstone mausoleum | tombe tombeau stèle pierre_tombale sépulture mausolée caveau
mass-grave: mass_grave | fosse_commune charnier
coffin: coffin casket body_bag | cercueil housse_mortuaire
monument: monument memorial cenotaph plaque | monument mémorial statue stèle plaque_commémorative
heritage: heritage listed_building historic_monument | patrimoine monument_historique monument_classé
castle: castle fortress fort palace citadel | château forteresse palais citadelle
factory: factory plant mill manufacturing chemical_plant garment_factory textile_factory | usine fabrique manufacture usine_chimique usine_textile usine_de_confection
workshop: workshop sweatshop garage | atelier garage
warehouse: warehouse depot hangar storehouse storage_facility | entrepôt hangar dépôt
barn: barn cowshed outbuilding | grange étable écurie hangar_agricole
laboratory: laboratory lab | laboratoire labo
greenhouse: greenhouse glasshouse hothouse polytunnel | serre tunnel_agricole
silo: silo grain_elevator | silo
tank-storage: reservoir storage_tank cistern water_tank fuel_tank | cuve citerne réservoir
chimney: chimney smokestack flue | cheminée
building-site: building_site construction_site worksite | chantier site_de_construction
scaffolding: scaffolding scaffold | échafaudage
crane: crane | grue
roof: roof rooftop roofing | toit toiture
ceiling: ceiling false_ceiling | plafond faux_plafond
wall: wall partition border_wall | mur muraille paroi cloison muret mur_frontalier
facade: facade frontage cladding | façade bardage revêtement
floor-storey: floor storey upstairs | étage
ground-floor: ground_floor first_storey | rez_de_chaussée
floor-surface: floor flooring floorboard ground | sol plancher
basement: basement cellar underground_room crypt | cave sous_sol cellier
attic: attic loft | grenier combles mansarde
stairs: stair stairs staircase stairway stairwell | escalier cage_d_escalier
elevator: lift elevator | ascenseur monte_charge
escalator: escalator moving_walkway | escalator escalier_roulant escalier_mécanique tapis_roulant
door: door doorway entrance | porte portière seuil
gate: gate gateway portal | portail grille barrière
entrance: entrance entryway lobby foyer hallway | entrée hall vestibule
emergency-exit: emergency_exit fire_exit fire_escape escape_route | issue_de_secours sortie_de_secours voie_d_évacuation
exit: exit way_out exited emergency_exit fire_exit | sortie issue_de_secours sortie_de_secours
window: window windowpane skylight broken_window smashed_window | fenêtre vitre lucarne hublot baie_vitrée vitre_brisée vitres_brisées vitre_cassée
shop-window: shop_window storefront shopfront window_display | vitrine devanture
blind: shutter window_blind | volet store rideau_métallique
curtain: curtain drape | rideau
balcony: balcony terrace loggia | balcon loggia
corridor: corridor hallway passageway | couloir corridor
room: room chamber | pièce salle chambre
hall: hall auditorium | salle hall
bedroom: bedroom room dormitory | chambre dortoir
living-room: living_room lounge sitting_room dining_room | salon séjour salle_à_manger salle_de_séjour
kitchen: kitchen kitchenette | cuisine kitchenette
bathroom: bathroom washroom shower | salle_de_bain salle_de_bains salle_d_eau douche
shower: shower washing_facilities | douche se_doucher
toilet: toilet lavatory latrine restroom urinal portaloo | toilettes latrines WC sanitaires urinoir vespasienne
waiting-room: waiting_room | salle_d_attente
meeting-room: meeting_room conference_room | salle_de_réunion salle_de_conférence
canteen: canteen cafeteria refectory mess_hall dining_hall | cantine réfectoire cafétéria
courtyard: courtyard yard exercise_yard | préau cour_de_promenade cour_intérieure cour_d_école cour_de_récréation cour_de_l_immeuble cour_de_la_prison
garden: garden yard backyard lawn | jardin pelouse gazon jardinet
car-park: car_park parking_lot parking_space parking_garage parking_bay | parking stationnement place_de_parking aire_de_stationnement
gutter: gutter drainpipe downpipe | gouttière caniveau
pillar: pillar column beam girder | pilier poutre poteau
foundation-base: foundations groundwork | fondations soubassement
crack: crack fissure crevice | fissure lézarde se_fissurer fissurer
insulation: insulation lagging insulated | isolation isolant calorifugeage
mould: mould mold damp dampness mildew | moisissure humidité
unfit-housing: unfit_for_habitation uninhabitable substandard insalubrious dilapidated run_down insanitary derelict | insalubre insalubrité inhabitable indigne vétuste délabré vétusté délabrement
overcrowded: overcrowded overcrowding cramped | surpeuplé surpopulation surpeuplement bondé exiguïté surchargé
empty-vacant: vacant empty disused abandoned unoccupied | vide vacant désaffecté abandonné inoccupé
renovate: renovate renovation refurbish refurbishment redevelopment | rénover rénovation réhabiliter réhabilitation réaménagement
demolish: demolish demolition bulldoze knock_down knocked_down tear_down torn_down raze | démolir démolition raser détruire
sprinkler: sprinkler extinguisher | sprinkleur extincteur sprinkler gicleur
smoke-detector: smoke_detector smoke_alarm fire_alarm | détecteur_de_fumée alarme_incendie détecteur_d_incendie
fire-door: fire_door firebreak_door | porte_coupe_feu
fire-hose: fire_hose hosepipe hose water_hose | lance_à_incendie tuyau tuyaux
fire-hydrant: hydrant | bouche_d_incendie borne_incendie borne_fontaine hydrant
heating: heating heater radiator boiler stove furnace | chauffage radiateur chaudière poêle
air-conditioning: air_conditioning air_conditioner | climatisation climatiseur air_conditionné
ventilation: ventilation ventilator extractor | ventilation ventilateur aération
plumbing: plumbing pipe pipework piping plumber tap | plomberie tuyau tuyauterie canalisation plombier robinet conduite_d_eau tuyaux
tap-water: tap_water mains_water running_water | eau_courante eau_du_robinet eau_potable
sewer: sewer sewage sewerage wastewater waste_water drain effluent | égout eaux_usées assainissement tout_à_l_égout effluent
well-water: borehole water_well standpipe water_point | forage puits point_d_eau borne_fontaine
wiring: wiring cable wire electric_cable | câble câblage fil_électrique fils_électriques
electric-fault: short_circuit electrical_fault electrical_failure | court_circuit défaut_électrique panne_électrique problème_électrique
electrocute: electrocute electrocution electric_shock | électrocuter électrocution électrisé choc_électrique
barbed-wire: barbed_wire razor_wire concertina_wire barbed | barbelés fil_barbelé barbelé fil_de_fer_barbelé
fence: fence fencing wire_fence mesh border_fence | clôture grillage grille palissade clôture_frontalière
barrier: barrier barricade roadblock guardrail crash_barrier bollard | barrière barricade barrage glissière garde_fou
cordon: cordon security_perimeter perimeter cordoned exclusion_zone | cordon périmètre périmètre_de_sécurité bouclage boucler
checkpoint: checkpoint check_point roadblock | poste_de_contrôle point_de_contrôle barrage_routier checkpoint
border: border frontier cross_border border_crossing border_post border_checkpoint border_fence border_wall | frontière frontalier transfrontalier poste_frontière poste_frontalier clôture_frontalière mur_frontalier
border-wall: border_wall border_fence | mur_frontalier mur_à_la_frontière clôture_frontalière
border-post: border_post border_crossing crossing_point border_checkpoint | poste_frontière poste_frontalier point_de_passage
pushback: pushback push_back pushed_back turned_back turned_away refoulement | refoulement refouler repousser non_admission
no-mans-land: no_man_s_land buffer_zone demilitarised_zone demilitarized_zone | no_man_s_land zone_tampon zone_démilitarisée
customs-post: customs_post customs_duty customs_officer customs_official customs_agent customs_control customs_check | douane douanier poste_de_douane
camp: camp encampment campsite makeshift_camp tent_camp refugee_camp | camp campement camp_de_fortune camp_de_réfugiés camp_de_déplacés
refugee-camp: refugee_camp displacement_camp displaced_persons_camp idp_camp | camp_de_réfugiés camp_de_déplacés
campsite: campsite camping_ground caravan_park caravan_site | camping terrain_de_camping aire_d_accueil
tent: tent marquee tarp tarpaulin canvas | tente chapiteau bâche barnum toile_de_tente toiles_de_tente
sleeping-bag: sleeping_bag | sac_de_couchage duvet
settlement-place: settlement outpost | colonie implantation avant_poste
watchtower: watchtower lookout_post guard_tower | mirador tour_de_guet tour_de_contrôle guérite
trench: trench ditch moat | tranchée fossé
tunnel: tunnel underpass subway underground_passage | tunnel souterrain passage_souterrain
bunker: bunker air_raid_shelter bomb_shelter | bunker abri_antiaérien abri_anti_aérien blockhaus casemate
~city: city town urban municipality | ville urbain municipalité la_commune une_commune cette_commune
village: village hamlet rural_community | village hameau bourg bourgade
capital-city: capital capital_city | capitale
suburb: suburb suburban outskirts | banlieue faubourg périphérie agglomération
neighbourhood: neighbourhood neighborhood district borough ward | quartier arrondissement secteur
city-centre: city_centre city_center town_centre town_center downtown inner_city | centre_ville hypercentre cœur_de_la_ville centre_de_la_ville
countryside: countryside rural | rural zone_rurale à_la_campagne en_pleine_campagne
~place: place site location spot venue scene premises | lieu endroit site emplacement lieux
~area: area zone region sector | zone région secteur
~on-site: on_site on_the_scene at_the_scene on_the_spot | sur_place sur_les_lieux
street: street alley lane avenue boulevard road | rue ruelle avenue boulevard venelle
road: road highway motorway freeway expressway dual_carriageway ring_road roadside | route autoroute chaussée voie_rapide voie_express routier rocade bord_de_la_route
motorway: motorway highway freeway expressway interstate turnpike | autoroute autoroutier voie_rapide
ring-road: ring_road beltway orbital bypass | rocade périphérique boulevard_périphérique contournement ring déviation
roadside: roadside verge hard_shoulder layby | bord_de_la_route bas_côté bande_d_arrêt_d_urgence accotement
lane: traffic_lane lane bus_lane | voie couloir_de_bus file_de_gauche file_de_droite
cycle-path: cycle_path cycle_lane bike_lane bike_path cycleway | piste_cyclable voie_cyclable bande_cyclable
pavement: pavement sidewalk footpath kerb curb | trottoir bordure
footpath: footpath path trail track pathway | sentier chemin piste
paving-stone: paving_stone cobblestone cobble | pavé
pothole: pothole sinkhole crater | nid_de_poule affaissement cratère doline
asphalt: asphalt tarmac bitumen road_surface | bitume asphalte goudron enrobé macadam
crossroads: crossroads intersection junction | carrefour croisement intersection
roundabout: roundabout traffic_circle rotary | rond_point giratoire
square: square plaza esplanade | place esplanade parvis
park: park public_garden green_space | parc jardin_public espace_vert square
bench: bench park_bench | banc
streetlight: streetlight street_light street_lamp lamppost lamp_post street_lighting | lampadaire réverbère éclairage_public
traffic-light: traffic_light red_light stoplight | feu_rouge feux_rouges feu_tricolore feux_tricolores feu_de_circulation feux_de_circulation feu_de_signalisation
pedestrian-crossing: pedestrian_crossing zebra_crossing crosswalk | passage_piéton passage_piétons passage_clouté
pedestrian: pedestrian passer_by passersby passers_by | piéton des_passants les_passants
pedestrian-zone: pedestrianised pedestrian_zone car_free | piétonnisation zone_piétonne rue_piétonne piétonniser
traffic: traffic congestion traffic_jam gridlock tailback | circulation trafic embouteillage bouchon congestion
speed-limit: speed_limit speeding excessive_speed | limitation_de_vitesse excès_de_vitesse vitesse_excessive
detour: detour divert | déviation détour dévier
toll: toll_road tollbooth toll_booth toll_plaza toll_gate | péage
parking-fine: parking_ticket parking_fine traffic_fine | amende_de_stationnement contravention procès_verbal
road-sign: road_sign signpost signage placard sign | panneau signalisation pancarte
speed-bump: speed_bump speed_hump | dos_d_âne ralentisseur
bus-stop: bus_stop bus_shelter | arrêt_de_bus arrêt_d_autobus abribus
bridge: bridge footbridge viaduct flyover overpass | pont passerelle viaduc
dam: dam weir barrage | barrage digue retenue
dyke: dyke dike levee embankment seawall | digue
canal: canal waterway | canal voie_navigable écluse
vehicle: vehicle motor_vehicle police_vehicle armoured_vehicle armored_vehicle electric_vehicle | véhicule engin_motorisé véhicule_de_police véhicule_blindé véhicule_électrique
car: car automobile saloon sedan hatchback suv police_car patrol_car squad_car electric_car | voiture automobile berline auto bagnole voiture_de_police voiture_de_patrouille voiture_électrique
taxi: taxi cab minicab ride_hailing | taxi VTC
truck: truck lorry articulated_lorry semi_trailer heavy_goods_vehicle juggernaut | camion poids_lourd semi_remorque
van: van minivan | fourgon fourgonnette camionnette
bus: bus coach minibus double_decker buses | bus autobus autocar minibus
minibus-taxi: minibus_taxi matatu dala_dala bush_taxi danfo | taxi_brousse minibus car_rapide gbaka
pickup: pickup pick_up_truck | pick_up pickup
motorbike: motorbike motorcycle scooter moped biker | moto motocyclette scooter motard cyclomoteur mobylette deux_roues vélomoteur
moto-taxi: motorcycle_taxi boda_boda okada motorbike_taxi mototaxi | moto_taxi taxi_moto zémidjan boda_boda mototaxi
bicycle: bicycle bike cycling cyclist | vélo bicyclette cycliste vtt deux_roues
scooter-electric: e_scooter electric_scooter | trottinette trottinette_électrique
rickshaw: rickshaw tuk_tuk auto_rickshaw | pousse_pousse tuk_tuk rickshaw
quad-bike: quad quad_bike all_terrain_vehicle | quad vtt_motorisé
caravan: caravan motorhome camper_van mobile_home trailer rv | caravane camping_car mobil_home roulotte mobile_home
trailer: trailer | remorque
tanker-lorry: tanker_truck fuel_tanker petrol_tanker tank_truck tanker_lorry | camion_citerne poids_lourd_citerne
tow-truck: tow_truck breakdown_truck recovery_vehicle towed | dépanneuse remorqueuse fourrière remorquage
police-car: police_car patrol_car squad_car police_vehicle police_van | voiture_de_police véhicule_de_police fourgon_de_police voiture_de_patrouille panier_à_salade
ambulance: ambulance paramedic | ambulance ambulancier
fire-engine: fire_engine fire_truck | camion_de_pompiers fourgon_pompe autopompe engin_de_pompiers
armoured-vehicle: armoured_vehicle armored_vehicle armoured_car armored_car armoured_personnel_carrier armored_personnel_carrier | blindé véhicule_blindé automitrailleuse
water-cannon: water_cannon | canon_à_eau autopompe
bulldozer: bulldozer excavator digger backhoe earthmover | bulldozer pelleteuse tractopelle excavatrice pelle_mécanique
tractor: tractor combine_harvester | tracteur moissonneuse_batteuse
forklift: forklift fork_lift | chariot_élévateur
train: train rail railway railroad locomotive freight_train high_speed_train | train ferroviaire locomotive rame TGV train_à_grande_vitesse train_de_marchandises
carriage: carriage railcar wagon train_car | wagon voiture rame
railway: railway railroad rail_line railway_line | chemin_de_fer voie_ferrée ligne_ferroviaire ferroviaire rail
railway-track: railway_track train_track | voie_ferrée rail
station: station railway_station train_station terminus metro_station tube_station bus_station | gare terminus gare_routière station_de_métro
platform-rail: platform | quai
high-speed-train: high_speed_train high_speed_rail bullet_train | train_à_grande_vitesse TGV LGV ligne_à_grande_vitesse
freight-train: freight_train goods_train freight cargo | train_de_marchandises fret convoi_ferroviaire
underground-train: underground subway metro tube | métro métropolitain
tram: tram tramway streetcar light_rail | tram tramway
level-crossing: level_crossing railroad_crossing grade_crossing | passage_à_niveau
cable-car: cable_car gondola_lift chairlift ski_lift funicular | téléphérique télécabine télésiège téléski funiculaire remontée_mécanique
derail: derail derailment | dérailler déraillement
public-transport: public_transport mass_transit public_transportation transit | transport_en_commun transports_en_commun transports_publics transport_public
ticket-fare: ticket fare | billet ticket titre_de_transport
passenger: passenger commuter traveller traveler | passager voyageur usager
journey: journey trip ride voyage | voyage trajet parcours
crash: crash collide collision accident pile_up road_accident | accident collision percuter carambolage s_écraser s_est_écrasé se_sont_écrasés
run-over: run_over ran_over knocked_down mown_down hit_and_run | renverser faucher écraser percuter délit_de_fuite
overturn: overturn capsize tip_over roll_over rolled_over | se_renverser chavirer
plane: plane aircraft airplane aeroplane airliner jet airline | avion aéronef appareil avion_de_ligne
helicopter: helicopter chopper | hélicoptère
airport: airport airfield aerodrome | aéroport aérodrome
airline: airline carrier airways | compagnie_aérienne transporteur_aérien
flight-air: flight | vol
runway: runway airstrip | piste piste_d_atterrissage
take-off: take_off took_off taking_off | décoller décollage
landing: landing emergency_landing land_safely | atterrir atterrissage
pilot: pilot co_pilot cockpit aircrew | pilote copilote cockpit équipage
crew: crew crewman | équipage
drone: drone unmanned_aerial_vehicle uav quadcopter | drone aéronef_sans_pilote
balloon: balloon hot_air_balloon airship | ballon montgolfière dirigeable
satellite: satellite | satellite
rocket-space: spacecraft space_shuttle space_station space_rocket | fusée vaisseau_spatial engin_spatial navette_spatiale station_spatiale
wheel: wheel | roue
tyre: tyre tire | pneu pneumatique pneus
engine: engine motor outboard | moteur motorisation
brake: brake braking | frein freiner freinage
steering-wheel: steering_wheel at_the_wheel behind_the_wheel | au_volant le_volant
seat-belt: seat_belt seatbelt safety_belt | ceinture_de_sécurité
airbag: airbag | airbag coussin_gonflable
headlight: headlight headlamp | phare feux_de_croisement
windscreen: windscreen windshield | pare_brise
car-boot: car_boot car_trunk | coffre_de_voiture coffre
number-plate: number_plate license_plate licence_plate registration_plate | plaque_d_immatriculation immatriculation
driving-licence: driving_licence driver_s_license driving_license driver_s_licence | permis_de_conduire
fuel: fuel petrol gasoline diesel kerosene | carburant essence gazole diesel kérosène gasoil
load-cargo: cargo shipment consignment freight | cargaison fret marchandise
deliver-parcel: parcel package courier mail_bomb | colis paquet coursier
furniture: furniture furnishing | meuble mobilier ameublement
table: table | table
desk: desk | bureau
chair: chair armchair stool seat | chaise fauteuil siège tabouret
sofa: sofa couch settee | canapé divan
bed: bed bunk mattress cot | lit couchette matelas sommier
mattress: mattress | matelas
bedding: blanket bedding duvet quilt | couverture draps literie couette
pillow: pillow cushion | oreiller coussin
cupboard: cupboard wardrobe closet locker shelf shelves | armoire placard étagère
drawer: drawer chest_of_drawers | tiroir commode
carpet: carpet rug | tapis moquette
mirror: mirror | miroir rétroviseur
lamp: lamp torch flashlight lantern headtorch | lampe torche lampe_torche lanterne lampe_frontale
candle: candle candlelight | bougie cierge chandelle
fridge: fridge refrigerator freezer cold_room | réfrigérateur frigo congélateur chambre_froide
oven: oven cooker stove microwave | four cuisinière gazinière micro_ondes réchaud
washing-machine: washing_machine dishwasher tumble_dryer laundry | lave_linge machine_à_laver lave_vaisselle sèche_linge buanderie laverie
dishes: dish plate bowl crockery tableware | assiette vaisselle bol plat
cup: cup mug | tasse gobelet
cutlery: fork spoon cutlery | fourchette cuillère
pot: pot saucepan pan cooking_pot | casserole marmite poêle faitout
~thing: thing object item article | objet chose article
belongings: belonging belongings possession personal_effects personal_item | effets_personnels objets_personnels leurs_affaires ses_affaires mes_affaires biens_personnels leurs_biens ses_biens
bag: bag handbag satchel plastic_bag | sac sachet sac_à_main cabas sac_plastique sac_en_plastique
backpack: backpack rucksack knapsack | sac_à_dos
luggage: luggage baggage suitcase | bagage valise malle
wallet: wallet purse | portefeuille porte_monnaie
box: box carton crate cardboard_box packing_case | boîte caisse carton cageot
container-freight: shipping_container container | conteneur container
bottle: bottle flask | bouteille flacon
gas-cylinder: gas_cylinder gas_bottle gas_canister propane butane | bouteille_de_gaz bonbonne_de_gaz bonbonne propane butane
can-tin: tin_can jerrycan jerry_can drum | bidon jerrican baril
bucket: bucket pail | seau
barrel: barrel cask | baril tonneau
basket: basket | panier corbeille
envelope: envelope | enveloppe
package-wrap: packaging wrapping wrapper | emballage conditionnement
bin: bin dustbin trash_can garbage_can skip dumpster wheelie_bin | poubelle benne conteneur_à_ordures bac_à_ordures
rubbish: rubbish garbage trash waste litter toxic_waste nuclear_waste hazardous_waste | ordures déchets détritus immondices déchets_toxiques déchets_nucléaires déchets_dangereux
landfill: landfill rubbish_dump waste_dump dumpsite waste_tip | décharge déchetterie dépotoir déchèterie
bin-collection: refuse_collection waste_collection bin_collection garbage_collection bin_men | ramassage_des_ordures collecte_des_déchets collecte_des_ordures éboueur enlèvement_des_ordures
recycle: recycle recycling | recycler recyclage tri_sélectif
safe-box: safe strongbox safe_deposit | coffre_fort coffre
key: key | clé clef
lock-device: padlock lock bolt latch | cadenas serrure verrou loquet
chain: chain shackle | chaîne
rope: rope cord | corde ficelle cordage cordelette
cable-tie: cable_tie zip_tie plastic_tie | serre_câble serflex colson collier_de_serrage
handcuffs: handcuff shackle | menotte menottes
adhesive-tape: adhesive_tape duct_tape sticky_tape gaffer_tape | ruban_adhésif scotch adhésif
tool: tool implement | outil outillage
hammer: hammer sledgehammer mallet | marteau maillet
axe: axe hatchet | hache hachette
saw: chainsaw handsaw | scie tronçonneuse
crowbar: crowbar jemmy | pied_de_biche barre_à_mine
screwdriver: screwdriver spanner wrench | tournevis clé_à_molette
drill-tool: power_drill drill | perceuse foreuse
shovel: shovel spade pickaxe | pelle pioche bêche
grinder: angle_grinder grinder bolt_cutter | disqueuse meuleuse coupe_boulons
nail: nail screw | clou
ladder: ladder stepladder | échelle escabeau
pliers: pliers pincers | pince tenaille
scissors: scissors shears | ciseaux cisailles
razor: razor razor_blade box_cutter | rasoir lame_de_rasoir cutter
knife: knife knives blade dagger bladed_weapon | couteau lame poignard arme_blanche
machete: machete cutlass panga | machette coupe_coupe
stick: stick rod pole cane | bâton perche gourdin canne
iron-bar: iron_bar metal_bar steel_bar iron_rod | barre_de_fer barre_métallique barre_à_mine
baseball-bat: baseball_bat cricket_bat | batte_de_baseball batte
syringe: syringe needle hypodermic | seringue aiguille
lighter: lighter matchbox matchstick | briquet allumette
machine: machine machinery apparatus appliance | machine appareil
equipment: equipment gear kit | matériel
spare-part: spare_part spare_parts | pièce_détachée pièces_détachées pièce_de_rechange
conveyor: conveyor_belt assembly_line production_line | convoyeur chaîne_de_montage tapis_roulant chaîne_de_production
pump: pump pumping | pompe pompage pomper
generator: genset power_generator diesel_generator | groupe_électrogène générateur génératrice
battery: battery batteries | batterie pile accumulateur
electric-socket: socket electrical_outlet power_outlet extension_lead | prise_électrique rallonge multiprise prise_de_courant
charger: charger recharge charging_point | chargeur recharger borne_de_recharge
light-bulb: light_bulb light lighting | ampoule éclairage lumière
switch-button: button switch | bouton interrupteur
toy: toy doll teddy_bear | jouet poupée peluche doudou
ball: ball | ballon
pushchair: pushchair pram stroller buggy | poussette landau
wheelchair: wheelchair | fauteuil_roulant
crutch: crutch walking_stick | béquille canne
stretcher: stretcher gurney | brancard civière
umbrella: umbrella parasol | parapluie parasol
flag: flag banner pennant | drapeau étendard
banner: banner placard | banderole pancarte
poster: poster leaflet flyer pamphlet handbill | affiche tract prospectus flyer
graffiti: graffiti spray_paint tag daub daubed | graffiti tag graffer taguer bombage
firework: firework fireworks firecracker flare pyrotechnic | feu_d_artifice feux_d_artifice pétard fusée fumigène pyrotechnique mortier_d_artifice
megaphone: megaphone loudspeaker loudhailer bullhorn | mégaphone haut_parleur porte_voix
siren: siren alarm warning_siren | sirène alarme
whistle: whistle | sifflet siffler
bell: bell doorbell | cloche sonnette
jewel: jewel jewellery jewelry necklace bracelet | bijou bijoux joaillerie collier bracelet bijouterie
ankle-tag: ankle_tag electronic_tag ankle_bracelet ankle_monitor electronic_bracelet electronic_tagging | bracelet_électronique surveillance_électronique
watch-clock: wristwatch clock | horloge pendule sa_montre une_montre montre_connectée
glasses: glasses spectacles sunglasses eyeglasses goggles | lunettes lunettes_de_soleil
painting: painting artwork canvas | tableau peinture œuvre_d_art
clothing: clothes clothing garment outfit dress_code | vêtement vestimentaire tenue_vestimentaire
shirt: shirt t_shirt tee_shirt blouse | chemise tee_shirt t_shirt chemisier maillot
trousers: trousers jeans slacks | pantalon
dress-garment: dress skirt gown | robe jupe
jacket: jacket coat anorak overcoat parka | veste manteau blouson anorak parka
sweater: sweater jumper pullover sweatshirt hoodie | pull chandail sweat pull_over
hood: hood hooded hoodie balaclava | capuche cagoule encapuchonné cagoulé
mask: mask masked face_covering face_mask gas_mask | masque masqué le_port_du_masque du_port_du_masque port_du_masque masque_à_gaz
gas-mask: gas_mask respirator | masque_à_gaz masque_respiratoire
cap-hat: hat beanie | chapeau casquette bonnet képi
helmet: helmet hard_hat | casque casqué
headscarf: headscarf hijab veil head_scarf niqab burqa abaya | voile foulard hijab niqab burqa abaya voilé le_port_du_voile du_port_du_voile port_du_voile
scarf: scarf scarves | écharpe foulard
gloves: glove mitten | gant moufle
shoe: shoe footwear boot sandal sneaker slipper flip_flop | chaussure botte sandale basket soulier savate tong chausson
sock: sock | chaussette
underwear: underwear underpants bra knickers | sous_vêtement slip culotte soutien_gorge
belt: belt | ceinture
tie-neck: necktie bow_tie | cravate nœud_papillon
uniform: uniform uniformed fatigues in_uniform | uniforme treillis en_tenue
plainclothes: plain_clothes plainclothes in_civilian_clothes undercover | en_civil tenue_civile habillé_en_civil
bulletproof-vest: bulletproof_vest flak_jacket body_armour body_armor stab_vest | gilet_pare_balles pare_balles
life-jacket: life_jacket life_vest lifejacket life_buoy lifebelt | gilet_de_sauvetage brassière_de_sauvetage bouée_de_sauvetage
hi-vis-vest: high_visibility_vest hi_vis yellow_vest reflective_vest | gilet_jaune gilet_fluorescent gilet_réfléchissant gilet_de_haute_visibilité
protective-gear: protective_gear protective_equipment protective_clothing personal_protective_equipment ppe | équipement_de_protection équipement_de_protection_individuelle EPI
safety-harness: harness safety_harness safety_rope | harnais
shield-riot: riot_shield shield | bouclier
badge: badge id_tag insignia identification_number armband | badge écusson insigne matricule brassard numéro_d_identification numéro_RIO
swimsuit: swimsuit bikini burkini swimming_costume swimwear | maillot_de_bain bikini burkini
naked: naked nude undressed nudity | nu dénudé dévêtu déshabiller nudité
cloth: cloth fabric textile linen rag | tissu étoffe textile chiffon linge
laundry: laundry launder | linge blanchisserie laverie lessive
nappy: nappy diaper | couche_culotte couche_jetable
sanitary-towel: sanitary_towel sanitary_pad tampon menstrual_product | serviette_hygiénique serviette_périodique tampon protection_périodique
hygiene-product: shampoo toothpaste toothbrush toiletries | shampoing dentifrice brosse_à_dents gel_douche trousse_de_toilette
towel: towel | serviette
toilet-paper: toilet_paper toilet_roll | papier_toilette papier_hygiénique
technology: technology technological tech | technologie technologique
computer: computer laptop | ordinateur informatique ordinateur_portable
tablet-device: tablet ipad | tablette ipad
screen: screen monitor display | écran moniteur affichage
keyboard: keyboard computer_mouse | clavier souris
printer: printer scanner photocopier | imprimante scanner photocopieuse photocopieur
hard-drive: hard_drive hard_disk usb_stick usb_key flash_drive thumb_drive | disque_dur clé_usb clef_usb
memory-card: memory_card sd_card memory_stick | carte_mémoire carte_SD
server-it: server data_centre data_center | serveur centre_de_données data_center datacenter
software: software app computer_program | logiciel appli progiciel application_mobile
spyware: spyware malware computer_virus ransomware trojan | logiciel_espion logiciel_malveillant virus_informatique rançongiciel maliciel
hack: hack hacker cyberattack cyber_attack hacking data_breach | pirater piratage hacker cyberattaque pirate_informatique
algorithm: algorithm algorithmic | algorithme algorithmique
artificial-intelligence: artificial_intelligence ai machine_learning deepfake | intelligence_artificielle IA apprentissage_automatique hypertrucage
facial-recognition: facial_recognition face_recognition biometric biometrics | reconnaissance_faciale biométrie biométrique
personal-data: data personal_data database dataset | base_de_données données_personnelles fichier données_à_caractère_personnel protection_des_données fuite_de_données les_données des_données ces_données
file-computer: computer_file file folder | fichier dossier_informatique
password: password passcode pin_code | mot_de_passe code_secret code_de_déverrouillage
encrypt: encrypt encryption encrypted cipher | chiffrement chiffrer crypter cryptage messagerie_cryptée
internet: internet web online broadband | internet web en_ligne haut_débit
website: website webpage web_page site web_site | site_internet site_web page_web
social-media: social_media social_network | réseau_social réseaux_sociaux
platform-online: platform online_platform | plateforme plate_forme
online-account: user_account profile online_account facebook_account twitter_account instagram_account social_media_account | profil compte_en_ligne compte_utilisateur compte_twitter compte_facebook compte_instagram
message: message text_message text sms email e_mail | message sms texto courriel e_mail mail
messaging-app: messaging instant_messaging messaging_app | messagerie messagerie_instantanée
post-online: tweet upload repost post_online online_post posted_on | publier tweet tweeter mise_en_ligne mettre_en_ligne mis_en_ligne
share-online: share viral went_viral repost retweet | partager partage viral repartager
subscriber: subscriber | abonné abonnement
internet-cut: internet_shutdown internet_blackout internet_cut network_outage | coupure_d_internet coupure_internet panne_de_réseau
phone: phone telephone mobile smartphone cellphone handset landline | téléphone portable smartphone cellulaire natel GSM
call-phone: phone_call telephone_call | appel_téléphonique coup_de_fil conversation_téléphonique
hotline: hotline helpline emergency_number | numéro_vert numéro_d_urgence ligne_d_écoute numéro_d_appel
sim-card: sim_card | carte_sim puce
phone-mast: phone_mast mobile_mast cell_tower antenna base_station | antenne_relais antenne
wiretap: wiretap eavesdrop phone_tapping bugging intercept | écoute_téléphonique mise_sur_écoute interception
radio-handset: walkie_talkie two_way_radio | talkie_walkie radio_portative
gps: gps geolocation geolocate satnav tracker gps_coordinates | gps géolocalisation géolocaliser traceur balise coordonnées_GPS
surveillance: surveillance monitoring spy | surveillance surveiller espionner espionnage
cctv: cctv surveillance_camera security_camera closed_circuit video_surveillance | vidéosurveillance caméra_de_surveillance vidéoprotection caméra_de_sécurité télésurveillance
recording-gear: camera camcorder lens tripod lenses memory_card sd_card surveillance_camera security_camera body_camera | caméra appareil_photo caméscope trépied carte_mémoire carte_SD caméra_de_surveillance caméra_piéton
body-camera: body_camera bodycam body_worn_camera bodycamera | caméra_piéton caméra_piétonne caméra_corporelle
dashcam: dashcam dashboard_camera | caméra_embarquée caméra_de_bord
~film: film video footage clip movie documentary | film vidéo image clip documentaire vidéogramme séquence
documentary: documentary | documentaire
photograph: photograph photo picture photographic image snapshot screenshot photography satellite_image satellite_imagery | photo photographie photographique image cliché capture_d_écran image_satellite imagerie_satellite
screenshot: screenshot screen_capture screen_grab | capture_d_écran
satellite-image: satellite_image satellite_imagery satellite_photo aerial_image | image_satellite imagerie_satellite image_satellitaire vue_aérienne
drawing: drawing sketch cartoon caricature | dessin croquis caricature esquisse
recording-audio: recording audio tape voice_message soundtrack | enregistrement audio bande_sonore message_vocal bande_son
microphone: microphone mic | microphone micro
headphones: headphone earphone headset | écouteur oreillette casque_audio
blur: blur blurred pixelate pixelated | flouter floutage flou pixelliser
subtitle: subtitle caption | sous_titre légende
live-broadcast: live_stream livestream live_streaming broadcast_live live_broadcast | en_direct diffusion_en_direct retransmission
broadcast: broadcast | diffuser diffusion émettre retransmettre
media: media press news_outlet media_outlet | média médiatique presse organe_de_presse
newspaper: newspaper tabloid broadsheet | journal quotidien hebdomadaire journaux
magazine: magazine | magazine hebdomadaire mensuel
news-article: article news_story op_ed editorial column | article éditorial tribune chronique
press-release: press_release press_statement communique news_release | communiqué communiqué_de_presse
press-conference: press_conference news_conference press_briefing | conférence_de_presse point_de_presse point_presse
interview: interview interviewer | interview entretien interviewer
news-agency: news_agency wire_service press_agency newswire | agence_de_presse dépêche
newsroom: newsroom editorial_office editorial_staff | rédaction salle_de_rédaction
television: television tv broadcaster tv_channel | télévision chaîne_de_télévision télévisé téléviseur tv chaîne la_télé
radio: radio radio_station | radio station_de_radio radiophonique
podcast: podcast | podcast balado baladodiffusion
report-broadcast: news_report reportage report | reportage
press-card: press_card press_pass press_accreditation press_credential | carte_de_presse accréditation
book: book novel | livre roman ouvrage bouquin
comic: comic comic_book graphic_novel | bande_dessinée BD
advertisement: advert advertisement advertising | publicitaire annonce_publicitaire pub spot_publicitaire
disinformation: disinformation misinformation fake_news hoax false_information | désinformation infox fausse_nouvelle canular intox fausses_informations mésinformation
fact-check: fact_check fact_checker fact_checking | vérification_des_faits fact_checking vérificateur
propaganda: propaganda | propagande
rumour: rumour rumor | rumeur
document: document paperwork archive | document archive
report: report dossier | rapport dossier
letter-mail: letter mail | lettre courrier missive
note-memo: memo memorandum circular | mémo mémorandum circulaire note_de_service
register-log: register ledger logbook registry | registre main_courante journal_de_bord carnet
list: list listing | liste
form-paper: questionnaire application_form | formulaire questionnaire
certificate: certificate attestation medical_certificate death_certificate birth_certificate | certificat attestation certificat_médical certificat_de_décès
medical-certificate: medical_certificate medical_report doctor_s_note sick_note | certificat_médical arrêt_maladie rapport_médical
death-certificate: death_certificate | certificat_de_décès acte_de_décès
birth-certificate: birth_certificate | acte_de_naissance certificat_de_naissance extrait_de_naissance
identity-papers: identity_card id_card identity_document identity_papers identification_papers id_papers | carte_d_identité pièce_d_identité papiers_d_identité document_d_identité carte_nationale_d_identité
papers: papers passport identity_card id_card identity_papers residence_permit | papiers passeport carte_d_identité pièce_d_identité papiers_d_identité document_d_identité titre_de_séjour
passport: passport travel_document | passeport laissez_passer document_de_voyage
visa: visa | visa
residence-permit: residence_permit residency_permit leave_to_remain green_card residence_card | titre_de_séjour permis_de_séjour carte_de_séjour
work-permit: work_permit | permis_de_travail autorisation_de_travail
licence: licence license permit driving_licence driver_s_license | licence permis autorisation agrément permis_de_conduire
contract: contract contractual | contrat contractuel
payslip: payslip pay_slip pay_stub | bulletin_de_paie fiche_de_paie bulletin_de_salaire fiche_de_salaire
invoice: invoice bill receipt | facture reçu facturer
lease: lease tenancy rental_agreement | bail baux contrat_de_location location
map: map mapping cartography | carte cartographie
chart-diagram: chart diagram graph infographic | graphique schéma diagramme infographie
blueprint: blueprint floor_plan layout | plan_d_étage plan_du_bâtiment
minutes-record: transcript written_record minutes_of_the_meeting | procès_verbal compte_rendu transcription retranscription
summary: summary overview | résumé synthèse
draft: draft | brouillon projet_de_texte ébauche
leaked-document: leaked_document leaked_report leak leaked_email | fuite document_confidentiel fuite_de_documents document_divulgué
forged: forge forged forgery fake counterfeit falsify falsified bogus | faux falsifier falsification contrefaçon contrefait faux_document
copy: copy duplicate photocopy | copie exemplaire photocopie double
stamp-seal: rubber_stamp official_stamp seal postage_stamp | tampon cachet sceau timbre
fingerprint: fingerprint palm_print | empreinte empreinte_digitale
archive: archive records_office | archive archives
notice-sign: noticeboard bulletin_board public_notice | panneau_d_affichage affichage avis_public
petition: petition signatory | pétition pétitionnaire signataire
leaflet: leaflet brochure booklet pamphlet | dépliant brochure livret plaquette
diary: diary notebook logbook | journal_intime carnet agenda cahier
diploma: diploma degree | diplôme
bank-card: bank_card credit_card debit_card | carte_bancaire carte_de_crédit carte_bleue carte_de_débit
banknote: banknote cash coin | billet_de_banque argent_liquide numéraire en_espèces en_liquide
cheque: cheque chequebook | chèque chéquier
timestamp: timestamp time_stamp timestamped metadata | horodatage horodaté métadonnées
barcode: barcode bar_code qr_code | code_barres code_QR
measuring-device: gauge measuring_device instrument sensor detector | jauge appareil_de_mesure compteur instrument capteur détecteur sonde
scales: weighing_scale weighbridge | balance bascule pont_bascule pesée
thermometer: thermometer thermal_camera temperature_sensor | thermomètre caméra_thermique sonde_de_température
breathalyser: breathalyser breathalyzer breath_test alcohol_test | éthylotest alcootest éthylomètre test_d_alcoolémie
drug-test: drug_test saliva_test toxicology | test_salivaire dépistage_de_stupéfiants toxicologique test_de_dépistage
speed-camera: speed_camera speed_gun speed_trap radar_gun | radar cinémomètre
black-box: black_box flight_recorder data_recorder tachograph voice_recorder | boîte_noire enregistreur_de_vol tachygraphe chronotachygraphe
seismograph: seismograph seismometer seismological | sismographe sismomètre sismologique
weather-station: weather_station rain_gauge anemometer | station_météo station_météorologique pluviomètre anémomètre
radar: radar sonar | radar sonar
air-sensor: air_quality_monitor monitoring_station air_monitor | station_de_mesure capteur_de_pollution station_de_surveillance
sound-level: decibel noise_level sound_level sound_meter | décibel niveau_sonore sonomètre
noise: noise noisy din racket | bruit bruyant vacarme tapage nuisance_sonore
geiger: geiger_counter dosimeter | compteur_geiger dosimètre
smart-meter: smart_meter electricity_meter gas_meter water_meter | compteur compteur_intelligent compteur_communicant compteur_électrique
x-ray: x_ray scan scanner | radiographie scanner radio_pulmonaire
infrastructure: infrastructure utility | infrastructure équipement_public
public-works: public_works roadworks civil_engineering | travaux_publics travaux génie_civil
town-planning: town_planning urban_planning planning_permission building_permit | urbanisme permis_de_construire plan_local_d_urbanisme aménagement
building-standards: building_code building_regulations building_standards fire_safety safety_standards | normes_de_construction sécurité_incendie normes_de_sécurité code_de_la_construction
access-disabled: wheelchair_access accessibility step_free ramp | accessibilité rampe_d_accès accès_handicapé
architect: architect architecture architectural | architecte architecture architectural
metal-detector: metal_detector security_gate body_scanner | détecteur_de_métaux portique portique_de_sécurité
ballot-box: ballot_box polling_booth voting_booth | urne isoloir
polling-station: polling_station polling_place | bureau_de_vote
pallet: pallet wooden_crate | palette
mosquito-net: mosquito_net bed_net | moustiquaire
kippah: kippah yarmulke skullcap | kippa calotte_juive
rest-area: rest_area service_area motorway_services rest_stop | aire_de_repos aire_d_autoroute aire_de_service halte_routière
charging-station: charging_station electric_car electric_vehicle | borne_de_recharge voiture_électrique véhicule_électrique
prefab: prefab prefabricated portakabin modular_home | préfabriqué algeco module_préfabriqué bungalow_de_chantier
sandbag: sandbag | sac_de_sable sacs_de_sable
parachute: parachute paraglider skydiver | parachute parapente parachutiste
terminal: terminal ferry_terminal departure_hall | terminal aérogare gare_maritime hall_des_départs
kiosk: kiosk newsstand newsagent | kiosque marchand_de_journaux
electric-gun: taser stun_gun electric_shock_device | taser pistolet_à_impulsion_électrique pistolet_électrique
video-game: video_game games_console gaming | jeu_vidéo jeux_vidéo console_de_jeu
crucifix: crucifix religious_symbol | crucifix signe_religieux signe_ostentatoire
statue: statue statues bust_of | statue buste
waiting-zone: waiting_zone transit_zone | zone_d_attente zone_de_transit
musical-instrument: musical_instrument | instrument_de_musique
turban: turban | turban
soap: soap | savon
`;
