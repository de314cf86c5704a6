import { nameKey, nameWordsAtMost, townEntries, wideEntry, type Entry } from "./gazetteer.js";
import { evidenceBefore } from "./lead-in.js";
import type { Candidate } from "./place-candidate.js";
import type { Sentence, Token } from "../figures/tokens.js";

/** Capitalised words that are hardly ever a town, though towns of the name exist. Folded. */
const notTowns = new Set(("may march april june august monday tuesday wednesday thursday friday saturday sunday police law most of nice reading bath hope union president minister parliament senate congress court state "
  + "police justice defense defence interior liberty university church christian islam muslim english french british german american european arab she he they we you his her this that these those there here when where while "
  + "one two three four five six seven eight nine ten and but for not all many some more other new old north south east west le la les un une des de du il elle ils elles on nous vous ce cet cette ces son sa ses leur mais "
  + "pour par sur dans avec sans selon comme plus moins tout tous rien deux trois quatre est sont etat republique liberte madame monsieur maitre docteur noel pierre jean marie paul anne louis charles marc luc simon martin "
  + "central most major general colonel sergeant mayor bishop king queen prince royal national federal local international sur orange same given sale salle bar mission vision media union centre center best rose dawn "
  + "asia europe africa america asie afrique amerique oceanie pacific pacifique atlantic atlantique indian florence victoria charlotte sydney austin jackson lincoln madison carter clinton kennedy wilson johnson hamilton george francis san santa saint republic democratic socialist labour green greens conservative of").split(" "));
/** Given names and offices in front of a name make it a person. */
const beforePerson = /^(?:mr|mrs|ms|dr|sir|lord|lady|president|minister|prime|judge|captain|officer|mme|m|mlle|me|maitre|docteur|president|presidente|ministre|pere|soeur|saint|pope|pape|king|queen|prince|princess)$/;
const houses = /^(?:bank|church|university|house|museum|institute|college|radio|voice|journal|voix|banque|universite|eglise|opera|institut|stade|cour|tribunal|court|echo|courrier)$/;
const afterInstitution = /^(?:university|united|city fc|fc|times|post|police|government)$/;

