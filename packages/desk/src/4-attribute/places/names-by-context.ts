import { compactPattern } from "../../model/compact-pattern.js";
import { foldText } from "../figures/fold-text.js";
import { matchesIn } from "../words/matches-in.js";
import { nameKey } from "./name-key.js";
import { notTowns } from "./not-towns.js";
import type { Candidate } from "./place-candidate.js";
import type { Gazetteer } from "./place-entry.js";
import { RulesByWord } from "./rules-by-word.js";
import type { Language } from "../../model/reading.js";
import type { Sentence } from "../figures/tokens.js";

const word = "\\p{Lu}[\\p{L}]{2,24}";
/** One word or a compound, with its article: 'Rethay', 'La Roche-Vineuse', 'Bray-lès-Ormes'. */
const frenchName = `(?:(?:La |Le |Les |L['’]))?${word}(?:-(?:[dl]['’])?\\p{L}{1,24}){0,6}`;
const englishName = `${word}(?:-\\p{L}{1,24}){0,6}(?: ${word}){0,2}`;
const alone = "(?![\\p{L}\\p{N}-]|['’]\\p{L}{2}| \\p{Lu})";
const small = "(?:de |d['’]|du |des )";

const frenchKinds = "maires?|mairesse|bourgmestre|élue?s? municipa[a-z]{1,4}|habitante?s?|riverains|commerçants|agriculteurs|conseil municipal|hôtel de ville|centre hospitalier|procureure?|parquet|tribunal|tribunal judiciaire|tribunal correctionnel|cour d['’]appel|cour d['’]assises|commissariat|gendarmerie|gendarmes|brigade|pompiers|communauté de communes|agglomération|sous-préfecture|sous-préfète?|évêque|diocèse|centre-ville|jeunes?|étudiante?s?|lycéenne?s?|écoliers|élèves|entrée|sortie|alentours|environs|abords|hauteurs|périphérie|localité|bourgade|bassin|vallée|canton|plaine";
const frenchWorks = "centrale|usine|entrepôt|raffinerie|carrière|mine|barrage|aciérie|fonderie|abattoir|papeterie|scierie|décharge|site|dépôt|magasin|hypermarché|supermarché|garnison|foire|bataille|péage|aérodrome";
const frenchEvents = "installée?s?|situ(?:ée?s?|e)|habit(?:e|ent|ait|aient|ant)|vi(?:t|vent|vait|vaient|vant)|née?s?|basée?s?|domiciliée?s?|rési(?:de|dent|dait|dant)|arrivée?s?|réunie?s?|morte?s?|tuée?s?|hospitalisée?s?|transportée?s?|évacuée?s?|conduite?s?|emmenée?s?|incarcérée?s?|détenue?s?|défilé|manifesté|rassemblée?s?|siège|usine|entrepôt|domicile|dépôt|atelier|chantier|survenue?s?|déroulée?s?|implantée?s?|débarquée?s?|arrêtée?s?|retrouvée?s?|inhumée?s?|enterrée?s?|scolarisée?s?|construite?s?|fabriquée?s?|grandi|passée? par|incendie|explosion|accident|drame|fusillade|manifestation|réunion|marché|jugée?s?|bloquée?s?|interceptée?s?|stationnée?s?|accueillie?s?|relogée?s?|recueillie?s?|emmenée?s?|soignée?s?|ici|là-bas|séjour|retour";
const englishKinds = "mayor|residents|inhabitants|townspeople|villagers|outskirts|municipality|hamlet|streets|township|settlement|commune|bishop|archbishop|town council|prefecture|prosecutor";
const englishEvents = "born|lives?|lived|living|based|home|homes|house|houses|killed|died|held|jailed|arrested|detained|buried|found|hospital|clinic|morgue|plant|factory|warehouse|headquarters|farm|court|courthouse|prison|jail|flat|apartment|shelter|crash|fire|blast|explosion|attack|shooting|protest|rally|riot|raid|funeral|vigil|meeting|hearing|mine|quarry|market|school|church|mosque|settled|grew up|taken|treated|evacuated|stationed|deployed";
const directions = "north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|northern|southern|eastern|western";

