import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';
import { tableHeads } from '../words/column-labels';
import { contactPattern } from '../words/furniture-words';

const tableHead = lineClue('table-head', {
  other: 6.5,
  title: -2,
  slogan: -2,
  advert: -1,
  columnLabel: -1,
  brief: -4,
  briefJoined: -4,
});
const tableRow = lineClue('table-row', {
  other: 4,
  otherNext: 5.5,
  title: -2.5,
  titleNext: -3,
  subheading: -3,
  slogan: -3,
  sloganNext: -3,
  verse: -3,
  joined: -2,
  briefJoined: -4,
  opening: -2,
});

/** Rows of figures (江水位, 菜价, 天气) and the heads over them. */
export function tableClues(line: PageLine, next: PageLine | undefined, add: (clue: LineClue) => void): void {
  if (isTableHead(line.text)) {
    add(tableHead);
    return;
  }
  const cells = line.text.split(/\s+/);
  if (cells.length >= 3 && next?.blanks === 0 && isHeadRow(cells, next)) {
    add(tableRow);
    return;
  }
  if (cells.length < 2 || line.digits === 0 || line.commas > 0 || contactPattern.test(line.text)) return;
  const figures = cells.filter((cell) => figureCell.test(cell)).length;
  if (figures >= 1 && cells.length >= 3 && cells.every((cell) => cell.length <= 10)) add(tableRow);
  else if (figures >= 1 && figures * 2 >= cells.length && cells.every((cell) => cell.length <= 8))
    add(tableRow);
}

/** 1.12米, 21℃—30℃, 9月23日: a figure and its measure. 80万元的仪器 says more, as titles do. */
const figureCell = /\d[^\d\u3400-\u9fff]*(?:[\u3400-\u9fff]{1,2}|[元角]\/[\u3400-\u9fff]{1,2})?$/;

/** 天气, 天气与水位 */
const isTableHead = (text: string): boolean =>
  text
    .replace(/\s/g, '')
    .split(/[与和、·]/)
    .every(
      (word) =>
        tableHeads.has(word) || tableHeads.has(word.replace(/^(?:一周|三日|今日|昨日|明日|本周|近期)/, '')),
    );

/** 日期 天气 气温 over a row of as many cells. */
function isHeadRow(cells: readonly string[], next: PageLine): boolean {
  const below = next.text.split(/\s+/);
  return (
    next.digits > 0 &&
    next.commas === 0 &&
    below.length === cells.length &&
    cells.every((cell) => /^[\u3400-\u9fff]{1,4}$/.test(cell)) &&
    below.some((cell) => figureCell.test(cell))
  );
}
