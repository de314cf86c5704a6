import type { ExaminerKind } from "./examiner-words.js";
import { examiners, examiningOffices } from "./examiner-words.js";
import type { Stated } from "./inquiry-state.js";

/** Who examines, in the words of the record. */
export interface Examiner {
  readonly kind: ExaminerKind;
  readonly body: string;
}

export interface Candidate extends Examiner {
  readonly start: number;
  readonly end: number;
}

/** The name of an office-holder right after the office: 'ombudsman Ada Lind'. */
function nameAfter(text: string, end: number): number {
  return end + (/^ \p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?/u.exec(text.slice(end, end + 70))?.[0].length ?? 0);
}

/** What an office is for, or where: 'parquet de Valmont', 'ministère de la Santé', 'Ministry of the Interior'. */
const ofWhat = /^ (?:de la |de l[’']|du |des |de |d[’'])\p{Lu}[\p{L}’'-]{1,30}(?:[ -]\p{Lu}[\p{L}’'-]{1,30})?|^ of (?:the )?\p{Lu}[\p{L}’'-]{1,30}(?: (?:and|&) \p{Lu}[\p{L}’'-]{1,30})?|^ (?:national|f[ée]d[ée]ral)(?: [\p{L}]{4,20}iste| financier)?(?![\p{L}])/u;
const ofAnything = /^ (?:de la |de l[’']|du |des )[\p{L}’'-]{4,30}/u;
const before = /(?:(?:(?!(?:The|An?|In|On|At|But|And|Its|Their|His|Her|This|That|Another|La|Le|Les|Une?|Cette|Ce|Sa|Son|Leur|Des|Du) )\p{Lu}[\p{L}-]{1,30} ){1,3}|(?<![\p{L}])(?:interior|health|transport|defen[cs]e|justice|education|labou?r|foreign|home|finance|agriculture|environment|energy|culture|housing|police|navy) )$/u;
const placed: ReadonlySet<ExaminerKind> = new Set(["prosecutor", "ministry", "town", "prefecture", "authorities", "committee", "company"]);

/** The office with what it is for and who holds it, as far as the words beside it say. */
function inFull(text: string, kind: ExaminerKind, found: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  if (!placed.has(kind)) return { start: found.start, end: nameAfter(text, found.end) };
  const after = text.slice(found.end, found.end + 90);
  const what = ofWhat.exec(after)?.[0] ?? (kind === "ministry" ? ofAnything.exec(after)?.[0] : undefined) ?? "";
  const own = kind === "ministry" || kind === "committee" ? before.exec(text.slice(Math.max(0, found.start - 70), found.start))?.[0] ?? "" : "";
  return { start: found.start - own.length, end: nameAfter(text, found.end + what.length) };
}

const internalWords = /internal (?:investigation|inquiry|probe)|enqu[êe]te interne/iu;

/** Every kind of examiner that a text names, once. The police examine themselves in an internal inquiry: that is an inspection. */
export function candidatesIn(text: string): readonly Candidate[] {
  const internal = internalWords.test(text);
  const found: Candidate[] = [];
  for (const { kind, words } of examiners) {
    const match = words.exec(text);
    if (!match) continue;
    const { start, end } = inFull(text, kind, { start: match.index, end: match.index + match[0].length });
    if (found.some((other) => other.start < end && start < other.end)) continue;
    found.push({ kind: kind === "police" && internal ? "inspectorate" : kind, body: text.slice(start, end), start, end });
  }
  return found;
}

/** 'referred to', 'confiée à', 'led by', 'saisi': whoever comes next is the one who examines. */
const handsOver = /(?:(?:inquiry|enquiry|investigation|review|audit|probe|inspection) by|referred|saisi[res]*|confi[ée]+[\p{L}]*|led by|conducted by|chaired by|run by|carried out by|men[ée]e[s]? par|conduite par|summoned|asked|ordered|instructed|directed|tasked|demand[ée]|appointed)[^.;]{0,60}$/iu;

function target(text: string, { start, end }: Stated, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find((one) => one.kind !== "police" && one.start >= start && one.start <= end + 50 && handsOver.test(text.slice(start, one.start)));
}

const nameless = /(?<![\p{L}])(?:sources?|residents?|riverains?|habitants?|witness(?:es)?|t[ée]moins?|lawyers?|avocate?s?|solicitor|union|syndicats?|famil(?:y|ies|les?)|mother|father|m[èe]re|p[èe]re|associations?|ong|ngos?|charit(?:y|ies)|collecti(?:f|ve)|activists?|militante?s?|campaigners?|relatives?|proches|victims?|victimes?|neighbou?rs?|voisins?|he|she|it|they|il|elle|ils|elles|on)(?![\p{L}])/iu;
const properName = /\p{Lu}[\p{L}’'-]{1,30}/u;

/** 'The harbour master, Ned Corle, opened', 'La directrice de la maison, Ada Lind, a ouvert': an office, with who holds it behind. */
const titled = /(?:^|[.;:“«"] ?)(?:The|Its|Le|La|Son|Sa|L[’'])[ ]?([\p{L}’'-]{2,20}(?: [\p{L}’'-]{2,20}){0,5}), (\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,3}), (?:(?:has|have|had|a|ont|avait|also) ){0,2}$/u;

/** 'The dam's owner, Norwater, promised': a body behind is who examines; a person stands for the office. */
function titleOf([, title = "", name = ""]: RegExpExecArray): string | null {
  if (nameless.test(title) || nameless.test(name)) return null;
  return name.includes(" ") ? title : name;
}

/** 'Brennholt Lines has opened', 'Northbank said it had launched': a name right before the verb. */
function subjectName(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 90), start);
  const match = /((?:\p{Lu}[\p{L}’'&-]{1,30} ){1,5})(?:(?:said|says|a (?:indiqu[ée]|annonc[ée]|dit)|has|have|had|a|ont|avait|also|that|it|qu[’']elle|avoir|[ée]galement|is|was) ?){0,5}$/u.exec(before);
  const title = match ? null : titled.exec(before);
  if (title) return titleOf(title);
  const name = match?.[1]?.trim() ?? null;
  // 'Officials in Norvale have …': a place is not who examines.
  if (match && /(?:^|[^\p{L}])(?:in|of|at|near|from|à|de|du|en|d[’'])\s?$/iu.test(before.slice(0, match.index))) return null;
  return name === null || nameless.test(name) || /^(?:The|An?|Le|La|Les|Un|Une|In|On|At|He|She|It|They|Il|Elle)$/u.test(name) ? null : name.replace(/^(?:The|Le|La|Les) /u, "");
}

/** An inquiry that has a name of its own, whoever holds it. */
const ownName = /(?:(?:independent|external|public|parliamentary|royal) (?:investigation|inquiry|enquiry|probe|review|audit)|(?:commission|board|court|panel) of inquiry|enqu[êe]te (?:parlementaire|ind[ée]pendante)|audit (?:ind[ée]pendant|externe|interne)|(?:commission|mission) d[’'](?:inspection|information|[ée]valuation|enqu[êe]te))/iu;
/** One that says nothing of who holds it. */
const noName = /(?:(?:criminal|judicial|internal|disciplinary|administrative|federal|murder|manslaughter|preliminary) )?(?:investigation|inquiry|enquiry|probe|proceedings)(?![\p{L}])|enqu[êe]te(?: (?:administrative|interne|pr[ée]liminaire|judiciaire|disciplinaire|de flagrance))?(?![\p{L}])|proc[ée]dure disciplinaire/iu;

const pronoun = /(?<![\p{L}])(?:it|they|he|she|il|elle|ils|elles|his office|its office)(?: [\p{L}’']{1,8}){0,2} ?$/iu;

/** Who examines: an office for it, who it is handed to, who opens it, who says so; else the inquiry by its own name. */
export function examinerOf(text: string, speaker: string | null, stated: Stated): Examiner | null {
  const candidates = candidatesIn(text);
  const office = candidates.find(({ kind }) => examiningOffices.has(kind));
  if (office) return office;
  // 'The governor named a commission': it is the commission that examines.
  const panel = candidates.find((one) => one.kind === "committee" && one.start >= stated.start && one.start <= stated.end);
  if (panel) return panel;
  const handed = target(text, stated, candidates);
  if (handed) return handed;
  const before = candidates.filter(({ end }) => end <= stated.start).sort((a, b) => b.end - a.end);
  const inside = candidates.filter((one) => one.end > stated.start);
  // 'The ministry told two mayors that it was looking into …': a pronoun means whom the sentence is about.
  const subject = pronoun.test(text.slice(0, stated.start)) ? before.at(-1) : before[0];
  if (subject) return subject;
  const spoken = speaker === null ? [] : candidatesIn(speaker);
  const [said] = spoken;
  if (said && speaker !== null) return { kind: said.kind, body: speaker };
  const [other] = inside;
  if (other) return other;
  const name = subjectName(text, stated.start);
  if (name !== null) return { kind: "named", body: name };
  const own = ownName.exec(text)?.[0];
  if (own !== undefined) return { kind: "named", body: own };
  if (speaker !== null && properName.test(speaker) && !nameless.test(speaker)) return { kind: "named", body: speaker };
  const plain = noName.exec(text)?.[0];
  return plain === undefined ? null : { kind: "unnamed", body: plain };
}

/** Bodies that examine whenever they are spoken of. */
const strict: ReadonlySet<ExaminerKind> = new Set(["inspectorate", "ombudsman", "judge", "coroner", "inspection", "committee", "jury", "auditor"]);
/** Agencies whose name says that they examine. */
const examiningName = /investigat|accident|safety|inspect|complaints|audit|quality|enqu[êe]tes|s[ée]curit[ée]|d[ée]ontologie|\bBEA/iu;
/** Those that are asked to examine, or ask others, beside much else that they do. */
const busy: ReadonlySet<ExaminerKind> = new Set(["police", "ministry", "authorities", "prosecutor", "company", "town", "prefecture", "military", "parliament", "named"]);
const sitting = /commission|comit|panel|inquiry|mission/iu;
const ownedInquiry = /(?:[’']s (?:own )?(?:internal )?|l[’'])(?:audit|inquiry|investigation|review|probe|enqu[êe]te)(?![\p{L}])/iu;
const bareInquiry = /^(?:[«“"] ?)?(?:(?:The|That|This|Cette|An earlier|A previous|A first|Une premi[èe]re|Une pr[ée]c[ée]dente) |L[’'])((?:public |official |internal )?(?:inquiry|enquiry|investigation|probe|audit|review)|enqu[êe]te(?: administrative| interne| publique)?)(?![\p{L}])/u;

/** What the article has told of before, and who leads whom. */
export interface Known {
  readonly kinds: ReadonlySet<ExaminerKind>;
  readonly leaders: ReadonlyMap<string, Examiner>;
}

/** Who did what only those do who examine: one whose office it is, or who was told of as examining; the subject comes before the words. */
export function knownExaminerOf(text: string, stated: Stated, known: Known): Examiner | null {
  const subjects = candidatesIn(text).filter((one) => one.start < stated.start);
  const subject = subjects.find(({ kind, body }) => strict.has(kind) || (kind === "agency" && examiningName.test(body)) || (kind === "parliament" && sitting.test(body))) ?? subjects.find(({ kind }) => known.kinds.has(kind) && !busy.has(kind)) ?? (ownedInquiry.test(text) ? subjects[0] : undefined);
  if (subject) return subject;
  for (const [name, leader] of known.leaders) if (text.slice(0, stated.start).includes(name)) return leader;
  const bare = bareInquiry.exec(text)?.[1];
  return bare === undefined ? null : { kind: "unnamed", body: bare };
}

/** Whose inquiry a sentence tells of without saying how it stands: 'the third was the port council's own audit'. */
export function ownerIn(text: string): Examiner | null {
  return ownedInquiry.test(text) ? candidatesIn(text)[0] ?? null : null;
}

/** An office that answers for an inquiry told of before: 'the ministry insists it is under way'. */
export function answering(text: string, stated: Stated): Examiner | null {
  return candidatesIn(text).find((one) => one.start < stated.start && one.kind !== "police" && one.kind !== "company" && one.kind !== "authorities") ?? null;
}
