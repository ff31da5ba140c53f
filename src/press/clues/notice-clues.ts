import { type LineClue, lineClue } from '../clue';
import type { PageLine } from '../page-line';
import { noticeHeadPattern, noticeTextPattern } from '../words/furniture-words';

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
const noticeText = lineClue('notice-text', {
  notice: 8.5,
  noticeNext: 6,
  advert: -2,
  advertNext: -2,
  opening: -1.5,
  paragraph: -1.5,
  title: -3,
});
const belowNoticeHead = lineClue('below-notice-head', { noticeNext: 4, joined: -3, title: -1.5 });

const longestNotice = 400;
const longestHead = 20;
const longestHeadLine = 44;

/** Legal notices and announcements: 遗失声明, 公告, 启事, 更正. */
export function noticeClues(
  line: PageLine,
  before: PageLine | undefined,
  add: (clue: LineClue) => void,
): void {
  if (line.units < longestNotice && noticeTextPattern.test(line.text)) add(noticeText);
  if (line.units <= longestHeadLine && noticeHeadPattern.test(line.text)) add(noticeHead);
  const below = before !== undefined && line.blanks === 0 && before.units <= longestHead;
  if (below && noticeHeadPattern.test(before.text)) add(belowNoticeHead);
}
