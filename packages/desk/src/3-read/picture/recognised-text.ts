import type { ReadingNote } from "../../model/reading.js";
import type { PictureText } from "./recognise-picture.js";

/** Adds up, over the pictures of a record, how sure their letters are. */
export class RecognisedText {
  #letters = 0;
  #sure = 0;
  #leftOut = 0;

  add({ letters, sure, leftOut }: PictureText): void {
    this.#letters += letters;
    this.#sure += sure;
    this.#leftOut += leftOut;
  }

  /** None where nothing was recognised. */
  notes(): ReadingNote[] {
    if (this.#letters === 0) return [];
    return [{ code: "recognised", confidence: Math.round(this.#sure / this.#letters), leftOut: this.#leftOut }];
  }
}
