import type { PicturesBefore, PictureSign } from "../../model/letters.js";

/** The pictures of one record, in the order in which they come. What threads before made of them is taken from there. */
export class PictureDiary {
  readonly #before: PicturesBefore;
  readonly #tell: (sign: PictureSign) => void;
  #looks = 0;

  constructor(before: PicturesBefore = { made: [], isOver: false }, tell: (sign: PictureSign) => void = () => undefined) {
    this.#before = before;
    this.#tell = tell;
  }

  /** What `work` makes of the next picture, which must be data alone. 'no-time': a thread was ended at it, or no time was left for it. */
  async look<T>(work: () => Promise<T>): Promise<T | "no-time"> {
    const known = this.#before.made[this.#looks];
    this.#looks += 1;
    if (known) return known.result as T; // made by the same work, in a thread before
    if (known === null || this.#before.isOver) return "no-time";
    this.#tell("begun");
    const result = await work();
    this.#tell({ made: { result } });
    return result;
  }
}
