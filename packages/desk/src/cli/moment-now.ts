import { momentOf } from "./moment-of.js";
import { systemClock } from "./system-ports.js";

/** RFC 3339, UTC, whole seconds. */
export function momentNow(): string {
  return momentOf(systemClock.now() / 1000);
}
