import type { Language } from "../../model/reading.js";

/** Closed classes of words, both languages together where they do not collide. */
type WordTable = Readonly<Record<Language, ReadonlySet<string>>>;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

export const determiners: WordTable = {
  en: set("the a an this that these those his her its their our my your some any no every each another both all many several few most more one two three such other certain what which whose"),
  fr: set("le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos quelques plusieurs certains certaines chaque aucun aucune tout toute tous toutes deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille autre autres"),
};

export const pronouns: WordTable = {
  en: set("he she it they we i you who many some others several both most nobody everyone another others"),
  fr: set("il elle ils elles on nous je j' vous tu ceux celui celle celles certains beaucoup lui eux"),
};

export const prepositions: WordTable = {
  en: set("of in on at to for from with by about against between among into onto unto upon toward towards over under after before during since until near around through across without within behind beyond along per via as than despite"),
  fr: set("de d' du des à au aux en dans sur sous par pour avec sans chez contre entre vers depuis pendant après avant devant derrière dès selon malgré lors parmi hors envers"),
};

/** Helping verbs: a subject never reaches across one. */
export const auxiliaries: WordTable = {
  en: set("is are was were be been being am has have had having do does did will would shall should can could may might must cannot"),
  fr: set("est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront aurait auraient ai avons avez ait aient soit soient eut"),
};

/** Words that may stand between subject and verb, or between verb and content. */
export const adverbs: WordTable = {
  en: set("also again already always apparently briefly clearly consistently currently earlier even ever eventually explicitly falsely finally first formally frankly further generally have immediately " +
    "initially instead jokingly just largely later long merely meanwhile moreover nevertheless never not now officially often once only openly personally previously privately promptly publicly quickly quietly " +
    "rather really recently reportedly repeatedly routinely sarcastically separately simply since sometimes soon still strongly subsequently suddenly then therefore though today tonight too tuesday usually " +
    "twice aloud bluntly repeatedly vehemently however n't yesterday yet angrily firmly wrongly rightly flatly"),
  fr: set("ainsi alors aussi aujourd'hui bien cependant clairement déjà d'abord également encore enfin ensuite fermement formellement hier immédiatement jamais même mercredi notamment ne n' non pas plus pourtant " +
    "publiquement récemment régulièrement samedi seulement simplement souvent toujours toutefois tout très vivement volontiers lundi mardi jeudi vendredi dimanche officiellement longtemps quant désormais " +
    "matin soir après-midi midi elle-même lui-même eux-mêmes vite rapidement là ici aussitôt"),
};

/** French pronouns that stand before the verb. */
export const clitics = set("me m' te t' se s' nous vous le la les l' lui leur y en ne n' -t- avoir");

export const conjunctions: WordTable = {
  en: set("but while whereas because although though unless if whether when where and or that which who whom whose so as nor yet after before since until"),
  fr: set("mais tandis alors car parce que qu' quand lorsque lorsqu' où et ou qui dont si comme or donc ni puisque puisqu' quoique"),
};

export const days = set("monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche");

export const months = set("january february march april may june july august september october november december jan feb mar apr aug sept oct nov dec " +
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre");

/** What somebody speaks in or through: a phrase around one of these is no content. */
export const media = set("statement interview report release letter email e-mail tweet post message speech conference briefing phone telephone press radio television tv court newspaper website video blog column memo " +
  "testimony reporters journalists journalist reporter media newscast broadcast podcast op-ed hearing meeting call facebook twitter x instagram parliament committee debate week weekend month year summer spring winter season morning evening afternoon night " +
  "communiqué entretien interview tweet message lettre courrier courriel conférence presse journalistes journaliste réseaux audience rapport texte tribune radio antenne télévision micro chaîne quotidien journal agence site réunion point " +
  "discours déclaration semaine mois matinée soirée soir veille lendemain mail confrères visite terms fermeté force vigueur véhémence insistance ambiguïté détour");
