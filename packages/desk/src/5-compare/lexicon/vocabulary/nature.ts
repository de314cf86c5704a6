/** The natural world and what is drawn from it: weather, disasters, water, chemicals, energy, farming, food, animals, plants, materials. Notation: ../vocabulary.ts. */
export const nature = `
weather: weather weather_conditions meteorological meteorologist forecaster | météo météorologique météorologue intempérie conditions_météorologiques
weather-forecast: weather_forecast weather_service met_office meteorological_office | prévisions_météo prévisions_météorologiques bulletin_météo météo_france
weather-warning: weather_warning red_alert amber_alert orange_alert severe_weather | vigilance vigilance_rouge vigilance_orange alerte_rouge alerte_orange alerte_météo
climate: climate climatic | climat climatique
climate-change: climate_change global_warming climate_crisis | changement_climatique réchauffement_climatique dérèglement_climatique réchauffement crise_climatique
greenhouse-gas: greenhouse_gas carbon_emission carbon_footprint carbon_dioxide co_2 | gaz_à_effet_de_serre émission_de_carbone empreinte_carbone dioxyde_de_carbone co_2
carbon-neutral: carbon_neutral net_zero decarbonise decarbonize | neutralité_carbone décarboner décarbonation neutre_en_carbone
season: season seasonal | saison saisonnier
spring-season: springtime in_the_spring this_spring last_spring | printemps printanier
summer: summer summertime | estival l_été cet_été en_été d_été
autumn: autumn | automne automnal
winter: winter wintry wintertime | hiver hivernal
rain: rain rainfall downpour rainy drizzle torrential precipitation | pluie averse pluvieux précipitation diluvien pleuvoir pluviométrie
rainy-season: rainy_season monsoon wet_season | saison_des_pluies mousson hivernage
storm-weather: storm thunderstorm stormy tempest tropical_storm | tempête orage orageux tempête_tropicale
hurricane: hurricane cyclone typhoon tropical_storm | ouragan cyclone typhon tempête_tropicale cyclonique
tornado: tornado twister whirlwind | tornade tourbillon trombe
lightning: lightning lightning_strike thunderbolt | foudre éclair foudroyé foudroyer
thunder: thunder | tonnerre
hail: hail hailstone hailstorm | grêle grêlon
wind: wind gust windy gale squall | vent rafale bourrasque mistral tramontane
snow: snow snowfall snowstorm blizzard snowy snowdrift | neige enneigé enneigement neiger tempête_de_neige blizzard
ice: ice icy black_ice frost frozen | glace verglas givre gelé verglacé
frost: frost frosty hard_frost | gel gelée givre
avalanche: avalanche snowslide | avalanche
fog: fog mist foggy haze smog | brouillard brume brumeux
cloud: cloud cloudy overcast plume | nuage nuageux panache
sky: sky | ciel
sun: sun sunny sunshine sunlight solar | soleil ensoleillé ensoleillement solaire
heat: heat hot sweltering overheated overheating searing stifling heatwave heat_wave extreme_heat | chaleur chaud caniculaire surchauffe surchauffé canicule vague_de_chaleur forte_chaleur fortes_chaleurs
heatwave: heatwave heat_wave hot_spell extreme_heat | canicule vague_de_chaleur caniculaire forte_chaleur fortes_chaleurs
heatstroke: heatstroke heat_stroke sunstroke heat_exhaustion hyperthermia heatstress heat_stress | coup_de_chaleur insolation hyperthermie stress_thermique
cold: cold chilly freezing cold_snap cold_spell bitter_cold wintry | froid vague_de_froid glacial frigorifié grand_froid
hypothermia: hypothermia frostbite froze_to_death | hypothermie engelure gelure mort_de_froid
temperature: temperature degree celsius centigrade fahrenheit | température degré celsius thermique
lukewarm: lukewarm tepid | tiède
humidity: humidity humid moisture damp | humidité humide
drought: drought dry_spell arid parched | sécheresse aride aridité
desertification: desertification desert | désertification désert désertique
disaster: disaster catastrophe calamity tragedy catastrophic | catastrophe sinistre calamité tragédie drame catastrophique
natural-disaster: natural_disaster act_of_god state_of_natural_disaster | catastrophe_naturelle état_de_catastrophe_naturelle
disaster-victim: disaster_victim disaster_stricken flood_victim | sinistré
emergency: state_of_emergency emergency_situation emergency_measure | état_d_urgence situation_d_urgence mesure_d_urgence
earthquake: earthquake quake tremor seismic aftershock | séisme tremblement_de_terre secousse sismique réplique
magnitude: magnitude richter epicentre epicenter | magnitude richter épicentre
tsunami: tsunami tidal_wave | tsunami raz_de_marée
volcano: volcano volcanic eruption lava ash_cloud | volcan volcanique éruption coulée_de_lave
flood: flood flooding floodwater inundation flash_flood deluge inundate | inondation inonder crue déluge submersion inondable
overflow: overflow burst_its_banks burst_their_banks flood_peak | déborder débordement crue sortir_de_son_lit
landslide: landslide mudslide landslip rockfall mudflow | glissement_de_terrain coulée_de_boue éboulement éboulis
erosion: erosion erode | érosion
collapse: collapse cave_in caved_in gave_way crumble | effondrement s_effondrer effondrer écroulement écrouler s_écrouler affaissement
subsidence: subsidence sinkhole | affaissement effondrement_de_terrain
famine: famine starvation starve food_crisis hunger malnutrition | famine faim affamer crise_alimentaire malnutrition sous_nutrition
hunger-strike: hunger_strike hunger_striker | grève_de_la_faim gréviste_de_la_faim
burn: burn fire blaze burning burnt flame inferno ablaze alight wildfire forest_fire bushfire house_fire caught_fire catch_fire set_on_fire set_fire_to set_alight torched burnt_out burned_out | incendie feu feux brûler flamme embraser embrasement brasier incendier feu_de_forêt feux_de_forêt incendie_de_forêt feu_de_brousse prendre_feu pris_feu mettre_le_feu mis_le_feu incendie_criminel incendie_volontaire feu_de_végétation feux_de_végétation calciné
wildfire: wildfire forest_fire bushfire brush_fire grass_fire | feu_de_forêt feux_de_forêt incendie_de_forêt feu_de_brousse feux_de_brousse feu_de_végétation feux_de_végétation
arson: arson arsonist torched set_on_fire set_fire_to set_alight torch fire_raising firebomb | incendie_criminel incendie_volontaire incendiaire pyromane mettre_le_feu mis_le_feu incendier
charred: charred burnt_out burned_out gutted scorched | calciné carbonisé détruit_par_les_flammes
catch-fire: caught_fire catch_fire ignite ignition burst_into_flames | prendre_feu pris_feu s_enflammer enflammer s_embraser inflammation_du_gaz
spark: spark | étincelle
smoke: smoke fumes smoky smoulder smolder toxic_smoke toxic_fumes smoke_inhalation | fumée fumant vapeur enfumé fumées_toxiques panache_de_fumée inhalation_de_fumée
smoke-inhalation: smoke_inhalation inhale inhaled inhalation | inhalation_de_fumée inhaler inhalation intoxication_par_les_fumées intoxiqué_par_les_fumées
ash: ash ashes soot cinder embers | cendre suie braise
suffocate: suffocate suffocation asphyxiate asphyxiation choke smother asphyxia | étouffer suffoquer asphyxier asphyxie étouffement suffocation
carbon-monoxide: carbon_monoxide | monoxyde_de_carbone
explode: explode explosion blast detonate detonation blow_up blew_up blown_up went_off gas_explosion | explosion exploser détonation déflagration souffle détoner explosif explosion_de_gaz
explosive: explosive dynamite tnt plastic_explosive gunpowder | explosif dynamite tnt poudre_à_canon
blast-wave: blast_wave shock_wave shockwave | onde_de_choc souffle_de_l_explosion
gas-leak: gas_leak gas_escape gas_explosion | fuite_de_gaz explosion_de_gaz
shell-bomb: bomb bombing pipe_bomb improvised_explosive_device | bombe engin_explosif bombe_artisanale attentat_à_la_bombe
landmine: landmine anti_personnel_mine cluster_munition booby_trap unexploded_ordnance | mine_antipersonnel mine_terrestre arme_à_sous_munitions engin_non_explosé munition_non_explosée
flammable: flammable inflammable combustible | inflammable combustible
fireproof: fireproof fire_resistant fire_retardant non_combustible flame_retardant | ignifugé ignifuge résistant_au_feu coupe_feu incombustible
leak: leak leakage seep seepage spill spillage gas_leak oil_spill radioactive_leak | fuite fuir déversement écoulement épanchement suintement fuite_de_gaz déversement_de_pétrole fuite_radioactive
burst: burst rupture | éclater rupture éclatement
nuclear-accident: nuclear_accident nuclear_disaster meltdown | accident_nucléaire catastrophe_nucléaire
water: water waters aquatic hydraulic drinking_water clean_water running_water tap_water contaminated_water | eau hydrique aquatique hydraulique eau_potable eau_courante eau_du_robinet eau_contaminée eaux_usées
drinking-water: drinking_water potable clean_water fresh_water drinkable safe_water running_water tap_water | eau_potable potable eau_douce eau_courante eau_du_robinet
water-supply: water_supply waterworks water_network water_utility | approvisionnement_en_eau réseau_d_eau distribution_d_eau adduction_d_eau desserte_en_eau
water-cut: water_shortage water_cut water_rationing water_restriction hosepipe_ban | coupure_d_eau pénurie_d_eau restriction_d_eau rationnement
groundwater: groundwater aquifer water_table | nappe_phréatique nappe eaux_souterraines aquifère
spring-water: natural_spring mineral_water bottled_water | eau_minérale eau_en_bouteille source_d_eau
desalination: desalination desalinate | dessalement désalinisation
steam: steam vapour vapor | vapeur
river: river riverside watercourse tributary | rivière fleuve cours_d_eau fluvial affluent
stream: stream brook creek | ruisseau torrent
lake: lake pond lagoon | lac étang lagune plan_d_eau
river-bank: riverbank river_bank embankment waterside | berge rive
waterfall: waterfall cascade | cascade chute_d_eau chutes_d_eau
wetland: wetland swamp marsh mangrove bog peatland | zone_humide marécage mangrove tourbière un_marais les_marais le_marais
sea: sea ocean maritime offshore marine | océan maritime marin au_large en_mer à_la_mer dans_la_mer par_la_mer bord_de_mer mer_du_nord mer_méditerranée mer_égée mer_rouge mer_noire mer_baltique
~high-seas: high_seas international_waters | haute_mer eaux_internationales pleine_mer
territorial-waters: territorial_waters | eaux_territoriales
english-channel: english_channel cross_channel channel the_channel | la_manche transmanche trans_manche
mediterranean: mediterranean | méditerranée méditerranéen
atlantic: atlantic | atlantique
wave: wave swell | vague houle
tide: tide tidal high_tide low_tide | la_marée les_marées marée_haute marée_basse grande_marée
current-sea: sea_current ocean_current undertow rip_current | courant_marin
coast: coast coastal coastline shore seaside shoreline | littoral côtier rivage la_côte
beach: beach sandy | plage balnéaire
cliff: cliff | falaise
island: island isle islet islander | insulaire l_île une_île les_îles des_îles cette_île îlot
bay: bay gulf cove | baie golfe crique anse
strait: strait | détroit
reef: reef coral | récif corail coraux
sea-level: sea_level sea_level_rise rising_seas | niveau_de_la_mer montée_des_eaux niveau_des_mers élévation_du_niveau
port: port harbour harbor seaport dockside | le_port au_port du_port portuaire port_maritime un_port port_de_pêche port_de_commerce port_autonome les_ports
quay: quay wharf dock pier jetty berth quayside | quai embarcadère appontement débarcadère ponton
dockworker: docker dockworker stevedore longshoreman dockers | docker manutentionnaire_portuaire
lighthouse: lighthouse buoy | phare balise
boat: boat dinghy raft rowing_boat small_boat lifeboat canoe kayak vessel craft fishing_boat rubber_boat rubber_dinghy rescue_boat inflatable | bateau embarcation canot barque pirogue radeau kayak chaloupe zodiac bateau_de_pêche canot_pneumatique bateau_pneumatique embarcation_pneumatique canot_de_sauvetage bateau_de_sauvetage
inflatable-boat: inflatable rubber_boat rubber_dinghy dinghy | canot_pneumatique bateau_pneumatique pneumatique zodiac embarcation_pneumatique gonflable
ship: ship vessel ferry freighter liner cargo_ship cruise_ship rescue_ship rescue_vessel container_ship | navire ferry bateau paquebot cargo bâtiment_de_guerre traversier vaisseau navire_humanitaire navire_de_croisière navire_de_secours navire_de_commerce porte_conteneurs
cargo-ship: cargo_ship container_ship freighter cargo_vessel bulk_carrier | cargo porte_conteneurs vraquier navire_marchand navire_de_commerce
oil-tanker: oil_tanker tanker supertanker | pétrolier navire_citerne tanker méthanier
fishing-boat: fishing_boat trawler fishing_vessel | chalutier bateau_de_pêche navire_de_pêche
cruise-ship: cruise_ship cruise cruise_liner | paquebot navire_de_croisière bateau_de_croisière croisière
warship: warship frigate destroyer aircraft_carrier naval_vessel | navire_de_guerre frégate porte_avions bâtiment_de_la_marine destroyer
submarine: submarine | sous_marin
yacht: yacht sailboat sailing_boat catamaran | yacht voilier catamaran
barge: barge houseboat pontoon riverboat | péniche barge chaland
rescue-ship: rescue_ship rescue_boat rescue_vessel lifeboat search_and_rescue | navire_de_secours bateau_de_sauvetage canot_de_sauvetage navire_humanitaire vedette_de_sauvetage
patrol-boat: patrol_boat speedboat motorboat | vedette patrouilleur bateau_à_moteur hors_bord
shipwreck: shipwreck wreck sink sank sunk sinking capsize capsized | naufrage épave sombrer couler chavirer naufragé chavirement
run-aground: run_aground ran_aground | s_échouer s_est_échoué se_sont_échoués échouage
adrift: adrift drift drifted | à_la_dérive dériver dérive
disembark: disembark disembarkation come_ashore | débarquer débarquement
overboard: overboard thrown_overboard | par_dessus_bord à_la_mer passer_par_dessus_bord
drown: drown drowned drowning | noyer noyé noyade
swim: swim swam swimmer bather bathing swimming | nager baigner baignade nageur baigneur natation
dive: dive diver diving | plonger plongeur plongée
lifeguard: lifeguard | maître_nageur sauveteur nageur_sauveteur
navigate: navigate navigation sail sailed | naviguer navigation voguer
captain-ship: captain skipper | capitaine skipper patron_pêcheur commandant_de_bord
sailor: sailor seafarer mariner seaman seamen | marin matelot
shipowner: shipowner ship_owner shipping_company shipping_line | armateur compagnie_maritime armement_maritime
deck: deck hull cargo_hold | pont coque cale
anchor: anchor anchored moored mooring | ancre amarrer amarre mouillage
coast-guard: coastguard coast_guard | garde_côte garde_côtes gardes_côtes
chemical: chemical chemistry substance | chimique chimie produit_chimique substance
toxic: toxic poison poisonous poisoning toxin toxicity noxious hazardous toxic_cloud toxic_smoke toxic_fumes toxic_waste | toxique poison toxicité nocif empoisonner intoxiquer intoxication empoisonnement nocivité nuage_toxique fumées_toxiques déchets_toxiques
dangerous: dangerous danger hazard hazardous peril | dangereux danger péril dangerosité
risk: risk risky at_risk | risque risquer
~safe-secure: safe safety security | sécurité sans_danger sécuriser
acid: acid corrosive sulphuric sulfuric | acide corrosif sulfurique
chlorine: chlorine bleach | chlore eau_de_javel javel
ammonia: ammonia ammonium_nitrate | ammoniac nitrate_d_ammonium ammonitrate
nitrate: nitrate nitrogen | nitrate azote
phosphate: phosphate phosphorus phosphogypsum | phosphate phosphore phosphogypse
white-phosphorus: white_phosphorus | phosphore_blanc
sulphur: sulphur sulfur sulphur_dioxide sulfur_dioxide | soufre dioxyde_de_soufre
hydrogen-sulphide: hydrogen_sulphide hydrogen_sulfide | hydrogène_sulfuré sulfure_d_hydrogène
oxygen: oxygen | oxygène
hydrogen: hydrogen | hydrogène
methane: methane | méthane
ozone: ozone | ozone
lead-metal: lead_poisoning lead_paint lead_pipe lead_contamination lead_pollution lead_dust lead_level | plomb saturnisme
mercury: mercury | mercure
cyanide: cyanide | cyanure
arsenic: arsenic | arsenic
cadmium: cadmium | cadmium
heavy-metal: heavy_metal heavy_metals | métaux_lourds métal_lourd
asbestos: asbestos asbestosis mesothelioma | désamiantage asbestose mésothéliome l_amiante d_amiante à_l_amiante de_l_amiante
dioxin: dioxin furan pcb | dioxine furane PCB
pfas: pfas forever_chemical fluorinated pfoa | PFAS polluant_éternel perfluoré polluants_éternels
pesticide: pesticide insecticide herbicide weedkiller fungicide glyphosate chlordecone | pesticide insecticide herbicide désherbant phytosanitaire fongicide glyphosate chlordécone
fertiliser: fertiliser fertilizer manure slurry | engrais fumier lisier fertilisant
solvent: solvent benzene toluene | solvant benzène toluène
petrochemical: petrochemical refinery refining | pétrochimique raffinerie raffinage pétrochimie
radioactive: radioactive radiation radioactivity irradiate irradiation uranium | radioactif radiation radioactivité irradier irradiation uranium
nuclear: nuclear atomic reactor nuclear_plant nuclear_power_plant nuclear_waste | nucléaire atomique réacteur centrale_nucléaire déchets_nucléaires
tear-gas: tear_gas cs_gas pepper_spray teargas tear_gassed | gaz_lacrymogène lacrymogène gaz_poivre bombe_lacrymogène gazeuse gazer gaz_au_poivre
pepper-spray: pepper_spray | gaz_poivre bombe_lacrymogène gazeuse spray_au_poivre poivre_de_cayenne
chemical-weapon: chemical_weapon sarin nerve_agent nerve_gas mustard_gas novichok | arme_chimique armes_chimiques sarin neurotoxique gaz_moutarde agent_innervant novitchok
gas: gas gaseous gases gas_leak natural_gas gas_explosion | gaz fuite_de_gaz gaz_naturel explosion_de_gaz
liquid: liquid fluid | liquide fluide
powder: powder | poudre
dust: dust dusty particulate | poussière poussiéreux particule
fine-particles: particulate fine_particles pm_10 particle | particule particules_fines pm_10
pollute: pollute pollution polluter contaminate contamination polluted taint tainted air_pollution water_pollution polluted_water contaminated_water | pollution polluer pollueur contamination contaminer souiller pollution_de_l_air pollution_atmosphérique pollution_de_l_eau pollution_des_eaux eau_contaminée eau_polluée
air-pollution: air_pollution air_quality smog atmospheric_pollution exhaust_fumes | pollution_de_l_air pollution_atmosphérique qualité_de_l_air gaz_d_échappement smog
water-pollution: water_pollution polluted_water contaminated_water | pollution_de_l_eau pollution_des_eaux eau_contaminée eau_polluée
oil-spill: oil_spill oil_slick black_tide | marée_noire nappe_de_pétrole déversement_de_pétrole nappe_d_hydrocarbures
emission: emission emit release_of_gas | émission émettre rejet dégagement
decontaminate: decontaminate decontamination clean_up remediation depollution | décontaminer décontamination dépollution dépolluer assainir
toxic-waste: toxic_waste hazardous_waste nuclear_waste chemical_waste | déchets_toxiques déchets_dangereux déchets_nucléaires déchets_chimiques
smell: smell odour odor stench stink smelly foul_smelling | odeur puanteur nauséabond malodorant pestilentiel
environment: environment environmental ecology ecological environmentalist | environnement environnemental écologie écologique écologiste écolo
ecosystem: ecosystem biodiversity habitat nature_reserve | écosystème biodiversité réserve_naturelle habitat_naturel
plastic: plastic microplastic polythene polystyrene | plastique microplastique polystyrène polyéthylène
industry: industry industrial industrialist | industrie industriel
industrial-site: industrial_site industrial_estate industrial_park chemical_plant industrial_zone | site_industriel zone_industrielle site_classé complexe_industriel usine_chimique seveso
mine: mine mining miner colliery mineshaft mining_company gold_mine gold_mining illegal_mining | mine minier exploitation_minière mineur_de_fond mineurs_de_fond mine_d_or
gold-panning: gold_mining gold_panning artisanal_mining illegal_mining gold_digger galamsey | orpaillage orpailleur mine_d_or mine_artisanale creuseur galamsey
quarry: quarry gravel_pit open_pit | carrière sablière gravière à_ciel_ouvert
tailings: tailings_dam slag_heap mine_waste mine_tailings | résidus_miniers terril bassin_de_résidus digue_à_stériles stériles
drill: drill drilling borehole | forer forage foreuse
oil: oil petroleum crude crude_oil hydrocarbon oil_spill oil_slick | pétrole pétrolier hydrocarbure pétrole_brut nappe_de_pétrole déversement_de_pétrole
oil-rig: oil_rig drilling_rig oil_platform offshore_platform oil_well | plateforme_pétrolière puits_de_pétrole plate_forme_pétrolière forage_pétrolier
pipeline: pipeline gas_pipeline oil_pipeline | oléoduc gazoduc pipeline
natural-gas: natural_gas lng shale_gas liquefied_gas | gaz_naturel GNL gaz_de_schiste gaz_liquéfié
coal: coal lignite coal_fired | charbon houille lignite houillère
charcoal: charcoal firewood | charbon_de_bois bois_de_chauffage bois_de_chauffe
energy: energy | énergie énergétique
electricity: electricity electric electrical power_supply mains_power | électricité électrique courant_électrique
power-cut: power_cut power_outage blackout load_shedding electricity_cut power_failure outage | coupure_de_courant coupure_d_électricité panne_de_courant délestage panne_d_électricité panne_électrique
power-station: power_station power_plant generating_station nuclear_plant nuclear_power_plant | centrale_électrique centrale_nucléaire la_centrale
power-line: power_line pylon high_voltage transmission_line electricity_grid power_grid transformer | ligne_électrique pylône haute_tension réseau_électrique ligne_à_haute_tension transformateur
renewable: renewable clean_energy green_energy | renouvelable énergie_verte énergie_propre
wind-turbine: wind_turbine wind_farm wind_power windmill | éolienne parc_éolien éolien
solar-panel: solar_panel solar_power solar_farm photovoltaic | panneau_solaire photovoltaïque ferme_solaire panneaux_solaires centrale_solaire
hydroelectric: hydroelectric hydropower hydroelectricity | hydroélectrique hydroélectricité barrage_hydroélectrique
incinerator: incinerator incineration | incinérateur incinération
steel-industry: steelworks steelmaker steel_mill iron_and_steel blast_furnace foundry smelter | sidérurgie aciérie haut_fourneau fonderie sidérurgique hauts_fourneaux
cement: cement concrete | ciment béton bétonner cimenterie
textile-industry: garment_factory textile_factory textile_industry garment_industry | usine_textile industrie_textile confection usine_de_confection
sawmill: sawmill logger lumber timber_industry logging_company | scierie exploitation_forestière bûcheron forestier
food-processing: food_processing agri_food agribusiness food_industry | agroalimentaire agro_alimentaire agro_industrie agrobusiness
farm: farm farmer farming farmland agricultural agriculture ranch rancher homestead | ferme agriculteur agriculture agricole paysan exploitation_agricole exploitant_agricole
farmworker: farmworker farm_worker agricultural_worker farmhand fruit_picker farm_labourer | ouvrier_agricole travailleur_agricole saisonnier_agricole journalier
plantation: plantation orchard palm_oil | plantation verger palmeraie huile_de_palme
field: field paddock meadow pasture | champ pré prairie pâturage parcelle
land-plot: land parcel_of_land terrain plot_of_land | terre terrain parcelle foncier
land-grab: land_grab land_grabbing land_seizure land_dispute | accaparement_des_terres accaparement_de_terres conflit_foncier spoliation
crop: crop harvest reap | récolte moisson récolter moissonner cultures_agricoles cultures_vivrières
pick-harvest: fruit_picking grape_harvest grape_picker picker | cueillette vendange vendangeur cueilleur cueillir
sow: sow seed seedling | semer semence graine semis
irrigate: irrigate irrigation sprinkle | irriguer irrigation arroser arrosage
livestock: livestock cattle herd breeder stockbreeding breeding flock | bétail élevage troupeau cheptel éleveur bovin
herder: herder herdsman shepherd pastoralist herdsmen transhumance | éleveur berger bouvier transhumance pastoraliste
grazing: graze grazing pasture | pâturage paître pâturer
dairy: dairy milk_producer | laitier laiterie producteur_de_lait traite_des_vaches
vineyard: vineyard winegrower wine_grower winemaker winery | vignoble vigne viticulteur vigneron viticole
greenhouse-farming: market_gardener market_garden horticulture | maraîcher maraîchage horticulture horticole
organic: organically_grown organic_farming organic_food organic_farmer | agriculture_biologique bio
gmo: gmo genetically_modified transgenic | OGM génétiquement_modifié transgénique
forestry: forestry reforestation afforestation replanting | sylviculture reboisement reforestation
deforestation: deforestation deforest land_clearance illegal_logging | déforestation déforester défrichement déboisement coupe_de_bois défricher
fishing: fishing fisherman fishermen fish_farm fishery angler fisher fisherfolk | pêche pêcheur pêcherie pisciculture halieutique
hunting: hunting hunter poach poacher poaching hunt | chasse chasseur braconnage braconnier braconner
slaughterhouse: slaughterhouse abattoir meat_plant meatpacking | abattoir abattage
food: food foodstuff nutrition dietary food_parcel food_distribution food_aid | nourriture aliment alimentation alimentaire denrée aide_alimentaire distribution_de_nourriture distribution_alimentaire colis_alimentaire
food-aid: food_aid food_bank food_parcel soup_kitchen food_distribution food_ration | aide_alimentaire banque_alimentaire colis_alimentaire soupe_populaire distribution_alimentaire distribution_de_nourriture
ration: ration rationing | ration rationnement rationner
food-poisoning: food_poisoning salmonella listeria e_coli botulism | intoxication_alimentaire salmonelle listeria salmonellose listériose toxi_infection botulisme
meal: meal lunch dinner breakfast supper buffet | repas déjeuner dîner petit_déjeuner souper
breakfast: breakfast | petit_déjeuner petits_déjeuners
lunch: lunch lunchtime | déjeuner
dinner: dinner supper | dîner souper
bread: bread loaf baguette loaves | pain baguette
sandwich: sandwich burger kebab | sandwich burger kebab casse_croûte
rice: rice | riz
wheat: wheat grain cereal | blé céréale grain
maize: maize corn sweetcorn | du_maïs le_maïs de_maïs
millet: millet sorghum | mil millet sorgho
pasta: pasta noodle spaghetti | pâtes nouilles spaghetti
meat: meat | viande
ham-sausage: sausage ham bacon | saucisse jambon lard merguez
poultry: poultry chicken hen rooster duck | volaille poulet poule coq dinde canard
egg: egg | œuf
fish: fish seafood shellfish | poisson fruits_de_mer coquillage
milk: milk powdered_milk infant_formula baby_milk | lait lait_en_poudre lait_infantile
cheese: cheese | fromage fromager
butter: butter margarine | beurre margarine
fruit: fruit | fruit
banana: banana plantain | banane plantain
lemon: lemon lime citrus | citron agrume
tomato: tomato | tomate
potato: potato sweet_potato | pomme_de_terre patate patate_douce
vegetable: vegetable | légume
strawberry: strawberry | fraise
bean: bean lentil pea | haricot lentille pois niébé
nut: nut walnut | noix noisette amande
soup: soup broth stew | soupe bouillon potage ragoût
sugar: sugar sugarcane sugary | sucre sucré canne_à_sucre sucrier
salt: salt salty saline | sel salin
oil-food: cooking_oil olive_oil vegetable_oil sunflower_oil | huile huile_d_olive huile_végétale huile_de_tournesol
honey: honey beekeeper beehive | miel apiculteur ruche apiculture
sweets: sweet candy biscuit cake cookie | bonbon confiserie biscuit gâteau friandise
cocoa: cocoa cacao | cacao cacaoculteur
coffee: coffee | café caféier
tea: tea | thé
tobacco: tobacco cigarette smoker smoking vape | tabac cigarette fumeur tabagisme vapoter vapotage clope
alcohol: alcohol alcoholic liquor booze | alcool alcoolisé alcoolique spiritueux alcoolémie alcoolisme
drunk: drunk drunken intoxicated inebriated under_the_influence drunkenness | ivre ivresse alcoolisé état_d_ébriété ébriété saoul soûl éméché
beer: beer brewery lager | bière brasserie brasseur
wine: wine champagne | vin champagne
soft-drink: soft_drink soda lemonade fruit_juice energy_drink | boisson soda limonade jus jus_de_fruits boisson_gazeuse
edible: edible inedible | comestible immangeable
rotten: rotten rot mouldy spoiled out_of_date past_its_sell_by | périmé avarié putréfié pourriture
animal: animal wildlife fauna creature wild_animal | animal faune bête animaux
pet: pet companion_animal | animal_de_compagnie animal_domestique
animal-cruelty: animal_cruelty animal_abuse cruelty_to_animals animal_welfare | maltraitance_animale cruauté_envers_les_animaux bien_être_animal sévices_sur_animaux
veterinary: vet veterinary veterinarian | vétérinaire
dog: dog puppy pitbull hound police_dog sniffer_dog stray_dog | chien canin chienne chiot pitbull maître_chien molosse chien_errant chiens_errants
cat: cat kitten feline | chat félin chaton chatte
horse: horse pony equestrian | cheval chevaux équestre poney équin
donkey: donkey mule | âne mulet mule
cow: cow calf bull beef_cattle ox oxen calves bovine beef | vache veau taureau bœuf bovin
sheep: sheep lamb ewe mutton | mouton agneau brebis bélier ovin
goat: goat | chèvre bouc caprin
pig: pig pork swine hog boar piglet pigsty | porc cochon porcin porcherie truie porcelet
wild-boar: wild_boar | sanglier
rabbit: rabbit hare | lapin lièvre
camel: camel dromedary | chameau dromadaire chamelle
elephant: elephant ivory tusk | éléphant ivoire défense_d_éléphant
rhino: rhino rhinoceros | rhinocéros
lion: lion lioness | lion lionne
monkey: monkey ape gorilla chimpanzee | singe gorille chimpanzé
wolf: wolf wolves | loup louve
bear-animal: grizzly polar_bear brown_bear | ours ourse ours_brun ours_polaire
fox: fox | renard
deer: deer stag | cerf chevreuil biche
rat: rat rodent vermin | rat rongeur dératisation
cockroach: cockroach bedbug bed_bug pest lice flea infestation infested | cafard blatte punaise_de_lit punaise puce poux nuisible infesté infestation vermine
mosquito: mosquito malaria_mosquito tiger_mosquito | moustique moustique_tigre
insect: insect | insecte
bee: bee bumblebee pollinator | abeille bourdon pollinisateur
locust: locust grasshopper | criquet sauterelle
spider: spider | araignée
snake: snake viper python cobra snakebite | serpent vipère python cobra
crocodile: crocodile alligator caiman | crocodile alligator caïman
turtle: turtle tortoise | tortue
bird: bird | oiseau aviaire
eagle: eagle vulture falcon hawk | aigle vautour faucon rapace
shark: shark | requin
whale: whale cetacean | baleine cétacé
tuna: tuna | thon
oyster: oyster mussel clam | huître moule palourde
species: species endangered extinction endangered_species | espèce en_voie_de_disparition espèce_menacée
cull: cull culling put_down euthanise euthanize euthanasia | abattre abattage euthanasier euthanasie
animal-disease: bird_flu avian_influenza swine_fever foot_and_mouth mad_cow | grippe_aviaire influenza_aviaire peste_porcine fièvre_aphteuse vache_folle
zoo: zoo animal_park | zoo parc_animalier parc_zoologique
cage: cage enclosure kennel caged | cage enclos chenil
leash: leash muzzle dog_lead | muselière en_laisse sans_laisse
carcass: carcass carrion | carcasse charogne
fur: fur feather wool pelt | fourrure plume laine
plant-flora: plant vegetation flora shrub bush botanical | plante végétation végétal flore arbuste buisson broussaille
tree: tree | arbre
felling: fell felled felling chop_down uproot uprooted | abattre abattage déraciner arracher abattage_d_arbres tronçonner
forest: forest wood woodland woods jungle rainforest wooded | forêt bois jungle forestier boisé massif_forestier
flower: flower bouquet wreath | fleur bouquet gerbe
grass: grass lawn | herbe gazon pelouse
leaf: leaf foliage | feuille feuillage
cannabis-plant: cannabis marijuana hemp weed hashish | cannabis marijuana chanvre haschich haschisch résine_de_cannabis
opium-poppy: poppy opium | pavot opium
cotton: cotton | coton cotonnier
rubber: rubber latex | caoutchouc latex hévéa
seaweed: seaweed algae green_algae algal | algue algues_vertes sargasse
bamboo: bamboo reed straw | bambou roseau paille
hedge: hedge hedgerow | haie bocage
land-nature: nature natural wild wilderness | nature naturel sauvage
mountain: mountain hill mountainous peak hillside | montagne colline montagneux massif_montagneux
valley: valley gorge ravine canyon | vallée ravin vallon
cave-grotto: cave cavern grotto | grotte caverne
slope: slope hillside | pente talus
plain-plateau: plateau savannah steppe | plaine plateau savane steppe
glacier: glacier iceberg ice_sheet permafrost | glacier iceberg banquise calotte_glaciaire pergélisol permafrost
national-park: national_park nature_reserve protected_area game_reserve | parc_national réserve_naturelle parc_naturel aire_protégée zone_protégée
ski: ski skier snowboard ski_resort off_piste | ski skieur hors_piste station_de_ski snowboard
mountaineer: climber hiker hiking mountaineering trek | alpiniste grimpeur randonneur randonnée alpinisme trek
sky-space: planet moon comet asteroid meteorite eclipse outer_space | planète lune comète astéroïde météorite éclipse
soil: soil earth topsoil | sol terre
mud: mud muddy sludge silt | boue boueux vase boues
sand: sand sandy dune sandbank | sable dune banc_de_sable sablonneux ensablement
stone: stone rock pebble boulder | pierre caillou cailloux roche rocher galet bloc_de_pierre
gravel: gravel rubble ballast | gravier ballast gravillon
brick: brick bricks breeze_block cinder_block | brique parpaing
concrete: concrete reinforced_concrete | béton béton_armé
clay: clay mudbrick adobe | argile banco
tile: tile slate roof_tile | tuile ardoise carrelage carreau
plaster: plaster plasterboard drywall | plâtre placoplâtre crépi enduit
marble: marble granite | marbre granit
wood-material: wood wooden timber plywood lumber plank | bois planche contreplaqué grume bûche
metal: metal metallic alloy | métal métallique métaux alliage
iron: iron | ferreux de_fer en_fer du_fer
steel: steel stainless | acier inox
sheet-metal: corrugated_iron sheet_metal corrugated_metal metal_sheet | tôle tôle_ondulée
aluminium: aluminium aluminum bauxite | aluminium bauxite alumine
copper: copper brass bronze | cuivre laiton bronze
copper-theft: metal_theft cable_theft copper_theft | vol_de_câbles vol_de_métaux vol_de_cuivre
gold: gold bullion ingot gold_mine gold_mining | lingot aurifère en_or mine_d_or de_l_or d_or
silver: silver silverware | argenterie en_argent_massif argenté
diamond: diamond gemstone precious_stone sapphire emerald | diamant pierre_précieuse pierres_précieuses diamantaire saphir émeraude
cobalt: cobalt | cobalt
rare-earth: rare_earth rare_earths critical_mineral tungsten | terres_rares minerai_critique tungstène
nickel: nickel | nickel
mineral: mineral iron_ore copper_ore | minerai minéral minéraux
scrap-metal: scrap_metal scrapyard scrap_dealer | ferraille ferrailleur casse_automobile
glass: glass shard pane | verre vitre bris_de_verre éclat_de_verre vitrage
broken-glass: broken_glass smashed_window broken_window shattered_window | vitre_brisée vitres_brisées bris_de_glace bris_de_vitre vitre_cassée
paper-material: paper cardboard | papier carton
paint: paint varnish painted | peinture peindre vernis peint
glue: glue sealant resin | colle résine mastic
foam: foam polyurethane | mousse polyuréthane
wax: wax tar | cire goudron
rust: rust rusty corrosion corrode rusted | rouille rouillé corrosion corroder
soft: soft | mou molle souple
sharp: sharp bladed_weapon sharp_object | tranchant pointu acéré arme_blanche objet_tranchant
heavy: heavy weighty | lourd pesant
lightweight: lightweight | léger
thick: thick thickness dense | épais épaisseur dense
thin: thin slim slender | mince maigre
wet: wet soaked drenched sodden soaking | mouillé trempé humide détrempé
dry: dry dried | sec sèche sécher séché asséché
slippery: slippery slip slid skid skidded | glissant glisser déraper dérapage
clean-hygiene: hygiene sanitary hygienic sanitation | hygiène sanitaire propreté salubrité
dirty: dirty filthy squalid filth unsanitary unhygienic squalor grubby | sale crasseux insalubre saleté crasse malpropre
dark: dark darkness gloom pitch_black | obscurité sombre obscur pénombre
bright: bright glare dazzling | lumineux éblouir éblouissant luminosité
light: light lighting daylight | lumière lumineux éclairage
shadow: shade shadow shaded | ombre ombragé
transparent: transparent see_through | transparent translucide
deep: deep depth | profond profondeur
shallow: shallow | peu_profond
high-tall: height | hauteur
wide: wide width broad | large largeur
narrow: narrow | étroit exigu étroitesse
long-length: length | longueur
steep: steep | raide abrupt escarpé
empty: empty hollow emptied | vide creux vider
full: full filled | plein rempli remplir
weight: weight weigh weighed | poids peser
pressure: pressure pressurised pressurized | pression
volume: volume capacity | volume capacité
speed: speed velocity fast quick | vitesse rapide rapidité
strength: solid sturdy robust solidity | solide solidité robuste
fragile: fragile brittle unstable instability | fragile instable instabilité fragilité
bend: bend bent twist twisted warp | courber tordre tordu plier courbe
broken-thing: broken smash smashed shatter shattered wrecked broken_window smashed_window broken_glass | casser cassé briser brisé fracasser vitre_brisée vitres_brisées vitre_cassée
hole: hole perforate pierced | trou perforer percer percé brèche
float: float floating afloat | flotter flottant
boil: boil boiling scald scalding | bouillir bouillant ébullition ébouillanter
odourless: odourless colourless odorless colorless | inodore incolore
raw-material: raw_material commodity commodities | matière_première matières_premières
natural-resource: natural_resource natural_resources | ressource_naturelle ressources_naturelles
tonne: tonne ton metric_ton | tonne
kilogram: kilogram kilo kg | kilogramme kilo kg
litre: litre liter gallon | litre gallon hectolitre
leather: leather tannery | cuir tannerie
bombard: bombard bombardment airstrike air_strike shelling shell bombing | bombardement bombarder frappe_aérienne frappes_aériennes pilonnage pilonner obus
~in-progress: in_the_process_of underway ongoing under_way | en_train_de en_train_d en_cours
go-ahead: green_light go_ahead | feu_vert
shoot: open_fire opened_fire | coup_de_feu coups_de_feu ouvrir_le_feu ouvert_le_feu
gun: firearm gun | arme_à_feu armes_à_feu
ceasefire: ceasefire cease_fire truce | cessez_le_feu trêve
toxic-cloud: toxic_cloud toxic_plume toxic_smoke toxic_fumes | nuage_toxique fumées_toxiques panache_de_fumée
sandstorm: sandstorm dust_storm | tempête_de_sable harmattan
thaw: thaw snowmelt | dégel fonte_des_neiges fonte_des_glaces
hectare: hectare acre | hectare arpent
stray-animal: stray stray_dog feral | chien_errant animal_errant chiens_errants divagation
bullfight: bullfight bullfighting matador bullring | corrida tauromachie torero
goose: goose geese | oie
seal-animal: sea_lion walrus seals | phoque otarie morse
jellyfish: jellyfish | méduse
hippo: hippo hippopotamus | hippopotame
hyena: hyena | hyène
bushmeat: bushmeat game_meat | viande_de_brousse gibier
tick: tick_bite ticks | tique
nest: nest nesting | nid nidification
olive: olive olive_grove olive_tree | olive olivier oliveraie
melon: melon watermelon | melon pastèque
salad: lettuce salad spinach | salade laitue épinard
ice-cream: ice_cream sorbet | crème_glacée sorbet
maple-syrup: maple_syrup | sirop_d_érable érablière acériculteur
pepper-spice: spice chilli pepper | épice piment poivre
bootleg-alcohol: methanol bootleg moonshine adulterated_alcohol | méthanol alcool_frelaté frelaté
laughing-gas: nitrous_oxide laughing_gas | protoxyde_d_azote gaz_hilarant
fracking: fracking hydraulic_fracturing | fracturation_hydraulique
gas-flare: gas_flaring flaring | torchage torchère
heating-oil: heating_oil fuel_oil | fioul mazout fuel_lourd
dredge: dredge dredging dredger | dragage draguer curage
disinfect: disinfect disinfectant fumigate fumigation | désinfecter désinfectant désinfection fumigation
stowaway: stowaway | passager_clandestin
firebreak: firebreak firefighting_plane water_bomber | coupe_feu pare_feu bombardier_d_eau canadair
halal-kosher: halal kosher | halal casher kasher
vegetarian: vegetarian vegan | végétarien végane vegan
radioactive-leak: radioactive_leak radiation_leak fallout | fuite_radioactive retombées_radioactives
circus: circus | cirque
apple: apple orchard | pomme pommier pommeraie
grape: grape | raisin
cassava: cassava manioc | manioc
yam: yam | igname
onion: onion | oignon
salmon: salmon | saumon
cod: cod codfish | cabillaud morue
sardine: sardine | sardine
shrimp: shrimp prawn | crevette
lobster: lobster crab | homard crabe langouste
tiger: tiger | tigre
leopard: leopard panther cheetah | léopard panthère guépard
mouse: mouse mice | souris
moose: moose elk | orignal élan_d_amérique
dolphin: dolphin porpoise | dauphin marsouin
gull: gull seagull | mouette goéland
pigeon: pigeon | pigeon
zinc: zinc | zinc
coltan: coltan tantalum | coltan tantale
lithium: lithium | lithium
flour: flour | farine
peanut: peanut groundnut | cacahuète arachide
cashew: cashew | cajou anacarde
chocolate: chocolate | chocolat chocolatier
caterpillar: caterpillar | chenille
termite: termite | termite
wasp: wasp hornet | guêpe frelon
`;
