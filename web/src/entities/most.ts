/** As many of what something is tied to in one way are listed; the rest is told by its number. */
export const MOST = 50;
