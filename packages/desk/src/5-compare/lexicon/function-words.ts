/** Words that carry no content of their own. Folded. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing
  down during each even few for from further get gets got had has have having he her here hers him his how i if in into is it its itself just like made make
  me more most my no nor not now of off on once only or other our out over own said same say says she should so some such than that the their theirs them
  then there these they this those through to too under until up us very was we were what when where which while who whom whose why will with without would you your
  s t d re ve ll m don doesn didn isn wasn weren hasn hadn couldn wouldn shouldn won
  au aux avec avoir ce ceci cela celle celui ces cet cette ceux chez ci comme dans de des donc dont du elle elles en encore est et etait etaient ete etre eu
  fait faire font il ils je l la le les leur leurs lui ma mais meme mes moins mon n ne ni nos notre nous on ont ou par parce pas peu peut plus pour pourquoi
  qu quand que quel quelle quelles quels qui quoi sa sans se selon sera seront ses si son sont sous sur ta te tes ton tous tout toute toutes tres tu vers
  vos votre vous y c j un une one avait avaient ayant soit soient puis ainsi alors apres avant depuis deja entre il y eux lors lorsque afin tandis chacun chacune
  mr mrs ms dr m mme me`.split(/\s+/u),
);

/** Capitalised in English, and no names. */
export const calendarWords: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(" "),
);

/** Words that turn a clause round. */
export const negations: ReadonlySet<string> = new Set(["not", "no", "never", "none", "neither", "nor", "without", "aucun", "aucune", "jamais", "pas", "ni", "sans", "nul", "nulle", "don", "doesn", "didn", "isn", "wasn", "weren", "hasn", "hadn", "couldn", "wouldn"]);

/** Words that speak of a stretch of time or a habit rather than of one event. */
export const spanWords: ReadonlySet<string> = new Set([
  "since", "depuis", "monthly", "weekly", "daily", "yearly", "annual", "annually", "routinely", "regularly", "regulierement", "chaque", "each", "every", "annuel", "annuelle",
]);

const numbers = [
  ["one"], ["two", "deux"], ["three", "trois"], ["four", "quatre"], ["five", "cinq"], ["six"], ["seven", "sept"], ["eight", "huit"], ["nine", "neuf"], ["ten", "dix"],
  ["eleven", "onze"], ["twelve", "douze"], ["thirteen", "treize"], ["fourteen", "quatorze"], ["fifteen", "quinze"],
] as const;
const tens = [["twenty", "vingt"], ["thirty", "trente"], ["forty", "quarante"], ["fifty", "cinquante"], ["sixty", "soixante"]] as const;

/** Number words as digits, so that 'thirty days' and '30 jours' meet. */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ...numbers.flatMap((names, i) => names.map((name) => [name, String(i + 1)] as const)),
  ...tens.flatMap((names, i) => names.map((name) => [name, String((i + 2) * 10)] as const)),
]);
