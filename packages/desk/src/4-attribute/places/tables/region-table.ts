/**
 * First-level regions as `country.code|English|French`, further names after a slash, the code as GeoNames has it. Where a region
 * is comes from the towns in it; a rough middle (latitude, longitude) is written where most of the land has none. Written for this project; names that are also common words or
 * given names carry an asterisk: they need words that lead in to a place.
 */
export const regionTable = `
US.AL|Alabama/Ala.
US.AK|Alaska||64|-150
US.AZ|Arizona/Ariz.
US.AR|Arkansas/Ark.*
US.CA|California/Calif.|Californie|37.3|-119.8
US.CO|Colorado/Colo.
US.CT|Connecticut/Conn.
US.DE|Delaware/Del.*
US.FL|Florida/Fla.|Floride
US.GA|Georgia*/Ga.|Géorgie*
US.HI|Hawaii|Hawaï
US.ID|Idaho
US.IL|Illinois/Ill.*
US.IN|Indiana*/Ind.*
US.IA|Iowa
US.KS|Kansas/Kan.*
US.KY|Kentucky/Ky.
US.LA|Louisiana/La.*|Louisiane
US.ME|Maine*
US.MD|Maryland/Md.
US.MA|Massachusetts/Mass.*
US.MI|Michigan/Mich.
US.MN|Minnesota/Minn.
US.MS|Mississippi/Miss.*
US.MO|Missouri/Mo.*
US.MT|Montana*/Mont.*
US.NE|Nebraska/Neb.
US.NV|Nevada/Nev.||39.3|-116.8
US.NH|New Hampshire/N.H.
US.NJ|New Jersey/N.J.
US.NM|New Mexico/N.M.|Nouveau-Mexique
US.NY|New York state/New York State/N.Y./upstate New York|État de New York
US.NC|North Carolina/N.C.|Caroline du Nord
US.ND|North Dakota/N.D.|Dakota du Nord
US.OH|Ohio
US.OK|Oklahoma/Okla.
US.OR|Oregon/Ore.*
US.PA|Pennsylvania/Pa.*|Pennsylvanie
US.RI|Rhode Island/R.I.
US.SC|South Carolina/S.C.|Caroline du Sud
US.SD|South Dakota/S.D.|Dakota du Sud
US.TN|Tennessee/Tenn.
US.TX|Texas/Tex.*||31.3|-99.3
US.UT|Utah
US.VT|Vermont/Vt.
US.VA|Virginia*/Va.*|Virginie*
US.WA|Washington state/Wash.*|État de Washington
US.WV|West Virginia/W.Va.|Virginie-Occidentale
US.WI|Wisconsin/Wis.
US.WY|Wyoming/Wyo.
CA.01|Alberta*||55|-115
CA.02|British Columbia/B.C.*|Colombie-Britannique|54|-125
CA.03|Manitoba||55|-97
CA.04|New Brunswick|Nouveau-Brunswick
CA.05|Newfoundland and Labrador/Newfoundland/Labrador*|Terre-Neuve-et-Labrador/Terre-Neuve|53|-60
CA.07|Nova Scotia|Nouvelle-Écosse
CA.08|Ontario||49.5|-85
CA.09|Prince Edward Island|Île-du-Prince-Édouard
CA.10|Quebec province|province de Québec|53|-71
CA.11|Saskatchewan||54|-106
CA.12|Yukon||63|-135
CA.13|Northwest Territories|Territoires du Nord-Ouest|65|-120
CA.14|Nunavut||70|-90
GB.ENG|England|Angleterre
GB.SCT|Scotland|Écosse
GB.WLS|Wales|Pays de Galles
GB.NIR|Northern Ireland/Ulster|Irlande du Nord/Ulster
FR.32|Hauts-de-France
FR.28|Normandy|Normandie
FR.53|Brittany|Bretagne
FR.11|Île-de-France/Paris region|région parisienne/région Île-de-France
FR.44|Grand Est
FR.52|Pays de la Loire
FR.24|Centre-Val de Loire
FR.27|Bourgogne-Franche-Comté/Burgundy|Bourgogne*/Franche-Comté
FR.75|Nouvelle-Aquitaine/Aquitaine
FR.76|Occitania*|Occitanie
FR.84|Auvergne-Rhône-Alpes/Auvergne|Rhône-Alpes
FR.93|Provence-Alpes-Côte d'Azur/Provence|PACA/région Paca
FR.94|Corsica|Corse*/Haute-Corse/Corse-du-Sud
DE.01|Baden-Württemberg|Bade-Wurtemberg
DE.02|Bavaria|Bavière
DE.03|Bremen state
DE.05|Hesse*|Hesse*
DE.06|Lower Saxony|Basse-Saxe
DE.07|North Rhine-Westphalia|Rhénanie-du-Nord-Westphalie
DE.08|Rhineland-Palatinate|Rhénanie-Palatinat
DE.09|Saarland|Sarre
DE.10|Schleswig-Holstein
DE.11|Brandenburg*|Brandebourg
DE.12|Mecklenburg-Vorpommern|Mecklembourg-Poméranie-Occidentale
DE.13|Saxony|Saxe*
DE.14|Saxony-Anhalt|Saxe-Anhalt
DE.15|Thuringia|Thuringe
ES.07|Balearic Islands|Baléares
ES.32|Navarre|Navarre
ES.34|Asturias|Asturies
ES.39|Cantabria|Cantabrie
ES.51|Andalusia|Andalousie
ES.52|Aragon*|Aragon*
ES.53|Canary Islands/Canaries|îles Canaries/Canaries
ES.54|Castilla-La Mancha|Castille-La Manche
ES.55|Castile and León|Castille-et-León
ES.56|Catalonia|Catalogne
ES.57|Extremadura|Estrémadure
ES.58|Galicia*|Galice
ES.59|Basque Country|Pays basque
IT.01|Abruzzo|Abruzzes
IT.03|Calabria|Calabre
IT.04|Campania|Campanie
IT.05|Emilia-Romagna|Émilie-Romagne
IT.06|Friuli-Venezia Giulia/Friuli|Frioul
IT.07|Lazio*|Latium
IT.08|Liguria|Ligurie
IT.09|Lombardy|Lombardie
IT.10|Marche*
IT.12|Piedmont*|Piémont
IT.13|Puglia/Apulia|Pouilles
IT.14|Sardinia|Sardaigne
IT.15|Sicily|Sicile
IT.16|Tuscany|Toscane
IT.18|Umbria|Ombrie
IT.20|Veneto|Vénétie
BE.VLG|Flanders|Flandre/Flandres
BE.WAL|Wallonia|Wallonie
CH.VS|Valais|Valais
CH.TI|Ticino|Tessin
CH.VD|Vaud|Vaud
AU.02|New South Wales/NSW|Nouvelle-Galles du Sud|-33|146
AU.03|Northern Territory|Territoire du Nord|-20|133
AU.04|Queensland||-20|145
AU.05|South Australia|Australie-Méridionale|-30|135
AU.06|Tasmania|Tasmanie
AU.07|Victoria state/state of Victoria|État de Victoria
AU.08|Western Australia|Australie-Occidentale|-25|122
ZA.02|KwaZulu-Natal
ZA.03|Free State*|État-Libre
ZA.05|Eastern Cape|Cap-Oriental
ZA.06|Gauteng
ZA.07|Mpumalanga
ZA.08|Northern Cape|Cap-du-Nord
ZA.09|Limpopo
ZA.10|North West Province
ZA.11|Western Cape|Cap-Occidental
IN.36|Uttar Pradesh
IN.16|Maharashtra
IN.34|Bihar
IN.28|West Bengal|Bengale-Occidental
IN.35|Madhya Pradesh
IN.25|Tamil Nadu
IN.24|Rajasthan
IN.19|Karnataka
IN.09|Gujarat
IN.02|Andhra Pradesh
IN.21|Odisha/Orissa
IN.40|Telangana
IN.13|Kerala
IN.38|Jharkhand
IN.03|Assam
IN.23|Punjab state|Pendjab
IN.37|Chhattisgarh
IN.10|Haryana
IN.39|Uttarakhand
IN.11|Himachal Pradesh
IN.26|Tripura
IN.17|Manipur
IN.12|Kashmir/Jammu and Kashmir|Cachemire
PK.04|Punjab province
PK.05|Sindh
PK.03|Khyber Pakhtunkhwa
PK.02|Balochistan/Baluchistan|Baloutchistan
PK.07|Gilgit-Baltistan
CN.13|Xinjiang
CN.14|Tibet
CN.32|Sichuan
CN.30|Guangdong
CN.12|Hubei
CN.11|Hunan
CN.09|Henan
CN.10|Hebei
CN.29|Yunnan
CN.25|Shandong
CN.02|Zhejiang
CN.04|Jiangsu
CN.07|Fujian
CN.20|Inner Mongolia|Mongolie-Intérieure
NG.27|Borno
NG.44|Yobe
NG.35|Adamawa
NG.26|Benue
NG.49|Plateau State
NG.23|Kaduna State
NG.36|Delta State
NG.50|Rivers State
NG.37|Edo State
NG.42|Osun
NG.57|Zamfara
NG.43|Taraba
NG.56|Nasarawa
UA.05|Donetsk region/Donbas/Donbass/Donetsk oblast|Donbass/région de Donetsk
UA.14|Luhansk region/Luhansk oblast|région de Louhansk
UA.11|Crimea|Crimée
RU.12|Chechnya|Tchétchénie
RU.17|Dagestan|Daghestan
RU.23|Kaliningrad region
RU.73|Tatarstan
SY.12|Idlib province|province d'Idlib
IQ.11|Kurdistan/Iraqi Kurdistan|Kurdistan/Kurdistan irakien
IQ.01|Anbar
PS.WE|West Bank|Cisjordanie
PS.GZ|Gaza Strip|bande de Gaza
SD.55|Darfur|Darfour
ET.53|Tigray|Tigré
ET.51|Oromia
ET.46|Amhara
MM.01|Rakhine|Arakan
MX.06|Chihuahua*
MX.26|Sonora*
MX.25|Sinaloa
MX.12|Guerrero*
MX.20|Oaxaca
MX.05|Chiapas
MX.16|Michoacán
MX.30|Veracruz
MX.28|Tamaulipas
MX.02|Baja California|Basse-Californie
BR.16|Pará
BR.04|Amazonas
BR.15|Minas Gerais
BR.05|Bahia
BR.08|Espírito Santo
JP.12|Hokkaido
ID.01|Aceh
ID.36|Papua province
`;

