import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';

const noText = {
  title: -6,
  titleNext: -6,
  subheading: -6,
  briefTitle: -6,
  opening: -4,
  paragraph: -4,
  joined: -4,
  slogan: -6,
  sloganNext: -6,
  advert: -5,
  advertNext: -5,
  verse: -6,
  brief: -4,
  columnLabel: -5,
} as const;

const roleLine = lineClue('byline-line', {
  ...noText,
  byline: 10,
  bylineNext: 8,
  signoff: 6,
  signoffNext: 7,
  credit: 2,
  creditNext: 7,
});
const bracketedRole = lineClue('byline-in-brackets', {
  ...noText,
  byline: 6,
  signoff: 10,
  bylineNext: 2,
  signoffNext: 5,
  creditNext: 4,
});
const creditLine = lineClue('photo-credit-line', {
  ...noText,
  byline: 8,
  signoff: 4,
  credit: 9,
  bylineNext: 8,
  signoffNext: 5,
  creditNext: 8,
});
const placeLine = lineClue('reporter-and-place-line', { ...noText, byline: 11, signoff: 6 });
const markedName = lineClue('marked-name', {
  title: -4,
  titleNext: -4,
  slogan: -4,
  subheading: -2,
  byline: 8,
  signoff: 5,
  paragraph: -3,
  opening: -3,
});
const markedWord = lineClue('marked-short-word', {
  byline: 5.5,
  signoff: 3,
  title: -1.5,
  slogan: -2,
  subheading: -0.5,
});
const bracketedName = lineClue('name-in-brackets', {
  title: -4,
  titleNext: -4,
  signoff: 8,
  byline: 5,
  paragraph: -3,
  opening: -4,
});
const bareName = lineClue('bare-name', { byline: 4.8, signoff: 2, bylineNext: 2 });
const bareWord = lineClue('bare-short-word', { byline: 3.6 });

const noByline = lineClue('no-byline', {
  byline: -9,
  bylineNext: -6,
  signoff: -8,
  signoffNext: -8,
  credit: -9,
  creditNext: -8,
});

/** What a line says that reads as a byline from end to end, or that does not. */
export function bylineClues(line: PageLine, add: (clue: LineClue) => void): void {
  add(bylineClue(line));
}

function bylineClue(line: PageLine): LineClue {
  const byline = line.byline;
  if (!byline) return noByline;
  if (byline.type === 'place') return placeLine;
  if (byline.type === 'credit') return creditLine;
  if (byline.type === 'role') return byline.bracketed ? bracketedRole : roleLine;
  if (byline.type === 'marked') return byline.surname ? markedName : markedWord;
  if (byline.bracketed) return bracketedName;
  if (line.units > 3) return noByline;
  return byline.surname ? bareName : bareWord;
}
