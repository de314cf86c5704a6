import type { Language } from "../../model/reading.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Prepositions in front of an unknown name. 2: only places are spoken of so, but for what `heads` and `asides` have; 1: persons and bodies too. Folded. */
export const leads: Readonly<Record<Language, ReadonlyMap<string, 1 | 2>>> = {
  en: new Map([["in", 2], ["near", 2], ["off", 2], ["outside", 2], ["across", 1], ["around", 1], ["at", 1], ["on", 1], ["to", 1], ["from", 1], ["via", 1], ["towards", 1], ["toward", 1]]),
  fr: new Map([["a", 2], ["en", 2], ["vers", 2], ["depuis", 1], ["sur", 1], ["dans", 1], ["de", 1], ["d", 1], ["devant", 1], ["pour", 1]]),
};

/** Words before 'at', 'on', 'to', 'from', 'of' that leave only a place behind it: 'harbour master at', 'ashore on', 'the ferry from'. */
export const beforeLead: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set("harbour harbor port ports quay quayside slip slipway pier jetty dock docks lighthouse beach shore coast cliffs bridge lock station barracks cells courthouse airfield airport runway checkpoint crossing border roundabout junction church chapel cemetery farm mill quarry mine "
    + "trawler trawlers vessel vessels cutter cutters fishermen fisherman sailor sailors crew crews man woman men women family families people villagers farmers refugees migrants teenager pensioner widow master ashore aground docked moored berthed anchored landed landing landfall disembarked boarded ferry ferries boat boats train trains bus road roads sailed sailing sail bound steamed crossed returned moved fled flew drove travelled traveled arrived stopped "
    + "post posts camp camps base bases flight flights plane planes convoy convoys coach coaches lorry lorries truck trucks march route motorway firefighters crews student students pupils teacher teachers worker workers nurse driver drivers boy girl mother father resident residents couple brothers sisters officers troops soldiers doctors volunteers players fans "
    + "buried born drowned stranded evacuated camped stationed based lifeboat lifeboats coastguard hospital hotel inn pub house houses home homes cottage school market fair show picket depot warehouse shed plant yard gates entrance blockade blocked happened occurred"),
  fr: set("port quai jetee phare plage rade cale digue pont gare caserne mairie eglise chapelle cimetiere ferme moulin carriere mine entrepot depot usine hangar cellule cellules tribunal commissariat hopital "
    + "chalutier chalutiers vedette vedettes marin marins pecheur pecheurs famille familles homme femme habitant habitants accoste amarre ancre debarque debarques debarquee embarque echoue echouee echoues naufrage ferry bateau bateaux navette train trains route arrives arrive arrivee rentre rentres parti partis refugies cale"),
};

/** Verbs of going there, with nothing between: 'left Marlin', 'entered Marlin', 'regagner Marlin'. People are left, too. */
export const goings: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set("left leave leaves leaving entered entering reached reaching fled fleeing approached approaching crossed crossing besieged bombarded evacuated flooded visited visiting"),
  fr: set("quitte quitter quitté quittent quittant quittait atteint atteindre atteignent traverse traverser traversent traversant regagne regagner gagne gagner rejoint rejoindre rejoignent rallie rallier fui fuir fuyant visite visiter"),
};

/** Where in a town: 'in east Marlin', 'of central Marlin'. */
export const quarters = set("north south east west northeast northwest southeast southwest central downtown northern southern eastern western greater inner rural uptown midtown");

/** Of these islands, coasts and waters a name is told by 'of': 'the isle of', 'people of'. */
export const beforeOf: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set("isle island islands islet coast coasts shore shores waters harbour harbor port mouth cliffs bay people islanders residents inhabitants villagers mayor bishop streets lifeboatmen fishermen town village city hamlet parish district county province region"),
  fr: set("communes villages villes hameaux bourgs quartiers cote cotes eaux large port habitants habitantes pecheurs marins riverains rues maire commune village bourg port rade baie ile ilot presqu'ile canton vallee iliens"),
};

