import type { Passage } from "../span.js";

export const toldLanguages = ["en", "fr"] as const;
export type ToldLanguage = (typeof toldLanguages)[number];

/** A stretch of a sentence. `to` is the place it opens; `quoted` marks words of a record, in whatever language it is. */
export interface Part {
  readonly text: string;
  readonly to: Passage | null;
  readonly quoted: boolean;
}

/** What a reason is about: the rule, words in common, what stands against what, who counts, who does not, who copied. */
export const reasonKinds = ["rule", "words", "against", "counted", "not-counted", "copied"] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export interface Reason {
  readonly kind: ReasonKind;
  /** The two members that it ties or opposes, where it does. */
  readonly between: readonly [Passage, Passage] | null;
  readonly parts: readonly Part[];
}

/** A finding in words: one sentence or two, and a reason for each link. */
export interface Told {
  readonly sentence: readonly Part[];
  readonly reasons: readonly Reason[];
}

type Piece = string | Part | readonly Part[];

/** Text with parts in it: neighbours that are only text become one. */
export function say(texts: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Part[] {
  const parts: Part[] = [];
  const add = (piece: Piece | undefined): void => {
    if (piece === undefined || piece === "") return;
    if (typeof piece !== "string") {
      for (const part of "text" in piece ? [piece] : piece) addPart(parts, part);
    } else addPart(parts, { text: piece, to: null, quoted: false });
  };
  texts.forEach((text, at) => {
    add(text);
    add(pieces[at]);
  });
  return parts;
}

function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (last?.to === null && part.to === null && !last.quoted && !part.quoted) parts[parts.length - 1] = { ...last, text: last.text + part.text };
  else parts.push(part);
}

/** The same without its links. */
export function plainText(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join("");
}
