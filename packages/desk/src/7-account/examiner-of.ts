import type { ExaminerKind } from "./examiner-words.js";
import { examiners, examiningOffices } from "./examiner-words.js";
import type { Stated } from "./inquiry-state.js";

/** Who examines, in the words of the record. */
export interface Examiner {
  readonly kind: ExaminerKind;
  readonly body: string;
}

interface Candidate extends Examiner {
  readonly start: number;
  readonly end: number;
}

/** The name of an office-holder right after the office: 'ombudsman Ada Lind'. */
function withName(text: string, start: number, end: number): string {
  const name = /^ \p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?/u.exec(text.slice(end, end + 70))?.[0] ?? "";
  return text.slice(start, end) + name;
}

const internalWords = /internal (?:investigation|inquiry|probe)|enqu[êe]te interne/iu;

/** Every kind of examiner that a text names, once. The police examine themselves in an internal inquiry: that is an inspection. */
function candidatesIn(text: string): readonly Candidate[] {
  const internal = internalWords.test(text);
  const found: Candidate[] = [];
  for (const { kind, words } of examiners) {
    const match = words.exec(text);
    if (!match) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((other) => other.start < end && start < other.end)) continue;
    found.push({ kind: kind === "police" && internal ? "inspectorate" : kind, body: withName(text, start, end), start, end });
  }
  return found;
}

/** 'referred to', 'confiée à', 'led by', 'saisi': whoever comes next is the one who examines. */
const handsOver = /(?:referred|saisi[res]*|confi[ée]+[\p{L}]*|led by|conducted by|chaired by|run by|carried out by|men[ée]e[s]? par|conduite par|summoned|asked|ordered|instructed|directed|tasked|demand[ée]|appointed)[^.;]{0,60}$/iu;

function target(text: string, { start, end }: Stated, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find((one) => one.kind !== "police" && one.start >= start && one.start <= end + 50 && handsOver.test(text.slice(start, one.start)));
}

const nameless = /(?<![\p{L}])(?:sources?|residents?|riverains?|habitants?|witness(?:es)?|t[ée]moins?|lawyers?|avocate?s?|solicitor|union|syndicats?|famil(?:y|ies|les?)|mother|father|m[èe]re|p[èe]re|associations?|ong|ngos?|charit(?:y|ies)|collecti(?:f|ve)|activists?|militante?s?|campaigners?|relatives?|proches|victims?|victimes?|neighbou?rs?|voisins?|he|she|it|they|il|elle|ils|elles|on)(?![\p{L}])/iu;
const properName = /\p{Lu}[\p{L}’'-]{1,30}/u;

/** 'Brennholt Lines has opened', 'Northbank said it had launched': a name right before the verb. */
function subjectName(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 90), start);
  const match = /((?:\p{Lu}[\p{L}’'&-]{1,30} ){1,5})(?:(?:said|says|a (?:indiqu[ée]|annonc[ée]|dit)|has|have|had|a|ont|avait|also|that|it|qu[’']elle|avoir|[ée]galement|is|was) ?){0,5}$/u.exec(before);
  const name = match?.[1]?.trim() ?? null;
  // 'Officials in Norvale have …': a place is not who examines.
  if (match && /(?:^|[^\p{L}])(?:in|of|at|near|from|à|de|du|en|d[’'])\s?$/iu.test(before.slice(0, match.index))) return null;
  return name === null || nameless.test(name) || /^(?:The|An?|Le|La|Les|Un|Une|In|On|At|He|She|It|They|Il|Elle)$/u.test(name) ? null : name.replace(/^(?:The|Le|La|Les) /u, "");
}

const qualified = /(?:(?:independent|internal|external|judicial|public|administrative|parliamentary|disciplinary|criminal|federal|royal) (?:investigation|inquiry|enquiry|probe|review|audit|inquest|proceedings)|inquest|enqu[êe]te (?:administrative|interne|pr[ée]liminaire|judiciaire|parlementaire|ind[ée]pendante|disciplinaire|publique)|information judiciaire|audit (?:ind[ée]pendant|externe|interne)|mission d[’']inspection)/iu;

const pronoun = /(?<![\p{L}])(?:it|they|he|she|il|elle|ils|elles|his office|its office)(?: [\p{L}’']{1,8}){0,2} ?$/iu;

/** Who examines: an office for it, who it is handed to, who opens it, who says so; else the inquiry by its own name. */
export function examinerOf(text: string, speaker: string | null, stated: Stated): Examiner | null {
  const candidates = candidatesIn(text);
  const office = candidates.find(({ kind }) => examiningOffices.has(kind));
  if (office) return office;
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
  const own = qualified.exec(text)?.[0];
  if (own !== undefined) return { kind: "named", body: own };
  return speaker !== null && properName.test(speaker) && !nameless.test(speaker) ? { kind: "named", body: speaker } : null;
}
