/** Raised whenever the same records could give other inquiries. Apart, so that knowing it loads no accounting. */
export const accountVersion = 7;