interface Rule {
  readonly language: Language;
  readonly pattern: RegExp;
  readonly evidence: number;
  /** Folded words without one of which it cannot match, or how they are written. */
  readonly needs: ReadonlySet<string> | RegExp;
}

/** The first words of alternatives; 'là-bas' by its second, since every sentence has 'la'. */
const firstWords = (alternatives: string): RegExp => new RegExp(`^(?:${foldText(alternatives.replace("là-bas", "bas")).replace(/[ -][^|]*/g, "")})$`);

const rule = (language: Language, evidence: number, [needs, lead]: readonly [string | RegExp, string]): Rule =>
  ({ language, evidence, needs: typeof needs === "string" ? new Set(foldText(needs).split(" ")) : needs, pattern: compactPattern(new RegExp(`(?<![\\p{L}-])(?:${lead})(?<slot>${language === "fr" ? frenchName : englishName})${alone}`, "gu")) });

/** What is said about a name that only a place has said about it. */
const rules: readonly Rule[] = [
  rule("fr", 3, [firstWords(frenchKinds), `(?:${frenchKinds}) ${small}`]),
  rule("fr", 3, ["km kilomètres", `(?:\\d+|quelques|dizaine de|quinzaine de|vingtaine de|trentaine de) (?:km|kilomètres)(?: au (?:nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest))? ${small}`]),
  rule("fr", 2, ["près loin nord sud large est ouest portes direction autour proximité hauteur route gare", `(?:près|non loin|au (?:nord|sud|large)|à l['’](?:est|ouest)|aux portes|en direction|autour|à proximité|à hauteur|la route|en gare) ${small}`]),
  rule("fr", 2, ["incendie incendies explosion fusillade attentat attentats attaque tuerie massacre inondations emeutes seisme bombardement bombardements catastrophe raid rafle", `(?:[Ii]ncendies?|[Ee]xplosion|[Ff]usillade|[Aa]ttentats?|[Aa]ttaque|[Tt]uerie|[Mm]assacre|[Ii]nondations|[ÉE]meutes|[Ss]éisme|[Bb]ombardements?|[Cc]atastrophe|[Rr]aid|[Rr]afle) ${small}`]),
  rule("fr", 2, ["relie reliait relient reliant relier", "reli(?:e|ent|ait|aient|ant|er) "]),
  rule("fr", 2, ["relie reliait relient reliant relier", `reli(?:e|ent|ait|aient|ant|er) ${frenchName} à `]),
  rule("fr", 2, ["circulation route ligne lignes train trains bus navette axe troncon voie autoroute departementale nationale frontiere", `(?:circulation|route|ligne|trains?|bus|navette|axe|tronçon|voie|autoroute|départementale|nationale|frontière)(?: [^ .;:]{1,14}){0,3},? entre `]),
  rule("fr", 2, ["circulation route ligne lignes train trains bus navette axe troncon voie autoroute departementale nationale frontiere", `(?:circulation|route|ligne|trains?|bus|navette|axe|tronçon|voie|autoroute|départementale|nationale|frontière)(?: [^ .;:]{1,14}){0,3},? entre ${frenchName} et `]),
  rule("fr", 3, [firstWords(frenchKinds), `(?:${frenchKinds}) ${small}${frenchName} et ${small}`]),
  rule("fr", 2, [firstWords(frenchWorks), `(?:${frenchWorks})(?: \\p{Lu}[\\p{L}'’-]{2,20}| industrielle?| nucléaire| militaire| chimique| aérienne){0,2} ${small}`]),
  rule("fr", 2, ["bras berges rive rives crue crues debordement affluent estuaire embouchure lit eaux source", "(?:bras|berges|rives?|crues?|débordements?|affluents?|estuaire|embouchure|lit|eaux|source) (?:de la |de l['’]|du )"]),
  rule("fr", 2, ["vient viennent venu venue venus venues parti partie partis parties originaire originaires natif native natifs rentres rentre", "(?:vien(?:t|nent)|venue?s?|partie?s?|originaires?|nati(?:fs?|ves?)|rentrée?s?) (?:de |d['’])"]),
  rule("fr", 2, [firstWords(frenchEvents), `(?:${frenchEvents})(?: (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))? à `]),
  { language: "fr", evidence: 2, needs: new Set(["a"]), pattern: compactPattern(new RegExp(`(?<=^|[.!?»”] )(?:À|A) (?<slot>${frenchName})(?=,(?! \\d))`, "gu")) },
  rule("en", 3, [englishKinds.replaceAll("|", " "), `(?:${englishKinds}) (?:of|in) `]),
  rule("en", 3, ["miles km kilometres kilometers", `(?:\\d+|few|dozen) (?:miles|km|kilometres|kilometers)(?: (?:${directions}))? (?:of|from) `]),
  rule("en", 2, [`${directions.replaceAll("|", " ")} outside road town village city hamlet port suburb`, `(?:${directions}) of |(?:just |right )?outside |on the road to |in the (?:town|village|city|hamlet|port|suburb) of `]),
  rule("en", 2, ["left departed sailed bound headed heading leaving", `(?:left|departed|leaving)(?: ${englishName})? for |(?:sailed|bound|headed|heading) for `]),
  rule("en", 3, ["river", "(?:the )?[Rr]iver "]),
  rule("en", 2, ["fled arrived traveled travelled drove walked sailed flew hail hails commuted", "(?:fled|arrived|travell?ed|drove|walked|sailed|flew|hails?|commuted) (?:from|to|in) "]),
  rule("en", 2, ["near off", `[Nn]ear |off the coast of |(?:capsized|sank|sunk|intercepted|rescued|anchored|drowned|wrecked|stranded|kilometres|km|miles) off `]),
  rule("en", 2, [englishEvents.replaceAll("?", "").replaceAll("|", " ") + " live", `(?:${englishEvents}) (?:in|near) `]),
  { language: "en", evidence: 2, needs: new Set(["where", "town", "village", "city", "suburb", "port", "hamlet", "district"]), pattern: compactPattern(new RegExp(`(?<![\\p{L}-])[Ii]n (?<slot>${englishName})(?=, (?:where|a (?:\\p{Ll}+ ){0,2}(?:town|village|city|suburb|port|hamlet|district)))`, "gu")) },
];

