import { determiners } from "../../words/small-words.js";
import { isFiniteFrench } from "../../words/french-finite.js";
import { skipAdjuncts } from "../content/adjuncts.js";
import { clauseEnd } from "../content/clause-end.js";
import type { Force } from "../../../model/statement.js";
import type { CueHit } from "../cues/find-cues.js";
import { groupStartingAt, subjectBefore } from "../noun-group.js";
import type { Named } from "../noun-group.js";
import type { Draft, Proposer, ProposerContext } from "./proposer.js";
import type { Piece, Scene } from "../scene.js";
import { beforeColon, inBrackets } from "./colon-frames-fr.js";
import { isSomebody } from "../speakers/is-somebody.js";

interface Found {
  readonly from: number;
  readonly to: number;
  readonly speaker: Named;
  readonly force: Force;
  readonly cue: { readonly from: number; readonly to: number; readonly word: string };
  readonly weight: number;
}

type Frame = (pieces: readonly Piece[], cues: readonly CueHit[]) => readonly Found[];

/** French turns of phrase that say who said something, and in which no verb of speech has its content beside it. */
export const proposeFrames: Proposer = {
  name: "frame",
  propose({ scene, cues }: ProposerContext): Draft[] {
    if (scene.language !== "fr") return [];
    return scene.sentences.flatMap(({ pieces }, index) => [...announcedBefore(scene, index, cues[index] ?? []), ...frames.flatMap((frame) => frame(pieces, cues[index] ?? [])).map((found) => {
      const { speaker, force, weight } = found;
      return {
        start: pieces[found.from]?.start ?? 0, end: pieces[found.to - 1]?.end ?? 0, force, sentence: index, speaker, speakerSentence: index, sameAs: null, via: [],
        cue: found.cue.word, cueSpan: { start: pieces[found.cue.from]?.start ?? 0, end: pieces[found.cue.to - 1]?.end ?? 0 }, proposer: proposeFrames.name, weight,
      };
    })]);
  },
};

/** 'Le port fermera en mai. C’est ce qu’a annoncé la maire.': the sentence before is what was announced. */
function announcedBefore(scene: Scene, index: number, cues: readonly CueHit[]): Draft[] {
  const [here, before] = [scene.sentences[index], scene.sentences[index - 1]];
  if (!here || before?.paragraph !== here.paragraph || !/^c' est ce (?:que|qu') /u.test(`${here.pieces.slice(0, 4).map((p) => p.low).join(" ")} `)) return [];
  const hit = cues.find((c) => c.from >= 4 && c.from < 14 && c.mood === "finite" && !c.negated);
  const group = hit ? (hit.from > 4 ? subjectBefore(here.pieces, hit.from, "fr") : groupStartingAt(here.pieces, skipAdjuncts(here.pieces, hit.to, "fr").to, "fr")) : null;
  const words = before.pieces.filter((p) => p.is !== "mark");
  const [first, last] = [words[0], words.at(-1)];
  if (!hit || !group || !first || !last || words.length < 3 || !isSomebody(here.pieces, group)) return [];
  return [{
    start: first.start, end: last.end, force: "assert", sentence: index - 1, speaker: group, speakerSentence: index, sameAs: null, via: [],
    cue: hit.lemma, cueSpan: { start: here.pieces[hit.at]?.start ?? here.start, end: here.pieces[hit.to - 1]?.end ?? here.end }, proposer: proposeFrames.name, weight: 1,
  }];
}

const frames: readonly Frame[] = [afterQuotation, asSomebodySaid, byAgent, accordingToWhich, beforeColon, inBrackets];

const openings = ["voilà comment", "voici comment", "voilà ce que", "voilà ce qu'", "c' est ainsi que", "c' est ainsi qu'", "c' est en ces termes que", "c' est en ces termes qu'", "c' est par ces mots que", "c' est par ces mots qu'", "c' est avec ces mots que", "c' est ce que", "c' est ce qu'", "ainsi", "ce sont les mots de", "ce sont les mots d'", "ce sont les mots du", "tel est l' avis de", "tel est l' avis du", "c' est l' avis de", "c' est l' avis du", "c' est le cri du cœur de", "c' est le constat de", "c' est le constat du", "le constat est de", "la phrase est de", "la formule est de", "le mot est de", "l' expression est de"].map((words) => words.split(" "));

