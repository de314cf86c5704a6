import type { Sha256 } from "../../model/digest-id.js";
import { digestId } from "../../model/digest-id.js";
import type { Incident, ProposedFinding } from "../../model/finding.js";
import type { RecordId } from "../../model/span.js";
import type { Places } from "../findings/compatibility.js";
import { isPlaceAt } from "../findings/compatibility.js";
import { byContent, distinct } from "../findings/draft.js";
import { otherDayRule } from "../findings/event-days.js";
import type { Dated } from "../findings/happenings.js";
import { happeningsIn } from "../findings/happenings.js";
import type { ArticleView } from "../text/article-view.js";
import { passageOf } from "../text/article-view.js";
import type { Day } from "../text/days.js";
import { edtfOf, excludes, sameDay } from "../text/days.js";
import { bearingOf, tells } from "./bearing.js";
import { kindAt } from "./happening-kinds.js";

/** Happenings of one place and time. */
interface Group {
  readonly members: Dated[];
  /** Articles that belong to it though they give no day. */
  readonly joined: Set<ArticleView>;
  /** Names of the rules that put its members together. */
  readonly because: Set<string>;
}

const longestTitle = 160;

/** Happenings that a matter has one of on a day, and what they do to people: 'injured in a fire on Sunday' tells of the fire. */
const causes: ReadonlySet<string> = new Set(["burn", "explode", "collapse", "crash", "flood", "shoot", "leak"]);
const harms: ReadonlySet<string> = new Set(["hurt", "kill"]);

function harmOf(a: Dated, b: Dated): boolean {
  return (causes.has(a.act) && harms.has(b.act)) || (causes.has(b.act) && harms.has(a.act));
}

/** Why two are one happening, or null. */
function sameHappening(a: Dated, b: Dated): string | null {
  if (excludes(a.day, b.day)) return null;
  const place = [...a.places].some((name) => b.places.has(name));
  if (!sameDay(a.day, b.day)) return place && a.day.month !== null && b.day.month !== null && a.day.month === b.day.month ? "one month and place" : null;
  if (place) return "one day and place";
  if (a.act === b.act) return `one day and kind of happening: ${a.act}`;
  if (harmOf(a, b)) return `one day, and what was done to people: ${[a.act, b.act].sort().join(", ")}`;
  return a.telling.view.at === b.telling.view.at ? "one day in one article" : null;
}

function gather(happenings: readonly Dated[]): Group[] {
  const groups: Group[] = [];
  for (const one of happenings) {
    const homes = groups.flatMap((group) => {
      const why = group.members.map((other) => sameHappening(other, one)).find((reason) => reason !== null);
      return why == null ? [] : [{ group, why }];
    });
    const [home] = homes;
    if (!home) {
      groups.push({ members: [one], joined: new Set(), because: new Set() });
      continue;
    }
    home.group.members.push(one);
    home.group.because.add(home.why);
    for (const { group } of homes.slice(1)) take(groups, home.group, group);
  }
  return groups;
}

function take(groups: Group[], home: Group, other: Group): void {
  home.members.push(...other.members);
  for (const why of other.because) home.because.add(why);
  groups.splice(groups.indexOf(other), 1);
}

function articlesOf(group: Group): ReadonlySet<ArticleView> {
  return new Set([...group.members.map((one) => one.telling.view), ...group.joined]);
}

/** The day most members give; of those that are equally frequent the most precise, then the earliest. */
function dayOf(group: Group): Day {
  const counts = new Map<string, { day: Day; count: number }>();
  for (const { day } of group.members) {
    const key = `${day.year ?? ""}-${day.month ?? ""}-${day.day ?? ""}`;
    counts.set(key, { day, count: (counts.get(key)?.count ?? 0) + (day.day === null ? 0 : 1) });
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y.count - x.count || Number(y.day.year !== null) - Number(x.day.year !== null) || b.length - a.length || (a < b ? -1 : 1));
  const day = best?.[1].day ?? { year: null, month: null, day: null };
  // A record that leaves out the year means the year another gives for the day.
  const year = day.year ?? group.members.find((one) => one.day.year !== null)?.day.year ?? null;
  return { ...day, year };
}

/** Articles that tell of a happening, or name its day. */
function support(group: Group, views: readonly ArticleView[]): number {
  const day = dayOf(group);
  const told = articlesOf(group);
  return views.filter((view) => told.has(view) || view.days.some((named) => sameDay(named, day))).length;
}

