/** French and English names of towns whose own name in the gazetteer is another: `name|gazetteer name|country`. */
export const exonymTable = `
Londres|London|GB
Édimbourg|Edinburgh|GB
Douvres|Dover|GB
Cantorbéry|Canterbury|GB
Bruxelles|Brussels|BE
Anvers|Antwerpen|BE
Gand|Gent|BE
Bâle|Basel|CH
Lisbonne|Lisbon|PT
Barcelone|Barcelona|ES
Séville|Sevilla|ES
Seville|Sevilla|ES
Geneva|Genève|CH
Antwerp|Antwerpen|BE
Ghent|Gent|BE
Krakow|Kraków|PL
Frankfurt|Frankfurt am Main|DE
Nuremberg|Nürnberg|DE
Venise|Venice|IT
Gênes|Genoa|IT
Vintimille|Ventimiglia|IT
Palerme|Palermo|IT
Athènes|Athens|GR
Vienne|Vienna|AT
Francfort|Frankfurt am Main|DE
Hambourg|Hamburg|DE
Cologne|Köln|DE
Varsovie|Warsaw|PL
Cracovie|Kraków|PL
Copenhague|Copenhagen|DK
Moscou|Moscow|RU
Saint-Pétersbourg|Saint Petersburg|RU
Kiev|Kyiv|UA
Marioupol|Mariupol|UA
Bucarest|Bucharest|RO
Le Caire|Cairo|EG
Alexandrie|Alexandria|EG
Alger|Algiers|DZ
Beyrouth|Beirut|LB
Damas|Damascus|SY
Alep|Aleppo|SY
Bagdad|Baghdad|IQ
Mossoul|Mosul|IQ
Téhéran|Tehran|IR
Jérusalem|Jerusalem|IL
Kaboul|Kabul|AF
Pékin|Beijing|CN
Le Cap|Cape Town|ZA
Addis-Abeba|Addis Ababa|ET
Mogadiscio|Mogadishu|SO
La Haye|The Hague|NL
Dunkirk|Dunkerque|FR
Marseilles|Marseille|FR
Lyons|Lyon|FR
New York|New York City|US
Washington|Washington, D.C.|US
Washington DC|Washington, D.C.|US
Washington D.C.|Washington, D.C.|US
Hull|Kingston upon Hull|GB
Odesa|Odessa|UA
Kharkov|Kharkiv|UA
La Nouvelle-Orléans|New Orleans|US
D.C.|Washington, D.C.|US
Zurich|Zürich|CH
Lucerne|Luzern|CH
Berne|Bern|CH
Gothenburg|Göteborg|SE
Quebec City|Québec|CA
Quebec|Québec|CA
Montreal|Montréal|CA
Panama City|Panamá|PA
Bruges|Brugge|BE
Malines|Mechelen|BE
Louvain|Leuven|BE
Ostende|Oostende|BE
Derna|Darnah|LY
Raqqa|Ar Raqqah|SY
Rakka|Ar Raqqah|SY
Rafah|Rafaḩ|PS
Khan Younis|Khān Yūnis|PS
Khan Younès|Khān Yūnis|PS
Hodeidah|Al Ḩudaydah|YE
Hodeida|Al Ḩudaydah|YE
Fez|Fès|MA
Tanger|Tangier|MA
Marrakech|Marrakesh|MA
San Sebastian|Donostia / San Sebastián|ES
Saint-Sébastien|Donostia / San Sebastián|ES
Pampelune|Pamplona|ES
Saragosse|Zaragoza|ES
Valence|Valencia|ES
Cordoue|Córdoba|ES
Grenade|Granada|ES
Cadix|Cádiz|ES
Thessaloniki|Thessaloníki|GR
Salonique|Thessaloníki|GR
Patras|Pátra|GR
Le Pirée|Piraeus|GR
Izmir|İzmir|TR
Smyrne|İzmir|TR
Ciudad Juarez|Juárez|MX
Ciudad Juárez|Juárez|MX
Mexico|Mexico City|MX
Bogota|Bogotá|CO
La Havane|Havana|CU
N'Djamena|N’Djamena|TD
Tombouctou|Timbuktu|ML
Falloujah|Al Fallūjah|IQ
Fallujah|Al Fallūjah|IQ
Bassorah|Basrah|IQ
Basra|Basrah|IQ
Kirkouk|Kirkuk|IQ
Kandahar|Kandahār|AF
Tachkent|Tashkent|UZ
Bombay|Mumbai|IN
Bangalore|Bengaluru|IN
Calcutta|Kolkata|IN
Madras|Chennai|IN
Rangoon|Yangon|MM
Saigon|Ho Chi Minh City|VN
Hô-Chi-Minh-Ville|Ho Chi Minh City|VN
Hanoï|Hanoi|VN
Séoul|Seoul|KR
Singapour|Singapore|SG
Manille|Manila|PH
Djakarta|Jakarta|ID
Canton|Guangzhou|CN
Peking|Beijing|CN
Lhassa|Lhasa|CN
St Petersburg|Saint Petersburg|RU
Ekaterinbourg|Yekaterinburg|RU
Zaporijjia|Zaporizhia|UA
Zaporizhzhia|Zaporizhia|UA
Louhansk|Luhansk|UA
Sébastopol|Sevastopol|UA
Nicosie|Nicosia|CY
La Valette|Valletta|MT
Bologne|Bologna|IT
Padoue|Padova|IT
Padua|Padova|IT
Mantoue|Mantova|IT
Vérone|Verona|IT
Trévise|Treviso|IT
Syracuse|Siracusa|IT
Aix-la-Chapelle|Aachen|DE
Mayence|Mainz|DE
Trèves|Trier|DE
Ratisbonne|Regensburg|DE
Brême|Bremen|DE
Hanovre|Hannover|DE
Hanover|Hannover|DE
Dresde|Dresden|DE
Sarrebruck|Saarbrücken|DE
Fribourg-en-Brisgau|Freiburg|DE
Nimègue|Nijmegen|NL
Flessingue|Vlissingen|NL
Salzbourg|Salzburg|AT
Lucques|Lucca|IT
Philadelphie|Philadelphia|US
Détroit|Detroit|US
NYC|New York City|US
La Mecque|Mecca|SA
Médine|Medina|SA
Riyad|Riyadh|SA
Djeddah|Jeddah|SA
Dubaï|Dubai|AE
Abou Dhabi|Abu Dhabi|AE
Jéricho|Jericho|PS
Hébron|Hebron|PS
Naplouse|Nablus|PS
Bethléem|Bethlehem|PS
Tel-Aviv|Tel Aviv|IL
Haïfa|Haifa|IL
Saint-Jean-d'Acre|Acre|IL
Port-Saïd|Port Said|EG
Misrata|Misratah|LY
Dar es-Salaam|Dar es Salaam|TZ
Astana|Nur-Sultan|KZ
Mykolaïv|Mykolayiv|UA
Mykolaiv|Mykolayiv|UA
Tchernihiv|Chernihiv|UA
Soumy|Sumy|UA
Kramatorsk|Kramators'k|UA
Severodonetsk|Syevyerodonets'k|UA
Sievierodonetsk|Syevyerodonets'k|UA
Lougansk|Luhansk|UA
Bakhmout|Bakhmut|UA
Irpine|Irpin|UA
Boutcha|Bucha|UA
Jenin|Janīn|PS
Jénine|Janīn|PS
Tulkarem|Ţūlkarm|PS
Toulkarem|Ţūlkarm|PS
Qalqilya|Qalqīlyah|PS
Ndjamena|N'Djamena|TD
Omdourman|Omdurman|SD
El-Facher|El Fasher|SD
Port-Soudan|Port Sudan|SD
Mekele|Mek'ele|ET
Makalé|Mek'ele|ET
Syrte|Sirte|LY
Zouara|Zuwarah|LY
Sabratha|Şabrātah|LY
Zaouïa|Zawiya|LY
Zawiya|Az Zāwīyah|LY
Tobrouk|Tobruk|LY
Louxor|Luxor|EG
Assouan|Aswan|EG
Lattaquié|Latakia|SY
Idleb|Idlib|SY
Racca|Ar Raqqah|SY
Hassaké|Al Ḩasakah|SY
Hasakah|Al Ḩasakah|SY
Daraa|Dar'ā|SY
Deraa|Dar'ā|SY
Palmyre|Tadmur|SY
Palmyra|Tadmur|SY
Saïda|Sidon|LB
Tyr|Tyre|LB
Mosul|Al Mawşil al Jadīdah|IQ
Bassora|Basrah|IQ
Basra|Al Başrah al Qadīmah|IQ
Fallouja|Al Fallūjah|IQ
Nadjaf|Najaf|IQ
Kerbala|Karbala|IQ
Ispahan|Isfahan|IR
Chiraz|Shiraz|IR
Mechhed|Mashhad|IR
Machhad|Mashhad|IR
Sana'a|Sanaa|YE
Taëz|Ta'izz|YE
Taiz|Ta'izz|YE
Mascate|Muscat|OM
Koweït|Kuwait City|KW
Mazar-e-Charif|Mazār-e Sharīf|AF
Mazar-i-Sharif|Mazār-e Sharīf|AF
Djalalabad|Jalālābād|AF
Dacca|Dhaka|BD
Katmandou|Kathmandu|NP
Rangoun|Yangon|MM
Naypyidaw|Nay Pyi Taw|MM
Rostov-sur-le-Don|Rostov-na-Donu|RU
Rostov-on-Don|Rostov-na-Donu|RU
Rostov|Rostov-na-Donu|RU
Koursk|Kursk|RU
Grozny|Groznyy|RU
Iekaterinbourg|Yekaterinburg|RU
Lodz|Łódź|PL
Wroclaw|Wrocław|PL
Bialystok|Białystok|PL
Thessalonique|Thessaloníki|GR
Trente|Trento|IT
Livourne|Livorno|IT
Catane|Catania|IT
Messine|Messina|IT
La Corogne|A Coruña|ES
Lérida|Lleida|ES
Gérone|Girona|ES
Tarragone|Tarragona|ES
Algésiras|Algeciras|ES
Oporto|Porto|PT
Coblence|Koblenz|DE
Courtrai|Kortrijk|BE
Ypres|Ieper|BE
Rheims|Reims|FR
Washington DC|Washington|US
Constantinople|Istanbul|TR
Diyarbakir|Diyarbakır|TR
Antioche|Antakya|TR
Tbilissi|Tbilisi|GE
Erevan|Yerevan|AM
Bakou|Baku|AZ
Bichkek|Bishkek|KG
Douchanbé|Dushanbe|TJ
Achgabat|Ashgabat|TM
Beer-Sheva|Beersheba|IL
Deir al-Balah|Dayr al Balaḩ|PS
Jabaliya|Jabālyā|PS
Jabalia|Jabālyā|PS
Beit Lahia|Bayt Lāhyā|PS
Beit Hanoun|Bayt Ḩānūn|PS
Deir Ezzor|Deir ez-Zor|SY
Ostende|Ostend|BE
Cherbourg|Cherbourg-Octeville|FR
Cherbourg|Cherbourg-en-Cotentin|FR
Saint-Ouen|Saint-Ouen-sur-Seine|FR
Boulogne-Billancourt|Boulogne|FR
Issy|Issy-les-Moulineaux|FR
Oujda|Oujda-Angad|MA
Le Kef|El Kef|TN
Tananarive|Antananarivo|MG
Tamatave|Toamasina|MG
Majunga|Mahajanga|MG
Diego-Suarez|Antsiranana|MG
Tuléar|Toliara|MG
Joal-Fadiouth|Joal-Fadiout|SN
Bienne|Biel/Bienne|CH
Saint-Gall|Sankt Gallen|CH
Winterthour|Winterthur|CH
Bellinzone|Bellinzona|CH
Coire|Chur|CH
Thoune|Thun|CH
Soleure|Solothurn|CH
Schaffhouse|Schaffhausen|CH
Zoug|Zug|CH
Sion|Sitten|CH
Yverdon|Yverdon-les-Bains|CH
Alost|Aalst|BE
Vilvorde|Vilvoorde|BE
Figueras|Figueres|ES
Stepanakert|Xankandi|AZ
Nouvelle-Orléans|New Orleans|US
Cap-Haïtien|Okap|HT
Pétion-Ville|Pétionville|HT
Derry|Londonderry|GB
El Geneina|Geneina|SD
`;
