import type { ReadRecord } from "../model/case-record.js";
import type { Sha256 } from "../model/digest-id.js";
import { digestId } from "../model/digest-id.js";
import type { Incident, Inquiry } from "../model/finding.js";
import { addDays, earlierBy, earliest, startOf } from "./edtf-order.js";
import type { ExaminerKind } from "./examiner-words.js";
import type { Mention } from "./find-mentions.js";
import { findMentions } from "./find-mentions.js";

/** Dates this long before an incident are about something else. */
const otherMatterDays = 20;

interface Told {
  readonly mention: Mention;
  readonly incident: Incident | null;
  /** Part of the key of what has no incident: the year or month it tells of. */
  readonly time: string;
}

function overlapsPassage(incident: Incident, mention: Mention): boolean {
  return incident.passages.some((own) => own.record === mention.passage.record && own.start < mention.passage.end && mention.passage.start < own.end);
}

/** The incident that a mention is about: told of in its sentence, else one of its record's whose date its own dates allow. */
function incidentOf(mention: Mention, incidents: readonly Incident[]): Told {
  const ofRecord = incidents.filter((incident) => incident.records.includes(mention.passage.record)).sort((a, b) => b.records.length - a.records.length || ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  const main = ofRecord[0]?.date ?? null;
  const past = mention.dates.filter((date) => main !== null && earlierBy(date, main, otherMatterDays));
  const [old] = past;
  if (old === undefined) return { mention, incident: ofRecord[0] ?? null, time: "" };
  const fits = (incident: Incident) => incident.date !== null && (incident.date.startsWith(old) || old.startsWith(incident.date));
  const own = ofRecord.find((incident) => fits(incident) && overlapsPassage(incident, mention)) ?? ofRecord.find(fits) ?? null;
  return { mention, incident: own, time: own ? "" : old.slice(0, 4) };
}

function most(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** Words for a person's calling, which name no office. */
const callings = /^(?:the |le |la )?magistrate?$/iu;

function bodyOf(mentions: readonly Mention[]): string {
  const bodies = mentions.map((mention) => mention.body);
  const named = bodies.filter((body) => !callings.test(body));
  return most(named.length > 0 ? named : bodies);
}

/** Dates of the mentions of one state; an act of office is dated by its sentence where that is not before what it is about. */
function datesOf(group: readonly Told[], status: Inquiry["status"]): readonly string[] {
  return group.filter((told) => told.mention.status === status).flatMap(({ mention, incident }) =>
    mention.dates.filter((date) => !date.includes("/") && (incident?.date == null || startOf(date) > startOf(incident.date))));
}

function inquiryOf(group: readonly Told[], sha256: Sha256): Inquiry {
  const mentions = group.map((told) => told.mention);
  const has = (status: Inquiry["status"]) => mentions.some((mention) => mention.status === status);
  const passages = mentions.map((mention) => mention.passage).sort((a, b) => (a.record < b.record ? -1 : a.record > b.record ? 1 : a.start - b.start));
  const promises = mentions.filter((mention) => mention.status === "promised");
  const promised = earliest(datesOf(group, "promised")) ?? earliest(promises.flatMap((mention) => mention.published ?? []));
  const timed = mentions.find((mention) => mention.daysAllowed !== null);
  const from = promised ?? earliest(datesOf(group, "open")) ?? timed?.published ?? null;
  const keys = passages.map((passage) => `${passage.record} ${passage.start} ${passage.end}`);
  return {
    id: `q-${digestId(sha256, ["inquiry", ...keys])}`,
    body: bodyOf(mentions),
    incident: group[0]?.incident?.id ?? null,
    status: has("closed") ? "closed" : has("open") ? "open" : "promised",
    promised,
    opened: earliest(datesOf(group, "open")),
    due: from !== null && timed?.daysAllowed != null ? addDays(from, timed.daysAllowed) : earliest(mentions.flatMap((mention) => mention.due ?? [])),
    closed: earliest(datesOf(group, "closed")),
    outcome: mentions.map((mention) => mention.outcome).find((outcome) => outcome !== null) ?? null,
    statements: [...new Set(mentions.flatMap((mention) => mention.statement ?? []))].sort(),
    passages,
  };
}

/** There may be several of these: they are told apart by their names. */
const byName: ReadonlySet<ExaminerKind> = new Set(["agency", "named", "inspection", "committee"]);

const kindsOfAgency = new Set(["bureau", "board", "agency", "agence", "author", "autori", "commis", "office", "inspec", "commit", "comite", "court", "cour"]);

/** Agencies are one where their names share a word beside the kind of agency, in its first six letters: also from one language to another. */
function agencyOf(mention: Mention, agencies: Set<string>[]): string {
  const plain = mention.body.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (plain.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)).filter((word) => !kindsOfAgency.has(word));
  let at = agencies.findIndex((known) => words.some((word) => known.has(word)));
  if (at < 0) at = agencies.push(new Set()) - 1;
  for (const word of words) agencies[at]?.add(word);
  return `agency ${at}`;
}

/** The police enquire for prosecutors and judges, and 'authorities' are somebody: theirs is no other inquiry than the one that such a body has into the incident. */
function isVague(group: readonly Told[], all: readonly (readonly Told[])[]): boolean {
  const [first] = group;
  if (first?.mention.kind !== "authorities" && first?.mention.kind !== "police") return false;
  const police = first.mention.kind === "police";
  return all.some(([other]) => other !== undefined && other !== first && other.incident?.id === first.incident?.id && other.mention.kind !== "authorities" && (!police || leads.has(other.mention.kind)));
}

const leads: ReadonlySet<ExaminerKind> = new Set(["prosecutor", "judge", "justice", "inspectorate"]);

/**
 * Stage 7: official promises and proceedings that the records speak of: one for each kind of body and incident, with what became
 * of it. Calls for an inquiry by those who cannot open one are none. Pure, and the same for any order of records.
 */
export function accountInquiries(records: readonly ReadRecord[], incidents: readonly Incident[], sha256: Sha256): readonly Inquiry[] {
  const sorted = [...records].sort((a, b) => (a.record.sha256 < b.record.sha256 ? -1 : 1));
  const groups = new Map<string, Told[]>();
  const agencies: Set<string>[] = [];
  for (const mention of sorted.flatMap(findMentions)) {
    const told = incidentOf(mention, incidents);
    const key = `${byName.has(mention.kind) ? agencyOf(mention, agencies) : mention.kind} ${told.incident?.id ?? `none ${told.time}`}`;
    const group = groups.get(key);
    if (group) group.push(told);
    else groups.set(key, [told]);
  }
  const known = [...groups.values()];
  return known.filter((group) => !isVague(group, known)).map((group) => inquiryOf(group, sha256));
}
