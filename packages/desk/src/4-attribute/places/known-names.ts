import { inBodyName } from "./body-names.js";
import { landKey } from "./land-key.js";
import { landsNamed } from "./lands-named.js";
import { evidenceBefore } from "./lead-in.js";
import { nameKey, nameWordsAtMost } from "./name-key.js";
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
  return found;
}

/** 'à Londres, Bruxelles et Genève': what leads in to the first leads in to all. */
function inList(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(Math.max(0, from), to);
  return from >= 0 && between.length > 0 && between.length <= 3 && between.every((token) => /^(?:,|and|or|et|ou|a|the|la|le|l|'|-)$/.test(token.text));
}

/** A name begins with a capital; a few begin with a small word: 'région parisienne', 'the Channel', 'mer Noire'. */
function startsName({ tokens }: Sentence, at: number, gazetteer: Gazetteer): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || (token.glued && at > 0 && before?.text !== "'" && before?.kind !== "mark")) return false;
  if (before?.text === "-" && before.glued && token.glued) return token.capital && gazetteer.wide(tokens[at - 2]?.text ?? "").length > 0;
  return token.capital || (smallStarts.test(token.text) && tokens.length > at + 1);
}

const smallStarts = /^(?:region|mer|bande|tunnel|province|the|pas|golfe|canal|detroit|ocean|lac|ile|iles|departement|prefecture|prefet|upstate|state|plateau|desert|fleuve|montagnes)$/;

interface Found { readonly candidate: Candidate; readonly to: number }

function longest(sentence: Sentence, { at, behind }: { at: number; behind: boolean }, gazetteer: Gazetteer): Found | null {
  let inName: Found | null = null;
  for (const to of nameEnds(sentence.tokens, at).reverse()) {
    const candidate = lookUp(sentence, { at, to, behind }, gazetteer);
    if (candidate?.role === "place") return { candidate, to };
    if (candidate) inName ??= { candidate, to };
  }
  return inName;
}

