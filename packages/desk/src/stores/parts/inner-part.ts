import type { PartPlace, PartsEnd } from "../../model/part-of.js";

/** A part as it comes out of a container. Its bytes are asked for once, and before the next part is. */
export interface InnerPart {
  readonly name: string;
  readonly place: PartPlace;
  readonly title: string | null;
  /** @throws PartFault, or whatever a decoder throws, when the part is not whole. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Parts as they stand in a container; then why it ended. A fault it throws is the end of it. */
export type InnerParts = AsyncGenerator<InnerPart, PartsEnd>;

/** What is wrong with a container or one of its parts. Never holds words of it. */
export class PartFault extends Error {
  override readonly name = "PartFault";
  readonly end: PartsEnd["end"];

  constructor(end: PartsEnd["end"]) {
    super(end);
    this.end = end;
  }
}

const ends: readonly PartsEnd["end"][] = ["all", "locked", "cut", "damaged", "too-far"];

/** What is told of a container when several things are wrong with it. */
export function worse(one: PartsEnd["end"], other: PartsEnd["end"]): PartsEnd["end"] {
  return ends.indexOf(one) < ends.indexOf(other) ? other : one;
}

const control = /[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/gu;

/** Words of a container as an act can hold them: in NFC, without control characters, not too long. */
export function plainWords(text: string, units: number): string {
  return text.slice(0, units).normalize("NFC").replace(control, "\uFFFD").slice(0, units).toWellFormed();
}

export function plainOrNull(text: string | null | undefined, units: number): string | null {
  const plain = plainWords((text ?? "").trim(), units);
  return plain === "" ? null : plain;
}
