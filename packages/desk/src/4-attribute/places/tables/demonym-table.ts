/**
 * Adjectives and names of peoples as `land|English|French`, variants after a slash, folded, French in the masculine singular. The
 * land is a country's code, a region's, or an asterisk with the English name of what is neither. They are no places: they say which lands an article speaks
 * of. Written for this project.
 */
export const demonymTable = `
AF|afghan|afghan
AL|albanian|albanais
DZ|algerian|algerien
AO|angolan|angolais
AR|argentine/argentinian/argentinean|argentin
AM|armenian|armenien
AU|australian|australien
AT|austrian|autrichien
AZ|azerbaijani/azeri|azerbaidjanais
BD|bangladeshi|bangladais
BY|belarusian|bielorusse
BE|belgian|belge
BJ|beninese|beninois
BO|bolivian|bolivien
BA|bosnian|bosnien
BR|brazilian|bresilien
BG|bulgarian|bulgare
BF|burkinabe|burkinabe
MM|burmese|birman
KH|cambodian|cambodgien
CM|cameroonian|camerounais
CA|canadian|canadien
TD|chadian|tchadien
CL|chilean|chilien
CN|chinese|chinois
CO|colombian|colombien
CD|congolese|congolais
HR|croatian/croat|croate
CU|cuban|cubain
CY|cypriot|chypriote
CZ|czech|tcheque
DK|danish/dane|danois
EC|ecuadorian|equatorien
EG|egyptian|egyptien
ER|eritrean|erythreen
EE|estonian|estonien
ET|ethiopian|ethiopien
FI|finnish/finn|finlandais
FR|french/frenchman/frenchmen/frenchwoman|francais
GA|gabonese|gabonais
GE|georgian|georgien
DE|german|allemand
GH|ghanaian|ghaneen
GR|greek|grec
GN|guinean|guineen
HT|haitian|haitien
HU|hungarian|hongrois
IN|indian|indien
ID|indonesian|indonesien
IR|iranian|iranien
IQ|iraqi|irakien
IE|irish/irishman/irishmen|irlandais
IL|israeli|israelien
IT|italian|italien
CI|ivorian|ivoirien
JM|jamaican|jamaicain
JP|japanese|japonais
JO|jordanian|jordanien
KE|kenyan|kenyan
KR|south korean/korean|sud-coreen/coreen
KP|north korean|nord-coreen
XK|kosovar|kosovar
KW|kuwaiti|koweitien
LV|latvian|letton
LB|lebanese|libanais
LY|libyan|libyen
LT|lithuanian|lituanien
MG|malagasy/madagascan|malgache
MY|malaysian|malaisien
ML|malian|malien
MT|maltese|maltais
MR|mauritanian|mauritanien
MU|mauritian|mauricien
MX|mexican|mexicain
MD|moldovan|moldave
MA|moroccan|marocain
MZ|mozambican|mozambicain
NP|nepalese/nepali|nepalais
NL|dutch|neerlandais/hollandais
NZ|new zealander|neo-zelandais
NI|nicaraguan|nicaraguayen
NE|nigerien|nigerien
NG|nigerian|nigerian
NO|norwegian|norvegien
PK|pakistani|pakistanais
PS|palestinian|palestinien
PE|peruvian|peruvien
PH|philippine/filipino/filipina|philippin
PL|polish/pole|polonais
PT|portuguese|portugais
RO|romanian|roumain
RU|russian/soviet|russe/sovietique
RW|rwandan|rwandais
SV|salvadoran|salvadorien
SA|saudi|saoudien
SN|senegalese|senegalais
RS|serbian/serb|serbe
SG|singaporean|singapourien
SK|slovak|slovaque
SI|slovenian|slovene
SO|somali|somalien
ZA|south african|sud-africain
ES|spanish/spaniard|espagnol
LK|sri lankan|sri-lankais
SD|sudanese|soudanais
SE|swedish/swede|suedois
CH|swiss|suisse
SY|syrian|syrien
TW|taiwanese|taiwanais
TZ|tanzanian|tanzanien
TH|thai|thailandais
TG|togolese|togolais
TN|tunisian|tunisien
TR|turkish/turk|turc
UG|ugandan|ougandais
UA|ukrainian|ukrainien
AE|emirati|emirati
GB|british/briton/brit|britannique
US|american|americain
UZ|uzbek|ouzbek
VE|venezuelan|venezuelien
VN|vietnamese|vietnamien
YE|yemeni|yemenite
ZM|zambian|zambien
ZW|zimbabwean|zimbabween
BB|barbadian|barbadien
BH|bahraini|bahreini
BI|burundian|burundais
BS|bahamian|bahamien
BT|bhutanese|bhoutanais
BW|botswanan|botswanais
BZ|belizean|belizien
CF|central african|centrafricain
CR|costa rican|costaricien
CV|cape verdean|cap-verdien
DJ|djiboutian|djiboutien
DO|dominican|dominicain
FJ|fijian|fidjien
GM|gambian|gambien
GT|guatemalan|guatemalteque
GY|guyanese|guyanien
HN|honduran|hondurien
IS|icelandic/icelander|islandais
KG|kyrgyz|kirghize
KM|comorian|comorien
KZ|kazakh/kazakhstani|kazakh
LA|laotian|laotien
LR|liberian|liberien
LS|basotho|lesothan
LU|luxembourgish|luxembourgeois
ME|montenegrin|montenegrin
MK|macedonian|macedonien
MN|mongolian|mongol
MV|maldivian|maldivien
MW|malawian|malawien
NA|namibian|namibien
OM|omani|omanais
PA|panamanian|panameen
PG|papuan|papou
PR|puerto rican|portoricain
PY|paraguayan|paraguayen
QA|qatari|qatarien/qatari
SC|seychellois|seychellois
SL|sierra leonean|sierra-leonais
SR|surinamese|surinamais
SS|south sudanese|sud-soudanais
TJ|tajik|tadjik
TL|timorese|timorais
TM|turkmen|turkmene
TT|trinidadian|trinidadien
UY|uruguayan|uruguayen
GB.ENG|english/englishman/englishmen|anglais
GB.SCT|scottish/scot/scotsman|ecossais
GB.WLS|welsh/welshman|gallois
GB.NIR|northern irish|nord-irlandais
US.CA|californian|californien
US.TX|texan|texan
US.FL|floridian|floridien
US.HI|hawaiian|hawaien
CA.10|quebecois/quebecer|quebecois
FR.53|breton|breton
FR.28||normand
FR.94|corsican|corse
*Alsace|alsatian|alsacien
ES.56|catalan|catalan
ES.51|andalusian|andalou
ES.59||basque
IT.15|sicilian|sicilien
IT.14|sardinian|sarde
DE.02|bavarian|bavarois
BE.VLG|flemish|flamand
BE.WAL|walloon|wallon
UA.11|crimean|crimeen
RU.12|chechen|tchetchene
IN.12|kashmiri|cachemiri
PS.GZ|gazan|gazaoui
*Kurdistan|kurdish/kurd|kurde
*Tibet|tibetan|tibetain
*Europe|european|europeen
*Africa|african|africain
*Asia|asian|asiatique
*North America|north american|nord-americain
*South America|south american/latin american|sud-americain/latino-americain
*Middle East|middle eastern|moyen-oriental
*Western Europe|western european|
*Eastern Europe|eastern european|
*West Africa|west african|ouest-africain
*East Africa|east african|est-africain
*Southeast Asia|southeast asian|
*Caribbean|caribbean|caribeen
*Scandinavia|scandinavian|scandinave
*Mediterranean||mediterraneen
*Siberia|siberian|siberien
*Paris|parisian|parisien
*London|londoner|londonien
*Berlin||berlinois
*Marseille||marseillais
*Lyon||lyonnais
*Lille||lillois
*Brussels||bruxellois
*Montréal|montrealer|montrealais
*Geneva||genevois
*Moscow|muscovite|moscovite
*New York|new yorker|new-yorkais
LC|saint lucian/st lucian|saint-lucien
*Middle East|arab/arabic|arabe
*Sahel|sahelian|sahelien
*Balkans|balkan|balkanique
*Central Asia|central asian|
*North Africa|north african|nord-africain/maghrebin
*Oceania||oceanien
MO||macanais
HK|hongkonger|hongkongais
GP||guadeloupeen
MQ||martiniquais
RE||reunionnais
GF||guyanais
YT||mahorais
NC||caledonien
PF|tahitian|tahitien
EH|sahrawi|sahraoui
FR.93|provencal|provencal
*Picardy||picard
*Savoie||savoyard
*Bordeaux||bordelais
*Toulouse||toulousain
*Nantes||nantais
*Rennes||rennais
*Strasbourg||strasbourgeois
*Nice||nicois
*Grenoble||grenoblois
*Calais||calaisien
*Dunkerque||dunkerquois
*Le Havre||havrais
*Dijon||dijonnais
*Toulon||toulonnais
*Brest||brestois
*Dakar||dakarois
*Alger||algerois
*Kinshasa||kinois
*Liège||liegeois
*Los Angeles|angeleno|
*Manchester|mancunian|
*Liverpool|liverpudlian|
*Glasgow|glaswegian|
*Sydney|sydneysider|
*Buenos Aires|porteno|
`;