/** Names in the tables, longest first, at every capitalised word. */
export function knownNames(sentence: Sentence): readonly Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  let at = 0;
  let last = { to: -1, evidence: 0 };
  while (at < tokens.length) {
    const candidate = tokens[at]?.kind === "word" && startsName(tokens, at, sentence) ? longest(sentence, at) : null;
    if (candidate) {
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
  return from >= 0 && between.length > 0 && between.length <= 3 && between.every((token) => /^(?:,|and|or|et|ou|a|the|la|le)$/.test(token.text));
}

/** A name begins with a capital; a few begin with a small word: 'région parisienne', 'the Channel', 'mer Noire'. */
function startsName(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  if (!token || (token.glued && at > 0 && tokens[at - 1]?.text !== "'" && tokens[at - 1]?.kind !== "mark")) return false;
  if (tokens[at - 1]?.text === "-" && tokens[at - 1]?.glued === true && token.glued) return false;
  return token.capital || /^(?:region|mer|bande|tunnel|province|the)$/.test(token.text) && sentence.tokens.length > at + 1;
}

interface Found { readonly candidate: Candidate; readonly to: number }

function longest(sentence: Sentence, at: number): Found | null {
  const { tokens } = sentence;
  const ends = nameEnds(tokens, at);
  for (const to of ends.reverse()) {
    const candidate = lookUp(sentence, at, to);
    if (candidate) return { candidate, to };
  }
  return null;
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
      const glueAhead = tokens[index + 1]?.text === "-" && tokens[index + 1]?.glued === true && tokens[index + 2]?.glued === true;
      if (!glueAhead) ends.push(tokens[index + 1]?.text === "." && token.text.length === 1 ? index + 2 : index + 1);
    } else if (!/^[-'.]$/.test(token.text)) break;
  }
  return ends;
}

function lookUp(sentence: Sentence, at: number, to: number): Candidate | null {
  const { tokens, original } = sentence;
  const [first, last] = [tokens[at], tokens[to - 1]];
  if (!first || !last) return null;
  const name = original.slice(first.start, last.end);
  const key = nameKey(name);
  const wide = key.length <= 3 && name !== name.toUpperCase() ? null : wideEntry(key);
  const words = key.split(" ").length;
  const towns = wide === null && first.capital && !notTowns.has(key) && key.length > 2 ? townsNamed(key, tokens[at - 1]?.text ?? "") : [];
  const entries: readonly Entry[] = wide ? [wide] : towns;
  if (entries.length === 0 || partOfName({ tokens, at, to }, wide !== null)) return null;
  const evidence = Math.max(evidenceBefore(tokens, at), commaCountry(tokens, to) || dateline(sentence, at, to) ? 3 : 0);
  if (wide?.doubtful === true && evidence < 2) return null;
  return { start: sentence.offset + first.start, end: sentence.offset + last.end, key, name, entries, evidence, described: false, words, sure: wide !== null };
}

/** 'du Havre', 'au Mans': the article has melted into the preposition. */
function townsNamed(key: string, before: string): readonly Entry[] {
  const towns = townEntries(key);
  return before === "du" || before === "au" ? [...towns, ...townEntries(`le ${key}`)] : towns;
}

/** Part of a longer name: 'France Info', 'Marine Le Pen', 'Radio Paris'. A preposition that opens the sentence does not count. */
function partOfName(place: { tokens: readonly Token[]; at: number; to: number }, wide: boolean): boolean {
  const { tokens, at, to } = place;
  const before = tokens[at - 1];
  const after = tokens[to];
  if (before && beforePerson.test(before.text) && !(wide && before.text === "m")) return true;
  if (before?.text === "." && /^(?:m|mr|mrs|dr|mme)$/.test(tokens[at - 2]?.text ?? "")) return true;
  if (before?.kind === "word" && before.capital && !opensSentence(tokens, at - 1) && !/^(?:le|la|les)$/.test(before.text)) return true;
  if (before && /^(?:of|de|du|d|')$/.test(before.text) && houses.test(tokens[before.text === "'" ? at - 3 : at - 2]?.text ?? "")) return true;
  if (before && /^[@#/&]$/.test(before.text)) return true;
  if (after?.kind === "word" && after.capital && !after.glued && !/^(?:and|on|in|by|et|le|la)$/.test(after.text)) return true;
  if (after?.text === "&" || (after && afterInstitution.test(after.text))) return true;
  return after?.text === "-" && after.glued && tokens[to + 1]?.glued === true && tokens[to + 1]?.kind === "word" && !/^(?:based|born|bound|area|led|run|controlled|held)$/.test(tokens[to + 1]?.text ?? "");
}

const openers = /^(?:in|at|from|to|near|across|outside|a|au|aux|en|dans|de|depuis|pres|but|and|when|while|if|since|as|for|after|before|mais|et|si|the|le|la|les|like|unlike|meanwhile|for|with|avec|pour|selon|although|though|because|between|entre)$/;

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const first = at === 0 || /^[«»"“”:.–—(-]$/.test(tokens[at - 1]?.text ?? "");
  return first && openers.test(tokens[at]?.text ?? "");
}

/** 'Calais, France', 'Austin, Texas'. */
function commaCountry(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== "," && tokens[to]?.text !== "(") return false;
  const words: string[] = [];
  for (let index = to + 1; index < tokens.length && words.length < 3; index += 1) {
    const token = tokens[index];
    if (!token?.capital || token.kind !== "word") break;
    words.push(token.text);
    if (wideEntry(words.join(" ")) !== null) return true;
  }
  return false;
}

/** 'CALAIS (AFP) -', 'Lille, 3 mai 2020 -': a name at the head of a sentence, with a dash, an agency or a date behind. */
function dateline(sentence: Sentence, at: number, to: number): boolean {
  if (at !== 0) return false;
  const behind = sentence.folded.slice(sentence.tokens[to - 1]?.end ?? 0, (sentence.tokens[to - 1]?.end ?? 0) + 40);
  return /^(?:,? {0,2}\([a-z]{2,12}\)| {0,2}--| - |, (?:le )?\d{1,2} [a-z]{3,9})/.test(behind);
}
