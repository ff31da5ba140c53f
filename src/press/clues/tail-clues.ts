import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';

const credit = lineClue('photo-credit-at-end', {
  opening: 3.2,
  caption: 4,
  paragraph: -1.2,
  joined: -0.7,
  brief: 0,
  title: -6,
  titleNext: -6,
  slogan: -6,
  advert: -4,
});
const signed = lineClue('signed-at-end', {
  title: -6,
  titleNext: -6,
  slogan: -6,
  advert: -4,
  joined: 0.5,
  paragraph: 0.5,
});
const jump = lineClue('jump-at-end', { title: -5, titleNext: -5, slogan: -5, advert: -4 });

/** What stands behind the last word of a line. */
export function tailClues(line: PageLine, add: (clue: LineClue) => void): void {
  const tail = line.tail;
  if (!tail) return;
  if (tail.signature === 'photo') add(credit);
  else if (tail.signature !== 'none') add(signed);
  if (tail.jump && tail.bodyEnd > 0) add(jump);
}
