import { compactPattern } from "../../model/compact-pattern.js";

/** Dates of publication, bylines and agencies: what the lines around a title say of an article. */

const months = new Map(Object.entries({
  jan: 1, january: 1, janvier: 1, janv: 1, feb: 2, february: 2, février: 2, fevrier: 2, févr: 2, fev: 2, mar: 3, march: 3, mars: 3, apr: 4, april: 4,
  avril: 4, avr: 4, may: 5, mai: 5, jun: 6, june: 6, juin: 6, jul: 7, july: 7, juillet: 7, juil: 7, aug: 8, august: 8, août: 8, aout: 8, sep: 9, sept: 9,
  september: 9, septembre: 9, oct: 10, october: 10, octobre: 10, nov: 11, november: 11, novembre: 11, dec: 12, december: 12, décembre: 12, decembre: 12, déc: 12,
}));

const dayMonthYear = compactPattern(/(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\.? (?:of )?(\p{L}{3,9})\.?,? (\d{4})(?!\d)/u);
const monthDayYear = compactPattern(/(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u);
const yearFirst = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const slashed = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;

/**
 * The first full date of a short line as EDTF, or null; where a line says both, the date of publication and not that of a change.
 * `12/10/2024` is day first where `dayFirst` or the line says so; where nothing tells, only the year is given.
 */
export function dateIn(line: string, dayFirst: boolean | null = null): string | null {
  const text = line.slice(0, 300);
  const published = /(?:published|posted|publiée?|mise? en ligne|paru)(?!\p{L})/iu.exec(text)?.index ?? 0;
  return (published > 0 ? firstDate(text.slice(published), dayFirst) : null) ?? firstDate(text, dayFirst);
}

function firstDate(text: string, dayFirst: boolean | null): string | null {
  if (!/\d{4}/u.test(text)) return null;
  let match = yearFirst.exec(text);
  if (match) return edtf(match[1], Number(match[2]), match[3]);
  match = dayMonthYear.exec(text);
  if (match) return edtf(match[3], months.get((match[2] ?? "").toLowerCase()), match[1]);
  match = monthDayYear.exec(text);
  if (match) return edtf(match[3], months.get((match[1] ?? "").toLowerCase()), match[2]);
  match = slashed.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const dayIsFirst = first > 12 || (second <= 12 && first === second) ? true : second > 12 ? false : (orderOf(text, match) ?? dayFirst);
  if (dayIsFirst === null) return edtf(match[3], first, "1") && edtf(match[3], second, "1") ? (match[3] ?? null) : null;
  return dayIsFirst ? edtf(match[3], second, match[1]) : edtf(match[3], first, match[2]);
}

const weekdays = new Map(["mon", "lun", "tue", "mar", "wed", "mer", "thu", "jeu", "fri", "ven", "sat", "sam", "sun", "dim"].map((name, at) => [name, Math.floor(at / 2)]));
const american = compactPattern(/(?<!\p{L})(?:[ECMP][SD]?T|U\.S\.)(?!\p{L})/u);
const european = compactPattern(/(?<!\p{L})(?:GMT|BST|UTC|CES?T|MES?Z|AES?T|IST)(?!\p{L})|(?<!\p{L})(?:le|à|du|publié|mis|modifié|par|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})|\d ?h ?\d\d/iu);

/** What else the line says tells the order of `12/10/2024`: the day of the week, a time zone, French words, a stop between the numbers. */
function orderOf(text: string, match: RegExpExecArray): boolean | null {
  if (match[0].includes(".")) return true;
  const weekday = weekdays.get(/(?<!\p{L})(mon|tues?|wed|thu|thurs?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)(?:nes|ur|rs)?(?:day|di|anche)?\.?(?!\p{L})/iu.exec(text)?.[1]?.slice(0, 3).toLowerCase() ?? "");
  if (weekday !== undefined) {
    const at = (month: number, day: number): boolean => (new Date(Date.UTC(Number(match[3]), month - 1, day)).getUTCDay() + 6) % 7 === weekday;
    const [dayFirst, monthFirst] = [at(Number(match[2]), Number(match[1])), at(Number(match[1]), Number(match[2]))];
    if (dayFirst !== monthFirst) return dayFirst;
  }
  if (american.test(text)) return false;
  return european.test(text) ? true : null;
}

function edtf(year: string | undefined, month: number | undefined, day: string | undefined): string | null {
  const date = Number(day);
  if (year === undefined || month === undefined || month < 1 || month > 12 || date < 1) return null;
  if (date > new Date(Date.UTC(Number(year), month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

const stampLead = compactPattern(/^(?:published|posted|updated|last (?:updated|modified)|issued|publié(?:e)?|mis(?:e)? (?:à jour|en ligne)|modifié|actualisé|posté|rédigé|écrit|diffusé|(?:document |texte )?(?:approuvé|adopté|signé|daté)|(?:document )?(?:approved|adopted|signed|dated)|le|on|date ?:|created|first published)(?![\p{L}])/iu);
const stampOnly = compactPattern(/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? |mon\.?,? |tue\.?,? |wed\.?,? |thu\.?,? |fri\.?,? |sat\.?,? |sun\.?,? )?(?:\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:[\s,–—|·•-].{0,40})?$/iu);
const placeAndDate = compactPattern(/^\p{Lu}[\p{L} ’'-]{1,40}, (?:le |on )?(?:\d{1,2}(?:er)? \p{L}{3,9}|\p{L}{3,9} \d{1,2},?) \d{4}\.?$/u);
const releaseLead = /^(?:communiqué|press release|news release|statement|dépêche)(?: de presse)?(?: (?:du|of|dated|-|–|—)|,) .{0,80}$/iu;

const timeOnly = compactPattern(/^(?:last )?(?:updated|modified|published|posted|mis(?:e)? à jour|modifié|publié|actualisé)\s?:?\s?(?:on |at |le |à )?(?:\p{L}{3,9} )?\d{1,2}[:h.]\d{2}\s?(?:[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?\.?$/iu);

/** '18h42', '6:15 p.m.': the hour at which a page was added to, in a line of its own. */
const clockOnly = /^(?:à |at )?\d{1,2} ?(?:(?:h|:|heures?)(?: ?\d{2})?(?: ?[ap]\.?m\.?)?|\.\d{2}(?: ?[ap]\.?m\.?)?|[ap]\.?m\.?)(?: \(?[A-Z]{2,4}\)?)?$/iu;
const clockFront = /^\[?(?:(?:posted|published|updated|publié|posté|mis à jour) )?(?:à |at )?\d{1,2} ?[:h.] ?\d{2}(?: ?[ap]\.?m\.?)?\]?(?:[ :|–—-]|$)/iu;

/** '18h42': the clock stamp of a note of a live page. */
export function isClockTime(line: string): boolean {
  return line.length <= 30 && clockOnly.test(line);
}

/** '18h42 - The road is open', '18:42 By Ann Lee': a line that begins with the hour. */
export function isTimedLine(line: string): boolean {
  return clockFront.test(line.slice(0, 60));
}

/** A line that only says when (and where) a page was put out. */
export function isStamp(line: string): boolean {
  if (line.length > 140) return false;
  if (placeAndDate.test(line) || releaseLead.test(line)) return true;
  if (timeOnly.test(line) || clockOnly.test(line)) return true;
  if (dateIn(line) === null) return false;
  if (line.length <= 100 && /(?<!\p{L})(?:publié|published|mis à jour|updated|posted)(?!\p{L})/iu.test(line) && !/[.!?]$/u.test(line) && !/^(?:by|par) /iu.test(line)) return true;
  return stampOnly.test(line) || (stampLead.test(line) && line.length <= 110 && !/[.!?]$/u.test(line));
}

const release = /^(?:communiqué|press release|news release|statement|dépêche|point (?:presse|de situation)|bulletin|dossier de presse)(?![\p{L}])/iu;
/** 'COMMUNIQUÉ DE PRESSE - 3 mai 2021': what stands above it is the letterhead. */
export function isReleaseHead(line: string): boolean {
  return line.length <= 100 && release.test(line) && !/[.!?]$/u.test(line) && (dateIn(line) !== null || /^(?:communiqué|press release|news release|dépêche)(?: de presse)?(?: commun| conjoint)?$/iu.test(line));
}

const by = /^(?:by|par|de notre (?:correspondante?|envoyée?(?: spéciale?)?)|from our correspondent|text by|texte|propos recueillis par|reporting by)\s*:?\s+(.{3,120})$/iu;
const person = compactPattern(/^\p{Lu}[\p{L}’'.-]{0,24}(?: (?:de |d[’']|van |von |der |el |al-|bin |la |le )?\p{Lu}[\p{L}’'.-]{0,24}){1,3}/u);
/** 'Par M.L.', 'By J. S. T.' */
const initials = /^(?:\p{Lu}\.[ -]?){2,4}(?:$|\s)/u;

/** A byline, without a date or an outlet after the names; null when the line is none. */
export function bylineOf(given: string): string | null {
  if (given.length > 160) return null;
  // '16:42 By Ann Lee' stands over a note of a live page.
  const line = isTimedLine(given) ? given.replace(/^\D{0,24}\d{1,2} ?[:h.] ?\d{2}(?: ?[ap]\.?m\.?)?\]?[ ,:|–—-]{1,3}/iu, "") : given;
  const named = by.exec(line)?.[1];
  if (named !== undefined) {
    const names = named.split(/\s*(?:,|\||–|—| - |\(|(?<!\p{L})(?:avec|with|in|à|for|pour|au|le)(?!\p{L})|published|publié)/iu)[0] ?? "";
    return person.test(names) || initials.test(names) || /^(?:AFP|AP|Reuters|the newsroom|la rédaction)/iu.test(names) ? tidyNames(names) : null;
  }
  const dated = dateIn(line);
  if (dated === null || release.test(line)) return null;
  const bare = person.exec(line)?.[0];
  if (bare === undefined) return null;
  const names = bare.replace(/ (?:January|February|March|April|May|June|July|August|September|October|November|December)$/u, "");
  const rest = line.slice(names.length);
  return names.includes(" ") && /^[\s,|–—-]{0,4}(?:\d|\p{Lu}\p{Ll}{2,8}\.? \d)/u.test(rest) && rest.length <= 40 ? tidyNames(names) : null;
}

function tidyNames(names: string): string {
  const listed = (names.split(";")[0] ?? "").split(/\s+(?:et|and|&)\s+/iu).filter((name) => !/^(?:agencies|agences|les agences|staff|wires?)$/iu.test(name.trim()));
  return listed.join("; ").replace(/[\s.,;:]+$/u, "");
}

const knownAgencies = "AFP|AP|Reuters|Associated Press|Agence France-Presse|dpa|ANSA|EFE|PA Media|Press Association|Belga|ATS|UPI|TASS|Xinhua|Anadolu|Europa Press|APA|NTB|TT|Ritzau|Lusa|Kyodo|IANS|PTI";
const agencyNames = compactPattern(new RegExp(`(?<![\\p{L}])(?:${knownAgencies})(?![\\p{L}])`, "gu"));
const inBrackets = compactPattern(new RegExp(`\\((?:with |avec )?((?:${knownAgencies}|[A-Z]{2,6})(?:[,/ ]{1,3}(?:${knownAgencies}))?)\\)\\s*(?:[-–—:]|$)`, "u"));
const reporting = compactPattern(/(?:^|[,.;(]\s?|\s)(?:with (?:reporting (?:from|by) |agencies|files from |additional reporting (?:from|by) )|avec (?:l[’']agence |les agences|l[’']|la |le )?|source\s?: |(?:additional )?reporting by |d[’']après )((?:the )?\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24}){0,3}(?:(?:, | and | et )\p{Lu}[\p{L}-]{1,24}){0,3})?/iu);
const creditLine = compactPattern(new RegExp(`^\\(?(?:(?:with|avec|source\\s?:|source) .{2,80}|(?:${knownAgencies})(?:[ ,/]{1,3}(?:${knownAgencies}))*)\\)?\\.?$`, "iu"));

const signOff = compactPattern(/^(?:\((?:additional )?(?:reporting|writing|compiled|édition|rédaction|reportage)(?: and (?:writing|editing))? (?:by|par|de) [^()]{3,200}\)|[^.!?]{3,160}(?<!\p{L})(?:contributed (?:reporting|to this (?:report|story|article))|(?:a|ont) contribué à (?:cet article|ce reportage))(?![\p{L}])[^.!?]{0,60})\.?$/iu);

/** A short line that credits agencies or colleagues: 'With reporting from AP.', '(AFP)', '(Reporting by Ann Lee; editing by Tom Veil)'. */
export function isAgencyCredit(line: string): boolean {
  if (line.length <= 240 && signOff.test(line)) return true;
  return line.length <= 90 && creditLine.test(line) && agenciesIn(line).length > 0;
}

/** Agencies that a byline, a dateline or a credit line names. */
export function agenciesIn(line: string): readonly string[] {
  const text = line.slice(0, 200);
  const found = new Set<string>();
  const bracketed = inBrackets.exec(text)?.[1];
  if (bracketed !== undefined) for (const name of bracketed.split(/[,/]\s?/u)) found.add(name.trim());
  const named = reporting.exec(text);
  if (named) {
    if (/reporting by/iu.test(named[0]) && !/\b[A-Z]{2,}\b/u.test(named[1] ?? "")) return [...found];
    if (named[1] === undefined) { if (/agenc/iu.test(named[0])) found.add("agencies"); }
    else for (const name of named[1].split(/, | and | et /u)) if (/^\p{Lu}/u.test(name)) found.add(name.replace(/^the /iu, ""));
  }
  for (const name of text.match(agencyNames) ?? []) found.add(name);
  return [...found];
}

/** 'LYNN, Ohio, March 12, 2020 — ', 'Lynn, le 12 mars 2020 - ', 'LYNN, Ohio, March 12, 2020 /Newswire/ -- '. */
const datedDateline = compactPattern(/^\p{Lu}[\p{L}’'. -]{1,40}(?:, \p{Lu}[\p{L}’'. -]{1,24}){0,2}, (?:le |on )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:er)? \p{L}{3,9}\.?)(?:,? \d{4})? ?(?:[/(][^()/]{2,30}[/)] ?)?(?:[–—―]|--?) /u);
const dateline = compactPattern(/^(?:\p{Lu}[\p{L}’'. -]{1,40}(?: \([^()]{2,30}\))?(?:, [\p{L}\p{N}’'. -]{1,30}){0,3} ?\([^()]{2,30}\) ?(?:[-–—―]+|(?<=\([A-Z/ -]{2,20}\) ?):) |\p{Lu}[\p{Lu}’'. -]{2,40}(?:, [\p{L}. ]{2,24}){0,2} ?(?:[-–—―]{1,2}|--) |\([^()]{2,20}\) ?[-–—―] |\(\p{Lu}[\p{L}’'. -]{1,40}(?:, \p{L}[\p{L}’'. -]{1,24})?, (?:le |on )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}(?:er)? \p{L}{3,9}\.?),? \d{4}\) ?[-–—―:] ?)/u);

/** Length of the dateline a first paragraph begins with ('LYNN, Ireland -- ', 'Lynn, 3 mai (AFP) - '), or 0. */
export function datelineLength(paragraph: string): number {
  const front = paragraph.slice(0, 160);
  return (dateline.exec(front) ?? datedDateline.exec(front))?.[0].length ?? 0;
}
