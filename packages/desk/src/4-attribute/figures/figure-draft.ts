import type { ReadNumber } from "./read-number.js";

/** A figure while it is put together; positions are token indices, `to` exclusive. */
export interface FigureDraft {
  from: number;
  to: number;
  /** First token that no figure before has taken. */
  floor: number;
  low: number | null;
  high: number | null;
  readonly form: ReadNumber["form"];
  /** Tokens that the number itself takes, without bounds, unit and noun. */
  readonly number: { readonly from: number; readonly to: number };
  unit: string | null;
  /** Token range of what is counted. */
  counts: { readonly from: number; readonly to: number } | null;
  /** Token range of the words that loosen or bound it. */
  approx: { readonly from: number; readonly to: number } | null;
  age: boolean;
  /** Two numbers were read as one range. */
  ranged: boolean;
  bounded: boolean;
  /** What words before it say happened by this much. */
  change: "up" | "down" | null;
}
