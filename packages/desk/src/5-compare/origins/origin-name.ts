import { roleConceptsAt, rolesIn } from "../lexicon/find-concepts.js";
import { functionWords } from "../lexicon/function-words.js";
import type { Word } from "../text/words.js";
import { wordsOf } from "../text/words.js";
import { describeSpeaker } from "./describe-speaker.js";

const papers = new Set(["bilan", "toll", "count", "tally", "figures", "chiffres", "note", "survey", "study", "etude", "enquete", "press", "service", "audit", "inquiry", "findings", "logs", "log", "email", "memo", "direction", "management", "leadership", "board"]);
const belonging = new Set(["by", "from", "of", "for", "du", "de", "des", "d", "pour"]);

function passesOn(folded: readonly string[], at: number): boolean {
  return papers.has(folded[at] ?? "") || roleConceptsAt(folded, at).concepts.some((role) => (role.kind === "artefact" && role.name !== "film") || role.kind === "speaks-for");
}

const cue = /^(?:according to|selon|d[’']apr[eè]s)\s+/iu;

/** The body itself where a text names it by what it put out or who speaks for it: 'a report by Quiet Water', 'Quiet Water\'s audit', 'porte-parole de la mairie'. */
export function originName(full: string): string {
  const text = full.replace(cue, "");
  const words = wordsOf(text, 0, text.length);
  const folded = words.map((word) => word.folded);
  const paper = words.findIndex((_, at) => passesOn(folded, at));
  const before = words.slice(0, Math.max(0, paper));
  // Two names before it: a person, and what that person is.
  if (paper < 0 || before.some((word) => belonging.has(word.folded)) || before.filter((word) => word.capital && !functionWords.has(word.folded)).length > 1) return owner(text, words, paper) ?? text;
  const preposition = words.findIndex((word, at) => at > paper && belonging.has(word.folded));
  const own = preposition < 0 ? undefined : words.slice(preposition + 1).find((word) => !functionWords.has(word.folded));
  const kind = own !== undefined && rolesIn(words.slice(words.indexOf(own)).map((word) => word.folded)).some((role) => role.kind === "body" || role.kind === "office");
  if (own && (kind || words.slice(words.indexOf(own)).some((word) => word.capital))) return text.slice(own.start);
  return owner(text, words, paper) ?? text;
}

/** 'Quiet Water's audit', 'the firm's boss': who stands before the possessive. */
function owner(text: string, words: readonly Word[], paper: number): string | null {
  const at = words.findIndex((word, i) => i > 0 && i <= paper && word.folded === "s" && /[’']/u.test(text.charAt(word.start - 1)));
  const end = words[at - 1]?.end;
  return at < 1 || end === undefined || words.slice(0, at).every((word) => functionWords.has(word.folded)) ? null : text.slice(0, end);
}

/** Is one name of an origin better than another? The one that names more: 'Quiet Water' before 'the charity'. */
export function namesMore(name: string, other: string): boolean {
  return Math.min(4, describeSpeaker(name).names.length) > Math.min(4, describeSpeaker(other).names.length);
}
