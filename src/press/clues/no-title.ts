/** What speaks against every kind of title and call at once: most furniture lines could be nothing of the sort. */
export const noTitle = {
  title: -5,
  titleNext: -5,
  subheading: -5,
  briefTitle: -5,
  slogan: -5,
  sloganNext: -5,
  byline: -6,
} as const;
