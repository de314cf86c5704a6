/** Words that say what kind of land a name is of, in the languages of those who name them. Folded. */
const kinds = "county|counties|co|district|districts|province|provincia|provincie|prov|region|regions|regiao|state|territory|department|departement|departements|departamento|governorate|governorates|gouvernorat|wilaya|wilayah|prefecture|oblast|krai|kray|raion|rayon|okrug|gorodskoy|parish|borough|"
  + "municipality|municipio|municipiul|gemeente|kommun|kommune|commune|comuna|comune|arrondissement|cercle|canton|division|agency|regency|kabupaten|kota|amphoe|huyen|quan|shi|gun|ilcesi|pagasts|powiat|obshtina|oras|tumani|jaras|okres|partido|bezirk|regierungsbezirk|landkreis|kreis|"
  + "kreisfreie stadt|stadtkreis|markaz|distrito|politischer bezirk|opcina|audany|daira|srok|vald|bashkia|nomos|sum|grad|shahrestan|ostan|qada'|liwa'|city|royal borough|london borough|metropolitan borough|principality|emirate|emirat|comte|voivodeship|zone|sub county|subcounty|local government area|area";
/** Kinds that are never below the first level. */
const firstLevel = /^(?:state|territory|governorate|gouvernorat|wilaya|wilayah|oblast|krai|emirate|emirat|voivodeship|region|etat)$/;
const kindWord = new RegExp(`^(?:${kinds}|etat|outskirts)$`, "u");
const leading = new RegExp(`^(?:the )?(?:${kinds}) (?:of |de la |de l'|del |dels |de |du |des |d'|do |da |di )?(?:the |las |los |la |le |les )?(?=.{3})`, "u");
const trailing = new RegExp(`(?<=.{3}) (?:${kinds})$`, "u");

/** A name without the words that say what kind of land it is: 'morris county', 'comte de kent', 'kabupaten bogor'. The key itself when none does. */
export function landKey(key: string): string {
  return key.replace(trailing, "").replace(leading, "");
}

const edges: ReadonlySet<string> = new Set(`${kinds}|etat`.split("|").flatMap((kind) => [kind.split(" ")[0] ?? "", kind.split(" ").at(-1) ?? ""]));

/** May a name that ends with this word, or begins with it or with 'the' and this word, have another `landKey` than itself? */
export function isLandEdge(word: string): boolean {
  return edges.has(word);
}

/** Is it a word for a kind of land ('county', 'wilaya')? `first`: one that is never below the first level. */
export function landKind(word: string): { readonly first: boolean } | null {
  return kindWord.test(word) && !/^(?:city|area|co|department|departement|departements|division|agency|zone|grad|sum|shi|gun|vald|oras)$/.test(word) ? { first: firstLevel.test(word) } : null;
}
