import type { CasePlace } from "../model/case-place.js";
import type { Reading } from "../model/reading.js";
import type { Attribution } from "../model/statement.js";
import { findDates } from "./dates/find-dates.js";
import { findFigures } from "./figures/find-figures.js";
import { forgetSentences } from "./figures/tokens.js";
import { findPlaces } from "./places/find-places.js";
import { findStatements } from "./statements/find-statements.js";

/** Stage 4: who says what in a reading, with the figures, dates and places it holds. `casePlaces` is the case's own gazetteer. Pure. */
export function attributeReading(reading: Reading, casePlaces: readonly CasePlace[] = []): Attribution {
  const statements = findStatements(reading);
  const figures = findFigures(reading, statements);
  const dates = findDates(reading);
  const places = findPlaces(reading, casePlaces);
  // Of a long text they take more room than all that was found in it.
  forgetSentences();
  return { statements, figures, dates, places };
}
