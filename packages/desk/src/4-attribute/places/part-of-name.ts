import type { Sentence, Token } from "../figures/tokens.js";

/** Given names and offices in front of a name make it a person. */
const beforePerson = /^(?:mr|mrs|ms|dr|sir|lord|lady|dame|president|minister|prime|judge|justice|captain|officer|sergeant|detective|constable|senator|congressman|congresswoman|mme|m|mlle|me|maitre|docteur|presidente|ministre|pere|soeur|saint|pope|pape|king|queen|prince|princess)$/;
const houses = /^(?:bank|church|university|house|museum|institute|college|radio|voice|journal|voix|banque|universite|eglise|opera|institut|stade|cour|tribunal|court|echo|courrier|duke|earl|duchess|treaty|traite|embassy|ambassade|mall|council|surete|societe|regie|caisse|hydro|port|electricite|gaz|office|federation|union|parti|mouvement|front|etats|olympique|racing|sporting|stadium)$/;
/** Capitalised words behind a name that leave it a place: 'Dallas Police', 'Cavan County Council', 'Heathrow Airport'. */
const localBodies = /^(?:police|council|courthouse|court|magistrate|magistrates|crown|high|supreme|airport|international|hospital|prison|jail|city|town|municipal|metropolitan|metro|fire|mayor|borough|central|area|correctional|zoo|sheriff|district|coroner|embassy|authorities|residents|officials|time|gov|governor|sen|rep|republican|republicans|democrat|democrats|attorney|prime|president|foreign|navy|army)$/;
const unlocal: Readonly<Record<string, RegExp>> = { city: /^(?:council|hall|police|attorney|manager|court|commission)$/, town: /^(?:hall|council)$/, district: /^(?:court|attorney|council)$/, high: /^(?:court|commissioner)$/, international: /^airport$/, central: /^(?:criminal|district|police|court|station)$/, crown: /^court$/, supreme: /^court$/, fire: /^(?:department|brigade|service|and)$/, metropolitan: /^(?:police|area|council)$/, prime: /^minister$/, foreign: /^(?:minister|secretary|ministry)$/, attorney: /^general$/ };
/** Words behind a country or region that make it another name: 'France Info', 'Virginia Tech', 'Kenya Airways'. */
const afterWide = /^(?:sea|ocean|tunnel|virgin|university|united|city|fc|times|post|daily|info|inter|bleu|culture|televisions|telecom|tech|state|airways|airlines|bank|news|today|football|avenue|street|road|square|park|hotel|heights|house|high|college|school|beach|bridge|tower|way|lane|fried|ave|st|rd|blvd|county|township|island|islands|river|lake|bay|valley|hills|creek|springs|falls|theatre|club|cup|open|league|act|treaty|inc|ltd|plc|llc|corp|corporation|group|company|co|casino|association|federation|foundation|institute|institution|authority|commission|committee|council|department|senate|legislature|parliament|assembly|army|navy|guard|exchange|railway|railways|rail|festival|championship|championships|marathon|museum|academy|journal|tribune|herald|gazette|chronicle|telegraph|observer|review|press|television|tv|today|power|oil|gas|electric|electricity|telecoms|mining|steel|cricket|rugby|basketball|national|olympic|royal|red)$/;
const directions = /^(?:north|south|east|west|northern|southern|eastern|western|central|downtown|greater|inner|upper|lower|mainland|metropolitan|northwest|northeast|southwest|southeast|midtown|rural|nord|sud|est|ouest|old|modern|ancient|war|nazi|saint)$/;
const compoundTail = /^(?:based|born|bound|area|led|run|controlled|held|backed|made|trained|style|wide|educated|owned|to)$/;
const days = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const openers = /^(?:in|at|from|to|near|across|outside|a|au|aux|en|dans|de|depuis|pres|but|and|when|while|if|since|as|for|after|before|mais|et|si|the|le|la|les|like|unlike|meanwhile|with|avec|pour|selon|although|though|because|between|entre|both|is|was|does|did|will|can|why|how|what|where|that|this|only|even|despite|throughout|around|under|over|inside|within|beyond|is|are|has|had|so|or|not|now|today|yesterday|here|of|by|on|into|against|toward|towards|about|via|vers|chez|par|sur|sous|ou|que|qui|car|donc|or|ni|puis|hors|contre|comme|lorsque|quand)$/;

