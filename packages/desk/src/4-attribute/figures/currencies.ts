/**
 * Currencies as data: ISO 4217 codes, and the folded words and signs of both languages for them. A word that several
 * countries share (dollar, franc, peso) names a family; the country's adjective settles the code. Minor units are apart.
 */

/** What a word or sign says: a code where it is certain; else the family alone. */
export interface Currency {
  readonly code: string | null;
  readonly family: string;
}

/** Words that name one currency, whatever stands beside them. */
const single: Readonly<Record<string, string>> = {
  EUR: "euro euros €", JPY: "yen yens ¥", CNY: "yuan yuans renminbi rmb", KRW: "won wons ₩", THB: "baht bahts ฿", ZAR: "rand rands", PLN: "zloty zlotys zlotych", UAH: "hryvnia hryvnias ₴",
  ILS: "shekel shekels ₪", NGN: "naira nairas ₦", GHS: "cedi cedis ₵", HUF: "forint forints", BGN: "lev leva", KZT: "tenge tenges ₸", GEL: "lari laris ₾", AMD: "drams ֏",
  IDR: "rupiah rupiahs roupie_indonesienne", MYR: "ringgit ringgits", BDT: "taka takas ৳", VND: "dong dongs ₫", LAK: "kips ₭", KHR: "riel riels", MMK: "kyat kyats", MNT: "tugrik tugriks ₮", PHP: "₱", CRC: "₡", PYG: "guarani guaranis ₲",
  BRL: "reais", GTQ: "quetzal quetzales quetzals", HNL: "lempira lempiras", PAB: "balboa balboas", BOB: "boliviano bolivianos", VES: "bolivar bolivars bolivares", ETB: "birr birrs",
  ZMW: "kwacha kwachas", BWP: "pula pulas", MZN: "metical meticais meticals", AOA: "kwanza kwanzas", GMD: "dalasi dalasis", MRU: "ouguiya ouguiyas", MGA: "ariary ariarys",
  FIM: "markka markkas markkaa", DEM: "deutschmark deutschmarks", GRD: "drachma drachmas drachme drachmes", ESP: "peseta pesetas", NLG: "guilder guilders florin florins", PTE: "escudo escudos", XAG: "",
  AFN: "afghani afghanis", ALL: "lek leks", HRK: "kuna kunas", TRY: "₺", RUB: "₽", INR: "₹ rs", HTG: "gourde gourdes", XOF: "fcfa cfa", BTC: "bitcoin bitcoins btc ₿", GBP: "sterling quid",
};

/** Families: their words and signs, what they mean alone, and the codes their countries have. */
const families: Readonly<Record<string, { readonly words: string; readonly codes: string }>> = {
  dollar: { words: "dollar dollars bucks $", codes: "AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD USD XCD ZWL" },
  pound: { words: "pound pounds livre livres £", codes: "GBP EGP SYP LBP SDG SSP GIP IEP CYP FKP" },
  franc: { words: "franc francs", codes: "CHF FRF BEF LUF GNF RWF DJF KMF BIF CDF XPF" },
  rupee: { words: "rupee rupees roupie roupies", codes: "INR PKR LKR NPR MUR SCR IDR" },
  peso: { words: "peso pesos", codes: "MXN ARS CLP COP CUP DOP PHP UYU" },
  krone: { words: "krone kroner krona kronor crown crowns couronne couronnes koruna korunas", codes: "DKK NOK SEK ISK CZK" },
  dinar: { words: "dinar dinars", codes: "DZD TND IQD JOD KWD BHD LYD RSD MKD" },
  dirham: { words: "dirham dirhams", codes: "MAD AED" },
  rial: { words: "rial rials riyal riyals", codes: "IRR OMR YER SAR QAR BRL" },
  rouble: { words: "rouble roubles ruble rubles", codes: "RUB BYN" },
  lira: { words: "lira liras lire lires", codes: "TRY ITL" },
  shilling: { words: "shilling shillings", codes: "KES TZS UGX SOS" },
  leu: { words: "leu lei", codes: "RON MDL" },
  mark: { words: "mark marks", codes: "DEM FIM BAM" },
  som: { words: "som soms sum sums manat manats somoni somonis", codes: "KGS UZS AZN TMT TJS" },
  real: { words: "real", codes: "BRL" },
  colon: { words: "colon colones colons cordoba cordobas", codes: "CRC SVC NIO" },
  sol: { words: "sol soles sols", codes: "PEN" },
};

