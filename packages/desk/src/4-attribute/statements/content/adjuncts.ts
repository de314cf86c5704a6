import type { Language } from "../../../model/reading.js";
import { adverbs, days, determiners, media, months } from "../../words/small-words.js";
import { frenchAdjunct } from "./adjuncts-fr.js";
import type { Piece } from "../scene.js";
import { femaleNames, maleNames } from "../speakers/role-words.js";

/** Past what says when, where and to whom something was said; with whom it was said to, if an outlet. */
export interface Skipped {
  readonly to: number;
  readonly via: readonly string[];
}

const adjunctLeads = {
  en: new Set("in on at during via through to after from before".split(" ")),
  fr: new Set("dans sur lors à au aux devant par auprès via en après pendant depuis avec sans".split(" ")),
};
const addressees = new Set("reporters journalists us me him her them".split(" "));
const farthest = 8;
/** What may stand before the name of an outlet that was told. */
const hearers = /^(?:news|agency|newspaper|paper|broadcaster|outlet|channel|station|network|magazine|programme|program|show|website|service|wire|bureau|state|local|national|regional|public|private|daily|weekly|independent|official|\p{L}+(?:ish|ese|an|ch|based|owned|run|language))$/u;

/** Skips from `from`: 'on Monday in a statement', 'à l’AFP', ', vendredi,'. */
export function skipAdjuncts(pieces: readonly Piece[], from: number, language: Language): Skipped {
  const via: string[] = [];
  let to = from;
  for (let turns = 0; turns < 8; turns++) {
    const next = skipOne(pieces, to, { language, via });
    if (next === to) break;
    to = next;
  }
  return { to, via };
}

interface Way {
  readonly language: Language;
  readonly via: string[];
}