/** French départements as `number|name`, further names after a slash. Their communes say where they are. */
export const departementTable = `
01|Ain*
02|Aisne
03|Allier*
04|Alpes-de-Haute-Provence
05|Hautes-Alpes
06|Alpes-Maritimes
07|Ardèche
08|Ardennes
09|Ariège
10|Aube*
11|Aude*
12|Aveyron
13|Bouches-du-Rhône
14|Calvados*
15|Cantal*
16|Charente
17|Charente-Maritime
18|Cher*
19|Corrèze
21|Côte-d'Or
22|Côtes-d'Armor
23|Creuse*
24|Dordogne
25|Doubs
26|Drôme
27|Eure
28|Eure-et-Loir
29|Finistère
30|Gard*
31|Haute-Garonne
32|Gers
33|Gironde
34|Hérault
35|Ille-et-Vilaine
36|Indre
37|Indre-et-Loire
38|Isère
39|Jura
40|Landes*
41|Loir-et-Cher
42|Loire*
43|Haute-Loire
44|Loire-Atlantique
45|Loiret
46|Lot*
47|Lot-et-Garonne
48|Lozère
49|Maine-et-Loire
50|département de la Manche/préfecture de la Manche/préfet de la Manche
51|Marne*
52|Haute-Marne
53|Mayenne
54|Meurthe-et-Moselle
55|Meuse
56|Morbihan
57|Moselle
58|Nièvre
59|département du Nord/préfecture du Nord/préfet du Nord
60|Oise*
61|Orne*
62|Pas-de-Calais
63|Puy-de-Dôme
64|Pyrénées-Atlantiques
65|Hautes-Pyrénées
66|Pyrénées-Orientales
67|Bas-Rhin
68|Haut-Rhin
69|Rhône
70|Haute-Saône
71|Saône-et-Loire
72|Sarthe
73|Savoie
74|Haute-Savoie
76|Seine-Maritime
77|Seine-et-Marne
78|Yvelines
79|Deux-Sèvres
80|Somme*
81|Tarn
82|Tarn-et-Garonne
83|Var*
84|Vaucluse
85|Vendée
86|département de la Vienne/préfecture de la Vienne/préfet de la Vienne
87|Haute-Vienne
88|Vosges
89|Yonne
90|Territoire de Belfort
91|Essonne
92|Hauts-de-Seine
93|Seine-Saint-Denis
94|Val-de-Marne
95|Val-d'Oise
`;
