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

/** A paper asks for papers: its own business, no advertiser's and no court's. */
const callForPapers = lineClue('call-for-papers', {
  other: 16,
  notice: -4,
  title: -4,
  titleNext: -4,
  slogan: -4,
  byline: -4,
});
const belowCall = lineClue('below-call-for-papers', { otherNext: 9, joined: -3, title: -1.5, opening: -2 });
const callPattern = /^.{0,10}(?:征稿|征文|约稿|徵稿|徵文|稿约)(?:启事|启示|啟事|公告|通知)?$/;

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
  if (isCall(line)) add(callForPapers);
  else if (line.units <= longestHeadLine && noticeHeadPattern.test(line.text)) add(noticeHead);
  const below = before !== undefined && line.blanks === 0 && before.units <= longestHead;
  if (!below) return;
  if (isCall(before)) add(belowCall);
  else if (noticeHeadPattern.test(before.text)) add(belowNoticeHead);
}

const isCall = (line: PageLine): boolean => line.units <= longestHead && callPattern.test(line.text);
