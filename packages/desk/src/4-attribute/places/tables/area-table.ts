/**
 * What is neither a country nor a region of one, as `kind|English|French|latitude|longitude|radius in km|country`, further names
 * after a slash; the position is a rough middle. Written for this project. An asterisk: needs words that lead in to a place.
 */
export const areaTable = `
continent|Africa|Afrique|7.2|21.1|4000|
continent|Asia|Asie|29.8|89.3|5000|
continent|Europe|Europe|48.7|9.1|2500|
continent|North America|Amérique du Nord|46.1|-100.5|4000|
continent|South America/Latin America|Amérique du Sud/Amérique latine|-14.6|-57.7|3500|
continent|Central America|Amérique centrale|14|-87|900|
continent|Northern Europe|Europe du Nord|60|15|900|
continent|Southern Europe|Europe du Sud|41|12|1200|
continent|European Union*/EU*|Union européenne*/UE*|50|9|2000|
continent|Antarctica|Antarctique|-80|0|3000|
continent|Oceania|Océanie|-20|145|3500|
continent|Middle East/the Middle East|Moyen-Orient/Proche-Orient|30|43|1500|
continent|Western Europe|Europe de l'Ouest/Europe occidentale|48|5|1000|
continent|Eastern Europe|Europe de l'Est|52|25|1000|
continent|West Africa|Afrique de l'Ouest|13|-3|1500|
continent|East Africa|Afrique de l'Est|1|37|1200|
continent|North Africa|Afrique du Nord/Maghreb|29|7|1800|
continent|Sub-Saharan Africa|Afrique subsaharienne|0|22|3000|
continent|Southeast Asia|Asie du Sud-Est|10|108|2000|
continent|Central Asia|Asie centrale|43|66|1300|
continent|Sahel|Sahel|15|5|2000|
continent|Balkans|Balkans|43|21|450|
continent|Caucasus|Caucase|42.5|44|400|
continent|Scandinavia|Scandinavie|63|16|900|
continent|Caribbean/the Caribbean|Caraïbes|17|-72|1200|
continent|Horn of Africa|Corne de l'Afrique|8|45|900|
water|English Channel/the Channel|Manche|50|-1|300|
water|Channel Tunnel/the Channel Tunnel/Eurotunnel|tunnel sous la Manche/Eurotunnel|50.92|1.80|25|
water|Strait of Dover/Dover Strait/Straits of Dover|pas de Calais|51|1.5|30|
water|Mediterranean/Mediterranean Sea/the Mediterranean|Méditerranée|35|18|1600|
water|Aegean/Aegean Sea/the Aegean|mer Égée|38.5|25|300|
water|Adriatic/Adriatic Sea/the Adriatic|mer Adriatique/Adriatique|43|15|350|
water|Black Sea|mer Noire|43.5|34.5|500|
water|Red Sea|mer Rouge|20|38.5|900|
water|North Sea|mer du Nord|56|3|450|
water|Baltic Sea|mer Baltique|58|20|600|
water|Irish Sea|mer d'Irlande|53.7|-5|120|
water|Caspian Sea|mer Caspienne|42|50.5|500|
water|South China Sea|mer de Chine méridionale|12|113|1000|
water|Dead Sea|mer Morte|31.5|35.5|40|
water|Sea of Japan|mer du Japon|40|134|600|
area|Korean Peninsula|péninsule coréenne|38|127|400|
water|Orinoco|Orénoque|8|-66|800|VE
water|Persian Gulf/the Gulf|golfe Persique|27|51|400|
water|Gulf of Aden|golfe d'Aden|12|48|450|
water|Gulf of Mexico|golfe du Mexique|25|-90|800|
water|Gulf of Guinea|golfe de Guinée|2|3|700|
water|Bay of Bengal|golfe du Bengale|15|88|900|
water|Bay of Biscay|golfe de Gascogne|45.5|-4|300|
water|Arabian Sea|mer d'Arabie|15|65|1000|
water|Atlantic/Atlantic Ocean/the Atlantic|océan Atlantique/Atlantique|10|-30|5000|
water|Pacific Ocean/the Pacific|océan Pacifique/Pacifique|0|-160|7000|
water|Indian Ocean|océan Indien|-15|75|4000|
water|Arctic/Arctic Ocean/the Arctic|Arctique|85|0|2000|
water|Caribbean Sea|mer des Caraïbes|15|-75|900|
water|Suez Canal|canal de Suez|30.5|32.3|80|EG
water|Panama Canal|canal de Panama|9.1|-79.7|40|PA
water|Strait of Hormuz|détroit d'Ormuz|26.6|56.3|60|
water|Strait of Gibraltar|détroit de Gibraltar|36|-5.6|30|
water|Bosphorus|Bosphore|41.1|29.1|20|TR
water|Danube|Danube|45|20|1000|
water|Rhine|Rhin|50|7.5|450|
water|Thames|Tamise|51.5|-0.8|110|GB
water|Seine*|Seine*|48.9|2|250|FR
water|Mississippi River|fleuve Mississippi|35|-90.5|1200|US
water|Nile*|Nil*|22|32|1500|
water|Amazon River|fleuve Amazone|-3|-60|1300|
water|Lake Chad|lac Tchad|13|14.3|100|
water|Lake Victoria|lac Victoria|-1|33|170|
water|Lake Geneva|lac Léman|46.4|6.5|35|
water|Great Lakes|Grands Lacs|45|-84|550|
water|Lake Michigan|lac Michigan|44|-87|250|US
water|Lake Erie|lac Érié|42.2|-81.2|190|
water|Lake Ontario|lac Ontario|43.7|-77.9|150|
water|Lake Huron|lac Huron|44.8|-82.4|170|
water|Lake Superior|lac Supérieur|47.7|-87.5|280|
area|Alps|Alpes|46.5|9.5|500|
area|Pyrenees|Pyrénées|42.7|1|220|
area|Himalayas|Himalaya|28.5|84|1200|
area|Andes|Andes|-20|-68|3500|
area|Rocky Mountains|montagnes Rocheuses|43|-110|1500|
area|Appalachians/Appalachian Mountains|Appalaches|40|-78|900|
area|Sahara/Sahara desert|Sahara/désert du Sahara|23|10|2200|
area|Sinai|Sinaï|29.5|34|130|EG
area|Patagonia|Patagonie|-44|-69|900|
area|Siberia|Sibérie|62|105|2500|RU
area|Silicon Valley||37.4|-122|35|US
area|New England|Nouvelle-Angleterre|44|-71.5|320|US
area|Alsace|Alsace|48.3|7.4|90|FR
area|Lorraine*|Lorraine*|48.9|6.2|90|FR
area|Picardy|Picardie|49.7|2.8|90|FR
area|Riviera|Côte d'Azur|43.5|6.9|80|FR
area|Golan Heights|plateau du Golan|33|35.8|35|SY
area|Transnistria|Transnistrie|47|29.5|110|MD
area|Abkhazia|Abkhazie|43.1|41|90|GE
area|South Ossetia|Ossétie du Sud|42.3|44|45|GE
area|Nagorno-Karabakh|Haut-Karabakh|39.9|46.7|60|AZ
area|Yorkshire/East Yorkshire|Yorkshire|53.9|-1.3|70|GB
island|Lesser Antilles|Antilles|15|-61|500|
island|Sulawesi|Célèbes|-2|121|400|ID
island|Sumatra|Sumatra|0|101.5|800|ID
island|Java*|Java*|-7.3|110|450|ID
island|Bali|Bali|-8.4|115.1|70|ID
island|Borneo|Bornéo|0.5|114|600|
island|New Guinea|Nouvelle-Guinée|-5|140|1100|
island|Mindanao|Mindanao|8|125|250|PH
island|Luzon|Luçon|16|121|350|PH
island|Crete|Crète|35.2|24.9|130|GR
island|Lesbos/Lesvos|Lesbos|39.2|26.3|35|GR
island|Samos|Samos|37.75|26.8|25|GR
island|Chios|Chios|38.4|26.1|25|GR
island|Kos*|Kos*|36.8|27.1|25|GR
island|Rhodes*|Rhodes*|36.2|28|40|GR
island|Lampedusa|Lampedusa|35.5|12.6|10|IT
island|Long Island||40.8|-73.1|95|US
island|Isle of Wight|île de Wight|50.7|-1.3|20|GB
island|Galápagos Islands|îles Galápagos|-0.6|-90.5|130|EC
island|Falkland Islands/Falklands|îles Malouines/Malouines|-51.7|-59|120|FK
island|Guam|Guam|13.4|144.8|25|GU
island|Diego Garcia|Diego Garcia|-7.3|72.4|20|IO
island|Zanzibar|Zanzibar|-6.1|39.3|50|TZ
island|Sable Island||43.9|-59.9|25|CA
island|Okinawa|Okinawa|26.5|128|60|JP
island|Jeju|Jeju|33.4|126.5|40|KR
island|Hispaniola|Hispaniola|19|-71|300|
area|Persian Gulf states/Gulf states|pays du Golfe/États du Golfe|24|50|900|
area|Levant|Levant|34|37|500|
area|Mesopotamia|Mésopotamie|33|44|500|IQ
area|Great Plains||40|-100|1000|US
area|Midwest|Midwest|42|-93|900|US
area|Deep South||33|-87|700|US
area|West Coast/Pacific Northwest|côte ouest américaine|40|-122|1100|US
area|East Coast|côte est américaine|39|-76|1100|US
area|Gulf Coast||30|-90|900|US
area|Bay Area/San Francisco Bay Area||37.7|-122.2|80|US
area|Southern California|Californie du Sud|34|-117.5|250|US
area|Northern California|Californie du Nord|39|-122|350|US
area|Hudson Valley||41.7|-73.9|100|US
area|Texas Panhandle||35.3|-101.5|180|US
area|Tri-Cities||36.5|-82.4|60|US
area|Midlands/West Midlands/East Midlands|Midlands|52.6|-1.6|90|GB
area|Home Counties||51.5|-0.3|90|GB
area|Lake District||54.5|-3.1|40|GB
area|Scottish Highlands||57.3|-4.8|150|GB
area|Hebrides/Outer Hebrides|Hébrides|57.5|-7|130|GB
area|Orkney|Orcades|59|-3|45|GB
area|Shetland|Shetland|60.3|-1.3|70|GB
area|Merseyside|Merseyside|53.4|-3|30|GB
area|Tyneside||55|-1.6|25|GB
area|Catskills||42.1|-74.4|60|US
area|Brianza||45.7|9.3|30|IT
area|Ruhr/Ruhr Valley|Ruhr|51.5|7.3|60|DE
area|Black Forest|Forêt-Noire|48.2|8.2|90|DE
area|Prussia|Prusse|53|15|500|
area|Silesia|Silésie|50.7|17.5|180|PL
area|Galilee|Galilée|32.8|35.4|50|IL
area|Negev|Néguev|30.8|34.8|100|IL
area|Beqaa Valley/Bekaa Valley/Bekaa|Bekaa/plaine de la Bekaa|33.9|36|60|LB
area|Hindu Kush|Hindou Kouch|36|71|400|
area|Ogaden|Ogaden|7|44|300|ET
area|Kivu/North Kivu/South Kivu|Kivu/Nord-Kivu/Sud-Kivu|-2.2|28.5|250|CD
area|Ituri|Ituri|1.8|29.5|150|CD
area|Katanga|Katanga|-9|26.5|450|CD
area|Kasai|Kasaï|-5.5|22|400|CD
area|Casamance|Casamance|12.8|-15.3|130|SN
area|Kabylie|Kabylie|36.6|4.6|80|DZ
area|Rif|Rif|35|-4|130|MA
area|Azawad|Azawad|19|0|500|ML
area|Liptako-Gourma|Liptako-Gourma|14.5|0|250|
area|Great Rift Valley/Rift Valley|vallée du Rift|0|36|700|
area|Niger Delta|delta du Niger|5|6|200|NG
area|Nile Delta|delta du Nil|30.9|31.1|120|EG
area|Mekong Delta|delta du Mékong|10|105.8|150|VN
area|Swat Valley|vallée de Swat|35.2|72.4|60|PK
area|Waziristan/North Waziristan/South Waziristan|Waziristan|32.7|69.9|80|PK
area|Federally Administered Tribal Areas/FATA|zones tribales pakistanaises|33|70|200|PK
area|Line of Control||34|75|200|
area|Manchuria|Mandchourie|45|126|700|CN
area|Inner Asia||45|95|1500|
area|Amazonia/Amazon rainforest/Amazon basin|Amazonie/forêt amazonienne|-5|-62|1500|
area|Pantanal|Pantanal|-17.5|-57|250|BR
area|Chiapas highlands||16.7|-92.5|80|MX
area|Outback|Outback|-25|133|1200|AU
area|Great Barrier Reef|Grande Barrière de corail|-18|147.5|900|AU
area|Camargue|Camargue|43.55|4.6|35|FR
area|Cévennes|Cévennes|44.2|3.7|60|FR
area|Sologne|Sologne|47.5|2|50|FR
area|Vercors|Vercors|44.95|5.45|30|FR
area|Beauce||48.2|1.6|60|FR
area|Périgord|Périgord|45|0.8|60|FR
area|Limousin|Limousin|45.8|1.7|80|FR
area|Poitou-Charentes|Poitou-Charentes|46|0|120|FR
area|Midi-Pyrénées|Midi-Pyrénées|43.7|1.4|150|FR
area|Languedoc-Roussillon/Languedoc|Languedoc-Roussillon/Languedoc|43.6|3.3|130|FR
area|Nord-Pas-de-Calais|Nord-Pas-de-Calais|50.5|2.8|70|FR
area|Champagne-Ardenne|Champagne-Ardenne|48.8|4.5|120|FR
area|French Basque Country|Pays basque français|43.3|-1.2|45|FR
area|Côte d'Opale|Côte d'Opale|50.7|1.6|45|FR
area|Massif Central|Massif central|45.2|3|170|FR
area|Petite Couronne|petite couronne|48.87|2.35|18|FR
area|Black Country||52.5|-2.1|20|GB
mountain|Mount Everest/Everest|mont Everest/Everest|27.99|86.93|10|
mountain|Mont Blanc|mont Blanc|45.83|6.87|8|
mountain|Kilimanjaro/Mount Kilimanjaro|Kilimandjaro|-3.07|37.36|20|TZ
mountain|Mount Etna/Etna|Etna|37.75|15|15|IT
mountain|Vesuvius|Vésuve|40.82|14.43|8|IT
mountain|Mount Ararat|mont Ararat|39.7|44.3|12|TR
mountain|Mount Sinjar|monts Sinjar/mont Sinjar|36.37|41.7|35|IQ
mountain|Carpathians|Carpates|47|25.5|500|
mountain|Urals/Ural Mountains|Oural|60|59|1000|RU
mountain|Atlas Mountains|Atlas marocain/Haut Atlas|31.5|-6|400|MA
mountain|Sierra Nevada||37.7|-119.6|300|US
mountain|Dolomites|Dolomites|46.4|11.9|50|IT
water|Euphrates|Euphrate|35|40|700|
water|Tigris|Tigre*|34.5|43.8|600|
water|Dnieper/Dnipro River|Dniepr|49|33|500|UA
water|Volga|Volga|52|47|1000|RU
water|Ganges|Gange|25.5|83|800|IN
water|Indus River|Indus|28.5|69|800|PK
water|Brahmaputra|Brahmapoutre|26.5|93|700|
water|Mekong/Mekong River|Mékong|16|105|1000|
water|Yangtze/Yangtze River|Yangtsé|30.5|112|1300|CN
water|Yellow River|fleuve Jaune|36|108|1100|CN
water|Congo River|fleuve Congo|-2|20|1000|
water|Niger River|fleuve Niger|13|2|1200|
water|Senegal River|fleuve Sénégal|16|-13|500|
water|Zambezi|Zambèze|-16|29|900|
water|Blue Nile|Nil Bleu|11.5|35|450|
water|White Nile|Nil Blanc|8|32|600|
water|Rio Grande|Rio Grande|30|-103|900|
water|Colorado River|fleuve Colorado|36|-113|700|US
water|Missouri River||42|-97|900|US
water|Hudson River||42|-73.9|180|US
water|Jordan River/River Jordan|fleuve Jourdain/Jourdain|32.2|35.55|90|
water|Litani|Litani|33.6|35.7|60|LB
water|Evros|Evros|41.3|26.5|80|GR
water|Drina|Drina|44|19.3|120|
water|Oder|Oder|52.5|14.5|300|
water|Elbe|Elbe|52|12|350|
water|Po River|Pô|45|10|250|IT
water|Severn|Severn|52|-2.3|110|GB
water|Mersey|Mersey|53.35|-2.8|35|GB
water|Solent|Solent|50.78|-1.3|20|GB
water|Humber|Humber|53.65|-0.3|35|GB
water|Bering Sea/Bering Strait|mer de Béring/détroit de Béring|60|-175|900|
water|Taiwan Strait|détroit de Taïwan|24.5|119.5|200|
water|Strait of Malacca|détroit de Malacca|3|100.5|450|
water|East China Sea|mer de Chine orientale|29|125|500|
water|Sea of Azov|mer d'Azov|46|36.7|160|
water|Kerch Strait|détroit de Kertch|45.3|36.5|25|
water|Ionian Sea|mer Ionienne|38|19|250|
water|Tyrrhenian Sea|mer Tyrrhénienne|40|12|300|
water|Sea of Marmara|mer de Marmara|40.7|28.2|110|TR
water|Dardanelles|Dardanelles|40.2|26.4|35|TR
water|Gulf of Oman|golfe d'Oman|25|58|300|
water|Gulf of Thailand|golfe de Thaïlande|9.5|102|400|
water|Gulf of California|golfe de Californie|28|-112|500|MX
water|Chesapeake Bay||38|-76.2|140|US
water|San Francisco Bay|baie de San Francisco|37.7|-122.3|35|US
water|Hudson Bay|baie d'Hudson|60|-86|600|CA
water|Tasman Sea|mer de Tasman|-40|160|1000|
water|Barents Sea|mer de Barents|74|36|700|
water|Norwegian Sea|mer de Norvège|68|0|700|
water|Southern Ocean|océan Austral|-65|0|5000|
water|Lake Tanganyika|lac Tanganyika|-6|29.6|350|
water|Lake Malawi|lac Malawi|-12|34.5|290|
water|Lake Kivu|lac Kivu|-2|29.1|50|
water|Lake Titicaca|lac Titicaca|-15.8|-69.4|90|
water|Lake Baikal|lac Baïkal|53.5|108|330|RU
water|Lake Como|lac de Côme|46|9.27|25|IT
water|Aral Sea|mer d'Aral|45|60|200|
island|Gotland|Gotland|57.5|18.5|70|SE
island|Spratly Islands|îles Spratleys/Spratleys|9|113|350|
island|Paracel Islands|îles Paracels/Paracels|16.5|112|120|
island|Senkaku Islands|îles Senkaku|25.8|123.5|20|
island|Kuril Islands|îles Kouriles/Kouriles|46.5|151|500|RU
island|Sakhalin|Sakhaline|50.5|143|450|RU
island|Socotra|Socotra|12.5|53.9|60|YE
island|Manus Island|île de Manus|-2.1|147|50|PG
island|Christmas Island|île Christmas|-10.5|105.6|12|CX
island|Leros|Leros|37.15|26.85|10|GR
island|Corfu|Corfou|39.6|19.8|35|GR
island|Santorini|Santorin|36.4|25.4|12|GR
island|Dodecanese|Dodécanèse|36.5|27.2|110|GR
island|Cyclades|Cyclades|37|25|90|GR
island|Majorca/Mallorca|Majorque|39.6|2.95|50|ES
island|Ibiza|Ibiza|38.98|1.43|25|ES
island|Tenerife|Tenerife|28.3|-16.55|45|ES
island|Gran Canaria|Grande Canarie|27.95|-15.6|30|ES
island|Fuerteventura|Fuerteventura|28.4|-14|55|ES
island|El Hierro|El Hierro|27.75|-18|15|ES
island|Madeira|Madère|32.75|-17|35|PT
island|Azores|Açores|38.5|-28|350|PT
island|Svalbard|Svalbard|78|16|250|SJ
island|Tierra del Fuego|Terre de Feu|-54|-69|250|
island|Easter Island|île de Pâques|-27.1|-109.4|15|CL
island|Fire Island||40.65|-73.1|30|US
island|Martha's Vineyard/Nantucket||41.35|-70.4|40|US
island|Florida Keys||24.7|-81.2|110|US
island|Isle of Skye||57.3|-6.2|45|GB
island|Anglesey|Anglesey|53.28|-4.35|25|GB
island|Isles of Scilly|îles Scilly|49.93|-6.3|12|GB
island|Île de Ré||46.2|-1.4|15|FR
island|Oléron|île d'Oléron/Oléron|45.9|-1.25|20|FR
island|Belle-Île|Belle-Île-en-Mer/Belle-Île|47.33|-3.18|12|FR
island|Ouessant|Ouessant|48.46|-5.1|8|FR
island|Noirmoutier|Noirmoutier|47|-2.25|12|FR
island|Honshu|Honshu|36|138|600|JP
island|Kyushu|Kyushu|32.7|131|170|JP
island|Timor|Timor|-9|125|220|
island|Lombok|Lombok|-8.6|116.3|45|ID
island|Phuket|Phuket|7.95|98.35|25|TH
`;