/** A family's word alone, where news of either language means one currency by it. */
const meant: Readonly<Record<string, string>> = { dollar: "USD", pound: "GBP", rupee: "INR", dirham: "MAD", rouble: "RUB", lira: "TRY", real: "BRL" };

/** Adjectives and names of countries by their ISO 3166 code, which begins the code of the currency. */
const nations: Readonly<Record<string, string>> = {
  AU: "australian australien australiens australiennes", CA: "canadian canadien canadiens canadiennes", US: "us american americain americains united_states etats-unis etats_unis", NZ: "new_zealand neo-zelandais neo_zelandais",
  HK: "hong_kong hong-kongais hongkongais", SG: "singapore singaporean singapourien singapouriens", TW: "taiwan taiwanese taiwanais new_taiwan", JM: "jamaican jamaicain jamaicains", NA: "namibian namibien namibiens", ZW: "zimbabwean zimbabwe zimbabweens",
  FJ: "fijian fidjiens", BB: "barbadian barbadiens", BS: "bahamian bahameens", BZ: "belize belizean beliziens", BN: "brunei", GY: "guyanese guyanien guyaniens", LR: "liberian liberien liberiens", TT: "trinidad", XC: "east_caribbean",
  GB: "british britannique britanniques uk sterling", EG: "egyptian egyptien egyptiens egyptienne egyptiennes", SY: "syrian syrien syriens syrienne syriennes", LB: "lebanese libanais libanaise libanaises", SD: "sudanese soudanais soudanaise soudanaises", SS: "south_sudanese sud-soudanaises", GI: "gibraltar", IE: "irish irlandais irlandaise irlandaises", CY: "cypriot chypriotes",
  CH: "swiss suisse suisses", FR: "french francais", BE: "belgian belge belges", LU: "luxembourg luxembourgeois", GN: "guinean guineen guineens", RW: "rwandan rwandais", DJ: "djibouti djiboutien djiboutiens", KM: "comorian comorien comoriens", BI: "burundian burundais", CD: "congolese congolais", XP: "cfp pacifique",
  IN: "indian indien indiens indienne indiennes", PK: "pakistani pakistanais pakistanaise pakistanaises", LK: "sri_lankan sri-lankais sri-lankaise sri-lankaises sri_lankaise sri_lankaises", NP: "nepalese nepali nepalais nepalaise nepalaises", MU: "mauritian mauricien mauriciens mauricienne mauriciennes", SC: "seychelles seychellois", ID: "indonesian indonesien indonesienne indonesiennes",
  MX: "mexican mexicain mexicains", AR: "argentine argentinian argentinien argentin argentins", CL: "chilean chilien chiliens", CO: "colombian colombien colombiens", CU: "cuban cubain cubains", DO: "dominican dominicain dominicains", PH: "philippine philippin philippins", UY: "uruguayan uruguayen uruguayens",
  DK: "danish danois danoise danoises", NO: "norwegian norvegien norvegiens norvegienne norvegiennes", SE: "swedish suedois suedoise suedoises", IS: "icelandic islandais islandaise islandaises", CZ: "czech tcheque tcheques",
  DZ: "algerian algerien algeriens", TN: "tunisian tunisien tunisiens", IQ: "iraqi irakien irakiens", JO: "jordanian jordanien jordaniens", KW: "kuwaiti koweitien koweitiens", BH: "bahraini bahreini bahreinis", LY: "libyan libyen libyens", RS: "serbian serbe serbes", MK: "macedonian macedoniens",
  MA: "moroccan marocain marocains", AE: "emirati uae emiratis emirien emiriens", IR: "iranian iranien iraniens", OM: "omani omanais", YE: "yemeni yemenite yemenites", SA: "saudi saoudien saoudiens", QA: "qatari qataris qatarien qatariens", BR: "brazilian bresilien bresiliens",
  RU: "russian russe russes", BY: "belarusian bielorusse bielorusses", TR: "turkish turc turcs turque turques", IT: "italian italien italiens italienne italiennes", KE: "kenyan kenyan kenyans", TZ: "tanzanian tanzanien tanzaniens", UG: "ugandan ougandais", SO: "somali somalien somaliens",
  RO: "romanian roumain roumains", MD: "moldovan moldave moldaves", DE: "german allemand allemands", FI: "finnish finlandais", BA: "bosnian convertible convertibles", KG: "kyrgyz kirghize kirghizes", UZ: "uzbek ouzbek ouzbeks", AZ: "azerbaijani azerbaidjanais azeri", TM: "turkmen turkmene turkmenes", TJ: "tajik tadjiks",
  CR: "costa_rican costaricien costariciens", SV: "salvadoran salvadoriens", NI: "nicaraguan nicaraguayen nicaraguayens", PE: "peruvian peruvien peruviens", JP: "japanese japonais", CN: "chinese chinois", KR: "korean south_korean coreen coreens sud-coreens", ZA: "south_african sud-africain sud-africains", IL: "israeli israelien israeliens", NG: "nigerian nigerian nigerians", UA: "ukrainian ukrainien ukrainiens ukrainiennes", PL: "polish polonais", TH: "thai thailandais", NL: "dutch netherlands neerlandais", GE: "georgian georgien georgiens", LA: "lao laotien laotiens", HU: "hungarian hongrois",
};

