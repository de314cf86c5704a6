/**
 * Who can open an inquiry, or be given one, English and French. Order matters: of those whose office is to examine, the first that a
 * sentence names is taken. Every pattern is linear: alternatives of fixed words, and gaps of bounded length.
 */
export const examiners = [
  { kind: "inspectorate", words: /\b(?:IGPN|IGGN|IOPC|Inspection g[ée]n[ée]rale de la (?:police|gendarmerie) nationale|General Inspectorate of the National Police|(?:police|internal) inspectorate|police board|(?:police |judicial )?oversight (?:authority|body|board|commission)|police complaints (?:authority|commission)|(?:Independent )?Office for Police Conduct|professional (?:standards|conduct) (?:board|unit|department)|conduct board|(?:national |independent )?(?:police )?watchdog|police des polices|internal inspection body|internal affairs|special investigations? unit|professional standards)\b/iu },
  { kind: "ombudsman", words: /(?:D[ée]fenseure? des droits|Defender of Rights|human rights defender|commissioner for (?:custody|prisons|human rights|children|detention|victims|standards|complaints|equality|privacy|information)|(?:children[’']s|information|privacy|human rights|parliamentary|health service|data protection) commissioner|(?:chief )?inspector of (?:prisons|constabulary|schools)|(?:human rights |police |government |prisons? )?ombuds(?:man|woman|person)|m[ée]diateur(?:rice)? de la R[ée]publique|contr[ôo]leur(?:e)? g[ée]n[ée]ral(?:e)? des lieux(?: de privation de libert[ée])?)/iu },
  { kind: "auditor", words: /(?:Cour des comptes|chambre r[ée]gionale des comptes|auditor general|comptroller(?: general)?|(?:national )?audit (?:office|commission))(?![\p{L}])/iu },
  { kind: "judge", words: /(?:chambre de l[’']instruction|juges? d[’']instruction|investigating (?:judge|magistrate)s?|examining magistrates?|information judiciaire|judicial investigation)/iu },
  { kind: "labour", words: /(?:inspection du travail|labou?r inspectorate|safety inspectorate|Health and Safety Executive|\bHSE\b)/iu },
  { kind: "parliament", words: /(?:commission d[’']enqu[êe]te (?:parlementaire|du S[ée]nat|de l[’']Assembl[ée]e)|(?<![\p{L}])mission d[’']information|parliamentary (?:[\p{L}]{3,20} )?(?:committee|inquiry|commission|panel)|Assembl[ée]e nationale|S[ée]nat(?![\p{L}])|National Assembly|Congress(?![\p{L}])|(?:select|senate|house|congressional) (?:sub)?committee|commission parlementaire|parliament(?! of)|parlement(?![\p{L}]))/iu },
  { kind: "coroner", words: /\b(?:coroner|inquest(?: jury)?|medical examiner|m[ée]decin l[ée]giste)(?:[’']s office)?(?![\p{L}])/iu },
  { kind: "sheriff", words: /\b(?:sheriff|fire (?:marshal|service|brigade|department))(?:[’']s (?:office|department))?(?![\p{L}])/iu },
  { kind: "jury", words: /\bgrand jury(?![\p{L}])/iu },
  { kind: "justice", words: /\b(?:(?:U\.?S\.? )?(?:Justice Department|Department of Justice)|(?:state )?attorney general|federal inspect(?:ion team|ors)|FBI)\b/iu },
  { kind: "inspection", words: /\b(?:I(?:GAS|gas|GA|GJ|GESR)\b|inspection (?:acad[ée]mique|sanitaire)|inspecteurs g[ée]n[ée]raux|(?<!(?:une|cette|nouvelle|[Aa]n) )inspection(?: g[ée]n[ée]rale)? (?:des|du|de la|de l[’'])[ ]?[\p{L}-]{3,30}(?: [\p{L}-]{4,30}(?= ))?|inspection g[ée]n[ée]rale|inspectors general|inspector general(?! of police))(?![\p{L}])/iu },
  { kind: "agency", words: /(?<!\p{L})(?!(?:Le|La|Les|Un|Une|The|An?|Its|Their) )(?:\p{Lu}[\p{L}’'-]{1,30} ){1,4}(?:Bureau|Board|Agency|Authority|Commission|Office|Inspectorate|Committee|Court|Department|Service|Branch|Council|Guard|Regulator|Watchdog|Unit)\b(?: (?:for|of|on) (?:the )?\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30})?)?|\b(?:Bureau|Agence|Autorit[ée]|Office|Commission|Inspection|Comit[ée]|Cour|Direction)(?: (?:des|de la|du|de|d[’']|pour la|sur l[ea]s?) ?[\p{L}-]{2,30}){1,2}(?: et (?:d[’']|de )?[\p{L}-]{4,30})?(?: [\p{L}-]{4,30}(?= (?:a|ont|avait)))?|\b(?:Agence|Autorit[ée]|Office|Direction|Conseil) (?:r[ée]gional|d[ée]partemental|national|g[ée]n[ée]ral)e?(?: (?:de la|de l[’']|du|des|de|d[’']) ?[\p{L}-]{2,30})?|\b(?:conseil|council) (?:r[ée]gional|d[ée]partemental)|\bBEA(?:mer|-[A-Z])?(?![\p{L}])/u },
  { kind: "prosecutor", words: /\b(?:parquet|procureure?s?(?: de la R[ée]publique)?|magistrate?|(?:public |local |state |federal )?prosecutors?(?:[’'] office)?|(?:crown )?prosecution (?:office|service)|director of public prosecutions|district attorney)(?![\p{L}])/iu },
  { kind: "prefecture", words: /\b(?:(?:sous-)?pr[ée]f[eè]te?|pr[ée]fecture|prefect|governor|gouverneure?)(?![\p{L}])/iu },
  { kind: "ministry", words: /\b(?:rectorat|rectrice|recteur|minist[èe]re|ministre|ministry|minister|home (?:office|secretary)|secretary of state|government|gouvernement|pr[ée]sident de la R[ée]publique)(?![\p{L}])/iu },
  { kind: "town", words: /\b(?:mairie|maire|mayor|town hall|city council|municipalit[ée])(?![\p{L}])/iu },
  { kind: "police", words: /\b(?:police|gendarmerie|gendarmes|policiers|detectives)\b/iu },
  { kind: "military", words: /(?<![\p{L}])(?:army|navy|air force|armed forces|coast guard|arm[ée]e(?: de (?:terre|l[’']air))?|[ée]tat-major|marine nationale|garde-c[ôo]tes)(?![\p{L}])/iu },
  { kind: "company", words: /\b(?:regulator|school board|operator|company|firm|airline|manufacturer|entreprise|compagnie|exploitant|direction|management|university|universit[ée]|hospital|h[ôo]pital|groupe|f[ée]d[ée]ration|federation|diocese|archbishop|bishop|[ée]v[êe]que|[ée]v[êe]ch[ée]|dioc[èe]se)(?![\p{L}])/iu },
  { kind: "committee", words: /\b(?:(?:public|judicial|presidential) inquiry|(?:(?:presidential|independent|judicial|public|select|special) )?(?:comit[ée]|committee|commission|panel|board|task force|court(?= of (?:inquiry|investigation))))(?: of (?:inquiry|investigation)| d[’'](?:enqu[êe]te|information|experts)| ind[ée]pendante?)?(?![\p{L}])/iu },
  { kind: "authorities", words: /\b(?:authorities|officials|autorit[ée]s|responsables)(?: (?:in|de|du|en) \p{Lu}[\p{L}-]{2,30})?(?![\p{L}])/iu },
] as const;

export type ExaminerKind = (typeof examiners)[number]["kind"] | "named" | "unnamed";

/** Kinds whose office is to examine: named anywhere in the sentence, one of them is who examines. */
export const examiningOffices: ReadonlySet<ExaminerKind> = new Set(["inspectorate", "ombudsman", "judge", "labour", "inspection"]);
