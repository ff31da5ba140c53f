import type { LineClue } from '../clue';
import type { PageLine } from '../page-line';
import { fillsColumn, type PageStyle } from '../page-style';
import { advertClues, longContactClues } from './advert-clues';
import { labelClues } from './label-clues';
import { noticeClues } from './notice-clues';
import { longStaffClue, promotionClues, serviceClue } from './service-clues';
import { sloganClues } from './slogan-clues';
import { tableClues } from './table-clues';

const longestFurniture = 44;
const longestWithStop = 24;

/** What the words of a line say about furniture; text that reads as sentences is left alone. */
export function furnitureClues(
  line: PageLine,
  at: number,
  lines: readonly PageLine[],
  style: PageStyle,
  add: (clue: LineClue) => void,
): void {
  noticeClues(line, lines[at - 1], add);
  if (line.units > longestFurniture || !style.chinese) {
    const staff = longStaffClue(line);
    if (staff) add(staff);
    else longContactClues(line, add);
    return;
  }
  const service = serviceClue(line);
  if (service) {
    add(service);
    return;
  }
  if (readsAsText(line, style)) return;
  labelClues(line, add);
  tableClues(line, lines[at + 1], add);
  advertClues(line, at, lines, add);
  promotionClues(line, add);
  sloganClues(line, at, lines, add);
}

function readsAsText(line: PageLine, style: PageStyle): boolean {
  if (line.ending === 'stop' && line.units > longestWithStop) return true;
  if (line.lead || line.byline?.type === 'role' || line.byline?.type === 'credit') return true;
  return fillsColumn(line, style) && line.commas > 0;
}
