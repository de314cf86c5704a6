/** Raised whenever the same records could give other findings. Apart, so that knowing it loads no comparison. */
export const compareVersion = 16;