/** The happening that most articles of a matter tell of, or name the day of; of equals the one with most tellings, then the latest. */
function mainOf(groups: readonly Group[], views: readonly ArticleView[]): Group | undefined {
  const ranked = groups.map((group) => ({ group, size: articlesOf(group).size, near: support(group, views), edtf: edtfOf(dayOf(group)) ?? "" }));
  return ranked.sort((a, b) => b.size - a.size || b.near - a.near || b.group.members.length - a.group.members.length || (a.edtf < b.edtf ? 1 : -1))[0]?.group;
}

/** Articles of a matter are about its main happening, unless what they say of time speaks against it. */
function joinRest(main: Group, views: readonly ArticleView[]): void {
  const day = dayOf(main);
  const acts = new Set(main.members.map((one) => one.act));
  for (const view of views) {
    // A year or a month is what background has: it keeps no article of the matter out.
    const bearing = day.day === null ? "open" : bearingOf(view, day);
    if (bearing === "for" || bearing === "open" || (bearing === "doubtful" && tells(view, acts))) main.joined.add(view);
  }
  if ([...main.joined].some((view) => !main.members.some((one) => one.telling.view === view))) main.because.add("articles of one matter whose dates allow it");
}

/** A finding that has members in two groups ties them, where their days allow it. */
function tie(groups: Group[], findings: readonly ProposedFinding[]): void {
  const records = new Set(groups.flatMap((group) => group.members.map((one) => one.telling.view.record)));
  for (const finding of findings) {
    if (!finding.sides.some((side) => side.members.some(({ passage }) => records.has(passage.record)))) continue;
    const otherDay = finding.because.includes(otherDayRule);
    if (finding.kind === "copied-text" || finding.kind === "compatible" || (finding.sides.length > 1 && !otherDay)) continue;
    const touched = groups.filter((group) => group.members.some((one) => finding.sides.some((side) => side.members.some(({ passage }) =>
      passage.record === one.telling.view.record && passage.start < one.telling.end && one.telling.start < passage.end))));
    const [home, ...others] = touched;
    for (const other of others) {
      if (!home || (!otherDay && other.members.some((one) => home.members.some((two) => excludes(one.day, two.day))))) continue;
      take(groups, home, other);
      home.because.add(`a finding ties them: ${finding.kind}`);
    }
  }
}

