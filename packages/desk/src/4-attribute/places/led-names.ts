import { compactPattern } from "../../model/compact-pattern.js";
import type { Sentence, Token } from "../figures/tokens.js";
import { headOf, isGivenName, joinedTo, runAt, type Run } from "./led-runs.js";
import { asides, beforeLead, beforeOf, goings, halls, leads, neverLed, quarters, tails } from "./led-words.js";
import { nameKey } from "./name-key.js";
import { notTowns } from "./not-towns.js";
import type { Candidate } from "./place-candidate.js";

/** What one mention says: how much, and by which word, so that two that say little each are told apart. */
interface Told {
  readonly evidence: 1 | 2;
  readonly frame: string;
}

/**
 * Names that no table need know, by the preposition in front or the noun behind: 'in Marlin', 'the slipway at Marlin', 'the Marlin lifeboat',
 * 'du côté de Marlin'. What says little by itself ('to', 'from', 'on') counts where the article says it in two ways. One walk over the tokens.
 */
export function ledNames(sentence: Sentence): readonly Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  const line = datelineOf(sentence);
  if (line) found.push(candidateOf(sentence, line, { evidence: 2, frame: "dateline" }));
  let listed: { readonly to: number; readonly told: Told } | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.capital !== true) continue;
    const run = runAt(sentence, at);
    if (!run) continue;
    const before: Told | null = at === 0 && line ? { evidence: 2, frame: "dateline" } : listed && continues(tokens, listed, at) ? listed.told : toldBefore(sentence, run);
    const told = stronger(before && before.frame !== "at" && inHeadline(tokens) ? { ...before, evidence: 1 } : before, toldByItself(sentence, run));
    // Bodies have names of several words, too, and people go 'to' them and are 'at' them.
    if (told && (run.words === 1 || told.evidence === 2 || headOf(tokens[at]?.text ?? "") !== null)) found.push(candidateOf(sentence, run, told));
    listed = before?.evidence === 2 && (endsThere(tokens[run.to]) || isWay(before, tokens[run.to])) ? { to: run.to, told: before } : null;
    at = run.to - 1;
  }
  return found;
}

/** 'Marlin: two held after fire', 'Marlin, un an après : …': a headline begins with where it was, or with who it was; so it says little. */
export function headlineName(sentence: Sentence): readonly Candidate[] {
  const run = runAt(sentence, 0);
  const mark = sentence.tokens[run?.to ?? 0]?.text ?? "";
  return run && (mark === ":" || (mark === "," && sentence.original.includes(":"))) ? [candidateOf(sentence, run, { evidence: 1, frame: "headline" })] : [];
}

/** 'More Animals in Danger': where most words have a capital, it says nothing. */
function inHeadline(tokens: readonly Token[]): boolean {
  const [words, capitals] = tokens.slice(0, 24).reduce(([all, high], { kind, text, capital }) => (kind === "word" && text.length > 3 ? [all + 1, high + (capital ? 1 : 0)] : [all, high]), [0, 0]);
  return words >= 4 && capitals > words * 0.7;
}

function stronger(one: Told | null, other: Told | null): Told | null {
  return (other?.evidence ?? 0) > (one?.evidence ?? 0) ? other : one;
}

