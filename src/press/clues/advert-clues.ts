import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';
import { contactPattern, ownHotlinePattern, sellerPattern, sellingPattern } from '../words/furniture-words';
import { noTitle } from './no-title';

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

const longestFurniture = 44;
const longestContact = 80;

/** Advertisements: words that sell, who sells, and the line that says how to reach him. */
export function advertClues(
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
  !ownHotlinePattern.test(line.text) &&
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
      line.blanks > (ahead > at + 1 && isContact(line) ? 1 : 0) ||
      line.units > 24 ||
      line.ending === 'stop' ||
      line.byline
    )
      return false;
    if (isContact(line)) return true;
  }
  return false;
}

/** A longer line without a full sentence may still be nothing but addresses and numbers. */
export function longContactClues(line: PageLine, add: (clue: LineClue) => void): void {
  if (line.units >= longestContact || line.innerStops > 0 || line.ending === 'stop') return;
  if (contactPattern.test(line.text)) add(contact);
}
