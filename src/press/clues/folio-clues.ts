import { type LineClue, lineClue } from '../clue';
import { readFolio } from '../folio';
import type { PageLine } from '../page-line';
import { pageNames } from '../words/papers';

const noText = {
  title: -6,
  titleNext: -6,
  subheading: -6,
  slogan: -6,
  sloganNext: -6,
  advert: -5,
  advertNext: -4,
  opening: -6,
  paragraph: -6,
  joined: -5,
  other: -3,
  otherNext: -4,
  byline: -5,
  verse: -6,
} as const;
const strong = lineClue('folio-line', { ...noText, folio: 14, folioNext: 12 });
const dateAlone = lineClue('date-alone', {
  ...noText,
  folio: 8,
  folioNext: 9,
  noticeNext: 8,
  staffNext: 3,
  signoff: 0,
});
const weak = lineClue('folio-part', {
  folio: 4.2,
  folioNext: 6.5,
  columnLabel: 0.5,
  title: -1,
  slogan: -2,
  sloganNext: -2,
});
const edge = lineClue('page-edge', { folio: 1.5, folioNext: 1 });

/** Paper, date, page number and page name: the line at the head or foot of a page. */
export function folioClues(
  line: PageLine,
  at: number,
  lines: readonly PageLine[],
  add: (clue: LineClue) => void,
): void {
  if (line.units > 60) return;
  const count = lines.length;
  const folio = readFolio(line.text);
  if (!folio) {
    if (at < 3 && namesPageBeside(line, lines[at - 1], lines[at + 1])) add(strong);
    return;
  }
  if (folio.kinds === 1 && folio.date !== null) add(dateAlone);
  else add(folio.kinds >= 2 ? strong : weak);
  if (at < 4 || at >= count - 4) add(edge);
}

const longestName = 8;

/** 听涛 副刊 above or below the line of paper and date: the page's own name, in words no table has. */
function namesPageBeside(line: PageLine, before: PageLine | undefined, next: PageLine | undefined): boolean {
  if (line.units > longestName || !line.text.split(/[\s·•|]+/).some((word) => pageNames.has(word)))
    return false;
  const above = before !== undefined && line.blanks === 0 && isFolio(before);
  return above || (next !== undefined && next.blanks === 0 && isFolio(next));
}

const isFolio = (line: PageLine): boolean => line.units <= 60 && (readFolio(line.text)?.kinds ?? 0) >= 2;