/** The hundredth part of what stands before it. The word is the family; no code is certain. */
const minors: Readonly<Record<string, string>> = {
  cent: "cent cents ¢", penny: "penny", pence: "pence p", centime: "centime centimes", sen: "sen", pesewa: "pesewa pesewas", paisa: "paisa paise", kopeck: "kopeck kopecks kopek kopeks", satoshi: "satoshi satoshis",
};

/** Codes that are also words, names or other signs when they stand beside a number. */
const wordlike = new Set("ALL TRY CUP TOP PEN MAD SOS BAM GEL LAK XAG BTC CDF COP DOP MOP ANG SHP".split(" "));

const named = new Map<string, Currency>();
for (const [family, { words }] of Object.entries(families)) for (const word of words.split(" ")) named.set(word, { code: null, family });
for (const [code, words] of Object.entries(single)) for (const word of words.split(" ")) if (word !== "") named.set(word, { code, family: code });
const codes = new Set([...Object.keys(single), ...Object.values(families).flatMap((family) => family.codes.split(" "))].filter((code) => !wordlike.has(code)));
const minorWords = new Map(Object.entries(minors).flatMap(([family, words]) => words.split(" ").map((word) => [word, family] as const)));
const nationWords = new Map(Object.entries(nations).flatMap(([nation, words]) => words.split(" ").map((word) => [word.replaceAll("_", " "), nation] as const)));

/** A folded word or sign of a currency, without the codes. */
export function currencyNamed(word: string): Currency | null {
  return named.get(word) ?? null;
}

/** An ISO 4217 code as folded. Those that are words too ('ALL', 'TRY') are left out. */
export function currencyCode(word: string): Currency | null {
  const code = word.toUpperCase();
  return codes.has(code) ? { code, family: code } : null;
}

/** 'cents', 'pence', 'centimes': the name of the minor unit, or null. */
export function minorUnit(word: string): string | null {
  return minorWords.get(word) ?? null;
}

/** A family's currency in the country that words name: 'canadian' and dollar. Null where the country has none of that family. */
export function currencyOfNation(currency: Currency, words: string): Currency | null {
  const nation = nationWords.get(words);
  if (nation === undefined) return null;
  if (currency.code !== null && currency.family === currency.code) return currency.code.startsWith(nation) ? currency : null;
  const code = families[currency.family]?.codes.split(" ").find((one) => one.startsWith(nation));
  return code === undefined ? null : { code, family: currency.family };
}

/** The code a family's word means where nothing says more, or the family's own name. */
export function plainUnit(currency: Currency): string {
  return currency.code ?? meant[currency.family] ?? currency.family;
}

/** Letters glued to a dollar sign, before or behind: 'US$', 'C$', '$A', 'Mex$'. */
export const dollarLetters: ReadonlyMap<string, string> = new Map([
  ["us", "USD"], ["u", "USD"], ["c", "CAD"], ["ca", "CAD"], ["can", "CAD"], ["cad", "CAD"], ["a", "AUD"], ["au", "AUD"], ["aus", "AUD"], ["aud", "AUD"], ["nz", "NZD"], ["hk", "HKD"], ["s", "SGD"], ["sg", "SGD"],
  ["nt", "TWD"], ["mex", "MXN"], ["mx", "MXN"], ["r", "BRL"], ["j", "JMD"], ["tt", "TTD"], ["usd", "USD"], ["hkd", "HKD"], ["nzd", "NZD"],
]);
