import { roleConceptsAt } from "../lexicon/find-concepts.js";
import { functionWords } from "../lexicon/function-words.js";
import { wordsOf } from "../text/words.js";
import { describeSpeaker } from "./describe-speaker.js";

const papers = new Set(["bilan", "toll", "count", "tally", "figures", "chiffres", "note", "survey", "study", "etude", "enquete", "press", "service"]);
const belonging = new Set(["by", "from", "of", "for", "du", "de", "des", "d", "pour"]);

function passesOn(folded: readonly string[], at: number): boolean {
  return papers.has(folded[at] ?? "") || roleConceptsAt(folded, at).concepts.some((role) => (role.kind === "artefact" && role.name !== "film") || role.name === "spokesman");
}

const cue = /^(?:according to|selon|d[’']apr[eè]s)\s+/iu;

/** The body itself where a text names it by what it put out or who speaks for it: 'a report by Quiet Water', 'porte-parole de la mairie'. */
export function originName(full: string): string {
  const text = full.replace(cue, "");
  const words = wordsOf(text, 0, text.length);
  const folded = words.map((word) => word.folded);
  const paper = words.findIndex((_, at) => passesOn(folded, at));
  if (paper < 0 || words.slice(0, paper).some((word) => belonging.has(word.folded))) return text;
  const preposition = words.findIndex((word, at) => at > paper && belonging.has(word.folded));
  const own = preposition < 0 ? undefined : words.slice(preposition + 1).find((word) => !functionWords.has(word.folded));
  return own ? text.slice(own.start) : text;
}

/** Is one name of an origin better than another? The one that names more: 'Quiet Water' before 'the charity'. */
export function namesMore(name: string, other: string): boolean {
  return Math.min(4, describeSpeaker(name).names.length) > Math.min(4, describeSpeaker(other).names.length);
}
