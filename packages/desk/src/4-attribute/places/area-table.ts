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
`;
