/**
 * Countries as `code|English|French|latitude|longitude`, further names after a slash; the position is the middle of the land, mostly in whole degrees, or the point that GeoNames has for it.
 * Names that are also common words or given names carry an asterisk: they need words that lead in to a place.
 */
export const countryTable = `
AF|Afghanistan|Afghanistan|34|66
AL|Albania|Albanie|41|20
DZ|Algeria|Algérie|28|3
AO|Angola|Angola|-12|18
AR|Argentina|Argentine|-34|-64
AM|Armenia|Arménie|40|45
AU|Australia|Australie|-25|135
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
BR|Brazil|Brésil|-10|-55
BG|Bulgaria|Bulgarie|43|25
BF|Burkina Faso|Burkina Faso|12|-2
BI|Burundi|Burundi|-3|30
KH|Cambodia|Cambodge|13|105
CM|Cameroon|Cameroun|6|12
CA|Canada|Canada|60.1|-113.6
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
ID|Indonesia|Indonésie|-5|120
IR|Iran|Iran|32|54
IQ|Iraq|Irak|33|44
IE|Ireland|Irlande|53|-8
IL|Israel|Israël|31|35
IT|Italy|Italie|43|12
JM|Jamaica|Jamaïque|18|-77
JP|Japan|Japon|35.7|139.8
JO|Jordan*|Jordanie|31|37
KZ|Kazakhstan|Kazakhstan|48|67
KE|Kenya|Kenya|1|38
XK|Kosovo|Kosovo|43|21
KW|Kuwait|Koweït|29|48
KG|Kyrgyzstan|Kirghizistan|41|75
LA|Laos|Laos|18|105
LV|Latvia|Lettonie|57|25
LB|Lebanon|Liban|34|36
LS|Lesotho|Lesotho|-30|28
LR|Liberia|Liberia|6|-9
LY|Libya|Libye|28|17
LT|Lithuania|Lituanie|55|24
LU|Luxembourg|Luxembourg|50|6
MG|Madagascar|Madagascar|-19|47
MW|Malawi|Malawi|-13|34
MY|Malaysia|Malaisie|2.5|112.5
ML|Mali|Mali|18|-2
MT|Malta|Malte|36|14
MR|Mauritania|Mauritanie|20|-10
MU|Mauritius|Île Maurice|-20|58
MX|Mexico|Mexique|24|-102
MD|Moldova|Moldavie|47|29
MC|Monaco|Monaco|44|7
MN|Mongolia|Mongolie|46|105
ME|Montenegro|Monténégro|43|19
MA|Morocco|Maroc|32|-6
MZ|Mozambique|Mozambique|-18|36
MM|Myanmar/Burma|Birmanie|21|97
NA|Namibia|Namibie|-22|17
NP|Nepal|Népal|28|84
NL|Netherlands|Pays-Bas|52|6
NZ|New Zealand|Nouvelle-Zélande|-42|174
NI|Nicaragua|Nicaragua|13|-85
NE|Niger|Niger|18|9
NG|Nigeria|Nigeria/Nigéria|10|8
KP|North Korea/DPRK/Democratic People's Republic of Korea|Corée du Nord|40|127
MK|North Macedonia|Macédoine du Nord|42|22
NO|Norway|Norvège|62|10
OM|Oman|Oman|21|56
PK|Pakistan|Pakistan|30|69
PS|Palestine/Palestinian Territories|Palestine/Territoires palestiniens|32|35
PA|Panama*|Panama*|9|-80
PG|Papua New Guinea|Papouasie-Nouvelle-Guinée|-6|147
PY|Paraguay|Paraguay|-23|-58
PE|Peru|Pérou|-9|-75
PH|Philippines|Philippines|13|122
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
SO|Somalia|Somalie|6|48
ZA|South Africa|Afrique du Sud|-29|25
KR|South Korea/Republic of Korea|Corée du Sud|36|128
SS|South Sudan|Soudan du Sud|7|30
ES|Spain|Espagne|40|-4
LK|Sri Lanka|Sri Lanka|8|81
SD|Sudan|Soudan|16|30
SE|Sweden|Suède|62|15
CH|Switzerland|Suisse*|47|8
SY|Syria|Syrie|35|38
TW|Taiwan|Taïwan|24|121
TJ|Tajikistan|Tadjikistan|39|71
TZ|Tanzania|Tanzanie|-6|35
TH|Thailand|Thaïlande|15|101
TG|Togo|Togo|9|1
TN|Tunisia|Tunisie|34|10
TR|Turkey*/Türkiye|Turquie|39|35
TM|Turkmenistan|Turkménistan|40|60
UG|Uganda|Ouganda|1|32
UA|Ukraine|Ukraine|49|32
AE|United Arab Emirates/UAE/U.A.E.|Émirats arabes unis|24|54
GB|United Kingdom/UK/U.K./Britain/Great Britain|Royaume-Uni/Grande-Bretagne|54|-3
US|United States/United States of America/U.S./US/USA/America*|États-Unis/Amérique*|40|-99
UY|Uruguay|Uruguay|-33|-56
UZ|Uzbekistan|Ouzbékistan|42|63
VE|Venezuela|Venezuela|8|-66
VN|Vietnam|Viêt Nam/Vietnam|16|108
EH|Western Sahara|Sahara occidental|24|-13
YE|Yemen|Yémen|16|48
ZM|Zambia|Zambie|-14|28
ZW|Zimbabwe|Zimbabwe|-19|30
AD|Andorra|Andorre|42.5|1.5
AG|Antigua and Barbuda/Antigua|Antigua-et-Barbuda|17|-62
BS|Bahamas|Bahamas|25|-77
BB|Barbados|Barbade|13|-60
BZ|Belize|Belize|17|-89
BM|Bermuda|Bermudes|32|-65
BN|Brunei|Brunei|5|115
KY|Cayman Islands|îles Caïmans|19|-81
DM|Dominica|Dominique*|15|-61
FO|Faroe Islands|îles Féroé|62|-7
FJ|Fiji|Fidji|-18|178
PF|French Polynesia|Polynésie française|-18|-149
GF|French Guiana|Guyane/Guyane française|4|-53
GI|Gibraltar|Gibraltar|36|-5
GD|Grenada|Grenade*|12|-62
GP|Guadeloupe|Guadeloupe|16|-62
GG|Guernsey|Guernesey|49|-3
HK|Hong Kong|Hong Kong|22.3|114.2
IM|Isle of Man|île de Man|54|-5
JE|Jersey*|Jersey|49|-2
LI|Liechtenstein|Liechtenstein|47|10
MO|Macau|Macao|22.2|113.5
MV|Maldives|Maldives|3|73
MH|Marshall Islands|îles Marshall|7|171
MQ|Martinique|Martinique|15|-61
YT|Mayotte|Mayotte|-13|45
FM|Micronesia|Micronésie|7|158
NR|Nauru|Nauru|-0.5|167
NC|New Caledonia|Nouvelle-Calédonie|-21|165
PW|Palau|Palaos|7.5|134.5
PR|Puerto Rico|Porto Rico|18|-66
RE|Réunion|La Réunion|-21|55.5
KN|St Kitts and Nevis|Saint-Christophe-et-Niévès|17|-63
LC|Saint Lucia|Sainte-Lucie|14|-61
VC|Saint Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines|13|-61
WS|Samoa|Samoa|-14|-172
SM|San Marino|Saint-Marin|44|12
ST|São Tomé and Príncipe|Sao Tomé-et-Principe|1|7
SC|Seychelles|Seychelles|-5|55
SB|Solomon Islands|îles Salomon|-9|160
SR|Suriname|Suriname|4|-56
TL|East Timor/Timor-Leste|Timor oriental|-9|126
TO|Tonga|Tonga|-21|-175
TT|Trinidad and Tobago/Trinidad|Trinité-et-Tobago/Trinidad|10.5|-61
TV|Tuvalu|Tuvalu|-8|178
VU|Vanuatu|Vanuatu|-16|167
VI|U.S. Virgin Islands/US Virgin Islands|îles Vierges américaines|18|-65
VG|British Virgin Islands|îles Vierges britanniques|18|-64.5
VA|Vatican/Vatican City/Holy See|Vatican/Saint-Siège|41.9|12.5
NL|Holland*|Hollande*|52|6
RU|Soviet Union/USSR|Union soviétique/URSS|60|100
RS|Yugoslavia|Yougoslavie|44|21
`;