const rulesOf = { en: new RulesByWord(rules.filter(({ language }) => language === "en")), fr: new RulesByWord(rules.filter(({ language }) => language === "fr")) } as const;

/** 'Lidale, a village of 170 houses': what a name is said to be. */
const said = compactPattern(new RegExp(`(?=\\p{Lu})(?<![\\p{L}-]|\\p{Lu}\\p{L}{0,20} )(?<slot>${englishName}), (?:a|an|the) (?:[\\p{Ll}-]+ ){0,3}(?:town|village|hamlet|suburb|city|settlement|seaport|fishing port|island)(?=[,.;]| (?:of|in|on|near|at|that|which|where|with|some|about|north|south|east|west|just|outside|along|beside|between|close))`, "gu"));
const saidNeeds = new Set(["town", "village", "hamlet", "suburb", "city", "settlement", "seaport", "port", "island"]);

/** 'Bray-sur-Orlette', 'Courcelles-la-Vigne', 'Haut-lès-Bois', 'Bray-l'Évêque', 'Orle-et-Sarne': only towns and lands are called so. */
const compound = compactPattern(/(?=\p{Lu})(?<![\p{L}\p{N}@#/.-]|\p{Lu}\p{L}{0,20} )\p{Lu}\p{L}{2,20}(?:-(?:on|upon|under|by|le|super|sur|sous|lès|lez|en|aux|devant|SUR|SOUS|LÈS|LEZ|EN|AUX)(?:-(?:the|la|le|les|l|LA|LE|LES))?-(?:[dl]['’])?\p{Lu}\p{L}{2,20}|-et-\p{Lu}\p{L}{2,20}|-[dlDL]['’]\p{Lu}\p{L}{2,20}){1,2}(?![\p{L}-]| \p{Lu})/gu);

/** 'vers Brasseuil et Mopti': what stands beside a town is one. */
const pairs: Readonly<Record<Language, RegExp>> = {
  fr: compactPattern(new RegExp(`(?<!\\p{L})(?:à|À|vers|entre|depuis|près de) (?<one>${frenchName}) (?:et|ou) (?:à |de |d['’])?(?<other>${frenchName})${alone}`, "gu")),
  en: compactPattern(new RegExp(`(?<!\\p{L})(?:in|near|between|towards?|outside) (?<one>${englishName}) and (?<other>${englishName})${alone}`, "gu")),
};

/** Words with a capital that these contexts also have. Folded. */
const others = new Set(("facebook twitter instagram telegram whatsapp youtube tiktok google apple amazon microsoft netflix congress parliament senate court islam christianity ramadan christmas easter spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday "
  + "january february march april may june july august september october november december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre bercy matignon beauvau the this that these his her their english french arabic german spanish russian chinese god dieu "
  + "lundi mardi mercredi jeudi vendredi samedi dimanche noel paques").split(" "));

/** Names that no table need know, shown to be places by what is said about them: 'le maire de Rethay', '12 km from Harwick'. */
export function namesByContext(sentence: Sentence, gazetteer: Gazetteer): readonly Candidate[] {
  const { original, language, tokens } = sentence;
  const found: Candidate[] = [];
  for (const { pattern, evidence } of rulesOf[language].among(tokens)) {
    for (const match of matchesIn(pattern, original)) add(found, sentence, { slot: match.groups?.["slot"] ?? "", end: match.index + match[0].length, evidence });
  }
  if (language === "en" && tokens.some(({ text }) => saidNeeds.has(text))) for (const match of matchesIn(said, original)) add(found, sentence, { slot: match.groups?.["slot"] ?? "", end: match.index + (match.groups?.["slot"] ?? "").length, evidence: 3 });
  if (original.includes("-")) for (const match of matchesIn(compound, original)) add(found, sentence, { slot: match[0], end: match.index + match[0].length, evidence: 3 });
  const isTown = (name: string): boolean => gazetteer.towns(nameKey(name)).some(({ population }) => population >= 15_000);
  for (const match of tokens.some(({ text }) => text === "and" || text === "et" || text === "ou") ? matchesIn(pairs[language], original) : []) {
    const { one = "", other = "" } = match.groups ?? {};
    const known = [isTown(one), isTown(other)];
    if (known[1] === true && known[0] === false) add(found, sentence, { slot: one, end: match.index + match[0].indexOf(one) + one.length, evidence: 2 });
    if (known[0] === true && known[1] === false) add(found, sentence, { slot: other, end: match.index + match[0].length, evidence: 2 });
  }
  return found;
}

function add(found: Candidate[], { original, offset }: Sentence, { slot, end, evidence }: { slot: string; end: number; evidence: number }): void {
  const key = nameKey(slot);
  const bare = key.replace(/^(?:la |le |les |l')/, "");
  if (slot === "" || others.has(bare) || notTowns.has(bare) || (isAcronym(slot) && /\p{Ll}{3}/u.test(original.slice(0, end - slot.length)))) return;
  found.push({ start: offset + end - slot.length, end: offset + end, key, name: slot, entries: [], evidence, described: true, unsure: true, shown: true, site: false, words: key.split(" ").length, sure: false, beside: [], dateline: false, speaks: false, role: "place" });
}

const isAcronym = (name: string): boolean => name.length <= 5 && name === name.toUpperCase();
