import { inBodyName, inBodysCare } from "./body-names.js";
import { besideName } from "./beside-name.js";
import { fullStopAt, nameEnds } from "./name-ends.js";
import { liesIn } from "./lies-in.js";
import { isLandEdge, landKey } from "./land-key.js";
import { landsNamed } from "./lands-named.js";
import { evidenceBefore, inParty } from "./lead-in.js";
import { keyOfFolded } from "./name-key.js";
import { noWords, withWord } from "./name-sieve.js";
import { notTowns } from "./not-towns.js";
import { hasLocalBody, partOfName } from "./part-of-name.js";
import type { Candidate } from "./place-candidate.js";
import type { Entry, Gazetteer } from "./place-entry.js";
import type { Sentence, Token } from "../figures/tokens.js";

/** Names in the gazetteer, longest first, at every capitalised word. */
export function knownNames(sentence: Sentence, gazetteer: Gazetteer): readonly Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  let at = 0;
  let last = { to: -1, evidence: 0 };
  while (at < tokens.length) {
    const candidate = tokens[at]?.kind === "word" && startsName(sentence, at, gazetteer) ? longest(sentence, { at, behind: last.to === at }, gazetteer) : null;
    if (candidate?.candidate.role === "in-name") found.push(candidate.candidate);
    else if (candidate) {
      const listed = inList(tokens, last.to, at) ? last.evidence : 0;
      const evidence = Math.max(candidate.candidate.evidence, listed);
      found.push({ ...candidate.candidate, evidence });
      last = { to: candidate.to, evidence: candidate.candidate.sure ? 2 : evidence };
    }
    at = candidate ? candidate.to : at + 1;
  }
  return statesInLists(found, sentence, gazetteer);
}

const codes: Readonly<Record<string, string>> = { "washington": "US.WA", "new york": "US.NY" };

/** 'Oregon, Washington and Idaho', 'New York, New Jersey and Connecticut': cities that are called like their states, among states. */
function statesInLists(found: readonly Candidate[], { tokens, offset }: Sentence, gazetteer: Gazetteer): readonly Candidate[] {
  if (!found.some(({ key }) => key in codes)) return found;
  const starts = new Map(tokens.map(({ start }, index) => [start + offset, index]));
  const isState = (one: Candidate | undefined, other: Candidate, before: Candidate | undefined): boolean => {
    if (one?.role !== "place" || !one.entries.some(({ kind, country }) => kind === "region" && country === "US") || before?.beside.some((land) => one.entries.includes(land)) === true) return false;
    const [first, last] = one.start < other.start ? [one, other] : [other, one];
    return inList(tokens, tokens.findIndex(({ end }) => end + offset === first.end) + 1, starts.get(last.start) ?? 0);
  };
  return found.map((candidate, index) => {
    const state = gazetteer.land(codes[candidate.key] ?? "");
    if (!state || candidate.dateline || candidate.beside.some((land) => candidate.entries.some((entry) => liesIn(entry, land)))) return candidate;
    const among = isState(found[index - 1], candidate, found[index - 2]) || isState(found[index + 1], candidate, undefined);
    return among ? { ...candidate, key: `${candidate.key} state`, entries: [state], sure: true } : candidate;
  });
}

/** 'à Londres, Bruxelles et Genève': what leads in to the first leads in to all. */
function inList(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(Math.max(0, from), to);
  return from >= 0 && between.length > 0 && between.length <= 3 && between.every((token) => /^(?:,|and|or|et|ou|a|de|d|du|des|the|la|le|l|'|-)$/.test(token.text));
}

/** A name begins with a capital; a few begin with a small word: 'région parisienne', 'the Channel', 'mer Noire'. */
function startsName({ tokens }: Sentence, at: number, gazetteer: Gazetteer): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || (token.glued && at > 0 && before?.text !== "'" && before?.kind !== "mark")) return false;
  if (before?.text === "-" && before.glued && token.glued) return token.capital && (inParty(tokens, at) || gazetteer.wide(tokens[at - 2]?.text ?? "").length > 0);
  return token.capital || (smallStarts.test(token.text) && tokens.length > at + 1);
}

const smallStarts = /^(?:region|mer|bande|tunnel|province|the|pas|golfe|canal|detroit|ocean|lac|ile|iles|departement|prefecture|prefet|upstate|state|plateau|desert|fleuve|montagnes|aeroport|centrale|place|tour|camp|camps|esplanade|quai|hotel|palais|foret|cote|vallee|delta|mont|monts|baie|archipel|poste|prison|porte|pays|zones|plaine|massif)$/;

interface Found { readonly candidate: Candidate; readonly to: number }

function longest(sentence: Sentence, { at, behind }: { at: number; behind: boolean }, gazetteer: Gazetteer): Found | null {
  let inName: Found | null = null;
  const further = sentence.tokens[at]?.text === "the" ? longest(sentence, { at: at + 1, behind }, gazetteer) : null;
  for (const to of mayEnd(sentence.tokens, at, gazetteer).reverse()) {
    if (further && further.to > to) return null;
    const candidate = lookUp(sentence, { at, to, behind }, gazetteer);
    if (candidate?.role === "place") return { candidate, to };
    if (candidate) inName ??= { candidate, to };
  }
  return further ? null : inName;
}

