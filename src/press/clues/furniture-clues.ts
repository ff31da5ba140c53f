import { type LineClue, lineClue } from '../clue';
import { readFolio } from '../folio';
import type { PageLine } from '../page-line';
import { fillsColumn, type PageStyle } from '../page-style';
import { columnLabelEndings, columnLabels, groupLabelEndings, tableHeads } from '../words/column-labels';
import {
  contactPattern,
  deskCodePattern,
  jumpTailPattern,
  jumpWords,
  noticeHeadPattern,
  noticeTextPattern,
  officePattern,
  promotionPattern,
  sellerPattern,
  sellingPattern,
  sloganPattern,
  staffPattern,
} from '../words/furniture-words';
import { pageNames } from '../words/papers';

const noTitle = {
  title: -5,
  titleNext: -5,
  subheading: -5,
  briefTitle: -5,
  slogan: -5,
  sloganNext: -5,
  byline: -6,
} as const;

const contact = lineClue('contact', {
  ...noTitle,
  advert: 5.5,
  advertNext: 7,
  notice: 1,
  noticeNext: 3,
  staffNext: 2,
  otherNext: 1,
  verse: -6,
  opening: -3,
  paragraph: -3,
  joined: -3,
});
const selling = lineClue('selling-words', {
  advert: 2.6,
  advertNext: 2.6,
  title: -1.2,
  slogan: -1.5,
  sloganNext: -1.5,
  verse: -3,
});
const seller = lineClue('seller', {
  advert: 1.4,
  advertNext: 1,
  noticeNext: 3,
  slogan: -1.5,
  sloganNext: -1,
  verse: -1,
});
const beforeContact = lineClue('contact-follows', {
  advert: 2.4,
  advertNext: 2.4,
  title: -1,
  slogan: -1.6,
  sloganNext: -1.6,
  verse: -4,
});
const afterContact = lineClue('after-contact', { advertNext: -3 });
const slogan = lineClue('slogan-words', { slogan: 1, sloganNext: 1 });
const couplet = lineClue('even-pair', { slogan: 2.2, sloganNext: 2.2, advert: -0.3, titleNext: -0.4 });
const shortCouplet = lineClue('even-and-very-short', {
  slogan: 1,
  sloganNext: 1,
  byline: -2.5,
  verse: -2,
  title: -0.5,
});
const office = lineClue('office-signs', { sloganNext: 3.2, noticeNext: 3, title: -0.7 });
const evenHalves = lineClue('even-halves', { slogan: 1.6, sloganNext: 0.8, advert: -0.5 });
const callAlone = lineClue('call-standing-alone', { slogan: 0.8 });
const digitsInSlogan = lineClue('figures', { slogan: -1.5, sloganNext: -1.5 });
const longSlogan = lineClue('long-for-a-slogan', { slogan: -2, sloganNext: -2 });
const noticeHead = lineClue('notice-head', {
  notice: 12,
  title: -3,
  titleNext: -3,
  briefTitle: -3,
  subheading: -3,
  slogan: -4,
  sloganNext: -4,
  advert: -2,
  advertNext: -2,
  byline: -4,
});
const belowNoticeHead = lineClue('below-notice-head', { noticeNext: 4, joined: -3, title: -1.5 });
const noticeText = lineClue('notice-text', {
  notice: 8.5,
  noticeNext: 6,
  advert: -2,
  advertNext: -2,
  opening: -1.5,
  paragraph: -1.5,
  title: -3,
});
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
  otherNext: 4,
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
const bracketLabel = lineClue('label-in-brackets', {
  columnLabel: 7,
  title: -2.5,
  slogan: -3,
  titleNext: -3,
  byline: -3,
});
const knownLabel = lineClue('known-label', {
  columnLabel: 5.7,
  title: -0.5,
  slogan: -4,
  byline: -2,
  titleNext: -1,
});
const labelEnding = lineClue('label-ending', { columnLabel: 4.6, slogan: -1.5, byline: -1 });
const groupLabel = lineClue('label-of-a-list', {
  groupLabel: 8,
  columnLabel: 1,
  title: -1.5,
  slogan: -3,
  titleNext: -2,
});

const longestFurniture = 44;
/** A paper's own lines: no advertiser pays for them. */
const ownHotline = /新闻热线|新聞熱線|爆料|读者热线/;

/** What the words of a short line say about furniture; text that reads as sentences is left alone. */
export function furnitureClues(
  line: PageLine,
  at: number,
  lines: readonly PageLine[],
  style: PageStyle,
  add: (clue: LineClue) => void,
): void {
  if (noticeCheck(line)) add(noticeText);
  const before = lines[at - 1];
  if (before && line.blanks === 0 && before.units <= 20 && noticeHeadPattern.test(before.text))
    add(belowNoticeHead);
  if (line.units > longestFurniture || !style.chinese) {
    staffOrContact(line, add);
    return;
  }
  if (jumpWords.test(line.text) && isJump(line)) {
    add(jump);
    return;
  }
  if (staffPattern.test(line.text) && !isFolio(line)) {
    add(staff);
    return;
  }
  if (deskCodePattern.test(line.text) && line.units <= 4) {
    add(deskCode);
    return;
  }
  if (line.ending === 'stop' && line.units > 24) return;
  if (line.byline?.type === 'role' || line.byline?.type === 'credit' || line.lead) return;
  if (fillsColumn(line, style) && line.commas > 0) return;
  labelClues(line, add);
  tableClues(line, add);
  advertClues(line, at, lines, add);
  if (noticeHeadPattern.test(line.text)) add(noticeHead);
  if (promotionPattern.test(line.text) && (!contactPattern.test(line.text) || ownHotline.test(line.text)))
    add(promotion);
  sloganClues(line, at, lines, add);
}

