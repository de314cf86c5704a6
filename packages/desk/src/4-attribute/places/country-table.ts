/**
 * Countries as `code|English|French|latitude|longitude`, further names after a slash; the position is the middle of the land in whole degrees.
 * Names that are also common words or given names carry an asterisk: they need words that lead in to a place.
 */
export const countryTable = `
AF|Afghanistan|Afghanistan|34|66
AL|Albania|Albanie|41|20
DZ|Algeria|Algérie|28|3
AO|Angola|Angola|-12|18
AR|Argentina|Argentine|-35|-65
AM|Armenia|Arménie|40|45
AU|Australia|Australie|-25|134
AT|Austria|Autriche|47|14
AZ|Azerbaijan|Azerbaïdjan|40|48
BH|Bahrain|Bahreïn|26|51
BD|Bangladesh|Bangladesh|24|90
BY|Belarus|Biélorussie/Bélarus|53|28
BE|Belgium|Belgique|51|5
BJ|Benin|Bénin|10|2
BT|Bhutan|Bhoutan|27|91
BO|Bolivia|Bolivie|-17|-65
BA|Bosnia and Herzegovina/Bosnia|Bosnie-Herzégovine/Bosnie|44|18
BW|Botswana|Botswana|-22|24
BR|Brazil|Brésil|-11|-53
BG|Bulgaria|Bulgarie|43|25
BF|Burkina Faso|Burkina Faso|12|-2
BI|Burundi|Burundi|-3|30
KH|Cambodia|Cambodge|13|105
CM|Cameroon|Cameroun|6|12
CA|Canada|Canada|60|-96
CV|Cape Verde|Cap-Vert|16|-24
CF|Central African Republic|République centrafricaine/Centrafrique|7|21
TD|Chad*|Tchad|15|19
CL|Chile|Chili*|-30|-71
CN|China|Chine|35|105
CO|Colombia|Colombie|4|-73
KM|Comoros|Comores|-12|43
CG|Congo-Brazzaville|Congo-Brazzaville|-1|15
CD|Democratic Republic of Congo/Democratic Republic of the Congo/DRC/Congo|République démocratique du Congo/RDC/Congo|-3|23
CR|Costa Rica|Costa Rica|10|-84
CI|Ivory Coast|Côte d'Ivoire|8|-6
HR|Croatia|Croatie|45|16
CU|Cuba|Cuba|22|-79
CY|Cyprus|Chypre|35|33
CZ|Czech Republic/Czechia|République tchèque/Tchéquie|50|15
DK|Denmark|Danemark|56|10
DJ|Djibouti|Djibouti|12|43
DO|Dominican Republic|République dominicaine|19|-71
EC|Ecuador|Équateur*|-1|-78
EG|Egypt|Égypte|27|30
SV|El Salvador|Salvador*|14|-89
GQ|Equatorial Guinea|Guinée équatoriale|2|10
ER|Eritrea|Érythrée|15|39
EE|Estonia|Estonie|59|26
SZ|Eswatini|Eswatini|-27|31
ET|Ethiopia|Éthiopie|9|40
FI|Finland|Finlande|64|26
FR|France|France|46|2
GA|Gabon|Gabon|-1|12
GM|Gambia|Gambie|13|-15
GE|Georgia*|Géorgie|42|43
DE|Germany|Allemagne|51|10
GH|Ghana|Ghana|8|-1
GR|Greece|Grèce|39|22
GL|Greenland|Groenland|72|-40
GT|Guatemala|Guatemala|16|-90
GN|Guinea*|Guinée|10|-11
GW|Guinea-Bissau|Guinée-Bissau|12|-15
GY|Guyana|Guyana|5|-59
HT|Haiti|Haïti|19|-73
HN|Honduras|Honduras|15|-86
HU|Hungary|Hongrie|47|19
IS|Iceland|Islande|65|-19
IN|India|Inde|22|79
ID|Indonesia|Indonésie|-2|118
IR|Iran|Iran|32|54
IQ|Iraq|Irak|33|44
IE|Ireland|Irlande|53|-8
IL|Israel|Israël|31|35
IT|Italy|Italie|43|12
JM|Jamaica|Jamaïque|18|-77
JP|Japan|Japon|37|138
JO|Jordan*|Jordanie|31|37
KZ|Kazakhstan|Kazakhstan|48|67
KE|Kenya|Kenya|1|38
XK|Kosovo|Kosovo|43|21
KW|Kuwait|Koweït|29|48
KG|Kyrgyzstan|Kirghizistan|41|75
LA|Laos|Laos|19|104
LV|Latvia|Lettonie|57|25
LB|Lebanon|Liban|34|36
LS|Lesotho|Lesotho|-30|28
LR|Liberia|Liberia|6|-9
LY|Libya|Libye|27|18
LT|Lithuania|Lituanie|55|24
LU|Luxembourg|Luxembourg|50|6
MG|Madagascar|Madagascar|-19|47
MW|Malawi|Malawi|-13|34
MY|Malaysia|Malaisie|4|109
ML|Mali|Mali|18|-1
MT|Malta|Malte|36|14
MR|Mauritania|Mauritanie|20|-10
MU|Mauritius|Île Maurice|-20|58
MX|Mexico|Mexique|24|-102
MD|Moldova|Moldavie|47|29
MC|Monaco|Monaco|44|7
MN|Mongolia|Mongolie|47|103
ME|Montenegro|Monténégro|43|19
MA|Morocco|Maroc|32|-6
MZ|Mozambique|Mozambique|-18|36
MM|Myanmar/Burma|Birmanie|21|97
NA|Namibia|Namibie|-22|17
NP|Nepal|Népal|28|84
NL|Netherlands|Pays-Bas|52|6
NZ|New Zealand|Nouvelle-Zélande|-42|174
NI|Nicaragua|Nicaragua|13|-85
NE|Niger|Niger|17|9
NG|Nigeria|Nigeria/Nigéria|10|8
KP|North Korea|Corée du Nord|40|127
MK|North Macedonia|Macédoine du Nord|42|22
NO|Norway|Norvège|65|14
OM|Oman|Oman|21|56
PK|Pakistan|Pakistan|30|69
PS|Palestine/Palestinian Territories|Palestine/Territoires palestiniens|32|35
PA|Panama*|Panama*|9|-80
PG|Papua New Guinea|Papouasie-Nouvelle-Guinée|-6|144
PY|Paraguay|Paraguay|-23|-58
PE|Peru|Pérou|-9|-75
PH|Philippines|Philippines|12|123
PL|Poland|Pologne|52|19
PT|Portugal|Portugal|40|-8
QA|Qatar|Qatar|25|51
RO|Romania|Roumanie|46|25
RU|Russia|Russie|60|100
RW|Rwanda|Rwanda|-2|30
SA|Saudi Arabia|Arabie saoudite|24|45
SN|Senegal|Sénégal|14|-14
RS|Serbia|Serbie|44|21
SL|Sierra Leone|Sierra Leone|9|-12
SG|Singapore|Singapour|1|104
SK|Slovakia|Slovaquie|49|20
SI|Slovenia|Slovénie|46|15
SO|Somalia|Somalie|6|46
ZA|South Africa|Afrique du Sud|-29|25
KR|South Korea|Corée du Sud|36|128
SS|South Sudan|Soudan du Sud|7|30
ES|Spain|Espagne|40|-4
LK|Sri Lanka|Sri Lanka|8|81
SD|Sudan|Soudan|16|30
SE|Sweden|Suède|62|17
CH|Switzerland|Suisse*|47|8
SY|Syria|Syrie|35|38
TW|Taiwan|Taïwan|24|121
TJ|Tajikistan|Tadjikistan|39|71
TZ|Tanzania|Tanzanie|-6|35
TH|Thailand|Thaïlande|15|101
TG|Togo|Togo|9|1
TN|Tunisia|Tunisie|34|10
TR|Turkey*/Türkiye|Turquie|39|35
TM|Turkmenistan|Turkménistan|39|59
UG|Uganda|Ouganda|1|32
UA|Ukraine|Ukraine|49|32
AE|United Arab Emirates/UAE/U.A.E.|Émirats arabes unis|24|54
GB|United Kingdom/UK/U.K./Britain/Great Britain|Royaume-Uni/Grande-Bretagne|54|-3
US|United States/United States of America/U.S./US/USA|États-Unis|40|-99
UY|Uruguay|Uruguay|-33|-56
UZ|Uzbekistan|Ouzbékistan|42|63
VE|Venezuela|Venezuela|7|-66
VN|Vietnam|Viêt Nam/Vietnam|17|106
EH|Western Sahara|Sahara occidental|24|-13
YE|Yemen|Yémen|16|48
ZM|Zambia|Zambie|-14|28
ZW|Zimbabwe|Zimbabwe|-19|30
GB|England|Angleterre|52|-1
GB|Scotland|Écosse|57|-4
GB|Wales|Pays de Galles|52|-4
GB|Northern Ireland|Irlande du Nord|55|-7
`;

