import type { CasePlace } from "../model/case-place.js";
import type { Reading } from "../model/reading.js";
import type { Attribution } from "../model/statement.js";
import { findDates } from "./dates/find-dates.js";
import { findFigures } from "./figures/find-figures.js";
import { findPlaces } from "./places/find-places.js";
import { findLeads } from "./learned/find-leads.js";
import { findStatements, lookAt } from "./statements/find-statements.js";

/** Stage 4: who says what in a reading, with the figures, dates and places it holds. `casePlaces` is the case's own gazetteer. Pure. */
export function attributeReading(reading: Reading, casePlaces: readonly CasePlace[] = []): Attribution {
  const looked = lookAt(reading);
  const statements = findStatements(reading, looked);
  return {
    statements,
    leads: findLeads(looked, statements),
    figures: findFigures(reading),
    dates: findDates(reading),
    places: findPlaces(reading, casePlaces),
  };
}
