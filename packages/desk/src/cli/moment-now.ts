import { systemClock } from "./system-ports.js";

/** RFC 3339, UTC, whole seconds. */
export function momentNow(): string {
  return `${new Date(systemClock.now()).toISOString().slice(0, 19)}Z`;
}