/** Regions and waters in the same form. A position only where the name stands for something small enough to point at. */
export const regionTable = `
FR|Brittany|Bretagne|48|-3
FR|Normandy|Normandie|49|0
FR|Corsica|Corse*|42|9
FR|Hauts-de-France|Hauts-de-France|50|3
FR|Île-de-France/Paris region|Île-de-France/région parisienne|48.86|2.35
FR|Provence|Provence|44|6
FR|Alsace|Alsace|48|7
FR|Pas-de-Calais|Pas-de-Calais||
FR|Seine-Saint-Denis|Seine-Saint-Denis||
FR|Val-de-Marne|Val-de-Marne||
FR|Hauts-de-Seine|Hauts-de-Seine||
FR|Seine-Maritime|Seine-Maritime||
FR|Loire-Atlantique|Loire-Atlantique||
FR|Ille-et-Vilaine|Ille-et-Vilaine||
FR|Alpes-Maritimes|Alpes-Maritimes||
FR|Bouches-du-Rhône|Bouches-du-Rhône||
FR|Haute-Garonne|Haute-Garonne||
FR|Bas-Rhin|Bas-Rhin||
FR|Haut-Rhin|Haut-Rhin||
FR|Deux-Sèvres|Deux-Sèvres||
FR|Finistère|Finistère||
FR|Réunion|La Réunion||
YT|Mayotte|Mayotte|-13|45
FR|Guadeloupe|Guadeloupe|16|-62
FR|Martinique|Martinique|15|-61
NC|New Caledonia|Nouvelle-Calédonie|-21|165
GB|Kent|Kent||
GB|Cornwall|Cornouailles||
US|California|Californie||
US|Texas|Texas||
US|Florida|Floride||
US|Arizona|Arizona||
US|Louisiana|Louisiane||
US|Pennsylvania|Pennsylvanie||
US|Michigan|Michigan||
US|Minnesota|Minnesota||
US|Ohio|Ohio||
US|New Jersey|New Jersey||
US|Alabama|Alabama||
US|Alaska|Alaska||
US|Arkansas|Arkansas||
US|Colorado|Colorado||
US|Connecticut|Connecticut||
US|Delaware*|Delaware*||
US|Hawaii|Hawaï||
US|Idaho|Idaho||
US|Illinois|Illinois||
US|Indiana*|Indiana*||
US|Iowa|Iowa||
US|Kansas|Kansas||
US|Kentucky|Kentucky||
US|Maine*|Maine*||
US|Maryland|Maryland||
US|Massachusetts|Massachusetts||
US|Mississippi|Mississippi||
US|Missouri|Missouri||
US|Montana*|Montana*||
US|Nebraska|Nebraska||
US|Nevada|Nevada||
US|New Hampshire|New Hampshire||
US|New Mexico|Nouveau-Mexique||
US|North Dakota|Dakota du Nord||
US|South Dakota|Dakota du Sud||
US|Oklahoma|Oklahoma||
US|Oregon|Oregon||
US|Rhode Island|Rhode Island||
US|Tennessee|Tennessee||
US|Utah|Utah||
US|Vermont|Vermont||
US|Virginia*|Virginie*||
US|West Virginia|Virginie-Occidentale||
US|Wisconsin|Wisconsin||
US|Wyoming|Wyoming||
CA|British Columbia|Colombie-Britannique||
CA|Alberta*|Alberta*||
CA|Manitoba|Manitoba||
CA|Nova Scotia|Nouvelle-Écosse||
CA|Saskatchewan|Saskatchewan||
TT|Trinidad/Trinidad and Tobago|Trinité-et-Tobago||
US|North Carolina|Caroline du Nord||
US|South Carolina|Caroline du Sud||
CA|Quebec|Québec||
CA|Ontario|Ontario||
DE|Bavaria|Bavière||
ES|Catalonia|Catalogne||
ES|Andalusia|Andalousie||
IT|Sicily|Sicile||
IT|Sardinia|Sardaigne||
PS|Gaza Strip|bande de Gaza||
PS|West Bank|Cisjordanie||
UA|Crimea|Crimée||
UA|Donbas/Donbass|Donbass||
IN|Kashmir|Cachemire||
SY|Idlib province|province d'Idlib||
IQ|Kurdistan|Kurdistan||
SD|Darfur|Darfour||
ET|Tigray|Tigré||
|English Channel/the Channel|Manche||
|Channel Tunnel/the Channel Tunnel/Eurotunnel|tunnel sous la Manche/Eurotunnel|50.92|1.80
|Mediterranean/Mediterranean Sea|Méditerranée||
|Black Sea|mer Noire||
|Red Sea|mer Rouge||
|North Sea|mer du Nord||
|Baltic Sea|mer Baltique||
|Sahel|Sahel||
|Balkans|Balkans||
`;

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
Rome|Rome|IT
Milan|Milan|IT
Naples|Naples|IT
Venise|Venice|IT
Gênes|Genoa|IT
Vintimille|Ventimiglia|IT
Palerme|Palermo|IT
Athènes|Athens|GR
Vienne|Vienna|AT
Francfort|Frankfurt am Main|DE
Hambourg|Hamburg|DE
Munich|Munich|DE
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
`;
