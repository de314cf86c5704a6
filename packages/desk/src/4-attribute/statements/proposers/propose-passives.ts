import { pronouns } from "../../words/small-words.js";
import { skipAdjuncts } from "../content/adjuncts.js";
import { clauseEnd } from "../content/clause-end.js";
import { contentAfter } from "../content/content-after.js";
import type { Complement, CueGroup } from "../cues/cue.js";
import { englishCues } from "../cues/cues-en.js";
import type { CueHit } from "../cues/find-cues.js";
import { groupStartingAt, subjectBefore } from "../noun-group.js";
import type { Named } from "../noun-group.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece } from "../scene.js";

const say = englishCues.filter((group) => group.name === "say");
/** Words that end the agent, because what was said begins with them. */
const begins = /^(?:that|to|how|why|whether|if|not|there|as)$/u;

/** 'The idea was dismissed by …': nothing that says what was answered. */
const empty = /^(?:idea|ideas|notion|suggestion|suggestions|claim|claims|charge|charges|allegation|allegations|accusation|accusations|call|calls|proposal|request|demand)$/u;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly speaker: Named;
  readonly group: CueGroup;
}

/**
 * 'was told by the warden that …', 'were accused by the union of …', 'was condemned by the council': in the passive whoever stands behind
 * 'by' speaks. Where nobody stands there ('is said to', 'was told that'), nobody is named, and there is no statement.
 */
export const proposePassives: Proposer = {
  name: "passive",
  propose({ scene, cues }: ProposerContext): Draft[] {
    if (scene.language !== "en") return [];
    return scene.sentences.flatMap(({ pieces }, sentence) =>
      (cues[sentence] ?? []).flatMap((hit) => {
        const found = hit.mood === "passive" && hit.from < hit.at && !hit.negated ? passiveOf(pieces, hit, cues[sentence] ?? []) : null;
        return found ? draftOf(pieces, { hit, found }, sentence) : [];
      }));
  },
};

function draftOf(pieces: readonly Piece[], { hit, found }: { hit: CueHit; found: Found }, sentence: number): Draft[] {
  const [first, last, verb] = [pieces[found.from], pieces[found.to - 1], pieces[hit.at]];
  if (!first || !last || !verb || last.end <= first.start) return [];
  return [{
    start: first.start, end: last.end, force: found.group.force, attitude: found.group.attitude, sentence, speaker: found.speaker, speakerSentence: sentence,
    sameAs: null, via: [], cue: hit.lemma, cueSpan: { start: verb.start, end: pieces[hit.to - 1]?.end ?? verb.end }, proposer: proposePassives.name, weight: 3,
  }];
}

function passiveOf(pieces: readonly Piece[], hit: CueHit, cues: readonly CueHit[]): Found | null {
  const by = skipAdjuncts(pieces, hit.to, "en").to;
  if (pieces[by]?.low !== "by") return accusedBefore(pieces, hit);
  const agent = groupStartingAt(pieces, by + 1, "en");
  if (!agent) return null;
  return accusedOf(pieces, { hit, agent, cues }) ?? toldThat(pieces, { hit, agent, cues }) ?? answered(pieces, { hit, agent });
}

interface By {
  readonly hit: CueHit;
  readonly agent: Named;
  readonly cues: readonly CueHit[];
}

/** 'were accused by the head of the union of hiding the faults': from the last 'of' or 'for', one before an -ing first. */
function accusedOf(pieces: readonly Piece[], { hit, agent, cues }: By): Found | null {
  const group = hit.groups.find((g) => g.name === "accuse");
  if (!group) return null;
  const places = pieces.flatMap((p, i) => (i > agent.from && i <= agent.to && /^(?:of|for)$/u.test(p.low) ? [i] : []));
  const of = places.find((i) => (pieces[i + 1]?.low ?? "").endsWith("ing")) ?? places.at(-1);
  if (of === undefined || of + 1 >= pieces.length) return null;
  return { from: of + 1, to: clauseEnd(pieces, of + 1, { language: "en", cues, object: false }), speaker: { from: agent.from, to: of, apposition: null }, group };
}

/** 'was accused of hiding the faults by the union': only where nothing else was done by those behind 'by'. */
function accusedBefore(pieces: readonly Piece[], hit: CueHit): Found | null {
  const group = hit.groups.find((g) => g.name === "accuse");
  if (!group || !/^(?:of|for)$/u.test(pieces[hit.to]?.low ?? "")) return null;
  const by = pieces.findIndex((p, i) => i > hit.to + 1 && p.low === "by");
  const agent = by > 0 && by - hit.to < 16 ? groupStartingAt(pieces, by + 1, "en") : null;
  const done = pieces.slice(hit.to, by).some((p) => /(?:ed|en|wn|de|ne|shot|hurt|hit|being|been)$/u.test(p.low)) || pieces.slice(hit.to, by).some((p) => p.is === "mark");
  if (!agent || done || (pieces[by + 1]?.low ?? "").endsWith("ing")) return null;
  return { from: hit.to + 1, to: by, speaker: agent, group };
}

/** 'was told by the warden that …', 'were urged by the mayor to …', 'it was announced by the port that …'. */
function toldThat(pieces: readonly Piece[], { hit, agent, cues }: By): Found | null {
  const ends = pieces.findIndex((p, i) => i > agent.from && i <= agent.to && begins.test(p.low));
  if (ends < 0) return null;
  const speaker = { from: agent.from, to: ends, apposition: null };
  const lead = pieces[ends]?.low ?? "";
  const takes = (...kinds: readonly Complement[]): CueGroup | undefined => hit.groups.find((g) => kinds.some((kind) => g.takes.includes(kind)));
  if (lead === "as") {
    const cast = hit.groups.find((g) => g.name === "cast");
    return cast && pieces[ends + 1]?.is === "word" ? { from: ends + 1, to: clauseEnd(pieces, ends + 1, { language: "en", cues, object: false }), speaker, group: cast } : null;
  }
  if (lead === "to" || lead === "not") {
    const group = takes("hearer") ?? hit.groups.find((g) => g.force === "urge");
    return group ? { from: ends, to: clauseEnd(pieces, ends, { language: "en", cues, object: false }), speaker, group: { ...group, force: "urge" } } : null;
  }
  const group = takes("hearer", "clause", "that");
  if (!group) return null;
  const content = contentAfter({ pieces, hit: { ...hit, groups: say }, cues, language: "en" }, ends);
  return content ? { from: content.from, to: content.to, speaker, group: { ...group, force: group.force === "urge" ? "assert" : group.force } } : null;
}

/** 'The raid was condemned by the council', 'the claim was denied by the ministry': what was answered is the subject. */
function answered(pieces: readonly Piece[], { hit, agent }: Pick<By, "hit" | "agent">): Found | null {
  const group = hit.groups.find((g) => g.takes.includes("object") && (g.force === "accuse" || g.force === "deny") && g.name !== "question");
  const subject = group ? subjectBefore(pieces, hit.from, "en") : null;
  if (!group || !subject || subject.to - subject.from < 2 || pronouns.en.has(pieces[subject.from]?.low ?? "")) return null;
  if (subject.to - subject.from === 2 && empty.test(pieces[subject.from + 1]?.low ?? "")) return null;
  return { from: subject.from, to: subject.to, speaker: agent, group };
}
