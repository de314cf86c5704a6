import { subjectBefore } from "../noun-group.js";
import type { Named } from "../noun-group.js";
import type { Piece } from "../scene.js";
import { roles } from "../speakers/role-words.js";
import { adverbs, auxiliaries, conjunctions, determiners, prepositions } from "../../words/small-words.js";

const said = /^(?:message|answer|advice|reply|response|verdict|plea|warning|explanation|conclusion|word|words|view|take|reason|question|argument|complaint|demand|wish|memory)$/u;
const reacts = /^(?:disagree[sd]?|agree[sd]?|shrug(?:s|ged)?|laugh(?:s|ed)?|smile[sd]?|nod(?:s|ded)?|sigh(?:s|ed)?|pause[sd]?|frown(?:s|ed)?|hesitate[sd]?)$/u;
const firm = /^(?:blunt|clear|adamant|unmoved|categorical|defiant|furious|angry|emphatic|unrepentant|scathing|dismissive|unequivocal|firm|certain|sceptical|skeptical|philosophical|livid|matter-of-fact)$/u;
const manner = /^(?:best|well|simply|bluntly|plainly|neatly|succinctly|like|this|thus|so)$/u;

/** Who a sentence shows right before a quotation that stands alone: 'A friend puts it best.', 'His message to the port?', 'Ida Marsh, 58, was on the quay.' */
export function shownBefore(pieces: readonly Piece[]): Named | null {
  if (pieces.some((p) => p.is === "quote")) return null;
  return messageOf(pieces) ?? reacting(pieces) ?? introduced(pieces);
}

/** 'His message to lawmakers?' has no verb. */
function messageOf(pieces: readonly Piece[]): Named | null {
  const noun = pieces.findIndex((p, i) => i > 0 && i < 4 && said.test(p.low));
  if (noun < 0 || !/^(?:his|her|their|its)$/u.test(pieces[0]?.low ?? "") || pieces.length > 14) return null;
  return pieces.slice(noun).some((p) => p.is === "word" && (auxiliaries.en.has(p.low) || /^\p{Ll}{3,}ed$/u.test(p.text))) ? null : { from: 0, to: 1, apposition: null };
}

function reacting(pieces: readonly Piece[]): Named | null {
  const verb = pieces.findIndex((p, i) => i > 0 && reactsAt(pieces, i, p));
  const who = verb > 0 && verb < 30 ? subjectBefore(pieces, verb, "en") : null;
  return who && !/^(?:it|this|that|there|i|we|you)$/u.test(pieces[who.from]?.low ?? "") ? who : null;
}

function reactsAt(pieces: readonly Piece[], at: number, piece: Piece): boolean {
  const next = pieces[at + 1];
  const ends = next === undefined || (next.is === "mark" && next.text !== ",");
  if (reacts.test(piece.low)) return ends;
  if (/^(?:puts?|put)$/u.test(piece.low)) return next?.low === "it" && manner.test(pieces[at + 2]?.low ?? "");
  if (/^(?:is|was|are|were|remains?|remained)$/u.test(piece.low)) return firm.test(pieces[at + 1]?.low ?? "") || (adverbs.en.has(next?.low ?? "") && firm.test(pieces[at + 2]?.low ?? ""));
  return /^sh(?:ook|akes?)$/u.test(piece.low) && /^(?:his|her|their)$/u.test(next?.low ?? "") && /^heads?$/u.test(pieces[at + 2]?.low ?? "");
}

/** 'Ida Marsh, who keeps the inn, was at the window.', 'A welder, soaked, climbed out.': somebody of whom the reader is told for the first time. */
function introduced(pieces: readonly Piece[]): Named | null {
  const [first, second] = pieces;
  if (/^(?:an?|one|another)$/u.test(first?.low ?? "")) {
    const noun = pieces.findIndex((p, i) => i > 0 && i < 5 && roles.has(p.low));
    const plain = noun > 0 && pieces.slice(1, noun).every((p) => p.is === "word" && !prepositions.en.has(p.low) && !auxiliaries.en.has(p.low));
    return plain && (pieces[noun + 1]?.text === "," || pieces[noun + 1]?.low === "who") ? { from: 0, to: noun + 1, apposition: null } : null;
  }
  if (first?.is !== "word" || !first.capital || second?.is !== "word" || !second.capital || [determiners, conjunctions, prepositions, adverbs].some((words) => words.en.has(first.low))) return null;
  let to = 2;
  while (to < 4 && pieces[to]?.is === "word" && pieces[to]?.capital) to++;
  const told = pieces[to]?.text === "," && (pieces[to + 1]?.is === "number" || /^(?:who|an?|the|whose)$/u.test(pieces[to + 1]?.low ?? ""));
  return told ? { from: 0, to, apposition: null } : null;
}
