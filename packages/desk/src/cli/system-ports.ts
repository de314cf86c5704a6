import { randomBytes } from "node:crypto";
import type { Clock, Random } from "../ports.js";

export const systemClock: Clock = { now: () => Date.now() };
export const systemRandom: Random = { bytes: (count) => randomBytes(count) };
