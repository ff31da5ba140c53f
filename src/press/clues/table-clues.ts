import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';
import { tableHeads } from '../words/column-labels';
import { contactPattern } from '../words/furniture-words';

const tableHead = lineClue('table-head', { other: 6.5, title: -2, slogan: -2, advert: -1, columnLabel: -1 });
const tableRow = lineClue('table-row', {
  other: 4,
  otherNext: 5.5,
  title: -2.5,
  titleNext: -3,
  subheading: -3,
  slogan: -3,
  sloganNext: -3,
  verse: -3,
  joined: -1,
  opening: -2,
});

/** Rows of figures (江水位, 菜价, 天气) and the heads over them. */
export function tableClues(line: PageLine, add: (clue: LineClue) => void): void {
  if (tableHeads.has(line.text.replace(/\s/g, ''))) {
    add(tableHead);
    return;
  }
  const cells = line.text.split(/\s+/);
  if (cells.length < 2 || line.digits === 0 || line.commas > 0 || contactPattern.test(line.text)) return;
  const figures = cells.filter((cell) => /\d/.test(cell)).length;
  if (figures >= 1 && cells.length >= 3 && cells.every((cell) => cell.length <= 10)) add(tableRow);
  else if (figures >= 1 && figures * 2 >= cells.length && cells.every((cell) => cell.length <= 8))
    add(tableRow);
}