function candidateOf({ tokens, original, offset }: Sentence, { at, to }: Run, { evidence, frame }: Told): Candidate {
  const dateline = frame === "dateline" && at === 0;
  const [start, end] = [tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const name = original.slice(start, end);
  const key = nameKey(name);
  return { start: offset + start, end: offset + end, key, name, entries: [], evidence: dateline ? 3 : evidence, frame, described: true, unsure: true, shown: true, site: false, words: key.split(" ").length, sure: false, beside: [], dateline, speaks: false, role: "place" };
}

/** 'In', 'near', 'slipway at', 'the isle of' in front of a name. */
function toldBefore({ tokens, language, original }: Sentence, { at, to }: Pick<Run, "at" | "to">): Told | null {
  const melted = tokens[at - 1]?.text === "'" ? 2 : 1;
  const lead = tokens[at - melted];
  const before = tokens[at - melted - 1];
  if (language === "en" && isAddress(tokens, { at, to })) return { evidence: 2, frame: "address" };
  if (lead?.kind !== "word") return null;
  if (melted === 1 && goings[language].has(lead.text)) return { evidence: 1, frame: "going" };
  if (language === "fr" && /^habit(?:e|er|ent|ait|aient|ant)$/.test(lead.text)) return { evidence: 2, frame: "home" };
  if (language === "en" && quarters.has(lead.text) && /^(?:in|of|to|from|across|near|through)$/.test(before?.text ?? "")) return { evidence: 2, frame: "quarter" };
  if (language === "en" && lead.text === "of") return beforeOf.en.has(before?.text ?? "") && before?.capital !== true ? { evidence: 2, frame: "of" } : null;
  if (language === "fr" && lead.text === "a" && !/[àÀ]/.test(original.charAt(lead.start)) && !(lead.capital && at === 1)) return null;
  const weight = leads[language].get(lead.text);
  if (weight === undefined || (lead.text !== "at" && asides[language].has(before?.text ?? ""))) return null;
  if (language === "fr" && /^d?e?$/.test(lead.text)) return /^(?:cote|large|alentours|abords|environs|rives)$/.test(before?.text ?? "") || beforeOf.fr.has(before?.text ?? "") ? { evidence: 2, frame: "de" } : null;
  if (language === "en" && isSomebodysWord(tokens, at)) return null;
  const sure = weight === 2 || (lead.text === "at" && isDated(tokens, to)) || (beforeLead[language].has(before?.text ?? "") && (before?.capital !== true || before === tokens[0]) && /^(?:at|on|to|from|sur|vers|depuis)$/.test(lead.text));
  return { evidence: sure ? 2 : 1, frame: lead.text };
}

/** 'Elm Road, Marlin, at 3am', 'the Magistrates' Court, Marlin': the town behind a street or a house. */
function isAddress(tokens: readonly Token[], { at, to }: Pick<Run, "at" | "to">): boolean {
  const [site, after] = [tokens[at - 2], tokens[to]];
  if (tokens[at - 1]?.text !== "," || site?.capital !== true || !/^(?:road|street|lane|avenue|square|quay|station|court|hospital|prison|school|hotel|church|terrace|crescent|close|drive|way|estate|park|stadium|mosque|barracks)$/.test(site.text) || tokens[at - 3]?.capital !== true) return false;
  return after === undefined || (after.kind === "mark" && /^[,.;)]$/.test(after.text)) || /^(?:at|on|in|by|after|before|when|where|and|was|were|is|has|had)$/.test(after.text);
}

/** 'At Marlin on 15 March', 'at Marlin, in the hills': something happened there, or it lies there. */
function isDated(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text === "," && /^(?:in|near|on|off|outside|just|north|south|east|west)$/.test(tokens[to + 1]?.text ?? "") && tokens[to + 2]?.kind === "word" && tokens[to + 2]?.capital !== true) return true;
  const [link, day] = [tokens[to], tokens[to + 1]];
  if (/^(?:yesterday|today|overnight)$/.test(link?.text ?? "")) return true;
  return link?.text === "on" && (day?.kind === "digits" || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(day?.text ?? ""));
}

/** 'In Marlow's view': what belongs to somebody. */
function isSomebodysWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === "'" && tokens[at + 2]?.text === "s" && /^(?:view|opinion|words|case|eyes|mind|favou?r|defen[cs]e|place|book|novel|film|life|career|death|absence|hands|house|home|office|flat)$/.test(tokens[at + 3]?.text ?? "");
}

/** How names of towns and lands end, and fewer of people: it says little. */
const townForm = /\p{L}{3}(?:shire|stan|abad|grad|burg|burgh|ville|villers|haven|mouth|minster|pur)$/u;

/** 'Port Marlin', 'the Marlin lifeboat'. */
function toldByItself(sentence: Sentence, run: Run): Told | null {
  if (run.words === 1 && townForm.test(sentence.tokens[run.to - 1]?.text ?? "")) return stronger({ evidence: 1, frame: "form" }, sentence.language === "en" ? toldBehind(sentence, run) : null);
  if (run.words > 1 && headOf(sentence.tokens[run.at]?.text ?? "") === "plain") return { evidence: 2, frame: "head" };
  return sentence.language === "en" ? toldBehind(sentence, run) : null;
}

