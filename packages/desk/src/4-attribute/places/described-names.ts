import { compactPattern } from "../../model/compact-pattern.js";
import type { Span } from "../../model/span.js";
import { foldText } from "../figures/fold-text.js";
import { matchesIn } from "../words/matches-in.js";
import { isDemonym } from "./demonyms.js";
import { nameKey } from "./name-key.js";
import type { Gazetteer } from "./place-entry.js";
import type { Candidate } from "./place-candidate.js";
import type { Language } from "../../model/reading.js";
import type { Sentence } from "../figures/tokens.js";

const upper = "\\p{Lu}[\\p{L}\\p{N}]*";
const name = `${upper}(?:[-'’]\\p{L}[\\p{L}\\p{N}]*){0,6}(?: (?:${upper}(?:[-'’]\\p{L}+){0,4})){0,2}`;
const the = "(?:de la |de l['’]|des |du |de |d['’])";
const frenchKinds = "rang|camp|campement|bidonville|rocade|quartier|rue|avenue|boulevard|place|parc|gare|port|aéroport|hôpital|clinique|parking|plage|forêt|bois|pont|tunnel|squat|village|hameau|cité|stade|prison|château|cathédrale|mosquée|île|lac|canal|vallée|col|quai|jetée|carrefour|échangeur|centre de rétention|chemin|impasse|allée|esplanade|faubourg|résidence|rond-point|baie|rade|anse|archipel|détroit|écluse|gymnase|lycée|collège|groupe scolaire|lotissement|barrage|zone industrielle|zone commerciale|zone d['’]activités|cimetière|viaduc|citadelle|phare|patinoire|piscine|salle polyvalente|mairie annexe|hippodrome|vélodrome";
const englishKinds = "camp|bridge|square|park|hospital|airport|station|car park|street|road|avenue|prison|jail|beach|harbour|harbor|highway|motorway|district|village|valley|river|lake|island|mosque|tunnel|ring road|refugee camp|visitor centre|detention centre|border crossing|neighbourhood|neighborhood|checkpoint|landfill|quarry|dam|reservoir|cemetery|pier|crossing|estate|wharf|racetrack|bypass|peninsula|valley|forest|national park|nature reserve|reservation";
const landmarks = "Quay|Bay|Beach|Hill|Hills|Bridge|Harbour|Harbor|Park|Square|Street|Road|Avenue|Valley|Island|Islands|Heights|Point|Creek|Falls|Springs|County|Province|District|Coast|Mountains|River|Lake|Forest|Camp|Airport|Station|Hospital|Prison|Wharf|Docks|Highway|Freeway|Parkway|Turnpike|Expressway|Motorway|Bypass|Causeway|Viaduct|Hollow|Gully|Ridge|Flats|Pier|Peninsula|Plateau|Canyon|Gorge|Reservoir";
/** Words of names of streets and fields that are surnames too: a preposition must lead in. */
const ledLandmarks = "Lane|Way|Terrace|Parade|Oval|Corner|Row|Crescent|Close|Gardens|Green|Common|Marsh|Mills?|Landing|Crossing|Pass|Peak|Dam|Promenade|Esplanade|Basin|Glen|Moors?|Cove|Inlet|Marina|Meadows?|Fork|Drive|Court|Estate|Estates|Field|Fields|Plaza|Circle|Boulevard|Alley|Walk|Wood|Woods|Sound|Reef|Rocks|Head|Ness|Skerry|Skerries|Strait|Straits|Firth|Shoal|Shoals|Narrows|Roads|Slipway|Lighthouse";
const apart = "(?:[,“”\"’»«‘']{1,2} )";
/** What follows shows that the name is only that: no noun behind 'school'. */
const ends = "(?!\\p{L})(?=[,.;:!?)”\"»]|$| (?:in|on|near|at|outside|where|that|which|of|for|along|beside|behind|by|to|from|north|south|east|west|and|was|is|were|had|has|à|de|du|des|en|près|où|qui|dans|sur|aux?|et|a|est|était|ont|pour)(?!\\p{L}))";
/** What an unknown name is said to be, beside it. */
const englishSites = "camp|settlement|slum|neighbou?rhood|suburb|market|square|prison|jail|hospital|clinic|bridge|beach|school|mosque|church|station|airport|barracks|checkpoint|shelter|squat|warehouse|stadium|detention centre|detention center|centre|center";
const frenchSites = "camp|campement|bidonville|squat|quartier|centre|foyer|marché|prison|hôpital|clinique|pont|plage|école|mosquée|église|gare|caserne|hangar|terrain|stade|lieu-dit|zone|friche|parc";
const foldedSite = compactPattern(new RegExp(foldText(`(?<!\\p{L})(?:${frenchKinds.replace("|village|hameau", "").replace("|île|lac|canal|vallée|col", "")}|camp|bridge|square|park|hospital|airport|station|street|road|avenue|prison|jail|beach|harbou?r|motorway|highway|mosque|tunnel|centre|center|checkpoint|quay|wharf|docks|court|courthouse)(?!\\p{L})`.replaceAll("\\p{L}", "[a-z]")), "u"));
const toponyms = "(?:Port|Saint|Sainte|Mont|Ville|Villeneuve|Fort|Cap|Bourg|Pont|Châtel|Château|Roche|Notre-Dame)";

