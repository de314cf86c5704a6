import type { Language } from "../../../model/reading.js";
import { auxiliaries, determiners, prepositions, pronouns } from "../../words/small-words.js";
import { skipAdjuncts } from "./adjuncts.js";
import { colonAfterPhrase, commaAfterPhrase, commaAfterUrged } from "./after-phrase.js";
import { clauseEnd, endsInside } from "./clause-end.js";
import { isAskedOfCourt, objectFits } from "./object-fits-en.js";
import { hasVerb, mostlyOfThings, numberWords, opensClause } from "./opens-clause.js";
import { hearerEnd, hearerName, pastPhrase } from "./hearer.js";
import { compoundNumber, countAlone } from "./count-alone.js";
import { isWhenPhrase } from "./circumstance-fr.js";
import { frenchContent } from "./content-french.js";
import type { Complement, CueGroup } from "../cues/cue.js";
import type { CueHit } from "../cues/find-cues.js";
import type { Piece } from "../scene.js";

/** Pieces [from, to) that a verb of speech has as its content. */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly group: CueGroup;
  readonly via: readonly string[];
  /** The content is certain: a 'that', a colon, a quotation right after the verb. */
  readonly sure: boolean;
}

export interface Look {
  readonly pieces: readonly Piece[];
  readonly hit: CueHit;
  readonly cues: readonly CueHit[];
  readonly language: Language;
}

/** What stands after a verb of speech as its content, looking from `from`; null when nothing does. */
export function contentAfter(look: Look, from: number): Content | null {
  const { pieces, hit, language } = look;
  // 'appelle à un rassemblement vendredi': what stands behind 'à' is asked for.
  const called = hit.lemma === "appeler" && /^(?:à|au|aux)$/u.test(pieces[from]?.low ?? "");
  const skipped = called ? { to: from, via: [] } : skipAdjuncts(pieces, from, language);
  const at = language === "en" && groupTaking(hit, "clause", "that") ? pastAside(look, skipped.to) : skipped.to;
  const { via } = skipped;
  const piece = pieces[at];
  if (!piece) return null;
  const french = language === "fr" ? frenchContent(look, at, via) : null;
  if (french) return french;
  const hearer = language === "en" && otherwise(look, at, via) === null ? groupTaking(hit, "hearer") : null;
  if (hearer && piece.is !== "quote" && piece.text !== ":") return afterHearer(look, at, { group: hearer, via });
  return otherwise(look, at, via) ?? deniedClaim(look, at, via) ?? promisedTo(look, at, via) ?? direct(look, at, via) ?? clause(look, at, via) ?? label(look, from, at) ?? named(look, at, via) ?? infinitive(look, at, via) ?? objectAnd(look, at, via) ?? object(look, at, via) ?? number(look, at, via);
}

