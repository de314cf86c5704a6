import { Retry } from "../model/errors.js";

/** The body of an answer. @throws Retry for one longer than `limit` bytes, which is not read to its end. */
export async function answerBody(response: Response, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const piece = next.value as Uint8Array;
    size += piece.length;
    if (size > limit) {
      await reader?.cancel();
      throw new Retry("it answered at a greater length than any answer has");
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
