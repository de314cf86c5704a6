import { compactPattern } from "../../model/compact-pattern.js";
import { foldText } from "../figures/fold-text.js";
import { nameKey } from "./name-key.js";
import type { Candidate } from "./place-candidate.js";
import { RulesByWord } from "./rules-by-word.js";
import type { Sentence } from "../figures/tokens.js";
import type { Language } from "../../model/reading.js";
import { matchesIn } from "../words/matches-in.js";

const word = "\\p{Lu}[\\p{L}\\p{N}'’&.-]*";
const houses = "University|College|School|Academy|Institute|Hospital|Clinic|Infirmary|Medical Center|Medical Centre|Center|Centre|Stadium|Arena|Racecourse|Speedway|Ballpark|Coliseum|Mall|Shopping Centre|Hotel|Inn|Church|Cathedral|Basilica|Abbey|Chapel|Mosque|Temple|Synagogue|Museum|Gallery|Airport|Airfield|Air Base|Library|Theatre|Theater|Auditorium|Hall|Courthouse|Jail|Prison|Penitentiary|Correctional Facility|Correctional Center|Detention Center|Detention Centre|Barracks|Plaza|Tower|Towers|House|Palace|Castle|Market|Marina|Terminal|Depot|Refinery|Factory|Plant|Mill|Zoo|Gardens|Cemetery|Estate|Farm|Ranch|Campground|Reservoir|Dam|Lodge|Golf Club|Country Club|Block|Interchange|Roundabout";
const maisons = "hôpital|clinique|université|lycée|collège|école|stade|centre commercial|centre hospitalier|centre de rétention|centre de détention|centre pénitentiaire|maison d['’]arrêt|maison centrale|CHU|CHR|mosquée|église|cathédrale|basilique|synagogue|gymnase|salle|théâtre|musée|hôtel|caserne|foyer|Ehpad|EHPAD|résidence|centrale|aérodrome|base aérienne|cimetière|château|palais|marché|filature|distillerie|tannerie|chapelle|prieuré|abbaye|couvent|halle|patinoire|piscine|médiathèque|crèche|arsenal|hippodrome|vélodrome|cinéma|manoir|auberge|salle des fêtes|maternelle|clinique|sanatorium|orphelinat|internat|ferme";

/** Spoken of by whoever owns them: 'l'incendie de l'entrepôt Marlan'. */
const owned = "entrepôt|usine|abattoir|immeuble|ferme|raffinerie|hangar|brasserie|papeterie";

/** What is done in a building and to it, and its parts: 'le toit de l'école …', 'l'évacuation de la filature …'. */
const parts = "toits?|portes?|cour|locaux|façade|entrée|sortie|murs?|grilles?|préau|abords|parking|[ée]vacuation|expulsion|occupation|incendie|fermeture|démolition|enceinte|hall|sous-sol|intérieur|occupants|bâtiments?|squat|site|cellules?|couloirs?|salles?|chambres?|vestiaires|tribunes?|jardins?|terrasse|fenêtres?|étages?|reprise|saccage|blocus|blocage|réouverture|rénovation|toiture|gardiens?|surveillants?|détenus|élèves|pensionnaires|résidents|pelouse";

/** What a church or university of somewhere begins with. */
const housesOf = "University|College|Institute|School|Church|Cathedral|Museum|Palace|Port|House|Temple|Mall|Hospital|Court";

/** Houses that are hardly ever spoken of as bodies. */
const grounds = "Stadium|Arena|Racecourse|Coliseum|Airfield|Air Base|Jail|Prison|Penitentiary|Correctional Facility|Correctional Institution|Correctional Center|Detention Center|Detention Centre|Barracks|Refinery|Cemetery|Reservoir|Dam|Campground|Interchange";

/** Houses that are told of as standing somewhere: 'the Anchor Hotel on the North Quay'. */
const standing = "Hotel|Inn|Arms|Church|Chapel|Cathedral|Basilica|Abbey|Mosque|Temple|Synagogue|Stadium|Arena|Hall|House|Tower|Plaza|Mall|Market|Cemetery|Farm|Depot|Barracks|Courthouse|Theatre|Theater|School|Castle|Palace|Lodge|Airport|Mill|Refinery";

