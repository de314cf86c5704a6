/** Raised whenever stage 3 could give another result for the same input. Apart, so that knowing it loads no word lists. */
export const readVersion = 21;
