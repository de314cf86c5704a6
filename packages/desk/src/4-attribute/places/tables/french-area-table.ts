/**
 * Natural regions, valleys, islands and towns that French texts name, in the form of `areaTable`:
 * `kind|English|French|latitude|longitude|radius in km|country`. Positions are rough. Written for this project. An asterisk: needs words that lead in to a place.
 */
export const frenchAreaTable = `
area||Corbières|42.95|2.6|35|FR
area||Minervois|43.3|2.7|25|FR
area||Lauragais|43.4|1.8|30|FR
area||Gévaudan|44.7|3.4|35|FR
area||Aubrac|44.65|3|30|FR
area||Morvan|47.1|4|40|FR
area||Queyras|44.73|6.85|25|FR
area||Luberon/Lubéron|43.8|5.3|30|FR
area||Chablais|46.3|6.6|30|FR
area||Beaujolais|46.1|4.6|30|FR
area||Bresse|46.5|5.2|40|FR
area||Bugey|45.9|5.5|30|FR
area||Vexin|49.15|1.8|30|FR
area||pays de Caux/Pays de Caux|49.7|0.7|40|FR
area||pays de Bray|49.6|1.6|25|FR
area||Cotentin|49.5|-1.5|40|FR
area||Boulonnais|50.7|1.75|20|FR
area||Calaisis|50.9|1.9|20|FR
area||Dunkerquois|51|2.35|20|FR
area||Audomarois|50.75|2.25|15|FR
area||Valenciennois|50.35|3.5|15|FR
area||Thiérache|49.9|4|35|FR
area||Avesnois|50.15|3.9|25|FR
area||Trégor|48.7|-3.4|30|FR
area||pays bigouden/Pays bigouden|47.85|-4.3|20|FR
area||Médoc|45.2|-1|35|FR
area||Entre-deux-Mers|44.7|-0.3|25|FR
area||Béarn|43.3|-0.5|40|FR
area||Quercy|44.4|1.5|40|FR
area||Rouergue|44.3|2.6|45|FR
area||Roussillon|42.65|2.8|30|FR
area||Cerdagne|42.45|1.95|20|FR
area||Comminges|43.1|0.7|30|FR
area||Tarentaise|45.55|6.7|25|FR
area||Maurienne|45.25|6.5|30|FR
area||Sundgau|47.55|7.25|20|FR
area||Forez|45.6|4.1|35|FR
area||Livradois|45.5|3.6|25|FR
area||Bassin parisien|48.7|2.4|200|FR
area||bassin d'Arcachon/Bassin d'Arcachon|44.7|-1.15|15|FR
area||Marais poitevin|46.3|-0.8|30|FR
area||vallée de la Roya/Roya|43.98|7.52|15|FR
area||vallée de la Vésubie/Vésubie|44.05|7.25|15|FR
area||vallée de la Durance|43.95|5.8|60|FR
area||vallée du Rhône|44.8|4.8|100|FR
area||vallée de la chimie|45.66|4.83|8|FR
area||Borinage|50.42|3.85|15|BE
area||Hainaut|50.5|3.9|40|BE
area||Brabant wallon|50.67|4.6|25|BE
area||Hesbaye|50.65|5.1|30|BE
area||Condroz|50.35|5.2|30|BE
area||Jura bernois|47.2|7.2|25|CH
area||Liptako|14|0.3|120|
area||Gourma|15.8|-1.5|150|
area||Ténéré|18|10.5|350|NE
area||Macina|14.5|-5|80|ML
area||Fouta-Djalon/Fouta Djalon|11.3|-12.3|100|GN
area||Adrar des Ifoghas|19.8|1.7|130|ML
area||Hoggar|23.3|5.8|200|DZ
area||Aurès|35.3|6.5|80|DZ
area||Mitidja|36.55|3|50|DZ
area||Souss|30.4|-9|60|MA
area|Fezzan|Fezzan|27|14|400|LY
area|Cyrenaica|Cyrénaïque|30.5|22.5|350|LY
area|Tripolitania|Tripolitaine|31.5|13.5|250|LY
area|Tibetan Plateau|plateau tibétain|33|88|1100|CN
area|Gush Etzion|Goush Etzion|31.66|35.12|8|PS
island|Djerba|Djerba|33.8|10.9|25|TN
island|Gorée|île de Gorée/Gorée|14.667|-17.398|2|SN
island||Grande-Terre*/Basse-Terre*|16.2|-61.6|35|GP
island||Petite-Terre|-12.79|45.28|5|YT
island||Grande Comore/Grande-Comore|-11.6|43.35|35|KM
island|Anjouan|Anjouan|-12.2|44.4|25|KM
island|Mohéli|Mohéli|-12.3|43.75|20|KM
island||Porquerolles|43|6.2|6|FR
island||île d'Yeu/Île d'Yeu|46.71|-2.35|10|FR
island||Groix|47.64|-3.46|6|FR
island||Marie-Galante|15.93|-61.27|12|GP
island||Les Saintes*|15.86|-61.6|6|GP
island||Saint-Barthélemy/Saint-Barth|17.9|-62.83|8|BL
town||Mutsamudu|-12.17|44.4|6|KM
town||Schœlcher/Schoelcher|14.62|-61.09|5|MQ
town||Saint-Georges-de-l'Oyapock|3.89|-51.8|6|GF
town||Zeebruges|51.33|3.2|5|BE
town||Bardonnèche|45.08|6.7|5|IT
town||La Jonquère|42.42|2.87|5|ES
town||Kanesatake/Kanehsatake|45.48|-74.12|6|CA
town|Roxham Road|chemin Roxham|45.006|-73.516|3|CA
town|Bunagana|Bunagana|-1.3|29.59|4|CD
town|Arbinda|Arbinda|14.23|-0.86|5|BF
area||Gaspésie|48.7|-66|110|CA
area||Côte-Nord|50.5|-65|350|CA
area||Abitibi/Abitibi-Témiscamingue/Témiscamingue|48.4|-78|150|CA
area||Bas-Saint-Laurent|48.1|-68.9|100|CA
area||Saguenay-Lac-Saint-Jean/Lac-Saint-Jean|48.6|-71.7|100|CA
area||Mauricie|47|-73|100|CA
area||Outaouais|46|-76|100|CA
area||Charlevoix*|47.6|-70.4|50|CA
area||Chaudière-Appalaches|46.5|-70.9|80|CA
area||Centre-du-Québec|46.2|-72.1|60|CA
area||Nord-du-Québec|53.5|-76|500|CA
area||Nunavik|58.5|-71|500|CA
island|Magdalen Islands|Îles-de-la-Madeleine/îles de la Madeleine|47.4|-61.8|40|CA
town||Le Touquet/Touquet|50.52|1.59|5|FR
town||Chooz|50.1|4.81|3|FR
town||Bure*|48.5|5.35|4|FR
town||Flamanville|49.53|-1.88|3|FR
town||Paluel|49.83|0.63|3|FR
town||Penly|49.97|1.24|3|FR
town||Golfech|44.11|0.86|3|FR
town||Civaux|46.44|0.67|3|FR
town||Fessenheim|47.92|7.53|3|FR
town||Tricastin|44.33|4.73|6|FR
town||Lacq|43.41|-0.62|5|FR
town||Sévaré|14.53|-4.09|6|ML
town||Bankass|14.08|-3.52|5|ML
town||Farchana|13.6|21.78|5|TD
town||Regueb|34.86|9.79|5|TN
`;