/** Folded words, one of which is in every name that a rule finds: the first of each kind. */
const firstWords = (kinds: string): ReadonlySet<string> => new Set(kinds.split("|").map((kind) => foldText(kind).split(/[ '[]/u)[0] ?? ""));

interface Rule { readonly language: Language; readonly pattern: RegExp; readonly needs: ReadonlySet<string> }

/** Lead-ins, and kinds of houses with which a name begins. */
const inFrench = (leads: string, kinds: string): Rule =>
  ({ language: "fr", needs: firstWords(kinds), pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:${leads})(?<slot>(?:${kinds})(?: (?:de la |de l['’]|des |du |de |d['’])?|s )(?:\\p{Lu}[\\p{L}\\p{N}'’-]*)(?: (?:de |du |des |d['’])?\\p{Lu}[\\p{L}\\p{N}'’-]*){0,3})`, "gu")) });

/** A body is a place where the text goes to it: 'at Harrow Hill School', 'outside the Church of the Redeemer', 'devant le lycée Jean-Moulin'. */
const rules: readonly Rule[] = [
  { language: "en", needs: firstWords(houses), pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:at|on|outside|inside|near|in|into|around|behind|from|to) (?:the |a |an )?(?<slot>${word}(?: (?:${word}|of|and|the|for|de)){0,5}? (?:${houses}))(?!\\p{L}| \\p{Lu}|['’]s \\p{Ll})`, "gu")) },
  { language: "en", needs: firstWords(grounds), pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:of|for|than|and|the|toward|towards|past|across) (?:the )?(?<slot>${word}(?: (?:${word}|of|de)){0,4}? (?:${grounds}))(?!\\p{L}| \\p{Lu}|['’]s \\p{Ll}| (?:said|says|told|has said|guards?|officials?|officers?))`, "gu")) },
  { language: "en", needs: firstWords(housesOf), pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:at|outside|inside|near|in|into|around|behind) (?:the )?(?<slot>(?:${housesOf}) of (?:the )?${word}(?: (?:${word}|of|and|the|for|at)){0,4})(?!\\p{L})`, "gu")) },
  { language: "en", needs: firstWords(standing), pattern: compactPattern(new RegExp(`(?<!\\p{L})[Tt]he (?<slot>${word}(?: ${word}){0,3}? (?:${standing})) (?:on|in|at|near|opposite|beside|off|by) (?:the )?(?=\\p{Lu})`, "gu")) },
  inFrench("à l['’]|à la |au |aux |devant l['’]|devant le |devant la |dans l['’]|dans le |dans la |près de l['’]|près du |près de la |vers l['’]|vers le |vers la |derrière l['’]|derrière le |derrière la ", `${maisons}|${owned}`),
  inFrench(`(?:${parts})(?: \\p{Ll}{4,14})? (?:de l['’]|de la |du )(?:ancien |ancienne |ex-)?|l['’]ancien(?:ne)? |l['’]ex-`, maisons),
];

const rulesOf = { en: new RulesByWord(rules.filter(({ language }) => language === "en")), fr: new RulesByWord(rules.filter(({ language }) => language === "fr")) } as const;

/** Sites of a sentence that no table knows, by the word for what they are. */
export function sitesByName({ original, offset, language, tokens }: Sentence, known: readonly Candidate[], led: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const rule of rulesOf[language].among(tokens)) {
    const starts = new Map(known.map(({ start, end }) => [start, end]));
    const towns = new Map([...known, ...led].filter(({ role }) => role === "place").map(({ start, end }) => [end, start]));
    for (const match of matchesIn(rule.pattern, original)) {
      const slot = match.groups?.["slot"] ?? "";
      const slotAt = offset + match.index + match[0].indexOf(slot);
      const owner = ownerIn(slot, (starts.get(slotAt) ?? slotAt) - slotAt);
      const name = withoutTown(slot.slice(owner), (towns.get(slotAt + slot.length) ?? Infinity) - slotAt - owner).replace(/(?: (?:of|and|the|for|at|de))+$/u, "").replace(/[.'’&-]+$|['’]s$/u, "");
      const start = slotAt + owner;
      if (!/\p{Lu}\p{L}/u.test(name) || !/[ -]/.test(name)) continue;
      found.push({ start, end: start + name.length, key: nameKey(name), name, entries: [], evidence: 3, described: true, site: true, words: name.split(" ").length, sure: false, beside: [], dateline: false, speaks: false, role: "place" });
    }
  }
  return found;
}

/** 'Stade Corle de Port Marlin': the town that a site with a name of its own is in is no part of that name. */
function withoutTown(name: string, town: number): string {
  const head = name.slice(0, Math.max(0, Math.min(town, name.length)));
  return town < name.length && / \p{Lu}.* (?:de |d['’]|à )$/u.test(head) ? head.replace(/ (?:de |d['’]|à )$/u, "") : name;
}

/** 'Derry's Harrow Hospital': what is known to be a place, and has the site, is no part of its name. */
function ownerIn(slot: string, known: number): number {
  const mark = known > 0 ? /^['’]s /u.exec(slot.slice(known)) : null;
  return mark ? known + mark[0].length : 0;
}
