/** Raised when other parts come out of the same container, or other notes. */
export const partsVersion = 3;
