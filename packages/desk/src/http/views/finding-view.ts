import type { CopiedRun, Finding, Member, Origin, Side } from "../../model/finding.js";
import { overlaps, type Passage, type Span } from "../../model/span.js";
import { tellInBoth } from "../../model/told/tell-finding.js";
import type { FindingView, MemberView, OriginView, SideView } from "../api-types.js";
import { copiesIn } from "./copy-view.js";
import type { WordReader } from "./words-of.js";
import type { ReadCatalog } from "../desk-session.js";

/** What a view of findings reads from: the catalog, and its words. */
export interface FindingSources {
  readonly catalog: ReadCatalog;
  readonly reader: WordReader;
}

interface ViewSources extends FindingSources {
  readonly runs: readonly CopiedRun[];
}

/** A finding with the words of every place it names. */
export function findingView(finding: Finding, sources: FindingSources): FindingView {
  const { id, kind, about, origins, because, links, review, released } = finding;
  const { reader } = sources;
  const runs = sources.catalog.runsOf(id);
  const told = tellInBoth(finding, { outlet: (record) => reader.outlet(record).outlet, words: (passage) => reader.text(passage), runs });
  return { id, kind, about, origins, because, links, told, review, released, sides: finding.sides.map((side) => sideView(side, { ...sources, runs })), copies: copiesIn(finding, runs, reader) };
}

function sideView(side: Side, sources: ViewSources): SideView {
  return {
    label: side.label,
    says: side.says,
    members: side.members.map((member) => memberView(member, sources)),
    origins: side.origins.map((origin) => originView(origin, sources)),
  };
}

function memberView(member: Member, sources: ViewSources): MemberView {
  const statement = member.statement === null ? null : sources.catalog.statement(member.statement);
  const text = sources.reader.text(member.passage);
  return {
    ...member,
    text,
    marked: markedIn(member, text),
    speaker: statement?.speaker ?? null,
    via: statement?.via ?? [],
    hearsay: statement?.hearsay ?? false,
    narrated: statement === null || statement.form === "narrated",
    copied: member.copiedFrom === null ? null : copiedView(member.passage, member.copiedFrom, sources),
  };
}

function markedIn(member: Member, text: string): Span | null {
  if (member.focus?.record !== member.passage.record) return null;
  const start = member.focus.start - member.passage.start;
  const end = member.focus.end - member.passage.start;
  return start >= 0 && end <= text.length && start < end ? { start, end } : null;
}

function copiedView(to: Passage, from: Passage, sources: ViewSources): NonNullable<MemberView["copied"]> {
  const run = sources.runs.find((each) => joins(each, to, from) || joins({ ...each, from: each.to, to: each.from }, to, from));
  return { from: sources.reader.outlet(from.record), words: run?.words ?? null };
}

function joins(run: Pick<CopiedRun, "from" | "to">, to: Passage, from: Passage): boolean {
  return run.to.record === to.record && run.from.record === from.record && overlaps(run.to, to);
}

function originView(origin: Origin, sources: FindingSources): OriginView {
  const { reader } = sources;
  return {
    key: origin.key,
    name: origin.name,
    kind: origin.kind,
    counted: origin.counted,
    why: origin.why,
    paths: origin.paths.map((path) => ({
      from: reader.words(path.from),
      joins: path.joins,
      steps: path.steps.map((step) => ({ ...step, words: step.passage === null ? null : reader.words(step.passage) })),
    })),
  };
}
