import type { Incident } from "../model/finding.js";
import { earlierBy } from "./edtf-order.js";
import type { ExaminerKind } from "./examiner-words.js";
import type { Mention } from "./find-mentions.js";
import { joinGroups } from "./join-groups.js";

/** Dates this long before an incident are about something else. */
const otherMatterDays = 20;

/** A mention with what it is about. */
export interface Told {
  readonly mention: Mention;
  readonly incident: Incident | null;
  /** Of what has no incident: the year it tells of. */
  readonly year: number | null;
}

/** Mentions of one inquiry, and the rules that put them together. */
export interface ToldTogether {
  readonly told: readonly Told[];
  readonly because: readonly string[];
}

function overlapsPassage(incident: Incident, mention: Mention): boolean {
  return incident.passages.some((own) => own.record === mention.passage.record && own.start < mention.passage.end && mention.passage.start < own.end);
}

/** Is it told of in the article of the mention? */
const isInArticle = ({ passages }: Incident, { passage, article }: Mention): boolean => passages.some((own) => own.record === passage.record && article.start <= own.start && own.start < article.end);

/** In another article of the record, and not in this one. */
const isElsewhere = (incident: Incident, mention: Mention): boolean => incident.passages.some(({ record }) => record === mention.passage.record) && !isInArticle(incident, mention);

/** The incident that a mention is about: its record's main one, or the one long past that it looks back at. */
function about(mention: Mention, incidents: readonly Incident[]): Told {
  const ofRecord = incidents.filter((incident) => incident.records.includes(mention.passage.record)).sort((a, b) => b.records.length - a.records.length || ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  // An article of its own on a page tells of its own incident, though most of the record tells of another.
  const [first] = ofRecord;
  const main = first && isElsewhere(first, mention) ? ofRecord.find((incident) => isInArticle(incident, mention)) ?? first : first;
  const fits = (incident: Incident, date: string) => incident.date !== null && (incident.date.startsWith(date) || date.startsWith(incident.date));
  const before = [...mention.dates.slice(0, 1), ...(mention.past === null ? [] : [mention.past])].filter((date) => main?.date != null && earlierBy(date, main.date, otherMatterDays));
  for (const date of before) {
    const own = ofRecord.find((incident) => fits(incident, date) && overlapsPassage(incident, mention)) ?? ofRecord.find((incident) => fits(incident, date));
    if (own) return { mention, incident: own, year: null };
  }
  if (mention.past === null || (main?.date != null && before.length === 0)) return { mention, incident: main ?? null, year: null };
  const year = Number(mention.past.slice(0, 4));
  // An inquiry reports a year or two after what it is about.
  const beside = incidents.filter((incident) => main !== undefined && incident !== main && incident.records.some((one) => main.records.includes(one)));
  const earlier = beside.filter((incident) => incident.date !== null && Number(incident.date.slice(0, 4)) <= year && Number(incident.date.slice(0, 4)) >= year - sameMatterYears);
  return earlier.length === 1 ? { mention, incident: earlier[0] ?? null, year: null } : { mention, incident: null, year };
}

/** There may be several of these: they are told apart by their names. */
const byName: ReadonlySet<ExaminerKind> = new Set(["agency", "named", "inspection", "company", "military"]);
const kindsOfAgency = new Set(["bureau", "board", "agency", "agence", "author", "autori", "commis", "office", "inspec", "commit", "comite", "court", "cour", "depart", "servic", "nation", "genera", "compan", "directi", "enquet", "inquir", "review", "indepe"]);

function wordsOfName(body: string): readonly string[] {
  const plain = body.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)).filter((word) => !kindsOfAgency.has(word));
}

/** 'The panel' is no commission. */
function headOf(body: string): string {
  const word = /commission|comit|committee|panel|board|court|inquiry/iu.exec(body)?.[0].toLowerCase() ?? body;
  return word.startsWith("comit") ? "committee" : word;
}

/** 'Inspection générale des ports' is the IGP; the small words count for nothing. */
function initials(body: string): string {
  const words = body.match(/\p{L}+/gu) ?? [];
  return words.length < 3 ? "" : words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).normalize("NFD").charAt(0)).join("").toUpperCase();
}

/** What is told of one body's inquiry into one thing. */
export interface Group {
  readonly key: string;
  readonly told: Told[];
  readonly because: Set<string>;
}

/** So many years apart, what has no incident is still one matter: an inquiry reports a year after what it is about. */
const sameMatterYears = 2;

function sameMatter(a: Told, b: Told): boolean {
  if (a.incident || b.incident) return a.incident?.id === b.incident?.id;
  return a.year === b.year || (a.year !== null && b.year !== null && Math.abs(a.year - b.year) <= sameMatterYears);
}

