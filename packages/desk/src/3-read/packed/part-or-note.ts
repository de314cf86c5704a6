import { RefusedInput } from "../../model/errors.js";
import type { ReadingNote } from "../../model/reading.js";
import type { Packed } from "./unpack.js";

export type Notes = Set<ReadingNote["code"]>;

/** A part that a document can do without: absent or damaged, it is null, and damage is noted. */
export async function partOrNote(packed: Packed, name: string, notes: Notes): Promise<Uint8Array | null> {
  try {
    return await packed.part(name);
  } catch (error) {
    return noted(error, notes);
  }
}

/** What a part says before it turns out to be damaged is kept, and damage is noted. */
export function workOrNote<T>(notes: Notes, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    return noted(error, notes);
  }
}

function noted(error: unknown, notes: Notes): null {
  if (!(error instanceof RefusedInput) || error.cause !== "damaged") throw error;
  notes.add("damaged-part");
  return null;
}