/** The act that most articles of the group tell of first. */
function actOf(group: Group): string {
  const first = new Map<ArticleView, Dated>();
  for (const one of group.members) {
    const known = first.get(one.telling.view);
    if (!known || one.telling.start < known.telling.start) first.set(one.telling.view, one);
  }
  const counts = new Map<string, number>();
  for (const { act } of first.values()) counts.set(act, (counts.get(act) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** Told by somebody who agrees with the incident's day, the earliest published first, and as a whole sentence where there is one. */
function titleOf(group: Group): string {
  const day = dayOf(group);
  const agreeing = group.members.filter((one) => !excludes(one.day, day) && one.telling.sentence.days.every((other) => !excludes(other, day)));
  const act = actOf(group);
  const best = [agreeing.filter((one) => one.act === act), agreeing, group.members].find((list) => list.length > 0) ?? [];
  const tellings = [...distinct(best.map((one) => one.telling))]
    .sort((a, b) => (a.view.published ?? Infinity) - (b.view.published ?? Infinity) || byContent(a, b));
  const fitting = tellings.filter((one) => one.end - one.start >= 24 && one.end - one.start <= longestTitle);
  const shown = fitting.find((one) => one.start === one.sentence.start) ?? fitting[0] ?? tellings[0];
  return shown ? shown.view.text.slice(shown.start, Math.min(shown.end, shown.start + longestTitle)) : "";
}

function placeOf(group: Group): string | null {
  const counts = new Map<string, number>();
  for (const one of group.members) for (const place of one.places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!best) return null;
  for (const { telling } of [...group.members].sort((a, b) => byContent(a.telling, b.telling))) {
    const { view, sentence } = telling;
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!isPlaceAt(view, at)) continue;
      let last = at;
      while (last + 1 < sentence.last && (view.words[last + 1]?.name ?? false) && /^[ -]$/u.test(view.text.slice(view.words[last]?.end ?? 0, view.words[last + 1]?.start ?? 0))) last++;
      if (view.words.slice(at, last + 1).some((word) => word.folded === best[0])) return view.text.slice(view.words[at]?.start ?? 0, view.words[last]?.end ?? 0);
    }
  }
  return null;
}

/** Before or after what the matter is about. */
function standsTo(group: Group, main: Group | undefined): Incident["stands"] {
  if (group === main) return "main";
  const [own, other] = [edtfOf(dayOf(group)), main ? edtfOf(dayOf(main)) : null];
  if (own === null || other === null || own.startsWith(other) || other.startsWith(own)) return "apart";
  return own < other ? "before" : "after";
}

function incidentOf(group: Group, main: Group | undefined, { findings, sha256 }: Pick<IncidentInput, "findings" | "sha256">): Incident {
  const views = [...articlesOf(group)].sort((a, b) => a.at - b.at);
  const tellings = distinct(group.members.map((one) => one.telling));
  const passages = tellings.map((telling) => passageOf(telling.view, telling));
  const records: RecordId[] = [...new Set(views.map((view) => view.record))];
  const inside = findings.filter((finding) => finding.sides.every((side) => side.members.every(({ passage }) => records.includes(passage.record)))
    && (group.joined.size > 0 || finding.sides.some((side) => side.members.some(({ passage }) => passages.some((own) => own.record === passage.record && own.start < passage.end && passage.start < own.end)))));
  const day = edtfOf(dayOf(group));
  const keys = passages.map((passage) => `${passage.record} ${passage.start} ${passage.end}`).sort();
  return { id: `i-${digestId(sha256, ["incident", ...keys])}`, title: titleOf(group), date: day, place: placeOf(group), records, passages, findings: inside.map((finding) => finding.id), stands: standsTo(group, main), because: [...group.because].sort() };
}

export interface IncidentInput {
  readonly views: readonly ArticleView[];
  readonly places: Places;
  readonly findings: readonly ProposedFinding[];
  readonly sha256: Sha256;
}

const mostHappenings = 800;

/** Articles of one matter in which no happening with its day was understood: an incident all the same, its date left open. */
function undated(views: readonly ArticleView[], findings: readonly ProposedFinding[], sha256: Sha256): Incident | null {
  const records = [...new Set(views.map((view) => view.record))];
  const passages = views.flatMap((view) => {
    const first = view.sentences.find((sentence) => sentence.own) ?? view.sentences[0];
    return first ? [passageOf(view, first)] : [];
  });
  const [shown] = passages;
  const title = views.find((view) => view.record === shown?.record)?.text.slice(shown?.start, Math.min(shown?.end ?? 0, (shown?.start ?? 0) + longestTitle));
  if (!shown || title === undefined || records.length < 2) return null;
  const keys = passages.map((passage) => `${passage.record} ${passage.start} ${passage.end}`).sort();
  const inside = findings.filter((finding) => finding.sides.every((side) => side.members.every(({ passage }) => records.includes(passage.record))));
  return { id: `i-${digestId(sha256, ["incident", ...keys])}`, title, date: null, place: null, records, passages, findings: inside.map((finding) => finding.id), stands: "main", because: ["articles of one matter"] };
}

/** What happened in a matter, by place and day, with the records that tell of it. Earlier happenings are incidents of their own. */
export function findIncidents({ views, places, findings, sha256 }: IncidentInput): readonly Incident[] {
  const happenings = views.flatMap((view) => view.sentences.flatMap((sentence) => (sentence.own ? happeningsIn(view, sentence, { places, kindAt }) : [])));
  const groups = gather(happenings.sort((a, b) => byContent(a.telling, b.telling)).slice(0, mostHappenings));
  tie(groups, findings);
  // What was only announced did not happen, as far as these records tell.
  const happened = groups.filter((group) => group.members.some((one) => !one.planned));
  const main = mainOf(happened, views);
  const shared = main !== undefined && (support(main, views) * 4 >= views.length || views.length === 1);
  if (shared) joinRest(main, views);
  const without = shared ? null : undated(views, findings, sha256);
  return [...(without ? [without] : []), ...happened.flatMap((group) => {
    const told = new Set([...articlesOf(group)].map((view) => view.record)).size > 1;
    const placed = group.members.some((one) => one.day.day !== null && one.act !== "see") && placeOf(group) !== null;
    return group === main || told || placed ? incidentOf(group, shared ? main : undefined, { findings, sha256 }) : [];
  })];
}
