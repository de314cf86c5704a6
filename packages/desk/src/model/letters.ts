/** A picture in greys, one byte a pixel from 0 (black), row by row from the top. */
export interface GreyPicture { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

/** In pixels from the upper left corner; `right` and `bottom` are outside. */
export interface PictureBox { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

export interface RecognisedWord extends PictureBox { readonly text: string; /** 0 to 100. */ readonly confidence: number }

export interface RecognisedLine extends PictureBox {
  /** Height of the line that its letters stand on, in its middle. */
  readonly base: number;
  /** From the feet of its longest letters to the heads of its tallest. */
  readonly size: number;
  /** Lines of one paragraph have the same. */
  readonly paragraph: number;
  readonly words: readonly RecognisedWord[];
}

/** Finds letters in pictures: always the same in the same. It may throw on any picture, and is of no use afterwards. */
export interface LetterEngine {
  /** What the head of a file declares, before anything is decoded; null: no picture that it knows. */
  declared(file: Uint8Array): { readonly width: number; readonly height: number } | null;
  /** Null: damaged. */
  decode(file: Uint8Array): GreyPicture | null;
  /** Where lines of text may stand. Nothing is recognised yet. */
  findLines(picture: GreyPicture): readonly PictureBox[];
  /** The letters in a part of the picture that holds one line, or one column of lines. */
  recognise(picture: GreyPicture, part: PictureBox, holds: "line" | "column"): readonly RecognisedLine[];
}

/** A new engine: nothing of one record reaches the next. What it is made of is loaded the first time. */
export type OpenLetterEngine = () => Promise<LetterEngine>;

/** Data alone, as whoever made it knows it. */
export interface MadeOfPicture { readonly result: unknown }

/** What a thread that reads says of a picture: it is begun; this was made of it. */
export type PictureSign = "begun" | { readonly made: MadeOfPicture };

/** What threads that were ended had made of the pictures of a record, one after the other; null: one was ended at it. */
export interface PicturesBefore {
  readonly made: readonly (MadeOfPicture | null)[];
  /** No time is left: none of the others is looked at. */
  readonly isOver: boolean;
}