/** What stands in front of a preposition that has nothing to do with a place: 'believe in', 'shares in', 'dit à', 'face à'. */
export const asides: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set("ba ma bsc msc phd hons excellence experience believe believes believed belief faith trust trusted confidence interest interested invest invested investing investment investments investor investors stake stakes share shares shareholder shareholders role starred starring stars star played plays playing fluent spoke speaks speaking written sung song translated published printed article interview wrote writes appear appears appeared appearing featured "
    + "win wins won victory defeat loss goal goals match game dressed clad trade traded trading deal dealing dealt succeed succeeded succeeding specialises specialising specialise majored degree billed join joined joining engage engaged involved result resulted resulting end ended ends take took taken taking set drop dropped show kick kicked broke break breaking run ran turn turned laid lay pay paid pull pulled call called"),
  fr: set("dit dire disait demande demander demandait demandent repond repondu repondre repondait explique expliquait confie confier ecrit ecrire donne donner remis remettre adresse adresser parle parler parlait transmis transmettre accorde accorder grace face quant reproche reprocher appartient appartenait appartenir succede succeder succede oppose opposee opposer opposes s'oppose hommage merci pense penser "
    + "signifie signifier telephone telephoner annonce annoncer promis propose proposer vendu vendre cede ceder attribue attribuer attribuee impute imputer imputee du due dus ressemble identique semblable similaire contrairement comparable conforme conformement rapport liee lie lies envoye envoyer rendu rendre laisse soutien souhaite permis permet permettre ordonne manque prefere preferer confiee confiees confies preuve appel fait mandate associe associee favorable hostile fidele cher chere reference interview entretien "
    + "tourne tourner tournent tournee tournes tournees regard regards yeux index doigt "
  + "mis mise mises partie comme tant transforme convertit traduit coupe croire croit"),
};

/** Words behind an unknown name that only places have. 2: by themselves; 1: where something else in the article says so too. */
export const tails: ReadonlyMap<string, 1 | 2> = new Map([
  ...["lifeboat", "lifeboats", "coastguard", "waters", "coast", "shore", "shoreline", "harbourmaster", "peninsula", "lighthouse", "islanders", "quayside", "seafront", "estuary", "area", "suburb", "outskirts", "hinterland", "slipway", "breakwater", "boathouse", "headland", "headlands"].map((word) => [word, 2] as const),
  ...["residents", "police", "council", "councillor", "councillors", "magistrates", "ferry", "mayor", "mainland", "border", "firefighters", "fishermen", "parish", "town", "island", "coroner"].map((word) => [word, 1] as const),
]);

/** Buildings of which a town has one or a few: 'Marlin town hall', 'Marlin police station'. The first word, and the second. */
export const halls: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["town", set("hall centre center council")], ["village", set("hall green")], ["city", set("hall centre council")], ["police", set("station")], ["fire", set("station")], ["railway", set("station")], ["train", set("station")], ["bus", set("station")],
  ["lifeboat", set("station crew")], ["cottage", set("hospital")], ["general", set("hospital")], ["high", set("street")], ["parish", set("church council")], ["magistrates", set("court")], ["crown", set("court")], ["county", set("court")], ["harbour", set("master wall office authority")], ["coastguard", set("station")], ["ferry", set("terminal port crossing service")], ["boat", set("show")], ["air", set("show")], ["agricultural", set("show")], ["film", set("festival")], ["music", set("festival")], ["book", set("fair festival")], ["trade", set("fair")],
]);

/** Capitalised words that these prepositions also lead in to, beside those of `notTowns`. Folded. */
export const neverLed = set("facebook twitter instagram telegram whatsapp youtube tiktok snapchat google apple amazon microsoft netflix spotify wikipedia zoom skype reddit linkedin bitcoin android windows linux java python excel word powerpoint "
  + "medicare medicaid brexit covid ebola ramadan easter christmas lent advent diwali eid hanukkah passover holocaust renaissance bible koran quran coran torah islam christianity judaism hinduism buddhism nato otan unesco unicef opec interpol europol frontex amnesty oxfam greenpeace "
  + "english french german spanish italian arabic russian chinese latin greek hebrew turkish persian urdu hindi japanese korean portuguese polish dutch section article chapter part phase figure table annex appendix note page volume room block level grade class group unit act scene "
  + "winter summer spring autumn fall god dieu heaven hell earth mars venus jupiter moon sun mr mrs ms dr mme mlle maitre monsieur madame pere mere maman papa dad mum mom grandma conseil commission bourse ligue coupe une justice interne faculte fac seconde terminale premiere parliament congress senate assembly commons lords cabinet whitehall "
  + "matignon bercy beauvau elysee kremlin downing bundestag knesset parlement senat assemblee republique revolution occident orient union etat etats gouvernement nation france inter info instagram vinted airbnb uber noel paques toussaint carnaval pentecote dry january black monday plus moins tout tous toute round week day game season match stage lane gate ward cell flight lot exit zone sept oct nov dec jan feb aug western eastern northern southern central reuters bloomberg xinhua");
