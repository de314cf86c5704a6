/** Raised whenever stage 4 could give another result for the same input. Apart, so that knowing it loads no word lists. */
export const attributeVersion = 23;
