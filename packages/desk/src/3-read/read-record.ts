import type { Description, Reading } from "../model/reading.js";

/** Raised whenever the same bytes could give another reading. */
export const readVersion = 1;

/** Stage 3: the text layer of an original, its articles and its furniture. Pure; never touches the world. */
export function readRecord(bytes: Uint8Array, media: Reading["media"], description: Description): Reading {
  void description;
  return { text: new TextDecoder().decode(bytes), media, articles: [], noise: [], notes: [] };
}