const noticeCheck = (line: PageLine): boolean => line.units < 400 && noticeTextPattern.test(line.text);

function staffOrContact(line: PageLine, add: (clue: LineClue) => void): void {
  if (line.units < 120 && staffPattern.test(line.text)) add(staff);
  else if (
    line.units < 80 &&
    line.innerStops === 0 &&
    line.ending !== 'stop' &&
    contactPattern.test(line.text)
  )
    add(contact);
}

const isFolio = (line: PageLine): boolean => (readFolio(line.text)?.kinds ?? 0) >= 2;

const isJump = (line: PageLine): boolean => {
  const found = jumpTailPattern.exec(line.text);
  return found !== null && found[0].length === line.text.length;
};

function labelClues(line: PageLine, add: (clue: LineClue) => void): void {
  const inner = /^[【〔［[（(《]([^】〕］\]）)》]{2,10})[】〕］\])）》]$/.exec(line.text)?.[1];
  const word = (inner ?? line.text).replace(/[\s■□◎●◆▲★☆◇]/g, '');
  if (word.length > 9 || word.length < 2) return;
  if (groupLabelEndings.some((ending) => word.endsWith(ending)) && word.length <= 8) {
    add(groupLabel);
    return;
  }
  if (inner !== undefined && /^[【〔［[]/.test(line.text) && line.byline === null) {
    add(bracketLabel);
    return;
  }
  if (columnLabels.has(word) || isPageColumn(word)) {
    add(knownLabel);
    return;
  }
  if (
    word.length <= 6 &&
    columnLabelEndings.some((ending) => word.endsWith(ending) && word.length > ending.length)
  )
    add(labelEnding);
}

/** 民生·直通车: a page name, and what it is about. */
const isPageColumn = (word: string): boolean => {
  const [left = '', right = '', more] = word.split(/[·•・|]/);
  return more === undefined && right.length >= 2 && pageNames.has(left);
};

function tableClues(line: PageLine, add: (clue: LineClue) => void): void {
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

function advertClues(
  line: PageLine,
  at: number,
  lines: readonly PageLine[],
  add: (clue: LineClue) => void,
): void {
  if (isContact(line)) add(contact);
  if (sellingPattern.test(line.text)) add(selling);
  if (sellerPattern.test(line.text)) add(seller);
  const next = lines[at + 1];
  if (next && next.blanks <= 1 && isContact(next)) add(beforeContact);
  else if (contactWithin(lines, at)) add(beforeContact);
  const before = lines[at - 1];
  if (before && isContact(before) && !isContact(line)) add(afterContact);
}

const isContact = (line: PageLine): boolean =>
  line.units <= longestFurniture &&
  line.innerStops === 0 &&
  line.commas <= 2 &&
  !/[“「]/.test(line.text) &&
  !ownHotline.test(line.text) &&
  !(line.ending === 'stop' && line.units > 20) &&
  !line.lead &&
  !line.byline &&
  contactPattern.test(line.text);

/** A contact line closes the block of short lines that this one belongs to. */
function contactWithin(lines: readonly PageLine[], at: number): boolean {
  for (let ahead = at + 1; ahead <= at + 4; ahead++) {
    const line = lines[ahead];
    if (
      !line ||
      line.blanks > (ahead === at + 1 ? 0 : 1) ||
      line.units > 24 ||
      line.ending === 'stop' ||
      line.byline
    )
      return false;
    if (isContact(line)) return true;
  }
  return false;
}

const longestCall = 14;

function sloganClues(
  line: PageLine,
  at: number,
  lines: readonly PageLine[],
  add: (clue: LineClue) => void,
): void {
  if (line.units > longestCall) add(longSlogan);
  if (line.digits > 0) add(digitsInSlogan);
  if (sloganPattern.test(line.text) && line.units <= longestCall + 4) add(slogan);
  if (line.blanks > 0 && (lines[at + 1]?.blanks ?? 1) > 0) {
    if (hasEvenHalves(line)) add(evenHalves);
    if (line.units <= 10 && sloganPattern.test(line.text)) add(callAlone);
  }
  if (
    evenPair(line, lines[at - 1], line.blanks) ||
    evenPair(line, lines[at + 1], lines[at + 1]?.blanks ?? 1)
  ) {
    add(couplet);
    if (line.units <= 4) add(shortCouplet);
  }
  if (line.units <= 12 && line.han === line.units && officePattern.test(line.text)) add(office);
}

/** 节约用水 造福后代 */
function hasEvenHalves(line: PageLine): boolean {
  const [left = '', right = '', more] = line.text.split(/\s+/);
  return (
    more === undefined &&
    left.length >= 3 &&
    left.length <= 7 &&
    left.length === right.length &&
    line.han === line.units
  );
}

const isSigned = (line: PageLine): boolean => line.byline !== null && line.byline.type !== 'bare';

function evenPair(line: PageLine, other: PageLine | undefined, blanks: number): boolean {
  if (!other || blanks > 0 || line.units > 12 || line.units < 3) return false;
  if (line.ending !== 'open' || other.ending !== 'open' || isSigned(line) || isSigned(other)) return false;
  return line.units === other.units && line.digits === 0 && other.digits === 0;
}