/** One inquiry where the office is one, or the names share a word beside the kind of body, in its first six letters: also from one language to another. */
function sameBody(one: Mention, other: Mention): string | null {
  if (one.kind !== other.kind) return null;
  if (one.kind === "inspectorate" && one.administrative !== other.administrative) return null;
  if (one.kind === "committee" && headOf(one.body) !== headOf(other.body)) return null;
  if (!byName.has(one.kind)) return `one kind of body: ${one.kind}`;
  const [mine, theirs] = [wordsOfName(one.body), wordsOfName(other.body)];
  if (one.body.toLowerCase() === other.body.toLowerCase()) return "one name";
  if (initials(one.body) === other.body.toUpperCase() || initials(other.body) === one.body.toUpperCase()) return "a name and its initials";
  const shared = mine.find((word) => theirs.includes(word));
  return shared === undefined ? null : "names that share a word";
}

function gather(all: readonly Told[]): Group[] {
  const groups: Group[] = [];
  for (const one of all) {
    const found = groups.flatMap((group) => {
      const [first] = group.told;
      if (!first || !sameMatter(first, one)) return [];
      const why = group.told.map((other) => sameBody(other.mention, one.mention)).find((reason) => reason !== null);
      return why == null ? [] : [{ group, why }];
    });
    const [home] = found;
    if (!home) groups.push({ key: one.mention.kind, told: [one], because: new Set() });
    else {
      home.group.told.push(one);
      home.group.because.add(home.why);
    }
  }
  return groups;
}

/** Bodies that are spoken of for what they examine, and nothing else. */
const examinesOnly: ReadonlySet<ExaminerKind> = new Set(["inspectorate", "ombudsman", "judge", "coroner", "inspection", "jury", "auditor"]);
const setUpFor = /inquiry|enqu[êe]te|information|panel|commission/iu;

/** Words that could be said of many a board, and nowhere a word of an inquiry. */
function isFaint({ told }: Group): boolean {
  return told.every(({ mention }) => mention.inPassing && !examinesOnly.has(mention.kind) && !setUpFor.test(mention.body));
}

/** Nobody's inquiry, or that of somebody who enquires for another: told of the one that such a body has into the same incident. */
const leads: ReadonlySet<string> = new Set(["prosecutor", "judge", "justice", "inspectorate"]);

function isVague(group: Group, all: readonly Group[]): boolean {
  const [first] = group.told;
  if (!first) return false;
  const others = all.filter((other) => other !== group && other.told[0] && sameMatter(other.told[0], first));
  if (group.key === "unnamed") return others.length > 0;
  if (group.key === "authorities") return others.some((other) => other.key !== "authorities" && other.key !== "unnamed");
  if (group.key === "police") return others.some((other) => leads.has(other.key));
  // What prosecutors have given to somebody is told of as theirs, too.
  return group.key === "prosecutor" && !group.told.some(({ mention }) => mention.status === "closed") && others.some((other) => other.told.some(({ mention }) => mention.givenByProsecutor));
}

/** How its mentions were tied to what is looked into. */
function placedBy(told: readonly Told[]): readonly string[] {
  const [first] = told;
  if (!first?.incident) return first?.year == null ? [] : ["told with a year long past"];
  return [told.some(({ mention }) => first.incident && overlapsPassage(first.incident, mention)) ? "told beside the incident" : "told in records about the incident"];
}

/** What is about one body's one inquiry. Mentions in content order; the outcome does not depend on any other. */
export function groupMentions(mentions: readonly Mention[], incidents: readonly Incident[]): readonly ToldTogether[] {
  const groups = joinGroups(gather(withNature(mentions.map((mention) => about(mention, incidents)))));
  return groups.filter((group) => !isFaint(group) && !isVague(group, groups)).map(({ told, because }) => ({ told, because: [...because, ...placedBy(told)].sort() }));
}

/**
 * An inspectorate may hold two inquiries into one thing: its ministry's and the prosecutors'. They are told apart only where the records speak of both by
 * their names; a mention that does not say which goes with the last before it in its article, else with the prosecutors'.
 */
function withNature(all: readonly Told[]): readonly Told[] {
  const matter = ({ incident, year }: Told) => incident?.id ?? String(year);
  const own = all.filter(({ mention }) => mention.kind === "inspectorate");
  const ofMinistry = new Set(own.filter(({ mention }) => mention.administrative).map(matter));
  const both = new Set(own.filter((told) => told.mention.givenByProsecutor && !told.mention.administrative && ofMinistry.has(matter(told))).map(matter));
  const last = new Map<string, boolean>();
  return all.map((told) => {
    const { mention } = told;
    if (mention.kind !== "inspectorate") return told;
    const key = `${mention.passage.record} ${matter(told)}`;
    const said = both.has(matter(told)) && (mention.administrative || (mention.givenByProsecutor ? false : last.get(key) ?? false));
    last.set(key, said);
    return { ...told, mention: { ...mention, administrative: said } };
  });
}