/** '« Un gâchis » : voilà comment la maire résume …', '« Un gâchis », c’est ainsi que résume la maire …', '« … » : la formule est de Luc Ferrand'. */
function afterQuotation(pieces: readonly Piece[], cues: readonly CueHit[]): Found[] {
  const quote = pieces.findIndex((p) => p.is === "quote");
  if (quote !== 0 && !(quote === 1 && pieces[0]?.is === "mark")) return [];
  const at = pieces[quote + 1]?.is === "mark" ? quote + 2 : quote + 1;
  const opening = openings.find((words) => words.every((word, k) => pieces[at + k]?.low === word));
  if (!opening || (opening[0] === "ainsi" && !cues.some((c) => c.from === at + 1))) return [];
  const next = at + opening.length;
  const verb = cues.find((c) => c.from === next);
  const group = groupStartingAt(pieces, verb ? skipAdjuncts(pieces, verb.to, "fr").to : next, "fr");
  const speaker = group && clipped(pieces, group, cues);
  if (!speaker || !isSomebody(pieces, speaker)) return [];
  return [{ from: quote, to: quote + 1, speaker, force: "assert", cue: { from: at, to: next, word: opening.join(" ") }, weight: 3 }];
}

/** A group read from the left, up to the verb that follows it. */
function clipped(pieces: readonly Piece[], group: Named, cues: readonly CueHit[]): Named {
  for (let i = group.from + 1; i < group.to; i++) {
    const verb = cues.some((c) => c.from === i) || (isFiniteFrench(pieces[i]?.low ?? "", pieces[i - 1]?.low ?? "") && !pieces[i]?.capital);
    if (verb) return { from: group.from, to: i, apposition: null };
  }
  return group;
}

