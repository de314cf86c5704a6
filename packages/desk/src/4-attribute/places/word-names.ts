/**
 * Names of towns that are as often a common word of English or French, a brand, or the name of a person: words must lead in to a place somewhere in
 * the article. Folded. `notTowns` has those that are never taken, `needLeadIn` what is known of longer standing.
 */
const words = "abbey acre adios advance agar aigle aime alabaster albino alpha alpine altar alto amble amity ampere anaconda ange anger antelope anthem apex applewood arcade arch archer arches archway "
  + "arena armour aroma arsenal ash ask assumption auburn aura austral babbitt bacon badger bag bail bains baker ball ballast ballots balm bamboo band bangs bani banks banning barber bard "
  + "barge bark barking barre barrow basalt basin basing batie battlefield beacon bear beaver bee beers bell belle bells bend bender berger berry bethel bias bison blackwater blades bland "
  + "blender bloomer blossom bluff bonanza bonne bonnes bonny boo booker boom boot bords bore born bourbon bow bowman box bra brains bran branch brand bras bravo brewer bride brie bright "
  + "brill brilliant brush bruyeres bugle bulbul bullion bulls bully bungalow burns bury bush butler buy cabana cabaret cache cactus cafe callow cane canon canyon caraway carnation cars cash "
  + "cashmere casino cast cat cavalier cave celebration century ceres chamber chamois champagne chandler change chapman charge chase cheval chilly chop circle citrus clay clever clover coats "
  + "coin cola combes combine come comfort communal continental convent convoy cook cool cooper corral cotes cottage cove coven cox crane crater crescent crest cricket cube curry custer cut "
  + "cutler cygnet dale damp date deal defiance delta dent dig dike dollar dome don doom downer drain drama draper driver dry earth echo economy egg embrun emerald eminence empire enigma era "
  + "evergreen excelsior experiment eye fairway fare fate fell fier fille fiscal fleet flora fontaine fontaines force ford forks forth fosses fossil foster fountain freedom freeman fresco "
  + "friend friendly friendship front garde garner garnet gateway gay gemini gentry give glide golden gore gorges grad grain grandson grange grave griffin grill grove gypsum halfway hallow "
  + "halls harbor hard harper harrow harvest haste hat hatch hawker hay hazard healing heath heel helper herbes heron hickory hit holder holiday holly homeland homer hominy honey hook hooks "
  + "horn hot hunt hurricane ironwood isle jackpot jam jardin jay job junction kale karma kill kiln kilo kinder kingfisher kingwood landing landmark larva lash lead lice ligne limestone "
  + "limit line lire list lit liter lively locust log lorraine loving loyal luck lucky mad made magenta maiden maize mallow mammoth man manage mango manly manor mares marina marl mart mascot "
  + "maze mead melon mentor mercer mere metro metropolis mica midway mills mine mire mogul mold monster montagne monts monument moody moss moth moulins mound mountain much muff mure muse "
  + "mustang mystic narrows nave nebo needles never noble oar oasis ode officer ogre omega onset opera opportunity oracle oral orion ormes otter outlook pack pale pals panorama paper "
  + "parachute paramount parks paste peel peer pen penal petal piano pierres pigeon pill pine pink pioneer plaisance plan plantation plate plenty plum plunge polis poll polo pommiers ponder "
  + "pons ponts pool pop poplar porte pray progress prospect prosperity punch quarante race racines rain rainbow ranger ray real redwood reform reine research reserve retreat revere rice "
  + "ridge rifle ripe rive rives rivieres robe roche rock rois root roses rouge rougemont rue rugby rust rye saga salins salles salon salt sand savage save sceaux serre serres shamrock "
  + "shepherd side signes snow solo song spencer springs spur sterling stock sunset sunshine supreme talent tea terrace terres tete thorn titan toast tool tornado torrent tower trail train "
  + "travers trip tune unity uptown usher val vale valley vals vannes vernal vertus vice victor vif viking villa ville vineyard violet vista volcano vue wall walnut ward warrior weaver wick "
  + "wilder willow winner wool worth zone";
const brands = "hilton marriott hyatt sheraton westin ajax benfica bentley blackrock cadillac carlsberg carlyle carrefour cisco everton gillette hermes hershey hewlett kellogg nokia pontiac puma santos valero vittel volvic";
const people = "nixon palin bush obama saints giants jets rams eagles bears reagan teixeira kall kalle moran biden macron hollande juppe fillon royal zemmour barnier ciotti attal ada adam adams addison alba alexander alfred ali alma alvin anderson andres anton ariel armstrong ashley astor ava axel baldwin barbara barrett bartlett becker bennett benson beverly "
  + "blanco bowen boyd brad brady bratton britt brooke brooks bryant buchanan burke byron caldwell campbell carey carlisle carlton carolina carson casey castillo castro cecilia clarence "
  + "clifford clint cobb cody collins conner connor conrad cordova cortez creighton cristina cruz cullen dana darwin david dawson delgado delia dennis diaz dolores donald donna dora duarte "
  + "dunn dupont dwight edison edmond edwards elba elena elias ellis elsa erin estelle esther farrell fatima ferguson fernandez fitzgerald fletcher flores flynn foley forbes forrest fowler "
  + "franco fuentes gael gambino gardner garrett garrison gaston geraldine gibson gill gloria gomez gonzales gonzalez goodman grayson greene greer greta griffith guzman hailey hamza hancock "
  + "hansen hanson hardin harding harlan harley hassan hawkins hayden hayes hector hernandez hewitt higgins hiller hobbs holden holland holt hoover horace horton howe howell hubbard hughes "
  + "hyde inez ingram irma irwin javier jenkins jensen joanna johnston joliet jones josephine joshua justin kall katherine kathleen keller kemp kendall kim kimberly kirby knox kyle lacey "
  + "lafayette lambert lana latham lawson lea leblanc lena leonardo leopold leticia lila linda lindsay lisa lola lopez lorena lorenzo louisa lowell luna luther macarthur mack macy malone "
  + "mandela manning manuel marco marcos marcus margarita mariana marianne marta marti martinez marvin mateo mathis mayer mayo mcdonald mckinley mclean meade mendez mercedes meredith merrill "
  + "mila milo mina minerva miranda molina mona moore mora morales moreno morrison morrow mullins munoz murdoch napoleon nash natalia nathan navarro newell nigel nikki nixon nora norma "
  + "norris olga olivia ortega ortiz otis pablo patrick patton paulina payne pearson perez perkins petra philip pierce ponce poole powell pratt putnam ramirez ramiro ramona ramos rasmussen "
  + "reese reid reyes reynolds rhodes ricardo richardson rivera roberts rocha rochelle rodrigo rodriguez rogers romeo ron ronan roosevelt rosa rossi rowland roxana rubio rudy salazar sanchez "
  + "sandoval sandra santana sara schroeder seth seymour shannon sheridan shirley silva silvia simpson sloan snyder solomon sophia stacy stafford stanton stevenson sutton tamara tanner tara "
  + "teresa terrell thatcher theodore theresa thornton tim torres trinidad truman tucker turner tyrone ulysses vance vargas vaughan vega vera veronica vic vivian vladimir wagner wallis "
  + "walters walton wanda ware warner watson waverly webb wells wheeler whitehead wiggins williams williamson willis winfield woodward zachary zane zimmerman";

/** Each as a whole. */
export const wordNames: ReadonlySet<string> = new Set(`${words} ${brands} ${people}`.split(" "));
