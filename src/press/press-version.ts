/** Raised whenever the same text may press differently, so that stored editions know they can be pressed anew. */
export const pressVersion = 1;
