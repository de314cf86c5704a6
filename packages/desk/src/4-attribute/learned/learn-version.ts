/** Raised whenever the same decisions could teach something else, or be shown otherwise. Apart, so that knowing it loads no word lists. */
export const learnVersion = 1;
