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

/** Forms of 'be', 'have', 'can', 'must' and 'go', pronouns and small adverbs: part of no phrase and no name, and shared by chance. Folded. */
export const emptyWords: ReadonlySet<string> = new Set(
  `ai avons avez avais avions aviez eus eut eurent aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient aie aies ait ayons ayez
  aient eusse eue suis es sommes etes etais etions etiez fus fut fumes furent serai seras serons serez serais serait serions seriez seraient sois soyons
  soyez fusse etant peux pouvons pouvez peuvent pouvais pouvait pouvions pouvaient pourrai pourra pourrons pourront pourrais pourrait pourrions
  pourraient puisse puissent pu pouvoir dois doit devons devez doivent devais devait devaient devra devront devrait devraient devoir veux veut voulons
  voulez veulent voulait voulaient voudrais voudrait vais va allons allez vont allait allaient ira iront irait faut fallait faudra faudrait moi toi soi
  oui non ca celles trop bien aussi toujours chaque autre autres memes tel telle quelque quelques plusieurs certain certains devant derriere dessus
  dessous dedans dehors pres loin parmi malgre puisque ensuite car voici voila ici comment combien eh bah ah oh hein ben bref enfin surtout notamment
  seulement presque environ quasi plutot assez tant autant sien sienne siens mien mienne ledit ladite lesdits
  across away along around near far forward forwards inward inwards either neither whether within whatever whenever wherever whoever whatsoever
  somewhere anywhere elsewhere nowhere everywhere somehow anyhow anyway ones may might must shall cannot done mine ours yours thus though although
  unless since onto upon among behind beneath beside besides beyond despite except inside opposite outside past per throughout toward towards underneath
  unlike via yes still yet already ever never quite rather almost nearly much many less least little every another`.split(/\s+/u),
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