const manner = /^(?:otherwise|differently|so|this|that|it|as|much|the|same|opposite|reverse|contrary|all|le|la|l'|contraire|inverse|même|chose|autrement|ceci|cela|tout|une|autre|version|another|a|different|story|histoire)$/u;

/** 'say otherwise: …', 'disent le contraire : …', 'told it differently: …': what is said stands behind the colon. */
function otherwise(look: Look, at: number, via: readonly string[]): Content | null {
  const { pieces, hit } = look;
  const colon = pieces.findIndex((p, i) => i >= at && i < at + 5 && p.text === ":");
  const group = colon > at ? (groupTaking(hit, "clause", "that", "quotation", "hearer") ?? null) : null;
  if (!group || !pieces.slice(at, colon).every((p) => manner.test(p.low)) || pieces.length - colon < 3) return null;
  const from = colon + 1;
  return { from, to: pieces[from]?.is === "quote" ? quotedEnd(look, from) : ended(look, from), group, via, sure: true };
}

function groupTaking(hit: CueHit, ...kinds: readonly Complement[]): CueGroup | null {
  return hit.groups.find((group) => kinds.some((kind) => group.takes.includes(kind))) ?? null;
}

function ended(look: Look, from: number, object = false): number {
  return clauseEnd(look.pieces, from, { language: look.language, cues: look.cues, object });
}

/** ': text', a quotation right after the verb, or after its comma when nothing is fronted. */
function direct(look: Look, at: number, via: readonly string[]): Content | null {
  const { pieces, hit } = look;
  const colon = look.language === "en" ? colonAfterPhrase(look, at) : -1;
  const group = groupTaking(hit, "clause", "quotation", "label", "object", "hearer") ?? (look.language === "fr" || colon > 0 || pieces[at]?.text === ":" ? hit.groups[0] : undefined);
  const piece = pieces[at];
  if (!piece || !group) return null;
  if (piece.text === ":" && at + 1 < pieces.length) {
    // 'répondit :-- « … »'
    const mark = pieces.findIndex((p, i) => i > at && !/^[-—–]$/u.test(p.text));
    const from = pieces[mark]?.is === "quote" ? mark : at + 1;
    return { from, to: quotedEnd(look, from), group, via, sure: true };
  }
  if (piece.is === "quote") return { from: at, to: quotedEnd(look, at), group, via, sure: true };
  // 'a reconnu une « erreur »', 'admitted a “grave error”'
  if (determiners[look.language].has(piece.low) && piece.low !== "that" && pieces[at + 1]?.is === "quote" && groupTaking(hit, "clause", "that") && !groupTaking(hit, "label")) return { from: at, to: quotedEnd(look, at + 1), group, via, sure: false };
  if (colon > 0) return { from: colon + 1, to: quotedEnd(look, colon + 1), group, via, sure: true };
  const comma = piece.text === "," ? at : Math.max(commaAfterPhrase(look, at), commaAfterUrged(look, at));
  if (comma >= 0 && pieces[comma + 1]?.is === "quote") return { from: comma + 1, to: quotedEnd(look, comma + 1), group, via, sure: false };
  return null;
}

/** A quotation ends where its marks close, unless the sentence goes on without a mark ('“hesitating” in the hope of …'). */
function quotedEnd(look: Look, at: number): number {
  const quote = look.pieces[at];
  if (quote?.is !== "quote") return ended(look, at);
  const next = look.pieces[at + 1];
  if (look.language === "en" && next?.low === "and" && isLabelled(look, at)) return ended(look, at);
  // 'told her “Baby, it is an oven” in a phone call': a whole sentence in marks ends with them.
  if (look.language === "en" && /^["“‘']\p{Lu}/u.test(quote.text) && quote.text.split(/\s+/u, 4).length >= 4 && prepositions.en.has(next?.low ?? "")) return at + 1;
  if (endsInside(quote) || !next || next.is === "mark" || /^(?:and|et|but|mais|when|while|tout)$/u.test(next.low)) return at + 1;
  return ended(look, at);
}

/** 'said “budget cuts” and new taxes would pay for it': a few words in marks that are part of the subject. */
function isLabelled({ pieces, cues }: Look, at: number): boolean {
  const quote = pieces[at];
  if (!quote || endsInside(quote) || quote.text.split(/\s+/u, 5).length > 4 || !/^\p{Ll}/u.test(quote.text.slice(1))) return false;
  const verb = pieces.findIndex((p, i) => i > at + 2 && i < at + 16 && auxiliaries.en.has(p.low));
  return verb > 0 && !pieces.slice(at + 2, verb).some((p, k) => p.is === "mark" || pronouns.en.has(p.low) || cues.some((c) => c.from === at + 2 + k));
}

const clauseWords = { en: new Set("that how why whether if what there".split(" ")), fr: new Set("que qu' comment pourquoi combien".split(" ")) };

function clause(look: Look, at: number, via: readonly string[]): Content | null {
  const { pieces, hit, language } = look;
  const piece = pieces[at];
  const asked = language === "fr" ? hit.groups.find((one) => one.name === "demander si") : undefined;
  if (asked && (piece?.low === "si" || (piece?.low === "s'" && /^ils?$/u.test(pieces[at + 1]?.low ?? "")))) return { from: at + 1, to: ended(look, at + 1), group: asked, via, sure: true };
  const group = groupTaking(hit, "clause", "that");
  if (!group || !piece) return null;
  if (clauseWords[language].has(piece.low) && !(group.name === "tell-of" && piece.low !== "how")) {
    const next = pieces[at + 1]?.low ?? "";
    // 'Critics say that is too late': there 'that' is the subject.
    const subject = piece.low === "that" && auxiliaries.en.has(next);
    const start = /^(?:that|que|qu')$/u.test(piece.low) && !subject ? at + 1 : at;
    const from = start > at && pieces[start]?.text === "," ? start + 1 : start;
    if (from >= pieces.length || pieces[from]?.is === "mark") return null;
    // 'rejected that, saying …': what follows has a verb of speech of its own.
    if (from > start && look.cues.some((c) => c.from === from && c.mood === "gerund")) return null;
    return { from, to: ended(look, from), group, via, sure: !subject };
  }
  const bare = groupTaking(hit, "clause");
  if (!bare || language !== "en" || !opensClause(pieces, at) || (mostlyOfThings.test(hit.lemma) && !hasVerb(pieces, at))) return null;
  const to = ended(look, at);
  const enough = to - at >= 3 || pieces.slice(at, to).some((p) => p.is === "quote");
  return enough ? { from: at, to, group: bare, via, sure: false } : null;
}

const infinitiveEnd = /(?:er|ir|re|oir)$/u;

function infinitive(look: Look, at: number, via: readonly string[]): Content | null {
  const { pieces, hit, language } = look;
  const group = groupTaking(hit, "infinitive");
  const piece = pieces[at];
  if (!group || !piece) return null;
  if (language === "en") return piece.low === "to" && (group.name !== "apply" || isAskedOfCourt(pieces[at + 1])) ? { from: at, to: ended(look, at), group, via, sure: true } : null;
  if ((hit.lemma.endsWith(" à") || piece.low === "de" || piece.low === "d'") && isInfinitive(pieces, hit.lemma.endsWith(" à") ? at : at + 1)) {
    const from = hit.lemma.endsWith(" à") ? at : at + 1;
    return { from, to: ended(look, from), group, via, sure: true };
  }
  const ceQue = piece.low === "à" ? at + 1 : at;
  if (pieces[ceQue]?.low === "ce" && /^(?:que|qu')$/u.test(pieces[ceQue + 1]?.low ?? "") && (ceQue > at || hit.lemma.endsWith(" à"))) return { from: ceQue + 2, to: ended(look, ceQue + 2), group, via, sure: true };
  if (piece.low === "à" && isInfinitive(pieces, at + 1)) return { from: at, to: ended(look, at), group, via, sure: true };
  return group.takes.includes("infinitive") && isInfinitive(pieces, at) ? { from: at, to: ended(look, at), group, via, sure: true } : null;
}

function isInfinitive(pieces: readonly Piece[], at: number): boolean {
  let i = at;
  while (i - at < 4 && /^(?:ne|n'|pas|plus|se|s'|en|y|le|la|les|l'|lui|leur|me|m'|nous|vous|jamais|bien|tout)$/u.test(pieces[i]?.low ?? "")) i++;
  const word = pieces[i];
  if (i > at && (word?.low ?? "").endsWith("re") && /^(?:le|la|les|l'|leur)$/u.test(pieces[i - 1]?.low ?? "")) return false;
  return word?.is === "word" && !word.capital && infinitiveEnd.test(word.low) && word.low.length > 3 && !determiners.fr.has(word.low) && !/^(?:leur|par|pour|autre|notre|votre|entre|contre|centre|hier|quatre)$/u.test(word.low);
}

/** The word that joins what is said of an object to it, where it is not 'to'. */
const objectTails: Readonly<Record<string, RegExp>> = { praise: /^(?:for|as)$/u, cast: /^as$/u, liken: /^(?:to|with)$/u };

/** 'accused police of …', 'urged them to …', 'estimates the crowd at …'. */
function objectAnd(look: Look, at: number, via: readonly string[]): Content | null {
  const { pieces, hit, language } = look;
  const group = groupTaking(hit, "object-and");
  const piece = pieces[at];
  if (!group || piece?.is === "mark" || piece === undefined) return null;
  if (group.name === "alerter") return alertedTo(look, at, { group, via });
  if (/^(?:himself|herself|themselves|itself|myself)$/u.test(piece.low) || (hit.lemma === "blame" && /^(?:on|for|of)$/u.test(piece.low))) return null;
  const to = ended(look, at);
  const inside = pieces.slice(at + 1, to);
  const has = (pattern: RegExp): boolean => inside.some((p, k) => pattern.test(p.low) && (k + at + 2 < to));
  const numbered = pieces.slice(at, to).some((p) => p.is === "number" || numberWords.test(p.low));
  const fits = group.name === "accuse" || group.name === "accuser" ? has(language === "en" ? (hit.lemma === "blame" ? /^(?:of|for|on)$/u : /^(?:of|for)$/u) : /^(?:de|d')$/u)
    : group.name === "measure" ? numbered && has(/^at$/u)
    : group.name === "évaluer" ? numbered && /^(?:à|au|entre|le|la|les|l'|leur|un|une)$/u.test(piece.low) || (numbered && (piece.is === "number" || (/^(?:de|d')$/u.test(piece.low) && numberAt(pieces, at + 1))))
    : hit.lemma === "appeler" && determiners.fr.has(piece.low) && inside.slice(0, 4).some((p) => /^(?:à|au|aux)$/u.test(p.low)) ? true
    : hit.lemma === "appeler" && /^(?:à|au|aux)$/u.test(piece.low) && pieces[at + 1]?.is === "word" && !/^(?:barre|secours|témoin)$/u.test(pieces[at + 1]?.low ?? "") ? true
    : group.name === "appeler" && inside.slice(0, 9).some((p, k) => p.low === "à" && /^(?:une?|la|l'|des)$/u.test(inside[k + 1]?.low ?? "")) && determiners.fr.has(piece.low) ? true
    : language === "en" ? has(objectTails[group.name] ?? /^to$/u) : inside.some((p, k) => /^(?:à|de|d')$/u.test(p.low) && (isInfinitive(pieces, at + 2 + k) || (p.low === "à" && opensInfinitive(inside[k + 1]))));
  // 'parle de 12 morts'
  const said = hit.lemma === "parler" && /^(?:de|d')$/u.test(piece.low) ? at + 1 : at;
  return fits ? { from: said, to, group, via, sure: true } : null;
}

/** '12 morts', 'au moins douze morts', 'une dizaine de blessés'. */
function numberAt(pieces: readonly Piece[], at: number): boolean {
  let i = at;
  while (i - at < 4 && /^(?:au|aux|moins|plus|de|d'|près|environ|quelque|une|alentours|entre)$/u.test(pieces[i]?.low ?? "")) i++;
  const piece = pieces[i];
  return piece !== undefined && (piece.is === "number" || numberWords.test(piece.low) || compoundNumber.test(piece.low));
}

/** 'exhorte les syndicats à « revenir à la table »' */
function opensInfinitive(quote: Piece | undefined): boolean {
  return quote?.is === "quote" && /^[«“"]\s?(?:ne (?:pas|plus) |s[e'’] ?|l[ae'’] ?|les )?\p{Ll}+(?:er|ir|re)(?!\p{L})/u.test(quote.text);
}

/** 'a alerté la mairie sur l’état du quai': what stands after 'sur'. */
function alertedTo(look: Look, at: number, { group, via }: { group: CueGroup; via: readonly string[] }): Content | null {
  const words = look.pieces.slice(at, at + 9);
  const over = words.findIndex((p) => p.low === "sur");
  if (over < 0 || words.slice(0, over).some((p) => p.is !== "word")) return null;
  const from = over === 0 ? at : at + over + 1;
  return from + 1 < look.pieces.length ? { from, to: ended(look, from, true), group, via, sure: true } : null;
}

/** French verbs that say enough with an article and a noun: 'a réclamé une enquête', 'conteste les faits'. */
const aloneSays = /^(?:réclamer|exiger|dénoncer|annoncer|requérir|plaider|promettre|nier|démentir|contester|réfuter|préconiser|demander|déplorer|fustiger|condamner|récuser|rejeter|balayer|redouter|craindre|espérer|regretter|critiquer|recommander|garantir|invoquer|prôner)$/u;

function object(look: Look, at: number, via: readonly string[]): Content | null {
  const { pieces, hit, language } = look;
  const group = groupTaking(hit, "object");
  if (!group) return null;
  const contracted = /^(?:au|aux|du|des)$/u.test(pieces[hit.to - 1]?.low ?? "") && hit.to - 1 > hit.at && at === hit.to;
  const from = contracted ? hit.to - 1 : language === "fr" ? afterAddressee(pieces, at) : at;
  const piece = pieces[from];
  if (pieces[hit.at - 1]?.low === "en" && /^(?:compter|annoncer|évoquer|recenser|dénombrer|avancer)$/u.test(hit.lemma) && numberAt(pieces, from)) return ofThem(look, from, { group, via });
  if (group.name === "count" || group.name === "compter") return counted(look, from, { group, via });
  if (!piece || (piece.is === "mark" && !/[£$€¥]/u.test(piece.text)) || (pronouns[language].has(piece.low) && piece.low !== "some" && piece.low !== "l'")) return null;
  if (piece.is === "quote") return { from, to: quotedEnd(look, from), group, via, sure: true };
  if (language === "fr" && /^(?:de|d')$/u.test(piece.low) && /^sources?$/u.test(pieces[from + 1]?.low ?? "")) return null;
  if (language === "fr" && isWhenPhrase(pieces, from)) return null;
  if (language === "fr" && !(determiners.fr.has(piece.low) || piece.is === "number" || compoundNumber.test(piece.low) || (hit.lemma === "demander" && asksOf(pieces, from)))) return null;
  if (language === "en" && (prepositions.en.has(piece.low) || auxiliaries.en.has(piece.low) || /^(?:it|them|this|that|him|entry|and|or|but)$/u.test(piece.low))) return null;
  const to = ended(look, from, true);
  if (language === "en" && !objectFits(pieces, { from, to }, { lemma: hit.lemma, group })) return null;
  const vague = to - from <= 2 && pieces[from + 1]?.is !== "quote" && /^(?:ce|cet|cette|ces|this|that|these|those|her|his|their|son|sa|ses|leur|leurs)$/u.test(piece.low);
  const short = language === "fr" && to - from <= 2 && !aloneSays.test(hit.lemma) && !pieces.slice(from, to).some((p) => p.is !== "word" || p.capital);
  return to - from >= 2 && !vague && !short ? { from, to, group, via, sure: false } : null;
}

function number(look: Look, at: number, via: readonly string[]): Content | null {
  const group = /^(?:say|dire)$/u.test(look.hit.lemma) ? groupTaking(look.hit, "clause", "that") : null;
  const found = group ? countAlone(look.pieces, at) : null;
  return group && found ? { ...found, group, via, sure: false } : null;
}

const havesPlaces = /^(?:ville|commune|pays|région|village|département|quartier|immeuble|bâtiment|parc|site|usine|équipe|île|lycée|école|il|elle|ils|elles)$/u;

/** 'La préfecture en annonce 19', 'le syndicat en compte douze': a number alone, and who gives it; not 'la ville en compte 14'. */
function ofThem(look: Look, at: number, { group, via }: { group: CueGroup; via: readonly string[] }): Content | null {
  const to = ended(look, at, true);
  if (look.hit.lemma === "compter" && look.pieces.slice(Math.max(0, look.hit.from - 4), look.hit.from).some((p) => havesPlaces.test(p.low))) return null;
  return to > at ? { from: at, to, group, via, sure: true } : null;
}

/** 'demande à chacun de ne pas partir': the one asked belongs to what is asked. */
function asksOf(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:à|aux?)$/u.test(pieces[at]?.low ?? "")) return false;
  const of = pieces.findIndex((p, i) => i > at && /^(?:de|d')$/u.test(p.low) && isInfinitive(pieces, i + 1));
  return of > 0 && of - at < 8 && pieces.slice(at, of).every((p) => p.is === "word");
}

/** 'rejected claims that …': what is denied is what was claimed. */
function deniedClaim(look: Look, at: number, via: readonly string[]): Content | null {
  const group = look.hit.groups.find((g) => g.force === "deny" && g.takes.includes("object"));
  const noun = determiners[look.language].has(look.pieces[at]?.low ?? "") ? at + 1 : at;
  const that = look.language === "en" && saidNouns.test(look.pieces[noun]?.low ?? "") && look.pieces[noun + 1]?.low === "that";
  return group && that && noun + 2 < look.pieces.length ? { from: noun + 2, to: ended(look, noun + 2), group, via, sure: true } : null;
}

/** 'counted 112 bodies', 'ont recensé une vingtaine de blessés': a number right behind the verb, told by somebody as done, not as a property. */
function counted(look: Look, at: number, { group, via }: { group: CueGroup; via: readonly string[] }): Content | null {
  const { pieces, hit, language } = look;
  const verb = pieces[hit.at]?.low ?? "";
  const done = language === "en" ? verb.endsWith("ed") : hit.at > hit.from && verb.endsWith("é");
  const loose = /^(?:at|least|more|fewer|than|nearly|some|about|around|over|only|no|au|moins|plus|près|de|environ|quelque|une)$/u;
  let i = at;
  while (i - at < 3 && loose.test(pieces[i]?.low ?? "")) i++;
  if (!done || !(pieces[i]?.is === "number" || numberWords.test(pieces[i]?.low ?? ""))) return null;
  const to = ended(look, at);
  return to - at >= 2 ? { from: at, to, group, via, sure: false } : null;
}

/** 'promised families that …': somebody without an article before 'that' is who was promised it. */
function promisedTo(look: Look, at: number, via: readonly string[]): Content | null {
  const { pieces, language } = look;
  const group = look.hit.groups.find((g) => g.force === "promise" && g.takes.includes("clause"));
  const hearer = pieces[at];
  if (language !== "en" || !group || hearer?.is !== "word" || determiners.en.has(hearer.low) || hearer.low === "that" || pieces[at + 1]?.low !== "that" || at + 2 >= pieces.length) return null;
  return { from: at + 2, to: ended(look, at + 2), group, via, sure: true };
}

const saidNouns = /^(?:claims?|allegations?|accusations?|suggestions?|reports?|rumou?rs|charges?|assertions?|speculation|statements|complaints)$/u;

/** 'demande à l’État l’ouverture …': past the one who is asked. */
function afterAddressee(pieces: readonly Piece[], at: number): number {
  if (!/^(?:à|au|aux)$/u.test(pieces[at]?.low ?? "")) return at;
  let i = at + 1;
  if (determiners.fr.has(pieces[i]?.low ?? "")) i++;
  for (; i - at < 9; i++) {
    const next = pieces[i + 1];
    // 'demande au préfet de faire …': the one asked belongs to what is asked, as in 'invite les témoins à …'.
    if (/^(?:de|d')$/u.test(next?.low ?? "") && isInfinitive(pieces, i + 2)) return at;
    if (next?.is === "quote") return i + 1;
    if (next && /^(?:l'|le|la|les|un|une|des)$/u.test(next.low) && !/^(?:de|d')$/u.test(pieces[i]?.low ?? "")) return i + 1;
  }
  return at;
}

/** 'called the vote a fraud': without marks, what something was called goes with what was called so. */
function named(look: Look, at: number, via: readonly string[]): Content | null {
  const { pieces, hit, language } = look;
  const group = language === "en" ? hit.groups.find((g) => g.name === "label") : undefined;
  const first = pieces[at];
  if (!group || !/^(?:call|label|brand|dub|term|deem)$/u.test(hit.lemma) || first?.is !== "word") return null;
  if (!first.capital && !/^(?:the|a|an|this|that|it|him|her|them|his|its|their|these|those|any|some)$/u.test(first.low)) return null;
  const to = ended(look, at, true);
  const label = pieces.findIndex((p, i) => i > at && i < to - 1 && i - at < 14 && (p.low === "a" || p.low === "an") && pieces[i - 1]?.is === "word" && !prepositions.en.has(pieces[i - 1]?.low ?? "") && !/^(?:and|or|as|for)$/u.test(pieces[i - 1]?.low ?? "") && !/^(?:hour|day|week|month|year|minute|while|moment|number|few)s?$/u.test(pieces[i + 1]?.low ?? ""));
  return label > at && !pieces.slice(at, label).some((p) => p.is !== "word" || auxiliaries.en.has(p.low)) ? { from: at, to, group, via, sure: true } : null;
}

/** '“weak”, “vain” and a “puppet” who “never won anything”': past the last of several labels. */
function labelsEnd(look: Look, first: number): number {
  let end = first + 1;
  if (/^(?:who|which|that)$/u.test(look.pieces[end]?.low ?? "")) return Math.max(end, ended(look, end));
  for (let i = end; i < look.pieces.length && i - end < 5; i++) {
    const piece = look.pieces[i];
    if (piece?.is === "quote") end = i + 1;
    else if (!/^(?:,|and|or|as|a|an|the|but)$/u.test(piece?.low ?? "")) break;
  }
  return end;
}

/** 'called the plan “a gift”': only the words in marks. */
function label(look: Look, after: number, at: number): Content | null {
  const group = groupTaking(look.hit, "label");
  if (!group) return null;
  // 'y voit, elle, la preuve d’une « manœuvre »'
  const from = look.language === "fr" ? at : after;
  const sees = look.hit.lemma === "voir" && determiners.fr.has(look.pieces[from]?.low ?? "");
  for (let i = from; i < look.pieces.length && i - from < 24; i++) {
    const piece = look.pieces[i];
    if (piece?.is === "quote") {
      const start = /^(?:une?|la|le|les|l'|a|an|the)$/u.test(look.pieces[i - 1]?.low ?? "") && group.language === "fr" ? i - 1 : i;
      if (look.hit.lemma === "describe" && /^(?:an?|the)$/u.test(look.pieces[i - 1]?.low ?? "") && i - from < 4 && look.pieces[i + 1]?.is === "word" && !look.pieces[i + 1]?.capital && !look.pieces.slice(from, i).some((p) => p.low === "as")) return { from: i - 1, to: ended(look, i - 1, true), group, via: [], sure: true };
      if (sees) return { from, to: i + 1, group, via: [], sure: true };
      return { from: start, to: look.language === "en" ? labelsEnd(look, i) : i + 1, group, via: [], sure: true };
    }
    if (piece?.text === ";" || (piece?.text === "," && look.pieces[i + 1]?.is !== "quote") || look.cues.some((c) => c.from === i && c.from > look.hit.from)) return null;
  }
  return null;
}

/** 'told AFP that …', 'told the paper, “…”': the hearer is passed over, and is the way it came if an outlet. */
function afterHearer(look: Look, at: number, { group, via }: { group: CueGroup; via: readonly string[] }): Content | null {
  const { pieces, language } = look;
  let i = at;
  const through = [...via];
  if (!clauseWords[language].has(pieces[i]?.low ?? "")) {
    i = hearerEnd(pieces, at);
    const name = hearerName(pieces, at, i);
    if (name !== null) through.push(name);
  }
  const skipped = skipAdjuncts(pieces, i, language);
  i = pastPhrase(pieces, skipped.to);
  through.push(...skipped.via);
  const bare = { ...look, hit: { ...look.hit, groups: [{ ...group, takes: ["clause", "quotation"] as const }] } };
  const told = /^(?:not|never)$/u.test(pieces[i]?.low ?? "") ? i + 1 : i;
  if (pieces[told]?.low === "to") return { from: i, to: ended(look, i), group: { ...group, force: "urge" }, via: through, sure: true };
  const found = direct(bare, i, through) ?? clause(bare, i, through);
  return found ? { ...found, sure: found.sure || pieces[i]?.is === "quote" || !pieces.slice(0, at).some((p) => p.is === "quote") } : null;
}

/** 'said, quoting the director, that', 'said in the ruined market that': to the 'that' behind a phrase in which nobody acts. */
function pastAside({ pieces, cues }: Look, at: number): number {
  const comma = pieces[at]?.text === ",";
  if (!comma && !prepositions.en.has(pieces[at]?.low ?? "") && pieces[at]?.low !== "down") return at;
  for (let i = at + 1; i < pieces.length && i - at < 16; i++) {
    const piece = pieces[i];
    if (piece?.low === "that" && (comma ? pieces[i - 1]?.text === "," : i - at < 9)) return i;
    if (piece?.is === "quote" || /^[.;:]$/u.test(piece?.text ?? "") || cues.some((c) => c.from === i && c.mood !== "gerund") || (!comma && (piece?.text === "," || auxiliaries.en.has(piece?.low ?? "") || pronouns.en.has(piece?.low ?? "")))) return at;
  }
  return at;
}