/** 'The Marlin lifeboat', 'Marlin town hall', 'Marlin-based'. */
function toldBehind({ tokens }: Sentence, { to }: Run): Told | null {
  const [after, next] = [tokens[to], tokens[to + 1]];
  if (after?.kind !== "word" || after.capital || after.glued) return null;
  if (halls.get(after.text)?.has(next?.text ?? "") === true || after.text === "harbour" || after.text === "harbor") return { evidence: 2, frame: "hall" };
  const weight = tails.get(after.text);
  return weight === undefined ? null : { evidence: weight, frame: "behind" };
}

/** 'In Marlin, Vaubry and Corle', 'registered in Marlin, Vaubry,': the name behind stands like the one in front. */
function continues(tokens: readonly Token[], { to: from, told }: { readonly to: number; readonly told: Told }, at: number): boolean {
  if (at === from + 1 && isWay(told, tokens[from])) return true;
  const between = tokens.slice(from, at);
  const to = joinedTo(tokens, at);
  if (between.length === 1 && between[0]?.text === "(") return tokens[to]?.text === ")" && !/^[-–—]+$/.test(tokens[to + 1]?.text ?? "");
  if (between.length === 0 || between.length > 2 || !between.every(({ text }) => /^(?:,|and|or|et|ou|a|en)$/.test(text))) return false;
  return endsThere(tokens[to]);
}

/** 'The flight from Corle to Marlin'. */
const isWay = ({ frame }: Told, link: Token | undefined): boolean => frame === "from" && link?.text === "to";

/** Nothing behind a name makes it the head of a clause of its own. */
const endsThere = (token: Token | undefined): boolean => token === undefined || (token.kind === "mark" && /^[,.;:)(?!”»"]$/.test(token.text)) || /^(?:and|or|et|ou|are|were|have|sont|ont|etaient|restent)$/.test(token.text);

const name = "\\p{Lu}[\\p{L}'’]+(?:[ -]\\p{L}[\\p{L}'’]+){0,4}";
const land = "(?:, [\\p{L} .'’-]{2,25}| \\([\\p{L} .'’-]{2,25}\\))?";
const weekday = "(?:(?:\\p{Lu}\\p{Ll}{2,5}day|(?:[lL]un|[mM]ar|[mM]ercre|[jJ]eu|[vV]endre|[sS]ame)di|[dD]imanche) )?";
const day = "(?:,? (?:le )?(?:\\d{1,2}(?:er|st|nd|rd|th)? \\p{L}{3,9}\\.?|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})(?:,? \\d{4})?)";
/** 'MARLIN, 12 March (TNA) -', 'Marlin (Haute-Corle), 5 déc. 2024 (AE) -', 'Marlin, le 5 mai 2024.' */
const dateline = compactPattern(new RegExp(`^(?<slot>${name})${land}(?:${day}? ?\\([\\p{Lu}][\\p{L}/ ]{1,14}\\) ?(?:--|[-–—])|${day} ?(?:--|[-–—])(?= )|(?:(?:,? le |, )${weekday}\\d{1,2}(?:er)? \\p{Ll}{3,9} \\d{4}|, ${weekday}\\d{1,2} \\p{Lu}\\p{L}{2,8}(?: \\d{4})?)\\.?$)`, "u"));

/** A text or message that says first where it was written. */
function datelineOf({ original, tokens }: Sentence): Run | null {
  if (tokens[0]?.kind !== "word" || !tokens[0].capital || !/\d|\(/.test(original.slice(0, 80))) return null;
  const slot = dateline.exec(original.slice(0, 120))?.groups?.["slot"];
  if (slot === undefined || notTowns.has(nameKey(slot)) || neverLed.has(tokens[0].text) || /^(?:by|par|with|avec|from|updated|published|publie|mis)$/.test(tokens[0].text) || (tokens[1]?.kind === "word" && isGivenName(tokens[0].text))) return null;
  const to = tokens.findIndex(({ start }) => start >= slot.length);
  return to > 0 && to <= 9 ? { at: 0, to, words: 1 } : null;
}
