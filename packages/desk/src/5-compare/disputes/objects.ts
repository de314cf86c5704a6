import { built } from "../lexicon/vocabulary/built.js";

/** Names of what people make and use: a denial is of what is done with them, not of them. */
export const objects: ReadonlySet<string> = new Set(built.split("\n").flatMap((line) => (line.includes(":") ? [line.slice(0, line.indexOf(":")).replace("~", "")] : [])));