/** 'comme l’a rappelé le préfet, …', '…, comme le dit Ida Lenoir', '…, ainsi que la mairie l’a confirmé': the sentence without the aside is what is said. */
function asSomebodySaid(pieces: readonly Piece[], cues: readonly CueHit[]): Found[] {
  return cues.flatMap((hit) => {
    if (hit.mood !== "finite" || hit.negated) return [];
    const own = pieces.slice(Math.max(0, hit.from), hit.at).some((p) => /^(?:le|l')$/u.test(p.low));
    const before = /^(?:comme|que)$/u.test(pieces[hit.from - 1]?.low ?? "") ? null : subjectBefore(pieces, hit.from, "fr");
    const lead = (before?.from ?? hit.from) - 1;
    const as = pieces[lead]?.low === "comme" ? lead : pieces[lead]?.low === "que" && pieces[lead - 1]?.low === "ainsi" ? lead - 1 : -1;
    if (!own || as < 0 || (as > 0 && pieces[as - 1]?.text !== ",")) return [];
    const group = before ?? groupStartingAt(pieces, skipAdjuncts(pieces, hit.to, "fr").to, "fr");
    if (!group || !isSomebody(pieces, group)) return [];
    const last = before ? hit.to : (group.apposition && pieces[group.apposition.to]?.text === "," && as > 0 ? group.apposition.to : group.to);
    return around(pieces, { as, end: last, hit, speaker: before ? group : { ...group, apposition: last > group.to ? group.apposition : null } }, cues);
  });
}

function around(pieces: readonly Piece[], { as, end, hit, speaker }: { as: number; end: number; hit: CueHit; speaker: Named }, cues: readonly CueHit[]): Found[] {
  const first = pieces.findIndex((p) => p.is !== "mark");
  const cue = { from: hit.at, to: hit.to, word: hit.lemma };
  const comma = pieces.findIndex((p, i) => i >= end && p.text === ",");
  if (as <= 1) {
    if (comma < 0 || comma - end > 8) return [];
    return [{ from: comma + 1, to: clauseEnd(pieces, comma + 1, { language: "fr", cues, object: false }), speaker, force: "assert", cue, weight: 3 }];
  }
  return as - 1 - first < 3 ? [] : [{ from: first, to: as - 1, speaker, force: "assert", cue, weight: 3 }];
}

const blamed = /^(?:accus|soupçonn|suspect|reproch|blâm|incrimin)ée?s?$/u;
const labelled = /^(?:qualifi|jug|décri|dépein|présent|considér|tax|trait|estim|dénonc|critiqu|fustig|salu|décrit|dépeint|perçu|vécu)(?:ée?s?|t|te|ts|tes|e|s|es)?$/u;
const toldOf = /^(?:réclam|exig|dénonc|annonc|dément|contest|redout|revendiqu|préconis|recommand|démenti|récus|réfut)(?:ée?s?|i|ie|is|ies)?$/u;

/** 'est accusé par l’opposition d’avoir menti', 'une décision jugée « absurde » par la maire', 'une grève est réclamée par le syndicat'. */
function byAgent(pieces: readonly Piece[]): Found[] {
  return pieces.flatMap((piece, at) => {
    if (piece.is !== "word" || piece.capital) return [];
    const by = at + 1 + pieces.slice(at + 1, at + 8).findIndex((p) => p.low === "par");
    if (by <= at || pieces.slice(at + 1, by).some((p) => p.is === "mark")) return [];
    const group = groupStartingAt(pieces, by + 1, "fr");
    const agent = group && upToDe(pieces, group);
    if (!agent || !isSomebody(pieces, agent)) return [];
    const cue = { from: at, to: at + 1, word: piece.low };
    if (blamed.test(piece.low)) return blame(pieces, { agent, by, at }, cue);
    if (labelled.test(piece.low)) return label(pieces, { agent, by, at }, cue);
    return toldOf.test(piece.low) && by - at <= 3 ? subjectOf(pieces, { agent, at }, cue) : [];
  });
}

/** Up to 'd’avoir', 'de ne pas': what somebody is accused of is no part of the name. */
function upToDe(pieces: readonly Piece[], group: Named): Named {
  for (let i = group.from + 1; i < group.to; i++) {
    const next = pieces[i + 1]?.low ?? "";
    const infinitive = /^(?:ne|n'|se|s'|en|l'|les?|la|y)$/u.test(next) || /(?:er|ir|oir|re)$/u.test(next);
    if (/^(?:de|d')$/u.test(pieces[i]?.low ?? "") && infinitive && !pieces[i + 1]?.capital && !determiners.fr.has(next) || pieces[i]?.low === "comme" || (/^(?:de|d')$/u.test(pieces[i]?.low ?? "") && pieces[i + 1]?.is === "quote")) return { from: group.from, to: i, apposition: null };
  }
  return { ...group, apposition: null };
}

interface Passive {
  readonly agent: Named;
  readonly by: number;
  readonly at: number;
}

function blame(pieces: readonly Piece[], { agent }: Passive, cue: Found["cue"]): Found[] {
  const past = pieces[agent.to]?.text === "," ? agent.to + 1 : agent.to;
  const of = pieces.findIndex((p, i) => i >= past && i - past < 7 && /^(?:de|d')$/u.test(p.low));
  if (of < 0 || pieces.slice(past, of).some((p) => p.is === "mark") || !opensBlame(pieces, of + 1)) return [];
  return [{ from: of, to: clauseEnd(pieces, of, { language: "fr", cues: [], object: false }), speaker: agent, force: "accuse", cue, weight: 3 }];
}

function opensBlame(pieces: readonly Piece[], at: number): boolean {
  const low = pieces[at]?.low ?? "";
  return pieces[at]?.is === "quote" || /^(?:ne|n'|se|s'|avoir|être|une?|la|l')$/u.test(low) || /(?:er|ir|oir|re)$/u.test(low);
}

/** The words in marks beside the participle, before or behind the agent. */
function label(pieces: readonly Piece[], { agent, by, at }: Passive, cue: Found["cue"]): Found[] {
  const inside = pieces.findIndex((p, i) => i > at && i < by && p.is === "quote");
  const behind = inside < 0 && /^(?:comme|de|d')$/u.test(pieces[agent.to]?.low ?? "") ? pieces.findIndex((p, i) => i > agent.to && i - agent.to < 4 && p.is === "quote") : -1;
  const quote = inside >= 0 ? inside : behind;
  return quote < 0 ? [] : [{ from: quote, to: quote + 1, speaker: agent, force: "assert", cue, weight: 3 }];
}

/** 'Une grève est réclamée par le syndicat', 'un recours est évoqué par Me Ferrand': the subject is what is said. */
function subjectOf(pieces: readonly Piece[], { agent, at }: Pick<Passive, "agent" | "at">, cue: Found["cue"]): Found[] {
  const helper = pieces.findLastIndex((p, i) => i < at && at - i < 6 && /^(?:est|sont|était|étaient|a|ont|avait|sera)$/u.test(p.low));
  const helped = helper > 0 && (/^(?:est|sont|était|étaient|sera)$/u.test(pieces[helper]?.low ?? "") || pieces[helper + 1]?.low === "été");
  const subject = helped ? subjectBefore(pieces, helper, "fr") : null;
  if (!subject || subject.to - subject.from < 2 || pieces.slice(subject.from, subject.to).some((p) => p.capital && p.low !== pieces[0]?.low) || isSomebody(pieces, subject)) return [];
  const force: Force = /^(?:réclam|exig|revendiqu|préconis|recommand)/u.test(cue.word) ? "urge" : cue.word.startsWith("dénonc") ? "accuse" : /^(?:dément|contest|récus|réfut)/u.test(cue.word) ? "deny" : "assert";
  return [{ from: subject.from, to: subject.to, speaker: agent, force, cue, weight: 2 }];
}

/** 'l’affirmation du maire selon laquelle …', 'la thèse de la défense selon laquelle …': whose words they are stands between. */
function accordingToWhich(pieces: readonly Piece[], cues: readonly CueHit[]): Found[] {
  return pieces.flatMap((piece, at) => {
    if (piece.low !== "selon" || !/^(?:laquelle|lequel|lesquel(?:le)?s)$/u.test(pieces[at + 1]?.low ?? "")) return [];
    const start = Math.max(1, at - 8);
    const inside = pieces.slice(start, at).findLastIndex((p, i) => /^(?:de|du|des|d')$/u.test(p.low) && said.test(pieces[start + i - 1]?.low ?? ""));
    const of = inside < 0 ? -1 : start + inside;
    const group = of < 0 ? null : groupStartingAt(pieces, of + 1, "fr");
    const speaker = group && group.to > at ? { ...group, to: at, apposition: null } : group;
    if (!speaker || !isSomebody(pieces, speaker) || at + 2 >= pieces.length) return [];
    const force: Force = pieces[of - 1]?.low.startsWith("accusation") ? "accuse" : "assert";
    const end = clauseEnd(pieces, at + 2, { language: "fr", cues, object: false });
    return [{ from: at + 2, to: of <= 3 ? beforeSecondVerb(pieces, at + 2, end) : end, speaker, force, cue: { from: of - 1, to: of, word: pieces[of - 1]?.low ?? "" }, weight: 3 }];
  });
}

/** 'La thèse du port selon laquelle le quai est sûr | a surpris': where the noun is the subject, its clause ends before the second verb. */
function beforeSecondVerb(pieces: readonly Piece[], from: number, end: number): number {
  const verbs = pieces.map((p, i) => (i >= from && i < end && isFiniteFrench(p.low, pieces[i - 1]?.low ?? "") ? i : -1)).filter((i) => i >= 0);
  const second = verbs[1] ?? end;
  return pieces.slice(from, second).some((p) => /^(?:que|qu'|qui|dont|où|et)$/u.test(p.low)) ? end : second;
}

const said = /^(?:affirmations?|accusations?|allégations?|thèse|théorie|hypothèse|version|déclarations?|propos|argument|arguments|idée|témoignages?|explications?|récit|assertion|confidences?|informations?|promesse|analyse|position|mise)$/u;