interface Place {
  readonly sentence: Sentence;
  readonly at: number;
  readonly to: number;
  /** Another name of the gazetteer follows, or has just ended: 'Maiduguri Borno State'. */
  readonly nameAhead: boolean;
  readonly nameBehind: boolean;
}

/** Part of a longer name: 'France Info', 'Marine Le Pen', 'Radio Paris'. A preposition that opens the sentence does not count. */
export function partOfName(place: Place, wide: boolean): boolean {
  return ledBy(place, wide) || followedBy(place, wide);
}

function ledBy({ sentence: { tokens }, at, nameBehind }: Place, wide: boolean): boolean {
  const before = tokens[at - 1];
  if (!before || (nameBehind && wide)) return false;
  if (before.text === "." && /^(?:m|mr|mrs|dr|mme)$/.test(tokens[at - 2]?.text ?? "")) return true;
  if (/^[@#/&$]$/.test(before.text)) return true;
  if (ofHouse(tokens, at)) return true;
  if (before.text === "." && (tokens[at - 2]?.text.length ?? 0) === 1 && tokens[at - 2]?.capital === true && !wide) return true;
  if (before.kind !== "word" || opensSentence(tokens, at - 1)) return false;
  if (beforePerson.test(before.text) && !(wide && before.text === "m")) return true;
  if (/^(?:le|la|les)$/.test(before.text)) return before.capital && tokens[at - 2]?.kind === "word" && tokens[at - 2]?.capital === true && !opensSentence(tokens, at - 2);
  return before.capital && !directions.test(before.text);
}

/** 'Bank of England', 'Embassy of the Republic', 'Université de Lille'. */
function ofHouse(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (index > at - 4 && /^(?:the|la|l|'|republic)$/.test(tokens[index]?.text ?? "")) index -= 1;
  if (!/^(?:of|de|du|d)$/.test(tokens[index]?.text ?? "")) return false;
  return houses.test(tokens[index - 1]?.text ?? "") && tokens[index - 1]?.capital === true;
}

function followedBy({ sentence, to, nameAhead }: Place, wide: boolean): boolean {
  const { tokens, original } = sentence;
  const after = tokens[to];
  const next = tokens[to + 1];
  if (!after) return false;
  if (/^[&+$]$/.test(after.text) || after.text === "dollars") return true;
  if (after.text === "'" && after.glued && next?.glued === true && next.text !== "s") return true;
  if (/[-‐‑]/u.test(original.charAt(after.start)) && after.glued && next?.glued === true) return next.kind === "word" && !wide && !compoundTail.test(next.text);
  if (after.kind !== "word" || after.glued) return false;
  if (/^(?:university|united|fc|times|post)$/.test(after.text) || (after.text === "today" && after.capital && tokens[to - 1]?.text === "usa")) return true;
  if (!after.capital || openers.test(after.text) || days.test(after.text)) return false;
  if (wide) return afterWide.test(after.text);
  if (nameAhead) return false;
  const behind = unlocal[after.text];
  return !localBodies.test(after.text) || (behind !== undefined && !behind.test(next?.text ?? ""));
}

/** 'Dallas Police', 'Cavan Courthouse': the body behind the name is there, and so says that the name is a place. */
export function hasLocalBody(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  return after?.kind === "word" && after.capital && localBodies.test(after.text);
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const first = at === 0 || /^[«»"“”:.–—(-]$/.test(tokens[at - 1]?.text ?? "");
  return first && openers.test(tokens[at]?.text ?? "");
}
