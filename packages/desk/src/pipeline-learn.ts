/** What people's decisions in this case teach about proposals in it: learnt on this machine, from this case alone, derived like anything else. */
import { confidenceOf, isWorthShowing, judgeOf, learn, type Lessons, type Taught } from "./4-attribute/learned/lessons.js";
import { looksOf } from "./4-attribute/learned/looks-of.js";
import { joinProposals } from "./4-attribute/language-model/join-proposals.js";
import { findAnchor } from "./6-review/find-anchor.js";
import type { Language, Reading } from "./model/reading.js";
import { sharedPart, type RecordId } from "./model/span.js";
import { isGuess, type ProposedStatement } from "./model/statement.js";
import { learner, type CaseLessons, type Told } from "./pipeline-lessons.js";
import type { CaseWorld } from "./pipeline-world.js";

/** What was proposed in a record. */
export interface Proposed {
  readonly reading: Reading;
  readonly statements: readonly ProposedStatement[];
}

/** The same, and what nearly was: found only when somebody asks. */
export interface ProposedWithLeads extends Proposed {
  readonly leads: () => Promise<readonly ProposedStatement[]>;
}

/** The lessons of these decisions, kept under a name that holds what they were learnt from. */
export async function learnFrom(world: CaseWorld, told: readonly Told[], from: {
  /** Names what was proposed in a record; null when nothing was. */
  readonly nameOf: (record: RecordId) => unknown;
  readonly proposed: (record: RecordId) => Promise<ProposedWithLeads | null>;
}): Promise<CaseLessons> {
  const records = [...new Set(told.map(({ anchor }) => anchor.record))];
  const name = world.nameOf({ learner, reader: world.derivers.reader, acts: told.map(({ act }) => act), records: records.map((record) => [record, from.nameOf(record)]) });
  const kept = await world.derived.get(learner, name);
  const lessons = kept ? (world.parse(kept) as Lessons) : await learnAnew(told, records, from.proposed); // the store has checked it against its checksum
  if (!kept) await world.derived.put(learner, name, world.print(lessons));
  const languages = Object.entries(lessons.languages) as [Language, NonNullable<Lessons["languages"][Language]>][];
  return { name, lessons, judges: new Map(languages.map(([language, one]) => [language, judgeOf(one)])) };
}

async function learnAnew(told: readonly Told[], records: readonly RecordId[], proposedIn: (record: RecordId) => Promise<ProposedWithLeads | null>): Promise<Lessons> {
  const taught = new Map<string, Taught>();
  for (const record of records) {
    const proposed = await proposedIn(record);
    if (!proposed) continue;
    for (const decision of told) {
      const one = decision.anchor.record === record ? await proposalOf(decision, proposed) : null;
      // Of several decisions about one proposal the last stands, at its own place in the log.
      if (one) taught.set(`${record} ${one.start} ${one.end}`, exampleOf(decision, one, proposed.reading));
    }
  }
  const place = new Map(told.map(({ act }, at) => [act, at]));
  return learn([...taught.values()].sort((a, b) => (place.get(a.act) ?? 0) - (place.get(b.act) ?? 0)));
}

/** What was decided about: a statement that is proposed there today, else what nearly is; null when neither is. */
async function proposalOf(decision: Told, { reading, statements, leads }: ProposedWithLeads): Promise<ProposedStatement | null> {
  const place = findAnchor(decision.anchor, reading.text);
  return place && (mostAlike(statements, place) ?? mostAlike(await leads(), place));
}

function mostAlike(list: readonly ProposedStatement[], place: { readonly start: number; readonly end: number }): ProposedStatement | null {
  let best: ProposedStatement | null = null;
  for (const one of list) if (sharedPart(one, place) >= 0.5 && (!best || sharedPart(one, place) > sharedPart(best, place))) best = one;
  return best;
}

function exampleOf(decision: Told, one: ProposedStatement, reading: Reading): Taught {
  return { act: decision.act, kept: decision.type !== "reject", ...seenAs(one, reading) };
}

function seenAs(one: ProposedStatement, { text, articles }: Reading): Pick<Taught, "language" | "by" | "guess" | "looks"> {
  const language = articles[one.article]?.language ?? "en";
  return { language, by: one.proposers.join("+"), guess: isGuess(one), looks: looksOf(text, one, language) };
}

/** A record's proposals, with what became of those like them in this case; and what only the lessons speak for. */
export function withLessons({ reading, statements }: Proposed, leads: readonly ProposedStatement[], taught: CaseLessons): readonly ProposedStatement[] {
  const shown = leads.filter((lead) => {
    const seen = seenAs(lead, reading);
    const judge = taught.judges.get(seen.language);
    return judge !== undefined && isWorthShowing(judge, seen.looks);
  });
  return joinProposals(statements, shown).map((one) => {
    const seen = seenAs(one, reading);
    const judge = taught.judges.get(seen.language);
    const confidence = judge ? confidenceOf(judge, seen) : null;
    return confidence ? { ...one, confidence } : one;
  });
}
