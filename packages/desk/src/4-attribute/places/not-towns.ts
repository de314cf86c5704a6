import { wordNames } from "./word-names.js";

/** Capitalised words that are hardly ever a town, though towns of the name exist. Folded. */
export const notTowns = new Set(("liberation job earth research supreme reserve born much buy nov date none other nature number nothing notice what once one first second third internet ville bourse cour vitrine may stade monde figaro croix cape  march april june august monday tuesday wednesday thursday friday saturday sunday police law most of president minister parliament senate congress court state "
  + "justice defense defence interior liberty university church christian islam muslim english french british german american european arab she he they we you his her this that these those there here when where while "
  + "one two three four five six seven eight nine ten and but for not all many some more other new old north south east west le la les un une des de du il elle ils elles on nous vous ce cet cette ces son sa ses leur mais "
  + "pour par sur dans avec sans selon comme plus moins tout tous rien deux trois quatre est sont etat republique liberte madame monsieur maitre docteur noel toussaint "
  + "central major general colonel sergeant mayor bishop king queen prince royal national federal local international same given sale salle bar vision media union centre center best "
  + "pacific pacifique atlantic atlantique indian santa saint republic democratic socialist labour labor green greens conservative republican christmas easter god jesus internet facebook google apple amazon "
  + "mail post times news sun star mirror guardian independent standard express herald globe tribune radio street avenue road house hall park square bridge hill bay lake river beach island point "
  + "street enterprise commerce agency industry institute academy college school campus chambers embassy summit forum trust ministry military army navy board council commission committee department director chief "
  + "catholic protestant jewish hindu sunni shia latin roman greek turkish russian chinese spanish italian mexican canadian irish polish "
  + "male female young long little price grant battle marine bill rob drew see say why how who what yes no now then well even both each any are was were has had did does will can could would should may might must "
  + "ai tv pm am mp mps uk us usa eu un onu ceo covid if in it is as at by to so or an my me our us go up out off over under also just only still very "
  + "samedi dimanche lundi mardi mercredi jeudi vendredi janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february july september october november december "
  + "alors ainsi apres avant aussi car cela ceux celle celui chaque chez comment contre depuis donc encore enfin entre etre fait lors lorsque meme mon notre nos peu peut puis quand que qui quoi sous tandis tant tel telle tres vers voici voila votre vos "
  + "gouvernement ministre ministere prefet prefecture procureur tribunal mairie maire assemblee conseil parti syndicat association police gendarmerie armee").split(" ").concat("the hill", "the sun", "the star", "the times", "the rock", "la croix rouge", "croix rouge", "le monde", "le figaro", "red cross", "white house", "maison blanche", "wall street", "le pen", "san francisco chronicle"));

/** Of longer standing than `wordNames`: names of towns that are as often a word or the name of a person: words must lead in to a place somewhere in the article. Folded. */
const longKnown = new Set(("nice reading bath hope orange rose dawn mission florence victoria charlotte austin jackson lincoln madison carter clinton kennedy wilson johnson hamilton george francis san "
  + "pierre jean marie paul anne louis charles marc luc simon martin adrian albert alice allen amelia amy andrew angela anna antonio arnold arthur barry benjamin bernard bradley brandon bruce bryan burton calvin cameron carl carlos "
  + "carmen carol caroline chester christian clara clark claude clayton clyde cole craig crosby curtis daisy dalton daniel davis dean diego dillon dixon douglas dudley duncan earl eden edgar edward elizabeth ellen elliott "
  + "emma eric eugene evans felix fernando fisher floyd franklin fred frederick garcia gary geneva gerald gilbert gordon graham grace gray gregory harold harris harrison harry hart harvey helena henderson henry herbert herman howard hudson hugo "
  + "hunter ian irene irving isabel jasper jean jefferson jerome jerry joaquin jordan jose joseph juan julian karen keith kelly kent kevin kirk lance laura laurel lawrence lee leo leon leonard leslie lewis lima lloyd logan lucas lynn "
  + "mackenzie malcolm margaret maria marion marshall mason matthew maurice max maxwell melissa melvin meyer miles miller milton mitchell monroe montgomery morgan morris morton murphy murray nancy nelson newman newton norman "
  + "oliver oscar owen page parker patterson pearl perry peter phillips porter preston quincy ralph ramon randall randolph raymond richmond riley robert robinson roger roland roman ross roy russell ruth ryan sabina salvador sampson samuel sanders scott sebastian selma sharon "
  + "shaw shelby sheldon sherman sherwood sidney smith sofia stanley stella stephen stewart stuart sullivan susan taylor terry thomas thompson tracy troy tyler vernon vincent virginia wade walker wallace walter warren wayne webster wesley whitney willard william winston woods wright york "
  + "trump obama biden macron putin merkel chelsea buffalo mobile split cork male nancy tours lens brest sens albi auch dole die gap vichy vire apt sete lure foix eu us ham mouse bulle visp tank batman corum van ordu mus rize bale chur brig cary independence enterprise eureka paradise "
  + "providence trinity aurora columbia concord corona crown crystal diamond dover eagle early effort energy falcon flint forest frost garden gold granite harmony highland home humble imperial iron jupiter justice keystone king lamar liberal lodi magnolia mercury moro moron "
  + "normal novi ontario palm pace pana peru plain pleasant potomac prosper raven royal sandy sparks spring stone strong success sultan sunrise superior surprise temple union valentine venus viola warm weed west white winter wise young zion anse bourg cap lac mont port").split(" "));

/** Words must lead in to a place somewhere in the article. */
export const needLeadIn: { readonly has: (key: string) => boolean } = { has: (key) => longKnown.has(key) || wordNames.has(key) };