/** Where a name may end that begins at a token: the tables have none of the other windows, nine in ten, whatever stands before or says what land it is. */
function mayEnd(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number[] {
  const ends = nameEnds(tokens, at);
  const first = tokens[at]?.text === "the" ? at + 1 : at;
  if (isLandEdge(tokens[first]?.text ?? "") || /^(?:du|au|des|aux)$/.test(tokens[at - 1]?.text ?? "")) return ends;
  let words = noWords;
  let saint = false;
  let index = at;
  return ends.filter((to) => {
    for (; index < to; index += 1) {
      const token = tokens[index];
      if (token?.kind !== "word") continue;
      saint ||= token.text === "st" || token.text === "ste";
      words = withWord(words, token.text);
    }
    return saint || isLandEdge(tokens[to - 1]?.text ?? "") || gazetteer.mayHold(words);
  });
}

/** Small words that are names without any capital: 'région parisienne', 'pas de Calais' has one. */
const smallNames = /^(?:region|province)$/;

/** Lands that people are called after: a capitalised word behind is a surname. */
const givenNames = /^(?:virginia|virginie|georgia|jordan|chad|montana|indiana|alberta|salvador|dominique|guerrero|kent|aragon|galicia)$/;

/** Unions of states: a place only where a preposition leads in; else their bodies and their laws are meant. */
const unions = /^(?:eu|ue|european union|union europeenne)$/;

/** Read as such in capitals only: 'us' is a word. */
const acronyms = /^(?:us|usa|uk|eu|ue|uae|drc|rdc|nsw|ussr|urss|dprk|paca)$/;

function lookUp(sentence: Sentence, { at, to, behind }: { at: number; to: number; behind: boolean }, gazetteer: Gazetteer): Candidate | null {
  const { tokens, original, folded } = sentence;
  const [first, last] = [tokens[at], tokens[to - 1]];
  if (!first || !last) return null;
  if (!first.capital && !tokens.slice(at, to).some(({ capital }) => capital) && !smallNames.test(first.text)) return null;
  if (/^(?:la|le|les|the)$/.test(first.text) && tokens[at + 1]?.capital !== true) return null;
  const key = keyOfFolded(folded.slice(first.start, last.end));
  const name = original.slice(first.start, last.end);
  const wide = acronyms.test(key) && name !== name.toUpperCase() ? [] : gazetteer.wide(key).filter((entry) => !entry.abbreviated || fullStopAt(tokens, to));
  if (wide.length > 0 && inParty(tokens, at)) return null;
  const sure = wide.some((entry) => !entry.doubtful || entry.kind === "case");
  const towns = (!sure || wide.every(({ kind }) => kind === "area")) && first.capital && !notTowns.has(key) && key.length > 2 ? townsNamed(key, tokens[at - 1]?.text ?? "", gazetteer) : [];
  const abbreviated = wide.some((entry) => entry.abbreviated);
  const lands = wide.length > 0 || !first.capital || key.length < 4 || (towns.length > 0 && landKey(key) !== key) ? null : landsNamed(tokens, { at, to, key }, gazetteer);
  const said = lands !== null && lands.said && lands.entries.length > 0;
  if (towns.length > 0 && isAcronym(name, sentence) && !isDateline(sentence, at, to)) return null;
  if (abbreviated && !/^[,(-]$/.test(tokens[at - 1]?.text ?? "") && tokens[to + 1]?.capital === true) return null;
  if (isTitled(original, first.start, last.end)) return null;
  const entries = said ? lands.entries : [...wide, ...(towns.length > 0 ? towns : lands?.entries ?? [])];
  if (entries.length === 0) return null;
  const words = key.split(" ").length;
  const lead = said ? 3 : evidenceBefore(sentence, at);
  if (wide.length === 0 && !said && lead < 2 && toldOfPerson(tokens, to)) return null;
  const beside = besideName(tokens, { to, apart: lead < 2, holds: (land) => entries.some((entry) => liesIn(entry, land)) }, gazetteer);
  const dateline = isDateline(sentence, at, to);
  const part = !(at === 0 && opensInCapitals(original, last.end)) && partOfName({ sentence, at, to, nameAhead: beside.length > 0, nameBehind: behind }, (wide.some(({ kind, radius }) => kind !== "area" || (radius ?? 0) > 15) && !givenNames.test(key)) || said);
  if (part && (!first.capital || !inBodyName(sentence, { at, to, sure }))) return null;
  const inComma = abbreviated && tokens[at - 1]?.text === ",";
  const evidence = Math.max(lead, beside.length > 0 || dateline ? 3 : 0, hasLocalBody(tokens, to) ? 2 : 0, inComma ? 2 : 0);
  return {
    start: sentence.offset + first.start, end: sentence.offset + last.end, key, name, entries, evidence, described: false, site: false, words,
    sure, beside, dateline, thing: isThing(sentence, at, to), afar: tokens[at - 1]?.text === "from" || /^(?:originaires?|venue?s?|natifs?|natives?)$/.test(tokens[at - 2]?.text ?? ""), speaks: speaks.test(tokens[/^(?:a|has|had)$/.test(tokens[to]?.text ?? "") ? to + 1 : to]?.text ?? ""),
    role: part || inBodysCare(tokens, at) || (unions.test(key) && lead < 2 && !dateline) ? "in-name" : "place",
  };
}

/** '“Fargo,”', '« Chicago »': a name alone between quotation marks is the title of something, or a word that is spoken of. */
function isTitled(original: string, start: number, end: number): boolean {
  return /[“"«‘][ \u00a0\u202f]?$/u.test(original.slice(Math.max(0, start - 2), start)) && /^[,.]?[ \u00a0\u202f]?[”"»’](?!\p{L})/u.test(original.slice(end, end + 4));
}

/** 'The Marie Rose was lost', 'la Marie Rose': no town of one or two words has an article and nothing behind it. */
function isThing({ tokens, language }: Sentence, at: number, to: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[to]];
  if (!(language === "en" ? before?.text === "the" : /^(?:le|la)$/.test(before?.text ?? "") && before?.capital !== true) || tokens[at]?.glued === true) return false;
  if (after === undefined) return true;
  if (after.kind === "mark") return /^[,.;:?!)”»]$/.test(after.text);
  return !after.capital && thingBehind.test(after.text);
}

