import { edtfDay } from "./calendar.js";
import type { Value } from "./resolved-date.js";

/** A time of day on a day that something else tells. */
export function clockValue(day: number, hour: number, minute: number | null): Value {
  const time = `${String(hour).padStart(2, "0")}${minute === null ? "" : `:${String(minute).padStart(2, "0")}`}`;
  return { edtf: `${edtfDay(day)}T${time}`, basis: "clock-from-context", day };
}
