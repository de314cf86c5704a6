/**
 * Words of official examinations, English and French. Every pattern is linear: alternatives of fixed words, and gaps of
 * bounded length.
 */

/** Who can open an inquiry, or be given one. Order matters: the first that a sentence names as examiner is taken. */
export const examiners = [
  { kind: "inspectorate", words: /\b(?:IGPN|IGGN|IOPC|Inspection g[ée]n[ée]rale de la (?:police|gendarmerie) nationale|General Inspectorate of the National Police|(?:police|internal) inspectorate|(?:national )?police watchdog|police des polices|internal inspection body|internal affairs|special investigations? unit)\b/iu },
  { kind: "ombudsman", words: /(?:D[ée]fenseure? des droits|Defender of Rights|human rights defender|(?:human rights |police |government )?ombuds(?:man|woman|person))/iu },
  { kind: "judge", words: /(?:juges? d[’']instruction|investigating (?:judge|magistrate)s?|information judiciaire|judicial investigation)/iu },
  { kind: "labour", words: /(?:inspection du travail|labou?r inspectorate|safety inspectorate|Health and Safety Executive)/iu },
  { kind: "parliament", words: /(?:commission d[’']enqu[êe]te|parliamentary (?:committee|inquiry|commission)|select committee)/iu },
  { kind: "agency", words: /(?<!\p{L})(?!(?:Le|La|Les|Un|Une|The|An?|Its|Their) )(?:\p{Lu}[\p{L}’'-]{1,30} ){1,4}(?:Bureau|Board|Agency|Authority|Commission|Office|Inspectorate|Committee|Court)\b|\b(?:Bureau|Agence|Autorit[ée]|Office|Commission|Inspection|Comit[ée]|Cour)(?: (?:des|de la|du|de|d[’']|pour la) ?[\p{L}-]{2,30}){1,2}(?: [\p{L}-]{4,30}(?= (?:a|ont|avait)))?/u },
  { kind: "prosecutor", words: /\b(?:parquet|procureure?s?(?: de la R[ée]publique)?|(?:public |local |state )?prosecutors?|prosecution office)(?![\p{L}])/iu },
  { kind: "prefecture", words: /\b(?:pr[ée]f[eè]te?|pr[ée]fecture|prefect)(?![\p{L}])/iu },
  { kind: "ministry", words: /\b(?:minist[èe]re|ministre|ministry|minister|home office|government|gouvernement)(?![\p{L}])/iu },
  { kind: "town", words: /\b(?:mairie|maire|mayor|town hall|city council)\b/iu },
  { kind: "police", words: /\b(?:police|gendarmerie)\b/iu },
  { kind: "company", words: /\b(?:operator|company|entreprise|compagnie|exploitant|direction|management|university|universit[ée]|hospital|h[ôo]pital)(?![\p{L}])/iu },
] as const;

export type ExaminerKind = (typeof examiners)[number]["kind"];

/** An examination is spoken of at all. */
export const inquiry = /(?:investigat|inquir|enquir|\bprobe|looking into|look into|examin|enqu[êe]t|information judiciaire|\bsaisi(?:r|t|e|s)?\b|saisine|\breferred\b|\bsummoned\b|class[ée]e?s? sans suite|\bconclu(?:ded?)?\b|non-lieu)/iu;

const noun = "(?:investigation|inquiry|enquiry|probe)";
const enquete = "(?:enqu[êe]tes?|information judiciaire|instruction)";

/** The surest state first. */
export const states = [
  { status: "closed", words: new RegExp(`class[ée]e?s? sans suite|non-lieu|(?:avait|a|ont) conclu (?:à|au|que)|concluded (?:that|in)|(?:was|were|been) (?:closed|dropped)|(?:closed|dropped|ended|shelved) (?:the|its|their|his|her|an?) (?:[\\p{L}-]{1,20} )?${noun}|${noun} (?:found|concluded|cleared)`, "iu") },
  { status: "open", words: new RegExp(`(?:open|launch|beg|start)(?:ed|s|ing|an|un)?(?: up)? (?:an?|its|their|the|his|her)(?: [\\p{L}-]{1,20}){0,3} ${noun}|(?:leading|conducting|carrying out|running) (?:an?|its|their|the)(?: [\\p{L}-]{1,20}){0,2} ${noun}|${noun} (?:is|was|has been) (?:under way|underway|opened|launched|ongoing)|\\b(?:is|are)(?: now| also| already)? (?:investigating|looking into|examining)|referred (?:the|this|it|its|his|her)(?: [\\p{L}-]{1,20}){0,3} to|summoned|(?:avoir|a|ont|avait|ayant) saisi|\\bsaisit\\b|s[’']est saisie?|a [ée]t[ée] saisie?|ouver(?:t|te|ture)(?:[^.;]{0,40}) ${enquete}|${enquete}(?:[^.;]{0,40}) (?:ouverte?|confi[ée]e|en cours|lanc[ée]e)|confi[ée]{1,2} (?:une|l[’'])? ?${enquete}|(?:m[èe]ne|conduit|dirige) (?:une|l[’']) ?${enquete}|enqu[êe]te sur|juge d[’']instruction (?:a [ée]t[ée] )?(?:saisi|nomm[ée]|d[ée]sign[ée])`, "iu") },
  { status: "promised", words: new RegExp(`(?:promis|pledg|vow|undert)[\\p{L}]{0,5} (?:to (?:investigate|examine|look into|open|launch|hold)|(?:an?|the|that)(?: [\\p{L}-]{1,20}){0,3} ${noun})|will (?:investigate|be investigated|examine|open (?:an?|the)(?: [\\p{L}-]{1,20}){0,2} ${noun})|order(?:ed|s) (?:an?|the)(?: [\\p{L}-]{1,20}){0,3} ${noun}|to investigate\\b|${enquete}(?:[^.;]{0,40}) (?:promise|soit|sera|diligent[ée]e)|(?:promis|promet|promettent|promettait|s[’']engage|ordonn[ée]|annonc[ée])(?:[^.;]{0,30}) ${enquete}|va (?:enqu[êe]ter|ouvrir)|veut examiner`, "iu") },
] as const;

/** People who cannot open an inquiry ask for one. */
export const asking = /\b(?:call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|demande(?:nt)?|r[ée]clame(?:nt)?|appelle(?:nt)? à|invite(?:nt|s|d)?|exige(?:nt)?|asks? for|asked for|wants? an?)(?![\p{L}])/iu;
/** … but an office that asks that one be held has promised it. */
export const instructed = /(?:demand[ée]|ask(?:ed)?|requested|instructed)(?:[^.;]{0,30})(?:enqu[êe]te|inquiry|investigation)(?:[^.;]{0,30})(?:soit|be (?:held|opened|launched|carried out))/iu;

const numbers: Readonly<Record<string, number>> = {
  dix: 10, ten: 10, quinze: 15, fifteen: 15, vingt: 20, twenty: 20, trente: 30, thirty: 30, quarante: 40, forty: 40, soixante: 60, sixty: 60,
  deux: 2, two: 2, trois: 3, three: 3, quatre: 4, four: 4, six: 6, huit: 8, eight: 8, un: 1, une: 1, one: 1, a: 1,
};
const deadline = /\b(?:within|in the next|sous|dans les|d[’']ici|dans un d[ée]lai de) (\d{1,3}|[\p{L}]{1,9}) (days?|weeks?|months?|jours?|semaines?|mois)\b/iu;

/** Days until findings are due, where a sentence says so; months count as 30. */
export function daysAllowed(text: string): number | null {
  const match = deadline.exec(text);
  if (!match) return null;
  const count = /^\d/u.test(match[1] ?? "") ? Number(match[1]) : numbers[(match[1] ?? "").toLowerCase()];
  const unit = (match[2] ?? "").toLowerCase();
  if (count === undefined) return null;
  return count * (/^(?:day|jour)/u.test(unit) ? 1 : /^(?:week|semaine)/u.test(unit) ? 7 : 30);
}

/** What an inquiry came to, in the record's words: where they stand in a sentence. */
export function outcomeIn(text: string): { readonly start: number; readonly end: number } | null {
  const match = /(?:class[ée]e?s? sans suite|non-lieu|conclu (?:à|au|que) |concluded (?:that|in) |finding (?:that|no) |(?:found|cleared) )/iu.exec(text);
  if (!match) return null;
  const rest = text.slice(match.index + match[0].length);
  const quoted = /^[^«“"]{0,60}[«“"]\s?([^»”"]{1,120}?)\s?[»”"]/u.exec(rest);
  const bare = /^(?:class|non)/iu.test(match[0]);
  const start = bare ? match.index : match.index + match[0].length;
  if (quoted) return { start, end: match.index + match[0].length + quoted[0].length };
  const clause = /^[^,;.]{0,120}/u.exec(rest)?.[0].length ?? 0;
  return { start, end: bare ? match.index + match[0].length : match.index + match[0].length + clause };
}
