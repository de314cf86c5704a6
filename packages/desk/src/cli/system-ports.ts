import { randomBytes } from "node:crypto";
import type { Clock, Random } from "../ports.js";

export const systemClock: Clock = { now: () => Date.now() };

/** The system's generator is asked for this much at once: each question costs as much as a signature's hash. */
const drawBytes = 4096;
let drawn: Uint8Array = new Uint8Array(0);

export const systemRandom: Random = {
  bytes(count) {
    if (count > drawn.length) drawn = randomBytes(Math.max(drawBytes, count));
    const bytes = drawn.subarray(0, count);
    drawn = drawn.subarray(count);
    return bytes;
  },
};
