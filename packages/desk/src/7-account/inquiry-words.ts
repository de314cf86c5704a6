/**
 * Words of official examinations, English and French. Every pattern is linear: alternatives of fixed words, and gaps of
 * bounded length.
 */

/** A few words between two that belong together; no mark stands between them. */
export const gap = (most: number) => `(?: [\\p{L}\\p{N}’'“”«»"-]{1,24}){0,${most}}?`;

const kindOfReview = "(?:independent|internal|external|outside|full|urgent|formal|official|judicial|public|safety|thorough|immediate|comprehensive|disciplinary|administrative|top-level)";
/** Bodies that are set up for one inquiry, or sit on it. */
const panel = "(?:commission|committee|panel|board|court|tribunal|team|task force|working group)";
const toExamine = "to (?:investigate|look (?:into|at)|establish|examine|determine|review|find out|inquire|inspect|assess|audit)";
export const noun = `(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probe|inquest|fact-finding mission|${kindOfReview} (?:review|audit)|review (?:of|into)|disciplinary proceedings|${panel} (?:of (?:inquiry|investigation)|${toExamine})|(?:presidential|parliamentary|independent|judicial|select|special) (?:commission|committee|panel))`;
/** Set up by those who can: 'promised a commission', 'nommé un comité'. */
const setUp = "(?:promis(?:e[sd]?)?|announc(?:es?|ed|ing)|appoint(?:s|ed)?|constitut(?:es|ed)|convenes?|set up|established|creat(?:es|ed)|named)";
/** What is looked into: 'examining the circumstances', not 'examining a patient'. */
const looked = `${gap(3)} (?:cases?|incidents?|accident|circumstances|causes?|claims?|allegations|complaints?|footage|deaths?|fire|collapse|crash|events|conduct|how|whether|what|why)`;
const commission = "(?:commission (?:d[’'](?:enqu[êe]te|information|[ée]valuation|experts)|ind[ée]pendante|parlementaire)|comit[ée] (?:d[’']experts|ind[ée]pendant|de suivi)|mission (?:d[’'](?:inspection|information|enqu[êe]te|[ée]valuation|expertise)|parlementaire))";
export const enquete = `(?:(?:contre-)?enqu[êe]tes?|information judiciaire|instruction judiciaire|audit|inspection|${commission}|proc[ée]dure disciplinaire|investigations)`;