/** Words by which a sentence is seen to be worth a pattern. Folded; of kinds of several words the first. */
const needed = {
  frenchKind: firstWords(frenchKinds), englishKind: firstWords(englishKinds), landmark: firstWords(landmarks), ledLandmark: firstWords(ledLandmarks.replaceAll("?", "") + "|mill|moors|moor|meadow"), englishSite: firstWords(englishSites.replace("neighbou?rhood", "neighbourhood|neighborhood")), frenchSite: firstWords(frenchSites),
  office: firstWords("prefecture|prefet|prefete|departement|region|province|comte|commune|ville|maire|mairie"), to: firstWords("a|au|aux|de"), of: firstWords("town|village|city|port|hamlet|suburb|district"), article: firstWords("la|le|les"), laOrAu: firstWords("la|au"), several: firstWords("aux|des|les"), within: firstWords("dans"), school: firstWords("ecole"),
  called: firstWords("known|called|named|dubbed|nicknamed"), toponym: firstWords("port|saint|sainte|mont|ville|villeneuve|fort|cap|bourg|pont|chatel|chateau|roche|notre"), road: firstWords("a|m|n|d|rn|rd|cd|i|us|u|sr|highway|interstate|route|state|autoroute|exit|junction|nationale|departementale"), hyphen: new Set(["-"]), nearBy: firstWords("at|near|in|outside"), water: firstWords("isle|isles|sound|firth|strait|straits|gulf|mull|bight|cape"),
} as const;
/** `digits`: a number in digits. */
type Need = keyof typeof needed | "digits";

function firstWords(alternatives: string): ReadonlySet<string> {
  return new Set(alternatives.split("|").map((words) => foldText(words).split(/[ -]/)[0] ?? ""));
}

const needsByWord = new Map<string, Need[]>();
for (const [need, words] of Object.entries(needed)) for (const word of words) needsByWord.set(word, [...(needsByWord.get(word) ?? []), need as Need]);

function kindsIn({ tokens }: Sentence): ReadonlySet<Need> {
  const kinds = new Set<Need>();
  for (const { text, kind } of tokens) {
    if (kind === "digits") kinds.add("digits");
    const needs = needsByWord.get(text);
    if (needs) for (const need of needs) kinds.add(need);
  }
  return kinds;
}

