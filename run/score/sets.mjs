/**
 * All that `npm run score` measures, in the order it prints them. A set has
 * - `name`, `title`; `needs`: paths in ../shared without which it is skipped, and said to be;
 * - `measure({ shared, folder, affiant })`: gives `{ size, rows: [{ figure, value }] }`, or null where the program failed;
 *   `folder` is an empty scratch folder, `affiant` the program;
 * - `lowerIsBetter`: figures of it that count mistakes, shown as they are;
 * - `unwatched`: its figures are told and `--check` lets them be: a simulation, which any change of a rule moves.
 */
import { corpusSets } from "./corpora.mjs";
import { eventsEcbSet } from "./events-ecb.mjs";
import { extractionSet } from "./extraction.mjs";
import { findingsReadSets } from "./findings-read.mjs";
import { frLitbankSet } from "./fr-litbank.mjs";
import { learnedSet } from "./learned.mjs";
import { newsquantSet } from "./newsquant.mjs";
import { placesGwn } from "./places-gwn.mjs";
import { polnearSets } from "./polnear.mjs";
import { recognizersDates } from "./recognizers-dates.mjs";
import { recognizersSet } from "./recognizers.mjs";
import { reuseSet } from "./reuse.mjs";
import { unseenSets } from "./unseen.mjs";

export const sets = [
  ...corpusSets,
  ...unseenSets,
  ...findingsReadSets,
  eventsEcbSet,
  reuseSet,
  extractionSet,
  ...polnearSets,
  learnedSet,
  frLitbankSet,
  recognizersSet,
  recognizersDates,
  newsquantSet,
  placesGwn,
];