/** An examination is spoken of at all: the cheap test that most sentences fail. */
export const inquiry = /(?:investigat|indict|commission|comit[ée]|committee|\bpanel|\bboard\b|coroner|\bcharges\b|dossier|l[’']affaire|\b(?:case|file|reopened)\b|inquir|enquir|\bprobe|\bprobing|inquest|looking into|look into|examin|\breview|\baudit|disciplin|fact-finding|enqu[êe]t|information judiciaire|instruction|mission|inspection|rapport|\breport\b|\bsaisi(?:r|t|e|s)?\b|saisine|\breferred\b|\bsummoned\b|class[ée]e?s? sans suite|\bconclu(?:ded?)?\b|non-lieu|no charges|poursuites)/iu;

export const said = (...patterns: readonly string[]) => new RegExp(patterns.map((one) => `(?<![\\p{L}])(?:${one})(?![\\p{L}])`).join("|"), "giu");

/** Words that say how an inquiry stands, looked for one after the other (`g`). `negated`: they hold a 'not' of their own. */
export interface State {
  readonly status: "promised" | "open" | "closed";
  readonly words: RegExp;
  readonly negated?: boolean;
}

/** The surest state first. */
export const states: readonly State[] = [
  { status: "closed", words: said(
    "class[ée]e?s? sans suite", "non-lieu", `(?:avait|a|ont|avaient) conclu${gap(4)} (?:à|au|aux|que|qu[’'][\\p{L}]{1,12})`, "concluded (?:that|in)",
    `(?:closed|dropped|ended|shelved|completed|concluded|wrapped up|is ending|was ending|is closing|are ending|halted)${gap(4)} ${noun}`,
    `(?:closed|dropped|shelved) (?:the|its|their|his|her) (?:file|case)`, "class[ée] (?:l[’']affaire|le dossier|la plainte|l[’']enqu[êe]te) sans suite",
    `${noun}${gap(8)} (?:was|were|has been|had been|is|have been) (?:closed|dropped|shelved|completed|concluded|over)`, `${noun}${gap(4)} (?:found|concluded|cleared|ended|established)`,
    "(?:was|were|been) cleared of (?:any |all )?(?:wrongdoing|misconduct)",
    `${enquete}${gap(10)} (?:(?:est|a [ée]t[ée]|ont [ée]t[ée]|avait [ée]t[ée]) (?:close|clôtur[ée]e?|referm[ée]e|termin[ée]e|abandonn[ée]e|class[ée]e)s?|s[’']est (?:achev[ée]e|conclue|termin[ée]e)|a (?:[ée]tabli|conclu))`,
    `(?:clos|clôtur[ée]|referm[ée]|achev[ée]|boucl[ée])${gap(3)} ${enquete}`, "(?:rendu|remis|publi[ée]|d[ée]pos[ée]|livr[ée]) (?:ses|leurs) conclusions", `${enquete}${gap(10)} (?:se referme|s[’']ach[èe]ve|s[’']est referm[ée]e|a pris fin)`, "poursuites (?:ont [ée]t[ée] )?abandonn[ée]es", `abandonn[ée] les poursuites`) },
  { status: "closed", negated: true, words: said(
    "no charges (?:will|would) be (?:brought|filed|laid)", "(?:declin|refus)(?:es|ed|ing) to (?:bring|press|file|lay) (?:any )?charges", "(?:declin|refus)(?:es|ed) to (?:indict|prosecute)", "(?:decided|chose) not to (?:charge|prosecute)", "(?:would|will) not (?:bring|press|file|lay) (?:any )?charges", "(?:would|will) not be (?:charged|prosecuted)",
    `(?:results|findings|report|conclusions) of (?:the|that|an?|its|his|her)${gap(3)} ${noun} (?:was|were|has|have|had)`, `(?:conclusions|r[ée]sultats|rapport) de (?:l[’']|cette |la )${enquete}${gap(4)} (?:n[’']|ont|a|sont|est)`,
    `${noun}${gap(8)} (?:never took place|(?:will|would) not (?:be held|take place|go ahead)|won[’']t (?:be held|take place)|(?:was|has been|had been) (?:scrapped|abandoned|called off))`,
    `${enquete}${gap(8)} (?:n[’']aura(?:it)? pas lieu|n[’'](?:a|avait) jamais (?:eu lieu|[ée]t[ée]|vu le jour)|(?:est|a [ée]t[ée]) (?:abandonn[ée]e?|enterr[ée]e?|annul[ée]e?))`) },
  { status: "open", words: said(
    `(?:opened|opens|opening|launched|launches|launching|initiated|initiates|started|starts|began|begun|begins|mounted|convened|set up)(?: up)?${gap(6)} ${noun}`,
    `(?:was|were|is|are|has been|have been|being) (?:now |already )?(?:constituted|set up|established|formed|appointed|convened|created|named|empanelled|tasked|mandated)${gap(3)} ${toExamine}`,
    `(?:convened|assembled|empanelled|appointed|named|constituted|set up) (?:an?|its|their)${gap(3)} ${panel} (?:of (?:inquiry|investigation)|${toExamine})`,
    `(?:public|judicial|presidential|parliamentary|independent|official|coroner[’']s) (?:inquiry|inquest)${gap(6)} (?:opened|opens|began|begins|heard|hears|resumed|resumes|continues|sat|sits)`,
    `(?:reopen(?:s|ed|ing)?|resum(?:es|ed|ing)|t(?:akes|ook|aken) over) (?:the|its|an?|his|her|their)${gap(2)} (?:${noun}|case|file|inquest)`,
    `(?:sent|sends|is sending|are sending|dispatched|has sent|have sent|deployed)${gap(4)} (?:investigators|inspectors)`,
    `inquest${gap(8)} (?:resumes?d?|opens?|opened|began|begins|heard|hears|continues|sits|was told|is told)`, `(?:adjourn(?:s|ed)|opens|opened|resumes|resumed) (?:the|an|its) inquest`, `coroner${gap(5)} (?:is hearing|is to hear|hears|heard|adjourn(?:s|ed))`,
    "(?:opened|launched|begun|started) one", "working to (?:determine|establish|find out)", "(?:is|are|was|were) making (?:its own |their own |further |urgent )?(?:inquiries|enquiries)", `(?:file|case|matter)${gap(3)} (?:sent|passed|handed|forwarded|referred|transferred) to`, `(?:dossier|affaire|proc[ée]dure|enqu[êe]te)${gap(3)} (?:transmise?|renvoy[ée]e?) (?:à|au|aux)`,
    `charg[ée]e?s? (?:de l[’']${enquete}|des investigations|d[’'](?:enqu[êe]ter|examiner)|de faire la lumi[èe]re)`, `${enquete}, (?:confi[ée]e|men[ée]e|ouverte|dirig[ée]e)`, "(?<=, )saisie?s?(?= [\\p{L}]{3,12},|,)",
    `${noun}(?:[^.;]{0,60}) (?:opened|began|started) (?:its|their|his|her|public) (?:hearings|work)`, `${enquete}(?:[^.;]{0,40}) (?:a|ont) (?:commenc[ée]|entam[ée]|ouvert|d[ée]but[ée]) (?:ses|leurs) (?:auditions|travaux)`, `(?:comit[ée]|commission|mission|cellule)${gap(3)} (?:a|ont) [ée]t[ée] (?:mise? en place|cr[ée]{2}e?|install[ée]e?|nomm[ée]e?|constitu[ée]e?) pour`,
    `(?:leads?|led|leading|conducts?|conducting|carrying out|running|heading|pursuing|overseeing|held|holding) (?:an?|its|their|the|his|her)${gap(3)} ${noun}`,
    `${noun}${gap(8)} (?:is|was|has been|had been|are|were|have been) (?:now |still |already )?[“"«]? ?(?:under way|underway|opened|launched|ongoing|continuing|in progress|started|set up|being carried out|being conducted)`,
    `${noun} (?:is|are) (?:still )?(?:continuing|looking)`, `under (?:criminal |internal |formal )?investigation`,
    "(?:is|are|was|were|been)(?: now| also| already| currently| still)? (?:investigating|looking into|probing)", `(?:is|are|was|were)(?: now| also| already)? (?:examining|reviewing)${looked}`,
    `pending${gap(5)} ${noun}`, `(?:set up|created|appointed|formed)${gap(4)} (?:commission|committee|panel|team) to`, `(?:cr[ée]{1,2}|install[ée]|mis(?:e)? en place|nomm[ée])${gap(3)} (?:commission|comit[ée]|mission)${gap(3)} (?:d[’']enqu[êe]te|charg[ée]e?)`,
    `(?:has|have|had) (?:been )?(?:self-)?referred${gap(6)} to`, `referred (?:the|this|it|its|his|her|itself|themselves)${gap(5)} to`, "summoned",
    `(?:s[’']est|s[’'][ée]tait|s[’']être|se sont) saisie?s?`, "se saisit", "(?:[ée]t[ée]|est|sont|être) saisie?s?", "(?:avoir|a|ont|avait|ayant|vient de|viennent de) saisi[re]?", "saisit",
    `(?:ouvert|ouvre|ouverte|ouvertes|lanc[ée]|lance|lancée|diligent[ée]|diligent[ée]e|entam[ée]|d[ée]clench[ée]|initi[ée])${gap(6)} ${enquete}`, `ouverture${gap(3)} ${enquete}`,
    `${enquete}${gap(12)} (?:engag[ée]es?|ouvertes?(?! aux? )(?! à l)|confi[ée]es?|en cours|lanc[ée]es?|diligent[ée]es?|se poursuit|se poursuivent|suit son cours|suivent leur cours|men[ée]es? par)`,
    `confi[ée]{1,2} (?:une|l[’']) ?${enquete}`, `(?:m[èe]ne|m[èe]nent|conduit|dirige|mènera) (?:une|l[’']|son|sa|leur) ?${gap(2)} ?${enquete}`, "(?<!l[’']|d[’']|une |cette |contre-|notre |leur |son )(?:enqu[êe]te|enqu[êe]tent|enqu[êe]tait|enqu[êe]taient) sur", `dans l[’']attente${gap(4)} ${enquete}`,
    `juges? d[’']instruction${gap(3)} (?:saisis?|nomm[ée]s?|d[ée]sign[ée]s?|charg[ée]s?)`, `confi[ée]{1,2}s? (?:l[’']affaire|le dossier|la proc[ée]dure|les investigations|l[’']instruction) (?:à|au|aux)`,
    `(?:rouvert|rouvre|relanc[ée]|repris|reprend|reprennent) (?:le dossier|l[’']affaire|les investigations|l[’']${enquete}|une? ${enquete})`, `instrui(?:t|sent)(?: toujours| encore)? (?:le|ce|l[’'])`, `mis${gap(3)} à l[’']instruction`,
    `(?:d[ée]p[êe]ch[ée]|envoy[ée]|d[ée]p[êe]che|envoie)${gap(4)} (?:enqu[êe]teurs|inspecteurs)`, `commission d[’']enqu[êe]te${gap(6)} (?:a|ont) (?:auditionn[ée]|entendu|interrog[ée])`) },
  { status: "promised", words: said(
    `(?:promis|pledg|vow|undert|commit|agre)[\\p{L}]{0,6} to (?:investigate|examine|look into|review|open|launch|hold|order|set up|conduct|commission)`,
    `(?:promises?|promised|pledges?|pledged|vowed|announces?|announced|announcing|orders?|ordered|ordering|commissioned|commissions|agreed to|agrees to)${gap(4)} ${noun}`,
    `${setUp}${gap(4)} (?:commission|panel|inquest)`, `(?:said|says|confirmed|announced|told)${gap(8)} would (?:also |now )?(?:investigate|look into|(?:review|examine)${looked}|review the|(?:open|launch|hold|conduct|carry out|undertake|commission|set up|order|convene)${gap(3)} ${noun})`,
    `will (?:hold|begin|open) hearings`, `(?:hired|retained|engaged)${gap(6)} to (?:investigate|review|examine)`, `(?:orders?|ordered|commissions?|commissioned)${gap(3)} (?:audit|review|report)`,
    "will (?:also |now |soon )?(?:investigate|be investigated|look into)", `will (?:also |now |soon )?(?:examine|review)${looked}`, `there will be${gap(3)} ${noun}`, `(?:il )?y aura${gap(3)} ${enquete}`, `will (?:open|launch|hold|conduct|carry out|undertake|commission|set up|order|convene)${gap(3)} ${noun}`, `${noun}${gap(4)} (?:will be|is to be|to be) (?:held|led|opened|launched|carried out|set up|conducted|chaired)`,
    `(?:asked|ordered|instructed|directed|tasked|appointed|mandated)${gap(8)} (?:to report on|${toExamine})`,
    `(?:promis|promet|promettent|promettait|promise|s[’']engage|ordonn[ée]|ordonne|annonc[ée]|annonce|annoncent|command[ée]|vot[ée]|dilig[ée]ntera)${gap(6)} ${enquete}`,
    `(?:promis|promet|annonc[ée]|annonce) (?:une|un) (?:commission|comit[ée])`, `charg[ée]${gap(8)} d[’']une (?:mission|${enquete})`, `demand[ée] (?:une|un) (?:(?:enqu[êe]te|inspection) (?:administrative|interne)|audit|inspection|rapport)`,
    "demand[ée] (?:à|au|aux)[^.;:]{3,80} (?:un|ce) rapport (?:sur|d[ée]taill[ée]|circonstanci[ée]|complet)", "(?:asked|ordered|instructed|requested)[^.;:]{3,60} (?:an?|for a) (?:full|detailed|written|complete|urgent|thorough) report",
    "(?:va|vont|allait|allaient) (?:enqu[êe]ter|saisir)", `(?:va|vont|allait|allaient) (?:ouvrir|diligenter|lancer|mener)${gap(4)} ${enquete}`, `(?:ouvrira|lancera|diligentera|m[èe]nera)${gap(4)} ${enquete}`, "(?:enqu[êe]tera|enqu[êe]teront|saisira)", "veut examiner",
    `${enquete}${gap(8)} (?:promise|soit|sera|seront|va être|doit être|devra)`, `mission${gap(4)} confi[ée]e à`, `confi[ée] (?:à|au|aux)${gap(8)} (?:une|la) mission`,
    `demand[ée]${gap(9)} (?:d[’']enqu[êe]ter|de (?:lui |leur )?(?:remettre|rendre|faire) (?:un rapport|toute la lumi[èe]re|la lumi[èe]re)|un rapport (?:sur|d[ée]taill[ée]|circonstanci[ée]|complet)|d[’'](?:examiner|[ée]tablir|ouvrir|expertiser))`) },
];

/** Before a state: then it is none. 'No inquiry has been opened', 'refused to open', 'si une enquête était ouverte'. */
export const notSo = /(?<![\p{L}])(?:not|never|no|neither|nor|cannot|[\p{L}]{2,8}n[’']t|without|refus[\p{L}]{0,6}|declin[\p{L}]{0,4}|fail(?:ed|s)? to|if|whether|should|could|might|may|must|ought|unless|yet to|ne|n[’'](?:a|ont|avait|est|y)|pas|jamais|aucune?|si|s[’']il|devrait|devraient|pourrait|pourraient|faudrait|faut|ni|sans|refus[ée]?|renonc[ée]|rul(?:es|ed) out|ruling out|resist(?:s|ed)?|reject(?:s|ed)?|voted (?:down|against)|exclu[st]?|[ée]cart[ée]|rejet[ée]e?s?)(?![\p{L}])(?:[^.;:,]{0,28})$/iu;
/** Inside one: 'aucune enquête n’a été ouverte'. */
export const notSoInside = /(?<![\p{L}])(?:n[’'](?:a|ont|avait|est) (?:pas|jamais|toujours|encore)?|no|aucune?|toute|not|never|[\p{L}]{2,8}n[’']t|should|could|might|must|devrait|pourrait)(?![\p{L}])/iu;

/** Words of giving a matter over, which need somebody to give it to: 'a saisi dix kilos' and 'referred patients' are something else. */
export const givesOver = /saisi|referred|summoned|(?:sent|passed|handed|forwarded|transferred) to|transmis|renvoy/iu;
export const selfGiven = /(?:s[’']est|s[’'][ée]tait|s[’']être|se sont) saisi|se saisit|self-referred|referred itself/iu;
/** Services that an inquiry is given to, beside the offices that examine. */
export const services = /(?:[Cc]rown [Pp]rosecution|\bBEA\b|juges? d[’']instruction|attorney general|prosecut|procureur|parquet|section de recherches|brigade|police judiciaire|s[ûu]ret[ée]|direction|service|tribunal|justice|CNIL|criminal investigation|crime unit|task force|courts?|conseil|council)/iu;

/** Other things of the same name: what a newsroom or an institute finds out, an opinion poll. */
export const otherInquiry = /(?:enqu[êe]tes? (?:d[’']opinion|publique|de satisfaction|journalistique|parue|publi[ée]e|exclusive)|notre enqu[êe]te|(?:our|its) (?:journalistic |own )?(?:reporting|investigation by)|(?:investigation|inquiry|probe) by (?:this|our|the) (?:newspaper|paper|magazine|channel|broadcaster|website|newsroom|programme)|enqu[êe]te (?:de|men[ée]e par) (?:notre|ce) (?:journal|r[ée]daction|magazine)|investigative (?:journalis|report)|journalistic investigation|public inquiries line|enqu[êe]te (?:de|d[’'])(?: ?l[’'])? ?(?:Insee|Ined|Inserm))/iu;

/** People who cannot open an inquiry ask for one. */
export const asking = /(?<![\p{L}])(?:call(?:s|ed|ing)?(?: again)? (?:on|for|upon)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|demande(?:nt|r)?|demandé|r[ée]clam(?:e|ent|é|ait|aient|er)|appel(?:le|lent|é)(?: [àa]|s)?|en appel|invite(?:nt|s|d)?|exig(?:e|ent|é|er|eait)|ask(?:s|ed|ing)?(?: again)? for|wants?|want(?:ed|ing)|souhait(?:e|ent|ait)|veut|veulent|plead(?:s|ed)? for|press(?:ed|ing)? for|petition(?:ed|s)?|request(?:s|ed)?)(?![\p{L}])/iu;
/** … but an office that asks that one be held has promised it. */
export const instructed = /demand[ée] (?:une|un) (?:(?:enqu[êe]te|inspection) (?:administrative|interne)|audit|inspection|rapport)|(?:demand[ée]|ask(?:ed)?|requested|instructed|ordered|directed)(?:[^.;]{0,80})(?:(?:enqu[êe]te|inquiry|investigation)(?:[^.;]{0,30})(?:soit|be (?:held|opened|launched|carried out))|to (?:investigate|examine|look into|review|report on)|d[’'](?:enqu[êe]ter|examiner)|de (?:lui |leur )?(?:remettre|rendre|faire)|un rapport|(?:an?|for a) (?:full|detailed|written|complete|urgent|thorough) report)/iu;

const numbers: Readonly<Record<string, number>> = {
  dix: 10, ten: 10, quinze: 15, fifteen: 15, vingt: 20, twenty: 20, trente: 30, thirty: 30, quarante: 40, forty: 40, soixante: 60, sixty: 60, ninety: 90,
  deux: 2, two: 2, trois: 3, three: 3, quatre: 4, four: 4, five: 5, cinq: 5, six: 6, huit: 8, eight: 8, un: 1, une: 1, one: 1, a: 1,
};
const deadline = /\b(?:within(?: the next)?|in the next|sous|dans les|d[’']ici|dans un d[ée]lai(?: de| d[’'])?) ?(\d{1,3}|[\p{L}]{1,9}) (days?|weeks?|months?|jours?|semaines?|mois)\b/iu;

/** Days until findings are due, where a sentence says so; months count as 30. */
export function daysAllowed(text: string): number | null {
  const match = deadline.exec(text);
  if (!match) return null;
  const count = /^\d/u.test(match[1] ?? "") ? Number(match[1]) : numbers[(match[1] ?? "").toLowerCase()];
  const unit = (match[2] ?? "").toLowerCase();
  if (count === undefined) return null;
  return count * (/^(?:day|jour)/u.test(unit) ? 1 : /^(?:week|semaine)/u.test(unit) ? 7 : 30);
}

/** Words of findings that are due: the day in their sentence is that of the findings. */
export const delivers = /(?:findings|conclusions|results?|r[ée]sultats|\breport|rapport|rendr|remettr|publi|\bby\b|before|avant|d[’']ici)/iu;

/** What an inquiry came to, in the record's words: where they stand in a sentence. */
export function outcomeIn(text: string): { readonly start: number; readonly end: number } | null {
  const match = /(?:class[ée]e?s? sans suite|non-lieu|no charges|cleared of (?:any |all )?(?:wrongdoing|misconduct)|conclu (?:à|au|que) |concluded (?:that|in) |finding (?:that|no) |(?:found|cleared|established|[ée]tabli) )/iu.exec(text);
  if (!match) return null;
  const rest = text.slice(match.index + match[0].length);
  const quoted = /^[^«“"]{0,60}[«“"]\s?([^»”"]{1,120}?)\s?[»”"]/u.exec(rest);
  const bare = /^(?:class|non|no |cleared of)/iu.test(match[0]);
  const start = bare ? match.index : match.index + match[0].length;
  if (quoted) return { start, end: match.index + match[0].length + quoted[0].length };
  const clause = /^[^,;.]{0,120}?(?=[,;.)]| (?:and|et) (?:was|is|has|had|were|will|would|a|est|avait|va|ont)(?![\p{L}])|$)/u.exec(rest)?.[0].length ?? 0;
  return { start, end: bare ? match.index + match[0].length : match.index + match[0].length + clause };
}
