import type { Incident } from "../model/finding.js";
import type { Group } from "./group-mentions.js";
import type { Mention } from "./find-mentions.js";

/** Why the first of two groups tells of the inquiry of the second; null where nothing says so. */
type Tie = (one: Group, other: Group) => string | null;

const mentionsOf = ({ told }: Group): readonly Mention[] => told.map(({ mention }) => mention);
const isClosed = (group: Group): boolean => mentionsOf(group).some(({ status }) => status === "closed");

/** What prosecutors open goes on as the judges' when they are given the case. What they gave to an inspectorate is told of as its own. */
const toJudges: Tie = (one, other) => (one.key === "prosecutor" && other.key === "judge" && !isClosed(one) ? "what prosecutors opened goes on before a judge" : null);

const bare = /^(?:(?:the|le|la|l[’']) ?)?(?:(?:[\p{Ll}-]{3,12} )?(regulator|watchdog|board|agency|authority|commission|committee|bureau|office|council|inspectorate)|(r[ée]gulateur|agence|autorit[ée]|comit[ée]|conseil))$/iu;
const anyOf = /^(?:regulator|watchdog|r[ée]gulateur)$/iu;

/** 'The regulator', 'the board' is the one body of that kind with a name. */
const toNamed: Tie = (one, other) => {
  if (other.key !== "agency" || one.key === "agency") return null;
  const words = mentionsOf(one).map(({ body }) => bare.exec(body)?.slice(1).find(Boolean)?.slice(0, 5).toLowerCase());
  const names = mentionsOf(other).map(({ body }) => body.toLowerCase());
  const fits = mentionsOf(one).every(({ body }) => anyOf.test(bare.exec(body)?.slice(1).find(Boolean) ?? "")) || words.every((word) => word !== undefined && names.some((name) => name.includes(word)));
  return words.every((word) => word !== undefined) && fits ? "the one body of its kind that has a name" : null;
};

/** What a minister announces, and an inspectorate does that is said to do it for one. */
const toInspectors: Tie = (one, other) =>
  one.key === "ministry" && (other.key === "inspection" || other.key === "inspectorate") && !isClosed(one) && mentionsOf(other).some(({ givenByMinistry }) => givenByMinistry) ? "a ministry's inquiry, held by its inspectors" : null;

const owners: ReadonlySet<string> = new Set(["named", "company", "ministry", "town", "military"]);
const genericOwner = /^(?:(?:the|la|le|l[’']) ?)?(?:direction|management|company|firm|operator|exploitant|entreprise|groupe|group|trust|hospital|h[ôo]pital|director|directeur|directrice|chief executive|boss|patron)(?![\p{L}])/iu;

/** An inquiry that a body holds into itself: told of by its name, by 'the management', by who heads it. */
const toOwner: Tie = (one, other) =>
  owners.has(one.key) && owners.has(other.key) && mentionsOf(one).every(({ internal, body }) => internal && genericOwner.test(body)) && mentionsOf(other).some(({ internal }) => internal) ? "a body's inquiry into itself" : null;

const deadlines: ReadonlySet<string> = new Set([...owners, "agency", "inspection"]);

/** Promised by two, as it seems, with one number of days to report in. */
const toDeadline: Tie = (one, other) => {
  if (!deadlines.has(one.key) || !deadlines.has(other.key) || isClosed(one)) return null;
  const days = mentionsOf(one).flatMap(({ daysAllowed }) => daysAllowed ?? []);
  return mentionsOf(other).some(({ daysAllowed }) => daysAllowed !== null && days.includes(daysAllowed)) ? "one deadline" : null;
};

const ties: readonly Tie[] = [toJudges, toNamed, toInspectors, toOwner, toDeadline];

/** Takes together what several bodies, as it seems, are told to look into, where the words show that it is one inquiry. Only about one incident, and only where one other group fits. */
export function joinGroups(groups: readonly Group[]): readonly Group[] {
  const byIncident = new Map<Incident["id"], Group[]>();
  for (const group of groups) {
    const id = group.told[0]?.incident?.id;
    if (id !== undefined) byIncident.set(id, [...(byIncident.get(id) ?? []), group]);
  }
  const gone = new Set<Group>();
  for (const beside of byIncident.values()) {
    for (const tie of ties) for (const one of beside) if (!gone.has(one)) join(one, beside.filter((other) => other !== one && !gone.has(other)), { tie, gone });
  }
  return groups.filter((group) => !gone.has(group));
}

function join(one: Group, others: readonly Group[], { tie, gone }: { readonly tie: Tie; readonly gone: Set<Group> }): void {
  const [home, more] = others.flatMap((other) => {
    const why = tie(one, other);
    return why === null ? [] : [{ other, why }];
  });
  if (!home || more) return;
  home.other.told.push(...one.told);
  home.other.because.add(home.why);
  for (const why of one.because) home.other.because.add(why);
  gone.add(one);
}
