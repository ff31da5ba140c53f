import { type LineClue, lineClue } from '../clue';
import { readFolio } from '../folio';
import type { PageLine } from '../page-line';
import {
  contactPattern,
  deskCodePattern,
  jumpTailPattern,
  jumpWords,
  ownHotlinePattern,
  promotionPattern,
  staffPattern,
} from '../words/furniture-words';
import { noTitle } from './no-title';

const staff = lineClue('staff-box', {
  ...noTitle,
  staff: 12,
  staffNext: 11,
  signoff: -7,
  advert: -2,
  advertNext: -2,
  opening: -5,
  paragraph: -4,
  joined: -4,
});
const promotion = lineClue('promotion', {
  title: -2,
  titleNext: -2,
  other: 6.5,
  otherNext: 5.5,
  slogan: -3,
  sloganNext: -3,
  advertNext: 1.5,
  subheading: -2,
  opening: -1,
});
const jump = lineClue('jump-line', {
  ...noTitle,
  jump: 13,
  opening: -6,
  paragraph: -5,
  joined: -5,
  advertNext: -3,
});
const deskCode = lineClue('desk-code', {
  ...noTitle,
  other: 9,
  otherNext: 5,
  opening: -5,
  paragraph: -4,
  joined: -3,
});

const longestStaffBox = 120;
const longestDeskCode = 4;

/** Lines that serve the making of the paper and are nothing else: jumps, the staff box, marks of the desk. */
export function serviceClue(line: PageLine): LineClue | null {
  if (jumpWords.test(line.text) && isJump(line)) return jump;
  if (isStaffBox(line) && !isFolio(line)) return staff;
  if (line.units <= longestDeskCode && deskCodePattern.test(line.text)) return deskCode;
  return null;
}

/** A long line of names and duties. */
export function longStaffClue(line: PageLine): LineClue | null {
  return isStaffBox(line) ? staff : null;
}

/** A paper speaking of itself. A number makes an advertisement of it, unless it is the paper's own. */
export function promotionClues(line: PageLine, add: (clue: LineClue) => void): void {
  if (!promotionPattern.test(line.text)) return;
  if (!contactPattern.test(line.text) || ownHotlinePattern.test(line.text)) add(promotion);
}

const isStaffBox = (line: PageLine): boolean => line.units < longestStaffBox && staffPattern.test(line.text);

const isFolio = (line: PageLine): boolean => (readFolio(line.text)?.kinds ?? 0) >= 2;

const isJump = (line: PageLine): boolean => {
  const found = jumpTailPattern.exec(line.text);
  return found !== null && found[0].length === line.text.length;
};
