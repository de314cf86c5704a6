/** Raised whenever the same record could give another sketch. */
export const sketchVersion = 1;
