import { foldedWords } from "../text/words.js";

/** News agencies that go by more than one name, each with the name they are known by here. Rules as data: an agency a line. */
const agencies: readonly (readonly string[])[] = [
  ["afp", "agence france presse"],
  ["ap", "associated press"],
  ["reuters", "thomson reuters"],
  ["pa", "pa media", "press association"],
  ["dpa", "deutsche presse agentur"],
  ["ansa", "agenzia nazionale stampa associata"],
  ["efe", "agencia efe"],
  ["belga"],
  ["ats", "keystone ats", "agence telegraphique suisse"],
  ["anp", "algemeen nederlands persbureau"],
  ["upi", "united press international"],
  ["aap", "australian associated press"],
  ["cp", "canadian press", "presse canadienne"],
  ["apa", "austria presse agentur"],
  ["tass", "itar tass"],
  ["xinhua"],
  ["anadolu", "anadolu ajansi"],
  ["pti", "press trust of india"],
  ["ians", "indo asian news service"],
  ["aps", "algerie presse service"],
  ["map", "maghreb arabe presse"],
  ["tap", "tunis afrique presse"],
  ["kyodo", "jiji"],
  ["lusa"], ["ritzau"], ["ntb"], ["europa press"], ["unian"], ["ukrinform"], ["interfax"], ["yonhap"],
];

const known = new Map(agencies.flatMap(([first = "", ...others]) => [first, ...others].map((name) => [name, first] as const)));
const around = new Set(["the", "la", "le", "l", "les", "an", "a"]);
const kinds = new Set(["agence", "agency", "news", "wire", "service", "agencies", "presse", "press"]);
const joining = new Set(["of", "and", "de", "du", "des", "d", "la", "le", "les", "l", "et", "the", "for", "pour"]);

function plain(name: string): readonly string[] {
  return foldedWords(name).filter((word) => !around.has(word));
}

/** 'Agence France-Presse' is AFP, 'the news agency Belga' is Belga; null for a name of no known agency. */
export function knownAgency(name: string): string | null {
  const words = plain(name);
  return known.get(words.join(" ")) ?? known.get(words.filter((word) => !kinds.has(word)).join(" ")) ?? null;
}

/** First letters of a name's words, as an acronym is made. */
function initials(name: string): string {
  return foldedWords(name).filter((word) => !joining.has(word)).map((word) => word.charAt(0)).join("");
}

/** Is it one outlet or agency: by name, by a name an agency is known by, or by the acronym of the other? */
export function isSameOutlet(one: string, other: string): boolean {
  const [mine, theirs] = [plain(one), plain(other)];
  if (mine.length === 0 || theirs.length === 0) return false;
  const agency = knownAgency(one);
  if (agency !== null || knownAgency(other) !== null) return agency === knownAgency(other);
  if (mine.join(" ") === theirs.join(" ")) return true;
  const without = (words: readonly string[]) => words.filter((word) => !kinds.has(word)).join(" ");
  if (without(mine) !== "" && without(mine) === without(theirs)) return true;
  return isAcronymOf(one, other) || isAcronymOf(other, one);
}

function isAcronymOf(short: string, long: string): boolean {
  return /^\p{Lu}{2,7}$/u.test(short) && plain(long).length > 1 && initials(long) === short.toLowerCase();
}
