import type { ReadRecord } from "../model/case-record.js";
import type { RecordId } from "../model/span.js";
import type { Sha256 } from "../model/digest-id.js";
import { digestId } from "../model/digest-id.js";
import type { Incident, Inquiry } from "../model/finding.js";
import { addDays, earliest, startOf } from "./edtf-order.js";
import type { Mention } from "./find-mentions.js";
import type { Examiner } from "./examiner-of.js";
import { findMentions, leadersOf } from "./find-mentions.js";
import type { Told, ToldTogether } from "./group-mentions.js";
import { groupMentions } from "./group-mentions.js";

function most(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** Words for a person's calling, which name no office. */
const callings = /^(?:the |le |la )?magistrate?$/iu;
const ownName = /(?<=[\p{L}’' -])\p{Lu}|^\p{Lu}{2,}|^\p{Lu}.* \p{Ll}/u;

/** Of the words used the most frequent; a name goes before a word for many. */
function bodyOf(mentions: readonly Mention[]): string {
  const bodies = mentions.map((mention) => mention.body);
  const offices = bodies.filter((body) => !callings.test(body));
  const named = offices.filter((body) => ownName.test(body));
  return most([named, offices, bodies].find((list) => list.length > 0) ?? []);
}

/** Dates of the mentions of one state; an act of office is dated by its sentence where that is not before what it is about. */
function datesOf(group: readonly Told[], status: Inquiry["status"]): readonly string[] {
  return group.filter((told) => told.mention.status === status).flatMap(({ mention, incident }) =>
    mention.dates.filter((date) => !date.includes("/") && (incident?.date == null || startOf(date) > startOf(incident.date))));
}

/** The surest state: closed before open before promised. One that was taken up again after it was closed is open. */
function statusOf(mentions: readonly Mention[]): Inquiry["status"] {
  const latest = (list: readonly Mention[]) => list.map((mention) => mention.dates.at(-1) ?? mention.published ?? "").sort().at(-1) ?? "";
  const closed = mentions.filter((mention) => mention.status === "closed");
  const again = mentions.filter((mention) => mention.status === "open" && mention.again);
  if (closed.length > 0 && (again.length === 0 || latest(closed) > latest(again))) return "closed";
  return mentions.some((mention) => mention.status !== "promised") ? "open" : "promised";
}

function inquiryOf({ told: group, because }: ToldTogether, sha256: Sha256): Inquiry {
  const mentions = group.map((told) => told.mention);
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
    status: statusOf(mentions),
    promised,
    opened: earliest(datesOf(group, "open")),
    due: from !== null && timed?.daysAllowed != null ? addDays(from, timed.daysAllowed) : earliest(mentions.flatMap((mention) => mention.due ?? [])),
    closed: earliest(datesOf(group, "closed")),
    outcome: mentions.map((mention) => mention.outcome).find((outcome) => outcome !== null) ?? null,
    lastHeard: mentions.flatMap((mention) => mention.published ?? []).map((date) => date.slice(0, 10)).sort().at(-1) ?? null,
    statements: [...new Set(mentions.flatMap((mention) => mention.statement ?? []))].sort(),
    passages, because,
  };
}

/** Who leads which body, by the records that share an incident with one. */
function leadersBeside(record: RecordId, incidents: readonly Incident[], led: ReadonlyMap<RecordId, ReadonlyMap<string, Examiner>>): ReadonlyMap<string, Examiner> {
  const beside = new Set([...incidents.filter(({ records }) => records.includes(record)).flatMap(({ records }) => records), record]);
  return new Map([...beside].sort().flatMap((other) => [...(led.get(other) ?? [])]));
}

/**
 * Stage 7: official promises and proceedings that the records speak of: one for each body and incident, with what became
 * of it. Calls for an inquiry by those who cannot open one are none. Pure, and the same for any order of records.
 */
export function accountInquiries(records: readonly ReadRecord[], incidents: readonly Incident[], sha256: Sha256): readonly Inquiry[] {
  const sorted = [...records].sort((a, b) => (a.record.sha256 < b.record.sha256 ? -1 : 1));
  const led = new Map(sorted.map((read) => [read.record.id, leadersOf(read)]));
  const mentions = sorted.flatMap((read) => findMentions(read, leadersBeside(read.record.id, incidents, led)));
  return groupMentions(mentions, incidents).map((group) => inquiryOf(group, sha256));
}
