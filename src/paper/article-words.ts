import type { Article } from './edition';

/** How much of a body tells one article from another. */
const openingLength = 120;

/** The title as one text: kicker, headline and subhead, parted by spaces. */
export const articleTitle = ({ kicker, headline, subhead }: Article): string =>
  [kicker, headline, subhead].filter(Boolean).join(' ');

/** The first characters of the body. */
export function articleOpening({ body }: Article): string {
  let opening = '';
  for (const block of body) {
    if (opening.length >= openingLength) break;
    opening += block.text.slice(0, openingLength);
  }
  return opening.slice(0, openingLength);
}
