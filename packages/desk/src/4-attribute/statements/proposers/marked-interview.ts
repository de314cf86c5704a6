import type { Block } from "../../../model/reading.js";

const leastTurns = 3;

/**
 * Which blocks ask, in an interview whose questions the page sets off from the answers (in bold, mostly); null where it is none: paragraphs set off are then
 * headings, or stand for something else.
 */
export function markedQuestions(text: string, blocks: readonly Block[]): readonly boolean[] | null {
  const setOff = blocks.map((block) => block.setOff === true && block.kind !== "title");
  const turns = setOff.flatMap((yes, i) => (yes && blocks[i + 1]?.kind === "paragraph" && setOff[i + 1] === false ? [i] : []));
  const asking = turns.filter((i) => /\?["”»’]?\s*$/u.test(text.slice(blocks[i]?.start ?? 0, blocks[i]?.end ?? 0).replace(/[*_\s]+$/u, "")));
  return turns.length >= leastTurns && asking.length * 2 >= turns.length ? setOff : null;
}

/** A paragraph between the turns that tells what is seen of the one who answers: 'She looks at the window.', 'Il triture son stylo.' */
export function tellsOfAnswerer(text: string, block: Block): boolean {
  const words = text.slice(block.start, block.end);
  return /^\s*(?:He|She|They|Il|Elle|Ils|Elles)\s/u.test(words) && !/(?<!\p{L})(?:I|we|my|our|me|us|je|j['’]|nous|mon|ma|mes|notre|nos|moi)(?!\p{L})/iu.test(words);
}