/** Token ends of every window of up to six words that begins at a token. */
function nameEnds(tokens: readonly Token[], at: number): number[] {
  const ends: number[] = [];
  let words = 0;
  for (let index = at; index < tokens.length && words < nameWordsAtMost; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === "word") {
      words += 1;
      ends.push(tokens[index + 1]?.text === "." && token.text.length === 1 ? index + 2 : index + 1);
    } else if (!/^[-'.]$/.test(token.text)) break;
  }
  return ends;
}

/** Read as such in capitals only: 'us' is a word. */
const acronyms = /^(?:us|usa|uk|eu|ue|uae|drc|rdc|nsw|ussr|urss|dprk|paca)$/;

function lookUp(sentence: Sentence, { at, to, behind }: { at: number; to: number; behind: boolean }, gazetteer: Gazetteer): Candidate | null {
  const { tokens, original } = sentence;
  const [first, last] = [tokens[at], tokens[to - 1]];
  if (!first || !last) return null;
  const name = original.slice(first.start, last.end);
  const key = nameKey(name);
  const wide = acronyms.test(key) && name !== name.toUpperCase() ? [] : gazetteer.wide(key).filter((entry) => !entry.abbreviated || fullStopAt(tokens, to));
  const words = key.split(" ").length;
  const sure = wide.some((entry) => !entry.doubtful || entry.kind === "case");
  const towns = !sure && first.capital && !notTowns.has(key) && key.length > 2 ? townsNamed(key, tokens[at - 1]?.text ?? "", gazetteer) : [];
  const lands = wide.length > 0 || !first.capital || key.length < 4 || (towns.length > 0 && landKey(key) !== key) ? null : landsNamed(tokens, { at, to, key }, gazetteer);
  const said = lands !== null && lands.said && lands.entries.length > 0;
  const entries = said ? lands.entries : [...wide, ...(towns.length > 0 ? towns : lands?.entries ?? [])];
  const abbreviated = wide.some((entry) => entry.abbreviated);
  if (entries.length === 0) return null;
  const lead = said ? 3 : evidenceBefore(tokens, at);
  const beside = besideName(tokens, { to, apart: lead < 2 }, gazetteer);
  const part = partOfName({ sentence, at, to, nameAhead: beside.length > 0, nameBehind: behind }, wide.length > 0 || said);
  if (part && (!first.capital || !inBodyName(sentence, { at, to, sure }))) return null;
  const dateline = isDateline(sentence, at, to);
  const inComma = abbreviated && tokens[at - 1]?.text === ",";
  const evidence = Math.max(lead, beside.length > 0 || dateline ? 3 : 0, hasLocalBody(tokens, to) ? 2 : 0, inComma ? 2 : 0);
  return {
    start: sentence.offset + first.start, end: sentence.offset + last.end, key, name, entries, evidence, described: false, site: false, words,
    sure, beside, dateline, speaks: speaks.test(tokens[/^(?:a|has|had)$/.test(tokens[to]?.text ?? "") ? to + 1 : to]?.text ?? ""),
    role: part ? "in-name" : "place",
  };
}

const speaks = /^(?:said|says|say|told|announced|denied|warned|accused|insisted|vowed|pledged|promised|hopes|wants|agreed|refused|rejected|condemned|argued|argues|claims|claimed|accuse|dit|affirme|assure|dement|accuse|annonce|promet|refuse|exige|condamne|estime|denonce|reclame|souhaite)$/;

const fullStopAt = (tokens: readonly Token[], to: number): boolean => tokens[to]?.text === "." && tokens[to].glued;

/** 'du Havre', 'au Mans': the article has melted into the preposition. */
function townsNamed(key: string, before: string, gazetteer: Gazetteer): readonly Entry[] {
  const towns = gazetteer.towns(key);
  if (before === "du" || before === "au") return [...towns, ...gazetteer.towns(`le ${key}`)];
  return before === "des" || before === "aux" ? [...towns, ...gazetteer.towns(`les ${key}`)] : towns;
}

/** 'Calais, France', 'Austin, Texas', 'Raleigh, N.C.', 'Arras (Pas-de-Calais)', 'Lens, dans le Pas-de-Calais', 'Lagos in Nigeria'. */
function besideName(tokens: readonly Token[], { to, apart }: { to: number; apart: boolean }, gazetteer: Gazetteer): readonly Entry[] {
  let index = to;
  const mark = tokens[index]?.text ?? "";
  if (/^[,(]$/.test(mark)) index += 1;
  const inner = /^(?:in|dans|en|au|aux)$/.test(tokens[index]?.text ?? "");
  if (inner) index += 1;
  if (apart && index === to) return [];
  if (tokens[index]?.glued === true && !/^[,(]$/.test(mark)) return [];
  while (/^(?:the|le|la|les|l|'|departement|department|region|province|state|northern|southern|eastern|western|central)$/.test(tokens[index]?.text ?? "") && index < to + 6) index += 1;
  if (tokens[index]?.capital !== true) return [];
  for (const end of nameEnds(tokens, index).slice(0, 4).reverse()) {
    const [first, last] = [tokens[index], tokens[end - 1]];
    if (!first || !last) continue;
    const key = nameKey(tokens.slice(index, end).map((token) => (token.glued && token !== first ? token.text : ` ${token.text}`)).join("").trim());
    const found = gazetteer.wide(key).filter((entry) => !entry.abbreviated || fullStopAt(tokens, end));
    if (found.length > 0) return found;
  }
  return [];
}

/** 'CALAIS (AFP) -', 'Lille, 3 mai 2020 -': a name at the head of a sentence, with a dash, an agency or a date behind. */
function isDateline({ tokens, original, folded }: Sentence, at: number, to: number): boolean {
  if (at !== 0 && !(tokens[at - 1]?.text === "." && isCapitals(original.slice(tokens[at]?.start, tokens[to - 1]?.end)))) return false;
  const end = tokens[to - 1]?.end ?? 0;
  return /^(?:(?:, [a-z.' -]{2,25})? {0,2}\([a-z]{2,12}\)|(?:, [a-z.' -]{2,25}?)? {0,2}(?:--| - |-(?=[a-z]))|, (?:le )?\d{1,2} [a-z]{3,9})/.test(folded.slice(end, end + 50));
}

const isCapitals = (text: string): boolean => text.length > 2 && text === text.toUpperCase();