interface Pattern {
  readonly pattern: RegExp;
  /** The language whose words it is made of; both when left out. */
  readonly language?: Language;
  readonly evidence: number;
  /** What it finds is a camp, street or building, whatever its name. */
  readonly site?: boolean;
  /** The bare name is that place wherever it stands. */
  readonly shown?: boolean;
  /** Kinds of words without each of which it cannot match. */
  readonly needs: readonly Need[];
  /** The slot that is the name; the whole match otherwise. */
  readonly slot?: string;
}

/** Ways in which a text shows that a name it uses is a place, though no table knows it. */
const patterns: readonly Pattern[] = [
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:${frenchKinds}|Rue|Avenue|Boulevard|Place|Quai|Pont|Gare|Parc|Camp|Quartier|Chemin|Impasse|Allée)(?: ${the}| )(?=\\p{Lu})(?!(?:${englishKinds})\\b)${name}`, "gu")), needs: ["frenchKind"], evidence: 3, language: "fr" },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:Préfecture|préfecture|PRÉFECTURE|Préfet|préfet|PRÉFET|[Pp]réfète|PRÉFÈTE|département|région|province|comté|commune|ville|maire|mairie) ${the}(?<slot>${name})`, "gu")), needs: ["office"], evidence: 3, slot: "slot", shown: true },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:[Aa]ux |[Aa]u |[Àà] la |[Àà] l['’]|de l['’]|[Àà] )(?<slot>\\p{Lu}\\p{L}*(?:-\\p{L}+){0,3}-\\p{Lu}\\p{L}*(?:-\\p{L}+){0,2})(?! \\p{Lu})`, "gu")), needs: ["to", "hyphen"], evidence: 2, slot: "slot" },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:[Àà] la |[Aa]u )(?<slot>\\p{Lu}\\p{Ll}{3,})(?!-| \\p{Lu}|\\p{L})`, "gu")), needs: ["to", "laOrAu"], evidence: 2, slot: "slot" },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})[Dd]ans (?:la |le |l['’])(?<slot>\\p{Lu}\\p{Ll}{3,}(?:-\\p{L}+){0,3})(?!['’]| \\p{Lu}|\\p{L})`, "gu")), needs: ["within"], evidence: 2, slot: "slot", language: "fr" },
  { pattern: compactPattern(/(?<!\p{L})école (?:(?:primaire|maternelle|élémentaire) )?\p{Lu}\p{L}+-\p{Lu}[\p{L}-]{1,40}(?![\p{L}-])/gu), needs: ["school"], evidence: 3, language: "fr", site: true },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:[Aa]ux |[Dd]es |[Ll]es )(?<slot>\\p{Lu}\\p{Ll}{3,})(?!-| \\p{Lu}|\\p{L})`, "gu")), needs: ["several"], evidence: 1, slot: "slot", language: "fr" },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L}|-)${toponyms}(?:-\\p{L}+){2,5}(?![-\\p{L}]| \\p{Lu})`, "gu")), needs: ["toponym", "hyphen"], evidence: 2 },
  { pattern: compactPattern(/(?<![\p{L}-])(?:PORT|SAINT|SAINTE|MONT|FORT|CAP|PONT|BOURG)(?:-\p{Lu}+){1,5}(?![-\p{L}]| \p{Lu})/gu), needs: ["toponym", "hyphen"], evidence: 2 },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L}|-)${toponyms}-\\p{L}+(?![-\\p{L}]| \\p{Lu})`, "gu")), needs: ["toponym", "hyphen"], evidence: 1 },
  { pattern: compactPattern(new RegExp(`(?=\\p{Lu})(?<![\\p{L}-])(?:[AMND]\\d{1,4}|${name}) (?:${englishKinds})(?!\\p{L})`, "gu")), needs: ["englishKind"], evidence: 3, language: "en" },
  { pattern: compactPattern(new RegExp(`(?=\\p{Lu})(?<![\\p{L}-])(?<!\\p{Lu}\\p{L}{0,20} )${upper}(?: ${upper}){0,2} (?:${landmarks})(?!\\p{L}| \\p{Lu})`, "gu")), needs: ["landmark"], evidence: 2 },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:in|on|at|near|along|through|towards?|to|from|via|off|into|across|past|outside|between|(?:corner|junction|end|stretch|section|top) of) (?:the )?(?<slot>${upper}(?: ${upper}){0,2} (?:${ledLandmarks}))(?!\\p{L}| \\p{Lu})`, "gu")), needs: ["ledLandmark"], evidence: 2, slot: "slot", language: "en", site: true },
  { pattern: compactPattern(/(?<!\p{L})(?:Queen|King|Prince|Princess|Bishop|Duke|Lord|Lady|Farmer|Shepherd|Miller|Soldier)(?:['’]s|s['’]) (?:Road|Street|Lane|Avenue|Square|Park|Gate|Bridge|Quay|Walk|Hill|Terrace|Parade|Gardens|Cross)(?!\p{L}| \p{Lu})/gu), needs: [], evidence: 2, language: "en", site: true },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:(?:Isles?|Sound|Firth|Straits?|Gulf|Mull|Bight) of (?:the )?|Cape )${name}(?!\\p{L})`, "gu")), needs: ["water"], evidence: 2, language: "en" },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:town|village|city|port|hamlet|suburb|district) of (?<slot>${name})`, "gu")), needs: ["of"], evidence: 3, slot: "slot", shown: true },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:at|near|in|outside) (?<slot>La \\p{Lu}\\p{Ll}+|Le \\p{Lu}\\p{Ll}+|Les \\p{Lu}\\p{Ll}+)(?! \\p{Lu})`, "gu")), needs: ["article", "nearBy"], evidence: 2, slot: "slot" },
  { pattern: compactPattern(new RegExp(`(?=\\p{Lu})(?<!\\p{L})(?<slot>${name})${apart}(?:a|an|the) (?:[\\p{Ll}-]+ ){0,3}(?:${englishSites})${ends}`, "gu")), needs: ["englishSite"], evidence: 3, slot: "slot", language: "en", site: true },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:${englishSites}|village|town|suburb|district) (?:(?:is |was )?(?:locally )?(?:known|called|named|dubbed|nicknamed) )(?:as )?(?:the )?[“"‘']?(?<slot>${name})`, "gu")), needs: ["called"], evidence: 3, slot: "slot", language: "en", site: true },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?<slot>(?:(?:La|Le|Les) |L['’])?${name})${apart}(?:un|une|le|la|l['’]) ?(?:[\\p{Ll}-]+ ){0,2}(?:${frenchSites})${ends}`, "gu")), needs: ["frenchSite"], evidence: 3, slot: "slot", language: "fr", site: true },
  { pattern: compactPattern(new RegExp(`(?<!\\p{L})(?:${frenchSites}) (?:de fortune )?(?:dite?|baptisée?|surnommée?|appelée?|nommée?) [«“" \u00a0]{0,3}(?:la |le |les |l['’])?[«“" \u00a0]{0,3}(?<slot>${name})`, "gu")), needs: ["frenchSite"], evidence: 3, slot: "slot", language: "fr", site: true },
  { pattern: compactPattern(/(?<=\b(?:the|The|via|and) |\b[lL]['’]|\b(?:la|La) )(?!A(?:220|3[0-9]0)(?!\d| (?:road|motorway|highway)))(?:(?:RN|RD|[AMND]) ?\d{2,4})(?![\p{L}\p{N}-])/gu), needs: ["road", "digits"], evidence: 2, site: true },
  { pattern: compactPattern(/(?<![\p{L}\p{N}])(?:[AMND]\d{1,4})(?= (?:highway|motorway|autoroute|road))/gu), needs: ["road", "digits"], evidence: 2 },
  { pattern: compactPattern(/(?<=\b[lL]['’]|\b(?:la|La|sur|route|autoroute|nationale|départementale) )(?:(?<=(?:sur l['’]|route ))|(?!A(?:220|3[0-9]0)(?!\d)))(?:(?:RN|RD|CD|A|N|D) ?\d{1,4})(?![\p{L}\p{N}-])/gu), needs: ["road", "digits"], evidence: 2, site: true, language: "fr" },
  { pattern: compactPattern(/(?<![\p{L}\p{N}])(?:route|autoroute|nationale|départementale) \d{1,4}(?![\p{L}\p{N}-])/gu), needs: ["road", "digits"], evidence: 3, site: true, language: "fr" },
  { pattern: compactPattern(/(?<![\p{L}\p{N}])(?:Highway|Interstate|Route|U\.S\. Route|US Route|State Route|Autoroute|Exit|Junction) \d{1,4}(?![\p{L}\p{N}-])/gu), needs: ["road", "digits"], evidence: 3, site: true, language: "en" },
  { pattern: compactPattern(/(?<![\p{L}\p{N}])(?:I|US|SR|M)-\d{1,3}(?![\p{L}\p{N}-])/gu), needs: ["road", "digits"], evidence: 3, site: true, language: "en" },
];

/** Institutions and given names that follow the same small words as places do. Folded; compared by the first word. */
const institutions = new Set(("republique nation cour chambre defense justice sante culture commission ligue croix region mairie ville prefecture police une banque maison federation loi fin suite fois veille demande senat parlement "
  + "gouvernement conseil ministere parti front rassemblement defenseur syndicat tribunal procureur parquet prefet president maire premier collectif secours samu ministre monde mois moyen proche grand europe etat onu union otan "
  + "bible constitution coran evangile torah humanite tribune point express equipe depeche progres histoire antiquite occident hexagone reich matin soir salon petit terreur resistance collaboration revolution "
  + "bourse faculte direction marine legion legislature congres etats-unis etats television radio presse tele biennale cop " 
  + "jean marie anne pierre paul louis charles marc claude rose francois philippe michel henri abbe pere sous vice anti non ex assemblee haute haut journal figaro parisien quotidien internet web covid noel toussaint").split(" "));

const leadingKind = compactPattern(new RegExp(`^(?:(?:${frenchKinds})(?: |$))?(?:(?:de la|des|du|de|la|le|les) |d'|de l'|l')?`, "u"));
const trailingKind = compactPattern(new RegExp(` (?:${englishKinds})$`, "u"));
const foldedKind = compactPattern(new RegExp(foldText(leadingKind.source), "u"));

/** What 'camp de la Saulaie', 'La Saulaie' and 'Saulaie camp' have in common. Folded. */
export function coreOf(key: string): string {
  const core = key.replace(foldedKind, "").replace(trailingKind, "");
  return core === "" ? key : core;
}

const articled = compactPattern(/(?<![\p{L}-])(?:La |la |Le |le |Les |les |des |aux |L['’]|l['’])(?<slot>\p{Lu}[\p{L}\p{N}]*(?:-\p{L}+){0,5})(?![\p{L}-]| \p{Lu})/gu);

/** First mention with an article of each capitalised word or compound: 'la Saulaie', 'l'Ancienne-Filature'. */
export function articledMentions(sentences: readonly Sentence[]): ReadonlyMap<string, Span> {
  const first = new Map<string, Span>();
  for (const sentence of sentences) {
    for (const match of matchesIn(articled, sentence.original)) {
      const text = match.groups?.["slot"] ?? "";
      const end = sentence.offset + match.index + match[0].length;
      const key = nameKey(text);
      if (!first.has(key)) first.set(key, { start: end - text.length, end });
    }
  }
  return first;
}

/** Sites that keep the name they are known by: 'camp de Zaatari', 'Evin prison'. A street does not lie where it is called after. */
const enclosed = /^(?:camp|prison|campement|poste) | (?:camp|prison|jail|border crossing|checkpoint)$/u;

/** What the case's own gazetteer has under a described name, or under what is left of it, stands there. */
export function describedNames(sentence: Sentence, gazetteer: Gazetteer): readonly Candidate[] {
  const kinds = kindsIn(sentence);
  return patterns.flatMap((pattern) => (pattern.needs.every((need) => kinds.has(need)) ? matches(sentence, pattern) : [])).map((candidate) => {
    const told = [candidate.key, coreOf(candidate.key)].flatMap((key) => gazetteer.wide(key)).find((entry) => entry.kind === "case" || (entry.kind === "area" && enclosed.test(candidate.key)));
    return told ? { ...candidate, entries: [told] } : candidate;
  });
}

function matches(sentence: Sentence, rule: Pattern): readonly Candidate[] {
  const { pattern, evidence, slot, language } = rule;
  const found: Candidate[] = [];
  if (language !== undefined && language !== sentence.language) return found;
  for (const match of matchesIn(pattern, sentence.original)) {
    const text = slot === undefined ? match[0] : match.groups?.[slot] ?? "";
    const start = match.index + (slot === undefined ? 0 : match[0].lastIndexOf(text));
    const clean = stripLead(text);
    const key = nameKey(clean);
    const words = key.split(" ");
    if (text === "" || !/\p{Lu} ?[\p{L}\p{N}]|\d/u.test(clean) || (institutions.has(words[0] ?? "") && !/^(?:Haute?|Grande?|Proche)-\p{Lu}/u.test(clean)) || (words.length === 1 && evidence === 2 && key.length < 4 && !/\d/.test(key))) continue;
    if (words.length === 2 && isDemonym(words[0] ?? "", sentence.language)) continue;
    if (surnames.test(clean) && isCalledSo(sentence.original, start + text.length - clean.length, start + text.length)) continue;
    const from = sentence.offset + start + text.length - clean.length;
    found.push({ start: from, end: from + clean.length, key, name: clean, entries: [], evidence, described: true, site: foldedSite.test(foldText(clean)) || rule.site === true, shown: rule.shown === true, words: words.length, sure: false, beside: [], dateline: false, speaks: false, role: "place" });
  }
  return found;
}

/** 'Fiona Hill', 'Rosa Park': two words, of which the last is a surname too. */
const surnames = compactPattern(/^\p{Lu}\p{Ll}+ (?:Hills?|Park|Lake|Street|Forest|Camp|Beach|Bay|Bridge|Point|Falls|Springs|Rivers?|Docks)$/u);

/** Somebody's office, age or speech stands beside the name. */
function isCalledSo(original: string, start: number, end: number): boolean {
  if (/(?:^|[^\p{L}])(?:in|at|near|on|off|across|(?:residents|people|villagers|inhabitants|outskirts) of) (?:the )?$/iu.test(original.slice(Math.max(0, start - 24), start))) return false;
  return /(?:\b(?:advis[eo]r|spokes(?:man|woman|person)|director|officer|minister|lawyer|attorney|actor|actress|author|singer|player|coach|captain|sergeant|detective|judge|professor|doctor|analyst|expert|senator|secretary|president|chairman|chairwoman|editor|reporter|resident|wife|husband|son|daughter|mother|father|brother|sister|friend|colleague|named|called|by|Mr|Mrs|Ms|Dr|Sir|Lady)\.?,? )$/u.test(original.slice(Math.max(0, start - 16), start))
    || /^,? (?:said|says|told|added|who|whose|wrote|writes|testified|explained|\d{2},|an? (?:\p{Ll}+ ){0,2}(?:lawyer|teacher|resident|spokes\p{Ll}+|officer|analyst|professor|mother|father|nurse|doctor|driver))(?!\p{L})/u.test(original.slice(end, end + 50));
}

/** 'In Harwick Quay' at the head of a sentence: the preposition is no part of the name. */
function stripLead(text: string): string {
  return text.replace(/^(?:In|At|The|From|Near|On|To|An?|And|But|Along|This|That|His|Her|Their|Our|Its|My|Your|One|Another|Each|Every|Some|Any|No|Most|Many|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|French|British|American)\s+/u, "");
}