const thingBehind = /^(?:was|were|is|had|has|went|sank|and|or|when|which|who|that|in|on|at|to|from|after|before|by|with|for|as|but|etait|est|a|avait|et|ou|qui|que|dans|en|au|aux|pour|par|avec|sur)$/;

const speaks = /^(?:said|says|say|told|announced|denied|warned|accused|insisted|vowed|pledged|promised|hopes|wants|agreed|refused|rejected|condemned|argued|argues|claims|claimed|accuse|dit|affirme|assure|dement|accuse|annonce|promet|refuse|exige|condamne|estime|denonce|reclame|souhaite)$/;

/** 'du Havre', 'au Mans': the article has melted into the preposition. */
function townsNamed(key: string, before: string, gazetteer: Gazetteer): readonly Entry[] {
  const towns = gazetteer.towns(key);
  if (before === "du" || before === "au") return [...towns, ...gazetteer.towns(`le ${key}`)];
  return before === "des" || before === "aux" ? [...towns, ...gazetteer.towns(`les ${key}`)] : towns;
}

/** 'CALAIS (AFP) -', 'Lille, 3 mai 2020 -': a name at the head of a sentence, with a dash, an agency or a date behind. */
function isDateline(sentence: Sentence, at: number, to: number): boolean {
  const { tokens, original, folded } = sentence;
  if (at === 0 && opensInCapitals(original, tokens[to - 1]?.end ?? 0)) return true;
  if (at !== 0 && !(tokens[at - 1]?.text === "." && isCapitals(original.slice(tokens[at]?.start, tokens[to - 1]?.end)))) return false;
  const end = tokens[to - 1]?.end ?? 0;
  if (!isCapitals(original.slice(0, end)) && / {0,2}(?:--| [-–—]) ?\p{Ll}/uy.test(original.slice(end, end + 8))) return false;
  return /^(?:(?:, [a-z.' -]{2,25})? {0,2}\([a-z]{2,12}\)|(?:, [a-z.' -]{2,25}?)? {0,2}(?:--| - |-(?=[a-z]))|, (?:le )?(?:(?:[a-z]{3,6}day|[a-z]{3,6}di|dimanche),? )?\d{1,2} [a-z]{3,9})/.test(folded.slice(end, end + 50));
}

/** 'Morgan Hill, his lawyer', 'Claire Valence, 34 ans': only people have such things said behind them. */
function toldOfPerson(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ",") return false;
  const [next, beyond] = [tokens[to + 1], tokens[to + 2]];
  if (next?.kind === "digits") return next.text.length === 2 && /^(?:,|ans)$/.test(beyond?.text ?? "");
  return /^(?:his|her|their|aged|agee?|who|whose|sa|son|avocate?|porte|spokesman|spokeswoman)$/.test(next?.text ?? "");
}

/** 'LONDON The court heard': capitals, then a sentence. */
const opensInCapitals = (original: string, end: number): boolean => /^\p{Lu}[\p{Lu} .-]{3,}$/u.test(original.slice(0, end)) && /^ \p{Lu}\p{Ll}+ [\p{L} ’']{20}/u.test(original.slice(end, end + 60));

/** 'ATI', 'NAS': a few capitals in a sentence that has small letters too. */
const isAcronym = (name: string, { original }: Sentence): boolean => name.length <= 4 && /^\p{Lu}+$/u.test(name) && /\p{Ll}{3}/u.test(original);

const isCapitals = (text: string): boolean => text.length > 2 && text === text.toUpperCase();
