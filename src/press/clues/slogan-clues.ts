import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';
import { officePattern, sloganPattern } from '../words/furniture-words';

const slogan = lineClue('slogan-words', { slogan: 1, sloganNext: 1 });
const couplet = lineClue('even-pair', { slogan: 2.2, sloganNext: 2.2, advert: -0.3, titleNext: -0.4 });
const shortCouplet = lineClue('even-and-very-short', {
  slogan: 1,
  sloganNext: 1,
  byline: -2.5,
  verse: -2,
  title: -0.5,
});
const evenHalves = lineClue('even-halves', { slogan: 1.6, sloganNext: 0.8, advert: -0.5 });
const callAlone = lineClue('call-standing-alone', { slogan: 0.8 });
const office = lineClue('office-signs', { sloganNext: 3.2, noticeNext: 3, title: -0.7 });
const digitsInSlogan = lineClue('figures', { slogan: -1.5, sloganNext: -1.5 });
const longSlogan = lineClue('long-for-a-slogan', { slogan: -2, sloganNext: -2 });

const longestCall = 14;

/** Calls for good behaviour: short, even, without a stop, sometimes signed by an office. */
export function sloganClues(
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