function skipOne(pieces: readonly Piece[], at: number, way: Way): number {
  const piece = pieces[at];
  if (!piece) return at;
  const { language } = way;
  if (piece.text === ",") {
    // 'y voit, elle, …', 'estime, lui, que …'
    if (language === "fr" && /^(?:lui|elle|eux|elles)$/u.test(pieces[at + 1]?.low ?? "") && pieces[at + 2]?.text === ",") return at + 3;
    const inner = skipOne(pieces, at + 1, way);
    const further = inner > at + 1 ? skipOne(pieces, inner, way) : inner;
    return further > at + 1 && pieces[further]?.text === "," ? further + 1 : at;
  }
  if (piece.is !== "word") return at;
  const turn = ownTurn(pieces, at);
  if (turn > at) return turn;
  const adjunct = language === "fr" ? frenchAdjunct(pieces, at, way.via) : at;
  if (adjunct > at) return adjunct;
  if (days.has(piece.low)) return skipDate(pieces, at + 1);
  // 'announced Nov. 18 that'
  if (language === "en" && piece.capital && months.has(piece.low) && skipDate(pieces, at + 1) > at + 1) return skipDate(pieces, at + 1);
  // 'earlier in the hearing': the phrase is looked at by itself.
  if (language === "en" && /^(?:earlier|later)$/u.test(piece.low) && pieces[at + 1]?.low === "in") return at + 1;
  if (/^(?:last|this|next|earlier|later|ce|cette)$/u.test(piece.low) && (media.has(pieces[at + 1]?.low ?? "") || days.has(pieces[at + 1]?.low ?? "") || /^(?:this|in|today)$/u.test(pieces[at + 1]?.low ?? ""))) return at + 2;
  // 'affirme ne pas croire': the negation belongs to what is said.
  if (language === "fr" && /^n[e']$/u.test(piece.low)) return at;
  if (adverbs[language].has(piece.low) && !determiners[language].has(piece.low)) return at + 1;
  if (language === "fr" && piece.low === "en" && /^(?:avoir|être)$/u.test(pieces[at + 1]?.low ?? "")) return at;
  if (adjunctLeads[language].has(piece.low)) return skipPhrase(pieces, at, way);
  return at;
}

const turns = ["sous couvert d' anonymat", "sous couvert de l' anonymat", "sous le couvert de l' anonymat", "sous le sceau de l' anonymat", "sous condition d' anonymat", "de son côté", "de leur côté", "pour sa part", "pour leur part", "quant à lui", "quant à elle", "quant à eux", "à son tour", "à leur tour", "à nouveau", "dans la foulée", "au passage", "for his part", "for her part", "for its part", "for their part", "in turn", "in response", "in return", "on the other hand"].map((words) => words.split(" "));

/** 'dénonce de son côté …', 'for her part': whose turn it is to speak. */
function ownTurn(pieces: readonly Piece[], at: number): number {
  const words = turns.find((turn) => turn.every((word, k) => pieces[at + k]?.low === word));
  return words ? at + words.length : at;
}

function skipDate(pieces: readonly Piece[], from: number): number {
  let at = from;
  // 'Nov. 18': the full stop belongs to the month.
  const isDot = (i: number): boolean => pieces[i]?.text === "." && months.has(pieces[i - 1]?.low ?? "") && pieces[i + 1]?.is === "number";
  while (at - from < 4 && (pieces[at]?.is === "number" || months.has(pieces[at]?.low ?? "") || isDot(at))) at++;
  return at;
}

/** 'in a statement on its site', 'to the agency AFP', 'au micro de Lynn FM': only when it holds a medium, a day or a name. */
function skipPhrase(pieces: readonly Piece[], at: number, { language, via }: Way): number {
  const toSomebody = /^(?:to|à|au|aux|auprès|via)$/u.test(pieces[at]?.low ?? "");
  let i = at + 1;
  if (language === "fr" && toSomebody && !determiners.fr.has(pieces[i]?.low ?? "") && !pieces[i]?.capital && !media.has(pieces[i]?.low ?? "")) return at;
  while (i - at < 4 && (determiners[language].has(pieces[i]?.low ?? "") || pieces[i]?.low === "de")) i++;
  const limit = Math.min(pieces.length, at + farthest);
  for (; i < limit; i++) {
    const piece = pieces[i];
    if (!piece || piece.is === "quote" || (piece.is === "mark" && piece.text !== "-")) return at;
    if (days.has(piece.low) || (months.has(piece.low) && (piece.low !== "may" || piece.capital && i === at + 1))) return pastDated(pieces, skipDate(pieces, i + 1), { language, via });
    if (/^(?:19|20)\d\d$/u.test(piece.text)) return i + 1;
    // 'promised to send Ostrava the bill': no one is told there.
    if (piece.capital && toSomebody && language === "en" && i === at + 2 && pieces[at]?.low === "to" && pieces.slice(at + 1, i).some((p) => !determiners.en.has(p.low) && !media.has(p.low) && !hearers.test(p.low))) return at;
    if (piece.capital && toSomebody) return nameFrom(pieces, i, via);
    // 'sur Radio Lynn que …', 'dans Le Courrier : « … »'
    if (language === "fr" && piece.capital && /^(?:sur|dans|chez)$/u.test(pieces[at]?.low ?? "") && speechFollows(pieces, nameEnd(pieces, i))) return nameFrom(pieces, i, via);
    if (media.has(piece.low) || addressees.has(piece.low)) return pastPassing(pieces, afterMedium(pieces, i + 1, { language, via }), { language, via });
    if (language === "en" ? /^(?:the|a|that)$/u.test(piece.low) && i > at + 1 : false) return at;
  }
  return at;
}

/** 'in a May 26 letter to the firms': the date only tells which letter. */
function pastDated(pieces: readonly Piece[], at: number, way: Way): number {
  return way.language === "en" && media.has(pieces[at]?.low ?? "") ? pastPassing(pieces, afterMedium(pieces, at + 1, way), way) : at;
}

function speechFollows(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.is === "quote" || /^(?:que|qu'|:|avoir|être|la|le|l'|les|une?)$/u.test(pieces[at]?.low ?? "");
}

/** 'with Lynn Radio', 'au Courrier': whom a medium belongs to. */
function afterMedium(pieces: readonly Piece[], from: number, { language, via }: Way): number {
  let i = from;
  while (media.has(pieces[i]?.low ?? "") && i - from < 3) i++;
  // 'à la télévision nationale que …'
  if (pieces[i]?.is === "word" && !pieces[i]?.capital && /(?:al|ale|aux|ique|ée?|ue|ère|ais|aise|écrite?)$/u.test(pieces[i]?.low ?? "") && /^(?:que|qu'|:)$/u.test(pieces[i + 1]?.low ?? "")) return i + 1;
  if (i > from) return i;
  if (days.has(pieces[i]?.low ?? "")) return skipDate(pieces, i + 1);
  if (pieces[i]?.capital) return nameFrom(pieces, i, via);
  if (!/^(?:with|to|on|of|for|by|à|au|aux|avec|de|du|d'|pour|sur)$/u.test(pieces[i]?.low ?? "")) return from;
  i++;
  while (i - from < 4 && (determiners[language].has(pieces[i]?.low ?? "") || media.has(pieces[i]?.low ?? "") || pieces[i]?.low === "local")) i++;
  if (days.has(pieces[i]?.low ?? "") || (months.has(pieces[i]?.low ?? "") && pieces[i + 1]?.is === "number")) return skipDate(pieces, i + 1);
  if (pieces[i]?.capital) return nameFrom(pieces, i, via);
  // 'in an email to employees that …'
  for (let k = i; k < i + 4; k++) {
    const piece = pieces[k];
    if (k > i && (piece?.is === "quote" || /^(?:that|que|qu'|:|,)$/u.test(piece?.low ?? ""))) return k;
    if (piece?.is !== "word" || piece.capital) return from;
  }
  return from;
}

const passed = /^(?:carried|released|issued|published|posted|broadcast|broadcasted|aired|shared|sent|read|distributed|circulated|emailed|obtained|seen|reviewed|quoted|cited|delivered|given|made|provided|attributed|relayed|tweeted|signed|dated|recorded|filmed|streamed|televised)$/u;

/** 'in a statement carried by the agency SANA that', 'in a video posted on Telegram:': what became of the medium, and through whom. */
function pastPassing(pieces: readonly Piece[], from: number, { language, via }: Way): number {
  if (language !== "en" || !passed.test(pieces[from]?.low ?? "")) return from;
  const by = /^(?:by|to|with)$/u.test(pieces[from + 1]?.low ?? "");
  for (let i = from + 1; i < pieces.length && i - from < 12; i++) {
    const piece = pieces[i];
    if (piece?.is === "quote" || /^(?:that|:|,)$/u.test(piece?.low ?? "")) return i;
    if (by && piece?.capital && via.length === 0) i = nameFrom(pieces, i, via) - 1;
    else if (piece?.is === "mark" && piece.text !== "-") return from;
  }
  return from;
}

/** Where something is said, and through which nothing comes. */
const houses = /^(?:Assemblée|Assemblée nationale|Sénat|Parlement|Chambre|Hémicycle|Élysée|Elysée|Matignon|Premier|Première|Président|Bureau|État)$/u;

function nameFrom(pieces: readonly Piece[], from: number, via: string[]): number {
  const end = nameEnd(pieces, from);
  const name = pieces.slice(from, end).map((p, k) => (k > 0 && pieces[from + k - 1]?.end === p.start ? "" : k > 0 ? " " : "") + p.text).join("");
  // 'a répondu à Luc Ferrand que …': a person who listens passes nothing on.
  const person = /^(?:à|au|auprès)$/u.test(pieces[from - 1]?.low ?? "") && end - from > 1 && isFirstName(pieces[from]?.text);
  if (!houses.test(name) && !person) via.push(name);
  return end;
}

function isFirstName(word: string | undefined): boolean {
  const low = word?.toLowerCase().split("-")[0] ?? "";
  return maleNames.has(low) || femaleNames.has(low);
}

/** End of a capitalised name: small words inside it go along ('La Voix du Port'). */
export function nameEnd(pieces: readonly Piece[], from: number): number {
  let end = from + 1;
  // 'à l’AFP Paul Essono': an acronym and a person are two names.
  const acronym = /^\p{Lu}{2,6}$/u.test(pieces[from]?.text ?? "") && /^\p{Lu}\p{Ll}/u.test(pieces[from + 1]?.text ?? "") && /^\p{Lu}\p{Ll}/u.test(pieces[from + 2]?.text ?? "");
  if (acronym) return end;
  for (let i = from + 1; i < pieces.length && i - from < 10; i++) {
    const piece = pieces[i];
    if (piece?.is === "number" && pieces[i - 1]?.capital) end = i + 1;
    if (piece?.is !== "word") break;
    // 'au Courrier de la Drôme Maud Rey': a first name behind another name begins a person's.
    if (i > from && isFirstName(piece.text) && pieces[i + 1]?.capital && pieces[i - 1]?.capital && !isFirstName(pieces[from]?.text) && (i - from > 1 || /^(?:au|à|aux|le|la|l')$/u.test(pieces[from - 1]?.low ?? ""))) break;
    if (piece.capital && !days.has(piece.low)) end = i + 1;
    // 'told the Echo the Danish crew': only behind 'of' or 'for' does 'the' belong to a name.
    else if (!/^(?:de|du|des|d'|la|le|les|l'|of|the|for|and|et|aux|en)$/u.test(piece.low) || (piece.low === "the" && !/^(?:of|for|and)$/u.test(pieces[i - 1]?.low ?? ""))) break;
  }
  return end;
}
