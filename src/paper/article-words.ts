import type { Article } from './edition';

/** How much of a body tells one article from another. */
const openingLength = 120;

/** Kicker, headline and subhead as one text, as it goes into the article's id. */
export const articleTitle = ({ kicker, headline, subhead }: Article): string => kicker + headline + subhead;

/** The first characters of the body, as they go into the article's id. */
export const articleOpening = ({ body }: Article): string => (body[0]?.text ?? '').slice(0, openingLength);
