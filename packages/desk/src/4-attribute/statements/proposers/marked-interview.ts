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

/** A further paragraph of an answer speaks in its own voice; others tell what is seen of the one who answers, or end the page. */
export function goesOnAnswering(text: string, block: Block): boolean {
  return /(?<!\p{L})(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Jj]e|[Jj]['’]|[Mm]on|[Mm]es|[Mm]oi|We|Nous)(?!\p{L}|-)/u.test(text.slice(block.start, block.end));
}
