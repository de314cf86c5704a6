/**
 * Airports, seats of power, quarters, camps, prisons, border crossings and other sites that texts name without saying where they are, as
 * `kind|English|French|latitude|longitude|radius in km|country`, further names after a slash; positions are rough. Written for this project. An asterisk:
 * needs words that lead in to a place.
 */
export const siteTable = `
airport|Heathrow/Heathrow Airport|Heathrow/aéroport de Heathrow|51.47|-0.45|4|GB
airport|Gatwick/Gatwick Airport|Gatwick|51.15|-0.18|4|GB
airport|Stansted/Stansted Airport|Stansted|51.89|0.24|4|GB
airport|JFK airport/JFK Airport/John F. Kennedy International Airport||40.64|-73.78|5|US
airport|LaGuardia/LaGuardia Airport||40.78|-73.87|3|US
airport|O'Hare/O'Hare International Airport||41.98|-87.9|5|US
airport|LAX||33.94|-118.41|5|US
airport|Dulles/Dulles International Airport||38.95|-77.46|6|US
airport|Charles de Gaulle airport/Charles de Gaulle Airport/Paris-Charles de Gaulle|aéroport Charles-de-Gaulle/Roissy-Charles-de-Gaulle/Roissy/aéroport de Roissy|49.01|2.55|5|FR
airport|Orly airport/Orly Airport|aéroport d'Orly|48.72|2.37|4|FR
airport|Schiphol/Schiphol Airport|Schiphol|52.31|4.76|5|NL
airport|Zaventem airport|Zaventem|50.9|4.48|4|BE
airport|Sheremetyevo|Cheremetievo|55.97|37.41|5|RU
airport|Ben Gurion airport/Ben Gurion Airport/Ben-Gurion|aéroport Ben-Gourion|32.01|34.88|4|IL
airport|Changi Airport/Changi airport||1.36|103.99|4|SG
airport|Notre-Dame-des-Landes|Notre-Dame-des-Landes|47.38|-1.7|5|FR
seat|Downing Street/10 Downing Street/Whitehall|Downing Street|51.503|-0.127|2|GB
seat|Westminster|Westminster|51.5|-0.13|3|GB
seat|White House/the White House|Maison Blanche|38.9|-77.04|2|US
seat|Capitol Hill/U.S. Capitol/US Capitol|Capitole*|38.89|-77.01|2|US
seat|Pentagon/the Pentagon|Pentagone|38.87|-77.06|2|US
seat|Kremlin/the Kremlin|Kremlin|55.75|37.62|2|RU
seat|Élysée/Élysée Palace/Elysee Palace|palais de l'Élysée/Élysée|48.87|2.32|2|FR
seat||Matignon/hôtel Matignon/quai d'Orsay/Quai d'Orsay/place Beauvau/Place Beauvau|48.86|2.32|2|FR
seat||Palais-Bourbon/palais Bourbon/palais du Luxembourg|48.86|2.32|3|FR
seat|Buckingham Palace|palais de Buckingham|51.5|-0.14|2|GB
seat|Scotland Yard/New Scotland Yard|Scotland Yard|51.5|-0.12|2|GB
seat|Mar-a-Lago|Mar-a-Lago|26.68|-80.04|2|US
seat|District of Columbia/Washington, D.C.||38.9|-77.03|12|US
quarter|Wall Street|Wall Street|40.71|-74.01|2|US
quarter|Broadway*||40.76|-73.98|3|US
quarter|Times Square|Times Square|40.76|-73.99|1|US
quarter|Central Park||40.78|-73.97|3|US
quarter|Manhattan|Manhattan|40.78|-73.97|11|US
quarter|Brooklyn*|Brooklyn|40.65|-73.95|9|US
quarter|The Bronx/the Bronx/Bronx|Bronx|40.85|-73.87|8|US
quarter|Staten Island|Staten Island|40.56|-74.14|11|US
quarter|Harlem|Harlem|40.81|-73.95|3|US
quarter|Hollywood*|Hollywood*|34.1|-118.33|5|US
quarter|Las Vegas Strip||36.11|-115.17|4|US
quarter|City of London/Canary Wharf||51.51|-0.07|4|GB
quarter|Trafalgar Square/Piccadilly Circus/West End of London|Trafalgar Square|51.51|-0.13|2|GB
quarter|Kings Cross/King's Cross||51.53|-0.12|2|GB
quarter|Champs-Élysées|Champs-Élysées|48.87|2.31|2|FR
quarter|Eiffel Tower/the Eiffel Tower|tour Eiffel|48.858|2.294|1|FR
quarter||porte de la Chapelle/porte de la Villette/porte d'Aubervilliers/Stalingrad*|48.89|2.37|3|FR
quarter|La Défense|La Défense|48.89|2.24|2|FR
quarter|Bataclan/the Bataclan|Bataclan|48.863|2.371|1|FR
quarter|Stade de France|Stade de France|48.924|2.36|1|FR
quarter|Molenbeek|Molenbeek|50.86|4.33|2|BE
quarter|Tahrir Square|place Tahrir|30.04|31.24|1|EG
quarter|Taksim Square/Gezi Park|place Taksim/parc Gezi|41.04|28.99|1|TR
quarter|Tiananmen Square/Tiananmen|place Tiananmen/Tiananmen|39.9|116.4|2|CN
quarter|Red Square*|place Rouge|55.754|37.62|1|RU
quarter|Maidan Square/Independence Square in Kyiv|place Maïdan/Maïdan|50.45|30.52|1|UA
quarter|Al-Aqsa/al-Aqsa Mosque/Al-Aqsa mosque/Temple Mount|esplanade des Mosquées/mosquée Al-Aqsa|31.778|35.235|1|PS
quarter|St. Peter's Basilica/St. Peter's Square/St Peter's Square|place Saint-Pierre/basilique Saint-Pierre|41.902|12.456|1|VA
quarter|Soweto|Soweto|-26.25|27.86|12|ZA
quarter|Disneyland Paris|Disneyland Paris|48.87|2.78|3|FR
camp|Moria camp/Moria|camp de Moria|39.13|26.5|4|GR
camp|Kara Tepe||39.12|26.53|4|GR
camp|Idomeni|Idomeni|41.12|22.51|4|GR
camp|Zaatari/Za'atari|Zaatari|32.29|36.33|4|JO
camp|Azraq camp||31.9|36.58|5|JO
camp|Rukban|Roukbane|33.31|38.7|6|SY
camp|al-Hol/Al-Hol/al-Hawl|Al-Hol/Al-Hawl|36.38|41.15|6|SY
camp|Yarmouk camp/Yarmouk|camp de Yarmouk/Yarmouk|33.47|36.3|3|SY
camp|Ain al-Hilweh|Aïn el-Héloué|33.54|35.38|2|LB
camp|Shatila/Sabra and Shatila|Chatila/Sabra et Chatila|33.86|35.5|2|LB
camp|Dadaab|Dadaab|0.06|40.31|12|KE
camp|Kakuma|Kakuma|3.71|34.86|8|KE
camp|Bidi Bidi||3.53|31.35|15|UG
camp|Kutupalong|Kutupalong|21.21|92.16|5|BD
camp|Cox's Bazar|Cox's Bazar|21.43|92|15|BD
camp|Bhasan Char|Bhasan Char|22.37|91.4|8|BD
camp|Tindouf camps|camps de Tindouf|27.67|-8.15|40|DZ
camp|Zamzam camp|camp de Zamzam|13.49|25.31|5|SD
quarter|Kobani/Kobane/Ayn al-Arab|Kobané|36.89|38.35|6|SY
camp|Sangatte|Sangatte|50.94|1.75|4|FR
prison|Guantánamo Bay/Guantanamo Bay/Guantánamo/Guantanamo|Guantánamo/baie de Guantánamo|19.9|-75.1|12|CU
prison|Rikers Island/Rikers|Rikers Island|40.79|-73.88|2|US
prison|Robben Island|Robben Island|-33.8|18.37|3|ZA
prison|Evin prison/Evin Prison|prison d'Evin|35.8|51.39|2|IR
prison|Sednaya/Sednaya prison/Saydnaya|Sednaya/Saidnaya|33.66|36.33|4|SY
prison|Abu Ghraib|Abou Ghraib|33.29|44.07|6|IQ
prison|Bagram|Bagram|34.94|69.26|6|AF
prison|Fleury-Mérogis|Fleury-Mérogis|48.63|2.37|3|FR
prison|Belmarsh/Belmarsh prison||51.5|0.09|2|GB
crossing|Rafah crossing/Rafah border crossing|poste-frontière de Rafah|31.25|34.26|3|
crossing|Kerem Shalom|Kerem Shalom|31.23|34.28|3|
crossing|Bab al-Hawa|Bab al-Hawa|36.24|36.69|4|SY
crossing|Torkham|Torkham|34.12|71.09|6|
crossing|Demilitarized Zone/DMZ|zone démilitarisée coréenne|38|127|130|
crossing|Green Line in Cyprus|ligne verte de Chypre|35.1|33.4|80|CY
site|Chernobyl|Tchernobyl|51.39|30.1|15|UA
site|Zaporizhzhia nuclear power plant/Zaporizhzhia nuclear plant|centrale nucléaire de Zaporijjia/centrale de Zaporijjia|47.51|34.59|5|UA
site|Fukushima Daiichi|Fukushima Daiichi|37.42|141.03|5|JP
site|Three Gorges Dam|barrage des Trois-Gorges|30.82|111|8|CN
site|Cape Canaveral|Cap Canaveral/cap Canaveral|28.4|-80.6|10|US
site|Ground Zero|Ground Zero|40.711|-74.013|1|US
site|Auschwitz|Auschwitz|50.03|19.2|5|PL
site|Pearl Harbor|Pearl Harbor|21.36|-157.95|6|US
site|Wembley/Wembley Stadium|Wembley|51.556|-0.28|2|GB
site|Old Trafford||53.463|-2.291|1|GB
site|Anfield||53.431|-2.961|1|GB
site|Silverstone|Silverstone|52.08|-1.02|4|GB
site|Wimbledon|Wimbledon|51.42|-0.21|3|GB
site|Roland-Garros|Roland-Garros|48.847|2.249|1|FR
site|University of Washington||47.655|-122.308|2|US
site|Larzac|Larzac|44|3.25|25|FR
`;
